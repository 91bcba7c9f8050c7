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
use crate::routes::ROUTES;
use crate::{Settings, Site};

/// The whole site (*de website*): the list of addresses, and nothing besides.
pub fn router(app: App, settings: Settings) -> Router {
    let site = Site { app, settings };
    let mut routes = Router::new();
    for route in ROUTES.iter() {
        let mut answers = route.answers();
        if route.touches.is_somebodys() {
            let noted = (site.clone(), route);
            answers = answers.layer(from_fn_with_state(noted, note_denials));
        }
        let limit = DefaultBodyLimit::max(route.largest);
        routes = routes.route(route.path, answers.layer(limit));
    }
    let routes = routes.fallback(async || StatusCode::NOT_FOUND);
    layered(routes, &site).with_state(site)
}

/// What holds for every answer, whatever made it: the last thing that is put around the routes.
fn layered(routes: Router<Site>, site: &Site) -> Router<Site> {
    routes
        .layer(from_fn_with_state(site.clone(), refuse_cross_site))
        .layer(TimeoutLayer::with_status_code(
            StatusCode::SERVICE_UNAVAILABLE,
            site.settings.patience,
        ))
        .layer(CatchPanicLayer::new())
        .layer(from_fn_with_state(site.clone(), error_pages))
        .layer(from_fn_with_state(site.clone(), with_form_token))
        .layer(from_fn_with_state(site.clone(), with_language))
        .layer(CompressionLayer::new())
        .layer(from_fn_with_state(site.clone(), secure))
}
