//! Two people work in one dossier at once: both texts are shown, and nothing is lost.

use axum::http::StatusCode;
use domain::command::CommandKind;
use domain::role::Role;
use serde_json::json;

use crate::browser::Browser;
use crate::desk::{Desk, page_of};
use crate::html;
use crate::people::{HERE, somebody};

#[tokio::test]
async fn whoever_comes_second_sees_both_texts_and_can_send_again() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let address = page_of(dossier, CommandKind::RecordContact);
    let seen = desk.version(dossier).await;
    let colleague = json!({ "with": "police", "name": "Wijkagent", "when": { "date": "2026-09-24" },
        "summary": "De wijkagent kent het gezin niet." });
    desk.act(dossier, CommandKind::RecordContact, colleague)
        .await;
    let typed = [
        ("key", "k1"),
        ("version", &*seen),
        ("with", "parent"),
        ("when.date", "25-9-2026"),
        ("summary", "Moeder belde vanmorgen."),
    ];
    let mut browser = Browser::of(&desk, "ilse").await;
    let answer = browser.post(&address, &typed).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert_eq!(html::faults("overtaken", &answer.body), [""; 0]);
    let shown = answer
        .body
        .split("app-conflict")
        .collect::<Vec<_>>()
        .join("");
    for text in [
        "De wijkagent kent het gezin niet.",
        "Politie",
        "Moeder belde vanmorgen.",
    ] {
        assert!(shown.contains(text), "{text}");
    }
    assert!(answer.body.contains("Moeder belde vanmorgen.</textarea>"));
    let now = desk.version(dossier).await;
    assert!(
        answer
            .body
            .contains(&format!(r#"name="version" value="{now}""#))
    );
    let again = typed.map(|(name, value)| (name, if name == "version" { &*now } else { value }));
    let answer = browser.post(&address, &again).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert!(answer.location().contains("?done=record_contact#entry-"));
}

#[tokio::test]
async fn a_form_sent_twice_is_done_once() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let address = page_of(dossier, CommandKind::RecordContact);
    let version = desk.version(dossier).await;
    let typed = [
        ("key", "k2"),
        ("version", &*version),
        ("with", "parent"),
        ("when.date", "25-9-2026"),
        ("summary", "Moeder belde."),
    ];
    let mut browser = Browser::of(&desk, "ilse").await;
    let first = browser.post(&address, &typed).await;
    let second = browser.post(&address, &typed).await;
    assert_eq!(first.location(), second.location());
    let after: u32 = desk.version(dossier).await.parse().unwrap();
    assert_eq!(after, version.parse::<u32>().unwrap() + 1);
}

#[tokio::test]
async fn a_form_of_the_duties_sent_twice_is_noted_once() {
    let desk = Desk::new().await;
    let role = Role::BoardMember;
    let mut board = somebody(&desk, desk.board(), "bestuur", HERE, role).await;
    let address = "/duties/do/keep_document";
    let page = board.get(address).await;
    let (_, after) = page.body.split_once("name=\"key\" value=\"").unwrap();
    let key = after.split('"').next().unwrap();
    let typed = [
        ("key", key),
        ("name", "Lijst"),
        ("about", "Signalen"),
        ("place", "Archief"),
    ];
    for _ in 0..2 {
        let answer = board.post(address, &typed).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
    }
    let folder = board.get("/folder").await;
    assert_eq!(folder.body.matches("Archief").count(), 1);
    let support = board.get("/support/open").await;
    assert!(support.body.contains("name=\"key\" value=\""));
}
