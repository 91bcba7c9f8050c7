//! What is left of the dossiers that were destroyed (*verklaring van vernietiging*).

use app::Visitor;
use app::retention::{Certificate, Signed};
use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::id::DossierId;

use crate::Site;
use crate::access::Options;
use crate::error_page::{PageError, show};
use crate::form_fields::{first, pairs};
use crate::frame::Frame;
use crate::session::SignedIn;
use crate::text::Text;

const ADDRESS: &str = "/destroyed";

#[derive(Template)]
#[template(path = "retention/destroyed.html")]
struct ListPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    lines: Vec<Line>,
}

struct Line {
    href: String,
    title: String,
    about: String,
}

#[derive(Template)]
#[template(path = "retention/certificate.html")]
struct CertificatePage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    done: Option<String>,
    facts: Options,
    checkpoint: Option<String>,
}

/// Every dossier that was destroyed.
pub(crate) async fn list(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
) -> Result<Response, PageError> {
    let all = site.app.destroyed_dossiers(&visitor).await?;
    let t = Text::new(site.app.words());
    let line = |one: &Certificate| {
        let at = t.words().moment(one.confirmed.at);
        Line {
            href: format!("{ADDRESS}/{}", one.dossier),
            title: one.dossier.to_string(),
            about: t.with_all(
                "destroyed-line",
                &[("school", &*one.school.name), ("at", &at)],
            ),
        }
    };
    let page = ListPage {
        frame: frame(t, &visitor, t.get("destroyed-title"), ADDRESS),
        t,
        lines: all.iter().map(line).collect(),
    };
    show(StatusCode::OK, &page)
}

/// What is left of one.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    Path(dossier): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let dossier: DossierId = dossier.parse().map_err(|_| PageError::NotFound)?;
    let one = site.app.destroyed_dossier(&visitor, dossier).await?;
    let t = Text::new(site.app.words());
    let query = pairs(query.unwrap_or_default().as_bytes());
    let was_done = first(&query, "done") == "destroy_dossier";
    let here = format!("{ADDRESS}/{dossier}");
    let page = CertificatePage {
        frame: frame(t, &visitor, t.get("certificate-title"), &here)
            .below(t.get("destroyed-title"), ADDRESS),
        t,
        done: was_done.then(|| t.get("destroy_dossier-done")),
        facts: facts(t, &one),
        checkpoint: one.checkpoint.as_ref().map(|(_, root, _)| root.clone()),
    };
    show(StatusCode::OK, &page)
}

fn frame<'a>(t: Text<'a>, visitor: &Visitor, title: String, path: &str) -> Frame<'a> {
    Frame::new(t, visitor, title, path)
        .below(t.get("my-work-title"), "/")
        .below(t.get("due-title"), "/retention")
}

fn facts(t: Text<'_>, one: &Certificate) -> Options {
    let day = |day| t.words().date(day);
    let period = [
        ("from", &*day(one.opened_on)),
        ("until", &*day(one.closed_on)),
    ];
    let records = [
        ("records", &*one.records.to_string()),
        ("files", &*one.files.to_string()),
    ];
    let signed_at = match &one.checkpoint {
        Some((size, _, at)) => t.with_all(
            "certificate-checkpoint-at",
            &[
                ("size", &*size.to_string()),
                ("at", &*t.words().moment(*at)),
            ],
        ),
        None => t.get("certificate-no-checkpoint"),
    };
    vec![
        (t.get("certificate-dossier"), one.dossier.to_string()),
        (
            t.get("certificate-school"),
            format!("{} ({})", one.school.name, one.school.brin),
        ),
        (
            t.get("certificate-period"),
            t.with_all("certificate-from-until", &period),
        ),
        (t.get("certificate-class"), one.class.clone()),
        (t.get("certificate-edition"), one.edition.clone()),
        (t.get("certificate-from"), day(one.destroy_from)),
        (
            t.get("certificate-records"),
            t.with_all("certificate-counts", &records),
        ),
        (t.get("certificate-announced"), signed(t, &one.announced)),
        (t.get("certificate-confirmed"), signed(t, &one.confirmed)),
        (
            t.get("certificate-log"),
            t.with("certificate-log-size", "size", one.log_size),
        ),
        (t.get("certificate-checkpoint"), signed_at),
    ]
}

fn signed(t: Text<'_>, by: &Signed) -> String {
    let role = t.get(format!("role-{}", by.role.code()));
    let at = t.words().moment(by.at);
    let values = [("name", &*by.name), ("role", &role), ("at", &at)];
    t.with_all("access-said", &values)
}
