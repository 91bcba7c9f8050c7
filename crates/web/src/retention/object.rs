//! Stopping what was announced (*bezwaar maken, of intrekken*).

use axum::extract::{Path, State};
use axum::response::Response;
use domain::permission::Action;
use domain::retention::ReasonRequest;

use crate::Site;
use crate::access::asked;
use crate::error_page::PageError;
use crate::retention::deed::Deed;
use crate::session::{Sent, SignedIn};

/// The form.
pub(super) const DEED: Deed = Deed {
    code: "object_to_destruction",
    path: "object",
    action: Action::ObjectToDestruction,
    is_confirmed: false,
    is_possible: |overview, _| overview.keeping.announced.is_some(),
};

/// The form.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    Path(dossier): Path<String>,
) -> Result<Response, PageError> {
    DEED.get(&site, &visitor, &dossier).await
}

/// The form as it was sent.
pub(crate) async fn post(
    State(site): State<Site>,
    Path(dossier): Path<String>,
    sent: Sent,
) -> Result<Response, PageError> {
    let Sent { visitor, typed } = sent;
    let overview = DEED.before(&site, &visitor, &dossier, &typed).await?;
    let result = match asked::<ReasonRequest>(&typed) {
        Ok(request) => {
            let dossier = overview.dossier;
            site.app
                .object_to_destruction(&visitor, dossier, &request)
                .await
        }
        Err(unreadable) => Err(unreadable),
    };
    DEED.after(&site, &visitor, &overview, typed, result).await
}
