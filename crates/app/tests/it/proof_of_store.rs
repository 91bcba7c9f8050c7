//! Whatever somebody changes in the database is named, on both engines.

use std::process::Command;

use app::attach_document::Upload;
use app::verify_store::{Kept, StoreVerdict};
use domain::command::CommandKind;
use domain::id::DossierId;
use serde_json::json;
use store::{LeafOf, audit_leaf, event_leaf};
use vault::{LogHash, Peaks};

use crate::bench::{Bench, on_both_engines, run, submission};
use crate::reports::dossier_with_entries;

on_both_engines!(
    everything_holds_and_goes_on_to,
    whatever_is_changed_is_named,
    a_log_that_was_rewritten_is_told_by_its_checkpoints,
    checkpoints_are_made_when_something_happened,
);

/// The tables of which a test changes rows.
pub(crate) const TABLES: [&str; 13] = [
    "events",
    "event_texts",
    "destroyed_dossiers",
    "audit",
    "log_leaves",
    "log_trees",
    "log_keys",
    "signing_keys",
    "checkpoints",
    "dossiers",
    "dossier_keys",
    "boards",
    "blobs",
];

/// SQL that keeps the rows of the tables that are tampered with, and that puts them back.
pub(crate) fn tampered_tables() -> (String, String) {
    let each = |sql: &str| {
        TABLES
            .map(|table| sql.replace("TABLE_NAME", table))
            .concat()
    };
    (
        each("CREATE TABLE kept_TABLE_NAME AS SELECT * FROM TABLE_NAME; "),
        each("DELETE FROM TABLE_NAME; INSERT INTO TABLE_NAME SELECT * FROM kept_TABLE_NAME; "),
    )
}

/// Runs SQL as somebody with a connection, for whom foreign keys are no obstacle.
pub(crate) fn tamper(bench: &Bench, sql: &str) {
    if let Some(path) = bench.address.strip_prefix("sqlite:") {
        let program = "import sqlite3,sys; sqlite3.connect(sys.argv[1]).executescript(sys.argv[2])";
        let mut command = Command::new("/usr/bin/python3");
        let output = command.args(["-c", program, path, sql]).output().unwrap();
        let complaint = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{sql}: {complaint}");
    } else {
        let sql = format!("SET session_replication_role = replica; {sql}");
        let stop = "ON_ERROR_STOP=1";
        let quietly = ["--quiet", "--set", stop, "--command", &sql, &bench.address];
        run("psql", &quietly);
    }
}

pub(crate) async fn verdict(bench: &Bench) -> String {
    match bench.app.verify_store(&Kept::default()).await.unwrap() {
        StoreVerdict::Holds(_) => "holds".to_owned(),
        StoreVerdict::Fails(fault) => format!("{} {}", fault.code, fault.which),
    }
}

/// A board with dossiers, three checkpoints, and something that happened since.
async fn filled(bench: &Bench) -> DossierId {
    let mut dossier = None;
    for _ in 0..3 {
        dossier = match dossier {
            None => Some(dossier_with_entries(bench).await),
            Some(dossier) => {
                let coordinator = bench.coordinator().await;
                bench.app.read_dossier(&coordinator, dossier).await.unwrap();
                Some(dossier)
            }
        };
        bench.clock.turn(6);
        assert_eq!(bench.app.sign_due_checkpoints().await.unwrap(), 1);
    }
    let coordinator = bench.coordinator().await;
    let entry = json!({
        "kind": "observation", "text": "Later gezien.", "bearing": "neutral",
        "happened": { "date": "2026-09-05" },
    });
    let record = CommandKind::RecordEntry;
    let dossier = dossier.unwrap();
    bench
        .act(&coordinator, dossier, record, entry)
        .await
        .unwrap();
    attach(bench, dossier, b"%PDF-1.4 Een brief.").await;
    dossier
}

/// Puts a file with a document, beside its record.
pub(crate) async fn attach(bench: &Bench, dossier: DossierId, bytes: &[u8]) {
    let coordinator = bench.coordinator().await;
    let read = bench.app.read_dossier(&coordinator, dossier).await;
    let fields = json!({
        "title": "Brief", "description": "Wat erin staat.", "made-by": "Moeder",
        "bearing": "neutral",
    });
    let upload = Upload {
        name: "brief.pdf".to_owned(),
        bytes: bytes.to_vec(),
    };
    let document = submission(CommandKind::AttachDocument, read.unwrap().version, fields);
    bench
        .app
        .attach_document(&coordinator, dossier, document, Some(upload))
        .await
        .unwrap();
}

async fn everything_holds_and_goes_on_to(bench: &Bench) {
    assert_eq!(verdict(bench).await, "holds", "before anything was signed");
    filled(bench).await;
    let StoreVerdict::Holds(held) = bench.app.verify_store(&Kept::default()).await.unwrap() else {
        panic!("{}", verdict(bench).await);
    };
    assert_eq!((held.boards, held.checkpoints, held.without_key), (1, 3, 0));
    assert!(held.events >= 6 && held.audit > held.events, "{held:?}");
    let key = bench.app.verifier_key(bench.board).await.unwrap();
    let kept = Kept {
        key: Some(key.parse().unwrap()),
        note: Some(bench.app.checkpoint(bench.board).await.unwrap()),
    };
    let verdict = bench.app.verify_store(&kept).await.unwrap();
    assert!(matches!(verdict, StoreVerdict::Holds(_)), "{verdict:?}");
    let sentence = verdict.sentence(bench.app.words());
    assert!(sentence.starts_with("Alles klopt"), "{sentence}");
}

/// What somebody does with SQL, and what the verdict begins with. `BYTES` are thirty-two others.
const CHANGES: [(&str, &str); 76] = [
    ("DELETE FROM event_texts WHERE seq = 2", "text-missing"),
    ("DELETE FROM event_texts", "text-missing"),
    (
        "INSERT INTO event_texts SELECT board, dossier, seq + 100, sealed FROM event_texts WHERE seq = 2",
        "text-unlogged",
    ),
    (
        "DELETE FROM event_texts; DELETE FROM blobs; DELETE FROM dossier_keys",
        "key-missing",
    ),
    (
        "UPDATE events SET at = at + 1 WHERE seq = 2",
        "event-changed",
    ),
    (
        "UPDATE events SET kind = 'step-completed' WHERE seq = 2",
        "event-changed",
    ),
    (
        "UPDATE events SET member = (SELECT id FROM members WHERE id <> events.member ORDER BY id LIMIT 1) WHERE seq = 2",
        "event-changed",
    ),
    (
        "UPDATE events SET member = 'x' WHERE seq = 2",
        "odd events.member",
    ),
    (
        "UPDATE events SET commitment = BYTES WHERE seq = 2",
        "event-changed",
    ),
    (
        "UPDATE events SET link = BYTES WHERE seq = 2",
        "event-changed",
    ),
    (
        "UPDATE event_texts SET sealed = BYTES WHERE seq = 2",
        "event-text",
    ),
    (
        "UPDATE event_texts SET sealed = (SELECT sealed FROM event_texts o WHERE o.seq = 3) WHERE seq = 2",
        "event-text",
    ),
    ("DELETE FROM events WHERE seq = 2", "event-missing"),
    (
        "DELETE FROM events WHERE seq = (SELECT MAX(seq) FROM events)",
        "event-missing",
    ),
    ("DELETE FROM events", "event-missing"),
    (
        "INSERT INTO events SELECT board, dossier, seq + 100, kind, at, member, commitment, link FROM events WHERE seq = 2",
        "event-unlogged",
    ),
    (
        "UPDATE events SET seq = 99 WHERE seq = 2; UPDATE events SET seq = 2 WHERE seq = 3; UPDATE events SET seq = 3 WHERE seq = 99",
        "event-changed",
    ),
    (
        "UPDATE audit SET at = at + 1 WHERE no = 5",
        "audit-changed 5",
    ),
    (
        "UPDATE audit SET member = NULL WHERE no = (SELECT MIN(no) FROM audit WHERE member IS NOT NULL)",
        "audit-changed",
    ),
    (
        "UPDATE audit SET role = 'administrator' WHERE no = 9",
        "audit-changed 9",
    ),
    (
        "UPDATE audit SET action = 'read-dossier-not' WHERE no = 5",
        "audit-changed 5",
    ),
    (
        "UPDATE audit SET subject = 'ffffffff-ffff-4fff-8fff-ffffffffffff' WHERE no = 5",
        "audit-changed 5",
    ),
    (
        "UPDATE audit SET dossier = board WHERE no = 5",
        "audit-changed 5",
    ),
    (
        "UPDATE audit SET record = 77 WHERE no = 5",
        "audit-changed 5",
    ),
    (
        "UPDATE audit SET reason = '' WHERE no = 5",
        "audit-changed 5",
    ),
    (
        "UPDATE audit SET outcome = 'refused' WHERE no = 5",
        "audit-changed 5",
    ),
    (
        "UPDATE audit SET salt = NULL WHERE no = 5",
        "audit-changed 5",
    ),
    (
        "UPDATE audit SET salt = substr(BYTES, 1, 16) WHERE no = 5",
        "audit-changed 5",
    ),
    (
        "UPDATE audit SET salt = substr(BYTES, 1, 2) WHERE no = 5",
        "odd audit.salt",
    ),
    ("DELETE FROM audit WHERE no = 5", "audit-missing 5"),
    (
        "DELETE FROM audit WHERE no = (SELECT MAX(no) FROM audit)",
        "audit-missing",
    ),
    (
        "INSERT INTO audit (board, no, at, action, outcome) SELECT board, no + 1000, at, action, outcome FROM audit WHERE no = 5",
        "audit-unlogged",
    ),
    (
        "UPDATE audit SET no = 9999 WHERE no = 5; UPDATE audit SET no = 5 WHERE no = 6; UPDATE audit SET no = 6 WHERE no = 9999",
        "audit-changed",
    ),
    ("DELETE FROM log_leaves WHERE idx = 4", "leaf-missing 4"),
    (
        "DELETE FROM log_leaves WHERE idx = (SELECT MAX(idx) FROM log_leaves)",
        "leaf-missing",
    ),
    ("DELETE FROM log_leaves", "leaf-missing 0"),
    (
        "INSERT INTO log_leaves SELECT board, idx + 1000, NULL, NULL, 9999, hashes, NULL FROM log_leaves WHERE idx = 4",
        "tree",
    ),
    (
        "UPDATE log_leaves SET hashes = BYTES WHERE idx = 4",
        "audit-changed",
    ),
    (
        "UPDATE log_leaves SET hashes = substr(hashes, 1, 32) WHERE idx = 5",
        "node 5",
    ),
    (
        "UPDATE log_leaves SET idx = 9999 WHERE idx = 2; UPDATE log_leaves SET idx = 2 WHERE idx = 3; UPDATE log_leaves SET idx = 3 WHERE idx = 9999",
        "audit-order",
    ),
    (
        "UPDATE log_leaves SET audit = 9999 WHERE idx = 2; UPDATE log_leaves SET audit = 3 WHERE idx = 3",
        "audit-missing 9999",
    ),
    (
        "UPDATE log_trees SET peaks = substr(peaks, 1, 33)",
        "odd log_trees.peaks",
    ),
    ("UPDATE log_trees SET peaks = BYTES, size = 4", "tree 4"),
    ("DELETE FROM log_trees", "checkpoint-missing"),
    ("UPDATE log_trees SET signed = 0", "checkpoint-missing"),
    ("UPDATE checkpoints SET root = BYTES", "checkpoint "),
    (
        "UPDATE checkpoints SET size = size + 1 WHERE size = (SELECT MAX(size) FROM checkpoints)",
        "checkpoint ",
    ),
    ("UPDATE checkpoints SET at = at + 1000000", "checkpoint "),
    ("UPDATE checkpoints SET note = note || ' '", "checkpoint "),
    ("UPDATE checkpoints SET note = 'x'", "checkpoint "),
    (
        "UPDATE checkpoints SET note = (SELECT note FROM checkpoints o ORDER BY o.size LIMIT 1)",
        "checkpoint ",
    ),
    (
        "DELETE FROM checkpoints WHERE size = (SELECT MIN(size) FROM checkpoints)",
        "checkpoint-missing",
    ),
    (
        "DELETE FROM checkpoints WHERE size = (SELECT MAX(size) FROM checkpoints)",
        "checkpoint-missing",
    ),
    ("DELETE FROM log_keys", "checkpoint "),
    ("UPDATE signing_keys SET sealed = BYTES", "log-key"),
    ("UPDATE log_keys SET verifier = verifier || 'x'", "log-key"),
    ("UPDATE dossier_keys SET wrapped = BYTES", "dossier-key"),
    ("UPDATE boards SET wrapped_key = BYTES", "board-key"),
    (
        "INSERT INTO log_keys SELECT board, no + 1, verifier || 'x', handover FROM log_keys",
        "log-key",
    ),
    (
        "INSERT INTO log_keys SELECT board, no + 1, verifier, handover FROM log_keys",
        "log-key",
    ),
    (
        "INSERT INTO checkpoints SELECT board, size + 100000, root, at, note FROM checkpoints WHERE size = (SELECT MIN(size) FROM checkpoints)",
        "checkpoint ",
    ),
    (
        "UPDATE checkpoints SET size = 99999 WHERE size = (SELECT MIN(size) FROM checkpoints); UPDATE checkpoints SET size = 1 WHERE size = (SELECT MAX(size) FROM checkpoints WHERE size < 99999)",
        "checkpoint 1",
    ),
    (
        "UPDATE audit SET no = no + 1000 WHERE no = 5",
        "audit-missing 5",
    ),
    (
        "DELETE FROM audit WHERE no = 5; UPDATE audit SET no = 5 WHERE no = (SELECT MAX(no) FROM audit)",
        "audit-changed 5",
    ),
    (
        "UPDATE log_leaves SET audit = NULL WHERE idx = 4",
        "odd log_leaves.audit",
    ),
    (
        "UPDATE log_leaves SET hashes = substr(hashes, 1, 31) WHERE idx = 4",
        "odd log_leaves.hashes",
    ),
    ("UPDATE dossiers SET version = version + 1", "dossier-count"),
    ("DELETE FROM dossiers", "dossier-missing"),
    (
        "UPDATE dossiers SET school = 'ffffffff-ffff-4fff-8fff-ffffffffffff'",
        "dossier-missing",
    ),
    ("DELETE FROM boards", "board-missing"),
    ("DELETE FROM dossier_keys", "key-missing"),
    ("UPDATE blobs SET sealed = BYTES", "file-changed"),
    (
        "UPDATE blobs SET sealed = (SELECT sealed FROM event_texts e WHERE e.seq = 3)",
        "file-changed",
    ),
    ("DELETE FROM blobs", "file-missing"),
    (
        "INSERT INTO blobs SELECT board, dossier, 2, sealed FROM blobs",
        "file-unlogged",
    ),
    ("UPDATE blobs SET seq = 2", "file-missing"),
];

async fn whatever_is_changed_is_named(bench: &Bench) {
    filled(bench).await;
    let bytes = if bench.address.starts_with("sqlite:") {
        format!("x'{}'", "a5".repeat(32))
    } else {
        format!("'\\x{}'::bytea", "a5".repeat(32))
    };
    let (keep, restore) = tampered_tables();
    tamper(bench, &keep);
    for (sql, expected) in CHANGES {
        tamper(bench, &sql.replace("BYTES", &bytes));
        let found = verdict(bench).await;
        assert!(found.starts_with(expected), "{sql}: {found}");
        agreed(bench, &found);
        let said = bench.app.verify_store(&Kept::default()).await.unwrap();
        let sentence = said.sentence(bench.app.words());
        assert!(
            sentence.starts_with("Het klopt niet: "),
            "{sql}: {sentence}"
        );
        tamper(bench, &restore);
    }
    assert_eq!(verdict(bench).await, "holds");
    agreed(bench, "holds");
}

/// The second verifier, in another language, says the same.
pub(crate) fn agreed(bench: &Bench, found: &str) {
    agreed_with(bench, &Kept::default(), found);
}

/// The same, held against what was kept elsewhere.
pub(crate) fn agreed_with(bench: &Bench, kept: &Kept, found: &str) {
    let folder = bench.dir.path();
    let write = |name: &str, text: &str| {
        let path = folder.join(name);
        std::fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let database = match bench.address.strip_prefix("sqlite:") {
        Some(path) => path.to_owned(),
        None => format!("postgres-file:{}", write("address", &bench.address)),
    };
    let program = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tools/verify_store.py");
    let root_key = write("root.key", &"09".repeat(32));
    let mut command = Command::new("/usr/bin/python3");
    command.args(["-B", program, "--root-key", &root_key]);
    if let Some(key) = &kept.key {
        command.args(["--key", &key.to_string()]);
    }
    if let Some(note) = &kept.note {
        command.args(["--checkpoint", &write("note", note)]);
    }
    let output = command.arg(database).output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    let complaint = String::from_utf8_lossy(&output.stderr);
    // Which row an odd cell stands in is told by the first only.
    let is_odd = found.starts_with("odd ");
    let found = found.split(" (").next().filter(|_| is_odd).unwrap_or(found);
    assert_eq!(said.trim_end(), found, "{complaint}");
}

/// Makes the whole log anew over records that were changed, as somebody could who knows how.
async fn rewrite(bench: &Bench) {
    let board = bench.board;
    let mut tx = bench.store.read().await.unwrap();
    let size = tx.peaks(board).await.unwrap().size();
    let leaves = tx.leaves(board, 0, size).await.unwrap();
    let audit = tx.logged_audit(board, 0, size).await.unwrap();
    let events = tx.logged_events(board, 0, size).await.unwrap();
    drop(tx);
    let literal = |hashes: &[LogHash]| {
        let bytes = hashes.iter().flat_map(|hash| *hash.as_bytes());
        let hex = bytes.fold(String::new(), |text, byte| text + &format!("{byte:02x}"));
        if bench.address.starts_with("sqlite:") {
            format!("x'{hex}'")
        } else {
            format!("'\\x{hex}'::bytea")
        }
    };
    let (mut peaks, mut sql) = (Peaks::empty(), Vec::new());
    for leaf in leaves {
        let hash = match leaf.of {
            LeafOf::Staff(..) => panic!("nothing was told of anybody here"),
            LeafOf::Audit(no) => {
                let (_, row) = audit.iter().find(|(_, row)| row.no == no).unwrap();
                audit_leaf(board, no, row.salt, &row.record)
            }
            LeafOf::Event(..) => {
                let mut of_events = events.iter();
                let found = of_events.find(|(index, _, _)| *index == leaf.index);
                let (_, dossier, event) = found.unwrap();
                event_leaf(board, *dossier, event)
            }
        };
        let (made, index) = (literal(&peaks.push(hash)), leaf.index);
        sql.push(format!(
            "UPDATE log_leaves SET hashes = {made} WHERE idx = {index}"
        ));
    }
    let bytes = peaks.to_bytes();
    let (hashes, _) = bytes.as_chunks::<32>();
    let hashes: Vec<LogHash> = hashes.iter().copied().map(LogHash::from_stored).collect();
    sql.push(format!("UPDATE log_trees SET peaks = {}", literal(&hashes)));
    tamper(bench, &sql.join("; "));
}

async fn a_log_that_was_rewritten_is_told_by_its_checkpoints(bench: &Bench) {
    filled(bench).await;
    let note = bench.app.checkpoint(bench.board).await.unwrap();
    tamper(bench, "UPDATE audit SET outcome = 'refused' WHERE no = 5");
    rewrite(bench).await;
    let found = verdict(bench).await;
    assert!(found.starts_with("checkpoint-root"), "{found}");
    agreed(bench, &found);
    // Nor is such a log ever signed again.
    assert!(bench.app.checkpoint(bench.board).await.is_err());

    // Without its checkpoints it agrees with itself; the one that was kept elsewhere does not.
    tamper(
        bench,
        "DELETE FROM checkpoints; UPDATE log_trees SET signed = 0",
    );
    assert_eq!(verdict(bench).await, "holds");
    let kept = Kept {
        key: None,
        note: Some(note),
    };
    let StoreVerdict::Fails(fault) = bench.app.verify_store(&kept).await.unwrap() else {
        panic!("the checkpoint that was kept must tell");
    };
    assert_eq!(fault.code, "checkpoint-root");
    // So does the key, when another one was put in its place.
    let old_key = bench.app.verifier_key(bench.board).await.unwrap();
    tamper(bench, "DELETE FROM log_keys");
    bench.app.checkpoint(bench.board).await.unwrap();
    assert_eq!(verdict(bench).await, "holds");
    let kept = Kept {
        key: Some(old_key.parse().unwrap()),
        note: None,
    };
    let StoreVerdict::Fails(fault) = bench.app.verify_store(&kept).await.unwrap() else {
        panic!("the key that was kept must tell");
    };
    assert_eq!(fault.code, "other-key");
}

async fn checkpoints_are_made_when_something_happened(bench: &Bench) {
    let due = async || bench.app.sign_due_checkpoints().await.unwrap();
    assert_eq!(due().await, 1, "members were added");
    bench.clock.turn(60);
    assert_eq!(due().await, 0, "nothing happened since");
    let note = bench.app.checkpoint(bench.board).await.unwrap();
    assert_eq!(
        bench.app.checkpoint(bench.board).await.unwrap(),
        note,
        "still the same"
    );
    bench.dossier().await;
    assert_eq!(due().await, 1);
    let coordinator = bench.coordinator().await;
    let dossier = bench.dossier().await;
    bench.app.read_dossier(&coordinator, dossier).await.unwrap();
    bench.clock.turn(4);
    assert_eq!(due().await, 0, "too soon");
    assert_ne!(
        bench.app.checkpoint(bench.board).await.unwrap(),
        note,
        "on request at once"
    );
    bench.app.read_dossier(&coordinator, dossier).await.unwrap();
    bench.clock.turn(5);
    assert_eq!(due().await, 1);
    assert_eq!(verdict(bench).await, "holds");
}
