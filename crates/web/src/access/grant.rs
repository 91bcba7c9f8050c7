//! Giving a colleague leave to read parts of a dossier (*inzage geven*), and ending it.

use app::Visitor;
use app::access::AccessOverview;
use app::perform::PerformError;
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::access::{GrantRequest, school_year_end};
use domain::id::DossierId;
use domain::time::school_time;

use crate::Site;
use crate::access::{Options, asked, done, parts, people, refuse, restored};
use crate::account::confirm::{confirm_first, needs_confirmation};
use crate::error_page::{PageError, show};
use crate::form::Form;
use crate::form_fields::first;
use crate::frame::Frame;
use crate::session::{Sent, SignedIn};
use crate::text::Text;

/// The code of the form, which begins the keys of its texts.
const CODE: &str = "give_access";

#[derive(Template)]
#[template(path = "access/give_access.html")]
struct GrantPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    form: Form<'a>,
    action: String,
    back: String,
    people: Options,
    parts: Options,
}

/// The form.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    Path(dossier): Path<String>,
) -> Result<Response, PageError> {
    let dossier = dossier.parse().map_err(|_| PageError::NotFound)?;
    let overview = site.app.access_overview(&visitor, dossier).await?;
    let today = school_time(overview.now).date();
    let first = vec![
        ("from".to_owned(), today.to_string()),
        ("until".to_owned(), school_year_end(today).to_string()),
    ];
    let address = address(dossier);
    if let Some(on) = confirm_first(&visitor, &address) {
        return Ok(on);
    }
    let form = restored(&site, &visitor, CODE, &address, first).await?;
    page(&site, &visitor, dossier, &overview, StatusCode::OK, form).await
}

/// The form as it was sent.
pub(crate) async fn post(
    State(site): State<Site>,
    Path(dossier): Path<String>,
    sent: Sent,
) -> Result<Response, PageError> {
    let dossier: DossierId = dossier.parse().map_err(|_| PageError::NotFound)?;
    let Sent { visitor, typed } = sent;
    // Whether this is theirs at all comes before who they are.
    let overview = site.app.access_overview(&visitor, dossier).await?;
    needs_confirmation(&site, &visitor, &address(dossier), &typed).await?;
    let given = match asked::<GrantRequest>(&typed) {
        Ok(request) => site.app.give_access(&visitor, dossier, &request).await,
        Err(unreadable) => Err(unreadable),
    };
    match given {
        Ok(()) => {
            let next = format!("/dossiers/{dossier}/access?done={CODE}");
            done(&site, &visitor, &address(dossier), &next).await
        }
        Err(PerformError::App(error)) => Err(error.into()),
        Err(refused) => {
            let mut form = super::form(&site, CODE, typed);
            refuse(&mut form, refused)?;
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            page(&site, &visitor, dossier, &overview, status, form).await
        }
    }
}

/// End the leave of a colleague.
pub(crate) async fn end(
    State(site): State<Site>,
    Path(dossier): Path<String>,
    sent: Sent,
) -> Result<Response, PageError> {
    let dossier: DossierId = dossier.parse().map_err(|_| PageError::NotFound)?;
    let member = first(&sent.typed, "member").parse();
    let member = member.map_err(|_| PageError::NotFound)?;
    site.app.end_access(&sent.visitor, dossier, member).await?;
    let next = format!("/dossiers/{dossier}/access?done=end_access");
    Ok(Redirect::to(&next).into_response())
}

fn address(dossier: DossierId) -> String {
    format!("/dossiers/{dossier}/access/grant")
}

async fn page(
    site: &Site,
    visitor: &Visitor,
    dossier: DossierId,
    overview: &AccessOverview,
    status: StatusCode,
    form: Form<'_>,
) -> Result<Response, PageError> {
    let t = Text::of(site);
    let colleagues = site.app.who_can_be_let_in(visitor, dossier).await?;
    let back = format!("/dossiers/{dossier}/access");
    let action = address(dossier);
    let frame = Frame::new(t, visitor, form.text("title"), &action)
        .below(t.get("my-work-title"), "/")
        .below(overview.name.clone(), format!("/dossiers/{dossier}"))
        .below(t.get("access-title"), back.clone())
        .refused(form.is_refused);
    let page = GrantPage {
        frame,
        t,
        form,
        action,
        back,
        people: people(t, &colleagues),
        parts: parts(t, overview.own.iter()),
    };
    show(status, &page)
}
