//! A dossier that is destroyed: what goes, what stays, and that its bytes are nowhere any more.
#![expect(
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

use domain::access::{AccessFact, AccessKind, Parts};
use domain::id::{DossierId, No};
use domain::retention::{RetentionFact, RetentionKind};
use domain::role::Role;
use jiff::civil::date;
use store::{
    AccessRow, Deed, DestroyedRow, DossierRow, DossierStatus, DraftRow, RequestRow, RetentionRow,
    Store, StoreError, Tx, WaitingRow,
};
use vault::{Sealed, WrappedKey};

use crate::support::{
    BOARD, DIRECTOR, DOSSIER, Database, OTHER_BOARD, SCHOOL, TEACHER, at, dossier, dossier_id,
    events, first_link, on_both_engines, populate, pupil_id, wrapped_dossier_key,
};

on_both_engines!(
    what_was_of_it_goes_and_its_events_stay,
    another_dossier_keeps_everything,
    a_dossier_that_grew_is_not_destroyed,
    what_is_left_comes_back_as_it_was,
    dossiers_are_listed_by_the_day_on_which_they_may_go,
);

/// Bytes that are nowhere else, of about the length of what they stand for.
///
/// 1 are texts, 2 a file, 3 a draft, 5 leave, 6 why it was announced; 4 and 7 stay: a draft of another
/// dossier, a tie to the child.
fn marked(n: u8, length: usize) -> Sealed {
    let text = format!("ciphertext-number-{n:03}-");
    Sealed::from_stored(text.repeat(length / text.len() + 1).into_bytes())
}

fn draft(form: String, n: u8) -> DraftRow {
    DraftRow {
        board: BOARD,
        member: TEACHER,
        form,
        sealed: marked(n, 500),
        saved_at: at(9),
    }
}

fn access(no: i64, kind: AccessKind) -> AccessRow {
    AccessRow {
        no,
        pupil: pupil_id(1),
        fact: AccessFact {
            member: TEACHER,
            kind,
            since: at(no),
            until: None,
            parts: Parts::NONE,
        },
        at: at(no),
        noted_by: DIRECTOR,
        noted_as: Role::Director,
        answers: None,
        sealed: marked(
            if kind == AccessKind::ConflictDeclared {
                7
            } else {
                5
            },
            100,
        ),
    }
}

/// A dossier with something in every table, beside another one.
async fn filled(store: &Store) {
    populate(store, 2).await;
    let mut tx = store.begin().await.unwrap();
    for n in [1, 2] {
        tx.insert_dossier(&dossier(n)).await.unwrap();
        let wrapped = match n {
            1 => wrapped_dossier_key(),
            _ => WrappedKey::from_stored(vec![n; 61]),
        };
        tx.insert_dossier_key(BOARD, dossier_id(n), &wrapped)
            .await
            .unwrap();
        let form = format!("/dossiers/{}/record_entry", dossier_id(n));
        tx.save_draft(&draft(form, n + 2)).await.unwrap();
    }
    let mut recorded = events(0, first_link(), &["one", "two", "three"]);
    for event in &mut recorded {
        event.sealed = Some(marked(1, 3000));
    }
    tx.append(BOARD, DOSSIER, 0, &recorded).await.unwrap();
    tx.insert_blob(BOARD, DOSSIER, No(2), &marked(2, 200_000))
        .await
        .unwrap();
    let waiting = WaitingRow {
        school: SCHOOL,
        dossier: DOSSIER,
        role: Role::Director,
        member: None,
        code: "new-signal".into(),
        record: None,
        due: None,
        since: at(1),
    };
    tx.replace_waiting(BOARD, DOSSIER, &[waiting])
        .await
        .unwrap();
    let request = RequestRow {
        board: BOARD,
        member: TEACHER,
        key: "k".into(),
        dossier: DOSSIER,
        no: No(1),
        at: at(1),
    };
    tx.remember(&request).await.unwrap();
    note(&mut tx).await;
    tx.commit().await.unwrap();
}

/// Leave, a tie, an emergency, and that it was announced.
async fn note(tx: &mut Tx) {
    for kind in [
        AccessKind::GrantGiven,
        AccessKind::ConflictDeclared,
        AccessKind::EmergencyOpened,
    ] {
        let no = tx.next_access(BOARD).await.unwrap();
        tx.note_access(BOARD, &access(no, kind)).await.unwrap();
    }
    let noted = RetentionRow {
        no: tx.next_retention(BOARD).await.unwrap(),
        dossier: DOSSIER,
        fact: RetentionFact {
            kind: RetentionKind::Announced,
            at: at(8),
            by: DIRECTOR,
            role: Role::Director,
        },
        sealed: Some(marked(6, 200)),
    };
    tx.note_retention(BOARD, &noted).await.unwrap();
}

async fn destroy(store: &Store) -> u32 {
    let mut tx = store.begin().await.unwrap();
    let row = tx.dossier(BOARD, DOSSIER).await.unwrap();
    let files = tx.destroy_dossier(&row).await.unwrap();
    tx.commit().await.unwrap();
    files
}

async fn what_was_of_it_goes_and_its_events_stay(database: &Database) {
    filled(&database.store).await;
    assert_eq!(destroy(&database.store).await, 1);

    let mut tx = database.store.read().await.unwrap();
    assert!(is_gone(&tx.dossier(BOARD, DOSSIER).await));
    assert!(is_gone(&tx.dossier_key(BOARD, DOSSIER).await));
    assert!(is_gone(&tx.blob(BOARD, DOSSIER, No(2)).await));
    assert!(is_gone(&tx.events_of_dossier(BOARD, DOSSIER).await));
    assert_eq!(tx.count_texts(BOARD).await.unwrap(), 0);
    let by = tx.events_by_member(BOARD, TEACHER, None, 9).await;
    assert_eq!(by.unwrap(), []);
    let roles = [(SCHOOL, Role::Director)];
    let waiting = tx.waiting_for(BOARD, DIRECTOR, &roles, 9).await;
    assert_eq!(waiting.unwrap(), []);
    let form = format!("/dossiers/{DOSSIER}/record_entry");
    assert_eq!(tx.draft(BOARD, TEACHER, &form).await.unwrap(), None);
    // A tie is to the child; leave and the emergency were for this dossier.
    let access = tx.access_of_pupil(BOARD, pupil_id(1)).await.unwrap();
    let kinds: Vec<AccessKind> = access.iter().map(|row| row.fact.kind).collect();
    assert_eq!(kinds, [AccessKind::ConflictDeclared]);
    // Why goes; that it was announced, when and by whom, stays.
    let noted = tx.retention_of_dossier(BOARD, DOSSIER).await.unwrap();
    assert_eq!(noted.len(), 1);
    assert!(noted.iter().all(|row| row.sealed.is_none()));
    let logged = tx.logged_events(BOARD, 0, 9).await.unwrap();
    assert_eq!(logged.len(), 3);
    for (_, of, event) in &logged {
        assert_eq!((*of, &event.sealed), (DOSSIER, &None));
    }
    drop(tx);

    // The pupil can have another one.
    let mut tx = database.store.begin().await.unwrap();
    let again = DossierRow {
        pupil: pupil_id(1),
        ..dossier(9)
    };
    tx.insert_dossier(&again).await.unwrap();
    tx.commit().await.unwrap();
}

fn is_gone<T>(found: &Result<T, StoreError>) -> bool {
    matches!(found, Err(StoreError::NotFound))
}

async fn another_dossier_keeps_everything(database: &Database) {
    filled(&database.store).await;
    destroy(&database.store).await;
    let mut tx = database.store.read().await.unwrap();
    let other = dossier_id(2);
    tx.dossier(BOARD, other).await.unwrap();
    tx.dossier_key(BOARD, other).await.unwrap();
    let form = format!("/dossiers/{other}/record_entry");
    assert!(tx.draft(BOARD, TEACHER, &form).await.unwrap().is_some());
}

async fn a_dossier_that_grew_is_not_destroyed(database: &Database) {
    filled(&database.store).await;
    let mut tx = database.store.begin().await.unwrap();
    let row = DossierRow {
        version: 2,
        ..tx.dossier(BOARD, DOSSIER).await.unwrap()
    };
    assert!(is_gone(&tx.destroy_dossier(&row).await));
    drop(tx);
    let mut tx = database.store.read().await.unwrap();
    let kept = tx.events_of_dossier(BOARD, DOSSIER).await.unwrap();
    assert_eq!(kept.len(), 3);
}

async fn what_is_left_comes_back_as_it_was(database: &Database) {
    filled(&database.store).await;
    destroy(&database.store).await;
    let deed = |seconds, by, role| Deed {
        at: at(seconds),
        by,
        role,
    };
    let left = DestroyedRow {
        dossier: DOSSIER,
        school: SCHOOL,
        edition: "gpo-wn".into(),
        edition_version: 1,
        retention: "signal-only".into(),
        opened_on: date(2026, 11, 23),
        closed_on: date(2026, 11, 24),
        destroy_from: date(2028, 8, 1),
        records: 3,
        files: 1,
        proposed: deed(8, DIRECTOR, Role::Director),
        confirmed: deed(9, TEACHER, Role::BoardMember),
        log_size: 12,
    };
    let mut tx = database.store.begin().await.unwrap();
    tx.insert_destroyed(BOARD, &left).await.unwrap();
    assert_eq!(tx.destroyed_dossier(BOARD, DOSSIER).await.unwrap(), left);
    assert_eq!(
        tx.destroyed_dossiers(BOARD).await.unwrap(),
        std::slice::from_ref(&left)
    );
    assert!(is_gone(&tx.destroyed_dossier(OTHER_BOARD, DOSSIER).await));
    assert_eq!(tx.destroyed_dossiers(OTHER_BOARD).await.unwrap(), []);
    tx.commit().await.unwrap();

    // Not even the tables take it that one person did both.
    let mut tx = database.store.begin().await.unwrap();
    let alone = DestroyedRow {
        dossier: DossierId::new([7; 16]),
        confirmed: deed(9, DIRECTOR, Role::BoardMember),
        ..left
    };
    assert!(tx.insert_destroyed(BOARD, &alone).await.is_err());
}

async fn dossiers_are_listed_by_the_day_on_which_they_may_go(database: &Database) {
    populate(&database.store, 4).await;
    let mut tx = database.store.begin().await.unwrap();
    let days = [Some(date(2028, 8, 1)), Some(date(2027, 1, 1)), None, None];
    for (n, day) in (1..).zip(days) {
        let status = if n == 4 {
            DossierStatus::Open
        } else {
            DossierStatus::Closed
        };
        let row = DossierRow {
            status,
            destroy_from: day,
            ..dossier(n)
        };
        tx.insert_dossier(&row).await.unwrap();
    }
    let by = date(2028, 8, 1);
    let due = tx.dossiers_to_destroy(BOARD, TEACHER, &[SCHOOL], by, 9);
    let due: Vec<DossierId> = due.await.unwrap().iter().map(|row| row.id).collect();
    assert_eq!(due, [dossier_id(2), dossier_id(1)]);
    let before = by.yesterday().unwrap();
    let due = tx.dossiers_to_destroy(BOARD, TEACHER, &[SCHOOL], before, 9);
    assert_eq!(due.await.unwrap().len(), 1);
    let unworked = tx.dossiers_without_day(BOARD, SCHOOL, 9).await.unwrap();
    let unworked: Vec<DossierId> = unworked.iter().map(|row| row.id).collect();
    assert_eq!(unworked, [dossier_id(3)]);
}

/// Whatever was sealed is in no file any more, without closing the store first.
#[tokio::test]
async fn a_destroyed_dossier_leaves_no_bytes_in_the_files() {
    let database = Database::sqlite().await;
    filled(&database.store).await;
    let path = database.address.strip_prefix("sqlite:").unwrap().to_owned();
    let wrapped = wrapped_dossier_key();
    let traces = || {
        let mut found = Vec::new();
        for end in ["", "-wal"] {
            let bytes = std::fs::read(format!("{path}{end}")).unwrap_or_default();
            let has = |wanted: &[u8]| bytes.windows(wanted.len()).any(|one| one == wanted);
            for n in [1, 2, 3, 5, 6] {
                if has(format!("ciphertext-number-{n:03}").as_bytes()) {
                    found.push(format!("{n}{end}"));
                }
            }
            if has(wrapped.as_bytes()) {
                found.push(format!("key{end}"));
            }
        }
        found
    };
    for one in ["1", "2", "3", "5", "6", "key"] {
        let is_it = |trace: &String| trace.starts_with(one);
        assert!(traces().iter().any(is_it), "{one} is there before");
    }
    destroy(&database.store).await;
    assert!(database.store.empty_journal().await.unwrap());
    assert_eq!(traces(), Vec::<String>::new());
    database.end().await;
}

/// As long as somebody reads who began before, the journal keeps what they see; it says so.
#[tokio::test]
async fn a_journal_that_somebody_reads_is_not_called_empty() {
    let database = Database::sqlite().await;
    filled(&database.store).await;
    let mut reader = database.store.read().await.unwrap();
    reader.dossier(BOARD, DOSSIER).await.unwrap();
    destroy(&database.store).await;
    assert!(!database.store.empty_journal().await.unwrap());
    drop(reader);
    assert!(database.store.empty_journal().await.unwrap());
    database.end().await;
}
