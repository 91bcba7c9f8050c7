//! The root key, and the keys it opens.

use domain::id::BoardId;
use store::Store;
use vault::{BoardKey, IndexKey, RootKey, WrappedKey};

use crate::error::AppError;

/// The keys of this installation (*sleutels*).
pub struct Keys {
    root: RootKey,
}

impl Keys {
    /// The keys that hang on this root key.
    pub fn new(root: RootKey) -> Self {
        Self { root }
    }

    /// The keys that hang on this root key, with what the store keeps of them since it was changed.
    /// `Open` when it is not the root key of this store.
    pub async fn of_store(root: RootKey, store: &Store) -> Result<Self, AppError> {
        let kept = store.read().await?.index_key().await?;
        Ok(Self::new(match kept {
            Some(wrapped) => root.with_kept_index(&wrapped)?,
            None => root,
        }))
    }

    /// The key with which sign-in names are looked up without being stored.
    pub(crate) fn index(&self) -> &IndexKey {
        self.root.index_key()
    }

    /// The root key, for founding a board.
    pub(crate) fn root(&self) -> &RootKey {
        &self.root
    }

    /// A board's key.
    pub(crate) fn board(&self, board: BoardId, wrapped: &WrappedKey) -> Result<BoardKey, AppError> {
        Ok(BoardKey::from_wrapped(
            &self.root,
            *board.as_bytes(),
            wrapped,
        )?)
    }
}
