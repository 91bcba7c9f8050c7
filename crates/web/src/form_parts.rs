//! A form with a file, as a browser sends it (*formulier met bestand*).

use app::attach_document::Upload;
use axum::extract::{FromRequest, Multipart, Request};
use axum::response::{IntoResponse, Response};

use crate::error_page::PageError;
use crate::form_fields::{Typed, lines};

/// What was typed, and the file if one was chosen. What is no such form is answered at once.
pub async fn read(request: Request) -> Result<(Typed, Option<Upload>), Response> {
    let parts = Multipart::from_request(request, &()).await;
    let mut parts = parts.map_err(IntoResponse::into_response)?;
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
                typed.push((name, lines(&text)));
            }
        }
    }
    Ok((typed, upload))
}
