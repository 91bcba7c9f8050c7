//! The report as a file: what was chosen, and nothing of what was not.

mod conclusion;
mod course;
mod disclosed;
mod help;
mod signals;
mod steps;
mod written;

use std::collections::BTreeSet;
use std::sync::Arc;

use domain::access::Parts;
use domain::case::Case;
use domain::edition::{Edition, InForce};
use domain::id::{DossierId, No};
use domain::party::Party;
use domain::permission::Action;
use domain::record::Recorded;
use domain::responsibility::Capacity;
use domain::school_days::SchoolDays;
use domain::step1_signals::Person;
use domain::step4_weighing::Framework;
use domain::step5_decision::{Confidentiality, Decision, Filing, Reopening, ReportDraft};
use jiff::Timestamp;
use serde::Serialize;

pub(crate) use written::value;
use written::{joined, numbers};

use crate::checkpoint::Signed;
use crate::error::AppError;
use crate::open_dossier::OpenedDossier;
use crate::print_advice_sheet::{checkpoint_rows, labels, made};
use crate::prove::ToProve;
use crate::read_dossier::hex;
use crate::words::within;
use crate::{App, School, Visitor, Words};

impl App {
    /// Make the report of a draft as a file (*melding als pdf*). That it was made is written down.
    pub async fn report(
        &self,
        visitor: &Visitor,
        dossier: DossierId,
        draft: No,
    ) -> Result<Vec<u8>, AppError> {
        let mut tx = self.store.begin().await?;
        let (_, mut opened) = self
            .open_for(&mut tx, visitor, dossier, Action::PrintReport, Some(draft))
            .await?;
        // The file leaves the program: whoever found a screen open cannot take it along.
        visitor.must_be_confirmed()?;
        let school = self
            .school(&mut tx, visitor.board, opened.row.school)
            .await?;
        // What the school keeps for its own defence is never part of a report.
        opened.case = opened.case.seen_with(Parts::WITHOUT_DEFENCE);
        let (board_key, key) = (opened.board_key.clone(), opened.key.clone());
        let last = last_record(&opened.case, draft);
        let words = self.words().of(opened.editions.at(last));
        let source = Source::new(words, opened, school, draft, self.clock.now());
        let Some(source) = source else {
            // That somebody asked stays written down.
            tx.commit().await?;
            return Err(AppError::NotFound);
        };
        let what = ToProve {
            board: visitor.board,
            board_key: &board_key,
            dossier,
            key: &key,
            records: &source.disclosed(),
        };
        let (file, signed) = self.prove(&mut tx, &what).await?;
        tx.commit().await?;
        let proof = source.proof(file, &signed);
        let view = print::Report {
            labels: self.labels(&source.words),
            proof: Some(proof),
            ..source.view()
        };
        let pdf = self.print_away(move || print::report(&view)).await?;
        let seal = signed.key.seal_file(&pdf)?;
        print::sealed(pdf, &seal).ok_or(AppError::Unsealed)
    }
}

/// Everything a report is made from.
pub(crate) struct Source {
    words: Words,
    /// The dossier as it stood: see [`last_record`].
    case: Case,
    /// The edition that was in force then.
    edition: Arc<Edition>,
    editions: InForce,
    /// The days on which the school is free.
    school_days: SchoolDays,
    school: School,
    no: No,
    draft: ReportDraft,
    /// What may be shown: the entries of the draft, with what corrects them.
    chosen: BTreeSet<No>,
    fingerprint: String,
    dossier: String,
    /// The moment at which the rules are looked at.
    as_of: Timestamp,
    /// The moment at which the file is made.
    now: Timestamp,
}

impl Source {
    /// What the report with this draft is made from; nothing when there is no such draft.
    fn new(
        words: Words,
        opened: OpenedDossier,
        school: School,
        no: No,
        now: Timestamp,
    ) -> Option<Self> {
        let draft = opened.case.fact::<ReportDraft>(no)?.clone();
        let last = last_record(&opened.case, no);
        let fingerprint = hex(opened.link_of(last)?.as_bytes());
        let is_over = last < opened.case.newest() || opened.case.fact::<Filing>(last).is_some();
        let ended = opened.case.record(last).filter(|_| is_over);
        let as_of = ended.map_or(now, |record| record.at);
        let records = opened.case.records().iter();
        let case = Case::replay(records.take_while(|record| record.no <= last).cloned());
        Some(Self {
            words,
            chosen: with_corrections(&case, &draft.entries),
            case,
            edition: opened.editions.at(last).clone(),
            editions: opened.editions,
            school_days: opened.school,
            school,
            no,
            draft,
            fingerprint,
            dossier: opened.row.id.to_string(),
            as_of,
            now,
        })
    }

    fn view(&self) -> print::Report {
        let draft = &self.draft;
        print::Report {
            labels: labels(&self.words),
            language: "nl".to_owned(),
            made: made(self.now),
            heading: self.heading(),
            not_to_be_shown: draft.not_to_be_shown.clone(),
            acute: self.acute(),
            reporter: self.reporter(draft),
            steps: self.steps(),
            persons: self.persons(),
            facts: self.facts(),
            childs_words: self.childs_words(),
            third_party: self.third_party(),
            hypotheses: self.hypotheses(),
            diagnoses: self.diagnoses(),
            conversations: self.conversations(),
            child_conversations: self.child_conversations(),
            own_views: self.own_views(),
            conversation_waivers: self.conversation_waivers(),
            weighing: self.weighing(),
            framework: self.framework(),
            framework_leads_to: self.framework_leads_to(),
            decisions: self.decisions(),
            current_safety: draft.current_safety.clone(),
            help: self.help(),
            informed: self.informed(),
            announcement_waivers: self.announcement_waivers(),
            secrecy: self.secrecy(),
            conclusion: self.conclusion(draft),
            on_paper: self.on_paper(),
            proof: None,
        }
    }

    /// What lets the receiver check the report, in small print.
    fn proof(&self, file: Vec<u8>, signed: &Signed) -> print::Proof {
        let mut rows = checkpoint_rows(&self.words, signed);
        rows.push(print::ProofRow {
            name: self.get("proof-key"),
            value: signed.key.verifier().to_string(),
        });
        print::Proof {
            title: self.get("proof-title"),
            explanation: self.get("proof-explanation"),
            rows,
            file_name: "bewijs.json".to_owned(),
            file_description: self.get("proof-file"),
            file,
        }
    }

    /// Whether the entry with this number goes into the report.
    fn is_chosen(&self, no: No) -> bool {
        self.chosen.contains(&no)
    }

    /// The filing of this draft, if it was handed over.
    fn filing(&self) -> Option<(&Recorded, &Filing)> {
        self.case
            .facts::<Filing>()
            .find(|noted| noted.fact.draft == Some(self.no))
            .map(|noted| (noted.record, noted.fact))
    }

    fn get(&self, key: &str) -> String {
        self.words.get(key)
    }

    /// The word for a value of one of the domain's lists.
    fn word<T: Serialize>(&self, list: &str, given: Option<&T>) -> String {
        given.map_or_else(String::new, |given| self.words.get(&value(list, given)))
    }

    /// Who recorded it, in which role, and when.
    fn recorded(&self, record: &Recorded) -> String {
        let role = within(&self.words.get(&value("role", &record.by.role)));
        let capacity = match &record.decided_as {
            Some(Capacity::Deputy(name)) => self.words.with("decided-as-deputy", &[("name", name)]),
            Some(Capacity::ByRole) => self.get("decided-as-by-role"),
            Some(Capacity::Named) | None => String::new(),
        };
        joined(&[
            record.by.name.clone(),
            role,
            capacity,
            self.words.moment(record.at),
        ])
    }

    fn party(&self, party: Party) -> String {
        match self.case.today(party) {
            Party::Pupil => self.pupil_name(),
            Party::Person(no) => self
                .case
                .fact::<Person>(no)
                .map(|person| person.name.clone())
                .unwrap_or_default(),
        }
    }

    fn parties(&self, parties: &[Party]) -> String {
        let names: Vec<String> = parties.iter().map(|party| self.party(*party)).collect();
        names.join(", ")
    }

    fn pupil_name(&self) -> String {
        self.case.opening().map_or_else(String::new, |opening| {
            format!("{} {}", opening.given_name, opening.family_name)
        })
    }

    fn framework(&self) -> Vec<print::Answer> {
        let Some(framework) = self.case.latest::<Framework>() else {
            return Vec::new();
        };
        let edition = self.editions.at(framework.no());
        let answered = edition.framework.iter().filter_map(|question| {
            let given = framework.fact.answers.get(&question.code)?;
            let offered = question
                .answers
                .iter()
                .find(|offer| offer.code == given.answer)?;
            Some(print::Answer {
                question: question.text.clone(),
                answer: offered.text.clone(),
                reason: given.reason.clone(),
                records: String::new(),
            })
        });
        answered.collect()
    }

    fn secrecy(&self) -> Vec<print::Answer> {
        let Some(weighed) = self.case.latest::<Confidentiality>() else {
            return Vec::new();
        };
        let edition = self.editions.at(weighed.no());
        let answered = edition.confidentiality.iter().filter_map(|question| {
            let given = weighed.fact.answers.get(&question.code)?;
            Some(print::Answer {
                question: question.text.clone(),
                answer: self.word("yes-no", given.answer.as_ref()),
                reason: given.explanation.clone(),
                records: numbers(&given.records),
            })
        });
        answered.collect()
    }

    fn decisions(&self) -> Vec<print::Decision> {
        self.case
            .round::<Decision>()
            .map(|noted| {
                let fact = noted.fact;
                let roles: Vec<String> = fact
                    .consulted
                    .iter()
                    .map(|role| self.get(&value("role", role)))
                    .collect();
                let consulted = [roles.join(", "), fact.consulted_how.clone()];
                print::Decision {
                    recorded: self.recorded(noted.record),
                    consulted: joined(&consulted),
                    answers: self.decision_answers(fact),
                    norm: self.norm(noted.no(), &fact.norm),
                    second_person: fact.second_person.clone(),
                    taken: fact
                        .when
                        .map(|when| self.words.when(when))
                        .unwrap_or_default(),
                }
            })
            .collect()
    }

    fn decision_answers(&self, decision: &Decision) -> Vec<print::Answer> {
        let answer = |key: &str, answer: String, reason: &str| print::Answer {
            question: self.get(key),
            answer,
            reason: reason.to_owned(),
            records: String::new(),
        };
        let mut answers = Vec::new();
        if let Some(sure) = decision.can_protect {
            answers.push(answer(
                "report-can-protect",
                self.word("sure", Some(&sure)),
                "",
            ));
        }
        let report = self.word("yes-no", decision.report.as_ref());
        let help = self.word("yes-no", decision.help.as_ref());
        answers.push(answer(
            "report-report-necessary",
            report,
            &decision.report_reasons,
        ));
        answers.push(answer("report-help-possible", help, &decision.help_reasons));
        answers
    }

    fn norm(&self, in_record: No, code: &str) -> String {
        let norms = &self.editions.at(in_record).norms;
        let norm = norms.iter().find(|norm| norm.code == code);
        norm.map(|norm| norm.text.clone()).unwrap_or_default()
    }
}

/// The record up to which a report looks.
///
/// A report that was filed stays what it was on that day, whatever was recorded since. A draft that
/// was not filed belongs to its round: what came after a reopening is another matter.
fn last_record(case: &Case, draft: No) -> No {
    let filed = case
        .facts::<Filing>()
        .find(|noted| noted.fact.draft == Some(draft))
        .map(|noted| noted.no());
    let reopened = case
        .facts::<Reopening>()
        .map(|noted| noted.no())
        .find(|no| *no > draft);
    let before = reopened.map(|no| No(no.0.saturating_sub(1)));
    filed.or(before).unwrap_or(case.newest())
}

/// These entries, with whatever corrects them: a correction says the same thing better.
pub(crate) fn with_corrections(case: &Case, numbers: &[No]) -> BTreeSet<No> {
    // What was moved to the staff route since is not there any more.
    let numbers = numbers.iter().copied();
    let mut all: BTreeSet<No> = numbers.filter(|no| case.record(*no).is_some()).collect();
    for noted in case.entries() {
        if noted.corrects.is_some_and(|no| all.contains(&no)) {
            all.insert(noted.no());
        }
    }
    all
}
