//! Signing in and out, and who is there (*inloggen*).

mod member;
mod password;
mod session;
mod visitor;

pub(crate) use member::{MemberFile, active_member, open_member, seal_member};
pub use password::hash_password;
pub(crate) use password::{normal_login, verify};
pub use session::Presence;
pub(crate) use session::{IDLE, came_or_went};

use domain::permission::Assurance;
use zeroize::Zeroizing;

use crate::App;
use crate::error::AppError;
use crate::sign_in::password::NOBODYS_HASH;

/// Signing in did not work.
#[derive(Debug, thiserror::Error)]
pub enum SignInError {
    /// The name or the password is wrong; which of the two is not said.
    #[error("wrong name or password")]
    Wrong,
    /// It could not be tried.
    #[error(transparent)]
    App(#[from] AppError),
}

impl From<store::StoreError> for SignInError {
    fn from(error: store::StoreError) -> Self {
        Self::App(error.into())
    }
}

impl App {
    /// Sign in (*inloggen*). The answer is the secret of the new session.
    pub async fn sign_in(&self, login: &str, password: &str) -> Result<String, SignInError> {
        let index = self.keys.index().blind(None, &normal_login(login));
        let found = self.store.read().await?.member_by_login(&index).await?;
        let known = found.filter(|member| member.is_active);
        // An unknown name costs as much time as a wrong password.
        let hash = known
            .as_ref()
            .map_or(NOBODYS_HASH, |row| &row.password_hash);
        let hash = hash.to_owned();
        let is_right = verify(Zeroizing::new(password.to_owned()), hash).await?;
        let Some(member) = known.filter(|_| is_right) else {
            return Err(SignInError::Wrong);
        };
        let assurance = if self.is_password_enough {
            Assurance::Strong
        } else {
            Assurance::Single
        };
        let mut tx = self.store.begin().await?;
        let secret = self
            .open_session(&mut tx, member.board, member.id, assurance, "password")
            .await?;
        tx.commit().await?;
        Ok(secret)
    }
}
