//! Who is halfway signing in (*half ingelogd*): the password was right, a second thing is to come.

use std::fmt;

use domain::id::{BoardId, MemberId};
use jiff::Timestamp;
use vault::Sealed;

use crate::line::Line;
use crate::statement::statement;
use crate::value::values;
use crate::{StoreError, Tx};

/// Half a sign-in. Whether it still counts is for the caller to say, who knows the time.
#[derive(Clone, PartialEq, Eq)]
pub struct HalfSignInRow {
    /// The hash of what the browser keeps.
    pub id_hash: [u8; 32],
    /// The board.
    pub board: BoardId,
    /// Who gave the password.
    pub member: MemberId,
    /// When.
    pub begun_at: Timestamp,
    /// How often a second thing was tried.
    pub tries: u32,
    /// Where to go on and with what, sealed.
    pub sealed: Sealed,
}

impl fmt::Debug for HalfSignInRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HalfSignInRow")
            .field("member", &self.member)
            .finish_non_exhaustive()
    }
}

fn half_sign_in(line: &Line) -> Result<HalfSignInRow, StoreError> {
    Ok(HalfSignInRow {
        id_hash: line.hash("id_hash")?,
        board: line.parsed("board")?,
        member: line.parsed("member")?,
        begun_at: line.moment("begun_at")?,
        tries: line.small("tries")?,
        sealed: Sealed::from_stored(line.bytes("sealed")?),
    })
}

impl Tx {
    /// Adds half a sign-in, in which nothing was tried yet.
    pub async fn insert_half_sign_in(&mut self, row: &HalfSignInRow) -> Result<(), StoreError> {
        let values = values![
            &row.id_hash,
            row.board,
            row.member,
            row.begun_at,
            &row.sealed
        ];
        self.execute(statement!("half_sign_ins", "insert"), values)
            .await
            .map(drop)
    }

    /// The half sign-in with this hash.
    pub async fn half_sign_in(
        &mut self,
        id_hash: &[u8; 32],
    ) -> Result<Option<HalfSignInRow>, StoreError> {
        let get = statement!("half_sign_ins", "get");
        self.first(get, values![id_hash], half_sign_in).await
    }

    /// Counts a try before it is made. No, when as many were made as may be.
    pub async fn count_half_try(
        &mut self,
        id_hash: &[u8; 32],
        most: u32,
    ) -> Result<bool, StoreError> {
        let count = statement!("half_sign_ins", "count_try");
        let counted = self.execute(count, values![id_hash, most]).await?;
        Ok(counted == 1)
    }

    /// Deletes half a sign-in. No, when somebody else did so a moment ago.
    pub async fn delete_half_sign_in(&mut self, id_hash: &[u8; 32]) -> Result<bool, StoreError> {
        let delete = statement!("half_sign_ins", "delete");
        Ok(self.execute(delete, values![id_hash]).await? == 1)
    }

    /// Deletes what a member has halfway.
    pub async fn delete_half_sign_ins_of_member(
        &mut self,
        board: BoardId,
        member: MemberId,
    ) -> Result<u64, StoreError> {
        let delete = statement!("half_sign_ins", "delete_of_member");
        self.execute(delete, values![board, member]).await
    }

    /// Deletes what was begun before a moment, and says how many.
    pub async fn delete_old_half_sign_ins(&mut self, before: Timestamp) -> Result<u64, StoreError> {
        let delete = statement!("half_sign_ins", "delete_old");
        self.execute(delete, values![before]).await
    }
}
