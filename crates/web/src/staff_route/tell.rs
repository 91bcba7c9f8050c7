//! Telling a signal about somebody of the school (*vertellen*).

use app::Visitor;
use app::perform::PerformError;
use app::staff_route::StaffDoor;
use app::within;
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::role::Role;
use domain::staff_route::Road;

use crate::Site;
use crate::access::{Options, named, people, refuse};
use crate::error_page::{PageError, show};
use crate::form::Form;
use crate::form_fields::{Typed, first};
use crate::frame::Frame;
use crate::session::{Sent, SignedIn};
use crate::staff_route::{TELL, submission};
use crate::text::Text;

const CODE: &str = "staff_tell";

#[derive(Template)]
#[template(path = "staff_route/tell.html")]
struct TellPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    form: Form<'a>,
    /// Who will read it, by function; nothing when nobody can.
    readers: Option<String>,
    guideline: Option<domain::staff_route::Guideline>,
    people: Options,
}

/// The form, or what was typed in it before, here or in a form that led here.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
) -> Result<Response, PageError> {
    let door = site.app.staff_door(&visitor).await?;
    let draft = site.app.draft(&visitor, TELL).await?;
    let is_restored = draft.is_some();
    let mut form = form(&site, draft.unwrap_or_default());
    form.is_restored = is_restored;
    page(&site, &visitor, StatusCode::OK, form, door)
}

/// The form as it was sent.
pub(crate) async fn post(State(site): State<Site>, sent: Sent) -> Result<Response, PageError> {
    let Sent { visitor, typed } = sent;
    let submission = submission(&site, &typed)?;
    match site.app.tell_staff_signal(&visitor, &submission).await {
        Ok(_) => {
            site.app.forget_draft(&visitor, TELL).await?;
            Ok(Redirect::to("/staff-signal/receipts?done=told").into_response())
        }
        Err(PerformError::App(error)) => Err(error.into()),
        Err(refused) => {
            let door = site.app.staff_door(&visitor).await?;
            let mut form = form(&site, typed);
            refuse(&mut form, refused)?;
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            page(&site, &visitor, status, form, door)
        }
    }
}

fn form(site: &Site, typed: Typed) -> Form<'_> {
    let key = match first(&typed, "key") {
        "" => site.app.random_hex(),
        key => key.to_owned(),
    };
    Form::new(Text::new(site.app.words()), CODE, key, 0, typed)
}

fn page(
    site: &Site,
    visitor: &Visitor,
    status: StatusCode,
    form: Form<'_>,
    door: StaffDoor,
) -> Result<Response, PageError> {
    let t = Text::new(site.app.words());
    let frame = Frame::new(t, visitor, form.text("title"), TELL)
        .below(t.get("my-work-title"), "/")
        .refused(form.is_refused);
    let page = TellPage {
        frame,
        t,
        form,
        readers: functions(t, &door.readers),
        guideline: door.guideline,
        people: people(t, &door.people),
    };
    show(status, &page)
}

/// Functions, not people, with how many hold each.
pub(crate) fn functions(t: Text<'_>, roles: &[Role]) -> Option<String> {
    let mut distinct: Vec<Role> = roles.to_vec();
    distinct.sort_unstable();
    distinct.dedup();
    let said = distinct.iter().map(|role| {
        let count = roles.iter().filter(|one| *one == role).count().to_string();
        let name = within(&t.get(format!("role-{}", role.code())));
        t.with_all(
            "staff-readers-function",
            &[("role", &name), ("count", &count)],
        )
    });
    let said: Vec<String> = said.collect();
    (!said.is_empty()).then(|| said.join(", "))
}

/// What can be suspected.
pub(super) fn roads(t: Text<'_>) -> Options {
    named(t, "staff-road", &Road::ALL.map(Road::code))
}

impl TellPage<'_> {
    fn roads(&self) -> Options {
        roads(self.t)
    }
}
