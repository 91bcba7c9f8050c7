//! What somebody is typing, kept by a script every few seconds (*concept*).

use app::sign_in::Presence;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};

use crate::Site;
use crate::error_page::PageError;
use crate::form_fields::first;
use crate::form_token::is_ours;
use crate::session::{has_draft, presence, typed_body, worth_keeping};

/// Keep what was typed, or forget it. Somebody who was away too long may still keep.
pub(crate) async fn post(State(site): State<Site>, request: Request) -> Result<Response, Response> {
    let presence = presence(&site, request.headers())
        .await
        .map_err(IntoResponse::into_response)?;
    let headers = request.headers().clone();
    let typed = typed_body(request, &site).await?;
    if !matches!(presence, Presence::Nobody) && !is_ours(&site, &headers, &typed) {
        return Err(StatusCode::FORBIDDEN.into_response());
    }
    let kept = keep(&site, presence, &typed).await;
    kept.map_err(IntoResponse::into_response)
}

async fn keep(
    site: &Site,
    presence: Presence,
    typed: &[(String, String)],
) -> Result<Response, PageError> {
    let form = first(typed, "form");
    if !has_draft(form) {
        return Err(PageError::Bad);
    }
    match presence {
        Presence::Nobody => Ok(StatusCode::UNAUTHORIZED.into_response()),
        Presence::Here(visitor) if !first(typed, "forget").is_empty() => {
            site.app.forget_draft(&visitor, form).await?;
            Ok(Redirect::to(form).into_response())
        }
        Presence::Here(visitor) | Presence::Away(visitor) => {
            site.app
                .save_draft(&visitor, form, &worth_keeping(typed))
                .await?;
            Ok(StatusCode::NO_CONTENT.into_response())
        }
    }
}
