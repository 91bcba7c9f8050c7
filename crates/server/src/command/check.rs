//! `luwte check`: is everything there, and does it fit together?

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context;
use app::verify_store::{Kept, StoreVerdict};

use crate::command::say;
use crate::config::Config;
use crate::wiring;

/// What to look at.
#[derive(clap::Args)]
pub(crate) struct Check {
    /// The configuration file.
    #[arg(long, default_value = "luwte.toml")]
    config: PathBuf,
    /// Also connect with the mail server, and sign in there. Nothing is sent.
    #[arg(long)]
    mail: bool,
}

impl Check {
    pub(crate) async fn run(self) -> anyhow::Result<ExitCode> {
        let config = Config::read(&self.config)?;
        say(&format!(
            "configuration  {} is right",
            self.config.display()
        ));
        say(&match config.origin_at(config.listen) {
            Some(origin) => format!("origin         {origin}: passkeys are offered there"),
            None => "origin         not set: passkeys are not offered".to_owned(),
        });
        if self.mail {
            let server = wiring::mail_server(&config)?;
            let server = server.context("mail: the configuration has no part [mail]")?;
            server.try_out().await?;
            say("mail           the mail server lets us in");
        }
        parts(&config).await
    }
}

async fn parts(config: &Config) -> anyhow::Result<ExitCode> {
    let app = wiring::from_config(config).await?;
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
