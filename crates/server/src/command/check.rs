//! `luwte check`: is everything there, and does it fit together?

use std::path::Path;
use std::process::ExitCode;

use app::verify_store::{Kept, StoreVerdict};

use crate::command::say;
use crate::config::Config;
use crate::wiring;

pub(crate) async fn run(path: &Path) -> anyhow::Result<ExitCode> {
    let config = Config::read(path)?;
    say(&format!("configuration  {} is right", path.display()));
    let app = wiring::from_config(&config).await?;
    say("root key       can be read by its owner only");
    say("texts          all there");
    say("editions       all right");
    let found = app.check().await?;
    say(&format!(
        "store          {} boards, {} dossiers, {} records: every chain holds",
        found.boards, found.dossiers, found.records
    ));
    let verdict = app.verify_store(&Kept::default()).await?;
    say(&format!("log            {}", verdict.sentence(app.words())));
    Ok(match verdict {
        StoreVerdict::Holds(_) => ExitCode::SUCCESS,
        StoreVerdict::Fails(_) => ExitCode::FAILURE,
    })
}
