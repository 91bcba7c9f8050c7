//! The page of a command: its form, and what comes of sending it.

use app::Visitor;
use app::attach_document::Upload;
use app::my_work::ListFilter;
use app::perform::{Conflict, Done, PerformError, Submission};
use app::read_dossier::DossierView;
use axum::extract::{Path, RawQuery, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::command::CommandKind;
use domain::decide::misfit;
use domain::permission::Action;
use domain::role::Role;

pub(crate) use crate::command_place::Place;

use crate::Site;
use crate::access::people;
use crate::account::confirm::{confirm_first, needs_confirmation};
use crate::children::{Children, shown, siblings, with_one_more};
use crate::command_children::{children, found};
use crate::command_labels::{name_goals, name_questions, name_signs};
use crate::command_templates::{Content, render};
use crate::error_page::PageError;
use crate::form::Form;
use crate::form_fields::{Typed, explanations, fields, first, pairs};
use crate::frame::Frame;
use crate::lists::Lists;
use crate::on_paper;
use crate::overtaken::Overtaken;
use crate::prefill::prefilled;
use crate::pupil_search::Found;
use crate::readers::{self, Reads};
use crate::refused_form::Ground;
use crate::session::{Sent, SignedIn};
use crate::staff_route::tell::functions;
use crate::text::Text;

/// The empty form, or what was typed in it before.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    Path((dossier, command)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let place = Place::find(&dossier, &command)?;
    open(&site, &visitor, &place, query).await
}

/// Show a form for the first time, or again with what was typed in it before.
pub(crate) async fn open(
    site: &Site,
    visitor: &Visitor,
    place: &Place,
    query: Option<String>,
) -> Result<Response, PageError> {
    let mut asked = pairs(query.unwrap_or_default().as_bytes());
    asked.retain(|(name, _)| name != "again");
    let view = read(site, visitor, place).await?;
    if is_confirmed(place.kind)
        && let Some(on) = confirm_first(visitor, &place.asked_at(&asked))
    {
        return Ok(on);
    }
    // What would be refused whatever is typed is not offered: the dossier says that it is closed.
    let is_without = match place.kind {
        CommandKind::ConsiderIndex | CommandKind::FollowIndex => !view.edition.vir,
        _ => false,
    };
    let is_newest = place.kind == CommandKind::MoveToEdition && view.newer.is_none();
    if is_without || is_newest || misfit(view.case.status(), place.kind).is_some() {
        return Ok(Redirect::to(&format!("/dossiers/{}", place.dossier)).into_response());
    }
    let draft = site.app.draft(visitor, &place.address()).await?;
    // A draft about something else than what is asked for now stays where it is.
    let draft = draft.filter(|draft| asked.iter().all(|pair| draft.contains(pair)));
    let is_restored = draft.is_some();
    let typed = draft.unwrap_or_else(|| prefilled(place.kind, &view, asked));
    let mut form = form(site, &view, place, typed);
    form.is_restored = is_restored;
    show(site, visitor, &view, place, StatusCode::OK, form, None).await
}

/// The form as it was sent.
pub(crate) async fn post(
    State(site): State<Site>,
    Path((dossier, command)): Path<(String, String)>,
    sent: Sent,
) -> Result<Response, PageError> {
    let place = Place::find(&dossier, &command)?;
    submit(&site, &sent.visitor, &place, sent.typed, None).await
}

/// Do what was sent, or show why not.
pub(crate) async fn submit(
    site: &Site,
    visitor: &Visitor,
    place: &Place,
    typed: Typed,
    upload: Option<Upload>,
) -> Result<Response, PageError> {
    let is_preview = !first(&typed, "preview").is_empty();
    let more = with_one_more(&typed);
    if is_preview || more.is_some() {
        let view = read(site, visitor, place).await?;
        let mut form = form(site, &view, place, more.unwrap_or(typed));
        form.is_preview = is_preview;
        return show(site, visitor, &view, place, StatusCode::OK, form, None).await;
    }
    if is_confirmed(place.kind) {
        read(site, visitor, place).await?;
        needs_confirmation(site, visitor, &place.address(), &typed).await?;
    }
    let view = read_if_of_several(site, visitor, place, &typed).await?;
    let whole = match &view {
        None => Ok(typed.clone()),
        Some(view) => found(site, visitor, view, &typed).await?,
    };
    let whole = match (whole, &view) {
        (Ok(whole), _) => whole,
        (Err(_), None) => return Err(PageError::Bad),
        (Err(unfound), Some(view)) => {
            let form = form(site, view, place, typed);
            let asked = (StatusCode::UNPROCESSABLE_ENTITY, Some(&*unfound));
            return show_asking(site, visitor, view, place, asked, form, None).await;
        }
    };
    let submission = submission(site, place.kind, &whole)?;
    let done = match upload {
        None => site.app.perform(visitor, place.dossier, submission).await,
        Some(_) => {
            site.app
                .attach_document(visitor, place.dossier, submission, upload)
                .await
        }
    };
    match done {
        Ok(done) => recorded(site, visitor, place, done).await,
        Err(PerformError::App(error)) => Err(error.into()),
        Err(PerformError::Conflict(conflict)) => {
            overtaken(site, visitor, place, typed, *conflict).await
        }
        Err(refused) => {
            let view = read(site, visitor, place).await?;
            let mut form = form(site, &view, place, typed);
            let t = Text::of(site);
            form.refuse(refused, Some(&Ground::of(t, &view, place.kind)))
                .map_err(unexpected)?;
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            show(site, visitor, &view, place, status, form, None).await
        }
    }
}

/// Whether it asks first who it is: what is moved away or given away cannot be taken back.
const fn is_confirmed(kind: CommandKind) -> bool {
    matches!(
        kind,
        CommandKind::DivertToStaffRoute | CommandKind::DiscloseCopy
    )
}

/// The dossier, where an entry names other children who are still to be found.
async fn read_if_of_several(
    site: &Site,
    visitor: &Visitor,
    place: &Place,
    typed: &Typed,
) -> Result<Option<DossierView>, PageError> {
    if place.kind != CommandKind::RecordEntry || shown(typed) == 0 {
        return Ok(None);
    }
    read(site, visitor, place).await.map(Some)
}

/// What tells a form that is sent twice from two forms that say the same.
pub(crate) fn form_key(site: &Site, typed: &[(String, String)]) -> Result<String, PageError> {
    match first(typed, "key") {
        "" => Ok(site.app.random_hex()),
        key if key.len() <= 64 && key.bytes().all(|byte| byte.is_ascii_alphanumeric()) => {
            Ok(key.to_owned())
        }
        _ => Err(PageError::Bad),
    }
}

/// What the use case takes.
pub(crate) fn submission(
    site: &Site,
    kind: CommandKind,
    typed: &[(String, String)],
) -> Result<Submission, PageError> {
    Ok(Submission {
        key: form_key(site, typed)?,
        version: first(typed, "version").parse().unwrap_or(0),
        kind,
        fields: fields(typed).map_err(|_| PageError::Bad)?,
        explanations: explanations(typed),
    })
}

async fn read(site: &Site, visitor: &Visitor, place: &Place) -> Result<DossierView, PageError> {
    // Whoever was let in may end what they were given.
    if place.kind != CommandKind::EndTask && !visitor.may(Action::Perform(place.kind)) {
        return Err(PageError::NotFound);
    }
    let view = site.app.read_dossier(visitor, place.dossier).await?;
    // Whoever may read parts of it by leave, and does this at a school of their own, may not here.
    match view.permit(visitor, Action::Perform(place.kind)) {
        Some(_) => Ok(view),
        None => Err(PageError::NotFound),
    }
}

async fn recorded(
    site: &Site,
    visitor: &Visitor,
    place: &Place,
    done: Done,
) -> Result<Response, PageError> {
    site.app.forget_draft(visitor, &place.address()).await?;
    let (dossier, code, no) = (place.dossier, place.kind.code(), done.no);
    Ok(Redirect::to(&format!("/dossiers/{dossier}?done={code}#entry-{no}")).into_response())
}

/// Show what somebody else recorded meanwhile beside what was typed; sending again records it.
async fn overtaken(
    site: &Site,
    visitor: &Visitor,
    place: &Place,
    typed: Typed,
    conflict: Conflict,
) -> Result<Response, PageError> {
    let Conflict { view, newer } = conflict;
    let t = Text::new(&view.words);
    let overtaken = Overtaken::new(t, &view, &newer, place.kind, &typed);
    let form = form(site, &view, place, typed);
    show(
        site,
        visitor,
        &view,
        place,
        StatusCode::CONFLICT,
        form,
        Some(overtaken),
    )
    .await
}

fn form<'a>(site: &Site, view: &'a DossierView, place: &Place, typed: Typed) -> Form<'a> {
    let t = Text::new(&view.words);
    let code = place.kind.code();
    let mut form = Form::new(t, code, site.app.random_hex(), view.version, typed);
    // The key stays with the text: sent a second time by a nervous finger, it is done once.
    let key = first(form.typed(), "key").to_owned();
    if !key.is_empty() {
        form.key = key;
    }
    form.reads = Some(Reads::of_command(view, place.kind));
    name_questions(&mut form, view, place.kind);
    on_paper::name_fields(&mut form);
    if place.kind == CommandKind::RecordEntry {
        Children::of(&mut form, &[], siblings(view));
    }
    match place.kind {
        CommandKind::FillSignList => name_signs(&mut form, view),
        CommandKind::ReviewHelp => name_goals(&mut form, view),
        _ => {}
    }
    form
}

async fn show(
    site: &Site,
    visitor: &Visitor,
    view: &DossierView,
    place: &Place,
    status: StatusCode,
    form: Form<'_>,
    conflict: Option<Overtaken<'_>>,
) -> Result<Response, PageError> {
    show_asking(site, visitor, view, place, (status, None), form, conflict).await
}

async fn show_asking(
    site: &Site,
    visitor: &Visitor,
    view: &DossierView,
    place: &Place,
    (status, unfound): (StatusCode, Option<&[(usize, Found)]>),
    mut form: Form<'_>,
    conflict: Option<Overtaken<'_>>,
) -> Result<Response, PageError> {
    let t = Text::new(&view.words);
    let children = match place.kind {
        CommandKind::RecordEntry => children(site, visitor, view, &mut form, unfound).await?,
        _ => Children::default(),
    };
    let (others, readers) = match place.kind {
        CommandKind::DivertToStaffRoute => {
            let door = site.app.staff_door(visitor).await?;
            // What is moved, and said with it, is read by others than the rest of the dossier.
            form.reads = Some(Reads::by(door.readers.len()));
            (people(t, &door.people), moved_to(t, &door.readers))
        }
        kind => {
            let others = linkable(site, visitor, place).await?;
            (others, readers::of_command(t, view, kind))
        }
    };
    let name = view
        .case
        .opening()
        .map(|opening| opening.given_name.clone())
        .unwrap_or_default();
    let back = format!("/dossiers/{}", place.dossier);
    let is_refused = form.is_refused || conflict.is_some();
    let frame = Frame::new(t, visitor, form.text("title"), &place.address())
        .below(t.get("my-work-title"), "/")
        .below(t.with("frame-dossier-of", "name", &name), back.clone())
        .refused(is_refused);
    let content = Content {
        frame,
        t,
        form,
        lists: Lists::new(view, visitor, &others),
        action: place.address(),
        back,
        readers,
        is_upload: place.kind == CommandKind::AttachDocument,
        conflict,
        children,
        writers: on_paper::writers(site, visitor, place.kind).await?,
    };
    let html = render(place.kind, content)?.ok_or(PageError::NotFound)?;
    Ok((status, axum::response::Html(html)).into_response())
}

/// Who reads what is moved to the staff route, by function.
fn moved_to(t: Text<'_>, roles: &[Role]) -> String {
    let nobody = || t.get("staff-nobody");
    functions(t, roles).map_or_else(nobody, |readers| {
        t.with("divert_to_staff_route-read-by", "readers", readers)
    })
}

/// The dossiers that can be linked to this one: those that the visitor knows of.
async fn linkable(
    site: &Site,
    visitor: &Visitor,
    place: &Place,
) -> Result<Vec<(String, String)>, PageError> {
    if place.kind != CommandKind::LinkDossier {
        return Ok(Vec::new());
    }
    let list = site.app.dossiers(visitor, ListFilter::default()).await?;
    let others = list
        .cards
        .into_iter()
        .filter(|card| card.id != place.dossier);
    Ok(others
        .map(|card| {
            (
                card.id.to_string(),
                format!("{}, {}", card.pupil, card.group),
            )
        })
        .collect())
}

/// An answer of the use case that has been dealt with before.
fn unexpected(error: PerformError) -> PageError {
    match error {
        PerformError::App(error) => error.into(),
        _ => PageError::Bad,
    }
}
