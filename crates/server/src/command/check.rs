//! `luwte check`: is everything there, and does it fit together?

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context;
use app::App;
use app::sign_in::provider::Refusal;
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
    /// Also ask the virus scanner for its version.
    #[arg(long)]
    scanner: bool,
    /// Also ask each identity provider what it is. Nothing else here reaches outside.
    #[arg(long)]
    providers: bool,
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
        if self.scanner {
            let scanner = wiring::virus_scanner(&config)?;
            let scanner =
                scanner.context("virus-scanner: the configuration has no part [virus-scanner]")?;
            let (engine, signatures) = scanner.version().await?;
            say(&format!(
                "virus scanner  {engine} answers, with signatures {signatures}"
            ));
        }
        parts(&config, self.providers).await
    }
}

async fn parts(config: &Config, asks_providers: bool) -> anyhow::Result<ExitCode> {
    let app = wiring::with_practice(config).await?;
    say("root key       can be read by its owner only");
    say("texts          all there");
    say("editions       all right");
    say(&match app.practice() {
        Some(practice) => {
            practice.app().check().await?;
            format!(
                "practice       {} cases, and a store of its own",
                practice.cases().len()
            )
        }
        None => "practice       not in the configuration".to_owned(),
    });
    let found = app.check().await?;
    say(&format!(
        "store          {} boards, {} dossiers, {} records: every chain holds",
        found.boards, found.dossiers, found.records
    ));
    let verdict = app.verify_store(&Kept::default()).await?;
    say(&format!("log            {}", verdict.sentence(app.words())));
    let do_answer = !asks_providers || ask_providers(&app).await;
    Ok(match verdict {
        StoreVerdict::Holds(_) if do_answer => ExitCode::SUCCESS,
        StoreVerdict::Holds(_) | StoreVerdict::Fails(_) => ExitCode::FAILURE,
    })
}

/// Ask each provider what it is, and say what came of it. Whether all is well.
async fn ask_providers(app: &App) -> bool {
    let asked = app.ask_providers().await;
    if asked.is_empty() {
        say("providers      none in the configuration");
    }
    for one in &asked {
        let (key, issuer) = (&one.key, &one.issuer);
        say(&match one.refusal {
            None => format!("provider       {key}: {issuer} answers as it should"),
            Some(refusal) => format!("provider       {key}: {issuer}: {}", why(refusal)),
        });
    }
    asked.iter().all(|one| one.refusal.is_none())
}

/// What is wrong with a provider, and what an operator can do about it.
const fn why(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::Unreachable => {
            "no answer, or no certificate that this machine trusts; look at the address"
        }
        Refusal::WrongIssuer => "it calls itself otherwise; write the issuer as it does",
        Refusal::Elsewhere => {
            "it names another server; if that is right, add its name to other-hosts"
        }
        _ => "what it says is not what a provider of OpenID Connect says",
    }
}
