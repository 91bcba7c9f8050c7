//! Members (*medewerkers*) and how they sign in.

use std::fmt;

use domain::id::{BoardId, MemberId};
use vault::Sealed;

use crate::line::Line;
use crate::statement::statement;
use crate::value::values;
use crate::{StoreError, Tx};

/// A member.
#[derive(Clone, PartialEq, Eq)]
pub struct MemberRow {
    /// The board.
    pub board: BoardId,
    /// The id.
    pub id: MemberId,
    /// The name and what else is known, sealed.
    pub sealed: Sealed,
    /// The sign-in name, blinded; unique over all boards.
    pub login_index: [u8; 32],
    /// The password, hashed.
    pub password_hash: String,
    /// Whether the member may sign in.
    pub is_active: bool,
}

impl fmt::Debug for MemberRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemberRow")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}

fn member(line: &Line) -> Result<MemberRow, StoreError> {
    Ok(MemberRow {
        board: line.parsed("board")?,
        id: line.parsed("id")?,
        sealed: Sealed::from_stored(line.bytes("sealed")?),
        login_index: line.hash("login_index")?,
        password_hash: line.text("password_hash")?,
        is_active: line.flag("is_active")?,
    })
}

impl Tx {
    /// Adds a member. `Conflict` when the sign-in name is taken.
    pub async fn insert_member(&mut self, row: &MemberRow) -> Result<(), StoreError> {
        let values = values![
            row.board,
            row.id,
            &row.sealed,
            &row.login_index,
            &row.password_hash,
            row.is_active
        ];
        self.execute(statement!("members", "insert"), values)
            .await
            .map(drop)
    }

    /// The member with this id.
    pub async fn member(&mut self, board: BoardId, id: MemberId) -> Result<MemberRow, StoreError> {
        self.one(statement!("members", "get"), values![board, id], member)
            .await
    }

    /// The member who signs in with this name, if there is one.
    pub async fn member_by_login(
        &mut self,
        login_index: &[u8; 32],
    ) -> Result<Option<MemberRow>, StoreError> {
        self.first(
            statement!("members", "by_login_index"),
            values![login_index],
            member,
        )
        .await
    }

    /// The members of a board, in the order of their ids.
    pub async fn members_of_board(&mut self, board: BoardId) -> Result<Vec<MemberRow>, StoreError> {
        self.all(statement!("members", "of_board"), values![board], member)
            .await
    }

    /// Replaces what is known of a member.
    pub async fn reseal_member(
        &mut self,
        board: BoardId,
        id: MemberId,
        sealed: &Sealed,
    ) -> Result<(), StoreError> {
        let values = values![board, id, sealed];
        self.change(statement!("members", "reseal"), values).await
    }

    /// Replaces the password's hash.
    pub async fn set_password(
        &mut self,
        board: BoardId,
        id: MemberId,
        password_hash: &str,
    ) -> Result<(), StoreError> {
        let values = values![board, id, password_hash];
        self.change(statement!("members", "set_password"), values)
            .await
    }

    /// Notes whether a member may come in.
    pub async fn set_active(
        &mut self,
        board: BoardId,
        id: MemberId,
        is_active: bool,
    ) -> Result<(), StoreError> {
        let values = values![board, id, is_active];
        self.change(statement!("members", "set_active"), values)
            .await
    }
}
