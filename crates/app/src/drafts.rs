//! What somebody was typing: kept sealed, for them alone, until it is recorded or forgotten.

use store::DraftRow;
use vault::BoardPlace;

use crate::chance::random;
use crate::error::AppError;
use crate::{App, Visitor};

/// The fields of a form as they were typed: name and value.
pub type Typed = Vec<(String, String)>;

/// So much is kept of one form, in bytes: more than anybody types into one.
pub const LARGEST_DRAFT: usize = 200 * 1024;
/// So many forms are kept for one member.
const MOST_DRAFTS: usize = 50;

impl App {
    /// Keep what was typed in a form (*concept bewaren*). The form is named by its address.
    ///
    /// When there are too many, the one that was left longest goes, and not the one that somebody types
    /// now: it would have gone by itself within two weeks, and a refusal would lose the newest work.
    pub async fn save_draft(
        &self,
        visitor: &Visitor,
        form: &str,
        typed: &[(String, String)],
    ) -> Result<(), AppError> {
        if size(typed) > LARGEST_DRAFT {
            return Err(AppError::TooLarge);
        }
        let mut tx = self.store.begin().await?;
        let key = self.board_key(&mut tx, visitor.board).await?;
        let id = row_id(visitor, form);
        let bytes = serde_json::to_vec(typed)?;
        let sealed = key.seal(&place(visitor, &id), random(&*self.chance), &bytes)?;
        let row = DraftRow {
            board: visitor.board,
            member: visitor.member,
            form: form.to_owned(),
            sealed,
            saved_at: self.clock.now(),
        };
        tx.save_draft(&row).await?;
        let forms = tx.forms_with_draft(visitor.board, visitor.member).await?;
        let others = forms.iter().filter(|one| *one != form);
        for oldest in others.skip(MOST_DRAFTS - 1) {
            tx.delete_draft(visitor.board, visitor.member, oldest)
                .await?;
        }
        tx.commit().await?;
        Ok(())
    }

    /// What was typed in a form and not recorded yet.
    pub async fn draft(&self, visitor: &Visitor, form: &str) -> Result<Option<Typed>, AppError> {
        let mut tx = self.store.read().await?;
        let Some(row) = tx.draft(visitor.board, visitor.member, form).await? else {
            return Ok(None);
        };
        let key = self.board_key(&mut tx, visitor.board).await?;
        let id = row_id(visitor, form);
        let bytes = key.open(&place(visitor, &id), &row.sealed)?;
        Ok(Some(serde_json::from_slice(&bytes)?))
    }

    /// Forget what was typed: it was recorded, or thrown away.
    pub async fn forget_draft(&self, visitor: &Visitor, form: &str) -> Result<(), AppError> {
        let mut tx = self.store.begin().await?;
        tx.delete_draft(visitor.board, visitor.member, form).await?;
        tx.commit().await?;
        Ok(())
    }
}

/// How much was typed, in bytes.
pub fn size(typed: &[(String, String)]) -> usize {
    let sizes = typed.iter().map(|(name, value)| name.len() + value.len());
    sizes.sum()
}

fn row_id(visitor: &Visitor, form: &str) -> Vec<u8> {
    [visitor.member.as_bytes().as_slice(), form.as_bytes()].concat()
}

fn place<'a>(visitor: &Visitor, id: &'a [u8]) -> BoardPlace<'a> {
    BoardPlace {
        board: *visitor.board.as_bytes(),
        table: "drafts",
        id,
    }
}
