//! Somebody comes back from a provider (*terug van de inlogdienst*).

use domain::id::BoardId;
use domain::permission::Assurance;
use domain::throttle::Purpose;
use jiff::Timestamp;
use store::{AuditRecord, ProviderLinkRow, ProviderRequestRow, Tx};

use super::refusal::Refusal;
use super::setting::Provider;
use super::token::{Asserted, Expected};
use super::way::{Begun, Kind, PATIENCE, ProviderError};
use crate::App;
use crate::attempt::Caller;
use crate::audit::Outcome;
use crate::error::AppError;
use crate::sign_in::half::Halfway;
use crate::sign_in::{Entry, GoingOn, active_member};

/// What the browser brings back from a provider; empty where it brings nothing.
#[derive(Clone, Copy, Default)]
pub struct Brought<'a> {
    /// What the browser kept.
    pub browser: &'a str,
    /// What we sent along.
    pub state: &'a str,
    /// What can be changed for the word of the provider.
    pub code: &'a str,
    /// Who says it is the provider (RFC 9207).
    pub issuer: &'a str,
    /// What went wrong there.
    pub error: &'a str,
}

/// What came of an errand.
pub enum Arrived {
    /// Signed in, or halfway when a second thing has to be shown here.
    SignedIn {
        /// The secret for the browser.
        entry: Entry,
        /// Where to go on.
        going_on: GoingOn,
    },
    /// The account is linked.
    Linked {
        /// Where to go on.
        next: String,
    },
}

impl App {
    /// End an errand at a provider. A refusal stands in the log of each board that it concerns; what
    /// ends no errand of ours is only counted, or anybody could fill the log.
    pub async fn come_back(
        &self,
        key: &str,
        brought: Brought<'_>,
        caller: &Caller,
    ) -> Result<Arrived, ProviderError> {
        let provider = self.providers.get(key).ok_or(AppError::NotFound)?;
        let mut tx = self.store.begin().await?;
        let row = tx
            .take_provider_request(&self.state_hash(brought.state))
            .await?;
        tx.commit().await?;
        let came = match &row {
            Some(row) => self.ended(provider, row, brought).await,
            None => Err(Refusal::UnknownRequest.into()),
        };
        if let Err(ProviderError::Refused(refusal)) = &came {
            match &row {
                Some(row) => self.note_refusal(provider, Some(row), *refusal).await?,
                None => self.count_noise(Purpose::Provider, caller).await?,
            }
        }
        came
    }

    async fn ended(
        &self,
        provider: &Provider,
        row: &ProviderRequestRow,
        brought: Brought<'_>,
    ) -> Result<Arrived, ProviderError> {
        let now = self.clock.now();
        if row.provider != provider.key || now.duration_since(row.begun_at) >= PATIENCE {
            return Err(Refusal::UnknownRequest.into());
        }
        if row.browser_hash != self.browser_hash(brought.browser) {
            return Err(Refusal::OtherBrowser.into());
        }
        let begun = self.open_errand(row).await?;
        let asserted = self.asserted(provider, &begun, brought, now).await?;
        match begun.errand {
            Kind::SignIn => self.let_in(provider, asserted, begun).await,
            Kind::Link => self.link(provider, &begun, &asserted).await,
            Kind::Invited => {
                self.take_up(provider, &begun, &asserted).await?;
                self.let_in(provider, asserted, begun).await
            }
        }
    }

    /// Who the provider says that this is.
    async fn asserted(
        &self,
        provider: &Provider,
        begun: &Begun,
        brought: Brought<'_>,
        now: Timestamp,
    ) -> Result<Asserted, ProviderError> {
        let metadata = provider.metadata(now).await?;
        let names_itself = metadata
            .additional_metadata()
            .authorization_response_iss_parameter_supported;
        let is_named = !brought.issuer.is_empty();
        if (is_named || names_itself) && brought.issuer != provider.issuer.as_str() {
            return Err(Refusal::WrongIssuer.into());
        }
        if !brought.error.is_empty() {
            return Err(Refusal::SaidNo.into());
        }
        if brought.code.is_empty() {
            return Err(Refusal::Unreadable.into());
        }
        let expected = Expected {
            nonce: &begun.nonce,
            verifier: begun.verifier.clone(),
            signed_in_since: provider.signed_in_since(now),
        };
        let back = self.way_back(&provider.key)?;
        let code = brought.code.to_owned();
        let asserted = provider.redeem(now, metadata, back, code, expected);
        Ok(asserted.await?)
    }

    /// Let in whoever this account is. Where the provider does not say that they showed two things
    /// there, whoever has a code app shows a code of it here.
    async fn let_in(
        &self,
        provider: &Provider,
        asserted: Asserted,
        begun: Begun,
    ) -> Result<Arrived, ProviderError> {
        let mut tx = self.store.begin().await?;
        let link = self.known_link(&mut tx, provider, &asserted).await?;
        let (board, member) = (link.board, link.member);
        let is_strong = asserted.has_second_factor;
        if is_strong && !link.is_strong {
            tx.strengthen_provider_link(&link.subject_index).await?;
        }
        let through = self.through(provider, &link, asserted);
        let going_on = GoingOn {
            next: begun.next,
            kept: begun.kept,
        };
        let entry = if !is_strong && tx.second_factor(board, member).await?.is_some() {
            let halfway = Halfway {
                going_on: going_on.clone(),
                through: Some(through),
            };
            Entry::Half(self.begin_half(&mut tx, board, member, &halfway).await?)
        } else {
            let assurance = if is_strong {
                Assurance::Strong
            } else {
                Assurance::Single
            };
            let opened = self.open_session(&mut tx, board, member, assurance, "provider");
            let secret = opened.await?;
            self.remember_session(&mut tx, (board, member), &secret, &through)
                .await?;
            Entry::In(secret)
        };
        tx.commit().await?;
        Ok(Arrived::SignedIn { entry, going_on })
    }

    /// Which member this account is, at a board that offers the provider.
    async fn known_link(
        &self,
        tx: &mut Tx,
        provider: &Provider,
        asserted: &Asserted,
    ) -> Result<ProviderLinkRow, ProviderError> {
        let subject = self.subject_index(provider, &asserted.subject);
        let link = tx.provider_link(&subject).await?;
        let link = link.ok_or(Refusal::UnknownAccount)?;
        let offered = tx.offered_providers().await?;
        let is_offered = offered
            .iter()
            .any(|row| row.board == link.board && row.provider == provider.key);
        if !is_offered {
            return Err(Refusal::NotOffered.into());
        }
        let member = active_member(tx, link.board, link.member).await?;
        member.ok_or(Refusal::UnknownAccount)?;
        Ok(link)
    }

    /// Write down that the answer of a provider was refused: for whoever began it, or in the log of
    /// every board that offers the provider, as nobody knows who it was.
    pub(super) async fn note_refusal(
        &self,
        provider: &Provider,
        row: Option<&ProviderRequestRow>,
        refusal: Refusal,
    ) -> Result<(), AppError> {
        let begun = match row {
            Some(row) => Some(self.open_errand(row).await?),
            None => None,
        };
        let mut tx = self.store.begin().await?;
        let mut written = AuditRecord {
            at: self.clock.now(),
            member: None,
            role: None,
            action: "provider-refused".to_owned(),
            subject: None,
            dossier: None,
            record: None,
            reason: Some(format!("{} {}", refusal.code(), provider.key)),
            outcome: Outcome::Refused.code().to_owned(),
        };
        let session = begun.and_then(|begun| begun.session);
        let session = match session {
            Some(session) => tx.session(&session).await?,
            None => None,
        };
        let boards = match session {
            Some(session) => {
                written.member = Some(session.member);
                vec![session.board]
            }
            None => offering(&mut tx, &provider.key).await?,
        };
        for board in boards {
            tx.append_audit(board, &written).await?;
        }
        Ok(tx.commit().await?)
    }
}

/// The boards that offer a provider.
async fn offering(tx: &mut Tx, key: &str) -> Result<Vec<BoardId>, AppError> {
    let offered = tx.offered_providers().await?;
    let of_this = offered.into_iter().filter(|row| row.provider == key);
    Ok(of_this.map(|row| row.board).collect())
}
