//! What a newer edition changes for a dossier, as the form for moving shows it.

use app::within;
use domain::edition::{Edition, Reweighed, changed_points};
use domain::record::About;
use domain::rule::{OpenPoint, Severity, State};
use domain::step1_signals::EditionPin;

use super::Lists;
use crate::teller::Teller;
use crate::text::Text;

/// What changes (*wat er verandert*).
pub(crate) struct EditionPreview {
    /// The edition so far, in words.
    pub(crate) from: String,
    /// The edition that the board follows.
    pub(crate) to: String,
    /// The pin so far.
    pub(crate) from_pin: EditionPin,
    /// The pin from now on.
    pub(crate) to_pin: EditionPin,
    /// Rules that weigh more.
    pub(crate) stricter: Vec<Line>,
    /// Rules that weigh less.
    pub(crate) looser: Vec<Line>,
    /// Questions that are new or worded anew.
    pub(crate) new_questions: Vec<String>,
    /// Questions that are gone.
    pub(crate) gone_questions: Vec<String>,
    /// Ages, terms and who decides.
    pub(crate) others: Vec<String>,
    /// What will be open in this dossier and is not now, or will weigh more.
    pub(crate) opens: Vec<Line>,
    /// What is open now and will not be, or will weigh less.
    pub(crate) closes: Vec<Line>,
    /// How many points stay open as they are.
    pub(crate) stay: usize,
}

/// A rule with what it weighs.
pub(crate) struct Line {
    /// What it asks.
    pub(crate) sentence: String,
    /// What it weighs, or whom it is about.
    pub(crate) more: String,
}

impl Lists<'_> {
    /// What moving to the edition of the board changes; nothing where there is none to move to.
    pub(crate) fn edition_preview(&self) -> Option<EditionPreview> {
        let newer = self.view.newer.as_ref()?;
        let (old, new) = (&*self.view.edition, &*newer.edition);
        let difference = old.difference(new);
        let (opens, closes) = changed_points(&self.view.points, &newer.points);
        let is_open = |point: &&OpenPoint| point.finding.state == State::Open;
        let open = newer.points.iter().filter(is_open).count();
        let t = Text::new(self.words);
        let teller = Teller::elsewhere(t, self.view);
        let point = |edition: &Edition, point: &OpenPoint| Line {
            sentence: sentence(edition, point.rule.code),
            more: self.about(&teller, point),
        };
        let mut others: Vec<String> = Vec::new();
        for one in &difference.numbers {
            let key = format!("move_to_edition-number-{}", one.what);
            let (from, to) = (one.from.to_string(), one.to.to_string());
            let values = [("from", &*from), ("to", &*to)];
            others.push(self.words.with(&key, &values));
        }
        if let Some(roles) = &difference.decides {
            let name = |role: &domain::role::Role| {
                within(&self.words.get(&format!("role-{}", role.code())))
            };
            let roles: Vec<String> = roles.iter().map(name).collect();
            let values = [("roles", &*roles.join(", "))];
            others.push(self.words.with("move_to_edition-decides", &values));
        }
        Some(EditionPreview {
            from: teller.edition_named(old),
            to: teller.edition_named(new),
            from_pin: old.pin(),
            to_pin: new.pin(),
            stricter: self.reweighed(&difference.stricter, new),
            looser: self.reweighed(&difference.looser, old),
            new_questions: difference.new_questions,
            gone_questions: difference.gone_questions,
            others,
            stay: open.saturating_sub(opens.len()),
            opens: opens.into_iter().map(|one| point(new, one)).collect(),
            closes: closes.into_iter().map(|one| point(old, one)).collect(),
        })
    }

    /// Rules in the words of the edition that has them, with what they weighed and will weigh.
    fn reweighed(&self, rules: &[Reweighed], edition: &Edition) -> Vec<Line> {
        let line = |one: &Reweighed| {
            let (from, to) = (self.weight(one.from), self.weight(one.to));
            let values = [("from", &*from), ("to", &*to)];
            Line {
                sentence: sentence(edition, one.rule),
                more: self.words.with("move_to_edition-weight", &values),
            }
        };
        rules.iter().map(line).collect()
    }

    fn weight(&self, severity: Severity) -> String {
        let key = match severity {
            Severity::Off => "move_to_edition-weight-off",
            Severity::Remind => "severity-remind",
            Severity::Explain => "severity-explain",
            Severity::Block => "severity-block",
        };
        within(&self.words.get(key))
    }

    /// How much an open point weighs, and about whom or what it is.
    fn about(&self, teller: &Teller<'_>, point: &OpenPoint) -> String {
        let weight = self.weight(point.severity);
        let about = match &point.finding.about {
            Some(About::Party(party)) => teller.party(*party),
            Some(About::Record(no)) => format!("nr. {no}"),
            Some(About::Question(_)) | None => return weight,
        };
        format!("{weight}, {about}")
    }
}

fn sentence(edition: &Edition, rule: &str) -> String {
    let text = edition.rules.get(rule);
    text.map(|text| text.sentence.clone()).unwrap_or_default()
}
