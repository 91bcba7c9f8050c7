//! What stays apart: forms, schools, roles, and dossiers that somebody may not know of.

use app::AppError;
use app::perform::{PerformError, Submission};
use app::record_signal::OpeningAsked;
use app::sign_in::Presence;
use domain::command::CommandKind;
use domain::id::No;
use domain::record::Explanation;
use serde_json::{Value, json};

use crate::bench::{Bench, observation, on_both_engines, submission};

on_both_engines!(
    the_same_key_for_another_dossier_is_another_form,
    a_sentence_added_after_sending_is_not_lost,
    a_signal_sent_twice_is_recorded_once,
    leave_to_record_a_signal_is_leave_for_nothing_else,
    a_refused_signal_leaves_a_trace_and_nothing_else,
    two_signals_at_once_are_both_kept,
    a_signal_on_a_closed_dossier_opens_it_again,
    only_who_runs_dossiers_may_open_one_without_a_signal,
    no_dossier_points_at_what_its_writer_may_not_read,
    a_link_names_nobody_to_those_who_may_not_read_it,
    a_link_is_seen_once_from_both_sides,
    nothing_waits_for_those_who_may_not_know_of_the_dossier,
    a_role_for_the_whole_board_counts_at_every_school,
    own_signals_stay_behind_at_the_school_that_somebody_left,
    signing_out_twice_is_written_down_once,
);

fn informed(told: &str) -> Value {
    json!({ "told-by": "care-coordinator", "name": "Daan Ruitenberg", "when": { "date": "2026-09-07" }, "told": told })
}

async fn the_same_key_for_another_dossier_is_another_form(bench: &Bench) {
    let coordinator = bench.coordinator().await;
    let one = bench.dossier().await;
    let other = bench.dossier_on("Sami", &coordinator).await;
    let form = submission(CommandKind::InformDirector, 3, informed("Zorgen."));
    for dossier in [one, other] {
        let sent = bench
            .app
            .perform(&coordinator, dossier, form.clone())
            .await
            .unwrap();
        let view = bench.app.read_dossier(&coordinator, dossier).await.unwrap();
        assert_eq!((sent.no, view.version), (No(4), 4));
    }
}

async fn a_sentence_added_after_sending_is_not_lost(bench: &Bench) {
    let dossier = bench.dossier().await;
    let coordinator = bench.coordinator().await;
    let form = submission(CommandKind::InformDirector, 3, informed("Zorgen."));
    let first = bench
        .app
        .perform(&coordinator, dossier, form.clone())
        .await
        .unwrap();
    assert_eq!(first.no, No(4));
    let more = Submission {
        fields: informed("Zorgen, en er is haast bij."),
        ..form
    };
    let again = bench.app.perform(&coordinator, dossier, more).await;
    let Err(PerformError::Conflict(conflict)) = again else {
        panic!("they must see what they sent before, beside what they typed now");
    };
    assert_eq!(conflict.newer, [No(4)]);
}

async fn a_signal_sent_twice_is_recorded_once(bench: &Bench) {
    let (teacher, fenne) = (bench.teacher().await, bench.pupil("Fenne").await);
    let form = submission(CommandKind::RecordEntry, 0, observation());
    let first = bench
        .app
        .record_signal(&teacher, fenne.id, form.clone())
        .await;
    bench.clock.turn(5);
    let second = bench.app.record_signal(&teacher, fenne.id, form).await;
    assert_eq!(first.unwrap(), second.unwrap());
    assert_eq!(bench.app.own_signals(&teacher).await.unwrap().len(), 1);
}

async fn leave_to_record_a_signal_is_leave_for_nothing_else(bench: &Bench) {
    let dossier = bench.dossier().await;
    let (teacher, fenne) = (bench.teacher().await, bench.pupil("Fenne").await);
    let other = submission(CommandKind::InformDirector, 0, informed("Zorgen."));
    let done = bench.app.record_signal(&teacher, fenne.id, other).await;
    assert!(matches!(done, Err(PerformError::App(AppError::NotFound))));
    let coordinator = bench.coordinator().await;
    let view = bench.app.read_dossier(&coordinator, dossier).await.unwrap();
    assert_eq!(view.version, 3);
}

async fn a_refused_signal_leaves_a_trace_and_nothing_else(bench: &Bench) {
    let (teacher, fenne) = (bench.teacher().await, bench.pupil("Fenne").await);
    let empty = submission(CommandKind::RecordEntry, 0, json!({}));
    let refused = bench.app.record_signal(&teacher, fenne.id, empty).await;
    assert!(matches!(refused, Err(PerformError::Refused(_))));
    let mut tx = bench.store.read().await.unwrap();
    let dossier = tx.dossier_of_pupil(bench.board, fenne.id).await.unwrap();
    assert_eq!(dossier, None);
    let log = tx
        .audit_of_member(bench.board, teacher.member, None, 10)
        .await
        .unwrap();
    assert_eq!(log[0].record.action, "record-signal");
    assert_eq!(log[0].record.outcome, "refused");
}

async fn two_signals_at_once_are_both_kept(bench: &Bench) {
    let (teacher, coordinator) = (bench.teacher().await, bench.coordinator().await);
    let fenne = bench.pupil("Fenne").await.id;
    let one = submission(CommandKind::RecordEntry, 0, observation());
    let other = submission(CommandKind::RecordEntry, 0, observation());
    let (first, second) = tokio::join!(
        bench.app.record_signal(&teacher, fenne, one),
        bench.app.record_signal(&coordinator, fenne, other),
    );
    let (first, second) = (first.unwrap(), second.unwrap());
    assert_eq!(first.dossier, second.dossier);
    assert_ne!(first.no, second.no);
}

async fn a_signal_on_a_closed_dossier_opens_it_again(bench: &Bench) {
    let dossier = bench.dossier().await;
    let coordinator = bench.coordinator().await;
    close(bench, dossier).await;
    let work = bench.app.my_work(&coordinator).await.unwrap();
    assert!(work.dossiers.is_empty());

    assert_eq!(bench.dossier().await, dossier);
    let work = bench.app.my_work(&coordinator).await.unwrap();
    assert_eq!(work.dossiers.len(), 1);
    assert!(work.waiting.iter().any(|one| one.code == "new-signal"));
    let view = bench.app.read_dossier(&coordinator, dossier).await.unwrap();
    let kinds: Vec<&str> = view.case.records().iter().map(|r| r.event.kind()).collect();
    assert_eq!(
        kinds[kinds.len() - 3..],
        ["closed", "reopened", "entry-recorded"]
    );
}

/// Close the dossier, whatever is open in it.
pub(crate) async fn close(bench: &Bench, dossier: domain::id::DossierId) {
    let director = bench.director().await;
    let view = bench.app.read_dossier(&director, dossier).await.unwrap();
    let mut closing = submission(
        CommandKind::Close,
        view.version,
        json!({
            "outcome": "unfounded", "summary": "De blauwe plek komt van het voetballen.",
            "retention": "unfounded", "retention-ground": "Geen vermoeden meer.",
        }),
    );
    for rule in ["close.open-points", "hypothesis.follow-up"] {
        closing.explanations.push(Explanation {
            rule: rule.to_owned(),
            about: None,
            ground: "other".to_owned(),
            motivation: "Er was niets aan de hand.".to_owned(),
        });
    }
    let closed = bench.app.perform(&director, dossier, closing).await;
    closed.unwrap();
}

async fn only_who_runs_dossiers_may_open_one_without_a_signal(bench: &Bench) {
    let fenne = bench.pupil("Fenne").await.id;
    let (teacher, coordinator) = (bench.teacher().await, bench.coordinator().await);
    // A teacher would learn from a refusal that there is a dossier.
    let opened = bench
        .app
        .open_dossier_for(&teacher, fenne, OpeningAsked::default())
        .await;
    assert!(matches!(opened, Err(PerformError::App(AppError::NotFound))));

    let opened = bench
        .app
        .open_dossier_for(&coordinator, fenne, OpeningAsked::default())
        .await;
    let dossier = opened.unwrap();
    let again = bench
        .app
        .open_dossier_for(&coordinator, fenne, OpeningAsked::default())
        .await;
    let Err(PerformError::Refused(refusal)) = again else {
        panic!("a pupil has one dossier");
    };
    assert_eq!(refusal.codes(), ["case.already-opened"]);
    let opening = |outcome: &str, no| ("open_dossier".to_owned(), outcome.to_owned(), no);
    let log = bench.log(dossier).await;
    assert_eq!(
        log,
        [opening("refused", None), opening("done", Some(No(1)))]
    );
}

async fn no_dossier_points_at_what_its_writer_may_not_read(bench: &Bench) {
    let coordinator = bench.coordinator().await;
    let dossier = bench.dossier().await;
    let elsewhere = bench.dossier_on("Tije", &bench.elsewhere().await).await;
    let nowhere = domain::id::DossierId::new([3; 16]);
    for target in [elsewhere, nowhere, dossier] {
        let link = json!({ "dossier": target, "relation": "broer" });
        let linked = bench
            .act(&coordinator, dossier, CommandKind::LinkDossier, link)
            .await;
        let Err(PerformError::Refused(refusal)) = linked else {
            panic!("{target} must be refused");
        };
        assert_eq!(refusal.codes(), ["form.unknown-record"]);
        assert_eq!(refusal.problems[0].field, "dossier");
    }
}

async fn a_link_names_nobody_to_those_who_may_not_read_it(bench: &Bench) {
    let both = bench.whole_board().await;
    let dossier = bench.dossier().await;
    let brother = bench.dossier_on("Tije", &both).await;
    let before = bench.app.read_dossier(&both, brother).await.unwrap();
    let link = json!({ "dossier": brother, "relation": "broer" });
    bench
        .act(&both, dossier, CommandKind::LinkDossier, link)
        .await
        .unwrap();
    let view = bench.app.read_dossier(&both, dossier).await.unwrap();
    assert_eq!(view.linked[0].pupil, "Tije Oosterwolde");
    assert_eq!(view.linked[0].id, brother);

    let coordinator = bench.coordinator().await;
    let view = bench.app.read_dossier(&coordinator, dossier).await.unwrap();
    assert!(view.linked.is_empty(), "what one may not read is not there");

    // From the other side too: whoever reads both sees it, and whoever reads that one alone does not.
    let view = bench.app.read_dossier(&both, brother).await.unwrap();
    let seen: Vec<_> = view
        .linked
        .iter()
        .map(|one| (one.id, &*one.relation))
        .collect();
    assert_eq!(seen, [(dossier, "broer")]);
    assert_eq!(view.version, before.version, "it is no record there");
    let elsewhere = bench.elsewhere().await;
    let view = bench.app.read_dossier(&elsewhere, brother).await.unwrap();
    assert!(view.linked.is_empty(), "what one may not read is not there");
}

async fn a_link_is_seen_once_from_both_sides(bench: &Bench) {
    let (coordinator, director) = (bench.coordinator().await, bench.director().await);
    let dossier = bench.dossier().await;
    let sister = bench.dossier_on("Sami", &bench.teacher().await).await;
    let link = async |from, to: domain::id::DossierId, relation: &str| {
        let link = json!({ "dossier": to, "relation": relation });
        let linked = bench.act(&coordinator, from, CommandKind::LinkDossier, link);
        linked.await.unwrap();
    };
    let seen = async |by: &app::Visitor, from| {
        let view = bench.app.read_dossier(by, from).await.unwrap();
        let all = view.linked.into_iter();
        all.map(|one| (one.id, one.relation)).collect::<Vec<_>>()
    };
    link(dossier, sister, "zus").await;
    link(dossier, sister, "halfzus").await;
    // A link that is refused leaves nothing on the other side.
    let bare = json!({ "dossier": sister, "relation": " " });
    let kind = CommandKind::LinkDossier;
    let refused = bench.act(&coordinator, dossier, kind, bare).await;
    assert!(matches!(refused, Err(PerformError::Refused(_))));
    let halfsister = |id| [(id, "halfzus".to_owned())];
    assert_eq!(seen(&coordinator, dossier).await, halfsister(sister));
    assert_eq!(seen(&coordinator, sister).await, halfsister(dossier));
    // What is said in a dossier itself goes before what is said of it elsewhere.
    link(sister, dossier, "zus").await;
    let sisters = [(dossier, "zus".to_owned())];
    assert_eq!(seen(&coordinator, sister).await, sisters);
    assert_eq!(seen(&coordinator, dossier).await, halfsister(sister));
    // The key of the board is another, and it is seen as before.
    let administrator = crate::accounts::administrator(bench).await;
    bench.app.change_board_key(&administrator).await.unwrap();
    assert_eq!(seen(&director, sister).await, sisters);
    // Whoever has a tie to the first child does not learn from the second that there is a dossier.
    let fenne = bench.pupil("Fenne").await.id;
    let shut = crate::access::tie(director.member);
    let declared = bench.app.declare_own_conflict(&director, fenne, &shut);
    declared.await.unwrap();
    assert_eq!(seen(&director, sister).await, []);
}

async fn nothing_waits_for_those_who_may_not_know_of_the_dossier(bench: &Bench) {
    let dossier = bench.dossier().await;
    let ask = json!({ "of": "teacher", "question": "Wat zag u op het plein?" });
    let coordinator = bench.coordinator().await;
    bench
        .act(&coordinator, dossier, CommandKind::AskConsultation, ask)
        .await
        .unwrap();
    let work = bench.app.my_work(&bench.teacher().await).await.unwrap();
    assert_eq!((work.waiting.len(), work.dossiers.len()), (0, 0));
    let work = bench.app.my_work(&bench.elsewhere().await).await.unwrap();
    assert_eq!((work.waiting.len(), work.dossiers.len()), (0, 0));
}

async fn a_role_for_the_whole_board_counts_at_every_school(bench: &Bench) {
    let all = bench.whole_board().await;
    bench.dossier().await;
    bench.dossier_on("Tije", &bench.elsewhere().await).await;
    let work = bench.app.my_work(&all).await.unwrap();
    assert_eq!(work.dossiers.len(), 2);
    assert_eq!(bench.app.pupils(&all).await.unwrap().len(), 4);
    assert!(bench.app.own_signals(&all).await.unwrap().is_empty());
}

async fn own_signals_stay_behind_at_the_school_that_somebody_left(bench: &Bench) {
    bench.dossier().await;
    let mut teacher = bench.teacher().await;
    assert_eq!(bench.app.own_signals(&teacher).await.unwrap().len(), 1);
    let elsewhere = bench.elsewhere().await;
    teacher.schools = elsewhere.schools;
    teacher.membership.roles = vec![(Some(teacher.schools[0].id), domain::role::Role::Teacher)];
    assert!(bench.app.own_signals(&teacher).await.unwrap().is_empty());
}

async fn signing_out_twice_is_written_down_once(bench: &Bench) {
    let token = bench.came_in("noor").await;
    bench.app.sign_out(&token).await.unwrap();
    bench.app.sign_out(&token).await.unwrap();
    let nobody = bench.app.presence(&token).await.unwrap();
    assert!(matches!(nobody, Presence::Nobody));
    let member = bench.teacher().await.member;
    let mut tx = bench.store.read().await.unwrap();
    let log = tx
        .audit_of_member(bench.board, member, None, 10)
        .await
        .unwrap();
    let actions: Vec<String> = log.into_iter().map(|row| row.record.action).collect();
    assert_eq!(actions, ["sign-out", "sign-in"]);
}

#[test]
fn what_somebody_typed_does_not_show_in_a_log() {
    let form = submission(CommandKind::RecordEntry, 0, observation());
    assert!(!format!("{form:?}").contains("blauwe plek"));
    let unreadable = PerformError::Unreadable {
        path: "kind".to_owned(),
    };
    assert_eq!(unreadable.to_string(), "kind cannot be read");
    let quoting = serde_json::from_str::<u32>("\"Fenne\"").unwrap_err();
    assert!(quoting.to_string().contains("Fenne"));
    let error = AppError::from(quoting);
    assert!(!format!("{error} {error:?}").contains("Fenne"));
}
