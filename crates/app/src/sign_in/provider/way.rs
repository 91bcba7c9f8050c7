//! Sending somebody to a provider, and remembering what for (*naar de inlogdienst*).

use domain::id::BoardId;
use domain::throttle::Purpose;
use jiff::{SignedDuration, Timestamp};
use openidconnect::core::CoreResponseType;
use openidconnect::{
    AuthenticationContextClass, AuthenticationFlow, CsrfToken, LanguageTag, Nonce,
    PkceCodeChallenge, PkceCodeVerifier, RedirectUrl,
};
use serde::{Deserialize, Serialize};
use store::{ProviderRequestRow, Tx};
use vault::BoardPlace;

use super::discovery::Metadata;
use super::refusal::Refusal;
use super::setting::Provider;
use crate::App;
use crate::attempt::{Caller, Verdict, Whom};
use crate::chance::random;
use crate::drafts::{Typed, size};
use crate::error::AppError;
use crate::read_dossier::hex;

/// So much of what was typed travels along, in bytes: anybody can have it kept.
pub const LARGEST_KEPT: usize = 64 * 1024;
/// After so long what was begun is forgotten.
pub(super) const PATIENCE: SignedDuration = SignedDuration::from_mins(10);

/// What somebody goes to a provider for.
pub enum Errand<'a> {
    /// To sign in. What was typed before, when nobody was signed in, travels along.
    SignIn(Typed),
    /// To link the account there to the one here, in the session with this secret.
    Link(&'a str),
    /// To take up the invitation with this secret, and come in.
    Invited(&'a str),
}

/// What could not be done with a provider.
#[derive(Debug, thiserror::Error)]
pub enum ProviderError {
    /// Its answer, or what was asked of it, is refused.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// It was begun too often from here, and is not before this moment.
    #[error("begun too often")]
    TooOften(Timestamp),
    /// More was typed than travels along.
    #[error("too much was typed")]
    TooMuch,
    /// It could not be tried.
    #[error(transparent)]
    App(#[from] AppError),
}

impl From<store::StoreError> for ProviderError {
    fn from(error: store::StoreError) -> Self {
        Self::App(error.into())
    }
}

/// What is remembered of an errand; sealed.
#[derive(Serialize, Deserialize)]
pub(super) struct Begun {
    pub(super) errand: Kind,
    /// The hash of the session from which it was begun.
    pub(super) session: Option<[u8; 32]>,
    /// The hash of the link with which it was begun.
    #[serde(default)]
    pub(super) link: Option<[u8; 32]>,
    /// What the token must hold.
    pub(super) nonce: String,
    /// What shows that the code was asked for by us (PKCE).
    pub(super) verifier: String,
    /// Where to go on afterwards.
    pub(super) next: String,
    /// What was typed before.
    pub(super) kept: Typed,
}

/// The kind of an errand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Kind {
    SignIn,
    Link,
    Invited,
}

impl App {
    /// Begin an errand at a provider. The answer is the address at which the browser goes on; only a
    /// browser that keeps this secret can come back from there.
    pub async fn go_to_provider(
        &self,
        key: &str,
        browser: &str,
        next: &str,
        errand: Errand<'_>,
        caller: &Caller,
    ) -> Result<String, ProviderError> {
        let provider = self.providers.get(key).ok_or(AppError::NotFound)?;
        let now = self.clock.now();
        let link = match errand {
            Errand::Invited(secret) => Some(self.link_id(secret)),
            Errand::SignIn(_) | Errand::Link(_) => None,
        };
        let (kind, session, kept) = match errand {
            Errand::SignIn(kept) => (Kind::SignIn, None, kept),
            Errand::Link(secret) => (Kind::Link, Some(self.session_id(secret)), Typed::new()),
            Errand::Invited(_) => (Kind::Invited, None, Typed::new()),
        };
        let board = match link {
            Some(link) => self.board_of_invited(key, &link).await?,
            None => self.board_for(key, session).await?,
        };
        match session {
            Some(session) => self.may_link(session).await?,
            None if link.is_none() => self.may_begin(&kept, caller).await?,
            None => {}
        }
        let back = self.way_back(key)?;
        let metadata = provider.metadata(now).await?;
        let [state, nonce, verifier] = [(); 3].map(|()| hex(&random::<32>(&*self.chance)));
        let address = provider.address(&metadata, back, &state, &nonce, &verifier);
        let begun = Begun {
            errand: kind,
            session,
            link,
            nonce,
            verifier,
            next: next.to_owned(),
            kept,
        };
        let mut tx = self.store.begin().await?;
        tx.delete_old_provider_requests(now - PATIENCE).await?;
        self.remember_errand(&mut tx, board, key, &state, browser, &begun)
            .await?;
        tx.commit().await?;
        Ok(address)
    }

    /// Whether somebody of whom nothing is known may begin: what is kept for them is little, and not
    /// too often from one place.
    async fn may_begin(&self, kept: &Typed, caller: &Caller) -> Result<(), ProviderError> {
        if size(kept) > LARGEST_KEPT {
            return Err(ProviderError::TooMuch);
        }
        match self.attempt(Purpose::Begin, Whom::Unnamed, caller).await? {
            Verdict::Go(_) => Ok(()),
            Verdict::Wait(until) => Err(ProviderError::TooOften(until)),
        }
    }

    /// The board that an errand is about: that of the session, or the first that offers the
    /// provider. Who somebody is shows only afterwards.
    async fn board_for(
        &self,
        key: &str,
        session: Option<[u8; 32]>,
    ) -> Result<BoardId, ProviderError> {
        let mut tx = self.store.read().await?;
        let offered = tx.offered_providers().await?;
        let mut boards = offered.iter().filter(|row| row.provider == key);
        let board = match session {
            None => boards.next().map(|row| row.board),
            Some(session) => {
                let session = tx.session(&session).await?.ok_or(AppError::NotFound)?;
                boards
                    .find(|row| row.board == session.board)
                    .map(|row| row.board)
            }
        };
        Ok(board.ok_or(Refusal::NotOffered)?)
    }

    async fn remember_errand(
        &self,
        tx: &mut Tx,
        board: BoardId,
        provider: &str,
        state: &str,
        browser: &str,
        begun: &Begun,
    ) -> Result<(), AppError> {
        let key = self.board_key(tx, board).await?;
        let state_hash = self.state_hash(state);
        let place = place(board, &state_hash);
        let sealed = key.seal(&place, random(&*self.chance), &serde_json::to_vec(begun)?)?;
        tx.insert_provider_request(&ProviderRequestRow {
            state_hash,
            board,
            provider: provider.to_owned(),
            browser_hash: self.browser_hash(browser),
            begun_at: self.clock.now(),
            sealed,
        })
        .await?;
        Ok(())
    }

    /// What was begun.
    pub(super) async fn open_errand(&self, row: &ProviderRequestRow) -> Result<Begun, AppError> {
        let mut tx = self.store.read().await?;
        let key = self.board_key(&mut tx, row.board).await?;
        let bytes = key.open(&place(row.board, &row.state_hash), &row.sealed)?;
        Ok(serde_json::from_slice(&bytes)?)
    }

    /// Where a provider sends people back to: an address for each, so that the answer of one is
    /// never taken for that of another.
    pub(super) fn way_back(&self, key: &str) -> Result<RedirectUrl, ProviderError> {
        let origin = self.origin().ok_or(Refusal::NotOffered)?;
        let address = format!("{origin}/sign-in/providers/{key}/callback");
        Ok(RedirectUrl::new(address).map_err(|_| Refusal::NotOffered)?)
    }

    pub(super) fn state_hash(&self, state: &str) -> [u8; 32] {
        let text = format!("provider state {state}");
        self.keys.index().blind(None, &text)
    }

    pub(super) fn browser_hash(&self, secret: &str) -> [u8; 32] {
        let text = format!("provider browser {secret}");
        self.keys.index().blind(None, &text)
    }
}

fn place(board: BoardId, state_hash: &[u8; 32]) -> BoardPlace<'_> {
    BoardPlace {
        board: *board.as_bytes(),
        table: "provider_requests",
        id: state_hash,
    }
}

impl Provider {
    /// Where the browser goes. We ask who somebody is, and nothing else about them.
    fn address(
        &self,
        metadata: &Metadata,
        back: RedirectUrl,
        state: &str,
        nonce: &str,
        verifier: &str,
    ) -> String {
        let verifier = PkceCodeVerifier::new(verifier.to_owned());
        let us = self.us(metadata, back);
        let flow: AuthenticationFlow<CoreResponseType> = AuthenticationFlow::AuthorizationCode;
        let (state, nonce) = (state.to_owned(), nonce.to_owned());
        let mut asked = us
            .authorize_url(flow, || CsrfToken::new(state), || Nonce::new(nonce))
            .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&verifier))
            .add_ui_locale(LanguageTag::new("nl".to_owned()));
        for class in &self.second_factor.acr {
            asked = asked.add_auth_context_value(AuthenticationContextClass::new(class.clone()));
        }
        if let Some(age) = self.max_age {
            asked = asked.set_max_age(age.unsigned_abs());
        }
        let (address, _, _) = asked.url();
        address.to_string()
    }

    /// Since when somebody must have signed in at the provider, if that matters.
    pub(super) fn signed_in_since(&self, now: Timestamp) -> Option<Timestamp> {
        self.max_age.map(|age| now - age)
    }
}
