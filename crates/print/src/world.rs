//! A closed world for the typesetter: the templates, one file of data, nothing else.
//!
//! No file system, no packages, no typefaces of the machine, no clock.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use crate::fonts::FONTS;

/// The name under which the templates read the view.
const DATA: &str = "view.json";

macro_rules! templates {
    ($($name:literal)+) => { [$(($name, include_str!(concat!("../templates/", $name)))),+] };
}

/// Every template. A name that is not here cannot be imported.
static TEMPLATES: [(&str, &str); 36] = templates! {
    "report.typ" "advice.typ" "staff.typ" "paper.typ" "parts.typ" "cover.typ" "reporter.typ" "steps.typ"
    "persons.typ" "facts.typ" "others.typ" "hypotheses.typ" "diagnoses.typ" "conversations.typ"
    "weighing.typ" "framework.typ" "decisions.typ" "safety.typ" "help.typ" "informed.typ" "secrecy.typ"
    "aftercare.typ" "disclosures.typ" "explanations.typ" "attachments.typ" "rules.typ"
    "proof.typ" "blocks.typ" "overview.typ" "announcement.typ" "help-agreement.typ" "no-authority.typ"
    "preparation.typ" "minutes.typ"
    "on_paper.typ" "forms.typ"
};

static SOURCES: LazyLock<Vec<Source>> = LazyLock::new(|| {
    TEMPLATES
        .iter()
        .filter_map(|(name, text)| Some(Source::new(id(name)?, (*text).to_owned())))
        .collect()
});

static LIBRARY: LazyLock<LazyHash<Library>> =
    LazyLock::new(|| LazyHash::new(Library::builder().build()));

/// The place of a file in the typesetter's own tree.
fn id(name: &str) -> Option<FileId> {
    let path = VirtualPath::new(name).ok()?;
    Some(FileId::new(RootedPath::new(VirtualRoot::Project, path)))
}

/// One paper about to be made.
pub(crate) struct Paper {
    main: FileId,
    data_id: FileId,
    data: Bytes,
    /// The file that goes into the paper.
    inside: Option<(FileId, Bytes)>,
}

impl Paper {
    /// The paper that this template makes of this data, with a file inside it; nothing when there is
    /// no such template.
    pub(crate) fn new(template: &str, data: Vec<u8>, file: Option<(&str, &[u8])>) -> Option<Self> {
        Some(Self {
            main: id(template)?,
            data_id: id(DATA)?,
            data: Bytes::new(data),
            inside: match file {
                Some((name, bytes)) => Some((id(name)?, Bytes::new(bytes.to_vec()))),
                None => None,
            },
        })
    }
}

impl World for Paper {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FONTS.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        SOURCES
            .iter()
            .find(|source| source.id() == id)
            .cloned()
            .ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data_id {
            return Ok(self.data.clone());
        }
        match &self.inside {
            Some((inside, bytes)) if *inside == id => Ok(bytes.clone()),
            _ => Err(FileError::AccessDenied),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.all.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

    use typst::World;

    use super::{Paper, SOURCES, TEMPLATES, id};

    #[test]
    fn only_the_known_files_open() {
        let paper = Paper::new("report.typ", b"{}".to_vec(), None).unwrap();
        assert_eq!(SOURCES.len(), TEMPLATES.len());
        assert!(paper.source(id("parts.typ").unwrap()).is_ok());
        assert!(paper.file(id("view.json").unwrap()).is_ok());
        for closed in ["/etc/passwd", "Cargo.toml", "fonts/DejaVuSans.ttf"] {
            assert!(paper.source(id(closed).unwrap()).is_err(), "{closed}");
            assert!(paper.file(id(closed).unwrap()).is_err(), "{closed}");
        }
        assert!(paper.today(None).is_none());
    }
}
