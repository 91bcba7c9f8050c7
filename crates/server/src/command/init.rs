//! `luwte init`: everything that a new installation needs, in one folder.

use std::fs::{self, DirBuilder, OpenOptions};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail};
use app::Chance;
use app::found_board::NewSchool;

use crate::command::say;
use crate::config::Config;
use crate::{key_file, wiring};

/// Where, and for whom.
#[derive(clap::Args)]
pub(crate) struct Init {
    /// The folder, which must not hold an installation yet.
    #[arg(default_value = ".")]
    dir: PathBuf,
    /// The name of the board.
    #[arg(long)]
    board: String,
    /// A file that only its owner can read, with the address of an empty PostgreSQL database:
    /// `postgres://...`. Without it the store is an SQLite file in the folder.
    #[arg(long, value_name = "FILE")]
    postgres_file: Option<PathBuf>,
    /// A school as `BRIN,name,town,telephone`; say it again for each school.
    #[arg(
        long = "school",
        required = true,
        value_name = "BRIN,NAME,TOWN,TELEPHONE"
    )]
    schools: Vec<String>,
}

impl Init {
    pub(crate) async fn run(self) -> anyhow::Result<ExitCode> {
        let schools: Vec<NewSchool> = self
            .schools
            .iter()
            .map(|text| school(text))
            .collect::<anyhow::Result<_>>()?;
        if self.board.trim().is_empty() {
            bail!("--board: the board must have a name");
        }
        let config_file = self.dir.join("luwte.toml");
        if config_file.exists() {
            bail!(
                "{} is there already; choose another folder",
                config_file.display()
            );
        }
        let elsewhere = match &self.postgres_file {
            Some(file) => Some(empty_database(file).await?),
            None => None,
        };
        DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(&self.dir)
            .with_context(|| format!("cannot make the folder {}", self.dir.display()))?;
        let dir = fs::canonicalize(&self.dir)?;
        let config_file = dir.join("luwte.toml");
        let mut key = [0; 32];
        wiring::MachineChance.fill(&mut key);
        let key_file = dir.join("root.key");
        key_file::create(&key_file, key)?;
        let store = if let Some(store) = elsewhere {
            store
        } else {
            let file = dir.join("luwte.db");
            make_private(&file)?;
            format!("sqlite:{}", file.display())
        };
        fs::write(&config_file, configuration(store, &key_file, &dir))?;
        let app = wiring::from_config(&Config::read(&config_file)?).await?;
        app.found_first_board(&self.board, &schools).await?;
        say(&format!("Made {}.", config_file.display()));
        say("Keep root.key apart from the backups: without it nothing can be read.");
        say("Next: luwte user add, then luwte serve.");
        Ok(ExitCode::SUCCESS)
    }
}

/// The database of which the address stands in this file, as the configuration names it. It must be there,
/// let us make tables, and have no board: before anything is made.
async fn empty_database(file: &Path) -> anyhow::Result<String> {
    let file = fs::canonicalize(file)
        .with_context(|| format!("--postgres-file {}: cannot be read", file.display()))?;
    let address = key_file::read_private(&file, "--postgres-file")?;
    let about = || format!("--postgres-file {}", file.display());
    if !address.trim().starts_with("postgres://") {
        bail!("{}: the address must begin with `postgres://`", about());
    }
    let store = wiring::open_store(address.trim()).await;
    let store = store.with_context(about)?;
    let boards = store.read().await?.boards().await?;
    store.close().await;
    if !boards.is_empty() {
        bail!("{}: a board was founded there already", about());
    }
    Ok(format!("postgres-file:{}", file.display()))
}

fn configuration(store: String, key_file: &Path, dir: &Path) -> String {
    let practice = format!("sqlite:{}", dir.join("practice.db").display());
    let practice_key = dir.join("practice.key");
    format!(
        "# Luwte. Unknown keys are refused; secrets are named by path.\n\
         listen = \"127.0.0.1:8460\"\n\
         store = {}\n\
         root-key-file = {}\n\
         # true when a proxy in front of Luwte speaks TLS with the browser\n\
         https = false\n\
         # the proxies whose word for where a request came from is believed\n\
         # trusted-proxies = [\"127.0.0.1\"]\n\
         # proxy-header = \"x-forwarded-for\"\n\
         # where people reach it; passkeys belong to this name, so it must stay as it is\n\
         # origin = \"https://luwte.example.nl\"\n\
         # where people practise, with invented pupils; leave this out and they cannot\n\
         practice = {{ store = {}, root-key-file = {} }}\n",
        quoted(store),
        quoted(key_file.display().to_string()),
        quoted(practice),
        quoted(practice_key.display().to_string())
    )
}

/// Make an empty file that only its owner can open. What the store puts beside it, such as its
/// log, takes over these rights.
fn make_private(path: &Path) -> anyhow::Result<()> {
    let made = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path);
    made.with_context(|| format!("cannot make {}", path.display()))?;
    Ok(())
}

/// A text as TOML wants it, whatever stands in it.
fn quoted(text: String) -> String {
    toml::Value::String(text).to_string()
}

fn school(text: &str) -> anyhow::Result<NewSchool> {
    let parts: Vec<&str> = text.split(',').map(str::trim).collect();
    let [brin, name, place, phone] = parts.as_slice() else {
        bail!("--school `{text}`: write it as `BRIN,name,town,telephone`");
    };
    if brin.is_empty() || name.is_empty() {
        bail!("--school `{text}`: a school must have a BRIN and a name");
    }
    Ok(NewSchool {
        brin: (*brin).to_owned(),
        name: (*name).to_owned(),
        place: (*place).to_owned(),
        phone: (*phone).to_owned(),
    })
}
