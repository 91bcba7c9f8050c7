//! Passkeys, and what was asked about them.
#![expect(
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

use domain::id::PasskeyId;
use store::{CeremonyRow, PasskeyRow, StoreError};

use crate::support::{
    BOARD, DIRECTOR, Database, OTHER_BOARD, TEACHER, at, board, on_both_engines, populate, sealed,
};

on_both_engines!(
    a_passkey_is_found_by_what_it_calls_itself,
    a_passkey_belongs_to_one_member,
    the_same_key_is_added_once,
    a_use_is_noted,
    a_ceremony_is_taken_once,
    of_two_answers_at_once_one_gets_the_ceremony,
    old_ceremonies_are_deleted,
);

fn passkey(n: u8) -> PasskeyRow {
    PasskeyRow {
        board: BOARD,
        id: PasskeyId::new([n; 16]),
        member: TEACHER,
        credential_index: [n; 32],
        sealed: sealed("a key"),
        created_at: at(i64::from(n)),
        used_at: None,
    }
}

async fn a_passkey_is_found_by_what_it_calls_itself(database: &Database) {
    populate(&database.store, 0).await;
    let mut tx = database.store.begin().await.unwrap();
    tx.insert_passkey(&passkey(1)).await.unwrap();
    let found = tx.passkey_of_credential(&[1; 32]).await.unwrap();
    assert_eq!(found, Some(passkey(1)));
    assert_eq!(tx.passkey_of_credential(&[2; 32]).await.unwrap(), None);
}

async fn a_passkey_belongs_to_one_member(database: &Database) {
    populate(&database.store, 0).await;
    let mut tx = database.store.begin().await.unwrap();
    let hers = PasskeyRow {
        member: DIRECTOR,
        ..passkey(3)
    };
    for row in [&passkey(2), &hers, &passkey(1)] {
        tx.insert_passkey(row).await.unwrap();
    }
    let mine = tx.passkeys_of_member(BOARD, TEACHER).await.unwrap();
    assert_eq!(mine, [passkey(1), passkey(2)]);

    for (board, member) in [(BOARD, TEACHER), (OTHER_BOARD, DIRECTOR)] {
        let others = tx.delete_passkey(board, member, hers.id).await;
        assert!(matches!(others, Err(StoreError::NotFound)));
    }
    tx.delete_passkey(BOARD, DIRECTOR, hers.id).await.unwrap();
    let gone = tx.passkeys_of_member(BOARD, DIRECTOR).await.unwrap();
    assert_eq!(gone, []);
}

async fn the_same_key_is_added_once(database: &Database) {
    populate(&database.store, 0).await;
    let mut tx = database.store.begin().await.unwrap();
    tx.insert_passkey(&passkey(1)).await.unwrap();
    let again = PasskeyRow {
        id: PasskeyId::new([9; 16]),
        member: DIRECTOR,
        ..passkey(1)
    };
    let again = tx.insert_passkey(&again).await;
    assert!(matches!(again, Err(StoreError::Conflict)));
}

async fn a_use_is_noted(database: &Database) {
    populate(&database.store, 0).await;
    let mut tx = database.store.begin().await.unwrap();
    tx.insert_passkey(&passkey(1)).await.unwrap();
    let (id, known) = (passkey(1).id, sealed("a key, used once"));
    tx.use_passkey(BOARD, id, &known, at(60)).await.unwrap();
    let used = PasskeyRow {
        sealed: known.clone(),
        used_at: Some(at(60)),
        ..passkey(1)
    };
    assert_eq!(
        tx.passkey_of_credential(&[1; 32]).await.unwrap(),
        Some(used)
    );
    tx.delete_passkey(BOARD, TEACHER, id).await.unwrap();
    let late = tx.use_passkey(BOARD, id, &known, at(61)).await;
    assert!(matches!(late, Err(StoreError::NotFound)));
}

fn ceremony(n: u8) -> CeremonyRow {
    CeremonyRow {
        id_hash: [n; 32],
        board: BOARD,
        member: None,
        purpose: "sign-in".into(),
        sealed: sealed("a question"),
        begun_at: at(i64::from(n)),
    }
}

async fn a_ceremony_is_taken_once(database: &Database) {
    populate(&database.store, 0).await;
    let mut tx = database.store.begin().await.unwrap();
    let hers = CeremonyRow {
        member: Some(TEACHER),
        purpose: "add".into(),
        ..ceremony(2)
    };
    tx.insert_ceremony(&ceremony(1)).await.unwrap();
    tx.insert_ceremony(&hers).await.unwrap();
    assert_eq!(tx.take_ceremony(&[2; 32]).await.unwrap(), Some(hers));
    assert_eq!(tx.take_ceremony(&[2; 32]).await.unwrap(), None);
    assert_eq!(tx.take_ceremony(&[1; 32]).await.unwrap(), Some(ceremony(1)));
}

async fn of_two_answers_at_once_one_gets_the_ceremony(database: &Database) {
    populate(&database.store, 0).await;
    let mut tx = database.store.begin().await.unwrap();
    tx.insert_ceremony(&ceremony(1)).await.unwrap();
    tx.commit().await.unwrap();
    let take = async || {
        let mut tx = database.store.begin().await.unwrap();
        let taken = tx.take_ceremony(&[1; 32]).await.unwrap();
        tx.commit().await.unwrap();
        taken
    };
    let (one, other) = tokio::join!(take(), take());
    assert_eq!(one.iter().chain(&other).count(), 1);
}

async fn old_ceremonies_are_deleted(database: &Database) {
    populate(&database.store, 0).await;
    let mut tx = database.store.begin().await.unwrap();
    tx.insert_board(&board(OTHER_BOARD)).await.unwrap();
    for n in 1..=3 {
        tx.insert_ceremony(&ceremony(n)).await.unwrap();
    }
    let elsewhere = CeremonyRow {
        board: OTHER_BOARD,
        id_hash: [9; 32],
        ..ceremony(1)
    };
    tx.insert_ceremony(&elsewhere).await.unwrap();
    assert_eq!(tx.delete_old_ceremonies(at(3)).await.unwrap(), 3);
    assert_eq!(tx.take_ceremony(&[2; 32]).await.unwrap(), None);
    assert!(tx.take_ceremony(&[3; 32]).await.unwrap().is_some());
}
