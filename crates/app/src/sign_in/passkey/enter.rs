//! Signing in with a passkey.

use domain::id::{BoardId, MemberId};
use domain::permission::Assurance;
use domain::throttle::Purpose;
use store::{PasskeyRow, Tx};
use webauthn_rs::Webauthn;
use webauthn_rs::prelude::{DiscoverableAuthentication, PublicKeyCredential};

use super::ceremony::{self, Asked, read};
use super::kept::{PasskeyFile, seal};
use super::{PASSKEY, PasskeyAnswer, PasskeyError, PasskeyQuestion, PasskeyRefusal, refused};
use crate::App;
use crate::attempt::{Caller, Verdict, Whom};
use crate::chance::random;
use crate::error::AppError;
use crate::sign_in::active_member;

/// What came of an answer.
pub(super) enum Tried {
    /// It is right, and of this member.
    Right(BoardId, MemberId),
    /// It is not taken; that stands in the log.
    Refused(PasskeyRefusal),
    /// Nobody was asked, or too long ago, and nobody knows who sent it.
    Unasked,
}

impl App {
    /// Ask whoever sits at this browser for a passkey of theirs (*inloggen met een passkey*). No
    /// name is typed: the device knows for whom it has one.
    pub async fn ask_passkey(
        &self,
        browser: &str,
        caller: &Caller,
    ) -> Result<PasskeyQuestion, PasskeyError> {
        self.checker()?;
        if let Verdict::Wait(until) = self.attempt(Purpose::Begin, Whom::Unnamed, caller).await? {
            return Err(PasskeyError::TooOften(until));
        }
        let mut tx = self.store.begin().await?;
        let asked = self.anybody(&mut tx, browser).await?;
        let question = self.ask(&mut tx, asked).await?;
        tx.commit().await?;
        Ok(question)
    }

    /// Sign in with what the device said. The answer is the secret of the new session.
    pub async fn sign_in_with_passkey(
        &self,
        browser: &str,
        answer: &PasskeyAnswer<'_>,
        caller: &Caller,
    ) -> Result<String, PasskeyError> {
        let mut tx = self.store.begin().await?;
        let asked = self.anybody(&mut tx, browser).await?;
        let tried = self.try_answer(&mut tx, asked, answer).await?;
        let secret = match tried {
            Tried::Right(board, member) => {
                let strong = Assurance::Strong;
                let opened = self.open_session(&mut tx, board, member, strong, PASSKEY);
                Ok(opened.await?)
            }
            Tried::Refused(refusal) => Err(refusal),
            Tried::Unasked => {
                tx.commit().await?;
                self.count_noise(Purpose::Passkey, caller).await?;
                // Whoever was not asked because that was asked too often comes here without an answer.
                let wait = self.waits_until(Purpose::Begin, caller).await?;
                return Err(wait.map_or(PasskeyRefusal::Late.into(), PasskeyError::TooOften));
            }
        };
        // A question is asked once, and a refusal stands in the log.
        tx.commit().await?;
        Ok(secret?)
    }

    /// Nobody has said who they are. A question is sealed with the key of a board all the same.
    async fn anybody<'a>(&self, tx: &mut Tx, browser: &'a str) -> Result<Asked<'a>, AppError> {
        let board = tx.boards().await?.first().map(|board| board.id);
        Ok(Asked {
            purpose: ceremony::Purpose::SignIn,
            browser,
            board: board.ok_or(AppError::NotFound)?,
            member: None,
        })
    }

    pub(super) async fn ask(
        &self,
        tx: &mut Tx,
        asked: Asked<'_>,
    ) -> Result<PasskeyQuestion, AppError> {
        let begun = self.checker()?.start_discoverable_authentication();
        let (challenge, state) = begun.map_err(|_| AppError::Passkey)?;
        Ok(PasskeyQuestion {
            ceremony: self.begin_ceremony(tx, asked, &state).await?,
            options: serde_json::to_value(&challenge.public_key)?,
        })
    }

    /// Whose passkey it is that gave the right answer to a question that was asked. Everything that
    /// comes of it goes into the caller's unit of work, which must be kept either way.
    pub(super) async fn try_answer(
        &self,
        tx: &mut Tx,
        asked: Asked<'_>,
        answer: &PasskeyAnswer<'_>,
    ) -> Result<Tried, AppError> {
        let checker = self.checker()?;
        let Some(state) = self.end_ceremony(tx, asked, answer.ceremony).await? else {
            return self.unasked(tx, asked).await;
        };
        let said: Option<PublicKeyCredential> = read(answer.said);
        let mut known = match &said {
            Some(said) => self.known_passkey(tx, &said.raw_id).await?,
            None => None,
        };
        if let Some((row, _)) = &known
            && !is_in(tx, asked, row).await?
        {
            known = None;
        }
        let now = self.clock.now();
        match (
            tried(&checker, state, said.as_ref(), known.as_mut()),
            &known,
        ) {
            (Ok(()), Some((row, file))) => {
                let key = self.board_key(tx, row.board).await?;
                let nonce = random(&*self.chance);
                let sealed = seal(&key, row.board, row.id, nonce, file)?;
                tx.use_passkey(row.board, row.id, &sealed, now).await?;
                Ok(Tried::Right(row.board, row.member))
            }
            (outcome, known) => {
                let refusal = outcome.err().unwrap_or(PasskeyRefusal::Unknown);
                let whose = known.as_ref().map(|(row, _)| (row.board, row.member));
                let board = whose.map_or(asked.board, |(board, _)| board);
                let member = whose.map(|(_, member)| member).or(asked.member);
                let written = refused(member, refusal, now);
                tx.append_audit(board, &written).await?;
                Ok(Tried::Refused(refusal))
            }
        }
    }

    /// What nobody asked is noise, and anybody could fill the log with it; what somebody sends who is
    /// signed in is theirs.
    async fn unasked(&self, tx: &mut Tx, asked: Asked<'_>) -> Result<Tried, AppError> {
        if asked.member.is_none() {
            return Ok(Tried::Unasked);
        }
        let late = PasskeyRefusal::Late;
        let written = refused(asked.member, late, self.clock.now());
        tx.append_audit(asked.board, &written).await?;
        Ok(Tried::Refused(late))
    }
}

/// Whether whoever has this passkey may come in, and is the one who is asked.
async fn is_in(tx: &mut Tx, asked: Asked<'_>, row: &PasskeyRow) -> Result<bool, AppError> {
    if asked.member.is_some_and(|member| member != row.member) {
        return Ok(false);
    }
    let member = active_member(tx, row.board, row.member).await?;
    Ok(member.is_some())
}

/// Check what a device said, and keep what is new about its key.
fn tried(
    checker: &Webauthn,
    asked: DiscoverableAuthentication,
    said: Option<&PublicKeyCredential>,
    known: Option<&mut (PasskeyRow, PasskeyFile)>,
) -> Result<(), PasskeyRefusal> {
    let said = said.ok_or(PasskeyRefusal::Unfit)?;
    let (row, file) = known.ok_or(PasskeyRefusal::Unknown)?;
    // The device says for whom it made the key, and that must be its owner here.
    if said.get_user_unique_id() != Some(row.member.as_bytes().as_slice()) {
        return Err(PasskeyRefusal::Unknown);
    }
    let right = checker.finish_discoverable_authentication_v2(said, asked, &file.key)?;
    file.key.update_credential(&right);
    Ok(())
}
