//! Every address as data: who gets in at all, what it touches, what it leaves in the log (*routes*).
//!
//! The router is built from this list, so nothing answers that does not stand here. The tests try
//! every line as everybody, and look in the log for what it promises.

use axum::routing::{MethodRouter, get, post};

use crate::{
    Site, access, account, assets, attach, board_log, command_page, dossier, dossier_log, dossiers,
    downloads, drafts, emergency, hide, log_export, my_work, own_signals, passkeys, providers,
    responsibility, sign_in, sign_out, signal, verify,
};

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
    /// What somebody typed and did not send yet: only their own, so it is not in the log.
    OwnDraft,
    /// What is known of pupils, or who looked at it: it is read.
    ContentRead,
    /// What is known of pupils: something is added.
    ContentChanged,
}

impl Touches {
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

    /// With a larger body than other forms.
    const fn up_to(self, largest: usize) -> Self {
        Self { largest, ..self }
    }

    /// What answers it.
    pub(crate) fn answers(&self) -> MethodRouter<Site> {
        (self.answers)()
    }
}

/// What a page of a dossier leaves in the log.
const READ: &[&str] = &["read-dossier"];

/// What a page about who may see a dossier leaves in the log.
const ACCESS: &[&str] = &["read-access"];

/// The list.
pub const ROUTES: &[Route] = &[
    Route::reading("/", &["list-dossiers"], || get(my_work::get)),
    Route::open("/sign-in", || get(sign_in::get)),
    Route::sent(
        "/sign-in",
        Door::Anybody,
        Touches::Account,
        &["sign-in"],
        || post(sign_in::post),
    ),
    Route::open("/sign-in/code", || get(sign_in::code::get)),
    Route::sent(
        "/sign-in/code",
        Door::Anybody,
        Touches::Account,
        &["sign-in"],
        || post(sign_in::code::post),
    ),
    Route::own("/account", || get(account::get)),
    Route::own("/account/password", || get(account::password::get)),
    Route::own_changed("/account/password", &["password-changed"], || {
        post(account::password::post)
    }),
    Route::own("/account/code-app", || get(account::code_app::get)),
    Route::own_changed("/account/code-app", &["factor-added"], || {
        post(account::code_app::post)
    }),
    Route::own_changed("/account/code-app/remove", &["factor-removed"], || {
        post(account::code_app::remove)
    }),
    Route::own("/account/recovery-codes", || {
        get(account::recovery_codes::get)
    }),
    Route::own_changed("/account/recovery-codes", &["recovery-codes-made"], || {
        post(account::recovery_codes::post)
    }),
    Route::own_changed("/account/sessions", &["session-ended"], || {
        post(account::sessions::post)
    }),
    Route::own("/account/confirm", || get(account::confirm::get)),
    Route::own_changed("/account/confirm", &["confirmed"], || {
        post(account::confirm::post)
    }),
    Route::own_changed("/account/confirm/passkey/begin", &[], || {
        post(passkeys::confirm::begin)
    }),
    Route::own_changed("/account/confirm/passkey", &[], || {
        post(passkeys::confirm::post)
    }),
    Route::sent(
        "/sign-in/passkey/begin",
        Door::Anybody,
        Touches::Account,
        &[],
        || post(passkeys::sign_in::begin),
    ),
    Route::sent(
        "/sign-in/passkey",
        Door::Anybody,
        Touches::Account,
        &[],
        || post(passkeys::sign_in::post),
    ),
    Route::own("/account/passkeys", || get(passkeys::own::get)),
    Route::own("/account/passkeys/add", || get(passkeys::add::get)),
    Route::own_changed("/account/passkeys/begin", &[], || {
        post(passkeys::add::begin)
    }),
    Route::own_changed("/account/passkeys/add", &[], || post(passkeys::add::post)),
    Route::own("/account/passkeys/{passkey}/remove", || {
        get(passkeys::remove::get)
    }),
    Route::own_changed("/account/passkeys/{passkey}/remove", &[], || {
        post(passkeys::remove::post)
    }),
    Route::sent(
        "/sign-out",
        Door::Session,
        Touches::Account,
        &["sign-out"],
        || post(sign_out::post),
    ),
    Route::sent(
        "/sign-in/providers/{provider}",
        Door::Anybody,
        Touches::Account,
        &[],
        || post(providers::go::post),
    ),
    Route::open("/sign-in/providers/{provider}/callback", || {
        get(providers::callback::get)
    }),
    Route::sent(
        "/sign-in/providers/{provider}/logout",
        Door::Anybody,
        Touches::Account,
        &[],
        || post(providers::logout::post),
    )
    .up_to(providers::logout::LARGEST_MESSAGE),
    Route::own("/account/providers", || get(providers::own::get)),
    Route::sent(
        "/account/providers/{provider}/link",
        Door::SignedIn,
        Touches::Account,
        &[],
        || post(providers::own::link),
    ),
    Route::sent(
        "/account/providers/{provider}/unlink",
        Door::SignedIn,
        Touches::Account,
        &[],
        || post(providers::own::unlink),
    ),
    Route::own("/accounts/providers", || get(providers::choose::get)),
    Route::sent(
        "/accounts/providers",
        Door::SignedIn,
        Touches::Account,
        &[],
        || post(providers::choose::post),
    ),
    Route::reading("/signal", &["search-pupils"], || get(signal::get)),
    Route::changing("/signal", &["search-pupils", "record-signal"], || {
        post(signal::post)
    }),
    Route::reading("/signals", &["read-own-entries"], || get(own_signals::get)),
    Route::reading("/dossiers", &["list-dossiers"], || get(dossiers::get)),
    Route::reading("/dossiers/{dossier}", READ, || get(dossier::get)),
    Route::reading(
        "/dossiers/{dossier}/report/{file}",
        &["print-report"],
        || get(downloads::report),
    ),
    Route::reading(
        "/dossiers/{dossier}/advice/{file}",
        &["print-advice-sheet"],
        || get(downloads::advice),
    ),
    Route::reading("/dossiers/{dossier}/documents/{no}", READ, || {
        get(downloads::document)
    }),
    Route::reading("/dossiers/{dossier}/attach_document", READ, || {
        get(attach::get)
    }),
    Route::changing(
        "/dossiers/{dossier}/attach_document",
        &["attach_document"],
        || post(attach::post),
    )
    .up_to(attach::LARGEST_BODY),
    Route::reading("/dossiers/{dossier}/access", ACCESS, || {
        get(access::overview::get)
    }),
    Route::reading("/dossiers/{dossier}/access/grant", ACCESS, || {
        get(access::grant::get)
    }),
    Route::changing("/dossiers/{dossier}/access/grant", &["give-access"], || {
        post(access::grant::post)
    }),
    Route::changing("/dossiers/{dossier}/access/end", &["grant-ended"], || {
        post(access::grant::end)
    }),
    Route::reading("/dossiers/{dossier}/access/lift", ACCESS, || {
        get(access::lift::get)
    }),
    Route::changing("/dossiers/{dossier}/access/lift", ACCESS, || {
        post(access::lift::post)
    }),
    Route::reading("/conflict", &["search-pupils"], || {
        get(access::conflict::get)
    }),
    Route::changing("/conflict", &["search-pupils"], || {
        post(access::conflict::post)
    }),
    Route::reading("/emergency-access", &["search-pupils"], || {
        get(access::emergency::get)
    }),
    Route::changing("/emergency-access", &["search-pupils"], || {
        post(access::emergency::post)
    }),
    Route::reading("/emergencies/{no}", &["review-emergency"], || {
        get(access::review::get)
    }),
    Route::changing("/emergencies/{no}", &["review-emergency"], || {
        post(access::review::post)
    }),
    Route::reading("/dossiers/{dossier}/{command}", READ, || {
        get(command_page::get)
    }),
    Route::changing("/dossiers/{dossier}/{command}", &["{command}"], || {
        post(command_page::post)
    }),
    Route::reading("/dossiers/{dossier}/log", &["read-dossier-log"], || {
        get(dossier_log::get)
    }),
    Route::reading("/log", &["read-log"], || get(board_log::get)),
    Route::reading("/log/export.csv", &["export-log"], || get(log_export::csv)),
    Route::reading("/log/export.jsonl", &["export-log"], || {
        get(log_export::json_lines)
    }),
    Route::seeing_staff("/responsibility", || get(responsibility::overview::get)),
    Route::seeing_staff("/responsibility/role", || get(responsibility::role::get)),
    Route::arranging("/responsibility/role", &["choose-responsible-role"], || {
        post(responsibility::role::post)
    }),
    Route::seeing_staff("/responsibility/{school}", || {
        get(responsibility::naming::get)
    }),
    Route::arranging("/responsibility/{school}", &["name-responsible"], || {
        post(responsibility::naming::post)
    }),
    Route::seeing_staff("/responsibility/{school}/absence", || {
        get(responsibility::absence::get)
    }),
    Route::arranging(
        "/responsibility/{school}/absence",
        &["name-responsible"],
        || post(responsibility::absence::post),
    ),
    Route::arranging(
        "/responsibility/{school}/back",
        &["responsible-back"],
        || post(responsibility::absence::end),
    ),
    Route::sent("/drafts", Door::Session, Touches::OwnDraft, &[], || {
        post(drafts::post)
    }),
    Route::sent("/hide", Door::Anybody, Touches::Account, &["hide"], || {
        post(hide::post)
    }),
    Route::open("/weather", || get(hide::weather)),
    Route::open("/verify", || get(verify::get)),
    Route::sent("/verify", Door::Anybody, Touches::Nothing, &[], || {
        post(verify::post)
    })
    .up_to(verify::LARGEST_BODY),
    Route::open("/emergency", || get(emergency::get)),
    Route::open("/accessibility", || get(emergency::accessibility)),
    Route::open("/healthz", || get(async || "ok")),
    Route::open("/assets/{*path}", || get(assets::get)),
];
