//! How often somebody tried to get in (*inlogpogingen*): under blinded keys, and for a day at most.

use std::fmt;

use jiff::Timestamp;

use crate::line::Line;
use crate::statement::statement;
use crate::value::values;
use crate::{StoreError, Tx, dialect};

/// What was tried and failed under one key.
#[derive(Clone, PartialEq, Eq)]
pub struct AttemptRow {
    /// What is counted, blinded.
    pub key: [u8; 32],
    /// What was tried, as a code.
    pub purpose: String,
    /// The sign-in name, blinded as with the members, where the key is about one.
    pub account: Option<[u8; 32]>,
    /// How often it failed, less what was forgotten.
    pub failures: u32,
    /// When it was tried last.
    pub last_at: Timestamp,
    /// How much of it is not in the log yet.
    pub unnoted: u32,
}

impl fmt::Debug for AttemptRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AttemptRow")
            .field("failures", &self.failures)
            .finish_non_exhaustive()
    }
}

fn attempt(line: &Line) -> Result<AttemptRow, StoreError> {
    Ok(AttemptRow {
        key: line.hash("key")?,
        purpose: line.text("purpose")?,
        account: line.hash_if_any("account")?,
        failures: line.small("failures")?,
        last_at: line.moment("last_at")?,
        unnoted: line.small("unnoted")?,
    })
}

impl Tx {
    /// Waits until nobody else counts under one of these keys, until the unit of work ends.
    ///
    /// Otherwise a thousand tries at once would each find nothing counted yet.
    pub async fn hold_attempts(&mut self, keys: &[[u8; 32]]) -> Result<(), StoreError> {
        let mut locks: Vec<i64> = keys.iter().map(dialect::lock_of_key).collect();
        // Always in the same order, or two who hold one each would wait for each other.
        locks.sort_unstable();
        locks.dedup();
        for lock in locks {
            self.lock(lock).await?;
        }
        Ok(())
    }

    /// What is counted under this key.
    pub async fn attempts(&mut self, key: &[u8; 32]) -> Result<Option<AttemptRow>, StoreError> {
        self.first(statement!("attempts", "get"), values![key], attempt)
            .await
    }

    /// Keeps what is counted under this key.
    pub async fn save_attempts(&mut self, row: &AttemptRow) -> Result<(), StoreError> {
        let values = values![
            &row.key,
            &row.purpose,
            row.account.as_ref(),
            row.failures,
            row.last_at,
            row.unnoted
        ];
        self.execute(statement!("attempts", "save"), values)
            .await
            .map(drop)
    }

    /// What failed before a moment and is not in the log yet, so many keys at most.
    pub async fn unnoted_attempts(
        &mut self,
        before: Timestamp,
        limit: u32,
    ) -> Result<Vec<AttemptRow>, StoreError> {
        let values = values![before, limit];
        self.all(statement!("attempts", "unnoted"), values, attempt)
            .await
    }

    /// Says that so much of it is in the log now.
    pub async fn note_attempts(&mut self, key: &[u8; 32], count: u32) -> Result<(), StoreError> {
        self.change(statement!("attempts", "note"), values![key, count])
            .await
    }

    /// Deletes what was last tried before a moment, and says how many.
    pub async fn delete_old_attempts(&mut self, before: Timestamp) -> Result<u64, StoreError> {
        self.execute(statement!("attempts", "delete_old"), values![before])
            .await
    }
}
