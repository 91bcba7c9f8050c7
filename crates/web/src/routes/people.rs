//! The addresses of coming in, of one's own account, and of who works here.

use super::boxed::{get, post};
use super::{Door, Route, Touches};
use crate::{account, accounts, board_keys, calendar, passkeys, providers, sign_in, sign_out};

/// The list.
pub(super) const PEOPLE: &[Route] = &[
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
    Route::seeing_staff("/accounts/free-days", || get(accounts::free_days::get)),
    Route::arranging("/accounts/free-days", &["free-days-changed"], || {
        post(accounts::free_days::post)
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
];
