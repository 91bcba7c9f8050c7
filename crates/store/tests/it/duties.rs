//! What was noted about the duties of the board.
#![expect(
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

use domain::duties::Register;
use domain::id::MemberId;
use store::{DutyRow, StoreError};

use crate::support::{
    BOARD, DIRECTOR, Database, OTHER_BOARD, TEACHER, at, on_both_engines, populate, sealed,
};

on_both_engines!(
    what_was_noted_comes_back_by_register_in_order,
    who_notes_must_be_a_member_of_the_board,
);

fn row(no: u32, register: Register, noted_by: MemberId) -> DutyRow {
    DutyRow {
        no,
        register,
        at: at(i64::from(no)),
        noted_by,
        sealed: sealed("noted"),
    }
}

async fn what_was_noted_comes_back_by_register_in_order(database: &Database) {
    populate(&database.store, 1).await;
    let mut tx = database.store.begin().await.unwrap();
    let mut rows = Vec::new();
    for register in Register::ALL {
        for member in [TEACHER, DIRECTOR] {
            let no = tx.next_duty(BOARD).await.unwrap();
            let row = row(no, register, member);
            tx.note_duty(BOARD, &row).await.unwrap();
            rows.push(row);
        }
    }
    let numbers = rows.iter().map(|row| row.no).collect::<Vec<_>>();
    assert_eq!(numbers, (1..=16).collect::<Vec<_>>());
    for (register, expected) in Register::ALL.into_iter().zip(rows.chunks(2)) {
        assert_eq!(tx.duties(BOARD, register).await.unwrap(), expected);
        let own = tx.duties_of_member(BOARD, register, DIRECTOR).await;
        assert_eq!(own.unwrap(), expected.get(1..).unwrap());
        assert_eq!(tx.duties(OTHER_BOARD, register).await.unwrap(), []);
    }
    // Another board counts for itself.
    assert_eq!(tx.next_duty(OTHER_BOARD).await.unwrap(), 1);
    tx.commit().await.unwrap();
}

async fn who_notes_must_be_a_member_of_the_board(database: &Database) {
    populate(&database.store, 1).await;
    let mut tx = database.store.begin().await.unwrap();
    let stranger = row(1, Register::Experts, MemberId::new([99; 16]));
    let refused = tx.note_duty(BOARD, &stranger).await;
    assert!(matches!(refused, Err(StoreError::NotFound)));
}
