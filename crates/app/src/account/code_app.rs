//! Setting up a code app, and taking it away (*code-app*).

use domain::permission::Assurance;
use jiff::SignedDuration;
use store::{AuditRecord, OfferedFactorRow, SecondFactorRow, SessionRow, StoreError, Tx};

use crate::audit::Outcome;
use crate::chance::random;
use crate::error::AppError;
use crate::sign_in::{CodeSecret, RECOVERY, SECOND, TOTP, came_or_went, open_member};
use crate::{App, Visitor};

/// For so long the same secret is shown, so that a page that is opened again fits the app.
const OFFERED: SignedDuration = SignedDuration::from_mins(15);

/// A secret that an app can take over.
#[derive(Clone, PartialEq, Eq)]
pub struct OfferedApp {
    /// As people type it over.
    pub text: String,
    /// As an app reads it from a picture.
    pub link: String,
}

/// A code app that counts from now on.
#[derive(Clone, PartialEq, Eq)]
pub struct AddedApp {
    /// The secret of the session, which is another one from now on.
    pub session: String,
    /// The recovery codes, to be shown once.
    pub codes: Vec<String>,
}

discreet!(OfferedApp, AddedApp);

/// Why a code app does not count yet.
#[derive(Debug, thiserror::Error)]
pub enum CodeAppError {
    /// The code is not one of this secret.
    #[error("wrong code")]
    Wrong,
    /// The secret was shown too long ago: another one is.
    #[error("the secret is too old")]
    Old,
    /// Whoever is signed in with less than they have may not change what they have.
    #[error("signed in with too little")]
    Weak,
    /// It could not be tried.
    #[error(transparent)]
    App(#[from] AppError),
}

impl From<StoreError> for CodeAppError {
    fn from(error: StoreError) -> Self {
        Self::App(error.into())
    }
}

impl App {
    /// The secret for a new code app (*code-app instellen*). It counts once a code of it was typed.
    pub async fn offer_code_app(
        &self,
        visitor: &Visitor,
        session: &str,
    ) -> Result<OfferedApp, CodeAppError> {
        visitor.must_be_confirmed()?;
        let (board, member) = (visitor.board, visitor.member);
        let mut tx = self.store.begin().await?;
        if !self.may_change(&mut tx, visitor).await? {
            return Err(CodeAppError::Weak);
        }
        let key = self.board_key(&mut tx, board).await?;
        let row = tx.offered_factor(board, member).await?;
        // What another session has seen is never shown: somebody else may have written it down.
        let secret = if let Some(row) = row.filter(|row| self.is_offered(row, session)) {
            CodeSecret::open(&key, board, member, &row.sealed)?
        } else {
            let secret = CodeSecret::new(random(&*self.chance));
            let offered = OfferedFactorRow {
                board,
                member,
                session_hash: self.session_id(session),
                offered_at: self.clock.now(),
                sealed: secret.seal(&key, board, member, random(&*self.chance))?,
            };
            tx.offer_factor(&offered).await?;
            secret
        };
        let file = open_member(&key, &tx.member(board, member).await?)?;
        tx.commit().await?;
        let issuer = self.words().get("frame-brand");
        Ok(OfferedApp {
            text: secret.text(),
            link: secret.link(&issuer, &file.login)?,
        })
    }

    /// Take the shown secret into use, with a code of it (*code-app toevoegen*). An earlier app does
    /// not count any more, other sessions end, and this one gets stronger.
    pub async fn add_code_app(
        &self,
        visitor: &Visitor,
        session: &str,
        code: &str,
    ) -> Result<AddedApp, CodeAppError> {
        visitor.must_be_confirmed()?;
        let (board, member, now) = (visitor.board, visitor.member, self.clock.now());
        let mut tx = self.store.begin().await?;
        let row = self.own_session(&mut tx, visitor, session).await?;
        if !self.may_change(&mut tx, visitor).await? {
            return Err(CodeAppError::Weak);
        }
        let offered = tx.offered_factor(board, member).await?;
        let Some(offered) = offered.filter(|row| self.is_offered(row, session)) else {
            return Err(CodeAppError::Old);
        };
        let key = self.board_key(&mut tx, board).await?;
        let secret = CodeSecret::open(&key, board, member, &offered.sealed)?;
        let Some(last_step) = secret.step_of(code, now)? else {
            let denied = AuditRecord {
                reason: Some(TOTP.to_owned()),
                outcome: Outcome::Denied.code().to_owned(),
                ..came_or_went(member, SECOND, now)
            };
            tx.append_audit(board, &denied).await?;
            tx.commit().await?;
            return Err(CodeAppError::Wrong);
        };
        if !tx.delete_offered_factor(board, member).await? {
            return Err(CodeAppError::Old);
        }
        let factor = SecondFactorRow {
            board,
            member,
            added_at: now,
            last_step,
            wrong: 0,
            wrong_at: None,
            sealed: offered.sealed,
        };
        tx.save_second_factor(&factor).await?;
        let codes = self
            .make_recovery_codes(&mut tx, board, member, now)
            .await?;
        self.noted(&mut tx, visitor, "factor-added").await?;
        self.tell_of_sign_in(&mut tx, board, member).await?;
        self.end_others(&mut tx, &row, "factor-changed").await?;
        let session = self
            .renew_session(&mut tx, &row, Assurance::Strong, TOTP)
            .await?;
        tx.commit().await?;
        Ok(AddedApp { session, codes })
    }

    /// Take the code app away, with its recovery codes (*code-app verwijderen*). A session that was as
    /// strong as it is because of the app gets as weak as a password: the answer is its new secret.
    pub async fn remove_code_app(
        &self,
        visitor: &Visitor,
        session: &str,
    ) -> Result<Option<String>, AppError> {
        visitor.must_be_confirmed()?;
        let (board, member) = (visitor.board, visitor.member);
        let mut tx = self.store.begin().await?;
        let row = self.own_session(&mut tx, visitor, session).await?;
        if !tx.delete_second_factor(board, member).await? {
            return Err(AppError::NotFound);
        }
        tx.delete_recovery_codes(board, member).await?;
        self.noted(&mut tx, visitor, "factor-removed").await?;
        self.end_others(&mut tx, &row, "factor-changed").await?;
        let is_by_app = matches!(&*row.how, TOTP | RECOVERY);
        let renewed = if is_by_app {
            let assurance = self.assurance_of_one();
            let renewed = self.renew_session(&mut tx, &row, assurance, "password");
            Some(renewed.await?)
        } else {
            None
        };
        tx.commit().await?;
        Ok(renewed)
    }

    /// New recovery codes in the place of the old ones, to be shown once (*nieuwe herstelcodes*).
    pub async fn renew_recovery_codes(&self, visitor: &Visitor) -> Result<Vec<String>, AppError> {
        visitor.must_be_confirmed()?;
        let (board, member, now) = (visitor.board, visitor.member, self.clock.now());
        let mut tx = self.store.begin().await?;
        if tx.second_factor(board, member).await?.is_none() {
            return Err(AppError::NotFound);
        }
        let codes = self
            .make_recovery_codes(&mut tx, board, member, now)
            .await?;
        let made = came_or_went(member, "recovery-codes-made", now);
        tx.append_audit(board, &made).await?;
        tx.commit().await?;
        Ok(codes)
    }

    /// A session of another strength in the place of this one, with a secret of its own.
    pub(crate) async fn renew_session(
        &self,
        tx: &mut Tx,
        session: &SessionRow,
        assurance: Assurance,
        how: &'static str,
    ) -> Result<String, AppError> {
        tx.end_session(&session.id_hash, self.clock.now()).await?;
        self.open_session(tx, session.board, session.member, assurance, how)
            .await
    }

    async fn noted(&self, tx: &mut Tx, visitor: &Visitor, action: &str) -> Result<(), AppError> {
        let noted = AuditRecord {
            reason: Some(TOTP.to_owned()),
            ..came_or_went(visitor.member, action, self.clock.now())
        };
        tx.append_audit(visitor.board, &noted).await?;
        Ok(())
    }

    /// Whether this secret was shown in this session, and not too long ago.
    fn is_offered(&self, row: &OfferedFactorRow, session: &str) -> bool {
        let is_of_session = row.session_hash == self.session_id(session);
        is_of_session && self.clock.now().duration_since(row.offered_at) < OFFERED
    }
}
