//! At the door, as a browser sees it: when to try again, from where, and what is kept.

use std::net::SocketAddr;
use std::sync::Arc;

use app::drafts::LARGEST_DRAFT;
use app::sign_in::provider::{
    Fetch, FetchError, Fetching, HttpRequest, LARGEST_KEPT, Providers, SecondFactor,
    WrittenProvider,
};
use axum::Extension;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, Method, StatusCode};
use domain::role::Role;
use web::{Proxies, Settings, router};

use crate::browser::{Answer, Browser};
use crate::desk::{Desk, PASSWORD};
use crate::people::{HERE, somebody};

/// The pages as they answer somebody at this address.
fn pages_for(desk: &Desk, peer: &str, trusted: &[&str]) -> axum::Router {
    let peer: SocketAddr = peer.parse().unwrap();
    let settings = Settings {
        https: false,
        proxies: Proxies {
            trusted: trusted.iter().map(|text| text.parse().unwrap()).collect(),
            ..Proxies::default()
        },
        ..Settings::default()
    };
    router(desk.app.clone(), settings).layer(Extension(ConnectInfo(peer)))
}

async fn sign_in(browser: &mut Browser, login: &str, password: &str, via: &str) -> Answer {
    let token = browser.form_token().await;
    let mut body = form_urlencoded::Serializer::new(String::new());
    body.extend_pairs([
        ("name", login),
        ("password", password),
        ("form-token", &*token),
    ]);
    body.extend_pairs([("kept.text", "Dit mag niet weg zijn."), ("next", "/signal")]);
    let headers = [
        ("content-type", "application/x-www-form-urlencoded"),
        ("sec-fetch-site", "same-origin"),
        ("x-forwarded-for", via),
    ];
    let body = Body::from(body.finish());
    browser.ask(Method::POST, "/sign-in", &headers, body).await
}

fn retry_after(headers: &HeaderMap) -> u64 {
    headers["retry-after"].to_str().unwrap().parse().unwrap()
}

#[tokio::test]
async fn who_tried_too_often_is_told_when_to_come_back() {
    let desk = Desk::new().await;
    let mut pages = Vec::new();
    for login in ["teun", "niemand"] {
        let mut browser = Browser::new(&desk);
        for _ in 0..5 {
            let answer = sign_in(&mut browser, login, "x", "").await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        let answer = sign_in(&mut browser, login, PASSWORD, "").await;
        assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
        assert_eq!(retry_after(&answer.headers), 61);
        assert!(
            answer.body.contains("Probeer het opnieuw na 10.01 uur."),
            "{}",
            answer.body
        );
        assert!(
            answer
                .body
                .contains(r#"name="kept.text" value="Dit mag niet weg zijn.""#)
        );
        assert!(!answer.body.contains(PASSWORD));
        pages.push(answer.body.replace(login, ""));
    }
    let without_token = |page: &str| {
        let lines = page.lines().filter(|line| !line.contains("form-token"));
        lines.collect::<Vec<_>>().join("\n")
    };
    assert_eq!(without_token(&pages[0]), without_token(&pages[1]));
    desk.wait(2);
    let answer = sign_in(&mut Browser::new(&desk), "teun", PASSWORD, "").await;
    assert_eq!(answer.location(), "/signal");
}

#[tokio::test]
async fn who_signed_in_here_before_gets_in_whatever_others_try() {
    let desk = Desk::new().await;
    let mut home = Browser::of(&desk, "teun").await;
    assert_eq!(home.post("/sign-out", &[]).await.location(), "/sign-in");
    let mut stranger = Browser::new(&desk);
    for _ in 0..9 {
        sign_in(&mut stranger, "teun", "x", "").await;
    }
    let held = sign_in(&mut stranger, "teun", PASSWORD, "").await;
    assert_eq!(held.status, StatusCode::TOO_MANY_REQUESTS);
    let mut twin = home.twin();
    let answer = sign_in(&mut home, "teun", PASSWORD, "").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    twin.forget("luwte-known");
    let held = sign_in(&mut twin, "teun", PASSWORD, "").await;
    assert_eq!(held.status, StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test]
async fn the_cookie_of_a_known_browser_is_for_this_host_and_lasts() {
    let desk = Desk::new().await;
    let mut browser = Browser::new(&desk);
    let answer = sign_in(&mut browser, "teun", PASSWORD, "").await;
    let cookies: Vec<&str> = answer
        .headers
        .get_all("set-cookie")
        .iter()
        .map(|cookie| cookie.to_str().unwrap())
        .collect();
    let known = cookies.iter().find(|it| it.starts_with("luwte-known="));
    let ends = "; Path=/; HttpOnly; SameSite=Strict; Max-Age=34560000";
    assert!(known.unwrap().ends_with(ends), "{cookies:?}");
}

/// Five wrong passwords for each of twenty names are a hundred from one place.
async fn flood(browser: &mut Browser, via: impl Fn(usize) -> String) -> StatusCode {
    for n in 0..100 {
        let name = format!("naam {}", n / 5);
        let answer = sign_in(browser, &name, "x", &via(n)).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{n}");
    }
    sign_in(browser, "teun", PASSWORD, &via(100)).await.status
}

#[tokio::test]
async fn a_place_cannot_make_itself_another_one() {
    let mut desk = Desk::new().await;
    desk.pages = pages_for(&desk, "198.51.100.7:4711", &["10.0.0.0/8"]);
    let made_up = |n: usize| format!("203.0.113.{n}");
    let came = flood(&mut Browser::new(&desk), made_up).await;
    assert_eq!(
        came,
        StatusCode::TOO_MANY_REQUESTS,
        "not through a proxy of ours"
    );

    let mut desk = Desk::new().await;
    desk.pages = pages_for(&desk, "10.0.0.3:4711", &["10.0.0.0/8"]);
    let made_up = |n: usize| format!("203.0.113.{n}, 198.51.100.7, 10.0.0.9");
    let came = flood(&mut Browser::new(&desk), made_up).await;
    assert_eq!(came, StatusCode::TOO_MANY_REQUESTS, "through two of them");
    let answer = sign_in(&mut Browser::new(&desk), "teun", PASSWORD, "198.51.100.8").await;
    assert_eq!(
        answer.status,
        StatusCode::SEE_OTHER,
        "another client of that proxy"
    );
}

#[tokio::test]
async fn no_address_is_kept_in_the_clear() {
    let mut desk = Desk::new().await;
    desk.pages = pages_for(&desk, "10.0.0.3:4711", &["10.0.0.0/8"]);
    let mut browser = Browser::new(&desk);
    for (login, password) in [("teun", "x"), ("teun", PASSWORD), ("niemand", "x")] {
        sign_in(&mut browser, login, password, "2001:db8:77:8800::5").await;
    }
    desk.wait(1);
    desk.app.note_attempts().await.unwrap();
    desk.store.close().await;
    let bytes = std::fs::read(desk.dir.path().join("luwte.db")).unwrap();
    let text = String::from_utf8_lossy(&bytes);
    for clear in ["2001:db8", "10.0.0.3", "niemand"] {
        assert!(!text.contains(clear), "{clear}");
    }
    let site = [0x20, 0x01, 0x0d, 0xb8, 0x00, 0x77, 0x88];
    assert!(!bytes.windows(site.len()).any(|window| window == site));
}

/// A provider that never answers.
struct Silent;

impl Fetch for Silent {
    fn fetch(&self, _request: HttpRequest) -> Fetching<'_> {
        Box::pin(async { Err(FetchError::Unreachable) })
    }
}

/// A board that offers a provider, as it answers somebody at one address.
async fn offering() -> Desk {
    let mut desk = Desk::new().await;
    let written = WrittenProvider {
        key: "school".to_owned(),
        name: "Schoolaccount".to_owned(),
        issuer: "https://id.example.nl".to_owned(),
        client_id: "luwte".to_owned(),
        client_secret: "een geheim".to_owned(),
        second_factor: SecondFactor::default(),
        max_age: None,
        other_hosts: Vec::new(),
    };
    let fetch: Arc<dyn Fetch> = Arc::new(Silent);
    let providers = Providers::new(vec![written], &fetch).unwrap();
    desk.app = desk.app.clone().with_providers(providers);
    desk.pages = pages_for(&desk, "198.51.100.7:4711", &[]);
    let role = Role::Administrator;
    let mut administrator = somebody(&desk, desk.board(), "beheer", HERE, role).await;
    let typed = [("provider", "school"), ("offer", "yes")];
    let chosen = administrator.post("/accounts/providers", &typed).await;
    assert_eq!(chosen.location(), "/accounts/providers");
    desk
}

#[tokio::test]
async fn what_no_page_of_ours_asked_for_is_refused_and_not_told_one_by_one() {
    let desk = offering().await;
    let end = desk.log_end().await;
    let mut stranger = Browser::new(&desk);
    let (school, unknown) = ("/sign-in/providers/school", "/sign-in/providers/niet");
    for _ in 0..25 {
        let back = format!("{school}/callback?state=x");
        let answer = stranger.get(&back).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let typed = [("logout_token", "a.b.c")];
        let told = format!("{school}/logout");
        let answer = stranger.post_as_it_is(&told, &typed).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST);
        let typed = [("passkey-ceremony", "x"), ("passkey-answer", "{}")];
        let answer = stranger.post("/sign-in/passkey", &typed).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let answer = stranger.get(&format!("{unknown}/callback")).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert_eq!(desk.log_after(end).await.len(), 0);
    desk.wait(1);
    desk.app.note_attempts().await.unwrap();
    let told = desk.log_after(end).await.into_iter().map(|row| row.record);
    let told: Vec<_> = told.map(|it| (it.action, it.outcome)).collect();
    let sum = |action: &str, outcome: &str| (action.to_owned(), outcome.to_owned());
    let expected = [
        sum("provider-refused", "wrong-50"),
        sum("passkey-refused", "wrong-25"),
    ];
    assert_eq!(told, expected);
}

#[tokio::test]
async fn who_begins_too_often_is_told_when_and_keeps_what_was_typed() {
    let desk = offering().await;
    let mut stranger = Browser::new(&desk);
    let school = "/sign-in/providers/school";
    let much = "x".repeat(LARGEST_KEPT);
    let answer = stranger.post(school, &[("kept.text", &*much)]).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(answer.body.contains("U hebt te veel getypt"));
    let little = [("kept.text", "Dit mag niet weg zijn.")];
    for n in 0..190 {
        let answer = stranger.post(school, &little).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{n}");
    }
    for n in 190..200 {
        let answer = stranger.post("/sign-in/passkey/begin", &[]).await;
        assert_eq!(answer.status, StatusCode::OK, "{n}");
    }
    let asked = stranger.post("/sign-in/passkey/begin", &[]).await;
    let there = stranger.post(school, &little).await;
    // A script that gets no question sends the form, and the page says why.
    let form = stranger.post("/sign-in/passkey", &little).await;
    for answer in [&asked, &there, &form] {
        assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
        assert_eq!(retry_after(&answer.headers), 6);
    }
    for answer in [&there, &form] {
        assert!(
            answer.body.contains("Probeer het opnieuw na 10.01 uur"),
            "{}",
            answer.body
        );
    }
    assert!(
        form.body
            .contains(r#"name="kept.text" value="Dit mag niet weg zijn.""#)
    );
}

#[tokio::test]
async fn what_travels_along_in_the_form_fits_a_draft() {
    let desk = Desk::new().await;
    let mut browser = Browser::new(&desk);
    let much = "x".repeat(99_000);
    let mut typed = vec![("name", "teun"), ("password", PASSWORD)];
    typed.push(("next", "/signal"));
    typed.extend(["kept.a0", "kept.a1", "kept.a2"].map(|name| (name, &*much)));
    typed.push(("kept.text", "Dit mag niet weg zijn."));
    let answer = browser.post("/sign-in", &typed).await;
    assert_eq!(answer.location(), "/signal");
    let page = browser.get("/signal").await;
    assert!(page.body.contains("Dit mag niet weg zijn."));
    // No more than fits is kept.
    let mut browser = Browser::of(&desk, "teun").await;
    let whole = "x".repeat(LARGEST_DRAFT / 2);
    let mut typed = vec![("form", "/signal"), ("text", &*whole)];
    let kept = browser.post("/drafts", &typed).await;
    assert_eq!(kept.status, StatusCode::NO_CONTENT);
    typed.push(("place", &*whole));
    let refused = browser.post("/drafts", &typed).await;
    assert_eq!(refused.status, StatusCode::PAYLOAD_TOO_LARGE);
}
