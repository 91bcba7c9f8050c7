//! Going through a list of signs: what is ticked becomes entries, all of them or none.

use app::perform::PerformError;
use domain::command::CommandKind;
use domain::id::No;
use domain::step1_signals::{Acute, Bearing, EntryKind, SignListDone};
use serde_json::{Value, json};

use crate::bench::{Bench, submission};

fn list(signs: &Value) -> Value {
    json!({ "list": "age-4-12", "signs-version": 1, "signs": signs })
}

fn seen(text: &str) -> Value {
    json!({ "on": "yes", "text": text, "happened": { "date": "2026-09-04" } })
}

#[tokio::test]
async fn each_sign_becomes_an_entry_after_the_list() {
    let bench = Bench::new().await;
    let dossier = bench.dossier().await;
    let coordinator = bench.coordinator().await;
    let mut other = seen("Zij telt haar brood en kijkt rond.");
    other["seen-by"] = json!("Ilse Brandsma");
    other["bearing"] = json!("neutral");
    let signs = json!({
        "bruises": seen("Blauwe plek op de bovenarm, zo groot als een duim."),
        "hungry": other,
        "tired": { "text": "Niet aangekruist, wel getypt." },
    });
    let sent = submission(CommandKind::FillSignList, 3, list(&signs));
    let app = &bench.app;
    let done = app
        .perform(&coordinator, dossier, sent.clone())
        .await
        .unwrap();
    assert_eq!(done.no, No(4));
    let again = app.perform(&coordinator, dossier, sent).await.unwrap();
    assert_eq!(again, done, "sent twice, done once");

    let case = app.read_dossier(&coordinator, dossier).await.unwrap().case;
    let record = case.latest::<SignListDone>().unwrap();
    assert_eq!(record.fact.ticked, ["bruises", "hungry"]);
    let (first, second) = (case.entry(No(5)).unwrap(), case.entry(No(6)).unwrap());
    assert_eq!(case.newest(), No(6));
    assert_eq!(first.kind, Some(EntryKind::Sign));
    assert_eq!(first.sign.code, "bruises");
    assert_eq!(first.sign.seen_by, coordinator.name);
    assert_eq!(first.bearing, Some(Bearing::Supports));
    assert_eq!(second.sign.seen_by, "Ilse Brandsma");
    assert_eq!(second.bearing, Some(Bearing::Neutral));
    assert!(
        second.sign.list.contains("12 jaar, 1"),
        "{}",
        second.sign.list
    );
    assert!(case.acute().is_none());
    let log = bench.log(dossier).await;
    for no in 4..=6 {
        let line = ("fill_sign_list".into(), "done".into(), Some(No(no)));
        assert!(log.contains(&line), "{no}: {log:?}");
    }
}

#[tokio::test]
async fn one_that_is_not_whole_keeps_all_of_them_out() {
    let bench = Bench::new().await;
    let dossier = bench.dossier().await;
    let coordinator = bench.coordinator().await;
    let signs = json!({
        "bruises": seen("Blauwe plek op de bovenarm."),
        "hungry": { "on": "yes" },
        "tired": { "on": "yes", "text": "Slaapt.", "happened": { "date": "2030-01-01" } },
    });
    let sent = submission(CommandKind::FillSignList, 3, list(&signs));
    let refused = bench.app.perform(&coordinator, dossier, sent).await;
    let Err(PerformError::Refused(refusal)) = refused else {
        panic!("{refused:?}");
    };
    let found: Vec<(&str, &str)> = refusal
        .problems
        .iter()
        .map(|problem| (&*problem.code, &*problem.field))
        .collect();
    assert_eq!(
        found,
        [
            ("form.required", "signs.hungry.text"),
            ("form.required", "signs.hungry.happened.date"),
            (
                "entry.happened-before-recorded",
                "signs.tired.happened.date"
            ),
        ]
    );
    let view = bench.app.read_dossier(&coordinator, dossier).await.unwrap();
    assert_eq!(view.case.newest(), No(3));
    let unreadable =
        list(&json!({ "bruises": { "on": "yes", "happened": { "date": "gisteren" } } }));
    let sent = submission(CommandKind::FillSignList, 3, unreadable);
    let refused = bench.app.perform(&coordinator, dossier, sent).await;
    let Err(PerformError::Unreadable { path }) = refused else {
        panic!("{refused:?}");
    };
    assert_eq!(path, "signs.bruises.happened.date");
}

/// A sign that cannot wait opens the way for danger; asking for help is a way of its own.
#[tokio::test]
async fn a_sign_that_cannot_wait_is_danger() {
    for (code, acute) in [
        ("acute-injury", Acute::Danger),
        ("acute-asks-help", Acute::Disclosure),
    ] {
        let bench = Bench::new().await;
        let dossier = bench.dossier().await;
        let coordinator = bench.coordinator().await;
        let signs = json!({ code: seen("Zij zei: help mij.") });
        let sent = submission(CommandKind::FillSignList, 3, list(&signs));
        bench
            .app
            .perform(&coordinator, dossier, sent)
            .await
            .unwrap();
        let case = bench
            .app
            .read_dossier(&coordinator, dossier)
            .await
            .unwrap()
            .case;
        assert_eq!(case.acute().map(|(_, found)| found), Some(acute), "{code}");
    }
}
