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
    BOARD, DIRECTOR, DOSSIER, Database, OTHER_SCHOOL, SCHOOL, TEACHER, at, dossier, dossier_id,
    on_both_engines, populate,
};

on_both_engines!(
    the_most_urgent_comes_first_and_no_day_last,
    what_waits_is_replaced_as_a_whole,
    an_unknown_dossier_waits_for_nobody,
    what_somebody_has_waits_for_them_alone,
    what_is_overdue_is_listed_by_school,
);

fn waits(n: u8, code: &str) -> WaitingRow {
    WaitingRow {
        school: SCHOOL,
        dossier: dossier_id(n),
        role: Role::CareCoordinator,
        member: None,
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
            member: None,
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

async fn what_somebody_has_waits_for_them_alone(database: &Database) {
    populate(&database.store, 2).await;
    let mut tx = database.store.begin().await.unwrap();
    tx.insert_dossier(&dossier(1)).await.unwrap();
    let held = WaitingRow {
        member: Some(TEACHER),
        record: Some(No(7)),
        ..waits(1, "task-2")
    };
    let rows = [waits(1, "for-the-role"), held.clone()];
    tx.replace_waiting(BOARD, DOSSIER, &rows).await.unwrap();
    let role = [(SCHOOL, Role::CareCoordinator)];
    let found = tx.waiting_for(BOARD, DIRECTOR, &role, 10).await.unwrap();
    assert_eq!(found, [waits(1, "for-the-role")]);
    let found = tx.waiting_of_member(BOARD, TEACHER).await.unwrap();
    assert_eq!(found, std::slice::from_ref(&held));
    assert_eq!(tx.waiting_of_member(BOARD, DIRECTOR).await.unwrap(), []);
    let found = tx.waiting_held(BOARD, DIRECTOR, SCHOOL).await.unwrap();
    assert_eq!(found, std::slice::from_ref(&held));
    assert_eq!(
        tx.waiting_held(BOARD, DIRECTOR, OTHER_SCHOOL)
            .await
            .unwrap(),
        []
    );
    // What one has oneself others do not have.
    assert_eq!(tx.waiting_held(BOARD, TEACHER, SCHOOL).await.unwrap(), []);
    // Given to another it waits anew, so that they hear of it.
    let given = WaitingRow {
        member: Some(DIRECTOR),
        since: at(5),
        ..held
    };
    tx.replace_waiting(BOARD, DOSSIER, std::slice::from_ref(&given))
        .await
        .unwrap();
    let found = tx.waiting_of_member(BOARD, DIRECTOR).await.unwrap();
    assert_eq!(found, [given]);
}

async fn what_is_overdue_is_listed_by_school(database: &Database) {
    populate(&database.store, 2).await;
    let mut tx = database.store.begin().await.unwrap();
    tx.insert_dossier(&dossier(1)).await.unwrap();
    let on = |day, code| WaitingRow {
        due: Some(date(2026, 12, day)),
        ..waits(1, code)
    };
    let held = WaitingRow {
        member: Some(TEACHER),
        ..on(1, "task")
    };
    let elsewhere = WaitingRow {
        school: OTHER_SCHOOL,
        ..on(1, "elsewhere")
    };
    let rows = [
        on(4, "today"),
        on(3, "yesterday"),
        held.clone(),
        elsewhere,
        waits(1, "no-day"),
    ];
    tx.replace_waiting(BOARD, DOSSIER, &rows).await.unwrap();
    let today = date(2026, 12, 4);
    let found = tx
        .overdue(BOARD, DIRECTOR, SCHOOL, today, 10)
        .await
        .unwrap();
    assert_eq!(found, [held.clone(), on(3, "yesterday")]);
    let found = tx.overdue(BOARD, DIRECTOR, SCHOOL, today, 1).await.unwrap();
    assert_eq!(found, [held]);
    // However many are listed, all are counted.
    let count = tx.count_overdue(BOARD, DIRECTOR, SCHOOL, today).await;
    assert_eq!(count.unwrap(), (2, Some(date(2026, 12, 1))));
    let none = tx.count_overdue(BOARD, DIRECTOR, SCHOOL, date(2026, 12, 1));
    assert_eq!(none.await.unwrap(), (0, None));
}
