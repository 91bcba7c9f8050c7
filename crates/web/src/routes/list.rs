//! The list of every address.

use super::boxed::{get, post};
use super::{Door, Route, Touches};
use crate::{
    access, account, accounts, assets, attach, board_log, command_page, dossier, dossier_log,
    dossiers, downloads, drafts, emergency, hide, log_export, my_work, own_signals, passkeys,
    providers, responsibility, sign_in, sign_out, signal, staff_route, topics, verify,
};

/// What a page about who may see a dossier leaves in the log.
const ACCESS: &[&str] = &["read-access"];

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
    Route::seeing_staff("/staff-signal", || get(staff_route::tell::get)),
    Route::changing("/staff-signal", &["staff-tell"], || {
        post(staff_route::tell::post)
    }),
    Route::sent(
        "/staff-signal/carry",
        Door::SignedIn,
        Touches::OwnDraft,
        &[],
        || post(staff_route::carry::post),
    ),
    Route::reading("/staff-signal/receipts", &["staff-read-own"], || {
        get(staff_route::receipts::get)
    }),
    Route::reading("/staff-route", &["staff-list"], || {
        get(staff_route::list::get)
    }),
    Route::reading("/staff-route/{record}", &["staff-read"], || {
        get(staff_route::record::get)
    }),
    Route::reading("/staff-route/{record}/{act}", &["staff-read"], || {
        get(staff_route::act::get)
    }),
    Route::changing("/staff-route/{record}/{act}", &["staff-record"], || {
        post(staff_route::act::post)
    }),
    Route::reading(
        "/staff-route/{record}/papers/{paper}",
        &["staff-print"],
        || get(staff_route::paper::get),
    ),
    Route::seeing_staff("/staff-recipients", || get(staff_route::recipients::get)),
    Route::seeing_staff("/staff-recipients/name", || {
        get(staff_route::recipients::name)
    }),
    Route::arranging("/staff-recipients/name", &["staff-name-recipients"], || {
        post(staff_route::recipients::post_name)
    }),
    Route::seeing_staff("/staff-recipients/stop", || {
        get(staff_route::recipients::stop)
    }),
    Route::arranging("/staff-recipients/stop", &["staff-name-recipients"], || {
        post(staff_route::recipients::post_stop)
    }),
    Route::seeing_staff("/staff-recipients/guideline", || {
        get(staff_route::recipients::guideline)
    }),
    Route::arranging(
        "/staff-recipients/guideline",
        &["staff-name-recipients"],
        || post(staff_route::recipients::post_guideline),
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
    Route::open("/topics", || get(topics::list)),
    Route::open("/topics/{topic}", || get(topics::get)),
    Route::open("/accessibility", || get(emergency::accessibility)),
    Route::open("/healthz", || axum::routing::get(async || "ok")),
    Route::open("/assets/{*path}", || get(assets::get)),
];
