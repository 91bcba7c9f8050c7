//! Who is finally responsible, through the front door: who names, what is written down, and whose
//! turn it then is in a dossier.

use app::perform::PerformError;
use app::{AppError, Visitor};
use domain::access::{ConflictRequest, Tie};
use domain::command::CommandKind;
use domain::id::{DossierId, MemberId, SchoolId};
use domain::responsibility::{AbsenceRequest, NamingRequest, RoleRequest, Turn};
use domain::role::Role;
use jiff::civil::date;
use serde_json::json;

use crate::bench::{Bench, on_both_engines};

on_both_engines!(
    nobody_named_is_told_to_the_board_and_passes_for_nobody,
    the_board_names_and_it_is_written_down,
    only_the_board_and_the_administrator_name,
    the_deputy_decides_while_the_first_is_absent,
    the_deputy_decides_where_the_first_is_shut_out,
    who_left_or_lost_the_role_is_no_longer_named,
    the_board_chooses_another_role,
);

async fn here(bench: &Bench) -> SchoolId {
    bench.director().await.schools[0].id
}

/// Daan, with Alma as deputy.
async fn name(bench: &Bench) {
    let request = NamingRequest {
        first: Some(bench.director),
        deputy: Some(bench.whole_board),
    };
    let board = bench.board_member().await;
    let school = here(bench).await;
    bench
        .app
        .name_responsible(&board, school, &request)
        .await
        .unwrap();
}

/// Whether this visitor may take the decision: nothing else is looked at here.
async fn may_decide(bench: &Bench, visitor: &Visitor, dossier: DossierId) -> bool {
    let decision = json!({ "report": "no", "help": "yes" });
    let tried = bench
        .act(visitor, dossier, CommandKind::Decide, decision)
        .await;
    match tried {
        Err(PerformError::Refused(refusal)) => !refusal
            .problems
            .iter()
            .any(|problem| problem.field == "decider"),
        other => panic!("{other:?}"),
    }
}

/// Whose turn it is, as the page of the dossier says it.
async fn turn(bench: &Bench, dossier: DossierId) -> String {
    let reader = bench.coordinator().await;
    let view = bench.app.read_dossier(&reader, dossier).await.unwrap();
    match view.deciding.turn() {
        Turn::Roles(roles) => roles.iter().map(|role| role.code()).collect(),
        Turn::First(first) => first.name.clone(),
        Turn::Deputy { deputy, first } => format!("{} for {}", deputy.name, first.name),
        Turn::Nobody => "nobody".to_owned(),
    }
}

async fn still_to_name(bench: &Bench, visitor: &Visitor) -> usize {
    let work = bench.app.my_work(visitor).await.unwrap();
    work.without_responsible
}

/// The newest acts of the log: what, about whom, why.
async fn log(bench: &Bench, most: usize) -> Vec<(String, Option<MemberId>, Option<String>)> {
    let mut tx = bench.store.read().await.unwrap();
    let filter = store::AuditFilter::default();
    let rows = tx.audit_page(bench.board, &filter, None, 50).await.unwrap();
    rows.into_iter()
        .map(|row| (row.record.action, row.record.subject, row.record.reason))
        .take(most)
        .collect()
}

fn codes(refused: Result<(), PerformError>) -> Vec<String> {
    match refused {
        Err(PerformError::Refused(refusal)) => refusal.codes(),
        other => panic!("{other:?}"),
    }
}

async fn nobody_named_is_told_to_the_board_and_passes_for_nobody(bench: &Bench) {
    let dossier = bench.dossier().await;
    assert_eq!(turn(bench, dossier).await, "director");
    assert!(may_decide(bench, &bench.director().await, dossier).await);
    assert!(may_decide(bench, &bench.whole_board().await, dossier).await);
    assert!(!may_decide(bench, &bench.coordinator().await, dossier).await);
    assert_eq!(still_to_name(bench, &bench.board_member().await).await, 2);
    // The administrator of the bench works at one school; others are not asked.
    assert_eq!(still_to_name(bench, &bench.administrator().await).await, 1);
    assert_eq!(still_to_name(bench, &bench.director().await).await, 0);
}

async fn the_board_names_and_it_is_written_down(bench: &Bench) {
    let dossier = bench.dossier().await;
    name(bench).await;
    let place = Some("99ZZ00".to_owned());
    let written = [
        (
            "deputy-named".to_owned(),
            Some(bench.whole_board),
            place.clone(),
        ),
        ("responsible-named".to_owned(), Some(bench.director), place),
    ];
    assert_eq!(log(bench, 2).await, written);
    assert_eq!(turn(bench, dossier).await, "Daan Ruitenberg");
    assert!(may_decide(bench, &bench.director().await, dossier).await);
    assert!(!may_decide(bench, &bench.whole_board().await, dossier).await);
    let board = bench.board_member().await;
    assert_eq!(still_to_name(bench, &board).await, 1, "the other school");
    let overview = bench.app.responsibility(&board).await.unwrap();
    assert_eq!(overview.roles, [Role::Director]);
    assert!(overview.may_choose);
    let school = overview
        .schools
        .iter()
        .find(|one| one.school.brin == "99ZZ00");
    let school = school.unwrap();
    let name = |one: &Option<app::access::Colleague>| one.as_ref().unwrap().name.clone();
    assert_eq!(
        (name(&school.first), name(&school.deputy)),
        ("Daan Ruitenberg".to_owned(), "Alma Overal".to_owned())
    );
    let holders: Vec<&str> = school.holders.iter().map(|one| &*one.name).collect();
    assert_eq!(holders, ["Alma Overal", "Daan Ruitenberg"]);
}

async fn only_the_board_and_the_administrator_name(bench: &Bench) {
    let app = &bench.app;
    let school = here(bench).await;
    let request = NamingRequest {
        first: Some(bench.director),
        deputy: Some(bench.whole_board),
    };
    for outsider in [
        bench.teacher().await,
        bench.coordinator().await,
        bench.director().await,
        bench.whole_board().await,
    ] {
        let named = app.name_responsible(&outsider, school, &request).await;
        assert!(is_not_found(&named));
        let absence = AbsenceRequest::default();
        assert!(is_not_found(
            &app.note_absence(&outsider, school, &absence).await
        ));
        assert!(app.end_absence(&outsider, school).await.is_err());
        assert!(app.responsibility(&outsider).await.is_err());
    }
    let administrator = bench.administrator().await;
    let elsewhere = bench.elsewhere().await.schools[0].id;
    let named = app
        .name_responsible(&administrator, elsewhere, &request)
        .await;
    assert!(is_not_found(&named), "not at another school");
    let role = RoleRequest {
        role: Some(Role::CareCoordinator),
    };
    let chosen = app.choose_responsible_role(&administrator, &role).await;
    assert!(is_not_found(&chosen), "the role is for the board");
    // Neither who does not hold the role, nor one person twice. The refusal is written down.
    for (first, deputy, code) in [
        (
            bench.coordinator,
            bench.director,
            "responsibility.does-not-hold-the-role",
        ),
        (bench.director, bench.director, "responsibility.same-person"),
    ] {
        let request = NamingRequest {
            first: Some(first),
            deputy: Some(deputy),
        };
        let named = app.name_responsible(&administrator, school, &request).await;
        assert_eq!(codes(named), [code]);
        let (action, _, reason) = log(bench, 1).await.remove(0);
        assert_eq!(
            (&*action, reason.as_deref()),
            ("name-responsible", Some(code))
        );
    }
    app.name_responsible(&administrator, school, &request)
        .await
        .unwrap();
}

fn is_not_found(answer: &Result<(), PerformError>) -> bool {
    matches!(answer, Err(PerformError::App(AppError::NotFound)))
}

async fn the_deputy_decides_while_the_first_is_absent(bench: &Bench) {
    let dossier = bench.dossier().await;
    let (app, board) = (&bench.app, bench.board_member().await);
    let school = here(bench).await;
    let absence = AbsenceRequest {
        from: Some(date(2026, 9, 8)),
        until: Some(date(2026, 9, 9)),
    };
    let nobody = app.note_absence(&board, school, &absence).await;
    assert_eq!(codes(nobody), ["responsibility.nobody-named"]);
    name(bench).await;
    let endless = app
        .note_absence(&board, school, &AbsenceRequest::default())
        .await;
    assert_eq!(codes(endless), ["form.required"]);
    app.note_absence(&board, school, &absence).await.unwrap();
    assert_eq!(
        turn(bench, dossier).await,
        "Daan Ruitenberg",
        "from tomorrow"
    );
    bench.clock.turn(24 * 60);
    assert_eq!(
        turn(bench, dossier).await,
        "Alma Overal for Daan Ruitenberg"
    );
    assert!(may_decide(bench, &bench.whole_board().await, dossier).await);
    assert!(!may_decide(bench, &bench.director().await, dossier).await);
    let overview = app.responsibility(&board).await.unwrap();
    let absent = overview.schools.iter().filter(|one| one.is_absent).count();
    assert_eq!(absent, 1, "at this school, and not at the other");
    app.end_absence(&board, school).await.unwrap();
    let (action, subject, _) = log(bench, 1).await.remove(0);
    assert_eq!(
        (&*action, subject),
        ("responsible-back", Some(bench.director))
    );
    assert_eq!(turn(bench, dossier).await, "Daan Ruitenberg");
    assert!(
        app.end_absence(&board, school).await.is_err(),
        "nothing to end"
    );
}

async fn the_deputy_decides_where_the_first_is_shut_out(bench: &Bench) {
    let (fenne, sami) = (
        bench.dossier().await,
        bench.dossier_on("Sami", &bench.teacher().await).await,
    );
    name(bench).await;
    let tie = |member| ConflictRequest {
        member: Some(member),
        tie: Some(Tie::Relative),
        words: "Oom van het kind.".to_owned(),
    };
    let pupil = bench.pupil("Fenne").await.id;
    let (daan, alma) = (bench.director().await, bench.whole_board().await);
    let app = &bench.app;
    app.declare_own_conflict(&daan, pupil, &tie(bench.director))
        .await
        .unwrap();
    assert_eq!(turn(bench, fenne).await, "Alma Overal for Daan Ruitenberg");
    assert!(may_decide(bench, &alma, fenne).await);
    // In that dossier, and in no other.
    assert_eq!(turn(bench, sami).await, "Daan Ruitenberg");
    assert!(!may_decide(bench, &alma, sami).await);
    app.declare_own_conflict(&alma, pupil, &tie(bench.whole_board))
        .await
        .unwrap();
    assert_eq!(turn(bench, fenne).await, "nobody");
}

async fn who_left_or_lost_the_role_is_no_longer_named(bench: &Bench) {
    let dossier = bench.dossier().await;
    name(bench).await;
    let board = bench.board_member().await;
    // The board wants another role from now on: nobody who was named holds it.
    let role = RoleRequest {
        role: Some(Role::CareCoordinator),
    };
    bench
        .app
        .choose_responsible_role(&board, &role)
        .await
        .unwrap();
    assert_eq!(turn(bench, dossier).await, "care-coordinator");
    assert_eq!(still_to_name(bench, &board).await, 2);
    assert!(!may_decide(bench, &bench.director().await, dossier).await);
    assert!(may_decide(bench, &bench.coordinator().await, dossier).await);
}

async fn the_board_chooses_another_role(bench: &Bench) {
    let dossier = bench.dossier().await;
    let (app, board) = (&bench.app, bench.board_member().await);
    let choose = |role| RoleRequest { role: Some(role) };
    let wrong = app
        .choose_responsible_role(&board, &choose(Role::Teacher))
        .await;
    assert_eq!(codes(wrong), ["responsibility.cannot-carry"]);
    app.choose_responsible_role(&board, &choose(Role::CareCoordinator))
        .await
        .unwrap();
    let (action, _, reason) = log(bench, 1).await.remove(0);
    assert_eq!(
        (&*action, reason.as_deref()),
        ("responsible-role-chosen", Some("care-coordinator"))
    );
    assert!(may_decide(bench, &bench.coordinator().await, dossier).await);
    // The edition of the dossier still says whom to consult, and that is another matter.
    let view = app
        .read_dossier(&bench.coordinator().await, dossier)
        .await
        .unwrap();
    assert_eq!(view.edition.roles.decides, [Role::Director]);
}
