//! `luwte edition check`: is an edition file right?
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Subcommand;

use crate::command::say;

/// What to do with editions.
#[derive(Subcommand)]
pub(crate) enum Edition {
    /// Name every fault of edition files, with line and mend.
    Check {
        /// The files.
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
}

impl Edition {
    pub(crate) fn run(self) -> ExitCode {
        let Self::Check { files } = self;
        let mut code = ExitCode::SUCCESS;
        for file in files {
            let text = std::fs::read_to_string(&file).unwrap_or_default();
            match domain::edition::read(&text) {
                Ok(_) => say(&format!("{}: right", file.display())),
                Err(faults) => {
                    code = ExitCode::FAILURE;
                    for fault in faults {
                        say(&format!(
                            "{}:{}: {}; mend: {}",
                            file.display(),
                            fault.line,
                            fault.what,
                            fault.mend
                        ));
                    }
                }
            }
        }
        code
    }
}
