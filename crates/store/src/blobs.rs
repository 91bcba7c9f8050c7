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
