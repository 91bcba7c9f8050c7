//! The list of every address.

use super::boxed::{get, post};
use super::{Door, Route, Touches};
use crate::{
    access, account, accounts, assets, attach, board_keys, board_log, calendar, command_page,
    dossier, dossier_log, dossiers, downloads, drafts, emergency, hide, language, log_export,
    my_work, own_signals, passkeys, plan, providers, responsibility, retention, sign_in, sign_out,
    signal, topics, verify,
};

/// What a page about who may see a dossier leaves in the log.
const ACCESS: &[&str] = &["read-access"];

/// What a page about keeping a dossier leaves in the log.
const KEEPING: &[&str] = &["see-keeping"];

/// What a page of a dossier leaves in the log.
const READ: &[&str] = &["read-dossier"];

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
    Route::own_changed("/account/reminders", &["reminders-chosen"], || {
        post(account::reminders::post)
    }),
    Route::own("/account/calendar", || get(account::calendar::get)),
    Route::own_changed("/account/calendar", &["calendar-begun"], || {
        post(account::calendar::post)
    }),
    Route::own_changed("/account/calendar/end", &[], || {
        post(account::calendar::end)
    }),
    Route::open("/calendar/{secret}", || get(calendar::get)),
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
    Route::own_changed("/account/providers/{provider}/link", &[], || {
        post(providers::own::link)
    }),
    Route::own_changed("/account/providers/{provider}/unlink", &[], || {
        post(providers::own::unlink)
    }),
    Route::seeing_staff("/accounts", || get(accounts::overview::get)),
    Route::seeing_staff("/accounts/add", || get(accounts::invite::get)),
    Route::arranging("/accounts/add", &["manage-accounts"], || {
        post(accounts::invite::post)
    }),
    Route::seeing_staff("/accounts/members/{member}", || get(accounts::sheet::get)),
    Route::seeing_staff("/accounts/members/{member}/role", || {
        get(accounts::role::get)
    }),
    Route::arranging(
        "/accounts/members/{member}/role",
        &["manage-accounts"],
        || post(accounts::role::post),
    ),
    Route::arranging("/accounts/members/{member}/role/take", &[], || {
        post(accounts::sheet::take_role)
    }),
    Route::seeing_staff("/accounts/members/{member}/mail", || {
        get(accounts::mail::get)
    }),
    Route::arranging(
        "/accounts/members/{member}/mail",
        &["manage-accounts"],
        || post(accounts::mail::post),
    ),
    Route::arranging("/accounts/members/{member}/invite", &[], || {
        post(accounts::sheet::invite_again)
    }),
    Route::seeing_staff("/accounts/members/{member}/leave", || {
        get(accounts::leave::get)
    }),
    Route::arranging("/accounts/members/{member}/leave", &[], || {
        post(accounts::leave::post)
    }),
    Route::arranging("/accounts/members/{member}/return", &[], || {
        post(accounts::sheet::take_back)
    }),
    Route::seeing_staff("/accounts/schools/{school}", || get(accounts::schools::get)),
    Route::arranging("/accounts/schools/{school}", &["manage-accounts"], || {
        post(accounts::schools::post)
    }),
    Route::seeing_staff("/accounts/providers", || get(providers::choose::get)),
    Route::arranging("/accounts/providers", &[], || post(providers::choose::post)),
    Route::seeing_keys("/keys", || get(board_keys::get)),
    Route::changing_keys("/keys/log", &["change-log-key"], || {
        post(board_keys::change_log_key)
    }),
    Route::changing_keys("/keys/board", &["change-board-key"], || {
        post(board_keys::change_board_key)
    }),
    Route::open("/forgot", || get(sign_in::forgot::get)),
    Route::sent("/forgot", Door::Anybody, Touches::Account, &[], || {
        post(sign_in::forgot::post)
    }),
    Route::open("/welcome/{link}", || get(sign_in::welcome::get)),
    Route::sent(
        "/welcome/{link}",
        Door::Anybody,
        Touches::Account,
        &[],
        || post(sign_in::welcome::post),
    ),
    Route::sent(
        "/welcome/{link}/providers/{provider}",
        Door::Anybody,
        Touches::Account,
        &[],
        || post(sign_in::welcome::provider),
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
    Route::reading("/dossiers/{dossier}/retention", KEEPING, || {
        get(retention::overview::get)
    }),
    Route::reading("/dossiers/{dossier}/retention/hold", KEEPING, || {
        get(retention::hold::get)
    }),
    Route::changing(
        "/dossiers/{dossier}/retention/hold",
        &["hold-dossier"],
        || post(retention::hold::post),
    ),
    Route::reading("/dossiers/{dossier}/retention/release", KEEPING, || {
        get(retention::release::get)
    }),
    Route::changing(
        "/dossiers/{dossier}/retention/release",
        &["hold-dossier"],
        || post(retention::release::post),
    ),
    Route::reading("/dossiers/{dossier}/retention/announce", KEEPING, || {
        get(retention::announce::get)
    }),
    Route::changing(
        "/dossiers/{dossier}/retention/announce",
        &["announce-destruction"],
        || post(retention::announce::post),
    ),
    Route::reading("/dossiers/{dossier}/retention/object", KEEPING, || {
        get(retention::object::get)
    }),
    Route::changing(
        "/dossiers/{dossier}/retention/object",
        &["object-to-destruction"],
        || post(retention::object::post),
    ),
    Route::reading("/dossiers/{dossier}/retention/destroy", KEEPING, || {
        get(retention::destroy::get)
    }),
    Route::changing(
        "/dossiers/{dossier}/retention/destroy",
        &["confirm-destruction"],
        || post(retention::destroy::post),
    ),
    Route::reading("/retention", &["list-due"], || get(retention::due::get)),
    Route::reading("/destroyed", &["list-destroyed"], || {
        get(retention::destroyed::list)
    }),
    Route::reading("/destroyed/{destroyed}", &["list-destroyed"], || {
        get(retention::destroyed::get)
    }),
    Route::reading("/log", &["read-log"], || get(board_log::get)),
    Route::reading("/log/export.csv", &["export-log"], || get(log_export::csv)),
    Route::reading("/log/export.jsonl", &["export-log"], || {
        get(log_export::json_lines)
    }),
    Route::arranging("/log/checkpoint", &["checkpoint-asked"], || {
        post(board_log::send_checkpoint)
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
    Route::sent("/language", Door::Anybody, Touches::Account, &[], || {
        post(language::post)
    }),
    Route::open("/weather", || get(hide::weather)),
    Route::open("/verify", || get(verify::get)),
    Route::sent("/verify", Door::Anybody, Touches::Nothing, &[], || {
        post(verify::post)
    })
    .up_to(verify::LARGEST_BODY),
    Route::open("/emergency", || get(emergency::get)),
    Route::for_members("/plan", || get(plan::get)),
    Route::open("/topics", || get(topics::list)),
    Route::open("/topics/{topic}", || get(topics::get)),
    Route::open("/accessibility", || get(emergency::accessibility)),
    Route::open("/healthz", || axum::routing::get(async || "ok")),
    Route::open("/assets/{*path}", || get(assets::get)),
];
