//! What somebody swaps between two dossiers, or between two boards, is named, on both engines.

use app::found_board::NewSchool;
use app::verify_store::{Kept, StoreVerdict};
use domain::command::CommandKind;
use domain::id::{BoardId, DossierId};

use crate::bench::{Bench, observation, on_both_engines};
use crate::proof_of_store::{agreed, attach, tamper, tampered_tables, verdict};

on_both_engines!(whatever_is_swapped_is_named);

/// `A` and `B` are dossiers of one board, `X` and `Y` boards.
const SWAPS: [(&str, &str); 12] = [
    (
        "UPDATE events SET seq = 900 WHERE dossier = 'A' AND seq = 2; UPDATE events SET dossier = 'A' WHERE dossier = 'B' AND seq = 2; UPDATE events SET dossier = 'B', seq = 2 WHERE dossier = 'A' AND seq = 900",
        "event-changed",
    ),
    (
        "UPDATE events SET dossier = 'B', seq = 900 WHERE dossier = 'A' AND seq = 2",
        "event-missing",
    ),
    (
        "UPDATE event_texts SET sealed = (SELECT sealed FROM event_texts o WHERE o.dossier = 'B' AND o.seq = 2) WHERE dossier = 'A' AND seq = 2",
        "event-text",
    ),
    (
        "UPDATE event_texts SET sealed = (SELECT sealed FROM event_texts o WHERE o.dossier = 'B' AND o.seq = 2) WHERE dossier = 'A' AND seq = 2; UPDATE events SET commitment = (SELECT commitment FROM events o WHERE o.dossier = 'B' AND o.seq = 2) WHERE dossier = 'A' AND seq = 2",
        "event-changed",
    ),
    (
        "UPDATE dossier_keys SET wrapped = (SELECT wrapped FROM dossier_keys o WHERE o.dossier = 'B') WHERE dossier = 'A'",
        "dossier-key",
    ),
    (
        "UPDATE blobs SET seq = 900 WHERE dossier = 'A'; UPDATE blobs SET dossier = 'A' WHERE dossier = 'B'; UPDATE blobs SET dossier = 'B', seq = (SELECT MIN(seq) FROM blobs o WHERE o.dossier = 'A' AND o.seq < 900) WHERE dossier = 'A' AND seq = 900",
        "file-",
    ),
    (
        "UPDATE log_keys SET no = 900 WHERE board = 'X'; UPDATE log_keys SET board = 'X' WHERE board = 'Y'; UPDATE log_keys SET board = 'Y', no = 1 WHERE no = 900",
        "log-key",
    ),
    (
        "UPDATE checkpoints SET note = (SELECT MAX(note) FROM checkpoints o WHERE o.board = 'Y') WHERE board = 'X'",
        "checkpoint",
    ),
    (
        "UPDATE audit SET board = 'Y', no = 900 WHERE board = 'X' AND no = 5",
        "audit-",
    ),
    (
        "UPDATE log_leaves SET board = 'Y', idx = 900 WHERE board = 'X' AND idx = 4",
        "leaf-",
    ),
    (
        "UPDATE log_trees SET peaks = (SELECT peaks FROM log_trees o WHERE o.board = 'Y') WHERE board = 'X'",
        "odd log_trees.peaks",
    ),
    ("UPDATE dossiers SET id = 'C' WHERE id = 'A'", "dossier-"),
];

/// Two dossiers of one board, each with a file, and another board of which the log is signed too.
async fn two_of_each(bench: &Bench) -> (DossierId, DossierId, BoardId) {
    let coordinator = bench.coordinator().await;
    let mut dossiers = Vec::new();
    for name in ["Fenne", "Sami"] {
        let dossier = bench.dossier_on(name, &coordinator).await;
        let seen = CommandKind::RecordEntry;
        let done = bench.act(&coordinator, dossier, seen, observation()).await;
        done.unwrap();
        attach(bench, dossier, format!("%PDF-1.4 Over {name}.").as_bytes()).await;
        dossiers.push(dossier);
    }
    let school = NewSchool {
        name: "De Dijk".to_owned(),
        brin: "99YY00".to_owned(),
        place: "Zandweer".to_owned(),
        phone: "0900 000 00 01".to_owned(),
    };
    let other = bench.app.found_board("Stichting Els", &[school]).await;
    bench.clock.turn(6);
    assert_eq!(bench.app.sign_due_checkpoints().await.unwrap(), 2);
    (dossiers[0], dossiers[1], other.unwrap())
}

async fn whatever_is_swapped_is_named(bench: &Bench) {
    let (one, two, other) = two_of_each(bench).await;
    assert_eq!(verdict(bench).await, "holds");
    agreed(bench, "holds");
    let (keep, restore) = tampered_tables();
    tamper(bench, &keep);
    for (sql, expected) in SWAPS {
        let sql = sql
            .replace("'A'", &format!("'{one}'"))
            .replace("'B'", &format!("'{two}'"))
            .replace("'C'", "'ffffffff-ffff-4fff-8fff-ffffffffffff'")
            .replace("'X'", &format!("'{}'", bench.board))
            .replace("'Y'", &format!("'{other}'"));
        tamper(bench, &sql);
        let found = verdict(bench).await;
        assert!(found.starts_with(expected), "{sql}: {found}");
        agreed(bench, &found);
        let said = bench.app.verify_store(&Kept::default()).await.unwrap();
        assert!(matches!(said, StoreVerdict::Fails(_)));
        tamper(bench, &restore);
    }
    assert_eq!(verdict(bench).await, "holds");
}
