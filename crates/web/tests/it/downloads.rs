//! Files that leave a dossier: what browsers are told of them, and who gets none.

use axum::body::Body;
use axum::http::{Method, StatusCode};
use domain::command::CommandKind;
use serde_json::json;

use crate::browser::{Answer, Browser};
use crate::desk::{Desk, page_of};

fn header<'a>(answer: &'a Answer, name: &str) -> &'a str {
    let value = answer.headers.get(name);
    value.map_or("", |value| value.to_str().unwrap())
}

#[tokio::test]
async fn a_report_opens_beside_the_page_under_a_name_without_names() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let mut browser = Browser::of(&desk, "ilse").await;
    let report = browser
        .get(&format!("/dossiers/{dossier}/report/8.pdf"))
        .await;
    assert_eq!(report.status, StatusCode::OK);
    assert!(report.body.starts_with("%PDF-"));
    assert_eq!(header(&report, "content-type"), "application/pdf");
    let disposition = "inline; filename=\"melding-8.pdf\"";
    assert_eq!(header(&report, "content-disposition"), disposition);
    assert_eq!(header(&report, "cache-control"), "no-store");
    assert_eq!(header(&report, "x-content-type-options"), "nosniff");
}

#[tokio::test]
async fn an_advice_sheet_opens_beside_the_page() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let sheet = json!({ "summary": "Een kind komt zonder jas.", "question": "Wat kunnen wij doen?",
        "entries": [4] });
    desk.act(dossier, CommandKind::PrepareAdvice, sheet).await;
    let no = desk.version(dossier).await;
    let mut browser = Browser::of(&desk, "ilse").await;
    let answer = browser
        .get(&format!("/dossiers/{dossier}/advice/{no}.pdf"))
        .await;
    assert!(answer.body.starts_with("%PDF-"));
    let disposition = format!("inline; filename=\"adviesblad-{no}.pdf\"");
    assert_eq!(header(&answer, "content-disposition"), disposition);
}

#[tokio::test]
async fn a_document_is_saved_and_can_do_nothing() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let mut browser = Browser::of(&desk, "ilse").await;
    let version = desk.version(dossier).await;
    let part = |name: &str, value: &str| {
        format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    };
    let token = browser.form_token().await;
    let fields = [
        ("form-token", &*token),
        ("version", &*version),
        ("title", "Brief"),
        ("description", "Een brief."),
        ("made-by", "Oma"),
        ("bearing", "neutral"),
    ];
    let mut body: Vec<String> = fields
        .iter()
        .map(|(name, value)| part(name, value))
        .collect();
    let file = "Content-Disposition: form-data; name=\"file\"; filename=\"Fenne.pdf\"";
    body.push(format!(
        "--x\r\n{file}\r\n\r\n%PDF-1.7\n%%EOF\n\r\n--x--\r\n"
    ));
    let address = page_of(dossier, CommandKind::AttachDocument);
    let kind = [("content-type", "multipart/form-data; boundary=x")];
    let sent = browser
        .ask(Method::POST, &address, &kind, Body::from(body.concat()))
        .await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    let no = desk.version(dossier).await;
    let document = browser
        .get(&format!("/dossiers/{dossier}/documents/{no}"))
        .await;
    assert_eq!(document.status, StatusCode::OK);
    let disposition = format!("attachment; filename=\"document-{no}.pdf\"");
    assert_eq!(header(&document, "content-disposition"), disposition);
    let policy = "default-src 'none'; sandbox";
    assert_eq!(header(&document, "content-security-policy"), policy);
    let page = browser.get(&format!("/dossiers/{dossier}")).await;
    assert!(
        page.body
            .contains(&format!("/dossiers/{dossier}/documents/{no}\""))
    );
    assert!(page.body.contains("Fenne.pdf (1 kB)"));
}

#[tokio::test]
async fn whoever_may_not_read_finds_nothing() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let mut teacher = Browser::of(&desk, "teun").await;
    for below in ["", "/report/8.pdf", "/advice/8.pdf", "/documents/3"] {
        let answer = teacher.get(&format!("/dossiers/{dossier}{below}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{below}");
        assert!(!answer.body.contains("Fenne"));
    }
    assert_eq!(teacher.get("/dossiers").await.status, StatusCode::NOT_FOUND);
}
