//! What stood on paper first (*eerst op papier*): after an outage somebody types what was written by hand.
//!
//! A part of the record's envelope, not of what happened: any record can have been on paper.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::answer::is_blank;
use crate::command::{CommandKind, Event};
use crate::decide::Problem;
use crate::id::MemberId;
use crate::time::{When, school_time};

/// The paper on which it stood (*papier*).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Paper {
    /// When it was written down.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub written: Option<When>,
    /// Who wrote it, where that is not whoever types it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Writer>,
    /// Where the paper is kept now.
    #[serde(default)]
    pub kept: String,
}

/// Who wrote the paper (*schrijver*). The name is kept as it was on the day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Writer {
    /// The member.
    pub member: MemberId,
    /// The member's name.
    pub name: String,
}

impl CommandKind {
    /// Whether it can have been written on paper first: what happened or was decided, and not what the program
    /// does with it.
    pub const fn can_be_on_paper(self) -> bool {
        !matches!(
            self,
            Self::OpenDossier
                | Self::CorrectEntry
                | Self::DivertToStaffRoute
                | Self::AttachDocument
                | Self::LinkDossier
                | Self::PrepareAdvice
                | Self::DraftReport
                | Self::PrepareCopy
                | Self::ReviewCopy
                | Self::DiscloseCopy
                | Self::WithdrawCopy
                | Self::Close
                | Self::Reopen
        )
    }
}

/// What is wrong with the paper that a record says to come from, at this moment: happened ≤ written ≤ typed.
pub(crate) fn paper_faults(
    paper: Option<&Paper>,
    kind: CommandKind,
    event: &Event,
    now: Timestamp,
) -> Vec<Problem> {
    let Some(paper) = paper else {
        return Vec::new();
    };
    if !kind.can_be_on_paper() {
        return vec![Problem::at("form.not-on-paper", "paper.written.date")];
    }
    let mut faults = Vec::new();
    match paper.written {
        None => faults.push(Problem::at("form.required", "paper.written.date")),
        Some(written) => {
            let happened = event.happened().map(|(when, _)| when);
            if written.is_after(school_time(now)) {
                faults.push(Problem::at("form.paper-after-typing", "paper.written.date"));
            } else if happened.is_some_and(|happened| !happened.may_precede(written)) {
                faults.push(Problem::at(
                    "form.paper-before-it-happened",
                    "paper.written.date",
                ));
            }
            if written.time.is_none() {
                faults.push(Problem::at("form.required", "paper.written.time"));
            }
        }
    }
    if is_blank(&paper.kept) {
        faults.push(Problem::at("form.required", "paper.kept"));
    }
    faults
}
