//! What permission, the audit record and its leaf add to a request: a measurement, by hand.
//!
//! `cargo nextest run --workspace --release --run-ignored only --no-capture what_a_request_costs`

use std::hint::black_box;
use std::time::{Duration, Instant};

use domain::access::Standing;
use domain::permission::{Action, permit_for};
use store::AuditRecord;

use crate::bench::Bench;
use crate::reports::dossier_with_entries;

const ROUNDS: usize = 300;

#[expect(
    clippy::disallowed_methods,
    reason = "a measurement asks what time it is"
)]
fn started() -> Instant {
    Instant::now()
}

/// The time in the middle, in milliseconds.
fn median(mut times: Vec<Duration>) -> f64 {
    times.sort();
    times[times.len() / 2].as_secs_f64() * 1000.0
}

#[tokio::test]
#[ignore = "a measurement, not a test"]
#[expect(clippy::print_stdout, reason = "the figures are what it is for")]
async fn what_a_request_costs() {
    let bench = Bench::new().await;
    let dossier = dossier_with_entries(&bench).await;
    let visitor = bench.coordinator().await;
    let school = visitor.schools[0].id;
    // A permit that is given, or this would measure how soon a refusal comes.
    let ask = || {
        let standing = Standing::default();
        permit_for(Action::ReadDossier, &visitor.membership, school, &standing)
    };
    assert!(ask().is_some());
    let began = started();
    for _ in 0..100_000 {
        black_box(ask());
    }
    let permission = began.elapsed().as_secs_f64() * 1000.0 / 100_000.0;
    let mut asked = Vec::new();
    let mut looked = Vec::new();
    let mut empty = Vec::new();
    let mut audited = Vec::new();
    let mut read = Vec::new();
    for _ in 0..ROUNDS {
        let began = started();
        let mut tx = bench.store.read().await.unwrap();
        let row = tx.dossier(bench.board, dossier).await.unwrap();
        asked.push(began.elapsed());
        // How the member stands to the dossier is asked of what was noted.
        let began = started();
        black_box(tx.access_of_pupil(bench.board, row.pupil).await.unwrap());
        looked.push(began.elapsed());
        drop(tx);
        // The ceiling: a unit of work that writes one small row, durably.
        let draft = [("text".to_owned(), "x".to_owned())];
        let began = started();
        bench
            .app
            .save_draft(&visitor, "/signal", &draft)
            .await
            .unwrap();
        empty.push(began.elapsed());
        let record = AuditRecord {
            at: bench.app.now(),
            member: Some(visitor.member),
            role: None,
            action: "read-dossier".to_owned(),
            subject: None,
            dossier: Some(dossier),
            record: None,
            reason: None,
            outcome: "done".to_owned(),
        };
        let began = started();
        let mut tx = bench.store.begin().await.unwrap();
        tx.append_audit(bench.board, &record).await.unwrap();
        tx.commit().await.unwrap();
        audited.push(began.elapsed());
        let began = started();
        black_box(bench.app.read_dossier(&visitor, dossier).await.unwrap());
        read.push(began.elapsed());
    }
    let ceiling = median(empty);
    let (looked, audited, read) = (median(looked), median(audited), median(read));
    println!("one durable write (ceiling)       {ceiling:8.3} ms");
    println!("the dossier's row                 {:8.3} ms", median(asked));
    println!("permission: the table             {permission:8.5} ms");
    println!("permission: what was noted        {looked:8.3} ms");
    println!(
        "audit record, leaf and commit     {audited:8.3} ms, {:.2} x the ceiling",
        audited / ceiling
    );
    println!("reading a dossier, all of it      {read:8.3} ms");
}
