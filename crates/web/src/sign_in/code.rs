//! The second step of signing in: a code of the app, or a recovery code (*tweede stap*).

use app::attempt::Caller;
use app::sign_in::{HalfError, ProofRefusal, SecondProof};
use askama::Template;
use axum::extract::{RawQuery, Request, State};
use axum::http::header::SET_COOKIE;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};

use crate::Site;
use crate::caller::caller;
use crate::error_page::{PageError, show};
use crate::form::Form;
use crate::form_fields::{first, pairs};
use crate::form_token::is_ours;
use crate::frame::Frame;
use crate::session::typed_body;
use crate::sign_in::enter::{half, half_cookie, let_in};
use crate::text::Text;

const ADDRESS: &str = "/sign-in/code";
/// Where to begin again, with the reason.
const FROM_THE_START: &str = "/sign-in?over=1";

#[derive(Template)]
#[template(path = "sign_in_code.html")]
struct CodePage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    form: Form<'a>,
    /// Whether a recovery code is asked for, rather than one of the app.
    is_recovery: bool,
}

/// The page.
pub(crate) async fn get(
    State(site): State<Site>,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let query = pairs(query.unwrap_or_default().as_bytes());
    let is_halfway = match half(&site, &headers) {
        Some(secret) => site.app.is_halfway(secret).await?,
        None => false,
    };
    if !is_halfway {
        return Ok(Redirect::to("/sign-in").into_response());
    }
    let is_recovery = first(&query, "with") == "recovery";
    page(&site, StatusCode::OK, form(&site, is_recovery), is_recovery)
}

/// The attempt.
pub(crate) async fn post(State(site): State<Site>, request: Request) -> Result<Response, Response> {
    let headers = request.headers().clone();
    let caller = caller(&site, &request);
    let typed = typed_body(request, &site).await?;
    attempt(&site, &headers, &typed, &caller)
        .await
        .map_err(IntoResponse::into_response)
}

async fn attempt(
    site: &Site,
    headers: &HeaderMap,
    typed: &[(String, String)],
    caller: &Caller,
) -> Result<Response, PageError> {
    let is_recovery = first(typed, "with") == "recovery";
    let mut form = form(site, is_recovery);
    let Some(secret) = half(site, headers) else {
        return from_the_start(site);
    };
    let code = first(typed, "code").trim();
    let fault = if !is_ours(site, headers, typed) {
        "sign-in-stale-code"
    } else if code.is_empty() {
        "fault-required"
    } else {
        let proof = if is_recovery {
            SecondProof::Recovery(code)
        } else {
            SecondProof::Code(code)
        };
        match site.app.finish_sign_in(secret, proof, caller).await {
            Ok(done) => return let_in(site, headers, &done.session, &done.going_on).await,
            Err(HalfError::App(error)) => return Err(error.into()),
            Err(HalfError::Over) => return from_the_start(site),
            Err(HalfError::Refused(refusal)) => refused(refusal, is_recovery),
        }
    };
    form.fault("code", form.t().get(fault));
    page(site, StatusCode::UNPROCESSABLE_ENTITY, form, is_recovery)
}

/// The key of what is said of a refusal.
pub(crate) fn refused(refusal: ProofRefusal, is_recovery: bool) -> &'static str {
    match refusal {
        ProofRefusal::Wait => "code-wait",
        ProofRefusal::Wrong if is_recovery => "code-wrong-recovery",
        ProofRefusal::Wrong => "code-wrong",
    }
}

fn from_the_start(site: &Site) -> Result<Response, PageError> {
    let forgotten = [(SET_COOKIE, half_cookie(site, "")?)];
    Ok((forgotten, Redirect::to(FROM_THE_START)).into_response())
}

/// What was typed does not come back: it works once.
fn form(site: &Site, is_recovery: bool) -> Form<'_> {
    let code = if is_recovery {
        "sign_in_recovery"
    } else {
        "sign_in_code"
    };
    Form::new(Text::of(site), code, String::new(), 0, Vec::new())
}

fn page(
    site: &Site,
    status: StatusCode,
    form: Form<'_>,
    is_recovery: bool,
) -> Result<Response, PageError> {
    let t = Text::of(site);
    let frame = Frame::signed_out(t, form.text("title"), ADDRESS).refused(form.is_refused);
    let page = CodePage {
        frame,
        t,
        form,
        is_recovery,
    };
    show(status, &page)
}
