//! The papers of the road of the law, as files (*brieven en bladen*).

use app::staff_route::StaffPaper;
use axum::extract::{Path, State};
use axum::response::Response;

use crate::Site;
use crate::account::confirm::confirm_first;
use crate::downloads::pdf;
use crate::error_page::PageError;
use crate::session::SignedIn;
use crate::staff_route::LIST;

/// The file. Its name says of what kind it is, and nothing of whom it is about.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    Path((id, paper)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let paper = StaffPaper::from_code(&paper).ok_or(PageError::NotFound)?;
    let record = super::record(&id)?;
    if visitor.receives_staff_signals
        && let Some(on) = confirm_first(&visitor, &format!("{LIST}/{id}/papers/{}", paper.code()))
    {
        return Ok(on);
    }
    let bytes = site.app.staff_paper(&visitor, record, paper).await?;
    let name = site
        .app
        .words()
        .get(&format!("file-staff-{}", paper.code()));
    pdf(&name, bytes)
}
