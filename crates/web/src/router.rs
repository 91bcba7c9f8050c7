//! Every address, with what answers it.

use app::App;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::middleware::from_fn_with_state;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::timeout::TimeoutLayer;

use crate::denials::note_denials;
use crate::error_page::error_pages;
use crate::form_token::with_form_token;
use crate::headers::{refuse_cross_site, secure};
use crate::language::with_language;
use crate::practice::{PREFIX, mounted};
use crate::routes::{ROUTES, Route};
use crate::{Settings, Site};

/// The whole site (*de website*): the list of addresses, and nothing besides. Where there is a place to
/// practise, its pages stand beside it: each with layers of its own.
pub fn router(app: App, settings: Settings) -> Router {
    let site = Site {
        app,
        settings,
        real: None,
    };
    let real = layered(routed(&site, &ROUTES), &site, |routes| routes);
    let real = real.with_state(site.clone());
    match site.practised() {
        None => real,
        Some(practised) => Router::new()
            .nest_service(PREFIX, mounted(&practised))
            .fallback_service(real),
    }
}

/// These addresses with what answers them.
pub(crate) fn routed(site: &Site, list: &'static [Route]) -> Router<Site> {
    let mut routes = Router::new();
    for route in list {
        let mut answers = route.answers();
        if route.touches.is_somebodys() {
            let noted = (site.clone(), route);
            answers = answers.layer(from_fn_with_state(noted, note_denials));
        }
        let limit = DefaultBodyLimit::max(route.largest);
        routes = routes.route(route.path, answers.layer(limit));
    }
    routes.fallback(async || StatusCode::NOT_FOUND)
}

/// What holds for every answer, whatever made it: the last thing that is put around the routes. `within`
/// goes around whatever makes a page, and inside what holds for its bytes.
pub(crate) fn layered(
    routes: Router<Site>,
    site: &Site,
    within: impl FnOnce(Router<Site>) -> Router<Site>,
) -> Router<Site> {
    let pages = routes
        .layer(from_fn_with_state(site.clone(), refuse_cross_site))
        .layer(TimeoutLayer::with_status_code(
            StatusCode::SERVICE_UNAVAILABLE,
            site.settings.patience,
        ))
        .layer(CatchPanicLayer::new())
        .layer(from_fn_with_state(site.clone(), error_pages))
        .layer(from_fn_with_state(site.clone(), with_form_token))
        .layer(from_fn_with_state(site.clone(), with_language));
    within(pages)
        .layer(CompressionLayer::new())
        .layer(from_fn_with_state(site.clone(), secure))
}
