//! The log in words: what both its pages show, and how they are narrowed (*logboek*).

use app::read_log::{LogFilter, LogKind, LogLine, LogPage};
use jiff::civil::Date;

use crate::form_fields::{Typed, first};
use crate::refused_form::message_key;
use crate::text::Text;
use crate::timeline::Choice;

/// A record of the log in words.
pub(crate) struct ActLine {
    /// When.
    pub(crate) when: String,
    /// Who.
    pub(crate) who: String,
    /// In which role.
    pub(crate) role: String,
    /// What.
    pub(crate) what: String,
    /// In which dossier, as an id.
    pub(crate) dossier: String,
    /// Why: a sentence for each rule.
    pub(crate) why: Vec<String>,
    /// What came of it.
    pub(crate) outcome: String,
}

/// What was asked for, and what is wrong with it.
pub(crate) struct Asked {
    /// What to look for.
    pub(crate) filter: LogFilter,
    /// Before which record.
    pub(crate) before: Option<String>,
    /// Fields that could not be read: their id and the message.
    pub(crate) faults: Vec<(&'static str, String)>,
    typed: Typed,
}

/// How the log is narrowed, as a form shows it.
pub(crate) struct Narrowing {
    /// Members to choose from.
    pub(crate) members: Vec<Choice>,
    /// Kinds of acts to choose from.
    pub(crate) kinds: Vec<Choice>,
    /// The first day, as it was typed.
    pub(crate) from: String,
    /// The last day, as it was typed.
    pub(crate) until: String,
    /// The dossier, as it was typed.
    pub(crate) dossier: String,
    /// Whether anything narrows.
    pub(crate) is_narrowed: bool,
    /// Whether earlier pages were turned.
    pub(crate) is_further: bool,
    /// The fields that narrow, as an address holds them; empty when none does.
    pub(crate) query: String,
    /// What is wrong.
    pub(crate) faults: Vec<(&'static str, String)>,
}

/// The fields of an address that narrow.
const FIELDS: [&str; 5] = ["member", "kind", "from", "until", "dossier"];

impl Asked {
    /// Read an address.
    pub(crate) fn read(t: Text<'_>, typed: Typed) -> Self {
        let mut faults = Vec::new();
        let mut day = |field: &'static str| match first(&typed, field).trim() {
            "" => None,
            text => {
                let day: Option<Date> = crate::form_fields::day(text);
                if day.is_none() {
                    faults.push((field, t.get("log-fault-day")));
                }
                day
            }
        };
        let (from, until) = (day("from"), day("until"));
        let dossier = match first(&typed, "dossier").trim() {
            "" => None,
            text => {
                let id = text.parse().ok();
                if id.is_none() {
                    faults.push(("dossier", t.get("log-fault-dossier")));
                }
                id
            }
        };
        let filter = LogFilter {
            member: first(&typed, "member").parse().ok(),
            dossier,
            kind: LogKind::from_code(first(&typed, "kind")),
            from,
            until,
        };
        Self {
            filter,
            before: Some(first(&typed, "before").to_owned()).filter(|one| !one.is_empty()),
            faults,
            typed,
        }
    }

    /// The form that shows it.
    pub(crate) fn narrowing(self, t: Text<'_>, page: &LogPage) -> Narrowing {
        let mut query = form_urlencoded::Serializer::new(String::new());
        for name in FIELDS {
            let value = first(&self.typed, name);
            if !value.is_empty() {
                query.append_pair(name, value);
            }
        }
        let member = |(id, name): &(domain::id::MemberId, String)| Choice {
            value: id.to_string(),
            text: name.clone(),
            is_chosen: self.filter.member == Some(*id),
        };
        let kind = |kind: LogKind| Choice {
            value: kind.code().to_owned(),
            text: t.get(format!("log-kind-{}", kind.code())),
            is_chosen: self.filter.kind == Some(kind),
        };
        let typed = |name: &str| first(&self.typed, name).to_owned();
        let query = query.finish();
        Narrowing {
            members: page.people.iter().map(member).collect(),
            kinds: LogKind::ALL.map(kind).to_vec(),
            from: typed("from"),
            until: typed("until"),
            dossier: typed("dossier"),
            is_narrowed: !query.is_empty(),
            is_further: self.before.is_some(),
            query,
            faults: self.faults,
        }
    }
}

impl Narrowing {
    /// What is wrong with a field.
    pub(crate) fn fault(&self, field: &str) -> Option<&str> {
        let found = self.faults.iter().find(|(name, _)| *name == field);
        found.map(|(_, message)| &**message)
    }

    /// The address of the next page.
    pub(crate) fn further(&self, here: &str, before: &str) -> String {
        let and = if self.query.is_empty() { "" } else { "&" };
        format!("{here}?{}{and}before={before}", self.query)
    }
}

/// Every record in words.
pub(crate) fn act_lines(t: Text<'_>, lines: &[LogLine]) -> Vec<ActLine> {
    lines.iter().map(|line| act_line(t, line)).collect()
}

fn act_line(t: Text<'_>, line: &LogLine) -> ActLine {
    let mut what = act(t, &line.action);
    if let Some(no) = line.record {
        what = t.with_all("log-of-record", &[("act", &what), ("no", &no.to_string())]);
    }
    if !line.subject.is_empty() {
        let values = [("act", &*what), ("name", &line.subject)];
        what = t.with_all("log-about-member", &values);
    }
    ActLine {
        when: t.words().moment(line.at),
        who: if line.name.is_empty() {
            t.get("log-nobody")
        } else {
            line.name.clone()
        },
        role: line
            .role
            .map(|role| t.get(format!("role-{}", role.code())))
            .unwrap_or_default(),
        what,
        dossier: line.dossier.map(|id| id.to_string()).unwrap_or_default(),
        why: line
            .reason
            .split_whitespace()
            .map(|code| reason(t, code))
            .collect(),
        outcome: outcome(t, &line.outcome),
    }
}

/// An act by its own name, or by the title of its form.
fn act(t: Text<'_>, action: &str) -> String {
    t.find(format!("log-act-{action}"))
        .or_else(|| t.find(format!("{action}-title")))
        .unwrap_or_else(|| action.to_owned())
}

fn reason(t: Text<'_>, code: &str) -> String {
    // Why a passkey was not taken is said in the same words to both.
    let of_passkey = code.starts_with("passkey-").then(|| t.find(code));
    t.find(format!("log-reason-{code}"))
        .or_else(|| of_passkey.flatten())
        .or_else(|| t.find(format!("role-{code}")))
        // Codes of rules and forms have a dot in them; that of an edition says enough itself.
        .or_else(|| t.find(message_key(code)).filter(|_| code.contains('.')))
        .unwrap_or_else(|| code.to_owned())
}

fn outcome(t: Text<'_>, code: &str) -> String {
    if let Some(count) = code.strip_prefix("found-") {
        return t.with("log-outcome-found", "count", count);
    }
    for counted in ["wrong", "held"] {
        if let Some(count) = code
            .strip_prefix(counted)
            .and_then(|it| it.strip_prefix('-'))
        {
            return t.with(format!("log-outcome-{counted}"), "count", count);
        }
    }
    t.find(format!("log-outcome-{code}"))
        .unwrap_or_else(|| code.to_owned())
}
