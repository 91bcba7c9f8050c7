//! What a browser sends as a form, with and without a file: what was read and is sent again is read
//! the same.

use axum::extract::Request;
use axum::http::header::CONTENT_TYPE;
use futures_util::FutureExt;
use serde_json::Value;
use web::form_fields::{Typed, explanations, fields, pairs};
use web::form_parts;

/// Between the parts of a form with a file.
const BOUNDARY: &str = "x";

/// Try these bytes: as a form, and as one with a file.
pub(crate) fn run(data: &[u8]) {
    let typed = pairs(data);
    let mut again = form_urlencoded::Serializer::new(String::new());
    let again = again.extend_pairs(&typed).finish();
    assert_eq!(pairs(again.as_bytes()), typed, "a form is sent again");
    grow(&typed);
    if let Some((typed, file)) = in_parts(data.to_vec()) {
        let file = file.map(|file| file.bytes);
        assert_ne!(file, Some(Vec::new()), "an empty file is none");
        if let Some(body) = parts(&typed, file.as_deref()) {
            let (again, same) = in_parts(body).unwrap();
            let values = |typed: Typed| -> Vec<_> { typed.into_iter().map(|it| it.1).collect() };
            assert_eq!(values(again), values(typed.clone()), "a form is sent again");
            assert_eq!(same.map(|file| file.bytes), file, "so is its file");
        }
        grow(&typed);
    }
}

/// From names and values to the fields of a command, and back.
fn grow(typed: &Typed) {
    for given in explanations(typed) {
        assert!(!given.rule.is_empty(), "a ground is for a rule");
    }
    if let Ok(tree) = fields(typed) {
        let mut flat = Typed::new();
        flatten(&tree, "", &mut flat);
        assert_eq!(fields(&flat), Ok(tree), "what is shown again is the same");
    }
}

/// The names and values that make this tree.
fn flatten(tree: &Value, path: &str, flat: &mut Typed) {
    match tree {
        Value::Object(fields) => {
            for (name, value) in fields {
                let dot = if path.is_empty() { "" } else { "." };
                flatten(value, &format!("{path}{dot}{name}"), flat);
            }
        }
        Value::Array(values) => {
            for value in values {
                flatten(value, &format!("{path}[]"), flat);
            }
        }
        Value::String(text) => flat.push((path.to_owned(), text.clone())),
        other => unreachable!("a form makes no {other}"),
    }
}

fn in_parts(body: Vec<u8>) -> Option<(Typed, Option<app::attach_document::Upload>)> {
    let mut request = Request::new(body.into());
    let kind = format!("multipart/form-data; boundary={BOUNDARY}");
    let kind = kind.parse().unwrap();
    request.headers_mut().insert(CONTENT_TYPE, kind);
    let read = form_parts::read(request).now_or_never();
    // Nothing to wait for: the body is there.
    read.unwrap().ok()
}

/// A body with these values and this file; none when one of them looks like the end of a part.
fn parts(typed: &Typed, file: Option<&[u8]>) -> Option<Vec<u8>> {
    let values = typed
        .iter()
        .map(|(_, value)| ("name=\"a\"", value.as_bytes()));
    let file = file.map(|bytes| ("name=\"file\"; filename=\"a.pdf\"", bytes));
    let mut body = Vec::new();
    for (head, content) in values.chain(file) {
        let end = format!("--{BOUNDARY}");
        if content
            .windows(end.len())
            .any(|part| part == end.as_bytes())
        {
            return None;
        }
        let head = format!("--{BOUNDARY}\r\nContent-Disposition: form-data; {head}\r\n\r\n");
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(content);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{BOUNDARY}--\r\n").as_bytes());
    Some(body)
}
