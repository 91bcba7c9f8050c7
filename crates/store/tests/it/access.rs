//! What was noted about access to dossiers, and what lists then leave out.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop at what it did not expect"
)]

use domain::access::{AccessFact, AccessKind, Compartment, Parts};
use domain::id::MemberId;
use domain::role::Role;
use store::{AccessRow, DossierStatus, StoreError, Tx, WaitingRow};

use crate::support::{
    BOARD, DIRECTOR, DOSSIER, Database, OTHER_BOARD, SCHOOL, TEACHER, at, dossier, on_both_engines,
    populate, pupil_id, sealed,
};

on_both_engines!(
    what_was_noted_comes_back_as_it_was,
    numbers_follow_each_other_within_a_board,
    an_emergency_waits_until_somebody_looked_back_at_it_once,
    lists_leave_out_what_a_member_is_shut_out_of,
);

fn noted(no: i64, member: MemberId, kind: AccessKind) -> AccessRow {
    AccessRow {
        no,
        pupil: pupil_id(1),
        fact: AccessFact {
            member,
            kind,
            since: at(no),
            until: None,
            parts: Parts::NONE,
        },
        at: at(no),
        noted_by: DIRECTOR,
        noted_as: Role::Director,
        answers: None,
        sealed: sealed("waarom"),
    }
}

async fn note(tx: &mut Tx, row: AccessRow) -> AccessRow {
    let row = AccessRow {
        no: tx.next_access(BOARD).await.unwrap(),
        ..row
    };
    tx.note_access(BOARD, &row).await.unwrap();
    row
}

async fn what_was_noted_comes_back_as_it_was(database: &Database) {
    populate(&database.store, 1).await;
    let mut tx = database.store.begin().await.unwrap();
    let mut rows = Vec::new();
    for kind in AccessKind::ALL {
        let mut row = noted(0, TEACHER, kind);
        row.fact.until = (kind == AccessKind::GrantGiven).then(|| at(900));
        row.fact.parts = match kind {
            AccessKind::GrantGiven => [Compartment::Signals, Compartment::Defence]
                .into_iter()
                .collect(),
            _ => Parts::NONE,
        };
        rows.push(note(&mut tx, row).await);
    }
    assert_eq!(tx.access_of_pupil(BOARD, pupil_id(1)).await.unwrap(), rows);
    assert_eq!(tx.access_of_member(BOARD, TEACHER).await.unwrap(), rows);
    assert_eq!(tx.access_of_member(BOARD, DIRECTOR).await.unwrap(), []);
    assert_eq!(
        tx.access_of_pupil(OTHER_BOARD, pupil_id(1)).await.unwrap(),
        []
    );
    assert_eq!(tx.access(BOARD, 2).await.unwrap(), rows[1]);
    assert!(matches!(
        tx.access(BOARD, 99).await,
        Err(StoreError::NotFound)
    ));
    tx.commit().await.unwrap();
}

async fn numbers_follow_each_other_within_a_board(database: &Database) {
    populate(&database.store, 1).await;
    let mut tx = database.store.begin().await.unwrap();
    for expected in 1..4 {
        let row = note(&mut tx, noted(0, TEACHER, AccessKind::GrantEnded)).await;
        assert_eq!(row.no, expected);
    }
    assert_eq!(tx.next_access(OTHER_BOARD).await.unwrap(), 1);
    let again = noted(3, TEACHER, AccessKind::GrantEnded);
    assert!(matches!(
        tx.note_access(BOARD, &again).await,
        Err(StoreError::Conflict)
    ));
}

async fn an_emergency_waits_until_somebody_looked_back_at_it_once(database: &Database) {
    populate(&database.store, 1).await;
    let mut tx = database.store.begin().await.unwrap();
    let first = note(&mut tx, noted(0, TEACHER, AccessKind::EmergencyOpened)).await;
    let second = note(&mut tx, noted(0, TEACHER, AccessKind::EmergencyOpened)).await;
    assert_eq!(
        tx.emergencies_to_review(BOARD).await.unwrap(),
        [first.clone(), second.clone()]
    );
    let review = AccessRow {
        answers: Some(first.no),
        ..noted(0, TEACHER, AccessKind::EmergencyReviewed)
    };
    let review = note(&mut tx, review).await;
    assert_eq!(tx.emergencies_to_review(BOARD).await.unwrap(), [second]);
    let twice = AccessRow {
        no: tx.next_access(BOARD).await.unwrap(),
        ..review
    };
    assert!(matches!(
        tx.note_access(BOARD, &twice).await,
        Err(StoreError::Conflict)
    ));
}

async fn lists_leave_out_what_a_member_is_shut_out_of(database: &Database) {
    populate(&database.store, 2).await;
    let mut tx = database.store.begin().await.unwrap();
    for n in [1, 2] {
        tx.insert_dossier(&dossier(n)).await.unwrap();
    }
    let waits = WaitingRow {
        school: SCHOOL,
        dossier: DOSSIER,
        role: Role::Director,
        member: None,
        code: "new-signal".into(),
        record: None,
        due: None,
        since: at(0),
    };
    tx.replace_waiting(BOARD, DOSSIER, std::slice::from_ref(&waits))
        .await
        .unwrap();
    note(&mut tx, noted(0, DIRECTOR, AccessKind::ConflictDeclared)).await;
    // Said twice, it is so once.
    note(&mut tx, noted(0, DIRECTOR, AccessKind::ConflictDeclared)).await;
    assert_eq!(seen(&mut tx, Some(DIRECTOR)).await, (1, 0));
    assert_eq!(seen(&mut tx, Some(TEACHER)).await, (2, 1));
    assert_eq!(seen(&mut tx, None).await.0, 2);
    note(&mut tx, noted(0, DIRECTOR, AccessKind::ConflictLifted)).await;
    assert_eq!(seen(&mut tx, Some(DIRECTOR)).await, (2, 1));
}

/// How many dossiers a member finds, and how many things that wait.
async fn seen(tx: &mut Tx, member: Option<MemberId>) -> (usize, usize) {
    let listed = tx.dossiers(BOARD, member, &[SCHOOL], &DossierStatus::ALL, None, 10);
    let listed = listed.await.unwrap().len();
    let roles = [(SCHOOL, Role::Director)];
    let member = member.unwrap_or(TEACHER);
    let waits = tx
        .waiting_for(BOARD, member, &roles, 10)
        .await
        .unwrap()
        .len();
    (listed, waits)
}
