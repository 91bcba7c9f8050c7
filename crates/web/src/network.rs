//! A range of network addresses, as in `10.0.0.0/8`.

use std::net::IpAddr;
use std::str::FromStr;

use serde::Deserialize;

/// A range of addresses (*netwerk*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Network {
    first: u128,
    bits: u32,
    is_v4: bool,
}

/// Not a range of addresses.
#[derive(Debug, thiserror::Error)]
#[error("not an address such as 127.0.0.1, or a range such as 10.0.0.0/8")]
pub struct NotANetwork;

impl Network {
    /// Whether an address is in it.
    pub fn contains(&self, address: IpAddr) -> bool {
        let (number, is_v4) = number(address);
        is_v4 == self.is_v4 && number & mask(self.bits, is_v4) == self.first
    }
}

/// An address as a number, and whether it is one of version 4.
fn number(address: IpAddr) -> (u128, bool) {
    match address.to_canonical() {
        IpAddr::V4(address) => (u128::from(u32::from(address)), true),
        IpAddr::V6(address) => (u128::from(address), false),
    }
}

/// So many bits count, from the left.
fn mask(bits: u32, is_v4: bool) -> u128 {
    let (width, all) = if is_v4 {
        (32, u128::from(u32::MAX))
    } else {
        (128, u128::MAX)
    };
    all & u128::MAX.checked_shl(width - bits.min(width)).unwrap_or(0)
}

impl FromStr for Network {
    type Err = NotANetwork;

    fn from_str(text: &str) -> Result<Self, NotANetwork> {
        let (address, bits) = match text.split_once('/') {
            Some((address, bits)) => (address, Some(bits)),
            None => (text, None),
        };
        let address: IpAddr = address.parse().map_err(|_| NotANetwork)?;
        let width = if address.is_ipv4() { 32 } else { 128 };
        let bits = match bits {
            None => width,
            Some(bits) => bits.parse().map_err(|_| NotANetwork)?,
        };
        let (first, is_v4) = number(address);
        // A range of version 4 that is written as one of version 6 would count its bits otherwise.
        let is_written_as_it_is = is_v4 == address.is_ipv4();
        let is_first = bits <= width && first & mask(bits, is_v4) == first;
        (is_written_as_it_is && is_first)
            .then_some(Self { first, bits, is_v4 })
            .ok_or(NotANetwork)
    }
}

impl TryFrom<String> for Network {
    type Error = NotANetwork;

    fn try_from(text: String) -> Result<Self, NotANetwork> {
        text.parse()
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop")]
mod tests {
    use super::*;

    #[test]
    fn a_range_holds_its_own_addresses() {
        for (range, inside, outside) in [
            ("127.0.0.1", "127.0.0.1", "127.0.0.2"),
            ("10.0.0.0/8", "10.255.255.255", "11.0.0.0"),
            ("10.0.0.0/8", "::ffff:10.1.1.1", "::10.1.1.1"),
            ("192.168.4.0/22", "192.168.7.255", "192.168.8.0"),
            ("0.0.0.0/0", "203.0.113.1", "2001:db8::1"),
            ("::/0", "2001:db8::1", "203.0.113.1"),
            ("fd00::/8", "fdff::1", "fe00::1"),
            ("2001:db8::1/128", "2001:db8::1", "2001:db8::2"),
        ] {
            let network: Network = range.parse().unwrap();
            assert!(
                network.contains(inside.parse().unwrap()),
                "{range} {inside}"
            );
            assert!(
                !network.contains(outside.parse().unwrap()),
                "{range} {outside}"
            );
        }
    }

    #[test]
    fn what_is_no_range_is_refused() {
        for text in [
            "",
            "x",
            "10.0.0.1/8",
            "10.0.0.0/33",
            "10.0.0.0/-1",
            "10.0.0.0/",
            "fd00::/129",
            "fd00::1/8",
            "10.0.0",
            "localhost",
            "::ffff:10.0.0.0/104",
        ] {
            assert!(text.parse::<Network>().is_err(), "{text}");
        }
    }
}
