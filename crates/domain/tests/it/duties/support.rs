//! A support file is open to whom it is for and to whoever handles it, and to no role.

use domain::duties::{DutyKind as Do, SupportKind, files};
use domain::id::SchoolId;
use domain::permission::{Assurance, Membership};
use domain::role::Role;
use serde_json::json;

use super::{NORTH, Noted, member};

fn membership(byte: u8, school: Option<SchoolId>, role: Role) -> Membership {
    Membership {
        member: member(byte),
        roles: vec![(school, role)],
        assurance: Assurance::Strong,
    }
}

#[test]
fn nobody_reads_a_file_by_role() {
    let opened = json!({"about": member(1), "handlers": [member(3)], "text": "Een klacht."});
    let noted = Noted::default().by(9, Do::OpenSupport, opened);
    let file = files(&noted.0).remove(0);
    for role in Role::ALL {
        assert!(!file.is_open_to(&membership(50, None, role)), "{role:?}");
        // Who it is for reads it whatever they are.
        assert!(file.is_open_to(&membership(1, Some(NORTH), role)));
        // Who handles it reads it as long as they could.
        let can = matches!(role, Role::Director | Role::BoardMember);
        for handler in [3, 9] {
            assert_eq!(
                file.is_open_to(&membership(handler, Some(NORTH), role)),
                can,
                "{role:?}"
            );
        }
    }
    let mut weak = membership(3, Some(NORTH), Role::Director);
    weak.assurance = Assurance::Single;
    assert!(!file.is_open_to(&weak));
}

#[test]
fn what_was_written_stands_in_its_own_file_in_order() {
    let opened = |about: u8| json!({"about": member(about), "text": "Begin"});
    let written = |file: &str, text: &str| json!({"file": file, "kind": "given", "text": text});
    let noted = Noted::default()
        .by(9, Do::OpenSupport, opened(1))
        .by(9, Do::OpenSupport, opened(2))
        .by(1, Do::WriteSupport, written("1", "Een"))
        .by(9, Do::WriteSupport, written("2", "Twee"))
        .by(9, Do::CloseSupport, json!({"file": "1", "text": "Eind"}))
        .by(9, Do::WriteSupport, written("5", "Nergens"));
    let files = files(&noted.0);
    let texts = |at: usize| {
        let entries = files[at].entries.iter();
        entries.map(|entry| &*entry.text).collect::<Vec<_>>()
    };
    assert_eq!(
        (texts(0), files[0].is_closed),
        (vec!["Begin", "Een", "Eind"], true)
    );
    assert_eq!(
        (texts(1), files[1].is_closed),
        (vec!["Begin", "Twee"], false)
    );
    let entry = &files[0].entries[1];
    assert_eq!(
        (entry.by, entry.kind),
        (member(1), Some(SupportKind::Given))
    );
}
