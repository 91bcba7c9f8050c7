//! Putting a prefix before the addresses of an answer: those that it links to, sends forms to, or leads
//! on to.
//!
//! Only what stands between double quotes in a tag is looked at. What people typed is escaped before it
//! comes here: it holds no bracket and no double quote, so it can neither begin a tag nor an attribute.

use axum::body::{Body, to_bytes};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE, LOCATION};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};

/// The attributes that hold an address to go to.
const ATTRIBUTES: [&str; 4] = ["href", "action", "formaction", "data-begin"];
/// Addresses that are the same for everybody and stand where they stand.
const SHARED: &str = "/assets/";
/// The largest page that is looked through.
const LARGEST: usize = 64 * 1024 * 1024;

/// The mark of an answer that leads to where it says, without a prefix.
#[derive(Clone)]
pub(super) struct LeadsOut;

/// The answer with this prefix before its addresses.
pub(super) async fn prefixed(answer: Response, prefix: &str) -> Response {
    let (mut parts, body) = answer.into_parts();
    if parts.extensions.get::<LeadsOut>().is_none() {
        let location = parts.headers.get(LOCATION);
        let location = location.and_then(|address| address.to_str().ok());
        let moved = location
            .filter(|address| is_ours(address))
            .and_then(|address| HeaderValue::from_str(&format!("{prefix}{address}")).ok());
        if let Some(moved) = moved {
            parts.headers.insert(LOCATION, moved);
        }
    }
    if !is_page(&parts.headers) {
        return Response::from_parts(parts, body);
    }
    let page = to_bytes(body, LARGEST).await.ok();
    let page = page.and_then(|bytes| String::from_utf8(bytes.to_vec()).ok());
    let Some(page) = page else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    parts.headers.remove(CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(in_page(&page, prefix)))
}

fn is_page(headers: &HeaderMap) -> bool {
    let kind = headers
        .get(CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok());
    kind.is_some_and(|kind| kind.starts_with("text/html"))
}

/// Whether this is an address on this site that a prefix goes before.
fn is_ours(address: &str) -> bool {
    address.starts_with('/') && !address.starts_with("//") && !address.starts_with(SHARED)
}

/// A page with the prefix before each address in its tags.
fn in_page(page: &str, prefix: &str) -> String {
    let mut whole = String::with_capacity(page.len() + page.len() / 16);
    let mut rest = page;
    while let Some(at) = rest.find('<') {
        let (text, tag) = rest.split_at(at);
        whole.push_str(text);
        rest = in_tag(tag, prefix, &mut whole);
    }
    whole.push_str(rest);
    whole
}

/// Copies one tag, and gives what follows it.
fn in_tag<'a>(tag: &'a str, prefix: &str, whole: &mut String) -> &'a str {
    let mut rest = tag;
    while let Some(at) = rest.find(['"', '>']) {
        let (before, found) = rest.split_at(at);
        whole.push_str(before);
        let Some(inside) = found.strip_prefix('"') else {
            whole.push('>');
            return found.get(1..).unwrap_or_default();
        };
        let Some((value, after)) = inside.split_once('"') else {
            whole.push_str(found);
            return "";
        };
        whole.push('"');
        if is_address(before) && is_ours(value) {
            whole.push_str(prefix);
        }
        whole.push_str(value);
        whole.push('"');
        rest = after;
    }
    whole.push_str(rest);
    ""
}

/// Whether what stands before a value names an attribute with an address.
fn is_address(before: &str) -> bool {
    let name = before.trim_end().strip_suffix('=').map(str::trim_end);
    let name = name.and_then(|name| name.split_ascii_whitespace().next_back());
    name.is_some_and(|name| ATTRIBUTES.contains(&name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_in_tags_get_the_prefix() {
        for (page, moved) in [
            ("<a href=\"/signal\">Ga</a>", "<a href=\"/p/signal\">Ga</a>"),
            ("<a class=\"x\" href=\"/\">", "<a class=\"x\" href=\"/p/\">"),
            (
                "<form method=\"post\" action=\"/drafts\"><button formaction = \"/a?b=/c\">",
                "<form method=\"post\" action=\"/p/drafts\"><button formaction = \"/p/a?b=/c\">",
            ),
            ("<a\nhref=\"/a\"\n>", "<a\nhref=\"/p/a\"\n>"),
        ] {
            assert_eq!(in_page(page, "/p"), moved);
        }
    }

    #[test]
    fn nothing_else_is_touched() {
        for page in [
            "",
            "href=\"/signal\"",
            "<a href=\"/never",
            "<a href=\"#main\">",
            "<a href=\"tel:112\">",
            "<a href=\"https://elders.example/\">",
            "<a href=\"//elders.example/\">",
            "<link href=\"/assets/x/css/app.css\">",
            "<input name=\"next\" value=\"/signal\">",
            "<form data-draft=\"/signal\">",
            "<img alt=\"href=\" title=\"/a\">",
            "<p>Kijk op &#60;a href=&#34;/signal&#34;&#62;</p>",
            "<p title=\"href=&#34;/a&#34;\">href=\"/a\"</p>",
        ] {
            assert_eq!(in_page(page, "/p"), page);
        }
    }

    /// What somebody typed, escaped as the templates do it, comes out as it went in.
    #[test]
    fn what_people_typed_cannot_look_like_an_address() {
        let pieces = [
            "<a href=\"/x\">",
            "\" href=\"/x",
            "'",
            ">",
            "<",
            "=",
            "/x",
            "href=",
            "&",
            "é",
        ];
        let escaped = |text: &str| {
            let text = text.replace('&', "&#38;").replace('<', "&#60;");
            let text = text.replace('>', "&#62;").replace('"', "&#34;");
            text.replace('\'', "&#39;")
        };
        for one in pieces {
            for two in pieces {
                for three in pieces {
                    let typed = escaped(&format!("{one}{two}{three}"));
                    let page =
                        format!("<p title=\"{typed}\">{typed}</p><a href=\"/y\">{typed}</a>");
                    let moved = page.replace("href=\"/y\"", "href=\"/p/y\"");
                    assert_eq!(in_page(&page, "/p"), moved);
                }
            }
        }
    }
}
