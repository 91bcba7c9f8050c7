//! The `luwte` program: configuration, command line, wiring, clock and randomness.
//!
//! What is not here: rules, SQL, HTML. Everything that a person can do is in `app`.

mod clamd;
mod command;
mod config;
mod courier;
mod demo;
mod edition_files;
#[cfg(test)]
mod hostile;
mod identity_providers;
mod key_file;
mod network;
mod practice;
mod send_letters;
mod sign_log;
mod story;
mod wiring;

use std::process::ExitCode;

use clap::Parser;

use crate::command::Cli;

#[tokio::main]
async fn main() -> ExitCode {
    let cli = Cli::parse();
    match cli.run().await {
        Ok(code) => code,
        Err(error) => {
            command::complain(&error);
            ExitCode::FAILURE
        }
    }
}
