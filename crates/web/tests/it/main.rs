//! The pages, from outside: as a browser asks for them.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::too_many_lines,
    reason = "a test may stop at the first thing that is wrong, and a walk is as long as it is"
)]

mod account;
mod attach;
mod attempts;
mod background;
mod browser;
mod calendar;
mod commands;
mod desk;
mod dossier;
mod downloads;
mod explain;
mod faults;
mod headers;
mod hide;
mod hostile;
mod html;
mod keys;
mod language;
mod log;
mod overtaken;
mod papers;
mod passkeys;
mod people;
mod plan;
mod practice;
mod routes;
mod several;
mod sign_in;
mod signal;
mod tasks;
mod texts;
mod topics;
mod verify;
