//! What every answer says to the browser, and which requests come from elsewhere.

use app::TurnedAway;
use app::sign_in::Presence;
use axum::extract::{Request, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HOST, HeaderName, ORIGIN, REFERRER_POLICY,
    STRICT_TRANSPORT_SECURITY, X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::Site;
use crate::error_page::PageError;
use crate::session::presence;

/// Nothing from elsewhere, nothing inline, no frame around it.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
    img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; \
    base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

/// The headers of every answer.
const ALWAYS: [(HeaderName, &str); 8] = [
    (CONTENT_SECURITY_POLICY, POLICY),
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (X_FRAME_OPTIONS, "DENY"),
    (REFERRER_POLICY, "no-referrer"),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("cross-origin-embedder-policy"),
        "require-corp",
    ),
    (
        HeaderName::from_static("cross-origin-resource-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("permissions-policy"),
        "accelerometer=(), autoplay=(), bluetooth=(), browsing-topics=(), camera=(), \
         display-capture=(), fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), \
         microphone=(), midi=(), payment=(), screen-wake-lock=(), serial=(), usb=(), \
         web-share=(), xr-spatial-tracking=()",
    ),
];

/// Add the headers. A page is never kept anywhere; assets say themselves for how long.
pub(crate) async fn secure(State(site): State<Site>, request: Request, next: Next) -> Response {
    let mut answer = next.run(request).await;
    let headers = answer.headers_mut();
    for (name, value) in ALWAYS {
        // A file from a dossier brings a stricter policy of its own.
        headers
            .entry(name)
            .or_insert(HeaderValue::from_static(value));
    }
    if site.settings.https {
        let two_years = HeaderValue::from_static("max-age=63072000; includeSubDomains");
        headers.insert(STRICT_TRANSPORT_SECURITY, two_years);
    }
    if !headers.contains_key(CACHE_CONTROL) {
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    answer
}

/// Refuse what another site's page sends in somebody's name, and write down in whose.
pub(crate) async fn refuse_cross_site(
    State(site): State<Site>,
    request: Request,
    next: Next,
) -> Response {
    let changes_nothing = request.method().is_safe();
    if changes_nothing || is_our_own(request.headers()) {
        return next.run(request).await;
    }
    if let Ok(Presence::Here(visitor)) = presence(&site, request.headers()).await {
        let why = TurnedAway::FromElsewhere;
        let noted = site.app.note_turning_away(&visitor, "send-form", None, why);
        if let Err(error) = noted.await {
            return PageError::from(error).into_response();
        }
    }
    StatusCode::FORBIDDEN.into_response()
}

/// Whether a request comes from a page of ours, as far as the browser says.
///
/// `Sec-Fetch-Site` decides where it is sent. `Origin` is `null` under the referrer policy above,
/// so only another site's name counts against a request; the cookie is `SameSite=Strict` besides.
fn is_our_own(headers: &HeaderMap) -> bool {
    let text = |name: &HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text(&HeaderName::from_static("sec-fetch-site")) {
        return matches!(site, "same-origin" | "none");
    }
    match text(&ORIGIN) {
        None | Some("null") => true,
        Some(origin) => {
            let host = origin.split_once("://").map(|(_, host)| host);
            host.is_some() && host == text(&HOST)
        }
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may stop")]

    use super::*;

    fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
        pairs
            .iter()
            .map(|(name, value)| (HeaderName::from_static(name), value.parse().unwrap()))
            .collect()
    }

    #[test]
    fn only_our_own_pages_may_send() {
        let host = ("host", "luwte.example");
        let own = [
            vec![host],
            vec![host, ("sec-fetch-site", "same-origin"), ("origin", "null")],
            vec![host, ("origin", "https://luwte.example")],
            vec![host, ("origin", "null")],
        ];
        for sent in own {
            assert!(is_our_own(&headers(&sent)), "{sent:?}");
        }
        let others = [
            vec![host, ("sec-fetch-site", "cross-site")],
            vec![
                host,
                ("sec-fetch-site", "same-site"),
                ("origin", "https://luwte.example"),
            ],
            vec![host, ("origin", "https://elders.example")],
            vec![host, ("origin", "luwte.example")],
        ];
        for sent in others {
            assert!(!is_our_own(&headers(&sent)), "{sent:?}");
        }
    }
}
