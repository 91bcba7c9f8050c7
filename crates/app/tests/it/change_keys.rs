//! Keys are changed: by whom, what goes on to open and to hold, and what of it cannot be made up.

use std::collections::{BTreeMap, BTreeSet};

use app::change_keys::RootKeyError;
use app::read_log::LogFilter;
use app::sign_in::Presence;
use app::verify_file::{FileVerdict, Trust, VerifierKey, verify_file};
use app::verify_store::{Kept, StoreVerdict};
use app::{App, AppError, Keys, Languages, Visitor};
use domain::command::CommandKind;
use domain::id::{DossierId, PasskeyId};
use domain::role::Role;
use store::{PasskeyRow, SealedTable, Store};
use vault::{BoardKey, BoardPlace, Checkpoint, KeyChange, LogHash, LogKey, RootKey};

use crate::access::officer;
use crate::accounts::administrator;
use crate::bench::{Bench, another_chance, observation, on_both_engines};
use crate::letters::{Satchel, with_post};
use crate::proof::verdicts;
use crate::proof_of_store::{agreed, agreed_with, attach, tamper, tampered_tables, verdict};
use crate::reports::{dossier_with_entries, draft};

on_both_engines!(
    keys_are_changed_by_an_administrator_of_the_board_who_was_just_confirmed,
    a_new_key_of_the_log_takes_over_and_what_the_old_one_signed_still_counts,
    whatever_is_changed_about_the_keys_of_the_log_is_named,
    a_new_key_of_the_board_opens_everything_and_touches_no_content,
    whoever_writes_while_the_key_of_the_board_changes_loses_nothing,
    a_new_root_key_keeps_everything_and_the_old_one_opens_nothing,
    the_officer_is_told_and_gets_the_new_key,
);

fn is_nothing<T>(said: &Result<T, AppError>) -> bool {
    matches!(said, Err(AppError::NotFound))
}

/// Everything of the keys that can be seen in the database.
async fn kept(bench: &Bench) -> String {
    let mut tx = bench.store.read().await.unwrap();
    let board = tx.board(bench.board).await.unwrap();
    let keys = tx.log_keys(bench.board).await.unwrap();
    let signing = tx.signing_key(bench.board).await.unwrap();
    let signing = signing.map(|sealed| sealed.as_bytes().to_vec());
    format!("{:?} {keys:?} {signing:?}", board.wrapped_key.as_bytes())
}

async fn keys_are_changed_by_an_administrator_of_the_board_who_was_just_confirmed(bench: &Bench) {
    bench.dossier().await;
    bench.app.checkpoint(bench.board).await.unwrap();
    let petra = administrator(bench).await;
    let fg = officer(bench, "fg").await;
    let before = kept(bench).await;
    for other in [
        bench.teacher().await,
        bench.coordinator().await,
        bench.whole_board().await,
        // Of one school only.
        bench.administrator().await,
        bench.board_member().await,
        fg,
    ] {
        assert!(is_nothing(&bench.app.keys_overview(&other).await));
        assert!(is_nothing(&bench.app.change_log_key(&other).await));
        assert!(is_nothing(&bench.app.change_board_key(&other).await));
    }
    let session = bench.came_in("petra").await;
    bench.clock.turn(11);
    let Presence::Here(unconfirmed) = bench.app.presence(&session).await.unwrap() else {
        panic!("she is there");
    };
    for asked in [
        bench.app.change_log_key(&unconfirmed).await,
        bench.app.change_board_key(&unconfirmed).await,
    ] {
        assert!(matches!(asked, Err(AppError::Unconfirmed)));
    }
    assert_eq!(kept(bench).await, before, "nothing was changed");
    // Looking is no danger.
    let seen = bench.app.keys_overview(&unconfirmed).await.unwrap();
    assert_eq!((seen.log_keys.len(), seen.board_key_since), (1, None));
    assert!(seen.log_keys[0].since.is_some() && seen.log_keys[0].handover.is_none());

    bench.app.change_log_key(&petra).await.unwrap();
    bench.app.change_board_key(&petra).await.unwrap();
    let seen = bench.app.keys_overview(&petra).await.unwrap();
    assert_eq!(seen.board_key_since, Some(bench.app.now()));
    let [new, old] = &seen.log_keys[..] else {
        panic!("{seen:?}");
    };
    assert_eq!((new.since, new.until), (Some(bench.app.now()), None));
    assert_eq!(old.until, new.since);
    let mut tx = bench.store.read().await.unwrap();
    let all = tx.audit_of_member(bench.board, petra.member, None, 10);
    let told: Vec<String> = all
        .await
        .unwrap()
        .into_iter()
        .map(|row| row.record)
        .filter(|it| it.role == Some(Role::Administrator))
        .map(|it| format!("{} {:?} {}", it.action, it.reason, it.outcome))
        .collect();
    let of_log = format!("change-log-key {:?} done", Some(&new.short));
    assert_eq!(told, ["change-board-key None done", &of_log]);
    assert_eq!(verdict(bench).await, "holds");
}

async fn report(bench: &Bench, dossier: DossierId) -> Vec<u8> {
    let coordinator = bench.coordinator().await;
    let act = CommandKind::DraftReport;
    let no = bench.act(&coordinator, dossier, act, draft(&[3, 4])).await;
    let pdf = bench.app.report(&coordinator, dossier, no.unwrap()).await;
    pdf.unwrap()
}

async fn log_file(bench: &Bench, officer: &Visitor) -> Vec<u8> {
    let filter = LogFilter::default();
    let mut export = bench.app.export_proven_log(officer, filter).await.unwrap();
    let mut file = String::new();
    while let Some(piece) = export.next().await.unwrap() {
        file += &piece;
    }
    file.into_bytes()
}

async fn newest(bench: &Bench) -> VerifierKey {
    let key = bench.app.verifier_key(bench.board).await.unwrap();
    key.parse().unwrap()
}

/// What a report says on its first line of trust.
fn trust(file: &[u8], key: Option<&VerifierKey>) -> Trust {
    match verify_file(file.to_vec(), key) {
        FileVerdict::Holds(held) => held.trust,
        other => panic!("{other:?}"),
    }
}

async fn a_new_key_of_the_log_takes_over_and_what_the_old_one_signed_still_counts(bench: &Bench) {
    let dossier = dossier_with_entries(bench).await;
    let (petra, fg) = (administrator(bench).await, officer(bench, "fg").await);
    let mut keys = vec![newest(bench).await];
    let note = bench.app.checkpoint(bench.board).await.unwrap();
    let mut files = vec![(report(bench, dossier).await, log_file(bench, &fg).await)];
    for _ in 0..2 {
        bench.clock.turn(7);
        bench.app.change_log_key(&petra).await.unwrap();
        keys.push(newest(bench).await);
        files.push((report(bench, dossier).await, log_file(bench, &fg).await));
    }
    // Nothing is between the keys: the first checkpoint of each follows on the last of the one before.
    let mut tx = bench.store.read().await.unwrap();
    let rows = tx.log_keys(bench.board).await.unwrap();
    let checkpoints = tx.checkpoints(bench.board).await.unwrap();
    drop(tx);
    for (old, row) in keys.iter().zip(&rows[1..]) {
        let change = KeyChange::open(row.handover.as_ref().unwrap()).unwrap();
        assert_eq!(change.from, *old);
        let at = checkpoints.iter().position(|one| one.size == change.size);
        let (last, first) = (&checkpoints[at.unwrap()], &checkpoints[at.unwrap() + 1]);
        assert_eq!(Checkpoint::open(&last.note, old).unwrap().root, change.root);
        let first = Checkpoint::open(&first.note, &change.to).unwrap();
        assert_eq!(
            (first.previous, first.at_seconds),
            (last.size, change.at_seconds)
        );
    }
    // Whoever keeps an old key follows to the new one; a new key says nothing of what is older.
    for (made, (pdf, log)) in files.iter().enumerate() {
        for (known, key) in keys.iter().enumerate() {
            let said = verdicts(&[pdf.clone(), log.clone()], Some(key));
            let expected = if known <= made { "holds" } else { "key" };
            assert_eq!(said, [expected; 2], "made {made}, known {known}");
        }
        assert_eq!(verdicts(&[pdf.clone(), log.clone()], None), ["holds"; 2]);
        assert_eq!(trust(pdf, None), Trust::Inside);
        assert_eq!(trust(pdf, Some(&keys[made])), Trust::Given);
    }
    assert_eq!(trust(&files[2].0, Some(&keys[0])), Trust::Successor);
    let said = verify_file(files[2].1.clone(), Some(&keys[0]));
    let said = said.sentence(bench.app.words());
    assert!(said.contains("als opvolger aangewezen"), "{said}");
    for key in &keys {
        for note in [None, Some(note.clone())] {
            let kept = Kept {
                key: Some(key.clone()),
                note: note.clone(),
            };
            let verdict = bench.app.verify_store(&kept).await.unwrap();
            assert!(matches!(verdict, StoreVerdict::Holds(_)), "{verdict:?}");
            agreed_with(bench, &kept, "holds");
        }
    }
    what_is_made_up_of_a_handover_is_named(bench, &files[2]);
}

/// A handover that is left out, doubled, swapped or changed in a file, by both verifiers.
fn what_is_made_up_of_a_handover_is_named(bench: &Bench, (pdf, log): &(Vec<u8>, Vec<u8>)) {
    let proof: serde_json::Value =
        serde_json::from_slice(&print::attachment(pdf).unwrap()).unwrap();
    let changes = proof["key-changes"].as_array().unwrap().clone();
    let (one, two) = (changes[0].clone(), changes[1].clone());
    let from = |note: &serde_json::Value| KeyChange::open(note.as_str().unwrap()).unwrap();
    // Somebody else hands over to the key of the file.
    let stranger = LogKey::from_random(&format!("luwte/{}", bench.board), [77; 32]).unwrap();
    let made_up = KeyChange {
        from: stranger.verifier().clone(),
        ..from(&two)
    };
    let made_up = serde_json::json!(made_up.signed(&stranger).unwrap());
    let larger = two.as_str().unwrap().replacen("size ", "size 1", 1);
    let other = two
        .as_str()
        .unwrap()
        .replacen("luwte key change 1", "luwte key change 2", 1);
    let cases = [
        (vec![], "proof-seal"),
        (vec![two.clone()], "proof-seal"),
        (vec![one.clone()], "key-change 1"),
        (vec![two.clone(), one.clone()], "key-change 2"),
        (vec![one.clone(), one.clone()], "key-change 2"),
        (vec![one.clone(), two.clone(), two.clone()], "key-change 3"),
        (vec![one.clone(), made_up], "key-change 2"),
        (vec![one.clone(), serde_json::json!(larger)], "key-change 2"),
        (vec![one.clone(), serde_json::json!(other)], "key-change 2"),
        (vec![one.clone(), serde_json::json!("")], "key-change 2"),
        (vec![one.clone(), serde_json::json!(7)], "unreadable"),
    ];
    let first_line = log.split(|byte| *byte == b'\n').next().unwrap();
    let rest = &log[first_line.len()..];
    for (changes, expected) in cases {
        let mut proof = proof.clone();
        proof["key-changes"] = serde_json::json!(changes);
        let json = serde_json::to_vec_pretty(&proof).unwrap();
        let mut head: serde_json::Value = serde_json::from_slice(first_line).unwrap();
        head["key-changes"] = serde_json::json!(changes);
        let fields = [
            "format",
            "board",
            "verifier-key",
            "key-changes",
            "checkpoint",
        ];
        let fields = fields.map(|name| format!("\"{name}\":{}", head[name]));
        let file = [format!("{{{}}}", fields.join(",")).as_bytes(), rest].concat();
        let of_log = expected.replace("proof-seal", "log-seal");
        assert_eq!(
            verdicts(&[json, file], None),
            [expected, &of_log],
            "{changes:?}"
        );
    }
    // A key that is not in what is left is not trusted any more.
    let mut without = proof.clone();
    without["key-changes"] = serde_json::json!([two]);
    let json = serde_json::to_vec_pretty(&without).unwrap();
    assert_eq!(verdicts(&[json], Some(&from(&one).from)), ["key"]);
}

async fn whatever_is_changed_about_the_keys_of_the_log_is_named(bench: &Bench) {
    let dossier = dossier_with_entries(bench).await;
    let petra = administrator(bench).await;
    let coordinator = bench.coordinator().await;
    for _ in 0..2 {
        bench.app.checkpoint(bench.board).await.unwrap();
        bench.app.read_dossier(&coordinator, dossier).await.unwrap();
        bench.app.change_log_key(&petra).await.unwrap();
    }
    bench.app.read_dossier(&coordinator, dossier).await.unwrap();
    bench.app.checkpoint(bench.board).await.unwrap();
    assert_eq!(verdict(bench).await, "holds");
    agreed(bench, "holds");

    let mut tx = bench.store.read().await.unwrap();
    let rows = tx.log_keys(bench.board).await.unwrap();
    let changes: Vec<KeyChange> = rows[1..]
        .iter()
        .map(|row| KeyChange::open(row.handover.as_ref().unwrap()).unwrap())
        .collect();
    let sizes: Vec<u64> = tx
        .checkpoints(bench.board)
        .await
        .unwrap()
        .iter()
        .map(|row| row.size)
        .collect();
    drop(tx);
    // The wrong key, although it knows how to write such a statement.
    let name = format!("luwte/{}", bench.board);
    let stranger = LogKey::from_random(&name, [77; 32]).unwrap();
    let third = LogKey::from_random(&name, [78; 32]).unwrap();
    let by = |from: &LogKey, change: &KeyChange| {
        let from_key = from.verifier().clone();
        KeyChange {
            from: from_key,
            ..change.clone()
        }
        .signed(from)
        .unwrap()
    };
    let by_stranger = by(&stranger, &changes[0]);
    let to_another = KeyChange {
        to: third.verifier().clone(),
        ..changes[0].clone()
    };
    let to_another = by(&stranger, &to_another);
    let other_log = LogKey::from_random("luwte/other", [79; 32]).unwrap();
    let (last, first_of_new) = (
        changes[1].size,
        sizes.iter().find(|size| **size > changes[1].size).unwrap(),
    );
    let cases = [
        ("UPDATE log_keys SET handover = NULL WHERE no = 2".to_owned(), "key-change-missing"),
        ("UPDATE log_keys SET handover = (SELECT handover FROM log_keys k WHERE k.no = 3) WHERE no = 2".to_owned(), "key-change "),
        ("UPDATE log_keys SET handover = (SELECT handover FROM log_keys k WHERE k.no = 2) WHERE no = 1".to_owned(), "key-change "),
        ("UPDATE log_keys SET handover = REPLACE(handover, 'size ', 'size 1') WHERE no = 3".to_owned(), "key-change "),
        ("UPDATE log_keys SET handover = handover || ' ' WHERE no = 3".to_owned(), "key-change "),
        ("UPDATE log_keys SET handover = '' WHERE no = 3".to_owned(), "key-change "),
        (format!("UPDATE log_keys SET handover = '{by_stranger}' WHERE no = 2"), "key-change "),
        (format!("UPDATE log_keys SET handover = '{to_another}' WHERE no = 2"), "key-change "),
        ("UPDATE log_keys SET no = 90 WHERE no = 1; UPDATE log_keys SET no = 1 WHERE no = 2; UPDATE log_keys SET no = 2 WHERE no = 90".to_owned(), "key-change "),
        ("UPDATE log_keys SET no = 90 WHERE no = 2; UPDATE log_keys SET no = 2 WHERE no = 3; UPDATE log_keys SET no = 3 WHERE no = 90".to_owned(), "key-change "),
        ("UPDATE log_keys SET no = 90 WHERE no = 2; UPDATE log_keys SET verifier = (SELECT verifier FROM log_keys k WHERE k.no = 3), no = 2 WHERE no = 90".to_owned(), "key-change "),
        ("DELETE FROM log_keys WHERE no = 1".to_owned(), "key-change "),
        ("DELETE FROM log_keys WHERE no = 2".to_owned(), "key-change "),
        ("DELETE FROM log_keys WHERE no = 3".to_owned(), "log-key"),
        (format!("UPDATE log_keys SET verifier = '{}' WHERE no = 1", stranger.verifier()), "key-change "),
        (format!("UPDATE log_keys SET verifier = '{}' WHERE no = 2", stranger.verifier()), "key-change "),
        (format!("UPDATE log_keys SET verifier = '{}' WHERE no = 1", other_log.verifier()), "log-key"),
        ("INSERT INTO log_keys SELECT board, no + 3, verifier, handover FROM log_keys WHERE no = 2".to_owned(), "log-key"),
        ("DELETE FROM signing_keys".to_owned(), "log-key"),
        ("UPDATE signing_keys SET sealed = (SELECT wrapped FROM dossier_keys)".to_owned(), "log-key"),
        // The newest checkpoints, with their count: that is told by one that was kept elsewhere alone.
        (format!("DELETE FROM checkpoints WHERE size > {last}; UPDATE log_trees SET signed = {last}"), "holds"),
        (format!("UPDATE checkpoints SET note = (SELECT note FROM checkpoints c WHERE c.size = {last}) WHERE size = {first_of_new}"), "checkpoint "),
        (format!("DELETE FROM checkpoints WHERE size = {last}"), "checkpoint-missing"),
        ("UPDATE audit SET reason = '00000000' WHERE action = 'change-log-key'".to_owned(), "audit-changed"),
        ("DELETE FROM audit WHERE action = 'change-log-key'".to_owned(), "audit-missing"),
    ];
    let (keep, restore) = tampered_tables();
    tamper(bench, &keep);
    for (sql, expected) in cases {
        tamper(bench, &sql);
        let found = verdict(bench).await;
        assert!(found.starts_with(expected), "{sql}: {found}");
        agreed(bench, &found);
        let said = bench.app.verify_store(&Kept::default()).await.unwrap();
        let sentence = said.sentence(bench.app.words());
        assert!(
            expected == "holds" || sentence.starts_with("Het klopt niet: "),
            "{sentence}"
        );
        tamper(bench, &restore);
    }
    whoever_has_keys_and_signs_out_of_turn_is_named(bench, &changes).await;
}

/// Somebody who has the key of the board, and kept the private half of an old key of the log, signs with it
/// what was not for that key to sign; or takes the change itself back.
async fn whoever_has_keys_and_signs_out_of_turn_is_named(bench: &Bench, changes: &[KeyChange]) {
    let name = format!("luwte/{}", bench.board);
    let board_key = board_key(bench, [9; 32]).await;
    // A board whose first key we know: it stands as if it was made so, and hands over to the second.
    let known = LogKey::from_random(&name, [80; 32]).unwrap();
    let mut tx = bench.store.read().await.unwrap();
    let rows = tx.checkpoints(bench.board).await.unwrap();
    drop(tx);
    let signed_by = |key: &LogKey, note: &str, of: &VerifierKey| {
        Checkpoint::open(note, of).unwrap().signed(key).unwrap()
    };
    let mut sql = vec![format!(
        "UPDATE log_keys SET verifier = '{}' WHERE no = 1",
        known.verifier()
    )];
    let change = KeyChange {
        from: known.verifier().clone(),
        ..changes[0].clone()
    };
    sql.push(format!(
        "UPDATE log_keys SET handover = '{}' WHERE no = 2",
        change.signed(&known).unwrap()
    ));
    for row in rows.iter().filter(|row| row.size <= changes[0].size) {
        let note = signed_by(&known, &row.note, &changes[0].from);
        sql.push(format!(
            "UPDATE checkpoints SET note = '{note}' WHERE size = {}",
            row.size
        ));
    }
    tamper(bench, &sql.join("; "));
    assert_eq!(
        verdict(bench).await,
        "holds",
        "that is how it would be with such a key"
    );
    // Its last word is said: a later checkpoint is not for it to sign, whatever it says.
    let later = rows.iter().find(|row| row.size > changes[0].size).unwrap();
    let note = signed_by(&known, &later.note, &changes[0].to);
    let late = format!(
        "UPDATE checkpoints SET note = '{note}' WHERE size = {}",
        later.size
    );
    // A handover that stands on another log than the one that was signed.
    let other_root = KeyChange {
        root: LogHash::from_stored([5; 32]),
        ..change.clone()
    };
    let other_root = other_root.signed(&known).unwrap();
    // Sooner than the last checkpoint of the key: that one would be out of turn.
    let sooner = KeyChange {
        size: rows[0].size,
        root: rows[0].root,
        ..change.clone()
    };
    let sooner = sooner.signed(&known).unwrap();
    // To a key of one's own, with its private half in its place and everything else signed anew.
    let own = LogKey::from_random(&name, [81; 32]).unwrap();
    let to_own = KeyChange {
        to: own.verifier().clone(),
        ..change.clone()
    };
    let to_own = to_own.signed(&known).unwrap();
    let sealed = own
        .seal(&board_key, *bench.board.as_bytes(), [3; 12])
        .unwrap();
    let sealed = literal(bench, sealed.as_bytes());
    let mut taken = vec![
        "DELETE FROM log_keys WHERE no > 1".to_owned(),
        format!(
            "INSERT INTO log_keys SELECT board, 2, '{}', '{to_own}' FROM log_keys",
            own.verifier()
        ),
        format!("UPDATE signing_keys SET sealed = {sealed}"),
    ];
    let of = |row: &store::CheckpointRow| {
        let of = if row.size <= changes[1].size {
            &changes[0].to
        } else {
            &changes[1].to
        };
        signed_by(&own, &row.note, of)
    };
    for row in rows.iter().filter(|row| row.size > changes[0].size) {
        taken.push(format!(
            "UPDATE checkpoints SET note = '{}' WHERE size = {}",
            of(row),
            row.size
        ));
    }
    let cases = [
        (late, "checkpoint-key"),
        (
            format!("UPDATE log_keys SET handover = '{other_root}' WHERE no = 2"),
            "key-change ",
        ),
        (
            format!("UPDATE log_keys SET handover = '{sooner}' WHERE no = 2"),
            "checkpoint-key",
        ),
        (taken.join("; "), "key-change-unlogged 1"),
    ];
    tamper(bench, &each_of("DROP TABLE kept_TABLE_NAME; "));
    let (keep, restore) = tampered_tables();
    tamper(bench, &keep);
    for (sql, expected) in cases {
        tamper(bench, &sql);
        let found = verdict(bench).await;
        assert!(found.starts_with(expected), "{sql}: {found}");
        agreed(bench, &found);
        tamper(bench, &restore);
    }
}

fn each_of(sql: &str) -> String {
    crate::proof_of_store::TABLES
        .map(|table| sql.replace("TABLE_NAME", table))
        .concat()
}

fn literal(bench: &Bench, bytes: &[u8]) -> String {
    let hex = bytes
        .iter()
        .fold(String::new(), |text, byte| text + &format!("{byte:02x}"));
    if bench.address.starts_with("sqlite:") {
        format!("x'{hex}'")
    } else {
        format!("'\\x{hex}'::bytea")
    }
}

/// The key of the board, opened with this root key.
async fn board_key(bench: &Bench, root: [u8; 32]) -> BoardKey {
    let row = bench
        .store
        .read()
        .await
        .unwrap()
        .board(bench.board)
        .await
        .unwrap();
    let root = RootKey::from_bytes(root).unwrap();
    BoardKey::from_wrapped(&root, *bench.board.as_bytes(), &row.wrapped_key).unwrap()
}

/// What stands sealed in each table of a board, by table and row.
async fn sealed_rows(bench: &Bench) -> BTreeMap<(&'static str, Vec<u8>), Vec<u8>> {
    let mut tx = bench.store.read().await.unwrap();
    let mut all = BTreeMap::new();
    for table in &SealedTable::ALL {
        for row in tx.sealed_rows(table, bench.board).await.unwrap() {
            all.insert((table.name, row.name()), row.sealed.as_bytes().to_vec());
        }
    }
    all
}

async fn a_new_key_of_the_board_opens_everything_and_touches_no_content(bench: &Bench) {
    let app = with_post(bench).await;
    let dossier = dossier_with_entries(bench).await;
    attach(bench, dossier, b"%PDF-1.4 Een brief.").await;
    crate::letters::emergency(bench, &app).await;
    let (petra, teacher) = (administrator(bench).await, bench.teacher().await);
    let typed = vec![("text".to_owned(), "Nog niet af".to_owned())];
    app.save_draft(&teacher, "signal", &typed).await.unwrap();
    let passkey = PasskeyId::new([3; 16]);
    let place = BoardPlace {
        board: *bench.board.as_bytes(),
        table: "passkeys",
        id: passkey.as_bytes(),
    };
    let sealed = board_key(bench, [9; 32])
        .await
        .seal(&place, [1; 12], b"Laptop")
        .unwrap();
    let row = PasskeyRow {
        board: bench.board,
        id: passkey,
        member: bench.teacher,
        credential_index: [3; 32],
        sealed,
        created_at: app.now(),
        used_at: None,
    };
    let mut tx = bench.store.begin().await.unwrap();
    tx.insert_passkey(&row).await.unwrap();
    tx.commit().await.unwrap();
    let coordinator = bench.coordinator().await;
    let read = async || {
        app.read_dossier(&coordinator, dossier)
            .await
            .unwrap()
            .version
    };
    let (version, before) = (read().await, sealed_rows(bench).await);
    let events = async || {
        let mut tx = bench.store.read().await.unwrap();
        tx.events_of_dossier(bench.board, dossier).await.unwrap()
    };
    let content = events().await;
    let old = board_key(bench, [9; 32]).await;

    app.change_board_key(&petra).await.unwrap();
    assert_eq!(
        events().await,
        content,
        "what was recorded stands as it was sealed"
    );
    let after = sealed_rows(bench).await;
    let letters = after
        .keys()
        .filter(|(table, _)| *table == "letters")
        .count();
    assert!(letters > 0);
    let tables: BTreeSet<&str> = before.keys().map(|(table, _)| *table).collect();
    assert_eq!(
        tables.into_iter().collect::<Vec<_>>(),
        [
            "access_facts",
            "drafts",
            "letters",
            "members",
            "passkeys",
            "pupils",
        ]
    );
    for (row, sealed) in &before {
        assert_ne!(after[row], *sealed, "{row:?}");
    }
    let new = board_key(bench, [9; 32]).await;
    let mut tx = bench.store.read().await.unwrap();
    let row = tx
        .passkeys_of_member(bench.board, bench.teacher)
        .await
        .unwrap()
        .remove(0);
    assert_eq!(&*new.open(&place, &row.sealed).unwrap(), b"Laptop");
    assert!(old.open(&place, &row.sealed).is_err());
    drop(tx);

    assert_eq!(read().await, version);
    assert_eq!(app.draft(&teacher, "signal").await.unwrap(), Some(typed));
    assert_eq!(app.pupils(&teacher).await.unwrap().len(), 3);
    bench.came_in("noor").await;
    let satchel = Satchel::default();
    app.send_due_letters(&satchel).await.unwrap();
    assert!(satchel.mails().len() >= 3);
    assert!(
        !app.emergencies_to_review(&bench.director().await)
            .await
            .unwrap()
            .is_empty()
    );
    assert_eq!(verdict(bench).await, "holds");
    agreed(bench, "holds");
    // And on it goes.
    bench
        .act(
            &coordinator,
            dossier,
            CommandKind::RecordEntry,
            observation(),
        )
        .await
        .unwrap();
    app.checkpoint(bench.board).await.unwrap();
    assert_eq!(verdict(bench).await, "holds");
}

/// Another node: the same store and root key, with connections of its own.
async fn another_node(bench: &Bench, root: [u8; 32]) -> App {
    let store = Store::open(&bench.address, salt).await.unwrap();
    let root = RootKey::from_bytes(root).unwrap();
    let keys = Keys::of_store(root, &store).await.unwrap();
    let editions = domain::edition::shipped().unwrap();
    let clock = bench.clock.clone();
    let chance = another_chance();
    let app = App::new(
        store,
        keys,
        editions,
        clock,
        chance,
        Languages::shipped().unwrap(),
    );
    app.with_passwords_alone()
}

fn salt() -> [u8; 16] {
    [8; 16]
}

async fn whoever_writes_while_the_key_of_the_board_changes_loses_nothing(bench: &Bench) {
    const WRITES: usize = 25;
    let petra = administrator(bench).await;
    let teacher = bench.teacher().await;
    let dossier = bench.dossier().await;
    let other = another_node(bench, [9; 32]).await;
    let writes = async |app: &App, name: &str| {
        for at in 0..WRITES {
            let typed = vec![("text".to_owned(), format!("{name} {at}"))];
            app.save_draft(&teacher, &format!("{name}/{at}"), &typed)
                .await
                .unwrap();
            if at % 5 == 0 {
                let mail = format!("noor{at}@vlier.example");
                app.set_mail_address(bench.board, bench.teacher, &mail)
                    .await
                    .unwrap();
            }
            tokio::task::yield_now().await;
        }
    };
    let records = async |app: &App| {
        let reader = bench.coordinator().await;
        for _ in 0..5 {
            bench
                .act(&reader, dossier, CommandKind::RecordEntry, observation())
                .await
                .unwrap();
            app.read_dossier(&reader, dossier).await.unwrap();
        }
    };
    let changes = async || {
        for _ in 0..5 {
            bench.app.change_board_key(&petra).await.unwrap();
            tokio::task::yield_now().await;
            other.change_log_key(&petra).await.unwrap();
        }
    };
    tokio::join!(
        writes(&bench.app, "here"),
        writes(&other, "there"),
        records(&other),
        changes(),
    );
    for app in [&bench.app, &other] {
        for (name, at) in ["here", "there"]
            .into_iter()
            .flat_map(|name| (0..WRITES).map(move |at| (name, at)))
        {
            let found = app.draft(&teacher, &format!("{name}/{at}")).await.unwrap();
            assert_eq!(found.unwrap()[0].1, format!("{name} {at}"));
        }
        app.read_dossier(&bench.coordinator().await, dossier)
            .await
            .unwrap();
    }
    assert_eq!(verdict(bench).await, "holds");
    agreed(bench, "holds");
}

async fn a_new_root_key_keeps_everything_and_the_old_one_opens_nothing(bench: &Bench) {
    let dossier = dossier_with_entries(bench).await;
    let session = bench.came_in("ilse").await;
    let new = RootKey::from_bytes([10; 32]).unwrap();
    let same = RootKey::from_bytes([9; 32]).unwrap();
    let refused = bench.app.change_root_key(&same).await;
    assert!(matches!(refused, Err(RootKeyError::Same)));
    assert_eq!(bench.app.change_root_key(&new).await.unwrap(), 1);
    // Who has the old key opens nothing any more, and cannot change it once more.
    let coordinator = bench.coordinator;
    assert!(bench.app.visitor(bench.board, coordinator).await.is_err());
    let third = RootKey::from_bytes([11; 32]).unwrap();
    let refused = bench.app.change_root_key(&third).await;
    assert!(matches!(refused, Err(RootKeyError::NotOfThisStore)));
    let old = Keys::of_store(RootKey::from_bytes([9; 32]).unwrap(), &bench.store).await;
    assert!(matches!(old, Err(AppError::Open(_))));
    for root in [[10; 32], [12; 32]] {
        if root == [12; 32] {
            let app = another_node(bench, [10; 32]).await;
            let root = RootKey::from_bytes(root).unwrap();
            app.change_root_key(&root).await.unwrap();
        }
        let app = another_node(bench, root).await;
        // What is blinded is found as before: sessions, and with which name somebody signs in.
        assert!(matches!(
            app.presence(&session).await.unwrap(),
            Presence::Here(_)
        ));
        let going_on = app::sign_in::GoingOn::default();
        let nowhere = app::attempt::Caller::default();
        let entry = app
            .sign_in("ilse", crate::bench::PASSWORD, &going_on, &nowhere)
            .await;
        assert!(entry.unwrap().session().is_some());
        let ilse = app.visitor(bench.board, coordinator).await.unwrap();
        app.read_dossier(&ilse, dossier).await.unwrap();
        let verdict = app.verify_store(&Kept::default()).await.unwrap();
        assert!(matches!(verdict, StoreVerdict::Holds(_)), "{verdict:?}");
    }
    let mut tx = bench.store.read().await.unwrap();
    let filter = store::AuditFilter::default();
    let page = tx
        .audit_page(bench.board, &filter, None, 100)
        .await
        .unwrap();
    let told = page
        .iter()
        .filter(|row| row.record.action == "root-key-changed");
    assert_eq!(told.count(), 2);
}

async fn the_officer_is_told_and_gets_the_new_key(bench: &Bench) {
    let app = with_post(bench).await;
    let (petra, fg) = (administrator(bench).await, officer(bench, "fg").await);
    app.set_mail_address(bench.board, fg.member, "fg@vlier.example")
        .await
        .unwrap();
    assert!(app.keys_overview(&petra).await.unwrap().is_told);
    let old = newest(bench).await;
    app.change_log_key(&petra).await.unwrap();
    app.change_board_key(&petra).await.unwrap();
    let satchel = Satchel::default();
    app.send_due_letters(&satchel).await.unwrap();
    let mails = satchel.mails();
    assert!(mails.iter().all(|mail| mail.to == "fg@vlier.example"));
    let [of_log, of_board] = &mails[..] else {
        panic!("{} letters", mails.len());
    };
    let new = newest(bench).await;
    assert!(of_log.text.contains(&new.to_string()), "{}", of_log.text);
    // With the letter alone whoever keeps the old key gets to the new one.
    let at = of_log.text.find("luwte key change 1").unwrap();
    let statement: String = of_log.text[at..].split_inclusive('\n').take(8).collect();
    let change = KeyChange::open(&statement).unwrap();
    assert_eq!((change.from, &change.to), (old, &new));
    let note = of_log.text.split(&statement).nth(1).unwrap().trim_start();
    assert!(Checkpoint::open(note.trim_end_matches('\n').to_owned().as_str(), &new).is_err());
    let note = format!("{}\n", note.trim_end());
    assert_eq!(Checkpoint::open(&note, &new).unwrap().previous, change.size);
    assert!(!of_board.text.contains("luwte/"), "{}", of_board.text);
    for mail in mails {
        for name in ["Fenne", "Ilse", "Petra"] {
            assert!(!mail.text.contains(name) && !mail.subject.contains(name));
        }
    }
}
