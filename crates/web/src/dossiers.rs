//! The list of dossiers (*dossiers*).

use app::Visitor;
use askama::Template;
use axum::extract::{RawQuery, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::permission::Action;

use crate::Site;
use crate::dossiers_query;
use crate::error_page::{PageError, show};
use crate::form_fields::{first, pairs};
use crate::frame::Frame;
use crate::my_work::{DossierLine, dossier_line};
use crate::session::SignedIn;
use crate::text::Text;
use crate::timeline::Choice;

#[derive(Template)]
#[template(path = "dossiers.html")]
struct DossiersPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    dossiers: Vec<DossierLine>,
    statuses: Vec<Choice>,
    /// The schools to choose from, where there are several.
    schools: Vec<Choice>,
    is_filtered: bool,
    /// The next page.
    next: Option<String>,
    /// Whether earlier pages were turned.
    is_further: bool,
    may_see_due: bool,
}

/// The page.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let asked = pairs(query.unwrap_or_default().as_bytes());
    let filter = dossiers_query::read(&asked);
    let list = site.app.dossiers(&visitor, filter).await?;
    let t = Text::of(&site);
    let schools = schools(t, &visitor, first(&asked, "school"));
    let dossiers = list.cards.iter().map(|card| {
        let mut line = dossier_line(t, card);
        let school = visitor
            .schools
            .iter()
            .find(|school| school.id == card.school);
        if let Some(school) = school.filter(|_| visitor.schools.len() > 1) {
            line.about = crate::said::joined(&[&school.name, &line.about]);
        }
        line
    });
    let page = DossiersPage {
        frame: Frame::new(t, &visitor, t.get("dossiers-title"), "/dossiers")
            .below(t.get("my-work-title"), "/"),
        t,
        dossiers: dossiers.collect(),
        statuses: statuses(t, filter.is_open),
        schools,
        is_filtered: filter.is_open.is_some() || filter.school.is_some(),
        next: list
            .next
            .map(|after| format!("/dossiers?{}", dossiers_query::next(&filter, after))),
        is_further: filter.after.is_some(),
        may_see_due: visitor.may(Action::ListDue),
    };
    show(StatusCode::OK, &page)
}

fn statuses(t: Text<'_>, is_open: Option<bool>) -> Vec<Choice> {
    [("open", Some(true)), ("closed", Some(false))]
        .map(|(value, when)| Choice {
            value: value.to_owned(),
            text: t.get(format!("status-{value}")),
            is_chosen: is_open == when,
        })
        .into()
}

fn schools(t: Text<'_>, visitor: &Visitor, chosen: &str) -> Vec<Choice> {
    let listed = visitor.membership.schools_for(Action::ListDossiers);
    let schools = visitor
        .schools
        .iter()
        .filter(|school| listed.contains(&school.id));
    let mut schools: Vec<Choice> = schools
        .map(|school| Choice {
            value: school.id.to_string(),
            text: t.with_all(
                "dossiers-school",
                &[("name", &school.name), ("place", &school.place)],
            ),
            is_chosen: school.id.to_string() == chosen,
        })
        .collect();
    if schools.len() < 2 {
        schools.clear();
    }
    schools
}
