//! Inviting somebody (*medewerker uitnodigen*).

use app::Visitor;
use app::accounts::AccountsOverview;
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use domain::account::Invitee;

use crate::Site;
use crate::access::{Options, asked, form, restored};
use crate::account::confirm::{confirm_first, needs_confirmation};
use crate::accounts::{ADDRESS, frame, outcome, places, roles, status};
use crate::error_page::{PageError, show};
use crate::form::Form;
use crate::frame::Frame;
use crate::session::{Sent, SignedIn};
use crate::text::Text;

const CODE: &str = "invite";
const HERE: &str = "/accounts/add";

#[derive(Template)]
#[template(path = "accounts/invite.html")]
struct InvitePage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    form: Form<'a>,
    action: String,
    back: String,
    roles: Options,
    places: Options,
}

/// The form.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
) -> Result<Response, PageError> {
    let overview = site.app.accounts(&visitor).await?;
    if let Some(on) = confirm_first(&visitor, HERE) {
        return Ok(on);
    }
    let form = restored(&site, &visitor, CODE, HERE, Vec::new()).await?;
    page(&site, &visitor, &overview, form)
}

/// The form as it was sent.
pub(crate) async fn post(State(site): State<Site>, sent: Sent) -> Result<Response, PageError> {
    let Sent { visitor, typed } = sent;
    let overview = site.app.accounts(&visitor).await?;
    needs_confirmation(&site, &visitor, HERE, &typed).await?;
    let result = match asked::<Invitee>(&typed) {
        Ok(invitee) => site.app.invite(&visitor, &invitee).await.map(drop),
        Err(unreadable) => Err(unreadable),
    };
    let ways = (HERE, "/accounts?done=invite");
    match outcome(&site, &visitor, result, ways, form(&site, CODE, typed)).await? {
        Ok(on) => Ok(on),
        Err(form) => page(&site, &visitor, &overview, form),
    }
}

fn page(
    site: &Site,
    visitor: &Visitor,
    overview: &AccountsOverview,
    form: Form<'_>,
) -> Result<Response, PageError> {
    let t = Text::of(site);
    let is_refused = form.is_refused;
    let page = InvitePage {
        frame: frame(t, visitor, form.text("title"), HERE).refused(is_refused),
        t,
        form,
        action: HERE.to_owned(),
        back: ADDRESS.to_owned(),
        roles: roles(t),
        places: places(t, overview),
    };
    show(status(is_refused), &page)
}
