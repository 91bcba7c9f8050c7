//! A provider of our own, honest or not: it answers what a test tells it to.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use app::sign_in::provider::{
    Fetch, FetchError, Fetching, HttpRequest, HttpResponse, Providers, SecondFactor,
    WrittenProvider,
};
use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use openidconnect::core::{CoreJwsSigningAlgorithm, CoreRsaPrivateSigningKey};
use openidconnect::{JsonWebKeyId, PrivateSigningKey};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

pub(crate) const ISSUER: &str = "https://id.example.nl";
pub(crate) const CLIENT: &str = "luwte";

/// What is wrong with the next token; nothing for an honest one.
pub(crate) type Twist = fn(&mut Value, &mut Value);

/// A provider that answers requests without a network.
pub(crate) struct Impostor(Mutex<Inner>);

struct Inner {
    /// The keys that it shows.
    shown: Vec<&'static str>,
    /// The key that it signs with.
    signs_with: &'static str,
    twist: Twist,
    subject: &'static str,
    now: i64,
    /// What was asked for with each code: nonce and challenge.
    codes: BTreeMap<String, (String, String)>,
    used: BTreeSet<String>,
    /// Where the keys are, when it lies about that.
    keys_at: &'static str,
    /// Every address that was asked.
    asked: Vec<String>,
}

impl Impostor {
    pub(crate) fn new() -> Arc<Self> {
        Arc::new(Self(Mutex::new(Inner {
            shown: vec!["first"],
            signs_with: "first",
            twist: |_, _| {},
            subject: "account-17",
            now: 0,
            codes: BTreeMap::new(),
            used: BTreeSet::new(),
            keys_at: "https://id.example.nl/keys",
            asked: Vec::new(),
        })))
    }

    /// The configuration that names it.
    pub(crate) fn providers(self: &Arc<Self>) -> Providers {
        let written = WrittenProvider {
            key: "school".to_owned(),
            name: "Schoolaccount".to_owned(),
            issuer: ISSUER.to_owned(),
            client_id: CLIENT.to_owned(),
            client_secret: "een geheim".to_owned(),
            second_factor: SecondFactor {
                acr: vec!["strong".to_owned()],
                amr: vec!["mfa".to_owned()],
            },
            max_age: Some(3600),
            other_hosts: Vec::new(),
        };
        let fetch: Arc<dyn Fetch> = self.clone();
        Providers::new(vec![written], &fetch).unwrap()
    }

    fn with<T>(&self, change: impl FnOnce(&mut Inner) -> T) -> T {
        change(&mut self.0.lock().unwrap())
    }

    /// From now on tokens are twisted so.
    pub(crate) fn twist(&self, twist: Twist) {
        self.with(|inner| inner.twist = twist);
    }

    /// From now on it signs with this key, and shows these.
    pub(crate) fn keys(&self, signs_with: &'static str, shown: &[&'static str]) {
        self.with(|inner| {
            inner.signs_with = signs_with;
            inner.shown = shown.to_vec();
        });
    }

    pub(crate) fn keys_at(&self, address: &'static str) {
        self.with(|inner| inner.keys_at = address);
    }

    pub(crate) fn becomes(&self, subject: &'static str) {
        self.with(|inner| inner.subject = subject);
    }

    pub(crate) fn at(&self, now: i64) {
        self.with(|inner| inner.now = now);
    }

    /// How often this was asked.
    pub(crate) fn count(&self, part: &str) -> usize {
        self.with(|inner| inner.asked.iter().filter(|one| one.contains(part)).count())
    }

    /// Somebody signs in here, sent by this address: the state and the code that they bring back.
    pub(crate) fn visited(&self, address: &str) -> (String, String) {
        let address = url::Url::parse(address).unwrap();
        let asked: BTreeMap<String, String> = address.query_pairs().into_owned().collect();
        assert_eq!(asked["response_type"], "code");
        assert_eq!(asked["code_challenge_method"], "S256");
        assert_eq!(asked["scope"], "openid");
        assert_eq!(asked["client_id"], CLIENT);
        self.with(|inner| {
            let code = format!("code-{}", inner.codes.len());
            let waits = (asked["nonce"].clone(), asked["code_challenge"].clone());
            inner.codes.insert(code.clone(), waits);
            (asked["state"].clone(), code)
        })
    }

    /// A token with these claims, as it signs them now.
    pub(crate) fn signed(&self, mut header: Value, claims: &Value) -> String {
        let signs_with = self.with(|inner| inner.signs_with);
        if header.get("kid").is_none() {
            header["kid"] = json!(signs_with);
        }
        let part = |value: &Value| BASE64_URL_SAFE_NO_PAD.encode(value.to_string());
        let text = format!("{}.{}", part(&header), part(claims));
        let signature = match header["alg"].as_str() {
            Some("none") => Vec::new(),
            Some("HS256") => vec![7; 32],
            _ => key(signs_with)
                .sign(
                    &CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
                    text.as_bytes(),
                )
                .unwrap(),
        };
        format!("{text}.{}", BASE64_URL_SAFE_NO_PAD.encode(signature))
    }

    fn answer(&self, request: &HttpRequest) -> Result<(u16, Value), FetchError> {
        let address = request.uri().to_string();
        self.with(|inner| inner.asked.push(address.clone()));
        match address.strip_prefix(ISSUER) {
            Some("/.well-known/openid-configuration") => Ok((200, self.metadata())),
            Some("/keys") => Ok((200, self.jwks())),
            Some("/token") => Ok(self.token(request)),
            _ => Err(FetchError::Unreachable),
        }
    }

    fn metadata(&self) -> Value {
        json!({
            "issuer": ISSUER,
            "authorization_endpoint": format!("{ISSUER}/authorize"),
            "token_endpoint": format!("{ISSUER}/token"),
            "end_session_endpoint": format!("{ISSUER}/end"),
            "jwks_uri": self.with(|inner| inner.keys_at),
            "response_types_supported": ["code"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["RS256", "none", "HS256"],
        })
    }

    fn jwks(&self) -> Value {
        let shown = self.with(|inner| inner.shown.clone());
        let keys = shown
            .iter()
            .map(|name| serde_json::to_value(key(name).as_verification_key()).unwrap());
        json!({ "keys": keys.collect::<Vec<_>>() })
    }

    fn token(&self, request: &HttpRequest) -> (u16, Value) {
        let no = || (400, json!({ "error": "invalid_grant" }));
        let sent: BTreeMap<String, String> = url::form_urlencoded::parse(request.body())
            .into_owned()
            .collect();
        let code = &sent["code"];
        let found = self.with(|inner| {
            let is_new = inner.used.insert(code.clone());
            inner.codes.get(code).filter(|_| is_new).cloned()
        });
        let Some((nonce, challenge)) = found else {
            return no();
        };
        let verifier = sent.get("code_verifier").cloned().unwrap_or_default();
        if BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(verifier)) != challenge {
            return no();
        }
        let (now, subject, twist) = self.with(|inner| (inner.now, inner.subject, inner.twist));
        let mut header = json!({ "alg": "RS256" });
        let mut claims = json!({ "iss": ISSUER, "aud": CLIENT, "sub": subject, "nonce": nonce,
            "iat": now, "exp": now + 300, "auth_time": now, "sid": "there-1" });
        twist(&mut header, &mut claims);
        let token = self.signed(header, &claims);
        let answer = json!({ "access_token": "opens-other-doors", "token_type": "Bearer",
            "id_token": token });
        (200, answer)
    }
}

impl Fetch for Impostor {
    fn fetch(&self, request: HttpRequest) -> Fetching<'_> {
        let answer = self.answer(&request);
        Box::pin(async move {
            let (status, body) = answer?;
            let mut whole = HttpResponse::new(body.to_string().into_bytes());
            *whole.status_mut() = status.try_into().unwrap();
            Ok(whole)
        })
    }
}

fn key(name: &str) -> CoreRsaPrivateSigningKey {
    let pem = match name {
        "first" => include_str!("keys/first.pem"),
        _ => include_str!("keys/second.pem"),
    };
    let id = JsonWebKeyId::new(name.to_owned());
    CoreRsaPrivateSigningKey::from_pem(pem, Some(id)).unwrap()
}
