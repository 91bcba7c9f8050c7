//! The keys of dossiers (*dossiersleutels*), apart from what they open.

use domain::id::{BoardId, DossierId};
use vault::WrappedKey;

use crate::statement::statement;
use crate::value::values;
use crate::{StoreError, Tx};

impl Tx {
    /// Keeps the key of a dossier.
    pub async fn insert_dossier_key(
        &mut self,
        board: BoardId,
        dossier: DossierId,
        wrapped: &WrappedKey,
    ) -> Result<(), StoreError> {
        let values = values![board, dossier, wrapped];
        self.execute(statement!("dossier_keys", "insert"), values)
            .await
            .map(drop)
    }

    /// The key of a dossier. `NotFound` when it was destroyed.
    pub async fn dossier_key(
        &mut self,
        board: BoardId,
        dossier: DossierId,
    ) -> Result<WrappedKey, StoreError> {
        self.one(
            statement!("dossier_keys", "get"),
            values![board, dossier],
            |line| Ok(WrappedKey::from_stored(line.bytes("wrapped")?)),
        )
        .await
    }

    /// The keys of all dossiers of a board.
    pub async fn dossier_keys(
        &mut self,
        board: BoardId,
    ) -> Result<Vec<(DossierId, WrappedKey)>, StoreError> {
        let list = statement!("dossier_keys", "list");
        self.all(list, values![board], |line| {
            let wrapped = WrappedKey::from_stored(line.bytes("wrapped")?);
            Ok((line.parsed("dossier")?, wrapped))
        })
        .await
    }

    /// Keeps the same key of a dossier as another key of the board keeps it.
    pub async fn rewrap_dossier_key(
        &mut self,
        board: BoardId,
        dossier: DossierId,
        wrapped: &WrappedKey,
    ) -> Result<(), StoreError> {
        let rewrap = statement!("dossier_keys", "rewrap");
        self.change(rewrap, values![board, dossier, wrapped]).await
    }
}
