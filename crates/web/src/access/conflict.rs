//! Saying that somebody has a tie to a child (*betrokkenheid melden*).

use app::Visitor;
use app::perform::PerformError;
use app::roster::PupilCard;
use askama::Template;
use axum::extract::{RawQuery, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::access::ConflictRequest;
use domain::permission::Action;

use crate::Site;
use crate::access::{Options, asked, done, form, named, people, refuse, restored, without};
use crate::error_page::{PageError, show};
use crate::form::Form;
use crate::form_fields::{Typed, first, pairs};
use crate::frame::Frame;
use crate::pupil_search::{self, Found, not_one_pupil, offered};
use crate::session::{Sent, SignedIn};
use crate::text::Text;

const CODE: &str = "declare_conflict";
const ADDRESS: &str = "/conflict";
const TIES: [&str; 4] = ["parent", "relative", "ex-partner", "suspected"];

#[derive(Template)]
#[template(path = "access/declare_conflict.html")]
struct ConflictPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    form: Form<'a>,
    action: String,
    back: String,
    /// Whether the visitor may say it of a colleague.
    may_name_others: bool,
    whose: Options,
    pupils: Vec<String>,
    candidates: Options,
    people: Options,
    ties: Options,
}

/// The form; for a colleague when the address says so, about the pupil it names.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let pupils = pupils(&site, &visitor).await?;
    let query = pairs(query.unwrap_or_default().as_bytes());
    let mut typed = Typed::new();
    let wanted = first(&query, "pupil");
    if let Some(pupil) = pupils.iter().find(|pupil| pupil.id.to_string() == wanted) {
        typed.push(("pupil".to_owned(), pupil.name()));
        typed.push(("pupil-id".to_owned(), wanted.to_owned()));
        typed.push(("whose".to_owned(), "colleague".to_owned()));
    }
    let form = restored(&site, &visitor, CODE, ADDRESS, typed).await?;
    page(&site, &visitor, StatusCode::OK, form, &pupils, Vec::new()).await
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
        return page(&site, &visitor, status, form, &pupils, candidates).await;
    };
    let is_own = !may_name_others(&visitor) || first(&typed, "whose") != "colleague";
    let steering = ["pupil", "pupil-id", "whose"];
    let said = match asked::<ConflictRequest>(&without(&typed, &steering)) {
        Ok(request) if is_own => {
            site.app
                .declare_own_conflict(&visitor, pupil, &request)
                .await
        }
        Ok(request) => site.app.declare_conflict(&visitor, pupil, &request).await,
        Err(unreadable) => Err(unreadable),
    };
    match said {
        Ok(()) => done(&site, &visitor, ADDRESS, "/?done=declare_conflict").await,
        Err(PerformError::App(error)) => Err(error.into()),
        Err(refused) => {
            let mut form = form(&site, CODE, typed);
            refuse(&mut form, refused)?;
            page(&site, &visitor, status, form, &pupils, Vec::new()).await
        }
    }
}

fn may_name_others(visitor: &Visitor) -> bool {
    visitor.may(Action::DeclareConflict)
}

async fn pupils(site: &Site, visitor: &Visitor) -> Result<Vec<PupilCard>, PageError> {
    if !visitor.may(Action::DeclareOwnConflict) {
        return Err(PageError::NotFound);
    }
    let action = Action::DeclareOwnConflict;
    Ok(site.app.pupils_for(visitor, action).await?)
}

async fn page(
    site: &Site,
    visitor: &Visitor,
    status: StatusCode,
    form: Form<'_>,
    pupils: &[PupilCard],
    candidates: Options,
) -> Result<Response, PageError> {
    let t = Text::of(site);
    let may_name_others = may_name_others(visitor);
    let colleagues = if may_name_others {
        site.app.colleagues(visitor).await?
    } else {
        Vec::new()
    };
    let frame = Frame::new(t, visitor, form.text("title"), ADDRESS)
        .below(t.get("my-work-title"), "/")
        .refused(form.is_refused);
    let page = ConflictPage {
        frame,
        t,
        form,
        action: ADDRESS.to_owned(),
        back: "/".to_owned(),
        may_name_others,
        whose: named(t, "whose", &["own", "colleague"]),
        pupils: offered(t, pupils),
        candidates,
        people: people(t, &colleagues),
        ties: named(t, "tie", &TIES),
    };
    show(status, &page)
}
