//! One's own receipts: that it was received, and picked up. Nothing else (*ontvangstbewijzen*).

use askama::Template;
use axum::extract::{RawQuery, State};
use axum::http::StatusCode;
use axum::response::Response;

use crate::Site;
use crate::error_page::{PageError, show};
use crate::form_fields::{first, pairs};
use crate::frame::Frame;
use crate::session::SignedIn;
use crate::text::Text;

#[derive(Template)]
#[template(path = "staff_route/receipts.html")]
struct ReceiptsPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    is_new: bool,
    /// When each was received, and when it was picked up.
    receipts: Vec<(String, Option<String>)>,
}

/// The page.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let t = Text::new(site.app.words());
    let receipts = site.app.staff_receipts(&visitor).await?;
    let query = pairs(query.unwrap_or_default().as_bytes());
    let at = |at| t.words().moment(at);
    let receipts = receipts.into_iter().map(|one| {
        let picked_up = one
            .picked_up_at
            .map(|seen| t.with("staff-receipt-picked-up", "at", at(seen)));
        let received = t.with("staff-receipt-received", "at", at(one.received_at));
        (received, picked_up)
    });
    let address = "/staff-signal/receipts";
    let page = ReceiptsPage {
        frame: Frame::new(t, &visitor, t.get("staff-receipts-title"), address)
            .below(t.get("my-work-title"), "/")
            .below(t.get("staff_tell-title"), super::TELL),
        t,
        is_new: first(&query, "done") == "told",
        receipts: receipts.collect(),
    };
    show(StatusCode::OK, &page)
}
