//! `luwte paper`: blank forms on disk, to be printed before they are needed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail};
use app::paper_set::{PaperForm, file_name, paper_set};
use app::{Language, Languages};
use domain::edition::Edition;

use crate::command::say;
use crate::edition_files;
use crate::wiring::now;

/// Write the blank forms of an edition, one file for each and one with all of them.
#[derive(clap::Args)]
pub(crate) struct Paper {
    /// The folder for the files; it is made when it is not there.
    #[arg(long)]
    out: PathBuf,
    /// The code of an edition that comes with the program.
    #[arg(
        long,
        default_value = "onderwijs-2019",
        conflicts_with = "edition_file"
    )]
    edition: String,
    /// The file of an edition of the board's own.
    #[arg(long)]
    edition_file: Option<PathBuf>,
}

impl Paper {
    pub(crate) fn run(&self) -> anyhow::Result<ExitCode> {
        let edition = match &self.edition_file {
            Some(file) => edition_files::read(file)?,
            None => shipped(&self.edition)?,
        };
        folder(&self.out)?;
        let languages = Languages::shipped()?;
        let words = languages.of(Language::Dutch);
        let each = PaperForm::ALL.into_iter().map(Some);
        for form in std::iter::once(None).chain(each) {
            let bytes = paper_set(words, &edition, now(), form)
                .context("the form could not be set; this is a fault of the program")?;
            let file = self.out.join(format!("{}.pdf", file_name(words, form)));
            fs::write(&file, bytes).with_context(|| format!("cannot write {}", file.display()))?;
            say(&file.display().to_string());
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn folder(path: &Path) -> anyhow::Result<()> {
    if path.exists() && !path.is_dir() {
        bail!("{} is not a folder; name one with --out", path.display());
    }
    fs::create_dir_all(path).with_context(|| format!("cannot make the folder {}", path.display()))
}

fn shipped(code: &str) -> anyhow::Result<Edition> {
    let all = edition_files::all(None)?;
    let mut known: Vec<String> = all.iter().map(|edition| edition.code.clone()).collect();
    known.dedup();
    let of_code = all.into_iter().filter(|edition| edition.code == code);
    let Some(newest) = of_code.max_by_key(|edition| edition.version) else {
        bail!(
            "there is no edition `{code}`; choose from {}, or name a file with --edition-file",
            known.join(", ")
        );
    };
    Ok(newest)
}
