//! Adding a passkey, and removing one.

use domain::id::{BoardId, MemberId, PasskeyId};
use domain::permission::Assurance;
use serde_json::Value;
use store::{PasskeyRow, Tx};
use webauthn_rs::Webauthn;
use webauthn_rs::prelude::{
    CreationChallengeResponse, Passkey, PasskeyRegistration, RegisterPublicKeyCredential, Uuid,
};

use super::ceremony::{Asked, Purpose, read};
use super::kept::{PasskeyFile, open, seal};
use super::{PASSKEY, PasskeyAnswer, PasskeyError, PasskeyQuestion, PasskeyRefusal, refused};
use crate::chance::random;
use crate::error::AppError;
use crate::sign_in::{active_member, came_or_went, open_member};
use crate::{App, Visitor};

/// The longest name of a passkey, in characters.
const LONGEST_NAME: usize = 60;

/// What came of adding a passkey.
pub struct NewPasskey {
    /// The secret of the session that goes on in the place of the one before, when the visitor is
    /// surer now than before.
    pub session: Option<String>,
}

discreet!(NewPasskey);

impl App {
    /// Ask somebody's device to make a passkey (*passkey toevoegen*). `browser` is the secret of
    /// their session.
    pub async fn ask_new_passkey(
        &self,
        visitor: &Visitor,
        browser: &str,
        name: &str,
    ) -> Result<PasskeyQuestion, PasskeyError> {
        visitor.must_be_confirmed()?;
        right_name(name).map_err(PasskeyError::Refused)?;
        let checker = self.checker()?;
        let mut tx = self.store.begin().await?;
        if !self.may_change(&mut tx, visitor).await? {
            return Err(PasskeyError::Refused(PasskeyRefusal::Weak));
        }
        let (challenge, state) = self.new_challenge(&mut tx, visitor, &checker).await?;
        let asked = asked(visitor, browser);
        let ceremony = self.begin_ceremony(&mut tx, asked, &state).await?;
        tx.commit().await?;
        let options = to_be_found(&challenge)?;
        Ok(PasskeyQuestion { ceremony, options })
    }

    /// Keep the passkey that a device made.
    pub async fn add_passkey(
        &self,
        visitor: &Visitor,
        browser: &str,
        name: &str,
        answer: &PasskeyAnswer<'_>,
    ) -> Result<NewPasskey, PasskeyError> {
        visitor.must_be_confirmed()?;
        let name = right_name(name).map_err(PasskeyError::Refused)?;
        let checker = self.checker()?;
        let mut tx = self.store.begin().await?;
        let asked = asked(visitor, browser);
        let state = self.end_ceremony(&mut tx, asked, answer.ceremony).await?;
        let mut made = checked(&checker, state.as_ref(), answer.said);
        if let Ok(key) = &made {
            let index = self.credential_index(key.cred_id());
            if tx.passkey_of_credential(&index).await?.is_some() {
                made = Err(PasskeyRefusal::Double);
            }
        }
        if !self.may_change(&mut tx, visitor).await? {
            made = Err(PasskeyRefusal::Weak);
        }
        let added = match made {
            Ok(key) => Ok(self.keep(&mut tx, visitor, browser, name, key).await?),
            Err(refusal) => {
                let written = refused(Some(visitor.member), refusal, self.clock.now());
                tx.append_audit(visitor.board, &written).await?;
                Err(PasskeyError::Refused(refusal))
            }
        };
        tx.commit().await?;
        added
    }

    /// Remove a passkey (*passkey verwijderen*). Whoever found or stole the device may have been
    /// signed in with it, so the member's other sessions end. A session that is strong because of a
    /// passkey gets as weak as a password with the last one: the answer is its new secret.
    pub async fn remove_passkey(
        &self,
        visitor: &Visitor,
        browser: &str,
        id: PasskeyId,
    ) -> Result<Option<String>, PasskeyError> {
        visitor.must_be_confirmed()?;
        if visitor.membership.assurance != Assurance::Strong {
            return Err(PasskeyError::Refused(PasskeyRefusal::Weak));
        }
        let mut tx = self.store.begin().await?;
        let session = self.own_session(&mut tx, visitor, browser).await?;
        tx.delete_passkey(visitor.board, visitor.member, id).await?;
        let removed = came_or_went(visitor.member, "passkey-removed", self.clock.now());
        tx.append_audit(visitor.board, &removed).await?;
        self.end_others(&mut tx, &session, "factor-changed").await?;
        let left = tx.passkeys_of_member(visitor.board, visitor.member).await?;
        let renewed = if left.is_empty() && session.how == PASSKEY {
            let assurance = self.assurance_of_one();
            let renewed = self.renew_session(&mut tx, &session, assurance, "password");
            Some(renewed.await?)
        } else {
            None
        };
        tx.commit().await?;
        Ok(renewed)
    }

    /// What to ask of the device: a key for this member, and none that they have already.
    async fn new_challenge(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        checker: &Webauthn,
    ) -> Result<(CreationChallengeResponse, PasskeyRegistration), AppError> {
        let key = self.board_key(tx, visitor.board).await?;
        let member = active_member(tx, visitor.board, visitor.member).await?;
        let member = open_member(&key, &member.ok_or(AppError::NotFound)?)?;
        let rows = tx.passkeys_of_member(visitor.board, visitor.member).await?;
        let mut had = Vec::new();
        for row in &rows {
            had.push(open(&key, row)?.key.cred_id().clone());
        }
        let whose = Uuid::from_bytes(*visitor.member.as_bytes());
        checker
            .start_passkey_registration(whose, &member.login, &member.name, Some(had))
            .map_err(|_| AppError::Passkey)
    }

    /// Whether this session is one in which the visitor may change with what they sign in. With a
    /// password alone only somebody may who has nothing better yet: otherwise whoever guessed the
    /// password would make themselves the second factor.
    pub(crate) async fn may_change(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
    ) -> Result<bool, AppError> {
        if visitor.membership.assurance == Assurance::Strong {
            return Ok(true);
        }
        Ok(!has_better(tx, visitor.board, visitor.member).await?)
    }

    async fn keep(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        browser: &str,
        name: String,
        key: Passkey,
    ) -> Result<NewPasskey, AppError> {
        let (board, member) = (visitor.board, visitor.member);
        let now = self.clock.now();
        let id = PasskeyId::new(random(&*self.chance));
        let credential_index = self.credential_index(key.cred_id());
        let board_key = self.board_key(tx, board).await?;
        let file = PasskeyFile { name, key };
        let sealed = seal(&board_key, board, id, random(&*self.chance), &file)?;
        let row = PasskeyRow {
            board,
            id,
            member,
            credential_index,
            sealed,
            created_at: now,
            used_at: None,
        };
        tx.insert_passkey(&row).await?;
        let written = came_or_went(member, "passkey-added", now);
        tx.append_audit(board, &written).await?;
        self.tell_of_sign_in(tx, board, member).await?;
        if visitor.membership.assurance == Assurance::Strong {
            return Ok(NewPasskey { session: None });
        }
        tx.end_session(&self.session_id(browser), now).await?;
        let strong = Assurance::Strong;
        let opened = self.open_session(tx, board, member, strong, PASSKEY);
        let session = Some(opened.await?);
        Ok(NewPasskey { session })
    }
}

/// Whether a member can show more than a password: a passkey, or an account at a provider where they once
/// showed two proofs. Whoever has a code app gets no session without a code of it.
pub(crate) async fn has_better(
    tx: &mut Tx,
    board: BoardId,
    member: MemberId,
) -> Result<bool, AppError> {
    if !tx.passkeys_of_member(board, member).await?.is_empty() {
        return Ok(true);
    }
    let links = tx.provider_links_of_member(board, member).await?;
    Ok(links.iter().any(|link| link.is_strong))
}

fn asked<'a>(visitor: &Visitor, browser: &'a str) -> Asked<'a> {
    Asked {
        purpose: Purpose::Add,
        browser,
        board: visitor.board,
        member: Some(visitor.member),
    }
}

fn checked(
    checker: &Webauthn,
    asked: Option<&PasskeyRegistration>,
    said: &str,
) -> Result<Passkey, PasskeyRefusal> {
    let asked = asked.ok_or(PasskeyRefusal::Late)?;
    let said: RegisterPublicKeyCredential = read(said).ok_or(PasskeyRefusal::Unfit)?;
    Ok(checker.finish_passkey_registration(&said, asked)?)
}

/// The name without what stands around it.
fn right_name(name: &str) -> Result<String, PasskeyRefusal> {
    let name = name.trim();
    if name.is_empty() {
        return Err(PasskeyRefusal::Nameless);
    }
    if name.chars().count() > LONGEST_NAME {
        return Err(PasskeyRefusal::Wordy);
    }
    Ok(name.to_owned())
}

/// What is asked of the device. The library leaves open whether the key can be found without a
/// name; ours must be, because nobody types one.
fn to_be_found(challenge: &CreationChallengeResponse) -> Result<Value, AppError> {
    let mut options = serde_json::to_value(&challenge.public_key)?;
    if let Some(Value::Object(wanted)) = options.get_mut("authenticatorSelection") {
        wanted.insert("residentKey".to_owned(), "required".into());
        wanted.insert("requireResidentKey".to_owned(), true.into());
    }
    Ok(options)
}
