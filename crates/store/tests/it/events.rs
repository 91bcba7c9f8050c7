//! The event log: expected versions, order, nothing missing.
#![expect(
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

use domain::id::No;
use store::{RecordedBefore, SealedEvent, StoreError};

use crate::support::{
    BOARD, DIRECTOR, DOSSIER, Database, OTHER_BOARD, TEACHER, at, dossier, dossier_id, dossier_key,
    events, first_link, on_both_engines, populate_with_dossier, pupil, sealed,
};

on_both_engines!(
    events_come_back_in_order_and_open,
    an_append_counts_and_dates_the_dossier,
    whoever_is_second_gets_a_conflict_and_can_go_on,
    of_two_writers_at_once_one_wins,
    reading_beside_a_writer_is_never_refused,
    a_gap_or_a_wrong_link_is_refused,
    an_unknown_dossier_is_not_found,
    a_dossier_that_lost_an_event_is_refused,
    members_find_what_they_recorded,
);

async fn events_come_back_in_order_and_open(database: &Database) {
    populate_with_dossier(&database.store).await;
    let first = events(0, first_link(), &["one", "two"]);
    let then = events(2, first.last().unwrap().link, &["three"]);
    let mut tx = database.store.begin().await.unwrap();
    tx.append(BOARD, DOSSIER, 0, &[]).await.unwrap();
    tx.append(BOARD, DOSSIER, 0, &first).await.unwrap();
    tx.commit().await.unwrap();
    let mut tx = database.store.begin().await.unwrap();
    tx.append(BOARD, DOSSIER, 2, &then).await.unwrap();
    tx.commit().await.unwrap();

    let mut tx = database.store.read().await.unwrap();
    let found = tx.events_of_dossier(BOARD, DOSSIER).await.unwrap();
    assert_eq!(found, [first, then].concat());
    for (event, text) in found.iter().zip(["one", "two", "three"]) {
        let place = event.place(BOARD, DOSSIER);
        let opened = dossier_key()
            .open_event(&place, event.sealed.as_ref().unwrap(), &event.commitment)
            .unwrap();
        assert_eq!(&*opened, text.as_bytes());
    }
}

async fn an_append_counts_and_dates_the_dossier(database: &Database) {
    populate_with_dossier(&database.store).await;
    let mut tx = database.store.begin().await.unwrap();
    tx.append(BOARD, DOSSIER, 0, &events(0, first_link(), &["one", "two"]))
        .await
        .unwrap();
    let mut row = tx.dossier(BOARD, DOSSIER).await.unwrap();
    assert_eq!(
        (row.version, row.changed_at, row.opened_at),
        (2, at(2), at(0))
    );
    (row.version, row.changed_at) = (7, at(9));
    tx.update_dossier(&row).await.unwrap();
    let row = tx.dossier(BOARD, DOSSIER).await.unwrap();
    assert_eq!(
        (row.version, row.changed_at),
        (2, at(2)),
        "only append counts"
    );
}

async fn whoever_is_second_gets_a_conflict_and_can_go_on(database: &Database) {
    populate_with_dossier(&database.store).await;
    let first = events(0, first_link(), &["first"]);
    let mut tx = database.store.begin().await.unwrap();
    tx.append(BOARD, DOSSIER, 0, &first).await.unwrap();
    let late = events(0, first_link(), &["late"]);
    let refused = tx.append(BOARD, DOSSIER, 0, &late).await;
    assert!(matches!(refused, Err(StoreError::Conflict)));
    let early = tx.append(BOARD, DOSSIER, 7, &late).await;
    assert!(matches!(early, Err(StoreError::Conflict)));
    let again = events(1, first.last().unwrap().link, &["late"]);
    tx.append(BOARD, DOSSIER, 1, &again).await.unwrap();
    tx.commit().await.unwrap();
}

async fn of_two_writers_at_once_one_wins(database: &Database) {
    populate_with_dossier(&database.store).await;
    let write = |text: &'static str| {
        let store = database.store.clone();
        tokio::spawn(async move {
            let mut tx = store.begin().await?;
            tx.append(BOARD, DOSSIER, 0, &events(0, first_link(), &[text]))
                .await?;
            tx.commit().await
        })
    };
    let outcomes: Vec<_> = [write("left"), write("right"), write("middle")].into();
    let (mut kept, mut refused) = (0, 0);
    for outcome in outcomes {
        match outcome.await.unwrap() {
            Ok(()) => kept += 1,
            Err(StoreError::Conflict) => refused += 1,
            other => other.unwrap(),
        }
    }
    assert_eq!((kept, refused), (1, 2));
    let mut tx = database.store.read().await.unwrap();
    assert_eq!(tx.events_of_dossier(BOARD, DOSSIER).await.unwrap().len(), 1);
}

async fn reading_beside_a_writer_is_never_refused(database: &Database) {
    populate_with_dossier(&database.store).await;
    let store = database.store.clone();
    let writer = tokio::spawn(async move {
        let mut head = first_link();
        for version in 0..40 {
            let one = events(version, head, &["one more"]);
            head = one.last().unwrap().link;
            let mut tx = store.begin().await.unwrap();
            tx.append(BOARD, DOSSIER, version, &one).await.unwrap();
            tx.commit().await.unwrap();
        }
    });
    let mut seen = 0;
    while seen < 40 {
        let mut tx = database.store.begin().await.unwrap();
        let found = tx.events_of_dossier(BOARD, DOSSIER).await.unwrap().len();
        assert!(found >= seen);
        seen = found;
    }
    writer.await.unwrap();
}

async fn a_gap_or_a_wrong_link_is_refused(database: &Database) {
    populate_with_dossier(&database.store).await;
    let mut tx = database.store.begin().await.unwrap();
    let gap = tx
        .append(BOARD, DOSSIER, 0, &events(1, first_link(), &["two"]))
        .await;
    assert!(matches!(
        gap,
        Err(StoreError::Inconsistent { column: "seq", .. })
    ));
    let mut wrong = events(0, first_link(), &["one"]);
    for event in &mut wrong {
        event.member = DIRECTOR;
    }
    let wrong = tx.append(BOARD, DOSSIER, 0, &wrong).await;
    assert!(matches!(
        wrong,
        Err(StoreError::Inconsistent { column: "link", .. })
    ));
}

async fn an_unknown_dossier_is_not_found(database: &Database) {
    populate_with_dossier(&database.store).await;
    let mut tx = database.store.begin().await.unwrap();
    let new = events(0, first_link(), &["one"]);
    assert!(matches!(
        tx.append(OTHER_BOARD, DOSSIER, 0, &new).await,
        Err(StoreError::NotFound)
    ));
    let found = tx.events_of_dossier(OTHER_BOARD, DOSSIER).await;
    assert!(matches!(found, Err(StoreError::NotFound)));
    assert_eq!(tx.events_of_dossier(BOARD, DOSSIER).await.unwrap(), []);
}

async fn a_dossier_that_lost_an_event_is_refused(database: &Database) {
    for lost in ["1", "2", "3", "seq"] {
        for table in [
            "log_leaves",
            "log_trees",
            "events",
            "event_texts",
            "dossiers",
        ] {
            database.tamper(&format!("DELETE FROM {table}")).await;
        }
        if lost == "1" {
            populate_with_dossier(&database.store).await;
        } else {
            let mut tx = database.store.begin().await.unwrap();
            tx.insert_dossier(&dossier(1)).await.unwrap();
            tx.commit().await.unwrap();
        }
        let mut tx = database.store.begin().await.unwrap();
        let three = events(0, first_link(), &["one", "two", "three"]);
        tx.append(BOARD, DOSSIER, 0, &three).await.unwrap();
        tx.commit().await.unwrap();

        database
            .tamper(&format!("DELETE FROM events WHERE seq = {lost}"))
            .await;
        let mut tx = database.store.read().await.unwrap();
        let found = tx.events_of_dossier(BOARD, DOSSIER).await;
        assert!(
            matches!(found, Err(StoreError::Inconsistent { .. })),
            "without {lost}"
        );
    }
}

async fn members_find_what_they_recorded(database: &Database) {
    populate_with_dossier(&database.store).await;
    let mut tx = database.store.begin().await.unwrap();
    tx.insert_pupils(&[pupil(2)]).await.unwrap();
    tx.insert_dossier(&dossier(2)).await.unwrap();
    tx.append(
        BOARD,
        DOSSIER,
        0,
        &events(0, first_link(), &["1", "2", "3"]),
    )
    .await
    .unwrap();
    let mut other = SealedEvent {
        at: at(2),
        sealed: Some(sealed("")),
        ..events(0, first_link(), &["x"]).remove(0)
    };
    let second = dossier_id(2);
    let start = vault::ChainLink::first(*BOARD.as_bytes(), *second.as_bytes());
    other.link = other.link_after(start, BOARD, second);
    tx.append(BOARD, second, 0, &[other]).await.unwrap();

    let mut seen = Vec::new();
    let mut before = None;
    loop {
        let page = tx
            .events_by_member(BOARD, TEACHER, before, 3)
            .await
            .unwrap();
        let Some(last) = page.last() else { break };
        before = Some(RecordedBefore {
            at: last.event.at,
            dossier: last.dossier,
            no: last.event.no,
        });
        seen.extend(page.iter().map(|own| (own.dossier, own.event.no)));
    }
    assert_eq!(
        seen,
        [
            (DOSSIER, No(3)),
            (second, No(1)),
            (DOSSIER, No(2)),
            (DOSSIER, No(1))
        ]
    );
    assert_eq!(
        tx.events_by_member(BOARD, DIRECTOR, None, 3).await.unwrap(),
        []
    );
}
