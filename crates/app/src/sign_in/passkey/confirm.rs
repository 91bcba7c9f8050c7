//! Showing with a passkey that one is still there (*bevestigen met een passkey*).

use super::ceremony::{Asked, Purpose};
use super::enter::Tried;
use super::{PASSKEY, PasskeyAnswer, PasskeyQuestion, PasskeyRefusal};
use crate::account::ConfirmError;
use crate::error::AppError;
use crate::{App, Visitor};

impl App {
    /// Ask somebody who is signed in for one of their passkeys. `session` is its secret.
    pub async fn ask_passkey_again(
        &self,
        visitor: &Visitor,
        session: &str,
    ) -> Result<PasskeyQuestion, AppError> {
        let mut tx = self.store.begin().await?;
        let question = self.ask(&mut tx, again(visitor, session)).await?;
        tx.commit().await?;
        Ok(question)
    }

    /// Confirm with what the device said (*bevestigen*). A refusal counts like a wrong password.
    pub async fn confirm_with_passkey(
        &self,
        visitor: &Visitor,
        session: &str,
        answer: &PasskeyAnswer<'_>,
    ) -> Result<(), ConfirmError> {
        let mut tx = self.store.begin().await?;
        let row = self.own_session(&mut tx, visitor, session).await?;
        let asked = again(visitor, session);
        let refusal = match self.try_answer(&mut tx, asked, answer).await? {
            Tried::Right(..) => {
                self.note_confirmed(&mut tx, &row, PASSKEY).await?;
                return Ok(tx.commit().await?);
            }
            Tried::Refused(refusal) => refusal,
            Tried::Unasked => PasskeyRefusal::Late,
        };
        let refused = ConfirmError::Passkey(refusal);
        Err(self.not_confirmed(tx, &row, PASSKEY, refused).await?)
    }
}

fn again<'a>(visitor: &Visitor, session: &'a str) -> Asked<'a> {
    Asked {
        purpose: Purpose::Confirm,
        browser: session,
        board: visitor.board,
        member: Some(visitor.member),
    }
}
