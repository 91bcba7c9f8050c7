//! What every answer carries, and the pages for what went wrong.

use axum::body::Body;
use axum::http::{HeaderMap, Method, StatusCode};

use crate::browser::Browser;
use crate::desk::Desk;

fn text<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    headers
        .get(name)
        .map_or("", |value| value.to_str().unwrap())
}

/// Every address of the router, and some that are none.
const ADDRESSES: [&str; 18] = [
    "/",
    "/sign-in",
    "/sign-out",
    "/signal",
    "/signals",
    "/dossiers",
    "/dossiers/x",
    "/dossiers/x/decide",
    "/dossiers/x/attach_document",
    "/dossiers/x/report/1.pdf",
    "/dossiers/x/documents/1",
    "/drafts",
    "/emergency",
    "/accessibility",
    "/verify",
    "/healthz",
    "/assets/css/app.css",
    "/nergens",
];

#[tokio::test]
async fn every_answer_carries_the_headers() {
    let desk = Desk::new().await;
    let mut people = [Browser::new(&desk), Browser::of(&desk, "ilse").await];
    for browser in &mut people {
        for address in ADDRESSES {
            for method in [Method::GET, Method::HEAD, Method::POST, Method::DELETE] {
                let answer = browser
                    .ask(method.clone(), address, &[], Body::empty())
                    .await;
                let headers = &answer.headers;
                assert!(!answer.status.is_server_error(), "{method} {address}");
                let policy = text(headers, "content-security-policy");
                assert!(
                    policy.starts_with("default-src 'none'"),
                    "{method} {address}"
                );
                assert!(policy.contains("frame-ancestors 'none'") && !policy.contains("unsafe"));
                assert_eq!(text(headers, "x-content-type-options"), "nosniff");
                assert_eq!(text(headers, "referrer-policy"), "no-referrer");
                assert_eq!(text(headers, "cross-origin-opener-policy"), "same-origin");
                assert_eq!(text(headers, "cross-origin-resource-policy"), "same-origin");
                let kept = text(headers, "cache-control");
                let is_asset = address.starts_with("/assets") && answer.status == StatusCode::OK;
                assert_eq!(
                    kept,
                    if is_asset { "no-cache" } else { "no-store" },
                    "{address}"
                );
            }
        }
    }
}

#[tokio::test]
async fn assets_are_kept_for_ever_under_their_hash() {
    let desk = Desk::new().await;
    let mut browser = Browser::new(&desk);
    let page = browser.get("/emergency").await.body;
    let found: Vec<&str> = page
        .split('"')
        .filter(|part| part.starts_with("/assets/"))
        .map(|part| part.split('#').next().unwrap())
        .collect();
    assert!(found.len() > 5);
    for address in found {
        let answer = browser.get(address).await;
        assert_eq!(answer.status, StatusCode::OK, "{address}");
        assert!(
            text(&answer.headers, "cache-control").contains("immutable"),
            "{address}"
        );
    }
    let old = browser.get("/assets/0123456789abcdef/css/app.css").await;
    assert_eq!(
        (old.status, text(&old.headers, "cache-control")),
        (StatusCode::OK, "no-cache")
    );
    for none in [
        "/assets/COMPONENTS.md",
        "/assets/licences/tabler-icons.txt",
        "/assets/../x",
    ] {
        assert_eq!(
            browser.get(none).await.status,
            StatusCode::NOT_FOUND,
            "{none}"
        );
    }
}

#[tokio::test]
async fn pages_travel_compressed() {
    let desk = Desk::new().await;
    let asked = [("accept-encoding", "gzip")];
    let mut browser = Browser::new(&desk);
    let answer = browser
        .ask(Method::GET, "/emergency", &asked, Body::empty())
        .await;
    assert_eq!(text(&answer.headers, "content-encoding"), "gzip");
}

#[tokio::test]
async fn what_is_not_there_and_what_is_not_yours_look_the_same() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let mut teacher = Browser::of(&desk, "teun").await;
    let nothing = teacher.get("/nergens").await;
    assert_eq!(nothing.status, StatusCode::NOT_FOUND);
    let random = "3f0c8a52-9d1e-4c7b-8a6f-0b1d2e3f4a5b";
    for address in [
        format!("/dossiers/{dossier}"),
        format!("/dossiers/{dossier}/decide"),
        format!("/dossiers/{random}/decide"),
        format!("/dossiers/{dossier}/open_dossier"),
        format!("/dossiers/{dossier}/no_such_thing"),
        "/dossiers/x/decide".to_owned(),
        "/dossiers".to_owned(),
    ] {
        let answer = teacher.get(&address).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{address}");
        assert_eq!(answer.body, nothing.body, "{address}");
    }
    let sent = teacher
        .post(&format!("/dossiers/{dossier}/decide"), &[("version", "1")])
        .await;
    assert_eq!(
        (sent.status, sent.body),
        (StatusCode::NOT_FOUND, nothing.body)
    );
}

#[tokio::test]
async fn wrong_requests_get_a_page_too() {
    let desk = Desk::new().await;
    let mut browser = Browser::of(&desk, "teun").await;
    let wrong = browser
        .ask(Method::DELETE, "/emergency", &[], Body::empty())
        .await;
    assert_eq!(wrong.status, StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(text(&wrong.headers, "allow"), "GET,HEAD");
    assert!(wrong.body.contains("<h1"));
    let json = [("content-type", "application/json")];
    let wrong = browser
        .ask(Method::POST, "/signal", &json, Body::from("{}"))
        .await;
    assert_eq!(wrong.status, StatusCode::BAD_REQUEST);
    let large = "x".repeat(1024 * 1024 + 1);
    let answer = browser.post("/signal", &[("text", &large)]).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(answer.body.contains("<h1"));
    let hostile = [("pupil", "Fenne"), ("__proto__.x", "1")];
    assert_eq!(
        browser.post("/signal", &hostile).await.status,
        StatusCode::BAD_REQUEST
    );
    assert_eq!(browser.get("/healthz").await.body, "ok");
}
