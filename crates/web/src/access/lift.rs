//! Taking back that a colleague has a tie to the child (*betrokkenheid vervallen*).

use app::Visitor;
use app::access::{AccessNote, AccessOverview};
use app::perform::PerformError;
use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::id::DossierId;
use domain::permission::Action;

use crate::Site;
use crate::access::{done, form, refuse, restored};
use crate::account::confirm::{confirm_first, needs_confirmation};
use crate::error_page::{PageError, show};
use crate::form::Form;
use crate::form_fields::{first, pairs};
use crate::frame::Frame;
use crate::session::{Sent, SignedIn};
use crate::text::Text;

const CODE: &str = "lift_conflict";

#[derive(Template)]
#[template(path = "access/lift_conflict.html")]
struct LiftPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    form: Form<'a>,
    action: String,
    back: String,
    about: String,
}

/// The form, about the member whom the address names.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    Path(dossier): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let dossier: DossierId = dossier.parse().map_err(|_| PageError::NotFound)?;
    // Whoever runs the dossier sees who is shut out, and does not change it.
    if !visitor.may(Action::DeclareConflict) {
        return Err(PageError::NotFound);
    }
    let overview = site.app.access_overview(&visitor, dossier).await?;
    let typed = pairs(query.unwrap_or_default().as_bytes());
    if let Some(on) = confirm_first(&visitor, &format!("/dossiers/{dossier}/access")) {
        return Ok(on);
    }
    let form = restored(&site, &visitor, CODE, &address(dossier), typed).await?;
    page(&site, &visitor, dossier, &overview, StatusCode::OK, form)
}

/// The form as it was sent.
pub(crate) async fn post(
    State(site): State<Site>,
    Path(dossier): Path<String>,
    sent: Sent,
) -> Result<Response, PageError> {
    let dossier: DossierId = dossier.parse().map_err(|_| PageError::NotFound)?;
    let Sent { visitor, typed } = sent;
    let overview = site.app.access_overview(&visitor, dossier).await?;
    needs_confirmation(&site, &visitor, &address(dossier), &typed).await?;
    let member = first(&typed, "member").parse();
    let member = member.map_err(|_| PageError::NotFound)?;
    let words = first(&typed, "words").to_owned();
    let lifted = site
        .app
        .lift_conflict(&visitor, overview.pupil, member, &words)
        .await;
    match lifted {
        Ok(()) => {
            let next = format!("/dossiers/{dossier}/access?done={CODE}");
            done(&site, &visitor, &address(dossier), &next).await
        }
        Err(PerformError::App(error)) => Err(error.into()),
        Err(refused) => {
            let mut form = form(&site, CODE, typed);
            refuse(&mut form, refused)?;
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            page(&site, &visitor, dossier, &overview, status, form)
        }
    }
}

fn address(dossier: DossierId) -> String {
    format!("/dossiers/{dossier}/access/lift")
}

fn page(
    site: &Site,
    visitor: &Visitor,
    dossier: DossierId,
    overview: &AccessOverview,
    status: StatusCode,
    form: Form<'_>,
) -> Result<Response, PageError> {
    let t = Text::of(site);
    let member = form.value("member");
    let is_this = |note: &&AccessNote| note.member.to_string() == member;
    let note = overview.shut_out.iter().rfind(is_this);
    let note = note.ok_or(PageError::NotFound)?;
    let about = t.with_all(
        "lift_conflict-about",
        &[("name", &note.name), ("tie", &t.get(&*note.code))],
    );
    let back = format!("/dossiers/{dossier}/access");
    let action = address(dossier);
    let frame = Frame::new(t, visitor, form.text("title"), &action)
        .below(t.get("my-work-title"), "/")
        .below(overview.name.clone(), format!("/dossiers/{dossier}"))
        .below(t.get("access-title"), back.clone())
        .refused(form.is_refused);
    let page = LiftPage {
        frame,
        t,
        form,
        action,
        back,
        about,
    };
    show(status, &page)
}
