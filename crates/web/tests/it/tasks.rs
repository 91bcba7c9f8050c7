//! Tasks on the pages: made, given, ended; on the lists without a word of what they are.

use axum::http::StatusCode;
use domain::command::CommandKind;
use serde_json::json;

use crate::browser::Browser;
use crate::desk::{Desk, page_of};
use crate::html;

const WHAT: &str = "De jeugdarts bellen over de afspraak.";
/// Minutes.
const DAY: i64 = 24 * 60;

#[tokio::test]
async fn a_task_goes_from_its_form_to_the_list_and_to_the_timeline() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let (add, here) = (
        page_of(dossier, CommandKind::AddTask),
        format!("/dossiers/{dossier}"),
    );
    let me = desk.visitor().member.to_string();
    let version = desk.version(dossier).await;
    let mut typed = vec![
        ("version", &*version),
        ("what", WHAT),
        ("due", "2206-09-09"),
        ("step", "3"),
    ];
    // Without an owner and with a slip of the pen nothing typed is lost.
    let (status, page) = desk.post(&add, &typed).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(html::faults("add_task", &page), [""; 0]);
    for kept in [WHAT, "value=\"2206-09-09\"", "value=\"3\" selected"] {
        assert!(page.contains(kept), "{kept}");
    }
    assert!(page.contains("id=\"owner-error\"") && page.contains("id=\"due-error\""));
    assert!(page.contains("Kijk of het jaar klopt."));
    typed.retain(|(name, _)| *name != "due");
    typed.extend([("owner", &*me), ("due", "2026-10-09")]);
    let (status, _) = desk.post(&add, &typed).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let (_, page) = desk.get(&here).await;
    assert_eq!(html::faults("dossier", &page), [""; 0]);
    assert!(page.contains("Ilse Brandsma doet dit."));
    assert!(page.contains("Taak afgesproken"));
    let no: u32 = desk.version(dossier).await.parse().unwrap();
    let end = format!("{here}/end_task?task={no}");
    assert!(page.contains(&end), "{end}");
    // The list has the step and the day, and not what it is.
    let (_, page) = desk.get("/").await;
    assert!(page.contains("Taak bij stap 3") && !page.contains(WHAT));
    assert!(page.contains(&format!("{here}#entry-{no}")));
    let (_, page) = desk.get(&end).await;
    assert!(page.contains(&format!("value=\"{no}\" checked")));
    let version = no.to_string();
    let ended = [
        ("version", &*version),
        ("task", &*version),
        ("how", "done"),
        ("words", "De afspraak is op dinsdag."),
    ];
    let (status, _) = desk
        .post(&page_of(dossier, CommandKind::EndTask), &ended)
        .await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let (_, page) = desk.get(&here).await;
    assert!(page.contains("De afspraak is op dinsdag.") && !page.contains(&end));
    assert!(page.contains("Er zijn geen taken afgesproken."));
}

#[tokio::test]
async fn an_open_point_says_for_whom_it_waits_and_is_given_from_there() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let seen = json!({
        "kind": "hypothesis", "text": "Misschien slaapt zij slecht.", "bearing": "neutral",
        "rests-on": [3],
    });
    desk.act(dossier, CommandKind::RecordEntry, seen).await;
    let no = desk.version(dossier).await;
    let here = format!("/dossiers/{dossier}");
    let key = format!("hypothesis.follow-up%2Frecord-{no}");
    let (_, page) = desk.get(&here).await;
    let give = format!("{here}/assign_task?task={key}");
    assert!(page.contains(&give), "{give}");
    let (status, page) = desk.get(&give).await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(html::faults("assign_task", &page), [""; 0]);
    assert!(page.contains(&format!(
        "value=\"hypothesis.follow-up/record-{no}\" checked"
    )));
}

#[tokio::test]
async fn what_is_too_late_stands_on_its_page_without_what_it_is() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let me = desk.visitor().member.to_string();
    let task = json!({ "what": WHAT, "owner": me, "due": "2026-09-30", "step": "3" });
    let (_, before) = desk.get("/overdue").await;
    assert!(!before.contains("Taak bij stap 3"));
    desk.act(dossier, CommandKind::AddTask, task).await;
    desk.wait(60 * DAY);
    let mut ilse = Browser::of(&desk, "ilse").await;
    let answer = ilse.get("/overdue").await;
    assert_eq!(answer.status, StatusCode::OK);
    let page = answer.body;
    assert_eq!(html::faults("overdue", &page), [""; 0]);
    assert!(page.contains("Taak bij stap 3") && page.contains("dagen te laat"));
    assert!(page.contains("Ilse Brandsma") && !page.contains(WHAT));
    let page = ilse.get("/overdue?person=nobody").await.body;
    assert!(page.contains("Er is niets te laat."));
    let page = ilse.get(&format!("/overdue?person={me}")).await.body;
    assert!(page.contains("Taak bij stap 3"));
    assert!(page.contains(&format!("value=\"{me}\" selected")));
}
