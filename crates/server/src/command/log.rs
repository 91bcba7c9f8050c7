//! `luwte checkpoint` and `luwte log-key`: what must be kept outside.

use std::path::Path;
use std::process::ExitCode;

use crate::command::say;
use crate::config::Config;
use crate::wiring;

/// Print the signed note for the log as it is now.
pub(crate) async fn checkpoint(path: &Path) -> anyhow::Result<ExitCode> {
    let app = wiring::from_config(&Config::read(path)?).await?;
    let note = app.checkpoint(app.only_board().await?).await?;
    say(note.trim_end_matches('\n'));
    Ok(ExitCode::SUCCESS)
}

/// Print the public half of the key that signs.
pub(crate) async fn key(path: &Path) -> anyhow::Result<ExitCode> {
    let app = wiring::from_config(&Config::read(path)?).await?;
    say(&app.verifier_key(app.only_board().await?).await?);
    Ok(ExitCode::SUCCESS)
}
