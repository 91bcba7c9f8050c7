//! What a provider says of who somebody is, and whether it can be believed.

use std::sync::Arc;
use std::time::SystemTime;

use jiff::{SignedDuration, Timestamp};
use openidconnect::core::{
    CoreAuthDisplay, CoreAuthPrompt, CoreClientAuthMethod, CoreErrorResponseType, CoreGenderClaim,
    CoreJsonWebKey, CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm, CoreRevocableToken,
    CoreRevocationErrorResponse, CoreTokenIntrospectionResponse, CoreTokenType,
};
use openidconnect::{
    AdditionalClaims, AuthType, AuthorizationCode, Client, ClientId, EmptyExtraTokenFields,
    EndpointMaybeSet, EndpointNotSet, EndpointSet, IdToken, IdTokenClaims, IdTokenFields,
    IdTokenVerifier, Nonce, PkceCodeVerifier, RedirectUrl, RequestTokenError,
    StandardErrorResponse, StandardTokenResponse, TokenResponse,
};
use serde::{Deserialize, Serialize};

use super::discovery::Metadata;
use super::fetch::FetchError;
use super::refusal::Refusal;
use super::setting::Provider;

/// The ways of signing that are accepted: never none, and never with the secret we share, which
/// whoever else holds it could sign with too.
pub(super) const ALGORITHMS: [CoreJwsSigningAlgorithm; 3] = [
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
];
/// So far two clocks may differ.
pub(super) const SKEW: SignedDuration = SignedDuration::from_secs(60);
/// An answer is made while somebody waits for it.
pub(super) const OLDEST: SignedDuration = SignedDuration::from_mins(10);

/// What we read in a token besides what every token has.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Beside {
    /// The session at the provider.
    sid: Option<String>,
}

impl AdditionalClaims for Beside {}

/// The word of a provider of who somebody is.
pub(super) type Token =
    IdToken<Beside, CoreGenderClaim, CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm>;

type Fields = IdTokenFields<
    Beside,
    EmptyExtraTokenFields,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJwsSigningAlgorithm,
>;

/// Us, as the provider knows us.
pub(super) type Us = Client<
    Beside,
    CoreAuthDisplay,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJsonWebKey,
    CoreAuthPrompt,
    StandardErrorResponse<CoreErrorResponseType>,
    StandardTokenResponse<Fields, CoreTokenType>,
    CoreTokenIntrospectionResponse,
    CoreRevocableToken,
    CoreRevocationErrorResponse,
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// What must be true of the answer.
pub(super) struct Expected<'a> {
    /// What the token must hold.
    pub(super) nonce: &'a str,
    /// What shows that the code was asked for by us.
    pub(super) verifier: String,
    /// Since when somebody must have signed in at the provider, if that matters.
    pub(super) signed_in_since: Option<Timestamp>,
}

/// Who somebody is at a provider, checked.
pub(super) struct Asserted {
    /// The name of the account at the provider: not of a person.
    pub(super) subject: String,
    /// The name of the session at the provider.
    pub(super) sid: Option<String>,
    /// Whether the provider says that there was a second factor.
    pub(super) has_second_factor: bool,
    /// The token itself, for signing out there.
    pub(super) token: String,
}

impl Provider {
    /// Us, as this provider knows us.
    pub(super) fn us(&self, metadata: &Metadata, back: RedirectUrl) -> Us {
        let by_header = metadata
            .token_endpoint_auth_methods_supported()
            .is_none_or(|ways| ways.contains(&CoreClientAuthMethod::ClientSecretBasic));
        let way = if by_header {
            AuthType::BasicAuth
        } else {
            AuthType::RequestBody
        };
        let secret = Some(self.client_secret.clone());
        Us::from_provider_metadata(metadata.clone(), self.client_id.clone(), secret)
            .set_redirect_uri(back)
            .set_auth_type(way)
    }

    /// Change a code for the word of the provider, and check it. The token that opens other doors
    /// at the provider is not kept.
    pub(super) async fn redeem(
        &self,
        now: Timestamp,
        metadata: Arc<Metadata>,
        back: RedirectUrl,
        code: String,
        expected: Expected<'_>,
    ) -> Result<Asserted, Refusal> {
        let us = self.us(&metadata, back);
        let asked = us
            .exchange_code(AuthorizationCode::new(code))
            .map_err(|_| Refusal::Unreadable)?
            .set_pkce_verifier(PkceCodeVerifier::new(expected.verifier.clone()))
            .request_async(self);
        let answer = asked.await?;
        let token = answer.id_token().ok_or(Refusal::Unreadable)?;
        match self.asserted(now, &metadata, token, &expected) {
            Err(Refusal::UnknownKey) => {}
            checked => return checked,
        }
        let Some(metadata) = self.with_new_keys(now, &metadata).await? else {
            return Err(Refusal::UnknownKey);
        };
        self.asserted(now, &metadata, token, &expected)
    }

    fn asserted(
        &self,
        now: Timestamp,
        metadata: &Metadata,
        token: &Token,
        expected: &Expected<'_>,
    ) -> Result<Asserted, Refusal> {
        let since = expected.signed_in_since;
        let keys = metadata.jwks().clone();
        let (client, issuer) = (self.client_id.clone(), self.issuer.clone());
        let clock =
            SystemTime::UNIX_EPOCH + now.duration_since(Timestamp::UNIX_EPOCH).unsigned_abs();
        // Without our secret: what it would sign is not accepted.
        let verifier = IdTokenVerifier::new_public_client(client, issuer, keys)
            .set_allowed_algs(ALGORITHMS)
            .set_time_fn(move || clock.into())
            .set_issue_time_verifier_fn(move |at| fresh(now, at.timestamp()))
            .set_auth_time_verifier_fn(move |at| match (since, at) {
                (None, _) => Ok(()),
                (Some(since), Some(at)) => recent(since, at.timestamp()),
                (Some(_), None) => Err("nobody says when they signed in".to_owned()),
            });
        let nonce = Nonce::new(expected.nonce.to_owned());
        let claims = token.claims(&verifier, &nonce)?;
        let is_for_another = |party: &ClientId| *party != self.client_id;
        if claims.authorized_party().is_some_and(is_for_another) {
            return Err(Refusal::WrongAudience);
        }
        Ok(Asserted {
            subject: claims.subject().as_str().to_owned(),
            sid: claims.additional_claims().sid.clone(),
            has_second_factor: self.has_second_factor(claims),
            token: token.to_string(),
        })
    }

    fn has_second_factor(&self, claims: &IdTokenClaims<Beside, CoreGenderClaim>) -> bool {
        let class = claims.auth_context_ref();
        let ways = claims.auth_method_refs();
        let counts = &self.second_factor;
        class.is_some_and(|class| counts.acr.contains(class))
            || ways.is_some_and(|ways| ways.iter().any(|way| counts.amr.contains(way)))
    }
}

/// Whether something was made just now.
pub(super) fn fresh(now: Timestamp, made: i64) -> Result<(), String> {
    let now = now.as_second();
    let age = now - made;
    if (-SKEW.as_secs()..=OLDEST.as_secs()).contains(&age) {
        Ok(())
    } else {
        Err("not made just now".to_owned())
    }
}

fn recent(since: Timestamp, signed_in: i64) -> Result<(), String> {
    if signed_in >= since.as_second() - SKEW.as_secs() {
        Ok(())
    } else {
        Err("signed in too long ago".to_owned())
    }
}

impl<T> From<RequestTokenError<FetchError, T>> for Refusal
where
    T: openidconnect::ErrorResponse + 'static,
{
    fn from(error: RequestTokenError<FetchError, T>) -> Self {
        match error {
            RequestTokenError::ServerResponse(_) => Self::CodeRefused,
            RequestTokenError::Request(error) => error.into(),
            _ => Self::Unreadable,
        }
    }
}
