//! The addresses of everything else.

use super::boxed::{get, post};
use super::{Door, Route, Touches};
use crate::{
    assets, background, board_log, drafts, duties, emergency, glossary, hide, language, log_export,
    my_work, on_paper, plan, practice, responsibility, staff_route, topics, verify,
};

/// The list.
pub(super) const OTHERS: &[Route] = &[
    Route::reading("/", &["list-dossiers"], || get(my_work::get)),
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
    Route::seeing_staff("/board", || get(duties::board)),
    Route::seeing_staff("/duties", || get(duties::overview)),
    Route::seeing_staff("/duties/{duty}", || get(duties::register)),
    Route::seeing_staff("/duties/do/{form}", || get(duties::form)),
    Route::arranging("/duties/do/{form}", &["keep-school-duties"], || {
        post(duties::post_form)
    }),
    Route::seeing_staff("/duties/evaluate", || get(duties::evaluate)),
    Route::arranging("/duties/evaluate", &["count-dossiers"], || {
        post(duties::post_evaluate)
    }),
    Route::seeing_staff("/duties/evaluation/{year}", || get(duties::evaluation)),
    Route::seeing_staff("/experts", || get(duties::whom_to_call)),
    Route::for_members("/folder", || get(duties::folder)),
    Route::for_members("/agreement", || get(duties::agreement)),
    Route::own_changed("/agreement", &["agreement-read"], || post(duties::confirm)),
    Route::reading("/support", &["list-support"], || get(duties::support)),
    Route::seeing_staff("/support/open", || get(duties::open_support)),
    Route::arranging("/support/open", &["handle-support"], || {
        post(duties::post_open)
    }),
    Route::reading("/support/{support}", &["read-support"], || {
        get(duties::file)
    }),
    Route::reading("/support/{support}/{writing}", &["read-support"], || {
        get(duties::write_support)
    }),
    Route::changing("/support/{support}/{writing}", &["write_support"], || {
        post(duties::post_write)
    }),
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
    Route::for_members("/practice-cases", || get(practice::choose::get)),
    Route::sent(
        "/practice-cases/{case}",
        Door::SignedIn,
        Touches::Nothing,
        &[],
        || post(practice::choose::post),
    ),
    Route::own_changed("/first-time", &[], || post(practice::first_time::post)),
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
    Route::open("/glossary", || get(glossary::get)),
    Route::own_changed("/plan/read", &["plan-read"], || post(plan::confirm)),
    Route::for_members("/paper", || get(on_paper::get)),
    Route::for_members("/paper/{sheet}", || get(on_paper::file)),
    Route::open("/background", || get(background::get)),
    Route::open("/topics", || get(topics::list)),
    Route::open("/topics/{topic}", || get(topics::get)),
    Route::open("/accessibility", || get(emergency::accessibility)),
    Route::open("/healthz", || axum::routing::get(async || "ok")),
    Route::open("/assets/{*path}", || get(assets::get)),
];
