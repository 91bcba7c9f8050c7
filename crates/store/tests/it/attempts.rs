//! What is counted at the door.
#![expect(
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

use std::time::Duration;

use store::AttemptRow;
use tokio::time::timeout;

use crate::support::{Database, at, on_both_engines};

on_both_engines!(
    counts_are_kept_noted_and_thrown_away,
    who_counts_waits_for_who_counts_the_same,
);

fn row(key: u8, failures: u32, unnoted: u32, seconds: i64) -> AttemptRow {
    AttemptRow {
        key: [key; 32],
        purpose: "password".into(),
        account: (key > 1).then_some([key; 32]),
        failures,
        last_at: at(seconds),
        unnoted,
    }
}

async fn counts_are_kept_noted_and_thrown_away(database: &Database) {
    let mut tx = database.store.begin().await.unwrap();
    assert_eq!(tx.attempts(&[1; 32]).await.unwrap(), None);
    for one in [row(1, 1, 1, 0), row(2, 4, 0, 0), row(3, 2, 2, 50)] {
        tx.save_attempts(&one).await.unwrap();
    }
    tx.save_attempts(&row(1, 7, 3, 9)).await.unwrap();
    assert_eq!(tx.attempts(&[1; 32]).await.unwrap(), Some(row(1, 7, 3, 9)));
    let listed = tx.unnoted_attempts(at(40), 10).await.unwrap();
    assert_eq!(listed, [row(1, 7, 3, 9)]);
    let listed = tx.unnoted_attempts(at(60), 1).await.unwrap();
    assert_eq!(listed.len(), 1, "so many at most");
    tx.note_attempts(&[1; 32], 2).await.unwrap();
    assert_eq!(tx.attempts(&[1; 32]).await.unwrap(), Some(row(1, 7, 1, 9)));
    assert_eq!(
        tx.delete_old_attempts(at(100)).await.unwrap(),
        1,
        "only what is in the log"
    );
    tx.note_attempts(&[1; 32], 1).await.unwrap();
    assert_eq!(tx.delete_old_attempts(at(9)).await.unwrap(), 0);
    assert_eq!(tx.delete_old_attempts(at(10)).await.unwrap(), 1);
    tx.commit().await.unwrap();
}

/// Otherwise a thousand tries at once would each find nothing counted yet.
async fn who_counts_waits_for_who_counts_the_same(database: &Database) {
    let mut first = database.store.begin().await.unwrap();
    first.hold_attempts(&[[2; 32], [1; 32]]).await.unwrap();
    let store = database.store.clone();
    let mut other = tokio::spawn(async move {
        let mut tx = store.begin().await.unwrap();
        tx.hold_attempts(&[[1; 32], [3; 32]]).await.unwrap();
        tx.attempts(&[1; 32]).await.unwrap()
    });
    let moment = Duration::from_millis(200);
    assert!(timeout(moment, &mut other).await.is_err());
    first.save_attempts(&row(1, 1, 0, 0)).await.unwrap();
    first.commit().await.unwrap();
    assert_eq!(other.await.unwrap().unwrap().failures, 1);
}
