//! Copies and letters that leave the school, and sheets that stay in it (*stukken*).
//!
//! Which content a recipient gets is decided in `domain::disclosure`; here it is worded and printed.

mod give;
mod letters;
mod overview;
mod sheets;
mod told;
mod told_after;

pub(crate) use give::{FOUND, GIVEN};

use domain::access::Parts;
use domain::case::Case;
use domain::disclosure::{
    CopyFor, CopyPaper, CopyPlan, Recipient, Tongue, is_overtaken, recipient, withdrawn,
};
use domain::edition::Edition;
use domain::id::No;
use domain::party::Party;
use domain::record::Recorded;
use domain::step1_signals::Person;
use domain::time::school_time;
use jiff::Timestamp;
use print::{Block, Leaflet, LeafletKind, LeafletPart, ProofRow};
use serde::Serialize;

use crate::language::Language;
use crate::open_dossier::OpenedDossier;
use crate::print_advice_sheet::{labels, made};
use crate::print_report::value;
use crate::words::within;
use crate::{App, School, Words};

/// A paper as it comes out: ready to be set.
pub(crate) type Paper = (LeafletKind, Leaflet);

/// Everything a paper is made from.
struct Making<'a> {
    words: &'a Words,
    language: Language,
    edition: &'a Edition,
    school: &'a School,
    /// The dossier as it stood when the paper was put together, without the school's own defence.
    case: Case,
    now: Timestamp,
    /// The documents of which the file itself goes along.
    files: Vec<No>,
}

/// A copy or letter to be made: the plan, and for whom it is today.
struct Planned<'a> {
    no: No,
    plan: &'a CopyPlan,
    to: CopyFor,
    recipient: Recipient,
}

impl App {
    /// The copy with this number as a paper, with what was left out; nothing when there is no such
    /// copy, nobody to give it to, or one that was overtaken or withdrawn.
    fn copy_paper(
        &self,
        opened: &OpenedDossier,
        school: &School,
        no: No,
        is_concept: bool,
    ) -> Option<(Paper, domain::disclosure::Sorted)> {
        let now = self.clock.now();
        // As it was put together it can tell what must not be told any more.
        if is_overtaken(&opened.case, no) || withdrawn(&opened.case, no).is_some() {
            return None;
        }
        let plan = opened.case.fact::<CopyPlan>(no)?;
        let to = plan.to?;
        let today = school_time(now).date();
        let recipient = recipient(&opened.case, &opened.edition, to, today).ok()?;
        let language = match plan.language {
            Some(Tongue::En) => Language::English,
            Some(Tongue::Nl) | None => Language::Dutch,
        };
        let words = self.words_in(language).of(&opened.edition);
        let making = Making {
            words: &words,
            language,
            edition: &opened.edition,
            school,
            case: as_it_stood(&opened.case, no),
            now,
            files: plan.files.clone(),
        };
        let planned = Planned {
            no,
            plan,
            to,
            recipient,
        };
        let sorted = domain::disclosure::sort_out(&making.case, plan, to, recipient);
        let (kind, parts) = match plan.paper? {
            CopyPaper::Overview => (LeafletKind::Overview, making.overview(&planned, &sorted)),
            CopyPaper::Announcement => (LeafletKind::Announcement, making.announcement(&planned)),
            CopyPaper::HelpAgreement => (LeafletKind::HelpAgreement, making.help_agreement()),
            CopyPaper::NoAuthority => (LeafletKind::NoAuthority, making.no_authority(&planned)),
        };
        let view = making.finished(&planned, parts, &sorted, is_concept);
        Some(((kind, view), sorted))
    }
}

/// The dossier up to this record, without what the school keeps for its own defence.
fn as_it_stood(case: &Case, no: No) -> Case {
    let records = case.records().iter().take_while(|record| record.no <= no);
    Case::replay(records.cloned()).seen_with(Parts::WITHOUT_DEFENCE)
}

impl Making<'_> {
    /// The paper with its head and foot.
    fn finished(
        &self,
        planned: &Planned<'_>,
        parts: Vec<LeafletPart>,
        sorted: &domain::disclosure::Sorted,
        is_concept: bool,
    ) -> Leaflet {
        let paper = planned.plan.paper.map_or("", CopyPaper::code);
        let to = self.recipient_name(planned);
        let is_overview = planned.plan.paper == Some(CopyPaper::Overview);
        let (mark, mark_note) = if is_concept {
            (self.get("paper-concept"), self.get("paper-concept-note"))
        } else {
            (self.with("paper-for", "name", &to), String::new())
        };
        let left_out = if is_overview {
            self.left_out(sorted)
        } else {
            Vec::new()
        };
        Leaflet {
            mark,
            mark_note,
            top: self.top(planned, to),
            parts,
            left_out,
            left_out_title: self.get("paper-left-out"),
            signatures: self.signatures(planned),
            ..self.empty(&format!("paper-{paper}-title"))
        }
    }

    /// A paper with nothing in it.
    fn empty(&self, title: &str) -> Leaflet {
        Leaflet {
            labels: labels(self.words),
            language: self.language.code().to_owned(),
            made: made(self.now),
            title: self.get(title),
            mark: String::new(),
            mark_note: String::new(),
            made_at: self.words.moment(self.now),
            top: Vec::new(),
            parts: Vec::new(),
            left_out: Vec::new(),
            left_out_title: String::new(),
            signatures: Vec::new(),
        }
    }

    fn top(&self, planned: &Planned<'_>, to: String) -> Vec<ProofRow> {
        let school = format!("{}, {}", self.school.name, self.school.place);
        let ground = planned.plan.ground;
        let ground = ground.map(|one| self.get(&format!("copy-ground-{}", one.code())));
        let mut top = vec![
            self.row("paper-from", school),
            self.row("paper-phone", self.school.phone.clone()),
            self.row("paper-to", to),
            self.row("paper-about", self.pupil()),
            self.row("paper-date", self.words.date(school_time(self.now).date())),
        ];
        if planned.plan.paper == Some(CopyPaper::Overview) {
            top.push(self.row("paper-ground", ground.unwrap_or_default()));
            top.push(self.row("paper-as-of", self.moment_of(planned.no)));
        }
        top
    }

    fn moment_of(&self, no: No) -> String {
        let record = self.case.record(no);
        record.map_or_else(String::new, |record| self.words.moment(record.at))
    }

    /// The kinds that stay out, each with why: also those of which there is nothing, so that nobody
    /// reads from this list what there is.
    fn left_out(&self, sorted: &domain::disclosure::Sorted) -> Vec<ProofRow> {
        let kinds = sorted.left_out.iter().map(|content| {
            let code = content.code();
            ProofRow {
                name: self.get(&format!("content-{code}")),
                value: self.get(&format!("left-out-{code}")),
            }
        });
        kinds.collect()
    }

    fn signatures(&self, planned: &Planned<'_>) -> Vec<String> {
        let school = self.get("paper-sign-school");
        match planned.plan.paper {
            Some(CopyPaper::HelpAgreement) => vec![
                self.with("paper-sign-for", "name", &self.recipient_name(planned)),
                school,
                self.get("paper-sign-helper"),
            ],
            Some(CopyPaper::Announcement | CopyPaper::NoAuthority) => vec![school],
            Some(CopyPaper::Overview) | None => Vec::new(),
        }
    }

    /// Who it is for, by name.
    fn recipient_name(&self, planned: &Planned<'_>) -> String {
        match planned.to {
            CopyFor::Party(party) => self.party(party),
            body => {
                let what = self.get(&format!("copy-for-{body}"));
                format!("{what}, {}", planned.plan.to_name)
            }
        }
    }

    fn get(&self, key: &str) -> String {
        self.words.get(key)
    }

    fn with(&self, key: &str, name: &str, value: &str) -> String {
        self.words.with(key, &[(name, value)])
    }

    fn word<T: Serialize>(&self, list: &str, given: Option<&T>) -> String {
        given.map_or_else(String::new, |given| self.get(&value(list, given)))
    }

    fn row(&self, key: &str, value: String) -> ProofRow {
        ProofRow {
            name: self.get(key),
            value,
        }
    }

    fn party(&self, party: Party) -> String {
        match self.case.today(party) {
            Party::Pupil => self.pupil(),
            Party::Person(no) => {
                let person = self.case.fact::<Person>(no);
                person.map(|one| one.name.clone()).unwrap_or_default()
            }
        }
    }

    fn parties(&self, parties: &[Party]) -> String {
        let names: Vec<String> = parties.iter().map(|party| self.party(*party)).collect();
        names.join(", ")
    }

    fn pupil(&self) -> String {
        let opening = self.case.opening();
        opening.map_or_else(String::new, |one| {
            format!("{} {}", one.given_name, one.family_name)
        })
    }

    fn when(&self, when: Option<domain::time::When>) -> String {
        when.map_or_else(String::new, |when| self.words.when(when))
    }

    fn role(&self, record: &Recorded) -> String {
        within(&self.get(&value("role", &record.by.role)))
    }

    /// Sentences of the language files with numbers behind their keys, as many as there are.
    fn sentences(&self, key: &str, values: &[(&str, &str)]) -> Vec<Block> {
        (1..)
            .map_while(|no| self.words.find(&format!("{key}-{no}"), values))
            .map(|text| Block::Text { text })
            .collect()
    }

    /// A text beneath its name, with room to write where nothing was recorded.
    fn said(&self, key: &str, text: &str, lines: u8) -> Block {
        Block::Said {
            name: self.get(key),
            text: text.trim().to_owned(),
            lines,
        }
    }
}

/// A part without a heading.
fn part(blocks: Vec<Block>) -> LeafletPart {
    LeafletPart {
        title: String::new(),
        nothing: String::new(),
        blocks,
    }
}
