//! Who works here, in which roles, and which schools there are (*accounts*), for an administrator.

pub(crate) mod free_days;
pub(crate) mod invite;
pub(crate) mod leave;
pub(crate) mod mail;
pub(crate) mod overview;
pub(crate) mod role;
pub(crate) mod schools;
pub(crate) mod sheet;

use app::Visitor;
use app::accounts::{AccountLine, AccountsOverview};
use app::perform::PerformError;
use axum::http::StatusCode;
use axum::response::Response;
use domain::id::{MemberId, SchoolId};
use domain::role::Role;

use crate::Site;
use crate::access::{Options, done, refuse};
use crate::error_page::PageError;
use crate::form::Form;
use crate::frame::Frame;
use crate::text::Text;

/// The page above the others.
pub(crate) const ADDRESS: &str = "/accounts";

/// The account that an address names.
fn account<'a>(overview: &'a AccountsOverview, id: &str) -> Result<&'a AccountLine, PageError> {
    let found = overview
        .accounts
        .iter()
        .find(|one| one.member.to_string() == id);
    found.ok_or(PageError::NotFound)
}

/// The address of the page of an account.
fn sheet_address(member: MemberId) -> String {
    format!("{ADDRESS}/members/{member}")
}

/// The frame of a page below the overview.
fn frame<'a>(t: Text<'a>, visitor: &Visitor, title: String, address: &str) -> Frame<'a> {
    Frame::new(t, visitor, title, address)
        .below(t.get("my-work-title"), "/")
        .below(t.get("accounts-title"), ADDRESS)
}

/// What came of a form: on, or the refused form.
async fn outcome<'a>(
    site: &'a Site,
    visitor: &Visitor,
    result: Result<(), PerformError>,
    (address, next): (&str, &str),
    mut form: Form<'a>,
) -> Result<Result<Response, Form<'a>>, PageError> {
    match result {
        Ok(()) => Ok(Ok(done(site, visitor, address, next).await?)),
        Err(PerformError::App(error)) => Err(error.into()),
        Err(refused) => {
            refuse(&mut form, refused)?;
            Ok(Err(form))
        }
    }
}

/// A role with where it counts, in words.
fn role_in_words(
    t: Text<'_>,
    overview: &AccountsOverview,
    (school, role): &(Option<SchoolId>, Role),
) -> String {
    let role = t.get(format!("role-{}", role.code()));
    format!("{role}, {}", place_in_words(t, overview, *school))
}

fn place_in_words(t: Text<'_>, overview: &AccountsOverview, school: Option<SchoolId>) -> String {
    let name = overview.schools.iter().find(|one| Some(one.id) == school);
    name.map_or_else(|| t.get("account-whole-board"), |one| one.name.clone())
}

/// Every role, to choose from.
fn roles(t: Text<'_>) -> Options {
    let option = |role: Role| {
        (
            role.code().to_owned(),
            t.get(format!("role-{}", role.code())),
        )
    };
    Role::ALL.into_iter().map(option).collect()
}

/// Every place, to choose from: the schools, and the whole board.
fn places(t: Text<'_>, overview: &AccountsOverview) -> Options {
    let schools = overview
        .schools
        .iter()
        .map(|one| (one.id.to_string(), one.name.clone()));
    let board = ("board".to_owned(), t.get("accounts-whole-board"));
    schools.chain([board]).collect()
}

/// The status of a page with a form.
const fn status(is_refused: bool) -> StatusCode {
    if is_refused {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    }
}
