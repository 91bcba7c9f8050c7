//! Files on the support of a member who is challenged (*ondersteuningsdossier*): a compartment of its own.

use std::collections::BTreeSet;

use jiff::Timestamp;

use crate::id::{MemberId, No};
use crate::permission::{Action, Membership};

use super::fact::{SupportClosed, SupportKind, SupportOpened, SupportWritten};
use super::noted::{NotedDuty, all};

/// Something that was written in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SupportEntry {
    /// What; nothing for how it began and ended.
    pub kind: Option<SupportKind>,
    /// In words.
    pub text: String,
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub by: MemberId,
}

/// A file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SupportFile {
    /// Its number.
    pub no: No,
    /// Whom it is for.
    pub about: MemberId,
    /// Who handle it.
    pub handlers: BTreeSet<MemberId>,
    /// What was written, in order.
    pub entries: Vec<SupportEntry>,
    /// Whether it was closed.
    pub is_closed: bool,
}

impl SupportFile {
    /// Whether this member may read it and write in it: who is challenged, and who handle it as long as
    /// they are of the board or direct a school. No role alone opens it.
    pub fn is_open_to(&self, membership: &Membership) -> bool {
        let is_own = self.about == membership.member;
        let handles = self.handlers.contains(&membership.member);
        is_own || (handles && membership.may(Action::HandleSupport))
    }
}

/// Every file, by what was noted in order.
pub fn files(noted: &[NotedDuty]) -> Vec<SupportFile> {
    let entry = |one: &NotedDuty, kind, text: &str| SupportEntry {
        kind,
        text: text.to_owned(),
        at: one.at,
        by: one.by,
    };
    let mut files: Vec<SupportFile> = all::<SupportOpened>(noted)
        .filter_map(|(one, opened)| {
            let mut handlers: BTreeSet<MemberId> = opened.handlers.iter().copied().collect();
            handlers.insert(one.by);
            Some(SupportFile {
                no: one.no,
                about: opened.about?,
                handlers,
                entries: vec![entry(one, None, &opened.text)],
                is_closed: false,
            })
        })
        .collect();
    for file in &mut files {
        let written = all::<SupportWritten>(noted).filter(|(_, it)| it.file == Some(file.no));
        let written: Vec<_> = written
            .map(|(one, it)| entry(one, it.kind, &it.text))
            .collect();
        file.entries.extend(written);
        let closed = all::<SupportClosed>(noted).find(|(_, it)| it.file == Some(file.no));
        if let Some((one, it)) = closed {
            file.is_closed = true;
            file.entries.push(entry(one, None, &it.text));
        }
    }
    files
}
