//! The calendar feed as programs read it, and the page on which it is made.

use axum::http::StatusCode;
use domain::command::CommandKind;
use serde_json::json;

use crate::browser::Browser;
use crate::desk::Desk;
use crate::html;

/// The lines of a feed, put together again where they were folded.
fn lines(feed: &str) -> Vec<String> {
    assert!(feed.ends_with("\r\n"));
    assert!(
        feed.split("\r\n")
            .all(|line| line.len() <= 75 && !line.contains('\n'))
    );
    feed.replace("\r\n ", "")
        .split("\r\n")
        .map(str::to_owned)
        .collect()
}

#[tokio::test]
async fn a_feed_says_on_which_day_and_nothing_more() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let acute = json!({
        "kind": "observation", "text": "Er is gevaar.", "bearing": "supports", "acute": "danger",
        "happened": { "date": "2026-09-24" },
    });
    desk.act(dossier, CommandKind::RecordEntry, acute).await;
    let mut ilse = Browser::of(&desk, "ilse").await;
    let account = ilse.get("/account").await.body;
    assert!(account.contains("href=\"/account/calendar\""));
    let page = ilse.get("/account/calendar").await;
    assert_eq!(html::faults("/account/calendar", &page.body), [""; 0]);
    let made = ilse.post("/account/calendar", &[]).await;
    assert_eq!(made.status, StatusCode::OK);
    assert_eq!(html::faults("/account/calendar", &made.body), [""; 0]);
    let (_, rest) = made
        .body
        .split_once("https://luwte.example/calendar/")
        .unwrap();
    let secret = rest.split('<').next().unwrap();
    let address = format!("/calendar/{secret}");

    let mut program = Browser::new(&desk);
    let feed = program.get(&address).await;
    assert_eq!(feed.status, StatusCode::OK);
    let kind = feed.headers.get("content-type").unwrap();
    assert_eq!(kind, "text/calendar; charset=utf-8");
    let lines = lines(&feed.body);
    assert_eq!(lines.first().unwrap(), "BEGIN:VCALENDAR");
    let has = |line: &str| lines.iter().any(|one| one == line);
    assert!(has("DTSTART;VALUE=DATE:20260929"), "{lines:?}");
    assert!(has("DTEND;VALUE=DATE:20260930"), "{lines:?}");
    assert!(has("URL:https://luwte.example/"));
    let told = lines.iter().filter(|line| line.starts_with("SUMMARY:"));
    for line in told {
        assert!(line.starts_with("SUMMARY:Luwte: er wacht"), "{line}");
    }
    for word in ["Fenne", "Bos", "gevaar", "overleg", &dossier.to_string()] {
        assert!(!feed.body.contains(word), "{word}");
    }

    let ended = ilse.post("/account/calendar/end", &[]).await;
    assert_eq!(ended.location(), "/account?done=calendar-ended");
    assert_eq!(program.get(&address).await.status, StatusCode::NOT_FOUND);
}
