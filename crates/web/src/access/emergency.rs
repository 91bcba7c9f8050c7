//! Opening a dossier in an emergency (*noodtoegang*).

use app::Visitor;
use app::perform::PerformError;
use app::roster::PupilCard;
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use domain::access::EmergencyRequest;
use domain::permission::Action;

use crate::Site;
use crate::access::{Options, asked, done, form, named, refuse, restored, without};
use crate::error_page::{PageError, show};
use crate::form::Form;
use crate::form_fields::Typed;
use crate::frame::Frame;
use crate::pupil_search::{self, Found, not_one_pupil, offered};
use crate::session::{Sent, SignedIn};
use crate::text::Text;

const CODE: &str = "open_emergency";
const ADDRESS: &str = "/emergency-access";
const REASONS: [&str; 3] = ["danger", "authority-asks", "nobody-reachable"];

#[derive(Template)]
#[template(path = "access/open_emergency.html")]
struct OpenEmergencyPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    form: Form<'a>,
    action: String,
    back: String,
    pupils: Vec<String>,
    candidates: Options,
    reasons: Options,
    /// There is no dossier that the visitor can open.
    is_nothing: bool,
}

/// The form.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
) -> Result<Response, PageError> {
    let pupils = pupils(&site, &visitor).await?;
    let form = restored(&site, &visitor, CODE, ADDRESS, Typed::new()).await?;
    page(
        &site,
        &visitor,
        StatusCode::OK,
        form,
        &pupils,
        Vec::new(),
        false,
    )
}

/// The form as it was sent.
pub(crate) async fn post(State(site): State<Site>, sent: Sent) -> Result<Response, PageError> {
    let Sent { visitor, typed } = sent;
    let pupils = pupils(&site, &visitor).await?;
    let t = Text::of(&site);
    let found = pupil_search::asked(t, &pupils, &typed);
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    let Found::One(pupil) = found else {
        let mut form = form(&site, CODE, typed);
        let candidates = not_one_pupil(&mut form, &pupils, &found);
        return page(&site, &visitor, status, form, &pupils, candidates, false);
    };
    let opened = match asked::<EmergencyRequest>(&without(&typed, &["pupil", "pupil-id"])) {
        Ok(request) => site.app.open_in_emergency(&visitor, pupil, &request).await,
        Err(unreadable) => Err(unreadable),
    };
    match opened {
        Ok(opened) => {
            if let Some(dossier) = opened.dossier {
                let next = format!("/dossiers/{dossier}");
                return done(&site, &visitor, ADDRESS, &next).await;
            }
            site.app.forget_draft(&visitor, ADDRESS).await?;
            let form = form(&site, CODE, Typed::new());
            let nobody = Vec::new();
            page(&site, &visitor, StatusCode::OK, form, &pupils, nobody, true)
        }
        Err(PerformError::App(error)) => Err(error.into()),
        Err(refused) => {
            let mut form = form(&site, CODE, typed);
            refuse(&mut form, refused)?;
            page(&site, &visitor, status, form, &pupils, Vec::new(), false)
        }
    }
}

async fn pupils(site: &Site, visitor: &Visitor) -> Result<Vec<PupilCard>, PageError> {
    if !visitor.may(Action::OpenEmergency) {
        return Err(PageError::NotFound);
    }
    Ok(site.app.pupils_for(visitor, Action::OpenEmergency).await?)
}

fn page(
    site: &Site,
    visitor: &Visitor,
    status: StatusCode,
    form: Form<'_>,
    pupils: &[PupilCard],
    candidates: Options,
    is_nothing: bool,
) -> Result<Response, PageError> {
    let t = Text::of(site);
    let frame = Frame::new(t, visitor, form.text("title"), ADDRESS)
        .below(t.get("my-work-title"), "/")
        .refused(form.is_refused);
    let page = OpenEmergencyPage {
        frame,
        t,
        form,
        action: ADDRESS.to_owned(),
        back: "/".to_owned(),
        pupils: offered(t, pupils),
        candidates,
        reasons: named(t, "emergency-reason", &REASONS),
        is_nothing,
    };
    show(status, &page)
}
