//! The audit log: numbered per board, without gaps, also when many write at once.
#![expect(
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

use std::collections::BTreeSet;

use domain::id::No;
use domain::role::Role;
use store::{AuditFilter, AuditRecord, StoreError};

use crate::support::{
    BOARD, DIRECTOR, DOSSIER, Database, OTHER_BOARD, TEACHER, at, board, dossier_id,
    on_both_engines, populate, populate_with_dossier,
};

on_both_engines!(
    each_board_counts_for_itself,
    records_come_back_as_they_went_in,
    each_record_has_a_salt_of_its_own,
    the_log_is_read_in_pages,
    the_first_reading_after_a_moment,
    an_undone_record_leaves_no_gap,
    many_at_once_get_numbers_without_a_gap,
    an_unknown_board_has_no_log,
    a_page_holds_what_was_asked_for,
    figures_count_per_school,
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

async fn each_board_counts_for_itself(database: &Database) {
    populate(&database.store, 0).await;
    let mut tx = database.store.begin().await.unwrap();
    tx.insert_board(&board(OTHER_BOARD)).await.unwrap();
    assert_eq!(tx.append_audit(BOARD, &reading(0)).await.unwrap(), 1);
    assert_eq!(tx.append_audit(BOARD, &reading(0)).await.unwrap(), 2);
    assert_eq!(tx.append_audit(OTHER_BOARD, &reading(0)).await.unwrap(), 1);
    assert_eq!(tx.append_audit(BOARD, &reading(0)).await.unwrap(), 3);
}

/// Two records that say the same cannot be told to do so by their hashes.
async fn each_record_has_a_salt_of_its_own(database: &Database) {
    populate(&database.store, 0).await;
    let mut tx = database.store.begin().await.unwrap();
    for _ in 0..3 {
        tx.append_audit(BOARD, &reading(0)).await.unwrap();
    }
    let rows = tx.audit_after(BOARD, 0, 10).await.unwrap();
    let salts: BTreeSet<_> = rows.iter().filter_map(|row| row.salt).collect();
    assert_eq!(salts.len(), 3);
}

async fn records_come_back_as_they_went_in(database: &Database) {
    populate(&database.store, 0).await;
    let full = AuditRecord {
        record: Some(No(7)),
        subject: Some(DIRECTOR),
        reason: Some("duty-of-care".into()),
        outcome: "refused".into(),
        ..reading(1)
    };
    let bare = AuditRecord {
        role: None,
        reason: None,
        record: None,
        ..reading(2)
    };
    let mut tx = database.store.begin().await.unwrap();
    for record in [&full, &bare] {
        tx.append_audit(BOARD, record).await.unwrap();
    }
    let found = tx.audit_of_dossier(BOARD, DOSSIER, None, 10).await.unwrap();
    let found: Vec<_> = found.into_iter().map(|row| (row.no, row.record)).collect();
    assert_eq!(found, [(2, bare), (1, full)]);
}

async fn the_log_is_read_in_pages(database: &Database) {
    populate(&database.store, 0).await;
    let mut tx = database.store.begin().await.unwrap();
    for seconds in 0..5 {
        tx.append_audit(BOARD, &reading(seconds)).await.unwrap();
        let elsewhere = AuditRecord {
            dossier: Some(dossier_id(2)),
            member: Some(DIRECTOR),
            ..reading(seconds)
        };
        tx.append_audit(BOARD, &elsewhere).await.unwrap();
    }
    let mut numbers = Vec::new();
    for before in [None, Some(7), Some(3)] {
        let page = tx
            .audit_of_dossier(BOARD, DOSSIER, before, 2)
            .await
            .unwrap();
        numbers.push(page.iter().map(|row| row.no).collect::<Vec<_>>());
    }
    assert_eq!(numbers, [vec![9, 7], vec![5, 3], vec![1]]);
    let of_director = tx
        .audit_of_member(BOARD, DIRECTOR, Some(6), 10)
        .await
        .unwrap();
    assert_eq!(
        of_director.iter().map(|row| row.no).collect::<Vec<_>>(),
        [4, 2]
    );
    assert_eq!(
        tx.audit_of_member(OTHER_BOARD, DIRECTOR, None, 10)
            .await
            .unwrap(),
        []
    );
}

async fn the_first_reading_after_a_moment(database: &Database) {
    populate(&database.store, 0).await;
    let mut tx = database.store.begin().await.unwrap();
    for seconds in [10, 20, 30] {
        tx.append_audit(BOARD, &reading(seconds)).await.unwrap();
    }
    let print = AuditRecord {
        action: "print-report".into(),
        ..reading(15)
    };
    tx.append_audit(BOARD, &print).await.unwrap();
    for (after, expected) in [(5, Some(1)), (10, Some(2)), (12, Some(2)), (30, None)] {
        let first = tx
            .first_audit_after(BOARD, DOSSIER, "read-dossier", at(after), DIRECTOR)
            .await
            .unwrap();
        assert_eq!(first.map(|row| row.no), expected, "after {after}");
    }
    // One's own reading is not counted.
    let own = tx.first_audit_after(BOARD, DOSSIER, "read-dossier", at(5), TEACHER);
    assert_eq!(own.await.unwrap(), None);
}

async fn an_undone_record_leaves_no_gap(database: &Database) {
    populate(&database.store, 0).await;
    let mut tx = database.store.begin().await.unwrap();
    assert_eq!(tx.append_audit(BOARD, &reading(0)).await.unwrap(), 1);
    drop(tx);
    let mut tx = database.store.begin().await.unwrap();
    assert_eq!(tx.append_audit(BOARD, &reading(0)).await.unwrap(), 1);
}

async fn many_at_once_get_numbers_without_a_gap(database: &Database) {
    populate(&database.store, 0).await;
    let writers: Vec<_> = (0..8)
        .map(|seconds| {
            let store = database.store.clone();
            tokio::spawn(async move {
                let mut tx = store.begin().await.unwrap();
                let no = tx.append_audit(BOARD, &reading(seconds)).await.unwrap();
                tx.commit().await.unwrap();
                no
            })
        })
        .collect();
    let mut numbers = Vec::new();
    for writer in writers {
        numbers.push(writer.await.unwrap());
    }
    numbers.sort_unstable();
    assert_eq!(numbers, (1..=8).collect::<Vec<i64>>());
}

async fn an_unknown_board_has_no_log(database: &Database) {
    let mut tx = database.store.begin().await.unwrap();
    let refused = tx.append_audit(BOARD, &reading(0)).await;
    assert!(matches!(refused, Err(StoreError::NotFound)));
}

/// Five acts: two readings, a search, a refusal, and somebody else's denial.
async fn some_acts(database: &Database) {
    populate_with_dossier(&database.store).await;
    let by = |action: &str, outcome: &str, seconds| AuditRecord {
        action: action.into(),
        outcome: outcome.into(),
        ..reading(seconds)
    };
    let mut tx = database.store.begin().await.unwrap();
    for record in [
        by("read-dossier", "done", 0),
        AuditRecord {
            dossier: None,
            ..by("list-dossiers", "found-3", 1)
        },
        by("record_entry", "refused", 2),
        AuditRecord {
            member: Some(DIRECTOR),
            dossier: Some(dossier_id(2)),
            ..by("read-dossier", "denied", 3)
        },
        by("read-dossier", "done", 4),
    ] {
        tx.append_audit(BOARD, &record).await.unwrap();
    }
    tx.commit().await.unwrap();
}

/// What to ask for.
type Change = fn(&mut AuditFilter);

async fn a_page_holds_what_was_asked_for(database: &Database) {
    some_acts(database).await;
    let cases: [(Change, &[i64]); 9] = [
        (|_| (), &[5, 4, 3, 2, 1]),
        (
            |it| it.actions = vec!["list-dossiers", "record_entry"],
            &[3, 2],
        ),
        (|it| it.actions = vec!["read"], &[]),
        (|it| it.member = Some(DIRECTOR), &[4]),
        (
            |it| (it.member, it.actions) = (Some(TEACHER), vec!["read-dossier"]),
            &[5, 1],
        ),
        (|it| it.dossier = Some(DOSSIER), &[5, 3, 1]),
        (
            |it| (it.dossier, it.member) = (Some(DOSSIER), Some(DIRECTOR)),
            &[],
        ),
        (|it| it.outcome = Some("denied"), &[4]),
        (
            |it| (it.from, it.until) = (Some(at(1)), Some(at(4))),
            &[4, 3, 2],
        ),
    ];
    let mut tx = database.store.begin().await.unwrap();
    for (change, expected) in cases {
        let mut filter = AuditFilter::default();
        change(&mut filter);
        let rows = tx.audit_page(BOARD, &filter, None, 10).await.unwrap();
        let numbers: Vec<i64> = rows.iter().map(|row| row.no).collect();
        assert_eq!(numbers, expected, "{filter:?}");
    }
    let rows = tx
        .audit_page(BOARD, &AuditFilter::default(), Some(4), 2)
        .await
        .unwrap();
    let numbers: Vec<i64> = rows.iter().map(|row| row.no).collect();
    assert_eq!(numbers, [3, 2], "a page goes on where the last one ended");
    let elsewhere = tx
        .audit_page(OTHER_BOARD, &AuditFilter::default(), None, 10)
        .await
        .unwrap();
    assert!(elsewhere.is_empty());
}

async fn figures_count_per_school(database: &Database) {
    some_acts(database).await;
    let mut tx = database.store.begin().await.unwrap();
    let figures = tx.audit_figures(BOARD, None, at(0), at(5)).await.unwrap();
    let told: Vec<_> = figures
        .iter()
        .map(|it| (it.school.is_some(), &*it.action, &*it.outcome, it.acts))
        .collect();
    let expected = [
        (false, "list-dossiers", "found-3", 1),
        (false, "read-dossier", "denied", 1),
        (true, "read-dossier", "done", 2),
        (true, "record_entry", "refused", 1),
    ];
    assert_eq!(told, expected);
    let later = tx.audit_figures(BOARD, None, at(5), at(9)).await.unwrap();
    assert!(later.is_empty());
}
