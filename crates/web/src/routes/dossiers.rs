//! The addresses of signals and dossiers.

use super::Route;
use super::boxed::{get, post};
use crate::{
    access, attach, command_page, dossier, dossier_log, dossiers, downloads, overdue, own_signals,
    papers, retention, signal,
};

/// What a page about who may see a dossier leaves in the log.
const ACCESS: &[&str] = &["read-access"];

/// What a page about keeping a dossier leaves in the log.
const KEEPING: &[&str] = &["see-keeping"];

/// What a page of a dossier leaves in the log.
const READ: &[&str] = &["read-dossier"];

/// The list.
pub(super) const DOSSIERS: &[Route] = &[
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
    Route::reading("/dossiers/{dossier}/papers", READ, || get(papers::get)),
    Route::reading(
        "/dossiers/{dossier}/sheets/{file}",
        &["print-sheet"],
        || get(downloads::sheet),
    ),
    Route::reading("/dossiers/{dossier}/copies/{file}", &["print-copy"], || {
        get(downloads::copy)
    }),
    Route::reading("/dossiers/{dossier}/documents/{no}", READ, || {
        get(downloads::document)
    }),
    Route::reading("/dossiers/{dossier}/documents/{no}/preview", READ, || {
        get(downloads::preview)
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
    Route::reading("/overdue", &["list-overdue"], || get(overdue::get)),
    Route::reading("/retention", &["list-due"], || get(retention::due::get)),
    Route::reading("/destroyed", &["list-destroyed"], || {
        get(retention::destroyed::list)
    }),
    Route::reading("/destroyed/{destroyed}", &["list-destroyed"], || {
        get(retention::destroyed::get)
    }),
];
