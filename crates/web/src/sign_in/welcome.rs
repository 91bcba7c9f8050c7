//! A link that was sent by mail: choosing a password, or linking an account (*link uit een e-mail*).

use app::attempt::Caller;
use app::sign_in::provider::{Errand, ProviderButton};
use app::sign_in::{Addressee, LinkError, LinkPurpose};
use askama::Template;
use axum::extract::{Path, Request, State};
use axum::http::header::SET_COOKIE;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};

use crate::access::form;
use crate::caller::caller;
use crate::error_page::{PageError, show};
use crate::form::Form;
use crate::form_fields::first;
use crate::form_token::is_ours;
use crate::frame::Frame;
use crate::providers::go::go;
use crate::session::typed_body;
use crate::text::Text;
use crate::too_often::{self, retry_after};
use crate::{Site, known_browser};

const CODE: &str = "choose_password";

#[derive(Template)]
#[template(path = "welcome.html")]
struct WelcomePage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    form: Form<'a>,
    action: String,
    about: String,
    login: String,
    providers: Vec<ProviderButton>,
}

#[derive(Template)]
#[template(path = "welcome_over.html")]
struct OverPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    text: String,
}

/// The page.
pub(crate) async fn get(
    State(site): State<Site>,
    Path(link): Path<String>,
    request: Request,
) -> Result<Response, PageError> {
    let caller = caller(&site, &request);
    match site.app.addressee(&link, &caller).await {
        Ok(addressee) => page(&site, &link, &addressee, form(&site, CODE, Vec::new())).await,
        Err(error) => over(&site, error),
    }
}

/// The password.
pub(crate) async fn post(
    State(site): State<Site>,
    Path(link): Path<String>,
    request: Request,
) -> Result<Response, Response> {
    let headers = request.headers().clone();
    let caller = caller(&site, &request);
    let typed = typed_body(request, &site).await?;
    choose(&site, &headers, &link, &typed, &caller)
        .await
        .map_err(IntoResponse::into_response)
}

/// To a provider, to come in with an account there.
pub(crate) async fn provider(
    State(site): State<Site>,
    Path((link, key)): Path<(String, String)>,
    request: Request,
) -> Result<Response, Response> {
    let headers = request.headers().clone();
    let caller = caller(&site, &request);
    let typed = typed_body(request, &site).await?;
    if !is_ours(&site, &headers, &typed) {
        return Err(PageError::Stale.into_response());
    }
    let errand = Errand::Invited(&link);
    Ok(go(&site, &headers, &key, "/", errand, &caller).await)
}

async fn choose(
    site: &Site,
    headers: &HeaderMap,
    link: &str,
    typed: &[(String, String)],
    caller: &Caller,
) -> Result<Response, PageError> {
    let addressee = match site.app.addressee(link, caller).await {
        Ok(addressee) => addressee,
        Err(error) => return over(site, error),
    };
    let [new, again] = ["new", "again"].map(|name| first(typed, name));
    let mut form = form(site, CODE, Vec::new());
    let t = form.t();
    if !is_ours(site, headers, typed) {
        form.fault("new", t.get("passkey-stale"));
    }
    for (name, value) in [("new", new), ("again", again)] {
        if value.is_empty() {
            form.fault(name, t.get("fault-required"));
        }
    }
    if !form.is_refused && new != again {
        form.fault("again", t.get("password-not-the-same"));
    }
    if !form.is_refused {
        match site.app.choose_password(link, new, caller).await {
            Ok(known) => {
                let cookie = known_browser::cookie(site, &known)?;
                let on = Redirect::to("/sign-in?chosen=1");
                return Ok(([(SET_COOKIE, cookie)], on).into_response());
            }
            Err(LinkError::Password(fault)) => {
                form.fault("new", t.get(format!("password-fault-{}", fault.code())));
            }
            Err(error) => return over(site, error),
        }
    }
    page(site, link, &addressee, form).await
}

async fn page(
    site: &Site,
    link: &str,
    addressee: &Addressee,
    form: Form<'_>,
) -> Result<Response, PageError> {
    let t = Text::of(site);
    let status = if form.is_refused {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    let is_invitation = addressee.purpose == LinkPurpose::Invitation;
    let title = t.get(format!(
        "choose_password-title-{}",
        addressee.purpose.code()
    ));
    let page = WelcomePage {
        frame: Frame::signed_out(t, title, "/welcome").refused(form.is_refused),
        t,
        form,
        action: format!("/welcome/{link}"),
        about: t.with("choose_password-about", "name", &addressee.name),
        login: addressee.login.clone(),
        providers: if is_invitation {
            site.app.provider_buttons().await?
        } else {
            Vec::new()
        },
    };
    show(status, &page)
}

/// The link does not count, or was tried too often.
fn over(site: &Site, error: LinkError) -> Result<Response, PageError> {
    let t = Text::of(site);
    let until = match error {
        LinkError::App(error) => return Err(error.into()),
        LinkError::TooOften(until) => Some(until),
        LinkError::Over | LinkError::Password(_) => None,
    };
    let page = OverPage {
        frame: Frame::signed_out(t, t.get("link-over-title"), "/welcome"),
        t,
        text: match until {
            Some(until) => too_often::sentence(t, until),
            None => t.get("link-over-text"),
        },
    };
    match until {
        Some(until) => {
            let answer = show(StatusCode::TOO_MANY_REQUESTS, &page)?;
            Ok(retry_after(answer, until, site.app.now()))
        }
        None => show(StatusCode::GONE, &page),
    }
}
