//! What somebody arranges about their own account (*mijn account*).

mod code_app;
mod confirm;
mod password;
mod sessions;

pub use code_app::{AddedApp, CodeAppError, OfferedApp};
pub use confirm::{ConfirmError, ConfirmWays};
pub use password::PasswordError;
pub use sessions::SessionLine;

use jiff::Timestamp;
use store::{SessionRow, Tx};

use crate::error::AppError;
use crate::letters::Reminders;
use crate::sign_in::open_member;
use crate::{App, Visitor};

/// Somebody's own account, as they see it.
#[derive(Clone, PartialEq, Eq)]
pub struct Account {
    /// The name with which they sign in.
    pub login: String,
    /// Since when they have a code app.
    pub code_app: Option<Timestamp>,
    /// How many passkeys they have.
    pub passkeys: usize,
    /// Whether their board offers accounts from elsewhere, or one of theirs is linked.
    pub has_providers: bool,
    /// How many accounts from elsewhere are linked.
    pub provider_links: usize,
    /// How many recovery codes they have left.
    pub recovery_codes: usize,
    /// How often they want to be told by mail that something waits; nothing where no mail can reach them.
    pub reminders: Option<Reminders>,
    /// Since when they have a calendar feed.
    pub calendar: Option<Timestamp>,
    /// Where they are signed in, the last active first.
    pub sessions: Vec<SessionLine>,
}

discreet!(Account);

impl App {
    /// The visitor's own account (*mijn account*).
    pub async fn account(&self, visitor: &Visitor, session: &str) -> Result<Account, AppError> {
        let (board, member) = (visitor.board, visitor.member);
        let mut tx = self.store.read().await?;
        let key = self.board_key(&mut tx, board).await?;
        let row = tx.member(board, member).await?;
        let factor = tx.second_factor(board, member).await?;
        let links = tx.provider_links_of_member(board, member).await?.len();
        let offered = tx.offered_providers().await?;
        let is_offered = offered.iter().any(|row| row.board == board);
        let sessions = self.session_lines(&mut tx, &key, visitor, session).await?;
        let file = open_member(&key, &row)?;
        let calendar = tx.calendar_of_member(board, member).await?;
        let is_reached = self.sends_letters() && file.mail.is_some();
        Ok(Account {
            login: file.login,
            reminders: is_reached.then_some(file.reminders),
            code_app: factor.map(|factor| factor.added_at),
            passkeys: tx.passkeys_of_member(board, member).await?.len(),
            has_providers: is_offered || links > 0,
            provider_links: links,
            recovery_codes: tx.recovery_codes_left(board, member).await?,
            calendar: calendar.map(|calendar| calendar.made_at),
            sessions,
        })
    }

    /// The visitor's own session, in a unit of work that changes something about it.
    pub(crate) async fn own_session(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        session: &str,
    ) -> Result<SessionRow, AppError> {
        let row = tx.session(&self.session_id(session)).await?;
        row.filter(|row| row.ended_at.is_none())
            .filter(|row| (row.board, row.member) == (visitor.board, visitor.member))
            .ok_or(AppError::NotFound)
    }
}
