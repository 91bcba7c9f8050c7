//! Choosing the role that carries the decision, for the whole board (*rol kiezen*).

use app::Visitor;
use app::perform::PerformError;
use app::responsibility::ResponsibilityOverview;
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use domain::responsibility::{RoleRequest, may_carry};
use domain::role::Role;

use crate::Site;
use crate::access::{Options, asked, done, form, named, refuse, restored};
use crate::account::confirm::{confirm_first, needs_confirmation};
use crate::error_page::{PageError, show};
use crate::form::Form;
use crate::frame::Frame;
use crate::responsibility::{ADDRESS, frame};
use crate::session::{Sent, SignedIn};
use crate::text::Text;

const CODE: &str = "choose_role";
const HERE: &str = "/responsibility/role";

#[derive(Template)]
#[template(path = "responsibility/choose_role.html")]
struct RolePage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    form: Form<'a>,
    action: String,
    back: String,
    roles: Options,
}

/// The form, with the role that counts now.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
) -> Result<Response, PageError> {
    let overview = for_the_board(&site, &visitor).await?;
    if let Some(on) = confirm_first(&visitor, HERE) {
        return Ok(on);
    }
    let now = overview.roles.first();
    let typed = now.map(|role| ("role".to_owned(), role.code().to_owned()));
    let typed = typed.into_iter().collect();
    let form = restored(&site, &visitor, CODE, HERE, typed).await?;
    page(&site, &visitor, StatusCode::OK, form)
}

/// The form as it was sent.
pub(crate) async fn post(State(site): State<Site>, sent: Sent) -> Result<Response, PageError> {
    let Sent { visitor, typed } = sent;
    for_the_board(&site, &visitor).await?;
    needs_confirmation(&site, &visitor, HERE, &typed).await?;
    let chosen = match asked::<RoleRequest>(&typed) {
        Ok(request) => site.app.choose_responsible_role(&visitor, &request).await,
        Err(unreadable) => Err(unreadable),
    };
    match chosen {
        Ok(()) => {
            let next = format!("{ADDRESS}?done={CODE}");
            done(&site, &visitor, HERE, &next).await
        }
        Err(PerformError::App(error)) => Err(error.into()),
        Err(refused) => {
            let mut form = form(&site, CODE, typed);
            refuse(&mut form, refused)?;
            page(&site, &visitor, StatusCode::UNPROCESSABLE_ENTITY, form)
        }
    }
}

async fn for_the_board(
    site: &Site,
    visitor: &Visitor,
) -> Result<ResponsibilityOverview, PageError> {
    let overview = site.app.responsibility(visitor).await?;
    if overview.may_choose {
        Ok(overview)
    } else {
        Err(PageError::NotFound)
    }
}

fn page(
    site: &Site,
    visitor: &Visitor,
    status: StatusCode,
    form: Form<'_>,
) -> Result<Response, PageError> {
    let t = Text::of(site);
    let roles = Role::ALL.into_iter().filter(|role| may_carry(*role));
    let roles: Vec<&str> = roles.map(Role::code).collect();
    let page = RolePage {
        frame: frame(t, visitor, &form, HERE),
        t,
        form,
        action: HERE.to_owned(),
        back: ADDRESS.to_owned(),
        roles: named(t, "role", &roles),
    };
    show(status, &page)
}
