//! Rules that can be explained rather than followed, and rules that other forms settle.

use axum::http::StatusCode;
use domain::command::CommandKind;

use crate::browser::Browser;
use crate::desk::{Desk, page_of};
use crate::html;

#[tokio::test]
async fn a_step_without_an_instrument_is_done_with_a_ground() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let address = page_of(dossier, CommandKind::CompleteStep);
    let version = desk.version(dossier).await;
    let mut browser = Browser::of(&desk, "ilse").await;
    let plain = [("key", "k"), ("version", &*version), ("step", "1")];
    let refused = browser.post(&address, &plain).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(html::faults("explain", &refused.body), [""; 0]);
    for part in [
        r##"href="#explain-0""##,
        r#"name="explanations.0.rule" value="step1.instrument""#,
        r#"<option value="not-yet-trained">"#,
    ] {
        assert!(refused.body.contains(part), "{part}");
    }
    let mut typed = plain.to_vec();
    typed.extend([
        ("explanations.0.rule", "step1.instrument"),
        ("explanations.0.ground", "not-yet-trained"),
        ("explanations.0.motivation", " "),
    ]);
    let refused = browser.post(&address, &typed).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let chosen = r#"<option value="not-yet-trained" selected>"#;
    assert!(refused.body.contains(chosen), "what was chosen stays");
    typed.pop();
    typed.push(("explanations.0.motivation", "De scholing is in december."));
    assert_eq!(
        browser.post(&address, &typed).await.status,
        StatusCode::SEE_OTHER
    );
}

#[tokio::test]
async fn what_another_form_settles_leads_to_that_form() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let version = desk.version(dossier).await;
    let typed = [
        ("version", &*version),
        ("step", "2"),
        ("instrument", "Lijst 2026"),
    ];
    let mut browser = Browser::of(&desk, "ilse").await;
    let address = page_of(dossier, CommandKind::CompleteStep);
    let refused = browser.post(&address, &typed).await;
    let other = page_of(dossier, CommandKind::InformDirector);
    assert!(refused.body.contains(&format!(r#"href="{other}""#)));
}
