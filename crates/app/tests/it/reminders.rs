//! Letters that something waits: as often as somebody wants, and never about whom.

use app::App;
use app::letters::Reminders;
use domain::command::CommandKind;
use serde_json::json;

use crate::access::tie;
use crate::bench::{Bench, on_both_engines};
use crate::letters::{Satchel, with_post};

on_both_engines!(
    what_is_new_is_told_on_the_next_morning_and_once,
    what_is_due_is_told_every_morning,
    whoever_wants_it_hears_at_once_or_never,
    who_is_shut_out_hears_nothing,
);

/// To whom letters go now.
async fn told(app: &App) -> Vec<String> {
    app.write_reminders().await.unwrap();
    let satchel = Satchel::default();
    app.send_due_letters(&satchel).await.unwrap();
    let mut to = Vec::new();
    for mail in satchel.mails() {
        assert_eq!(mail.subject, "Er staat iets voor u open in Luwte");
        for word in ["Fenne", "Bos", "5a", "signaal", "overleg", "dossiers/"] {
            assert!(!mail.text.contains(word), "{word}: {}", mail.text);
        }
        assert!(mail.text.contains("https://luwte.example/"));
        to.push(mail.to);
    }
    to.sort();
    to
}

const ILSE: [&str; 1] = ["ilse@vlier.example"];
const NOBODY: [&str; 0] = [];

/// Something that somebody else left for the care coordinator.
async fn signal(bench: &Bench, name: &str) {
    let pupil = bench.pupil(name).await.id;
    let seen = crate::bench::submission(CommandKind::RecordEntry, 0, crate::bench::observation());
    let teacher = bench.teacher().await;
    bench
        .app
        .record_signal(&teacher, pupil, seen)
        .await
        .unwrap();
}

async fn what_is_new_is_told_on_the_next_morning_and_once(bench: &Bench) {
    let app = with_post(bench).await;
    assert_eq!(told(&app).await, NOBODY, "nothing waits");
    // Monday evening: it can wait until the morning.
    bench.clock.turn(12 * 60);
    signal(bench, "Fenne").await;
    assert_eq!(told(&app).await, NOBODY);
    bench.clock.turn(6 * 60);
    assert_eq!(told(&app).await, NOBODY, "before seven");
    bench.clock.turn(5 * 60);
    assert_eq!(told(&app).await, ILSE);
    assert_eq!(told(&app).await, NOBODY, "once");
    bench.clock.turn(24 * 60);
    assert_eq!(told(&app).await, NOBODY, "nothing new");
    // Friday evening: not before Monday.
    bench.clock.turn(2 * 24 * 60 + 10 * 60);
    signal(bench, "Sami").await;
    bench.clock.turn(15 * 60);
    assert_eq!(told(&app).await, NOBODY, "on a Saturday");
    bench.clock.turn(2 * 24 * 60);
    assert_eq!(told(&app).await, ILSE);
}

async fn what_is_due_is_told_every_morning(bench: &Bench) {
    let app = with_post(bench).await;
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
    assert!(told(&app).await.contains(&ILSE[0].to_owned()));
    bench.clock.turn(24 * 60);
    assert_eq!(told(&app).await, NOBODY, "not due yet");
    for _ in 0..2 {
        bench.clock.turn(24 * 60);
        assert!(told(&app).await.contains(&ILSE[0].to_owned()));
    }
}

async fn whoever_wants_it_hears_at_once_or_never(bench: &Bench) {
    let app = with_post(bench).await;
    let coordinator = bench.coordinator().await;
    app.choose_reminders(&coordinator, Reminders::AtOnce)
        .await
        .unwrap();
    bench.clock.turn(12 * 60);
    signal(bench, "Fenne").await;
    assert_eq!(told(&app).await, ILSE, "in the evening");
    assert_eq!(told(&app).await, NOBODY);
    bench.clock.turn(1);
    signal(bench, "Sami").await;
    assert_eq!(told(&app).await, ILSE);
    app.choose_reminders(&coordinator, Reminders::Never)
        .await
        .unwrap();
    bench.clock.turn(1);
    signal(bench, "Fenne").await;
    bench.clock.turn(3 * 24 * 60);
    assert_eq!(told(&app).await, NOBODY);
    let session = bench.came_in("ilse").await;
    let account = app.account(&coordinator, &session).await.unwrap();
    assert_eq!(account.reminders, Some(Reminders::Never));
    let account = bench.app.account(&coordinator, &session).await.unwrap();
    assert_eq!(account.reminders, None, "no letters leave");
}

async fn who_is_shut_out_hears_nothing(bench: &Bench) {
    let app = with_post(bench).await;
    let director = bench.director().await;
    let fenne = bench.pupil("Fenne").await.id;
    let coordinator = bench.coordinator;
    bench
        .app
        .declare_conflict(&director, fenne, &tie(coordinator))
        .await
        .unwrap();
    signal(bench, "Fenne").await;
    assert!(!told(&app).await.contains(&ILSE[0].to_owned()));
}
