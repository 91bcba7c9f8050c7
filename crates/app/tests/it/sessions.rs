//! Signing in, being away, signing out.

use app::AppError;
use app::attempt::Caller;
use app::sign_in::{GoingOn, Presence, SignInError};
use domain::id::MemberId;
use store::MemberRow;
use vault::Sealed;

use crate::bench::{Bench, PASSWORD};

#[tokio::test]
async fn the_right_password_opens_a_session_and_signing_out_ends_it() {
    let bench = Bench::new().await;
    let token = bench.came_in(" Noor ").await;
    let Presence::Here(visitor) = bench.app.presence(&token).await.unwrap() else {
        panic!("somebody who just signed in is there");
    };
    assert_eq!(visitor.name, "Noor Veldkamp");
    bench.app.sign_out(&token).await.unwrap();
    assert!(matches!(
        bench.app.presence(&token).await.unwrap(),
        Presence::Nobody
    ));
}

#[tokio::test]
async fn a_wrong_password_and_an_unknown_name_get_the_same_answer() {
    let bench = Bench::new().await;
    for (login, password) in [("noor", "iets anders"), ("niemand", PASSWORD), ("", "")] {
        let refused = bench
            .app
            .sign_in(login, password, &GoingOn::default(), &Caller::default())
            .await;
        assert!(matches!(refused, Err(SignInError::Wrong)));
    }
}

#[tokio::test]
async fn whoever_was_away_too_long_is_known_but_not_in() {
    let bench = Bench::new().await;
    let token = bench.came_in("ilse").await;
    bench.clock.turn(29);
    assert!(matches!(
        bench.app.presence(&token).await.unwrap(),
        Presence::Here(_)
    ));
    bench.clock.turn(29);
    assert!(matches!(
        bench.app.presence(&token).await.unwrap(),
        Presence::Here(_)
    ));
    bench.clock.turn(31);
    assert!(matches!(
        bench.app.presence(&token).await.unwrap(),
        Presence::Away(_)
    ));
    assert!(matches!(
        bench.app.presence(&token).await.unwrap(),
        Presence::Away(_)
    ));
}

#[tokio::test]
async fn a_member_who_was_set_aside_is_nobody() {
    let bench = Bench::new().await;
    let row = MemberRow {
        board: bench.board,
        id: MemberId::new([8; 16]),
        sealed: Sealed::from_stored(Vec::new()),
        login_index: [8; 32],
        password_hash: String::new(),
        is_active: false,
    };
    let mut tx = bench.store.begin().await.unwrap();
    tx.insert_member(&row).await.unwrap();
    tx.commit().await.unwrap();
    for member in [row.id, MemberId::new([9; 16])] {
        let visitor = bench.app.visitor(bench.board, member).await;
        assert!(matches!(visitor, Err(AppError::NotFound)));
    }
}

#[tokio::test]
async fn no_session_outlives_the_day() {
    let bench = Bench::new().await;
    let token = bench.came_in("ilse").await;
    for _ in 0..25 {
        bench.clock.turn(29);
        drop(bench.app.presence(&token).await.unwrap());
    }
    assert!(matches!(
        bench.app.presence(&token).await.unwrap(),
        Presence::Nobody
    ));
    assert!(matches!(
        bench.app.presence("00").await.unwrap(),
        Presence::Nobody
    ));
}
