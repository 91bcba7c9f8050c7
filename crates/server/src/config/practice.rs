//! The part of the configuration that says where people practise (`[practice]`).

use std::path::PathBuf;

use anyhow::bail;
use serde::Deserialize;

use super::{Config, address_of};

/// A store of its own, and a key of its own.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct PracticeConfig {
    /// `sqlite:PATH`, or `postgres-file:PATH` naming a file that holds the address. Never the store of the
    /// board.
    pub(crate) store: String,
    /// The file with its root key, made at the first start. Nodes that share the store share a copy.
    pub(crate) root_key_file: PathBuf,
}

impl PracticeConfig {
    /// Whether it stands apart from the board, as far as the configuration says.
    pub(super) fn check(&self, config: &Config) -> anyhow::Result<()> {
        if self.store == config.store {
            bail!("practice: its store is that of the board; give it one of its own");
        }
        if self.root_key_file == config.root_key_file {
            bail!("practice: its root key file is that of the board; give it one of its own");
        }
        Ok(())
    }

    /// The address of the store, with the secret part read from its file.
    pub(crate) fn store_address(&self) -> anyhow::Result<String> {
        address_of(&self.store)
    }
}
