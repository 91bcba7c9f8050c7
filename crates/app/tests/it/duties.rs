//! The duties of the board, through the front door: who notes what, who sees it, and what is counted.

use app::duties::SentDuty;
use app::found_board::NewMember;
use app::perform::PerformError;
use app::verify_store::Kept;
use app::{AppError, Visitor};
use domain::duties::{
    Cell, Duty, DutyKind as Do, Indicator, Practice, Register, SchoolYear, TrainedBy, all,
};
use domain::id::{MemberId, No, SchoolId};
use domain::permission::Assurance;
use domain::role::Role;
use serde_json::{Value, json};
use std::sync::atomic::{AtomicU64, Ordering};

use crate::accounts::administrator;
use crate::bench::{Bench, PASSWORD, on_both_engines};
use crate::proof_of_store::{agreed, tamper, verdict};

on_both_engines!(
    the_plan_is_confirmed_by_each_for_the_version_that_counts,
    a_director_sees_their_own_school_and_who_watches_no_names,
    nobody_else_sees_or_keeps_them,
    training_counts_and_so_does_practice,
    members_find_whom_they_can_call_at_their_school,
    an_evaluation_is_made_once_and_every_dossier_says_so,
    support_is_for_who_is_challenged_and_who_handles_it,
    the_agreement_is_read_and_read_anew,
    a_change_of_key_and_a_change_of_rows,
    what_is_sent_twice_is_noted_once,
    an_evaluation_that_another_was_ahead_of_is_refused_and_noted,
    what_is_taken_from_the_registers_is_named,
);

const DAY: i64 = 24 * 60;

async fn here(bench: &Bench) -> SchoolId {
    bench.director().await.schools[0].id
}

/// A form that nobody sent before.
pub(crate) fn sent(fields: Value) -> SentDuty {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let key = COUNT.fetch_add(1, Ordering::SeqCst).to_string();
    SentDuty { key, fields }
}

async fn note(bench: &Bench, visitor: &Visitor, kind: Do, fields: Value) {
    bench
        .app
        .note_duty(visitor, kind, sent(fields))
        .await
        .unwrap();
}

fn is_not_found<T>(tried: &Result<T, PerformError>) -> bool {
    matches!(tried, Err(PerformError::App(AppError::NotFound)))
}

/// A member who watches over the log, with this name.
async fn officer(bench: &Bench) -> Visitor {
    let member = NewMember {
        name: "Fleur Gerritsma".to_owned(),
        login: "fg".to_owned(),
        roles: vec![(None, Role::DataProtectionOfficer)],
    };
    let hash = app::sign_in::hash_password(PASSWORD, [5; 16]).unwrap();
    let added = bench.app.add_member_with_hash(bench.board, &member, &hash);
    let id = added.await.unwrap();
    bench.app.visitor(bench.board, id).await.unwrap()
}

/// How many gaps a duty has with this name, as this visitor sees it.
async fn lacks(bench: &Bench, visitor: &Visitor, duty: Duty, code: &str) -> usize {
    let view = bench.app.duties(visitor).await.unwrap();
    let states = view.states();
    let state = states.iter().find(|state| state.duty == duty).unwrap();
    let gaps = state.gaps.iter().filter(|gap| gap.code == code);
    gaps.map(|gap| gap.count.max(1)).sum()
}

/// The newest acts of the log.
async fn log(bench: &Bench, most: usize) -> Vec<(String, String)> {
    let mut tx = bench.store.read().await.unwrap();
    let filter = store::AuditFilter::default();
    let rows = tx.audit_page(bench.board, &filter, None, 50).await.unwrap();
    rows.into_iter()
        .map(|row| (row.record.action, row.record.outcome))
        .take(most)
        .collect()
}

fn said(action: &str, outcome: &str) -> (String, String) {
    (action.to_owned(), outcome.to_owned())
}

async fn the_plan_is_confirmed_by_each_for_the_version_that_counts(bench: &Bench) {
    let (teacher, board) = (bench.teacher().await, bench.board_member().await);
    let unread = || lacks(bench, &board, Duty::Awareness, "awareness-unread");
    let before = unread().await;
    assert!(bench.app.to_read(&teacher).await.unwrap().plan);
    bench.app.confirm_plan(&teacher).await.unwrap();
    assert_eq!(log(bench, 1).await, [said("plan-read", "done")]);
    // Twice is once.
    bench.app.confirm_plan(&teacher).await.unwrap();
    assert_eq!(unread().await, before - 1);
    let reading = bench.app.plan_reading(&teacher).await.unwrap();
    assert_eq!(reading.confirmed, Some(bench.app.now()));
    let other = bench.coordinator().await;
    let reading = bench.app.plan_reading(&other).await.unwrap();
    assert_eq!(reading.confirmed, None);
    // Another edition is another plan: everybody is asked anew.
    let code = if reading.edition.code == "gpo-wn" {
        "onderwijs-2019"
    } else {
        "gpo-wn"
    };
    bench.app.choose_edition(bench.board, code).await.unwrap();
    assert!(bench.app.to_read(&teacher).await.unwrap().plan);
    assert_eq!(unread().await, before);
}

async fn a_director_sees_their_own_school_and_who_watches_no_names(bench: &Bench) {
    let (director, board) = (bench.director().await, bench.board_member().await);
    let notice = |school: Option<SchoolId>| json!({"school": school, "day": "2026-09-01", "way": "letter", "place": "Archief"});
    let school = here(bench).await;
    note(bench, &director, Do::GiveNotice, notice(Some(school))).await;
    assert_eq!(log(bench, 1).await, [said("notice-given", "done")]);
    let there = bench.elsewhere().await.schools[0].id;
    for elsewhere in [None, Some(there)] {
        let refused = bench
            .app
            .note_duty(&director, Do::GiveNotice, sent(notice(elsewhere)));
        let refused = refused.await;
        assert!(matches!(refused, Err(PerformError::Refused(_))));
        assert_eq!(log(bench, 1).await, [said("keep-school-duties", "refused")]);
    }
    note(bench, &board, Do::GiveNotice, notice(Some(there))).await;
    let view = bench.app.duties(&director).await.unwrap();
    assert_eq!((view.schools.len(), view.notices().len()), (1, 1));
    assert!(view.groups.iter().all(|group| group.school == Some(school)));
    assert!(view.name(bench.teacher).is_some() && !view.is_of_board);
    let view = bench.app.duties(&board).await.unwrap();
    assert_eq!((view.schools.len(), view.notices().len()), (2, 2));
    assert!(view.is_of_board && view.groups.iter().any(|group| group.school.is_none()));
    // Whoever watches sees the same figures, and nobody's name.
    let officer = officer(bench).await;
    let watched = bench.app.duties(&officer).await.unwrap();
    assert_eq!(watched.groups.len(), view.groups.len());
    assert!(watched.people.is_empty() && watched.name(bench.teacher).is_none());
    assert!(watched.members().is_empty() && !watched.may_keep && !watched.is_of_board);
}

async fn nobody_else_sees_or_keeps_them(bench: &Bench) {
    let others = [
        bench.teacher().await,
        bench.coordinator().await,
        bench.administrator().await,
    ];
    let year: SchoolYear = "2025-2026".parse().unwrap();
    for visitor in others {
        let seen = bench.app.duties(&visitor).await;
        assert!(matches!(seen, Err(AppError::NotFound)));
        for kind in Do::ALL {
            let tried = bench.app.note_duty(&visitor, *kind, sent(json!({}))).await;
            assert!(is_not_found(&tried), "{kind:?}");
        }
        assert!(is_not_found(
            &bench.app.make_evaluation(&visitor, Some(year)).await
        ));
        assert!(is_not_found(
            &bench.app.open_support(&visitor, sent(json!({}))).await
        ));
    }
    // A director keeps what is of a school; the rest is for the board, and nothing for who watches.
    let (director, officer) = (bench.director().await, officer(bench).await);
    for kind in Do::FORMS {
        let tried = bench.app.note_duty(&director, kind, sent(json!({}))).await;
        assert_eq!(is_not_found(&tried), kind.is_for_the_board(), "{kind:?}");
        let tried = bench.app.note_duty(&officer, kind, sent(json!({}))).await;
        assert!(is_not_found(&tried), "{kind:?}");
    }
    assert!(is_not_found(
        &bench.app.make_evaluation(&director, Some(year)).await
    ));
    let mut weak = bench.board_member().await;
    weak.membership.assurance = Assurance::Single;
    assert!(matches!(
        bench.app.duties(&weak).await,
        Err(AppError::NotFound)
    ));
    assert!(is_not_found(
        &bench
            .app
            .note_duty(&weak, Do::GiveNotice, sent(json!({})))
            .await
    ));
}

async fn training_counts_and_so_does_practice(bench: &Bench) {
    let director = bench.director().await;
    let course = json!({"school": here(bench).await, "name": "Signaleren", "day": "2026-09-01",
        "validity": "one-year"});
    note(bench, &director, Do::OfferCourse, course).await;
    let never = || lacks(bench, &director, Duty::Training, "training-never");
    let before = never().await;
    let view = bench.app.duties(&director).await.unwrap();
    let no = view.courses()[0].0.no;
    let attended = |members: &[MemberId]| json!({"course": no.to_string(), "members": members});
    note(
        bench,
        &director,
        Do::RecordAttendance,
        attended(&[bench.teacher]),
    )
    .await;
    assert_eq!(never().await, before - 1);
    let coordinator = bench.coordinator().await;
    let finish = bench
        .app
        .finish_practice(coordinator.board, coordinator.member, "first-signal");
    finish.await.unwrap();
    assert_eq!(log(bench, 1).await, [said("practised", "done")]);
    assert_eq!(never().await, before - 2);
    // Each sees their own, with until when it counts.
    let own = bench.app.own_training(&coordinator).await.unwrap();
    assert_eq!(own.len(), 1);
    assert_eq!(own[0].by, TrainedBy::Practice("first-signal".to_owned()));
    assert!(own[0].until.is_some());
    let own = bench
        .app
        .own_training(&bench.teacher().await)
        .await
        .unwrap();
    assert_eq!(own.len(), 1);
    assert_eq!(own[0].by, TrainedBy::Course("Signaleren".to_owned()));
    assert_eq!(bench.app.own_training(&director).await.unwrap(), []);
    // Of somebody who is not there, nothing is noted.
    let nobody = MemberId::new([9; 16]);
    let finish = bench
        .app
        .finish_practice(bench.board, nobody, "first-signal");
    finish.await.unwrap();
    assert_eq!(log(bench, 1).await, [said("practised", "done")]);
    let view = bench.app.duties(&director).await.unwrap();
    assert_eq!(all::<Practice>(&view.noted).count(), 1);
    // A year later both have run out; nobody is kept from anything.
    bench.clock.turn(366 * DAY);
    assert_eq!(
        lacks(bench, &director, Duty::Training, "training-over").await,
        2
    );
    bench.dossier().await;
}

async fn members_find_whom_they_can_call_at_their_school(bench: &Bench) {
    let (board, director) = (bench.board_member().await, bench.director().await);
    let expert = |school: Option<SchoolId>, name: &str| {
        json!({"school": school, "kind": "social-work", "name": name, "helps-with": "Overleg",
            "phone": "06 00 00 00 77"})
    };
    note(
        bench,
        &director,
        Do::NameExpert,
        expert(Some(here(bench).await), "Hier"),
    )
    .await;
    note(bench, &board, Do::NameExpert, expert(None, "Overal")).await;
    let there = bench.elsewhere().await.schools[0].id;
    note(bench, &board, Do::NameExpert, expert(Some(there), "Elders")).await;
    let named = async |visitor: &Visitor| {
        let experts = bench.app.experts(visitor).await.unwrap();
        experts.into_iter().map(|one| one.name).collect::<Vec<_>>()
    };
    assert_eq!(named(&bench.teacher().await).await, ["Hier", "Overal"]);
    assert_eq!(named(&bench.elsewhere().await).await, ["Elders", "Overal"]);
    note(bench, &director, Do::EndExpert, json!({"expert": "1"})).await;
    assert_eq!(named(&bench.teacher().await).await, ["Overal"]);
    let document =
        json!({"name": "Signalen 0-4", "about": "Lijst", "place": "https://bestuur.test"});
    note(bench, &board, Do::KeepDocument, document).await;
    let folder = bench.app.folder(&bench.teacher().await).await.unwrap();
    assert_eq!(folder[0].name, "Signalen 0-4");
}

async fn an_evaluation_is_made_once_and_every_dossier_says_so(bench: &Bench) {
    let board = bench.board_member().await;
    let dossier = bench.dossier().await;
    bench.dossier_on("Tije", &bench.elsewhere().await).await;
    let year: SchoolYear = "2026-2027".parse().unwrap();
    let codes = |refused: Result<SchoolYear, PerformError>| match refused {
        Err(PerformError::Refused(refusal)) => refusal.codes(),
        other => panic!("{other:?}"),
    };
    // Not while it runs, and not without saying over which.
    let early = bench.app.make_evaluation(&board, Some(year)).await;
    assert_eq!(codes(early), ["duties.not-to-evaluate"]);
    assert_eq!(
        codes(bench.app.make_evaluation(&board, None).await),
        ["form.required"]
    );
    bench.clock.turn(330 * DAY);
    let mut unsure = bench.board_member().await;
    unsure.is_confirmed = false;
    let unsure = bench.app.make_evaluation(&unsure, Some(year)).await;
    assert!(matches!(
        unsure,
        Err(PerformError::App(AppError::Unconfirmed))
    ));
    bench.app.make_evaluation(&board, Some(year)).await.unwrap();
    let newest = &bench.log(dossier).await[0];
    assert_eq!((&*newest.0, &*newest.1), ("count-dossiers", "done"));
    assert_eq!(log(bench, 1).await, [said("evaluation-made", "done")]);
    let twice = bench.app.make_evaluation(&board, Some(year)).await;
    assert_eq!(codes(twice), ["duties.evaluated-already"]);
    // Two dossiers are few: what is kept says no more than that.
    let view = bench.app.duties(&board).await.unwrap();
    let evaluation = all::<domain::duties::Evaluation>(&view.noted)
        .next()
        .unwrap()
        .1;
    let opened = &evaluation.figures[0];
    assert_eq!(opened.indicator, Indicator::Opened);
    assert_eq!(
        (opened.total, &*opened.schools),
        (Cell::Hidden, &[Cell::Hidden; 2][..])
    );
    let reports = evaluation
        .figures
        .iter()
        .find(|one| one.indicator == Indicator::Reports);
    assert_eq!(reports.unwrap().total, Cell::Shown(0));
    assert_eq!(evaluation.gone, Cell::Shown(0));
    // Findings and actions stand beside it.
    let finding = json!({"year": "2026-2027", "text": "Advies werd weinig gevraagd."});
    note(bench, &board, Do::NoteFinding, finding).await;
    let action = json!({"year": "2026-2027", "text": "Bespreken", "owner": bench.director,
        "by": "2027-09-01"});
    note(bench, &board, Do::AgreeAction, action).await;
    assert_eq!(
        lacks(bench, &board, Duty::Evaluation, "evaluation-overdue").await,
        0
    );
    bench.clock.turn(60 * DAY);
    assert_eq!(
        lacks(bench, &board, Duty::Evaluation, "evaluation-overdue").await,
        1
    );
}

async fn support_is_for_who_is_challenged_and_who_handles_it(bench: &Bench) {
    let (board, teacher) = (bench.board_member().await, bench.teacher().await);
    let opened = json!({"about": bench.teacher, "text": "Ouders hebben geklaagd."});
    let no = bench.app.open_support(&board, sent(opened)).await.unwrap();
    let others = [
        bench.coordinator().await,
        bench.director().await,
        bench.whole_board().await,
        bench.administrator().await,
        bench.elsewhere().await,
        officer(bench).await,
    ];
    let written = || json!({"kind": "asked", "text": "Vraagt om een gesprek."});
    for visitor in &others {
        assert_eq!(bench.app.support_files(visitor).await.unwrap(), []);
        let read = bench.app.read_support(visitor, no).await;
        assert!(matches!(read, Err(AppError::NotFound)));
        for kind in [Do::WriteSupport, Do::CloseSupport] {
            let tried = bench
                .app
                .write_support(visitor, no, kind, sent(written()))
                .await;
            assert!(is_not_found(&tried));
        }
    }
    let mut weak = bench.teacher().await;
    weak.membership.assurance = Assurance::Single;
    assert!(matches!(
        bench.app.read_support(&weak, no).await,
        Err(AppError::NotFound)
    ));
    // Both read and write; a form that names another file writes in this one.
    let elsewhere = json!({"kind": "asked", "text": "Vraagt om een gesprek.", "file": "99"});
    let (write, close) = (Do::WriteSupport, Do::CloseSupport);
    let done = bench
        .app
        .write_support(&teacher, no, write, sent(elsewhere))
        .await;
    done.unwrap();
    assert_eq!(log(bench, 1).await, [said("write_support", "done")]);
    let empty = bench
        .app
        .write_support(&board, no, write, sent(json!({})))
        .await;
    assert!(matches!(empty, Err(PerformError::Refused(_))));
    assert_eq!(log(bench, 1).await, [said("write_support", "refused")]);
    let view = bench.app.read_support(&teacher, no).await.unwrap();
    assert_eq!(log(bench, 1).await, [said("read-support", "done")]);
    let texts: Vec<&str> = view.entries.iter().map(|entry| &*entry.1).collect();
    assert_eq!(texts, ["Ouders hebben geklaagd.", "Vraagt om een gesprek."]);
    assert!(!view.may_close && !view.is_closed);
    // Who it is for cannot close it; who handles it can, and then it is over.
    let end = || json!({"text": "De klacht is ingetrokken."});
    assert!(is_not_found(
        &bench
            .app
            .write_support(&teacher, no, close, sent(end()))
            .await
    ));
    bench
        .app
        .write_support(&board, no, close, sent(end()))
        .await
        .unwrap();
    assert!(is_not_found(
        &bench
            .app
            .write_support(&teacher, no, write, sent(written()))
            .await
    ));
    assert!(
        bench
            .app
            .read_support(&teacher, no)
            .await
            .unwrap()
            .is_closed
    );
    assert!(matches!(
        bench.app.read_support(&teacher, No(99)).await,
        Err(AppError::NotFound)
    ));
}

async fn the_agreement_is_read_and_read_anew(bench: &Bench) {
    let (board, teacher) = (bench.board_member().await, bench.teacher().await);
    assert!(bench.app.agreement(&teacher).await.unwrap().is_none());
    assert!(!bench.app.to_read(&teacher).await.unwrap().agreement);
    let nothing = bench.app.confirm_agreement(&teacher).await;
    assert!(matches!(nothing, Err(AppError::NotFound)));
    let agreement = |text: &str| json!({"from": "2026-09-01", "text": text});
    for (version, text) in [(1, "Wij staan naast u."), (2, "Wij gaan met u mee.")] {
        note(bench, &board, Do::PublishAgreement, agreement(text)).await;
        let read = bench.app.agreement(&teacher).await.unwrap().unwrap();
        assert_eq!((read.version, &*read.agreement.text), (version, text));
        assert!(bench.app.to_read(&teacher).await.unwrap().agreement);
        bench.app.confirm_agreement(&teacher).await.unwrap();
        bench.app.confirm_agreement(&teacher).await.unwrap();
        assert!(!bench.app.to_read(&teacher).await.unwrap().agreement);
    }
}

async fn a_change_of_key_and_a_change_of_rows(bench: &Bench) {
    let (board, teacher) = (bench.board_member().await, bench.teacher().await);
    let opened = json!({"about": bench.teacher, "text": "Ouders hebben geklaagd."});
    let no = bench.app.open_support(&board, sent(opened)).await.unwrap();
    bench
        .app
        .change_board_key(&administrator(bench).await)
        .await
        .unwrap();
    assert_eq!(
        bench
            .app
            .read_support(&teacher, no)
            .await
            .unwrap()
            .entries
            .len(),
        1
    );
    // A row that was put in another register does not open there.
    let mut tx = bench.store.begin().await.unwrap();
    let rows = tx.duties(bench.board, Register::Support).await.unwrap();
    let mut moved = rows[0].clone();
    moved.register = Register::Folder;
    moved.no = tx.next_duty(bench.board).await.unwrap();
    tx.note_duty(bench.board, &moved).await.unwrap();
    tx.commit().await.unwrap();
    assert!(bench.app.folder(&teacher).await.is_err());
}

/// How many facts of a register are kept.
async fn kept(bench: &Bench, register: Register) -> usize {
    let mut tx = bench.store.read().await.unwrap();
    tx.duties(bench.board, register).await.unwrap().len()
}

async fn what_is_sent_twice_is_noted_once(bench: &Bench) {
    let (board, teacher) = (bench.board_member().await, bench.teacher().await);
    let app = &bench.app;
    let document = json!({"name": "Lijst", "about": "Signalen", "place": "Archief"});
    let form = sent(document.clone());
    let note = || app.note_duty(&board, Do::KeepDocument, form.clone());
    let (one, other) = tokio::join!(note(), note());
    one.unwrap();
    other.unwrap();
    assert_eq!(kept(bench, Register::Folder).await, 1);
    // The same said on another form is something else.
    let again = app.note_duty(&board, Do::KeepDocument, sent(document));
    again.await.unwrap();
    assert_eq!(kept(bench, Register::Folder).await, 2);

    let form = sent(json!({"about": bench.teacher, "text": "Ouders hebben geklaagd."}));
    let open = || app.open_support(&board, form.clone());
    let (one, other) = tokio::join!(open(), open());
    let no = one.unwrap();
    assert_eq!(no, other.unwrap());
    let text = json!({"kind": "asked", "text": "Vraagt om een gesprek."});
    let (written, closed) = (sent(text.clone()), sent(json!({"text": "Voorbij."})));
    for _ in 0..2 {
        let write = app.write_support(&teacher, no, Do::WriteSupport, written.clone());
        write.await.unwrap();
    }
    for _ in 0..2 {
        let close = app.write_support(&board, no, Do::CloseSupport, closed.clone());
        close.await.unwrap();
    }
    assert_eq!(kept(bench, Register::Support).await, 3);
    // Nor does it help who may not write there.
    let coordinator = bench.coordinator().await;
    let others = app.write_support(&coordinator, no, Do::WriteSupport, written);
    assert!(is_not_found(&others.await));

    let (one, other) = tokio::join!(app.confirm_plan(&teacher), app.confirm_plan(&teacher));
    one.unwrap();
    other.unwrap();
    assert_eq!(kept(bench, Register::Awareness).await, 1);
    let agreement = json!({"from": "2026-09-01", "text": "Wij staan naast u."});
    let publish = app.note_duty(&board, Do::PublishAgreement, sent(agreement));
    publish.await.unwrap();
    let confirm = || app.confirm_agreement(&teacher);
    let (one, other) = tokio::join!(confirm(), confirm());
    one.unwrap();
    other.unwrap();
    assert_eq!(kept(bench, Register::Agreement).await, 2);
}

async fn an_evaluation_that_another_was_ahead_of_is_refused_and_noted(bench: &Bench) {
    let board = bench.board_member().await;
    bench.dossier().await;
    bench.clock.turn(330 * DAY);
    let year = "2026-2027".parse().ok();
    let make = || bench.app.make_evaluation(&board, year);
    let (one, other) = tokio::join!(make(), make());
    let refused = [one, other].into_iter().filter_map(Result::err);
    let refused: Vec<PerformError> = refused.collect();
    assert!(
        matches!(&*refused, [PerformError::Refused(_)]),
        "{refused:?}"
    );
    assert_eq!(kept(bench, Register::Evaluation).await, 1);
    assert_eq!(log(bench, 1).await, [said("count-dossiers", "refused")]);
}

/// Whoever can write in the database takes a row away, moves it or puts one in: both verifiers name it.
async fn what_is_taken_from_the_registers_is_named(bench: &Bench) {
    let (board, teacher) = (bench.board_member().await, bench.teacher().await);
    let app = &bench.app;
    let document = json!({"name": "Lijst", "about": "Signalen", "place": "Archief"});
    note(bench, &board, Do::KeepDocument, document).await;
    app.confirm_plan(&teacher).await.unwrap();
    let opened = json!({"about": bench.teacher, "text": "Ouders hebben geklaagd."});
    let no = app.open_support(&board, sent(opened)).await.unwrap();
    let text = json!({"kind": "asked", "text": "Vraagt om een gesprek."});
    let write = app.write_support(&teacher, no, Do::WriteSupport, sent(text));
    write.await.unwrap();
    let end = sent(json!({"text": "Voorbij."}));
    let close = app.write_support(&board, no, Do::CloseSupport, end);
    close.await.unwrap();
    bench.clock.turn(330 * DAY);
    let year = "2026-2027".parse().ok();
    app.make_evaluation(&board, year).await.unwrap();
    app.change_board_key(&administrator(bench).await)
        .await
        .unwrap();
    assert_eq!(verdict(bench).await, "holds");
    agreed(bench, "holds");
    tamper(
        bench,
        "CREATE TABLE kept_duty_facts AS SELECT * FROM duty_facts",
    );
    let restore = "DELETE FROM duty_facts; INSERT INTO duty_facts SELECT * FROM kept_duty_facts";
    for (sql, expected) in [
        ("DELETE FROM duty_facts WHERE no = 6", "duty-missing 6"),
        ("DELETE FROM duty_facts", "duty-missing 1"),
        (
            "UPDATE duty_facts SET no = 9 WHERE no = 2",
            "duty-missing 2",
        ),
        (
            "UPDATE duty_facts SET sealed = (SELECT sealed FROM duty_facts o WHERE o.no = 4) WHERE no = 5",
            "duty-changed 5",
        ),
        (
            "UPDATE duty_facts SET noted_by = (SELECT noted_by FROM duty_facts o WHERE o.no = 4) WHERE no = 5",
            "duty-changed 5",
        ),
        (
            "INSERT INTO duty_facts (board, no, register, at, noted_by, sealed) \
             SELECT board, 7, register, at, noted_by, sealed FROM duty_facts WHERE no = 6",
            "duty-unlogged 7",
        ),
    ] {
        tamper(bench, sql);
        assert_eq!(verdict(bench).await, expected, "{sql}");
        agreed(bench, expected);
        let said = app.verify_store(&Kept::default()).await.unwrap();
        let sentence = said.sentence(app.words());
        assert!(sentence.starts_with("Het klopt niet: "), "{sentence}");
        tamper(bench, restore);
    }
    assert_eq!(verdict(bench).await, "holds");
}
