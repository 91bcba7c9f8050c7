//! Files that leave a dossier: the report, the advice sheet, documents (*bestanden*).
//!
//! Their names say what they are and never whom they are about.

use app::preview;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use domain::id::{DossierId, No};

use crate::Site;
use crate::error_page::PageError;
use crate::session::SignedIn;

/// What may be shown beside the page; anything else is only saved.
const PDF: &str = "application/pdf";
/// Whatever is in a file, and however a browser opens it: it may do nothing.
const NOTHING: HeaderValue = HeaderValue::from_static("default-src 'none'; sandbox");

/// The report of a draft.
pub(crate) async fn report(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    Path((dossier, file)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let (dossier, no) = place(&dossier, number_of_pdf(&file)?)?;
    let bytes = site.app.report(&visitor, dossier, no).await?;
    let name = site
        .app
        .words()
        .with("file-report", &[("no", &no.to_string())]);
    answer(PDF, &disposition("inline", &name, ".pdf"), bytes)
}

/// The sheet for an advice call.
pub(crate) async fn advice(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    Path((dossier, file)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let (dossier, no) = place(&dossier, number_of_pdf(&file)?)?;
    let bytes = site.app.advice_sheet(&visitor, dossier, no).await?;
    let name = site
        .app
        .words()
        .with("file-advice", &[("no", &no.to_string())]);
    answer(PDF, &disposition("inline", &name, ".pdf"), bytes)
}

/// A sheet that stays in the school.
pub(crate) async fn sheet(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    Path((dossier, file)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let (dossier, no) = place(&dossier, number_of_pdf(&file)?)?;
    let bytes = site.app.sheet_file(&visitor, dossier, no).await?;
    let name = site
        .app
        .words()
        .with("file-sheet", &[("no", &no.to_string())]);
    pdf(&name, bytes)
}

/// A copy or letter: a draft of it, or as it left.
pub(crate) async fn copy(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    Path((dossier, file)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let (dossier, no) = place(&dossier, number_of_pdf(&file)?)?;
    let bytes = site.app.copy_file(&visitor, dossier, no).await?;
    let name = site
        .app
        .words()
        .with("file-copy", &[("no", &no.to_string())]);
    pdf(&name, bytes)
}

/// The file of a document, to be saved.
pub(crate) async fn document(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    Path((dossier, no)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let (dossier, no) = place(&dossier, &no)?;
    let (file, bytes) = site.app.document(&visitor, dossier, no).await?;
    let name = site
        .app
        .words()
        .with("file-document", &[("no", &no.to_string())]);
    let disposition = disposition("attachment", &name, ending(&file.media_type));
    let mut answer = answer(&file.media_type, &disposition, bytes)?;
    answer
        .headers_mut()
        .insert(CONTENT_SECURITY_POLICY, NOTHING);
    Ok(answer)
}

/// A small picture of the file of a document, shown on the page.
pub(crate) async fn preview(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    Path((dossier, no)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let (dossier, no) = place(&dossier, &no)?;
    let bytes = site.app.document_preview(&visitor, dossier, no).await?;
    let mut answer = answer(preview::MEDIA_TYPE, "inline", bytes)?;
    answer
        .headers_mut()
        .insert(CONTENT_SECURITY_POLICY, NOTHING);
    Ok(answer)
}

/// A paper of the program, shown beside the page.
pub(crate) fn pdf(name: &str, bytes: Vec<u8>) -> Result<Response, PageError> {
    answer(PDF, &disposition("inline", name, ".pdf"), bytes)
}

fn place(dossier: &str, no: &str) -> Result<(DossierId, No), PageError> {
    let dossier = dossier.parse().map_err(|_| PageError::NotFound)?;
    let no = no.parse().map_err(|_| PageError::NotFound)?;
    Ok((dossier, No(no)))
}

fn number_of_pdf(file: &str) -> Result<&str, PageError> {
    file.strip_suffix(".pdf").ok_or(PageError::NotFound)
}

fn disposition(how: &str, name: &str, ending: &str) -> String {
    format!("{how}; filename=\"{name}{ending}\"")
}

fn ending(media_type: &str) -> &'static str {
    match media_type {
        "application/pdf" => ".pdf",
        "text/plain; charset=utf-8" => ".txt",
        "image/png" => ".png",
        "image/jpeg" => ".jpg",
        "image/gif" => ".gif",
        "image/webp" => ".webp",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document" => ".docx",
        "application/vnd.oasis.opendocument.text" => ".odt",
        _ => "",
    }
}

fn answer(media_type: &str, disposition: &str, bytes: Vec<u8>) -> Result<Response, PageError> {
    let value = |text: &str| HeaderValue::from_str(text).map_err(|_| PageError::Bad);
    let headers = [
        (CONTENT_TYPE, value(media_type)?),
        (CONTENT_DISPOSITION, value(disposition)?),
    ];
    Ok((StatusCode::OK, headers, Body::from(bytes)).into_response())
}
