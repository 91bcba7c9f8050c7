//! The register of experts, and the page on which a member finds whom to call (*deskundigen*).

use app::duties::DutyView;
use axum::extract::State;
use axum::response::Response;
use domain::duties::{Duty, Expert, ExpertKind};
use domain::id::No;

use crate::Site;
use crate::duties::page::{Line, RegisterPage, Section};
use crate::duties::words::{gaps, place, said};
use crate::error_page::PageError;
use crate::frame::Link;
use crate::session::SignedIn;
use crate::text::Text;

/// What stands on the page of the duty.
pub(super) fn sections(t: Text<'_>, view: &DutyView) -> Vec<Section> {
    let known = view.experts();
    let states = view.states();
    let state = states.iter().find(|state| state.duty == Duty::Experts);
    let lines = known.into_iter().map(|(no, expert)| {
        let mut line = line(t, expert);
        line.about.insert(0, place(t, view, expert.school));
        line.link = view.may_keep.then(|| end(t, no));
        line
    });
    let mut section = Section {
        gaps: state.map(|state| gaps(t, view, state)).unwrap_or_default(),
        lines: lines.collect(),
        empty: Some(t.get("duties-experts-none")),
        ..Section::new("experts", t.get("duties-experts"))
    };
    if view.may_keep {
        let name = Link::new(t.get("name_expert-title"), "/duties/do/name_expert");
        section.links.push(name);
    }
    section
        .links
        .push(Link::new(t.get("experts-title"), "/experts"));
    vec![section]
}

fn end(t: Text<'_>, no: No) -> Link {
    let href = format!("/duties/do/end_expert?expert={no}");
    Link::new(t.get("end_expert-title"), href)
}

fn line(t: Text<'_>, expert: &Expert) -> Line {
    let kind = expert
        .kind
        .map(|kind| t.get(format!("expert-{}", kind.code())));
    let parts = [
        ("expert-helps-with", &expert.helps_with),
        ("expert-phone", &expert.phone),
        ("expert-mail", &expert.mail),
        ("expert-reachable", &expert.reachable),
        ("expert-replacement", &expert.replacement),
    ];
    let about = parts
        .into_iter()
        .filter_map(|(key, text)| said(t, key, text));
    let title = [expert.name.clone(), kind.unwrap_or_default()];
    Line {
        title: title.join(", "),
        about: about.collect(),
        ..Line::default()
    }
}

/// Whom a member can call (*wie kan ik bellen?*).
pub(crate) async fn whom_to_call(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
) -> Result<Response, PageError> {
    let experts = site.app.experts(&visitor).await?;
    let t = Text::of(&site);
    let mut page = RegisterPage::new(t, &visitor, t.get("experts-title"), "/experts");
    page.intro = vec![t.get("experts-intro")];
    for kind in ExpertKind::ALL {
        let of_kind = experts.iter().filter(|one| one.kind == Some(*kind));
        let lines: Vec<Line> = of_kind.map(|one| callable(t, one)).collect();
        if !lines.is_empty() {
            page.sections.push(Section {
                lines,
                ..Section::new(kind.code(), t.get(format!("expert-{}", kind.code())))
            });
        }
    }
    if page.sections.is_empty() {
        page.sections.push(Section {
            empty: Some(t.get("experts-none")),
            ..Section::new("nobody", t.get("experts-nobody"))
        });
    }
    page.sections.push(Section {
        links: vec![
            Link::new(t.get("experts-emergency"), "/emergency"),
            Link::new(t.get("topics-link"), "/topics"),
        ],
        ..Section::new("more", t.get("experts-more"))
    });
    page.show()
}

/// An expert of whom the number can be called with one touch.
fn callable(t: Text<'_>, expert: &Expert) -> Line {
    let digits: String = expert
        .phone
        .chars()
        .filter(|c| c.is_ascii_digit() || *c == '+')
        .collect();
    let mut line = line(t, expert);
    line.title.clone_from(&expert.name);
    let call = t.with("experts-call", "phone", &expert.phone);
    line.link = (digits.len() >= 3).then(|| Link::new(call, format!("tel:{digits}")));
    line
}
