//! Styles, scripts, fonts and icons, built into the program.
//!
//! Their addresses hold a hash of everything together, so that a browser may keep them for ever
//! and yet never shows an old style with a new page.

use std::fmt::Write as _;
use std::sync::LazyLock;

use axum::extract::Path;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "assets"]
struct Assets;

static HASH: LazyLock<String> = LazyLock::new(|| {
    let mut folded = [0_u8; 8];
    let mut names: Vec<_> = Assets::iter().collect();
    names.sort();
    for name in names {
        let Some(file) = Assets::get(&name) else {
            continue;
        };
        // Each file shifts the sum, so that two files that change places change the hash.
        folded.rotate_left(1);
        for (sum, byte) in folded.iter_mut().zip(file.metadata.sha256_hash()) {
            *sum ^= byte;
        }
    }
    folded.iter().fold(String::new(), |mut text, byte| {
        let _written = write!(text, "{byte:02x}");
        text
    })
});

/// The address of an asset, for example `css/app.css`.
pub(crate) fn address(path: &str) -> String {
    format!("/assets/{}/{path}", *HASH)
}

/// An asset: kept for ever when the address names this very build.
pub(crate) async fn get(Path(path): Path<String>) -> Response {
    let current = path
        .strip_prefix(&*HASH)
        .and_then(|rest| rest.strip_prefix('/'));
    let (name, keep) = match current {
        Some(name) => (name, "public, max-age=31536000, immutable"),
        // A page of an earlier build may still be open somewhere.
        None => (after_a_hash(&path), "no-cache"),
    };
    let Some((file, media_type)) = Assets::get(name).zip(media_type(name)) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let headers = [
        (CONTENT_TYPE, HeaderValue::from_static(media_type)),
        (CACHE_CONTROL, HeaderValue::from_static(keep)),
    ];
    (headers, file.data).into_response()
}

fn after_a_hash(path: &str) -> &str {
    match path.split_once('/') {
        Some((hash, rest)) if hash.len() == 16 && rest.contains('/') => rest,
        _ => path,
    }
}

/// What a file is. Notes and licences that lie beside the assets are none of them.
fn media_type(name: &str) -> Option<&'static str> {
    match name.rsplit('.').next() {
        Some("css") => Some("text/css; charset=utf-8"),
        Some("js") => Some("text/javascript; charset=utf-8"),
        Some("svg") => Some("image/svg+xml"),
        Some("woff2") => Some("font/woff2"),
        _ => None,
    }
}
