//! What people can do, on a real store, through the front door of the crate.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::too_many_lines,
    reason = "a test may stop at the first thing that is wrong"
)]

mod access;
mod account;
mod accounts;
mod attempts;
mod bench;
mod boundaries;
mod calendar;
mod change_keys;
mod copies;
mod copy_letters;
mod costs;
mod dossiers;
mod drafts_and_documents;
mod duties;
mod edition_move;
mod faults;
mod hostile;
mod letters;
mod nothing_leaks;
mod own_signs;
mod passkeys;
mod proof;
mod proof_across;
mod proof_of_store;
mod provider;
mod providers;
mod reminders;
mod reports;
mod responsibility;
mod retention;
mod school_days;
mod secrecy;
mod sessions;
mod several;
mod signs;
mod staff_moved;
mod staff_route;
mod strength;
mod tasks;
mod virus_scan;
mod words;
