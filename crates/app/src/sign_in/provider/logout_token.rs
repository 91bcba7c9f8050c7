//! A message of a provider that somebody signed out there (OpenID Connect Back-Channel Logout 1.0).
//!
//! The library reads tokens about who somebody is, which this one is not: it need not name anybody,
//! only a session. So its parts are read here, and the library checks the signature.

use std::sync::Arc;

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use jiff::Timestamp;
use openidconnect::core::{CoreJsonWebKey, CoreJwsSigningAlgorithm};
use openidconnect::{JsonWebKey, JsonWebKeyAlgorithm, JsonWebKeyUse, JwsSigningAlgorithm};
use serde::Deserialize;
use serde::de::{DeserializeOwned, IgnoredAny};

use super::discovery::Metadata;
use super::refusal::Refusal;
use super::setting::Provider;
use super::token::{ALGORITHMS, fresh};

/// Who signed out at the provider, checked. At least one of the first two is there.
pub(super) struct SignedOut {
    /// The account.
    pub(super) subject: Option<String>,
    /// The session at the provider.
    pub(super) sid: Option<String>,
    /// The name of the message: it is followed once.
    pub(super) id: String,
}

#[derive(Deserialize)]
struct Header {
    alg: String,
    kid: Option<String>,
    typ: Option<String>,
    crit: Option<IgnoredAny>,
}

/// What a message says, not looked at yet.
#[derive(Deserialize)]
pub(super) struct Claims {
    iss: String,
    aud: Audience,
    iat: i64,
    exp: i64,
    jti: String,
    sub: Option<String>,
    sid: Option<String>,
    events: Events,
    nonce: Option<IgnoredAny>,
}

/// What happened: that somebody signed out there.
#[derive(Deserialize)]
struct Events {
    #[serde(rename = "http://schemas.openid.net/event/backchannel-logout")]
    signed_out: Option<IgnoredAny>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Audience {
    One(String),
    Several(Vec<String>),
}

/// A message that somebody signed out, taken apart. Nothing of it is believed yet.
pub struct LogoutMessage<'a> {
    signed: &'a str,
    signature: Vec<u8>,
    header: Header,
    claims: Claims,
}

impl<'a> LogoutMessage<'a> {
    /// Take a message apart.
    pub fn read(message: &'a str) -> Result<Self, Refusal> {
        let (signed, signature) = message.rsplit_once('.').ok_or(Refusal::Unreadable)?;
        let (header, claims) = signed.split_once('.').ok_or(Refusal::Unreadable)?;
        Ok(Self {
            signed,
            header: part(header)?,
            claims: part(claims)?,
            signature: bytes(signature)?,
        })
    }
}

impl Provider {
    /// What a message says that the provider signed.
    pub(super) async fn signed_claims(
        &self,
        now: Timestamp,
        message: &str,
    ) -> Result<Claims, Refusal> {
        let LogoutMessage {
            signed,
            signature,
            header,
            claims,
        } = LogoutMessage::read(message)?;
        let algorithm = algorithm(&header)?;
        let metadata = self.metadata(now).await?;
        let check = |metadata: &Metadata| -> Result<(), Refusal> {
            let key = key(metadata, header.kid.as_deref(), &algorithm)?;
            key.verify_signature(&algorithm, signed.as_bytes(), &signature)
                .map_err(Refusal::from)
        };
        match check(&metadata) {
            Err(Refusal::UnknownKey) => {
                let newer = self.with_new_keys(now, &metadata).await?;
                let newer: Arc<Metadata> = newer.ok_or(Refusal::UnknownKey)?;
                check(&newer)?;
            }
            checked => checked?,
        }
        Ok(claims)
    }

    /// Whether what was signed says that somebody signed out there, and tells us so, now.
    pub(super) fn signed_out(&self, now: Timestamp, claims: Claims) -> Result<SignedOut, Refusal> {
        if claims.iss != self.issuer.as_str() {
            return Err(Refusal::WrongIssuer);
        }
        let is_for_us = match &claims.aud {
            Audience::One(one) => one == self.client_id.as_str(),
            Audience::Several(all) => matches!(&**all, [one] if one == self.client_id.as_str()),
        };
        if !is_for_us {
            return Err(Refusal::WrongAudience);
        }
        if fresh(now, claims.iat).is_err() || claims.exp <= now.as_second() {
            return Err(Refusal::Expired);
        }
        // A nonce would make it a word of who somebody is, sent in where it does not belong.
        let says_so = claims.events.signed_out.is_some() && claims.nonce.is_none();
        let names_one = claims.sub.is_some() || claims.sid.is_some();
        if !says_so || !names_one || claims.jti.is_empty() {
            return Err(Refusal::Unreadable);
        }
        Ok(SignedOut {
            subject: claims.sub,
            sid: claims.sid,
            id: claims.jti,
        })
    }
}

fn algorithm(header: &Header) -> Result<CoreJwsSigningAlgorithm, Refusal> {
    if header.alg == "none" {
        return Err(Refusal::Unsigned);
    }
    let is_message = header.typ.as_deref().is_none_or(|kind| {
        let kind = kind.to_lowercase();
        matches!(&*kind, "jwt" | "logout+jwt" | "application/logout+jwt")
    });
    if !is_message || header.crit.is_some() {
        return Err(Refusal::Unreadable);
    }
    let algorithm = serde_json::from_value(header.alg.clone().into()).ok();
    algorithm
        .filter(|algorithm| ALGORITHMS.contains(algorithm))
        .ok_or(Refusal::WrongAlgorithm)
}

/// The one key with this name, or the one key there is. A key for something else is none.
fn key<'a>(
    metadata: &'a Metadata,
    name: Option<&str>,
    algorithm: &CoreJwsSigningAlgorithm,
) -> Result<&'a CoreJsonWebKey, Refusal> {
    let fits = |key: &&CoreJsonWebKey| {
        let is_named = name.is_none_or(|name| key.key_id().is_some_and(|id| id.as_str() == name));
        let is_for_it = match key.signing_alg() {
            JsonWebKeyAlgorithm::Algorithm(own) => own == algorithm,
            JsonWebKeyAlgorithm::Unspecified => true,
            JsonWebKeyAlgorithm::Unsupported => false,
        };
        let is_for_signing = key.key_use().is_none_or(JsonWebKeyUse::allows_signature);
        is_named
            && is_for_it
            && is_for_signing
            && algorithm.key_type().as_ref() == Some(key.key_type())
    };
    let mut keys = metadata.jwks().keys().iter().filter(fits);
    match (keys.next(), keys.next()) {
        (Some(key), None) => Ok(key),
        (None, _) => Err(Refusal::UnknownKey),
        (Some(_), Some(_)) => Err(Refusal::WrongSignature),
    }
}

fn part<T: DeserializeOwned>(text: &str) -> Result<T, Refusal> {
    serde_json::from_slice(&bytes(text)?).map_err(|_| Refusal::Unreadable)
}

fn bytes(text: &str) -> Result<Vec<u8>, Refusal> {
    BASE64_URL_SAFE_NO_PAD
        .decode(text)
        .map_err(|_| Refusal::Unreadable)
}
