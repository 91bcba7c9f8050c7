//! Signals, dossiers, refusals, conflicts, and who may see what.

use app::AppError;
use app::perform::PerformError;
use domain::command::CommandKind;
use domain::id::No;
use serde_json::json;

use crate::bench::{Bench, observation, on_both_engines, submission};

on_both_engines!(
    a_signal_opens_a_dossier_with_the_parents_of_the_roster,
    a_second_signal_joins_the_dossier_and_needs_no_version,
    the_writer_gets_a_receipt_and_reads_nothing_else,
    the_administrator_sees_nothing,
    every_reading_is_written_down_and_every_refusal_too,
    a_form_sent_twice_is_done_once,
    whoever_was_overtaken_sees_what_came_first,
    two_at_once_never_overwrite_each_other,
    a_field_that_cannot_be_read_is_named,
    what_waits_is_on_the_right_list,
);

async fn a_signal_opens_a_dossier_with_the_parents_of_the_roster(bench: &Bench) {
    let dossier = bench.dossier().await;
    let view = bench
        .app
        .read_dossier(&bench.coordinator().await, dossier)
        .await
        .unwrap();
    assert_eq!(view.version, 3);
    assert_eq!(view.case.people()[0].fact.name, "Marit Oosterwolde");
    assert_eq!(view.case.current_entries()[0].no(), No(3));
    assert_eq!(view.edition.code, "onderwijs-2019");
    assert_eq!(view.fingerprint.len(), 64);
}

async fn a_second_signal_joins_the_dossier_and_needs_no_version(bench: &Bench) {
    let first = bench.dossier().await;
    let second = bench.dossier().await;
    assert_eq!(first, second);
}

async fn the_writer_gets_a_receipt_and_reads_nothing_else(bench: &Bench) {
    let dossier = bench.dossier().await;
    let teacher = bench.teacher().await;
    let own = bench.app.own_signals(&teacher).await.unwrap();
    assert_eq!(own.len(), 1);
    assert_eq!(own[0].pupil, "Fenne Oosterwolde");
    assert_eq!(own[0].picked_up_at, None);
    assert!(matches!(
        bench.app.read_dossier(&teacher, dossier).await,
        Err(AppError::NotFound)
    ));

    bench.clock.turn(68);
    drop(
        bench
            .app
            .read_dossier(&bench.coordinator().await, dossier)
            .await
            .unwrap(),
    );
    let own = bench.app.own_signals(&teacher).await.unwrap();
    assert!(own[0].picked_up_at.is_some());
    assert_eq!(
        own[0].picked_up_by.map(domain::role::Role::code),
        Some("care-coordinator")
    );
}

async fn the_administrator_sees_nothing(bench: &Bench) {
    let dossier = bench.dossier().await;
    let administrator = bench.administrator().await;
    let read = bench.app.read_dossier(&administrator, dossier).await;
    assert!(matches!(read, Err(AppError::NotFound)));
    assert!(bench.app.pupils(&administrator).await.unwrap().is_empty());
    assert!(bench.app.own_signals(&administrator).await.is_err());
    assert!(
        bench
            .app
            .my_work(&administrator)
            .await
            .unwrap()
            .dossiers
            .is_empty()
    );
    let fenne = bench.pupil("Fenne").await;
    let entry = submission(CommandKind::RecordEntry, 0, observation());
    assert!(
        bench
            .app
            .record_signal(&administrator, fenne.id, entry)
            .await
            .is_err()
    );
}

async fn every_reading_is_written_down_and_every_refusal_too(bench: &Bench) {
    let dossier = bench.dossier().await;
    let coordinator = bench.coordinator().await;
    drop(bench.app.read_dossier(&coordinator, dossier).await.unwrap());
    let refused = bench
        .act(
            &coordinator,
            dossier,
            CommandKind::RecordWeighing,
            json!({}),
        )
        .await;
    assert!(matches!(refused, Err(PerformError::Refused(_))));
    let lines = bench.log(dossier).await;
    let has = |action: &str, outcome: &str| {
        lines
            .iter()
            .any(|line| line.0 == action && line.1 == outcome)
    };
    assert!(has("read-dossier", "done"), "{lines:?}");
    assert!(has("record_weighing", "refused"), "{lines:?}");
    assert!(has("record-signal", "done"), "{lines:?}");
}

async fn a_form_sent_twice_is_done_once(bench: &Bench) {
    let dossier = bench.dossier().await;
    let coordinator = bench.coordinator().await;
    let told = json!({
        "name": "Daan Ruitenberg",
        "when": { "date": "2026-09-07" },
        "told-by": "care-coordinator",
        "told": "Er zijn zorgen over een leerling.",
    });
    let once = submission(CommandKind::InformDirector, 3, told);
    let first = bench
        .app
        .perform(&coordinator, dossier, once.clone())
        .await
        .unwrap();
    let second = bench
        .app
        .perform(&coordinator, dossier, once)
        .await
        .unwrap();
    assert_eq!(first, second);
    let view = bench.app.read_dossier(&coordinator, dossier).await.unwrap();
    assert_eq!(view.version, 4);
}

async fn whoever_was_overtaken_sees_what_came_first(bench: &Bench) {
    let dossier = bench.dossier().await;
    let (coordinator, director) = (bench.coordinator().await, bench.director().await);
    let entry = submission(CommandKind::RecordEntry, 3, observation());
    bench.app.perform(&director, dossier, entry).await.unwrap();
    let late = submission(CommandKind::RecordEntry, 3, observation());
    let Err(PerformError::Conflict(conflict)) =
        bench.app.perform(&coordinator, dossier, late).await
    else {
        panic!("the second of two must be told");
    };
    assert_eq!(conflict.newer, vec![No(4)]);
    // What they were shown is a reading like any other.
    let log = bench.log(dossier).await;
    assert_eq!((&*log[0].0, &*log[0].1), ("read-dossier", "done"));
    assert_eq!(conflict.view.version, 4);
    let again = submission(CommandKind::RecordEntry, 4, observation());
    bench
        .app
        .perform(&coordinator, dossier, again)
        .await
        .unwrap();
}

async fn two_at_once_never_overwrite_each_other(bench: &Bench) {
    let dossier = bench.dossier().await;
    let (coordinator, director) = (bench.coordinator().await, bench.director().await);
    let one = submission(CommandKind::RecordEntry, 3, observation());
    let other = submission(CommandKind::RecordEntry, 3, observation());
    let (first, second) = tokio::join!(
        bench.app.perform(&coordinator, dossier, one),
        bench.app.perform(&director, dossier, other),
    );
    assert_eq!(
        [&first, &second].iter().filter(|done| done.is_ok()).count(),
        1
    );
    let is_conflict = |done| matches!(done, &Err(PerformError::Conflict(_)));
    assert!(is_conflict(&first) || is_conflict(&second));
    let view = bench.app.read_dossier(&coordinator, dossier).await.unwrap();
    assert_eq!(view.version, 4);
}

async fn a_field_that_cannot_be_read_is_named(bench: &Bench) {
    let dossier = bench.dossier().await;
    let coordinator = bench.coordinator().await;
    let fields = json!({ "kind": "rumour" });
    let Err(PerformError::Unreadable { path, .. }) = bench
        .act(&coordinator, dossier, CommandKind::RecordEntry, fields)
        .await
    else {
        panic!("an unknown kind must be refused");
    };
    assert_eq!(path, "kind");
}

async fn what_waits_is_on_the_right_list(bench: &Bench) {
    let dossier = bench.dossier().await;
    let coordinator = bench.coordinator().await;
    let work = bench.app.my_work(&coordinator).await.unwrap();
    let codes: Vec<&str> = work.waiting.iter().map(|one| one.code.as_str()).collect();
    assert!(codes.contains(&"new-signal"), "{codes:?}");
    assert_eq!(work.dossiers.len(), 1);

    let ask = json!({ "of": "director", "question": "Wilt u meekijken?" });
    bench
        .act(&coordinator, dossier, CommandKind::AskConsultation, ask)
        .await
        .unwrap();
    let work = bench.app.my_work(&bench.director().await).await.unwrap();
    assert!(
        work.waiting
            .iter()
            .any(|one| one.code == "consultation-asked")
    );
    assert!(
        bench
            .app
            .my_work(&bench.teacher().await)
            .await
            .unwrap()
            .waiting
            .is_empty()
    );
}
