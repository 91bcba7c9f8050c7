//! What changes for a dossier that goes from one edition to another (*verschil tussen uitgaven*).

use crate::edition::Edition;
use crate::role::Role;
use crate::rule::{OpenPoint, Rule, Severity, State};
use crate::step1_signals::EditionPin;

/// A rule that weighs otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reweighed {
    /// Its code.
    pub rule: &'static str,
    /// What it weighed.
    pub from: Severity,
    /// What it will weigh.
    pub to: Severity,
}

/// A number of the plan that changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Renumbered {
    /// Which one, as the file calls it.
    pub what: &'static str,
    /// What it was.
    pub from: i64,
    /// What it will be.
    pub to: i64,
}

/// What changes between two editions.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Difference {
    /// Rules that weigh more, at some moment.
    pub stricter: Vec<Reweighed>,
    /// Rules that weigh less, at some moment.
    pub looser: Vec<Reweighed>,
    /// Questions that are asked, or asked in other words, from now on.
    pub new_questions: Vec<String>,
    /// Questions that are not asked any more.
    pub gone_questions: Vec<String>,
    /// Ages and terms.
    pub numbers: Vec<Renumbered>,
    /// Who takes the decision from now on, where that changes.
    pub decides: Option<Vec<Role>>,
}

impl Edition {
    /// What a dossier is pinned by to this edition.
    pub fn pin(&self) -> EditionPin {
        EditionPin {
            code: self.code.clone(),
            version: self.version,
        }
    }

    /// Whether a dossier can go on from this edition to that one: to a newer version, or to an edition
    /// that came into force no earlier. Never back.
    pub fn leads_to(&self, next: &Self) -> bool {
        if self.code == next.code {
            next.version > self.version
        } else {
            next.valid_from >= self.valid_from
        }
    }

    /// What changes for a dossier that goes from this edition to that one.
    pub fn difference(&self, next: &Self) -> Difference {
        let new = questions(next);
        let old = questions(self);
        let only = |asked: &[(&str, &str)], others: &[(&str, &str)]| -> Vec<String> {
            let asked = asked.iter().filter(|one| !others.contains(one));
            asked.map(|(_, text)| (*text).to_owned()).collect()
        };
        let is_asked = |code: &str| new.iter().any(|(one, _)| *one == code);
        let gone = old.iter().filter(|(code, _)| !is_asked(code));
        Difference {
            stricter: reweighed(self, next, |from, to| to > from),
            looser: reweighed(self, next, |from, to| to < from),
            new_questions: only(&new, &old),
            gone_questions: gone.map(|(_, text)| (*text).to_owned()).collect(),
            numbers: renumbered(self, next),
            decides: (self.roles.decides != next.roles.decides).then(|| next.roles.decides.clone()),
        }
    }
}

/// The questions of an edition: code and words.
fn questions(edition: &Edition) -> Vec<(&str, &str)> {
    let framework = edition.framework.iter();
    let framework = framework.map(|one| (&*one.code, &*one.text));
    let secrecy = edition.confidentiality.iter();
    framework
        .chain(secrecy.map(|one| (&*one.code, &*one.text)))
        .collect()
}

/// The rules whose weight changes so, with the moment at which it changes most.
fn reweighed(
    old: &Edition,
    new: &Edition,
    is_so: impl Fn(Severity, Severity) -> bool,
) -> Vec<Reweighed> {
    let change = |rule: &'static Rule| {
        let weights = rule.moments.iter().map(|moment| {
            (
                old.severity(rule.code, *moment),
                new.severity(rule.code, *moment),
            )
        });
        let changes = weights.filter(|(from, to)| is_so(*from, *to));
        let most = changes.max_by_key(|(from, to)| (*from.max(to), *from.min(to)));
        most.map(|(from, to)| Reweighed {
            rule: rule.code,
            from,
            to,
        })
    };
    Rule::all().filter_map(change).collect()
}

fn renumbered(old: &Edition, new: &Edition) -> Vec<Renumbered> {
    let numbers = |edition: &Edition| -> [(&'static str, i64); 6] {
        let (ages, terms) = (edition.thresholds, edition.terms);
        [
            ("heard-from", ages.heard_from.into()),
            ("addressed-from", ages.addressed_from.into()),
            ("acute-working-days", terms.acute_working_days.into()),
            ("feedback-working-days", terms.feedback_working_days.into()),
            ("feedback-weeks", terms.feedback_weeks.into()),
            (
                "parents-told-working-days",
                terms.parents_told_working_days.into(),
            ),
        ]
    };
    let pairs = numbers(old).into_iter().zip(numbers(new));
    pairs
        .filter(|((_, from), (_, to))| from != to)
        .map(|((what, from), (_, to))| Renumbered { what, from, to })
        .collect()
}

/// What is open afterwards and was not before, or weighs more; and what was and is not any more, or
/// weighs less.
pub fn changed_points<'a>(
    before: &'a [OpenPoint],
    after: &'a [OpenPoint],
) -> (Vec<&'a OpenPoint>, Vec<&'a OpenPoint>) {
    (heavier(after, before), heavier(before, after))
}

/// The open points of the first that are not open in the others, or weigh less there.
fn heavier<'a>(points: &'a [OpenPoint], others: &[OpenPoint]) -> Vec<&'a OpenPoint> {
    let is_open = |point: &&OpenPoint| point.finding.state == State::Open;
    let weighs_there = |point: &OpenPoint| {
        let same = others.iter().filter(is_open).filter(|one| {
            one.rule.code == point.rule.code && one.finding.about == point.finding.about
        });
        same.map(|one| one.severity).max()
    };
    let open = points.iter().filter(is_open);
    open.filter(|point| weighs_there(point).is_none_or(|weight| weight < point.severity))
        .collect()
}
