//! The pages, from outside: as a browser asks for them.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop at the first thing that is wrong"
)]

mod attach;
mod browser;
mod commands;
mod desk;
mod dossier;
mod downloads;
mod explain;
mod headers;
mod html;
mod overtaken;
mod sign_in;
mod signal;
mod texts;
mod verify;
