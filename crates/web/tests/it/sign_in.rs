//! Signing in, being away too long, and what happens to what was typed.

use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use domain::command::CommandKind;

use crate::browser::Browser;
use crate::desk::{Desk, PASSWORD, over_https, page_of};

#[tokio::test]
async fn a_page_leads_to_signing_in_and_back() {
    let desk = Desk::new().await;
    let mut browser = Browser::new(&desk);
    let answer = browser.get("/signal?a=b").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(answer.location(), "/sign-in?next=%2Fsignal%3Fa%3Db");
    let page = browser.get(answer.location()).await;
    assert!(page.body.contains(r#"name="next" value="/signal?a=b""#));
    let typed = [
        ("name", " Teun "),
        ("password", PASSWORD),
        ("next", "/signal?a=b"),
    ];
    let answer = browser.post("/sign-in", &typed).await;
    assert_eq!(
        (answer.status, answer.location()),
        (StatusCode::SEE_OTHER, "/signal?a=b")
    );
    let cookie = answer
        .headers
        .get(header::SET_COOKIE)
        .unwrap()
        .to_str()
        .unwrap();
    assert!(
        cookie.starts_with("luwte=") && cookie.ends_with("; Path=/; HttpOnly; SameSite=Strict")
    );
    assert_eq!(browser.get("/signal").await.status, StatusCode::OK);
    assert_eq!(browser.get("/sign-in").await.location(), "/");
}

#[tokio::test]
async fn over_https_the_cookie_is_for_this_host_alone() {
    let mut desk = Desk::new().await;
    desk.pages = web::router(desk.app.clone(), over_https());
    let mut browser = Browser::new(&desk);
    let typed = [("name", "teun"), ("password", PASSWORD)];
    let answer = browser.post("/sign-in", &typed).await;
    let cookie = answer
        .headers
        .get(header::SET_COOKIE)
        .unwrap()
        .to_str()
        .unwrap();
    assert!(cookie.starts_with("__Host-luwte=") && cookie.ends_with("; Secure"));
    assert!(
        answer
            .headers
            .contains_key(header::STRICT_TRANSPORT_SECURITY)
    );
    assert_eq!(browser.get("/signal").await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_wrong_name_and_a_wrong_password_look_the_same() {
    let desk = Desk::new().await;
    let mut browser = Browser::new(&desk);
    let mut pages = Vec::new();
    for typed in [
        [("name", "teun"), ("password", "x")],
        [("name", "niemand"), ("password", "x")],
    ] {
        let answer = browser.post("/sign-in", &typed).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.headers.get(header::SET_COOKIE).is_none());
        assert!(answer.body.contains("<title>Fout: "));
        pages.push(answer.body.replace(typed[0].1, ""));
    }
    assert_eq!(pages[0], pages[1]);
}

#[tokio::test]
async fn nobody_is_sent_to_another_site_after_signing_in() {
    let desk = Desk::new().await;
    let typed = [
        ("name", "teun"),
        ("password", PASSWORD),
        ("next", "//elders.example"),
    ];
    let answer = Browser::new(&desk).post("/sign-in", &typed).await;
    assert_eq!(answer.location(), "/");
}

#[tokio::test]
async fn signing_out_ends_the_session_itself() {
    let desk = Desk::new().await;
    let mut browser = Browser::of(&desk, "teun").await;
    let mut thief = browser.twin();
    assert_eq!(browser.post("/sign-out", &[]).await.location(), "/sign-in");
    assert_eq!(browser.get("/").await.status, StatusCode::SEE_OTHER);
    assert_eq!(thief.get("/").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn what_was_typed_survives_being_away() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let address = page_of(dossier, CommandKind::RecordContact);
    let mut browser = Browser::of(&desk, "ilse").await;
    desk.wait(31);
    let answer = browser
        .post(&address, &[("version", "1"), ("summary", "Moeder belde.")])
        .await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let page = browser.get(answer.location()).await;
    assert!(page.body.contains("Uw tekst is bewaard"));
    let typed = [
        ("name", "ilse"),
        ("password", PASSWORD),
        ("next", &*address),
    ];
    let answer = browser.post("/sign-in", &typed).await;
    let page = browser.get(answer.location()).await;
    assert!(page.body.contains("Moeder belde.</textarea>"));
    // The version is that of the dossier now, not of then.
    let version = desk.version(dossier).await;
    assert!(
        page.body
            .contains(&format!(r#"name="version" value="{version}""#))
    );
    let forgotten = browser
        .post("/drafts", &[("form", &address), ("forget", "1")])
        .await;
    assert_eq!(forgotten.location(), address);
    assert!(!browser.get(&address).await.body.contains("Moeder belde."));
}

#[tokio::test]
async fn what_was_typed_travels_along_when_the_session_is_over() {
    let desk = Desk::new().await;
    let mut browser = Browser::new(&desk);
    let answer = browser
        .post("/signal", &[("key", "k"), ("text", "Hij <huilde>.")])
        .await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert!(
        answer
            .body
            .contains(r#"name="kept.text" value="Hij &#60;huilde&#62;.""#)
    );
    assert!(!answer.body.contains("kept.key"));
    let typed = [
        ("name", "teun"),
        ("password", PASSWORD),
        ("next", "/signal"),
        ("kept.text", "Hij <huilde>."),
    ];
    let answer = browser.post("/sign-in", &typed).await;
    let page = browser.get(answer.location()).await;
    assert!(page.body.contains("Hij &#60;huilde&#62;.</textarea>"));
}

#[tokio::test]
async fn a_script_may_keep_what_is_typed_but_only_in_forms_of_ours() {
    let desk = Desk::new().await;
    let mut browser = Browser::of(&desk, "teun").await;
    let kept = [("form", "/signal"), ("key", "k"), ("text", "Nog niet af")];
    assert_eq!(
        browser.post("/drafts", &kept).await.status,
        StatusCode::NO_CONTENT
    );
    assert!(
        browser
            .get("/signal")
            .await
            .body
            .contains("Nog niet af</textarea>")
    );
    for form in ["", "/", "//elders.example", "/sign-in"] {
        let answer = browser
            .post("/drafts", &[("form", form), ("text", "x")])
            .await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{form}");
    }
    let nobody = Browser::new(&desk).post("/drafts", &kept).await;
    assert_eq!(nobody.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn a_page_of_another_site_cannot_send_a_form() {
    let desk = Desk::new().await;
    let mut browser = Browser::of(&desk, "teun").await;
    let headers = [
        ("content-type", "application/x-www-form-urlencoded"),
        ("sec-fetch-site", "cross-site"),
    ];
    for address in ["/sign-out", "/signal", "/drafts", "/sign-in"] {
        let answer = browser
            .ask(Method::POST, address, &headers, Body::empty())
            .await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{address}");
    }
    assert_eq!(browser.get("/").await.status, StatusCode::OK);
}
