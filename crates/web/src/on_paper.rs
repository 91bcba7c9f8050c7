//! What stood on paper first: the part of a form that says so, and the page with blank forms (*noodset op papier*).

use app::Visitor;
use app::paper_set::{PaperForm, file_name};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::command::CommandKind;

use crate::Site;
use crate::downloads::pdf;
use crate::error_page::{PageError, show};
use crate::form::Form;
use crate::frame::Frame;
use crate::pieces::piece;
use crate::session::SignedIn;
use crate::text::Text;

/// The file with every form in it.
const ALL: &str = "all";

/// Who can have written it, to choose from.
pub(crate) type Writers = Vec<(String, String)>;

/// The part of a form that says on which paper it stood.
#[derive(Template)]
#[template(path = "parts/on_paper.html")]
pub(crate) struct OnPaper<'a> {
    form: &'a Form<'a>,
    writers: Option<&'a Writers>,
}

piece!(OnPaper);

#[derive(Template)]
#[template(path = "paper.html")]
struct PaperPage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
}

/// The part of a form about paper; nothing where it cannot have been on paper.
pub(crate) fn fields<'a>(form: &'a Form<'a>, writers: Option<&'a Writers>) -> OnPaper<'a> {
    OnPaper { form, writers }
}

/// Give the fields of that part their labels.
pub(crate) fn name_fields(form: &mut Form<'_>) {
    let t = form.t();
    form.name_field("paper.written", t.get("paper-written"));
    form.name_field("paper.by", t.get("paper-by"));
    form.name_field("paper.kept", t.get("paper-kept"));
}

/// Who can have written what this form records; nothing where it cannot have been on paper.
pub(crate) async fn writers(
    site: &Site,
    visitor: &Visitor,
    kind: CommandKind,
) -> Result<Option<Writers>, PageError> {
    if !kind.can_be_on_paper() {
        return Ok(None);
    }
    let colleagues = site.app.paper_writers(visitor).await?;
    let option = |one: app::access::Colleague| (one.member.to_string(), one.name);
    Ok(Some(colleagues.into_iter().map(option).collect()))
}

/// The page with blank forms.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
) -> Result<Response, PageError> {
    let t = Text::of(&site);
    let frame =
        Frame::new(t, &visitor, t.get("paper-title"), "/paper").below(t.get("my-work-title"), "/");
    show(StatusCode::OK, &PaperPage { frame, t })
}

/// A blank form, or all of them.
pub(crate) async fn file(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    Path(file): Path<String>,
) -> Result<Response, PageError> {
    let code = file.strip_suffix(".pdf").ok_or(PageError::NotFound)?;
    let form = match code {
        ALL => None,
        code => Some(PaperForm::from_code(code).ok_or(PageError::NotFound)?),
    };
    let bytes = site.app.paper_set(&visitor, form).await?;
    pdf(&file_name(site.app.words(), form), bytes)
}

impl PaperPage<'_> {
    /// The forms: their names in addresses, and what they are called.
    fn forms(&self) -> Vec<(&'static str, String)> {
        let form = |form: PaperForm| {
            let name = self.t.get(format!("paper-form-{}", form.code()));
            (form.code(), name)
        };
        PaperForm::ALL.map(form).to_vec()
    }
}
