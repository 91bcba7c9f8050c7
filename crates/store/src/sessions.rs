//! Who is signed in (*sessies*).

use std::fmt;

use domain::id::{BoardId, MemberId};
use domain::permission::Assurance;
use jiff::Timestamp;
use vault::Sealed;

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
    /// How sure it is that it is them.
    pub assurance: Assurance,
    /// How they signed in: a code.
    pub how: String,
    /// Since when.
    pub created_at: Timestamp,
    /// When the member was last active.
    pub seen_at: Timestamp,
    /// When it ended.
    pub ended_at: Option<Timestamp>,
    /// When the member last showed again who they are.
    pub confirmed_at: Option<Timestamp>,
    /// How often that went wrong since it last went right.
    pub wrong_confirms: u32,
    /// What kind of device it is, sealed.
    pub device: Option<Sealed>,
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
        assurance: line.coded("assurance", Assurance::from_code)?,
        how: line.text("how")?,
        created_at: line.moment("created_at")?,
        seen_at: line.moment("seen_at")?,
        ended_at: line.moment_if_any("ended_at")?,
        confirmed_at: line.moment_if_any("confirmed_at")?,
        wrong_confirms: line.small("wrong_confirms")?,
        device: line.bytes_if_any("device")?.map(Sealed::from_stored),
    })
}

impl Tx {
    /// Adds a session.
    pub async fn insert_session(&mut self, row: &SessionRow) -> Result<(), StoreError> {
        let values = values![
            &row.id_hash,
            row.board,
            row.member,
            row.assurance,
            &row.how,
            row.created_at,
            row.seen_at,
            row.ended_at,
            row.confirmed_at,
            row.wrong_confirms,
            row.device.as_ref(),
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

    /// Notes on what kind of device a session is.
    pub async fn name_device(
        &mut self,
        id_hash: &[u8; 32],
        device: &Sealed,
    ) -> Result<(), StoreError> {
        self.change(
            statement!("sessions", "name_device"),
            values![id_hash, device],
        )
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

    /// Notes that the member showed again who they are. `NotFound` when the session has ended.
    pub async fn confirm_session(
        &mut self,
        id_hash: &[u8; 32],
        at: Timestamp,
    ) -> Result<(), StoreError> {
        let confirm = statement!("sessions", "confirm");
        self.change(confirm, values![id_hash, at]).await
    }

    /// Counts that showing who one is went wrong.
    pub async fn count_wrong_confirm(&mut self, id_hash: &[u8; 32]) -> Result<(), StoreError> {
        let count = statement!("sessions", "count_wrong_confirm");
        self.execute(count, values![id_hash]).await.map(drop)
    }

    /// The sessions of a member that have not ended, the last active first.
    pub async fn open_sessions_of_member(
        &mut self,
        board: BoardId,
        member: MemberId,
    ) -> Result<Vec<SessionRow>, StoreError> {
        let open = statement!("sessions", "open_of_member");
        self.all(open, values![board, member], session).await
    }

    /// Ends all sessions of a member but this one, and says how many.
    pub async fn end_other_sessions(
        &mut self,
        board: BoardId,
        member: MemberId,
        but: &[u8; 32],
        at: Timestamp,
    ) -> Result<u64, StoreError> {
        let end = statement!("sessions", "end_others");
        self.execute(end, values![board, member, but, at]).await
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
