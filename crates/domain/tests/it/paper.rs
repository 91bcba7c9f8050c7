//! What stood on paper first: happened ≤ written ≤ typed, and each kind of record that can have been on paper.

use domain::command::CommandKind;
use domain::id::MemberId;
use domain::paper::{Paper, Writer};
use domain::time::When;
use jiff::civil::{date, time};
use serde_json::json;

use crate::world::{Act, World, act, edition};

/// Opened on 5 October 2026 at eight in the morning.
fn world() -> World {
    let mut world = World::new(edition("onderwijs-2019"));
    world.does(&act(
        "open_dossier",
        crate::filled::fields(CommandKind::OpenDossier),
    ));
    world
}

fn seen_on(day: &str, at: Option<&str>) -> Act {
    let happened = at.map_or_else(
        || json!({"date": day}),
        |at| json!({"date": day, "time": at}),
    );
    act(
        "record_entry",
        json!({"kind": "observation", "text": "Zij huilde.", "happened": happened, "bearing": "supports"}),
    )
}

fn written(day: i8, hour: Option<i8>) -> Paper {
    Paper {
        written: Some(When {
            date: date(2026, 10, day),
            time: hour.map(|hour| time(hour, 0, 0, 0)),
        }),
        by: Some(Writer {
            member: MemberId::new([8; 16]),
            name: "Noor Veldkamp".to_owned(),
        }),
        kept: "In de kluis".to_owned(),
    }
}

#[test]
fn paper_lies_between_what_happened_and_the_typing() {
    let world = world();
    let early = ("form.paper-before-it-happened", "paper.written.date");
    let late = ("form.paper-after-typing", "paper.written.date");
    for (happened, paper, fault) in [
        (seen_on("2026-10-02", None), written(2, Some(9)), None),
        (
            seen_on("2026-10-02", Some("09:00")),
            written(2, Some(9)),
            None,
        ),
        (
            seen_on("2026-10-02", Some("10:00")),
            written(2, Some(9)),
            Some(early),
        ),
        (
            seen_on("2026-10-03", None),
            written(2, Some(9)),
            Some(early),
        ),
        (seen_on("2026-10-05", None), written(5, Some(8)), None),
        (seen_on("2026-10-05", None), written(5, Some(9)), Some(late)),
        (seen_on("2026-10-05", None), written(6, Some(8)), Some(late)),
        (
            seen_on("2026-10-02", None),
            written(2, None),
            Some(("form.required", "paper.written.time")),
        ),
    ] {
        let act = Act {
            paper: Some(paper.clone()),
            ..happened.clone()
        };
        let problems = world.refusal(&act);
        let found = problems.iter().map(|one| (&*one.code, &*one.field));
        assert_eq!(
            found.collect::<Vec<_>>(),
            fault.into_iter().collect::<Vec<_>>(),
            "{happened:?} {paper:?}"
        );
    }
}

#[test]
fn the_paper_says_when_and_where_it_is() {
    let world = world();
    let paper = Paper {
        written: None,
        by: None,
        kept: "  ".to_owned(),
    };
    let act = Act {
        paper: Some(paper),
        ..seen_on("2026-10-02", None)
    };
    let problems = world.refusal(&act);
    let fields: Vec<&str> = problems.iter().map(|one| &*one.field).collect();
    assert_eq!(fields, ["paper.written.date", "paper.kept"]);
}

#[test]
fn whoever_types_is_the_author_and_the_writer_is_named() {
    let mut world = world();
    let act = Act {
        paper: Some(written(2, Some(9))),
        ..seen_on("2026-10-02", None)
    };
    let no = world.does(&act);
    let record = world.case.record(no).unwrap();
    assert_eq!(record.by.name, "Ilse Brandsma");
    assert_eq!(record.paper, Some(written(2, Some(9))));
}

#[test]
fn what_the_program_does_itself_was_on_no_paper() {
    let never: Vec<&str> = CommandKind::ALL
        .iter()
        .filter(|kind| !kind.can_be_on_paper())
        .map(|kind| kind.code())
        .collect();
    assert_eq!(
        never,
        [
            "open_dossier",
            "correct_entry",
            "divert_to_staff_route",
            "attach_document",
            "link_dossier",
            "prepare_advice",
            "draft_report",
            "prepare_copy",
            "review_copy",
            "disclose_copy",
            "withdraw_copy",
            "close",
            "reopen",
        ]
    );
    let act = act("close", crate::filled::fields(CommandKind::Close));
    let act = Act {
        paper: Some(written(2, Some(9))),
        ..act
    };
    assert!(
        world()
            .codes(&act)
            .contains(&"form.not-on-paper".to_owned())
    );
}
