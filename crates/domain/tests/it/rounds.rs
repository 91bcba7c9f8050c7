//! What lies behind a closing, a failure or a report does not carry what comes after.

use domain::case::Status;
use domain::rule::{Severity, State};
use serde_json::json;

use crate::world::{World, act, editions, ground};

#[test]
fn a_new_round_starts_the_plan_again() {
    for edition in editions() {
        let mut world = World::new(edition).reopened();
        for rule in [
            "step2.care-coordinator",
            "step2.director-informed",
            "step2.external-advice",
        ] {
            assert!(world.is_open(rule), "{rule}");
        }
        for rule in [
            "step3.conversation",
            "weighing.complete",
            "decision.consulted",
        ] {
            assert!(world.is_open(rule), "{rule}");
        }
        // The signals stay: they were seen.
        assert!(world.is_met("step1.has-signal"));
        let codes = world.codes(&world.weighing());
        let expected = [
            "step2.care-coordinator",
            "step2.director-informed",
            "step2.external-advice",
            "step3.conversation",
        ];
        assert_eq!(codes, expected);
        world.consult();
        world.does(&world.conversation());
        world.does(&world.weighing());
        assert!(
            world
                .codes(&world.decision(true))
                .iter()
                .all(|code| code == "framework.complete")
        );
    }
}

#[test]
fn an_explanation_holds_for_its_own_round() {
    for edition in editions() {
        let mut world = World::new(edition).opened();
        world.does(&World::consultation(domain::role::Role::CareCoordinator));
        world.does(&World::informing());
        world.does(&world.conversation());
        world.does(
            &world
                .weighing()
                .explaining("step2.external-advice", "other"),
        );
        assert!(!world.is_open("step2.external-advice"));
        // A second weighing needs no second ground.
        world.does(&world.weighing());
        world.does(&World::closing());
        world.does(&act("reopen", json!({"reason": "Er is meer."})));
        assert!(world.is_open("step2.external-advice"));
    }
}

#[test]
fn an_explanation_about_one_record_holds_for_that_record() {
    for edition in editions() {
        let mut world = World::new(edition).consulted();
        let small = world
            .conversation()
            .with("present", json!(["care-coordinator"]));
        let small = small.explaining("conversation.present", "other");
        world.does(&small);
        assert!(!world.is_open("conversation.present"));
        let again = world.conversation().with("present", json!(["director"]));
        assert_eq!(world.codes(&again), ["conversation.present"]);
    }
}

#[test]
fn help_that_fails_reopens_the_decision() {
    for edition in editions() {
        let mut world = World::new(edition).with_help();
        assert!(world.case.decision().is_some());
        world.does(&world.review("partly", "no"));
        assert!(world.case.decision().is_some());
        world.does(&world.review("none", "no"));
        assert!(world.case.decision().is_none());
        assert!(world.is_open("help.failed"));
        assert!(
            world
                .codes(&World::closing())
                .contains(&"help.failed".to_owned())
        );
        // A better review afterwards does not take the decision for the school.
        world.does(&world.review("works", "no"));
        assert!(world.case.decision().is_none());
        let norm = json!(if world.has_framework() {
            "help-fails"
        } else {
            ""
        });
        world.does(&world.decision(true).with("norm", norm));
        assert!(world.case.is_report_decided());
        assert!(!world.is_open("help.failed"));
    }
}

#[test]
fn a_report_decided_before_help_failed_is_decided_anew() {
    for edition in editions() {
        let mut world = World::new(edition).ready_to_file();
        world.plan = world.does(&World::help_plan());
        world.does(&world.review("none", "yes"));
        assert_eq!(world.codes(&world.filing()), ["decision.reasoned"]);
        world.does(&world.decision(true));
        world.does(&world.filing());
    }
}

#[test]
fn a_second_report_needs_what_the_first_needed() {
    for edition in editions() {
        let mut world = World::new(edition).filed();
        assert!(!world.case.is_report_decided());
        let again = world.filing();
        assert_eq!(
            world.codes(&again)[..2],
            ["decision.reasoned", "confidentiality.weighed"]
        );
        world.does(&world.decision(true));
        world.does(&world.draft());
        let codes = world.codes(&world.filing());
        let mut expected = vec!["confidentiality.weighed", "report.announced"];
        if edition.severity("report.consent-efforts", domain::rule::Moment::FilingReport)
            == Severity::Explain
        {
            expected.push("report.consent-efforts");
        }
        assert_eq!(codes, expected);
        world.does(&world.secrecy());
        world.does(&world.announcement());
        world.does(&world.filing());
        // The first report's word does not count for the second.
        assert!(world.is_open("report.feedback"));
    }
}

#[test]
fn a_ground_for_one_report_is_none_for_the_next() {
    let mut world = World::new(crate::world::edition("gpo-wn")).decided(true);
    let told = |w: &World| w.announcement().without("consent-efforts");
    let file = |world: &mut World| {
        world.does(&world.secrecy());
        world.does(&told(world));
        world.does(&world.draft());
    };
    file(&mut world);
    world.does(&world.filing().explaining("report.consent-efforts", "other"));
    assert!(!world.is_open("report.consent-efforts"));
    world.does(&world.decision(true));
    file(&mut world);
    assert_eq!(world.codes(&world.filing()), ["report.consent-efforts"]);
}

#[test]
fn a_ground_for_silence_about_one_report_is_none_for_the_next() {
    for edition in editions() {
        let mut world = World::new(edition).ready_to_file();
        world.does(&world.announcement_waiver());
        world.does(&world.filing());
        let father = |w: &World| {
            let about = domain::record::About::Party(domain::party::Party::Person(w.father));
            let found = w.findings("report.parents-told");
            found
                .into_iter()
                .find(|one| one.about == Some(about.clone()))
                .unwrap()
                .state
        };
        assert!(matches!(father(&world), State::Met(_)));
        world.does(&world.decision(true));
        world.prepare_report();
        world.does(&world.filing());
        assert_eq!(father(&world), State::Open);
    }
}

#[test]
fn what_was_done_for_a_report_stands_when_it_is_filed() {
    for edition in editions() {
        let world = World::new(edition).filed();
        for rule in [
            "confidentiality.weighed",
            "report.announced",
            "report.consent-efforts",
        ] {
            assert!(world.is_met(rule), "{rule}");
        }
    }
}

#[test]
fn a_report_made_in_danger_is_completed_afterwards() {
    for edition in editions() {
        let mut world = World {
            acute: true,
            ..World::new(edition)
        }
        .opened();
        if world.has_framework() {
            world.does(&World::answers(true));
        }
        world.does(
            &world
                .decision(true)
                .explaining("parents.informed", "other")
                .without("consulted"),
        );
        world.does(&world.secrecy());
        world.does(&world.draft());
        world.does(&world.filing().explaining("report.consent-efforts", "other"));
        let left = [
            "step2.care-coordinator",
            "step2.director-informed",
            "step3.conversation",
            "weighing.after-conversation",
            "report.announced",
        ];
        for rule in left {
            let points = world.points();
            let point = points
                .iter()
                .find(|point| point.rule.code == rule && point.finding.state == State::Open)
                .unwrap();
            assert_eq!(point.severity, Severity::Remind, "{rule}");
            assert_eq!(
                point.finding.due,
                Some(jiff::civil::date(2026, 10, 7)),
                "{rule}"
            );
        }
        assert_eq!(world.codes(&World::closing()), ["close.open-points"]);
        world.consult();
        world.does(&world.conversation());
        world.does(&world.weighing());
        world.does(&world.told_of_report());
        for rule in left {
            assert!(!world.is_open(rule), "{rule} in {}", edition.code);
        }
    }
}

#[test]
fn danger_that_was_recorded_by_mistake_excuses_nothing() {
    for edition in editions() {
        let mut world = World {
            acute: true,
            ..World::new(edition)
        }
        .opened();
        assert_eq!(world.codes(&world.weighing()), ["step2.external-advice"]);
        let calm = World::entry().fields;
        let fields = json!({"corrects": world.seen, "reason": "Vergissing.", "entry": calm});
        world.does(&act("correct_entry", fields));
        assert!(world.case.acute().is_none());
        assert!(
            world
                .codes(&world.weighing())
                .contains(&"step3.conversation".to_owned())
        );
    }
}

#[test]
fn a_correction_that_keeps_the_danger_does_not_start_the_term_again() {
    for edition in editions() {
        let mut world = World {
            acute: true,
            ..World::new(edition)
        }
        .opened();
        let first = world.case.acute().unwrap().0.no;
        world.later(10);
        let entry = World::entry().with("acute", json!("disclosure")).fields;
        let fields = json!({"corrects": world.seen, "reason": "Preciezer.", "entry": entry});
        world.does(&act("correct_entry", fields));
        assert_eq!(world.case.acute().unwrap().0.no, first);
    }
}

#[test]
fn danger_of_an_earlier_round_is_over() {
    for edition in editions() {
        let mut world = World {
            acute: true,
            ..World::new(edition)
        }
        .reopened();
        assert_eq!(world.case.status(), Status::Open);
        assert!(world.case.acute().is_none());
        world.does(&World::entry().with("acute", json!("danger")));
        assert!(world.case.acute().is_some());
    }
}

#[test]
fn an_explanation_that_nothing_asks_for_is_not_stored() {
    for edition in editions() {
        let world = World::new(edition).talked();
        let mut weighing = world.weighing();
        weighing.grounds = vec![
            ground("weighing.instrument", "other"),
            ground("weighing.complete", "other"),
            ground("no.such-rule", "other"),
        ];
        assert_eq!(world.tries(&weighing).unwrap().explanations, []);
    }
}

/// A closing that fits a dossier in which nothing was found or done.
fn ending(outcome: &str) -> crate::world::Act {
    World::closing().with("outcome", json!(outcome))
}

/// A stage of a dossier, and whether something is left to be done there.
type Stage = (fn(World) -> World, bool);

#[test]
fn a_dossier_closes_at_any_step_and_is_reopened_again_and_again() {
    let stages: [Stage; 6] = [
        (World::opened, false),
        (World::consulted, false),
        (World::talked, false),
        (World::weighed, false),
        (|w| w.answered(false), false),
        // Help that was decided on and never planned is said to be left.
        (|w| w.decided(false), true),
    ];
    for edition in editions() {
        for (stage, is_left) in stages {
            let mut world = stage(World::new(edition));
            let closing = ending("no-further-concern");
            let closing = if is_left {
                assert_eq!(world.codes(&closing), ["close.open-points"]);
                closing.explaining("close.open-points", "other")
            } else {
                closing
            };
            world.does(&closing);
            for round in 1..4 {
                world.does(&act("reopen", json!({"reason": format!("Ronde {round}.")})));
                assert_eq!(world.case.status(), domain::case::Status::Open);
                assert!(
                    world.is_open("step2.care-coordinator"),
                    "a round begins anew"
                );
                world.does(&ending("no-further-concern"));
                assert_eq!(world.case.status(), domain::case::Status::Closed);
            }
        }
    }
}

/// An unfounded suspicion is said to be unfounded, before any question was answered too; not while the
/// answers say otherwise.
#[test]
fn an_unfounded_suspicion_is_said_to_be_so_at_any_step() {
    for edition in editions() {
        for stage in [
            World::opened,
            World::consulted,
            World::talked,
            World::weighed,
        ] {
            let mut world = stage(World::new(edition));
            world.does(&ending("unfounded"));
            let closing = world.case.latest::<domain::step5_decision::Closing>();
            assert_eq!(closing.unwrap().fact.outcome, "unfounded");
        }
        let world = World::new(edition).answered(false);
        let codes = world.codes(&ending("unfounded"));
        let belied = edition.has_framework().then_some("close.outcome");
        assert_eq!(codes, belied.as_slice());
    }
}
