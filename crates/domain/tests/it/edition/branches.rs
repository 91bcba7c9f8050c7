//! Where the five questions of 2019 lead, tried over every way to answer them.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use domain::edition::{FrameworkQuestion, shipped};
use domain::step4_weighing::{Branch, Framework, FrameworkAnswer, walk};

const QUESTIONS: [&str; 5] = ["suspicion", "safety", "help", "acceptance", "result"];

fn questions() -> Vec<FrameworkQuestion> {
    shipped().unwrap().remove(0).framework
}

fn answers(given: [&str; 5]) -> Framework {
    let answer = |answer: &str| FrameworkAnswer {
        answer: answer.to_owned(),
        reason: "Zo zien wij het.".to_owned(),
    };
    let pairs = QUESTIONS.into_iter().zip(given);
    Framework {
        answers: pairs
            .filter(|(_, given)| !given.is_empty())
            .map(|(code, given)| (code.to_owned(), answer(given)))
            .collect(),
    }
}

/// The branching in the words of the framework itself.
#[expect(
    clippy::match_same_arms,
    reason = "the arms stand in the order of the questions"
)]
fn wanted([suspicion, safety, help, acceptance, result]: [&str; 5]) -> Branch {
    let open = |question: &str| Branch::Open {
        question: question.to_owned(),
    };
    match (suspicion, safety, help, acceptance, result) {
        ("", ..) => open("suspicion"),
        ("no", ..) => Branch::Close,
        (_, "", ..) => open("safety"),
        (_, "yes" | "doubt", ..) => Branch::Report,
        (_, _, "", ..) => open("help"),
        (_, _, "no", ..) => Branch::Report,
        (_, _, _, "", _) => open("acceptance"),
        (_, _, _, "no", _) | (.., "no") => Branch::Report,
        _ => Branch::Help,
    }
}

#[test]
fn every_way_to_answer_leads_where_the_framework_says() {
    let questions = questions();
    let codes: Vec<&str> = questions.iter().map(|one| one.code.as_str()).collect();
    assert_eq!(codes, QUESTIONS);
    let two = ["", "yes", "no"];
    let mut tried = 0;
    for suspicion in two {
        for safety in ["", "yes", "no", "doubt"] {
            for help in two {
                for acceptance in two {
                    for result in two {
                        let given = [suspicion, safety, help, acceptance, result];
                        let found = walk(&questions, &answers(given));
                        assert_eq!(found, wanted(given), "{given:?}");
                        tried += 1;
                    }
                }
            }
        }
    }
    assert_eq!(tried, 324);
}

#[test]
fn an_answer_without_a_reason_or_that_is_not_offered_is_open() {
    let questions = questions();
    let open = Branch::Open {
        question: "suspicion".to_owned(),
    };
    let mut unreasoned = answers(["no", "", "", "", ""]);
    for answer in unreasoned.answers.values_mut() {
        answer.reason = " ".to_owned();
    }
    assert_eq!(walk(&questions, &unreasoned), open);
    let not_offered = answers(["doubt", "", "", "", ""]);
    assert_eq!(walk(&questions, &not_offered), open);
}

#[test]
fn only_safety_offers_doubt_and_only_the_result_can_wait() {
    for question in questions() {
        let doubts = question.answers.iter().any(|offer| offer.is_doubt);
        assert_eq!(doubts, question.code == "safety");
        assert_eq!(question.can_wait, question.code == "result");
    }
}
