//! Editions of the plan: those that ship, and a board's own from a folder of the operator.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use domain::edition::Edition;

/// Read one file. An edition that is not right gives every fault, with its line and its mend.
pub(crate) fn read(path: &Path) -> anyhow::Result<Edition> {
    let text =
        std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    domain::edition::read(&text).map_err(|faults| {
        let lines: Vec<String> = faults
            .iter()
            .map(|fault| {
                let (line, what, mend) = (fault.line, &fault.what, &fault.mend);
                format!("{}:{line}: {what}; mend: {mend}", path.display())
            })
            .collect();
        anyhow::anyhow!(lines.join("\n"))
    })
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
        if path
            .extension()
            .is_some_and(|extension| extension == "toml")
        {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
