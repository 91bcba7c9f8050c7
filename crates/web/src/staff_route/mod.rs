//! The staff route (*signalen over iemand van school*): telling, receiving, and the roads.

pub(crate) mod act;
pub(crate) mod carry;
pub(crate) mod list;
pub(crate) mod paper;
pub(crate) mod receipts;
pub(crate) mod recipients;
pub(crate) mod record;
mod story;
pub(crate) mod tell;

use app::Visitor;
use app::staff_route::StaffSubmission;
use domain::id::StaffRecordId;

use crate::Site;
use crate::error_page::PageError;
use crate::form_fields::{fields, first};
use crate::frame::Frame;
use crate::text::Text;

/// Where a signal is told, which also names the draft.
pub(crate) const TELL: &str = "/staff-signal";
/// The list of whom the board named.
const LIST: &str = "/staff-route";

/// What the use case takes.
fn submission(site: &Site, typed: &[(String, String)]) -> Result<StaffSubmission, PageError> {
    let key = match first(typed, "key") {
        "" => site.app.random_hex(),
        key if key.len() <= 64 && key.bytes().all(|byte| byte.is_ascii_alphanumeric()) => {
            key.to_owned()
        }
        _ => return Err(PageError::Bad),
    };
    Ok(StaffSubmission {
        key,
        version: first(typed, "version").parse().unwrap_or(0),
        fields: fields(typed).map_err(|_| PageError::Bad)?,
    })
}

fn record(id: &str) -> Result<StaffRecordId, PageError> {
    id.parse().map_err(|_| PageError::NotFound)
}

/// The frame of a page below the list.
fn frame<'a>(t: Text<'a>, visitor: &Visitor, title: String, address: &str) -> Frame<'a> {
    Frame::new(t, visitor, title, address)
        .below(t.get("my-work-title"), "/")
        .below(t.get("staff-list-title"), LIST)
}
