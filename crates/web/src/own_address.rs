//! Where somebody goes on to, as an address or a form says it: never to somebody else's site.

/// An address of our own to go on to: anything else leads to the first page.
pub fn own_address(next: &str) -> &str {
    let is_own = next.starts_with('/')
        && !next.starts_with("//")
        && next.len() <= 500
        && next
            .bytes()
            .all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    if is_own { next } else { "/" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_own_addresses_are_followed() {
        for own in ["/", "/signal", "/dossiers/1/decide?with=2"] {
            assert_eq!(own_address(own), own);
        }
        for other in [
            "",
            "signal",
            "//elders.example",
            "/\\elders.example",
            "https://x",
            "/a\r\nb",
        ] {
            assert_eq!(own_address(other), "/", "{other}");
        }
    }
}
