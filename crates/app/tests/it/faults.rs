//! What cannot be written down is not shown, and not done: on both engines.

use std::process::Command;

use app::attempt::Caller;
use app::sign_in::{GoingOn, Presence};
use domain::access::{Compartment, ConflictRequest, EmergencyRequest, GrantRequest, Tie};
use domain::command::CommandKind;
use serde_json::json;

use crate::bench::{Bench, PASSWORD, observation, on_both_engines, run, submission};

on_both_engines!(
    what_cannot_be_written_down_is_not_done,
    a_disk_that_comes_back_is_enough,
);

/// The tables without which nothing can be written down.
const TABLES: [&str; 2] = ["audit", "log_leaves"];

fn sql(bench: &Bench, sql: &str) {
    if let Some(path) = bench.address.strip_prefix("sqlite:") {
        let program = "import sqlite3,sys; sqlite3.connect(sys.argv[1]).executescript(sys.argv[2])";
        let mut command = Command::new("/usr/bin/python3");
        let output = command.args(["-c", program, path, sql]).output().unwrap();
        let complaint = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{complaint}");
    } else {
        let quietly = ["--quiet", "--set", "ON_ERROR_STOP=1", "--command", sql];
        run("psql", &[&quietly[..], &[&bench.address]].concat());
    }
}

/// From now on nothing can be added to this table.
fn break_table(bench: &Bench, table: &str) {
    if bench.address.starts_with("sqlite:") {
        let text = format!(
            "CREATE TRIGGER broken BEFORE INSERT ON {table} BEGIN SELECT RAISE(ABORT, 'full'); END"
        );
        sql(bench, &text);
    } else {
        let text = format!(
            "CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS \
             $$ BEGIN RAISE EXCEPTION 'full'; END $$; \
             CREATE TRIGGER broken BEFORE INSERT ON {table} EXECUTE FUNCTION full_disk()"
        );
        sql(bench, &text);
    }
}

fn mend_table(bench: &Bench, table: &str) {
    if bench.address.starts_with("sqlite:") {
        sql(bench, "DROP TRIGGER broken");
    } else {
        let text = format!("DROP TRIGGER broken ON {table}; DROP FUNCTION full_disk()");
        sql(bench, &text);
    }
}

/// Everything that is kept, as text.
fn dump(bench: &Bench) -> String {
    let bytes = if let Some(path) = bench.address.strip_prefix("sqlite:") {
        let program =
            "import sqlite3,sys\nfor line in sqlite3.connect(sys.argv[1]).iterdump(): print(line)";
        run("/usr/bin/python3", &["-c", program, path])
    } else {
        let rows = ["--data-only", "--inserts", "--no-comments"];
        run("pg_dump", &[&rows[..], &[&bench.address]].concat())
    };
    let text = String::from_utf8(bytes).unwrap();
    // What a dump says of itself differs each time, and tries at the door are counted all the same.
    let is_kept = |line: &&str| !line.starts_with('\\') && !line.contains("attempts");
    text.lines().filter(is_kept).collect::<Vec<_>>().join("\n")
}

async fn what_cannot_be_written_down_is_not_done(bench: &Bench) {
    let app = &bench.app;
    let dossier = bench.dossier().await;
    let (teacher, ilse) = (bench.teacher().await, bench.coordinator().await);
    let director = bench.director().await;
    let pupil = bench.pupil("Sami").await.id;
    let fenne = bench.pupil("Fenne").await.id;
    let token = bench.came_in("noor").await;
    let version = app.read_dossier(&ilse, dossier).await.unwrap().version;
    let leave = GrantRequest {
        member: Some(bench.teacher),
        parts: vec![Compartment::Signals],
        reason: "Zij begeleidt in de klas.".to_owned(),
        ..GrantRequest::default()
    };
    let tie = ConflictRequest {
        member: Some(bench.teacher),
        tie: Some(Tie::Relative),
        words: "Tante van het kind.".to_owned(),
    };
    for table in TABLES {
        break_table(bench, table);
        let before = dump(bench);
        // Reading.
        assert!(app.read_dossier(&ilse, dossier).await.is_err());
        assert!(app.my_work(&ilse).await.is_err());
        assert!(app.own_signals(&teacher).await.is_err());
        assert!(app.pupils(&teacher).await.is_err());
        assert!(app.access_overview(&ilse, dossier).await.is_err());
        let filter = app::read_log::LogFilter::default;
        assert!(
            app.dossier_log(&ilse, dossier, filter(), None)
                .await
                .is_err()
        );
        // Changing.
        let record = CommandKind::RecordEntry;
        let entry = submission(record, version, observation());
        assert!(app.perform(&ilse, dossier, entry).await.is_err());
        let refused = submission(record, version, json!({}));
        assert!(app.perform(&ilse, dossier, refused).await.is_err());
        let signal = submission(record, 0, observation());
        assert!(app.record_signal(&teacher, pupil, signal).await.is_err());
        assert!(app.give_access(&ilse, dossier, &leave).await.is_err());
        assert!(app.declare_conflict(&director, fenne, &tie).await.is_err());
        let nothing = EmergencyRequest::default();
        assert!(
            app.open_in_emergency(&teacher, fenne, &nothing)
                .await
                .is_err()
        );
        // At the door.
        let (going_on, nowhere) = (GoingOn::default(), Caller::default());
        let entry = app.sign_in("noor", PASSWORD, &going_on, &nowhere).await;
        assert!(entry.is_err());
        assert!(app.sign_out(&token).await.is_err());
        assert!(app.hide(&token).await.is_err());
        assert!(
            app.note_denial(&teacher, "read-dossier", None)
                .await
                .is_err()
        );
        assert_eq!(dump(bench), before, "nothing of it is kept: {table}");
        mend_table(bench, table);
        let presence = app.presence(&token).await.unwrap();
        assert!(matches!(presence, Presence::Here(_)), "still signed in");
    }
}

async fn a_disk_that_comes_back_is_enough(bench: &Bench) {
    let dossier = bench.dossier().await;
    let ilse = bench.coordinator().await;
    for table in TABLES {
        break_table(bench, table);
        assert!(bench.app.read_dossier(&ilse, dossier).await.is_err());
        mend_table(bench, table);
        bench.app.read_dossier(&ilse, dossier).await.unwrap();
    }
    let kept = app::verify_store::Kept::default();
    let verdict = bench.app.verify_store(&kept).await.unwrap();
    assert!(matches!(verdict, app::verify_store::StoreVerdict::Holds(_)));
}
