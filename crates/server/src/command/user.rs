//! `luwte user add`: a member with roles.

use std::io::{IsTerminal, Read};
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, bail};
use app::found_board::NewMember;
use clap::Subcommand;
use domain::role::Role;

use crate::command::say;
use crate::config::Config;
use crate::{key_file, wiring};

/// The shortest password that is taken.
const SHORTEST_PASSWORD: usize = 12;

/// What to do with members.
#[derive(Subcommand)]
pub(crate) enum User {
    /// Add a member. The password is read from a file or from standard input, never from the line.
    Add(Add),
}

/// Who, and with which roles.
#[derive(clap::Args)]
pub(crate) struct Add {
    /// The configuration file.
    #[arg(long, default_value = "luwte.toml")]
    config: PathBuf,
    /// The member's name.
    #[arg(long)]
    name: String,
    /// The name to sign in with.
    #[arg(long)]
    login: String,
    /// The address at which the member gets letters.
    #[arg(long)]
    mail: Option<String>,
    /// A role as `ROLE@BRIN`, or `ROLE` for the whole board; say it again for each role.
    ///
    /// Roles: teacher, care-coordinator, attention-officer, director, board-member, confidant,
    /// external-confidant, data-protection-officer, administrator.
    #[arg(long = "role", required = true, value_name = "ROLE[@BRIN]")]
    roles: Vec<String>,
    /// A file with the password that only its owner can read; without it, standard input.
    #[arg(long)]
    password_file: Option<PathBuf>,
}

impl User {
    pub(crate) async fn run(self) -> anyhow::Result<ExitCode> {
        let Self::Add(add) = self;
        if add.name.trim().is_empty() || add.login.trim().is_empty() {
            bail!("--name and --login: a member must have both");
        }
        if let Some(mail) = &add.mail {
            let parsed = mail.trim().parse::<lettre::Address>();
            parsed.with_context(|| format!("--mail `{mail}`: this is no mail address"))?;
        }
        let mut roles = add
            .roles
            .iter()
            .map(|text| role(text))
            .collect::<anyhow::Result<Vec<_>>>()?;
        roles.sort();
        roles.dedup();
        let password = password(add.password_file.as_deref())?;
        let app = wiring::from_config(&Config::read(&add.config)?).await?;
        let member = NewMember {
            name: add.name,
            login: add.login,
            roles,
        };
        let added = app.add_member(&member, &password).await;
        let id = added.with_context(|| format!("{} cannot be added", member.login))?;
        if let Some(mail) = &add.mail {
            app.set_mail_address(app.only_board().await?, id, mail)
                .await?;
        }
        say(&format!("{} can sign in as {}.", member.name, member.login));
        Ok(ExitCode::SUCCESS)
    }
}

fn role(text: &str) -> anyhow::Result<(Option<String>, Role)> {
    let (code, brin) = match text.split_once('@') {
        Some((code, brin)) => (code, Some(brin.to_owned())),
        None => (text, None),
    };
    let Some(role) = Role::from_code(code) else {
        let known: Vec<&str> = Role::ALL.into_iter().map(Role::code).collect();
        bail!(
            "--role `{text}`: there is no role `{code}`; choose from {}",
            known.join(", ")
        );
    };
    Ok((brin, role))
}

/// From standard input: asked for at a terminal, without showing it, and read whole from a pipe.
fn typed() -> anyhow::Result<String> {
    let mut stdin = std::io::stdin();
    if stdin.is_terminal() {
        return rpassword::prompt_password("Password of the new member: ")
            .context("cannot read the password");
    }
    let mut text = String::new();
    stdin
        .read_to_string(&mut text)
        .context("cannot read standard input")?;
    Ok(text)
}

fn password(file: Option<&std::path::Path>) -> anyhow::Result<String> {
    let text = match file {
        Some(path) => key_file::read_private(path, "password file")?,
        None => typed()?,
    };
    let password = text.trim_end_matches(['\r', '\n']);
    if password.chars().count() < SHORTEST_PASSWORD {
        bail!("the password is too short: at least {SHORTEST_PASSWORD} characters");
    }
    Ok(password.to_owned())
}
