//! Naming who is finally responsible at a school, with a deputy (*aanwijzen*).

use app::Visitor;
use app::perform::PerformError;
use app::responsibility::{ResponsibilityOverview, SchoolResponsibility};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::responsibility::NamingRequest;

use crate::Site;
use crate::access::{Options, asked, done, form, people, refuse, restored};
use crate::account::confirm::{confirm_first, needs_confirmation};
use crate::error_page::{PageError, show};
use crate::form::Form;
use crate::form_fields::Typed;
use crate::frame::Frame;
use crate::responsibility::{ADDRESS, frame, roles, school};
use crate::session::{Sent, SignedIn};
use crate::text::Text;

const CODE: &str = "name_responsible";

#[derive(Template)]
#[template(path = "responsibility/name_responsible.html")]
struct NamingPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    form: Form<'a>,
    action: String,
    back: String,
    about: String,
    /// Said when fewer than two hold the role.
    too_few: Option<String>,
    people: Options,
}

/// The form, with who is named now.
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
    let mut typed = Typed::new();
    for (field, who) in [("first", &at.first), ("deputy", &at.deputy)] {
        typed.extend(
            who.as_ref()
                .map(|who| (field.to_owned(), who.member.to_string())),
        );
    }
    let form = restored(&site, &visitor, CODE, &address(at), typed).await?;
    page(&site, &visitor, &overview, at, StatusCode::OK, form)
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
    let named = match asked::<NamingRequest>(&typed) {
        Ok(request) => {
            site.app
                .name_responsible(&visitor, at.school.id, &request)
                .await
        }
        Err(unreadable) => Err(unreadable),
    };
    match named {
        Ok(()) => {
            let next = format!("{ADDRESS}?done={CODE}");
            done(&site, &visitor, &address(at), &next).await
        }
        Err(PerformError::App(error)) => Err(error.into()),
        Err(refused) => {
            let mut form = form(&site, CODE, typed);
            refuse(&mut form, refused)?;
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            page(&site, &visitor, &overview, at, status, form)
        }
    }
}

fn address(at: &SchoolResponsibility) -> String {
    format!("{ADDRESS}/{}", at.school.id)
}

fn page(
    site: &Site,
    visitor: &Visitor,
    overview: &ResponsibilityOverview,
    at: &SchoolResponsibility,
    status: StatusCode,
    form: Form<'_>,
) -> Result<Response, PageError> {
    let t = Text::of(site);
    let action = address(at);
    let role = roles(t, &overview.roles);
    let values = [("school", &*at.school.name), ("role", &*role)];
    let page = NamingPage {
        frame: frame(t, visitor, &form, &action),
        t,
        about: t.with_all("name_responsible-about", &values),
        too_few: (at.holders.len() < 2).then(|| t.with_all("name_responsible-too-few", &values)),
        people: people(t, &at.holders),
        form,
        action,
        back: ADDRESS.to_owned(),
    };
    show(status, &page)
}
