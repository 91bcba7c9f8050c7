//! Faults in the branches of the weighing framework.

use crate::edition::nearest::suggest;
use crate::edition::node::Node;
use crate::edition::whole::codes;
use crate::edition::{Fault, Leads};

/// The words for where a branch ends.
const ENDS: [&str; 3] = ["report", "close", "give-help"];

/// A question with its place in the list.
struct Question<'a> {
    code: &'a str,
    line: usize,
    node: Node<'a>,
    place: usize,
}

pub(super) fn check(root: Node<'_>, faults: &mut Vec<Fault>) {
    let list = root.list("framework");
    let questions: Vec<Question<'_>> = list
        .iter()
        .enumerate()
        .filter_map(|(place, node)| {
            let (code, line) = node.text_of("code")?;
            Some(Question {
                code,
                line,
                node: *node,
                place,
            })
        })
        .collect();
    for (code, line) in codes(&list) {
        if ENDS.contains(&code) {
            faults.push(Fault::new(
                line,
                format!("`{code}` is where a branch ends, and no code of a question"),
                "give the question another code",
            ));
        }
    }
    for question in &questions {
        for answer in question.node.list("answers") {
            faults.extend(astray(question, answer, &questions));
            faults.extend(unheeded_doubt(answer));
        }
        faults.extend(waits_midway(question));
    }
    faults.extend(unreached(&questions));
}

fn leads(answer: Node<'_>) -> Option<(Leads, &str, usize)> {
    let (to, line) = answer.text_of("leads")?;
    Some((Leads::from(to.to_owned()), to, line))
}

/// Branches only go forward: so they end, and the file reads in the order of asking.
fn astray(question: &Question<'_>, answer: Node<'_>, all: &[Question<'_>]) -> Option<Fault> {
    let (leads, to, line) = leads(answer)?;
    if !matches!(leads, Leads::Question(_)) {
        return None;
    }
    match all.iter().find(|one| one.code == to) {
        Some(next) if next.place > question.place => None,
        Some(_) => Some(Fault::new(
            line,
            format!("`{}` leads back to `{to}`", question.code),
            "let it lead to a later question, or to report, close or give-help",
        )),
        None => {
            let known: Vec<&str> = ENDS
                .into_iter()
                .chain(all.iter().map(|one| one.code))
                .collect();
            Some(Fault::new(
                line,
                format!("`{}` leads to `{to}`, which is nowhere", question.code),
                suggest(to, &known),
            ))
        }
    }
}

fn unheeded_doubt(answer: Node<'_>) -> Option<Fault> {
    let (leads, to, line) = leads(answer)?;
    (answer.says_yes("is-doubt") && leads != Leads::Report).then(|| {
        Fault::new(
            line,
            format!("doubt leads to `{to}`"),
            "in doubt a school reports: leads = \"report\"",
        )
    })
}

/// Waiting ends the branch with help, so what still would be asked must not hang on it.
fn waits_midway(question: &Question<'_>) -> Option<Fault> {
    let flag = question.node.get("can-wait")?;
    let goes_on =
        question.node.list("answers").into_iter().any(|answer| {
            leads(answer).is_some_and(|(leads, ..)| matches!(leads, Leads::Question(_)))
        });
    (question.node.says_yes("can-wait") && goes_on).then(|| {
        Fault::new(
            flag.line(),
            format!(
                "`{}` can wait, but other questions hang on it",
                question.code
            ),
            "only a question whose answers all end the branch can wait",
        )
    })
}

fn unreached(questions: &[Question<'_>]) -> Vec<Fault> {
    let Some(first) = questions.first() else {
        return Vec::new();
    };
    let mut reached = vec![first.code];
    let mut can_report = false;
    let mut faults = Vec::new();
    for question in questions {
        if !reached.contains(&question.code) {
            faults.push(Fault::new(
                question.line,
                format!("no answer leads to `{}`", question.code),
                "let an earlier answer lead to it, or leave it out",
            ));
        }
        for answer in question.node.list("answers") {
            if let Some((leads, to, _)) = leads(answer) {
                can_report |= leads == Leads::Report;
                reached.push(to);
            }
        }
    }
    if !can_report {
        faults.push(Fault::new(
            first.line,
            "no answer leads to a report",
            "give at least one answer `leads = \"report\"`",
        ));
    }
    faults
}
