//! Letters: taken in hand by one at a time, tried again, and gone once they were sent.
#![expect(
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

use std::sync::Arc;

use store::{LetterMark, LetterRow, Store, StoreError};
use tokio::sync::Barrier;

use crate::support::{
    BOARD, Database, OTHER_BOARD, TEACHER, at, board, on_both_engines, populate, salt, sealed,
};

on_both_engines!(
    a_letter_is_due_until_it_is_sent,
    a_letter_in_hand_comes_back_when_nobody_reports,
    who_no_longer_has_it_in_hand_notes_nothing,
    a_letter_that_was_given_up_stays_in_sight,
    many_who_look_at_once_never_take_the_same,
    marks_are_replaced,
);

async fn write(store: &Store, seconds: i64, text: &str) -> i64 {
    let mut tx = store.begin().await.unwrap();
    let no = tx.next_letter(BOARD).await.unwrap();
    tx.insert_letter(BOARD, no, at(seconds), &sealed(text))
        .await
        .unwrap();
    tx.commit().await.unwrap();
    no
}

async fn claim(store: &Store, now: i64, until: i64) -> Option<LetterRow> {
    let mut tx = store.begin().await.unwrap();
    let row = tx.claim_letter(at(now), at(until)).await.unwrap();
    tx.commit().await.unwrap();
    row
}

async fn a_letter_is_due_until_it_is_sent(database: &Database) {
    let store = &database.store;
    populate(store, 0).await;
    assert_eq!(claim(store, 0, 60).await, None);
    let (first, second) = (write(store, 10, "one").await, write(store, 5, "two").await);
    assert_eq!((first, second), (1, 2));
    assert_eq!(claim(store, 4, 60).await, None);
    let row = claim(store, 20, 60).await.unwrap();
    let expected = LetterRow {
        board: BOARD,
        no: second,
        written_at: at(5),
        due_at: at(60),
        tries: 1,
        ended_at: None,
        sealed: sealed("two"),
    };
    assert_eq!(row, expected);
    let mut tx = store.begin().await.unwrap();
    tx.letter_sent(&row, at(21)).await.unwrap();
    let other = tx.claim_letter(at(20), at(60)).await.unwrap().unwrap();
    assert_eq!(other.no, first);
    tx.delay_letter(&other, at(100)).await.unwrap();
    assert_eq!(tx.claim_letter(at(99), at(160)).await.unwrap(), None);
    tx.commit().await.unwrap();
    let again = claim(store, 100, 160).await.unwrap();
    assert_eq!((again.no, again.tries), (first, 2));
    // It never comes back.
    let mut tx = store.begin().await.unwrap();
    assert!(matches!(
        tx.delay_letter(&row, at(0)).await,
        Err(StoreError::NotFound)
    ));
    assert_eq!(tx.next_letter(BOARD).await.unwrap(), 3);
}

async fn a_letter_in_hand_comes_back_when_nobody_reports(database: &Database) {
    let store = &database.store;
    populate(store, 0).await;
    write(store, 0, "one").await;
    assert!(claim(store, 0, 600).await.is_some());
    assert_eq!(claim(store, 599, 1200).await, None);
    assert_eq!(claim(store, 600, 1200).await.unwrap().tries, 2);
}

async fn who_no_longer_has_it_in_hand_notes_nothing(database: &Database) {
    let store = &database.store;
    populate(store, 0).await;
    write(store, 0, "one").await;
    let slow = claim(store, 0, 10).await.unwrap();
    let quick = claim(store, 10, 20).await.unwrap();
    let mut tx = store.begin().await.unwrap();
    let lost = [
        tx.letter_sent(&slow, at(11)).await,
        tx.delay_letter(&slow, at(11)).await,
        tx.letter_failed(&slow, at(11), &sealed("")).await,
    ];
    for outcome in lost {
        assert!(matches!(outcome, Err(StoreError::NotFound)));
    }
    tx.letter_sent(&quick, at(12)).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(claim(store, 1000, 2000).await, None);
}

async fn a_letter_that_was_given_up_stays_in_sight(database: &Database) {
    let store = &database.store;
    populate(store, 0).await;
    let mut tx = store.begin().await.unwrap();
    tx.insert_board(&board(OTHER_BOARD)).await.unwrap();
    tx.commit().await.unwrap();
    write(store, 0, "with a secret").await;
    let row = claim(store, 0, 10).await.unwrap();
    let mut tx = store.begin().await.unwrap();
    tx.letter_failed(&row, at(5), &sealed("without"))
        .await
        .unwrap();
    let failed = tx.failed_letters(BOARD, at(5)).await.unwrap();
    assert_eq!(failed.len(), 1);
    assert_eq!(failed.first().unwrap().sealed, sealed("without"));
    assert_eq!(failed.first().unwrap().ended_at, Some(at(5)));
    assert_eq!(tx.failed_letters(BOARD, at(6)).await.unwrap(), []);
    assert_eq!(tx.failed_letters(OTHER_BOARD, at(0)).await.unwrap(), []);
    tx.commit().await.unwrap();
    assert_eq!(claim(store, 1000, 2000).await, None);
}

/// As nodes that wake up at the same moment.
async fn many_who_look_at_once_never_take_the_same(database: &Database) {
    const LETTERS: usize = 12;
    const NODES: usize = 4;
    populate(&database.store, 0).await;
    for _ in 0..LETTERS {
        write(&database.store, 0, "one").await;
    }
    let start = Arc::new(Barrier::new(NODES));
    let mut nodes = Vec::new();
    for _ in 0..NODES {
        let store = Store::open(&database.address, salt).await.unwrap();
        let start = Arc::clone(&start);
        nodes.push(tokio::spawn(async move {
            start.wait().await;
            let mut taken = Vec::new();
            while let Some(row) = claim(&store, 0, 600).await {
                taken.push(row.no);
            }
            store.close().await;
            taken
        }));
    }
    let mut all = Vec::new();
    for node in nodes {
        all.extend(node.await.unwrap());
    }
    all.sort_unstable();
    assert_eq!(all, (1..=12).collect::<Vec<i64>>());
}

async fn marks_are_replaced(database: &Database) {
    populate(&database.store, 0).await;
    let mut tx = database.store.begin().await.unwrap();
    assert_eq!(
        tx.letter_mark(BOARD, TEACHER, "checkpoint").await.unwrap(),
        None
    );
    for (seconds, mark) in [(1, 10), (2, 30)] {
        let mark = LetterMark {
            at: at(seconds),
            mark,
        };
        tx.save_letter_mark(BOARD, TEACHER, "checkpoint", mark)
            .await
            .unwrap();
        let found = tx.letter_mark(BOARD, TEACHER, "checkpoint").await.unwrap();
        assert_eq!(found, Some(mark));
    }
    assert_eq!(
        tx.letter_mark(BOARD, TEACHER, "waiting").await.unwrap(),
        None
    );
}
