//! From where a request comes (*herkomst*): the network address, behind a proxy or not.
//!
//! What a proxy says of the address is read only when the request comes from a proxy that the
//! configuration names, and only the one header that it names: any other one was written by whoever
//! sent the request. In that header each proxy adds on the right whom it was asked by. So it is read
//! from the right, for as long as the hops are proxies of ours; the first that is not is the
//! client, whatever stands to the left of it.
//!
//! The address is used to count tries, blinded. It is never logged, nor kept in the clear.

use std::net::{IpAddr, SocketAddr};

use app::attempt::Caller;
use axum::extract::{ConnectInfo, Request};
use axum::http::HeaderMap;
use axum::http::header::{FORWARDED, HeaderName};

use crate::network::Network;
use crate::{Site, known_browser};

/// So many hops are looked at: nobody has more proxies than that.
const MOST_HOPS: usize = 16;

/// In which header a proxy says whom it was asked by (*kop van de proxy*).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProxyHeader {
    /// `X-Forwarded-For`, as most do.
    #[default]
    XForwardedFor,
    /// `Forwarded` (RFC 7239).
    Forwarded,
}

/// Which proxies are ours, and how they tell (*proxy's*).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Proxies {
    /// Their addresses. Without any, no header is read.
    pub trusted: Vec<Network>,
    /// The header that they write.
    pub header: ProxyHeader,
}

impl Proxies {
    fn trusts(&self, address: IpAddr) -> bool {
        self.trusted.iter().any(|network| network.contains(address))
    }

    /// The address of the client: that of the peer, unless the peer is a proxy of ours.
    fn client(&self, peer: IpAddr, headers: &HeaderMap) -> IpAddr {
        let mut client = peer.to_canonical();
        if !self.trusts(client) {
            return client;
        }
        let name = match self.header {
            ProxyHeader::XForwardedFor => HeaderName::from_static("x-forwarded-for"),
            ProxyHeader::Forwarded => FORWARDED,
        };
        let lines: Vec<&str> = headers
            .get_all(name)
            .iter()
            .map(|line| line.to_str().unwrap_or("?"))
            .collect();
        let hops = lines.iter().rev().flat_map(|line| line.rsplit(','));
        for hop in hops.take(MOST_HOPS) {
            let said = match self.header {
                ProxyHeader::XForwardedFor => Some(hop.trim()),
                ProxyHeader::Forwarded => forwarded_for(hop),
            };
            // A hop that cannot be read hides what lies behind it: the proxy that passed it on counts.
            let Some(address) = said.and_then(address) else {
                return client;
            };
            client = address;
            if !self.trusts(client) {
                return client;
            }
        }
        client
    }
}

/// What stands after `for=` in one hop of `Forwarded`.
fn forwarded_for(hop: &str) -> Option<&str> {
    let mut pairs = hop.split(';').filter_map(|pair| pair.split_once('='));
    let (_, value) = pairs.find(|(name, _)| name.trim().eq_ignore_ascii_case("for"))?;
    Some(value.trim().trim_matches('"'))
}

/// An address as proxies write it: bare, with a port, or in brackets.
fn address(text: &str) -> Option<IpAddr> {
    let bare = text.strip_prefix('[').and_then(|rest| rest.split_once(']'));
    let found = match bare {
        Some((inside, after)) => {
            let is_port = after.is_empty() || after.strip_prefix(':').is_some_and(is_port);
            inside.parse().ok().filter(|_| is_port).map(IpAddr::V6)
        }
        None => text
            .parse()
            .ok()
            .or_else(|| text.parse::<SocketAddr>().ok().map(|one| one.ip())),
    };
    found.map(|address: IpAddr| address.to_canonical())
}

fn is_port(text: &str) -> bool {
    text.parse::<u16>().is_ok()
}

/// From where this request comes, and what its browser kept of earlier sign-ins.
pub(crate) fn caller(site: &Site, request: &Request) -> Caller {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>();
    let client = |ConnectInfo(peer): &ConnectInfo<SocketAddr>| {
        site.settings.proxies.client(peer.ip(), request.headers())
    };
    Caller {
        address: peer.map(client),
        browser: known_browser::kept(site, request.headers()),
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop")]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn proxies(header: ProxyHeader) -> Proxies {
        let trusted = ["127.0.0.1", "10.0.0.0/8", "fd00::/8"];
        Proxies {
            trusted: trusted.iter().map(|text| text.parse().unwrap()).collect(),
            header,
        }
    }

    fn client(proxies: &Proxies, peer: &str, sent: &[(&'static str, &str)]) -> String {
        let mut headers = HeaderMap::new();
        for (name, value) in sent {
            headers.append(*name, HeaderValue::from_bytes(value.as_bytes()).unwrap());
        }
        proxies.client(peer.parse().unwrap(), &headers).to_string()
    }

    const XFF: &str = "x-forwarded-for";

    #[test]
    fn without_a_proxy_of_ours_no_header_is_believed() {
        let none = Proxies::default();
        let ours = proxies(ProxyHeader::XForwardedFor);
        let sent = [(XFF, "203.0.113.1"), ("forwarded", "for=203.0.113.2")];
        assert_eq!(client(&none, "198.51.100.7", &sent), "198.51.100.7");
        assert_eq!(client(&none, "127.0.0.1", &sent), "127.0.0.1");
        assert_eq!(client(&ours, "198.51.100.7", &sent), "198.51.100.7");
        assert_eq!(client(&ours, "::ffff:198.51.100.7", &sent), "198.51.100.7");
    }

    #[test]
    fn the_first_hop_from_the_right_that_is_not_ours_is_the_client() {
        let ours = proxies(ProxyHeader::XForwardedFor);
        for (sent, expected) in [
            ("198.51.100.7", "198.51.100.7"),
            // Whatever the client wrote itself stands to the left.
            ("203.0.113.1, 198.51.100.7", "198.51.100.7"),
            ("127.0.0.1, 198.51.100.7", "198.51.100.7"),
            ("203.0.113.1,198.51.100.7 , 10.1.2.3", "198.51.100.7"),
            ("garbage, 198.51.100.7,10.1.2.3,10.9.9.9", "198.51.100.7"),
            ("2001:db8::9", "2001:db8::9"),
            ("[2001:db8::9]:4711", "2001:db8::9"),
            ("198.51.100.7:4711", "198.51.100.7"),
            ("::ffff:198.51.100.7", "198.51.100.7"),
            // All of them are ours: the outermost one.
            ("10.1.2.3, 10.4.5.6", "10.1.2.3"),
            // What cannot be read hides what lies behind it.
            ("198.51.100.7, unknown", "127.0.0.1"),
            ("198.51.100.7, 10.1.2.x, 10.4.5.6", "10.4.5.6"),
            ("", "127.0.0.1"),
            ("198.51.100.7,", "127.0.0.1"),
            ("[2001:db8::9", "127.0.0.1"),
            ("[2001:db8::9]x", "127.0.0.1"),
            ("198.51.100.7:99999", "127.0.0.1"),
            ("\u{e9}", "127.0.0.1"),
        ] {
            assert_eq!(
                client(&ours, "127.0.0.1", &[(XFF, sent)]),
                expected,
                "{sent}"
            );
        }
        assert_eq!(client(&ours, "127.0.0.1", &[]), "127.0.0.1");
    }

    #[test]
    fn lines_of_one_header_follow_each_other() {
        let ours = proxies(ProxyHeader::XForwardedFor);
        let sent = [
            (XFF, "203.0.113.1"),
            (XFF, "198.51.100.7"),
            (XFF, "10.1.2.3"),
        ];
        assert_eq!(client(&ours, "127.0.0.1", &sent), "198.51.100.7");
    }

    #[test]
    fn only_the_header_that_our_proxy_writes_is_read() {
        let both = [(XFF, "198.51.100.7"), ("forwarded", "for=203.0.113.2")];
        let one = proxies(ProxyHeader::XForwardedFor);
        assert_eq!(client(&one, "10.0.0.1", &both), "198.51.100.7");
        let other = proxies(ProxyHeader::Forwarded);
        assert_eq!(client(&other, "10.0.0.1", &both), "203.0.113.2");
    }

    #[test]
    fn forwarded_is_read_as_its_standard_says() {
        let ours = proxies(ProxyHeader::Forwarded);
        for (sent, expected) in [
            ("for=198.51.100.7", "198.51.100.7"),
            (
                "for=203.0.113.1, For=198.51.100.7;proto=https;by=10.0.0.1",
                "198.51.100.7",
            ),
            ("for=\"[2001:db8::9]:4711\"", "2001:db8::9"),
            ("proto=https; for=\"198.51.100.7:80\"", "198.51.100.7"),
            ("for=198.51.100.7, for=10.2.3.4", "198.51.100.7"),
            ("for=198.51.100.7, for=_hidden", "127.0.0.1"),
            ("for=198.51.100.7, for=unknown", "127.0.0.1"),
            ("for=198.51.100.7, by=10.0.0.1", "127.0.0.1"),
        ] {
            assert_eq!(
                client(&ours, "127.0.0.1", &[("forwarded", sent)]),
                expected,
                "{sent}"
            );
        }
    }

    #[test]
    fn a_thousand_hops_cost_no_more_than_a_few() {
        let ours = proxies(ProxyHeader::XForwardedFor);
        let sent = "10.1.1.1,".repeat(1000) + "10.2.2.2";
        assert_eq!(client(&ours, "127.0.0.1", &[(XFF, &sent)]), "10.1.1.1");
    }
}
