//! What hangs on one member: sessions, drafts, forms that were handled.
#![expect(
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

use domain::id::No;
use domain::permission::Assurance;
use store::{DraftRow, Remembered, RequestRow, SessionRow, StoreError};

use crate::support::{
    BOARD, DIRECTOR, DOSSIER, Database, TEACHER, at, on_both_engines, populate,
    populate_with_dossier, sealed,
};

on_both_engines!(
    a_session_lives_until_it_ends,
    all_sessions_of_a_member_end_at_once,
    old_sessions_are_deleted,
    every_session_but_one_ends,
    a_draft_is_saved_over_and_deleted,
    old_drafts_are_deleted,
    a_form_is_handled_once,
    of_two_sendings_at_once_one_is_new,
);

pub(crate) fn session(n: u8) -> SessionRow {
    SessionRow {
        id_hash: [n; 32],
        board: BOARD,
        member: TEACHER,
        assurance: Assurance::Single,
        how: "password".into(),
        created_at: at(0),
        seen_at: at(i64::from(n)),
        ended_at: None,
        confirmed_at: None,
        wrong_confirms: 0,
        device: None,
    }
}

async fn a_session_lives_until_it_ends(database: &Database) {
    populate(&database.store, 0).await;
    let mut tx = database.store.begin().await.unwrap();
    tx.insert_session(&session(1)).await.unwrap();
    assert_eq!(tx.session(&[1; 32]).await.unwrap(), Some(session(1)));
    assert_eq!(tx.session(&[2; 32]).await.unwrap(), None);
    tx.touch_session(&[1; 32], at(60)).await.unwrap();
    assert_eq!(tx.session(&[1; 32]).await.unwrap().unwrap().seen_at, at(60));

    tx.name_device(&[1; 32], &sealed("a phone")).await.unwrap();
    let named = tx.session(&[1; 32]).await.unwrap().unwrap().device;
    assert_eq!(named, Some(sealed("a phone")));
    let strong = SessionRow {
        assurance: Assurance::Strong,
        how: "totp".into(),
        confirmed_at: Some(at(7)),
        wrong_confirms: 2,
        device: Some(sealed("a laptop")),
        ..session(3)
    };
    tx.insert_session(&strong).await.unwrap();
    assert_eq!(tx.session(&[3; 32]).await.unwrap(), Some(strong));

    tx.end_session(&[1; 32], at(90)).await.unwrap();
    tx.end_session(&[1; 32], at(99)).await.unwrap();
    assert_eq!(
        tx.session(&[1; 32]).await.unwrap().unwrap().ended_at,
        Some(at(90))
    );
    let late = tx.touch_session(&[1; 32], at(95)).await;
    assert!(matches!(late, Err(StoreError::NotFound)));
}

async fn all_sessions_of_a_member_end_at_once(database: &Database) {
    populate(&database.store, 0).await;
    let mut tx = database.store.begin().await.unwrap();
    for n in 1..=3 {
        tx.insert_session(&session(n)).await.unwrap();
    }
    tx.insert_session(&SessionRow {
        member: DIRECTOR,
        ..session(4)
    })
    .await
    .unwrap();
    tx.end_session(&[1; 32], at(50)).await.unwrap();
    assert_eq!(
        tx.end_sessions_of_member(BOARD, TEACHER, at(60))
            .await
            .unwrap(),
        2
    );
    let mut ended = Vec::new();
    for n in 1..=4 {
        ended.push(tx.session(&[n; 32]).await.unwrap().unwrap().ended_at);
    }
    assert_eq!(ended, [Some(at(50)), Some(at(60)), Some(at(60)), None]);
}

async fn every_session_but_one_ends(database: &Database) {
    populate(&database.store, 0).await;
    let mut tx = database.store.begin().await.unwrap();
    for n in 1..=3 {
        tx.insert_session(&session(n)).await.unwrap();
    }
    let ended = tx.end_other_sessions(BOARD, TEACHER, &[2; 32], at(60));
    assert_eq!(ended.await.unwrap(), 2);
    assert!(
        tx.session(&[1; 32])
            .await
            .unwrap()
            .unwrap()
            .ended_at
            .is_some()
    );
    assert!(
        tx.session(&[2; 32])
            .await
            .unwrap()
            .unwrap()
            .ended_at
            .is_none()
    );
}

async fn old_sessions_are_deleted(database: &Database) {
    populate(&database.store, 0).await;
    let mut tx = database.store.begin().await.unwrap();
    for n in 1..=3 {
        tx.insert_session(&session(n)).await.unwrap();
    }
    assert_eq!(tx.delete_old_sessions(at(3)).await.unwrap(), 2);
    assert_eq!(tx.session(&[2; 32]).await.unwrap(), None);
    assert!(tx.session(&[3; 32]).await.unwrap().is_some());
}

fn draft(form: &str, text: &str, seconds: i64) -> DraftRow {
    let saved_at = at(seconds);
    DraftRow {
        board: BOARD,
        member: TEACHER,
        form: form.into(),
        sealed: sealed(text),
        saved_at,
    }
}

async fn old_drafts_are_deleted(database: &Database) {
    populate(&database.store, 0).await;
    let mut tx = database.store.begin().await.unwrap();
    for (form, saved) in [("one", 1), ("two", 2), ("three", 3)] {
        tx.save_draft(&draft(form, "half", saved)).await.unwrap();
    }
    assert_eq!(tx.delete_old_drafts(at(3)).await.unwrap(), 2);
    let left = tx.drafts_of_member(BOARD, TEACHER).await.unwrap();
    assert_eq!(left, [draft("three", "half", 3)]);
}

async fn a_draft_is_saved_over_and_deleted(database: &Database) {
    populate(&database.store, 0).await;
    let mut tx = database.store.begin().await.unwrap();
    tx.save_draft(&draft("record-entry", "half", 1))
        .await
        .unwrap();
    tx.save_draft(&draft("ask-consultation", "other", 2))
        .await
        .unwrap();
    tx.save_draft(&DraftRow {
        member: DIRECTOR,
        ..draft("record-entry", "hers", 3)
    })
    .await
    .unwrap();
    tx.save_draft(&draft("record-entry", "whole", 4))
        .await
        .unwrap();

    let found = tx.draft(BOARD, TEACHER, "record-entry").await.unwrap();
    assert_eq!(found, Some(draft("record-entry", "whole", 4)));
    let forms = tx.forms_with_draft(BOARD, TEACHER).await.unwrap();
    assert_eq!(forms, ["record-entry", "ask-consultation"]);
    let all = tx.drafts_of_member(BOARD, TEACHER).await.unwrap();
    assert_eq!(
        all,
        [
            draft("record-entry", "whole", 4),
            draft("ask-consultation", "other", 2)
        ]
    );

    tx.delete_draft(BOARD, TEACHER, "record-entry")
        .await
        .unwrap();
    tx.delete_draft(BOARD, TEACHER, "record-entry")
        .await
        .unwrap();
    assert_eq!(
        tx.draft(BOARD, TEACHER, "record-entry").await.unwrap(),
        None
    );
    assert!(
        tx.draft(BOARD, DIRECTOR, "record-entry")
            .await
            .unwrap()
            .is_some()
    );
}

fn request(no: u32) -> RequestRow {
    RequestRow {
        board: BOARD,
        member: TEACHER,
        key: "drawn-when-shown".into(),
        dossier: DOSSIER,
        no: No(no),
        at: at(1),
    }
}

async fn a_form_is_handled_once(database: &Database) {
    populate_with_dossier(&database.store).await;
    let mut tx = database.store.begin().await.unwrap();
    assert_eq!(
        tx.request(BOARD, TEACHER, "drawn-when-shown")
            .await
            .unwrap(),
        None
    );
    assert_eq!(tx.remember(&request(1)).await.unwrap(), Remembered::Now);
    tx.commit().await.unwrap();

    let mut tx = database.store.begin().await.unwrap();
    assert_eq!(
        tx.remember(&request(2)).await.unwrap(),
        Remembered::Before(request(1))
    );
    let of_another = RequestRow {
        member: DIRECTOR,
        ..request(2)
    };
    assert_eq!(tx.remember(&of_another).await.unwrap(), Remembered::Now);
    let found = tx
        .request(BOARD, TEACHER, "drawn-when-shown")
        .await
        .unwrap();
    assert_eq!(found, Some(request(1)));
}

async fn of_two_sendings_at_once_one_is_new(database: &Database) {
    populate_with_dossier(&database.store).await;
    let send = |no| {
        let store = database.store.clone();
        tokio::spawn(async move {
            let mut tx = store.begin().await.unwrap();
            let remembered = tx.remember(&request(no)).await.unwrap();
            tx.commit().await.unwrap();
            remembered == Remembered::Now
        })
    };
    let (one, other) = (send(1), send(2));
    assert!(one.await.unwrap() != other.await.unwrap());
}
