//! A browser without scripts: it keeps its cookie and sends what a form would send.

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use tower::ServiceExt;

use crate::desk::{Desk, PASSWORD};

/// What came back.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) bytes: Vec<u8>,
    pub(crate) body: String,
}

impl Answer {
    /// Where it leads.
    pub(crate) fn location(&self) -> &str {
        self.headers
            .get(header::LOCATION)
            .map_or("", |value| value.to_str().unwrap())
    }
}

/// Somebody at a computer.
pub(crate) struct Browser {
    pages: Router,
    cookie: Option<String>,
}

impl Browser {
    /// Nobody has signed in.
    pub(crate) fn new(desk: &Desk) -> Self {
        Self {
            pages: desk.pages.clone(),
            cookie: None,
        }
    }

    /// Somebody has signed in with this name.
    pub(crate) async fn of(desk: &Desk, login: &str) -> Self {
        let mut browser = Self::new(desk);
        let typed = [("name", login), ("password", PASSWORD)];
        let answer = browser.post("/sign-in", &typed).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        browser
    }

    /// Somebody with a copy of the cookie.
    pub(crate) fn twin(&self) -> Self {
        Self {
            pages: self.pages.clone(),
            cookie: self.cookie.clone(),
        }
    }

    pub(crate) async fn get(&mut self, address: &str) -> Answer {
        self.ask(Method::GET, address, &[], Body::empty()).await
    }

    pub(crate) async fn post(&mut self, address: &str, typed: &[(&str, &str)]) -> Answer {
        let mut body = form_urlencoded::Serializer::new(String::new());
        body.extend_pairs(typed);
        let headers = [
            (
                header::CONTENT_TYPE.as_str(),
                "application/x-www-form-urlencoded",
            ),
            ("sec-fetch-site", "same-origin"),
        ];
        self.ask(Method::POST, address, &headers, Body::from(body.finish()))
            .await
    }

    pub(crate) async fn ask(
        &mut self,
        method: Method,
        address: &str,
        headers: &[(&str, &str)],
        body: Body,
    ) -> Answer {
        let mut request = Request::builder()
            .method(method)
            .uri(address)
            .header(header::HOST, "luwte.example");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        if let Some(cookie) = &self.cookie {
            request = request.header(header::COOKIE, cookie);
        }
        let answer = self
            .pages
            .clone()
            .oneshot(request.body(body).unwrap())
            .await
            .unwrap();
        let (parts, body) = answer.into_parts();
        if let Some(set) = parts.headers.get(header::SET_COOKIE) {
            let set = set.to_str().unwrap();
            let pair = set.split(';').next().unwrap();
            self.cookie = (!set.contains("Max-Age=0")).then(|| pair.to_owned());
        }
        let bytes = axum::body::to_bytes(body, 4 * 1024 * 1024).await.unwrap();
        let body = String::from_utf8_lossy(&bytes).into_owned();
        Answer {
            status: parts.status,
            headers: parts.headers,
            bytes: bytes.to_vec(),
            body,
        }
    }
}
