//! What was typed is kept; what was sent in is kept as it came.

use app::attach_document::{LARGEST, Upload};
use app::perform::PerformError;
use domain::command::CommandKind;
use serde_json::json;

use crate::bench::{Bench, submission};

fn document() -> serde_json::Value {
    json!({ "title": "Tekening", "description": "Een huis.", "made-by": "Fenne" })
}

fn upload(bytes: &[u8]) -> Option<Upload> {
    Some(Upload {
        name: "tekening.png".to_owned(),
        bytes: bytes.to_vec(),
    })
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
        .attach_document(&coordinator, dossier, attach.clone(), upload(PNG))
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
        .attach_document(&coordinator, dossier, attach, upload(PNG))
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
            .attach_document(&coordinator, dossier, attach, upload(&bytes))
            .await;
        let Err(PerformError::Refused(refusal)) = refused else {
            panic!("{code} must be refused");
        };
        assert_eq!(refusal.codes(), vec![code.to_owned()]);
    }
}
