//! What a form already knows when it is opened (*vooraf ingevuld*).
//!
//! A correction begins with the text that it corrects, a person with what was known, the framework
//! with the answers of last time. What stands in the address comes before all of it.

use app::read_dossier::DossierView;
use domain::command::CommandKind;
use domain::disclosure::{CopyFor, CopyPlan, Standard, file_standard, files_offered, recipient};
use domain::id::No;
use domain::step1_signals::Person;
use domain::step4_weighing::Framework;
use domain::step5_decision::{ReportDraft, Watching};
use domain::time::school_time;
use serde::Serialize;
use serde_json::Value;

use crate::form_fields::{Typed, first};

/// The inputs of a form that is opened with these in its address.
pub(crate) fn prefilled(kind: CommandKind, view: &DossierView, asked: Typed) -> Typed {
    let case = &view.case;
    let known = match kind {
        CommandKind::CorrectEntry => number(&asked, "corrects")
            .and_then(|no| case.entry(no))
            .map(|entry| pairs("entry", entry)),
        CommandKind::LinkPerson => number(&asked, "replaces")
            .and_then(|no| case.fact::<Person>(no))
            .map(|one| pairs("", one)),
        CommandKind::AnswerFramework => case
            .latest::<Framework>()
            .map(|noted| pairs("", noted.fact)),
        // The agreements that stand are the newest.
        CommandKind::RecordSafetyCheck => case
            .latest::<Watching>()
            .map(|noted| vec![("agreement".to_owned(), noted.no().to_string())]),
        CommandKind::DraftReport => case
            .latest::<ReportDraft>()
            .map(|noted| pairs("", noted.fact)),
        CommandKind::PrepareCopy => files_by_default(view, &asked),
        _ => None,
    };
    let known = known.unwrap_or_default().into_iter();
    let mut typed = asked;
    let fresh: Typed = known
        .filter(|(name, _)| typed.iter().all(|(one, _)| one != name))
        .collect();
    typed.extend(fresh);
    typed
}

/// The documents of which this recipient gets the file, unless somebody says otherwise.
fn files_by_default(view: &DossierView, asked: &Typed) -> Option<Typed> {
    let to: CopyFor = first(asked, "to").parse().ok()?;
    let plan = CopyPlan {
        paper: serde_json::from_value(first(asked, "paper").into()).ok(),
        ..CopyPlan::default()
    };
    let today = school_time(view.now).date();
    let recipient = recipient(&view.case, &view.edition, to, today).ok()?;
    if file_standard(recipient) != Standard::In {
        return None;
    }
    let files = files_offered(&view.case, &plan, to, recipient).into_iter();
    let typed = files.map(|no| ("files[]".to_owned(), no.to_string()));
    Some(typed.collect())
}

fn number(typed: &Typed, name: &str) -> Option<No> {
    first(typed, name).parse().ok().map(No)
}

/// A fact as the inputs of a form would send it.
pub(crate) fn pairs(under: &str, fact: &impl Serialize) -> Typed {
    let mut typed = Typed::new();
    if let Ok(value) = serde_json::to_value(fact) {
        flatten(under, &value, &mut typed);
    }
    typed
}

fn flatten(name: &str, value: &Value, typed: &mut Typed) {
    match value {
        Value::Object(fields) => {
            for (field, value) in fields {
                let name = if name.is_empty() {
                    field.clone()
                } else {
                    format!("{name}.{field}")
                };
                flatten(&name, value, typed);
            }
        }
        Value::Array(items) => {
            for item in items {
                flatten(&format!("{name}[]"), item, typed);
            }
        }
        Value::String(text) if text.is_empty() => {}
        Value::String(text) => typed.push((name.to_owned(), for_input(name, text))),
        Value::Number(number) => typed.push((name.to_owned(), number.to_string())),
        Value::Bool(_) | Value::Null => {}
    }
}

/// A time without the seconds that nobody typed.
fn for_input(name: &str, text: &str) -> String {
    let is_time = name.rsplit('.').next() == Some("time");
    let short = text
        .strip_suffix(":00")
        .filter(|short| is_time && short.contains(':'));
    short.unwrap_or(text).to_owned()
}

#[cfg(test)]
mod tests {
    use domain::step1_signals::{Entry, EntryKind};
    use domain::time::When;
    use jiff::civil::{date, time};

    use super::*;

    #[test]
    fn a_fact_becomes_the_inputs_that_would_send_it() {
        let entry = Entry {
            kind: Some(EntryKind::Observation),
            text: "Noor kwam zonder jas.".to_owned(),
            happened: Some(When {
                date: date(2026, 11, 3),
                time: Some(time(9, 0, 0, 0)),
            }),
            rests_on: vec![No(2), No(4)],
            ..Entry::default()
        };
        let typed = pairs("entry", &entry);
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(
            typed,
            [
                pair("entry.kind", "observation"),
                pair("entry.text", "Noor kwam zonder jas."),
                pair("entry.happened.date", "2026-11-03"),
                pair("entry.happened.time", "09:00"),
                pair("entry.rests-on[]", "2"),
                pair("entry.rests-on[]", "4"),
            ]
        );
    }
}
