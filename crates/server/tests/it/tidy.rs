//! What ARCHITECTURE.md promises about the source tree, held.
//!
//! A test here fails with the file and the line, and the sentence that was broken.
#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a tree that cannot be read is a failed test"
)]

mod direction;
mod documents;
mod facts;
mod habits;
mod purity;
mod templates;
mod tree;
