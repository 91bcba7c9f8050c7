//! One's own account in the browser: a code app, recovery codes, confirming, passwords, sessions.

use axum::http::{StatusCode, header};
use domain::role::Role;
use totp_rs::{Builder, Secret};

use crate::browser::{Answer, Browser};
use crate::desk::{Desk, PASSWORD};
use crate::people::{HERE, somebody};

/// What stands between two marks of a page.
fn between<'a>(page: &'a str, from: &str, to: &str) -> &'a str {
    let (_, rest) = page.split_once(from).unwrap();
    rest.split_once(to).unwrap().0
}

/// The code of an app now.
fn code(desk: &Desk, secret: &str) -> String {
    let secret = Secret::try_from_base32(secret.replace(' ', "")).unwrap();
    let totp = Builder::new().with_secret(secret).build().unwrap();
    let seconds = u64::try_from(desk.app.now().as_second()).unwrap();
    totp.generate(seconds).to_string()
}

/// Set up a code app in the browser; its secret, and the page with the recovery codes.
async fn equip(desk: &Desk, browser: &mut Browser) -> (String, Answer) {
    let page = browser.get("/account/code-app").await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.location());
    let secret = between(&page.body, "id=\"secret\">", "<").to_owned();
    let typed = code(desk, &secret);
    let done = browser.post("/account/code-app", &[("code", &typed)]).await;
    desk.wait(1);
    (secret, done)
}

async fn gives_password(desk: &Desk, next: &str) -> (Browser, Answer) {
    let mut browser = Browser::new(desk);
    let typed = [("name", "ilse"), ("password", PASSWORD), ("next", next)];
    let answer = browser.post("/sign-in", &typed).await;
    (browser, answer)
}

#[tokio::test]
async fn a_password_alone_shows_nothing_and_says_what_to_do() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    // Somebody else wrote what is in the dossier.
    let role = Role::CareCoordinator;
    somebody(&desk, desk.board(), "collega", HERE, role).await;
    let mut browser = Browser::with_password_alone(&desk, "collega").await;
    let first = browser.get("/").await;
    assert!(first.body.contains("href=\"/account/code-app\""));
    assert!(!first.body.contains("Fenne"));
    let here = format!("/dossiers/{dossier}");
    assert_eq!(browser.get(&here).await.status, StatusCode::NOT_FOUND);
    assert_eq!(browser.get("/signal").await.status, StatusCode::OK);
    let (_, done) = equip(&desk, &mut browser).await;
    assert_eq!(done.status, StatusCode::OK);
    assert_eq!(browser.get(&here).await.status, StatusCode::OK);
    assert!(!browser.get("/").await.body.contains("/account/code-app"));
}

#[tokio::test]
async fn a_code_app_is_set_up_without_a_style_or_a_script() {
    let desk = Desk::new().await;
    let mut browser = Browser::with_password_alone(&desk, "ilse").await;
    let page = browser.get("/account/code-app").await.body;
    let picture = between(&page, "<svg xmlns", "</svg>");
    assert!(picture.contains("fill=\"#fff\"") && !picture.contains("style"));
    let secret = between(&page, "id=\"secret\">", "<").to_owned();
    assert_eq!(secret.split(' ').count(), 8);
    let wrong = [("code", "000000")];
    let refused = browser.post("/account/code-app", &wrong).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains(&secret), "the same secret still");
    assert!(refused.body.contains("aria-invalid") && !refused.body.contains("000000"));
    let empty = browser.post("/account/code-app", &[("code", "")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    let (_, done) = equip(&desk, &mut browser).await;
    let codes = between(&done.body, "id=\"codes\">", "</ul>");
    assert_eq!(codes.matches("<li>").count(), 10);
    // A form on that page belongs to the new session.
    let token = between(&done.body, "name=\"form-token\" value=\"", "\"");
    assert_eq!(token, browser.form_token().await);
    let account = browser.get("/account").await.body;
    assert!(account.contains("10 van de 10") && !account.contains(&secret));
}

#[tokio::test]
async fn the_second_step_leads_on_to_where_somebody_was() {
    let desk = Desk::new().await;
    let (secret, _) = equip(
        &desk,
        &mut Browser::with_password_alone(&desk, "ilse").await,
    )
    .await;
    let (mut browser, answer) = gives_password(&desk, "/signal").await;
    assert_eq!(answer.location(), "/sign-in/code");
    let cookie = answer.headers.get(header::SET_COOKIE).unwrap();
    let cookie = cookie.to_str().unwrap();
    assert!(cookie.starts_with("luwte-half=") && cookie.contains("HttpOnly; SameSite=Strict"));
    assert!(browser.get("/").await.location().starts_with("/sign-in?"));
    let page = browser.get("/sign-in/code").await;
    assert!(page.body.contains("autocomplete=\"one-time-code\""));
    let wrong = browser.post("/sign-in/code", &[("code", "000000")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("aria-invalid") && !wrong.body.contains("000000"));
    let typed = code(&desk, &secret);
    let done = browser.post("/sign-in/code", &[("code", &typed)]).await;
    assert_eq!(done.location(), "/signal");
    assert_eq!(browser.get("/dossiers").await.status, StatusCode::OK);
    assert_eq!(browser.get("/sign-in/code").await.location(), "/sign-in");
    // Without the cookie of the half sign-in there is no second step.
    let mut stranger = Browser::new(&desk);
    let over = stranger.post("/sign-in/code", &[("code", &typed)]).await;
    assert_eq!(over.location(), "/sign-in?over=1");
    let page = stranger.get("/sign-in?over=1").await.body;
    assert!(page.contains("Log opnieuw in"));
}

#[tokio::test]
async fn whoever_lost_the_phone_uses_a_recovery_code() {
    let desk = Desk::new().await;
    let (_, done) = equip(
        &desk,
        &mut Browser::with_password_alone(&desk, "ilse").await,
    )
    .await;
    let codes = between(&done.body, "id=\"codes\">", "</ul>");
    let recovery = between(codes, "<li>", "</li>").to_owned();
    let (mut browser, _) = gives_password(&desk, "/").await;
    let page = browser.get("/sign-in/code?with=recovery").await.body;
    assert!(page.contains("name=\"with\" value=\"recovery\""));
    let typed = [("with", "recovery"), ("code", &*recovery)];
    let done = browser.post("/sign-in/code", &typed).await;
    assert_eq!(done.location(), "/");
    assert!(browser.get("/account").await.body.contains("9 van de 10"));
    let (mut again, _) = gives_password(&desk, "/").await;
    let used = again.post("/sign-in/code", &typed).await;
    assert_eq!(used.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!used.body.contains(&recovery));
}

#[tokio::test]
async fn what_was_typed_is_kept_over_the_second_step() {
    let desk = Desk::new().await;
    let (secret, _) = equip(
        &desk,
        &mut Browser::with_password_alone(&desk, "ilse").await,
    )
    .await;
    let mut browser = Browser::new(&desk);
    let typed = [
        ("name", "ilse"),
        ("password", PASSWORD),
        ("next", "/signal"),
        ("kept.text", "Hij huilde."),
    ];
    browser.post("/sign-in", &typed).await;
    let typed = code(&desk, &secret);
    let done = browser.post("/sign-in/code", &[("code", &typed)]).await;
    let page = browser.get(done.location()).await;
    assert!(page.body.contains("Hij huilde.</textarea>"));
}

#[tokio::test]
async fn a_report_and_the_log_ask_again_after_ten_minutes() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let mut browser = Browser::of(&desk, "ilse").await;
    let report = format!("/dossiers/{dossier}/report/8.pdf");
    assert_eq!(browser.get(&report).await.status, StatusCode::OK);
    desk.wait(11);
    let answer = browser.get(&report).await;
    let next = report.replace('/', "%2F");
    assert_eq!(answer.location(), format!("/account/confirm?next={next}"));
    let page = browser.get(answer.location()).await;
    assert!(
        page.body
            .contains(&format!("name=\"next\" value=\"{report}\""))
    );
    assert!(!page.body.contains("one-time-code"), "there is no app");
    let wrong = [("password", "geraden"), ("next", &*report)];
    let wrong = browser.post("/account/confirm", &wrong).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!wrong.body.contains("geraden"));
    let right = [("password", PASSWORD), ("next", &*report)];
    let done = browser.post("/account/confirm", &right).await;
    assert_eq!(done.location(), report);
    assert_eq!(browser.get(&report).await.status, StatusCode::OK);
    let elsewhere = [("password", PASSWORD), ("next", "//elders.example")];
    let done = browser.post("/account/confirm", &elsewhere).await;
    assert_eq!(done.location(), "/account?done=confirmed");
    // Who may not have it at all is not asked anything: there is no such page.
    let mut teacher = Browser::of(&desk, "teun").await;
    desk.wait(11);
    assert_eq!(teacher.get(&report).await.status, StatusCode::NOT_FOUND);
    let export = teacher.get("/log/export.csv").await;
    assert_eq!(export.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_password_is_changed_with_clear_advice() {
    let desk = Desk::new().await;
    let mut browser = Browser::of(&desk, "teun").await;
    let new = "mijn fietsbel zingt paars";
    for (old, chosen, again, field) in [
        ("", "", "", "old"),
        ("geraden", new, new, "old"),
        (PASSWORD, new, "anders", "again"),
        (PASSWORD, "kort", "kort", "new"),
        (PASSWORD, "wachtwoord2026", "wachtwoord2026", "new"),
    ] {
        let typed = [("old", old), ("new", chosen), ("again", again)];
        let refused = browser.post("/account/password", &typed).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        let message = format!("id=\"{field}-error\"");
        assert!(refused.body.contains(&message), "{field}");
        assert!(!refused.body.contains(PASSWORD) && !refused.body.contains(new));
    }
    let typed = [("old", PASSWORD), ("new", new), ("again", new)];
    let done = browser.post("/account/password", &typed).await;
    assert_eq!(done.location(), "/account?done=password-changed");
    let page = browser.get(done.location()).await;
    assert!(page.body.contains("Uw wachtwoord is gewijzigd."));
}

#[tokio::test]
async fn a_session_elsewhere_is_ended_from_the_account() {
    let desk = Desk::new().await;
    let mut phone = Browser::of(&desk, "teun").await;
    let mut browser = Browser::of(&desk, "teun").await;
    let page = browser.get("/account").await.body;
    assert_eq!(page.matches("name=\"session\" value=\"").count(), 2);
    let id = between(&page, "name=\"session\" value=\"", "\"").to_owned();
    let typed = [("session", &*id)];
    let mut stranger = Browser::of(&desk, "ilse").await;
    let other = stranger.post("/account/sessions", &typed).await;
    assert_eq!(other.status, StatusCode::NOT_FOUND);
    assert_eq!(phone.get("/").await.status, StatusCode::OK);
    let done = browser.post("/account/sessions", &typed).await;
    assert_eq!(done.location(), "/account?done=session-ended");
    assert!(phone.get("/").await.location().starts_with("/sign-in?"));
    let mut third = Browser::of(&desk, "teun").await;
    let others = [("session", "others")];
    browser.post("/account/sessions", &others).await;
    assert!(third.get("/").await.location().starts_with("/sign-in?"));
    assert_eq!(browser.get("/").await.status, StatusCode::OK);
}

#[tokio::test]
async fn every_change_of_an_account_stands_in_the_log() {
    let desk = Desk::new().await;
    let end = desk.log_end().await;
    let mut browser = Browser::with_password_alone(&desk, "ilse").await;
    let (secret, _) = equip(&desk, &mut browser).await;
    browser.post("/account/recovery-codes", &[]).await;
    drop(gives_password(&desk, "/").await);
    let (mut other, _) = gives_password(&desk, "/").await;
    let typed = code(&desk, &secret);
    other.post("/sign-in/code", &[("code", &typed)]).await;
    other
        .post("/account/sessions", &[("session", "others")])
        .await;
    other
        .post("/account/reminders", &[("reminders", "at-once")])
        .await;
    other.post("/account/calendar", &[]).await;
    desk.wait(11);
    let typed = code(&desk, &secret);
    let confirmed = [("password", PASSWORD), ("code", &typed)];
    other.post("/account/confirm", &confirmed).await;
    let new = "mijn fietsbel zingt paars";
    let changed = [("old", PASSWORD), ("new", new), ("again", new)];
    other.post("/account/password", &changed).await;
    let gone = other.post("/account/code-app/remove", &[]).await;
    assert_eq!(gone.location(), "/account?done=code-app-removed");
    let written = desk.log_after(end).await;
    for route in web::ROUTES.iter() {
        let is_own = route.path == "/account" || route.path.starts_with("/account/");
        if is_own || route.path == "/sign-in/code" {
            for action in route.log {
                let is_there = written.iter().any(|row| row.record.action == *action);
                assert!(is_there, "{} leaves no {action}", route.path);
            }
        }
    }
}
