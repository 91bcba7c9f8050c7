//! `luwte root-key`: making a root key, and changing to another one.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail};
use app::Chance;
use app::change_keys::RootKeyError;
use clap::Subcommand;

use crate::command::say;
use crate::config::Config;
use crate::{key_file, wiring};

/// What to do with root keys.
#[derive(Subcommand)]
pub(crate) enum RootKeys {
    /// Make a file with a new root key that only its owner can read. Nothing uses it yet.
    Make {
        /// The file, which must not be there yet.
        file: PathBuf,
    },
    /// Let another root key keep everything. Stop the server first, and start it with the new key.
    ///
    /// Only keys are sealed anew, never what they open. Backups of before open with the old key: keep it as
    /// long as you keep them.
    Change(Change),
}

/// From which key to which.
#[derive(clap::Args)]
pub(crate) struct Change {
    /// The configuration file: it names the root key that is in use.
    #[arg(long, default_value = "luwte.toml")]
    config: PathBuf,
    /// The file with the new root key; `luwte root-key make` makes one.
    #[arg(long)]
    new_key_file: PathBuf,
}

impl RootKeys {
    pub(crate) async fn run(self) -> anyhow::Result<ExitCode> {
        match self {
            Self::Make { file } => make(&file),
            Self::Change(change) => change.run().await,
        }
    }
}

fn make(file: &Path) -> anyhow::Result<ExitCode> {
    let mut key = [0; 32];
    wiring::MachineChance.fill(&mut key);
    key_file::create(file, key)?;
    say(&format!("Made {}.", file.display()));
    say("Keep it apart from the backups: without it nothing can be read.");
    Ok(ExitCode::SUCCESS)
}

impl Change {
    async fn run(&self) -> anyhow::Result<ExitCode> {
        let new = key_file::read(&self.new_key_file)?;
        let config = Config::read(&self.config)?;
        let app = wiring::from_config(&config).await?;
        let (old_file, new_file) = (&config.root_key_file, &self.new_key_file);
        let boards = match app.change_root_key(&new).await {
            Ok(boards) => boards,
            Err(RootKeyError::Same) => bail!(
                "--new-key-file {}: this is the root key that is in use",
                new_file.display()
            ),
            Err(RootKeyError::NotOfThisStore) => bail!(
                "root key file {}: this is not the root key of the store, so nothing was changed; was it \
                 changed before?",
                old_file.display()
            ),
            Err(RootKeyError::App(error)) => {
                return Err(error).context("nothing was changed");
            }
        };
        say(&format!(
            "The keys of {boards} boards are kept by the new root key."
        ));
        say(&format!(
            "Now set root-key-file = \"{}\" in {}, and start the server.",
            new_file.display(),
            self.config.display()
        ));
        say("Keep the old key as long as you keep backups of before.");
        Ok(ExitCode::SUCCESS)
    }
}
