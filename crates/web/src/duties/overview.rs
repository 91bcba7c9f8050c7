//! The page: each duty with the sentence of the plan, how it stands, what is open, and where to act.

use app::duties::DutyView;
use axum::extract::{RawQuery, State};
use axum::response::Response;
use domain::duties::{
    Duty, DutyState, Evaluation, acts, agreement_readers, all, newest_agreement, plan_readers,
    practised, trained,
};

use crate::Site;
use crate::duties::ADDRESS;
use crate::duties::page::{RegisterPage, Section};
use crate::duties::words::{done, gaps, of};
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
    let view = site.app.duties(&visitor).await?;
    let t = Text::of(&site);
    let mut page = RegisterPage::new(t, &visitor, t.get("duties-title"), ADDRESS)
        .below(t.get("board-title"), "/board");
    page.done = done(t, query);
    page.intro = vec![t.get("duties-intro")];
    let states = view.states();
    page.sections = states
        .iter()
        .map(|state| section(t, &view, state))
        .collect();
    page.show()
}

fn section(t: Text<'_>, view: &DutyView, state: &DutyState) -> Section {
    let code = state.duty.code();
    let text = view.edition.duties.iter().find(|text| text.code == code);
    Section {
        is_kept: Some(state.is_kept()),
        quote: text.map(|text| (text.text.clone(), text.source.clone())),
        text: figures(t, view, state.duty),
        gaps: gaps(t, view, state),
        links: vec![Link::new(t.get("duties-see"), format!("{ADDRESS}/{code}"))],
        ..Section::new(code, t.get(format!("duty-{code}")))
    }
}

/// How many, in a sentence or two.
fn figures(t: Text<'_>, view: &DutyView, duty: Duty) -> Vec<String> {
    let members = || view.groups.iter().flat_map(|group| &group.members);
    let noted = &view.noted;
    let figure = match duty {
        Duty::Awareness => {
            let readers = plan_readers(noted, &view.edition.code, view.edition.version);
            let read = members().filter(|(one, _)| readers.contains_key(one));
            of(
                t,
                "duties-figure-awareness",
                read.count(),
                members().count(),
            )
        }
        Duty::Training => {
            let (trained, today) = (trained(noted), view.today());
            let counts = |one| trained.get(&one).is_some_and(|it| it.counts_on(today));
            let who = || {
                view.groups
                    .iter()
                    .flat_map(domain::duties::Group::works_with_pupils)
            };
            let some = who().filter(|one| counts(*one)).count();
            let practised = practised(noted, today);
            let often = who().filter(|one| practised.contains(one)).count();
            return vec![
                of(t, "duties-figure-training", some, who().count()),
                of(t, "duties-figure-practice", often, who().count()),
            ];
        }
        Duty::Experts => t.with("duties-figure-experts", "count", view.experts().len()),
        Duty::WorkProcesses => {
            let both = view.responsible.iter().filter(|at| !at.is_open()).count();
            of(t, "duties-figure-work", both, view.responsible.len())
        }
        Duty::Evaluation => {
            let made = all::<Evaluation>(noted).count();
            let open = acts(noted)
                .iter()
                .filter(|act| act.settled.is_none())
                .count();
            let values = [("count", &*made.to_string()), ("open", &*open.to_string())];
            t.with_all("duties-figure-evaluation", &values)
        }
        Duty::Support if newest_agreement(noted).is_none() => return Vec::new(),
        Duty::Support => {
            let readers = agreement_readers(noted);
            let read = members().filter(|(one, _)| readers.contains(one));
            of(t, "duties-figure-support", read.count(), members().count())
        }
    };
    vec![figure]
}
