//! Showing again who one is, before what a colleague must not do who finds the screen open
//! (*bevestigen*).

use store::{AuditRecord, SessionRow, StoreError, Tx};
use zeroize::Zeroizing;

use crate::audit::Outcome;
use crate::error::AppError;
use crate::sign_in::passkey::{PASSKEY, PasskeyRefusal};
use crate::sign_in::{CountedAt, ProofRefusal, SecondProof, TRYING_AT_HOME, came_or_went, verify};
use crate::{App, Visitor};

/// The name in the log.
const CONFIRMED: &str = "confirmed";
/// So often it may go wrong; then the session ends.
const MOST_WRONG: u32 = 5;

/// Why somebody is not taken to be who they are.
#[derive(Debug, thiserror::Error)]
pub enum ConfirmError {
    /// The password is wrong.
    #[error("wrong password")]
    Password,
    /// The second thing is not taken.
    #[error("the second proof is not taken")]
    Second(ProofRefusal),
    /// A password is less than what they signed in with.
    #[error("a password alone is not enough")]
    TooLittle,
    /// The passkey is not taken.
    #[error("the passkey is not taken: {}", .0.code())]
    Passkey(PasskeyRefusal),
    /// It went wrong too often: the session has ended.
    #[error("the session has ended")]
    Over,
    /// It could not be tried.
    #[error(transparent)]
    App(#[from] AppError),
}

impl From<StoreError> for ConfirmError {
    fn from(error: StoreError) -> Self {
        Self::App(error.into())
    }
}

/// What somebody can show to confirm.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ConfirmWays {
    /// A password, with a code where `code` says so.
    pub password: bool,
    /// A code goes with the password.
    pub code: bool,
    /// A passkey.
    pub passkey: bool,
}

impl App {
    /// With what the visitor can confirm: never with less than they signed in with.
    pub async fn ways_to_confirm(
        &self,
        visitor: &Visitor,
        session: &str,
    ) -> Result<ConfirmWays, AppError> {
        let (board, member) = (visitor.board, visitor.member);
        let mut tx = self.store.read().await?;
        let how = self.own_session(&mut tx, visitor, session).await?.how;
        let code = tx.second_factor(board, member).await?.is_some();
        let has_passkeys = !tx.passkeys_of_member(board, member).await?.is_empty();
        Ok(ConfirmWays {
            password: code || how != PASSKEY,
            code,
            passkey: has_passkeys && self.origin.is_some(),
        })
    }

    /// Whether the visitor has to show a second thing to confirm.
    pub async fn has_code_app(&self, visitor: &Visitor) -> Result<bool, AppError> {
        let mut tx = self.store.read().await?;
        let factor = tx.second_factor(visitor.board, visitor.member).await?;
        Ok(factor.is_some())
    }

    /// Confirm with the password, and a code for who has an app (*bevestigen*).
    pub async fn confirm(
        &self,
        visitor: &Visitor,
        session: &str,
        password: &str,
        second: SecondProof<'_>,
    ) -> Result<(), ConfirmError> {
        let is_right = self.is_own_password(visitor, password).await?;
        let mut tx = self.store.begin().await?;
        let row = self.own_session(&mut tx, visitor, session).await?;
        if !is_right {
            let refused = ConfirmError::Password;
            return Err(self.not_confirmed(tx, &row, "password", refused).await?);
        }
        let mut how = "password";
        let (board, member) = (visitor.board, visitor.member);
        if tx.second_factor(board, member).await?.is_some() {
            let counted = CountedAt::Session;
            let proved = self.prove_second(&mut tx, board, member, second, counted);
            match proved.await? {
                Ok(shown) => how = shown,
                Err(refusal) => {
                    let refused = ConfirmError::Second(refusal);
                    return Err(self
                        .not_confirmed(tx, &row, "second-factor", refused)
                        .await?);
                }
            }
        } else if row.how == PASSKEY {
            return Err(ConfirmError::TooLittle);
        }
        self.note_confirmed(&mut tx, &row, how).await?;
        Ok(tx.commit().await?)
    }

    /// Keep what was counted, and say when that ended the session.
    pub(crate) async fn not_confirmed(
        &self,
        mut tx: Tx,
        session: &SessionRow,
        what: &'static str,
        refused: ConfirmError,
    ) -> Result<ConfirmError, AppError> {
        let is_over = self.went_wrong(&mut tx, session, what).await?;
        tx.commit().await?;
        Ok(if is_over { ConfirmError::Over } else { refused })
    }

    /// Note that whoever has this session showed again who they are. `how` is the reason in the log:
    /// `password`, `totp`, `recovery-code`, `passkey` or `provider`.
    pub(crate) async fn note_confirmed(
        &self,
        tx: &mut Tx,
        session: &SessionRow,
        how: &'static str,
    ) -> Result<(), AppError> {
        let now = self.clock.now();
        tx.confirm_session(&session.id_hash, now).await?;
        let confirmed = AuditRecord {
            reason: Some(how.to_owned()),
            ..came_or_went(session.member, CONFIRMED, now)
        };
        tx.append_audit(session.board, &confirmed).await?;
        Ok(())
    }

    /// Whether this is the visitor's own password.
    pub(super) async fn is_own_password(
        &self,
        visitor: &Visitor,
        password: &str,
    ) -> Result<bool, AppError> {
        let mut tx = self.store.read().await?;
        let row = tx.member(visitor.board, visitor.member).await?;
        drop(tx);
        let password = Zeroizing::new(password.to_owned());
        verify(&TRYING_AT_HOME, password, row.password_hash).await
    }

    /// Count and write down that it went wrong, and say whether that ended the session: a password
    /// cannot be guessed from a screen that was left open.
    pub(super) async fn went_wrong(
        &self,
        tx: &mut Tx,
        session: &SessionRow,
        what: &'static str,
    ) -> Result<bool, AppError> {
        let now = self.clock.now();
        tx.count_wrong_confirm(&session.id_hash).await?;
        let denied = AuditRecord {
            reason: Some(what.to_owned()),
            outcome: Outcome::Denied.code().to_owned(),
            ..came_or_went(session.member, CONFIRMED, now)
        };
        tx.append_audit(session.board, &denied).await?;
        let is_last = session.wrong_confirms + 1 >= MOST_WRONG;
        if is_last {
            tx.end_session(&session.id_hash, now).await?;
            let ended = AuditRecord {
                reason: Some("too-many-tries".to_owned()),
                ..came_or_went(session.member, "session-ended", now)
            };
            tx.append_audit(session.board, &ended).await?;
        }
        Ok(is_last)
    }
}
