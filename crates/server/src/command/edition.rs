//! `luwte edition`: is an edition file right, and which edition do new dossiers follow?

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::bail;
use clap::Subcommand;

use crate::command::say;
use crate::config::Config;
use crate::{edition_files, wiring};

/// What to do with editions.
#[derive(Subcommand)]
pub(crate) enum Edition {
    /// Name every fault of edition files and of the translations beside them, with line and mend.
    Check {
        /// The files.
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
    /// Open new dossiers under this edition from now on. Open dossiers keep theirs.
    Choose {
        /// The configuration file.
        #[arg(long, default_value = "luwte.toml")]
        config: PathBuf,
        /// The code of the edition.
        code: String,
    },
}

impl Edition {
    pub(crate) async fn run(self) -> anyhow::Result<ExitCode> {
        match self {
            Self::Check { files } => Ok(check(&files)),
            Self::Choose { config, code } => choose(&Config::read(&config)?, &code).await,
        }
    }
}

fn check(files: &[PathBuf]) -> ExitCode {
    let mut code = ExitCode::SUCCESS;
    for file in files {
        let edition = edition_files::translated_by(file).unwrap_or_else(|| file.clone());
        match edition_files::read(&edition) {
            Ok(_) => say(&format!("{}: right", file.display())),
            Err(error) => {
                code = ExitCode::FAILURE;
                say(&format!("{error:#}"));
            }
        }
    }
    code
}

async fn choose(config: &Config, code: &str) -> anyhow::Result<ExitCode> {
    let app = wiring::from_config(config).await?;
    let of_code = app.editions().iter().filter(|edition| edition.code == code);
    let Some(newest) = of_code.max_by_key(|edition| edition.version) else {
        let mut known: Vec<&str> = app.editions().iter().map(|e| e.code.as_str()).collect();
        known.dedup();
        bail!(
            "there is no edition `{code}`; choose from {}, or put the file into the folder that \
             `editions` names in the configuration",
            known.join(", ")
        );
    };
    app.choose_edition(app.only_board().await?, code).await?;
    say(&format!(
        "New dossiers open under {} ({code}, version {}).",
        newest.name, newest.version
    ));
    Ok(ExitCode::SUCCESS)
}
