//! Asking for a new password (*wachtwoord vergeten*). The answer is the same whoever asks.

use app::sign_in::LinkError;
use askama::Template;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};

use crate::Site;
use crate::access::form;
use crate::caller::caller;
use crate::error_page::{PageError, show};
use crate::form::Form;
use crate::form_fields::first;
use crate::form_token::is_ours;
use crate::frame::Frame;
use crate::session::typed_body;
use crate::text::Text;
use crate::too_often::{self, retry_after};

const ADDRESS: &str = "/forgot";
const CODE: &str = "ask_reset";

#[derive(Template)]
#[template(path = "forgot.html")]
struct ForgotPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    form: Form<'a>,
    is_asked: bool,
    /// Whether letters leave at all.
    sends_letters: bool,
}

/// The page.
pub(crate) async fn get(State(site): State<Site>) -> Result<Response, PageError> {
    page(&site, StatusCode::OK, form(&site, CODE, Vec::new()), false)
}

/// The question.
pub(crate) async fn post(State(site): State<Site>, request: Request) -> Result<Response, Response> {
    let headers = request.headers().clone();
    let caller = caller(&site, &request);
    let typed = typed_body(request, &site).await?;
    ask(&site, &headers, typed, &caller)
        .await
        .map_err(IntoResponse::into_response)
}

async fn ask(
    site: &Site,
    headers: &HeaderMap,
    typed: Vec<(String, String)>,
    caller: &app::attempt::Caller,
) -> Result<Response, PageError> {
    let is_ours = is_ours(site, headers, &typed);
    let login = first(&typed, "login").trim().to_owned();
    let mut form = form(site, CODE, typed);
    let t = form.t();
    if !is_ours {
        form.fault("login", t.get("passkey-stale"));
    } else if login.is_empty() {
        form.fault("login", t.get("fault-required"));
    } else {
        match site.app.ask_reset(&login, caller).await {
            Ok(()) => return page(site, StatusCode::OK, form, true),
            Err(LinkError::App(error)) => return Err(error.into()),
            Err(LinkError::TooOften(until)) => {
                form.fault("login", too_often::sentence(t, until));
                let answer = page(site, StatusCode::TOO_MANY_REQUESTS, form, false)?;
                return Ok(retry_after(answer, until, site.app.now()));
            }
            Err(LinkError::Over | LinkError::Password(_)) => return Err(PageError::Bad),
        }
    }
    page(site, StatusCode::UNPROCESSABLE_ENTITY, form, false)
}

fn page(
    site: &Site,
    status: StatusCode,
    form: Form<'_>,
    is_asked: bool,
) -> Result<Response, PageError> {
    let t = Text::of(site);
    let page = ForgotPage {
        frame: Frame::signed_out(t, form.text("title"), ADDRESS).refused(form.is_refused),
        t,
        form,
        is_asked,
        sends_letters: site.app.sends_letters(),
    };
    show(status, &page)
}
