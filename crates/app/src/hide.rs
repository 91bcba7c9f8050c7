//! Hiding at once (*snel verbergen*): somebody comes in, and the screen is nobody's business.

use jiff::SignedDuration;

use crate::App;
use crate::error::AppError;
use crate::sign_in::{IDLE, came_or_went};

impl App {
    /// From now on the session is one of somebody who was away too long: what was typed may still be
    /// kept, and everything else asks for the password first.
    pub async fn hide(&self, token: &str) -> Result<(), AppError> {
        let id = self.session_id(token);
        let now = self.clock.now();
        let mut tx = self.store.begin().await?;
        let session = tx.session(&id).await?;
        let Some(session) = session.filter(|session| session.ended_at.is_none()) else {
            return Ok(());
        };
        let long_ago = now - IDLE - SignedDuration::from_secs(1);
        tx.touch_session(&id, long_ago).await?;
        let hid = came_or_went(session.member, "hide", now);
        tx.append_audit(session.board, &hid).await?;
        tx.commit().await?;
        self.leave_practice(session.board, session.member).await
    }
}
