//! The part of the configuration that says what looks into files (`[virus-scanner]`).

use std::net::SocketAddr;
use std::path::PathBuf;

use anyhow::bail;
use serde::Deserialize;

/// Where clamd listens: one of the two.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct ScannerConfig {
    /// Its socket, such as `/run/clamav/clamd.ctl`.
    #[serde(default)]
    pub(crate) socket: Option<PathBuf>,
    /// Its address and port on this machine, such as `127.0.0.1:3310`.
    #[serde(default)]
    pub(crate) address: Option<SocketAddr>,
}

impl ScannerConfig {
    /// Refuse neither, both, and what would send files over a network in the open.
    pub(crate) fn check(&self) -> anyhow::Result<()> {
        match (&self.socket, &self.address) {
            (Some(_), Some(_)) | (None, None) => {
                bail!("virus-scanner: set either socket or address")
            }
            (None, Some(address)) if !address.ip().is_loopback() => bail!(
                "virus-scanner: clamd takes files in the open, so it must listen on this machine \
                 (127.0.0.1)"
            ),
            _ => Ok(()),
        }
    }
}
