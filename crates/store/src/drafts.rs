//! Drafts (*concepten*): what was typed and not sent yet, sealed.

use domain::id::{BoardId, MemberId};
use jiff::Timestamp;
use vault::Sealed;

use crate::line::Line;
use crate::statement::statement;
use crate::value::values;
use crate::{StoreError, Tx};

/// What a member typed into a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftRow {
    /// The board.
    pub board: BoardId,
    /// Who typed it.
    pub member: MemberId,
    /// Into which form, of which dossier.
    pub form: String,
    /// The text, sealed.
    pub sealed: Sealed,
    /// When it was saved.
    pub saved_at: Timestamp,
}

fn draft(line: &Line) -> Result<DraftRow, StoreError> {
    Ok(DraftRow {
        board: line.parsed("board")?,
        member: line.parsed("member")?,
        form: line.text("form")?,
        sealed: Sealed::from_stored(line.bytes("sealed")?),
        saved_at: line.moment("saved_at")?,
    })
}

impl Tx {
    /// Saves a draft in the place of an earlier one.
    pub async fn save_draft(&mut self, row: &DraftRow) -> Result<(), StoreError> {
        let values = values![row.board, row.member, &row.form, &row.sealed, row.saved_at];
        self.execute(statement!("drafts", "save"), values)
            .await
            .map(drop)
    }

    /// The draft of a form, if there is one.
    pub async fn draft(
        &mut self,
        board: BoardId,
        member: MemberId,
        form: &str,
    ) -> Result<Option<DraftRow>, StoreError> {
        self.first(
            statement!("drafts", "get"),
            values![board, member, form],
            draft,
        )
        .await
    }

    /// The drafts of a member, the newest first.
    pub async fn drafts_of_member(
        &mut self,
        board: BoardId,
        member: MemberId,
    ) -> Result<Vec<DraftRow>, StoreError> {
        self.all(
            statement!("drafts", "of_member"),
            values![board, member],
            draft,
        )
        .await
    }

    /// The forms of which a member has a draft, the newest first.
    pub async fn forms_with_draft(
        &mut self,
        board: BoardId,
        member: MemberId,
    ) -> Result<Vec<String>, StoreError> {
        self.all(
            statement!("drafts", "forms"),
            values![board, member],
            |line| line.text("form"),
        )
        .await
    }

    /// Deletes the draft of a form, if there is one.
    pub async fn delete_draft(
        &mut self,
        board: BoardId,
        member: MemberId,
        form: &str,
    ) -> Result<(), StoreError> {
        self.execute(statement!("drafts", "delete"), values![board, member, form])
            .await
            .map(drop)
    }

    /// Deletes the drafts saved before a moment, of every board, and says how many.
    pub async fn delete_old_drafts(&mut self, before: Timestamp) -> Result<u64, StoreError> {
        self.execute(statement!("drafts", "delete_old"), values![before])
            .await
    }
}
