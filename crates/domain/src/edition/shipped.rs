//! The editions that come with the program (*meegeleverde uitgaven*).

use crate::edition::{Edition, Fault, read};

/// Their codes and the text of their files. The first is the one a new board gets.
pub const SHIPPED: [(&str, &str); 2] = [
    (
        "onderwijs-2019",
        include_str!("../../../../editions/onderwijs-2019.toml"),
    ),
    ("gpo-wn", include_str!("../../../../editions/gpo-wn.toml")),
];

/// The editions that come with the program, read and checked.
pub fn shipped() -> Result<Vec<Edition>, Vec<Fault>> {
    SHIPPED.into_iter().map(|(_, text)| read(text)).collect()
}
