//! Editions of the plan: those that ship, and a board's own from a folder of the operator.

use std::path::{Path, PathBuf};
use std::string::FromUtf8Error;
use std::sync::Arc;

use anyhow::{Context, bail};
use domain::edition::{Edition, Fault};

/// How the name of a translation ends: it lies beside the edition that it translates.
const ENGLISH: &str = ".en.toml";

/// Read one file, with its translation if that lies beside it. What is not right gives every fault, with
/// its line and its mend.
pub(crate) fn read(path: &Path) -> anyhow::Result<Edition> {
    let text = text_of(path)?;
    let mut edition = domain::edition::read(&text).map_err(|faults| named(path, &faults))?;
    let beside = path.with_extension("en.toml");
    if beside.exists() {
        let english = domain::edition::read_in_english(&text, &text_of(&beside)?)
            .map_err(|faults| named(&beside, &faults))?;
        edition.english = Some(Arc::new(english));
    }
    Ok(edition)
}

/// The edition file that somebody means who names its translation.
pub(crate) fn translated_by(path: &Path) -> Option<PathBuf> {
    let name = path.file_name()?.to_str()?.strip_suffix(ENGLISH)?;
    Some(path.with_file_name(format!("{name}.toml")))
}

fn text_of(path: &Path) -> anyhow::Result<String> {
    let bytes = std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    String::from_utf8(bytes).map_err(|error| not_text(path, &error))
}

/// Every fault, with the file in which it stands.
fn named(path: &Path, faults: &[Fault]) -> anyhow::Error {
    let lines: Vec<String> = faults
        .iter()
        .map(|fault| {
            let (line, what, mend) = (fault.line, &fault.what, &fault.mend);
            format!("{}:{line}: {what}; mend: {mend}", path.display())
        })
        .collect();
    anyhow::anyhow!(lines.join("\n"))
}

/// Where a file stops being text.
fn not_text(path: &Path, error: &FromUtf8Error) -> anyhow::Error {
    let right = error
        .as_bytes()
        .get(..error.utf8_error().valid_up_to())
        .unwrap_or_default();
    let line = right.split(|byte| *byte == b'\n').count();
    anyhow::anyhow!(
        "{}:{line}: here stand bytes that are no text in UTF-8; mend: save the file as UTF-8",
        path.display()
    )
}

/// The shipped editions, and those of the folder if one is configured.
pub(crate) fn all(folder: Option<&Path>) -> anyhow::Result<Vec<Edition>> {
    let mut editions = domain::edition::shipped()
        .map_err(|faults| anyhow::anyhow!("a shipped edition is not right: {faults:?}"))?;
    for path in folder.map(files).transpose()?.unwrap_or_default() {
        let own = read(&path)?;
        let is_there = |known: &Edition| (&known.code, known.version) == (&own.code, own.version);
        if editions.iter().any(is_there) {
            bail!(
                "{}: there is an edition `{}` with version {} already; give this one a code of \
                 its own, or a higher version",
                path.display(),
                own.code,
                own.version
            );
        }
        editions.push(own);
    }
    Ok(editions)
}

/// The edition files of a folder, by name.
fn files(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let unreadable = || format!("editions: cannot read the folder {}", folder.display());
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).with_context(unreadable)? {
        let path = entry.with_context(unreadable)?.path();
        let is_toml = path.extension().is_some_and(|end| end == "toml");
        if is_toml && translated_by(&path).is_none() {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
