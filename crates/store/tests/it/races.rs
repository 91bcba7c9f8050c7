//! The two traps: a read that becomes a write, and numbers that are seen out of order.
#![expect(
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

use std::time::Duration;

use domain::role::Role;
use store::{AuditRecord, Store};
use tokio::time::timeout;

use crate::support::{
    BOARD, DOSSIER, Database, TEACHER, at, events, first_link, on_both_engines,
    populate_with_dossier, salt,
};

on_both_engines!(numbers_become_visible_in_their_order);

/// Long enough for a statement that waits for nobody.
const MOMENT: Duration = Duration::from_millis(200);

/// As two processes on one file, such as the server and a command beside it.
///
/// If a write began as a read, both would begin, both would read, and the second to write would be
/// refused at once with a stale view.
#[tokio::test]
async fn a_write_waits_at_its_beginning() {
    let database = Database::sqlite().await;
    populate_with_dossier(&database.store).await;
    let second = Store::open(&database.address, salt).await.unwrap();

    let mut first = database.store.begin().await.unwrap();
    let mut other = tokio::spawn(async move {
        let mut tx = second.begin().await.unwrap();
        let version = tx.dossier(BOARD, DOSSIER).await.unwrap().version;
        let link = tx
            .events_of_dossier(BOARD, DOSSIER)
            .await
            .unwrap()
            .pop()
            .unwrap()
            .link;
        tx.append(BOARD, DOSSIER, version, &events(version, link, &["second"]))
            .await
            .unwrap();
        tx.commit().await.unwrap();
        second.close().await;
        version
    });
    let version = first.dossier(BOARD, DOSSIER).await.unwrap().version;
    assert!(
        timeout(MOMENT, &mut other).await.is_err(),
        "the second must wait for the first"
    );
    first
        .append(
            BOARD,
            DOSSIER,
            version,
            &events(0, first_link(), &["first"]),
        )
        .await
        .unwrap();
    first.commit().await.unwrap();
    assert_eq!(
        other.await.unwrap(),
        1,
        "the second sees what the first did"
    );
    database.end().await;
}

/// If numbers were given before the others had committed, a reader could see 2, remember it, and
/// miss 1 for ever.
async fn numbers_become_visible_in_their_order(database: &Database) {
    populate_with_dossier(&database.store).await;
    let reading = AuditRecord {
        at: at(0),
        member: Some(TEACHER),
        role: Some(Role::Teacher),
        action: "read-dossier".into(),
        subject: None,
        dossier: Some(DOSSIER),
        record: None,
        reason: None,
        outcome: "done".into(),
    };
    let mut first = database.store.begin().await.unwrap();
    assert_eq!(first.append_audit(BOARD, &reading).await.unwrap(), 1);

    let (store, same) = (database.store.clone(), reading.clone());
    let mut other = tokio::spawn(async move {
        let mut tx = store.begin().await.unwrap();
        let no = tx.append_audit(BOARD, &same).await.unwrap();
        tx.commit().await.unwrap();
        no
    });
    assert!(
        timeout(MOMENT, &mut other).await.is_err(),
        "number 2 must wait for number 1"
    );
    let mut reader = database.store.read().await.unwrap();
    assert_eq!(
        reader
            .audit_of_dossier(BOARD, DOSSIER, None, 10)
            .await
            .unwrap(),
        []
    );
    drop(reader);
    first.commit().await.unwrap();
    assert_eq!(other.await.unwrap(), 2);
}
