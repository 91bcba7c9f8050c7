//! Nothing is kept that the virus scanner did not pass.

use std::sync::Arc;

use app::attach_document::Upload;
use app::perform::PerformError;
use app::virus_scan::{Looking, NoVerdict, Scanner, Verdict};
use domain::command::CommandKind;
use domain::id::{DossierId, No};
use domain::step1_signals::Document;
use serde_json::json;

use crate::bench::{Bench, submission};
use crate::copies::prepared;
use crate::reports::{self, text_of};

/// Says the same of every file.
struct Always(Result<Verdict, NoVerdict>);

impl Scanner for Always {
    fn look<'a>(&'a self, _: &'a [u8]) -> Looking<'a> {
        Box::pin(async { self.0.clone() })
    }
}

fn letter() -> Upload {
    Upload {
        name: "brief.pdf".to_owned(),
        bytes: b"%PDF-1.7\n%%EOF\n".to_vec(),
    }
}

fn clean() -> Verdict {
    Verdict::Clean {
        engine: "ClamAV 1.4.6".to_owned(),
        signatures: "27500".to_owned(),
    }
}

fn attach() -> app::perform::Submission {
    let document = json!({
        "title": "Brief", "description": "Een verwijzing.", "made-by": "Huisarts", "bearing": "neutral",
    });
    submission(CommandKind::AttachDocument, 3, document)
}

#[tokio::test]
async fn what_passed_says_by_what_and_when() {
    let bench = Bench::new().await;
    let dossier = bench.dossier().await;
    let ilse = bench.coordinator().await;
    let app = bench
        .app
        .clone()
        .with_scanner(Arc::new(Always(Ok(clean()))));
    let done = app.attach_document(&ilse, dossier, attach(), Some(letter()));
    let no = done.await.unwrap().no;
    let (file, bytes) = app.document(&ilse, dossier, no).await.unwrap();
    assert_eq!(bytes, letter().bytes);
    let scan = file.scanned.unwrap();
    assert_eq!(
        (&*scan.engine, &*scan.signatures),
        ("ClamAV 1.4.6", "27500")
    );
    assert_eq!(scan.at, app.now());
}

/// What a report and a copy for Veilig Thuis say of the file of a document.
async fn printed(bench: &Bench, dossier: DossierId, document: No) -> [String; 2] {
    let ilse = bench.coordinator().await;
    let plan = json!({
        "paper": "overview", "to": "reporting-body", "to-name": "Veilig Thuis",
        "ground": "report", "why": "Voor de melding.",
    });
    let copy = prepared(bench, dossier, plan).await;
    let copy = bench.app.copy_file(&ilse, dossier, copy).await.unwrap();
    let draft = reports::draft(&[3, document.0]);
    let kind = CommandKind::DraftReport;
    let draft = bench.act(&ilse, dossier, kind, draft).await.unwrap();
    let report = bench.app.report(&ilse, dossier, draft).await.unwrap();
    [text_of(&report), text_of(&copy)]
}

#[tokio::test]
async fn what_leaves_says_whether_a_file_was_scanned() {
    let bench = Bench::new().await;
    let dossier = bench.dossier().await;
    let ilse = bench.coordinator().await;
    let scanning = bench
        .app
        .clone()
        .with_scanner(Arc::new(Always(Ok(clean()))));
    let without = "Niet gescand op virussen.";
    let passed = "Gescand op virussen op 7 september 2026";
    for (app, file, told, not_told) in [
        (&bench.app, None, "", [without, passed]),
        (&bench.app, Some(letter()), without, [passed; 2]),
        (&scanning, Some(letter()), passed, [without; 2]),
    ] {
        let view = bench.app.read_dossier(&ilse, dossier).await.unwrap();
        let form = submission(CommandKind::AttachDocument, view.version, attach().fields);
        let done = app.attach_document(&ilse, dossier, form, file).await;
        let no = done.unwrap().no;
        let [report, copy] = printed(&bench, dossier, no).await;
        let of_copy = copy.split(&format!("Nr. {no}")).nth(1).unwrap_or_default();
        for (paper, text) in [("report", &*report), ("copy", of_copy)] {
            assert!(text.contains(told), "{paper}, {told}: {text}");
            for other in not_told {
                assert!(!text.contains(other), "{paper}, {other}: {text}");
            }
        }
        if told == passed {
            assert!(report.contains("met ClamAV 1.4.6, 27500"), "{report}");
        }
    }
}

#[tokio::test]
async fn without_a_scanner_it_is_not_said_to_be_scanned() {
    let bench = Bench::new().await;
    let dossier = bench.dossier().await;
    let ilse = bench.coordinator().await;
    let mut forged = attach();
    forged.fields["file"] =
        json!({"scanned": {"engine": "x", "signatures": "", "at": bench.app.now()}});
    let done = bench
        .app
        .attach_document(&ilse, dossier, forged, Some(letter()));
    let no = done.await.unwrap().no;
    let (file, _) = bench.app.document(&ilse, dossier, no).await.unwrap();
    assert_eq!(file.scanned, None);
}

#[tokio::test]
async fn nothing_of_a_file_that_did_not_pass_is_kept() {
    let bench = Bench::new().await;
    let dossier = bench.dossier().await;
    let ilse = bench.coordinator().await;
    for (said, code) in [
        (Ok(Verdict::Infected), "file.infected"),
        (Err(NoVerdict), "file.not-scanned"),
    ] {
        let app = bench.app.clone().with_scanner(Arc::new(Always(said)));
        let refused = app.attach_document(&ilse, dossier, attach(), Some(letter()));
        let Err(PerformError::Refused(refusal)) = refused.await else {
            panic!("{code} must be refused");
        };
        assert_eq!(refusal.codes(), vec![code.to_owned()]);
        let last = bench.log(dossier).await.swap_remove(0);
        assert_eq!((&*last.0, &*last.1), ("attach_document", "refused"));
    }
    let view = bench.app.read_dossier(&ilse, dossier).await.unwrap();
    assert_eq!(view.case.facts::<Document>().count(), 0);
    assert_eq!(view.case.newest().0, 3);
    // Without the file it is taken while the scanner is away.
    let app = bench
        .app
        .clone()
        .with_scanner(Arc::new(Always(Err(NoVerdict))));
    assert!(
        app.attach_document(&ilse, dossier, attach(), None)
            .await
            .is_ok()
    );
}

#[tokio::test]
async fn nobody_has_files_looked_at_who_may_not_add_them() {
    struct Never;
    impl Scanner for Never {
        fn look<'a>(&'a self, _: &'a [u8]) -> Looking<'a> {
            panic!("nobody may ask")
        }
    }
    let bench = Bench::new().await;
    let dossier = bench.dossier().await;
    let teacher = bench.teacher().await;
    let app = bench.app.clone().with_scanner(Arc::new(Never));
    let refused = app.attach_document(&teacher, dossier, attach(), Some(letter()));
    assert!(matches!(
        refused.await,
        Err(PerformError::App(app::AppError::NotFound))
    ));
}
