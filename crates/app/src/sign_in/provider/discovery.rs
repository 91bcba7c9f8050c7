//! What a provider says of itself: where it is asked what, and with which keys it signs.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use openidconnect::core::{
    CoreAuthDisplay, CoreClaimName, CoreClaimType, CoreClientAuthMethod, CoreGrantType,
    CoreJsonWebKey, CoreJweContentEncryptionAlgorithm, CoreJweKeyManagementAlgorithm,
    CoreResponseMode, CoreResponseType, CoreSubjectIdentifierType,
};
use openidconnect::{
    AdditionalProviderMetadata, DiscoveryError, EndSessionUrl, JsonWebKeySet, ProviderMetadata,
    TokenUrl,
};
use serde::{Deserialize, Serialize};

use super::fetch::FetchError;
use super::refusal::Refusal;
use super::setting::Provider;

/// After so long a provider is asked again what it is.
const FRESH: SignedDuration = SignedDuration::from_hours(1);
/// A key that we do not know can be a new one, but whoever sends us nonsense must not make us ask
/// the provider for its keys all the time.
const BETWEEN_KEYS: SignedDuration = SignedDuration::from_mins(1);

/// What a provider says of itself beyond what every provider says.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Beyond {
    /// Where somebody signs out there.
    pub(super) end_session_endpoint: Option<EndSessionUrl>,
    /// Whether it signs its answers with its name (RFC 9207).
    #[serde(default)]
    pub(super) authorization_response_iss_parameter_supported: bool,
}

impl AdditionalProviderMetadata for Beyond {}

/// All that a provider says of itself.
pub(super) type Metadata = ProviderMetadata<
    Beyond,
    CoreAuthDisplay,
    CoreClientAuthMethod,
    CoreClaimName,
    CoreClaimType,
    CoreGrantType,
    CoreJweContentEncryptionAlgorithm,
    CoreJweKeyManagementAlgorithm,
    CoreJsonWebKey,
    CoreResponseMode,
    CoreResponseType,
    CoreSubjectIdentifierType,
>;

/// What was learned of a provider last.
#[derive(Default)]
pub(super) struct Memory {
    known: Option<Known>,
    /// When its keys were asked for because of a key that was not among them.
    keys_asked_at: Option<Timestamp>,
}

#[derive(Clone)]
struct Known {
    metadata: Arc<Metadata>,
    since: Timestamp,
}

impl Provider {
    /// What the provider says of itself: asked now, or in the last hour.
    ///
    /// Whoever comes at the same time waits for the one answer.
    pub(super) async fn metadata(&self, now: Timestamp) -> Result<Arc<Metadata>, Refusal> {
        let mut memory = self.memory.lock().await;
        let known = memory.known.as_ref();
        let fresh = known.filter(|known| now.duration_since(known.since) < FRESH);
        if let Some(known) = fresh {
            return Ok(Arc::clone(&known.metadata));
        }
        let metadata = Arc::new(self.discovered().await?);
        memory.known = Some(Known {
            metadata: Arc::clone(&metadata),
            since: now,
        });
        Ok(metadata)
    }

    /// The same with the keys of this moment, after a key that was not among those of `before`.
    /// Nothing when they were asked for a moment ago already.
    pub(super) async fn with_new_keys(
        &self,
        now: Timestamp,
        before: &Arc<Metadata>,
    ) -> Result<Option<Arc<Metadata>>, Refusal> {
        let mut memory = self.memory.lock().await;
        // Somebody else asked while we waited.
        if let Some(known) = &memory.known
            && !Arc::ptr_eq(&known.metadata, before)
        {
            return Ok(Some(Arc::clone(&known.metadata)));
        }
        let asked = memory.keys_asked_at;
        if asked.is_some_and(|at| now.duration_since(at) < BETWEEN_KEYS) {
            return Ok(None);
        }
        memory.keys_asked_at = Some(now);
        let keys = JsonWebKeySet::fetch_async(before.jwks_uri(), self).await?;
        let metadata = Arc::new((**before).clone().set_jwks(keys));
        if let Some(known) = &mut memory.known {
            known.metadata = Arc::clone(&metadata);
        }
        Ok(Some(metadata))
    }

    /// Ask the provider what it is. It must name itself as the operator does, and nothing that the
    /// operator did not.
    async fn discovered(&self) -> Result<Metadata, Refusal> {
        let found = Metadata::discover_async(self.issuer.clone(), self).await?;
        let needed = [
            Some(found.authorization_endpoint().url()),
            found.token_endpoint().map(TokenUrl::url),
        ];
        for address in needed {
            let address = address.ok_or(Refusal::Unreadable)?;
            if !self.reaches(address) {
                return Err(Refusal::Elsewhere);
            }
        }
        Ok(found)
    }

    /// Where somebody signs out at the provider, if it has such a place and it is its own.
    pub(super) fn end_session(&self, metadata: &Metadata) -> Option<EndSessionUrl> {
        let beyond = metadata.additional_metadata();
        let address = beyond.end_session_endpoint.clone();
        address.filter(|address| self.reaches(address.url()))
    }
}

impl From<DiscoveryError<FetchError>> for Refusal {
    fn from(error: DiscoveryError<FetchError>) -> Self {
        match error {
            DiscoveryError::Request(error) => error.into(),
            DiscoveryError::Response(..) => Self::Unreachable,
            DiscoveryError::Validation(_) => Self::WrongIssuer,
            _ => Self::Unreadable,
        }
    }
}
