//! What the records of the weighing and the decision say.

use domain::id::No;
use domain::step4_weighing::{Branch, Framework, Weighing, walk};
use domain::step5_decision::{Confidentiality, Decision};

use super::{Teller, coded};
use crate::said::{Said, joined};

impl Teller<'_> {
    pub(super) fn weighing(&self, no: No, weighing: &Weighing) -> Said {
        let mut said = Said::default();
        said.part(self.label("said-risk"), &weighing.risk);
        said.part(self.label("said-nature"), &weighing.nature);
        said.part(self.label("said-seriousness"), &weighing.seriousness);
        said.part(self.label("said-at-risk"), &weighing.at_risk);
        said.part(self.label("said-frequency"), &weighing.frequency);
        said.part(self.label("said-duration"), &weighing.duration);
        said.part(self.label("said-effect-on-child"), &weighing.effect);
        said.part(self.label("said-danger-child"), &weighing.danger_child);
        said.part(self.label("said-danger-others"), &weighing.danger_others);
        said.part(self.label("said-danger-self"), &weighing.danger_self);
        said.part(self.label("said-protective"), &weighing.protective);
        said.part(self.label("said-unknown"), &weighing.unknown);
        said.part(self.label("said-would-change"), &weighing.would_change);
        said.part(self.label("said-talk-changed"), &weighing.talk_changed);
        said.part(self.label("said-advice-weighed"), &weighing.advice_weighed);
        let child_talk = self.word("yes-no", weighing.child_talk.as_ref());
        let child_talk = lines(&[&child_talk, &weighing.child_talk_reason]);
        said.part(self.label("said-child-talk"), &child_talk);
        let used = &weighing.instrument;
        let instrument = joined(&[&used.name, &self.day(used.on), &used.by]);
        said.part(
            self.label("said-instrument"),
            &lines(&[&instrument, &used.result]),
        );
        let document: Vec<No> = used.document.into_iter().collect();
        said.refs(
            self.label("said-instrument-document"),
            self.links(&document),
        );
        said.refs(
            self.label("said-considered"),
            self.links(&weighing.considered),
        );
        let left_out = self.view.case.passed_over(no, &weighing.considered);
        said.refs(self.label("said-left-out"), self.links(&left_out));
        said
    }

    pub(super) fn framework(&self, framework: &Framework) -> Said {
        let mut said = Said {
            has_questions: true,
            ..Said::default()
        };
        let questions = &self.edition.framework;
        for question in questions {
            let Some(given) = framework.answers.get(&question.code) else {
                continue;
            };
            let offered = question
                .answers
                .iter()
                .find(|offer| offer.code == given.answer);
            let answer = offered.map_or("", |offer| &offer.text);
            said.part(question.text.clone(), &lines(&[answer, &given.reason]));
        }
        let leads = match walk(questions, framework) {
            Branch::Report => "report-leads-to-report",
            Branch::Help => "report-leads-to-help",
            Branch::Close => "report-leads-to-close",
            Branch::Open { .. } => "report-leads-open",
        };
        said.part(self.label("report-framework-leads-to"), &self.label(leads));
        said
    }

    pub(super) fn confidentiality(&self, weighed: &Confidentiality) -> Said {
        let mut said = Said {
            has_questions: true,
            ..Said::default()
        };
        for question in &self.edition.confidentiality {
            let Some(given) = weighed.answers.get(&question.code) else {
                continue;
            };
            let answer = self.word("yes-no", given.answer.as_ref());
            let shown_by = self.shown_by(&given.records);
            said.part(
                question.text.clone(),
                &lines(&[&answer, &given.explanation, &shown_by]),
            );
        }
        let mut records: Vec<_> = weighed
            .answers
            .values()
            .flat_map(|given| given.records.iter().copied())
            .collect();
        records.sort();
        records.dedup();
        said.refs(self.label("said-shown-by"), self.links(&records));
        said
    }

    /// By which records an answer is supported, in words; the links stand below.
    fn shown_by(&self, records: &[No]) -> String {
        let numbers: Vec<String> = records.iter().map(No::to_string).collect();
        if numbers.is_empty() {
            return String::new();
        }
        self.t
            .with_all("said-shown-by-records", &[("numbers", &numbers.join(", "))])
    }

    pub(super) fn decision(&self, decision: &Decision) -> Said {
        let mut said = Said::default();
        let report = self.word("yes-no", decision.report.as_ref());
        let help = self.word("yes-no", decision.help.as_ref());
        let protect = self.word("sure", decision.can_protect.as_ref());
        said.part(self.label("said-can-protect"), &protect);
        let reasons = lines(&[&report, &decision.report_reasons]);
        said.part(self.label("said-report-needed"), &reasons);
        said.part(
            self.label("said-norm"),
            coded(&self.edition.norms, &decision.norm),
        );
        said.part(
            self.label("said-help-possible"),
            &lines(&[&help, &decision.help_reasons]),
        );
        let consulted = lines(&[&self.roles(&decision.consulted), &decision.consulted_how]);
        said.part(self.label("said-consulted"), &consulted);
        said.part(self.label("said-second-person"), &decision.second_person);
        said
    }
}

/// The parts below each other.
fn lines(parts: &[&str]) -> String {
    parts.join("\n")
}
