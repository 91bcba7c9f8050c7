//! What somebody asks of the log, as an address holds it (*logboek*).

use app::read_log::{LogFilter, LogKind};

use crate::form_fields::{Typed, day, first, pairs};

/// The fields of an address that narrow.
const FIELDS: [&str; 5] = ["member", "kind", "from", "until", "dossier"];

/// What was asked for, and what is wrong with it.
pub struct LogQuery {
    /// What to look for.
    pub filter: LogFilter,
    /// Before which record, sealed.
    pub before: Option<String>,
    /// Fields that could not be read.
    pub faults: Vec<&'static str>,
    typed: Typed,
}

impl LogQuery {
    /// Read the query of an address.
    pub fn read(query: &str) -> Self {
        let typed = pairs(query.as_bytes());
        let mut faults = Vec::new();
        let from = read("from", &typed, &mut faults, day);
        let until = read("until", &typed, &mut faults, day);
        let dossier = read("dossier", &typed, &mut faults, |text| text.parse().ok());
        let filter = LogFilter {
            member: first(&typed, "member").parse().ok(),
            dossier,
            kind: LogKind::from_code(first(&typed, "kind")),
            from,
            until,
        };
        Self {
            filter,
            before: Some(first(&typed, "before").to_owned()).filter(|one| !one.is_empty()),
            faults,
            typed,
        }
    }

    /// A field as it was typed.
    pub(crate) fn typed(&self, name: &str) -> &str {
        first(&self.typed, name)
    }

    /// The fields that narrow, as an address holds them; empty when none does.
    pub fn narrowing(&self) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        for name in FIELDS {
            let value = self.typed(name);
            if !value.is_empty() {
                query.append_pair(name, value);
            }
        }
        query.finish()
    }
}

/// A field that narrows only when something is typed in it, and then must say something.
fn read<T>(
    field: &'static str,
    typed: &Typed,
    faults: &mut Vec<&'static str>,
    read: impl Fn(&str) -> Option<T>,
) -> Option<T> {
    let text = first(typed, field).trim();
    let said = read(text);
    if said.is_none() && !text.is_empty() {
        faults.push(field);
    }
    said
}
