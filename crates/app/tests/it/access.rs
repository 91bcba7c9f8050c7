//! Leave, ties and emergencies, through the front door: who sees what, and what is written down.

use app::access::EmergencyToReview;
use app::found_board::NewMember;
use app::my_work::ListFilter;
use app::perform::PerformError;
use app::read_dossier::DossierView;
use app::read_log::{LogFilter, LogLine};
use app::{AppError, Visitor};
use domain::access::{
    Compartment, ConflictRequest, EmergencyReason, EmergencyRequest, GrantRequest, ReviewRequest,
    Tie, Verdict,
};
use domain::command::CommandKind;
use domain::id::{DossierId, MemberId};
use domain::role::Role;
use serde_json::json;

use crate::bench::{Bench, PASSWORD, observation, on_both_engines, submission};

on_both_engines!(
    leave_shows_its_parts_and_ends_by_itself,
    leave_can_be_ended_and_is_not_given_to_just_anybody,
    leave_is_given_by_those_who_run_the_dossier_alone,
    leave_to_read_is_leave_for_nothing_else,
    a_tie_makes_everything_vanish,
    a_tie_is_taken_back_by_somebody_else_with_a_reason,
    an_emergency_opens_for_four_hours_and_waits_for_a_verdict,
    an_emergency_shows_nothing_to_who_is_shut_out,
    the_log_shows_nothing_to_who_is_shut_out,
    the_board_looks_back_where_no_director_can,
    the_defence_of_the_school_is_for_the_director,
    a_reading_by_leave_is_no_receipt,
);

const EVERYTHING_NOTED: [&str; 5] = [
    "grant-given",
    "grant-ended",
    "conflict-declared",
    "emergency-opened",
    "emergency-reviewed",
];

fn leave(member: MemberId, parts: &[Compartment]) -> GrantRequest {
    GrantRequest {
        member: Some(member),
        parts: parts.to_vec(),
        from: None,
        until: None,
        reason: "Noor begeleidt Fenne in de klas.".to_owned(),
    }
}

pub(crate) fn tie(member: MemberId) -> ConflictRequest {
    ConflictRequest {
        member: Some(member),
        tie: Some(Tie::Relative),
        words: "Tante van het kind.".to_owned(),
    }
}

fn emergency() -> EmergencyRequest {
    EmergencyRequest {
        reason: Some(EmergencyReason::Danger),
        words: "De politie staat op de stoep.".to_owned(),
    }
}

async fn read(bench: &Bench, visitor: &Visitor, dossier: DossierId) -> Option<DossierView> {
    match bench.app.read_dossier(visitor, dossier).await {
        Ok(view) => Some(view),
        Err(AppError::NotFound) => None,
        Err(other) => panic!("{other}"),
    }
}

fn codes(refused: Result<(), PerformError>) -> Vec<String> {
    match refused {
        Err(PerformError::Refused(refusal)) => refusal.codes(),
        other => panic!("{other:?}"),
    }
}

fn is_not_found<T>(answer: &Result<T, PerformError>) -> bool {
    matches!(answer, Err(PerformError::App(AppError::NotFound)))
}

/// What the log says of access: what, about whom, and why.
async fn noted(
    bench: &Bench,
    dossier: DossierId,
) -> Vec<(String, Option<MemberId>, Option<String>)> {
    let mut tx = bench.store.read().await.unwrap();
    let rows = tx.audit_of_dossier(bench.board, dossier, None, 100).await;
    let mut noted: Vec<_> = rows
        .unwrap()
        .into_iter()
        .map(|row| row.record)
        .filter(|record| EVERYTHING_NOTED.contains(&&*record.action))
        .map(|record| (record.action, record.subject, record.reason))
        .collect();
    noted.reverse();
    noted
}

async fn leave_shows_its_parts_and_ends_by_itself(bench: &Bench) {
    let dossier = bench.dossier().await;
    let (teacher, coordinator) = (bench.teacher().await, bench.coordinator().await);
    let informed = json!({ "told-by": "care-coordinator", "name": "Daan Ruitenberg", "when": { "date": "2026-09-07" }, "told": "Zorgen." });
    let inform = CommandKind::InformDirector;
    bench
        .act(&coordinator, dossier, inform, informed)
        .await
        .unwrap();
    assert!(read(bench, &teacher, dossier).await.is_none());
    let request = leave(bench.teacher, &[Compartment::Consultation]);
    bench
        .app
        .give_access(&coordinator, dossier, &request)
        .await
        .unwrap();
    let seen = read(bench, &teacher, dossier).await.unwrap();
    let kinds: Vec<&str> = seen
        .case
        .records()
        .iter()
        .map(|record| record.event.kind())
        .collect();
    assert_eq!(kinds, ["dossier-opened", "director-informed"]);
    assert!(seen.points.is_empty() && seen.steps.is_none() && seen.linked.is_empty());
    let shared = bench.app.my_work(&teacher).await.unwrap().shared;
    assert_eq!(
        shared.iter().map(|card| card.id).collect::<Vec<_>>(),
        [dossier]
    );
    let view = read(bench, &coordinator, dossier).await.unwrap();
    let names: Vec<&str> = view.readers.iter().map(|reader| &*reader.name).collect();
    assert_eq!(names.last(), Some(&"Noor Veldkamp"), "{names:?}");
    let reason = None;
    assert_eq!(
        noted(bench, dossier).await,
        [("grant-given".to_owned(), Some(bench.teacher), reason)]
    );
    // To the end of the school year, and not a day longer.
    bench.clock.turn(60 * 24 * 327);
    assert!(read(bench, &teacher, dossier).await.is_some());
    bench.clock.turn(60 * 24);
    assert!(read(bench, &teacher, dossier).await.is_none());
    assert!(bench.app.my_work(&teacher).await.unwrap().shared.is_empty());
}

async fn leave_can_be_ended_and_is_not_given_to_just_anybody(bench: &Bench) {
    let dossier = bench.dossier().await;
    let (teacher, coordinator) = (bench.teacher().await, bench.coordinator().await);
    let app = &bench.app;
    let signals = [Compartment::Signals];
    for member in [
        bench.administrator,
        bench.coordinator,
        MemberId::new([9; 16]),
    ] {
        let refused = app
            .give_access(&coordinator, dossier, &leave(member, &signals))
            .await;
        assert_eq!(codes(refused), ["access.cannot-be-let-in"]);
    }
    let defence = leave(bench.teacher, &[Compartment::Defence]);
    let refused = app.give_access(&coordinator, dossier, &defence).await;
    assert_eq!(codes(refused), ["access.not-yours-to-give"]);
    let request = leave(bench.teacher, &signals);
    app.give_access(&coordinator, dossier, &request)
        .await
        .unwrap();
    app.end_access(&coordinator, dossier, bench.teacher)
        .await
        .unwrap();
    assert!(read(bench, &teacher, dossier).await.is_none());
    let again = app.end_access(&coordinator, dossier, bench.teacher).await;
    assert!(matches!(again, Err(AppError::NotFound)));
    let overview = app.access_overview(&coordinator, dossier).await.unwrap();
    assert!(overview.running.is_empty());
    assert_eq!(overview.notes[1].words, "Noor begeleidt Fenne in de klas.");
}

async fn leave_is_given_by_those_who_run_the_dossier_alone(bench: &Bench) {
    let dossier = bench.dossier().await;
    let coordinator = bench.coordinator().await;
    let request = leave(bench.teacher, &[Compartment::Signals]);
    bench
        .app
        .give_access(&coordinator, dossier, &request)
        .await
        .unwrap();
    for outsider in [
        bench.teacher().await,
        bench.administrator().await,
        bench.elsewhere().await,
    ] {
        let own = leave(outsider.member, &[Compartment::Weighing]);
        assert!(is_not_found(
            &bench.app.give_access(&outsider, dossier, &own).await
        ));
        assert!(bench.app.access_overview(&outsider, dossier).await.is_err());
        assert!(
            bench
                .app
                .who_can_be_let_in(&outsider, dossier)
                .await
                .is_err()
        );
    }
}

async fn leave_to_read_is_leave_for_nothing_else(bench: &Bench) {
    let dossier = bench.dossier().await;
    let (teacher, coordinator) = (bench.teacher().await, bench.coordinator().await);
    let request = leave(bench.teacher, &Compartment::ALL[..5]);
    bench
        .app
        .give_access(&coordinator, dossier, &request)
        .await
        .unwrap();
    // What one was given oneself can be ended: that is in the tests of tasks.
    let all = CommandKind::ALL.iter();
    for kind in all.filter(|kind| **kind != CommandKind::EndTask) {
        let form = submission(*kind, 3, observation());
        assert!(
            is_not_found(&bench.app.perform(&teacher, dossier, form).await),
            "{kind:?}"
        );
    }
    assert!(
        bench
            .app
            .dossiers(&teacher, ListFilter::default())
            .await
            .is_err()
    );
}

async fn a_tie_makes_everything_vanish(bench: &Bench) {
    let dossier = bench.dossier().await;
    let director = bench.director().await;
    let (coordinator, fenne) = (bench.coordinator().await, bench.pupil("Fenne").await);
    let app = &bench.app;
    let waits = app.my_work(&coordinator).await.unwrap();
    assert!(!waits.waiting.is_empty() && !waits.dossiers.is_empty());
    app.declare_conflict(&director, fenne.id, &tie(bench.coordinator))
        .await
        .unwrap();
    // Leave does not help against it, whoever gives it.
    let request = leave(bench.coordinator, &[Compartment::Signals]);
    let refused = app.give_access(&director, dossier, &request).await;
    assert_eq!(codes(refused), ["access.cannot-be-let-in"]);

    assert!(read(bench, &coordinator, dossier).await.is_none());
    let work = app.my_work(&coordinator).await.unwrap();
    assert!(work.waiting.is_empty() && work.dossiers.is_empty() && work.shared.is_empty());
    let list = app
        .dossiers(&coordinator, ListFilter::default())
        .await
        .unwrap();
    assert!(list.cards.is_empty() && list.next.is_none());
    assert!(app.access_overview(&coordinator, dossier).await.is_err());
    let readers = read(bench, &director, dossier).await.unwrap().readers;
    assert!(readers.iter().all(|reader| reader.name != "Ilse Brandsma"));
    let form = submission(CommandKind::RecordEntry, 3, observation());
    assert!(is_not_found(
        &app.perform(&coordinator, dossier, form).await
    ));
    // What one saw oneself can still be said; it shows nothing.
    let signal = submission(CommandKind::RecordEntry, 0, observation());
    app.record_signal(&coordinator, fenne.id, signal)
        .await
        .unwrap();
    assert!(app.own_signals(&coordinator).await.unwrap().is_empty());
    // Which tie it is stands sealed, and not in the log.
    let noted = noted(bench, dossier).await;
    assert_eq!(
        noted,
        [(
            "conflict-declared".to_owned(),
            Some(bench.coordinator),
            None
        )]
    );
}

async fn a_tie_is_taken_back_by_somebody_else_with_a_reason(bench: &Bench) {
    let dossier = bench.dossier().await;
    let (director, coordinator) = (bench.director().await, bench.coordinator().await);
    let fenne = bench.pupil("Fenne").await.id;
    let app = &bench.app;
    let own = ConflictRequest {
        tie: Some(Tie::Parent),
        ..ConflictRequest::default()
    };
    app.declare_own_conflict(&coordinator, fenne, &own)
        .await
        .unwrap();
    assert!(read(bench, &coordinator, dossier).await.is_none());
    let lift = |visitor, words| app.lift_conflict(visitor, fenne, bench.coordinator, words);
    assert!(is_not_found(&lift(&coordinator, "Toch niet.").await));
    assert_eq!(codes(lift(&director, " ").await), ["form.required"]);
    lift(&director, "Verkeerd kind gekozen.").await.unwrap();
    assert!(read(bench, &coordinator, dossier).await.is_some());
    assert!(is_not_found(&lift(&director, "Nog eens.").await));
    let words = app.access_overview(&director, dossier).await.unwrap().notes;
    assert_eq!(
        (&*words[0].words, &*words[1].code),
        ("Verkeerd kind gekozen.", "tie-parent")
    );
}

async fn an_emergency_opens_for_four_hours_and_waits_for_a_verdict(bench: &Bench) {
    let dossier = bench.dossier().await;
    let (teacher, coordinator) = (bench.teacher().await, bench.coordinator().await);
    let fenne = bench.pupil("Fenne").await.id;
    let app = &bench.app;
    let empty = app
        .open_in_emergency(&teacher, fenne, &EmergencyRequest::default())
        .await;
    assert_eq!(codes(empty.map(drop)), ["form.required"]);
    let opened = app
        .open_in_emergency(&teacher, fenne, &emergency())
        .await
        .unwrap();
    assert_eq!(opened.dossier, Some(dossier));
    let seen = read(bench, &teacher, dossier).await.unwrap();
    assert_eq!(seen.case.records().len(), 3);

    let told: Vec<EmergencyToReview> = app.my_work(&coordinator).await.unwrap().emergencies;
    assert_eq!(
        (&*told[0].by, &*told[0].reason),
        ("Noor Veldkamp", "danger")
    );
    assert_eq!(
        told[0].pupil.as_deref(),
        Some(&*bench.pupil("Fenne").await.name())
    );
    assert!(app.my_work(&teacher).await.unwrap().emergencies.is_empty());

    bench.clock.turn(4 * 60);
    assert!(read(bench, &teacher, dossier).await.is_none());
    let verdict = ReviewRequest {
        verdict: Some(Verdict::Justified),
        words: "Er was niemand.".to_owned(),
    };
    let no = told[0].no;
    assert!(is_not_found(
        &app.review_emergency(&teacher, no, &verdict).await
    ));
    let empty = app
        .review_emergency(&coordinator, no, &ReviewRequest::default())
        .await;
    assert_eq!(codes(empty), ["form.required"]);
    app.review_emergency(&coordinator, no, &verdict)
        .await
        .unwrap();
    assert!(
        app.my_work(&coordinator)
            .await
            .unwrap()
            .emergencies
            .is_empty()
    );
    let again = app
        .review_emergency(&bench.director().await, no, &verdict)
        .await;
    assert_eq!(codes(again), ["access.reviewed-before"]);
    let reasons = ["danger", "justified"].map(|reason| Some(reason.to_owned()));
    let noted = noted(bench, dossier).await;
    assert_eq!(
        noted
            .into_iter()
            .map(|(_, _, reason)| reason)
            .collect::<Vec<_>>(),
        reasons
    );
}

async fn an_emergency_shows_nothing_to_who_is_shut_out(bench: &Bench) {
    let dossier = bench.dossier().await;
    let (teacher, director) = (bench.teacher().await, bench.director().await);
    let (fenne, sami) = (bench.pupil("Fenne").await.id, bench.pupil("Sami").await.id);
    let app = &bench.app;
    app.declare_conflict(&director, fenne, &tie(bench.teacher))
        .await
        .unwrap();
    let shut = app
        .open_in_emergency(&teacher, fenne, &emergency())
        .await
        .unwrap();
    let nothing = app
        .open_in_emergency(&teacher, sami, &emergency())
        .await
        .unwrap();
    assert_eq!(shut, nothing);
    assert!(read(bench, &teacher, dossier).await.is_none());
    // Both were noted, and both wait for a verdict.
    assert_eq!(app.emergencies_to_review(&director).await.unwrap().len(), 2);
}

/// A data-protection officer of the board.
pub(crate) async fn officer(bench: &Bench, login: &str) -> Visitor {
    let member = NewMember {
        name: format!("Functionaris {login}"),
        login: login.to_owned(),
        roles: vec![(None, Role::DataProtectionOfficer)],
    };
    let hash = app::sign_in::hash_password(PASSWORD, [5; 16]).unwrap();
    let added = bench.app.add_member_with_hash(bench.board, &member, &hash);
    let id = added.await.unwrap();
    bench.app.visitor(bench.board, id).await.unwrap()
}

/// An officer with a tie to two children, of whom one has a dossier: the log, its figures and its file tell
/// nothing of either, not even which of the two has one.
async fn the_log_shows_nothing_to_who_is_shut_out(bench: &Bench) {
    let dossier = bench.dossier().await;
    let (shut_out, other) = (
        officer(bench, "met-band").await,
        officer(bench, "zonder").await,
    );
    let (director, app) = (bench.director().await, &bench.app);
    for name in ["Fenne", "Sami"] {
        let pupil = bench.pupil(name).await.id;
        app.declare_conflict(&director, pupil, &tie(shut_out.member))
            .await
            .unwrap();
    }
    app.read_dossier(&director, dossier).await.unwrap();
    let told = async |who: &Visitor| {
        let filter = LogFilter::default;
        let page = app.board_log(who, filter(), None).await.unwrap().lines;
        let mut export = app.export_log(who, filter()).await.unwrap();
        let file = export.next().await.unwrap().unwrap();
        let tells =
            |line: &&LogLine| line.dossier == Some(dossier) || line.action == "conflict-declared";
        let day = domain::time::school_time(app.now()).date();
        let figures = app.log_figures(who, day).await.unwrap().schools;
        let here = figures.into_iter().filter(|(school, _)| school.is_some());
        let acts: i64 = here.flat_map(|(_, kinds)| kinds.into_values()).sum();
        (
            page.iter().filter(tells).count(),
            file.iter().filter(tells).count(),
            acts,
        )
    };
    assert_eq!(told(&shut_out).await, (0, 0, 0));
    let (page, file, acts) = told(&other).await;
    assert!(page >= 4 && file >= 4 && acts >= 3, "{page} {file} {acts}");
    nothing_is_missing_in_between(bench, &shut_out).await;
    nothing_is_proved_to_who_is_shut_out(bench, &shut_out, &other).await;
}

/// Numbers that are missing would tell that there is a dossier, and how much is done in it.
async fn nothing_is_missing_in_between(bench: &Bench, shut_out: &Visitor) {
    let filter = LogFilter::default();
    let mut export = bench.app.export_log(shut_out, filter).await.unwrap();
    let lines = export.next().await.unwrap().unwrap();
    for (at, line) in (1..).zip(&lines) {
        assert_eq!(line.no, at);
    }
}

/// A proof names the place of each line. And whoever gets one learns nothing of the neighbours whose hashes
/// are in it: what a line says is easily guessed, and no guess can be tried.
async fn nothing_is_proved_to_who_is_shut_out(bench: &Bench, shut_out: &Visitor, other: &Visitor) {
    let app = &bench.app;
    let refused = app.export_proven_log(shut_out, LogFilter::default()).await;
    assert!(matches!(refused, Err(AppError::NotFound)));
    let page = app.board_log(shut_out, LogFilter::default(), None).await;
    assert!(!page.unwrap().can_be_proved);

    let filter = LogFilter {
        member: Some(other.member),
        ..LogFilter::default()
    };
    let mut export = app.export_proven_log(other, filter).await.unwrap();
    let mut file = String::new();
    while let Some(piece) = export.next().await.unwrap() {
        file += &piece;
    }
    let mut tx = bench.store.read().await.unwrap();
    let rows = tx.audit_after(bench.board, 0, 1000).await.unwrap();
    let hash = |row: &store::AuditRow, salt| {
        store::audit_leaf(bench.board, row.no, salt, &row.record).to_base64()
    };
    let neighbours = rows
        .iter()
        .filter(|row| row.record.member != Some(other.member));
    let neighbours: Vec<_> = neighbours.collect();
    // Some of them are in the file: that is what makes it worth a test.
    assert!(
        neighbours
            .iter()
            .any(|row| file.contains(&hash(row, row.salt)))
    );
    for row in neighbours {
        assert!(row.salt.is_some() && !file.contains(&hash(row, None)));
    }
}

async fn the_board_looks_back_where_no_director_can(bench: &Bench) {
    bench.dossier().await;
    let (teacher, director) = (bench.teacher().await, bench.director().await);
    let board = bench.board_member().await;
    let fenne = bench.pupil("Fenne").await.id;
    let app = &bench.app;
    app.open_in_emergency(&teacher, fenne, &emergency())
        .await
        .unwrap();
    assert!(app.emergencies_to_review(&board).await.unwrap().is_empty());
    app.declare_conflict(&director, fenne, &tie(bench.whole_board))
        .await
        .unwrap();
    assert!(app.emergencies_to_review(&board).await.unwrap().is_empty());
    app.declare_own_conflict(&director, fenne, &tie(bench.director))
        .await
        .unwrap();
    assert!(
        app.emergencies_to_review(&director)
            .await
            .unwrap()
            .is_empty()
    );
    let told = app.emergencies_to_review(&board).await.unwrap();
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].pupil, None, "the board sees no content");
}

async fn the_defence_of_the_school_is_for_the_director(bench: &Bench) {
    let dossier = bench.dossier().await;
    let (director, coordinator) = (bench.director().await, bench.coordinator().await);
    let letter = json!({
        "title": "Brief van de advocaat", "description": "Over de klacht.", "made-by": "De advocaat",
        "for-defence": "yes",
    });
    let attach = CommandKind::AttachDocument;
    let no = bench.act(&director, dossier, attach, letter).await.unwrap();
    let seen = read(bench, &coordinator, dossier).await.unwrap();
    assert!(seen.case.record(no).is_none() && seen.steps.is_some());
    assert_eq!(
        seen.version, no.0,
        "the next form still follows the newest record"
    );
    assert!(
        read(bench, &director, dossier)
            .await
            .unwrap()
            .case
            .record(no)
            .is_some()
    );
    let file = bench.app.document(&coordinator, dossier, no).await;
    assert!(matches!(file, Err(AppError::NotFound)));
}

async fn a_reading_by_leave_is_no_receipt(bench: &Bench) {
    let dossier = bench.dossier().await;
    let (teacher, coordinator) = (bench.teacher().await, bench.coordinator().await);
    let request = leave(bench.teacher, &[Compartment::Signals]);
    bench
        .app
        .give_access(&coordinator, dossier, &request)
        .await
        .unwrap();
    bench.clock.turn(5);
    read(bench, &teacher, dossier).await.unwrap();
    let signals = bench.app.own_signals(&teacher).await.unwrap();
    assert_eq!(signals[0].picked_up_at, None);
    read(bench, &coordinator, dossier).await.unwrap();
    let signals = bench.app.own_signals(&teacher).await.unwrap();
    assert!(signals[0].picked_up_at.is_some());
}
