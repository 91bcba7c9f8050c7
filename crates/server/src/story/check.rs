//! From a file to a story, or to everything that is wrong with it.

use domain::command::Unreadable;
use domain::edition::{Edition, Fault, SHIPPED, shipped};
use serde::Deserialize;
use serde_json::Value;

use crate::story::Story;
use crate::story::act::Acts;
use crate::story::tree::{Tree, read_all, suggest};
use crate::story::written::Written;
use crate::story::{cast, practised, responsible};

/// What is wrong, gathered while reading goes on.
pub(super) struct Faults<'a> {
    tree: &'a Tree,
    all: Vec<Fault>,
}

impl Faults<'_> {
    /// Something is wrong at this path.
    pub(super) fn add(&mut self, path: &str, what: impl Into<String>, mend: impl Into<String>) {
        self.all.push(Fault {
            line: self.tree.line(path),
            what: what.into(),
            mend: mend.into(),
        });
    }

    /// The word at this path is none of the known ones.
    pub(super) fn unknown(&mut self, path: &str, what: &str, word: &str, known: &[&str]) {
        if word.is_empty() {
            let key = path.rsplit('.').next().unwrap_or_default();
            self.add(path, format!("`{key}` is missing"), suggest(word, known));
        } else {
            self.add(
                path,
                format!("there is no {what} `{word}`"),
                suggest(word, known),
            );
        }
    }

    /// A text that must be there.
    pub(super) fn required(&mut self, path: &str, text: &str) {
        if text.trim().is_empty() {
            let key = path.rsplit('.').next().unwrap_or_default();
            self.add(
                path,
                format!("`{key}` is missing"),
                format!("add {key} = \"...\""),
            );
        }
    }

    /// The line of what stands at this path.
    pub(super) fn line(&self, path: &str) -> usize {
        self.tree.line(path)
    }

    /// Whether nothing is wrong so far.
    fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    fn sorted(mut self) -> Vec<Fault> {
        self.all.sort();
        self.all.dedup();
        self.all
    }
}

/// Read a story (*verhaal lezen*), or say everything that is wrong with it, by line.
pub(crate) fn read(text: &str) -> Result<Story, Vec<Fault>> {
    let tree = Tree::of(text)?;
    let mut faults = Faults {
        tree: &tree,
        all: Vec::new(),
    };
    let written = read_all(tree.value.clone(), written, |path, what, mend| {
        faults.add(path, what, mend);
    });
    let Some(written) = written else {
        return Err(faults.sorted());
    };
    for (path, text) in [
        ("title", &written.title),
        ("summary", &written.summary),
        ("source", &written.source),
    ] {
        faults.required(path, text);
    }
    let edition = edition("edition", &written.edition, &mut faults);
    let then_edition = Some(&*written.then_edition).filter(|code| !code.is_empty());
    let then_edition =
        then_edition.and_then(|code| self::edition("then-edition", code, &mut faults));
    let members = cast::members(&written.member, &mut faults);
    let pupils = cast::pupils(&written.pupil, &mut faults);
    let responsible = written
        .responsible
        .as_ref()
        .and_then(|written| responsible::read(written, &members, &mut faults));
    let practice = written.practice.as_ref().zip(edition.as_ref());
    let practice = practice
        .and_then(|(written, edition)| practised::read(written, &members, edition, &mut faults));
    let acts = edition.as_ref().map(|edition| {
        Acts::new(
            (edition, then_edition.as_ref()),
            &members,
            &pupils,
            &written.act,
        )
        .read(&mut faults)
    });
    if written.act.is_empty() {
        faults.add("", "nothing happens", "add an [[act]]");
    }
    match (edition, acts) {
        (Some(edition), Some(acts)) if faults.is_empty() => Ok(Story {
            title: written.title,
            summary: written.summary,
            source: written.source,
            edition,
            then_edition,
            members,
            pupils,
            responsible,
            practice,
            acts,
        }),
        _ => Err(faults.sorted()),
    }
}

fn written(value: Value) -> Result<Written, Unreadable> {
    typed(value)
}

/// Read a type, with the path where it went wrong.
pub(super) fn typed<T: for<'de> Deserialize<'de>>(value: Value) -> Result<T, Unreadable> {
    serde_path_to_error::deserialize(value).map_err(|error| Unreadable {
        path: error.path().to_string(),
        message: error.inner().to_string(),
    })
}

fn edition(path: &str, code: &str, faults: &mut Faults<'_>) -> Option<Edition> {
    let Ok(all) = shipped() else {
        faults.add(
            path,
            "a shipped edition is not right",
            "see `luwte edition check`",
        );
        return None;
    };
    let found = all.into_iter().find(|edition| edition.code == code);
    if found.is_none() {
        let known: Vec<&str> = SHIPPED.iter().map(|one| one.code).collect();
        faults.unknown(path, "edition", code, &known);
    }
    found
}
