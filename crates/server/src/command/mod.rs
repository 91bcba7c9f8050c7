//! The command line.

mod check;
mod demo;
mod edition;
mod init;
mod log;
mod paper;
mod root_key;
mod serve;
mod story;
mod user;
mod verify;

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Luwte: guide and dossier for the meldcode huiselijk geweld en kindermishandeling.
#[derive(Parser)]
#[command(version, about, max_term_width = 100)]
pub(crate) struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Make a configuration, a root key, a store and a board in a new folder.
    Init(init::Init),
    /// Serve the pages.
    Serve(WithConfig),
    /// Look whether configuration, key, store, texts and editions are right.
    Check(check::Check),
    /// Look whether a file, or everything that is kept, is as it was recorded.
    Verify(verify::Verify),
    /// Sign how far the board's log is, and print it: keep it elsewhere.
    Checkpoint(WithConfig),
    /// Print the key with which others check what this board signs: keep it elsewhere.
    LogKey(WithConfig),
    /// The root key, which keeps the keys of the boards.
    #[command(subcommand)]
    RootKey(root_key::RootKeys),
    /// Members of the board.
    #[command(subcommand)]
    User(user::User),
    /// Editions of the plan.
    #[command(subcommand)]
    Edition(edition::Edition),
    /// Blank forms to print before they are needed.
    Paper(paper::Paper),
    /// Stories: cases as data.
    #[command(subcommand)]
    Story(story::Story),
    /// Serve an invented board with three schools and the dossiers of the stories.
    Demo(demo::Demo),
}

/// A command that needs the configuration.
#[derive(clap::Args)]
struct WithConfig {
    /// The configuration file.
    #[arg(long, default_value = "luwte.toml")]
    config: PathBuf,
}

impl Cli {
    /// Do what was asked.
    pub(crate) async fn run(self) -> anyhow::Result<ExitCode> {
        match self.command {
            Command::Init(init) => init.run().await,
            Command::Serve(with) => serve::run(&with.config).await,
            Command::Check(check) => check.run().await,
            Command::Verify(verify) => Ok(verify.run().await),
            Command::Checkpoint(with) => log::checkpoint(&with.config).await,
            Command::LogKey(with) => log::key(&with.config).await,
            Command::RootKey(keys) => keys.run().await,
            Command::User(user) => user.run().await,
            Command::Edition(edition) => edition.run().await,
            Command::Paper(paper) => paper.run(),
            Command::Story(story) => story.run().await,
            Command::Demo(demo) => demo.run().await,
        }
    }
}

/// Say a line to whoever typed the command. Nobody need be listening any more: `| head` is no error.
pub(crate) fn say(line: &str) {
    drop(writeln!(std::io::stdout(), "{line}"));
}

/// Say what went wrong, with every cause.
#[expect(
    clippy::print_stderr,
    reason = "a command line tool complains on standard error"
)]
pub(crate) fn complain(error: &anyhow::Error) {
    eprintln!("luwte: {error:#}");
}
