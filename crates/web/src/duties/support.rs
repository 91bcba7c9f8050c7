//! How staff are supported who are challenged (*ondersteuning*): the agreement, and the files.

use app::Visitor;
use app::duties::DutyView;
use app::perform::PerformError;
use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::duties::{DutyKind, Group, SupportKind, agreement_readers, newest_agreement};
use domain::id::No;
use domain::permission::Action;

use crate::Site;
use crate::access::{Options, done as led_on, form, named, people, refuse, restored};
use crate::account::confirm::{confirm_first, needs_confirmation};
use crate::duties::duty;
use crate::duties::page::{Button, Line, RegisterPage, Section};
use crate::duties::words::{day, done, group, of};
use crate::error_page::{PageError, show};
use crate::form::Form;
use crate::form_fields::Typed;
use crate::frame::{Frame, Link};
use crate::said::paragraphs;
use crate::session::{Sent, SignedIn};
use crate::text::Text;

const LIST: &str = "/support";
const OPEN: &str = "/support/open";

#[derive(Template)]
#[template(path = "duties/support_form.html")]
struct SupportPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    form: Form<'a>,
    action: String,
    back: String,
    kind: DutyKind,
    about: Options,
    handlers: Options,
}

/// What stands on the page of the duty.
pub(super) fn sections(t: Text<'_>, view: &DutyView) -> Vec<Section> {
    let mut agreement = Section {
        empty: Some(t.get("agreement-none")),
        ..Section::new("agreement", t.get("agreement-title"))
    };
    if let Some((version, one, published)) = newest_agreement(&view.noted) {
        let readers = agreement_readers(&view.noted);
        let line = |one: &Group| {
            let read = one.members.iter().filter(|(it, _)| readers.contains(it));
            let (read, all) = (read.count(), one.members.len());
            Line {
                title: group(t, view, one).1,
                about: vec![of(t, "duties-figure-support", read, all)],
                warning: (read < all).then(|| t.get("duties-attention")),
                ..Line::default()
            }
        };
        let values = [
            ("version", &*version.to_string()),
            ("at", &*t.words().moment(one.at)),
            ("day", &*day(t, published.from)),
        ];
        agreement.text = vec![t.with_all("agreement-about", &values)];
        agreement.lines = view.groups.iter().map(line).collect();
    }
    if view.is_of_board {
        let publish = t.get("publish_agreement-title");
        let publish = Link::new(publish, "/duties/do/publish_agreement");
        agreement.links.push(publish);
    }
    agreement
        .links
        .push(Link::new(t.get("agreement-read-it"), "/agreement"));
    let mut sections = vec![agreement];
    if view.may_keep {
        sections.push(Section {
            text: vec![t.get("support-where")],
            links: vec![Link::new(t.get("support-title"), LIST)],
            ..Section::new("files", t.get("support-title"))
        });
    }
    sections
}

/// The agreement, for every member.
pub(crate) async fn agreement(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
) -> Result<Response, PageError> {
    let agreement = site.app.agreement(&visitor).await?;
    let t = Text::of(&site);
    let mut page = RegisterPage::new(t, &visitor, t.get("agreement-title"), "/agreement");
    page.intro = vec![t.get("agreement-intro")];
    let mut section = Section::new("agreement", t.get("agreement-text"));
    match agreement {
        None => section.empty = Some(t.get("agreement-none")),
        Some(one) => {
            let values = [
                ("version", &*one.version.to_string()),
                ("at", &*t.words().moment(one.published)),
                ("day", &*day(t, one.agreement.from)),
            ];
            section.text = vec![t.with_all("agreement-about", &values)];
            section.text.extend(paragraphs(&one.agreement.text));
            if one.is_read {
                section.text.push(t.get("agreement-is-read"));
            } else {
                section.button = Some(Button {
                    action: "/agreement".to_owned(),
                    text: t.get("agreement-submit"),
                });
            }
        }
    }
    page.sections = vec![
        section,
        Section {
            text: vec![t.get("support-own")],
            links: vec![Link::new(t.get("support-title"), LIST)],
            ..Section::new("files", t.get("support-title"))
        },
    ];
    page.show()
}

/// Confirm having read it.
pub(crate) async fn confirm(State(site): State<Site>, sent: Sent) -> Result<Response, PageError> {
    site.app.confirm_agreement(&sent.visitor).await?;
    Ok(Redirect::to("/agreement").into_response())
}

/// The files that are open to the visitor.
pub(crate) async fn list(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
) -> Result<Response, PageError> {
    let files = site.app.support_files(&visitor).await?;
    let t = Text::of(&site);
    let mut page = RegisterPage::new(t, &visitor, t.get("support-title"), LIST);
    page.intro = vec![t.get("support-intro")];
    let lines = files.iter().map(|file| {
        let mut about = vec![t.with("support-since", "at", t.words().moment(file.opened))];
        about.extend(file.is_closed.then(|| t.get("support-closed")));
        Line {
            title: t.with("support-of", "name", &file.about),
            href: Some(format!("{LIST}/{}", file.no)),
            about,
            ..Line::default()
        }
    });
    let mut section = Section {
        lines: lines.collect(),
        empty: Some(t.get("support-none")),
        ..Section::new("files", t.get("support-files"))
    };
    if visitor.may(Action::HandleSupport) {
        section
            .links
            .push(Link::new(t.get("open_support-title"), OPEN));
    }
    page.sections = vec![section];
    page.show()
}

/// One file.
pub(crate) async fn file(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    Path(no): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let no = number(&no)?;
    let view = site.app.read_support(&visitor, no).await?;
    let t = Text::of(&site);
    let here = format!("{LIST}/{no}");
    let title = t.with("support-of", "name", &view.about);
    let mut page = RegisterPage::new(t, &visitor, title, &here).below(t.get("support-title"), LIST);
    page.done = done(t, query);
    page.intro
        .extend(view.is_closed.then(|| t.get("support-closed")));
    let mut names = vec![view.about.clone()];
    names.extend(view.handlers.clone());
    page.readers = Some(t.with("support-readers", "names", names.join(", ")));
    let lines = view.entries.iter().map(|(kind, text, at, by)| {
        let kind = kind.map(|kind| t.get(format!("support-kind-{}", kind.code())));
        let values = [("name", &**by), ("at", &*t.words().moment(*at))];
        let mut about = paragraphs(text);
        about.push(t.with_all("support-by", &values));
        Line {
            title: kind.unwrap_or_else(|| t.get("support-kind-none")),
            about,
            ..Line::default()
        }
    });
    let mut section = Section {
        lines: lines.collect(),
        ..Section::new("entries", t.get("support-entries"))
    };
    if !view.is_closed {
        let write = Link::new(
            t.get("write_support-title"),
            format!("{here}/write_support"),
        );
        section.links.push(write);
        let close = Link::new(
            t.get("close_support-title"),
            format!("{here}/close_support"),
        );
        section.links.extend(Some(close).filter(|_| view.may_close));
    }
    page.sections = vec![section];
    page.show()
}

fn number(text: &str) -> Result<No, PageError> {
    text.parse().map(No).map_err(|_| PageError::NotFound)
}

/// The form to open a file.
pub(crate) async fn open(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
) -> Result<Response, PageError> {
    let people = site.app.support_people(&visitor).await?;
    if let Some(on) = confirm_first(&visitor, OPEN) {
        return Ok(on);
    }
    let kind = DutyKind::OpenSupport;
    let form = restored(&site, &visitor, kind.code(), OPEN, Typed::new()).await?;
    page(
        &site,
        &visitor,
        kind,
        (OPEN, LIST),
        people,
        StatusCode::OK,
        form,
    )
}

/// Open it.
pub(crate) async fn post_open(State(site): State<Site>, sent: Sent) -> Result<Response, PageError> {
    let Sent { visitor, typed } = sent;
    let people = site.app.support_people(&visitor).await?;
    needs_confirmation(&site, &visitor, OPEN, &typed).await?;
    let kind = DutyKind::OpenSupport;
    let sent = duty(&site, &typed)?;
    match site.app.open_support(&visitor, sent).await {
        Ok(no) => {
            let next = format!("{LIST}/{no}?done={}", kind.code());
            led_on(&site, &visitor, OPEN, &next).await
        }
        Err(PerformError::App(error)) => Err(error.into()),
        Err(refused) => {
            let mut form = form(&site, kind.code(), typed);
            refuse(&mut form, refused)?;
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            page(&site, &visitor, kind, (OPEN, LIST), people, status, form)
        }
    }
}

type People = (Vec<app::access::Colleague>, Vec<app::access::Colleague>);

/// Which form of a file.
fn kind(code: &str) -> Result<DutyKind, PageError> {
    [DutyKind::WriteSupport, DutyKind::CloseSupport]
        .into_iter()
        .find(|kind| kind.code() == code)
        .ok_or(PageError::NotFound)
}

/// The form to write in a file, or to close it.
pub(crate) async fn write(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    Path((no, code)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let (no, kind) = (number(&no)?, kind(&code)?);
    let view = site.app.read_support(&visitor, no).await?;
    if view.is_closed || (kind == DutyKind::CloseSupport && !view.may_close) {
        return Err(PageError::NotFound);
    }
    let back = format!("{LIST}/{no}");
    let here = format!("{back}/{}", kind.code());
    let form = restored(&site, &visitor, kind.code(), &here, Typed::new()).await?;
    let at = (&*here, &*back);
    page(
        &site,
        &visitor,
        kind,
        at,
        People::default(),
        StatusCode::OK,
        form,
    )
}

/// Write in it, or close it.
pub(crate) async fn post_write(
    State(site): State<Site>,
    Path((no, code)): Path<(String, String)>,
    sent: Sent,
) -> Result<Response, PageError> {
    let Sent { visitor, typed } = sent;
    let (no, kind) = (number(&no)?, kind(&code)?);
    let back = format!("{LIST}/{no}");
    let here = format!("{back}/{}", kind.code());
    let sent = duty(&site, &typed)?;
    match site.app.write_support(&visitor, no, kind, sent).await {
        Ok(()) => {
            let next = format!("{back}?done={}", kind.code());
            led_on(&site, &visitor, &here, &next).await
        }
        Err(PerformError::App(error)) => Err(error.into()),
        Err(refused) => {
            let mut form = form(&site, kind.code(), typed);
            refuse(&mut form, refused)?;
            let (at, status) = ((&*here, &*back), StatusCode::UNPROCESSABLE_ENTITY);
            page(&site, &visitor, kind, at, People::default(), status, form)
        }
    }
}

fn page(
    site: &Site,
    visitor: &Visitor,
    kind: DutyKind,
    (action, back): (&str, &str),
    (about, handlers): People,
    status: StatusCode,
    form: Form<'_>,
) -> Result<Response, PageError> {
    let t = Text::of(site);
    let page = SupportPage {
        frame: Frame::new(t, visitor, form.text("title"), action)
            .below(t.get("my-work-title"), "/")
            .below(t.get("support-title"), LIST)
            .refused(form.is_refused),
        t,
        form,
        action: action.to_owned(),
        back: back.to_owned(),
        kind,
        about: people(t, &about),
        handlers: people(t, &handlers),
    };
    show(status, &page)
}

impl SupportPage<'_> {
    fn is(&self, code: &str) -> bool {
        self.kind.code() == code
    }

    fn kinds(&self) -> Options {
        let codes: Vec<&str> = SupportKind::ALL.iter().map(|one| one.code()).collect();
        named(self.t, "support-kind", &codes)
    }
}
