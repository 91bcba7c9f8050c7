//! The page on which a register stands: sections with lines, tables, and what can be done.

use app::Visitor;
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use crate::error_page::{PageError, show};
use crate::frame::{Frame, Link};
use crate::text::Text;

/// The page of a register (*registerpagina*).
#[derive(Template)]
#[template(path = "duties/page.html")]
pub(super) struct RegisterPage<'a> {
    pub(super) frame: Frame<'a>,
    pub(super) t: Text<'a>,
    /// What was just done.
    pub(super) done: Option<String>,
    /// What it is, in paragraphs.
    pub(super) intro: Vec<String>,
    /// Who reads what stands here, where few do.
    pub(super) readers: Option<String>,
    pub(super) sections: Vec<Section>,
}

/// A part of the page.
#[derive(Default)]
pub(super) struct Section {
    /// Its anchor.
    pub(super) id: String,
    pub(super) heading: String,
    /// Whether it is kept or asks for attention, where that is known.
    pub(super) is_kept: Option<bool>,
    /// The sentence of the plan, with its source.
    pub(super) quote: Option<(String, String)>,
    /// Paragraphs.
    pub(super) text: Vec<String>,
    /// What is still open.
    pub(super) gaps: Vec<String>,
    pub(super) lines: Vec<Line>,
    pub(super) table: Option<TableView>,
    /// Said when there are no lines.
    pub(super) empty: Option<String>,
    /// What can be done, the first thing as a button.
    pub(super) links: Vec<Link>,
    /// Something that a button does.
    pub(super) button: Option<Button>,
}

/// A line of a section.
#[derive(Default)]
pub(super) struct Line {
    pub(super) title: String,
    pub(super) href: Option<String>,
    /// What more there is to say, line by line.
    pub(super) about: Vec<String>,
    /// Something that asks for attention.
    pub(super) warning: Option<String>,
    /// What can be done about it.
    pub(super) link: Option<Link>,
}

/// A table with a first column of names.
pub(super) struct TableView {
    pub(super) caption: String,
    pub(super) head: Vec<String>,
    pub(super) rows: Vec<(String, Vec<String>)>,
}

/// A button that sends a form.
pub(super) struct Button {
    pub(super) action: String,
    pub(super) text: String,
}

impl Section {
    /// A section with a heading.
    pub(super) fn new(id: impl Into<String>, heading: String) -> Self {
        Self {
            id: id.into(),
            heading,
            ..Self::default()
        }
    }
}

impl<'a> RegisterPage<'a> {
    /// An empty page with this title.
    pub(super) fn new(t: Text<'a>, visitor: &Visitor, title: String, path: &str) -> Self {
        let frame = Frame::new(t, visitor, title, path).below(t.get("my-work-title"), "/");
        Self {
            frame,
            t,
            done: None,
            intro: Vec::new(),
            readers: None,
            sections: Vec::new(),
        }
    }

    /// Below another page.
    pub(super) fn below(mut self, text: String, href: &str) -> Self {
        self.frame = self.frame.below(text, href);
        self
    }

    pub(super) fn show(&self) -> Result<Response, PageError> {
        show(StatusCode::OK, self)
    }
}
