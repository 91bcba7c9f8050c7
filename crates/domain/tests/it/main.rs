//! What the rules promise, tried from outside.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::too_many_lines,
    clippy::type_complexity,
    reason = "a test may stop at the first thing that is wrong, and a table is as long as it is"
)]

mod access;
mod addressees;
mod anonymity;
mod body;
mod disclosure;
mod duties;
mod edition;
mod edition_move;
mod filled;
mod forms;
mod golden;
mod hostile;
mod index_signal;
mod information_request;
mod own_signs;
mod paper;
mod permissions;
mod plan;
mod practice;
mod properties;
mod responsibility;
mod retention;
mod rounds;
mod rules;
mod school_days;
mod seen;
mod several;
mod signs;
mod small_world;
mod staff_route;
mod status;
mod table;
mod tasks;
mod throttle;
mod watching;
mod world;
