//! The key with which names are blinded, once it does not follow from the root key any more.

use vault::WrappedKey;

use crate::statement::statement;
use crate::value::values;
use crate::{StoreError, Tx};

impl Tx {
    /// The key as the root key keeps it; nothing as long as the root key was never changed.
    pub async fn index_key(&mut self) -> Result<Option<WrappedKey>, StoreError> {
        self.first(statement!("index_keys", "get"), values![], |line| {
            Ok(WrappedKey::from_stored(line.bytes("wrapped")?))
        })
        .await
    }

    /// Keeps it, in the place of what was there.
    pub async fn save_index_key(&mut self, wrapped: &WrappedKey) -> Result<(), StoreError> {
        self.execute(statement!("index_keys", "save"), values![wrapped])
            .await
            .map(drop)
    }
}
