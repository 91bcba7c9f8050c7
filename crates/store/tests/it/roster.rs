//! Boards, schools, members with their roles, pupils.
#![expect(
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

use domain::role::Role;
use jiff::civil::date;
use store::{MemberRow, PupilRow, RoleRow, SchoolRow, StoreError};

use crate::support::{
    BOARD, DIRECTOR, Database, OTHER_BOARD, OTHER_SCHOOL, SCHOOL, TEACHER, board, member,
    on_both_engines, populate, pupil, pupil_id, school, sealed,
};

on_both_engines!(
    rows_come_back_as_they_went_in,
    what_is_not_there_is_not_found,
    a_sign_in_name_is_taken_once,
    a_password_is_replaced,
    roles_are_held_once_at_a_school_or_everywhere,
    a_row_cannot_refer_to_another_board,
);

async fn rows_come_back_as_they_went_in(database: &Database) {
    populate(&database.store, 2).await;
    let mut tx = database.store.begin().await.unwrap();
    tx.insert_board(&board(OTHER_BOARD)).await.unwrap();
    let left = PupilRow {
        school: OTHER_SCHOOL,
        left_on: Some(date(2026, 7, 17)),
        sealed: sealed("Zoë 🙂 \0 '\""),
        ..pupil(3)
    };
    tx.insert_pupils(std::slice::from_ref(&left)).await.unwrap();

    assert_eq!(tx.board(BOARD).await.unwrap(), board(BOARD));
    assert_eq!(
        tx.boards().await.unwrap(),
        [board(BOARD), board(OTHER_BOARD)]
    );
    assert_eq!(tx.school(BOARD, SCHOOL).await.unwrap(), school(SCHOOL));
    let schools = tx.schools_of_board(BOARD).await.unwrap();
    assert_eq!(schools, [school(SCHOOL), school(OTHER_SCHOOL)]);
    assert_eq!(tx.schools_of_board(OTHER_BOARD).await.unwrap(), []);
    assert_eq!(tx.member(BOARD, TEACHER).await.unwrap(), member(TEACHER));
    assert_eq!(
        tx.members_of_board(BOARD).await.unwrap(),
        [member(TEACHER), member(DIRECTOR)]
    );
    assert_eq!(tx.pupil(BOARD, left.id).await.unwrap(), left);
    assert_eq!(
        tx.pupils_of_school(BOARD, SCHOOL).await.unwrap(),
        [pupil(1), pupil(2)]
    );
    assert_eq!(
        tx.pupils_of_school(BOARD, OTHER_SCHOOL).await.unwrap(),
        [left]
    );
}

async fn what_is_not_there_is_not_found(database: &Database) {
    populate(&database.store, 1).await;
    let mut tx = database.store.read().await.unwrap();
    assert!(matches!(
        tx.board(OTHER_BOARD).await,
        Err(StoreError::NotFound)
    ));
    assert!(matches!(
        tx.school(OTHER_BOARD, SCHOOL).await,
        Err(StoreError::NotFound)
    ));
    assert!(matches!(
        tx.member(OTHER_BOARD, TEACHER).await,
        Err(StoreError::NotFound)
    ));
    assert!(matches!(
        tx.pupil(BOARD, pupil_id(2)).await,
        Err(StoreError::NotFound)
    ));
    assert_eq!(tx.member_by_login(&[0; 32]).await.unwrap(), None);
}

async fn a_sign_in_name_is_taken_once(database: &Database) {
    populate(&database.store, 0).await;
    let mut tx = database.store.begin().await.unwrap();
    let found = tx
        .member_by_login(&[0xe0; 32])
        .await
        .unwrap()
        .map(|member| member.id);
    assert_eq!(found, Some(TEACHER));
    let other = domain::id::MemberId::new([7; 16]);
    let taken = MemberRow {
        login_index: [0xe0; 32],
        ..member(other)
    };
    assert!(matches!(
        tx.insert_member(&taken).await,
        Err(StoreError::Conflict)
    ));
}

async fn a_password_is_replaced(database: &Database) {
    populate(&database.store, 0).await;
    let mut tx = database.store.begin().await.unwrap();
    tx.set_password(BOARD, TEACHER, "new").await.unwrap();
    assert_eq!(
        tx.member(BOARD, TEACHER).await.unwrap().password_hash,
        "new"
    );
    assert_eq!(
        tx.member(BOARD, DIRECTOR).await.unwrap().password_hash,
        "$argon2id$"
    );
    let unknown = tx.set_password(OTHER_BOARD, TEACHER, "new").await;
    assert!(matches!(unknown, Err(StoreError::NotFound)));
}

async fn roles_are_held_once_at_a_school_or_everywhere(database: &Database) {
    populate(&database.store, 0).await;
    let row = |member, school, role| RoleRow {
        board: BOARD,
        member,
        school,
        role,
    };
    let here = row(TEACHER, Some(SCHOOL), Role::Teacher);
    let there = row(TEACHER, Some(OTHER_SCHOOL), Role::CareCoordinator);
    let everywhere = row(DIRECTOR, None, Role::BoardMember);
    let mut tx = database.store.begin().await.unwrap();
    for role in [&everywhere, &there, &here] {
        tx.insert_role(role).await.unwrap();
    }
    tx.commit().await.unwrap();

    let mut tx = database.store.read().await.unwrap();
    let of_teacher = tx.roles_of_member(BOARD, TEACHER).await.unwrap();
    assert_eq!(of_teacher, [here.clone(), there.clone()]);
    let at_school = tx.roles_of_school(BOARD, SCHOOL).await.unwrap();
    assert_eq!(at_school, [here.clone(), everywhere.clone()]);
    let elsewhere = tx.roles_of_school(BOARD, OTHER_SCHOOL).await.unwrap();
    assert_eq!(elsewhere, [there, everywhere.clone()]);
    drop(tx);

    for twice in [here, everywhere] {
        let mut tx = database.store.begin().await.unwrap();
        assert!(matches!(
            tx.insert_role(&twice).await,
            Err(StoreError::Conflict)
        ));
    }
}

async fn a_row_cannot_refer_to_another_board(database: &Database) {
    populate(&database.store, 0).await;
    let mut tx = database.store.begin().await.unwrap();
    tx.insert_board(&board(OTHER_BOARD)).await.unwrap();
    tx.commit().await.unwrap();

    let stray = PupilRow {
        board: OTHER_BOARD,
        ..pupil(9)
    };
    let mut tx = database.store.begin().await.unwrap();
    assert!(matches!(
        tx.insert_pupils(&[stray]).await,
        Err(StoreError::NotFound)
    ));
    drop(tx);
    let unknown = domain::id::BoardId::new([1; 16]);
    let stray = SchoolRow {
        board: unknown,
        ..school(SCHOOL)
    };
    let mut tx = database.store.begin().await.unwrap();
    assert!(matches!(
        tx.insert_school(&stray).await,
        Err(StoreError::NotFound)
    ));
}
