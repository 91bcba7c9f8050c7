//! Units of work: all or nothing, and what a reader sees.
#![expect(
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

use domain::role::Role;
use store::{AuditRecord, Store, StoreError, WaitingRow};

use crate::support::{
    BOARD, DOSSIER, Database, SCHOOL, TEACHER, at, board, events, first_link, on_both_engines,
    populate_with_dossier, school, wrapped_dossier_key,
};

on_both_engines!(
    nothing_is_kept_of_dropped_work,
    nothing_is_kept_of_work_that_failed_once,
    an_answer_that_is_no_failure_spoils_nothing,
    a_reader_cannot_write,
    a_reader_sees_one_moment,
);

async fn is_untouched(store: &Store) -> bool {
    let mut tx = store.read().await.unwrap();
    let roles = [(SCHOOL, Role::Director)];
    tx.dossier(BOARD, DOSSIER).await.unwrap().version == 0
        && tx
            .events_of_dossier(BOARD, DOSSIER)
            .await
            .unwrap()
            .is_empty()
        && matches!(
            tx.dossier_key(BOARD, DOSSIER).await,
            Err(StoreError::NotFound)
        )
        && tx
            .audit_of_dossier(BOARD, DOSSIER, None, 10)
            .await
            .unwrap()
            .is_empty()
        && tx
            .waiting_for(BOARD, TEACHER, &roles, 10)
            .await
            .unwrap()
            .is_empty()
}

/// Everything that recording an event does, and stops after so many steps.
async fn record(store: &Store, steps: usize) -> store::Tx {
    let mut tx = store.begin().await.unwrap();
    if steps > 0 {
        tx.append(BOARD, DOSSIER, 0, &events(0, first_link(), &["one"]))
            .await
            .unwrap();
    }
    if steps > 1 {
        tx.insert_dossier_key(BOARD, DOSSIER, &wrapped_dossier_key())
            .await
            .unwrap();
    }
    if steps > 2 {
        let waits = WaitingRow {
            school: SCHOOL,
            dossier: DOSSIER,
            role: Role::Director,
            member: None,
            code: "inform-director".into(),
            record: None,
            due: None,
            since: at(1),
        };
        tx.replace_waiting(BOARD, DOSSIER, &[waits]).await.unwrap();
    }
    if steps > 3 {
        let record = AuditRecord {
            at: at(1),
            member: Some(TEACHER),
            role: Some(Role::Teacher),
            action: "record-entry".into(),
            subject: None,
            dossier: Some(DOSSIER),
            record: None,
            reason: None,
            outcome: "done".into(),
        };
        tx.append_audit(BOARD, &record).await.unwrap();
    }
    tx
}

async fn nothing_is_kept_of_dropped_work(database: &Database) {
    populate_with_dossier(&database.store).await;
    for steps in 0..=4 {
        drop(record(&database.store, steps).await);
        assert!(is_untouched(&database.store).await, "after {steps} steps");
    }
    record(&database.store, 4).await.commit().await.unwrap();
    assert!(!is_untouched(&database.store).await);
}

async fn nothing_is_kept_of_work_that_failed_once(database: &Database) {
    populate_with_dossier(&database.store).await;
    let mut tx = record(&database.store, 4).await;
    assert!(matches!(
        tx.insert_board(&board(BOARD)).await,
        Err(StoreError::Conflict)
    ));
    assert!(matches!(tx.boards().await, Err(StoreError::Spoiled)));
    assert!(matches!(tx.commit().await, Err(StoreError::Spoiled)));
    assert!(is_untouched(&database.store).await);
}

async fn an_answer_that_is_no_failure_spoils_nothing(database: &Database) {
    populate_with_dossier(&database.store).await;
    let mut tx = record(&database.store, 4).await;
    let late = tx
        .append(BOARD, DOSSIER, 0, &events(0, first_link(), &["late"]))
        .await;
    assert!(matches!(late, Err(StoreError::Conflict)));
    let unknown = domain::id::BoardId::new([1; 16]);
    assert!(matches!(tx.board(unknown).await, Err(StoreError::NotFound)));
    tx.commit().await.unwrap();
    assert!(!is_untouched(&database.store).await);
}

async fn a_reader_cannot_write(database: &Database) {
    populate_with_dossier(&database.store).await;
    let mut tx = database.store.read().await.unwrap();
    let new = school(domain::id::SchoolId::new([1; 16]));
    assert!(matches!(
        tx.insert_school(&new).await,
        Err(StoreError::Unavailable(_))
    ));
}

async fn a_reader_sees_one_moment(database: &Database) {
    populate_with_dossier(&database.store).await;
    let mut reader = database.store.read().await.unwrap();
    assert_eq!(reader.dossier(BOARD, DOSSIER).await.unwrap().version, 0);
    record(&database.store, 4).await.commit().await.unwrap();
    assert_eq!(reader.dossier(BOARD, DOSSIER).await.unwrap().version, 0);
    assert_eq!(reader.events_of_dossier(BOARD, DOSSIER).await.unwrap(), []);
    drop(reader);
    let mut reader = database.store.read().await.unwrap();
    assert_eq!(
        reader
            .events_of_dossier(BOARD, DOSSIER)
            .await
            .unwrap()
            .len(),
        1
    );
}
