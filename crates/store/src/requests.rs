//! Forms that were handled (*verwerkte formulieren*), so that sending one twice does nothing twice.

use domain::id::{BoardId, DossierId, MemberId, No};
use jiff::Timestamp;

use crate::line::Line;
use crate::statement::statement;
use crate::value::values;
use crate::{StoreError, Tx};

/// A form that was handled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestRow {
    /// The board.
    pub board: BoardId,
    /// Who sent it.
    pub member: MemberId,
    /// The form's own key, drawn when it was shown.
    pub key: String,
    /// The dossier it changed.
    pub dossier: DossierId,
    /// The record it made.
    pub no: No,
    /// When.
    pub at: Timestamp,
}

/// Whether a form was new.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remembered {
    /// It was, and is remembered from now on.
    Now,
    /// It was handled before, with this result. The rest of this unit of work must not be kept.
    Before(RequestRow),
}

fn request(line: &Line) -> Result<RequestRow, StoreError> {
    Ok(RequestRow {
        board: line.parsed("board")?,
        member: line.parsed("member")?,
        key: line.text("key")?,
        dossier: line.parsed("dossier")?,
        no: No(line.small("seq")?),
        at: line.moment("at")?,
    })
}

impl Tx {
    /// Remembers a form, unless this member sent it before.
    pub async fn remember(&mut self, row: &RequestRow) -> Result<Remembered, StoreError> {
        let values = values![row.board, row.member, &row.key, row.dossier, row.no, row.at];
        let remember = statement!("requests", "remember");
        if self
            .first(remember, values, |line| line.text("key"))
            .await?
            .is_some()
        {
            return Ok(Remembered::Now);
        }
        let before = self.request(row.board, row.member, &row.key).await?;
        before.map(Remembered::Before).ok_or(StoreError::Conflict)
    }

    /// What came of a form, if it was handled.
    pub async fn request(
        &mut self,
        board: BoardId,
        member: MemberId,
        key: &str,
    ) -> Result<Option<RequestRow>, StoreError> {
        self.first(
            statement!("requests", "get"),
            values![board, member, key],
            request,
        )
        .await
    }
}
