//! Where the answers to the weighing framework lead.

use crate::answer::is_blank;
use crate::edition::{FrameworkQuestion, Leads};
use crate::step4_weighing::Framework;

/// How far the answers go along their branches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Branch {
    /// This question is the next one to answer, or its reason is missing.
    Open {
        /// The code of the question.
        question: String,
    },
    /// The branch ends: report.
    Report,
    /// The branch ends: no suspicion is left.
    Close,
    /// The branch goes on with help, whose result is still to come or has come.
    Help,
}

/// Follow the answers from the first question.
///
/// A question that an earlier answer made superfluous is not asked for. The question that can wait
/// (does the help work?) ends the branch at help while it is unanswered.
pub fn walk(questions: &[FrameworkQuestion], framework: &Framework) -> Branch {
    let mut next = questions.first();
    // Each question is asked once at most, so that a list that loops still ends.
    for _ in questions {
        let Some(question) = next else {
            return Branch::Close;
        };
        let Some(given) = framework
            .answers
            .get(&question.code)
            .filter(|a| !is_blank(&a.answer))
        else {
            return if question.can_wait {
                Branch::Help
            } else {
                open(question)
            };
        };
        let offered = question
            .answers
            .iter()
            .find(|offer| offer.code == given.answer);
        let Some(offered) = offered.filter(|_| !is_blank(&given.reason)) else {
            return open(question);
        };
        match &offered.leads {
            Leads::Report => return Branch::Report,
            Leads::Close => return Branch::Close,
            Leads::Help => return Branch::Help,
            Leads::Question(code) => next = questions.iter().find(|one| one.code == *code),
        }
    }
    Branch::Close
}

fn open(question: &FrameworkQuestion) -> Branch {
    Branch::Open {
        question: question.code.clone(),
    }
}
