//! Calendar feeds: whose they are (*agenda*).

use domain::id::{BoardId, MemberId};
use jiff::Timestamp;

use crate::line::Line;
use crate::statement::statement;
use crate::value::values;
use crate::{StoreError, Tx};

/// A calendar feed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarRow {
    /// The secret in its address, blinded.
    pub id_hash: [u8; 32],
    /// The board.
    pub board: BoardId,
    /// Whose it is.
    pub member: MemberId,
    /// Since when.
    pub made_at: Timestamp,
}

fn calendar(line: &Line) -> Result<CalendarRow, StoreError> {
    Ok(CalendarRow {
        id_hash: line.hash("id_hash")?,
        board: line.parsed("board")?,
        member: line.parsed("member")?,
        made_at: line.moment("made_at")?,
    })
}

impl Tx {
    /// Gives a member a feed. The one of before does not count any more.
    pub async fn put_calendar(&mut self, row: &CalendarRow) -> Result<(), StoreError> {
        let values = values![&row.id_hash, row.board, row.member, row.made_at];
        self.execute(statement!("calendars", "put"), values)
            .await
            .map(drop)
    }

    /// The feed with this secret.
    pub async fn calendar(
        &mut self,
        id_hash: &[u8; 32],
    ) -> Result<Option<CalendarRow>, StoreError> {
        self.first(statement!("calendars", "get"), values![id_hash], calendar)
            .await
    }

    /// The feed of a member.
    pub async fn calendar_of_member(
        &mut self,
        board: BoardId,
        member: MemberId,
    ) -> Result<Option<CalendarRow>, StoreError> {
        let values = values![board, member];
        self.first(statement!("calendars", "get_of_member"), values, calendar)
            .await
    }

    /// Ends the feed of a member. The answer is whether there was one.
    pub async fn end_calendar(
        &mut self,
        board: BoardId,
        member: MemberId,
    ) -> Result<bool, StoreError> {
        let values = values![board, member];
        let ended = self
            .execute(statement!("calendars", "delete"), values)
            .await?;
        Ok(ended > 0)
    }
}
