//! A form about keeping a dossier: what it asks, and what comes of it.

use app::Visitor;
use app::perform::PerformError;
use app::retention::KeepingOverview;
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::id::DossierId;
use domain::permission::Action;
use domain::retention::CAUSES;

use crate::Site;
use crate::access::{Options, done, form, named, refuse, restored};
use crate::account::confirm::{confirm_first, needs_confirmation};
use crate::error_page::{PageError, show};
use crate::form::Form;
use crate::form_fields::Typed;
use crate::frame::Frame;
use crate::retention::overview::facts;
use crate::retention::{address, frame};
use crate::text::Text;

/// Something that is done about keeping a dossier.
#[derive(Clone, Copy)]
pub(super) struct Deed {
    /// The code of the form, which begins the keys of its texts.
    pub(super) code: &'static str,
    /// The last part of its address.
    pub(super) path: &'static str,
    /// What it takes.
    pub(super) action: Action,
    /// Whether it asks first who it is.
    pub(super) is_confirmed: bool,
    /// Whether it can be done now.
    pub(super) is_possible: fn(&KeepingOverview, &Visitor) -> bool,
}

#[derive(Template)]
#[template(path = "retention/deed.html")]
struct DeedPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    form: Form<'a>,
    action: String,
    back: String,
    facts: Options,
    /// For what a dossier can be held; nothing in another form.
    causes: Options,
    /// Whether it asks for certainty in the place of a reason.
    is_final: bool,
}

impl Deed {
    fn address(self, dossier: DossierId) -> String {
        format!("{}/{}", address(dossier), self.path)
    }

    /// The dossier, for somebody who may do this in it at all.
    async fn overview(
        self,
        site: &Site,
        visitor: &Visitor,
        dossier: &str,
    ) -> Result<KeepingOverview, PageError> {
        let dossier = dossier.parse().map_err(|_| PageError::NotFound)?;
        let overview = site.app.keeping_overview(visitor, dossier).await?;
        if overview.may.contains(&self.action) {
            Ok(overview)
        } else {
            Err(PageError::NotFound)
        }
    }

    /// The form; what would be refused whatever is typed is not offered.
    pub(super) async fn get(
        self,
        site: &Site,
        visitor: &Visitor,
        dossier: &str,
    ) -> Result<Response, PageError> {
        let overview = self.overview(site, visitor, dossier).await?;
        if !(self.is_possible)(&overview, visitor) {
            return Ok(Redirect::to(&address(overview.dossier)).into_response());
        }
        let here = self.address(overview.dossier);
        if self.is_confirmed
            && let Some(on) = confirm_first(visitor, &here)
        {
            return Ok(on);
        }
        let form = restored(site, visitor, self.code, &here, Typed::new()).await?;
        self.page(site, visitor, &overview, form)
    }

    /// Before it is done: may they at all, and is it they.
    pub(super) async fn before(
        self,
        site: &Site,
        visitor: &Visitor,
        dossier: &str,
        typed: &[(String, String)],
    ) -> Result<KeepingOverview, PageError> {
        let overview = self.overview(site, visitor, dossier).await?;
        if self.is_confirmed {
            let here = self.address(overview.dossier);
            needs_confirmation(site, visitor, &here, typed).await?;
        }
        Ok(overview)
    }

    /// What came of it.
    pub(super) async fn after(
        self,
        site: &Site,
        visitor: &Visitor,
        overview: &KeepingOverview,
        typed: Typed,
        result: Result<(), PerformError>,
    ) -> Result<Response, PageError> {
        let dossier = overview.dossier;
        match result {
            Ok(()) => {
                let next = if self.action == Action::ConfirmDestruction {
                    format!("/destroyed/{dossier}")
                } else {
                    address(dossier)
                };
                let next = format!("{next}?done={}", self.code);
                done(site, visitor, &self.address(dossier), &next).await
            }
            Err(PerformError::App(error)) => Err(error.into()),
            Err(refused) => {
                let mut form = form(site, self.code, typed);
                refuse(&mut form, refused)?;
                self.page(site, visitor, overview, form)
            }
        }
    }

    fn page(
        self,
        site: &Site,
        visitor: &Visitor,
        overview: &KeepingOverview,
        form: Form<'_>,
    ) -> Result<Response, PageError> {
        let t = Text::new(site.app.words());
        let back = address(overview.dossier);
        let action = self.address(overview.dossier);
        let title = form.text("title");
        let status = if form.is_refused {
            StatusCode::UNPROCESSABLE_ENTITY
        } else {
            StatusCode::OK
        };
        let is_hold = self.code == "hold_dossier";
        let page = DeedPage {
            frame: frame(t, visitor, overview, title, &action)
                .below(t.get("keeping-title"), back.clone())
                .refused(form.is_refused),
            t,
            form,
            action,
            back,
            facts: facts(t, overview),
            causes: if is_hold {
                named(t, "hold-cause", &CAUSES)
            } else {
                Vec::new()
            },
            is_final: self.action == Action::ConfirmDestruction,
        };
        show(status, &page)
    }
}
