//! The page: everybody who works here, and the schools.

use app::accounts::{AccountLine, AccountState, AccountsOverview};
use askama::Template;
use axum::extract::{RawQuery, State};
use axum::http::StatusCode;
use axum::response::Response;

use crate::Site;
use crate::accounts::{ADDRESS, role_in_words, sheet_address};
use crate::error_page::{PageError, show};
use crate::form_fields::{first, pairs};
use crate::frame::Frame;
use crate::session::SignedIn;
use crate::text::Text;

/// What can just have been done.
const DONE: [&str; 4] = ["invite", "school_sheet", "free_days", "let_go"];

#[derive(Template)]
#[template(path = "accounts/overview.html")]
struct OverviewPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    done: Option<String>,
    can_invite: bool,
    accounts: Vec<Line>,
    gone: Vec<Line>,
    schools: Vec<(String, String)>,
}

struct Line {
    name: String,
    about: String,
    href: String,
    is_invited: bool,
}

/// The page.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let overview = site.app.accounts(&visitor).await?;
    let query = pairs(query.unwrap_or_default().as_bytes());
    let done = DONE.into_iter().find(|code| *code == first(&query, "done"));
    let t = Text::of(&site);
    let lines = |is_gone: bool| {
        let all = overview.accounts.iter();
        all.filter(|one| (one.state == AccountState::Gone) == is_gone)
            .map(|one| line(t, &overview, one))
            .collect()
    };
    let school = |one: &app::School| (one.name.clone(), format!("{ADDRESS}/schools/{}", one.id));
    let page = OverviewPage {
        frame: Frame::new(t, &visitor, t.get("accounts-title"), ADDRESS)
            .below(t.get("my-work-title"), "/"),
        t,
        done: done.map(|code| t.get(format!("{code}-done"))),
        can_invite: overview.can_invite,
        accounts: lines(false),
        gone: lines(true),
        schools: overview.schools.iter().map(school).collect(),
    };
    show(StatusCode::OK, &page)
}

fn line(t: Text<'_>, overview: &AccountsOverview, one: &AccountLine) -> Line {
    let roles: Vec<String> = one
        .roles
        .iter()
        .map(|held| role_in_words(t, overview, held))
        .collect();
    Line {
        name: one.name.clone(),
        about: if roles.is_empty() {
            t.get("accounts-no-role")
        } else {
            roles.join("; ")
        },
        href: sheet_address(one.member),
        is_invited: one.state == AccountState::Invited,
    }
}
