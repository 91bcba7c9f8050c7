//! The report as a file: what was chosen, and nothing of what was not.

mod conclusion;
mod course;
mod signals;
mod steps;

use std::sync::Arc;

use domain::case::Case;
use domain::edition::Edition;
use domain::id::{DossierId, No};
use domain::party::Party;
use domain::permission::Action;
use domain::record::Recorded;
use domain::step1_signals::Person;
use domain::step4_weighing::Framework;
use domain::step5_decision::{Confidentiality, Decision, Filing, ReportDraft};
use jiff::Timestamp;
use serde::Serialize;

use crate::error::AppError;
use crate::print_advice_sheet::{labels, made};
use crate::read_dossier::hex;
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
        let opened = self
            .open_for(&mut tx, visitor, dossier, Action::PrintReport)
            .await?;
        if opened.case.fact::<ReportDraft>(draft).is_none() {
            return Err(AppError::NotFound);
        }
        let school = self
            .school(&mut tx, visitor.board, opened.row.school)
            .await?;
        tx.commit().await?;
        let fingerprint = hex(opened.head().as_bytes());
        let source = Source {
            words: Arc::clone(&self.words),
            case: opened.case,
            edition: opened.edition,
            school,
            draft,
            fingerprint,
            dossier: opened.row.id.to_string(),
            now: self.clock.now(),
        };
        self.print_away(move || print::report(&source.view())).await
    }
}

/// Everything a report is made from.
pub(crate) struct Source {
    words: Arc<Words>,
    case: Case,
    edition: Arc<Edition>,
    school: School,
    draft: No,
    fingerprint: String,
    dossier: String,
    now: Timestamp,
}

impl Source {
    fn view(&self) -> print::Report {
        let draft = self.draft();
        print::Report {
            labels: labels(&self.words),
            language: "nl".to_owned(),
            made: made(self.now),
            heading: self.heading(),
            not_to_be_shown: draft.not_to_be_shown.clone(),
            acute: self.acute(),
            reporter: self.reporter(&draft),
            steps: self.steps(),
            persons: self.persons(),
            facts: self.facts(),
            childs_words: self.childs_words(),
            third_party: self.third_party(),
            hypotheses: self.hypotheses(),
            diagnoses: self.diagnoses(),
            conversations: self.conversations(),
            child_conversations: self.child_conversations(),
            conversation_waivers: self.conversation_waivers(),
            weighing: self.weighing(),
            framework: self.framework(),
            framework_leads_to: self.framework_leads_to(),
            decisions: self.decisions(),
            current_safety: draft.current_safety.clone(),
            informed: self.informed(),
            announcement_waivers: self.announcement_waivers(),
            secrecy: self.secrecy(),
            conclusion: self.conclusion(&draft),
        }
    }

    fn draft(&self) -> ReportDraft {
        self.case
            .fact::<ReportDraft>(self.draft)
            .cloned()
            .unwrap_or_default()
    }

    /// Whether the entry with this number goes into the report.
    fn is_chosen(&self, no: No) -> bool {
        self.draft().entries.contains(&no)
    }

    /// The filing of this draft, if it was handed over.
    fn filing(&self) -> Option<(&Recorded, &Filing)> {
        self.case
            .facts::<Filing>()
            .find(|noted| noted.fact.draft == Some(self.draft))
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
        let role = self.words.get(&value("role", &record.by.role));
        format!(
            "{}, {role}, {}",
            record.by.name,
            self.words.moment(record.at)
        )
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
        let answered = self.edition.framework.iter().filter_map(|question| {
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
        let answered = self.edition.confidentiality.iter().filter_map(|question| {
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
                    norm: self.norm(&fact.norm),
                    second_person: fact.second_person.clone(),
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

    fn norm(&self, code: &str) -> String {
        let norm = self.edition.norms.iter().find(|norm| norm.code == code);
        norm.map(|norm| norm.text.clone()).unwrap_or_default()
    }
}

/// The key of the word for a value: `kind` and `childs-words` make `kind-childs-words`.
pub(crate) fn value<T: Serialize>(list: &str, given: &T) -> String {
    let written = serde_json::to_value(given).unwrap_or_default();
    format!("{list}-{}", written.as_str().unwrap_or_default())
}

/// Numbers of records, for people.
fn numbers(numbers: &[No]) -> String {
    let texts: Vec<String> = numbers.iter().map(No::to_string).collect();
    texts.join(", ")
}

/// The parts that say something, in one line.
fn joined(parts: &[String]) -> String {
    let said: Vec<&str> = parts
        .iter()
        .map(|part| part.trim())
        .filter(|part| !part.is_empty())
        .collect();
    said.join(". ")
}
