//! How it stands with keeping one dossier, and what can be done about it (*bewaren en vernietigen*).

use app::Visitor;
use app::retention::{KeepingOverview, RetentionNote};
use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::id::DossierId;
use domain::permission::Action;

use crate::Site;
use crate::access::Options;
use crate::error_page::{PageError, show};
use crate::form_fields::{first, pairs};
use crate::frame::{Frame, Link};
use crate::retention::deed::Deed;
use crate::retention::{address, announce, destroy, frame, hold, object, release};
use crate::said::joined;
use crate::session::SignedIn;
use crate::text::Text;

/// What can be done, the nearest to destroying first.
const DEEDS: [Deed; 5] = [
    destroy::DEED,
    announce::DEED,
    object::DEED,
    release::DEED,
    hold::DEED,
];

#[derive(Template)]
#[template(path = "retention/overview.html")]
struct OverviewPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    done: Option<String>,
    pupil: String,
    state: String,
    is_running: bool,
    facts: Options,
    deeds: Vec<Link>,
    notes: Vec<NoteLine>,
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
    let overview = site.app.keeping_overview(&visitor, dossier).await?;
    let query = pairs(query.unwrap_or_default().as_bytes());
    let t = Text::new(site.app.words());
    let was_done = |deed: &Deed| deed.code == first(&query, "done");
    let done = DEEDS.into_iter().find(was_done);
    let here = address(dossier);
    let keeping = &overview.keeping;
    let can = |deed: &Deed| {
        overview.may.contains(&deed.action) && (deed.is_possible)(&overview, &visitor)
    };
    let link = |deed: Deed| {
        let title = t.get(format!("{}-title", deed.code));
        Link::new(title, format!("{here}/{}", deed.path))
    };
    let page = OverviewPage {
        frame: frame(t, &visitor, &overview, t.get("keeping-title"), &here),
        t,
        done: done.map(|deed| t.get(format!("{}-done", deed.code))),
        pupil: overview.pupil.clone(),
        state: state(t, &overview, &visitor),
        is_running: keeping.hold.is_some() || keeping.announced.is_some(),
        // The pupil stands above them.
        facts: facts(t, &overview).into_iter().skip(1).collect(),
        deeds: DEEDS.into_iter().filter(can).map(link).collect(),
        notes: overview
            .notes
            .iter()
            .rev()
            .map(|one| note(t, one))
            .collect(),
    };
    show(StatusCode::OK, &page)
}

/// How it stands, in a sentence or two.
fn state(t: Text<'_>, overview: &KeepingOverview, visitor: &Visitor) -> String {
    let keeping = &overview.keeping;
    let day = |day| t.words().date(day);
    if keeping.hold.is_some() {
        return t.get("keeping-held");
    }
    if let Some(announced) = &keeping.announced {
        let from = day(announced.confirm_from);
        let may = overview.may.contains(&Action::ConfirmDestruction);
        return if !keeping.is_confirmable {
            t.with("keeping-announced", "day", from)
        } else if may && keeping.can_be_confirmed_by(visitor.member) {
            t.get("keeping-confirmable")
        } else {
            t.get("keeping-confirm-other")
        };
    }
    match keeping.destroy_from {
        _ if !keeping.is_closed => t.get("keeping-open"),
        None => t.get("keeping-no-day"),
        Some(_) if keeping.is_due => t.get("keeping-due"),
        Some(from) => t.with("keeping-until", "day", day(from)),
    }
}

/// What is known of how long it is kept: the name of each fact, and the fact.
pub(super) fn facts(t: Text<'_>, overview: &KeepingOverview) -> Options {
    let keeping = &overview.keeping;
    let day = |day| t.words().date(day);
    let mut facts = vec![(t.get("keeping-pupil"), overview.pupil.clone())];
    let announced = keeping.announced.as_ref();
    let known = [
        ("keeping-closed-on", keeping.closed_on.map(day)),
        ("keeping-class", overview.class.clone()),
        ("keeping-from", keeping.destroy_from.map(day)),
        (
            "keeping-confirm-from",
            announced.map(|one| day(one.confirm_from)),
        ),
    ];
    for (name, fact) in known {
        facts.extend(fact.map(|fact| (t.get(name), fact)));
    }
    facts
}

fn note(t: Text<'_>, note: &RetentionNote) -> NoteLine {
    let role = t.get(format!("role-{}", note.role.code()));
    let at = t.words().moment(note.at);
    let cause = if note.cause.is_empty() {
        String::new()
    } else {
        t.get(format!("hold-cause-{}", note.cause))
    };
    NoteLine {
        what: t.get(format!("keeping-noted-{}", note.kind.code())),
        by: t.with_all(
            "access-said",
            &[("name", &note.name), ("role", &role), ("at", &at)],
        ),
        words: joined(&[&cause, &note.words]),
    }
}
