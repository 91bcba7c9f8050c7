//! What every answer carries, and the pages for what went wrong.

use axum::body::Body;
use axum::http::{HeaderMap, Method, Request, StatusCode};
use tower::ServiceExt;
use web::{ROUTES, Route, Verb, router};

use crate::browser::Browser;
use crate::desk::{Desk, PASSWORD, over_https};

fn text<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    headers
        .get(name)
        .map_or("", |value| value.to_str().unwrap())
}

/// Every address of the list, and one that is none.
fn addresses() -> Vec<String> {
    let example = |route: &Route| {
        let path = route
            .path
            .replace("{dossier}", "x")
            .replace("{command}", "decide");
        let path = path.replace("{file}", "1.pdf").replace("{no}", "1");
        let path = path
            .replace("{passkey}", "x")
            .replace("{provider}", "school");
        let path = path
            .replace("{school}", "x")
            .replace("{link}", "x")
            .replace("{secret}", "x")
            .replace("{topic}", "elderly")
            .replace("{sheet}", "danger.pdf")
            .replace("{form}", "give_notice")
            .replace("{record}", "x")
            .replace("{case}", "first-signal")
            .replace("{act}", "take_step")
            .replace("{paper}", "parents")
            .replace("{duty}", "training")
            .replace("{support}", "x")
            .replace("{writing}", "x")
            .replace("{year}", "2026")
            .replace("{member}", "x")
            .replace("{destroyed}", "x");
        path.replace("{*path}", "css/app.css")
    };
    let mut all: Vec<String> = ROUTES.iter().map(example).collect();
    all.push("/nergens".to_owned());
    assert!(all.iter().all(|address| !address.contains('{')));
    all.dedup();
    all
}

/// What every answer says, to the letter.
const ALWAYS: [(&str, &str); 7] = [
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("referrer-policy", "no-referrer"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-embedder-policy", "require-corp"),
    ("cross-origin-resource-policy", "same-origin"),
    (
        "content-security-policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
         font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; \
         frame-ancestors 'none'; require-trusted-types-for 'script'",
    ),
];

#[tokio::test]
async fn every_answer_carries_the_headers() {
    let desk = Desk::new().await;
    let mut people = [Browser::new(&desk), Browser::of(&desk, "ilse").await];
    for browser in &mut people {
        for address in addresses() {
            for method in [Method::GET, Method::HEAD, Method::POST, Method::DELETE] {
                let answer = browser
                    .ask(method.clone(), &address, &[], Body::empty())
                    .await;
                let headers = &answer.headers;
                assert!(!answer.status.is_server_error(), "{method} {address}");
                for (name, value) in ALWAYS {
                    assert_eq!(text(headers, name), value, "{method} {address}");
                }
                assert!(text(headers, "permissions-policy").contains("microphone=()"));
                for none in ["server", "x-powered-by", "strict-transport-security"] {
                    assert!(!headers.contains_key(none), "{method} {address} {none}");
                }
                let kept = text(headers, "cache-control");
                let is_asset = address.starts_with("/assets") && answer.status == StatusCode::OK;
                let expected = if is_asset { "no-cache" } else { "no-store" };
                assert_eq!(kept, expected, "{address}");
            }
        }
    }
}

#[tokio::test]
async fn behind_tls_cookies_and_headers_are_for_that_only() {
    let desk = Desk::new().await;
    let pages = router(desk.app.clone(), over_https());
    for address in addresses() {
        let request = Request::get(&address).body(Body::empty()).unwrap();
        let answer = pages.clone().oneshot(request).await.unwrap();
        let kept = text(answer.headers(), "strict-transport-security");
        assert_eq!(kept, "max-age=63072000; includeSubDomains", "{address}");
        for cookie in answer.headers().get_all("set-cookie") {
            let cookie = cookie.to_str().unwrap();
            assert!(cookie.starts_with("__Host-luwte-form="), "{cookie}");
            let ends = "; Path=/; HttpOnly; SameSite=Strict; Secure";
            assert!(cookie.ends_with(ends), "{cookie}");
        }
    }
}

#[tokio::test]
async fn who_signs_out_leaves_nothing_in_the_browser() {
    let desk = Desk::new().await;
    let mut browser = Browser::of(&desk, "ilse").await;
    let answer = browser.post("/sign-out", &[]).await;
    let cleared = text(&answer.headers, "clear-site-data");
    assert_eq!(cleared, "\"cache\", \"storage\"");
    // Not `"cookies"`: it would take the one that says that this browser is known. The others end.
    let mut ended: Vec<&str> = answer
        .headers
        .get_all("set-cookie")
        .iter()
        .map(|cookie| cookie.to_str().unwrap())
        .filter(|cookie| cookie.contains("=; ") && cookie.ends_with("; Max-Age=0"))
        .filter_map(|cookie| cookie.split('=').next())
        .collect();
    ended.sort_unstable();
    assert_eq!(ended, ["luwte", "luwte-form"]);
    assert_eq!(browser.cookie_names(), ["luwte-known"]);
    assert_eq!(browser.get("/").await.status, StatusCode::SEE_OTHER);
}

/// What is answered to a form whose secret is not that of this session.
fn answer_to_stale(path: &str, address: &str) -> (u16, String) {
    let lasts = ["/end", "/back", "/take", "/invite", "/return"];
    let is_button = lasts.iter().any(|last| path.ends_with(last));
    // What is typed there is secret, or nothing is typed at all.
    let is_kept_nowhere = is_button
        || path.starts_with("/account/")
        || path.contains("passkey")
        || path.ends_with("/{provider}")
        || matches!(
            path,
            "/sign-in"
                | "/forgot"
                | "/language"
                | "/accounts/providers"
                | "/keys/log"
                | "/keys/board"
                | "/log/checkpoint"
                | "/staff-signal/carry"
                | "/practice-cases/{case}"
                | "/first-time"
                | "/agreement"
                | "/plan/read"
        );
    match path {
        // Nobody is halfway in here.
        "/sign-in/code" => (303, "/sign-in?over=1".to_owned()),
        // A provider's server sends this, and is believed for its signature alone.
        "/sign-in/providers/{provider}/logout" => (404, String::new()),
        "/sign-out" => (303, "/".to_owned()),
        "/drafts" => (403, String::new()),
        "/welcome/{link}" => (410, String::new()),
        _ if is_kept_nowhere => (422, String::new()),
        _ => (303, format!("{address}?again=1")),
    }
}

#[tokio::test]
async fn no_form_is_read_that_was_made_for_another_session() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let mut ilse = Browser::of(&desk, "ilse").await;
    let stolen = Browser::of(&desk, "teun").await.form_token().await;
    let mut sent = 0;
    // Hiding only takes away, and checking a file touches nothing of ours: they ask for nothing.
    let is_free = |route: &Route| matches!(route.path, "/hide" | "/verify");
    let sends = |route: &&Route| route.verb == Verb::Post && !is_free(route);
    for route in ROUTES.iter().filter(sends) {
        let id = dossier.to_string();
        let address = route
            .path
            .replace("{dossier}", &id)
            .replace("{command}", "record_entry")
            .replace("{no}", "1");
        for token in ["", "0", &*stolen] {
            let end = desk.log_end().await;
            let version = desk.version(dossier).await;
            let typed = [
                ("form-token", token),
                ("version", &*version),
                ("name", "ilse"),
                ("password", PASSWORD),
                ("form", "/signal"),
                ("text", "Dit mag niet weg zijn."),
            ];
            let answer = if address.ends_with("/attach_document") {
                let part = |(name, value): &(&str, &str)| {
                    format!(
                        "--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
                    )
                };
                let body = typed.iter().map(part).collect::<String>() + "--x--\r\n";
                let headers = [("content-type", "multipart/form-data; boundary=x")];
                ilse.ask(Method::POST, &address, &headers, Body::from(body))
                    .await
            } else {
                ilse.post_as_it_is(&address, &typed).await
            };
            let outcome = (answer.status.as_u16(), answer.location().to_owned());
            let expected = answer_to_stale(route.path, &address);
            assert_eq!(outcome, expected, "{address} {token}");
            let written = desk.log_after(end).await;
            let acts = written
                .iter()
                .filter(|row| !matches!(&*row.record.action, "read-dossier" | "search-pupils"));
            assert_eq!(acts.count(), 0, "{address} {written:?}");
            if matches!(route.path, "/signal" | "/dossiers/{dossier}/{command}") {
                let form = ilse.get(answer.location()).await;
                assert!(form.body.contains("Dit mag niet weg zijn."));
                assert!(
                    form.body
                        .contains("Wat u eerder typte en nog niet vastlegde")
                );
            }
            sent += 1;
        }
    }
    assert!(sent >= 18);
    assert_eq!(
        ilse.get("/").await.status,
        StatusCode::OK,
        "still signed in"
    );
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
