//! What is expected of an act, as far as it can ever happen.

use domain::edition::Edition;
use domain::permission::{Action, Footing, is_allowed};
use domain::rule::{Rule, Severity};

use crate::story::check::Faults;
use crate::story::written::WrittenExpect;
use crate::story::{Expect, Member};

/// Codes with which a form or a dossier refuses, beside the rules.
const BESIDE_RULES: [&str; 21] = [
    "form.required",
    "form.unknown-record",
    "form.past-day",
    "form.answered-before",
    "form.injury-not-seen",
    "form.too-many-injuries",
    "form.far-day",
    "form.after-term",
    "form.not-an-owner",
    "form.ends-before",
    "file.kind",
    "file.size",
    "case.closed",
    "case.already-opened",
    "case.not-closed",
    "edition.no-framework",
    "disclosure.second-eyes",
    "disclosure.withdrawn",
    "edition.no-index",
    "edition.none-newer",
    "edition.not-followed",
];

pub(super) fn expectation(
    path: &str,
    written: &WrittenExpect,
    edition: &Edition,
    members: &[Member],
    faults: &mut Faults<'_>,
) -> Expect {
    let refused = written.refused.clone().unwrap_or_default();
    if written.refused.is_some() && refused.is_empty() {
        faults.add(
            &format!("{path}.refused"),
            "a refusal has at least one code",
            "name the codes, or leave `refused` out when it is accepted",
        );
    }
    for (nth, code) in refused.iter().enumerate() {
        refusal(&format!("{path}.refused[{nth}]"), code, edition, faults);
    }
    for (field, codes) in [("open", &written.open), ("settled", &written.settled)] {
        for (nth, code) in codes.iter().enumerate() {
            point(&format!("{path}.{field}[{nth}]"), code, edition, faults);
        }
    }
    for code in written
        .open
        .iter()
        .filter(|code| written.settled.contains(code))
    {
        let what = format!("`{code}` cannot be open and settled at once");
        faults.add(&format!("{path}.settled"), what, "keep one of the two");
    }
    let is_open = status(&format!("{path}.status"), &written.status, faults);
    if written.step.is_some_and(|step| !(1..=5).contains(&step)) {
        faults.add(
            &format!("{path}.step"),
            "there are five steps",
            "write a number from 1 to 5",
        );
    }
    let expect = Expect {
        refused,
        open: written.open.clone(),
        settled: written.settled.clone(),
        is_open,
        step: written.step,
    };
    let reads = |member: &Member| {
        member
            .roles
            .iter()
            .any(|role| is_allowed(Action::ReadDossier, *role, Footing::Role))
    };
    if expect.needs_reading() && !members.iter().any(reads) {
        faults.add(
            path,
            "nobody in this story may read the dossier",
            "add a member who may, such as a care-coordinator",
        );
    }
    expect
}

/// Whether the dossier should be open afterwards.
fn status(path: &str, word: &str, faults: &mut Faults<'_>) -> Option<bool> {
    match word {
        "" => None,
        "open" => Some(true),
        "closed" => Some(false),
        word => {
            faults.unknown(path, "status", word, &["open", "closed"]);
            None
        }
    }
}

/// A code that can refuse: of a rule that blocks or asks for a ground, or of a form.
fn refusal(path: &str, code: &str, edition: &Edition, faults: &mut Faults<'_>) {
    if BESIDE_RULES.contains(&code) {
        return;
    }
    if Rule::with_code(code).is_none() {
        let known: Vec<&str> = Rule::all()
            .map(|rule| rule.code)
            .chain(BESIDE_RULES)
            .collect();
        faults.unknown(path, "code", code, &known);
    } else if edition.heaviest(code) < Severity::Explain {
        faults.add(
            path,
            format!("`{code}` never refuses under {}", edition.code),
            "expect it in `open`, or leave it out",
        );
    }
}

fn point(path: &str, code: &str, edition: &Edition, faults: &mut Faults<'_>) {
    if Rule::with_code(code).is_none() {
        let known: Vec<&str> = Rule::all().map(|rule| rule.code).collect();
        faults.unknown(path, "rule", code, &known);
    } else if edition.heaviest(code) == Severity::Off {
        faults.add(
            path,
            format!("{} does not have the rule `{code}`", edition.code),
            "leave it out",
        );
    }
}
