//! The forms of the registers (*vastleggen*): one page for each, made of its fields.

use app::Visitor;
use app::duties::DutyView;
use app::perform::PerformError;
use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::duties::{
    ActionOutcome, Duty, DutyKind, ExpertKind, NoticeWay, Register, SignAges, Validity, documents,
    own_lists,
};
use domain::role::Role;

use crate::Site;
use crate::access::{Options, done, form, named, people, refuse, restored};
use crate::duties::words::place;
use crate::duties::{ADDRESS, duty, evaluation, own_signs};
use crate::error_page::{PageError, show};
use crate::form::Form;
use crate::form_fields::{first, pairs};
use crate::frame::Frame;
use crate::session::{Sent, SignedIn};
use crate::text::Text;

#[derive(Template)]
#[template(path = "duties/act.html")]
struct ActPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    form: Form<'a>,
    action: String,
    back: String,
    kind: DutyKind,
    view: &'a DutyView,
}

/// Which form, if this visitor has it.
fn kind(view: &DutyView, code: &str) -> Result<DutyKind, PageError> {
    let may = |kind: &DutyKind| view.is_of_board || (view.may_keep && !kind.is_for_the_board());
    DutyKind::form(code).filter(may).ok_or(PageError::NotFound)
}

/// The empty form, with what its address says of it, or what was typed before.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    Path(code): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let view = site.app.duties(&visitor).await?;
    let kind = kind(&view, &code)?;
    let mut given = pairs(query.unwrap_or_default().as_bytes());
    given.retain(|(name, _)| GIVEN.contains(&&**name));
    if kind == DutyKind::PublishSignList {
        own_signs::fill(&view, &mut given);
    }
    let form = restored(&site, &visitor, kind.code(), &address(kind), given).await?;
    page(&site, &visitor, &view, kind, StatusCode::OK, form)
}

/// What an address can say of a form.
const GIVEN: [&str; 7] = [
    "course", "expert", "year", "action", "document", "school", "list",
];

/// The form as it was sent.
pub(crate) async fn post(
    State(site): State<Site>,
    Path(code): Path<String>,
    sent: Sent,
) -> Result<Response, PageError> {
    let Sent { visitor, typed } = sent;
    let view = site.app.duties(&visitor).await?;
    let kind = kind(&view, &code)?;
    let sent = duty(&site, &typed)?;
    match site.app.note_duty(&visitor, kind, sent).await {
        Ok(()) => {
            let year = first(&typed, "year");
            let back = back(kind, year);
            let next = format!("{back}?done={}", kind.code());
            done(&site, &visitor, &address(kind), &next).await
        }
        Err(PerformError::App(error)) => Err(error.into()),
        Err(refused) => {
            let mut form = form(&site, kind.code(), typed);
            refuse(&mut form, refused)?;
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            page(&site, &visitor, &view, kind, status, form)
        }
    }
}

fn address(kind: DutyKind) -> String {
    format!("{ADDRESS}/do/{}", kind.code())
}

/// The page to which a form goes back; an evaluation has one for each year.
fn back(kind: DutyKind, year: &str) -> String {
    let duty = match kind.register() {
        Register::Awareness => Duty::Awareness,
        Register::Training => Duty::Training,
        Register::Experts => Duty::Experts,
        Register::Agreement | Register::Support => Duty::Support,
        Register::Evaluation => Duty::Evaluation,
        Register::Folder | Register::SignLists => return "/folder".to_owned(),
    };
    let is_year = year.parse::<domain::duties::SchoolYear>().is_ok();
    match duty {
        Duty::Evaluation if is_year => format!("{ADDRESS}/evaluation/{year}"),
        _ => format!("{ADDRESS}/{}", duty.code()),
    }
}

fn page(
    site: &Site,
    visitor: &Visitor,
    view: &DutyView,
    kind: DutyKind,
    status: StatusCode,
    form: Form<'_>,
) -> Result<Response, PageError> {
    let t = Text::of(site);
    let action = address(kind);
    let page = ActPage {
        frame: Frame::new(t, visitor, form.text("title"), &action)
            .below(t.get("my-work-title"), "/")
            .below(t.get("board-title"), "/board")
            .below(t.get("duties-title"), ADDRESS)
            .refused(form.is_refused),
        t,
        back: back(kind, form.value("year")),
        form,
        action,
        kind,
        view,
    };
    show(status, &page)
}

impl ActPage<'_> {
    fn is(&self, code: &str) -> bool {
        self.kind.code() == code
    }

    fn schools(&self) -> Options {
        evaluation::schools(self.t, self.view)
    }

    fn ways(&self) -> Options {
        let codes: Vec<&str> = NoticeWay::ALL.iter().map(|one| one.code()).collect();
        named(self.t, "way", &codes)
    }

    fn validities(&self) -> Options {
        let codes: Vec<&str> = Validity::ALL.iter().map(|one| one.code()).collect();
        named(self.t, "validity", &codes)
    }

    fn expert_kinds(&self) -> Options {
        let codes: Vec<&str> = ExpertKind::ALL.iter().map(|one| one.code()).collect();
        named(self.t, "expert", &codes)
    }

    fn outcomes(&self) -> Options {
        let codes: Vec<&str> = ActionOutcome::ALL.iter().map(|one| one.code()).collect();
        named(self.t, "action-outcome", &codes)
    }

    fn roles(&self) -> Options {
        let works = |role: &Role| {
            let action = domain::permission::Action::RecordSignal;
            domain::permission::is_allowed(action, *role, domain::permission::Footing::Role)
        };
        let codes: Vec<&str> = Role::ALL
            .into_iter()
            .filter(works)
            .map(Role::code)
            .collect();
        named(self.t, "role", &codes)
    }

    fn members(&self) -> Options {
        people(self.t, &self.view.members())
    }

    /// Courses that were given.
    fn courses(&self) -> Options {
        let (t, view) = (self.t, self.view);
        let given = view.courses().into_iter();
        let given = given.filter(|(_, it)| it.day.is_none_or(|day| day <= view.today()));
        let text = |it: &domain::duties::Course| {
            let day = super::words::day(t, it.day);
            format!("{}, {day}, {}", it.name, place(t, view, it.school))
        };
        given
            .map(|(one, it)| (one.no.to_string(), text(it)))
            .collect()
    }

    /// Experts that the visitor may take out: those of their schools, and of the board for the board.
    fn experts(&self) -> Options {
        let (t, view) = (self.t, self.view);
        let theirs = view.experts().into_iter();
        let theirs = theirs.filter(|(_, it)| it.school.is_some() || view.is_of_board);
        let text =
            |it: &domain::duties::Expert| format!("{}, {}", it.name, place(t, view, it.school));
        theirs.map(|(no, it)| (no.to_string(), text(it))).collect()
    }

    fn years(&self) -> Options {
        evaluation::years_made(self.view)
    }

    fn actions(&self) -> Options {
        evaluation::running(self.t, self.view)
    }

    fn ages(&self) -> Options {
        let codes: Vec<&str> = SignAges::ALL.iter().map(|one| one.code()).collect();
        named(self.t, "sign-ages", &codes)
    }

    /// Whether a list that is there gets a new version.
    fn changes_a_list(&self) -> bool {
        let known = own_lists(&self.view.noted);
        let given = self.form.value("list");
        known.iter().any(|list| list.no.to_string() == given)
    }

    fn own_lists(&self) -> Options {
        let known = own_lists(&self.view.noted).into_iter();
        known
            .map(|list| (list.no.to_string(), list.typed.name))
            .collect()
    }

    fn documents(&self) -> Options {
        let known = documents(&self.view.noted).into_iter();
        known
            .map(|(no, it)| (no.to_string(), it.name.clone()))
            .collect()
    }
}
