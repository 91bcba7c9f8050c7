//! The one form with a file.

use axum::body::Body;
use axum::http::{Method, StatusCode};
use domain::command::CommandKind;

use crate::browser::{Answer, Browser};
use crate::desk::{Desk, page_of};
use crate::html;

pub(crate) const PDF: &str = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n";

pub(crate) async fn send(
    browser: &mut Browser,
    address: &str,
    version: &str,
    file: &str,
) -> Answer {
    let token = browser.form_token().await;
    let fields = [
        ("form-token", &*token),
        ("key", "k"),
        ("version", version),
        ("title", "Brief van de huisarts"),
        ("description", "Een verwijzing."),
        ("made-by", "Huisarts"),
        ("bearing", "neutral"),
    ];
    let part = |(name, value): &(&str, &str)| {
        format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    };
    let mut body = fields.iter().map(part).collect::<Vec<_>>();
    body.push(
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"brief.pdf\"".to_owned(),
    );
    body.push(format!("\r\n\r\n{file}\r\n--x--\r\n"));
    let body = body.concat();
    let headers = [("content-type", "multipart/form-data; boundary=x")];
    browser
        .ask(Method::POST, address, &headers, Body::from(body))
        .await
}

#[tokio::test]
async fn a_document_is_kept_as_it_came() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let address = page_of(dossier, CommandKind::AttachDocument);
    let mut browser = Browser::of(&desk, "ilse").await;
    let version = desk.version(dossier).await;
    let answer = send(&mut browser, &address, &version, PDF).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let no = desk.version(dossier).await;
    assert!(answer.location().ends_with(&format!("#entry-{no}")));
    let file = browser
        .get(&format!("/dossiers/{dossier}/documents/{no}"))
        .await;
    assert_eq!((file.status, &*file.body), (StatusCode::OK, PDF));
}

#[tokio::test]
async fn a_file_that_is_no_document_is_refused_beside_its_field() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let address = page_of(dossier, CommandKind::AttachDocument);
    let mut browser = Browser::of(&desk, "ilse").await;
    let version = desk.version(dossier).await;
    let answer = send(&mut browser, &address, &version, "MZ\u{1}\u{2}").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(html::faults("attach", &answer.body), [""; 0]);
    assert!(answer.body.contains("id=\"file-error\"") && answer.body.contains("Een verwijzing."));
    let large = "x".repeat(12 * 1024 * 1024);
    let answer = send(&mut browser, &address, &version, &large).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn what_was_typed_beside_a_file_survives_being_away() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let address = page_of(dossier, CommandKind::AttachDocument);
    let mut browser = Browser::of(&desk, "ilse").await;
    desk.wait(31);
    let answer = send(&mut browser, &address, "1", PDF).await;
    assert!(answer.location().starts_with("/sign-in?"));
    let page = Browser::of(&desk, "ilse").await.get(&address).await;
    assert!(page.body.contains("Een verwijzing."));
}
