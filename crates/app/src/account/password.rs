//! Choosing another password (*wachtwoord wijzigen*).

use store::StoreError;

use crate::chance::random;
use crate::error::AppError;
use crate::sign_in::{PasswordFault, came_or_went, hash_password, judge_password, open_member};
use crate::{App, Visitor};

/// Why a password is not changed.
#[derive(Debug, thiserror::Error)]
pub enum PasswordError {
    /// The old password is wrong.
    #[error("wrong password")]
    Old,
    /// The new password is the old one.
    #[error("the same password")]
    Same,
    /// The new password is not good enough.
    #[error("the new password is not good enough")]
    New(PasswordFault),
    /// It went wrong too often: the session has ended.
    #[error("the session has ended")]
    Over,
    /// It could not be tried.
    #[error(transparent)]
    App(#[from] AppError),
}

impl From<StoreError> for PasswordError {
    fn from(error: StoreError) -> Self {
        Self::App(error.into())
    }
}

impl App {
    /// Change the visitor's own password (*wachtwoord wijzigen*). Their other sessions end.
    pub async fn change_password(
        &self,
        visitor: &Visitor,
        session: &str,
        old: &str,
        new: &str,
    ) -> Result<(), PasswordError> {
        let is_right = self.is_own_password(visitor, old).await?;
        let mut tx = self.store.begin().await?;
        let row = self.own_session(&mut tx, visitor, session).await?;
        if !is_right {
            let is_last = self.went_wrong(&mut tx, &row, "password").await?;
            tx.commit().await?;
            return Err(if is_last {
                PasswordError::Over
            } else {
                PasswordError::Old
            });
        }
        if old == new {
            return Err(PasswordError::Same);
        }
        let (board, member) = (visitor.board, visitor.member);
        let key = self.board_key(&mut tx, board).await?;
        let file = open_member(&key, &tx.member(board, member).await?)?;
        let schools = visitor.schools.iter().map(|school| &*school.name);
        let own: Vec<&str> = schools.chain([&*file.name, &*file.login]).collect();
        judge_password(new, &own).map_err(PasswordError::New)?;
        let hash = hash_password(new, random(&*self.chance))?;
        tx.set_password(board, member, &hash).await?;
        tx.end_links_of_member(board, member).await?;
        self.end_others(&mut tx, &row, "password-changed").await?;
        let changed = came_or_went(member, "password-changed", self.clock.now());
        tx.append_audit(board, &changed).await?;
        Ok(tx.commit().await?)
    }
}
