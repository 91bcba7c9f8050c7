//! The one form with a file (*document toevoegen*).

use app::attach_document::Upload;
use axum::extract::{FromRequest, Multipart, Path, RawQuery, Request, State};
use axum::response::{IntoResponse, Response};
use domain::command::CommandKind;

use crate::Site;
use crate::command_page::{Place, open, submit};
use crate::error_page::PageError;
use crate::form_fields::Typed;
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
    let parts = Multipart::from_request(request, &site)
        .await
        .map_err(IntoResponse::into_response)?;
    let (typed, upload) = read(parts).await?;
    let visitor = at_work(&site, presence, &path, &typed).await?;
    if !is_ours(&site, &headers, &typed) {
        return Err(give_back(&site, &visitor, &path, &typed).await);
    }
    let place = Place::find(&dossier, COMMAND).map_err(IntoResponse::into_response)?;
    let answer = submit(&site, &visitor, &place, typed, upload).await;
    answer.map_err(IntoResponse::into_response)
}

async fn read(mut parts: Multipart) -> Result<(Typed, Option<Upload>), Response> {
    let (mut typed, mut upload) = (Typed::new(), None);
    while let Some(part) = parts
        .next_field()
        .await
        .map_err(IntoResponse::into_response)?
    {
        let Some(name) = part.name().map(str::to_owned) else {
            continue;
        };
        let file_name = part.file_name().map(str::to_owned);
        let bytes = part.bytes().await.map_err(IntoResponse::into_response)?;
        match file_name {
            // A browser sends an empty part for a file that nobody chose.
            Some(_) if bytes.is_empty() => {}
            Some(file) => {
                let bytes = bytes.to_vec();
                upload = Some(Upload { name: file, bytes });
            }
            None => {
                let text = String::from_utf8(bytes.to_vec());
                let text = text.map_err(|_| PageError::Bad.into_response())?;
                typed.push((name, text.replace("\r\n", "\n")));
            }
        }
    }
    Ok((typed, upload))
}
