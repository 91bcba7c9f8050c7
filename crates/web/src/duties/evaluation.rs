//! The yearly evaluation (*evaluatie*): what was counted, what it showed, and what is done about it.

use app::Visitor;
use app::duties::DutyView;
use app::perform::PerformError;
use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::duties::{Act, Cell, Evaluation, Finding, LEAST_SHOWN, SchoolYear, acts, all};
use domain::permission::Action;
use serde::Deserialize;

use crate::Site;
use crate::access::{Options, asked, done as led_on, form, refuse, restored};
use crate::account::confirm::{confirm_first, needs_confirmation};
use crate::duties::ADDRESS;
use crate::duties::page::{Line, RegisterPage, Section, TableView};
use crate::duties::words::{day, done, place, said};
use crate::error_page::{PageError, show};
use crate::form::Form;
use crate::form_fields::Typed;
use crate::frame::{Frame, Link};
use crate::session::{Sent, SignedIn};
use crate::text::Text;

const CODE: &str = "make_evaluation";
const HERE: &str = "/duties/evaluate";

/// What the form asks.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Asked {
    year: Option<SchoolYear>,
}

#[derive(Template)]
#[template(path = "duties/make_evaluation.html")]
struct EvaluatePage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    form: Form<'a>,
    action: String,
    back: String,
    years: Options,
}

/// What stands on the page of the duty.
pub(super) fn sections(t: Text<'_>, view: &DutyView) -> Vec<Section> {
    let made = all::<Evaluation>(&view.noted).rev();
    let lines = made.map(|(one, evaluation)| Line {
        title: t.with("evaluation-of", "year", evaluation.year),
        href: Some(format!("{ADDRESS}/evaluation/{}", evaluation.year)),
        about: vec![t.with("evaluation-made", "at", t.words().moment(one.at))],
        ..Line::default()
    });
    let mut evaluations = Section {
        text: vec![t.with("evaluation-how", "least", LEAST_SHOWN)],
        lines: lines.collect(),
        empty: Some(t.get("evaluation-none")),
        ..Section::new("evaluations", t.get("evaluation-all"))
    };
    if view.is_of_board && !view.years_to_evaluate().is_empty() {
        let title = t.get("make_evaluation-title");
        evaluations.links.push(Link::new(title, HERE));
    }
    vec![evaluations, actions(t, view, None)]
}

/// The page of one evaluation.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    Path(year): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let view = site.app.duties(&visitor).await?;
    let mut made = all::<Evaluation>(&view.noted);
    let found = made.find(|(_, one)| one.year.to_string() == year);
    let (one, evaluation) = found.ok_or(PageError::NotFound)?;
    let t = Text::of(&site);
    let path = format!("{ADDRESS}/evaluation/{year}");
    let title = t.with("evaluation-of", "year", &year);
    let mut page = RegisterPage::new(t, &visitor, title, &path)
        .below(t.get("board-title"), "/board")
        .below(t.get("duties-title"), ADDRESS)
        .below(t.get("duty-evaluation"), "/duties/evaluation");
    page.done = done(t, query);
    page.intro = vec![
        t.with("evaluation-made", "at", t.words().moment(one.at)),
        t.with("evaluation-hidden", "least", LEAST_SHOWN),
    ];
    page.sections = vec![
        figures(t, &view, evaluation),
        times(t, evaluation),
        outcomes(t, &site, evaluation),
        findings(t, &view, evaluation.year),
        actions(t, &view, Some(evaluation.year)),
    ];
    page.show()
}

fn cell(t: Text<'_>, cell: Cell) -> String {
    match cell {
        Cell::Shown(number) => number.to_string(),
        Cell::Hidden => t.get("evaluation-few"),
    }
}

fn figures(t: Text<'_>, view: &DutyView, evaluation: &Evaluation) -> Section {
    let schools = evaluation.schools.iter().map(|id| {
        let known = view.schools.iter().find(|one| one.id == *id);
        known.map_or_else(|| t.get("evaluation-other-school"), |one| one.name.clone())
    });
    let mut head = vec![t.get("evaluation-what"), t.get("duties-whole-board")];
    head.extend(schools);
    let rows = evaluation.figures.iter().map(|figure| {
        let mut cells = vec![cell(t, figure.total)];
        cells.extend(figure.schools.iter().map(|one| cell(t, *one)));
        (
            t.get(format!("indicator-{}", figure.indicator.code())),
            cells,
        )
    });
    let gone = t.with("evaluation-gone", "count", cell(t, evaluation.gone));
    Section {
        table: Some(TableView {
            caption: t.with("evaluation-of", "year", evaluation.year),
            head,
            rows: rows.collect(),
        }),
        text: (evaluation.gone != Cell::Shown(0))
            .then_some(gone)
            .into_iter()
            .collect(),
        ..Section::new("figures", t.get("evaluation-figures"))
    }
}

fn two_columns(t: Text<'_>, heading: String, rows: Vec<(String, Vec<String>)>) -> TableView {
    let board = t.get("duties-whole-board");
    TableView {
        caption: format!("{heading}, {board}"),
        head: vec![heading, board],
        rows,
    }
}

fn times(t: Text<'_>, evaluation: &Evaluation) -> Section {
    let rows = evaluation.times.iter().map(|(time, number)| {
        let name = t.get(format!("time-taken-{}", time.code()));
        (name, vec![cell(t, *number)])
    });
    let heading = t.get("evaluation-times");
    Section {
        table: Some(two_columns(t, heading.clone(), rows.collect())),
        ..Section::new("times", heading)
    }
}

fn outcomes(t: Text<'_>, site: &Site, evaluation: &Evaluation) -> Section {
    let named = |code: &str| {
        let editions = site.app.editions().iter().rev();
        let mut all = editions.flat_map(|edition| edition.outcomes.iter());
        let known = all.find(|outcome| outcome.code == code);
        known.map_or_else(|| code.to_owned(), |outcome| outcome.text.clone())
    };
    let rows = evaluation.outcomes.iter();
    let rows: Vec<_> = rows
        .map(|(code, number)| (named(code), vec![cell(t, *number)]))
        .collect();
    let heading = t.get("evaluation-outcomes");
    let is_empty = rows.is_empty();
    Section {
        table: (!is_empty).then(|| two_columns(t, heading.clone(), rows)),
        empty: is_empty.then(|| t.get("evaluation-no-outcomes")),
        ..Section::new("outcomes", heading)
    }
}

fn findings(t: Text<'_>, view: &DutyView, year: SchoolYear) -> Section {
    let said = all::<Finding>(&view.noted).filter(|(_, one)| one.year == Some(year));
    let mut section = Section {
        lines: said
            .map(|(one, finding)| Line {
                title: finding.text.clone(),
                about: vec![t.words().moment(one.at)],
                ..Line::default()
            })
            .collect(),
        empty: Some(t.get("evaluation-no-findings")),
        ..Section::new("findings", t.get("evaluation-findings"))
    };
    if view.is_of_board {
        let href = format!("/duties/do/note_finding?year={year}");
        section
            .links
            .push(Link::new(t.get("note_finding-title"), href));
    }
    section
}

/// The actions of one year, or all of them.
fn actions(t: Text<'_>, view: &DutyView, year: Option<SchoolYear>) -> Section {
    let all = acts(&view.noted);
    let of_year = |act: &&Act<'_>| year.is_none() || act.agreed.year == year;
    let mut section = Section {
        lines: all
            .iter()
            .filter(of_year)
            .map(|act| action(t, view, act))
            .collect(),
        empty: Some(t.get("evaluation-no-actions")),
        ..Section::new("actions", t.get("evaluation-actions"))
    };
    if let Some(year) = year.filter(|_| view.is_of_board) {
        let href = format!("/duties/do/agree_action?year={year}");
        section
            .links
            .push(Link::new(t.get("agree_action-title"), href));
    }
    section
}

fn action(t: Text<'_>, view: &DutyView, act: &Act<'_>) -> Line {
    let owner = act.agreed.owner.and_then(|owner| view.name(owner));
    let mut about = Vec::new();
    about.extend(said(t, "action-owner", owner.unwrap_or_default()));
    about.extend(said(t, "action-by", &day(t, act.agreed.by)));
    if let Some((settled, at)) = act.settled {
        let key = if act.is_done() {
            "action-done"
        } else {
            "action-dropped"
        };
        let at = t.words().moment(at);
        let values = [("at", &*at), ("text", &*settled.text)];
        about.push(t.with_all(key, &values));
    }
    let settle = format!("/duties/do/settle_action?action={}", act.no);
    let settle = Link::new(t.get("settle_action-title"), settle);
    Line {
        title: act.agreed.text.clone(),
        about,
        warning: act
            .is_overdue(view.today())
            .then(|| t.get("action-overdue")),
        link: Some(settle).filter(|_| view.is_of_board && act.settled.is_none()),
        ..Line::default()
    }
}

/// The form to make one.
pub(crate) async fn evaluate(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
) -> Result<Response, PageError> {
    let view = for_the_board(&site, &visitor).await?;
    if let Some(on) = confirm_first(&visitor, HERE) {
        return Ok(on);
    }
    let last = view.years_to_evaluate().first().map(ToString::to_string);
    let typed: Typed = last
        .map(|year| ("year".to_owned(), year))
        .into_iter()
        .collect();
    let form = restored(&site, &visitor, CODE, HERE, typed).await?;
    evaluate_page(&site, &visitor, &view, StatusCode::OK, form)
}

/// Make it.
pub(crate) async fn post_evaluate(
    State(site): State<Site>,
    sent: Sent,
) -> Result<Response, PageError> {
    let Sent { visitor, typed } = sent;
    let view = for_the_board(&site, &visitor).await?;
    needs_confirmation(&site, &visitor, HERE, &typed).await?;
    let made = match asked::<Asked>(&typed) {
        Ok(asked) => site.app.make_evaluation(&visitor, asked.year).await,
        Err(unreadable) => Err(unreadable),
    };
    match made {
        Ok(year) => {
            let next = format!("{ADDRESS}/evaluation/{year}?done={CODE}");
            led_on(&site, &visitor, HERE, &next).await
        }
        Err(PerformError::App(error)) => Err(error.into()),
        Err(refused) => {
            let mut form = form(&site, CODE, typed);
            refuse(&mut form, refused)?;
            evaluate_page(
                &site,
                &visitor,
                &view,
                StatusCode::UNPROCESSABLE_ENTITY,
                form,
            )
        }
    }
}

async fn for_the_board(site: &Site, visitor: &Visitor) -> Result<DutyView, PageError> {
    let view = site.app.duties(visitor).await?;
    if view.is_of_board && visitor.may(Action::CountDossiers) {
        Ok(view)
    } else {
        Err(PageError::NotFound)
    }
}

fn evaluate_page(
    site: &Site,
    visitor: &Visitor,
    view: &DutyView,
    status: StatusCode,
    form: Form<'_>,
) -> Result<Response, PageError> {
    let t = Text::of(site);
    let years = view.years_to_evaluate().into_iter();
    let page = EvaluatePage {
        frame: Frame::new(t, visitor, form.text("title"), HERE)
            .below(t.get("my-work-title"), "/")
            .below(t.get("board-title"), "/board")
            .below(t.get("duties-title"), ADDRESS)
            .below(t.get("duty-evaluation"), "/duties/evaluation")
            .refused(form.is_refused),
        t,
        form,
        action: HERE.to_owned(),
        back: "/duties/evaluation".to_owned(),
        years: years
            .map(|year| (year.to_string(), year.to_string()))
            .collect(),
    };
    show(status, &page)
}

/// The years of the evaluations that were made, to choose from.
pub(super) fn years_made(view: &DutyView) -> Options {
    let made = all::<Evaluation>(&view.noted).rev();
    made.map(|(_, one)| (one.year.to_string(), one.year.to_string()))
        .collect()
}

/// The actions that run, to choose from.
pub(super) fn running(t: Text<'_>, view: &DutyView) -> Options {
    let all = acts(&view.noted);
    let open = all.iter().filter(|act| act.settled.is_none());
    let text = |act: &Act<'_>| {
        let by = day(t, act.agreed.by);
        format!(
            "{} ({by})",
            act.agreed.text.lines().next().unwrap_or_default()
        )
    };
    open.map(|act| (act.no.to_string(), text(act))).collect()
}

/// A school or the whole board, to choose from.
pub(super) fn schools(t: Text<'_>, view: &DutyView) -> Options {
    let schools = view.schools.iter();
    schools
        .map(|school| (school.id.to_string(), place(t, view, Some(school.id))))
        .collect()
}
