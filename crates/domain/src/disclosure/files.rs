//! Which files of documents go along with a copy: each is chosen, and named as it left.

use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::disclosure::{CopyFor, CopyPaper, CopyPlan, Recipient, Standard, sort_out};
use crate::id::No;
use crate::step1_signals::{Document, StoredFile};

/// A file that went along with a copy (*meegegeven bestand*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct GivenFile {
    /// The document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document: Option<No>,
    /// What the document is called.
    pub title: String,
    /// SHA-256 of the bytes, in hexadecimal.
    pub digest: String,
}

/// Whether the file of a document goes along where the document itself does. A file is as it came: it can
/// hold what nobody looked for, so that only the body that takes reports gets it unless somebody says
/// otherwise.
pub const fn file_standard(recipient: Recipient) -> Standard {
    match recipient {
        Recipient::ReportingBody => Standard::In,
        Recipient::Parent
        | Recipient::PupilHeard
        | Recipient::PupilAddressed
        | Recipient::Court
        | Recipient::Complaints => Standard::Out,
        Recipient::ParentWithoutAuthority | Recipient::NextSchool => Standard::Never,
    }
}

/// The documents of which the file can go along with this copy: those that go along themselves and have
/// one.
pub fn files_offered(case: &Case, plan: &CopyPlan, to: CopyFor, recipient: Recipient) -> Vec<No> {
    let is_overview = plan.paper == Some(CopyPaper::Overview);
    if !is_overview || file_standard(recipient) == Standard::Never {
        return Vec::new();
    }
    let inside = sort_out(case, plan, to, recipient).inside.into_iter();
    inside.filter(|no| file_of(case, *no).is_some()).collect()
}

/// The files that go along with a copy that was put together.
pub fn files_along(case: &Case, plan: &CopyPlan) -> Vec<GivenFile> {
    let along = plan.files.iter().filter_map(|no| {
        let (title, file) = file_of(case, *no)?;
        Some(GivenFile {
            document: Some(*no),
            title: title.to_owned(),
            digest: file.digest.clone(),
        })
    });
    along.collect()
}

fn file_of(case: &Case, no: No) -> Option<(&str, &StoredFile)> {
    let document = case.fact::<Document>(no)?;
    Some((&document.title, document.file.as_ref()?))
}
