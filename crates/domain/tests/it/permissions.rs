//! Who may do what, as a table that people read.

use std::fmt::Write;

use domain::access::{Compartment, Parts, Standing};
use domain::command::CommandKind;
use domain::id::{MemberId, SchoolId};
use domain::permission::{
    Action, Assurance, Footing, Membership, Permit, can_be_let_in, is_allowed, permit, permit_for,
};
use domain::role::Role;

const TABLE: &str = include_str!("permissions.txt");

fn table() -> String {
    let mut table =
        String::from("Who may do what. The table is made by a test; change the code.\n");
    for footing in Footing::ALL {
        let _ = write!(table, "\n{}\n\n", heading(footing));
        let allowed = |action, role| is_allowed(action, role, footing);
        columns(&mut table, footing == Footing::Role, allowed);
    }
    table.push_str(
        "\nWith a password alone, without a second factor: nothing but this, whatever role or leave one has:\n\n",
    );
    let single = |action, role| {
        Assurance::Single.is_enough_for(action) && is_allowed(action, role, Footing::Role)
    };
    columns(&mut table, false, single);
    table
}

fn heading(footing: Footing) -> &'static str {
    match footing {
        Footing::Role => "By role, at one's own school or for the whole board:",
        Footing::Granted => {
            "Besides, in a dossier for which leave was given (the parts named in it, as long as it runs):"
        }
        Footing::Emergency => {
            "Besides, for four hours in a dossier that was opened in an emergency (all but the school's defence):"
        }
        Footing::Blocked => {
            "Nothing but this about a child to whom one has a tie, whatever role or leave one has:"
        }
    }
}

/// A line for each action; where not all are shown, only those that somebody may.
fn columns(table: &mut String, shows_all: bool, is_allowed: impl Fn(Action, Role) -> bool) {
    let allowed = |action| Role::ALL.iter().any(|role| is_allowed(action, *role));
    let shown: Vec<Action> = Action::all()
        .into_iter()
        .filter(|action| shows_all || allowed(*action))
        .collect();
    let width = shown
        .iter()
        .map(|action| action.code().len())
        .max()
        .unwrap();
    let _ = write!(table, "{:width$}", "");
    for role in Role::ALL {
        let _ = write!(table, "  {}", role.code());
    }
    table.push('\n');
    for action in shown {
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
        assurance: Assurance::Strong,
    }
}

#[test]
fn a_role_at_one_school_opens_nothing_at_another() {
    let (here, there) = (SchoolId::new([1; 16]), SchoolId::new([2; 16]));
    let both = member(&[(Some(here), Role::Director), (Some(there), Role::Teacher)]);
    assert!(reads(&both, here, Standing::default()).is_some());
    assert!(reads(&both, there, Standing::default()).is_none());
    assert!(permit(Action::RecordSignal, &both, there).is_some());
    assert_eq!(both.schools_for(Action::ReadDossier), [here]);
    assert_eq!(both.schools_for(Action::RecordSignal), [here, there]);
    assert!(reads(&member(&[]), here, Standing::default()).is_none());
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
    assert!(reads(&all, here, Standing::default()).is_some());
}

fn reads(membership: &Membership, school: SchoolId, standing: Standing) -> Option<Permit> {
    permit_for(Action::ReadDossier, membership, school, &standing)
}

const HERE: SchoolId = SchoolId::new([1; 16]);

fn in_emergency() -> Standing {
    Standing {
        emergency_until: Some("2026-11-24T12:00:00Z".parse().unwrap()),
        ..Standing::default()
    }
}

fn granted(parts: &[Compartment]) -> Standing {
    Standing {
        granted: parts.iter().copied().collect(),
        ..Standing::default()
    }
}

#[test]
fn who_is_several_things_acts_as_the_one_that_matters() {
    let both = [Role::Director, Role::CareCoordinator].map(|role| (Some(HERE), role));
    let membership = member(&both);
    let decide = Action::Perform(CommandKind::Decide);
    let given = permit_for(decide, &membership, HERE, &Standing::default()).unwrap();
    let role = |roles: &[Role]| given.in_one_of(roles, &membership).role();
    assert_eq!(given.role(), Role::Director);
    assert_eq!(role(&[Role::CareCoordinator]), Role::CareCoordinator);
    assert_eq!(
        role(&[Role::CareCoordinator, Role::Director]),
        Role::Director
    );
    // What they do not hold, or what gives no leave for it, changes nothing.
    assert_eq!(
        role(&[Role::AttentionOfficer, Role::Teacher]),
        Role::Director
    );
}

#[test]
fn nothing_about_a_dossier_is_allowed_without_asking_how_one_stands_to_it() {
    let everything: Vec<_> = Role::ALL.map(|role| (Some(HERE), role)).to_vec();
    for action in Action::all() {
        let given = permit(action, &member(&everything), HERE);
        assert_eq!(given.is_none(), action.is_about_a_dossier(), "{action:?}");
    }
}

#[test]
fn a_tie_is_stronger_than_every_role_and_every_leave() {
    let standing = Standing {
        is_blocked: true,
        granted: Parts::ALL,
        ..in_emergency()
    };
    let everything: Vec<_> = Role::ALL.map(|role| (None, role)).to_vec();
    for action in Action::all() {
        let given = permit_for(action, &member(&everything), HERE, &standing);
        let shows_nothing = matches!(action, Action::RecordSignal | Action::DeclareOwnConflict);
        assert_eq!(given.is_some(), shows_nothing, "{action:?}");
        assert!(given.is_none_or(|permit| permit.parts() == Parts::NONE));
    }
}

#[test]
fn leave_opens_the_parts_it_names_and_nothing_else() {
    let standing = granted(&[Compartment::Signals, Compartment::Consultation]);
    for role in Role::ALL {
        for school in [HERE, SchoolId::new([2; 16])] {
            let somebody = member(&[(Some(school), role)]);
            let given = reads(&somebody, HERE, standing);
            assert_eq!(given.is_some(), can_be_let_in(role), "{role:?}");
            let by_role = reads(&somebody, HERE, Standing::default());
            if let Some(given) = given.filter(|_| by_role.is_none()) {
                assert_eq!(given.parts(), standing.granted);
                assert_eq!(given.footing(), Footing::Granted);
            }
            for action in Action::all()
                .into_iter()
                .filter(|action| action.is_about_a_dossier())
            {
                let more = permit_for(action, &somebody, HERE, &standing);
                let less = permit_for(action, &somebody, HERE, &Standing::default());
                // Whoever was given a task ends it.
                let is_for_leave = matches!(
                    action,
                    Action::ReadDossier | Action::Perform(CommandKind::EndTask)
                );
                assert!(is_for_leave || more.is_some() == less.is_some());
            }
        }
    }
}

#[test]
fn an_emergency_opens_all_but_the_defence_to_who_works_there() {
    let teacher = member(&[(Some(HERE), Role::Teacher)]);
    let given = reads(&teacher, HERE, in_emergency()).unwrap();
    assert_eq!(
        (given.parts(), given.footing()),
        (Parts::WITHOUT_DEFENCE, Footing::Emergency)
    );
    assert!(reads(&teacher, SchoolId::new([2; 16]), in_emergency()).is_none());
    let officer = member(&[(None, Role::DataProtectionOfficer)]);
    assert!(reads(&officer, HERE, in_emergency()).is_none());
    assert!(permit_for(Action::PrintReport, &teacher, HERE, &in_emergency()).is_none());
}

#[test]
fn the_defence_of_the_school_is_for_the_director_and_for_who_is_given_leave() {
    let parts = |role, standing| {
        reads(&member(&[(Some(HERE), role)]), HERE, standing)
            .unwrap()
            .parts()
    };
    assert_eq!(parts(Role::Director, Standing::default()), Parts::ALL);
    for role in [Role::CareCoordinator, Role::AttentionOfficer] {
        assert_eq!(parts(role, Standing::default()), Parts::WITHOUT_DEFENCE);
        assert_eq!(parts(role, granted(&[Compartment::Defence])), Parts::ALL);
    }
}

#[test]
fn whoever_manages_accounts_sees_no_content() {
    for role in [Role::Administrator, Role::DataProtectionOfficer] {
        for (action, footing) in Action::all()
            .into_iter()
            .flat_map(|action| Footing::ALL.map(|footing| (action, footing)))
        {
            let is_theirs = match role {
                // Of dossiers that may be destroyed and that were, the numbers.
                Role::DataProtectionOfficer => matches!(
                    action,
                    Action::ReadLog | Action::ListDue | Action::ListDestroyed | Action::SeeDuties
                ),
                _ => matches!(
                    action,
                    Action::NameResponsible
                        | Action::ChooseProviders
                        | Action::ManageAccounts
                        | Action::ChangeLogKey
                        | Action::ChangeBoardKey
                ),
            };
            assert_eq!(
                is_allowed(action, role, footing),
                is_theirs && footing == Footing::Role,
                "{role:?} {action:?}"
            );
        }
    }
}

#[test]
fn with_a_password_alone_nothing_is_shown_that_others_wrote() {
    let mut everything = member(&Role::ALL.map(|role| (None, role)));
    everything.assurance = Assurance::Single;
    let standings = [
        Standing::default(),
        granted(&[Compartment::Signals]),
        in_emergency(),
        Standing {
            is_blocked: true,
            ..Standing::default()
        },
    ];
    for action in Action::all() {
        let shows_nothing = matches!(
            action,
            Action::RecordSignal | Action::ReadOwnEntries | Action::DeclareOwnConflict
        );
        assert_eq!(everything.may(action), shows_nothing, "{action:?}");
        let ordinary = permit(action, &everything, HERE);
        assert!(ordinary.is_none() || shows_nothing, "{action:?}");
        for standing in &standings {
            let given = permit_for(action, &everything, HERE, standing);
            assert!(given.is_none() || shows_nothing, "{action:?}");
        }
    }
    everything.roles = vec![(Some(HERE), Role::Director)];
    assert_eq!(everything.schools_for(Action::ListDossiers), []);
    assert_eq!(everything.schools_for(Action::RecordSignal), [HERE]);
    assert!(Assurance::Single < Assurance::Strong);
    for assurance in Assurance::ALL {
        assert_eq!(Assurance::from_code(assurance.code()), Some(assurance));
    }
    assert_eq!(Assurance::from_code("twice"), None);
}
