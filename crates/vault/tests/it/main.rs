//! What the vault promises, tried from outside.

mod formats;
mod log;
mod refusals;
