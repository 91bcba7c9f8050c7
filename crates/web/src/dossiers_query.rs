//! Which dossiers somebody asks for, as an address holds it (*dossiers*).

use app::my_work::ListFilter;
use domain::id::DossierId;
use jiff::Timestamp;

use crate::form_fields::first;

/// The filter in an address. What is not known filters nothing.
pub fn read(asked: &[(String, String)]) -> ListFilter {
    ListFilter {
        is_open: match first(asked, "status") {
            "open" => Some(true),
            "closed" => Some(false),
            _ => None,
        },
        school: first(asked, "school").parse().ok(),
        after: cursor(first(asked, "after")),
    }
}

/// The same filter, for the page that begins after this dossier.
pub fn next(filter: &ListFilter, (at, id): (Timestamp, DossierId)) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    if let Some(is_open) = filter.is_open {
        query.append_pair("status", if is_open { "open" } else { "closed" });
    }
    if let Some(school) = filter.school {
        query.append_pair("school", &school.to_string());
    }
    query.append_pair("after", &format!("{}_{id}", at.as_microsecond()));
    query.finish()
}

/// Where a page begins, as an address holds it: microseconds and the dossier.
fn cursor(text: &str) -> Option<(Timestamp, DossierId)> {
    let (at, id) = text.split_once('_')?;
    let at = Timestamp::from_microsecond(at.parse().ok()?).ok()?;
    Some((at, id.parse().ok()?))
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may stop")]

    use super::*;
    use crate::form_fields::pairs;

    #[test]
    fn the_next_page_begins_where_this_one_ended() {
        let at = Timestamp::from_microsecond(1_790_000_000_123_456).unwrap();
        let id = DossierId::new([7; 16]);
        let asked = ListFilter {
            is_open: Some(false),
            ..ListFilter::default()
        };
        let filter = read(&pairs(next(&asked, (at, id)).as_bytes()));
        assert_eq!(filter.after, Some((at, id)));
        assert_eq!(filter.is_open, Some(false));
        assert_eq!(cursor("elders"), None);
    }
}
