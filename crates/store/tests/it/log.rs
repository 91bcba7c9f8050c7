//! The board's log: a leaf for everything, in order, also when many write at once.
#![expect(
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

use std::collections::BTreeMap;
use std::path::Path;

use domain::id::{BoardId, DossierId, No};
use domain::role::Role;
use store::{
    AuditRecord, CheckpointRow, LeafOf, LogKeyRow, Store, StoreError, audit_leaf, event_leaf,
};
use vault::{LogHash, Peaks, consistency_proof, inclusion_proof, is_consistent, is_included};

use crate::support::{
    BOARD, DOSSIER, Database, OTHER_BOARD, TEACHER, at, board, events, first_link, on_both_engines,
    populate_with_dossier, sealed,
};

on_both_engines!(
    everything_gets_a_leaf_in_its_order,
    each_board_has_a_log_of_its_own,
    what_is_undone_leaves_no_leaf,
    many_at_once_make_one_log,
    every_proof_holds,
    a_count_that_was_changed_is_noticed,
    leaves_that_were_changed_are_noticed,
    checkpoints_and_keys_come_back_as_they_went_in,
);

fn reading(seconds: i64) -> AuditRecord {
    AuditRecord {
        at: at(seconds),
        member: Some(TEACHER),
        role: Some(Role::Teacher),
        action: "read-dossier".into(),
        subject: None,
        dossier: Some(DOSSIER),
        record: None,
        reason: None,
        outcome: "done".into(),
    }
}

/// The log of a board as its records give it, and the check that what is kept is just that.
async fn recomputed(store: &Store, of: BoardId) -> Peaks {
    let mut tx = store.read().await.unwrap();
    let kept = tx.peaks(of).await.unwrap();
    let leaves = tx.leaves(of, 0, u64::MAX >> 1).await.unwrap();
    let mut hashes = BTreeMap::new();
    for (index, row) in tx.logged_audit(of, 0, kept.size()).await.unwrap() {
        hashes.insert(index, audit_leaf(of, row.no, row.salt, &row.record));
    }
    for (index, dossier, event) in tx.logged_events(of, 0, kept.size()).await.unwrap() {
        hashes.insert(index, event_leaf(of, dossier, &event));
    }
    let mut peaks = Peaks::empty();
    for (leaf, (index, hash)) in leaves.iter().zip(&hashes) {
        assert_eq!((leaf.index, peaks.size()), (*index, *index));
        assert_eq!(leaf.hashes, peaks.push(*hash));
    }
    assert_eq!(leaves.len(), hashes.len());
    assert_eq!(peaks, kept);
    peaks
}

async fn everything_gets_a_leaf_in_its_order(database: &Database) {
    populate_with_dossier(&database.store).await;
    let mut tx = database.store.begin().await.unwrap();
    tx.append_audit(BOARD, &reading(0)).await.unwrap();
    let stored = events(0, first_link(), &["one", "two"]);
    tx.append(BOARD, DOSSIER, 0, &stored).await.unwrap();
    tx.append_audit(BOARD, &reading(1)).await.unwrap();
    assert_eq!(
        tx.peaks(BOARD).await.unwrap().size(),
        4,
        "seen before it is kept"
    );
    tx.commit().await.unwrap();

    assert_eq!(recomputed(&database.store, BOARD).await.size(), 4);
    let mut tx = database.store.read().await.unwrap();
    let leaves = tx.leaves(BOARD, 0, 10).await.unwrap();
    let of: Vec<LeafOf> = leaves.iter().map(|leaf| leaf.of).collect();
    let event = |no| LeafOf::Event(DOSSIER, No(no));
    assert_eq!(of, [LeafOf::Audit(1), event(1), event(2), LeafOf::Audit(2)]);
    assert_eq!(tx.leaf_of_event(BOARD, DOSSIER, No(2)).await.unwrap(), 2);
    let unknown = tx.leaf_of_event(BOARD, DOSSIER, No(3)).await;
    assert!(matches!(unknown, Err(StoreError::NotFound)));
    assert_eq!(tx.count_logged(BOARD).await.unwrap(), (2, 2));
    let page = tx.leaves(BOARD, 1, 3).await.unwrap();
    assert_eq!(page, leaves.get(1..3).unwrap());
}

async fn each_board_has_a_log_of_its_own(database: &Database) {
    populate_with_dossier(&database.store).await;
    let mut tx = database.store.begin().await.unwrap();
    tx.insert_board(&board(OTHER_BOARD)).await.unwrap();
    for of in [BOARD, OTHER_BOARD, BOARD] {
        tx.append_audit(of, &reading(0)).await.unwrap();
    }
    tx.commit().await.unwrap();
    assert_eq!(recomputed(&database.store, BOARD).await.size(), 2);
    assert_eq!(recomputed(&database.store, OTHER_BOARD).await.size(), 1);
    assert_ne!(
        recomputed(&database.store, BOARD).await.root(),
        recomputed(&database.store, OTHER_BOARD).await.root()
    );
}

async fn what_is_undone_leaves_no_leaf(database: &Database) {
    populate_with_dossier(&database.store).await;
    let mut tx = database.store.begin().await.unwrap();
    tx.append_audit(BOARD, &reading(0)).await.unwrap();
    drop(tx);
    assert_eq!(recomputed(&database.store, BOARD).await, Peaks::empty());
    let mut tx = database.store.begin().await.unwrap();
    tx.append_audit(BOARD, &reading(0)).await.unwrap();
    let late = tx
        .append(BOARD, DOSSIER, 7, &events(7, first_link(), &["late"]))
        .await;
    assert!(matches!(late, Err(StoreError::Conflict)));
    tx.commit().await.unwrap();
    assert_eq!(recomputed(&database.store, BOARD).await.size(), 1);
}

async fn many_at_once_make_one_log(database: &Database) {
    populate_with_dossier(&database.store).await;
    let readers = (0..8).map(|seconds| {
        let store = database.store.clone();
        tokio::spawn(async move {
            let mut tx = store.begin().await.unwrap();
            tx.append_audit(BOARD, &reading(seconds)).await.unwrap();
            tx.commit().await.unwrap();
        })
    });
    let store = database.store.clone();
    let writer = tokio::spawn(async move {
        let stored = events(0, first_link(), &["one", "two", "three"]);
        for (version, event) in (0..).zip(stored) {
            let mut tx = store.begin().await.unwrap();
            tx.append(BOARD, DOSSIER, version, &[event]).await.unwrap();
            tx.append_audit(BOARD, &reading(0)).await.unwrap();
            tx.commit().await.unwrap();
        }
    });
    let all: Vec<_> = readers.chain([writer]).collect();
    for one in all {
        one.await.unwrap();
    }
    assert_eq!(recomputed(&database.store, BOARD).await.size(), 8 + 6);
}

async fn every_proof_holds(database: &Database) {
    const SIZE: u64 = 13;
    populate_with_dossier(&database.store).await;
    let mut tx = database.store.begin().await.unwrap();
    let mut roots = vec![LogHash::of_nothing()];
    for _ in 0..SIZE {
        tx.append_audit(BOARD, &reading(0)).await.unwrap();
        roots.push(tx.peaks(BOARD).await.unwrap().root());
    }
    let root = |size: u64| *roots.get(usize::try_from(size).unwrap()).unwrap();
    let leaves = tx.leaves(BOARD, 0, SIZE).await.unwrap();
    for size in 1..=SIZE {
        let mut known = BTreeMap::new();
        for index in 0..size {
            let steps = inclusion_proof(index, size).unwrap();
            let proof = tx.proof(BOARD, &steps, &mut known).await.unwrap();
            let leaf = leaves.get(usize::try_from(index).unwrap()).unwrap();
            let leaf = *leaf.hashes.first().unwrap();
            assert!(is_included(leaf, index, size, &proof, root(size)));
            let old = index + 1;
            let steps = consistency_proof(old, size).unwrap();
            let proof = tx.proof(BOARD, &steps, &mut known).await.unwrap();
            assert!(is_consistent((old, root(old)), (size, root(size)), &proof));
        }
    }
    let beyond = inclusion_proof(SIZE, SIZE + 3).unwrap();
    assert!(
        tx.proof(BOARD, &beyond, &mut BTreeMap::new())
            .await
            .is_err()
    );
}

async fn a_count_that_was_changed_is_noticed(database: &Database) {
    populate_with_dossier(&database.store).await;
    let mut tx = database.store.begin().await.unwrap();
    tx.append_audit(BOARD, &reading(0)).await.unwrap();
    tx.commit().await.unwrap();
    for sql in [
        "UPDATE log_trees SET size = 3",
        "UPDATE log_trees SET size = -1",
        "DELETE FROM log_trees",
    ] {
        database.tamper(sql).await;
        let mut tx = database.store.begin().await.unwrap();
        let refused = tx.append_audit(BOARD, &reading(1)).await;
        assert!(
            matches!(
                refused,
                Err(StoreError::Inconsistent {
                    table: "log_trees",
                    ..
                })
            ),
            "{sql}"
        );
    }
}

async fn leaves_that_were_changed_are_noticed(database: &Database) {
    populate_with_dossier(&database.store).await;
    let mut tx = database.store.begin().await.unwrap();
    tx.append_audit(BOARD, &reading(0)).await.unwrap();
    tx.append_audit(BOARD, &reading(0)).await.unwrap();
    tx.commit().await.unwrap();
    let empty = if database.is_sqlite() { "x''" } else { "'\\x'" };
    for (set, undo) in [
        ("audit = NULL", "audit = idx + 1"),
        ("seq = 1", "seq = NULL"),
        (&*format!("hashes = {empty}"), "idx = idx"),
    ] {
        database
            .tamper(&format!("UPDATE log_leaves SET {set} WHERE idx = 1"))
            .await;
        let mut tx = database.store.read().await.unwrap();
        let refused = tx.leaves(BOARD, 0, 2).await;
        assert!(
            matches!(
                refused,
                Err(StoreError::Inconsistent {
                    table: "log_leaves",
                    ..
                })
            ),
            "{set}"
        );
        drop(tx);
        database
            .tamper(&format!("UPDATE log_leaves SET {undo} WHERE idx = 1"))
            .await;
    }
}

async fn checkpoints_and_keys_come_back_as_they_went_in(database: &Database) {
    populate_with_dossier(&database.store).await;
    let mut tx = database.store.begin().await.unwrap();
    assert_eq!(tx.newest_checkpoint(BOARD).await.unwrap(), None);
    let signed = |size: u64| CheckpointRow {
        size,
        root: LogHash::of_leaf(&size.to_be_bytes()),
        at: at(3),
        note: format!("note {size}"),
    };
    for size in [9, 10] {
        tx.insert_checkpoint(BOARD, &signed(size)).await.unwrap();
    }
    assert_eq!(
        tx.checkpoints(BOARD).await.unwrap(),
        [signed(9), signed(10)]
    );
    assert_eq!(tx.newest_checkpoint(BOARD).await.unwrap(), Some(signed(10)));
    assert_eq!(tx.newest_checkpoint(OTHER_BOARD).await.unwrap(), None);
    let keys = ["first", "second"].map(|verifier| LogKeyRow {
        verifier: verifier.into(),
        handover: (verifier == "second").then(|| "handed over".into()),
    });
    assert_eq!(tx.signing_key(BOARD).await.unwrap(), None);
    for key in &keys {
        let private = sealed(&key.verifier);
        tx.insert_log_key(BOARD, key, &private).await.unwrap();
        assert_eq!(tx.signing_key(BOARD).await.unwrap(), Some(private));
    }
    assert_eq!(tx.log_keys(BOARD).await.unwrap(), keys);
    assert_eq!(tx.signing_key(OTHER_BOARD).await.unwrap(), None);
    let again = tx.insert_checkpoint(BOARD, &signed(9)).await;
    assert!(matches!(again, Err(StoreError::Conflict)));
}

/// What was there before there was a log: two events, three audit records.
const BEFORE: &str = "
    INSERT INTO boards VALUES ('BOARD', 'De Luwe Zoom', BYTES, 'gpo-wn');
    INSERT INTO schools VALUES ('BOARD', 'ID', 'De Zandloper', '99XX00', 'Veldwerk', '');
    INSERT INTO members VALUES ('BOARD', 'ID', BYTES, BYTES, '', YES);
    INSERT INTO pupils VALUES ('BOARD', 'ID', 'ID', BYTES, NULL);
    INSERT INTO dossiers VALUES ('BOARD', 'ID', 'ID', 'ID', 'open', 1, 'gpo-wn', 1, 2, 0, 0, YES);
    INSERT INTO events VALUES ('BOARD', 'ID', 1, 'a', 1, 'ID', BYTES, HASH, HASH);
    INSERT INTO events VALUES ('BOARD', 'ID', 2, 'b', 2, 'ID', BYTES, HASH, HASH);
    INSERT INTO blobs VALUES ('BOARD', 'ID', 2, BYTES);
    INSERT INTO audit VALUES ('BOARD', 1, 1, 'ID', 'teacher', 'a', 'ID', 1, NULL, 'done');
    INSERT INTO audit VALUES ('BOARD', 2, 2, NULL, NULL, 'b', NULL, NULL, NULL, 'done');
    INSERT INTO audit VALUES ('BOARD', 3, 3, 'ID', NULL, 'c', NULL, NULL, 'x', 'refused');";

async fn what_was_there_before_gets_its_place(database: &Database) {
    let engine = if database.is_sqlite() {
        "sqlite"
    } else {
        "postgres"
    };
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let file = folder
        .join("migrations")
        .join(engine)
        .join("0001_start.sql");
    let start = std::fs::read_to_string(file).unwrap();
    let create = std::fs::read_to_string(folder.join("sql/migrations/create.sql")).unwrap();
    database.tamper(&create).await;
    let quoted = start.replace('\'', "''");
    database
        .tamper(&format!(
            "INSERT INTO migrations (name, text) VALUES ('0001_start', '{quoted}')"
        ))
        .await;
    database.tamper(&start).await;
    let (open, yes) = if database.is_sqlite() {
        ("x'", "1")
    } else {
        ("'\\x", "true")
    };
    let before = BEFORE
        .replace("BOARD", &BOARD.to_string())
        .replace("'ID'", &format!("'{TEACHER}'"))
        .replace("BYTES", &format!("{open}00'"))
        .replace("HASH", &format!("{open}{}'", "07".repeat(32)))
        .replace("YES", yes);
    database.tamper(&before).await;

    database.store.migrate().await.unwrap();
    database.store.check().await.unwrap();
    assert_eq!(recomputed(&database.store, BOARD).await.size(), 5);
    database.store.migrate().await.unwrap();
    assert_eq!(recomputed(&database.store, BOARD).await.size(), 5, "once");
    let mut tx = database.store.begin().await.unwrap();
    assert_eq!(tx.append_audit(BOARD, &reading(9)).await.unwrap(), 4);
    tx.commit().await.unwrap();
    assert_eq!(recomputed(&database.store, BOARD).await.size(), 6);

    // The texts went to a table of their own, and the file with them.
    let id = DossierId::new(*TEACHER.as_bytes());
    let mut tx = database.store.read().await.unwrap();
    assert_eq!(tx.count_texts(BOARD).await.unwrap(), 2);
    assert_eq!(tx.blob(BOARD, id, No(2)).await.unwrap().as_bytes(), [0]);
    let logged = tx.logged_events(BOARD, 0, 5).await.unwrap();
    assert!(logged.iter().all(|(_, _, event)| event.sealed.is_some()));
}

#[tokio::test]
async fn an_old_database_gets_a_log_on_sqlite() {
    let database = Database::empty_sqlite().await;
    what_was_there_before_gets_its_place(&database).await;
    database.end().await;
}

#[tokio::test]
async fn an_old_database_gets_a_log_on_postgres() {
    if let Some(database) = Database::empty_postgres().await {
        what_was_there_before_gets_its_place(&database).await;
        database.end().await;
    }
}
