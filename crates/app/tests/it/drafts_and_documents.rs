//! What was typed is kept; what was sent in is kept as it came.

use app::AppError;
use app::attach_document::{LARGEST, Upload};
use app::perform::PerformError;
use domain::command::CommandKind;
use domain::step1_signals::Document;
use serde_json::json;

use crate::bench::{Bench, submission};

fn document() -> serde_json::Value {
    json!({ "title": "Tekening", "description": "Een huis.", "made-by": "Fenne", "bearing": "neutral" })
}

fn upload(bytes: &[u8]) -> Upload {
    Upload {
        name: "tekening.png".to_owned(),
        bytes: bytes.to_vec(),
    }
}

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01";

#[tokio::test]
async fn a_draft_comes_back_to_its_writer_only() {
    let bench = Bench::new().await;
    let (teacher, coordinator) = (bench.teacher().await, bench.coordinator().await);
    let typed = vec![("text".to_owned(), "Nog niet af".to_owned())];
    bench
        .app
        .save_draft(&teacher, "signal", &typed)
        .await
        .unwrap();
    assert_eq!(
        bench.app.draft(&teacher, "signal").await.unwrap(),
        Some(typed)
    );
    assert_eq!(bench.app.draft(&coordinator, "signal").await.unwrap(), None);
    bench.app.forget_draft(&teacher, "signal").await.unwrap();
    assert_eq!(bench.app.draft(&teacher, "signal").await.unwrap(), None);
}

#[tokio::test]
async fn a_file_comes_back_as_it_came() {
    let bench = Bench::new().await;
    let dossier = bench.dossier().await;
    let coordinator = bench.coordinator().await;
    let attach = submission(CommandKind::AttachDocument, 3, document());
    let done = bench
        .app
        .attach_document(&coordinator, dossier, attach.clone(), Some(upload(PNG)))
        .await
        .unwrap();
    let (file, bytes) = bench
        .app
        .document(&coordinator, dossier, done.no)
        .await
        .unwrap();
    assert_eq!(bytes, PNG);
    assert_eq!(file.media_type, "image/png");
    let again = bench
        .app
        .attach_document(&coordinator, dossier, attach, Some(upload(PNG)))
        .await;
    assert_eq!(again.unwrap(), done);
    assert!(
        bench
            .app
            .document(&bench.teacher().await, dossier, done.no)
            .await
            .is_err()
    );
}

#[tokio::test]
async fn the_facts_of_a_file_are_not_taken_from_a_form() {
    let bench = Bench::new().await;
    let dossier = bench.dossier().await;
    let coordinator = bench.coordinator().await;
    let mut forged = document();
    forged["file"] = json!({
        "name": "bewijs.pdf", "media-type": "application/pdf", "size": 1, "digest": "00",
    });
    let attach = submission(CommandKind::AttachDocument, 3, forged);
    let done = bench.app.perform(&coordinator, dossier, attach).await;
    let no = done.unwrap().no;
    let view = bench.app.read_dossier(&coordinator, dossier).await.unwrap();
    let document = view.case.fact::<Document>(no).unwrap();
    assert_eq!(document.file, None);
    // Somebody looked for a file that is not there: that is known too.
    let file = bench.app.document(&coordinator, dossier, no).await;
    assert!(matches!(file, Err(AppError::NotFound)));
    let last = bench.log(dossier).await.swap_remove(0);
    assert_eq!(last, ("read-dossier".into(), "done".into(), Some(no)));
}

#[tokio::test]
async fn a_draft_that_nobody_came_back_for_is_thrown_away() {
    let bench = Bench::new().await;
    let teacher = bench.teacher().await;
    for (form, days) in [("/signal", 13), ("/other", 2)] {
        let typed = vec![("text".to_owned(), "Nog niet af".to_owned())];
        bench.app.save_draft(&teacher, form, &typed).await.unwrap();
        bench.clock.turn(days * 24 * 60);
    }
    bench.came_in("ilse").await;
    assert_eq!(bench.app.draft(&teacher, "/signal").await.unwrap(), None);
    assert!(bench.app.draft(&teacher, "/other").await.unwrap().is_some());
}

#[tokio::test]
async fn a_file_is_judged_by_its_content_and_size() {
    let bench = Bench::new().await;
    let dossier = bench.dossier().await;
    let coordinator = bench.coordinator().await;
    let mut large = PNG.to_vec();
    large.resize(LARGEST + 1, 0);
    for (bytes, code) in [
        (b"MZ\x90\x00 a program".to_vec(), "file.kind"),
        (b"<html><script>".to_vec(), "file.kind"),
        (Vec::new(), "file.size"),
        (large, "file.size"),
    ] {
        let attach = submission(CommandKind::AttachDocument, 3, document());
        let refused = bench
            .app
            .attach_document(&coordinator, dossier, attach, Some(upload(&bytes)))
            .await;
        let Err(PerformError::Refused(refusal)) = refused else {
            panic!("{code} must be refused");
        };
        assert_eq!(refusal.codes(), vec![code.to_owned()]);
    }
}
