//! Practising: a run is thrown away as a whole, and a board that is none never.
#![expect(
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

use std::collections::BTreeSet;

use domain::id::BoardId;
use domain::role::Role;
use sqlx::{AssertSqlSafe, Connection, Executor, Row, SqliteConnection};
use store::{AuditRecord, PracticeRunRow, RoleRow, Store, StoreError};

use crate::support::{
    BOARD, DIRECTOR, DOSSIER, Database, OTHER_BOARD, SCHOOL, TEACHER, at, board, events,
    first_link, on_both_engines, populate, populate_with_dossier, pupil_id, wrapped_dossier_key,
};

on_both_engines!(
    a_store_that_holds_a_board_is_never_one_for_practising,
    a_run_is_found_until_it_is_thrown_away,
    a_board_that_is_no_run_is_never_thrown_away,
    a_member_has_one_run_of_each_case,
    a_card_is_put_away_once,
);

fn run(case: &str) -> PracticeRunRow {
    PracticeRunRow {
        run: BOARD,
        case: case.to_owned(),
        trainee: TEACHER,
        pupil: pupil_id(1),
        for_board: OTHER_BOARD,
        for_member: DIRECTOR,
        begun_at: at(10),
        finished_at: None,
    }
}

async fn mark(store: &Store) -> bool {
    let mut tx = store.begin().await.unwrap();
    let is_marked = tx.mark_for_practice(at(0)).await.unwrap();
    tx.commit().await.unwrap();
    is_marked
}

async fn insert(store: &Store, row: &PracticeRunRow) -> Result<(), StoreError> {
    let mut tx = store.begin().await.unwrap();
    tx.insert_practice_run(row).await?;
    tx.commit().await
}

async fn throw_away(store: &Store, board: BoardId) {
    let mut tx = store.begin().await.unwrap();
    tx.throw_practice_run_away(board).await.unwrap();
    tx.commit().await.unwrap();
}

/// A board with a role, a dossier with its key and three events, and a line of the log.
async fn played(store: &Store) {
    populate_with_dossier(store).await;
    let mut tx = store.begin().await.unwrap();
    let role = RoleRow {
        board: BOARD,
        member: TEACHER,
        school: Some(SCHOOL),
        role: Role::Teacher,
    };
    tx.insert_role(&role).await.unwrap();
    tx.insert_dossier_key(BOARD, DOSSIER, &wrapped_dossier_key())
        .await
        .unwrap();
    let three = events(0, first_link(), &["een", "twee", "drie"]);
    tx.append(BOARD, DOSSIER, 0, &three).await.unwrap();
    let looked = AuditRecord {
        at: at(5),
        member: Some(TEACHER),
        role: Some(Role::Teacher),
        action: "read-own-entries".to_owned(),
        subject: None,
        dossier: None,
        record: None,
        reason: None,
        outcome: "done".to_owned(),
    };
    tx.append_audit(BOARD, &looked).await.unwrap();
    tx.commit().await.unwrap();
}

async fn a_store_that_holds_a_board_is_never_one_for_practising(database: &Database) {
    let store = &database.store;
    populate(store, 1).await;
    assert!(!mark(store).await);
    let refused = insert(store, &run("first-signal")).await;
    assert!(matches!(refused, Err(StoreError::NotFound)), "{refused:?}");
    let mut tx = store.read().await.unwrap();
    assert!(!tx.is_for_practice().await.unwrap());
    assert_eq!(tx.practice_run(BOARD).await.unwrap(), None);
    // Of a real store no board is a run that came to nothing.
    assert_eq!(tx.boards_without_a_run().await.unwrap(), []);
}

async fn a_run_is_found_until_it_is_thrown_away(database: &Database) {
    let store = &database.store;
    assert!(mark(store).await);
    // Once it is one it stays one, whatever boards come.
    played(store).await;
    assert!(mark(store).await);
    insert(store, &run("first-signal")).await.unwrap();

    let mut tx = store.begin().await.unwrap();
    assert!(tx.finish_practice_run(BOARD, at(20)).await.unwrap());
    assert!(!tx.finish_practice_run(BOARD, at(30)).await.unwrap());
    tx.commit().await.unwrap();
    let finished = PracticeRunRow {
        finished_at: Some(at(20)),
        ..run("first-signal")
    };
    let mut tx = store.read().await.unwrap();
    assert_eq!(
        tx.practice_run(BOARD).await.unwrap(),
        Some(finished.clone())
    );
    let of_member = tx.practice_runs_of(OTHER_BOARD, DIRECTOR).await.unwrap();
    assert_eq!(of_member, std::slice::from_ref(&finished));
    assert!(tx.practice_runs_before(at(10)).await.unwrap().is_empty());
    assert_eq!(tx.practice_runs_before(at(11)).await.unwrap(), [finished]);
    drop(tx);

    throw_away(store, BOARD).await;
    let mut tx = store.read().await.unwrap();
    assert_eq!(tx.practice_run(BOARD).await.unwrap(), None);
    assert!(tx.boards().await.unwrap().is_empty());
    assert!(tx.members_of_board(BOARD).await.unwrap().is_empty());
    let own = tx.events_by_member(BOARD, TEACHER, None, 10).await;
    assert!(own.unwrap().is_empty());
    let lines = tx.audit_of_member(BOARD, TEACHER, None, 10).await.unwrap();
    assert!(lines.is_empty());
    drop(tx);
    // Its place can be taken again.
    played(store).await;
    insert(store, &run("first-signal")).await.unwrap();
}

async fn a_board_that_is_no_run_is_never_thrown_away(database: &Database) {
    let store = &database.store;
    assert!(mark(store).await);
    played(store).await;
    let mut tx = store.begin().await.unwrap();
    tx.insert_board(&board(OTHER_BOARD)).await.unwrap();
    tx.commit().await.unwrap();
    let other = PracticeRunRow {
        run: OTHER_BOARD,
        ..run("doubt")
    };
    insert(store, &other).await.unwrap();

    throw_away(store, BOARD).await;
    let mut tx = store.read().await.unwrap();
    assert_eq!(tx.boards_without_a_run().await.unwrap(), [BOARD]);
    assert_eq!(tx.boards().await.unwrap().len(), 2);
    assert_eq!(tx.members_of_board(BOARD).await.unwrap().len(), 2);
    assert_eq!(tx.events_of_dossier(BOARD, DOSSIER).await.unwrap().len(), 3);
    let lines = tx.audit_of_member(BOARD, TEACHER, None, 10).await.unwrap();
    assert_eq!(lines.len(), 1);
    drop(tx);
    throw_away(store, OTHER_BOARD).await;
    let mut tx = store.read().await.unwrap();
    assert_eq!(tx.boards().await.unwrap().len(), 1);
}

async fn a_member_has_one_run_of_each_case(database: &Database) {
    let store = &database.store;
    assert!(mark(store).await);
    insert(store, &run("first-signal")).await.unwrap();
    let again = PracticeRunRow {
        run: OTHER_BOARD,
        ..run("first-signal")
    };
    let refused = insert(store, &again).await;
    assert!(matches!(refused, Err(StoreError::Conflict)), "{refused:?}");
}

async fn a_card_is_put_away_once(database: &Database) {
    let store = &database.store;
    populate(store, 0).await;
    for seconds in [1, 2] {
        let mut tx = store.begin().await.unwrap();
        tx.put_away(BOARD, TEACHER, "welcome", at(seconds))
            .await
            .unwrap();
        tx.commit().await.unwrap();
    }
    let mut tx = store.read().await.unwrap();
    for (member, card, expected) in [
        (TEACHER, "welcome", true),
        (TEACHER, "other", false),
        (DIRECTOR, "welcome", false),
    ] {
        assert_eq!(tx.is_put_away(BOARD, member, card).await.unwrap(), expected);
    }
}

/// Whoever adds a table of a board says how it is thrown away with a run.
#[tokio::test]
async fn every_table_of_a_board_goes_with_its_run() {
    let database = Database::sqlite().await;
    let mut connection = SqliteConnection::connect(&database.address).await.unwrap();
    let sql = "SELECT DISTINCT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c \
               WHERE m.type = 'table' AND c.name = 'board'";
    let rows = connection.fetch_all(AssertSqlSafe(sql)).await.unwrap();
    let tables: BTreeSet<String> = rows.iter().map(|row| row.get("name")).collect();
    let source = include_str!("../../src/practice_runs.rs");
    let list = source.split_once("\nthrown_away!(").unwrap().1;
    let list = list.split_once(");").unwrap().0;
    let listed = list.split('"').skip(1).step_by(2).map(str::to_owned);
    assert_eq!(listed.collect::<BTreeSet<String>>(), tables);
}

/// Each deletion asks whether the board is a run, and there is no other that deletes facts.
#[test]
fn every_deletion_asks_whether_it_is_a_run() {
    let source = include_str!("../../src/practice_runs.rs");
    let deletions = source.matches("DELETE FROM").count();
    let guard = "AND EXISTS (SELECT run FROM practice_runs WHERE run = $1)";
    assert_eq!(deletions, 2);
    assert_eq!(source.matches(guard).count(), deletions);
}
