//! Which providers the board offers (*inlogdiensten van het bestuur*).

use app::sign_in::provider::BoardProvider;
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};

use crate::Site;
use crate::account::confirm::confirm_first;
use crate::error_page::{PageError, show};
use crate::form_fields::first;
use crate::frame::Frame;
use crate::session::{Sent, SignedIn};
use crate::text::Text;

/// Where it is.
const HERE: &str = "/accounts/providers";

#[derive(Template)]
#[template(path = "providers/choose.html")]
struct ChoosePage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    providers: Vec<BoardProvider>,
}

/// The page.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
) -> Result<Response, PageError> {
    let providers = site.app.board_providers(&visitor).await?;
    let t = Text::of(&site);
    let page = ChoosePage {
        frame: Frame::new(t, &visitor, t.get("choose-providers-title"), HERE)
            .below(t.get("my-work-title"), "/")
            .below(t.get("accounts-title"), "/accounts"),
        t,
        providers,
    };
    show(StatusCode::OK, &page)
}

/// The choice: one provider, yes or no.
pub(crate) async fn post(State(site): State<Site>, sent: Sent) -> Result<Response, PageError> {
    if let Some(on) = confirm_first(&sent.visitor, HERE) {
        return Ok(on);
    }
    let (key, offer) = (first(&sent.typed, "provider"), first(&sent.typed, "offer"));
    site.app
        .choose_provider(&sent.visitor, key, offer == "yes")
        .await?;
    Ok(Redirect::to(HERE).into_response())
}
