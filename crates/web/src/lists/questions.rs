//! The questions of an edition, as a form shows them.

use domain::edition::Leads;
use domain::step4_weighing::{Branch, Framework, walk};

use super::Lists;

/// A question of the weighing framework.
pub(crate) struct Question {
    /// Its place, from 1.
    pub(crate) number: usize,
    /// Its code, part of the names of its inputs.
    pub(crate) code: String,
    /// The question.
    pub(crate) text: String,
    /// What helps to answer it.
    pub(crate) help: String,
    /// The answers, each with where it leads.
    pub(crate) answers: Vec<Answer>,
}

/// An answer that is offered.
pub(crate) struct Answer {
    /// The value that is sent.
    pub(crate) value: String,
    /// The answer.
    pub(crate) text: String,
    /// Where it leads, in words.
    pub(crate) leads: String,
}

impl Lists<'_> {
    /// The questions of the weighing framework (*afwegingskader*), in order; none in some editions.
    pub(crate) fn framework(&self) -> Vec<Question> {
        let questions = &self.view.edition.framework;
        let leads = |leads: &Leads| match leads {
            Leads::Report => self.words.get("answer_framework-to-report"),
            Leads::Close => self.words.get("answer_framework-to-close"),
            Leads::Help => self.words.get("answer_framework-to-help"),
            Leads::Question(code) => {
                let place = questions.iter().position(|one| one.code == *code);
                let number = place.map_or(0, |place| place + 1).to_string();
                self.words
                    .with("answer_framework-to-question", &[("number", &number)])
            }
        };
        let question = |(place, one): (usize, &domain::edition::FrameworkQuestion)| Question {
            number: place + 1,
            code: one.code.clone(),
            text: one.text.clone(),
            help: one.help.clone(),
            answers: one
                .answers
                .iter()
                .map(|offer| Answer {
                    value: offer.code.clone(),
                    text: offer.text.clone(),
                    leads: leads(&offer.leads),
                })
                .collect(),
        };
        questions.iter().enumerate().map(question).collect()
    }

    /// Where the answers given so far lead, in words; nothing in an edition without a framework.
    pub(crate) fn leads_to(&self) -> Option<String> {
        let edition = &self.view.edition;
        if !edition.has_framework() {
            return None;
        }
        let given = self.view.case.latest::<Framework>();
        let branch = given.map(|noted| walk(&edition.framework, noted.fact));
        let key = match branch {
            Some(Branch::Report) => "decide-leads-report",
            Some(Branch::Help) => "decide-leads-help",
            Some(Branch::Close) => "decide-leads-close",
            Some(Branch::Open { .. }) | None => "decide-leads-open",
        };
        Some(self.words.get(key))
    }

    /// The questions on professional secrecy (*beroepsgeheim*): code and text.
    pub(crate) fn confidentiality(&self) -> super::Options {
        super::coded(&self.view.edition.confidentiality)
    }
}
