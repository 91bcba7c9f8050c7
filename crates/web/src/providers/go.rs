//! To a provider (*naar de inlogdienst*).

use app::attempt::Caller;
use app::sign_in::provider::Errand;
use axum::extract::{Path, Request, State};
use axum::http::HeaderMap;
use axum::http::header::SET_COOKIE;
use axum::response::{IntoResponse, Response};

use super::{cookie, onward, refused, secret};
use crate::Site;
use crate::caller::caller;
use crate::error_page::PageError;
use crate::form_fields::first;
use crate::form_token::is_ours;
use crate::own_address::own_address;
use crate::session::typed_body;
use crate::sign_in::kept;

/// From the page for signing in.
pub(crate) async fn post(
    State(site): State<Site>,
    Path(key): Path<String>,
    request: Request,
) -> Result<Response, Response> {
    let headers = request.headers().clone();
    let caller = caller(&site, &request);
    let typed = typed_body(request, &site).await?;
    if !is_ours(&site, &headers, &typed) {
        return Err(PageError::Stale.into_response());
    }
    let next = own_address(first(&typed, "next"));
    let errand = Errand::SignIn(kept(&typed));
    Ok(go(&site, &headers, &key, next, errand, &caller).await)
}

/// Send the browser on, and let it keep what shows that it is the same one when it comes back.
pub(crate) async fn go(
    site: &Site,
    headers: &HeaderMap,
    key: &str,
    next: &str,
    errand: Errand<'_>,
    caller: &Caller,
) -> Response {
    let new = || format!("{}{}", site.app.random_hex(), site.app.random_hex());
    let browser = secret(site, headers).map_or_else(new, str::to_owned);
    let begun = site.app.go_to_provider(key, &browser, next, errand, caller);
    let address = match begun.await {
        Ok(address) => address,
        Err(error) => return refused(site, error),
    };
    let page = onward(site, "there", &address);
    match (cookie(site, &browser), page) {
        (Ok(cookie), Ok(page)) => ([(SET_COOKIE, cookie)], page).into_response(),
        (Err(error), _) | (_, Err(error)) => error.into_response(),
    }
}
