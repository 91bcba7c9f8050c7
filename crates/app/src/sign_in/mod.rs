//! Signing in and out, and who is there (*inloggen*).

mod device;
mod half;
mod member;
pub mod passkey;
mod password;
mod password_rule;
mod recovery;
mod second;
mod session;
mod totp;
mod visitor;

pub use device::Device;
pub(crate) use device::open_device;
pub use half::{Entry, Finished, GoingOn, HalfError};
pub(crate) use member::{MemberFile, active_member, open_member, seal_member};
pub use password::hash_password;
pub(crate) use password::{normal_login, verify};
pub use password_rule::{PasswordFault, SHORTEST_PASSWORD, judge_password};
pub use second::{ProofRefusal, SecondProof};
pub(crate) use second::{RECOVERY, SECOND, TOTP};
pub use session::Presence;
pub(crate) use session::{IDLE, came_or_went};
pub(crate) use totp::CodeSecret;

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
    /// Sign in (*inloggen*) with a password. Whoever has a code app is halfway in then.
    pub async fn sign_in(
        &self,
        login: &str,
        password: &str,
        going_on: &GoingOn,
    ) -> Result<Entry, SignInError> {
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
        let mut tx = self.store.begin().await?;
        let entry = self
            .enter(&mut tx, member.board, member.id, "password", going_on)
            .await?;
        tx.commit().await?;
        Ok(entry)
    }
}
