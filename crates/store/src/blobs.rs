//! Attachments (*bijlagen*), sealed with the key of their dossier.

use domain::id::{BoardId, DossierId, No};
use vault::Sealed;

use crate::statement::statement;
use crate::value::values;
use crate::{StoreError, Tx};

impl Tx {
    /// Keeps the attachment of an event that is there already.
    pub async fn insert_blob(
        &mut self,
        board: BoardId,
        dossier: DossierId,
        no: No,
        sealed: &Sealed,
    ) -> Result<(), StoreError> {
        let values = values![board, dossier, no, sealed];
        self.execute(statement!("blobs", "insert"), values)
            .await
            .map(drop)
    }

    /// The events of a board of which there is an attachment.
    pub async fn blobs_of_board(
        &mut self,
        board: BoardId,
    ) -> Result<Vec<(DossierId, No)>, StoreError> {
        self.all(statement!("blobs", "list"), values![board], |line| {
            Ok((line.parsed("dossier")?, No(line.small("seq")?)))
        })
        .await
    }

    /// Every attachment of a dossier.
    pub async fn blobs_of_dossier(
        &mut self,
        board: BoardId,
        dossier: DossierId,
    ) -> Result<Vec<(No, Sealed)>, StoreError> {
        let of_dossier = statement!("blobs", "of_dossier");
        self.all(of_dossier, values![board, dossier], |line| {
            let sealed = Sealed::from_stored(line.bytes("sealed")?);
            Ok((No(line.small("seq")?), sealed))
        })
        .await
    }

    /// Puts the same attachment, sealed with another key, in its place.
    pub async fn reseal_blob(
        &mut self,
        board: BoardId,
        dossier: DossierId,
        no: No,
        sealed: &Sealed,
    ) -> Result<(), StoreError> {
        let values = values![board, dossier, no, sealed];
        self.change(statement!("blobs", "reseal"), values).await
    }

    /// The attachment of an event.
    pub async fn blob(
        &mut self,
        board: BoardId,
        dossier: DossierId,
        no: No,
    ) -> Result<Sealed, StoreError> {
        self.one(
            statement!("blobs", "get"),
            values![board, dossier, no],
            |line| Ok(Sealed::from_stored(line.bytes("sealed")?)),
        )
        .await
    }
}
