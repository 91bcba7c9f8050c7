//! The rules of the meldcode: what a dossier is, what may happen in it, and why not.
//!
//! The five steps are five folders. A [`command::Command`] comes in at one door,
//! [`decide::decide`]; what comes out is a record for the [`case::Case`], or a refusal with the
//! codes of the rules. [`rule::open_points`] asks the same rules what is still open.
//!
//! What is absent here on purpose: I/O, SQL, HTTP, async, the clock, randomness, logging. Time and
//! new ids are arguments, so everything can be tried in a table of given, when and then.

pub mod access;
pub mod account;
pub mod anonymity;
pub mod answer;
mod assurance;
pub mod case;
pub mod command;
pub mod decide;
pub mod disclosure;
pub mod duties;
pub mod edition;
mod faults;
mod form;
pub mod id;
pub mod paper;
pub mod party;
pub mod permission;
pub mod practice;
pub mod progress;
pub mod record;
pub mod responsibility;
pub mod retention;
pub mod role;
pub mod rule;
pub mod school_days;
pub mod staff_route;
pub mod step1_signals;
pub mod step2_consultation;
pub mod step3_conversation;
pub mod step4_weighing;
pub mod step5_decision;
pub mod task;
pub mod throttle;
pub mod time;
pub mod upcast;
