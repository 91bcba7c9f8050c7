//! Recovery codes (*herstelcodes*): only their hashes, each good for once.

use domain::id::{BoardId, MemberId};
use jiff::Timestamp;

use crate::statement::statement;
use crate::value::values;
use crate::{StoreError, Tx};

impl Tx {
    /// Adds a recovery code.
    pub async fn insert_recovery_code(
        &mut self,
        board: BoardId,
        member: MemberId,
        code_hash: &[u8; 32],
        at: Timestamp,
    ) -> Result<(), StoreError> {
        let insert = statement!("recovery_codes", "insert");
        self.execute(insert, values![board, member, code_hash, at])
            .await
            .map(drop)
    }

    /// Uses a recovery code up. No, when the member has no such code, or used it before.
    pub async fn use_recovery_code(
        &mut self,
        board: BoardId,
        member: MemberId,
        code_hash: &[u8; 32],
        at: Timestamp,
    ) -> Result<bool, StoreError> {
        let used = statement!("recovery_codes", "use");
        let values = values![board, member, code_hash, at];
        Ok(self.execute(used, values).await? == 1)
    }

    /// How many recovery codes a member has left.
    pub async fn recovery_codes_left(
        &mut self,
        board: BoardId,
        member: MemberId,
    ) -> Result<usize, StoreError> {
        let unused = statement!("recovery_codes", "unused");
        let rows = self.all(unused, values![board, member], |_| Ok(())).await?;
        Ok(rows.len())
    }

    /// Deletes the recovery codes of a member, used or not, and says how many.
    pub async fn delete_recovery_codes(
        &mut self,
        board: BoardId,
        member: MemberId,
    ) -> Result<u64, StoreError> {
        let delete = statement!("recovery_codes", "delete");
        self.execute(delete, values![board, member]).await
    }
}
