//! Lists of signs of the board's own, through the front door: published, gone through, changed, withdrawn.

use app::perform::PerformError;
use app::{AppError, Visitor};
use domain::command::CommandKind;
use domain::duties::DutyKind as Do;
use domain::id::DossierId;
use domain::step1_signals::{Acute, EntryKind, SignListDone, Signs};
use serde_json::{Value, json};

use crate::bench::{Bench, on_both_engines, submission};
use crate::duties::sent as form;

on_both_engines!(
    a_list_of_the_board_becomes_entries_and_its_words_stay,
    what_was_changed_or_withdrawn_is_not_gone_through,
    nobody_else_publishes_and_everybody_finds_it,
);

fn typed(signs: &str) -> Value {
    json!({"name": "Onze lijst", "ages": "age-4-12", "signs": signs})
}

async fn publish(bench: &Bench, fields: Value) {
    let board = bench.board_member().await;
    let noted = bench
        .app
        .note_duty(&board, Do::PublishSignList, form(fields));
    noted.await.unwrap();
}

fn seen(text: &str) -> Value {
    json!({ "on": "yes", "text": text, "happened": { "date": "2026-09-04" } })
}

/// The only list of the board, as the care coordinator finds it in a dossier.
async fn offered(bench: &Bench, dossier: DossierId) -> Option<Signs> {
    let coordinator = bench.coordinator().await;
    let view = bench.app.read_dossier(&coordinator, dossier).await.unwrap();
    view.own_signs.into_iter().next()
}

fn code(signs: &Signs, text: &str) -> String {
    let sign = signs.signs.iter().find(|sign| sign.text == text);
    sign.unwrap().code.clone()
}

async fn fill(
    bench: &Bench,
    by: &Visitor,
    dossier: DossierId,
    fields: Value,
) -> Result<(), Vec<String>> {
    let version = bench.app.read_dossier(by, dossier).await.unwrap().version;
    let sent = submission(CommandKind::FillSignList, version, fields);
    match bench.app.perform(by, dossier, sent).await {
        Ok(_) => Ok(()),
        Err(PerformError::Refused(refusal)) => Err(refusal
            .problems
            .iter()
            .map(|problem| format!("{} {}", problem.code, problem.field))
            .collect()),
        Err(error) => panic!("{error:?}"),
    }
}

async fn a_list_of_the_board_becomes_entries_and_its_words_stay(bench: &Bench) {
    publish(
        bench,
        typed("# Gedrag\n- Vaak moe | ziek geweest\n- Schrikt\n# Nu\n! Vraagt om hulp"),
    )
    .await;
    let dossier = bench.dossier().await;
    let coordinator = bench.coordinator().await;
    let signs = offered(bench, dossier).await.unwrap();
    let list = signs.lists[0].code.clone();
    let (tired, help) = (code(&signs, "Vaak moe"), code(&signs, "Vraagt om hulp"));
    // Ticked and nothing said of it: the same is asked as of any list.
    let bare = json!({"list": list, "signs-version": 1, "signs": {tired.clone(): {"on": "yes"}}});
    assert_eq!(
        fill(bench, &coordinator, dossier, bare).await,
        Err(vec![
            format!("form.required signs.{tired}.text"),
            format!("form.required signs.{tired}.happened.date"),
        ])
    );
    let fields = json!({"list": list, "signs-version": 1,
        "signs": {tired.clone(): seen("Sliep in de kring."), help.clone(): seen("Zij zei: help mij.")},
        // What a browser says of the words of a list is not listened to.
        "own": {"name": "Vervalst", "signs": []}});
    fill(bench, &coordinator, dossier, fields).await.unwrap();
    let board = bench.board_member().await;
    let no = bench.app.own_sign_lists(&board).await.unwrap()[0].no;
    let withdrawn = json!({"list": no.to_string()});
    let withdrawn = bench
        .app
        .note_duty(&board, Do::WithdrawSignList, form(withdrawn));
    withdrawn.await.unwrap();
    // The table of the board says nothing any more, and the record says all of it.
    assert_eq!(offered(bench, dossier).await, None);
    let case = bench.app.read_dossier(&coordinator, dossier).await;
    let case = case.unwrap().case;
    let done = case.latest::<SignListDone>().unwrap().fact;
    let own = done.own.as_ref().unwrap();
    assert_eq!((&*own.name, own.signs.len()), ("Onze lijst", 3));
    assert_eq!(done.signs_version, 1);
    assert_eq!(done.ticked.len(), 2);
    let left = own.signs.iter();
    let left: Vec<&str> = left
        .filter(|sign| !done.ticked.contains(&sign.code))
        .map(|sign| &*sign.text)
        .collect();
    assert_eq!(left, ["Schrikt"]);
    assert_eq!(own.sign(&tired).unwrap().others, "ziek geweest");
    let entries: Vec<_> = case
        .entries()
        .into_iter()
        .map(|noted| noted.entry)
        .filter(|entry| entry.kind == Some(EntryKind::Sign))
        .map(|entry| (entry.sign.sign.clone(), entry.sign.list.clone()))
        .collect();
    let of_board = "Onze lijst (lijst van het bestuur), 1".to_owned();
    assert!(entries.contains(&("Vaak moe".to_owned(), of_board.clone())));
    assert!(entries.contains(&("Vraagt om hulp".to_owned(), of_board)));
    assert_eq!(case.acute().map(|(_, found)| found), Some(Acute::Danger));
}

async fn what_was_changed_or_withdrawn_is_not_gone_through(bench: &Bench) {
    publish(bench, typed("# Gedrag\nVaak moe")).await;
    let dossier = bench.dossier().await;
    let coordinator = bench.coordinator().await;
    let signs = offered(bench, dossier).await.unwrap();
    let (list, tired) = (signs.lists[0].code.clone(), code(&signs, "Vaak moe"));
    let board = bench.board_member().await;
    let no = bench.app.own_sign_lists(&board).await.unwrap()[0].no;
    let mut newer = typed("# Gedrag\nVaak moe\nMager");
    newer["list"] = no.to_string().into();
    publish(bench, newer).await;
    let signs = offered(bench, dossier).await.unwrap();
    assert_eq!((signs.version, &*signs.lists[0].code), (2, &*list));
    let sent = |version: u32, list: &str| {
        json!({"list": list, "signs-version": version, "note": "Nagelopen.",
            "signs": {tired.clone(): seen("Sliep.")}})
    };
    let refused = Err(vec!["form.unknown-sign list".to_owned()]);
    for (version, list) in [(1, &*list), (3, &*list), (2, "own-99")] {
        let tried = fill(bench, &coordinator, dossier, sent(version, list)).await;
        assert_eq!(tried, refused, "{version} {list}");
    }
    fill(bench, &coordinator, dossier, sent(2, &list))
        .await
        .unwrap();
    let withdrawn = json!({"list": no.to_string()});
    let withdrawn = bench
        .app
        .note_duty(&board, Do::WithdrawSignList, form(withdrawn));
    withdrawn.await.unwrap();
    let tried = fill(bench, &coordinator, dossier, sent(2, &list)).await;
    assert_eq!(tried, refused);
}

async fn nobody_else_publishes_and_everybody_finds_it(bench: &Bench) {
    for visitor in [bench.director().await, bench.teacher().await] {
        let tried = bench
            .app
            .note_duty(&visitor, Do::PublishSignList, form(typed("# Gedrag\nMoe")))
            .await;
        assert!(matches!(tried, Err(PerformError::App(AppError::NotFound))));
    }
    publish(bench, typed("# Gedrag\nMoe")).await;
    let mut tx = bench.store.read().await.unwrap();
    let filter = store::AuditFilter::default();
    let rows = tx.audit_page(bench.board, &filter, None, 1).await.unwrap();
    drop(tx);
    let newest = &rows[0].record;
    assert_eq!(
        (&*newest.action, &*newest.outcome),
        ("sign-list-published", "done")
    );
    let found = bench.app.own_sign_lists(&bench.teacher().await).await;
    let found = found.unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].signs.signs[0].text, "Moe");
}
