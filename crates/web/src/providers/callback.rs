//! Back from a provider (*terug van de inlogdienst*).

use app::sign_in::Entry;
use app::sign_in::provider::{Arrived, Brought};
use axum::extract::{Path, RawQuery, Request, State};
use axum::http::header::SET_COOKIE;
use axum::response::{IntoResponse, Response};

use super::{onward, refused, secret};
use crate::Site;
use crate::caller::caller;
use crate::error_page::PageError;
use crate::form_fields::{first, pairs};
use crate::own_address::own_address;
use crate::sign_in::enter::{admit, half_cookie};

/// The browser brings the answer of the provider.
pub(crate) async fn get(
    State(site): State<Site>,
    Path(key): Path<String>,
    RawQuery(query): RawQuery,
    request: Request,
) -> Result<Response, PageError> {
    let (headers, caller) = (request.headers(), caller(&site, &request));
    let query = pairs(query.unwrap_or_default().as_bytes());
    let brought = Brought {
        browser: secret(&site, headers).unwrap_or_default(),
        state: first(&query, "state"),
        code: first(&query, "code"),
        issuer: first(&query, "iss"),
        error: first(&query, "error"),
    };
    match site.app.come_back(&key, brought, &caller).await {
        Ok(Arrived::SignedIn { entry, going_on }) => match entry {
            Entry::In(session) => {
                let cookies = admit(&site, headers, &session, &going_on).await?;
                let page = onward(&site, "back", own_address(&going_on.next))?;
                Ok((cookies, page).into_response())
            }
            Entry::Half(secret) => {
                let page = onward(&site, "halfway", "/sign-in/code")?;
                Ok(([(SET_COOKIE, half_cookie(&site, &secret)?)], page).into_response())
            }
        },
        Ok(Arrived::Linked { next }) => onward(&site, "linked", &next),
        Err(error) => Ok(refused(&site, error)),
    }
}
