//! Links that were sent by mail, and who asked for one.
#![expect(
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

use store::LinkRow;

use crate::support::{BOARD, DIRECTOR, Database, TEACHER, at, on_both_engines, populate};

on_both_engines!(a_link_is_followed_once, whoever_asks_is_looked_at_once);

fn link(n: u8, member: domain::id::MemberId) -> LinkRow {
    LinkRow {
        id_hash: [n; 32],
        board: BOARD,
        member,
        purpose: "invitation".to_owned(),
        made_at: at(i64::from(n)),
    }
}

async fn a_link_is_followed_once(database: &Database) {
    populate(&database.store, 0).await;
    let mut tx = database.store.begin().await.unwrap();
    for (n, member) in [(1, TEACHER), (2, TEACHER), (3, DIRECTOR)] {
        tx.insert_link(&link(n, member)).await.unwrap();
    }
    assert_eq!(tx.link(&[1; 32]).await.unwrap(), Some(link(1, TEACHER)));
    assert!(tx.end_link(&[1; 32]).await.unwrap());
    assert!(!tx.end_link(&[1; 32]).await.unwrap());
    tx.end_links_of_member(BOARD, TEACHER).await.unwrap();
    assert_eq!(tx.link(&[2; 32]).await.unwrap(), None);
    tx.delete_old_links(at(3)).await.unwrap();
    assert!(tx.link(&[3; 32]).await.unwrap().is_some());
    tx.delete_old_links(at(4)).await.unwrap();
    assert!(tx.link(&[3; 32]).await.unwrap().is_none());
}

async fn whoever_asks_is_looked_at_once(database: &Database) {
    let mut tx = database.store.begin().await.unwrap();
    for (n, second) in [(7, 1), (7, 2), (5, 3)] {
        tx.ask_reset(&[n; 32], at(second)).await.unwrap();
    }
    assert_eq!(tx.take_reset().await.unwrap(), Some([7; 32]));
    assert_eq!(tx.take_reset().await.unwrap(), Some([5; 32]));
    assert_eq!(tx.take_reset().await.unwrap(), None);
}
