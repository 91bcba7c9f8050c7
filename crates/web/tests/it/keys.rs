//! The page of the keys: what stands there, and what has to be shown first.

use axum::http::StatusCode;
use domain::role::Role;

use crate::browser::Browser;
use crate::desk::{Desk, PASSWORD};
use crate::people::{HERE, somebody};

/// The verifier keys on the page, in their order.
fn keys(page: &str) -> Vec<String> {
    let after = page.split("app-fingerprint\">luwte/").skip(1);
    after
        .map(|rest| rest.split('<').next().unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn a_key_is_changed_by_who_has_just_shown_who_they_are() {
    let desk = Desk::new().await;
    let role = Role::Administrator;
    let mut beheer = somebody(&desk, desk.board(), "beheer", HERE, role).await;
    desk.app.checkpoint(desk.board()).await.unwrap();
    let first = keys(&beheer.get("/keys").await.body);
    assert_eq!(first.len(), 1);
    desk.wait(11);
    for path in ["/keys/log", "/keys/board"] {
        let asked = beheer.post(path, &[]).await;
        assert_eq!(asked.location(), "/account/confirm?next=%2Fkeys");
    }
    let page = beheer.get("/keys").await.body;
    assert_eq!(keys(&page), first, "nothing was changed");
    assert!(page.contains("Deze sleutel is nog nooit vervangen."));

    let right = [("password", PASSWORD), ("next", "/keys")];
    let shown = beheer.post("/account/confirm", &right).await;
    assert_eq!(shown.location(), "/keys");
    let done = beheer.post("/keys/log", &[]).await;
    let page = beheer.get(done.location()).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(
        page.body
            .contains("De sleutel van het logboek is vervangen.")
    );
    let now = keys(&page.body);
    assert_eq!((now.len(), &now[1]), (2, &first[0]), "the old one is kept");
    assert!(
        page.body.contains("luwte key change 1"),
        "and its last word"
    );
    let done = beheer.post("/keys/board", &[]).await;
    let page = beheer.get(done.location()).await.body;
    assert!(page.contains("Alles is met de nieuwe sleutel verzegeld."));
    assert!(page.contains("Deze sleutel is vervangen op"));

    // For everybody else there is no such page, and nothing to confirm.
    let mut other = Browser::of(&desk, "ilse").await;
    desk.wait(11);
    assert_eq!(other.get("/keys").await.status, StatusCode::NOT_FOUND);
}
