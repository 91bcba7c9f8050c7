//! From a closed dossier to one that is destroyed, through the front door, on both engines.

use app::perform::PerformError;
use app::verify_store::{Kept, StoreVerdict};
use app::{App, AppError, Visitor};
use domain::access::{Compartment, GrantRequest};
use domain::answer::YesNo;
use domain::command::CommandKind;
use domain::id::{DossierId, MemberId};
use domain::retention::{ConfirmRequest, HoldRequest, ReasonRequest};
use domain::role::Role;
use jiff::civil::date;
use serde_json::json;

use crate::bench::{Bench, PASSWORD, on_both_engines, run, submission};
use crate::letters::{Satchel, emergency, with_post};
use crate::proof_of_store::{agreed, attach, tamper, tampered_tables, verdict};
use app::found_board::NewMember;

on_both_engines!(
    the_whole_way_from_closed_to_destroyed,
    nothing_is_destroyed_without_confirming_who_one_is,
    nobody_destroys_alone_or_too_early,
    a_hold_and_an_objection_stop_it,
    whoever_must_hear_of_it_gets_a_letter_that_names_nobody,
    who_is_shut_out_meets_nothing_of_it,
    an_emergency_is_looked_back_at_first,
    what_is_half_destroyed_is_named,
    nothing_of_it_is_left_in_the_files_or_the_tables,
    a_new_dossier_can_be_opened_and_a_sibling_keeps_its_own,
    the_day_of_an_old_dossier_is_worked_out,
);

const DAY: i64 = 24 * 60;

/// A dossier on Fenne with a file, closed on 7 September 2026; it may go from 1 August 2028.
async fn closed(bench: &Bench) -> DossierId {
    let dossier = bench.dossier().await;
    attach(bench, dossier, b"%PDF-1.4 Een brief over de blauwe plek.").await;
    close(bench, dossier).await;
    dossier
}

pub(crate) async fn close(bench: &Bench, dossier: DossierId) {
    let director = bench.director().await;
    let read = bench.app.read_dossier(&director, dossier).await.unwrap();
    let closing = submission(
        CommandKind::Close,
        read.version,
        json!({
            "outcome": "no-further-concern", "summary": "Het gaat goed.",
            "retention": "signal-only", "retention-ground": "Geen vervolg.",
        }),
    );
    bench
        .app
        .perform(&director, dossier, closing)
        .await
        .unwrap();
}

/// Two years later: Tuesday 1 August 2028 or after.
fn until_due(bench: &Bench) {
    bench.clock.turn(694 * DAY);
}

fn because() -> ReasonRequest {
    ReasonRequest {
        reason: "De bewaartermijn van Fenne is voorbij.".to_owned(),
    }
}

const SURE: ConfirmRequest = ConfirmRequest {
    is_sure: Some(YesNo::Yes),
};

async fn announce(bench: &Bench, dossier: DossierId) {
    let director = bench.director().await;
    bench
        .app
        .announce_destruction(&director, dossier, &because())
        .await
        .unwrap();
}

/// Closed, due, announced, and the days are over.
async fn ready(bench: &Bench) -> DossierId {
    let dossier = closed(bench).await;
    until_due(bench);
    announce(bench, dossier).await;
    bench.clock.turn(15 * DAY);
    dossier
}

async fn destroyed(bench: &Bench) -> DossierId {
    let dossier = ready(bench).await;
    let board = bench.board_member().await;
    bench
        .app
        .destroy_dossier(&board, dossier, &SURE)
        .await
        .unwrap();
    dossier
}

fn codes(tried: Result<(), PerformError>) -> Vec<String> {
    match tried {
        Err(PerformError::Refused(refusal)) => refusal.codes(),
        other => panic!("{other:?}"),
    }
}

fn is_not_found<T>(tried: &Result<T, AppError>) -> bool {
    matches!(tried, Err(AppError::NotFound))
}

async fn with_role(bench: &Bench, login: &str, role: Role) -> Visitor {
    let member = NewMember {
        name: format!("Iemand {login}"),
        login: login.to_owned(),
        roles: vec![(None, role)],
    };
    let hash = app::sign_in::hash_password(PASSWORD, [5; 16]).unwrap();
    let added = bench.app.add_member_with_hash(bench.board, &member, &hash);
    bench
        .app
        .visitor(bench.board, added.await.unwrap())
        .await
        .unwrap()
}

async fn the_whole_way_from_closed_to_destroyed(bench: &Bench) {
    let dossier = closed(bench).await;
    let (director, board) = (bench.director().await, bench.board_member().await);
    let due = bench.app.due_dossiers(&director).await.unwrap();
    assert_eq!(due.dossiers.len(), 0, "not within a quarter");
    until_due(bench);
    let due = bench.app.due_dossiers(&director).await.unwrap().dossiers;
    assert_eq!(due.len(), 1);
    assert_eq!(due[0].from, date(2028, 8, 1));
    assert_eq!(due[0].pupil.as_deref(), Some("Fenne Oosterwolde"));
    let officer = with_role(bench, "fg", Role::DataProtectionOfficer).await;
    let seen = bench.app.due_dossiers(&officer).await.unwrap().dossiers;
    assert_eq!((seen.len(), &seen[0].pupil), (1, &None), "by number only");
    let seen = bench.app.keeping_overview(&officer, dossier).await;
    assert!(is_not_found(&seen));

    announce(bench, dossier).await;
    let coordinator = bench.coordinator().await;
    for told in [&coordinator, &board, &officer] {
        let work = bench.app.my_work(told).await.unwrap();
        assert_eq!(work.announced.len(), 1, "{}", told.name);
    }
    let view = bench.app.read_dossier(&coordinator, dossier).await.unwrap();
    let announced = view.keeping.announced.unwrap();
    assert_eq!(announced.fact.by, bench.director);
    bench.clock.turn(15 * DAY);
    let records = view.version;
    bench
        .app
        .destroy_dossier(&board, dossier, &SURE)
        .await
        .unwrap();

    // It is gone for those who could have read it, and never was for others.
    let gone = bench.app.read_dossier(&coordinator, dossier).await;
    assert!(matches!(gone, Err(AppError::Destroyed)));
    for stranger in [bench.elsewhere().await, bench.teacher().await] {
        let gone = bench.app.read_dossier(&stranger, dossier).await;
        assert!(is_not_found(&gone));
    }
    let list = bench
        .app
        .dossiers(&coordinator, app::my_work::ListFilter::default());
    assert!(list.await.unwrap().cards.is_empty());
    let own = bench.app.own_signals(&bench.teacher().await).await;
    assert!(own.unwrap().is_empty());
    assert!(
        bench
            .app
            .my_work(&board)
            .await
            .unwrap()
            .announced
            .is_empty()
    );

    // What is left of it.
    for reader in [&board, &officer] {
        let all = bench.app.destroyed_dossiers(reader).await.unwrap();
        assert_eq!(all.len(), 1);
        let left = bench.app.destroyed_dossier(reader, dossier).await.unwrap();
        assert_eq!((left.records, left.files), (records, 1));
        assert_eq!(left.announced.name, "Daan Ruitenberg");
        assert_eq!(left.confirmed.name, "Hanna Wiersma");
        assert_eq!(left.destroy_from, date(2028, 8, 1));
        assert!(left.checkpoint.is_none());
    }
    let refused = bench.app.destroyed_dossiers(&coordinator).await;
    assert!(is_not_found(&refused));
    bench.app.checkpoint(bench.board).await.unwrap();
    let left = bench.app.destroyed_dossier(&board, dossier).await.unwrap();
    let (size, _, _) = left.checkpoint.unwrap();
    assert!(size >= left.log_size);
    let log = bench.log(dossier).await;
    let lines = log
        .iter()
        .filter(|(action, ..)| action == "destroy-dossier");
    assert_eq!(lines.count(), 1);
    holds(bench).await;
}

async fn holds(bench: &Bench) {
    let verdict = bench.app.verify_store(&Kept::default()).await.unwrap();
    let StoreVerdict::Holds(held) = verdict else {
        panic!("{verdict:?}");
    };
    assert!(held.without_key > 0);
    agreed(bench, "holds");
}

async fn nothing_is_destroyed_without_confirming_who_one_is(bench: &Bench) {
    let dossier = ready(bench).await;
    let unconfirmed = |visitor: Visitor| Visitor {
        is_confirmed: false,
        ..visitor
    };
    let board = unconfirmed(bench.board_member().await);
    let tried = bench.app.destroy_dossier(&board, dossier, &SURE).await;
    assert!(matches!(
        tried,
        Err(PerformError::App(AppError::Unconfirmed))
    ));
    let director = unconfirmed(bench.director().await);
    let tried = bench
        .app
        .announce_destruction(&director, dossier, &because())
        .await;
    assert!(matches!(
        tried,
        Err(PerformError::App(AppError::Unconfirmed))
    ));
    let coordinator = bench.coordinator().await;
    let view = bench.app.read_dossier(&coordinator, dossier).await;
    assert!(view.unwrap().version > 2, "all of it is there");
    assert_eq!(verdict(bench).await, "holds");
}

async fn nobody_destroys_alone_or_too_early(bench: &Bench) {
    let dossier = closed(bench).await;
    let (director, board) = (bench.director().await, bench.board_member().await);
    let early = bench
        .app
        .announce_destruction(&director, dossier, &because())
        .await;
    assert_eq!(codes(early), ["destruction.too-early"]);
    until_due(bench);
    let alone = bench.app.destroy_dossier(&board, dossier, &SURE).await;
    assert_eq!(codes(alone), ["destruction.not-announced"]);
    announce(bench, dossier).await;
    bench.clock.turn(14 * DAY);
    let early = bench.app.destroy_dossier(&board, dossier, &SURE).await;
    assert_eq!(codes(early), ["destruction.announcement-runs"]);
    bench.clock.turn(DAY);
    for visitor in [director, bench.coordinator().await, bench.teacher().await] {
        let tried = bench.app.destroy_dossier(&visitor, dossier, &SURE).await;
        assert!(matches!(tried, Err(PerformError::App(AppError::NotFound))));
    }
    // Whoever became a member of the board since does not confirm what they announced.
    let mut tx = bench.store.begin().await.unwrap();
    let both = store::RoleRow {
        member: bench.director,
        board: bench.board,
        school: None,
        role: Role::BoardMember,
    };
    tx.insert_role(&both).await.unwrap();
    tx.commit().await.unwrap();
    let both = bench.director().await;
    let tried = bench.app.destroy_dossier(&both, dossier, &SURE).await;
    assert_eq!(codes(tried), ["destruction.same-person"]);
    let log = bench.log(dossier).await;
    let refused = log
        .iter()
        .filter(|(action, outcome, _)| action == "confirm-destruction" && outcome == "refused");
    assert_eq!(refused.count(), 3, "{log:?}");
    assert!(log.iter().all(|(action, ..)| action != "destroy-dossier"));
}

async fn a_hold_and_an_objection_stop_it(bench: &Bench) {
    let dossier = ready(bench).await;
    let (board, coordinator) = (bench.board_member().await, bench.coordinator().await);
    let hold = HoldRequest {
        cause: "complaint".to_owned(),
        reason: "Moeder diende een klacht in.".to_owned(),
    };
    let tried = bench.app.hold_dossier(&coordinator, dossier, &hold).await;
    assert!(matches!(tried, Err(PerformError::App(AppError::NotFound))));
    bench
        .app
        .hold_dossier(&board, dossier, &hold)
        .await
        .unwrap();
    let tried = bench.app.destroy_dossier(&board, dossier, &SURE).await;
    assert_eq!(
        codes(tried),
        ["destruction.held", "destruction.not-announced"]
    );
    let director = bench.director().await;
    let tried = bench
        .app
        .announce_destruction(&director, dossier, &because())
        .await;
    assert_eq!(codes(tried), ["destruction.held"]);
    let overview = bench.app.keeping_overview(&coordinator, dossier).await;
    let notes = overview.unwrap().notes;
    assert_eq!(notes.last().unwrap().words, "Moeder diende een klacht in.");
    let due = bench.app.due_dossiers(&director).await.unwrap().dossiers;
    assert!(due[0].is_held);
    bench
        .app
        .end_hold(&director, dossier, &because())
        .await
        .unwrap();
    // What was announced before the hold is not announced any more.
    let tried = bench.app.destroy_dossier(&board, dossier, &SURE).await;
    assert_eq!(codes(tried), ["destruction.not-announced"]);
    announce(bench, dossier).await;
    bench
        .app
        .object_to_destruction(&coordinator, dossier, &because())
        .await
        .unwrap();
    bench.clock.turn(15 * DAY);
    let tried = bench.app.destroy_dossier(&board, dossier, &SURE).await;
    assert_eq!(codes(tried), ["destruction.not-announced"]);
    // A new signal opens the dossier again, and that stops it too.
    announce(bench, dossier).await;
    bench.dossier().await;
    bench.clock.turn(15 * DAY);
    let tried = bench.app.destroy_dossier(&board, dossier, &SURE).await;
    assert_eq!(
        codes(tried),
        ["destruction.open", "destruction.not-announced"]
    );
    assert_eq!(verdict(bench).await, "holds");
}

async fn whoever_must_hear_of_it_gets_a_letter_that_names_nobody(bench: &Bench) {
    let app: App = with_post(bench).await;
    let officer = with_role(bench, "fg", Role::DataProtectionOfficer).await;
    let blocked = with_role(bench, "tante", Role::AttentionOfficer).await;
    for (member, mail) in [(officer.member, "fg"), (blocked.member, "tante")] {
        let mail = format!("{mail}@vlier.example");
        app.set_mail_address(bench.board, member, &mail)
            .await
            .unwrap();
    }
    shut_out(bench, blocked.member).await;
    let dossier = closed(bench).await;
    until_due(bench);
    let director = bench.director().await;
    app.announce_destruction(&director, dossier, &because())
        .await
        .unwrap();
    let satchel = Satchel::default();
    app.send_due_letters(&satchel).await.unwrap();
    let mails = satchel.mails();
    let about: Vec<_> = mails
        .iter()
        .filter(|mail| mail.subject.contains("vernietigd"))
        .collect();
    let mut to: Vec<&str> = about.iter().map(|mail| &*mail.to).collect();
    to.sort_unstable();
    assert_eq!(
        to,
        [
            "fg@vlier.example",
            "hanna@vlier.example",
            "ilse@vlier.example"
        ]
    );
    for mail in about {
        for word in ["Fenne", "Oosterwolde", &dossier.to_string()] {
            assert!(!mail.text.contains(word) && !mail.subject.contains(word));
        }
    }
    let seen = bench.app.keeping_overview(&blocked, dossier).await;
    assert!(is_not_found(&seen));
}

/// No list, page or act of keeping leads whoever has a tie to the child to the dossier.
async fn who_is_shut_out_meets_nothing_of_it(bench: &Bench) {
    let dossier = ready(bench).await;
    let app = &bench.app;
    let officer = with_role(bench, "fg", Role::DataProtectionOfficer).await;
    let (director, coordinator) = (bench.director().await, bench.coordinator().await);
    let listed = async |visitor: &Visitor| {
        let due = app.due_dossiers(visitor).await.map(|list| list.dossiers);
        let announced = app.announced_destructions(visitor).await.unwrap();
        let all = due.unwrap_or_default().into_iter().chain(announced);
        all.filter(|one| one.dossier == dossier).count()
    };
    for (visitor, times) in [(&officer, 2), (&director, 2), (&coordinator, 1)] {
        assert_eq!(listed(visitor).await, times);
    }
    for visitor in [&officer, &director, &coordinator] {
        shut_out(bench, visitor.member).await;
        assert_eq!(listed(visitor).await, 0);
        assert!(is_not_found(&app.keeping_overview(visitor, dossier).await));
        let why = because();
        let objected = app.object_to_destruction(visitor, dossier, &why).await;
        assert!(matches!(
            objected,
            Err(PerformError::App(AppError::NotFound))
        ));
    }
}

async fn shut_out(bench: &Bench, member: MemberId) {
    let tie = domain::access::ConflictRequest {
        member: Some(member),
        tie: Some(domain::access::Tie::Relative),
        words: "Tante van het kind.".to_owned(),
    };
    let fenne = bench.pupil("Fenne").await.id;
    let board = bench.board_member().await;
    bench
        .app
        .declare_conflict(&board, fenne, &tie)
        .await
        .unwrap();
}

async fn an_emergency_is_looked_back_at_first(bench: &Bench) {
    let dossier = ready(bench).await;
    emergency(bench, &bench.app).await;
    let board = bench.board_member().await;
    let tried = bench.app.destroy_dossier(&board, dossier, &SURE).await;
    assert_eq!(codes(tried), ["destruction.emergency-open"]);
    let director = bench.director().await;
    let review = domain::access::ReviewRequest {
        verdict: Some(domain::access::Verdict::Justified),
        words: "Het was nodig.".to_owned(),
    };
    bench
        .app
        .review_emergency(&director, 1, &review)
        .await
        .unwrap();
    bench
        .app
        .destroy_dossier(&board, dossier, &SURE)
        .await
        .unwrap();
    holds(bench).await;
}

/// What somebody does with SQL to what was destroyed, and what the verdict says.
const HALVES: [(&str, &str); 10] = [
    (
        "INSERT INTO dossier_keys SELECT board, 'ID', wrapped FROM kept_dossier_keys WHERE dossier = 'ID'",
        "not-destroyed",
    ),
    (
        "INSERT INTO event_texts SELECT board, dossier, seq, sealed FROM kept_event_texts WHERE dossier = 'ID' AND seq = 1",
        "not-destroyed",
    ),
    (
        "INSERT INTO blobs SELECT board, dossier, seq, sealed FROM kept_blobs WHERE dossier = 'ID'",
        "not-destroyed",
    ),
    (
        "INSERT INTO dossiers SELECT * FROM kept_dossiers WHERE id = 'ID'",
        "not-destroyed",
    ),
    ("DELETE FROM destroyed_dossiers", "certificate"),
    (
        "UPDATE destroyed_dossiers SET confirmed_by = (SELECT id FROM members WHERE id NOT IN (confirmed_by, proposed_by) ORDER BY id LIMIT 1)",
        "certificate",
    ),
    (
        "UPDATE destroyed_dossiers SET proposed_at = proposed_at - 86400000000",
        "certificate",
    ),
    (
        "UPDATE destroyed_dossiers SET records = records - 1",
        "certificate",
    ),
    (
        "UPDATE audit SET action = 'read-dossier' WHERE action = 'destroy-dossier'",
        "audit-changed",
    ),
    ("DELETE FROM events WHERE dossier = 'ID'", "event-missing"),
];

async fn what_is_half_destroyed_is_named(bench: &Bench) {
    let dossier = ready(bench).await;
    let (keep, _) = tampered_tables();
    tamper(bench, &keep);
    let board = bench.board_member().await;
    bench
        .app
        .destroy_dossier(&board, dossier, &SURE)
        .await
        .unwrap();
    assert_eq!(verdict(bench).await, "holds");
    // Everything is kept anew as it is after it, under other names.
    let (keep, restore) = tampered_tables();
    let (keep, restore) = (
        keep.replace("kept_", "after_"),
        restore.replace("kept_", "after_"),
    );
    tamper(bench, &keep);
    for (sql, expected) in HALVES {
        tamper(bench, &sql.replace("ID", &dossier.to_string()));
        let found = verdict(bench).await;
        assert!(found.starts_with(expected), "{sql}: {found}");
        agreed(bench, &found);
        let said = bench.app.verify_store(&Kept::default()).await.unwrap();
        let sentence = said.sentence(bench.app.words());
        assert!(sentence.starts_with("Het klopt niet: "), "{sentence}");
        tamper(bench, &restore);
    }
    assert_eq!(verdict(bench).await, "holds");
    agreed(bench, "holds");
}

async fn nothing_of_it_is_left_in_the_files_or_the_tables(bench: &Bench) {
    let dossier = ready(bench).await;
    let coordinator = bench.coordinator().await;
    let typed = vec![("text".to_owned(), "Nog niet af".to_owned())];
    let form = format!("/dossiers/{dossier}/record_entry");
    bench
        .app
        .save_draft(&coordinator, &form, &typed)
        .await
        .unwrap();
    let pieces = pieces(bench, dossier).await;
    assert!(pieces.len() > 4);
    let dumped = bytes_of(bench);
    for piece in &pieces {
        assert!(has(&dumped, piece), "before, it is there");
    }
    let board = bench.board_member().await;
    bench
        .app
        .destroy_dossier(&board, dossier, &SURE)
        .await
        .unwrap();
    let dumped = bytes_of(bench);
    for piece in &pieces {
        assert!(!has(&dumped, piece), "afterwards, it is gone");
    }
    // That it was of this pupil is gone too.
    let mut tx = bench.store.read().await.unwrap();
    let fenne = bench.pupil("Fenne").await.id;
    let of_pupil = tx.dossier_of_pupil(bench.board, fenne).await.unwrap();
    assert_eq!(of_pupil, None);
}

/// Sealed bytes of the dossier, wherever they are kept.
async fn pieces(bench: &Bench, dossier: DossierId) -> Vec<Vec<u8>> {
    let board = bench.board;
    let mut tx = bench.store.read().await.unwrap();
    let mut pieces = vec![
        tx.dossier_key(board, dossier)
            .await
            .unwrap()
            .as_bytes()
            .to_vec(),
    ];
    for event in tx.events_of_dossier(board, dossier).await.unwrap() {
        pieces.push(event.sealed.unwrap().as_bytes().to_vec());
    }
    for (of, no) in tx.blobs_of_board(board).await.unwrap() {
        pieces.push(tx.blob(board, of, no).await.unwrap().as_bytes().to_vec());
    }
    for noted in tx.retention_of_dossier(board, dossier).await.unwrap() {
        pieces.extend(noted.sealed.map(|sealed| sealed.as_bytes().to_vec()));
    }
    let form = format!("/dossiers/{dossier}/record_entry");
    let draft = tx.draft(board, bench.coordinator, &form).await.unwrap();
    pieces.push(draft.unwrap().sealed.as_bytes().to_vec());
    // Enough to know it by, and not cut in two by the pages of a file.
    for piece in &mut pieces {
        piece.truncate(24);
    }
    pieces
}

/// Every byte that is kept: the files of SQLite, a dump of PostgreSQL in hexadecimal.
fn bytes_of(bench: &Bench) -> Vec<u8> {
    let Some(path) = bench.address.strip_prefix("sqlite:") else {
        return run("pg_dump", &["--data-only", &bench.address]);
    };
    let mut all = Vec::new();
    for end in ["", "-wal"] {
        all.extend(std::fs::read(format!("{path}{end}")).unwrap_or_default());
    }
    all
}

fn has(dumped: &[u8], piece: &[u8]) -> bool {
    let hex = piece
        .iter()
        .fold(String::new(), |text, byte| text + &format!("{byte:02x}"));
    let is_in = |wanted: &[u8]| dumped.windows(wanted.len()).any(|one| one == wanted);
    is_in(piece) || is_in(hex.as_bytes())
}

async fn a_new_dossier_can_be_opened_and_a_sibling_keeps_its_own(bench: &Bench) {
    let dossier = bench.dossier().await;
    let sibling = bench.dossier_on("Sami", &bench.teacher().await).await;
    let (director, coordinator) = (bench.director().await, bench.coordinator().await);
    let back = json!({ "dossier": sibling.to_string(), "relation": "broer" });
    bench
        .act(&coordinator, dossier, CommandKind::LinkDossier, back)
        .await
        .unwrap();
    close(bench, dossier).await;
    let links = async || {
        let mut tx = bench.store.read().await.unwrap();
        let rows = tx.sibling_links(bench.board, sibling).await;
        rows.unwrap().len()
    };
    assert_eq!(links().await, 1);
    let link = json!({ "dossier": dossier.to_string(), "relation": "zus" });
    bench
        .act(&coordinator, sibling, CommandKind::LinkDossier, link)
        .await
        .unwrap();
    let leave = GrantRequest {
        member: Some(bench.teacher),
        parts: vec![Compartment::Signals],
        reason: "Begeleidt het kind.".to_owned(),
        ..GrantRequest::default()
    };
    bench
        .app
        .give_access(&director, dossier, &leave)
        .await
        .unwrap();
    let whole = bench.app.read_dossier(&coordinator, sibling).await.unwrap();
    assert_eq!(whole.linked.len(), 1);
    until_due(bench);
    announce(bench, dossier).await;
    bench.clock.turn(15 * DAY);
    let board = bench.board_member().await;
    bench
        .app
        .destroy_dossier(&board, dossier, &SURE)
        .await
        .unwrap();
    let after = bench.app.read_dossier(&coordinator, sibling).await.unwrap();
    assert_eq!(after.version, whole.version);
    assert!(after.linked.is_empty());
    assert_eq!(links().await, 0, "nothing is left of what it said");

    let again = bench.dossier().await;
    assert_ne!(again, dossier);
    let read = bench.app.read_dossier(&coordinator, again).await.unwrap();
    assert_eq!(read.case.entries().len(), 1);
    // Leave was for the dossier that is gone.
    let teacher = bench.teacher().await;
    assert!(!bench.app.can_read(&teacher, again).await.unwrap());
    holds(bench).await;
}

async fn the_day_of_an_old_dossier_is_worked_out(bench: &Bench) {
    let dossier = closed(bench).await;
    until_due(bench);
    tamper(bench, "UPDATE dossiers SET destroy_from = NULL");
    let director = bench.director().await;
    let due = bench.app.due_dossiers(&director).await.unwrap().dossiers;
    assert_eq!(due.len(), 1);
    assert_eq!((due[0].dossier, due[0].from), (dossier, date(2028, 8, 1)));
    // The class of a pupil who is still there has no day: it is on no list.
    tamper(bench, "UPDATE dossiers SET destroy_from = '9999-12-31'");
    let due = bench.app.due_dossiers(&director).await.unwrap().dossiers;
    assert!(due.is_empty());
}

/// What stays names no child and nothing that somebody wrote.
#[tokio::test]
async fn what_is_left_holds_nothing_of_anybody_it_was_about() {
    let bench = Bench::new().await;
    let dossier = destroyed(&bench).await;
    let board = bench.board_member().await;
    let left = bench.app.destroyed_dossier(&board, dossier).await.unwrap();
    let told = [
        left.class.clone(),
        left.edition.clone(),
        left.school.name.clone(),
        left.announced.name.clone(),
        left.confirmed.name.clone(),
    ]
    .join(" ");
    for word in ["Fenne", "Oosterwolde", "Geen vervolg", "blauwe plek"] {
        assert!(!told.contains(word), "{told}");
    }
    let noted = bench.log(dossier).await;
    assert!(!noted.is_empty(), "who looked into it stays in the log");
}
