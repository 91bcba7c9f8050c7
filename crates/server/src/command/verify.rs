//! `luwte verify`: is this file, or everything that is kept, as it was recorded?
//!
//! The exit code is 0 when it holds, 1 when it does not, and 2 when that could not be found out.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use app::Words;
use app::verify_file::{FileVerdict, verify_file};
use app::verify_store::{Kept, StoreVerdict};
use vault::VerifierKey;

use crate::command::{complain, say};
use crate::config::Config;
use crate::wiring;

const DOES_NOT_HOLD: u8 = 1;
const CANNOT_BE_READ: u8 = 2;

/// A file, or the store.
#[derive(clap::Args)]
pub(crate) struct Verify {
    /// The report (PDF), the proof out of it (JSON) or the log (JSON lines). Nothing else is needed, and no
    /// connection.
    #[arg(required_unless_present = "store")]
    file: Option<PathBuf>,
    /// Check everything that is kept, instead of a file.
    #[arg(long, conflicts_with = "file")]
    store: bool,
    /// The configuration file, for --store.
    #[arg(long, default_value = "luwte.toml")]
    config: PathBuf,
    /// A file with the verifier key that was kept elsewhere; without it the key inside is used.
    #[arg(long)]
    key: Option<PathBuf>,
    /// A file with a checkpoint that was kept elsewhere, for --store.
    #[arg(long, requires = "store")]
    checkpoint: Option<PathBuf>,
}

impl Verify {
    pub(crate) async fn run(self) -> ExitCode {
        match self.verdict().await {
            Ok(code) => code,
            Err(error) => {
                complain(&error);
                ExitCode::from(CANNOT_BE_READ)
            }
        }
    }

    async fn verdict(&self) -> anyhow::Result<ExitCode> {
        let key = self.key.as_deref().map(read_key).transpose()?;
        let Some(file) = &self.file else {
            return self.of_store(key).await;
        };
        let words = Words::dutch().context("the Dutch texts are not right")?;
        let bytes =
            std::fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
        let verdict = verify_file(bytes, key.as_ref());
        say(&verdict.sentence(&words));
        Ok(match verdict {
            FileVerdict::Holds(_) => ExitCode::SUCCESS,
            FileVerdict::Fails(_) => ExitCode::from(DOES_NOT_HOLD),
            FileVerdict::Unreadable => ExitCode::from(CANNOT_BE_READ),
        })
    }

    async fn of_store(&self, key: Option<VerifierKey>) -> anyhow::Result<ExitCode> {
        let app = wiring::from_config(&Config::read(&self.config)?).await?;
        let note = self.checkpoint.as_deref().map(read_text).transpose()?;
        let is_alone = key.is_none() && note.is_none();
        let verdict = app.verify_store(&Kept { key, note }).await?;
        say(&verdict.sentence(app.words()));
        if is_alone && matches!(verdict, StoreVerdict::Holds(_)) {
            say(&app.words().get("verify-store-nothing-kept"));
        }
        Ok(match verdict {
            StoreVerdict::Holds(_) => ExitCode::SUCCESS,
            StoreVerdict::Fails(_) => ExitCode::from(DOES_NOT_HOLD),
        })
    }
}

fn read_text(path: &Path) -> anyhow::Result<String> {
    std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

fn read_key(path: &Path) -> anyhow::Result<VerifierKey> {
    read_text(path)?.trim().parse().with_context(|| {
        format!(
            "--key {}: a verifier key is one line, `luwte/...+...+...`; `luwte log-key` prints it",
            path.display()
        )
    })
}
