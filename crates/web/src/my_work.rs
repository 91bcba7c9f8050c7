//! The first page: what waits, and one's dossiers (*mijn werk*).

use app::Visitor;
use app::access::EmergencyToReview;
use app::duties::ToRead;
use app::my_work::{DossierCard, MyWork, Waiting};
use app::retention::DueDossier;
use askama::Template;
use axum::extract::{RawQuery, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::command::CommandKind;
use domain::id::{DossierId, No};
use domain::permission::{Action, Assurance};
use domain::step1_signals::Step;
use jiff::civil::Date;

use crate::Site;
use crate::error_page::{PageError, show};
use crate::form_fields::{first, pairs};
use crate::frame::Frame;
use crate::own_signals::{SignalLine, line};
use crate::parts::in_words;
use crate::said::joined;
use crate::session::SignedIn;
use crate::text::Text;

/// How many of one's own signals stand on the first page.
const MOST_SIGNALS: usize = 10;
/// What can just have been done on a page that leads here.
const DONE: [&str; 2] = ["declare_conflict", "review_emergency"];

#[derive(Template)]
#[template(path = "my_work.html")]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a part of the page that this visitor has or has not"
)]
struct MyWorkPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    may_record: bool,
    /// What waits, for those who run dossiers.
    work: Option<Work>,
    /// Tasks that were given to somebody who runs no dossiers.
    given: Vec<Task>,
    /// One's own signals, for those who do not.
    signals: Vec<SignalLine>,
    /// Dossiers that may be looked into by leave or in an emergency.
    shared: Vec<DossierLine>,
    /// Emergencies to look back at.
    emergencies: Vec<Task>,
    /// Dossiers that will be destroyed unless somebody objects.
    announced: Vec<Task>,
    /// What the board still has to arrange.
    to_arrange: Vec<Task>,
    may_declare: bool,
    may_open_emergency: bool,
    may_see_overdue: bool,
    /// What they did not confirm having read yet.
    to_read: ToRead,
    /// What signing in with a password alone keeps from them: a text, if it keeps anything.
    single: Option<String>,
    /// What was just done elsewhere.
    done: Option<String>,
    /// What helps to begin.
    begin: Begin,
}

/// What helps somebody to begin.
struct Begin {
    /// There is something to practise.
    may_practise: bool,
    /// It is their first time here.
    is_new: bool,
}

struct Work {
    tasks: Vec<Task>,
    dossiers: Vec<DossierLine>,
}

/// Something that waits.
struct Task {
    title: String,
    href: String,
    about: String,
    due: Option<String>,
    is_overdue: bool,
    is_soon: bool,
}

/// A dossier in a list.
pub(crate) struct DossierLine {
    /// The pupil.
    pub(crate) pupil: String,
    /// Its page.
    pub(crate) href: String,
    /// Group, and when it was last added to.
    pub(crate) about: String,
    /// Whether it is open.
    pub(crate) is_open: bool,
    /// Whether something in it is acute.
    pub(crate) is_acute: bool,
    /// The step that is being worked on, for who sees the whole of it.
    pub(crate) step: Option<(u8, String)>,
}

/// The page.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let t = Text::of(&site);
    let query = pairs(query.unwrap_or_default().as_bytes());
    let done = DONE.into_iter().find(|code| *code == first(&query, "done"));
    let may_record = visitor.may(Action::RecordSignal);
    let all = site.app.my_work(&visitor).await?;
    let work = visitor.may(Action::ListDossiers).then(|| work(t, &all));
    let given = if work.is_some() {
        Vec::new()
    } else {
        tasks(t, &all)
    };
    let mut signals = Vec::new();
    if work.is_none() && visitor.may(Action::ReadOwnEntries) {
        let own = site.app.own_signals(&visitor).await?;
        signals.extend(
            own.into_iter()
                .take(MOST_SIGNALS)
                .map(|signal| line(t, signal)),
        );
    }
    let to_read = site.app.to_read(&visitor).await?;
    let frame = Frame::new(t, &visitor, t.get("my-work-title"), "/");
    show(
        StatusCode::OK,
        &MyWorkPage {
            frame,
            t,
            may_record,
            work,
            given,
            signals,
            shared: all
                .shared
                .iter()
                .map(|card| dossier_line(t, card))
                .collect(),
            emergencies: all
                .emergencies
                .iter()
                .map(|one| emergency(t, one))
                .collect(),
            announced: all.announced.iter().map(|one| announced(t, one)).collect(),
            to_arrange: to_arrange(t, &all),
            may_declare: visitor.may(Action::DeclareOwnConflict),
            may_open_emergency: visitor.may(Action::OpenEmergency),
            may_see_overdue: visitor.may(Action::ListOverdue),
            to_read,
            single: single(t, &visitor),
            done: done.map(|code| t.get(format!("{code}-done"))),
            begin: Begin {
                may_practise: site.app.practice().is_some() && visitor.may_practise(),
                is_new: site.app.is_new_here(&visitor).await?,
            },
        },
    )
}

/// Why somebody who gave a password alone sees so little, and what they could see besides.
fn single(t: Text<'_>, visitor: &Visitor) -> Option<String> {
    if visitor.membership.assurance == Assurance::Strong {
        return None;
    }
    let mut strong = visitor.membership.clone();
    strong.assurance = Assurance::Strong;
    let key = if strong.may(Action::ListDossiers) {
        "my-work-single-dossiers"
    } else if strong.may(Action::ReadLog) {
        "my-work-single-log"
    } else {
        "my-work-single-others"
    };
    Some(t.get(key))
}

fn tasks(t: Text<'_>, work: &MyWork) -> Vec<Task> {
    // Several rules can ask for one form; it is one thing to do. The most urgent comes first.
    let mut tasks: Vec<Task> = Vec::new();
    for task in work.waiting.iter().map(|one| task(t, one, work.today)) {
        if !tasks
            .iter()
            .any(|known| known.href == task.href && known.title == task.title)
        {
            tasks.push(task);
        }
    }
    tasks
}

fn work(t: Text<'_>, work: &MyWork) -> Work {
    Work {
        tasks: tasks(t, work),
        dossiers: work
            .dossiers
            .iter()
            .map(|card| dossier_line(t, card))
            .collect(),
    }
}

/// That somebody must be named who decides.
fn to_arrange(t: Text<'_>, work: &MyWork) -> Vec<Task> {
    let count = work.without_responsible;
    let task = (count > 0).then(|| Task {
        title: t.get("my-work-responsibility"),
        href: "/responsibility".to_owned(),
        about: t.with("my-work-responsibility-about", "count", count),
        due: None,
        is_overdue: false,
        is_soon: false,
    });
    task.into_iter().collect()
}

/// That a dossier will be destroyed. Whoever sees no dossiers sees the number of it.
fn announced(t: Text<'_>, due: &DueDossier) -> Task {
    let day = due.confirm_from.map(|day| t.words().date(day));
    let (about, href) = match &due.pupil {
        Some(pupil) => (
            pupil.clone(),
            format!("/dossiers/{}/retention", due.dossier),
        ),
        None => (due.dossier.to_string(), "/retention".to_owned()),
    };
    Task {
        title: t.get("my-work-announced"),
        href,
        about,
        due: day.map(|day| t.with("my-work-announced-from", "day", day)),
        is_overdue: false,
        is_soon: false,
    }
}

fn emergency(t: Text<'_>, emergency: &EmergencyToReview) -> Task {
    let reason = t.get(format!("emergency-reason-{}", emergency.reason));
    let at = t.words().moment(emergency.at);
    let pupil = emergency.pupil.clone().unwrap_or_default();
    Task {
        title: t.with("my-work-emergency", "name", emergency.by.clone()),
        href: format!("/emergencies/{}", emergency.no),
        about: joined(&[&pupil, &reason, &at]),
        due: None,
        is_overdue: false,
        is_soon: false,
    }
}

/// What a thing to do is called: by the form that settles it, or as a task made by hand. What the task is
/// stands in the dossier.
pub(crate) fn task_title(t: Text<'_>, command: Option<CommandKind>, step: Option<Step>) -> String {
    match (command, step) {
        (Some(kind), _) => t.get(format!("{}-title", kind.code())),
        (None, Some(step)) => t.with("task-title-step", "step", step.number()),
        (None, None) => t.get("task-title"),
    }
}

/// Where a thing to do is done: at its form, or beside the record that it is about.
pub(crate) fn task_address(
    dossier: DossierId,
    command: Option<CommandKind>,
    record: Option<No>,
) -> String {
    match (command, record) {
        (Some(kind), _) => format!("/dossiers/{dossier}/{}", kind.code()),
        (None, Some(no)) => format!("/dossiers/{dossier}#entry-{no}"),
        (None, None) => format!("/dossiers/{dossier}"),
    }
}

fn task(t: Text<'_>, waiting: &Waiting, today: Date) -> Task {
    let title = match waiting.code.as_str() {
        "consultation-asked" => t.get("my-work-consultation-asked"),
        "copy-to-review" => t.get("my-work-copy-to-review"),
        "copy-sent-back" => t.get("my-work-copy-sent-back"),
        "moved-elsewhere" => t.get("my-work-moved-elsewhere"),
        "new-signal" => t.get("my-work-new-signal"),
        _ => task_title(t, waiting.command, waiting.step),
    };
    let href = match waiting.code.as_str() {
        "new-signal" => format!("/dossiers/{}", waiting.dossier),
        "copy-sent-back" => format!("/dossiers/{}/papers", waiting.dossier),
        "moved-elsewhere" => {
            let form = task_address(waiting.dossier, waiting.command, waiting.record);
            let entry = waiting.record.map_or_else(String::new, |no| no.to_string());
            format!("{form}?entry={entry}")
        }
        _ => task_address(waiting.dossier, waiting.command, waiting.record),
    };
    let due = waiting.due.map(|due| {
        let key = if waiting.is_overdue {
            "my-work-was-due"
        } else {
            "my-work-due"
        };
        t.with(key, "day", t.words().date(due))
    });
    let is_soon = !waiting.is_overdue && waiting.due.is_some_and(|due| is_soon(due, today));
    let about = if waiting.is_nobodys {
        joined(&[&waiting.pupil, &t.get("my-work-nobodys")])
    } else {
        waiting.pupil.clone()
    };
    Task {
        title,
        href,
        about,
        due,
        is_overdue: waiting.is_overdue,
        is_soon,
    }
}

/// Today or tomorrow.
fn is_soon(due: Date, today: Date) -> bool {
    today.tomorrow().is_ok_and(|tomorrow| due <= tomorrow)
}

/// A dossier in words.
pub(crate) fn dossier_line(t: Text<'_>, card: &DossierCard) -> DossierLine {
    let changed = t.words().moment(card.changed_at);
    let step = |step: u8| (step, t.with("dossier-step-of-five", "step", step));
    let about = match card.shared {
        None => t.with_all(
            "dossier-line",
            &[("group", &card.group), ("changed", &changed)],
        ),
        Some(parts) => t.with_all(
            "dossier-line-shared",
            &[("group", &card.group), ("parts", &in_words(t, parts))],
        ),
    };
    DossierLine {
        pupil: card.pupil.clone(),
        href: format!("/dossiers/{}", card.id),
        about,
        is_open: card.is_open,
        is_acute: card.is_acute,
        step: card.step.map(step),
    }
}
