//! Practising (*oefenen*): the same pages a second time, under an address of their own.
//!
//! Real and practised pages share no store, no cookie and no address, so that a form that was opened in
//! the one can never end up in the other. Pages write their addresses as always; one layer puts what
//! stands before them in front (see `addresses`).

mod addresses;
pub(crate) mod choose;
pub(crate) mod first_time;
pub(crate) mod goals;
mod mount;
pub(crate) mod stop;

pub(crate) use mount::{PREFIX, is_on, mounted, out};

/// Where somebody chooses what to practise, on the real site.
pub(crate) const CHOOSE: &str = "/practice-cases";
