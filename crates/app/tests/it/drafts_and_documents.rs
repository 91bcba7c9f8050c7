//! What was typed is kept; what was sent in is kept as it came.

use app::AppError;
use app::attach_document::{LARGEST, Upload};
use app::drafts::LARGEST_DRAFT;
use app::perform::PerformError;
use domain::command::CommandKind;
use domain::step1_signals::Document;
use serde_json::json;

use crate::bench::{Bench, on_both_engines, submission};

on_both_engines!(
    a_member_keeps_fifty_drafts_and_none_without_end,
    a_draft_that_is_too_large_leaves_what_was_there,
);

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

async fn a_member_keeps_fifty_drafts_and_none_without_end(bench: &Bench) {
    let (teacher, coordinator) = (bench.teacher().await, bench.coordinator().await);
    let typed = vec![("text".to_owned(), "Nog niet af".to_owned())];
    bench
        .app
        .save_draft(&coordinator, "/signal", &typed)
        .await
        .unwrap();
    for n in 0..60 {
        let form = format!("/dossiers/{n}/x");
        bench.app.save_draft(&teacher, &form, &typed).await.unwrap();
        bench.clock.turn(1);
    }
    let kept = async |n: u32| {
        let form = format!("/dossiers/{n}/x");
        bench.app.draft(&teacher, &form).await.unwrap().is_some()
    };
    let mut left = Vec::new();
    for n in 0..60 {
        if kept(n).await {
            left.push(n);
        }
    }
    assert_eq!(left, (10..60).collect::<Vec<_>>(), "the oldest go");
    // What was saved before and is typed on is the newest.
    let form = "/dossiers/10/x";
    bench.app.save_draft(&teacher, form, &typed).await.unwrap();
    bench
        .app
        .save_draft(&teacher, "/signal", &typed)
        .await
        .unwrap();
    assert!(kept(10).await && !kept(11).await && kept(12).await);
    // Nobody else's goes.
    let other = bench.app.draft(&coordinator, "/signal").await;
    assert_eq!(other.unwrap(), Some(typed));
}

async fn a_draft_that_is_too_large_leaves_what_was_there(bench: &Bench) {
    let teacher = bench.teacher().await;
    let typed = |size| vec![("text".to_owned(), "x".repeat(size))];
    let fits = typed(LARGEST_DRAFT - 4);
    bench
        .app
        .save_draft(&teacher, "/signal", &fits)
        .await
        .unwrap();
    let larger = typed(LARGEST_DRAFT - 3);
    let refused = bench.app.save_draft(&teacher, "/signal", &larger).await;
    assert!(matches!(refused, Err(AppError::TooLarge)));
    let left = bench.app.draft(&teacher, "/signal").await.unwrap();
    assert_eq!(left, Some(fits));
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
        (b"Beste school,\x00".to_vec(), "file.kind"),
        (b"\xff\xfe B\x00e\x00".to_vec(), "file.kind"),
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

#[tokio::test]
async fn text_is_taken_as_text() {
    let bench = Bench::new().await;
    let dossier = bench.dossier().await;
    let coordinator = bench.coordinator().await;
    let text = "Beste school,\r\n\tzij is ziek. Groeten, Zoë".as_bytes();
    let attach = submission(CommandKind::AttachDocument, 3, document());
    let done = bench
        .app
        .attach_document(&coordinator, dossier, attach, Some(upload(text)))
        .await
        .unwrap();
    let kept = bench.app.document(&coordinator, dossier, done.no);
    let (file, bytes) = kept.await.unwrap();
    assert_eq!(file.media_type, "text/plain; charset=utf-8");
    assert_eq!(bytes, text);
}
