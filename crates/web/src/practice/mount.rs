//! Where the practised pages stand, and which of them there are.

use axum::Router;
use axum::extract::Request;
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Redirect, Response};

use super::{CHOOSE, addresses};
use crate::Site;
use crate::router::{layered, routed};
use crate::routes::PRACTICE_ROUTES;

/// What stands before every address of a practised page.
pub(crate) const PREFIX: &str = "/practice";

tokio::task_local! {
    /// That the answer to this request is a practised page. The frame of every page asks for it, so it
    /// goes around the request as a whole: no page can forget it.
    static IS_ON: ();
}

/// Whether this answer is a practised page.
pub(crate) fn is_on() -> bool {
    IS_ON.try_with(|()| ()).is_ok()
}

/// The practised pages of a site, to be put under [`PREFIX`].
pub(crate) fn mounted(site: &Site) -> Router {
    let routes = routed(site, &PRACTICE_ROUTES);
    layered(routes, site, |routes| routes.layer(from_fn(practised))).with_state(site.clone())
}

async fn practised(request: Request, next: Next) -> Response {
    let answer = IS_ON.scope((), next.run(request)).await;
    addresses::prefixed(answer, PREFIX).await
}

/// Out of practice, to where somebody chooses: what a practised page answers to who is not, or no longer,
/// in a run.
pub(crate) fn out() -> Response {
    leads_out(CHOOSE)
}

/// An answer that leads out of practice, to this address of the real site.
pub(super) fn leads_out(address: &str) -> Response {
    let mut answer = Redirect::to(address).into_response();
    answer.extensions_mut().insert(addresses::LeadsOut);
    answer
}
