//! How long a dossier is kept, and destroying it (*bewaren en vernietigen*).

pub(crate) mod announce;
mod deed;
pub(crate) mod destroy;
pub(crate) mod destroyed;
pub(crate) mod due;
pub(crate) mod hold;
pub(crate) mod object;
pub(crate) mod overview;
pub(crate) mod release;

use app::Visitor;
use app::retention::KeepingOverview;
use domain::id::DossierId;
use domain::permission::Action;

use crate::frame::Frame;
use crate::text::Text;

/// The page about keeping a dossier.
fn address(dossier: DossierId) -> String {
    format!("/dossiers/{dossier}/retention")
}

/// The frame of a page about keeping a dossier. Who may not read the dossier gets no link to it.
fn frame<'a>(
    t: Text<'a>,
    visitor: &Visitor,
    overview: &KeepingOverview,
    title: String,
    path: &str,
) -> Frame<'a> {
    let frame = Frame::new(t, visitor, title, path).below(t.get("my-work-title"), "/");
    if overview.may_read {
        frame.below(
            overview.pupil.clone(),
            format!("/dossiers/{}", overview.dossier),
        )
    } else if visitor.may(Action::ListDue) {
        frame.below(t.get("due-title"), "/retention")
    } else {
        frame
    }
}
