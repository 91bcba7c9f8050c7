//! The one configuration file. Unknown keys are refused; secrets are named by path, never by value.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use serde::Deserialize;

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
    /// Whether people reach the server over TLS, through a proxy in front of it.
    #[serde(default)]
    pub(crate) https: bool,
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
        let config: Self =
            toml::from_str(&text).with_context(|| format!("{} is not right", path.display()))?;
        if config.store.starts_with("postgres:") || config.store.starts_with("postgresql:") {
            bail!(
                "store: an address can hold a password; write it in a file that only the server \
                 may read, and set store = \"postgres-file:PATH\""
            );
        }
        Ok(config)
    }

    /// The address of the store, with the secret part read from its file.
    pub(crate) fn store_address(&self) -> anyhow::Result<String> {
        if let Some(path) = self.store.strip_prefix("postgres-file:") {
            let address = std::fs::read_to_string(path)
                .with_context(|| format!("store: cannot read {path}"))?;
            return Ok(address.trim().to_owned());
        }
        if !self.store.starts_with("sqlite:") {
            bail!("store: must begin with `sqlite:` or `postgres-file:`, not `{}`", self.store);
        }
        Ok(self.store.clone())
    }
}
