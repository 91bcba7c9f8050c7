//! Who can read a dossier, and how that came about (*toegang*).

use app::Visitor;
use app::access::{AccessNote, AccessOverview, Reader};
use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::access::AccessKind;
use domain::id::DossierId;
use domain::permission::{Action, Footing};

use crate::Site;
use crate::error_page::{PageError, show};
use crate::form_fields::{first, pairs};
use crate::frame::Frame;
use crate::parts::in_words;
use crate::session::SignedIn;
use crate::text::Text;

/// What can just have been done.
const DONE: [&str; 3] = ["give_access", "end_access", "lift_conflict"];

#[derive(Template)]
#[template(path = "access/overview.html")]
struct OverviewPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    here: String,
    pupil: String,
    done: Option<String>,
    readers: Vec<ReaderLine>,
    running: Vec<LeaveLine>,
    shut_out: Vec<TieLine>,
    notes: Vec<NoteLine>,
    may_lift: bool,
}

struct ReaderLine {
    name: String,
    role: String,
    why: String,
    parts: String,
}

struct LeaveLine {
    member: String,
    name: String,
    period: String,
    parts: String,
    why: String,
}

struct TieLine {
    member: String,
    name: String,
    tie: String,
    said: String,
    words: String,
    /// Whether the visitor may take it back: never one's own.
    is_own: bool,
}

struct NoteLine {
    what: String,
    by: String,
    words: String,
}

/// The page.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    Path(dossier): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let dossier: DossierId = dossier.parse().map_err(|_| PageError::NotFound)?;
    let overview = site.app.access_overview(&visitor, dossier).await?;
    let query = pairs(query.unwrap_or_default().as_bytes());
    let done = DONE.into_iter().find(|code| *code == first(&query, "done"));
    let t = Text::of(&site);
    show(StatusCode::OK, &page(t, &visitor, dossier, &overview, done))
}

fn page<'a>(
    t: Text<'a>,
    visitor: &Visitor,
    dossier: DossierId,
    overview: &AccessOverview,
    done: Option<&str>,
) -> OverviewPage<'a> {
    let here = format!("/dossiers/{dossier}/access");
    let frame = Frame::new(t, visitor, t.get("access-title"), &here)
        .below(t.get("my-work-title"), "/")
        .below(overview.name.clone(), format!("/dossiers/{dossier}"));
    let teller = Teller { t };
    OverviewPage {
        frame,
        t,
        here,
        pupil: overview.pupil.to_string(),
        done: done.map(|code| t.get(format!("{code}-done"))),
        readers: overview
            .readers
            .iter()
            .map(|one| teller.reader(one))
            .collect(),
        running: overview
            .running
            .iter()
            .map(|one| teller.leave(one))
            .collect(),
        shut_out: overview
            .shut_out
            .iter()
            .map(|one| teller.tie(one, visitor))
            .collect(),
        notes: overview.notes.iter().map(|one| teller.note(one)).collect(),
        may_lift: visitor.may(Action::DeclareConflict),
    }
}

/// What was noted, in words.
#[derive(Clone, Copy)]
struct Teller<'a> {
    t: Text<'a>,
}

impl Teller<'_> {
    fn reader(self, reader: &Reader) -> ReaderLine {
        let until = reader.until.map(|until| self.t.words().moment(until));
        let why = match reader.footing {
            Footing::Role | Footing::Blocked => self.t.get("access-by-role"),
            Footing::Granted => self
                .t
                .with("access-by-leave", "until", until.unwrap_or_default()),
            Footing::Emergency => {
                self.t
                    .with("access-by-emergency", "until", until.unwrap_or_default())
            }
        };
        ReaderLine {
            name: reader.name.clone(),
            role: self.t.get(format!("role-{}", reader.role.code())),
            why,
            parts: in_words(self.t, reader.parts),
        }
    }

    fn leave(self, note: &AccessNote) -> LeaveLine {
        let since = self.t.words().moment(note.since);
        let until = note.until.map(|until| self.t.words().moment(until));
        let period = [("since", &*since), ("until", &*until.unwrap_or_default())];
        LeaveLine {
            member: note.member.to_string(),
            name: note.name.clone(),
            period: self.t.with_all("access-period", &period),
            parts: in_words(self.t, note.parts),
            why: note.words.clone(),
        }
    }

    fn tie(self, note: &AccessNote, visitor: &Visitor) -> TieLine {
        TieLine {
            member: note.member.to_string(),
            name: note.name.clone(),
            tie: self.t.get(&*note.code),
            said: self.said(note),
            words: note.words.clone(),
            is_own: note.member == visitor.member,
        }
    }

    fn note(self, note: &AccessNote) -> NoteLine {
        let what = self.t.with(
            format!("access-noted-{}", note.kind.code()),
            "name",
            note.name.clone(),
        );
        let code = match note.kind {
            AccessKind::EmergencyOpened => format!("emergency-reason-{}", note.code),
            AccessKind::EmergencyReviewed => format!("verdict-{}", note.code),
            AccessKind::ConflictDeclared => note.code.clone(),
            _ => String::new(),
        };
        let code = if code.is_empty() {
            code
        } else {
            self.t.get(code)
        };
        NoteLine {
            what,
            by: self.said(note),
            words: crate::said::joined(&[&code, &note.words]),
        }
    }

    /// Who noted it, in which role, and when.
    fn said(self, note: &AccessNote) -> String {
        let role = self.t.get(format!("role-{}", note.role.code()));
        let at = self.t.words().moment(note.at);
        let values = [("name", &*note.by), ("role", &role), ("at", &at)];
        self.t.with_all("access-said", &values)
    }
}
