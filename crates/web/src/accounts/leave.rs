//! Somebody leaves, and somebody takes over (*vertrek en overdracht*).

use app::Visitor;
use app::accounts::{AccountLine, AccountsOverview};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use domain::account::Leaving;

use crate::Site;
use crate::access::{Options, asked, form, restored};
use crate::account::confirm::{confirm_first, needs_confirmation};
use crate::accounts::{ADDRESS, account, frame, outcome, place_in_words, sheet_address, status};
use crate::error_page::{PageError, show};
use crate::form::Form;
use crate::frame::Frame;
use crate::session::{Sent, SignedIn};
use crate::text::Text;

const CODE: &str = "let_go";

#[derive(Template)]
#[template(path = "accounts/let_go.html")]
struct FormPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    form: Form<'a>,
    action: String,
    back: String,
    name: String,
    /// What nobody would do any more.
    vacancies: Vec<String>,
    people: Options,
}

/// The form.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    Path(member): Path<String>,
) -> Result<Response, PageError> {
    let overview = site.app.accounts(&visitor).await?;
    let one = account(&overview, &member)?;
    let address = address(one);
    if let Some(on) = confirm_first(&visitor, &address) {
        return Ok(on);
    }
    let form = restored(&site, &visitor, CODE, &address, Vec::new()).await?;
    page(&site, &visitor, (&overview, one), form).await
}

/// The form as it was sent.
pub(crate) async fn post(
    State(site): State<Site>,
    Path(member): Path<String>,
    sent: Sent,
) -> Result<Response, PageError> {
    let Sent { visitor, typed } = sent;
    let overview = site.app.accounts(&visitor).await?;
    let one = account(&overview, &member)?;
    let address = address(one);
    needs_confirmation(&site, &visitor, &address, &typed).await?;
    let result = match asked::<Leaving>(&typed) {
        Ok(request) => site.app.let_go(&visitor, one.member, &request).await,
        Err(unreadable) => Err(unreadable),
    };
    let next = format!("{ADDRESS}?done={CODE}");
    let ways = (&*address, &*next);
    match outcome(&site, &visitor, result, ways, form(&site, CODE, typed)).await? {
        Ok(on) => Ok(on),
        Err(form) => page(&site, &visitor, (&overview, one), form).await,
    }
}

fn address(one: &AccountLine) -> String {
    format!("{}/leave", sheet_address(one.member))
}

async fn page(
    site: &Site,
    visitor: &Visitor,
    (overview, one): (&AccountsOverview, &AccountLine),
    form: Form<'_>,
) -> Result<Response, PageError> {
    let t = Text::of(site);
    let action = address(one);
    let is_refused = form.is_refused;
    let vacancy = |vacancy: &app::accounts::Vacancy| {
        let role = t.get(format!("role-{}", vacancy.role.code()));
        let school = place_in_words(t, overview, Some(vacancy.school));
        t.with_all("let_go-vacancy", &[("role", &*role), ("school", &*school)])
    };
    let vacancies = site.app.vacancies(visitor, one.member).await?;
    let others = overview.accounts.iter().filter(|other| {
        let is_there = other.state != app::accounts::AccountState::Gone;
        is_there && other.member != one.member && other.member != visitor.member
    });
    let page = FormPage {
        frame: frame(t, visitor, form.text("title"), &action)
            .below(one.name.clone(), sheet_address(one.member))
            .refused(is_refused),
        t,
        form,
        action,
        back: sheet_address(one.member),
        name: one.name.clone(),
        vacancies: vacancies.iter().map(vacancy).collect(),
        people: others
            .map(|other| (other.member.to_string(), other.name.clone()))
            .collect(),
    };
    show(status(is_refused), &page)
}
