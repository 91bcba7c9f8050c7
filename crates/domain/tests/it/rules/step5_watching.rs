//! Step 5, watching safety after help or after a report.

use serde_json::json;

use crate::table::{Row, check, firm, met, play, silent, unmet};
use crate::world::{TODAY, World};

const AGREED: &str = "safety.agreed";
const LOOKED: &str = "safety.looked";
const FAILED: &str = "safety.failed";
const OPEN: &str = "close.open-points";
const AGAINST: &str = "decision.against-framework";

#[test]
fn the_table_of_watching_holds() {
    play(&rows());
}

/// With agreements; their number stands in `heard`, which nothing uses any more here.
fn watched(w: World) -> World {
    let mut w = w.helped();
    w.heard = w.does(&World::watching());
    w
}

fn looked(safe: &'static str) -> impl Fn(World) -> World {
    move |w| {
        let mut w = watched(w);
        w.does(&World::look(w.heard, TODAY, safe));
        w
    }
}

pub(crate) fn rows() -> Vec<Row> {
    let closing = |_: &World| World::closing();
    let mut rows = vec![
        check(
            "help goes on",
            World::with_help,
            |w| {
                w.review("partly", "no")
                    .with("next-review-on", json!("2027-01-11"))
            },
            &[silent(AGREED), silent(LOOKED)],
        ),
        check(
            "help has ended",
            World::with_help,
            |w| w.review("works", "no"),
            &[unmet(AGREED, "who"), silent(LOOKED)],
        ),
        check(
            "help has ended, and its review says who watches",
            World::with_help,
            |w| {
                w.review("works", "no")
                    .with("watching", json!("De juf let op."))
            },
            &[met(AGREED)],
        ),
        check(
            "a report",
            World::ready_to_file,
            World::filing,
            &[unmet(AGREED, "who")],
        ),
        check(
            "agreed after a report",
            World::filed,
            |_| World::watching(),
            &[met(AGREED), unmet(LOOKED, "seen")],
        ),
        check(
            "agreed after help",
            World::helped,
            |_| World::watching(),
            &[met(AGREED), unmet(LOOKED, "seen")],
        ),
        check(
            "looked at once, and again in a month",
            watched,
            |w| World::look(w.heard, TODAY, "yes"),
            &[met(AGREED), unmet(LOOKED, "seen"), silent(FAILED)],
        ),
        check(
            "looked at for the last time",
            |w| {
                let mut w = w.helped();
                w.heard = w.does(&World::watching().with("until", json!("2026-11-02")));
                w
            },
            |w| World::look(w.heard, TODAY, "yes"),
            &[met(LOOKED)],
        ),
        check(
            "nothing was seen that is not safe",
            looked("yes"),
            closing,
            &[silent(FAILED), unmet(OPEN, "")],
        ),
    ];
    for safe in ["no", "doubt"] {
        rows.push(check(
            "not safe, or not sure",
            looked(safe),
            closing,
            &[unmet(FAILED, "report"), unmet(OPEN, "")],
        ));
        rows.push(check(
            "not safe, and decided anew",
            move |w| {
                let mut w = looked(safe)(w);
                let still = w
                    .decision(false)
                    .with("second-person", json!("Joke, intern begeleider"));
                w.does(&still.explaining(AGAINST, "other"));
                w
            },
            closing,
            &[met(FAILED), unmet(OPEN, "")],
        ));
        rows.push(check(
            "not safe, and no report",
            looked(safe),
            |w| w.decision(false),
            &[firm(AGAINST, "second-person")],
        ));
    }
    rows
}
