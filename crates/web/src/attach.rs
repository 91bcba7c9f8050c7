//! The one form with a file (*document toevoegen*).

use axum::extract::{Path, RawQuery, Request, State};
use axum::response::{IntoResponse, Response};
use domain::command::CommandKind;

use crate::Site;
use crate::command_page::{Place, open, submit};
use crate::error_page::PageError;
use crate::form_parts;
use crate::form_token::is_ours;
use crate::session::{SignedIn, at_work, give_back, presence};

/// The command of this form.
const COMMAND: &str = CommandKind::AttachDocument.code();

/// The largest body that is read: a file of the largest size with its form around it.
pub(crate) const LARGEST_BODY: usize = app::attach_document::LARGEST + 1024 * 1024;

/// The empty form, or what was typed in it before.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    Path(dossier): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let place = Place::find(&dossier, COMMAND)?;
    open(&site, &visitor, &place, query).await
}

/// The form as it was sent, with or without a file.
pub(crate) async fn post(
    State(site): State<Site>,
    Path(dossier): Path<String>,
    request: Request,
) -> Result<Response, Response> {
    let path = request.uri().path().to_owned();
    let presence = presence(&site, request.headers())
        .await
        .map_err(IntoResponse::into_response)?;
    let headers = request.headers().clone();
    let (typed, upload) = form_parts::read(request).await?;
    let visitor = at_work(&site, presence, &path, &typed).await?;
    if !is_ours(&site, &headers, &typed) {
        return Err(give_back(&site, &visitor, &path, &typed).await);
    }
    let place = Place::find(&dossier, COMMAND).map_err(IntoResponse::into_response)?;
    let answer = submit(&site, &visitor, &place, typed, upload).await;
    answer.map_err(IntoResponse::into_response)
}
