//! How sure it is who is there, and what that lets them see.

use app::attempt::Caller;
use app::found_board::NewMember;
use app::my_work::ListFilter;
use app::perform::PerformError;
use app::read_log::LogFilter;
use app::sign_in::{GoingOn, Presence};
use app::{App, AppError, Visitor};
use domain::access::{
    Compartment, ConflictRequest, EmergencyReason, EmergencyRequest, GrantRequest, ReviewRequest,
    Tie,
};
use domain::command::CommandKind;
use domain::id::No;
use domain::permission::{Action, Assurance};
use domain::role::Role;

use crate::bench::{Bench, PASSWORD, observation, on_both_engines, submission};

on_both_engines!(
    with_a_password_alone_nothing_is_shown_that_others_wrote,
    with_a_password_alone_nobody_changes_a_dossier_or_who_reads_it,
    with_a_password_alone_a_signal_is_recorded_and_its_receipt_seen,
    where_passwords_are_enough_a_session_is_strong,
);

/// Somebody who signed in with a password, as the app sees them.
async fn came_in(bench: &Bench, app: &App, login: &str) -> Visitor {
    let entry = app
        .sign_in(login, PASSWORD, &GoingOn::default(), &Caller::default())
        .await;
    let secret = entry.unwrap().session().unwrap();
    match bench.app.presence(&secret).await.unwrap() {
        Presence::Here(visitor) => visitor,
        Presence::Away(_) | Presence::Nobody => panic!("somebody who just signed in is there"),
    }
}

fn is_nothing<T>(said: &Result<T, AppError>) -> bool {
    matches!(said, Err(AppError::NotFound))
}

fn is_refused_as_nothing<T>(said: &Result<T, PerformError>) -> bool {
    matches!(said, Err(PerformError::App(AppError::NotFound)))
}

async fn with_a_password_alone_nothing_is_shown_that_others_wrote(bench: &Bench) {
    let dossier = bench.dossier().await;
    let app = &bench.app;
    // The teacher wrote it; leave and an emergency help nobody who is not surely there.
    let hanna = bench.board_member().await.member;
    let leave = GrantRequest {
        member: Some(hanna),
        parts: vec![Compartment::Signals],
        reason: "Kijkt mee.".to_owned(),
        ..GrantRequest::default()
    };
    let director = bench.director().await;
    app.give_access(&director, dossier, &leave).await.unwrap();
    let officer = NewMember {
        name: "Maarten Loos".to_owned(),
        login: "fg".to_owned(),
        roles: vec![(None, Role::DataProtectionOfficer)],
    };
    let hash = app::sign_in::hash_password(PASSWORD, [5; 16]).unwrap();
    let added = app.add_member_with_hash(bench.board, &officer, &hash).await;
    added.unwrap();
    let emergency = emergency(bench).await;
    for login in ["ilse", "daan", "alma", "hanna", "noor", "fg"] {
        let visitor = came_in(bench, &bench.strict, login).await;
        assert_eq!(visitor.membership.assurance, Assurance::Single);
        let filter = LogFilter::default();
        assert!(is_nothing(&app.read_dossier(&visitor, dossier).await));
        assert!(is_nothing(&app.report(&visitor, dossier, No(1)).await));
        assert!(is_nothing(
            &app.advice_sheet(&visitor, dossier, No(1)).await
        ));
        assert!(is_nothing(&app.document(&visitor, dossier, No(1)).await));
        assert!(is_nothing(&app.access_overview(&visitor, dossier).await));
        assert!(is_nothing(
            &app.dossiers(&visitor, ListFilter::default()).await
        ));
        let log = app.dossier_log(&visitor, dossier, filter, None).await;
        assert!(is_nothing(&log));
        assert!(is_nothing(&app.board_log(&visitor, filter, None).await));
        assert!(is_nothing(&app.export_log(&visitor, filter).await));
        assert!(is_nothing(
            &app.emergency_to_review(&visitor, emergency).await
        ));
        let emergencies = app.emergencies_to_review(&visitor).await.unwrap();
        assert!(emergencies.is_empty());
        let work = app.my_work(&visitor).await.unwrap();
        assert!(
            work.waiting.is_empty() && work.dossiers.is_empty(),
            "{login}"
        );
        assert!(work.shared.is_empty() && work.emergencies.is_empty());
    }
    // The same people, surely there.
    let ilse = came_in(bench, &bench.app, "ilse").await;
    assert!(app.read_dossier(&ilse, dossier).await.is_ok());
    assert!(app.emergency_to_review(&ilse, emergency).await.is_ok());
    let officer = came_in(bench, &bench.app, "fg").await;
    assert!(app.export_log(&officer, LogFilter::default()).await.is_ok());
    let hanna = came_in(bench, &bench.app, "hanna").await;
    assert!(app.read_dossier(&hanna, dossier).await.is_ok());
}

/// The teacher opens the dossier on Fenne in an emergency; its number.
async fn emergency(bench: &Bench) -> i64 {
    let asked = EmergencyRequest {
        reason: Some(EmergencyReason::Danger),
        words: "De politie belt.".to_owned(),
    };
    let pupil = bench.pupil("Fenne").await.id;
    let teacher = bench.teacher().await;
    let opened = bench.app.open_in_emergency(&teacher, pupil, &asked).await;
    opened.unwrap();
    let director = bench.director().await;
    let waiting = bench.app.emergencies_to_review(&director).await.unwrap();
    waiting[0].no
}

async fn with_a_password_alone_nobody_changes_a_dossier_or_who_reads_it(bench: &Bench) {
    let dossier = bench.dossier().await;
    let pupil = bench.pupil("Fenne").await.id;
    let app = &bench.app;
    let visitor = came_in(bench, &bench.strict, "daan").await;
    let entry = submission(CommandKind::RecordEntry, 3, observation());
    assert!(is_refused_as_nothing(
        &app.perform(&visitor, dossier, entry).await
    ));
    let leave = GrantRequest::default();
    assert!(is_refused_as_nothing(
        &app.give_access(&visitor, dossier, &leave).await
    ));
    let tie = ConflictRequest {
        member: Some(bench.teacher),
        tie: Some(Tie::Relative),
        words: "Tante.".to_owned(),
    };
    assert!(is_refused_as_nothing(
        &app.declare_conflict(&visitor, pupil, &tie).await
    ));
    let teacher = came_in(bench, &bench.strict, "noor").await;
    let asked = EmergencyRequest::default();
    assert!(is_refused_as_nothing(
        &app.open_in_emergency(&teacher, pupil, &asked).await
    ));
    let no = emergency(bench).await;
    let verdict = ReviewRequest::default();
    assert!(is_refused_as_nothing(
        &app.review_emergency(&visitor, no, &verdict).await
    ));
}

async fn with_a_password_alone_a_signal_is_recorded_and_its_receipt_seen(bench: &Bench) {
    let pupil = bench.pupil("Fenne").await.id;
    for login in ["noor", "ilse"] {
        let visitor = came_in(bench, &bench.strict, login).await;
        let entry = submission(CommandKind::RecordEntry, 0, observation());
        let receipt = bench.app.record_signal(&visitor, pupil, entry).await;
        assert!(receipt.is_ok(), "{login}");
        let own = bench.app.own_signals(&visitor).await.unwrap();
        assert_eq!(own.len(), 1, "{login} sees their own signal and no other");
    }
}

async fn where_passwords_are_enough_a_session_is_strong(bench: &Bench) {
    let visitor = came_in(bench, &bench.app, "ilse").await;
    assert_eq!(visitor.membership.assurance, Assurance::Strong);
    assert!(visitor.is_confirmed && visitor.may(Action::ReadDossier));
    let mut tx = bench.store.read().await.unwrap();
    let log = tx.audit_of_member(bench.board, visitor.member, None, 1);
    let came = &log.await.unwrap()[0].record;
    let said = (&*came.action, came.reason.as_deref());
    assert_eq!(said, ("sign-in", Some("password")));
}
