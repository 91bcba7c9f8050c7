//! Who is signed in (*sessies*).

use std::fmt;

use domain::id::{BoardId, MemberId};
use jiff::Timestamp;

use crate::line::Line;
use crate::statement::statement;
use crate::value::values;
use crate::{StoreError, Tx};

/// A session. Whether it still counts is for the caller to say, who knows the time.
#[derive(Clone, PartialEq, Eq)]
pub struct SessionRow {
    /// The hash of what the browser keeps.
    pub id_hash: [u8; 32],
    /// The board.
    pub board: BoardId,
    /// Who is signed in.
    pub member: MemberId,
    /// Since when.
    pub created_at: Timestamp,
    /// When the member was last active.
    pub seen_at: Timestamp,
    /// When it ended.
    pub ended_at: Option<Timestamp>,
}

impl fmt::Debug for SessionRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SessionRow")
            .field("member", &self.member)
            .finish_non_exhaustive()
    }
}

fn session(line: &Line) -> Result<SessionRow, StoreError> {
    Ok(SessionRow {
        id_hash: line.hash("id_hash")?,
        board: line.parsed("board")?,
        member: line.parsed("member")?,
        created_at: line.moment("created_at")?,
        seen_at: line.moment("seen_at")?,
        ended_at: line.moment_if_any("ended_at")?,
    })
}

impl Tx {
    /// Adds a session.
    pub async fn insert_session(&mut self, row: &SessionRow) -> Result<(), StoreError> {
        let values = values![
            &row.id_hash,
            row.board,
            row.member,
            row.created_at,
            row.seen_at,
            row.ended_at
        ];
        self.execute(statement!("sessions", "insert"), values)
            .await
            .map(drop)
    }

    /// The session with this hash, ended or not.
    pub async fn session(&mut self, id_hash: &[u8; 32]) -> Result<Option<SessionRow>, StoreError> {
        self.first(statement!("sessions", "get"), values![id_hash], session)
            .await
    }

    /// Notes that the member was active. `NotFound` when the session has ended.
    pub async fn touch_session(
        &mut self,
        id_hash: &[u8; 32],
        at: Timestamp,
    ) -> Result<(), StoreError> {
        self.change(statement!("sessions", "touch"), values![id_hash, at])
            .await
    }

    /// Ends a session. Ending it again changes nothing.
    pub async fn end_session(
        &mut self,
        id_hash: &[u8; 32],
        at: Timestamp,
    ) -> Result<(), StoreError> {
        self.execute(statement!("sessions", "end"), values![id_hash, at])
            .await
            .map(drop)
    }

    /// Ends all sessions of a member, and says how many.
    pub async fn end_sessions_of_member(
        &mut self,
        board: BoardId,
        member: MemberId,
        at: Timestamp,
    ) -> Result<u64, StoreError> {
        self.execute(
            statement!("sessions", "end_all_of_member"),
            values![board, member, at],
        )
        .await
    }

    /// Deletes the sessions last active before a moment, and says how many.
    pub async fn delete_old_sessions(&mut self, before: Timestamp) -> Result<u64, StoreError> {
        self.execute(statement!("sessions", "delete_old"), values![before])
            .await
    }
}
