//! The form of an edition file: which keys, and what may stand there.
//!
//! It says the same as the types in `edition.rs`; a test tries every shipped line left out, so that
//! the two cannot drift apart unseen.

use crate::edition::shape::{Shape, may, must};

const CODED: Shape = Shape::Table(&[must("code", Shape::Code), must("text", Shape::Text)]);

const CHOICES: Shape = Shape::List(1, &Shape::List(1, &Shape::Role));

const AGE: Shape = Shape::Number(4, 18);

const DAYS: Shape = Shape::Number(1, 60);

/// The whole file.
pub(super) const EDITION: Shape = Shape::Table(&[
    must("code", Shape::Code),
    must("version", Shape::Number(1, 9999)),
    must("name", Shape::Text),
    must("valid-from", Shape::Day),
    may("definitions", Shape::List(0, &DEFINITION)),
    may("duties", Shape::List(0, &DUTY)),
    must("reporting-body", REPORTING_BODY),
    must("roles", ROLES),
    must(
        "thresholds",
        Shape::Table(&[must("heard-from", AGE), must("addressed-from", AGE)]),
    ),
    must("terms", TERMS),
    must(
        "steps",
        Shape::List(
            1,
            &Shape::Table(&[must("name", Shape::Text), must("asks", Shape::Text)]),
        ),
    ),
    must("waiver-grounds", Shape::List(1, &WAIVER_GROUND)),
    must("grounds", Shape::List(0, &CODED)),
    may("norms", Shape::List(0, &CODED)),
    may("framework", Shape::List(0, &QUESTION)),
    must("confidentiality", Shape::List(1, &CODED)),
    must("outcomes", Shape::List(1, &OUTCOME)),
    must("retention", Shape::List(1, &RETENTION_CLASS)),
    may("sign-lists", Shape::List(0, &Shape::Code)),
    may("vir", Shape::Flag),
    must("rules", Shape::Each(&RULE)),
]);

const DEFINITION: Shape = Shape::Table(&[
    must("term", Shape::Text),
    must("text", Shape::Text),
    must("source", Shape::Text),
]);

const DUTY: Shape = Shape::Table(&[
    must("code", Shape::Code),
    must("text", Shape::Text),
    must("source", Shape::Text),
]);

const REPORTING_BODY: Shape = Shape::Table(&[
    must("name", Shape::Text),
    may("called", Shape::Text),
    may("aliases", Shape::List(0, &Shape::Text)),
    must("phone", Shape::Text),
]);

const ROLES: Shape = Shape::Table(&[
    must("consulted", Shape::List(1, &Shape::Role)),
    must("in-conversation", CHOICES),
    must("on-decision", CHOICES),
    must("decides", Shape::List(1, &Shape::Role)),
]);

const TERMS: Shape = Shape::Table(&[
    must("acute-working-days", DAYS),
    must("feedback-working-days", DAYS),
    must("feedback-weeks", Shape::Number(1, 52)),
    must("parents-told-working-days", DAYS),
    may("destruction-days", Shape::Number(14, 90)),
    may("follow-up-working-days", DAYS),
    may("hypothesis-days", Shape::Number(1, 200)),
]);

const RETENTION_CLASS: Shape = Shape::Table(&[
    must("code", Shape::Code),
    must("text", Shape::Text),
    may("counts-from", Shape::CountsFrom),
    may("years", Shape::Number(0, 30)),
]);

const WAIVER_GROUND: Shape = Shape::Table(&[
    must("code", Shape::Code),
    must("text", Shape::Text),
    may("after-advice", Shape::Flag),
]);

const QUESTION: Shape = Shape::Table(&[
    must("code", Shape::Code),
    must("text", Shape::Text),
    must("help", Shape::Text),
    may("can-wait", Shape::Flag),
    must("answers", Shape::List(2, &ANSWER)),
]);

const ANSWER: Shape = Shape::Table(&[
    must("code", Shape::Code),
    must("text", Shape::Text),
    must("leads", Shape::Code),
    may("is-doubt", Shape::Flag),
]);

const OUTCOME: Shape = Shape::Table(&[
    must("code", Shape::Code),
    must("text", Shape::Text),
    may("is-unfounded", Shape::Flag),
    may("is-reported", Shape::Flag),
    may("is-helped", Shape::Flag),
]);

const RULE: Shape = Shape::Table(&[
    must("severity", Shape::Any),
    must("sentence", Shape::Text),
    must("plan", Shape::Text),
    must("source", Shape::Text),
    may("grounds", Shape::List(0, &Shape::Code)),
    may("waits-for", Shape::Role),
]);
