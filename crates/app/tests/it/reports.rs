//! The report holds what was chosen, readable and in order, and nothing of what was not.

use std::io::Write;
use std::process::{Command, Stdio};

use domain::command::CommandKind;
use domain::id::{DossierId, No};
use serde_json::{Value, json};

use crate::bench::Bench;

/// The text of a PDF, as a reader would copy it.
fn text_of(pdf: &[u8]) -> String {
    let mut reader = Command::new("pdftotext")
        .args(["-layout", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    reader.stdin.take().unwrap().write_all(pdf).unwrap();
    let output = reader.wait_with_output().unwrap();
    assert!(output.status.success());
    let text = String::from_utf8(output.stdout).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn entry(kind: &str, text: &str) -> Value {
    json!({
        "kind": kind,
        "text": text,
        "happened": { "date": "2026-09-04" },
        "bearing": "supports",
        "rests-on": if kind == "hypothesis" { json!([3]) } else { json!([]) },
        "source": if kind == "third-party" {
            json!({
                "name": "Buurvrouw Tine", "relation": "buurvrouw", "hand": "first",
                "received-how": "telefonisch", "received-on": "2026-09-04",
            })
        } else {
            json!({})
        },
    })
}

async fn dossier_with_entries(bench: &Bench) -> DossierId {
    let dossier = bench.dossier().await;
    let coordinator = bench.coordinator().await;
    for (kind, text) in [
        ("childs-words", "Ik mag niet zeggen hoe het kwam."),
        ("third-party", "Er wordt vaak geschreeuwd."),
        ("hypothesis", "Misschien is er ruzie thuis."),
        ("observation", "Dit blijft op school: kwetsbaar detail."),
    ] {
        let record = CommandKind::RecordEntry;
        bench
            .act(&coordinator, dossier, record, entry(kind, text))
            .await
            .unwrap();
    }
    dossier
}

fn draft(entries: &[u32]) -> Value {
    json!({
        "entries": entries,
        "reporter": "Ilse Brandsma, intern begeleider",
        "reachable": "werkdagen van 9 tot 16 uur",
        "current-safety": "Fenne is op school.",
        "school-will-do": "Elke dag een kort gesprek.",
    })
}

#[tokio::test]
async fn the_report_holds_the_chosen_entries_in_order_and_no_others() {
    let bench = Bench::new().await;
    let dossier = dossier_with_entries(&bench).await;
    let coordinator = bench.coordinator().await;
    let no = bench
        .act(
            &coordinator,
            dossier,
            CommandKind::DraftReport,
            draft(&[3, 4, 5, 6]),
        )
        .await
        .unwrap();
    let pdf = bench.app.report(&coordinator, dossier, no).await.unwrap();
    let text = text_of(&pdf);
    let mut from = 0;
    for wanted in [
        "Melding bij een vermoeden",
        "Ilse Brandsma",
        "Fenne Oosterwolde",
        "blauwe plek",
        "Ik mag niet zeggen",
        "Buurvrouw Tine",
        "Misschien is er ruzie",
        "Fenne is op school",
    ] {
        let at = text[from..].find(wanted);
        from += at.unwrap_or_else(|| panic!("`{wanted}` is missing or out of order in: {text}"));
    }
    assert!(!text.contains("kwetsbaar detail"), "{text}");
    assert!(text.contains("Concept"));
    let view = bench.app.read_dossier(&coordinator, dossier).await.unwrap();
    let fingerprint: String = text.replace(' ', "");
    assert!(
        fingerprint.contains(&view.fingerprint),
        "the fingerprint must be printed"
    );
}

#[tokio::test]
async fn the_advice_sheet_names_nobody() {
    let bench = Bench::new().await;
    let dossier = dossier_with_entries(&bench).await;
    let coordinator = bench.coordinator().await;
    let sheet = json!({
        "summary": "Een meisje van tien heeft blauwe plekken.",
        "question": "Wat is nu verstandig?",
        "entries": [3, 4],
    });
    let no = bench
        .act(&coordinator, dossier, CommandKind::PrepareAdvice, sheet)
        .await
        .unwrap();
    let pdf = bench
        .app
        .advice_sheet(&coordinator, dossier, no)
        .await
        .unwrap();
    let text = text_of(&pdf);
    assert!(text.contains("[weggelaten] had een blauwe plek"), "{text}");
    for name in [
        "Fenne",
        "Oosterwolde",
        "Marit",
        "2016",
        "Wilgenpad",
        "Vlierhof",
    ] {
        assert!(!text.contains(name), "{name} is on the sheet: {text}");
    }
}

#[tokio::test]
async fn only_who_may_can_print_and_only_a_draft() {
    let bench = Bench::new().await;
    let dossier = dossier_with_entries(&bench).await;
    let coordinator = bench.coordinator().await;
    let draft = draft(&[3]);
    let no = bench
        .act(&coordinator, dossier, CommandKind::DraftReport, draft)
        .await
        .unwrap();
    assert!(
        bench
            .app
            .report(&bench.teacher().await, dossier, no)
            .await
            .is_err()
    );
    assert!(
        bench
            .app
            .report(&bench.administrator().await, dossier, no)
            .await
            .is_err()
    );
    assert!(
        bench
            .app
            .report(&coordinator, dossier, No(1))
            .await
            .is_err()
    );
}
