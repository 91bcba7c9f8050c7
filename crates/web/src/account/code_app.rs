//! Setting up a code app, replacing it and taking it away (*code-app*).

use app::Visitor;
use app::account::{CodeAppError, OfferedApp};
use app::sign_in::Presence;
use askama::Template;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};

use crate::Site;
use crate::account::confirm::needs_confirmation;
use crate::account::qr::Qr;
use crate::account::recovery_codes::new_codes;
use crate::account::{form, frame};
use crate::device::device;
use crate::error_page::{PageError, show};
use crate::form::Form;
use crate::form_fields::{first, pairs};
use crate::frame::Frame;
use crate::session::{Sent, SignedIn, token};
use crate::sign_in::enter::in_place_of_half;
use crate::text::Text;

const ADDRESS: &str = "/account/code-app";

#[derive(Template)]
#[template(path = "account/add_code_app.html")]
struct AddPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    form: Form<'a>,
    qr: Option<Qr>,
    /// Nothing for whoever has to sign in with what they have first.
    offered: Option<OfferedApp>,
}

#[derive(Template)]
#[template(path = "account/code_app.html")]
struct CodeAppPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    form: Form<'a>,
}

/// What there is, or the secret for a new one.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let session = token(&site, &headers).ok_or(PageError::NotFound)?;
    let query = pairs(query.unwrap_or_default().as_bytes());
    let is_new = first(&query, "new") == "1" || !site.app.has_code_app(&visitor).await?;
    if is_new {
        let form = form(&site, "add_code_app");
        return add_page(&site, &visitor, session, StatusCode::OK, form).await;
    }
    visitor.must_be_confirmed()?;
    let t = Text::of(&site);
    let form = form(&site, "code_app");
    let frame = frame(t, &visitor, &form, ADDRESS);
    show(StatusCode::OK, &CodeAppPage { frame, t, form })
}

/// The first code of a new app.
pub(crate) async fn post(
    State(site): State<Site>,
    headers: HeaderMap,
    sent: Sent,
) -> Result<Response, PageError> {
    let Sent { visitor, typed } = sent;
    let session = token(&site, &headers).ok_or(PageError::NotFound)?;
    needs_confirmation(&site, &visitor, ADDRESS, &typed).await?;
    let code = first(&typed, "code");
    let mut form = form(&site, "add_code_app");
    let t = form.t();
    if code.trim().is_empty() {
        form.fault("code", t.get("fault-required"));
    } else {
        match site.app.add_code_app(&visitor, session, code).await {
            Ok(added) => {
                return added_page(&site, &headers, &added.session, added.codes).await;
            }
            Err(CodeAppError::App(error)) => return Err(error.into()),
            Err(CodeAppError::Wrong) => form.fault("code", t.get("code-wrong-new")),
            Err(CodeAppError::Old) => form.fault("code", t.get("code-old-secret")),
            // The page that comes says so.
            Err(CodeAppError::Weak) => {}
        }
    }
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    add_page(&site, &visitor, session, status, form).await
}

/// Take it away.
pub(crate) async fn remove(
    State(site): State<Site>,
    headers: HeaderMap,
    sent: Sent,
) -> Result<Response, PageError> {
    let session = token(&site, &headers).ok_or(PageError::NotFound)?;
    let renewed = site.app.remove_code_app(&sent.visitor, session).await?;
    let next = Redirect::to("/account?done=code-app-removed");
    let Some(session) = renewed else {
        return Ok(next.into_response());
    };
    site.app.note_device(&session, device(&headers)).await?;
    Ok((in_place_of_half(&site, &session)?, next).into_response())
}

/// It counts: the recovery codes, in a session with another secret.
async fn added_page(
    site: &Site,
    headers: &HeaderMap,
    session: &str,
    codes: Vec<String>,
) -> Result<Response, PageError> {
    site.app.note_device(session, device(headers)).await?;
    let Presence::Here(visitor) = site.app.presence(session).await? else {
        return Err(PageError::NotFound);
    };
    let cookies = in_place_of_half(site, session)?;
    // The forms on this page belong to the new session, not to the one that asked for it.
    let token = site.app.form_token(session);
    let page = crate::form_token::for_session(token, async {
        show(StatusCode::OK, &new_codes(site, &visitor, codes, true))
    });
    Ok((cookies, page.await?).into_response())
}

async fn add_page(
    site: &Site,
    visitor: &Visitor,
    session: &str,
    status: StatusCode,
    form: Form<'_>,
) -> Result<Response, PageError> {
    let t = Text::of(site);
    let offered = match site.app.offer_code_app(visitor, session).await {
        Ok(offered) => Some(offered),
        Err(CodeAppError::App(error)) => return Err(error.into()),
        Err(_) => None,
    };
    let page = AddPage {
        frame: frame(t, visitor, &form, ADDRESS),
        t,
        form,
        qr: offered.as_ref().and_then(|offered| Qr::of(&offered.link)),
        offered,
    };
    show(status, &page)
}
