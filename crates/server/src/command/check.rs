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
    say(&match config.origin_at(config.listen) {
        Some(origin) => format!("origin         {origin}: passkeys are offered there"),
        None => "origin         not set: passkeys are not offered".to_owned(),
    });
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
