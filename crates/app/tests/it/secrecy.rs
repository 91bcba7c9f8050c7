//! Names and sentences never reach the disk in the clear: planted ones are looked for everywhere.

use std::path::Path;

use domain::access::{Compartment, ConflictRequest, GrantRequest, Tie};
use domain::command::CommandKind;
use domain::duties::DutyKind;
use serde_json::json;

use crate::bench::{Bench, PASSWORD, run};
use crate::duties::sent;
use crate::letters;

/// Words that stand in what people typed, and must stand nowhere else.
const PLANTED: [&str; 21] = [
    "Fenne",
    "Oosterwolde",
    "Marit",
    "Wilgenpad",
    "06 00 00 00 01",
    "blauwe plek",
    "linkerbovenarm",
    "Noor Veldkamp",
    "Ilse",
    "Ruitenberg",
    "Nog niet af",
    "Wilt u meekijken",
    "tekening van thuis",
    "begeleidt in de klas",
    "tante van het kind",
    "Verzonnen gemeente",
    "vlier.example",
    "De politie belt",
    "wijkteam Zandwijk",
    "Ouders hebben geklaagd",
    PASSWORD,
];

/// Type something into every corner where the program keeps text.
async fn plant(bench: &Bench) {
    let dossier = bench.dossier().await;
    let (teacher, coordinator) = (bench.teacher().await, bench.coordinator().await);
    let ask = json!({ "of": "director", "question": "Wilt u meekijken?" });
    bench
        .act(&coordinator, dossier, CommandKind::AskConsultation, ask)
        .await
        .unwrap();
    let typed = vec![("text".to_owned(), "Nog niet af".to_owned())];
    bench
        .app
        .save_draft(&teacher, "signal", &typed)
        .await
        .unwrap();
    let document = json!({
        "title": "tekening van thuis", "description": "Een huis.", "made-by": "Fenne",
        "bearing": "neutral",
    });
    bench
        .act(&coordinator, dossier, CommandKind::AttachDocument, document)
        .await
        .unwrap();
    let board = bench.board_member().await;
    let expert = json!({ "kind": "other", "name": "wijkteam Zandwijk", "helps-with": "Overleg",
        "phone": "06 00 00 00 01" });
    let expert = bench
        .app
        .note_duty(&board, DutyKind::NameExpert, sent(expert));
    expert.await.unwrap();
    let support = json!({ "about": bench.teacher, "text": "Ouders hebben geklaagd." });
    bench.app.open_support(&board, sent(support)).await.unwrap();
    // What is refused, and what is looked for, is written down without the words.
    let refused = json!({ "title": "", "description": "Verzonnen gemeente" });
    let refused = bench.act(&coordinator, dossier, CommandKind::AttachDocument, refused);
    assert!(refused.await.is_err());
    drop(bench.app.pupils(&teacher).await.unwrap());
    let asked = bench
        .app
        .note_denial(&teacher, "read-dossier", Some(dossier));
    asked.await.unwrap();
    let leave = GrantRequest {
        member: Some(bench.teacher),
        parts: vec![Compartment::Signals],
        reason: "Noor begeleidt in de klas.".to_owned(),
        ..GrantRequest::default()
    };
    bench
        .app
        .give_access(&coordinator, dossier, &leave)
        .await
        .unwrap();
    let tie = ConflictRequest {
        member: Some(bench.whole_board),
        tie: Some(Tie::Relative),
        words: "Tante van het kind.".to_owned(),
    };
    let fenne = bench.pupil("Fenne").await.id;
    bench
        .app
        .declare_conflict(&bench.director().await, fenne, &tie)
        .await
        .unwrap();
    // Letters that wait to be sent, with the addresses they go to.
    letters::emergency(bench, &letters::with_post(bench).await).await;
    let token = bench.came_in("noor").await;
    drop(bench.app.presence(&token).await.unwrap());
    drop(bench.app.my_work(&coordinator).await.unwrap());
    drop(bench.app.own_signals(&teacher).await.unwrap());
}

fn look_for_planted(bytes: &[u8], place: &str) {
    let text = String::from_utf8_lossy(bytes).to_lowercase();
    for word in PLANTED {
        assert!(
            !text.contains(&word.to_lowercase()),
            "`{word}` stands in {place}"
        );
    }
}

fn look_through(folder: &Path) -> usize {
    let mut seen = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        look_for_planted(&std::fs::read(&path).unwrap(), &path.display().to_string());
        seen += 1;
    }
    seen
}

#[tokio::test]
async fn no_name_and_no_sentence_stands_in_the_files_of_sqlite() {
    let bench = Bench::new().await;
    plant(&bench).await;
    // With the write-ahead log, and again when all of it is in the database itself.
    assert!(look_through(bench.dir.path()) >= 2);
    bench.store.close().await;
    assert!(look_through(bench.dir.path()) >= 1);
}

#[tokio::test]
async fn the_search_finds_what_is_there() {
    let bench = Bench::new().await;
    // The name of the school is not a secret; if the search cannot find it, it proves nothing.
    bench.store.close().await;
    let file = std::fs::read(bench.dir.path().join("luwte.db")).unwrap();
    assert!(String::from_utf8_lossy(&file).contains("De Vlierhof"));
}

#[tokio::test]
async fn no_name_and_no_sentence_stands_in_a_dump_of_postgres() {
    let Some(bench) = Bench::postgres().await else {
        return;
    };
    plant(&bench).await;
    let dump = run("pg_dump", &["--inserts", &bench.address]);
    assert!(String::from_utf8_lossy(&dump).contains("De Vlierhof"));
    look_for_planted(&dump, "the dump");
    bench.end().await;
}
