//! The page of one account, and the buttons on it (*medewerker*).

use app::accounts::{AccountLine, AccountState, AccountsOverview};
use app::perform::PerformError;
use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::id::MemberId;
use domain::role::Role;

use crate::Site;
use crate::account::confirm::confirm_first;
use crate::accounts::{account, frame, role_in_words, sheet_address};
use crate::error_page::{PageError, show};
use crate::form_fields::{first, pairs};
use crate::frame::Frame;
use crate::refused_form::message_key;
use crate::session::{Sent, SignedIn};
use crate::text::Text;

/// What can just have been done.
const DONE: [&str; 5] = [
    "give_role",
    "take_role",
    "change_mail",
    "invite_again",
    "take_back",
];

#[derive(Template)]
#[template(path = "accounts/sheet.html")]
struct SheetPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    done: Option<String>,
    /// Why the button that was pressed does nothing.
    fault: Option<String>,
    here: String,
    facts: Vec<(String, String)>,
    roles: Vec<HeldRole>,
    is_gone: bool,
    is_invited: bool,
}

/// A role with a button to take it away.
struct HeldRole {
    text: String,
    role: String,
    place: String,
}

/// The page.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    Path(member): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let overview = site.app.accounts(&visitor).await?;
    let one = account(&overview, &member)?;
    let query = pairs(query.unwrap_or_default().as_bytes());
    let done = DONE.into_iter().find(|code| *code == first(&query, "done"));
    let t = Text::of(&site);
    let mut page = page(t, &overview, one, frame_of(t, &visitor, one));
    page.done = done.map(|code| t.get(format!("{code}-done")));
    show(StatusCode::OK, &page)
}

/// Take a role away.
pub(crate) async fn take_role(
    State(site): State<Site>,
    Path(member): Path<String>,
    sent: Sent,
) -> Result<Response, PageError> {
    let id = read(&member)?;
    if let Some(on) = confirm_first(&sent.visitor, &sheet_address(id)) {
        return Ok(on);
    }
    let overview = site.app.accounts(&sent.visitor).await?;
    account(&overview, &member)?;
    let role = Role::from_code(first(&sent.typed, "role")).ok_or(PageError::Bad)?;
    let school = match first(&sent.typed, "place") {
        "board" => None,
        school => Some(school.parse().map_err(|_| PageError::Bad)?),
    };
    let taken = site.app.take_role(&sent.visitor, id, (school, role)).await;
    after(&site, &sent, id, "take_role", taken).await
}

/// Send the invitation again.
pub(crate) async fn invite_again(
    State(site): State<Site>,
    Path(member): Path<String>,
    sent: Sent,
) -> Result<Response, PageError> {
    let id = read(&member)?;
    if let Some(on) = confirm_first(&sent.visitor, &sheet_address(id)) {
        return Ok(on);
    }
    let invited = site.app.invite_again(&sent.visitor, id).await;
    after(&site, &sent, id, "invite_again", invited).await
}

/// They are back.
pub(crate) async fn take_back(
    State(site): State<Site>,
    Path(member): Path<String>,
    sent: Sent,
) -> Result<Response, PageError> {
    let id = read(&member)?;
    if let Some(on) = confirm_first(&sent.visitor, &sheet_address(id)) {
        return Ok(on);
    }
    let taken = site.app.take_back(&sent.visitor, id).await;
    after(&site, &sent, id, "take_back", taken.map_err(Into::into)).await
}

/// On to the page, or the page with why not.
async fn after(
    site: &Site,
    sent: &Sent,
    id: MemberId,
    code: &str,
    result: Result<(), PerformError>,
) -> Result<Response, PageError> {
    let refusal = match result {
        Ok(()) => {
            let next = format!("{}?done={code}", sheet_address(id));
            return Ok(Redirect::to(&next).into_response());
        }
        Err(PerformError::App(error)) => return Err(error.into()),
        Err(PerformError::Refused(refusal)) => refusal,
        Err(_) => return Err(PageError::Bad),
    };
    let overview = site.app.accounts(&sent.visitor).await?;
    let one = account(&overview, &id.to_string())?;
    let t = Text::of(site);
    let mut page = page(
        t,
        &overview,
        one,
        frame_of(t, &sent.visitor, one).refused(true),
    );
    let problem = refusal.problems.first();
    page.fault = problem.map(|problem| t.get(message_key(&problem.code)));
    show(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

fn read(member: &str) -> Result<MemberId, PageError> {
    member.parse().map_err(|_| PageError::NotFound)
}

fn frame_of<'a>(t: Text<'a>, visitor: &app::Visitor, one: &AccountLine) -> Frame<'a> {
    frame(t, visitor, one.name.clone(), &sheet_address(one.member))
}

fn page<'a>(
    t: Text<'a>,
    overview: &AccountsOverview,
    one: &AccountLine,
    frame: Frame<'a>,
) -> SheetPage<'a> {
    let mail = one
        .mail
        .clone()
        .unwrap_or_else(|| t.get("accounts-no-mail"));
    let held = |held: &(Option<domain::id::SchoolId>, Role)| HeldRole {
        text: role_in_words(t, overview, held),
        role: held.1.code().to_owned(),
        place: held
            .0
            .map_or_else(|| "board".to_owned(), |school| school.to_string()),
    };
    SheetPage {
        frame,
        t,
        done: None,
        fault: None,
        here: sheet_address(one.member),
        facts: vec![
            (t.get("sign-in-name"), one.login.clone()),
            (t.get("accounts-mail"), mail),
            (
                t.get("accounts-state"),
                t.get(format!("accounts-state-{}", one.state.code())),
            ),
        ],
        roles: one.roles.iter().map(held).collect(),
        is_gone: one.state == AccountState::Gone,
        is_invited: one.state == AccountState::Invited,
    }
}
