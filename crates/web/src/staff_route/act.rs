//! The forms of a record of the staff route.

use app::Visitor;
use app::perform::PerformError;
use app::staff_route::StaffView;
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::staff_route::{RoadStep, StaffCommandKind};

use crate::Site;
use crate::access::{Options, named, people, refuse};
use crate::error_page::{PageError, show};
use crate::form::Form;
use crate::form_fields::{Typed, first};
use crate::frame::Frame;
use crate::session::{Sent, SignedIn};
use crate::staff_route::tell::roads;
use crate::staff_route::{LIST, frame, submission};
use crate::text::Text;

#[derive(Template)]
#[template(path = "staff_route/act.html")]
struct ActPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    form: Form<'a>,
    action: String,
    back: String,
    kind: StaffCommandKind,
    /// The step that comes next, where one is recorded.
    step: Option<RoadStep>,
    /// What it is called, and what to do.
    about: Option<(String, String)>,
    people: Options,
}

/// Which form; a record begins elsewhere.
fn kind(code: &str) -> Result<StaffCommandKind, PageError> {
    let kind = StaffCommandKind::from_code(code);
    let begins = [StaffCommandKind::Tell, StaffCommandKind::Move];
    kind.filter(|kind| !begins.contains(kind))
        .ok_or(PageError::NotFound)
}

/// The empty form, or what was typed in it before.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    Path((id, act)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let (id, kind) = (super::record(&id)?, kind(&act)?);
    let view = site.app.read_staff(&visitor, id).await?;
    let here = format!("{LIST}/{id}");
    let has_step = kind != StaffCommandKind::TakeStep || view.case.next_step().is_some();
    if view.case.is_closed() || !has_step {
        return Ok(Redirect::to(&here).into_response());
    }
    let address = format!("{here}/{}", kind.code());
    let draft = site.app.draft(&visitor, &address).await?;
    let is_restored = draft.is_some();
    let mut form = form(&site, &view, kind, draft.unwrap_or_default());
    form.is_restored = is_restored;
    page(&site, &visitor, &view, kind, StatusCode::OK, form)
}

/// The form as it was sent.
pub(crate) async fn post(
    State(site): State<Site>,
    Path((id, act)): Path<(String, String)>,
    sent: Sent,
) -> Result<Response, PageError> {
    let Sent { visitor, typed } = sent;
    let (id, kind) = (super::record(&id)?, kind(&act)?);
    let submission = submission(&site, &typed)?;
    let here = format!("{LIST}/{id}");
    match site.app.act_on_staff(&visitor, id, kind, &submission).await {
        Ok(_) => {
            let address = format!("{here}/{}", kind.code());
            site.app.forget_draft(&visitor, &address).await?;
            // Whoever shut themselves out has nothing to go back to.
            let next = match site.app.read_staff(&visitor, id).await {
                Ok(_) => format!("{here}?done={}", kind.code()),
                Err(app::AppError::NotFound) => LIST.to_owned(),
                Err(error) => return Err(error.into()),
            };
            Ok(Redirect::to(&next).into_response())
        }
        Err(PerformError::App(error)) => Err(error.into()),
        Err(refused) => {
            let view = site.app.read_staff(&visitor, id).await?;
            let mut form = form(&site, &view, kind, typed);
            refuse(&mut form, refused)?;
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            page(&site, &visitor, &view, kind, status, form)
        }
    }
}

fn form<'a>(site: &'a Site, view: &StaffView, kind: StaffCommandKind, typed: Typed) -> Form<'a> {
    let key = match first(&typed, "key") {
        "" => site.app.random_hex(),
        key => key.to_owned(),
    };
    let t = Text::new(site.app.words());
    let version = view.case.newest().0;
    let mut form = Form::new(t, kind.code(), key, version, typed);
    // Each step asks for the same things in its own words.
    if let Some(step) = view
        .case
        .next_step()
        .filter(|_| kind == StaffCommandKind::TakeStep)
    {
        for field in ["text", "when"] {
            let label = t.get(format!("take_step-{field}-{}", step.code()));
            form.name_field(field, label);
        }
    }
    form
}

fn page(
    site: &Site,
    visitor: &Visitor,
    view: &StaffView,
    kind: StaffCommandKind,
    status: StatusCode,
    form: Form<'_>,
) -> Result<Response, PageError> {
    let t = Text::new(site.app.words());
    let back = format!("{LIST}/{}", view.id);
    let action = format!("{back}/{}", kind.code());
    let step = view
        .case
        .next_step()
        .filter(|_| kind == StaffCommandKind::TakeStep);
    let about = step.map(|step| {
        let values = [
            ("number", &*step.number().to_string()),
            ("step", &*t.get(format!("staff-step-{}", step.code()))),
        ];
        let title = t.with_all("take_step-now", &values);
        (title, t.get(format!("staff-step-{}-help", step.code())))
    });
    let page = ActPage {
        frame: frame(t, visitor, form.text("title"), &action)
            .below(t.get("staff-record-title"), back.clone())
            .refused(form.is_refused),
        t,
        form,
        action,
        back,
        kind,
        step,
        about,
        people: people(t, &view.people),
    };
    show(status, &page)
}

impl ActPage<'_> {
    fn roads(&self) -> Options {
        roads(self.t)
    }

    fn whys(&self) -> Options {
        named(self.t, "staff-why", &["concerned", "tied"])
    }

    fn is(&self, code: &str) -> bool {
        self.kind.code() == code
    }

    fn is_step(&self, code: &str) -> bool {
        self.step.is_some_and(|step| step.code() == code)
    }
}
