//! Every address, with what answers it.

use std::time::Duration;

use app::App;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{get, post};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::timeout::TimeoutLayer;

use crate::error_page::error_pages;
use crate::headers::{refuse_cross_site, secure};
use crate::{
    Settings, Site, access, assets, attach, command_page, dossier, dossiers, downloads, drafts,
    emergency, my_work, own_signals, sign_in, sign_out, signal, verify,
};

/// The largest form, in bytes.
const LARGEST_FORM: usize = 1024 * 1024;
/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// The whole site (*de website*).
pub fn router(app: App, settings: Settings) -> Router {
    let site = Site { app, settings };
    let routes = Router::new()
        .route("/", get(my_work::get))
        .route("/sign-in", get(sign_in::get).post(sign_in::post))
        .route("/sign-out", post(sign_out::post))
        .route("/signal", get(signal::get).post(signal::post))
        .route("/signals", get(own_signals::get))
        .route("/dossiers", get(dossiers::get))
        .route("/dossiers/{dossier}", get(dossier::get))
        .route("/dossiers/{dossier}/report/{file}", get(downloads::report))
        .route("/dossiers/{dossier}/advice/{file}", get(downloads::advice))
        .route(
            "/dossiers/{dossier}/documents/{no}",
            get(downloads::document),
        )
        .route("/dossiers/{dossier}/access", get(access::overview::get))
        .route(
            "/dossiers/{dossier}/access/grant",
            get(access::grant::get).post(access::grant::post),
        )
        .route("/dossiers/{dossier}/access/end", post(access::grant::end))
        .route(
            "/dossiers/{dossier}/access/lift",
            get(access::lift::get).post(access::lift::post),
        )
        .route(
            "/conflict",
            get(access::conflict::get).post(access::conflict::post),
        )
        .route(
            "/emergency-access",
            get(access::emergency::get).post(access::emergency::post),
        )
        .route(
            "/emergencies/{no}",
            get(access::review::get).post(access::review::post),
        )
        .route(
            "/dossiers/{dossier}/{command}",
            get(command_page::get).post(command_page::post),
        )
        .route("/drafts", post(drafts::post))
        .route("/emergency", get(emergency::get))
        .route("/accessibility", get(emergency::accessibility))
        .route("/healthz", get(async || "ok"))
        .route("/assets/{*path}", get(assets::get))
        .layer(DefaultBodyLimit::max(LARGEST_FORM))
        .merge(with_file())
        .merge(verifying())
        .fallback(async || StatusCode::NOT_FOUND);
    layered(routes, &site).with_state(site)
}

/// The one form with a file may be larger.
fn with_file() -> Router<Site> {
    Router::new()
        .route(
            "/dossiers/{dossier}/attach_document",
            get(attach::get).post(attach::post),
        )
        .layer(DefaultBodyLimit::max(attach::LARGEST_BODY))
}

/// The page for a file that somebody received.
fn verifying() -> Router<Site> {
    Router::new()
        .route("/verify", get(verify::get).post(verify::post))
        .layer(DefaultBodyLimit::max(verify::LARGEST_BODY))
}

/// What holds for every answer, whatever made it: the last thing that is put around the routes.
fn layered(routes: Router<Site>, site: &Site) -> Router<Site> {
    routes
        .layer(from_fn(refuse_cross_site))
        .layer(TimeoutLayer::with_status_code(
            StatusCode::SERVICE_UNAVAILABLE,
            PATIENCE,
        ))
        .layer(CatchPanicLayer::new())
        .layer(from_fn_with_state(site.clone(), error_pages))
        .layer(CompressionLayer::new())
        .layer(from_fn_with_state(site.clone(), secure))
}
