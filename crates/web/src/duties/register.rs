//! One duty, with everything that stands in its register.

use app::Visitor;
use app::duties::DutyView;
use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use domain::duties::Duty;

use crate::Site;
use crate::duties::page::RegisterPage;
use crate::duties::words::done;
use crate::duties::{ADDRESS, awareness, evaluation, experts, support, training, work};
use crate::error_page::PageError;
use crate::session::SignedIn;
use crate::text::Text;

/// The page of one duty.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    Path(code): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let view = site.app.duties(&visitor).await?;
    let duty = Duty::ALL.iter().find(|duty| duty.code() == code);
    let duty = duty.ok_or(PageError::NotFound)?;
    let t = Text::of(&site);
    let mut page = frame(t, &visitor, *duty);
    page.done = done(t, query);
    let text = view.edition.duties.iter().find(|text| text.code == code);
    page.intro = text.map(|text| text.text.clone()).into_iter().collect();
    page.intro.push(t.get(format!("duty-{code}-how")));
    page.sections = sections(t, &view, *duty);
    page.show()
}

fn frame<'a>(t: Text<'a>, visitor: &Visitor, duty: Duty) -> RegisterPage<'a> {
    let code = duty.code();
    let path = format!("{ADDRESS}/{code}");
    RegisterPage::new(t, visitor, t.get(format!("duty-{code}")), &path)
        .below(t.get("board-title"), "/board")
        .below(t.get("duties-title"), ADDRESS)
}

fn sections(t: Text<'_>, view: &DutyView, duty: Duty) -> Vec<super::page::Section> {
    match duty {
        Duty::Awareness => awareness::sections(t, view),
        Duty::Training => training::sections(t, view),
        Duty::Experts => experts::sections(t, view),
        Duty::WorkProcesses => work::sections(t, view),
        Duty::Evaluation => evaluation::sections(t, view),
        Duty::Support => support::sections(t, view),
    }
}
