//! Moving an entry from a pupil's dossier to the staff route: nothing of it is left behind.

use app::AppError;
use app::perform::PerformError;
use app::read_log::LogFilter;
use domain::command::{CommandKind, Event};
use domain::id::{DossierId, No};
use domain::staff_route::StaffCommand;
use serde_json::{Value, json};
use vault::{BoardKey, DossierKey};

use crate::bench::{Bench, observation, on_both_engines, submission};
use crate::letters::{Satchel, with_post};
use crate::proof_of_store::{agreed, attach, tamper, verdict};
use crate::staff_route::named;

on_both_engines!(
    what_is_moved_is_readable_nowhere_but_there,
    an_older_copy_opens_for_nobody_and_the_rest_still_opens,
    what_is_gone_without_a_word_is_named,
    a_refused_move_leaves_nothing_behind,
    a_suspicion_of_staff_leaves_no_trace_in_the_dossier,
);

const SECRET: &str = "De geplante zin over de meester.";

/// A dossier with an entry about a member of staff, and its number.
async fn mistaken(bench: &Bench) -> (DossierId, No) {
    let dossier = bench.dossier().await;
    let mut entry = observation();
    entry["text"] = SECRET.into();
    let coordinator = bench.coordinator().await;
    let no = bench
        .act(&coordinator, dossier, CommandKind::RecordEntry, entry)
        .await
        .unwrap();
    attach(bench, dossier, b"%PDF-1.4 Een brief.").await;
    (dossier, no)
}

fn moving(entry: No, about: &Value) -> Value {
    json!({"entry": entry.0.to_string(), "telling": {"road": "misconduct", "about": about}})
}

fn about() -> Value {
    json!({"words": "de meester van groep 6"})
}

async fn what_is_moved_is_readable_nowhere_but_there(bench: &Bench) {
    let app = with_post(bench).await;
    let board = bench.board_member().await;
    let hanna = named(bench, &[&board]).await.remove(0);
    let (dossier, no) = mistaken(bench).await;
    let coordinator = bench.coordinator().await;
    let mut better = observation();
    better["text"] = format!("{SECRET} Beter.").into();
    let correction = json!({"corrects": no.0, "reason": "Preciezer.", "entry": better});
    let kind = CommandKind::CorrectEntry;
    let better = bench.act(&coordinator, dossier, kind, correction).await;
    let better = better.unwrap();
    let draft = json!({"entries": [better.0], "reporter": "Ilse", "reachable": "Altijd",
        "current-safety": "Veilig"});
    let kind = CommandKind::DraftReport;
    let drafted = bench.act(&coordinator, dossier, kind, draft).await;
    let version = app
        .read_dossier(&coordinator, dossier)
        .await
        .unwrap()
        .version;
    let kind = CommandKind::DivertToStaffRoute;
    let sent = submission(kind, version, moving(better, &about()));
    let done = app
        .perform(&coordinator, dossier, sent.clone())
        .await
        .unwrap();
    // Sent twice, it is moved once.
    let again = app.perform(&coordinator, dossier, sent).await.unwrap();
    assert_eq!(again, done);

    for visitor in [
        bench.coordinator().await,
        bench.director().await,
        bench.whole_board().await,
    ] {
        let view = app.read_dossier(&visitor, dossier).await.unwrap();
        for gone in [no, better] {
            assert!(view.case.record(gone).is_none());
        }
        let told = view.case.record(done.no).unwrap();
        let Event::EntryDiverted(told) = &told.event else {
            panic!("it says that it was moved");
        };
        assert_eq!(
            (told.entry, &*told.moved),
            (Some(better), &[no, better][..])
        );
        let records = view.case.records().iter();
        let all: String = records
            .map(|record| serde_json::to_string(&record.event).unwrap())
            .collect();
        assert!(
            !all.contains("geplant") && !all.contains("meester"),
            "{all}"
        );
        let filter = LogFilter::default();
        let log = app.dossier_log(&visitor, dossier, filter, None).await;
        let log = log.unwrap().lines;
        assert!(log.iter().any(|line| line.action == kind.code()));
        assert!(log.iter().all(|line| !line.action.starts_with("staff")));
    }
    if let Ok(drafted) = drafted {
        let report = app.report(&coordinator, dossier, drafted).await.unwrap();
        assert!(!report.windows(8).any(|part| part == b"geplante"));
        let path = bench.dir.path().join("melding.pdf");
        std::fs::write(&path, report).unwrap();
        let text = crate::bench::run("pdftotext", &[path.to_str().unwrap(), "-"]);
        assert!(!String::from_utf8(text).unwrap().contains("geplante"));
    }
    let own = app.own_signals(&coordinator).await.unwrap();
    assert!(own.iter().all(|signal| !signal.text.contains("geplant")));
    // Whoever moved it sees no receipt: they see that it was moved, and nothing more.
    assert!(app.staff_receipts(&coordinator).await.unwrap().is_empty());

    let records = app.staff_records(&hanna).await.unwrap();
    let view = app.read_staff(&hanna, records[0].id).await.unwrap();
    let StaffCommand::Move(moved) = &view.case.records()[0].event else {
        panic!("it begins with what was moved");
    };
    assert_eq!(moved.dossier, dossier);
    let first = &moved.records[0];
    assert_eq!((first.no, &*first.by.name), (no, "Ilse Brandsma"));
    assert_eq!(first.entry.as_ref().unwrap().text, SECRET);
    assert!(first.entry.as_ref().unwrap().happened.is_some());
    let satchel = Satchel::default();
    app.send_due_letters(&satchel).await.unwrap();
    let to: Vec<String> = satchel.mails().iter().map(|mail| mail.to.clone()).collect();
    assert_eq!(to, ["hanna@vlier.example"]);
    assert_eq!(verdict(bench).await, "holds");
    agreed(bench, "holds");
}

/// The sealed bytes of an event, with what it is bound to and its commitment.
async fn event(bench: &Bench, dossier: DossierId, no: No) -> store::SealedEvent {
    let mut tx = bench.store.read().await.unwrap();
    let events = tx.events_of_dossier(bench.board, dossier).await.unwrap();
    events.into_iter().find(|event| event.no == no).unwrap()
}

async fn key(bench: &Bench, dossier: DossierId) -> DossierKey {
    let mut tx = bench.store.read().await.unwrap();
    let row = tx.board(bench.board).await.unwrap();
    let root = vault::RootKey::from_bytes([9; 32]).unwrap();
    let board = *bench.board.as_bytes();
    let board_key = BoardKey::from_wrapped(&root, board, &row.wrapped_key).unwrap();
    let wrapped = tx.dossier_key(bench.board, dossier).await.unwrap();
    DossierKey::from_wrapped(&board_key, board, *dossier.as_bytes(), &wrapped).unwrap()
}

async fn an_older_copy_opens_for_nobody_and_the_rest_still_opens(bench: &Bench) {
    let board = bench.board_member().await;
    named(bench, &[&board]).await;
    let (dossier, no) = mistaken(bench).await;
    let old = event(bench, dossier, no).await;
    let opens = |key: &DossierKey| {
        let place = old.place(bench.board, dossier);
        let sealed = old.sealed.as_ref().unwrap();
        key.open_event(&place, sealed, &old.commitment).is_ok()
    };
    assert!(opens(&key(bench, dossier).await));
    let director = bench.director().await;
    let kind = CommandKind::DivertToStaffRoute;
    let moved = bench.act(&director, dossier, kind, moving(no, &about()));
    moved.await.unwrap();
    // The key that is there now does not open what was copied before.
    assert!(!opens(&key(bench, dossier).await));
    let now = event(bench, dossier, no).await;
    assert!(now.is_erased());
    assert_eq!((now.commitment, now.link), (old.commitment, old.link));
    // Everything else is read as it was, the file too, and something can be added.
    let view = bench.app.read_dossier(&director, dossier).await.unwrap();
    let document = view.case.documents().next().unwrap().no();
    let (_, bytes) = bench
        .app
        .document(&director, dossier, document)
        .await
        .unwrap();
    assert_eq!(bytes, b"%PDF-1.4 Een brief.");
    let kind = CommandKind::RecordEntry;
    let added = bench.act(&director, dossier, kind, observation());
    added.await.unwrap();
    assert_eq!(verdict(bench).await, "holds");
    agreed(bench, "holds");
}

async fn what_is_gone_without_a_word_is_named(bench: &Bench) {
    let board = bench.board_member().await;
    named(bench, &[&board]).await;
    let (dossier, no) = mistaken(bench).await;
    let back = "INSERT INTO event_texts SELECT * FROM kept";
    tamper(bench, "CREATE TABLE kept AS SELECT * FROM event_texts");
    tamper(bench, &format!("DELETE FROM event_texts WHERE seq = {no}"));
    let found = verdict(bench).await;
    assert!(found.starts_with("text-missing"), "{found}");
    agreed(bench, &found);
    let director = bench.director().await;
    let read = bench.app.read_dossier(&director, dossier).await;
    assert!(matches!(read, Err(AppError::Log)));
    tamper(bench, &format!("{back} WHERE seq = {no}"));
    assert_eq!(verdict(bench).await, "holds");

    let kind = CommandKind::DivertToStaffRoute;
    let moved = bench.act(&director, dossier, kind, moving(no, &about()));
    moved.await.unwrap();
    // Whoever puts old bytes back is named, and the dossier shows them to nobody.
    tamper(bench, &format!("{back} WHERE seq = {no}"));
    let found = verdict(bench).await;
    assert!(found.starts_with("event-text"), "{found}");
    agreed(bench, &found);
    assert!(bench.app.read_dossier(&director, dossier).await.is_err());
}

async fn a_refused_move_leaves_nothing_behind(bench: &Bench) {
    let board = bench.board_member().await;
    let (dossier, no) = mistaken(bench).await;
    let coordinator = bench.coordinator().await;
    let kind = CommandKind::DivertToStaffRoute;
    let codes = |done: Result<No, PerformError>| match done {
        Err(PerformError::Refused(refusal)) => refusal
            .problems
            .iter()
            .map(|one| format!("{} {}", one.code, one.field))
            .collect::<Vec<_>>(),
        _ => panic!("it is refused"),
    };
    let nobody = bench.act(&coordinator, dossier, kind, moving(no, &about()));
    assert_eq!(codes(nobody.await), ["staff.nobody-receives "]);
    let hanna = named(bench, &[&board]).await.remove(0);
    let empty = bench.act(&coordinator, dossier, kind, json!({}));
    assert_eq!(
        codes(empty.await),
        [
            "form.required entry",
            "form.required telling.road",
            "form.required telling.about.words"
        ]
    );
    assert!(bench.app.staff_records(&hanna).await.unwrap().is_empty());
    let view = bench.app.read_dossier(&coordinator, dossier).await.unwrap();
    assert!(view.case.entry(no).is_some());
    let mut unsure = bench.coordinator().await;
    unsure.is_confirmed = false;
    let sent = submission(kind, view.version, moving(no, &about()));
    let done = bench.app.perform(&unsure, dossier, sent.clone()).await;
    assert!(matches!(
        done,
        Err(PerformError::App(AppError::Unconfirmed))
    ));
    let teacher = bench.teacher().await;
    let done = bench.app.perform(&teacher, dossier, sent).await;
    assert!(matches!(done, Err(PerformError::App(AppError::NotFound))));
    // What the log says of it in the dossier does not tell why.
    let mut tx = bench.store.read().await.unwrap();
    let rows = tx.audit_of_dossier(bench.board, dossier, None, 100).await;
    for row in rows.unwrap() {
        assert!(!row.record.reason.unwrap_or_default().contains("staff"));
    }
    drop(tx);
    assert_eq!(verdict(bench).await, "holds");
}

async fn a_suspicion_of_staff_leaves_no_trace_in_the_dossier(bench: &Bench) {
    let dossier = bench.dossier().await;
    let teacher = bench.teacher().await;
    let fenne = bench.pupil("Fenne").await.id;
    let before = bench.log(dossier).await.len();
    let mut entry = observation();
    entry["about-staff"] = "yes".into();
    let kind = CommandKind::RecordEntry;
    let told = submission(kind, 0, entry.clone());
    let refused = bench.app.record_signal(&teacher, fenne, told).await;
    assert!(matches!(refused, Err(PerformError::Refused(refusal))
        if refusal.problems.iter().any(|one| one.code == "step1.staff-suspected")));
    // Nor does a pupil without a dossier get one.
    let sami = bench.pupil("Sami").await.id;
    let told = submission(kind, 0, entry.clone());
    assert!(bench.app.record_signal(&teacher, sami, told).await.is_err());
    let mut tx = bench.store.read().await.unwrap();
    let of_sami = tx.dossier_of_pupil(bench.board, sami).await.unwrap();
    assert!(of_sami.is_none());
    drop(tx);
    let coordinator = bench.coordinator().await;
    let done = bench.act(&coordinator, dossier, kind, entry).await;
    assert!(done.is_err());
    let log = bench.log(dossier).await;
    assert!(
        log.iter()
            .all(|(action, outcome, _)| action != "record_entry" || outcome == "done")
    );
    // The reading of the bench itself, and no more.
    assert_eq!(log.len(), before + 1);
}
