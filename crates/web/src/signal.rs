//! Recording a signal: everything on one screen (*signaal vastleggen*).

use app::Visitor;
use app::perform::PerformError;
use app::record_signal::Receipt;
use app::roster::PupilCard;
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::command::CommandKind;
use domain::permission::Action;
use domain::time::school_time;

use crate::Site;
use crate::children::{Children, resolved, with_one_more};
use crate::command_page::submission;
use crate::error_page::{PageError, show};
use crate::form::Form;
use crate::form_fields::{Typed, first};
use crate::frame::Frame;
use crate::on_paper::{self, Writers};
use crate::pupil_search::{Found, asked, not_one_pupil, offered};
use crate::session::{Sent, SignedIn};
use crate::text::Text;

/// The address, which also names the draft.
const ADDRESS: &str = "/signal";
/// The kinds that can be recorded in a minute; the others need the dossier at hand.
const KINDS: [&str; 3] = ["observation", "childs-words", "third-party"];

/// What no signal can do without.
const ALWAYS_ASKED: [&str; 4] = ["kind", "text", "happened.date", "bearing"];

#[derive(Template)]
#[template(path = "signal.html")]
struct SignalPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    form: Form<'a>,
    /// The names to choose from while typing.
    pupils: Vec<String>,
    /// The pupils that what was typed could mean.
    candidates: Vec<(String, String)>,
    /// The other children that the form is about.
    children: Children,
    /// Who can have written it on paper first.
    writers: Option<Writers>,
}

/// Whom it can be, where what was typed is not one pupil: the first child, and each other one.
#[derive(Default)]
struct AskedAgain<'a> {
    candidates: Vec<(String, String)>,
    unfound: &'a [(usize, Found)],
}

/// The empty form, or what was typed in it before.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
) -> Result<Response, PageError> {
    let pupils = pupils(&site, &visitor).await?;
    let draft = site.app.draft(&visitor, ADDRESS).await?;
    let is_restored = draft.is_some();
    let today = school_time(site.app.now()).date().to_string();
    let typed = draft.unwrap_or_else(|| vec![("happened.date".to_owned(), today)]);
    let mut form = form(&site, typed);
    form.is_restored = is_restored;
    page(
        &site,
        &visitor,
        StatusCode::OK,
        form,
        &pupils,
        AskedAgain::default(),
    )
    .await
}

/// Whether an input names records or persons of a dossier. This form has none such: whoever sends one
/// all the same would learn from the answer whether there is a dossier, and what is in it.
fn is_of_a_dossier(name: &str) -> bool {
    let of_records = ["rests-on", "about", "corrects"];
    name != "about-staff" && of_records.into_iter().any(|field| name.starts_with(field))
}

/// The form as it was sent.
pub(crate) async fn post(State(site): State<Site>, sent: Sent) -> Result<Response, PageError> {
    let Sent { visitor, typed } = sent;
    if typed.iter().any(|(name, _)| is_of_a_dossier(name)) {
        return Err(PageError::Bad);
    }
    let pupils = pupils(&site, &visitor).await?;
    if let Some(more) = with_one_more(&typed) {
        let form = form(&site, more);
        return page(
            &site,
            &visitor,
            StatusCode::OK,
            form,
            &pupils,
            AskedAgain::default(),
        )
        .await;
    }
    let t = Text::of(&site);
    let found = asked(t, &pupils, &typed);
    let others = resolved(t, &typed, &pupils, &[]);
    let (pupil, whole) = match (&found, others) {
        (Found::One(pupil), Ok(whole)) => (*pupil, whole),
        (_, others) => {
            let unfound = others.err().unwrap_or_default();
            return not_one(&site, &visitor, typed, &pupils, (&found, &unfound)).await;
        }
    };
    let is_acute = !first(&typed, "acute").is_empty();
    let submission = submission(&site, CommandKind::RecordEntry, &without_pupil(&whole))?;
    match site.app.record_signal(&visitor, pupil, submission).await {
        Ok(receipt) => {
            site.app.forget_draft(&visitor, ADDRESS).await?;
            let next = onward(&site, &visitor, receipt, is_acute).await?;
            Ok(Redirect::to(&next).into_response())
        }
        Err(PerformError::App(error)) => Err(error.into()),
        Err(refused) => {
            let mut form = form(&site, typed);
            Children::of(&mut form, &[], Vec::new());
            form.refuse(refused, None).map_err(|_| PageError::Bad)?;
            page(
                &site,
                &visitor,
                StatusCode::UNPROCESSABLE_ENTITY,
                form,
                &pupils,
                AskedAgain::default(),
            )
            .await
        }
    }
}

/// Where it goes on. Whoever may not read this very dossier gets a receipt, and does not learn that there was one.
async fn onward(
    site: &Site,
    visitor: &Visitor,
    Receipt { dossier, no, .. }: Receipt,
    is_acute: bool,
) -> Result<String, PageError> {
    Ok(if site.app.can_read(visitor, dossier).await? {
        format!("/dossiers/{dossier}?done=signal#entry-{no}")
    } else if is_acute {
        "/signals?done=acute".to_owned()
    } else {
        "/signals?done=signal".to_owned()
    })
}

async fn pupils(site: &Site, visitor: &Visitor) -> Result<Vec<PupilCard>, PageError> {
    if !visitor.may(Action::RecordSignal) {
        return Err(PageError::NotFound);
    }
    Ok(site.app.pupils(visitor).await?)
}

/// Ask again about whom it is, with everything else as it was typed.
async fn not_one(
    site: &Site,
    visitor: &Visitor,
    typed: Typed,
    pupils: &[PupilCard],
    (found, unfound): (&Found, &[(usize, Found)]),
) -> Result<Response, PageError> {
    let mut form = form(site, typed);
    let t = form.t();
    let candidates = match found {
        Found::One(_) => Vec::new(),
        found => not_one_pupil(&mut form, pupils, found),
    };
    // The plan is asked once there is a pupil; what it will surely ask for is said at once.
    for path in ALWAYS_ASKED {
        if form.value(path).trim().is_empty() {
            form.fault(path, t.get("fault-required"));
        }
    }
    page(
        site,
        visitor,
        StatusCode::UNPROCESSABLE_ENTITY,
        form,
        pupils,
        AskedAgain {
            candidates,
            unfound,
        },
    )
    .await
}

fn form(site: &Site, typed: Typed) -> Form<'_> {
    let t = Text::of(site);
    let key = match first(&typed, "key") {
        "" => site.app.random_hex(),
        key => key.to_owned(),
    };
    let mut form = Form::new(t, "signal", key, 0, typed);
    on_paper::name_fields(&mut form);
    form
}

fn without_pupil(typed: &[(String, String)]) -> Typed {
    let is_pupil = |name: &str| matches!(name, "pupil" | "pupil-id");
    typed
        .iter()
        .filter(|(name, _)| !is_pupil(name))
        .cloned()
        .collect()
}

async fn page(
    site: &Site,
    visitor: &Visitor,
    status: StatusCode,
    mut form: Form<'_>,
    pupils: &[PupilCard],
    again: AskedAgain<'_>,
) -> Result<Response, PageError> {
    let t = Text::of(site);
    let mut children = Children::of(&mut form, pupils, Vec::new());
    children.ask_again(&mut form, pupils, again.unfound);
    let frame = Frame::new(t, visitor, t.get("signal-title"), ADDRESS)
        .below(t.get("my-work-title"), "/")
        .refused(form.is_refused);
    let page = SignalPage {
        frame,
        t,
        form,
        pupils: offered(t, pupils),
        candidates: again.candidates,
        children,
        writers: on_paper::writers(site, visitor, CommandKind::RecordEntry).await?,
    };
    show(status, &page)
}

impl SignalPage<'_> {
    fn kinds(&self) -> Vec<(String, String)> {
        self.named("kind", &KINDS)
    }

    fn bearings(&self) -> Vec<(String, String)> {
        self.named("bearing", &["supports", "weakens", "neutral"])
    }

    fn hands(&self) -> Vec<(String, String)> {
        self.named("hand", &["first", "second"])
    }

    fn acutes(&self) -> Vec<(String, String)> {
        self.named("acute", &["danger", "disclosure"])
    }

    fn named(&self, what: &str, values: &[&str]) -> Vec<(String, String)> {
        let option = |value: &&str| ((*value).to_owned(), self.t.get(format!("{what}-{value}")));
        values.iter().map(option).collect()
    }
}
