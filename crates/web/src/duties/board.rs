//! The page that gathers what the board sees to (*bestuur*).

use app::Visitor;
use axum::extract::State;
use axum::response::Response;
use domain::permission::Action;

use crate::Site;
use crate::duties::page::{Line, RegisterPage, Section};
use crate::duties::work::names_who_decides;
use crate::error_page::PageError;
use crate::session::SignedIn;
use crate::text::Text;

/// The page.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
) -> Result<Response, PageError> {
    if !visitor.may(Action::SeeDuties) {
        return Err(PageError::NotFound);
    }
    let t = Text::of(&site);
    let mut page = RegisterPage::new(t, &visitor, t.get("board-title"), "/board");
    page.intro = vec![t.get("board-intro")];
    let lines = pages(&visitor).into_iter().filter(|(_, _, may)| *may);
    page.sections = vec![Section {
        lines: lines.map(|(key, href, _)| line(t, key, href)).collect(),
        ..Section::new("pages", t.get("board-pages"))
    }];
    page.show()
}

/// The pages, each with whether it is for this visitor.
fn pages(visitor: &Visitor) -> [(&'static str, &'static str, bool); 8] {
    [
        ("duties", "/duties", true),
        (
            "responsibility",
            "/responsibility",
            names_who_decides(visitor),
        ),
        (
            "recipients",
            "/staff-recipients",
            visitor.names_staff_recipients(),
        ),
        ("due", "/retention", visitor.may(Action::ListDue)),
        (
            "destroyed",
            "/destroyed",
            visitor.may(Action::ListDestroyed),
        ),
        ("support", "/support", visitor.may(Action::HandleSupport)),
        ("agreement", "/agreement", true),
        ("folder", "/folder", true),
    ]
}

fn line(t: Text<'_>, key: &str, href: &str) -> Line {
    Line {
        title: t.get(format!("board-{key}")),
        href: Some(href.to_owned()),
        about: vec![t.get(format!("board-{key}-line"))],
        ..Line::default()
    }
}
