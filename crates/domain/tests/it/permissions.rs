//! Who may do what, as a table that people read.

use std::fmt::Write;

use domain::id::{MemberId, SchoolId};
use domain::permission::{Action, Membership, is_allowed, permit};
use domain::role::Role;

const TABLE: &str = include_str!("permissions.txt");

fn table() -> String {
    let mut table =
        String::from("Who may do what. The table is made by a test; change the code.\n\n");
    let width = Action::all()
        .iter()
        .map(|action| action.code().len())
        .max()
        .unwrap();
    let _ = write!(table, "{:width$}", "");
    for role in Role::ALL {
        let _ = write!(table, "  {}", role.code());
    }
    table.push('\n');
    for action in Action::all() {
        let _ = write!(table, "{:width$}", action.code());
        for role in Role::ALL {
            let tick = if is_allowed(action, role) {
                "✓"
            } else {
                "·"
            };
            let _ = write!(table, "  {tick:^0$}", role.code().len());
        }
        let end = table.trim_end().len();
        table.truncate(end);
        table.push('\n');
    }
    table
}

#[test]
fn the_table_is_the_one_that_was_agreed() {
    let made = table();
    if made != TABLE {
        let path = concat!(env!("CARGO_TARGET_TMPDIR"), "/permissions.txt");
        std::fs::write(path, &made).unwrap();
        panic!(
            "somebody may do more or less than before:\n{made}\nIf that is what you want, copy \
             {path} over crates/domain/tests/it/permissions.txt and say why in the commit."
        );
    }
}

fn member(roles: &[(Option<SchoolId>, Role)]) -> Membership {
    Membership {
        member: MemberId::new([1; 16]),
        roles: roles.to_vec(),
    }
}

#[test]
fn a_role_at_one_school_opens_nothing_at_another() {
    let (here, there) = (SchoolId::new([1; 16]), SchoolId::new([2; 16]));
    let both = member(&[(Some(here), Role::Director), (Some(there), Role::Teacher)]);
    assert!(permit(Action::ReadDossier, &both, here).is_some());
    assert!(permit(Action::ReadDossier, &both, there).is_none());
    assert!(permit(Action::RecordSignal, &both, there).is_some());
    assert_eq!(both.schools_for(Action::ReadDossier), [here]);
    assert_eq!(both.schools_for(Action::RecordSignal), [here, there]);
    assert!(permit(Action::ReadDossier, &member(&[]), here).is_none());
}

#[test]
fn the_one_who_carries_most_responsibility_acts() {
    let here = SchoolId::new([1; 16]);
    let roles = [
        Role::Teacher,
        Role::AttentionOfficer,
        Role::CareCoordinator,
        Role::Director,
    ];
    let mut held: Vec<_> = Vec::new();
    for role in roles {
        held.push((Some(here), role));
        let permit = permit(Action::RecordSignal, &member(&held), here).unwrap();
        assert_eq!(permit.role(), role);
        assert_eq!(
            (permit.school(), permit.action()),
            (here, Action::RecordSignal)
        );
    }
    // A role for the whole board holds at each school.
    let all = member(&[(None, Role::CareCoordinator)]);
    assert!(permit(Action::ReadDossier, &all, here).is_some());
}

#[test]
fn whoever_manages_accounts_sees_no_content() {
    for role in [
        Role::Administrator,
        Role::DataProtectionOfficer,
        Role::BoardMember,
    ] {
        for action in Action::all() {
            assert!(!is_allowed(action, role), "{role:?} {action:?}");
        }
    }
}
