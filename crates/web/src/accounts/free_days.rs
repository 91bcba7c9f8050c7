//! The days on which the schools of a board are free besides the holidays (*vrije dagen*).

use app::Visitor;
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use domain::account::FreeDaysSheet;
use domain::school_days::Days;

use crate::Site;
use crate::access::{asked, form, restored};
use crate::account::confirm::{confirm_first, needs_confirmation};
use crate::accounts::{ADDRESS, frame, outcome, status};
use crate::error_page::{PageError, show};
use crate::form::Form;
use crate::frame::Frame;
use crate::session::{Sent, SignedIn};
use crate::text::Text;

const CODE: &str = "free_days";
const PAGE: &str = "/accounts/free-days";

#[derive(Template)]
#[template(path = "accounts/free_days.html")]
struct FreeDaysPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    form: Form<'a>,
    action: String,
    back: String,
}

/// The form with what is known.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
) -> Result<Response, PageError> {
    let known = site.app.free_days(&visitor).await?;
    if let Some(on) = confirm_first(&visitor, PAGE) {
        return Ok(on);
    }
    let lines: Vec<String> = known.iter().copied().map(line).collect();
    let first = vec![("days".to_owned(), lines.join("\n"))];
    let form = restored(&site, &visitor, CODE, PAGE, first).await?;
    page(&site, &visitor, form)
}

/// The form as it was sent.
pub(crate) async fn post(State(site): State<Site>, sent: Sent) -> Result<Response, PageError> {
    let Sent { visitor, typed } = sent;
    site.app.free_days(&visitor).await?;
    needs_confirmation(&site, &visitor, PAGE, &typed).await?;
    let result = match asked::<FreeDaysSheet>(&typed) {
        Ok(sheet) => site.app.save_free_days(&visitor, &sheet).await,
        Err(unreadable) => Err(unreadable),
    };
    let ways = (PAGE, "/accounts?done=free_days");
    match outcome(&site, &visitor, result, ways, form(&site, CODE, typed)).await? {
        Ok(on) => Ok(on),
        Err(form) => page(&site, &visitor, form),
    }
}

/// As people write them.
fn line(days: Days) -> String {
    if days.first == days.last {
        days.first.to_string()
    } else {
        format!("{} t/m {}", days.first, days.last)
    }
}

fn page(site: &Site, visitor: &Visitor, form: Form<'_>) -> Result<Response, PageError> {
    let t = Text::of(site);
    let is_refused = form.is_refused;
    let page = FreeDaysPage {
        frame: frame(t, visitor, form.text("title"), PAGE).refused(is_refused),
        t,
        form,
        action: PAGE.to_owned(),
        back: ADDRESS.to_owned(),
    };
    show(status(is_refused), &page)
}
