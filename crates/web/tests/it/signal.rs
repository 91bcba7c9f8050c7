//! A teacher records a signal, and sees that somebody picked it up.

use axum::http::StatusCode;
use domain::role::Role;

use crate::browser::Browser;
use crate::desk::Desk;
use crate::html;
use crate::people::{HERE, somebody};

const SIGNAL: [(&str, &str); 7] = [
    ("key", "a1"),
    ("pupil", "Fenne Oosterwolde (groep 6)"),
    ("kind", "observation"),
    ("text", "Fenne at twee boterhammen van een ander."),
    ("happened.date", "25-9-2026"),
    ("place", "In de kring"),
    ("bearing", "supports"),
];

#[tokio::test]
async fn a_teacher_records_a_signal_and_gets_a_receipt() {
    let desk = Desk::new().await;
    let mut teacher = Browser::of(&desk, "teun").await;
    let page = teacher.get("/signal").await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(html::faults("signal", &page.body), [""; 0]);
    assert!(
        page.body
            .contains(r#"<option value="Fenne Oosterwolde (groep 6)">"#)
    );
    assert!(
        page.body.contains(r#"value="2026-09-25""#),
        "today stands there already"
    );
    let answer = teacher.post("/signal", &SIGNAL).await;
    assert_eq!(
        (answer.status, answer.location()),
        (StatusCode::SEE_OTHER, "/signals?done=signal")
    );
    let receipt = teacher.get(answer.location()).await;
    assert_eq!(html::faults("own signals", &receipt.body), [""; 0]);
    assert!(receipt.body.contains("Uw signaal is vastgelegd"));
    assert!(
        receipt
            .body
            .contains("Fenne at twee boterhammen van een ander.")
    );
    assert!(receipt.body.contains("Nog niet opgepakt"));
    let first = teacher.get("/").await;
    assert_eq!(html::faults("my work of a teacher", &first.body), [""; 0]);
    assert!(first.body.contains("Fenne Oosterwolde") && !first.body.contains("/dossiers"));
    // Sent twice by a nervous finger, it is recorded once.
    teacher.post("/signal", &SIGNAL).await;
    assert_eq!(
        teacher
            .get("/signals")
            .await
            .body
            .matches("twee boterhammen")
            .count(),
        1
    );
}

/// Somebody who does not see the child records what a parent's condition makes them fear, and keeps the
/// name of whoever told it from the family.
#[tokio::test]
async fn a_signal_about_a_parents_condition_asks_for_contact() {
    let desk = Desk::new().await;
    let mut teacher = Browser::of(&desk, "teun").await;
    let mut typed: Vec<(&str, &str)> = SIGNAL.to_vec();
    typed.retain(|(name, _)| *name != "kind");
    typed.extend([
        ("kind", "third-party"),
        ("on-parent-condition", "yes"),
        ("source.protected", "yes"),
    ]);
    let refused = teacher.post("/signal", &typed).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused
            .body
            .contains("id=\"source-protected-ground-error\"")
    );
    typed.push(("source.protected-ground", "Zij is bang."));
    let answer = teacher.post("/signal", &typed).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let mut coordinator = Browser::of(&desk, "ilse").await;
    let work = coordinator.get("/").await;
    let dossier = work
        .body
        .split('"')
        .find(|part| part.starts_with("/dossiers/"))
        .unwrap()
        .to_owned();
    let page = coordinator.get(&dossier).await;
    assert!(page.body.contains("Vanwege de toestand van een ouder"));
    assert!(page.body.contains("Bron beschermd") && page.body.contains("Zij is bang."));
    assert!(page.body.contains("Ziet u de kinderen zelf niet?"));
}

#[tokio::test]
async fn the_pages_for_everybody_keep_the_menu_and_offer_what_can_be_done() {
    let desk = Desk::new().await;
    let record = r#"<p><a class="nl-link" href="/signal">"#;
    let mut teacher = Browser::of(&desk, "teun").await;
    for address in [
        "/emergency",
        "/topics",
        "/topics/elderly",
        "/accessibility",
        "/verify",
    ] {
        let page = teacher.get(address).await;
        assert!(page.body.contains("Uitloggen"), "{address}");
        let page = Browser::new(&desk).get(address).await;
        assert_eq!(page.status, StatusCode::OK, "{address}");
        assert!(!page.body.contains("Uitloggen"), "{address}");
    }
    assert!(teacher.get("/emergency").await.body.contains(record));
    let role = Role::Administrator;
    let mut administrator = somebody(&desk, desk.board(), "beheer", HERE, role).await;
    let page = administrator.get("/emergency").await;
    assert!(page.body.contains("Uitloggen") && !page.body.contains(record));
}

#[tokio::test]
async fn the_one_who_runs_dossiers_sees_it_and_the_teacher_sees_that() {
    let desk = Desk::new().await;
    let mut teacher = Browser::of(&desk, "teun").await;
    teacher.post("/signal", &SIGNAL).await;
    let mut coordinator = Browser::of(&desk, "ilse").await;
    let work = coordinator.get("/").await;
    assert_eq!(html::faults("my work", &work.body), [""; 0]);
    assert!(work.body.contains("Nieuw signaal bekijken") && work.body.contains("Stap 1 van 5"));
    let link = work
        .body
        .split('"')
        .find(|part| part.starts_with("/dossiers/"))
        .unwrap();
    desk.wait(5);
    assert_eq!(coordinator.get(link).await.status, StatusCode::OK);
    let own = teacher.get("/signals").await.body;
    assert!(
        own.contains("Opgepakt op 25 september 2026, 10.05 uur"),
        "{own}"
    );
}

/// Whoever recorded something that cannot wait is told whom to call, and not that they are done.
#[tokio::test]
async fn a_receipt_of_what_cannot_wait_says_whom_to_call() {
    let desk = Desk::new().await;
    let mut teacher = Browser::of(&desk, "teun").await;
    let acute = [&SIGNAL[..], &[("acute", "disclosure")]].concat();
    let answer = teacher.post("/signal", &acute).await;
    assert_eq!(answer.location(), "/signals?done=acute");
    let receipt = teacher.get(answer.location()).await.body;
    assert_eq!(html::faults("own signals", &receipt), [""; 0]);
    let (_, main) = receipt.split_once("<main").unwrap();
    assert!(main.contains("Wacht niet tot iemand dit leest."));
    assert!(main.contains("href=\"tel:112\"") && main.contains("href=\"tel:08002000\""));
    assert!(!main.contains("U hoeft nu niets meer te doen"));
}

#[tokio::test]
async fn a_coordinator_goes_on_to_the_dossier() {
    let desk = Desk::new().await;
    let mut coordinator = Browser::of(&desk, "ilse").await;
    let answer = coordinator.post("/signal", &SIGNAL).await;
    assert!(answer.location().starts_with("/dossiers/"));
    assert!(answer.location().contains("?done=signal#entry-"));
}

#[tokio::test]
async fn a_refused_signal_keeps_everything_and_points_at_its_fields() {
    let desk = Desk::new().await;
    let mut teacher = Browser::of(&desk, "teun").await;
    let typed = [
        ("pupil", "fenne"),
        ("kind", "third-party"),
        ("text", "Oma maakt zich zorgen."),
        ("happened.time", "9.05"),
    ];
    let answer = teacher.post("/signal", &typed).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(html::faults("refused signal", &answer.body), [""; 0]);
    assert!(answer.body.contains("<title>Fout: ") && answer.body.contains(r#"role="alert""#));
    assert!(answer.body.contains("Oma maakt zich zorgen.</textarea>"));
    assert!(
        answer
            .body
            .contains(r##"<a class="nl-link" href="#happened-date">"##)
    );
    let whole = [typed[0], typed[1], typed[2], ("happened.date", "24-9-2026")];
    let answer = teacher.post("/signal", &whole).await;
    for field in ["source-name", "bearing"] {
        assert!(
            answer.body.contains(&format!(r##"href="#{field}""##)),
            "{field}"
        );
    }
    assert!(
        answer
            .body
            .contains(r#"<details class="app-details app-more" open>"#)
    );
}

#[tokio::test]
async fn somebody_who_is_not_at_the_school_is_not_found() {
    let desk = Desk::new().await;
    let mut teacher = Browser::of(&desk, "teun").await;
    for name in ["", "Piet"] {
        let mut typed = SIGNAL;
        typed[1] = ("pupil", name);
        let answer = teacher.post("/signal", &typed).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.body.contains(r##"href="#pupil""##) && answer.body.contains("boterhammen"));
    }
    let empty = teacher.post("/signal", &[]).await.body;
    for field in ["pupil", "kind", "text", "happened-date", "bearing"] {
        assert!(empty.contains(&format!(r##"href="#{field}""##)), "{field}");
    }
}

#[tokio::test]
async fn whoever_may_not_read_the_dossier_gets_a_receipt_and_no_address() {
    let desk = Desk::new().await;
    let mut ilse = Browser::of(&desk, "ilse").await;
    ilse.post("/signal", &SIGNAL).await;
    let role = Role::AttentionOfficer;
    let mut family = somebody(&desk, desk.board(), "tante", HERE, role).await;
    let tie = [("pupil", "Fenne Oosterwolde"), ("tie", "relative")];
    let answer = family.post("/conflict", &tie).await;
    assert_eq!(answer.location(), "/?done=declare_conflict");
    let mut signal = SIGNAL;
    signal[0] = ("key", "b2");
    let answer = family.post("/signal", &signal).await;
    assert_eq!(answer.location(), "/signals?done=signal");
}

#[tokio::test]
async fn a_signal_names_nothing_of_a_dossier() {
    let desk = Desk::new().await;
    let mut teacher = Browser::of(&desk, "teun").await;
    let asked = [
        ("pupil", "Fenne Oosterwolde (groep 6)"),
        ("kind", "hypothesis"),
    ];
    let before = [("rests-on[]", "3"), ("about[]", "2")];
    let mut answers = Vec::new();
    for _ in 0..2 {
        for field in before {
            let typed = [asked[0], asked[1], field];
            let answer = teacher.post("/signal", &typed).await;
            assert_eq!(answer.status, StatusCode::BAD_REQUEST);
            answers.push(answer.body.clone());
        }
        // The second time there is a dossier.
        teacher.post("/signal", &SIGNAL).await;
    }
    assert!(answers.iter().all(|answer| *answer == answers[0]));
}
