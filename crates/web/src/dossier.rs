//! The page of a dossier (*dossier*): where are we, what is open and why, what happened, who can
//! see this.

use app::Visitor;
use app::read_dossier::{DossierView, StepState, StepView};
use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::case::Status;
use domain::command::CommandKind;
use domain::permission::{Action, Footing};
use domain::step1_signals::Step;
use domain::step5_decision::{Closing, Filing};

use crate::Site;
use crate::actions::StepActions;
use crate::error_page::{PageError, show};
use crate::form_fields::{first, pairs};
use crate::frame::{Frame, Link};
use crate::parts::names;
use crate::people::{LinkedView, PersonView, ReaderView};
use crate::points::Points;
use crate::responsibility::decides;
use crate::session::SignedIn;
use crate::task_lines::TaskLine;
use crate::teller::Teller;
use crate::text::Text;
use crate::timeline::{Filter, Timeline};

#[derive(Template)]
#[template(path = "dossier.html")]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a part of the page that this visitor has or has not"
)]
struct DossierPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    heading: Heading,
    /// What was just done.
    done: Option<String>,
    /// That the visitor sees parts only, or reads in an emergency.
    limits: Option<String>,
    /// That it is held, or will be destroyed.
    keeping: Option<String>,
    /// The page about keeping it, for who may see that.
    keeping_page: Option<String>,
    acute: Option<Acute>,
    /// That the board follows a newer edition, with the form for moving to it.
    newer: Option<(String, Link)>,
    steps: Vec<StepLine>,
    points: Points,
    tasks: Vec<TaskLine>,
    may_add_task: bool,
    actions: Vec<StepActions>,
    timeline: Timeline,
    people: Vec<PersonView>,
    readers: Vec<ReaderView>,
    linked: Vec<LinkedView>,
    /// Who decides; nothing for who sees some parts only.
    decides: Option<String>,
    may_give_access: bool,
    /// Whether something can be recorded here by the visitor.
    may_act: bool,
    may_see_log: bool,
    /// The page of the papers, for who may make them.
    papers: Option<String>,
    /// The dossier page without a filter.
    here: String,
    fingerprint: Vec<String>,
}

/// The top of the page.
struct Heading {
    pupil: String,
    about: String,
    is_open: bool,
    closed: Option<String>,
    readers: Link,
}

/// A matter that cannot wait.
struct Acute {
    what: String,
    since: String,
    record: String,
}

/// One of the five steps.
struct StepLine {
    number: u8,
    name: String,
    state: String,
    is_done: bool,
    is_current: bool,
}

/// The page.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    Path(dossier): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let id = dossier.parse().map_err(|_| PageError::NotFound)?;
    let asked = pairs(query.unwrap_or_default().as_bytes());
    let view = site.app.read_dossier(&visitor, id).await?;
    let t = Text::new(&view.words);
    let teller = Teller::new(t, &view);
    let done = done(t, first(&asked, "done"));
    show(
        StatusCode::OK,
        &page(teller, &visitor, &Filter::read(&asked), done),
    )
}

fn page<'a>(
    teller: Teller<'a>,
    visitor: &Visitor,
    filter: &Filter,
    done: Option<String>,
) -> DossierPage<'a> {
    let Teller { t, view, .. } = teller;
    let here = format!("/dossiers/{}", view.id);
    let title = t.with_all("frame-dossier-of", &[("name", &teller.given_name())]);
    let steps: &[StepView] = view.steps.as_ref().map_or(&[], |steps| steps);
    let mut timeline = teller.timeline(filter);
    let newest = timeline
        .records
        .iter_mut()
        .find(|record| record.no == view.case.newest());
    if let Some(newest) = newest.filter(|_| done.is_some()) {
        newest.is_new = true;
    }
    let current = steps
        .iter()
        .find(|one| one.state == StepState::Current)
        .map(|one| one.step);
    DossierPage {
        frame: Frame::new(t, visitor, title, &here).below(t.get("my-work-title"), "/"),
        t,
        heading: teller.heading(),
        done,
        limits: teller.limits(),
        keeping: teller.keeping(),
        keeping_page: view
            .permit(visitor, Action::SeeKeeping)
            .map(|_| format!("{here}/retention")),
        acute: teller.acute(),
        newer: teller.newer(visitor),
        steps: steps.iter().map(|step| teller.step(step)).collect(),
        points: teller.points(current),
        tasks: teller.tasks(visitor),
        may_add_task: teller.may_act() && teller.may(visitor, CommandKind::AddTask),
        actions: teller.actions(visitor, current),
        timeline,
        people: teller.people(),
        readers: teller.readers(),
        linked: teller.linked(),
        decides: view.steps.is_some().then(|| decides(t, &view.deciding)),
        may_act: teller.may_act(),
        may_give_access: view.permit(visitor, Action::GiveAccess).is_some(),
        may_see_log: view.permit(visitor, Action::ReadDossierLog).is_some(),
        papers: view
            .permit(visitor, Action::PrintCopy)
            .map(|_| format!("{here}/papers")),
        here,
        fingerprint: in_fours(view),
    }
}

/// What was just done, in words; nothing when the address says something else.
fn done(t: Text<'_>, code: &str) -> Option<String> {
    let kind = match code {
        // The signal page records an entry and opens the dossier where there is none.
        "signal" => CommandKind::RecordEntry,
        code => CommandKind::from_code(code)?,
    };
    t.find(format!("{}-done", kind.code()))
}

impl Teller<'_> {
    /// A step in the words of the edition.
    pub(crate) fn step_name(&self, step: Step) -> String {
        let at = usize::from(step.number()) - 1;
        let text = self.view.edition.steps.get(at);
        text.map_or_else(String::new, |text| text.name.clone())
    }

    /// Whether something can be recorded: the dossier is open, and the visitor runs it.
    pub(crate) fn may_act(&self) -> bool {
        self.view.footing == Footing::Role && self.view.case.status() == Status::Open
    }

    /// What somebody is told who does not read by role.
    fn limits(&self) -> Option<String> {
        let view = self.view;
        match view.footing {
            Footing::Role | Footing::Blocked => None,
            Footing::Emergency => {
                let until = view.standing.emergency_until;
                let until = until.map(|until| self.t.words().moment(until));
                let until = until.unwrap_or_default();
                Some(self.t.with("dossier-parts-emergency", "until", until))
            }
            Footing::Granted => {
                let names = names(self.t, view.parts.iter());
                Some(self.t.with("dossier-parts-only", "parts", names))
            }
        }
    }

    /// That it is held, or will be destroyed.
    fn keeping(&self) -> Option<String> {
        let keeping = &self.view.keeping;
        if let Some(announced) = &keeping.announced {
            let day = self.t.words().date(announced.confirm_from);
            return Some(self.t.with("keeping-announced", "day", day));
        }
        keeping.hold.map(|_| self.t.get("keeping-held"))
    }

    fn heading(&self) -> Heading {
        let case = &self.view.case;
        let opened = case
            .records()
            .first()
            .map(|record| self.t.words().moment(record.at));
        let values = [
            ("group", case.opening().map_or("", |opening| &opening.group)),
            ("school", &self.view.school.name),
            ("opened", &opened.unwrap_or_default()),
            ("edition", &self.under()),
        ];
        let is_open = case.status() == Status::Open;
        let closing = case.facts::<Closing>().next_back().filter(|_| !is_open);
        Heading {
            pupil: self.pupil(),
            about: self.t.with_all("dossier-about", &values),
            is_open,
            closed: closing.map(|noted| {
                let day = self.day_of(noted.record);
                let mut outcomes = self.view.editions.at(noted.no()).outcomes.iter();
                let outcome = outcomes.find(|one| one.code == noted.fact.outcome);
                let outcome = outcome.map_or("", |one| &one.text);
                let values = [("day", &*day), ("outcome", outcome)];
                self.t.with_all("dossier-closed-on", &values)
            }),
            readers: self.readers_at_a_glance(),
        }
    }

    /// The edition it follows, with those from before it and when it moved.
    fn under(&self) -> String {
        let editions = &self.view.editions;
        let mut said = editions.today().name.clone();
        for (no, _) in editions.moves().rev() {
            let record = self.view.case.record(no);
            let day = record.map(|record| self.day_of(record)).unwrap_or_default();
            let before = &editions.before(no).name;
            let values = [("edition", &*said), ("day", &*day), ("before", before)];
            said = self.t.with_all("dossier-edition-moved", &values);
        }
        said
    }

    /// That the board follows a newer edition, for who may move the dossier to it.
    fn newer(&self, visitor: &Visitor) -> Option<(String, Link)> {
        let newer = self.view.newer.as_ref()?;
        let kind = CommandKind::MoveToEdition;
        self.may(visitor, kind).then(|| {
            let values = [
                ("newer", &*newer.edition.name),
                ("edition", &*self.view.edition.name),
            ];
            let title = self.t.get(format!("{}-title", kind.code()));
            (
                self.t.with_all("dossier-newer-edition", &values),
                Link::new(title, self.address(kind.code())),
            )
        })
    }

    /// A matter that cannot wait, until it was reported or the dossier was closed.
    fn acute(&self) -> Option<Acute> {
        let case = &self.view.case;
        let (record, kind) = case.acute()?;
        let is_reported = case
            .latest::<Filing>()
            .is_some_and(|filing| filing.no() > record.no);
        if is_reported || case.status() != Status::Open {
            return None;
        }
        let at = self.t.words().moment(record.at);
        Some(Acute {
            what: self.word("acute", Some(&kind)),
            since: self.t.with_all("dossier-acute-since", &[("at", &at)]),
            record: self.anchor(record.no),
        })
    }

    fn step(&self, view: &StepView) -> StepLine {
        let is_open = self.view.case.status() == Status::Open;
        let state = match (view.state, view.since) {
            (StepState::Done, Some(at)) => {
                let day = domain::time::school_time(at).date();
                self.t
                    .with_all("dossier-step-done", &[("day", &self.day(Some(day)))])
            }
            (StepState::Done, None) => self.t.get("dossier-step-done-before"),
            (StepState::Current, _) => self.t.get("dossier-step-current"),
            (StepState::Later, _) if is_open => self.t.get("dossier-step-later"),
            (StepState::Later, _) => self.t.get("dossier-step-not-taken"),
        };
        StepLine {
            number: view.step.number(),
            name: self.step_name(view.step),
            state,
            is_done: view.state == StepState::Done,
            is_current: view.state == StepState::Current,
        }
    }
}

impl DossierPage<'_> {
    /// What can be recorded in the step that is being worked on.
    fn current_actions(&self) -> Option<&StepActions> {
        self.actions.iter().find(|step| step.is_current)
    }

    /// An address below this page.
    fn below(&self, rest: &str) -> String {
        format!("{}/{rest}", self.here)
    }
}

/// The fingerprint as people compare it: in groups of four.
fn in_fours(view: &DossierView) -> Vec<String> {
    let signs: Vec<char> = view.fingerprint.chars().collect();
    signs.chunks(4).map(|four| four.iter().collect()).collect()
}
