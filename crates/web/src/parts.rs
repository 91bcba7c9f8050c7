//! The parts of a dossier in words (*delen van het dossier*).

use domain::access::{Compartment, Parts};

use crate::text::Text;

/// The names of some parts, one after the other.
pub(crate) fn names(t: Text<'_>, parts: impl Iterator<Item = Compartment>) -> String {
    let names: Vec<String> = parts
        .map(|part| t.get(format!("part-{}", part.code())))
        .collect();
    names.join(", ")
}

/// What somebody may read, as short as it can be said.
pub(crate) fn in_words(t: Text<'_>, parts: Parts) -> String {
    if parts == Parts::ALL {
        return t.get("access-everything");
    }
    if parts == Parts::WITHOUT_DEFENCE {
        return t.get("access-without-defence");
    }
    names(t, parts.iter())
}
