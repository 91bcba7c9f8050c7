//! The card for whoever is here for the first time (*voor het eerst hier*).

use crate::error::AppError;
use crate::{App, Visitor};

/// The card, by the name under which it is put away.
pub const WELCOME: &str = "welcome";

impl App {
    /// Whether to show the card: to who may record, never recorded anything, and did not put it away.
    pub async fn is_new_here(&self, visitor: &Visitor) -> Result<bool, AppError> {
        if self.is_practice || !visitor.may_practise() {
            return Ok(false);
        }
        let (board, member) = (visitor.board, visitor.member);
        let mut tx = self.store.read().await?;
        if tx.is_put_away(board, member, WELCOME).await? {
            return Ok(false);
        }
        let recorded = tx.events_by_member(board, member, None, 1).await?;
        Ok(recorded.is_empty())
    }

    /// Put the card away (*niet meer tonen*).
    pub async fn put_welcome_away(&self, visitor: &Visitor) -> Result<(), AppError> {
        let (board, member, now) = (visitor.board, visitor.member, self.clock.now());
        let mut tx = self.store.begin().await?;
        tx.put_away(board, member, WELCOME, now).await?;
        Ok(tx.commit().await?)
    }
}
