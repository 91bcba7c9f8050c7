//! The staff route: who is told, who reads, and that what was changed is named.

use app::AppError;
use app::Visitor;
use app::found_board::NewMember;
use app::perform::PerformError;
use app::read_log::LogFilter;
use app::staff_route::{StaffPaper, StaffSubmission};
use domain::id::{MemberId, StaffRecordId};
use domain::role::Role;
use domain::staff_route::{Guideline, NameRequest, RoadStep, StaffCommandKind};
use serde_json::{Value, json};

use crate::access::officer;
use crate::bench::{Bench, PASSWORD, on_both_engines};
use crate::letters::{Satchel, with_post};
use crate::proof_of_store::{agreed, tamper, verdict};

on_both_engines!(
    what_is_told_reaches_whom_the_board_named_and_nobody_else,
    whom_it_is_about_never_reads_it,
    without_anybody_to_receive_nothing_is_kept,
    the_road_of_the_law_is_walked_to_its_end,
    naming_is_for_the_board_and_its_history_stays,
    whatever_is_changed_on_the_staff_route_is_named,
    the_log_says_who_and_never_about_whom,
    a_recipient_who_lost_the_role_reads_nothing,
);

/// A second board member.
pub(crate) async fn second(bench: &Bench) -> Visitor {
    somebody(bench, "wim", Role::BoardMember).await
}

async fn somebody(bench: &Bench, login: &str, role: Role) -> Visitor {
    let member = NewMember {
        name: format!("Bestuurder {login}"),
        login: login.to_owned(),
        roles: vec![(None, role)],
    };
    let hash = app::sign_in::hash_password(PASSWORD, [5; 16]).unwrap();
    let added = bench.app.add_member_with_hash(bench.board, &member, &hash);
    let id = added.await.unwrap();
    bench.app.visitor(bench.board, id).await.unwrap()
}

/// The board names these members; the answer is each of them as they are from then on.
pub(crate) async fn named(bench: &Bench, members: &[&Visitor]) -> Vec<Visitor> {
    let board = bench.board_member().await;
    let mut named = Vec::new();
    for visitor in members {
        let request = NameRequest {
            member: Some(visitor.member),
            reason: "Elke dag bereikbaar.".to_owned(),
        };
        bench.app.name_recipient(&board, &request).await.unwrap();
        let again = bench.app.visitor(bench.board, visitor.member).await;
        named.push(again.unwrap());
    }
    named
}

pub(crate) fn sent(key: &str, version: u32, fields: Value) -> StaffSubmission {
    StaffSubmission {
        key: key.to_owned(),
        version,
        fields,
    }
}

fn telling(about: &Value) -> Value {
    json!({"road": "sexual-offence", "about": about,
        "text": "Het geplante woord van de invaller.", "child": "Fenne, groep 6"})
}

async fn tell(bench: &Bench, by: &Visitor, key: &str, about: Value) {
    let form = sent(key, 0, telling(&about));
    let told = bench.app.tell_staff_signal(by, &form);
    told.await.unwrap();
}

/// The one record that a recipient sees.
async fn only(bench: &Bench, by: &Visitor) -> StaffRecordId {
    let records = bench.app.staff_records(by).await.unwrap();
    assert_eq!(records.len(), 1);
    records[0].id
}

async fn what_is_told_reaches_whom_the_board_named_and_nobody_else(bench: &Bench) {
    let app = with_post(bench).await;
    let board = bench.board_member().await;
    let other = second(bench).await;
    let hanna = named(bench, &[&board]).await.remove(0);
    let teacher = bench.teacher().await;
    let door = app.staff_door(&teacher).await.unwrap();
    assert_eq!(door.readers, [Role::BoardMember]);
    let form = sent("een", 0, telling(&json!({"words": "de invaller"})));
    app.tell_staff_signal(&teacher, &form).await.unwrap();
    // Sent a second time by a nervous finger, it is told once.
    app.tell_staff_signal(&teacher, &form).await.unwrap();
    let satchel = Satchel::default();
    app.send_due_letters(&satchel).await.unwrap();
    let mails = satchel.mails();
    assert_eq!(mails.len(), 1);
    assert_eq!(mails[0].to, "hanna@vlier.example");
    for word in ["geplant", "invaller", "Fenne", "collega", "signaal"] {
        assert!(!mails[0].text.contains(word) && !mails[0].subject.contains(word));
    }
    let receipts = app.staff_receipts(&teacher).await.unwrap();
    assert_eq!(receipts.len(), 1);
    assert!(receipts[0].picked_up_at.is_none());

    let id = only(bench, &hanna).await;
    let view = app.read_staff(&hanna, id).await.unwrap();
    assert!(view.case.telling().unwrap().text.contains("geplante woord"));
    assert_eq!(view.readers, ["Hanna Wiersma"]);
    bench.clock.turn(150);
    assert_eq!(app.read_staff(&hanna, id).await.unwrap().hours(), 2);
    let receipts = app.staff_receipts(&teacher).await.unwrap();
    assert!(receipts[0].picked_up_at.is_some());

    for nobody in [
        teacher,
        bench.coordinator().await,
        bench.director().await,
        bench.whole_board().await,
        bench.administrator().await,
        officer(bench, "fg").await,
        other,
    ] {
        assert!(app.staff_records(&nobody).await.is_err());
        assert!(app.read_staff(&nobody, id).await.is_err());
        let paper = app.staff_paper(&nobody, id, StaffPaper::Consultation).await;
        assert!(matches!(paper, Err(AppError::NotFound)));
        let close = sent("x", 1, json!({"outcome": "Weg.", "reason": "Weg."}));
        let done = app.act_on_staff(&nobody, id, StaffCommandKind::Close, &close);
        let done = done.await;
        assert!(matches!(done, Err(PerformError::App(AppError::NotFound))));
        assert!(!nobody.receives_staff_signals);
    }
    assert_eq!(verdict(bench).await, "holds");
    agreed(bench, "holds");
}

async fn whom_it_is_about_never_reads_it(bench: &Bench) {
    let app = with_post(bench).await;
    let wim = second(bench).await;
    let board = bench.board_member().await;
    let both = named(bench, &[&board, &wim]).await;
    let (hanna, wim) = (&both[0], &both[1]);
    let about = json!({"member": hanna.member.to_string()});
    tell(bench, &bench.teacher().await, "een", about).await;
    assert_eq!(app.staff_records(hanna).await.unwrap().len(), 0);
    let id = only(bench, wim).await;
    assert!(matches!(
        app.read_staff(hanna, id).await,
        Err(AppError::NotFound)
    ));
    assert_eq!(app.read_staff(wim, id).await.unwrap().readers, [&*wim.name]);

    // A tie that is found later shuts out too, unless nobody would be left.
    tell(
        bench,
        &bench.teacher().await,
        "twee",
        json!({"words": "de stagiair"}),
    )
    .await;
    let records = app.staff_records(hanna).await.unwrap();
    let id = records[0].id;
    let shut = |member: MemberId| json!({"member": member.to_string(), "why": "tied", "reason": "Een neef."});
    let kind = StaffCommandKind::ShutOut;
    let one = sent("a", 1, shut(hanna.member));
    app.act_on_staff(wim, id, kind, &one).await.unwrap();
    assert!(app.read_staff(hanna, id).await.is_err());
    let other = sent("b", 2, shut(wim.member));
    let refused = app.act_on_staff(wim, id, kind, &other).await;
    let Err(PerformError::Refused(refusal)) = refused else {
        panic!("somebody must be left");
    };
    assert_eq!(refusal.problems[0].code, "staff.nobody-left");
}

async fn without_anybody_to_receive_nothing_is_kept(bench: &Bench) {
    let teacher = bench.teacher().await;
    let code = async |form: StaffSubmission| {
        let told = bench.app.tell_staff_signal(&teacher, &form).await;
        let Err(PerformError::Refused(refusal)) = told else {
            panic!("nobody can receive it");
        };
        refusal.problems[0].code.clone()
    };
    let nobody = "staff.nobody-receives";
    let form = sent("een", 0, telling(&json!({"words": "de invaller"})));
    assert_eq!(code(form).await, nobody);
    let board = bench.board_member().await;
    let hanna = named(bench, &[&board]).await.remove(0);
    let about = json!({"member": hanna.member.to_string()});
    let form = sent("twee", 0, telling(&about));
    assert_eq!(code(form).await, nobody);
    assert!(bench.app.staff_records(&hanna).await.unwrap().is_empty());
    assert!(bench.app.staff_receipts(&teacher).await.unwrap().is_empty());
    assert_eq!(verdict(bench).await, "holds");
}

/// A step of the law as it is sent.
fn step(step: RoadStep, time: &str) -> Value {
    let when = json!({"date": "2026-09-07", "time": time});
    let mut fields = json!({"step": step.code(), "by": "Hanna", "when": when, "text": "Gedaan."});
    match step {
        RoadStep::BoardTold => fields["directly"] = "yes".into(),
        RoadStep::SuspicionWeighed => fields["suspicion"] = "yes".into(),
        RoadStep::PeopleInformed => fields["person-when"] = when,
        _ => {}
    }
    fields
}

async fn the_road_of_the_law_is_walked_to_its_end(bench: &Bench) {
    let board = bench.board_member().await;
    let hanna = named(bench, &[&board]).await.remove(0);
    tell(
        bench,
        &bench.teacher().await,
        "een",
        json!({"words": "de invaller"}),
    )
    .await;
    let id = only(bench, &hanna).await;
    let app = &bench.app;
    bench.clock.turn(300);
    let kind = StaffCommandKind::TakeStep;
    // Out of order: refused, under its own code, and written down.
    let early = sent("vroeg", 1, step(RoadStep::ComplaintFiled, "10:30"));
    let refused = app.act_on_staff(&hanna, id, kind, &early).await;
    assert!(matches!(refused, Err(PerformError::Refused(refusal))
        if refusal.problems[0].code == "staff.order"));
    let ready = async || {
        let view = app.read_staff(&hanna, id).await.unwrap();
        let papers = StaffPaper::ALL.into_iter();
        let ready = papers.filter(|paper| paper.is_ready(&view.case));
        ready.map(StaffPaper::code).collect::<Vec<_>>()
    };
    let times = ["10:00", "10:10", "10:20", "10:30", "10:40", "10:50"];
    let papers: [&[&str]; 6] = [
        &["consultation"],
        &["consultation"],
        &["consultation", "parents", "person"],
        &["consultation", "parents", "person"],
        &["consultation", "parents", "person", "inspector"],
        &["consultation", "parents", "person", "inspector"],
    ];
    assert!(ready().await.is_empty());
    for (no, one) in RoadStep::ALL.into_iter().enumerate() {
        let version = u32::try_from(no).unwrap() + 1;
        let form = sent(&format!("stap{no}"), version, step(one, times[no]));
        app.act_on_staff(&hanna, id, kind, &form).await.unwrap();
        assert_eq!(ready().await, papers[no], "after {}", one.code());
    }
    for paper in StaffPaper::ALL {
        let pdf = app.staff_paper(&hanna, id, paper).await.unwrap();
        assert!(pdf.starts_with(b"%PDF-"));
        // The letters say nothing of what was told.
        let path = bench.dir.path().join("brief.pdf");
        std::fs::write(&path, &pdf).unwrap();
        let text = crate::bench::run("pdftotext", &[path.to_str().unwrap(), "-"]);
        let text = String::from_utf8(text).unwrap();
        let is_told = text.contains("geplante woord");
        assert_eq!(
            is_told,
            paper == StaffPaper::Consultation,
            "{}",
            paper.code()
        );
        assert!(!text.contains("Noor Veldkamp"), "who told it stays out");
    }
    // Whoever looked at an older version is told so, and nothing is added.
    let closing = json!({"outcome": "Aangifte gedaan.", "reason": "Alle stappen gezet."});
    let old = sent("oud", 3, closing.clone());
    let refused = app.act_on_staff(&hanna, id, StaffCommandKind::Close, &old);
    assert!(matches!(refused.await, Err(PerformError::Refused(refusal))
        if refusal.problems[0].code == "staff.overtaken"));
    let close = sent("dicht", 7, closing);
    let closed = app.act_on_staff(&hanna, id, StaffCommandKind::Close, &close);
    closed.await.unwrap();
    assert!(only_card_is_closed(bench, &hanna).await);
    assert_eq!(verdict(bench).await, "holds");
    agreed(bench, "holds");
}

async fn only_card_is_closed(bench: &Bench, by: &Visitor) -> bool {
    bench.app.staff_records(by).await.unwrap()[0].is_closed
}

async fn naming_is_for_the_board_and_its_history_stays(bench: &Bench) {
    let app = &bench.app;
    let board = bench.board_member().await;
    let wim = second(bench).await;
    let request = |member| NameRequest {
        member: Some(member),
        reason: "Elke dag bereikbaar.".to_owned(),
    };
    for other in [
        bench.director().await,
        bench.administrator().await,
        bench.teacher().await,
    ] {
        assert!(app.staff_recipients(&other).await.is_err());
        assert!(
            app.name_recipient(&other, &request(wim.member))
                .await
                .is_err()
        );
    }
    let mut unsure = bench.board_member().await;
    unsure.is_confirmed = false;
    let named = app.name_recipient(&unsure, &request(wim.member)).await;
    assert!(matches!(
        named,
        Err(PerformError::App(AppError::Unconfirmed))
    ));
    app.name_recipient(&board, &request(wim.member))
        .await
        .unwrap();
    let director = bench.director().await.member;
    assert!(
        app.name_recipient(&board, &request(director))
            .await
            .is_err()
    );
    let guideline = Guideline {
        whom: "De voorzitter.".to_owned(),
        how: "Bellen.".to_owned(),
        when: "Meteen.".to_owned(),
    };
    app.note_guideline(&board, guideline.clone()).await.unwrap();
    app.end_recipient(&board, &request(wim.member))
        .await
        .unwrap();
    let overview = app.staff_recipients(&board).await.unwrap();
    assert!(overview.named.is_empty());
    assert_eq!(overview.guideline, Some(guideline.clone()));
    let history: Vec<_> = overview.history.iter().map(|one| one.kind.code()).collect();
    assert_eq!(history, ["ended", "guideline", "named"]);
    assert_eq!(overview.history[2].reason, "Elke dag bereikbaar.");
    let door = app.staff_door(&bench.teacher().await).await.unwrap();
    assert_eq!((door.guideline, door.readers.len()), (Some(guideline), 0));
}

/// What somebody does with SQL, and what the verdict begins with.
const CHANGES: [(&str, &str); 14] = [
    (
        "UPDATE staff_events SET at = at + 1 WHERE seq = 2",
        "event-changed",
    ),
    (
        "UPDATE staff_events SET kind = 'staff-closed' WHERE seq = 2",
        "event-changed",
    ),
    (
        "UPDATE staff_events SET member = (SELECT id FROM members WHERE id <> staff_events.member ORDER BY id LIMIT 1) WHERE seq = 2",
        "event-changed",
    ),
    (
        "UPDATE staff_events SET commitment = BYTES WHERE seq = 2",
        "event-changed",
    ),
    (
        "UPDATE staff_events SET sealed = BYTES WHERE seq = 2",
        "event-text",
    ),
    (
        "UPDATE staff_events SET sealed = (SELECT o.sealed FROM staff_events o WHERE o.seq = 1) WHERE seq = 2",
        "event-text",
    ),
    ("DELETE FROM staff_events WHERE seq = 2", "event-missing"),
    ("DELETE FROM staff_events", "event-missing"),
    (
        "DELETE FROM staff_events; DELETE FROM staff_records; DELETE FROM staff_keys",
        "event-missing",
    ),
    ("UPDATE staff_keys SET wrapped = BYTES", "staff-key"),
    ("DELETE FROM staff_keys", "staff-key"),
    ("UPDATE staff_records SET version = 1", "staff-count"),
    ("DELETE FROM staff_records", "staff-missing"),
    (
        "UPDATE log_leaves SET dossier = staff, staff = NULL WHERE staff IS NOT NULL",
        "event-missing",
    ),
];

async fn whatever_is_changed_on_the_staff_route_is_named(bench: &Bench) {
    let board = bench.board_member().await;
    let hanna = named(bench, &[&board]).await.remove(0);
    tell(
        bench,
        &bench.teacher().await,
        "een",
        json!({"words": "de invaller"}),
    )
    .await;
    let id = only(bench, &hanna).await;
    let choice = json!({"road": "misconduct", "reason": "Het was schelden."});
    let form = sent("ander", 1, choice);
    let chosen = bench
        .app
        .act_on_staff(&hanna, id, StaffCommandKind::ChooseRoad, &form);
    chosen.await.unwrap();
    bench.app.checkpoint(bench.board).await.unwrap();
    let tables = ["staff_events", "staff_keys", "staff_records", "log_leaves"];
    let each = |sql: &str| tables.map(|one| sql.replace("NAME", one)).concat();
    tamper(
        bench,
        &each("CREATE TABLE kept_NAME AS SELECT * FROM NAME; "),
    );
    let bytes = if bench.address.starts_with("sqlite:") {
        format!("x'{}'", "5a".repeat(32))
    } else {
        format!("'\\x{}'::bytea", "5a".repeat(32))
    };
    for (sql, expected) in CHANGES {
        tamper(bench, &sql.replace("BYTES", &bytes));
        let found = verdict(bench).await;
        assert!(found.starts_with(expected), "{sql}: {found}");
        agreed(bench, &found);
        let back = "DELETE FROM NAME; INSERT INTO NAME SELECT * FROM kept_NAME; ";
        tamper(bench, &each(back));
        assert_eq!(verdict(bench).await, "holds", "after {sql}");
    }
}

async fn the_log_says_who_and_never_about_whom(bench: &Bench) {
    let app = &bench.app;
    let board = bench.board_member().await;
    let wim = second(bench).await;
    let both = named(bench, &[&board, &wim]).await;
    let about = json!({"member": bench.director.to_string()});
    tell(bench, &bench.teacher().await, "een", about).await;
    let id = only(bench, &both[0]).await;
    app.read_staff(&both[0], id).await.unwrap();
    let guard = officer(bench, "fg").await;
    let page = app.board_log(&guard, LogFilter::default(), None).await;
    let lines = page.unwrap().lines;
    let of_staff: Vec<_> = lines
        .iter()
        .filter(|line| line.action.starts_with("staff-"))
        .collect();
    let said = |action: &str| of_staff.iter().any(|line| line.action == action);
    for action in [
        "staff-tell",
        "staff-list",
        "staff-read",
        "staff-name-recipients",
    ] {
        assert!(said(action), "{action}");
    }
    for line in of_staff {
        let is_naming = line.action == "staff-name-recipients";
        assert!(is_naming || line.subject.is_empty(), "{}", line.action);
        let text = format!("{} {} {}", line.subject, line.reason, line.outcome);
        assert!(
            !text.contains("Daan") && !text.contains("geplant"),
            "{text}"
        );
    }
    assert!(app.read_staff(&guard, id).await.is_err());
}

async fn a_recipient_who_lost_the_role_reads_nothing(bench: &Bench) {
    let wim = second(bench).await;
    let wim = named(bench, &[&wim]).await.remove(0);
    tell(
        bench,
        &bench.teacher().await,
        "een",
        json!({"words": "de invaller"}),
    )
    .await;
    let id = only(bench, &wim).await;
    let mut tx = bench.store.begin().await.unwrap();
    tx.set_active(bench.board, wim.member, false).await.unwrap();
    tx.commit().await.unwrap();
    assert!(bench.app.read_staff(&wim, id).await.is_err());
    let door = bench.app.staff_door(&bench.teacher().await).await.unwrap();
    assert!(door.readers.is_empty());
}
