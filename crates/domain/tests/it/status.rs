//! When a dossier can be worked in, and what a refusal says.

use domain::case::{Case, Status};
use domain::command::CommandKind;
use domain::id::No;
use serde_json::json;

use crate::filled;
use crate::world::{World, act, editions, ground};

fn codes_of_all(world: &World, but: &[CommandKind]) -> Vec<(CommandKind, Vec<String>)> {
    let others = CommandKind::ALL.iter().filter(|kind| !but.contains(kind));
    others
        .map(|kind| (*kind, world.codes(&act(kind.code(), filled::fields(*kind)))))
        .collect()
}

#[test]
fn nothing_but_opening_is_done_in_a_dossier_that_is_not_there() {
    for edition in editions() {
        let world = World::new(edition);
        assert_eq!(world.case.status(), Status::Empty);
        for (kind, codes) in codes_of_all(&world, &[CommandKind::OpenDossier]) {
            assert_eq!(codes, ["case.not-opened"], "{kind:?}");
        }
    }
}

#[test]
fn nothing_but_reopening_and_answering_is_done_in_a_closed_dossier() {
    for edition in editions() {
        let world = World::new(edition).closed();
        assert_eq!(world.case.status(), Status::Closed);
        let but = [
            CommandKind::Reopen,
            CommandKind::AnswerInformationRequest,
            CommandKind::PrepareCopy,
            CommandKind::ReviewCopy,
            CommandKind::DiscloseCopy,
            CommandKind::WithdrawCopy,
        ];
        for (kind, codes) in codes_of_all(&world, &but) {
            assert_eq!(codes, ["case.closed"], "{kind:?}");
        }
    }
}

#[test]
fn an_open_dossier_is_neither_opened_nor_reopened() {
    for edition in editions() {
        let world = World::new(edition).opened();
        assert_eq!(world.case.status(), Status::Open);
        assert_eq!(world.codes(&world.opening()), ["case.already-opened"]);
        let reopen = act("reopen", json!({"reason": "Nog eens."}));
        assert_eq!(world.codes(&reopen), ["case.not-closed"]);
        assert_eq!(World::new(edition).reopened().case.status(), Status::Open);
    }
}

#[test]
fn a_refusal_stores_nothing_and_names_each_code_once() {
    for edition in editions() {
        let world = World::new(edition).opened();
        let before = world.case.clone();
        let refusal = world.tries(&world.weighing().without("risk")).unwrap_err();
        assert_eq!(world.case, before);
        assert_eq!(
            refusal.to_string(),
            format!("refused: {}", refusal.codes().join(", "))
        );
        // Both parents are without a talk: two problems, one code.
        let talk = |code: &str| code == "step3.conversation";
        assert_eq!(
            refusal
                .problems
                .iter()
                .filter(|one| talk(&one.code))
                .count(),
            2
        );
        assert_eq!(refusal.codes().iter().filter(|code| talk(code)).count(), 1);
    }
}

#[test]
fn records_are_numbered_one_by_one() {
    for edition in editions() {
        let world = World::new(edition).filed();
        let numbers: Vec<No> = world
            .case
            .records()
            .iter()
            .map(|record| record.no)
            .collect();
        let expected: Vec<No> = (1u32..).take(numbers.len()).map(No).collect();
        assert_eq!(numbers, expected);
        assert_eq!(Case::default().newest(), No(0));
    }
}

#[test]
fn a_ground_that_names_somebody_counts_for_nobody_else() {
    use domain::party::Party;
    use domain::record::About;

    for edition in editions() {
        // Sixteen, so that the parents were not spoken with.
        let born = jiff::civil::date(2010, 3, 12);
        let mut world = World {
            born,
            ..World::new(edition)
        }
        .consulted();
        world.does(&world.conversation().with("with", json!(["pupil"])));
        world.does(&world.weighing());
        if world.has_framework() {
            world.does(&World::answers(false));
        }
        let about = |no| Some(About::Party(Party::Person(no)));
        let given = |no| {
            let one = ground("parents.informed", "other");
            domain::record::Explanation {
                about: about(no),
                ..one
            }
        };
        let mut decision = world.decision(false);
        decision.grounds = vec![given(world.mother)];
        let left = world.refusal(&decision);
        assert_eq!(left.len(), 1);
        assert_eq!(left[0].about, about(world.father));
        decision.grounds.push(given(world.father));
        let record = world.tries(&decision).unwrap();
        assert_eq!(record.explanations, decision.grounds);
        // The ground stands when the parent is recorded anew.
        world.does(&decision);
        world.does(&World::parent("Noor Smit").with("replaces", json!(world.mother)));
        assert!(!world.is_open("parents.informed"));
    }
}
