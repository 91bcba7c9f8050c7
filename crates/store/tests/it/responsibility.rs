//! What was noted about who decides, and for whom a decision then waits.
#![expect(
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

use domain::responsibility::{ResponsibilityFact, ResponsibilityKind};
use domain::role::Role;
use store::{ResponsibilityRow, StoreError, WaitingRow};

use crate::support::{
    BOARD, DIRECTOR, DOSSIER, Database, OTHER_BOARD, OTHER_SCHOOL, SCHOOL, TEACHER, at, dossier,
    on_both_engines, populate,
};

on_both_engines!(
    what_was_noted_about_deciding_comes_back_in_order,
    who_decides_must_be_a_member_of_the_board,
    a_decision_can_wait_for_another_role,
);

fn noted(kind: ResponsibilityKind, hours: i64) -> ResponsibilityRow {
    let is_of_board = kind == ResponsibilityKind::RoleChosen;
    ResponsibilityRow {
        fact: ResponsibilityFact {
            kind,
            school: (!is_of_board).then_some(SCHOOL),
            role: is_of_board.then_some(Role::AttentionOfficer),
            member: (!is_of_board).then_some(DIRECTOR),
            deputy: (kind == ResponsibilityKind::Named).then_some(TEACHER),
            since: at(hours),
            until: (kind == ResponsibilityKind::Absent).then(|| at(hours + 8)),
        },
        at: at(hours),
        noted_by: TEACHER,
        noted_as: Role::BoardMember,
    }
}

async fn what_was_noted_about_deciding_comes_back_in_order(database: &Database) {
    populate(&database.store, 1).await;
    let mut tx = database.store.begin().await.unwrap();
    let mut rows = Vec::new();
    for (kind, no) in ResponsibilityKind::ALL.into_iter().zip(1..) {
        let row = noted(kind, no);
        assert_eq!(tx.note_responsibility(BOARD, &row).await.unwrap(), no);
        rows.push(row);
    }
    let here = tx.responsibility_of_school(BOARD, SCHOOL).await.unwrap();
    assert_eq!(here, rows);
    // What is for the whole board counts at every school, and nothing else does.
    let there = tx.responsibility_of_school(BOARD, OTHER_SCHOOL).await;
    assert_eq!(there.unwrap(), rows.get(..1).unwrap());
    assert_eq!(tx.responsibility_of_board(BOARD).await.unwrap(), rows);
    let elsewhere = tx.responsibility_of_board(OTHER_BOARD).await.unwrap();
    assert_eq!(elsewhere, []);
    tx.commit().await.unwrap();
}

async fn who_decides_must_be_a_member_of_the_board(database: &Database) {
    populate(&database.store, 1).await;
    let mut tx = database.store.begin().await.unwrap();
    let stranger = domain::id::MemberId::new([99; 16]);
    let mut row = noted(ResponsibilityKind::Named, 1);
    row.fact.deputy = Some(stranger);
    let refused = tx.note_responsibility(BOARD, &row).await;
    assert!(matches!(refused, Err(StoreError::NotFound)));
}

async fn a_decision_can_wait_for_another_role(database: &Database) {
    populate(&database.store, 1).await;
    let mut tx = database.store.begin().await.unwrap();
    tx.insert_dossier(&dossier(1)).await.unwrap();
    let waits = |code: &str| WaitingRow {
        school: SCHOOL,
        dossier: DOSSIER,
        role: Role::Director,
        member: None,
        code: code.to_owned(),
        record: None,
        due: None,
        since: at(0),
    };
    let both = ["decision.reasoned", "new-signal"].map(waits);
    tx.replace_waiting(BOARD, DOSSIER, &both).await.unwrap();
    tx.assign_waiting(OTHER_BOARD, "decision.reasoned", Role::Teacher)
        .await
        .unwrap();
    tx.assign_waiting(BOARD, "decision.reasoned", Role::CareCoordinator)
        .await
        .unwrap();
    for (role, code) in [
        (Role::CareCoordinator, "decision.reasoned"),
        (Role::Director, "new-signal"),
    ] {
        let found = tx.waiting_for(BOARD, TEACHER, &[(SCHOOL, role)], 10).await;
        let codes: Vec<String> = found.unwrap().into_iter().map(|row| row.code).collect();
        assert_eq!(codes, [code]);
    }
}
