//! Signing in and out, and who is there (*inloggen*).

mod device;
mod half;
mod link;
mod member;
pub mod passkey;
mod password;
mod password_rule;
pub mod provider;
mod recovery;
mod second;
mod session;
mod totp;
mod visitor;

pub use device::Device;
pub(crate) use device::open_device;
pub use half::{Entry, Finished, GoingOn, HalfError};
pub use link::{Addressee, LinkError, LinkPurpose};
pub(crate) use member::{MemberFile, active_member, open_member, seal_member};
pub use password::hash_password;
pub(crate) use password::{TRYING_AT_HOME, normal_login, verify};
pub use password_rule::{PasswordFault, SHORTEST_PASSWORD, judge_password};
pub(crate) use second::{CountedAt, RECOVERY, SECOND, TOTP};
pub use second::{ProofRefusal, SecondProof};
pub use session::Presence;
pub(crate) use session::{IDLE, came_or_went};
pub(crate) use totp::CodeSecret;

use domain::throttle::Purpose;
use jiff::Timestamp;
use zeroize::Zeroizing;

use crate::App;
use crate::attempt::{Caller, Verdict, Whom};
use crate::error::AppError;
use crate::sign_in::password::{NOBODYS_HASH, TRYING};

/// Signing in did not work.
#[derive(Debug, thiserror::Error)]
pub enum SignInError {
    /// The name or the password is wrong; which of the two is not said.
    #[error("wrong name or password")]
    Wrong,
    /// It failed too often, and is not tried before this moment.
    #[error("tried too often")]
    TooOften(Timestamp),
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
        caller: &Caller,
    ) -> Result<Entry, SignInError> {
        let named = Whom::Login(login);
        let attempt = match self.attempt(Purpose::Password, named, caller).await? {
            Verdict::Go(attempt) => attempt,
            Verdict::Wait(until) => return Err(SignInError::TooOften(until)),
        };
        let index = self.login_index(login);
        let found = self.store.read().await?.member_by_login(&index).await?;
        let known = found.filter(|member| member.is_active);
        // An unknown name costs as much time as a wrong password.
        let hash = known
            .as_ref()
            .map_or(NOBODYS_HASH, |row| &row.password_hash);
        let hash = hash.to_owned();
        // A flood from elsewhere keeps nobody waiting at a browser of their own.
        let trying = if attempt.is_from_known_browser() {
            &TRYING_AT_HOME
        } else {
            &TRYING
        };
        let is_right = verify(trying, Zeroizing::new(password.to_owned()), hash.clone()).await?;
        let Some(member) = known.filter(|_| is_right) else {
            return Err(SignInError::Wrong);
        };
        let mut tx = self.store.begin().await?;
        // While it was tried the password can have been changed, or the member let go.
        let now = active_member(&mut tx, member.board, member.id).await?;
        if now.is_none_or(|now| now.password_hash != hash) {
            return Err(SignInError::Wrong);
        }
        self.attempt_worked(&mut tx, attempt).await?;
        let entry = self
            .enter(&mut tx, member.board, member.id, "password", going_on)
            .await?;
        tx.commit().await?;
        Ok(entry)
    }

    /// What the store keeps of a sign-in name: not the name itself.
    pub(crate) fn login_index(&self, login: &str) -> [u8; 32] {
        self.keys.index().blind(None, &normal_login(login))
    }
}
