//! Noting that whoever is finally responsible is absent, and that they are back (*afwezigheid*).

use app::Visitor;
use app::perform::PerformError;
use app::responsibility::SchoolResponsibility;
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::responsibility::AbsenceRequest;
use domain::time::school_time;
use jiff::Timestamp;

use crate::Site;
use crate::access::{asked, done, form, refuse, restored};
use crate::account::confirm::{confirm_first, needs_confirmation};
use crate::error_page::{PageError, show};
use crate::form::Form;
use crate::frame::Frame;
use crate::responsibility::{ADDRESS, frame, school};
use crate::session::{Sent, SignedIn};
use crate::text::Text;

const CODE: &str = "note_absence";

#[derive(Template)]
#[template(path = "responsibility/note_absence.html")]
struct AbsencePage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    form: Form<'a>,
    action: String,
    back: String,
    about: String,
}

/// The form; where nobody is named there is nobody to be absent.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    Path(id): Path<String>,
) -> Result<Response, PageError> {
    let overview = site.app.responsibility(&visitor).await?;
    let at = school(&overview, &id)?;
    if let Some(on) = confirm_first(&visitor, &address(at)) {
        return Ok(on);
    }
    let typed = vec![("from".to_owned(), today(overview.now))];
    let form = restored(&site, &visitor, CODE, &address(at), typed).await?;
    page(&site, &visitor, at, StatusCode::OK, form)
}

/// The form as it was sent.
pub(crate) async fn post(
    State(site): State<Site>,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response, PageError> {
    let Sent { visitor, typed } = sent;
    let overview = site.app.responsibility(&visitor).await?;
    let at = school(&overview, &id)?;
    needs_confirmation(&site, &visitor, &address(at), &typed).await?;
    let noted = match asked::<AbsenceRequest>(&typed) {
        Ok(request) => {
            site.app
                .note_absence(&visitor, at.school.id, &request)
                .await
        }
        Err(unreadable) => Err(unreadable),
    };
    match noted {
        Ok(()) => {
            let next = format!("{ADDRESS}?done={CODE}");
            done(&site, &visitor, &address(at), &next).await
        }
        Err(PerformError::App(error)) => Err(error.into()),
        Err(refused) => {
            let mut form = form(&site, CODE, typed);
            refuse(&mut form, refused)?;
            page(&site, &visitor, at, StatusCode::UNPROCESSABLE_ENTITY, form)
        }
    }
}

/// They are back.
pub(crate) async fn end(
    State(site): State<Site>,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response, PageError> {
    let id = id.parse().map_err(|_| PageError::NotFound)?;
    // Whether this is theirs at all comes before who they are.
    site.app.responsibility(&sent.visitor).await?;
    if let Some(on) = confirm_first(&sent.visitor, ADDRESS) {
        return Ok(on);
    }
    site.app.end_absence(&sent.visitor, id).await?;
    Ok(Redirect::to(&format!("{ADDRESS}?done=end_absence")).into_response())
}

fn today(now: Timestamp) -> String {
    school_time(now).date().to_string()
}

fn address(at: &SchoolResponsibility) -> String {
    format!("{ADDRESS}/{}/absence", at.school.id)
}

fn page(
    site: &Site,
    visitor: &Visitor,
    at: &SchoolResponsibility,
    status: StatusCode,
    form: Form<'_>,
) -> Result<Response, PageError> {
    let t = Text::of(site);
    let action = address(at);
    let name = |who: &Option<app::access::Colleague>| {
        who.as_ref().map_or_else(
            || t.get("responsibility-nobody-short"),
            |who| who.name.clone(),
        )
    };
    let (first, deputy) = (name(&at.first), name(&at.deputy));
    let values = [
        ("name", &*first),
        ("deputy", &*deputy),
        ("school", &*at.school.name),
    ];
    let page = AbsencePage {
        frame: frame(t, visitor, &form, &action),
        t,
        about: t.with_all("note_absence-about", &values),
        form,
        action,
        back: ADDRESS.to_owned(),
    };
    show(status, &page)
}
