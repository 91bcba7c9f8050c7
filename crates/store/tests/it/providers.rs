//! Identity providers: what a board offers, ways that were begun, accounts, sessions, messages.
#![expect(
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

use store::{
    BoardProviderRow, ProviderLinkRow, ProviderRequestRow, ProviderSessionRow, StoreError,
};

use crate::support::{BOARD, DIRECTOR, Database, TEACHER, at, on_both_engines, populate, sealed};

on_both_engines!(
    a_board_offers_and_withdraws,
    what_was_begun_is_ended_once,
    of_two_endings_at_once_one_comes_first,
    what_was_begun_is_forgotten_in_time,
    an_account_is_of_one_member_and_a_member_has_one,
    a_link_is_taken_away_once,
    sessions_are_found_by_who_and_by_what,
    a_message_is_new_once,
);

async fn a_board_offers_and_withdraws(database: &Database) {
    populate(&database.store, 0).await;
    let mut tx = database.store.begin().await.unwrap();
    for provider in ["school", "board", "school"] {
        tx.offer_provider(BOARD, provider).await.unwrap();
    }
    let offered = |provider: &str| BoardProviderRow {
        board: BOARD,
        provider: provider.to_owned(),
    };
    let all = tx.offered_providers().await.unwrap();
    assert_eq!(all, [offered("board"), offered("school")]);
    tx.withdraw_provider(BOARD, "board").await.unwrap();
    let again = tx.withdraw_provider(BOARD, "board").await;
    assert!(matches!(again, Err(StoreError::NotFound)));
    assert_eq!(tx.offered_providers().await.unwrap(), [offered("school")]);
}

fn request(n: u8) -> ProviderRequestRow {
    ProviderRequestRow {
        state_hash: [n; 32],
        board: BOARD,
        provider: "school".to_owned(),
        browser_hash: [0xb; 32],
        begun_at: at(i64::from(n)),
        sealed: sealed("what for"),
    }
}

async fn what_was_begun_is_ended_once(database: &Database) {
    populate(&database.store, 0).await;
    let mut tx = database.store.begin().await.unwrap();
    for n in 1..=2 {
        tx.insert_provider_request(&request(n)).await.unwrap();
    }
    let taken = tx.take_provider_request(&[1; 32]).await.unwrap();
    assert_eq!(taken, Some(request(1)));
    assert_eq!(tx.take_provider_request(&[1; 32]).await.unwrap(), None);
    assert!(tx.take_provider_request(&[2; 32]).await.unwrap().is_some());
}

async fn of_two_endings_at_once_one_comes_first(database: &Database) {
    populate(&database.store, 0).await;
    let mut tx = database.store.begin().await.unwrap();
    tx.insert_provider_request(&request(1)).await.unwrap();
    tx.commit().await.unwrap();
    let end = async || {
        let mut tx = database.store.begin().await.unwrap();
        let taken = tx.take_provider_request(&[1; 32]).await.unwrap();
        tx.commit().await.unwrap();
        taken.is_some()
    };
    let (one, other) = tokio::join!(end(), end());
    assert!(one != other, "one of them, and only one");
}

async fn what_was_begun_is_forgotten_in_time(database: &Database) {
    populate(&database.store, 0).await;
    let mut tx = database.store.begin().await.unwrap();
    for n in 1..=3 {
        tx.insert_provider_request(&request(n)).await.unwrap();
    }
    assert_eq!(tx.delete_old_provider_requests(at(3)).await.unwrap(), 2);
    assert_eq!(tx.take_provider_request(&[2; 32]).await.unwrap(), None);
    assert!(tx.take_provider_request(&[3; 32]).await.unwrap().is_some());
}

fn link(n: u8) -> ProviderLinkRow {
    ProviderLinkRow {
        subject_index: [n; 32],
        board: BOARD,
        member: TEACHER,
        provider: "school".to_owned(),
        linked_at: at(1),
        is_strong: false,
    }
}

async fn an_account_is_of_one_member_and_a_member_has_one(database: &Database) {
    populate(&database.store, 0).await;
    let mut tx = database.store.begin().await.unwrap();
    tx.insert_provider_link(&link(1)).await.unwrap();
    tx.commit().await.unwrap();
    let of_somebody_else = ProviderLinkRow {
        member: DIRECTOR,
        ..link(1)
    };
    for taken in [of_somebody_else, link(2)] {
        let mut tx = database.store.begin().await.unwrap();
        let refused = tx.insert_provider_link(&taken).await;
        assert!(matches!(refused, Err(StoreError::Conflict)));
    }
    let mut tx = database.store.begin().await.unwrap();
    let elsewhere = ProviderLinkRow {
        provider: "board".to_owned(),
        ..link(3)
    };
    tx.insert_provider_link(&elsewhere).await.unwrap();
    let of_member = tx.provider_links_of_member(BOARD, TEACHER).await.unwrap();
    assert_eq!(of_member, [elsewhere, link(1)]);
    let of_board = tx.provider_links_of_board(BOARD).await.unwrap();
    assert_eq!(of_board, of_member);
    assert_eq!(tx.provider_link(&[1; 32]).await.unwrap(), Some(link(1)));
}

async fn a_link_is_taken_away_once(database: &Database) {
    populate(&database.store, 0).await;
    let mut tx = database.store.begin().await.unwrap();
    tx.insert_provider_link(&link(1)).await.unwrap();
    tx.delete_provider_link(&[1; 32]).await.unwrap();
    assert_eq!(tx.provider_link(&[1; 32]).await.unwrap(), None);
    let again = tx.delete_provider_link(&[1; 32]).await;
    assert!(matches!(again, Err(StoreError::NotFound)));
}

fn session(n: u8) -> ProviderSessionRow {
    ProviderSessionRow {
        session_hash: [n; 32],
        board: BOARD,
        member: TEACHER,
        provider: "school".to_owned(),
        subject_index: [0x5; 32],
        sid_index: [n / 2; 32],
        opened_at: at(i64::from(n)),
        sealed: sealed("a token"),
    }
}

async fn sessions_are_found_by_who_and_by_what(database: &Database) {
    populate(&database.store, 0).await;
    let mut tx = database.store.begin().await.unwrap();
    for n in [4, 2, 3] {
        tx.insert_provider_session(&session(n)).await.unwrap();
    }
    let other = ProviderSessionRow {
        provider: "board".to_owned(),
        subject_index: [0x6; 32],
        ..session(6)
    };
    tx.insert_provider_session(&other).await.unwrap();

    assert_eq!(tx.provider_session(&[6; 32]).await.unwrap(), Some(other));
    let of_subject = tx.provider_sessions_of_subject(&[0x5; 32]).await.unwrap();
    assert_eq!(of_subject, [session(2), session(3), session(4)]);
    let of_sid = tx.provider_sessions_of_sid(&[1; 32]).await.unwrap();
    assert_eq!(of_sid, [session(2), session(3)]);
    let of_board = tx.provider_sessions_of_board(BOARD, "school").await;
    assert_eq!(of_board.unwrap(), of_subject);

    tx.delete_provider_session(&[2; 32]).await.unwrap();
    assert_eq!(tx.provider_session(&[2; 32]).await.unwrap(), None);
    assert_eq!(tx.delete_old_provider_sessions(at(4)).await.unwrap(), 1);
    assert!(tx.provider_session(&[4; 32]).await.unwrap().is_some());
}

async fn a_message_is_new_once(database: &Database) {
    populate(&database.store, 0).await;
    let mut tx = database.store.begin().await.unwrap();
    assert!(tx.insert_provider_logout(&[1; 32], at(1)).await.unwrap());
    assert!(!tx.insert_provider_logout(&[1; 32], at(2)).await.unwrap());
    assert!(tx.insert_provider_logout(&[2; 32], at(3)).await.unwrap());
    assert_eq!(tx.delete_old_provider_logouts(at(3)).await.unwrap(), 1);
    assert!(tx.insert_provider_logout(&[1; 32], at(4)).await.unwrap());
}
