//! The regional index: an optional step, off in what ships.

use domain::edition::{Edition, SHIPPED, read};
use domain::id::No;
use jiff::civil::date;
use serde_json::{Value, json};

use crate::world::{Act, TODAY, World, act, editions};

/// The text of a shipped edition with the index in use.
fn text_with_index(code: &str) -> String {
    let text = SHIPPED.iter().find(|one| one.code == code).unwrap().dutch;
    let mut text = text.replacen("vir = false", "vir = true", 1);
    for rule in ["index.considered", "index.ended"] {
        let off = format!("[rules.\"{rule}\"]\nseverity = \"off\"");
        assert!(text.contains(&off));
        text = text.replacen(&off, &off.replace("off", "remind"), 1);
    }
    text
}

fn with_index() -> [&'static Edition; 2] {
    ["gpo-wn", "onderwijs-2019"].map(|code| {
        let edition = read(&text_with_index(code)).unwrap();
        &*Box::leak(Box::new(edition))
    })
}

fn signal(w: &World) -> Act {
    act(
        "consider_index",
        json!({
            "signalled": "yes", "when": {"date": TODAY}, "reasons": "Ook anderen zijn bezorgd.",
            "decided-by": "director", "decided-by-name": "Daan Ruitenberg",
            "told": [w.mother.to_string(), w.father.to_string()],
        }),
    )
}

fn step(signal: No, what: &str) -> Act {
    act(
        "follow_index",
        json!({"signal": signal, "what": what, "when": {"date": TODAY}, "told": "Met de jeugdarts."}),
    )
}

#[test]
fn what_ships_does_not_have_it() {
    for edition in editions() {
        let w = World::new(edition).decided(false);
        assert!(!edition.vir);
        assert_eq!(w.codes(&signal(&w)), ["edition.no-index"]);
        assert_eq!(w.codes(&step(No(3), "ended")), ["edition.no-index"]);
        let points = w.points();
        assert!(
            points
                .iter()
                .all(|point| !point.rule.code.starts_with("index."))
        );
    }
}

#[test]
fn it_is_considered_after_a_decision_and_ended_in_two_years() {
    for edition in with_index() {
        let mut w = World::new(edition).weighed();
        assert!(!w.is_open("index.considered"));
        w = World::new(edition).decided(false);
        assert!(w.is_open("index.considered") && !w.is_open("index.ended"));
        let no = w.does(&signal(&w));
        assert!(w.is_met("index.considered"));
        let found = w.findings("index.ended");
        assert_eq!(found[0].due, Some(date(2028, 10, 5)));
        w.does(&step(no, "match"));
        assert!(w.is_open("index.ended"));
        w.does(&step(no, "ended"));
        assert!(w.is_met("index.ended"));
        // Not to signal is a decision too, and leaves nothing to end.
        let mut w = World::new(edition).decided(false);
        w.does(&signal(&w).with("signalled", json!("no")).without("told"));
        assert!(w.is_met("index.considered") && w.findings("index.ended").len() == 1);
        assert!(!w.is_open("index.ended"));
    }
}

#[test]
fn a_signal_outlives_its_round() {
    for edition in with_index() {
        let mut w = World::new(edition).helped();
        let no = w.does(&signal(&w));
        w.does(&World::closing());
        w.does(&act("reopen", json!({"reason": "Er is meer."})));
        assert!(w.is_open("index.ended"));
        w.does(&step(no, "ended"));
        assert!(w.is_met("index.ended"));
    }
}

/// Under 12 the parents, from 12 the child too, from 16 the child alone; or why not.
#[test]
fn who_must_know_is_told_or_it_says_why_not() {
    let rows: [(i16, &[&str], bool); 8] = [
        (2017, &["mother", "father"], true),
        (2017, &["mother"], false),
        (2017, &[], false),
        (2013, &["mother", "father"], false),
        (2013, &["mother", "father", "pupil"], true),
        (2009, &["pupil"], true),
        (2009, &["mother", "father"], false),
        (2009, &[], false),
    ];
    for edition in with_index() {
        for (year, told, is_enough) in rows {
            let mut w = World {
                born: date(year, 3, 12),
                ..World::new(edition)
            }
            .opened();
            let party = |who: &&str| match *who {
                "mother" => w.mother.to_string(),
                "father" => w.father.to_string(),
                other => other.to_owned(),
            };
            let told: Vec<String> = told.iter().map(party).collect();
            let act = signal(&w).with("told", json!(told));
            let faults: Vec<String> = w.refusal(&act).into_iter().map(|one| one.field).collect();
            let expected: &[&str] = if is_enough { &[] } else { &["not-told-why"] };
            assert_eq!(faults, expected, "{year} {told:?}");
            w.does(&act.with("not-told-why", json!("Dat is nu niet veilig.")));
        }
    }
}

#[test]
fn a_signal_and_its_end_say_what_they_must() {
    for edition in with_index() {
        let mut w = World::new(edition).decided(false);
        for (path, field) in [
            ("signalled", "signalled"),
            ("when", "when.date"),
            ("reasons", "reasons"),
            ("decided-by", "decided-by"),
            ("decided-by-name", "decided-by-name"),
        ] {
            let refusal = w.refusal(&signal(&w).without(path));
            assert_eq!(refusal[0].field, field);
        }
        let no = w.does(&signal(&w));
        let silent = w.does(&signal(&w).with("signalled", json!("no")));
        for (path, field) in [
            ("signal", "signal"),
            ("what", "what"),
            ("when", "when.date"),
            ("told", "told"),
        ] {
            let refusal = w.refusal(&step(no, "ended").without(path));
            assert_eq!(refusal[0].field, field);
        }
        for wrong in [silent, w.seen, No(99)] {
            let act = step(no, "ended").with("signal", json!(wrong));
            assert_eq!(w.codes(&act), ["form.unknown-record"]);
        }
    }
}

#[test]
fn the_switch_and_the_weights_agree() {
    let text = text_with_index("gpo-wn");
    assert!(read(&text).is_ok());
    for wrong in [
        text.replacen("vir = true", "vir = false", 1),
        text.replacen(
            "[rules.\"index.ended\"]\nseverity = \"remind\"",
            "[rules.\"index.ended\"]\nseverity = \"off\"",
            1,
        ),
    ] {
        let faults = read(&wrong).unwrap_err();
        assert!(
            faults.iter().all(|fault| fault.what.contains("`index.")),
            "{faults:?}"
        );
        assert!(!faults.is_empty());
    }
    let odd: Value = json!(
        read(&text.replacen("vir = true", "vir = 1", 1))
            .unwrap_err()
            .len()
    );
    assert_ne!(odd, json!(0));
}
