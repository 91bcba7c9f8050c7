//! Changing the root key (*hoofdsleutel vervangen*), by the operator of the installation.

use store::StoreError;
use vault::RootKey;

use crate::App;
use crate::chance::random;
use crate::change_keys::ROOT_CHANGED;
use crate::error::AppError;
use crate::noted::by_operator;

/// Why the root key was not changed.
#[derive(Debug, thiserror::Error)]
pub enum RootKeyError {
    /// It is the same key.
    #[error("the new root key is the one that is in use")]
    Same,
    /// The root key that is in use does not open the key of a board.
    #[error("the root key in use is not the one of this store")]
    NotOfThisStore,
    /// It could not be done.
    #[error(transparent)]
    App(#[from] AppError),
}

impl From<StoreError> for RootKeyError {
    fn from(error: StoreError) -> Self {
        Self::App(error.into())
    }
}

impl App {
    /// Let another root key keep the keys of all boards. The answer is how many boards there are.
    ///
    /// The key with which names are blinded stays, and the new root key keeps it: the names themselves are
    /// not known, so they could not be blinded anew. Whoever serves with the old key has to start again.
    pub async fn change_root_key(&self, new: &RootKey) -> Result<usize, RootKeyError> {
        if self.keys.root().is_same_as(new) {
            return Err(RootKeyError::Same);
        }
        let now = self.clock.now();
        let mut tx = self.store.begin_alone().await?;
        let boards = tx.boards().await?;
        for board in &boards {
            let key = self.keys.board(board.id, &board.wrapped_key);
            let key = key.map_err(|_| RootKeyError::NotOfThisStore)?;
            let wrapped = key.wrap(new, *board.id.as_bytes(), random(&*self.chance));
            let wrapped = wrapped.map_err(AppError::from)?;
            tx.rewrap_board_key(board.id, &wrapped).await?;
            let changed = by_operator(ROOT_CHANGED, now, None, None);
            tx.append_audit(board.id, &changed).await?;
        }
        let index = self.keys.index().wrap(new, random(&*self.chance));
        tx.save_index_key(&index.map_err(AppError::from)?).await?;
        tx.commit().await?;
        Ok(boards.len())
    }
}
