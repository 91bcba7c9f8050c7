//! A calendar feed: days on which something is due, for whoever has its address.

use app::AppError;
use app::calendar::DueDay;
use domain::account::Leaving;
use domain::command::CommandKind;
use jiff::civil::date;
use serde_json::json;

use crate::access::tie;
use crate::bench::{Bench, on_both_engines};

on_both_engines!(
    a_feed_holds_the_days_on_which_something_is_due,
    a_feed_ends_with_a_new_one_when_asked_and_when_its_owner_leaves,
    who_is_shut_out_sees_no_day,
);

/// The secret in the path of a feed.
fn secret(path: &str) -> &str {
    path.strip_prefix("/calendar/").unwrap()
}

/// Something that is due on Wednesday 9 September.
async fn danger(bench: &Bench) {
    let dossier = bench.dossier().await;
    let acute = json!({
        "kind": "observation", "text": "Er is gevaar.", "bearing": "supports", "acute": "danger",
        "happened": { "date": "2026-09-07" },
    });
    let coordinator = bench.coordinator().await;
    let record = CommandKind::RecordEntry;
    bench
        .act(&coordinator, dossier, record, acute)
        .await
        .unwrap();
}

async fn a_feed_holds_the_days_on_which_something_is_due(bench: &Bench) {
    let coordinator = bench.coordinator().await;
    let path = bench.app.begin_calendar(&coordinator).await.unwrap();
    let days = bench.app.calendar(secret(&path)).await.unwrap();
    assert_eq!(days, []);
    danger(bench).await;
    let days = bench.app.calendar(secret(&path)).await.unwrap();
    let [DueDay { day, count }] = days[..] else {
        panic!("{days:?}");
    };
    assert_eq!(day, date(2026, 9, 9));
    assert!(count > 0);
    // Of a teacher nothing is asked.
    let teacher = bench.teacher().await;
    let path = bench.app.begin_calendar(&teacher).await.unwrap();
    let days = bench.app.calendar(secret(&path)).await.unwrap();
    assert_eq!(days, []);
}

async fn a_feed_ends_with_a_new_one_when_asked_and_when_its_owner_leaves(bench: &Bench) {
    let app = &bench.app;
    let teacher = bench.teacher().await;
    let first = app.begin_calendar(&teacher).await.unwrap();
    let second = app.begin_calendar(&teacher).await.unwrap();
    let is_over = async |path: &str| {
        let asked = app.calendar(secret(path)).await;
        matches!(asked, Err(AppError::NotFound))
    };
    assert!(is_over(&first).await);
    assert!(!is_over(&second).await);
    app.end_calendar(&teacher).await.unwrap();
    assert!(is_over(&second).await);
    let third = app.begin_calendar(&teacher).await.unwrap();
    let administrator = crate::accounts::administrator(bench).await;
    let member = teacher.member;
    app.let_go(&administrator, member, &Leaving::default())
        .await
        .unwrap();
    assert!(is_over(&third).await);
    app.take_back(&administrator, member).await.unwrap();
    assert!(is_over(&third).await, "it does not come back");
    assert!(is_over("/calendar/0").await);
    let mut tx = bench.store.read().await.unwrap();
    let noted = tx.audit_of_member(bench.board, member, None, 50).await;
    let noted = noted.unwrap();
    for (act, times) in [("calendar-begun", 3), ("calendar-ended", 1)] {
        let lines = noted.iter().filter(|row| row.record.action == act);
        assert_eq!(lines.count(), times, "{act}");
    }
}

async fn who_is_shut_out_sees_no_day(bench: &Bench) {
    let coordinator = bench.coordinator().await;
    let path = bench.app.begin_calendar(&coordinator).await.unwrap();
    danger(bench).await;
    let director = bench.director().await;
    let fenne = bench.pupil("Fenne").await.id;
    bench
        .app
        .declare_conflict(&director, fenne, &tie(bench.coordinator))
        .await
        .unwrap();
    let days = bench.app.calendar(secret(&path)).await.unwrap();
    assert_eq!(days, []);
}
