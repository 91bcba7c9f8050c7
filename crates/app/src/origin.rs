//! Where people reach this installation (*adres van de site*): a passkey belongs to it.

use std::fmt;
use std::net::SocketAddr;

use url::{Host, Url};

/// Scheme, name and port, as a browser writes them.
///
/// The name may not change later: passkeys that were made for another name do nothing here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    url: Url,
    host: String,
}

/// Why an address cannot be where people reach this installation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OriginFault {
    /// It is no address.
    #[error("this is not an address; write it as https://luwte.example.nl")]
    Unreadable,
    /// Browsers make no passkeys where others can listen.
    #[error("begin it with https://; only http://localhost can do without")]
    InTheClear,
    /// A passkey belongs to a name.
    #[error("write the name of the server and not its number: passkeys belong to a name")]
    Number,
    /// A path, a query, a name with a password.
    #[error("write only the name, and the port if there is one, as in https://luwte.example.nl")]
    TooLong,
}

impl Origin {
    /// Read what somebody wrote.
    pub fn parse(text: &str) -> Result<Self, OriginFault> {
        let url = Url::parse(text.trim()).map_err(|_| OriginFault::Unreadable)?;
        let host = match url.host() {
            Some(Host::Domain(host)) => host.to_owned(),
            Some(_) => return Err(OriginFault::Number),
            None => return Err(OriginFault::Unreadable),
        };
        let is_here = url.scheme() == "http" && host == "localhost";
        if url.scheme() != "https" && !is_here {
            return Err(OriginFault::InTheClear);
        }
        let is_bare = url.path() == "/"
            && url.query().is_none()
            && url.fragment().is_none()
            && url.username().is_empty()
            && url.password().is_none();
        if !is_bare {
            return Err(OriginFault::TooLong);
        }
        Ok(Self { url, host })
    }

    /// Where somebody at this very machine reaches a server that listens here, if it is for them
    /// alone. Browsers make passkeys for this name, and for no number.
    pub fn of_loopback(listens: SocketAddr) -> Option<Self> {
        let port = listens.port();
        let is_here = listens.ip().is_loopback();
        is_here
            .then(|| Self::parse(&format!("http://localhost:{port}")).ok())
            .flatten()
    }

    /// Whether browsers reach it over TLS.
    pub fn is_https(&self) -> bool {
        self.url.scheme() == "https"
    }

    /// The name of the server, to which passkeys belong.
    pub(crate) fn host(&self) -> &str {
        &self.host
    }

    /// The address.
    pub(crate) fn url(&self) -> &Url {
        &self.url
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.url.origin().ascii_serialization())
    }
}

#[cfg(test)]
#[expect(
    clippy::unwrap_used,
    reason = "a test may stop at the first thing that is wrong"
)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_a_name_over_https() {
        for (written, meant) in [
            ("https://luwte.example.nl", "https://luwte.example.nl"),
            (
                " https://Luwte.Example.nl:443/ ",
                "https://luwte.example.nl",
            ),
            (
                "https://luwte.example.nl:8443",
                "https://luwte.example.nl:8443",
            ),
            ("http://localhost:8460", "http://localhost:8460"),
        ] {
            assert_eq!(Origin::parse(written).unwrap().to_string(), meant);
        }
    }

    #[test]
    fn what_is_no_origin_is_refused_with_the_mend() {
        for (written, fault) in [
            ("", OriginFault::Unreadable),
            ("luwte.example.nl", OriginFault::Unreadable),
            ("https://", OriginFault::Unreadable),
            ("http://luwte.example.nl", OriginFault::InTheClear),
            ("ftp://luwte.example.nl", OriginFault::InTheClear),
            ("https://192.0.2.1", OriginFault::Number),
            ("https://[2001:db8::1]", OriginFault::Number),
            ("http://127.0.0.1:8460", OriginFault::Number),
            ("https://luwte.example.nl/app", OriginFault::TooLong),
            ("https://luwte.example.nl?a=b", OriginFault::TooLong),
            ("https://luwte.example.nl#a", OriginFault::TooLong),
            ("https://me@luwte.example.nl", OriginFault::TooLong),
            ("https://:geheim@luwte.example.nl", OriginFault::TooLong),
        ] {
            assert_eq!(Origin::parse(written), Err(fault), "{written}");
        }
    }

    #[test]
    fn only_at_the_machine_itself_is_an_origin_derived() {
        let of = |address: &str| Origin::of_loopback(address.parse().unwrap());
        for here in ["127.0.0.1:8460", "[::1]:8460"] {
            assert_eq!(of(here).unwrap().to_string(), "http://localhost:8460");
        }
        for elsewhere in ["0.0.0.0:8460", "192.0.2.1:8460", "[::]:8460"] {
            assert_eq!(of(elsewhere), None);
        }
    }
}
