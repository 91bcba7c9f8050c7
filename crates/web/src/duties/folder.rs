//! The board's folder "Veilig op school" (*map*): its own documents, and where they are.

use axum::extract::{RawQuery, State};
use axum::response::Response;
use domain::duties::{Document, documents};
use domain::id::No;
use domain::permission::Action;

use crate::Site;
use crate::duties::own_signs;
use crate::duties::page::{Line, RegisterPage, Section};
use crate::duties::words::{done, said};
use crate::error_page::PageError;
use crate::frame::Link;
use crate::session::SignedIn;
use crate::text::Text;

/// The page.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let t = Text::of(&site);
    let mut page = RegisterPage::new(t, &visitor, t.get("folder-title"), "/folder");
    page.done = done(t, query);
    page.intro = vec![t.get("folder-intro")];
    let mut section = Section {
        empty: Some(t.get("folder-none")),
        ..Section::new("documents", t.get("folder-documents"))
    };
    if visitor.may(Action::KeepDuties) {
        let view = site.app.duties(&visitor).await?;
        let known = documents(&view.noted).into_iter();
        section.lines = known.map(|(no, it)| with_removal(t, no, it)).collect();
        let keep = Link::new(t.get("keep_document-title"), "/duties/do/keep_document");
        section.links = vec![keep];
    } else {
        let known = site.app.folder(&visitor).await?;
        section.lines = known.iter().map(|it| line(t, it)).collect();
    }
    let lists = site.app.own_sign_lists(&visitor).await?;
    page.sections = vec![
        section,
        own_signs::section(t, &lists, visitor.may(Action::KeepDuties)),
        Section {
            links: vec![
                Link::new(t.get("plan-title"), "/plan"),
                Link::new(t.get("background-link"), "/background"),
                Link::new(t.get("topics-link"), "/topics"),
                Link::new(t.get("experts-title"), "/experts"),
            ],
            ..Section::new("more", t.get("folder-more"))
        },
    ];
    page.show()
}

fn line(t: Text<'_>, document: &Document) -> Line {
    let is_address = ["https://", "http://"]
        .iter()
        .any(|start| document.place.starts_with(start));
    let mut about = vec![document.about.clone()];
    about.extend(said(t, "folder-place", &document.place));
    Line {
        title: document.name.clone(),
        href: is_address.then(|| document.place.clone()),
        about,
        ..Line::default()
    }
}

fn with_removal(t: Text<'_>, no: No, document: &Document) -> Line {
    let href = format!("/duties/do/remove_document?document={no}");
    Line {
        link: Some(Link::new(t.get("remove_document-title"), href)),
        ..line(t, document)
    }
}
