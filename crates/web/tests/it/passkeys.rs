//! The pages of passkeys, as far as no device is needed.

use app::sign_in::passkey::PasskeyRefusal;
use axum::http::StatusCode;
use web::{Settings, router};

use crate::browser::Browser;
use crate::desk::Desk;

#[tokio::test]
async fn the_button_is_hidden_until_a_script_shows_it() {
    let desk = Desk::new().await;
    let page = Browser::new(&desk).get("/sign-in").await;
    assert!(
        page.body
            .contains(r#"novalidate hidden data-passkey="use""#)
    );
    assert!(page.body.contains(r#"data-origin="https://luwte.example""#));
}

#[tokio::test]
async fn where_nobody_knows_the_address_nothing_is_offered() {
    let mut desk = Desk::new().await;
    desk.pages = router(desk.app.clone().with_origin(None), Settings::default());
    let page = Browser::new(&desk).get("/sign-in").await;
    assert!(!page.body.contains("passkey"));
    let mut browser = Browser::of(&desk, "ilse").await;
    let own = browser.get("/account/passkeys").await;
    assert!(own.body.contains("Passkeys kunnen hier nog niet."));
    for address in ["/sign-in/passkey/begin", "/sign-in/passkey"] {
        let answer = browser.post(address, &[]).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{address}");
    }
}

#[tokio::test]
async fn a_question_is_for_a_page_of_ours() {
    let desk = Desk::new().await;
    let mut browser = Browser::new(&desk);
    let asked = browser.post("/sign-in/passkey/begin", &[]).await;
    assert_eq!(asked.status, StatusCode::OK);
    assert!(asked.body.contains("\"userVerification\":\"required\""));
    let elsewhere = browser.post_as_it_is("/sign-in/passkey/begin", &[]).await;
    assert_eq!(elsewhere.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn an_answer_to_nothing_signs_nobody_in() {
    let desk = Desk::new().await;
    let mut browser = Browser::new(&desk);
    let typed = [
        ("passkey-ceremony", "x"),
        ("passkey-answer", "{}"),
        ("kept.text", "Half"),
    ];
    let answer = browser.post("/sign-in/passkey", &typed).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("<title>Fout: "));
    assert!(answer.body.contains("Het duurde te lang."));
    assert!(answer.body.contains(r#"name="kept.text" value="Half""#));
    assert!(!answer.body.contains("passkey-answer\" value"));
    assert_eq!(browser.get("/").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_name_is_asked_for_and_what_was_typed_is_kept() {
    let desk = Desk::new().await;
    let mut browser = Browser::of(&desk, "ilse").await;
    let answer = browser
        .post("/account/passkeys/add", &[("name", " ")])
        .await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains(r#"id="name-error""#));
    let answer = browser
        .post("/account/passkeys/add", &[("name", "Laptop")])
        .await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains(r#"value="Laptop""#));
}

#[tokio::test]
async fn whoever_signed_in_long_ago_shows_first_that_it_is_them() {
    let desk = Desk::new().await;
    let mut browser = Browser::of(&desk, "ilse").await;
    assert_eq!(
        browser.get("/account/passkeys/add").await.status,
        StatusCode::OK
    );
    desk.wait(11);
    let answer = browser.get("/account/passkeys/add").await;
    let due = "/account/confirm?next=%2Faccount%2Fpasskeys%2Fadd";
    assert_eq!(answer.location(), due);
    let answer = browser
        .post("/account/passkeys/add", &[("name", "Laptop")])
        .await;
    assert_eq!(answer.location(), due);
}

#[tokio::test]
async fn every_refusal_has_its_words() {
    let desk = Desk::new().await;
    for refusal in PasskeyRefusal::ALL {
        let found = desk.app.words().find(refusal.code(), &[]);
        assert!(found.is_some(), "{}", refusal.code());
    }
}
