//! One's own account on one page, and the pages below it (*mijn account*).

pub(crate) mod calendar;
pub(crate) mod code_app;
pub(crate) mod confirm;
pub(crate) mod password;
mod qr;
pub(crate) mod recovery_codes;
pub(crate) mod reminders;
pub(crate) mod sessions;

use app::Visitor;
use app::account::Account;
use askama::Template;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use domain::permission::Assurance;
use domain::time::school_time;

use crate::Site;
use crate::account::sessions::{SessionLine, lines};
use crate::duties::trained_until;
use crate::error_page::{PageError, show};
use crate::form::Form;
use crate::form_fields::{first, pairs};
use crate::frame::Frame;
use crate::session::{SignedIn, token};
use crate::text::Text;

/// The address of the page.
pub(crate) const ADDRESS: &str = "/account";
/// What can just have been done on a page that leads here.
const DONE: [&str; 7] = [
    "calendar-ended",
    "password-changed",
    "code-app-removed",
    "session-ended",
    "sessions-ended",
    "reminders-chosen",
    "confirmed",
];

#[derive(Template)]
#[template(path = "account/overview.html")]
struct AccountPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    facts: Vec<(String, String)>,
    ways: Vec<Way>,
    /// The calendar feed, where the site knows its address.
    calendar: Option<Way>,
    /// How often mail says that something waits: code, words, and whether it is chosen.
    reminders: Vec<(&'static str, String, bool)>,
    /// What they were trained by, and until when each counts, for who records or decides.
    training: Option<Vec<String>>,
    /// There is something to practise.
    may_practise: bool,
    sessions: Vec<SessionLine>,
    /// Whether a password alone was given, so that little can be seen.
    is_single: bool,
    done: Option<String>,
}

/// A way to show who one is, as a line of the page.
pub(crate) struct Way {
    /// What it is.
    pub(crate) title: String,
    /// How it stands.
    pub(crate) about: String,
    /// Where it is arranged.
    pub(crate) href: String,
    /// What can be done there.
    pub(crate) action: String,
}

/// The page.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let t = Text::of(&site);
    let query = pairs(query.unwrap_or_default().as_bytes());
    let done = DONE.into_iter().find(|code| *code == first(&query, "done"));
    let session = token(&site, &headers).ok_or(PageError::NotFound)?;
    let account = site.app.account(&visitor, session).await?;
    let training = if visitor.may_practise() {
        Some(training(&site, t, &visitor).await?)
    } else {
        None
    };
    let page = AccountPage {
        frame: Frame::new(t, &visitor, t.get("account-title"), ADDRESS)
            .below(t.get("my-work-title"), "/"),
        t,
        facts: facts(t, &visitor, &account),
        ways: ways(&site, t, &account),
        calendar: calendar_way(&site, t, &account),
        reminders: reminders::offered(t, account.reminders),
        may_practise: site.app.practice().is_some() && training.is_some(),
        training,
        sessions: lines(t, &account.sessions),
        is_single: visitor.membership.assurance == Assurance::Single,
        done: done.map(|code| t.get(format!("account-done-{code}"))),
    };
    show(StatusCode::OK, &page)
}

/// What they were trained by, line by line.
async fn training(site: &Site, t: Text<'_>, visitor: &Visitor) -> Result<Vec<String>, PageError> {
    let today = school_time(site.app.now()).date();
    let own = site.app.own_training(visitor).await?;
    Ok(own.iter().map(|one| trained_until(t, one, today)).collect())
}

fn facts(t: Text<'_>, visitor: &Visitor, account: &Account) -> Vec<(String, String)> {
    let mut facts = vec![
        (t.get("account-name"), visitor.name.clone()),
        (t.get("sign-in-name"), account.login.clone()),
    ];
    for (school, role) in &visitor.membership.roles {
        let role = t.get(format!("role-{}", role.code()));
        let name = visitor.schools.iter().find(|one| Some(one.id) == *school);
        let place = name.map_or_else(|| t.get("account-whole-board"), |one| one.name.clone());
        facts.push((t.get("account-role"), format!("{role}, {place}")));
    }
    facts
}

/// The calendar feed: whether there is one, and where it is arranged.
fn calendar_way(site: &Site, t: Text<'_>, account: &Account) -> Option<Way> {
    site.app.origin()?;
    Some(Way {
        title: t.get("calendar-title"),
        about: match account.calendar {
            Some(at) => t.with("calendar-since", "at", t.words().moment(at)),
            None => t.get("calendar-none"),
        },
        href: "/account/calendar".to_owned(),
        action: t.get("calendar-manage"),
    })
}

/// The ways to show who one is. A new way is a line here, and a page of its own below `/account`.
fn ways(site: &Site, t: Text<'_>, account: &Account) -> Vec<Way> {
    let password = Way {
        title: t.get("account-password"),
        about: t.get("account-password-about"),
        href: "/account/password".to_owned(),
        action: t.get("account-password-change"),
    };
    let (about, action) = match account.code_app {
        Some(at) => (
            t.with("account-code-app-since", "at", t.words().moment(at)),
            t.get("account-code-app-change"),
        ),
        None => (
            t.get("account-code-app-none"),
            t.get("account-code-app-add"),
        ),
    };
    let mut ways = vec![
        password,
        Way {
            title: t.get("account-code-app"),
            about,
            href: "/account/code-app".to_owned(),
            action,
        },
    ];
    if account.code_app.is_some() {
        ways.push(Way {
            title: t.get("account-recovery"),
            about: t.with("account-recovery-left", "count", account.recovery_codes),
            href: "/account/recovery-codes".to_owned(),
            action: t.get("account-recovery-renew"),
        });
    }
    if site.app.origin().is_some() {
        ways.push(Way {
            title: t.get("passkeys-title"),
            about: match account.passkeys {
                0 => t.get("account-passkeys-none"),
                some => t.with("account-passkeys-about", "count", some),
            },
            href: "/account/passkeys".to_owned(),
            action: t.get("account-passkeys-manage"),
        });
    }
    if account.has_providers {
        ways.push(Way {
            title: t.get("own-providers-title"),
            about: match account.provider_links {
                0 => t.get("account-providers-none"),
                some => t.with("account-providers-about", "count", some),
            },
            href: "/account/providers".to_owned(),
            action: t.get("account-providers-manage"),
        });
    }
    ways
}

/// A form of this part of the site. Nothing that was typed in it ever comes back: it is secret.
fn form<'a>(site: &'a Site, code: &str) -> Form<'a> {
    let t = Text::of(site);
    Form::new(t, code, String::new(), 0, Vec::new())
}

/// The frame of a page below the account.
fn frame<'a>(t: Text<'a>, visitor: &Visitor, form: &Form<'_>, address: &str) -> Frame<'a> {
    Frame::new(t, visitor, form.text("title"), address)
        .below(t.get("my-work-title"), "/")
        .below(t.get("account-title"), ADDRESS)
        .refused(form.is_refused)
}
