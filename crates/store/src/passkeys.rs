//! Passkeys: keys on somebody's device with which they sign in.

use std::fmt;

use domain::id::{BoardId, MemberId, PasskeyId};
use jiff::Timestamp;
use vault::Sealed;

use crate::line::Line;
use crate::statement::statement;
use crate::value::values;
use crate::{StoreError, Tx};

/// A passkey.
#[derive(Clone, PartialEq, Eq)]
pub struct PasskeyRow {
    /// The board.
    pub board: BoardId,
    /// The id.
    pub id: PasskeyId,
    /// Whose it is.
    pub member: MemberId,
    /// What the key calls itself, blinded; unique over all boards.
    pub credential_index: [u8; 32],
    /// What is needed to check an answer of it, and its name, sealed.
    pub sealed: Sealed,
    /// Since when.
    pub created_at: Timestamp,
    /// When it was last used.
    pub used_at: Option<Timestamp>,
}

impl fmt::Debug for PasskeyRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PasskeyRow")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}

fn passkey(line: &Line) -> Result<PasskeyRow, StoreError> {
    Ok(PasskeyRow {
        board: line.parsed("board")?,
        id: line.parsed("id")?,
        member: line.parsed("member")?,
        credential_index: line.hash("credential_index")?,
        sealed: Sealed::from_stored(line.bytes("sealed")?),
        created_at: line.moment("created_at")?,
        used_at: line.moment_if_any("used_at")?,
    })
}

impl Tx {
    /// Adds a passkey. `Conflict` when it was added before, by whomever.
    pub async fn insert_passkey(&mut self, row: &PasskeyRow) -> Result<(), StoreError> {
        let values = values![
            row.board,
            row.id,
            row.member,
            &row.credential_index,
            &row.sealed,
            row.created_at,
            row.used_at
        ];
        self.execute(statement!("passkeys", "insert"), values)
            .await
            .map(drop)
    }

    /// The passkeys of a member, the oldest first.
    pub async fn passkeys_of_member(
        &mut self,
        board: BoardId,
        member: MemberId,
    ) -> Result<Vec<PasskeyRow>, StoreError> {
        let values = values![board, member];
        self.all(statement!("passkeys", "of_member"), values, passkey)
            .await
    }

    /// The passkey that calls itself so, of whatever board.
    pub async fn passkey_of_credential(
        &mut self,
        credential_index: &[u8; 32],
    ) -> Result<Option<PasskeyRow>, StoreError> {
        let values = values![credential_index];
        self.first(statement!("passkeys", "of_credential"), values, passkey)
            .await
    }

    /// Notes that a passkey was used, and what is now known of it. `NotFound` when it is gone.
    pub async fn use_passkey(
        &mut self,
        board: BoardId,
        id: PasskeyId,
        sealed: &Sealed,
        at: Timestamp,
    ) -> Result<(), StoreError> {
        let values = values![board, id, sealed, at];
        self.change(statement!("passkeys", "use"), values).await
    }

    /// Deletes a passkey of this member. `NotFound` when they have no such one.
    pub async fn delete_passkey(
        &mut self,
        board: BoardId,
        member: MemberId,
        id: PasskeyId,
    ) -> Result<(), StoreError> {
        let values = values![board, member, id];
        self.change(statement!("passkeys", "delete"), values).await
    }
}
