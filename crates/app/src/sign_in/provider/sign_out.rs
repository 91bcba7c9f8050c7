//! Signing out here and at the provider, whichever comes first (*uitloggen*).

use std::str::FromStr;

use domain::id::{BoardId, MemberId};
use domain::throttle::Purpose;
use jiff::{SignedDuration, Timestamp};
use openidconnect::{LogoutRequest, PostLogoutRedirectUrl};
use serde::{Deserialize, Serialize};
use store::{AuditRecord, ProviderLinkRow, ProviderSessionRow, Tx};
use vault::BoardPlace;

use super::logout_token::SignedOut;
use super::refusal::Refusal;
use super::setting::Provider;
use super::token::{Asserted, Token};
use super::way::ProviderError;
use crate::App;
use crate::attempt::Caller;
use crate::chance::random;
use crate::error::AppError;
use crate::sign_in::came_or_went;

/// No session lasts longer, and no message of a provider is taken that is older.
const WHOLE_DAY: SignedDuration = SignedDuration::from_hours(24);

/// The way to sign out at the provider too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProviderExit {
    /// The name of the provider.
    pub name: String,
    /// Where.
    pub address: String,
}

/// A provider through which somebody came, so that signing out there ends what they opened here.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Through {
    provider: String,
    subject_index: [u8; 32],
    /// Their session there, blinded.
    sid_index: Option<[u8; 32]>,
    /// What the provider said, which it wants back at the end.
    token: String,
}

impl App {
    /// What is to be remembered of a way through a provider.
    pub(super) fn through(
        &self,
        provider: &Provider,
        link: &ProviderLinkRow,
        asserted: Asserted,
    ) -> Through {
        let sid = asserted.sid.as_deref();
        Through {
            provider: provider.key.clone(),
            subject_index: link.subject_index,
            sid_index: sid.map(|sid| self.sid_index(provider, sid)),
            token: asserted.token,
        }
    }

    /// Remember through which provider a session was opened, and what to tell it at the end.
    pub(crate) async fn remember_session(
        &self,
        tx: &mut Tx,
        (board, member): (BoardId, MemberId),
        secret: &str,
        through: &Through,
    ) -> Result<(), AppError> {
        let now = self.clock.now();
        tx.delete_old_provider_sessions(now - WHOLE_DAY).await?;
        let session_hash = self.session_id(secret);
        let key = self.board_key(tx, board).await?;
        let place = BoardPlace {
            board: *board.as_bytes(),
            table: TABLE,
            id: &session_hash,
        };
        let sealed = key.seal(&place, random(&*self.chance), through.token.as_bytes())?;
        tx.insert_provider_session(&ProviderSessionRow {
            session_hash,
            board,
            member,
            provider: through.provider.clone(),
            subject_index: through.subject_index,
            sid_index: through.sid_index.unwrap_or(session_hash),
            opened_at: now,
            sealed,
        })
        .await?;
        Ok(())
    }

    /// Where somebody who signs out of this session can sign out at the provider too. It is asked
    /// once: what the provider must be told is forgotten with it.
    pub async fn provider_exit(&self, secret: &str) -> Result<Option<ProviderExit>, AppError> {
        let mut tx = self.store.begin().await?;
        let session_hash = self.session_id(secret);
        let Some(row) = tx.provider_session(&session_hash).await? else {
            return Ok(None);
        };
        let key = self.board_key(&mut tx, row.board).await?;
        let place = BoardPlace {
            board: *row.board.as_bytes(),
            table: TABLE,
            id: &session_hash,
        };
        let token = key.open(&place, &row.sealed)?;
        tx.delete_provider_session(&session_hash).await?;
        tx.commit().await?;
        let token = String::from_utf8_lossy(&token);
        Ok(self.exit_from(&row.provider, &token).await)
    }

    /// Whoever signs out is not kept by a provider that does not answer.
    async fn exit_from(&self, key: &str, token: &str) -> Option<ProviderExit> {
        let provider = self.providers.get(key)?;
        let metadata = provider.metadata(self.clock.now()).await.ok()?;
        let end = provider.end_session(&metadata)?;
        let back = format!("{}/sign-in", self.origin()?);
        let request = LogoutRequest::from(end)
            .set_id_token_hint(&Token::from_str(token).ok()?)
            .set_client_id(provider.client_id.clone())
            .set_post_logout_redirect_uri(PostLogoutRedirectUrl::new(back).ok()?);
        Some(ProviderExit {
            name: provider.name.clone(),
            address: request.http_get_url().to_string(),
        })
    }

    /// Follow the message of a provider that somebody signed out there: their sessions here end. What
    /// the provider signed and is refused stands in the log; anything else is only counted.
    pub async fn provider_signed_out(
        &self,
        key: &str,
        message: &str,
        caller: &Caller,
    ) -> Result<(), ProviderError> {
        let provider = self.providers.get(key).ok_or(AppError::NotFound)?;
        let now = self.clock.now();
        let claims = match provider.signed_claims(now, message).await {
            Ok(claims) => claims,
            Err(refusal) => {
                self.count_noise(Purpose::Provider, caller).await?;
                return Err(refusal.into());
            }
        };
        let followed = match provider.signed_out(now, claims) {
            Ok(gone) => self.follow(provider, gone, now).await,
            Err(refusal) => Err(refusal.into()),
        };
        if let Err(ProviderError::Refused(refusal)) = &followed {
            self.note_refusal(provider, None, *refusal).await?;
        }
        followed
    }

    async fn follow(
        &self,
        provider: &Provider,
        gone: SignedOut,
        now: Timestamp,
    ) -> Result<(), ProviderError> {
        let mut tx = self.store.begin().await?;
        tx.delete_old_provider_logouts(now - WHOLE_DAY).await?;
        let issuer = provider.issuer.as_str();
        let text = format!("provider message {issuer} {}", gone.id);
        let token_hash = self.keys.index().blind(None, &text);
        if !tx.insert_provider_logout(&token_hash, now).await? {
            return Err(Refusal::UsedBefore.into());
        }
        // A message that names a session is about that one only.
        let opened = match (&gone.sid, &gone.subject) {
            (Some(sid), _) => {
                let sid = self.sid_index(provider, sid);
                tx.provider_sessions_of_sid(&sid).await?
            }
            (None, Some(subject)) => {
                let subject = self.subject_index(provider, subject);
                tx.provider_sessions_of_subject(&subject).await?
            }
            (None, None) => Vec::new(),
        };
        self.end_opened(&mut tx, &opened, now).await?;
        tx.commit().await?;
        Ok(())
    }

    /// End sessions that were opened through a provider, and forget what it was to be told.
    pub(super) async fn end_opened(
        &self,
        tx: &mut Tx,
        opened: &[ProviderSessionRow],
        now: Timestamp,
    ) -> Result<(), AppError> {
        for row in opened {
            tx.delete_provider_session(&row.session_hash).await?;
            let session = tx.session(&row.session_hash).await?;
            if session.is_some_and(|session| session.ended_at.is_none()) {
                tx.end_session(&row.session_hash, now).await?;
                let went = AuditRecord {
                    reason: Some("provider".to_owned()),
                    ..came_or_went(row.member, "sign-out", now)
                };
                tx.append_audit(row.board, &went).await?;
            }
        }
        Ok(())
    }

    fn sid_index(&self, provider: &Provider, sid: &str) -> [u8; 32] {
        let issuer = provider.issuer.as_str();
        let text = format!("provider session {issuer} {sid}");
        self.keys.index().blind(None, &text)
    }
}

const TABLE: &str = "provider_sessions";
