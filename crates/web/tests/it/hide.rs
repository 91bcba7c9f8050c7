//! Hiding at once: the page goes, what was typed stays, and the password is asked again.

use axum::http::StatusCode;

use crate::browser::Browser;
use crate::desk::Desk;
use crate::html;

#[tokio::test]
async fn who_hides_must_sign_in_again_and_finds_what_was_typed() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let mut ilse = Browser::of(&desk, "ilse").await;
    let address = format!("/dossiers/{dossier}");
    let page = ilse.get(&address).await;
    assert!(page.body.contains("action=\"/hide\""));
    let end = desk.log_end().await;
    let hidden = ilse.post("/hide", &[]).await;
    assert_eq!(
        (hidden.status, hidden.location()),
        (StatusCode::SEE_OTHER, "/weather")
    );
    assert_eq!(hidden.headers.get("clear-site-data").unwrap(), "\"cache\"");
    let written = desk.log_after(end).await;
    assert_eq!(written[0].record.action, "hide");
    for asked in [&*address, "/", "/signal", "/dossiers"] {
        let answer = ilse.get(asked).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{asked}");
        assert!(answer.location().starts_with("/sign-in?"), "{asked}");
    }
    // The script sends what was being typed after the page is gone.
    let typed = [
        ("form", "/signal"),
        ("text", "Half getypt"),
        ("kind", "observation"),
    ];
    assert_eq!(
        ilse.post("/drafts", &typed).await.status,
        StatusCode::NO_CONTENT
    );
    let mut again = Browser::of(&desk, "ilse").await;
    assert!(again.get("/signal").await.body.contains("Half getypt"));
    // Touching nothing brings the hidden session back.
    assert_eq!(ilse.get("/").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn the_page_instead_says_nothing_of_what_this_is() {
    let desk = Desk::new().await;
    let mut browser = Browser::new(&desk);
    let page = browser.get("/weather").await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(html::faults("weather", &page.body), [""; 0]);
    for word in ["Luwte", "dossier", "Veilig Thuis", "inloggen", "href=\"/\""] {
        assert!(!page.body.contains(word), "{word}");
    }
    let hidden = browser.post("/hide", &[]).await;
    assert_eq!(
        hidden.location(),
        "/weather",
        "also for who is not signed in"
    );
}
