//! Which providers there are (*inlogdiensten*), as an operator wrote them.

use std::collections::BTreeSet;
use std::future::ready;
use std::sync::Arc;

use jiff::SignedDuration;
use openidconnect::{AsyncHttpClient, ClientId, ClientSecret, IssuerUrl};
use tokio::sync::Mutex;
use url::{Host, Url};

use super::discovery::Memory;
use super::fetch::{Fetch, FetchError, Fetching, HttpRequest};

/// What an operator writes about a provider.
#[derive(Clone, PartialEq, Eq)]
pub struct WrittenProvider {
    /// Its name in addresses and in the store: it may not change.
    pub key: String,
    /// Its name for people.
    pub name: String,
    /// Its address: where it says what it is.
    pub issuer: String,
    /// The name under which it knows us.
    pub client_id: String,
    /// What we share with it.
    pub client_secret: String,
    /// By what it says that somebody showed a second factor.
    pub second_factor: SecondFactor,
    /// How many seconds ago somebody may have signed in there.
    pub max_age: Option<u32>,
    /// Names of servers besides its own that it may name.
    pub other_hosts: Vec<String>,
}

discreet!(WrittenProvider);

/// What counts as the word of a provider that there was a second factor. Nothing does unless an
/// operator, who knows the provider, says so.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SecondFactor {
    /// Values of `acr`: the class of what was shown.
    pub acr: Vec<String>,
    /// Values of `amr`: the ways in which it was shown.
    pub amr: Vec<String>,
}

/// What is wrong with the providers as they were written, and how to mend it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ProviderFault {
    /// It is not such a name.
    #[error("key: use 1 to 32 small letters, digits and dashes")]
    Key,
    /// Two have it.
    #[error("{key}: two providers have this key, or the same issuer")]
    Twice {
        /// Of the second one.
        key: String,
    },
    /// A button must say something.
    #[error("{key}: name, client-id and the secret must not be empty")]
    Empty {
        /// Of which one.
        key: String,
    },
    /// It is no address of a provider.
    #[error(
        "{key}: issuer must begin with `https://`, without query or password; only this machine \
         itself can do with `http://`"
    )]
    Issuer {
        /// Of which one.
        key: String,
    },
    /// It is no name of a server.
    #[error("{key}: other-hosts: write names of servers only, such as `keys.example.nl`")]
    Host {
        /// Of which one.
        key: String,
    },
}

/// A provider, and what it said of itself.
pub(super) struct Provider {
    pub(super) key: String,
    pub(super) name: String,
    pub(super) issuer: IssuerUrl,
    pub(super) client_id: ClientId,
    pub(super) client_secret: ClientSecret,
    pub(super) second_factor: SecondFactor,
    pub(super) max_age: Option<SignedDuration>,
    pub(super) other_hosts: Vec<String>,
    pub(super) memory: Mutex<Memory>,
    fetch: Arc<dyn Fetch>,
}

/// All providers, in the order in which they were written.
#[derive(Default)]
pub struct Providers {
    pub(super) all: Vec<Provider>,
}

impl Providers {
    /// The providers that were written, and the way to reach them.
    pub fn new(
        written: Vec<WrittenProvider>,
        fetch: &Arc<dyn Fetch>,
    ) -> Result<Self, ProviderFault> {
        let mut names = BTreeSet::new();
        let mut all = Vec::new();
        for one in written {
            let key = one.key.clone();
            let provider = Provider::new(one, Arc::clone(fetch))?;
            let is_new = names.insert(key.clone())
                && names.insert(provider.issuer.url().as_str().to_owned());
            if !is_new {
                return Err(ProviderFault::Twice { key });
            }
            all.push(provider);
        }
        Ok(Self { all })
    }

    /// The provider with this key.
    pub(super) fn get(&self, key: &str) -> Option<&Provider> {
        self.all.iter().find(|provider| provider.key == key)
    }
}

impl Provider {
    fn new(written: WrittenProvider, fetch: Arc<dyn Fetch>) -> Result<Self, ProviderFault> {
        let key = written.key;
        let is_name = |letter: u8| matches!(letter, b'a'..=b'z' | b'0'..=b'9' | b'-');
        if !(1..=32).contains(&key.len()) || !key.bytes().all(is_name) {
            return Err(ProviderFault::Key);
        }
        let texts = [&written.name, &written.client_id, &written.client_secret];
        if texts.iter().any(|text| text.trim().is_empty()) {
            return Err(ProviderFault::Empty { key });
        }
        let is_host =
            |host: &String| matches!(Host::parse(host), Ok(Host::Domain(name)) if name == *host);
        if !written.other_hosts.iter().all(is_host) {
            return Err(ProviderFault::Host { key });
        }
        let issuer = IssuerUrl::new(written.issuer)
            .ok()
            .filter(|issuer| is_issuer(issuer.url()));
        let Some(issuer) = issuer else {
            return Err(ProviderFault::Issuer { key });
        };
        Ok(Self {
            key,
            name: written.name,
            issuer,
            client_id: ClientId::new(written.client_id),
            client_secret: ClientSecret::new(written.client_secret),
            second_factor: written.second_factor,
            max_age: written
                .max_age
                .map(|seconds| SignedDuration::from_secs(seconds.into())),
            other_hosts: written.other_hosts,
            memory: Mutex::default(),
            fetch,
        })
    }

    /// Whether the operator said that this provider is there: its own server, or one of those that
    /// were named, and never in the clear but on this very machine.
    pub(super) fn reaches(&self, address: &Url) -> bool {
        let is_own = address.origin() == self.issuer.url().origin();
        let is_named = address.scheme() == "https"
            && address.port().is_none()
            && address.host_str().is_some_and(|host| {
                let mut named = self.other_hosts.iter();
                named.any(|other| other == host)
            });
        let is_bare = address.username().is_empty() && address.password().is_none();
        is_bare && (is_own || is_named)
    }

    /// Whether an operator said by what it shows that there was a second factor.
    pub(super) fn can_be_strong(&self) -> bool {
        let counts = &self.second_factor;
        !counts.acr.is_empty() || !counts.amr.is_empty()
    }
}

/// Asks the provider something, if the operator said that it is there.
impl<'c> AsyncHttpClient<'c> for Provider {
    type Error = FetchError;
    type Future = Fetching<'c>;

    fn call(&'c self, request: HttpRequest) -> Fetching<'c> {
        let address = Url::parse(&request.uri().to_string());
        if address.is_ok_and(|address| self.reaches(&address)) {
            self.fetch.fetch(request)
        } else {
            Box::pin(ready(Err(FetchError::Elsewhere)))
        }
    }
}

fn is_issuer(address: &Url) -> bool {
    let is_here = match address.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(number)) => number.is_loopback(),
        Some(Host::Ipv6(number)) => number.is_loopback(),
        None => false,
    };
    let is_safe = address.scheme() == "https" || (address.scheme() == "http" && is_here);
    is_safe
        && address.query().is_none()
        && address.fragment().is_none()
        && address.username().is_empty()
        && address.password().is_none()
}

#[cfg(test)]
#[expect(
    clippy::unwrap_used,
    reason = "a test may stop at the first thing that is wrong"
)]
mod tests {
    use super::*;
    use crate::sign_in::provider::Fetching;

    struct NoNetwork;

    impl Fetch for NoNetwork {
        fn fetch(&self, _: HttpRequest) -> Fetching<'_> {
            Box::pin(async { Err(FetchError::Unreachable) })
        }
    }

    fn written(key: &str, issuer: &str) -> WrittenProvider {
        WrittenProvider {
            key: key.to_owned(),
            name: "Schoolaccount".to_owned(),
            issuer: issuer.to_owned(),
            client_id: "luwte".to_owned(),
            client_secret: "een geheim".to_owned(),
            second_factor: SecondFactor::default(),
            max_age: None,
            other_hosts: vec!["keys.example.nl".to_owned()],
        }
    }

    fn providers(written: Vec<WrittenProvider>) -> Result<Providers, ProviderFault> {
        let fetch: Arc<dyn Fetch> = Arc::new(NoNetwork);
        Providers::new(written, &fetch)
    }

    fn refused(written: WrittenProvider) -> ProviderFault {
        providers(vec![written]).err().unwrap()
    }

    #[test]
    fn an_issuer_is_reached_over_tls_or_is_this_machine() {
        for right in [
            "https://id.example.nl",
            "https://id.example.nl/school/",
            "http://localhost:9411",
            "http://127.0.0.1:9411",
            "http://[::1]:9411",
        ] {
            assert!(providers(vec![written("school", right)]).is_ok(), "{right}");
        }
        let key = "school".to_owned();
        for wrong in [
            "",
            "id.example.nl",
            "http://id.example.nl",
            "http://192.0.2.1",
            "http://localhost.example.nl",
            "ftp://id.example.nl",
            "https://id.example.nl?a=b",
            "https://id.example.nl#a",
            "https://me:geheim@id.example.nl",
        ] {
            let fault = refused(written("school", wrong));
            assert_eq!(fault, ProviderFault::Issuer { key: key.clone() }, "{wrong}");
            assert!(!fault.to_string().contains("geheim"));
        }
    }

    #[test]
    fn what_is_written_wrong_is_named() {
        let https = "https://id.example.nl";
        for wrong in ["", "School", "a/b", "a b", &*"x".repeat(33)] {
            assert_eq!(refused(written(wrong, https)), ProviderFault::Key);
        }
        let key = || "school".to_owned();
        for (name, id, secret) in [("", "a", "b"), ("a", " ", "b"), ("a", "b", "\n")] {
            let empty = WrittenProvider {
                name: name.to_owned(),
                client_id: id.to_owned(),
                client_secret: secret.to_owned(),
                ..written("school", https)
            };
            assert_eq!(refused(empty), ProviderFault::Empty { key: key() });
        }
        for host in ["", "https://a.nl", "192.0.2.1", "a.nl/b", "A.nl", "a.nl:1"] {
            let other = WrittenProvider {
                other_hosts: vec![host.to_owned()],
                ..written("school", https)
            };
            assert_eq!(refused(other), ProviderFault::Host { key: key() }, "{host}");
        }
        for second in [written("school", "https://a.nl"), written("other", https)] {
            let key = second.key.clone();
            let twice = providers(vec![written("school", https), second]).err();
            assert_eq!(twice, Some(ProviderFault::Twice { key }));
        }
    }

    #[test]
    fn only_what_the_operator_named_is_reached() {
        let all = providers(vec![written("school", "https://id.example.nl/school")]).unwrap();
        let school = all.get("school").unwrap();
        let reaches = |address: &str| school.reaches(&Url::parse(address).unwrap());
        assert!(reaches("https://id.example.nl/token"));
        assert!(reaches("https://id.example.nl:443/token"));
        assert!(reaches("https://keys.example.nl/keys"));
        for other in [
            "http://id.example.nl/token",
            "https://id.example.nl:8443/token",
            "http://keys.example.nl/keys",
            "https://keys.example.nl:8443/keys",
            "https://a.keys.example.nl/keys",
            "https://keys.example.nl@elders.example/",
            "https://me@id.example.nl/",
            "https://127.0.0.1/",
            "file:///etc/passwd",
        ] {
            assert!(!reaches(other), "{other}");
        }
    }
}
