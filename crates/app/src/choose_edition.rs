//! Choosing the edition of the plan under which a board's new dossiers open.

use domain::id::BoardId;

use crate::App;
use crate::error::AppError;

impl App {
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
        tx.commit().await?;
        Ok(())
    }
}
