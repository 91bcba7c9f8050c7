//! The editions that come with the program (*meegeleverde uitgaven*).

use std::sync::Arc;

use crate::edition::{Edition, Fault, read, read_in_english};

/// The files of an edition that comes with the program.
#[derive(Debug, Clone, Copy)]
pub struct Shipped {
    /// Its code.
    pub code: &'static str,
    /// The text of its file.
    pub dutch: &'static str,
    /// The text of its translation.
    pub english: &'static str,
}

/// What comes with the program. The first is the one a new board gets.
pub const SHIPPED: [Shipped; 2] = [
    Shipped {
        code: "onderwijs-2019",
        dutch: include_str!("../../../../editions/onderwijs-2019.toml"),
        english: include_str!("../../../../editions/onderwijs-2019.en.toml"),
    },
    Shipped {
        code: "gpo-wn",
        dutch: include_str!("../../../../editions/gpo-wn.toml"),
        english: include_str!("../../../../editions/gpo-wn.en.toml"),
    },
];

/// The editions that come with the program, read and checked, each with its translation.
///
/// # Errors
///
/// What is wrong with a file: a fault of the program.
pub fn shipped() -> Result<Vec<Edition>, Vec<Fault>> {
    let whole = |files: Shipped| {
        let mut edition = read(files.dutch)?;
        edition.english = Some(Arc::new(read_in_english(files.dutch, files.english)?));
        Ok(edition)
    };
    SHIPPED.into_iter().map(whole).collect()
}
