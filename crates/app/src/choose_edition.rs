//! Choosing the edition of the plan under which a board's new dossiers open.

use std::sync::Arc;

use domain::edition::Edition;
use domain::id::BoardId;
use store::Tx;

use crate::error::AppError;
use crate::noted::by_operator;
use crate::{App, Visitor};

impl App {
    /// The edition under which a board's new dossiers open, in its newest version.
    pub(crate) async fn edition_of_board(
        &self,
        tx: &mut Tx,
        board: BoardId,
    ) -> Result<Arc<Edition>, AppError> {
        let code = tx.board(board).await?.edition;
        let editions = self.editions.iter();
        editions
            .filter(|edition| edition.code == code)
            .max_by_key(|edition| edition.version)
            .cloned()
            .ok_or(AppError::NoEdition { code, version: 0 })
    }

    /// The edition to which a dossier under this one can move: the one that its board follows now, if
    /// that is newer. Nothing where the program does not have that one any more.
    pub(crate) async fn newer_edition(
        &self,
        tx: &mut Tx,
        board: BoardId,
        edition: &Edition,
    ) -> Result<Option<Arc<Edition>>, AppError> {
        match self.edition_of_board(tx, board).await {
            Ok(followed) => Ok(Some(followed).filter(|next| edition.leads_to(next))),
            Err(AppError::NoEdition { .. }) => Ok(None),
            Err(other) => Err(other),
        }
    }

    /// The edition under which the board of somebody works today, in their language. No content, and nothing is written
    /// down: whoever works here may know it.
    pub async fn edition_for(&self, visitor: &Visitor) -> Result<Arc<Edition>, AppError> {
        let mut tx = self.store.begin().await?;
        let edition = self.edition_of_board(&mut tx, visitor.board).await?;
        tx.commit().await?;
        Ok(visitor.language.of_edition(&edition))
    }

    /// Open new dossiers under this edition from now on (*uitgave kiezen*).
    ///
    /// Dossiers that are there already stay with the edition under which they were opened.
    pub async fn choose_edition(&self, board: BoardId, code: &str) -> Result<(), AppError> {
        if !self.editions.iter().any(|edition| edition.code == code) {
            return Err(AppError::NoEdition {
                code: code.to_owned(),
                version: 0,
            });
        }
        let mut tx = self.store.begin().await?;
        tx.choose_edition(board, code).await?;
        let chosen = by_operator("edition-chosen", self.clock.now(), None, Some(code));
        tx.append_audit(board, &chosen).await?;
        tx.commit().await?;
        Ok(())
    }
}
