//! A browser without scripts: it keeps its cookie and sends what a form would send.

use std::collections::BTreeMap;

use app::App;
use app::attempt::Caller;
use app::sign_in::GoingOn;
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
    app: App,
    pages: Router,
    cookies: BTreeMap<String, String>,
}

impl Browser {
    /// Nobody has signed in.
    pub(crate) fn new(desk: &Desk) -> Self {
        Self {
            app: desk.app.clone(),
            pages: desk.pages.clone(),
            cookies: BTreeMap::new(),
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

    /// Somebody who gave a password and nothing more, where that is not enough.
    pub(crate) async fn with_password_alone(desk: &Desk, login: &str) -> Self {
        let mut browser = Self::new(desk);
        let entry = desk
            .strict
            .sign_in(login, PASSWORD, &GoingOn::default(), &Caller::default())
            .await;
        let secret = entry.unwrap().session().unwrap();
        browser.cookies.insert("luwte".to_owned(), secret);
        browser
    }

    /// The same, at a site that is served otherwise.
    pub(crate) fn at(self, pages: axum::Router) -> Self {
        Self { pages, ..self }
    }

    /// Somebody with a copy of the cookie.
    pub(crate) fn twin(&self) -> Self {
        Self {
            app: self.app.clone(),
            pages: self.pages.clone(),
            cookies: self.cookies.clone(),
        }
    }

    /// The cookies that it keeps.
    pub(crate) fn cookie_names(&self) -> Vec<&str> {
        self.cookies.keys().map(|name| &**name).collect()
    }

    /// The cookies with their values.
    pub(crate) fn cookies(&self) -> &BTreeMap<String, String> {
        &self.cookies
    }

    /// Keep a cookie that nobody gave.
    pub(crate) fn keep(&mut self, name: &str, value: &str) {
        self.cookies.insert(name.to_owned(), value.to_owned());
    }

    /// Forget a cookie.
    pub(crate) fn forget(&mut self, name: &str) {
        self.cookies.remove(name);
    }

    /// What a form of ours carries. Who has no cookie yet looks at a page first.
    pub(crate) async fn form_token(&mut self) -> String {
        let names = ["luwte", "__Host-luwte", "luwte-form", "__Host-luwte-form"];
        if !names.iter().any(|name| self.cookies.contains_key(*name)) {
            self.get("/sign-in").await;
        }
        let secret = names.iter().find_map(|name| self.cookies.get(*name));
        self.app.form_token(secret.unwrap())
    }

    pub(crate) async fn get(&mut self, address: &str) -> Answer {
        self.ask(Method::GET, address, &[], Body::empty()).await
    }

    pub(crate) async fn post(&mut self, address: &str, typed: &[(&str, &str)]) -> Answer {
        let token = self.form_token().await;
        let typed = [typed, &[("form-token", &*token)]].concat();
        self.post_as_it_is(address, &typed).await
    }

    /// Send a form without what makes it ours.
    pub(crate) async fn post_as_it_is(&mut self, address: &str, typed: &[(&str, &str)]) -> Answer {
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
        for (name, value) in &self.cookies {
            request = request.header(header::COOKIE, format!("{name}={value}"));
        }
        let answer = self
            .pages
            .clone()
            .oneshot(request.body(body).unwrap())
            .await
            .unwrap();
        let (parts, body) = answer.into_parts();
        for set in parts.headers.get_all(header::SET_COOKIE) {
            let set = set.to_str().unwrap();
            let (name, value) = set.split(';').next().unwrap().split_once('=').unwrap();
            self.cookies.insert(name.to_owned(), value.to_owned());
            if set.contains("Max-Age=0") {
                self.cookies.remove(name);
            }
        }
        let bytes = axum::body::to_bytes(body, 64 * 1024 * 1024).await.unwrap();
        let body = String::from_utf8_lossy(&bytes).into_owned();
        Answer {
            status: parts.status,
            headers: parts.headers,
            bytes: bytes.to_vec(),
            body,
        }
    }
}
