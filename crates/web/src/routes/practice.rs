//! The addresses of the practised pages, below what stands before each of them.

use super::boxed::{get, post};
use super::{Door, Route, Touches};
use crate::practice::{goals, stop};

/// What is there only while practising.
pub(super) const OWN: &[Route] = &[
    Route::for_members("/goals", || get(goals::get)),
    Route::sent(
        "/goals/finish",
        Door::SignedIn,
        Touches::Nothing,
        &[],
        || post(goals::finish),
    ),
    Route::sent("/stop", Door::Anybody, Touches::Account, &[], || {
        post(stop::post)
    }),
    Route::sent("/hide", Door::Anybody, Touches::Account, &["hide"], || {
        post(stop::hide)
    }),
];

/// The pages that are practised, by the first part of their address. Nothing about accounts, keys or the
/// log of the board: an invented member has no password, and no letter comes.
const PRACTISED: [&str; 29] = [
    "",
    "accessibility",
    "agreement",
    "background",
    "board",
    "conflict",
    "destroyed",
    "dossiers",
    "drafts",
    "duties",
    "emergencies",
    "emergency",
    "emergency-access",
    "experts",
    "folder",
    "glossary",
    "language",
    "overdue",
    "paper",
    "plan",
    "responsibility",
    "retention",
    "signal",
    "signals",
    "staff-route",
    "staff-signal",
    "support",
    "topics",
    "weather",
];

/// Whether this page is practised.
pub(super) fn is_practised(route: &Route) -> bool {
    let first = route.path.trim_start_matches('/').split('/').next();
    first.is_some_and(|first| PRACTISED.contains(&first))
}
