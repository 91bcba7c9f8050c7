//! What a form about a copy shows: for whom, what goes along, what stays out and why.

use std::collections::BTreeMap;

use domain::case::Noted;
use domain::disclosure::{
    Content, CopyFor, CopyGround, CopyPaper, CopyPlan, Recipient, Sorted, Standard, files_along,
    files_offered, fits, names_of_others, needs_second_eyes, offers, recipient, sort_out,
    standards, under_way,
};
use domain::id::No;
use domain::time::{age_on, school_time};

use super::entries::{EntryLine, LONG, cut};
use super::values::named;
use super::{Lists, Options};
use crate::form::Form;
use crate::teller::Teller;
use crate::text::Text;

/// A copy as it would be.
pub(crate) struct CopyView {
    /// Which paper, for whom.
    pub(crate) title: String,
    /// Whether it is a copy of the dossier, sorted for the recipient; a letter says only what it says.
    pub(crate) is_overview: bool,
    /// What goes along.
    pub(crate) inside: Vec<EntryLine>,
    /// What stays out, kind by kind.
    pub(crate) outside: Vec<LeftOut>,
    /// Records that go along and name somebody whose data stay out.
    pub(crate) names: Vec<(String, String)>,
    /// The documents of which the file goes along, by title.
    pub(crate) files: Vec<String>,
    /// Whether a second person must look at it.
    pub(crate) needs_second_eyes: bool,
    /// The draft as a file, where it was put together already.
    pub(crate) concept: Option<String>,
}

/// A kind that stays out.
pub(crate) struct LeftOut {
    /// The kind.
    pub(crate) name: String,
    /// Why.
    pub(crate) why: String,
    /// How many records that concerns, in words; empty for none.
    pub(crate) count: String,
    /// Whether nobody can have it go along.
    pub(crate) is_never: bool,
}

/// What a copy is about, as far as the form knows by now.
struct Meant {
    plan: CopyPlan,
    paper: CopyPaper,
    to: CopyFor,
    recipient: Recipient,
}

impl Lists<'_> {
    /// The papers that can be put together.
    pub(crate) fn copy_papers(&self) -> Options {
        named(
            self.words,
            "copy-paper",
            &CopyPaper::ALL.map(CopyPaper::code),
        )
    }

    /// Everybody for whom some paper can be put together.
    pub(crate) fn copy_recipients(&self) -> Options {
        let today = school_time(self.view.now).date();
        let offers = offers(&self.view.case, &self.view.edition, today);
        let mut all: Vec<CopyFor> = offers.into_iter().flat_map(|(_, to)| to).collect();
        all.sort_by_key(|to| (!matches!(to, CopyFor::Party(_)), *to));
        all.dedup();
        let parties = self.parties();
        let name = |to: &CopyFor| {
            let code = to.to_string();
            let party = parties.iter().find(|(value, _)| *value == code);
            party.map_or_else(
                || self.words.get(&format!("copy-for-{to}")),
                |it| it.1.clone(),
            )
        };
        all.iter().map(|to| (to.to_string(), name(to))).collect()
    }

    /// The languages of a paper.
    pub(crate) fn tongues(&self) -> Options {
        named(self.words, "copy-language", &["nl", "en"])
    }

    /// The grounds that carry this paper for this recipient; all of them where that is not known yet.
    pub(crate) fn copy_grounds(&self, form: &Form<'_>) -> Options {
        let meant = self.meant(form);
        let today = school_time(self.view.now).date();
        let opening = self.view.case.opening();
        let age = opening.map_or(0, |one| age_on(one.born, today));
        let pupil_decides = age >= self.view.edition.thresholds.addressed_from;
        let is_fit = |ground: &CopyGround| {
            meant
                .as_ref()
                .is_none_or(|it| fits(*ground, it.paper, it.recipient, pupil_decides))
        };
        let grounds = CopyGround::ALL.into_iter().filter(is_fit);
        let codes: Vec<&str> = grounds.map(CopyGround::code).collect();
        named(self.words, "copy-ground", &codes)
    }

    /// What can be made to go along though it stays out for this recipient.
    pub(crate) fn copy_more(&self, form: &Form<'_>) -> Options {
        let Some(meant) = self
            .meant(form)
            .filter(|it| it.paper == CopyPaper::Overview)
        else {
            return Vec::new();
        };
        let standards = standards(&self.view.case, meant.recipient, meant.to).into_iter();
        let out = standards.filter(|(_, standard)| *standard == Standard::Out);
        out.map(|(content, _)| {
            let code = content.code().to_owned();
            let name = self.words.get(&format!("content-{code}"));
            (code, name)
        })
        .collect()
    }

    /// The records that would go along, to take one out; and those that were taken out.
    pub(crate) fn copy_records(&self, form: &Form<'_>) -> Vec<EntryLine> {
        let Some(meant) = self
            .meant(form)
            .filter(|it| it.paper == CopyPaper::Overview)
        else {
            return Vec::new();
        };
        let sorted = self.sorted(&meant);
        let mut numbers = [sorted.inside, sorted.taken_out].concat();
        numbers.sort();
        numbers
            .iter()
            .filter_map(|no| self.record_line(*no))
            .collect()
    }

    /// The documents of which the file can go along.
    pub(crate) fn copy_files(&self, form: &Form<'_>) -> Vec<EntryLine> {
        let Some(meant) = self.meant(form) else {
            return Vec::new();
        };
        let offered = files_offered(&self.view.case, &meant.plan, meant.to, meant.recipient);
        let lines = offered.into_iter().filter_map(|no| self.record_line(no));
        lines.collect()
    }

    /// The facts that can be told to a parent without authority.
    pub(crate) fn copy_facts(&self, form: &Form<'_>) -> Vec<EntryLine> {
        let Some(meant) = self
            .meant(form)
            .filter(|it| it.paper == CopyPaper::NoAuthority)
        else {
            return Vec::new();
        };
        let case = &self.view.case;
        let is_fact = |line: &EntryLine| {
            let record = line.value.parse().ok().and_then(|no| case.record(No(no)));
            record.is_some_and(|record| {
                domain::disclosure::contents(case, record, meant.to) == [Content::Facts]
            })
        };
        self.entry_lines().into_iter().filter(is_fact).collect()
    }

    /// The copy as it would be; nothing while it is not known for whom it is.
    pub(crate) fn copy_view(&self, form: &Form<'_>) -> Option<CopyView> {
        self.meant(form).map(|meant| self.view_of(&meant, None))
    }

    /// The copy that a form about one is about.
    pub(crate) fn copy_chosen(&self, form: &Form<'_>) -> Option<CopyView> {
        let no = No(form.value("copy").parse().ok()?);
        let plan = self.view.case.fact::<CopyPlan>(no)?.clone();
        let meant = self.meant_by(plan)?;
        Some(self.view_of(&meant, Some(no)))
    }

    /// The copies that did not leave yet, the newest first.
    pub(crate) fn copies(&self) -> Options {
        let teller = self.teller();
        let line = |noted: Noted<'_, CopyPlan>| {
            let (paper, to) = (teller.paper_name(noted.fact), teller.copy_for(noted.fact));
            let what = self
                .words
                .with("copy-line", &[("paper", &paper), ("to", &to)]);
            (noted.no().to_string(), self.on_day(&what, noted.record))
        };
        under_way(&self.view.case).into_iter().map(line).collect()
    }

    fn teller(&self) -> Teller<'_> {
        Teller::elsewhere(Text::new(self.words), self.view)
    }

    fn meant(&self, form: &Form<'_>) -> Option<Meant> {
        let all = form.typed().iter();
        let list = |name: &str| {
            let values = all.clone().filter(|(one, _)| one == name);
            let values = values.map(|(_, value)| serde_json::Value::from(value.clone()));
            serde_json::Value::Array(values.collect())
        };
        let numbers = |name: &str| {
            let values = all.clone().filter(|(one, _)| one == name);
            values
                .filter_map(|(_, no)| no.parse().ok().map(No))
                .collect()
        };
        let read = |value: serde_json::Value| serde_json::from_value(value).ok();
        self.meant_by(CopyPlan {
            paper: serde_json::from_value(form.value("paper").into()).ok(),
            to: form.value("to").parse().ok(),
            to_name: form.value("to-name").to_owned(),
            with: read(list("with[]")).unwrap_or_default(),
            without: numbers("without[]"),
            files: numbers("files[]"),
            ..CopyPlan::default()
        })
    }

    fn meant_by(&self, plan: CopyPlan) -> Option<Meant> {
        let today = school_time(self.view.now).date();
        let (paper, to) = (plan.paper?, plan.to?);
        let recipient = recipient(&self.view.case, &self.view.edition, to, today).ok()?;
        Some(Meant {
            plan,
            paper,
            to,
            recipient,
        })
    }

    fn sorted(&self, meant: &Meant) -> Sorted {
        sort_out(&self.view.case, &meant.plan, meant.to, meant.recipient)
    }

    fn view_of(&self, meant: &Meant, no: Option<No>) -> CopyView {
        let teller = self.teller();
        let (paper, to) = (teller.paper_name(&meant.plan), teller.copy_for(&meant.plan));
        let is_overview = meant.paper == CopyPaper::Overview;
        let sorted = self.sorted(meant);
        let names: BTreeMap<No, Vec<String>> = if is_overview {
            names_of_others(&self.view.case, &sorted, meant.to)
        } else {
            BTreeMap::new()
        };
        let inside = sorted.inside.iter();
        let standards = standards(&self.view.case, meant.recipient, meant.to);
        let never = |content: Content| standards.contains(&(content, Standard::Never));
        let left_out = sorted.left_out.iter().map(|content| LeftOut {
            name: self.words.get(&format!("content-{}", content.code())),
            why: self.words.get(&format!("left-out-{}", content.code())),
            count: self.count(&sorted, *content),
            is_never: never(*content),
        });
        CopyView {
            title: self
                .words
                .with("copy-line", &[("paper", &paper), ("to", &to)]),
            is_overview,
            inside: inside.filter_map(|no| self.record_line(*no)).collect(),
            outside: left_out.collect(),
            names: names
                .into_iter()
                .map(|(no, words)| (no.to_string(), words.join(", ")))
                .collect(),
            files: files_along(&self.view.case, &meant.plan)
                .into_iter()
                .map(|file| file.title)
                .collect(),
            needs_second_eyes: needs_second_eyes(&self.view.case, &meant.plan, meant.recipient),
            concept: no.map(|no| self.address(&format!("copies/{no}.pdf"))),
        }
    }

    fn count(&self, sorted: &Sorted, content: Content) -> String {
        let records = sorted.outside.get(&content).map_or(0, Vec::len);
        if records == 0 {
            return String::new();
        }
        let count = records.to_string();
        self.words.with("copy-count", &[("count", &count)])
    }

    /// A record, to tick or to read: what it is, when, and how it begins.
    fn record_line(&self, no: No) -> Option<EntryLine> {
        let record = self.view.case.record(no)?;
        let teller = self.teller();
        let said = teller.tell(record);
        let quote = said.quote.iter().chain(&said.text).cloned();
        let parts = said
            .parts
            .iter()
            .map(|(name, lines)| format!("{name}: {}", lines.join(" ")));
        let text = quote.chain(parts).collect::<Vec<_>>().join(" ");
        let no = no.to_string();
        let number = self.words.with("dossier-nr", &[("no", &no)]);
        let about = [number, teller.what(record), teller.day_of(record)];
        Some(EntryLine {
            value: no,
            text: cut(&text, LONG),
            about: about.join(", "),
        })
    }
}
