//! Looking back at an emergency (*noodtoegang beoordelen*).

use app::Visitor;
use app::access::EmergencyToReview;
use app::perform::PerformError;
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::access::ReviewRequest;

use crate::Site;
use crate::access::{Options, asked, done, form, named, refuse, restored};
use crate::error_page::{PageError, show};
use crate::form::Form;
use crate::form_fields::Typed;
use crate::frame::Frame;
use crate::session::{Sent, SignedIn};
use crate::text::Text;

const CODE: &str = "review_emergency";
const VERDICTS: [&str; 3] = ["justified", "avoidable", "unjustified"];

#[derive(Template)]
#[template(path = "access/review_emergency.html")]
struct ReviewPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    form: Form<'a>,
    action: String,
    back: String,
    /// What happened: the name of each fact, and the fact.
    facts: Options,
    verdicts: Options,
}

/// What happened, and the form.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    Path(no): Path<i64>,
) -> Result<Response, PageError> {
    let emergency = site.app.emergency_to_review(&visitor, no).await?;
    let form = restored(&site, &visitor, CODE, &address(no), Typed::new()).await?;
    page(&site, &visitor, StatusCode::OK, form, &emergency)
}

/// The form as it was sent.
pub(crate) async fn post(
    State(site): State<Site>,
    Path(no): Path<i64>,
    sent: Sent,
) -> Result<Response, PageError> {
    let Sent { visitor, typed } = sent;
    let emergency = site.app.emergency_to_review(&visitor, no).await?;
    let said = match asked::<ReviewRequest>(&typed) {
        Ok(request) => site.app.review_emergency(&visitor, no, &request).await,
        Err(unreadable) => Err(unreadable),
    };
    match said {
        Ok(()) => done(&site, &visitor, &address(no), "/?done=review_emergency").await,
        Err(PerformError::App(error)) => Err(error.into()),
        Err(refused) => {
            let mut form = form(&site, CODE, typed);
            refuse(&mut form, refused)?;
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            page(&site, &visitor, status, form, &emergency)
        }
    }
}

fn address(no: i64) -> String {
    format!("/emergencies/{no}")
}

fn page(
    site: &Site,
    visitor: &Visitor,
    status: StatusCode,
    form: Form<'_>,
    emergency: &EmergencyToReview,
) -> Result<Response, PageError> {
    let t = Text::of(site);
    let action = address(emergency.no);
    let frame = Frame::new(t, visitor, form.text("title"), &action)
        .below(t.get("my-work-title"), "/")
        .refused(form.is_refused);
    let page = ReviewPage {
        frame,
        t,
        form,
        action,
        back: "/".to_owned(),
        facts: facts(t, emergency),
        verdicts: named(t, "verdict", &VERDICTS),
    };
    show(status, &page)
}

fn facts(t: Text<'_>, emergency: &EmergencyToReview) -> Options {
    let role = t.get(format!("role-{}", emergency.role.code()));
    let moment = |at| t.words().moment(at);
    let mut facts = vec![
        (
            t.get("review_emergency-by"),
            format!("{}, {role}", emergency.by),
        ),
        (t.get("review_emergency-at"), moment(emergency.at)),
        (
            t.get("review_emergency-until"),
            emergency.until.map(moment).unwrap_or_default(),
        ),
        (
            t.get("review_emergency-reason"),
            t.get(format!("emergency-reason-{}", emergency.reason)),
        ),
        (t.get("review_emergency-in-words"), emergency.words.clone()),
    ];
    if let Some(pupil) = &emergency.pupil {
        facts.insert(0, (t.get("review_emergency-pupil"), pupil.clone()));
    }
    facts
}
