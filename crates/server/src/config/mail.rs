//! The part of the configuration that says how letters leave (`[mail]`).

use std::path::PathBuf;

use anyhow::{Context, bail};
use lettre::message::Mailbox;
use serde::Deserialize;

use crate::key_file;

/// The mail server, and as whom we write.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct MailConfig {
    /// Its name. A certificate must be for this very name.
    pub(crate) host: String,
    /// Its port.
    pub(crate) port: u16,
    /// Whom letters come from, such as `Luwte <luwte@school.example>`.
    pub(crate) from: String,
    /// How the connection is protected.
    pub(crate) tls: MailTls,
    /// As whom to sign in.
    #[serde(default)]
    pub(crate) user: Option<String>,
    /// The file that holds the password.
    #[serde(default)]
    pub(crate) password_file: Option<PathBuf>,
}

/// How the connection with the mail server is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum MailTls {
    /// It begins in the open and must go over to TLS before anything is said.
    Starttls,
    /// It is TLS from the beginning.
    Tls,
    /// It is not, which is for a mail server on this very machine alone.
    NoneOnLoopback,
}

impl MailConfig {
    /// Refuse what would send letters in the open, or halfway names who signs in.
    pub(crate) fn check(&self) -> anyhow::Result<()> {
        let is_here = matches!(&*self.host, "localhost" | "127.0.0.1" | "::1");
        if self.tls == MailTls::NoneOnLoopback && !is_here {
            bail!(
                "mail: tls = \"none-on-loopback\" is for a mail server on this machine \
                 (localhost); use \"starttls\" or \"tls\""
            );
        }
        if self.user.is_some() != self.password_file.is_some() {
            bail!("mail: set both user and password-file, or neither");
        }
        self.sender().map(drop)
    }

    /// Whom letters come from.
    pub(crate) fn sender(&self) -> anyhow::Result<Mailbox> {
        let parsed = self.from.parse();
        parsed.context("mail: from: write it as `Luwte <luwte@school.example>`")
    }

    /// As whom to sign in at the mail server, with the password read from its file.
    pub(crate) fn credentials(&self) -> anyhow::Result<Option<(String, String)>> {
        let (Some(user), Some(file)) = (&self.user, &self.password_file) else {
            return Ok(None);
        };
        let password = key_file::read_private(file, "mail: the password file")?;
        let password = password.trim_end_matches(['\r', '\n']).to_owned();
        Ok(Some((user.clone(), password)))
    }
}
