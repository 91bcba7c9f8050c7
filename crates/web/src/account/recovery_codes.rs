//! Recovery codes: how many are left, and new ones, which are shown once (*herstelcodes*).

use app::Visitor;
use askama::Template;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;

use crate::Site;
use crate::account::{form, frame};
use crate::error_page::{PageError, show};
use crate::form::Form;
use crate::frame::Frame;
use crate::session::{Sent, SignedIn, token};
use crate::text::Text;

const ADDRESS: &str = "/account/recovery-codes";
const CODE: &str = "recovery_codes";

#[derive(Template)]
#[template(path = "account/recovery_codes.html")]
struct RecoveryPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    form: Form<'a>,
    left: usize,
}

#[derive(Template)]
#[template(path = "account/new_codes.html")]
struct NewCodesPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    codes: Vec<String>,
    /// Whether a code app was added just now.
    is_new_app: bool,
}

/// How many are left, and the button for new ones.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let session = token(&site, &headers).ok_or(PageError::NotFound)?;
    let account = site.app.account(&visitor, session).await?;
    if account.code_app.is_none() {
        return Err(PageError::NotFound);
    }
    visitor.must_be_confirmed()?;
    let t = Text::of(&site);
    let form = form(&site, CODE);
    let page = RecoveryPage {
        frame: frame(t, &visitor, &form, ADDRESS),
        t,
        form,
        left: account.recovery_codes,
    };
    show(StatusCode::OK, &page)
}

/// New ones.
pub(crate) async fn post(State(site): State<Site>, sent: Sent) -> Result<Response, PageError> {
    let codes = site.app.renew_recovery_codes(&sent.visitor).await?;
    show(
        StatusCode::OK,
        &new_codes(&site, &sent.visitor, codes, false),
    )
}

/// The page with new codes. It is shown once: they are kept nowhere.
pub(super) fn new_codes<'a>(
    site: &'a Site,
    visitor: &Visitor,
    codes: Vec<String>,
    is_new_app: bool,
) -> impl Template + use<'a> {
    let t = Text::of(site);
    NewCodesPage {
        frame: Frame::new(t, visitor, t.get("new-codes-title"), ADDRESS)
            .below(t.get("my-work-title"), "/")
            .below(t.get("account-title"), crate::account::ADDRESS),
        t,
        codes,
        is_new_app,
    }
}
