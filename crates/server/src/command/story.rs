//! `luwte story`: play cases that are data, or look whether they can be played.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use clap::Subcommand;

use crate::command::say;
use crate::story::scratch::Scratch;
use crate::story::stage::Stage;
use crate::story::{account, read};

/// What to do with stories.
#[derive(Subcommand)]
pub(crate) enum Story {
    /// Play stories on a throw-away store; fails at the first that goes otherwise than it says.
    Run(Files),
    /// Name every fault of story files, with line and mend.
    Check(Files),
}

/// Which stories.
#[derive(clap::Args)]
pub(crate) struct Files {
    /// The files.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// Say one line for each story only.
    #[arg(long)]
    quiet: bool,
}

impl Story {
    pub(crate) async fn run(self) -> anyhow::Result<ExitCode> {
        match self {
            Self::Run(files) => files.play().await,
            Self::Check(files) => files.check(),
        }
    }
}

impl Files {
    fn check(self) -> anyhow::Result<ExitCode> {
        let mut code = ExitCode::SUCCESS;
        for file in &self.files {
            if load(file)?.is_some() {
                say(&format!("{}: right", file.display()));
            } else {
                code = ExitCode::FAILURE;
            }
        }
        Ok(code)
    }

    async fn play(self) -> anyhow::Result<ExitCode> {
        let mut acts = 0;
        for file in &self.files {
            let Some(story) = load(file)? else {
                return Ok(ExitCode::FAILURE);
            };
            if !play(file, &story, self.quiet).await? {
                return Ok(ExitCode::FAILURE);
            }
            acts += story.acts.len();
        }
        say(&format!(
            "{} stories, {acts} acts, all as expected",
            self.files.len()
        ));
        Ok(ExitCode::SUCCESS)
    }
}

/// Read a file, and say what is wrong with it.
fn load(file: &Path) -> anyhow::Result<Option<crate::story::Story>> {
    let text =
        std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    match read(&text) {
        Ok(story) => Ok(Some(story)),
        Err(faults) => {
            for fault in faults {
                let (line, what, mend) = (fault.line, fault.what, fault.mend);
                say(&format!("{}:{line}: {what}; mend: {mend}", file.display()));
            }
            Ok(None)
        }
    }
}

/// Play one story; whether it went as it says.
async fn play(file: &Path, story: &crate::story::Story, is_quiet: bool) -> anyhow::Result<bool> {
    let scratch = Scratch::new()?;
    let mut stage = Stage::in_folder(scratch.path(), story).await?;
    let words = app::Words::dutch()?;
    let tell = |lines: Vec<String>| {
        if !is_quiet {
            for line in lines {
                say(&line);
            }
        }
    };
    tell(account::heading(story));
    for act in &story.acts {
        let played = stage.play(story, act).await;
        let (outcome, differences) = played.with_context(|| file.display().to_string())?;
        tell(account::act(&words, story, act, &outcome));
        if !differences.is_empty() {
            let lines = account::differences(&file.display().to_string(), act, &differences);
            for line in lines {
                say(&line);
            }
            return Ok(false);
        }
    }
    stage.store.close().await;
    say(&format!(
        "{}: {} acts, all as expected",
        file.display(),
        story.acts.len()
    ));
    Ok(true)
}
