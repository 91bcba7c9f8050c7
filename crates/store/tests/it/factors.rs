//! Second factors: what can be used is used once, also when two come at the same moment.
#![expect(
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

use store::{HalfSignInRow, OfferedFactorRow, SecondFactorRow, SessionRow, StoreError, Tx};

use crate::person::session;
use crate::support::{BOARD, DIRECTOR, Database, TEACHER, at, on_both_engines, populate, sealed};

on_both_engines!(
    a_code_app_is_kept_and_renewed,
    a_step_is_taken_once_and_never_an_earlier_one,
    of_two_who_take_a_step_at_once_one_gets_it,
    wrong_codes_are_counted_until_they_are_forgotten,
    an_offered_secret_is_no_factor_yet,
    a_recovery_code_works_once,
    of_two_who_use_a_recovery_code_at_once_one_gets_it,
    half_a_sign_in_has_so_many_tries,
    of_two_who_finish_half_a_sign_in_at_once_one_does,
    half_sign_ins_are_deleted,
    a_session_is_confirmed_as_long_as_it_lasts,
    all_other_sessions_end_at_once,
);

fn factor() -> SecondFactorRow {
    SecondFactorRow {
        board: BOARD,
        member: TEACHER,
        added_at: at(0),
        last_step: 100,
        wrong: 0,
        wrong_at: None,
        sealed: sealed("a secret"),
    }
}

async fn with_factor(database: &Database) -> Tx {
    populate(&database.store, 0).await;
    let mut tx = database.store.begin().await.unwrap();
    tx.save_second_factor(&factor()).await.unwrap();
    tx
}

async fn a_code_app_is_kept_and_renewed(database: &Database) {
    let mut tx = with_factor(database).await;
    assert_eq!(
        tx.second_factor(BOARD, TEACHER).await.unwrap(),
        Some(factor())
    );
    assert_eq!(tx.second_factor(BOARD, DIRECTOR).await.unwrap(), None);
    tx.count_wrong_code(BOARD, TEACHER, at(1)).await.unwrap();
    let newer = SecondFactorRow {
        added_at: at(2),
        last_step: 7,
        sealed: sealed("another secret"),
        ..factor()
    };
    tx.save_second_factor(&newer).await.unwrap();
    assert_eq!(tx.second_factor(BOARD, TEACHER).await.unwrap(), Some(newer));
    assert!(tx.delete_second_factor(BOARD, TEACHER).await.unwrap());
    assert!(!tx.delete_second_factor(BOARD, TEACHER).await.unwrap());
    assert_eq!(tx.second_factor(BOARD, TEACHER).await.unwrap(), None);
}

async fn a_step_is_taken_once_and_never_an_earlier_one(database: &Database) {
    let mut tx = with_factor(database).await;
    for (step, is_taken) in [
        (100, false),
        (99, false),
        (101, true),
        (101, false),
        (103, true),
        (102, false),
    ] {
        let taken = tx.take_step(BOARD, TEACHER, step).await.unwrap();
        assert_eq!(taken, is_taken, "{step}");
    }
    assert!(!tx.take_step(BOARD, DIRECTOR, 200).await.unwrap());
}

/// How many of two at the same moment are told yes.
async fn of_two<F>(database: &Database, take: fn(Tx) -> F) -> usize
where
    F: Future<Output = bool> + Send + 'static,
{
    let both = [0, 1].map(|_| {
        let store = database.store.clone();
        tokio::spawn(async move {
            let tx = store.begin().await.unwrap();
            take(tx).await
        })
    });
    let mut yes = 0;
    for one in both {
        yes += usize::from(one.await.unwrap());
    }
    yes
}

async fn of_two_who_take_a_step_at_once_one_gets_it(database: &Database) {
    with_factor(database).await.commit().await.unwrap();
    let taken = of_two(database, |mut tx: Tx| async move {
        let taken = tx.take_step(BOARD, TEACHER, 200).await.unwrap();
        tx.commit().await.unwrap();
        taken
    });
    assert_eq!(taken.await, 1);
}

async fn wrong_codes_are_counted_until_they_are_forgotten(database: &Database) {
    let mut tx = with_factor(database).await;
    for second in 1..=3 {
        tx.count_wrong_code(BOARD, TEACHER, at(second))
            .await
            .unwrap();
    }
    let found = tx.second_factor(BOARD, TEACHER).await.unwrap().unwrap();
    assert_eq!((found.wrong, found.wrong_at), (3, Some(at(3))));
    assert!(!tx.take_step(BOARD, TEACHER, 100).await.unwrap());
    let found = tx.second_factor(BOARD, TEACHER).await.unwrap().unwrap();
    assert_eq!(found.wrong, 3);
    assert!(tx.take_step(BOARD, TEACHER, 101).await.unwrap());
    let found = tx.second_factor(BOARD, TEACHER).await.unwrap().unwrap();
    assert_eq!(found.wrong, 3, "whoever shows it elsewhere forgets nothing");
    tx.forget_wrong_codes(BOARD, TEACHER).await.unwrap();
    let found = tx.second_factor(BOARD, TEACHER).await.unwrap().unwrap();
    assert_eq!((found.wrong, found.wrong_at), (0, None));
}

async fn an_offered_secret_is_no_factor_yet(database: &Database) {
    populate(&database.store, 0).await;
    let mut tx = database.store.begin().await.unwrap();
    let offered = |text: &str, seconds| OfferedFactorRow {
        board: BOARD,
        member: TEACHER,
        session_hash: [5; 32],
        offered_at: at(seconds),
        sealed: sealed(text),
    };
    for row in [offered("first", 1), offered("second", 2)] {
        tx.offer_factor(&row).await.unwrap();
        let found = tx.offered_factor(BOARD, TEACHER).await.unwrap();
        assert_eq!(found, Some(row));
    }
    assert_eq!(tx.second_factor(BOARD, TEACHER).await.unwrap(), None);
    assert_eq!(tx.offered_factor(BOARD, DIRECTOR).await.unwrap(), None);
    assert!(tx.delete_offered_factor(BOARD, TEACHER).await.unwrap());
    assert!(!tx.delete_offered_factor(BOARD, TEACHER).await.unwrap());
}

async fn with_codes(database: &Database) -> Tx {
    populate(&database.store, 0).await;
    let mut tx = database.store.begin().await.unwrap();
    for n in 1..=3 {
        tx.insert_recovery_code(BOARD, TEACHER, &[n; 32], at(0))
            .await
            .unwrap();
    }
    tx
}

async fn a_recovery_code_works_once(database: &Database) {
    let mut tx = with_codes(database).await;
    for (member, code, is_used) in [
        (TEACHER, 1, true),
        (TEACHER, 1, false),
        (TEACHER, 9, false),
        (DIRECTOR, 2, false),
        (TEACHER, 2, true),
    ] {
        let used = tx
            .use_recovery_code(BOARD, member, &[code; 32], at(1))
            .await;
        assert_eq!(used.unwrap(), is_used, "{member:?} {code}");
    }
    assert_eq!(tx.recovery_codes_left(BOARD, TEACHER).await.unwrap(), 1);
    assert_eq!(tx.recovery_codes_left(BOARD, DIRECTOR).await.unwrap(), 0);
    assert_eq!(tx.delete_recovery_codes(BOARD, TEACHER).await.unwrap(), 3);
    assert_eq!(tx.recovery_codes_left(BOARD, TEACHER).await.unwrap(), 0);
}

async fn of_two_who_use_a_recovery_code_at_once_one_gets_it(database: &Database) {
    with_codes(database).await.commit().await.unwrap();
    let used = of_two(database, |mut tx: Tx| async move {
        let used = tx.use_recovery_code(BOARD, TEACHER, &[1; 32], at(1)).await;
        let used = used.unwrap();
        tx.commit().await.unwrap();
        used
    });
    assert_eq!(used.await, 1);
}

fn half(n: u8) -> HalfSignInRow {
    HalfSignInRow {
        id_hash: [n; 32],
        board: BOARD,
        member: TEACHER,
        begun_at: at(i64::from(n)),
        tries: 0,
        sealed: sealed("where to go on"),
    }
}

async fn with_halves(database: &Database, most: u8) -> Tx {
    populate(&database.store, 0).await;
    let mut tx = database.store.begin().await.unwrap();
    for n in 1..=most {
        tx.insert_half_sign_in(&half(n)).await.unwrap();
    }
    tx
}

async fn half_a_sign_in_has_so_many_tries(database: &Database) {
    let mut tx = with_halves(database, 1).await;
    assert_eq!(tx.half_sign_in(&[1; 32]).await.unwrap(), Some(half(1)));
    assert_eq!(tx.half_sign_in(&[2; 32]).await.unwrap(), None);
    for may in [true, true, false, false] {
        assert_eq!(tx.count_half_try(&[1; 32], 2).await.unwrap(), may);
    }
    let tried = tx.half_sign_in(&[1; 32]).await.unwrap().unwrap();
    assert_eq!(tried.tries, 2);
    assert!(!tx.count_half_try(&[2; 32], 2).await.unwrap());
}

async fn of_two_who_finish_half_a_sign_in_at_once_one_does(database: &Database) {
    with_halves(database, 1).await.commit().await.unwrap();
    let finished = of_two(database, |mut tx: Tx| async move {
        let deleted = tx.delete_half_sign_in(&[1; 32]).await.unwrap();
        tx.commit().await.unwrap();
        deleted
    });
    assert_eq!(finished.await, 1);
}

async fn half_sign_ins_are_deleted(database: &Database) {
    let mut tx = with_halves(database, 4).await;
    assert_eq!(tx.delete_old_half_sign_ins(at(3)).await.unwrap(), 2);
    assert_eq!(tx.half_sign_in(&[2; 32]).await.unwrap(), None);
    assert!(tx.half_sign_in(&[3; 32]).await.unwrap().is_some());
    let of_another = tx.delete_half_sign_ins_of_member(BOARD, DIRECTOR).await;
    assert_eq!(of_another.unwrap(), 0);
    let own = tx.delete_half_sign_ins_of_member(BOARD, TEACHER).await;
    assert_eq!(own.unwrap(), 2);
}

async fn a_session_is_confirmed_as_long_as_it_lasts(database: &Database) {
    populate(&database.store, 0).await;
    let mut tx = database.store.begin().await.unwrap();
    tx.insert_session(&session(1)).await.unwrap();
    for _ in 0..2 {
        tx.count_wrong_confirm(&[1; 32]).await.unwrap();
    }
    let found = tx.session(&[1; 32]).await.unwrap().unwrap();
    assert_eq!((found.confirmed_at, found.wrong_confirms), (None, 2));
    tx.confirm_session(&[1; 32], at(9)).await.unwrap();
    let found = tx.session(&[1; 32]).await.unwrap().unwrap();
    assert_eq!((found.confirmed_at, found.wrong_confirms), (Some(at(9)), 0));
    tx.end_session(&[1; 32], at(10)).await.unwrap();
    let late = tx.confirm_session(&[1; 32], at(11)).await;
    assert!(matches!(late, Err(StoreError::NotFound)));
}

async fn all_other_sessions_end_at_once(database: &Database) {
    populate(&database.store, 0).await;
    let mut tx = database.store.begin().await.unwrap();
    for n in 1..=3 {
        tx.insert_session(&session(n)).await.unwrap();
    }
    let of_another = SessionRow {
        member: DIRECTOR,
        ..session(4)
    };
    tx.insert_session(&of_another).await.unwrap();
    let open = tx.open_sessions_of_member(BOARD, TEACHER).await.unwrap();
    assert_eq!(open, [session(3), session(2), session(1)]);
    let ended = tx
        .end_other_sessions(BOARD, TEACHER, &[2; 32], at(60))
        .await;
    assert_eq!(ended.unwrap(), 2);
    let open = tx.open_sessions_of_member(BOARD, TEACHER).await.unwrap();
    assert_eq!(open, [session(2)]);
    let others = tx.open_sessions_of_member(BOARD, DIRECTOR).await.unwrap();
    assert_eq!(others.len(), 1);
}
