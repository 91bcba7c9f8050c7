//! Links that were sent by mail, and who asked for one.

use domain::id::{BoardId, MemberId};
use jiff::Timestamp;

use crate::line::Line;
use crate::statement::statement;
use crate::value::values;
use crate::{StoreError, Tx};

/// A link that was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkRow {
    /// The secret in it, blinded.
    pub id_hash: [u8; 32],
    /// The board.
    pub board: BoardId,
    /// To whom.
    pub member: MemberId,
    /// What for: `invitation` or `reset`.
    pub purpose: String,
    /// When.
    pub made_at: Timestamp,
}

fn link(line: &Line) -> Result<LinkRow, StoreError> {
    Ok(LinkRow {
        id_hash: line.hash("id_hash")?,
        board: line.parsed("board")?,
        member: line.parsed("member")?,
        purpose: line.text("purpose")?,
        made_at: line.moment("made_at")?,
    })
}

impl Tx {
    /// Adds a link.
    pub async fn insert_link(&mut self, row: &LinkRow) -> Result<(), StoreError> {
        let values = values![
            &row.id_hash,
            row.board,
            row.member,
            &row.purpose,
            row.made_at
        ];
        self.execute(statement!("links", "insert"), values)
            .await
            .map(drop)
    }

    /// The link with this secret.
    pub async fn link(&mut self, id_hash: &[u8; 32]) -> Result<Option<LinkRow>, StoreError> {
        self.first(statement!("links", "get"), values![id_hash], link)
            .await
    }

    /// Ends a link. The answer is whether it was there: of two who follow it at once, one comes
    /// first.
    pub async fn end_link(&mut self, id_hash: &[u8; 32]) -> Result<bool, StoreError> {
        let ended = self
            .execute(statement!("links", "delete"), values![id_hash])
            .await?;
        Ok(ended > 0)
    }

    /// Ends every link of a member.
    pub async fn end_links_of_member(
        &mut self,
        board: BoardId,
        member: MemberId,
    ) -> Result<(), StoreError> {
        let values = values![board, member];
        self.execute(statement!("links", "delete_of_member"), values)
            .await
            .map(drop)
    }

    /// Throws away what was sent before this moment.
    pub async fn delete_old_links(&mut self, before: Timestamp) -> Result<(), StoreError> {
        self.execute(statement!("links", "delete_old"), values![before])
            .await
            .map(drop)
    }

    /// Notes that somebody asked for a new password, whether there is such an account or not.
    pub async fn ask_reset(
        &mut self,
        login_index: &[u8; 32],
        at: Timestamp,
    ) -> Result<(), StoreError> {
        let values = values![login_index, at];
        self.execute(statement!("resets_asked", "ask"), values)
            .await
            .map(drop)
    }

    /// The first who asked for a new password, whom nobody looked at yet. They are taken off the list.
    pub async fn take_reset(&mut self) -> Result<Option<[u8; 32]>, StoreError> {
        let index = |line: &Line| line.hash("login_index");
        let first = self.first(statement!("resets_asked", "first"), &[], index);
        let Some(first) = first.await? else {
            return Ok(None);
        };
        let values = values![&first];
        self.execute(statement!("resets_asked", "delete"), values)
            .await?;
        Ok(Some(first))
    }
}
