//! What waits for whom.
#![expect(
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

use domain::id::No;
use domain::role::Role;
use jiff::civil::date;
use store::{StoreError, WaitingRow};

use crate::support::{
    BOARD, DOSSIER, Database, OTHER_SCHOOL, SCHOOL, TEACHER, at, dossier, dossier_id,
    on_both_engines, populate,
};

on_both_engines!(
    the_most_urgent_comes_first_and_no_day_last,
    what_waits_is_replaced_as_a_whole,
    an_unknown_dossier_waits_for_nobody,
);

fn waits(n: u8, code: &str) -> WaitingRow {
    WaitingRow {
        school: SCHOOL,
        dossier: dossier_id(n),
        role: Role::CareCoordinator,
        code: code.into(),
        record: None,
        due: None,
        since: at(0),
    }
}

async fn the_most_urgent_comes_first_and_no_day_last(database: &Database) {
    populate(&database.store, 2).await;
    let mut tx = database.store.begin().await.unwrap();
    tx.insert_dossier(&dossier(1)).await.unwrap();
    tx.insert_dossier(&dossier(2)).await.unwrap();
    let rows = [
        WaitingRow {
            since: at(9),
            ..waits(1, "no-day-late")
        },
        WaitingRow {
            since: at(1),
            ..waits(1, "no-day-early")
        },
        WaitingRow {
            due: Some(date(2026, 12, 2)),
            record: Some(No(4)),
            ..waits(1, "december")
        },
        WaitingRow {
            role: Role::Director,
            ..waits(1, "for-the-director")
        },
        WaitingRow {
            school: OTHER_SCHOOL,
            ..waits(1, "elsewhere")
        },
    ];
    tx.replace_waiting(BOARD, DOSSIER, &rows).await.unwrap();
    let november = WaitingRow {
        due: Some(date(2026, 11, 30)),
        ..waits(2, "november")
    };
    tx.replace_waiting(BOARD, dossier_id(2), std::slice::from_ref(&november))
        .await
        .unwrap();

    let mine = [(SCHOOL, Role::CareCoordinator)];
    let found = tx.waiting_for(BOARD, TEACHER, &mine, 10).await.unwrap();
    let [late, early, december, director, _] = rows;
    assert_eq!(
        found,
        [november.clone(), december.clone(), early.clone(), late]
    );
    assert_eq!(
        tx.waiting_for(BOARD, TEACHER, &mine, 2).await.unwrap(),
        [november.clone(), december.clone()]
    );

    let both = [(SCHOOL, Role::Director), (SCHOOL, Role::CareCoordinator)];
    let found = tx.waiting_for(BOARD, TEACHER, &both, 4).await.unwrap();
    assert_eq!(found, [november, december, director, early]);
    assert_eq!(tx.waiting_for(BOARD, TEACHER, &[], 10).await.unwrap(), []);
}

async fn what_waits_is_replaced_as_a_whole(database: &Database) {
    populate(&database.store, 2).await;
    let mut tx = database.store.begin().await.unwrap();
    tx.insert_dossier(&dossier(1)).await.unwrap();
    tx.insert_dossier(&dossier(2)).await.unwrap();
    tx.replace_waiting(BOARD, dossier_id(2), &[waits(2, "stays")])
        .await
        .unwrap();
    tx.replace_waiting(BOARD, DOSSIER, &[waits(1, "a"), waits(1, "b")])
        .await
        .unwrap();
    tx.replace_waiting(BOARD, DOSSIER, &[waits(1, "c")])
        .await
        .unwrap();
    let mine = [(SCHOOL, Role::CareCoordinator)];
    let found = tx.waiting_for(BOARD, TEACHER, &mine, 10).await.unwrap();
    assert_eq!(found, [waits(1, "c"), waits(2, "stays")]);
    tx.replace_waiting(BOARD, DOSSIER, &[]).await.unwrap();
    assert_eq!(
        tx.waiting_for(BOARD, TEACHER, &mine, 10).await.unwrap(),
        [waits(2, "stays")]
    );
}

async fn an_unknown_dossier_waits_for_nobody(database: &Database) {
    populate(&database.store, 0).await;
    let mut tx = database.store.begin().await.unwrap();
    let refused = tx.replace_waiting(BOARD, DOSSIER, &[waits(1, "a")]).await;
    assert!(matches!(refused, Err(StoreError::NotFound)));
}
