//! The log in words: what both its pages show, and how they are narrowed (*logboek*).

use app::read_log::{LogKind, LogLine, LogPage};

use crate::log_query::LogQuery;
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

impl Narrowing {
    /// The form that shows what was asked for.
    pub(crate) fn new(t: Text<'_>, asked: &LogQuery, page: &LogPage) -> Self {
        let member = |(id, name): &(domain::id::MemberId, String)| Choice {
            value: id.to_string(),
            text: name.clone(),
            is_chosen: asked.filter.member == Some(*id),
        };
        let kind = |kind: LogKind| Choice {
            value: kind.code().to_owned(),
            text: t.get(format!("log-kind-{}", kind.code())),
            is_chosen: asked.filter.kind == Some(kind),
        };
        let fault = |field: &&'static str| {
            let what = if *field == "dossier" { *field } else { "day" };
            (*field, t.get(format!("log-fault-{what}")))
        };
        let typed = |name: &str| asked.typed(name).to_owned();
        let query = asked.narrowing();
        Self {
            members: page.people.iter().map(member).collect(),
            kinds: LogKind::ALL.map(kind).to_vec(),
            from: typed("from"),
            until: typed("until"),
            dossier: typed("dossier"),
            is_narrowed: !query.is_empty(),
            is_further: asked.before.is_some(),
            query,
            faults: asked.faults.iter().map(fault).collect(),
        }
    }

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
        .or_else(|| t.find(format!("practice-case-{code}-title")))
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
