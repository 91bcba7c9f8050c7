//! Noting another address for letters (*e-mailadres wijzigen*).

use app::Visitor;
use app::accounts::{AccountLine, AccountsOverview};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use domain::account::NewMail;

use crate::Site;
use crate::access::{asked, form, restored};
use crate::account::confirm::{confirm_first, needs_confirmation};
use crate::accounts::{account, frame, outcome, sheet_address, status};
use crate::error_page::{PageError, show};
use crate::form::Form;
use crate::frame::Frame;
use crate::session::{Sent, SignedIn};
use crate::text::Text;

const CODE: &str = "change_mail";

#[derive(Template)]
#[template(path = "accounts/change_mail.html")]
struct FormPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    form: Form<'a>,
    action: String,
    back: String,
    name: String,
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
    page(&site, &visitor, (&overview, one), form)
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
    let result = match asked::<NewMail>(&typed) {
        Ok(request) => site.app.change_mail(&visitor, one.member, &request).await,
        Err(unreadable) => Err(unreadable),
    };
    let next = format!("{}?done={CODE}", sheet_address(one.member));
    let ways = (&*address, &*next);
    match outcome(&site, &visitor, result, ways, form(&site, CODE, typed)).await? {
        Ok(on) => Ok(on),
        Err(form) => page(&site, &visitor, (&overview, one), form),
    }
}

fn address(one: &AccountLine) -> String {
    format!("{}/mail", sheet_address(one.member))
}

fn page(
    site: &Site,
    visitor: &Visitor,
    (_, one): (&AccountsOverview, &AccountLine),
    form: Form<'_>,
) -> Result<Response, PageError> {
    let t = Text::of(site);
    let action = address(one);
    let is_refused = form.is_refused;
    let page = FormPage {
        frame: frame(t, visitor, form.text("title"), &action)
            .below(one.name.clone(), sheet_address(one.member))
            .refused(is_refused),
        t,
        form,
        action,
        back: sheet_address(one.member),
        name: one.name.clone(),
    };
    show(status(is_refused), &page)
}
