//! Entries that were recorded for several children at once (*ook vastgelegd voor een ander kind*): sealed, so that
//! the tables do not say which dossiers belong together.

use domain::id::{BoardId, DossierId, No};
use vault::Sealed;

use crate::statement::statement;
use crate::value::values;
use crate::{StoreError, Tx};

impl Tx {
    /// Keeps where else an entry stands that is there already.
    pub async fn insert_shared_entry(
        &mut self,
        board: BoardId,
        dossier: DossierId,
        no: No,
        sealed: &Sealed,
    ) -> Result<(), StoreError> {
        let values = values![board, dossier, no, sealed];
        self.execute(statement!("shared_entries", "insert"), values)
            .await
            .map(drop)
    }

    /// Where else an entry stands; nothing for an entry about one child.
    pub async fn shared_entry(
        &mut self,
        board: BoardId,
        dossier: DossierId,
        no: No,
    ) -> Result<Option<Sealed>, StoreError> {
        let get = statement!("shared_entries", "get");
        self.first(get, values![board, dossier, no], |line| {
            Ok(Sealed::from_stored(line.bytes("sealed")?))
        })
        .await
    }

    /// The entries of a dossier that stand elsewhere too.
    pub async fn shared_entries(
        &mut self,
        board: BoardId,
        dossier: DossierId,
    ) -> Result<Vec<(No, Sealed)>, StoreError> {
        let of_dossier = statement!("shared_entries", "of_dossier");
        self.all(of_dossier, values![board, dossier], |line| {
            let sealed = Sealed::from_stored(line.bytes("sealed")?);
            Ok((No(line.small("seq")?), sealed))
        })
        .await
    }

    /// Keeps something else beside an entry than stood there.
    pub async fn reseal_shared_entry(
        &mut self,
        board: BoardId,
        dossier: DossierId,
        no: No,
        sealed: &Sealed,
    ) -> Result<(), StoreError> {
        let values = values![board, sealed, dossier, no];
        self.execute(statement!("shared_entries", "seal_anew"), values)
            .await
            .map(drop)
    }

    /// Forgets where else an entry stands, before its text is erased.
    pub async fn forget_shared_entry(
        &mut self,
        board: BoardId,
        dossier: DossierId,
        no: No,
    ) -> Result<(), StoreError> {
        let values = values![board, dossier, no];
        self.execute(statement!("shared_entries", "delete"), values)
            .await
            .map(drop)
    }
}
