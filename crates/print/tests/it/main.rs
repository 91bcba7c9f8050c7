//! The papers, read back with the tools that other people read them with.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may fail loudly"
)]

mod advice;
mod file;
mod forms;
mod hostile;
mod labels;
mod leaflet;
mod optional;
mod order;
mod practice;
mod sample;
mod seal;
mod tools;
