//! Keys: what one seals is known to the last column, and nobody writes while one is changed.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop at what it did not expect"
)]

use std::collections::BTreeSet;
use std::time::Duration;

use sqlx::{Connection, Executor, Row, SqliteConnection};
use store::{DraftRow, SealedTable, Store};
use tokio::time::timeout;
use vault::WrappedKey;

use crate::support::{
    BOARD, DOSSIER, Database, OTHER_BOARD, TEACHER, at, board, on_both_engines, populate,
    populate_with_dossier, salt, sealed,
};

on_both_engines!(
    what_is_sealed_anew_takes_the_place_of_its_row_alone,
    a_key_is_kept_anew_in_its_own_place,
    whoever_is_alone_waits_for_who_writes_and_they_for_it,
);

/// Long enough for a statement that waits for nobody.
const MOMENT: Duration = Duration::from_millis(200);

/// Bytes that the key of a board does not seal: hashes and proofs, what hangs on the key of a dossier, and
/// keys that have methods of their own.
const OTHERWISE: [&str; 36] = [
    "attempts.account",
    "attempts.key",
    "audit.salt",
    "blobs.sealed",
    "boards.wrapped_key",
    "calendars.id_hash",
    "ceremonies.id_hash",
    "checkpoints.root",
    "dossier_keys.wrapped",
    "events.commitment",
    "events.link",
    "event_texts.sealed",
    "half_sign_ins.id_hash",
    "index_keys.wrapped",
    "links.id_hash",
    "log_leaves.hashes",
    "log_trees.peaks",
    "members.login_index",
    "offered_factors.session_hash",
    "passkeys.credential_index",
    "provider_links.subject_index",
    "provider_logouts.token_hash",
    "provider_requests.browser_hash",
    "provider_requests.state_hash",
    "provider_sessions.session_hash",
    "provider_sessions.sid_index",
    "provider_sessions.subject_index",
    "recovery_codes.code_hash",
    "resets_asked.login_index",
    "retention_reasons.sealed",
    "sessions.id_hash",
    "signing_keys.sealed",
    "staff_events.commitment",
    "staff_events.link",
    "staff_events.sealed",
    "staff_keys.wrapped",
];

#[tokio::test]
async fn every_column_that_a_key_of_a_board_seals_is_known() {
    let database = Database::sqlite().await;
    let mut connection = SqliteConnection::connect(&database.address).await.unwrap();
    let sql = "SELECT t.name AS table_name, c.name AS column_name \
               FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table' AND c.type = 'BLOB'";
    let rows = connection.fetch_all(sql).await.unwrap();
    let all: BTreeSet<String> = rows
        .iter()
        .map(|row| format!("{}.{}", row.get::<String, _>(0), row.get::<String, _>(1)))
        .collect();
    let sealed = SealedTable::ALL.map(|table| format!("{}.{}", table.name, table.column));
    let mut known: BTreeSet<String> = OTHERWISE.map(str::to_owned).into();
    known.extend(sealed);
    assert_eq!(all, known, "is it sealed anew when the key is changed?");
}

fn draft(form: &str) -> DraftRow {
    DraftRow {
        board: BOARD,
        member: TEACHER,
        form: form.to_owned(),
        sealed: sealed(form),
        saved_at: at(1),
    }
}

async fn what_is_sealed_anew_takes_the_place_of_its_row_alone(database: &Database) {
    populate(&database.store, 1).await;
    let mut tx = database.store.begin().await.unwrap();
    for form in ["one", "two"] {
        tx.save_draft(&draft(form)).await.unwrap();
    }
    let mut tables = SealedTable::ALL.into_iter();
    let drafts = tables.find(|table| table.name == "drafts").unwrap();
    let rows = tx.sealed_rows(&drafts, BOARD).await.unwrap();
    let names = rows.iter().map(store::SealedRow::name);
    let expected = ["one", "two"].map(|form| [TEACHER.as_bytes(), form.as_bytes()].concat());
    assert_eq!(names.collect::<Vec<_>>(), expected);
    let others = tx.sealed_rows(&drafts, OTHER_BOARD).await.unwrap();
    assert!(others.is_empty());
    let anew = sealed("anew");
    tx.seal_anew(&drafts, BOARD, &rows[0], &anew).await.unwrap();
    let after = tx.sealed_rows(&drafts, BOARD).await.unwrap();
    assert_eq!((&after[0].sealed, &after[1]), (&anew, &rows[1]));
    let gone = tx.seal_anew(&drafts, OTHER_BOARD, &rows[0], &anew).await;
    assert!(matches!(gone, Err(store::StoreError::NotFound)));
    // Each of the tables can be read so, with nothing in it or something.
    for table in &SealedTable::ALL {
        tx.sealed_rows(table, BOARD).await.unwrap();
    }
}

async fn a_key_is_kept_anew_in_its_own_place(database: &Database) {
    populate_with_dossier(&database.store).await;
    let other = WrappedKey::from_stored(vec![7, 7, 7]);
    let mut tx = database.store.begin_alone().await.unwrap();
    tx.insert_board(&board(OTHER_BOARD)).await.unwrap();
    tx.insert_dossier_key(BOARD, DOSSIER, &crate::support::wrapped_dossier_key())
        .await
        .unwrap();
    tx.rewrap_dossier_key(BOARD, DOSSIER, &other).await.unwrap();
    let keys = tx.dossier_keys(BOARD).await.unwrap();
    assert_eq!(keys, [(DOSSIER, other.clone())]);
    assert!(tx.dossier_keys(OTHER_BOARD).await.unwrap().is_empty());

    let second = tx.board(OTHER_BOARD).await.unwrap();
    assert_eq!(tx.board_key_since(BOARD).await.unwrap(), None);
    tx.rewrap_board_key(BOARD, &other).await.unwrap();
    assert_eq!(tx.board(BOARD).await.unwrap().wrapped_key, other);
    assert_eq!(tx.board_key_since(BOARD).await.unwrap(), None);
    let third = WrappedKey::from_stored(vec![8]);
    tx.change_board_key(BOARD, &third, at(5)).await.unwrap();
    assert_eq!(tx.board(BOARD).await.unwrap().wrapped_key, third);
    assert_eq!(tx.board_key_since(BOARD).await.unwrap(), Some(at(5)));
    assert_eq!(tx.board(OTHER_BOARD).await.unwrap(), second);

    assert_eq!(tx.index_key().await.unwrap(), None);
    for wrapped in [&other, &third] {
        tx.save_index_key(wrapped).await.unwrap();
        assert_eq!(tx.index_key().await.unwrap().as_ref(), Some(wrapped));
    }
}

/// As two nodes: each with connections of its own.
async fn whoever_is_alone_waits_for_who_writes_and_they_for_it(database: &Database) {
    populate(&database.store, 1).await;
    let other = Store::open(&database.address, salt).await.unwrap();
    let mut writing = database.store.begin().await.unwrap();
    let mut alone = Box::pin(other.begin_alone());
    assert!(
        timeout(MOMENT, &mut alone).await.is_err(),
        "somebody writes"
    );
    writing.save_draft(&draft("one")).await.unwrap();
    writing.commit().await.unwrap();
    let mut alone = alone.await.unwrap();
    // It sees what was written before it was its turn.
    let drafts = alone.forms_with_draft(BOARD, TEACHER).await.unwrap();
    assert_eq!(drafts, ["one"]);
    let mut later = Box::pin(database.store.begin());
    assert!(
        timeout(MOMENT, &mut later).await.is_err(),
        "somebody is alone"
    );
    // Whoever only reads does not wait, and sees what was.
    let mut reading = database.store.read().await.unwrap();
    alone
        .change_board_key(BOARD, &WrappedKey::from_stored(vec![9]), at(2))
        .await
        .unwrap();
    assert_eq!(reading.board_key_since(BOARD).await.unwrap(), None);
    alone.commit().await.unwrap();
    let mut later = later.await.unwrap();
    assert_eq!(later.board_key_since(BOARD).await.unwrap(), Some(at(2)));
    drop((later, reading));
    other.close().await;
}
