//! Every address as data: who gets in at all, what it touches, what it leaves in the log (*routes*).
//!
//! The router is built from this list, so nothing answers that does not stand here. The tests try
//! every line as everybody, and look in the log for what it promises.

mod boxed;
mod dossiers;
mod others;
mod people;
mod practice;

use std::sync::LazyLock;

use axum::routing::MethodRouter;

use crate::Site;

/// Every address.
pub static ROUTES: LazyLock<Vec<Route>> =
    LazyLock::new(|| [people::PEOPLE, dossiers::DOSSIERS, others::OTHERS].concat());

/// Every address of the practised pages: those that are practised, and those that are there only then.
pub static PRACTICE_ROUTES: LazyLock<Vec<Route>> = LazyLock::new(|| {
    let all = ROUTES.iter().copied();
    let practised = all.filter(practice::is_practised);
    practised.chain(practice::OWN.iter().copied()).collect()
});

/// The largest form, in bytes.
const LARGEST_FORM: usize = 1024 * 1024;

/// How an address is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verb {
    /// To look; `HEAD` is answered too.
    Get,
    /// To send a form.
    Post,
}

/// Who gets in at all (*deur*). What they may then see or do is decided in `domain`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Door {
    /// Anybody, also without a session.
    Anybody,
    /// Somebody with a session, also one that waits for signing in again.
    Session,
    /// Somebody who is signed in and at work.
    SignedIn,
}

/// What an address reads or changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Touches {
    /// Nothing of anybody.
    Nothing,
    /// Who is signed in.
    Account,
    /// Who works at the schools, and what they may: nothing of any pupil.
    Staff,
    /// The keys of the board: nothing of anybody, and nothing that is secret.
    Keys,
    /// What somebody typed and did not send yet: only their own, so it is not in the log.
    OwnDraft,
    /// What is known of pupils, or who looked at it: it is read.
    ContentRead,
    /// What is known of pupils: something is added.
    ContentChanged,
}

impl Touches {
    /// Whether something of anybody can be seen or changed here: asking for it in vain is noted.
    pub(crate) const fn is_somebodys(self) -> bool {
        !matches!(self, Self::Nothing | Self::OwnDraft)
    }

    /// Whether something of a pupil can be seen or changed here.
    pub const fn is_content(self) -> bool {
        matches!(self, Self::ContentRead | Self::ContentChanged)
    }
}

/// One address (*route*).
#[derive(Debug, Clone, Copy)]
pub struct Route {
    /// How it is asked.
    pub verb: Verb,
    /// The path, with its variable parts in braces.
    pub path: &'static str,
    /// Who gets in at all.
    pub door: Door,
    /// What it reads or changes.
    pub touches: Touches,
    /// The actions that stand in the log once it was answered. `{command}` is the one in the path.
    pub log: &'static [&'static str],
    /// The largest body that is read, in bytes.
    pub largest: usize,
    answers: fn() -> MethodRouter<Site>,
}

impl Route {
    const fn open(path: &'static str, answers: fn() -> MethodRouter<Site>) -> Self {
        Self {
            verb: Verb::Get,
            path,
            door: Door::Anybody,
            touches: Touches::Nothing,
            log: &[],
            largest: LARGEST_FORM,
            answers,
        }
    }

    const fn reading(
        path: &'static str,
        log: &'static [&'static str],
        answers: fn() -> MethodRouter<Site>,
    ) -> Self {
        Self {
            door: Door::SignedIn,
            touches: Touches::ContentRead,
            log,
            ..Self::open(path, answers)
        }
    }

    const fn changing(
        path: &'static str,
        log: &'static [&'static str],
        answers: fn() -> MethodRouter<Site>,
    ) -> Self {
        Self {
            verb: Verb::Post,
            touches: Touches::ContentChanged,
            ..Self::reading(path, log, answers)
        }
    }

    const fn sent(
        path: &'static str,
        door: Door,
        touches: Touches,
        log: &'static [&'static str],
        answers: fn() -> MethodRouter<Site>,
    ) -> Self {
        Self {
            verb: Verb::Post,
            door,
            touches,
            log,
            ..Self::open(path, answers)
        }
    }

    /// A page for whoever works here, on which nothing of anybody stands.
    const fn for_members(path: &'static str, answers: fn() -> MethodRouter<Site>) -> Self {
        Self {
            door: Door::SignedIn,
            ..Self::open(path, answers)
        }
    }

    /// A page about one's own account.
    const fn own(path: &'static str, answers: fn() -> MethodRouter<Site>) -> Self {
        Self {
            door: Door::SignedIn,
            touches: Touches::Account,
            ..Self::open(path, answers)
        }
    }

    /// A form that changes something about one's own account.
    const fn own_changed(
        path: &'static str,
        log: &'static [&'static str],
        answers: fn() -> MethodRouter<Site>,
    ) -> Self {
        Self::sent(path, Door::SignedIn, Touches::Account, log, answers)
    }

    /// A page about who works at the schools, and what they may.
    const fn seeing_staff(path: &'static str, answers: fn() -> MethodRouter<Site>) -> Self {
        Self {
            touches: Touches::Staff,
            ..Self::own(path, answers)
        }
    }

    /// A form that changes what people who work at the schools may.
    const fn arranging(
        path: &'static str,
        log: &'static [&'static str],
        answers: fn() -> MethodRouter<Site>,
    ) -> Self {
        Self::sent(path, Door::SignedIn, Touches::Staff, log, answers)
    }

    /// A page about the keys of the board.
    const fn seeing_keys(path: &'static str, answers: fn() -> MethodRouter<Site>) -> Self {
        Self {
            touches: Touches::Keys,
            ..Self::own(path, answers)
        }
    }

    /// A form that changes a key of the board.
    const fn changing_keys(
        path: &'static str,
        log: &'static [&'static str],
        answers: fn() -> MethodRouter<Site>,
    ) -> Self {
        Self::sent(path, Door::SignedIn, Touches::Keys, log, answers)
    }

    /// With a larger body than other forms.
    const fn up_to(self, largest: usize) -> Self {
        Self { largest, ..self }
    }

    /// What answers it.
    pub(crate) fn answers(&self) -> MethodRouter<Site> {
        (self.answers)()
    }
}
