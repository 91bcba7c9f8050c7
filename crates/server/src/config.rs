//! The one configuration file. Unknown keys are refused; secrets are named by path, never by value.

mod mail;
mod practice;
mod scanner;

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use app::Origin;
use serde::{Deserialize, Deserializer};
use web::{Network, Proxies, ProxyHeader};

use crate::identity_providers::IdentityProvider;
use crate::key_file;

pub(crate) use mail::{MailConfig, MailTls};
pub(crate) use practice::PracticeConfig;
pub(crate) use scanner::ScannerConfig;

/// What an operator can set.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Config {
    /// Where to listen.
    #[serde(default = "default_listen")]
    pub(crate) listen: SocketAddr,
    /// `sqlite:PATH`, or `postgres-file:PATH` naming a file that holds the address.
    pub(crate) store: String,
    /// The file with the root key.
    pub(crate) root_key_file: PathBuf,
    /// A folder with editions of the board's own, beside those that ship.
    #[serde(default)]
    pub(crate) editions: Option<PathBuf>,
    /// Whether people reach the server over TLS, through a proxy in front of it.
    #[serde(default)]
    pub(crate) https: bool,
    /// The proxies in front of the server, as addresses or ranges. Only what these say of where a
    /// request came from is believed.
    #[serde(default)]
    pub(crate) trusted_proxies: Vec<Network>,
    /// The header in which they say so: `x-forwarded-for` or `forwarded`. They must write it
    /// themselves, whatever the client sent.
    #[serde(default)]
    pub(crate) proxy_header: ProxyHeader,
    /// Where people reach it, as a browser writes it. Passkeys belong to its name.
    #[serde(default, deserialize_with = "origin")]
    pub(crate) origin: Option<Origin>,
    /// The mail server. Without it nothing is sent.
    #[serde(default)]
    pub(crate) mail: Option<MailConfig>,
    /// What looks into files for viruses. Without it none is looked at.
    #[serde(default)]
    pub(crate) virus_scanner: Option<ScannerConfig>,
    /// Where people practise. Without it they cannot.
    pub(crate) practice: Option<PracticeConfig>,
    /// Where members can sign in with an account that they have already.
    #[serde(default, rename = "identity-provider")]
    pub(crate) identity_providers: Vec<IdentityProvider>,
}

fn origin<'a, D: Deserializer<'a>>(from: D) -> Result<Option<Origin>, D::Error> {
    let text = String::deserialize(from)?;
    let origin = Origin::parse(&text);
    origin.map(Some).map_err(serde::de::Error::custom)
}

fn default_listen() -> SocketAddr {
    SocketAddr::from(([127, 0, 0, 1], 8460))
}

impl Config {
    /// Read the file.
    pub(crate) fn read(path: &Path) -> anyhow::Result<Self> {
        let text = std::fs::read_to_string(path).with_context(|| {
            format!("cannot read {}; make one with `luwte init`", path.display())
        })?;
        let config: Self = toml::from_str(&text).map_err(|error| {
            anyhow::anyhow!("{} is not right: {}", path.display(), fault(&text, &error))
        })?;
        if config.store.starts_with("postgres:") || config.store.starts_with("postgresql:") {
            bail!(
                "store: an address can hold a password; write it in a file that only the server \
                 may read, and set store = \"postgres-file:PATH\""
            );
        }
        if let Some(origin) = &config.origin
            && origin.is_https() != config.https
        {
            bail!(
                "origin: it begins with `{}`, so set https = {}",
                if config.https { "http://" } else { "https://" },
                !config.https
            );
        }
        if let Some(scanner) = &config.virus_scanner {
            scanner.check()?;
        }
        if let Some(practice) = &config.practice {
            practice.check(&config)?;
        }
        if let Some(mail) = &config.mail {
            mail.check()?;
            if config.origin.is_none() {
                bail!("origin: letters lead to the site; set it to where people reach it");
            }
        }
        Ok(config)
    }

    /// Where people reach a server that listens here: what was set, or this very machine.
    pub(crate) fn origin_at(&self, listens: SocketAddr) -> Option<Origin> {
        let derived = || Origin::of_loopback(listens).filter(|_| !self.https);
        self.origin.clone().or_else(derived)
    }

    /// The proxies in front of the server.
    pub(crate) fn proxies(&self) -> Proxies {
        Proxies {
            trusted: self.trusted_proxies.clone(),
            header: self.proxy_header,
        }
    }

    /// The address of the store, with the secret part read from its file.
    pub(crate) fn store_address(&self) -> anyhow::Result<String> {
        address_of(&self.store)
    }
}

/// The address that a setting names, with the secret part read from its file.
fn address_of(store: &str) -> anyhow::Result<String> {
    if let Some(path) = store.strip_prefix("postgres-file:") {
        let address = key_file::read_private(Path::new(path), "store: the file")?;
        return Ok(address.trim().to_owned());
    }
    if !store.starts_with("sqlite:") {
        // What stands there can hold a password all the same.
        bail!("store: must begin with `sqlite:` or `postgres-file:`");
    }
    Ok(store.to_owned())
}

/// What is wrong, in which line and with which key. Not the line itself: it can hold a secret.
fn fault(text: &str, error: &toml::de::Error) -> String {
    let before = error
        .span()
        .and_then(|span| text.get(..span.start))
        .unwrap_or_default();
    let number = before.matches('\n').count();
    let line = text.lines().nth(number).unwrap_or_default();
    let key = line.split('=').next().unwrap_or_default().trim();
    let key = if is_bare(key) { key } else { "…" };
    format!(
        "line {} ({key}): {}",
        number + 1,
        without_values(error.message())
    )
}

/// Whether it reads as the name of a setting, and not as what somebody set.
fn is_bare(text: &str) -> bool {
    let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    text.len() <= 40 && text.bytes().all(is_letter)
}

/// What a parser says, without the values that it quotes.
fn without_values(message: &str) -> String {
    let mut told = String::new();
    let mut rest = message;
    while let Some(at) = rest.find(['"', '`']) {
        let (before, quoted) = rest.split_at(at);
        told.push_str(before);
        let mark = if quoted.starts_with('"') { '"' } else { '`' };
        let Some((inside, after)) = quoted.get(1..).and_then(|it| it.split_once(mark)) else {
            return told + "…";
        };
        let is_shown = mark == '`' && is_bare(inside);
        told.push_str(if is_shown { inside } else { "…" });
        rest = after;
    }
    told + rest
}

#[cfg(test)]
#[expect(
    clippy::unwrap_used,
    reason = "a test may stop at the first thing that is wrong"
)]
mod tests {
    use std::fs;
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    fn config(store: &str, extra: &str) -> anyhow::Result<Config> {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("luwte.toml");
        fs::write(
            &path,
            format!("store = \"{store}\"\nroot-key-file = \"k\"\n{extra}"),
        )
        .unwrap();
        Config::read(&path)
    }

    #[test]
    fn a_password_in_the_wrong_place_is_not_repeated() {
        for (store, extra) in [
            ("postgres://me:geheim@db/", ""),
            ("postgers://me:geheim@db/", ""),
            ("sqlite:x", "stor = \"postgres://me:geheim@db/\""),
            ("sqlite:x", "listen = \"geheim"),
            ("sqlite:x", "https = \"geheim\""),
            ("sqlite:x", "\"postgres://me:geheim@db/\" = 1"),
            ("sqlite:x", "stor \"postgres://me:geheim@db/\""),
        ] {
            let refused = config(store, extra).and_then(|config| config.store_address());
            let message = format!("{:#}", refused.unwrap_err());
            assert!(!message.contains("geheim"), "{message}");
        }
    }

    #[test]
    fn an_origin_fits_the_rest_or_is_refused_with_the_mend() {
        let name = "https://luwte.example.nl";
        for (extra, with) in [
            (format!("origin = \"{name}\""), "set https = true"),
            (
                "https = true\norigin = \"http://localhost:1\"".to_owned(),
                "set https = false",
            ),
            (
                format!("https = true\norigin = \"{name}/app\""),
                "line 4 (origin): write only the name",
            ),
            ("origin = 3".to_owned(), "line 3 (origin)"),
        ] {
            let message = config("sqlite:x", &extra).unwrap_err().to_string();
            assert!(message.contains(with), "{message}");
        }
        let set = format!("https = true\norigin = \"{name}\"");
        let set = config("sqlite:x", &set).unwrap();
        let at = |config: &Config, address: &str| {
            let origin = config.origin_at(address.parse().unwrap());
            origin.map(|origin| origin.to_string())
        };
        assert_eq!(at(&set, "127.0.0.1:80"), Some(name.to_owned()));
        let bare = config("sqlite:x", "").unwrap();
        let here = Some("http://localhost:8460".to_owned());
        assert_eq!(at(&bare, "127.0.0.1:8460"), here);
        assert_eq!(at(&bare, "192.0.2.1:8460"), None);
        let behind = config("sqlite:x", "https = true").unwrap();
        assert_eq!(at(&behind, "127.0.0.1:8460"), None);
    }

    #[test]
    fn what_would_send_letters_wrongly_is_refused() {
        let origin = "https = true\norigin = \"https://luwte.example\"\n";
        let mail = "[mail]\nhost = \"mail.example\"\nport = 587\nfrom = \"Luwte <l@x.example>\"\n";
        let starttls = format!("{mail}tls = \"starttls\"\n");
        assert!(config("sqlite:x", &format!("{origin}{starttls}")).is_ok());
        for (extra, about) in [
            (starttls.clone(), "origin"),
            (
                format!("{origin}{mail}tls = \"none-on-loopback\"\n"),
                "this machine",
            ),
            (format!("{origin}{mail}tls = \"none\"\n"), "unknown variant"),
            (
                format!("{origin}{starttls}user = \"luwte\"\n"),
                "password-file",
            ),
            (
                format!("{origin}{starttls}password = \"geheim\"\n"),
                "unknown field",
            ),
            (
                format!("{origin}{}", starttls.replace("l@x", "l x")),
                "from",
            ),
        ] {
            let message = format!("{:#}", config("sqlite:x", &extra).unwrap_err());
            assert!(
                message.contains(about) && !message.contains("geheim"),
                "{message}"
            );
        }
    }

    #[test]
    fn practising_has_a_store_and_a_key_of_its_own() {
        let set = |store: &str, key: &str| {
            let part = format!("[practice]\nstore = \"{store}\"\nroot-key-file = \"{key}\"\n");
            config("sqlite:real", &part)
        };
        let practice = set("sqlite:other", "other").unwrap().practice.unwrap();
        assert_eq!(practice.store_address().unwrap(), "sqlite:other");
        for (store, key, about) in [
            ("sqlite:real", "other", "its store is that of the board"),
            (
                "sqlite:other",
                "k",
                "its root key file is that of the board",
            ),
        ] {
            let message = set(store, key).unwrap_err().to_string();
            assert!(message.contains(about), "{message}");
        }
        let refused = set("postgres://me:geheim@db/", "other").unwrap();
        let refused = refused.practice.unwrap().store_address().unwrap_err();
        assert!(!refused.to_string().contains("geheim"));
        assert!(config("sqlite:real", "").unwrap().practice.is_none());
    }

    #[test]
    fn proxies_are_addresses_or_ranges() {
        let none = config("sqlite:x", "").unwrap().proxies();
        assert_eq!(none, Proxies::default());
        let lines =
            "trusted-proxies = [\"127.0.0.1\", \"10.0.0.0/8\"]\nproxy-header = \"forwarded\"";
        let some = config("sqlite:x", lines).unwrap().proxies();
        assert_eq!(some.trusted.len(), 2);
        assert_eq!(some.header, ProxyHeader::Forwarded);
        let fault = config("sqlite:x", "trusted-proxies = [\"10.0.0.1/8\"]").unwrap_err();
        let fault = fault.to_string();
        assert!(fault.contains("line 3 (trusted-proxies)") && fault.contains("10.0.0.0/8"));
        assert!(config("sqlite:x", "proxy-header = \"x-real-ip\"").is_err());
    }

    #[test]
    fn an_address_that_others_can_read_is_refused_with_the_mend() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("address");
        fs::write(&path, "postgres://me:geheim@db/\n").unwrap();
        let config = config(&format!("postgres-file:{}", path.display()), "").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
        assert_eq!(config.store_address().unwrap(), "postgres://me:geheim@db/");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        let message = config.store_address().unwrap_err().to_string();
        assert!(message.contains("chmod 600"), "{message}");
    }
}
