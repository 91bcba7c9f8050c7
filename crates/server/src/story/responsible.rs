//! Who is finally responsible in a story.

use jiff::civil::Date;

use crate::story::check::Faults;
use crate::story::written::WrittenResponsible;
use crate::story::{Member, Responsible};

/// Who is named, and when the first is absent; nothing when something is wrong.
pub(super) fn read(
    written: &WrittenResponsible,
    members: &[Member],
    faults: &mut Faults<'_>,
) -> Option<Responsible> {
    let mut member = |field: &str, id: &str| {
        let found = members.iter().position(|member| member.id == id);
        if found.is_none() {
            let known: Vec<&str> = members.iter().map(|member| &*member.id).collect();
            faults.unknown(&format!("responsible.{field}"), "member", id, &known);
        }
        found
    };
    let (first, deputy) = (
        member("first", &written.first),
        member("deputy", &written.deputy),
    );
    let mut day = |field: &str, text: &str| {
        let day = text.parse::<Date>().ok();
        if day.is_none() {
            faults.add(
                &format!("responsible.{field}"),
                "this is not a day",
                format!("write it as {field} = \"2026-10-05\""),
            );
        }
        day
    };
    let absent = match (&*written.absent_from, &*written.absent_until) {
        ("", "") => None,
        (from, until) => Some((day("absent-from", from)?, day("absent-until", until)?)),
    };
    Some(Responsible {
        first: first?,
        deputy: deputy?,
        absent,
    })
}
