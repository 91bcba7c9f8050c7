//! What the vault promises, tried from outside.

mod formats;
mod hostile;
mod log;
mod refusals;
