//! What the store promises, tried on both engines.
//!
//! SQLite is always tried. PostgreSQL is tried when `LUWTE_TEST_POSTGRES` names one, and must be
//! where CI is set: a promise that nobody tried is none.

mod access;
mod attempts;
mod audit;
mod destroy;
mod dossiers;
mod duties;
mod events;
mod factors;
mod keys;
mod letters;
mod links;
mod log;
mod passkeys;
mod person;
mod practice;
mod providers;
mod races;
mod responsibility;
mod roster;
mod schema;
mod statements;
mod support;
mod tampering;
mod waiting;
mod work;
