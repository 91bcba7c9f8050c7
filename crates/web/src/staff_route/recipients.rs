//! Whom the board names to receive signals about staff (*ontvangers*).

use app::Visitor;
use app::perform::PerformError;
use app::staff_route::RecipientOverview;
use askama::Template;
use axum::extract::{RawQuery, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::staff_route::{Guideline, NameRequest};

use crate::Site;
use crate::access::{Options, asked, done, form, people, refuse, restored};
use crate::account::confirm::{confirm_first, needs_confirmation};
use crate::error_page::{PageError, show};
use crate::form::Form;
use crate::form_fields::{Typed, first, pairs};
use crate::frame::Frame;
use crate::session::{Sent, SignedIn};
use crate::text::Text;

const ADDRESS: &str = "/staff-recipients";

/// The forms below the page.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Act {
    Name,
    Stop,
    Guideline,
}

impl Act {
    const ALL: [Self; 3] = [Self::Name, Self::Stop, Self::Guideline];

    /// The name in texts.
    const fn code(self) -> &'static str {
        match self {
            Self::Name => "name_recipient",
            Self::Stop => "end_recipient",
            Self::Guideline => "note_guideline",
        }
    }

    const fn address(self) -> &'static str {
        match self {
            Self::Name => "/staff-recipients/name",
            Self::Stop => "/staff-recipients/stop",
            Self::Guideline => "/staff-recipients/guideline",
        }
    }
}

#[derive(Template)]
#[template(path = "staff_route/recipients.html")]
struct RecipientsPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    done: Option<String>,
    named: Vec<String>,
    guideline: Option<Guideline>,
    history: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "staff_route/name.html")]
struct ActPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    form: Form<'a>,
    action: String,
    back: String,
    act: Act,
    people: Options,
}

/// The page: who receives, and what was noted about that.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let overview = site.app.staff_recipients(&visitor).await?;
    let query = pairs(query.unwrap_or_default().as_bytes());
    let acts = Act::ALL.into_iter();
    let done = acts
        .map(Act::code)
        .find(|code| *code == first(&query, "done"));
    let t = Text::new(site.app.words());
    let page = RecipientsPage {
        frame: Frame::new(t, &visitor, t.get("staff-recipients-title"), ADDRESS)
            .below(t.get("my-work-title"), "/"),
        t,
        done: done.map(|code| t.get(format!("{code}-done"))),
        named: overview.named.iter().map(|one| one.name.clone()).collect(),
        history: history(t, &overview),
        guideline: overview.guideline,
    };
    show(StatusCode::OK, &page)
}

/// The form to name somebody.
pub(crate) async fn name(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
) -> Result<Response, PageError> {
    open(&site, &visitor, Act::Name).await
}

/// The form to end that somebody receives.
pub(crate) async fn stop(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
) -> Result<Response, PageError> {
    open(&site, &visitor, Act::Stop).await
}

/// The form for the guideline.
pub(crate) async fn guideline(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
) -> Result<Response, PageError> {
    open(&site, &visitor, Act::Guideline).await
}

async fn open(site: &Site, visitor: &Visitor, act: Act) -> Result<Response, PageError> {
    let overview = site.app.staff_recipients(visitor).await?;
    if let Some(on) = confirm_first(visitor, act.address()) {
        return Ok(on);
    }
    let known = match act {
        Act::Guideline => known(overview.guideline.as_ref()),
        Act::Name | Act::Stop => Typed::new(),
    };
    let form = restored(site, visitor, act.code(), act.address(), known).await?;
    page(site, visitor, &overview, act, StatusCode::OK, form)
}

/// Name somebody.
pub(crate) async fn post_name(State(site): State<Site>, sent: Sent) -> Result<Response, PageError> {
    post(&site, sent, Act::Name).await
}

/// End that somebody receives.
pub(crate) async fn post_stop(State(site): State<Site>, sent: Sent) -> Result<Response, PageError> {
    post(&site, sent, Act::Stop).await
}

/// Note the guideline.
pub(crate) async fn post_guideline(
    State(site): State<Site>,
    sent: Sent,
) -> Result<Response, PageError> {
    post(&site, sent, Act::Guideline).await
}

async fn post(site: &Site, sent: Sent, act: Act) -> Result<Response, PageError> {
    let Sent { visitor, typed } = sent;
    let overview = site.app.staff_recipients(&visitor).await?;
    needs_confirmation(site, &visitor, act.address(), &typed).await?;
    match carry_out(site, &visitor, &typed, act).await {
        Ok(()) => {
            let next = format!("{ADDRESS}?done={}", act.code());
            done(site, &visitor, act.address(), &next).await
        }
        Err(PerformError::App(error)) => Err(error.into()),
        Err(refused) => {
            let mut form = form(site, act.code(), typed);
            refuse(&mut form, refused)?;
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            page(site, &visitor, &overview, act, status, form)
        }
    }
}

async fn carry_out(
    site: &Site,
    visitor: &Visitor,
    typed: &[(String, String)],
    act: Act,
) -> Result<(), PerformError> {
    match act {
        Act::Name => {
            let request: NameRequest = asked(typed)?;
            site.app.name_recipient(visitor, &request).await
        }
        Act::Stop => {
            let request: NameRequest = asked(typed)?;
            site.app.end_recipient(visitor, &request).await
        }
        Act::Guideline => {
            let guideline: Guideline = asked(typed)?;
            site.app.note_guideline(visitor, guideline).await
        }
    }
}

fn page(
    site: &Site,
    visitor: &Visitor,
    overview: &RecipientOverview,
    act: Act,
    status: StatusCode,
    form: Form<'_>,
) -> Result<Response, PageError> {
    let t = Text::new(site.app.words());
    let named = overview.named.iter();
    let named = named.map(|one| (one.member.to_string(), one.name.clone()));
    let page = ActPage {
        frame: Frame::new(t, visitor, form.text("title"), act.address())
            .below(t.get("my-work-title"), "/")
            .below(t.get("staff-recipients-title"), ADDRESS)
            .refused(form.is_refused),
        t,
        form,
        action: act.address().to_owned(),
        back: ADDRESS.to_owned(),
        act,
        people: match act {
            Act::Stop => named.collect(),
            Act::Name | Act::Guideline => people(t, &overview.can_be),
        },
    };
    show(status, &page)
}

impl ActPage<'_> {
    fn is(&self, code: &str) -> bool {
        self.act.code() == code
    }
}

fn known(guideline: Option<&Guideline>) -> Typed {
    let fields = guideline.map(|one| [("whom", &one.whom), ("how", &one.how), ("when", &one.when)]);
    let fields = fields.into_iter().flatten();
    fields
        .map(|(name, text)| (name.to_owned(), text.clone()))
        .collect()
}

fn history(t: Text<'_>, overview: &RecipientOverview) -> Vec<(String, String)> {
    let line = |one: &app::staff_route::RecipientEvent| {
        let key = format!("staff-recipient-{}", one.kind.code());
        let at = t.words().moment(one.at);
        let values = [("name", &*one.name), ("by", &*one.by), ("at", &*at)];
        (t.with_all(&key, &values), one.reason.clone())
    };
    overview.history.iter().map(line).collect()
}
