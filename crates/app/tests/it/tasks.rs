//! Tasks: they reach whoever has them, and nobody who may not know; what is too late is listed.

use app::Visitor;
use app::calendar::DueDay;
use app::my_work::Waiting;
use app::perform::PerformError;
use app::tasks::{Overdue, OverdueFilter, Person};
use domain::access::{Compartment, GrantRequest};
use domain::account::Leaving;
use domain::command::CommandKind;
use domain::id::{DossierId, MemberId, No};
use domain::step1_signals::Step;
use jiff::civil::date;
use serde_json::{Value, json};
use store::WaitingRow;

use crate::access::tie;
use crate::bench::{Bench, on_both_engines};
use crate::letters::{Satchel, with_post};

on_both_engines!(
    a_task_reaches_its_owner_and_nobody_else,
    whoever_was_let_in_does_and_ends_what_they_were_given,
    only_who_reads_the_part_can_have_a_task,
    a_task_whose_owner_cannot_do_it_comes_back_to_those_who_run_the_dossier,
    an_open_point_is_given_to_a_person,
    what_is_too_late_is_listed_for_those_who_run_dossiers,
    the_board_sees_how_much_and_nothing_else,
    what_stands_behind_many_others_is_found_and_counted,
);

const DAY: i64 = 24 * 60;

fn task(owner: MemberId, step: &str) -> Value {
    json!({
        "what": "De jeugdarts bellen over Fenne.", "owner": owner.to_string(),
        "owner-name": "Iemand Anders", "due": "2026-09-09", "step": step,
    })
}

/// A task is made by the care coordinator.
async fn add(bench: &Bench, dossier: DossierId, fields: Value) -> No {
    let coordinator = bench.coordinator().await;
    bench
        .act(&coordinator, dossier, CommandKind::AddTask, fields)
        .await
        .unwrap()
}

fn ending(no: No) -> Value {
    json!({ "task": no.0, "how": "done", "words": "Zij belt de ouders morgen." })
}

async fn tasks(bench: &Bench, visitor: &Visitor) -> Vec<Waiting> {
    let work = bench.app.my_work(visitor).await.unwrap();
    let waiting = work.waiting.into_iter();
    waiting.filter(|one| one.code.starts_with("task")).collect()
}

fn codes<T: std::fmt::Debug>(refused: Result<T, PerformError>) -> Vec<String> {
    match refused {
        Err(PerformError::Refused(refusal)) => refusal.codes(),
        other => panic!("{other:?}"),
    }
}

async fn overdue(bench: &Bench, visitor: &Visitor, filter: OverdueFilter) -> Overdue {
    bench.app.overdue(visitor, filter).await.unwrap()
}

async fn let_in(bench: &Bench, dossier: DossierId, parts: &[Compartment]) {
    let coordinator = bench.coordinator().await;
    let request = GrantRequest {
        member: Some(bench.teacher),
        parts: parts.to_vec(),
        from: None,
        until: None,
        reason: "Noor begeleidt Fenne in de klas.".to_owned(),
    };
    let given = bench.app.give_access(&coordinator, dossier, &request);
    given.await.unwrap();
}

async fn a_task_reaches_its_owner_and_nobody_else(bench: &Bench) {
    let app = with_post(bench).await;
    let dossier = bench.dossier().await;
    let (director, coordinator) = (bench.director().await, bench.coordinator().await);
    let path = app.begin_calendar(&director).await.unwrap();
    let no = add(bench, dossier, task(bench.director, "2")).await;
    let [found] = &tasks(bench, &director).await[..] else {
        panic!("one task");
    };
    assert_eq!(found.step, Some(Step::Consultation));
    assert_eq!(
        (found.record, found.due),
        (Some(no), Some(date(2026, 9, 9)))
    );
    assert!(!found.is_nobodys && !found.is_overdue && found.command.is_none());
    assert!(tasks(bench, &coordinator).await.is_empty());
    // The name is the program's, not the form's.
    let view = app.read_dossier(&director, dossier).await.unwrap();
    assert_eq!(
        view.case.open_task(no).unwrap().owner_name,
        "Daan Ruitenberg"
    );
    let days = app.calendar(path.strip_prefix("/calendar/").unwrap()).await;
    let due = DueDay {
        day: date(2026, 9, 9),
        count: 1,
    };
    assert_eq!(days.unwrap(), [due]);
    // On the morning itself there is a letter, of which nobody learns what it is about.
    bench.clock.turn(2 * DAY);
    app.write_reminders().await.unwrap();
    let satchel = Satchel::default();
    app.send_due_letters(&satchel).await.unwrap();
    let mails = satchel.mails();
    let to: Vec<&str> = mails.iter().map(|mail| &*mail.to).collect();
    assert!(to.contains(&"daan@vlier.example"), "{to:?}");
    assert!(mails.iter().all(|mail| !mail.text.contains("jeugdarts")));
    bench
        .act(&director, dossier, CommandKind::EndTask, ending(no))
        .await
        .unwrap();
    assert!(tasks(bench, &director).await.is_empty());
    let log = bench.log(dossier).await;
    for act in ["add_task", "end_task"] {
        assert!(log.iter().any(|line| line.0 == act), "{act}");
    }
}

async fn whoever_was_let_in_does_and_ends_what_they_were_given(bench: &Bench) {
    let dossier = bench.dossier().await;
    let (teacher, director) = (bench.teacher().await, bench.director().await);
    let_in(bench, dossier, &[Compartment::Consultation]).await;
    let theirs = add(bench, dossier, task(bench.teacher, "2")).await;
    let other = add(bench, dossier, task(bench.director, "2")).await;
    let found = tasks(bench, &teacher).await;
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].record, Some(theirs));
    let end = CommandKind::EndTask;
    let refused = bench.act(&teacher, dossier, end, ending(other)).await;
    assert_eq!(codes(refused), ["form.unknown-record"]);
    for kind in [CommandKind::AddTask, CommandKind::AssignTask] {
        let fields = task(bench.teacher, "2");
        let refused = bench.act(&teacher, dossier, kind, fields).await;
        assert!(matches!(
            refused,
            Err(PerformError::App(app::AppError::NotFound))
        ));
    }
    bench
        .act(&teacher, dossier, end, ending(theirs))
        .await
        .unwrap();
    assert!(tasks(bench, &teacher).await.is_empty());
    let view = bench.app.read_dossier(&director, dossier).await.unwrap();
    assert!(view.case.open_task(theirs).is_none() && view.case.open_task(other).is_some());
    // Somebody else's end is read in the part of the task.
    let seen = bench.app.read_dossier(&teacher, dossier).await.unwrap();
    assert!(seen.case.open_task(other).is_some());
    assert!(seen.case.open_task(theirs).is_none());
}

async fn only_who_reads_the_part_can_have_a_task(bench: &Bench) {
    let dossier = bench.dossier().await;
    let coordinator = bench.coordinator().await;
    let add = |fields: Value| {
        let (bench, coordinator) = (&bench, &coordinator);
        async move {
            let kind = CommandKind::AddTask;
            codes(bench.act(coordinator, dossier, kind, fields).await)
        }
    };
    let no_owner = ["form.not-an-owner"];
    assert_eq!(
        add(task(bench.teacher, "2")).await,
        no_owner,
        "reads nothing"
    );
    let_in(bench, dossier, &[Compartment::Consultation]).await;
    assert_eq!(
        add(task(bench.teacher, "3")).await,
        no_owner,
        "another part"
    );
    let mut stepless = task(bench.teacher, "2");
    stepless.as_object_mut().unwrap().remove("step");
    assert_eq!(add(stepless).await, no_owner, "of no step");
    assert_eq!(add(task(bench.elsewhere, "2")).await, no_owner);
    assert_eq!(add(task(bench.administrator, "2")).await, no_owner);
    assert_eq!(add(task(MemberId::new([0x77; 16]), "2")).await, no_owner);
    // What else is wrong is said at once.
    let mut worse = task(bench.teacher, "3");
    worse["what"] = json!(" ");
    assert_eq!(add(worse).await, ["form.required", "form.not-an-owner"]);
}

async fn a_task_whose_owner_cannot_do_it_comes_back_to_those_who_run_the_dossier(bench: &Bench) {
    let dossier = bench.dossier().await;
    let (director, coordinator) = (bench.director().await, bench.coordinator().await);
    let (teacher, fenne) = (bench.teacher().await, bench.pupil("Fenne").await.id);
    let nobodys = async |visitor: &Visitor| {
        let all = tasks(bench, visitor).await;
        all.iter().filter(|one| one.is_nobodys).count()
    };
    // Leave ends.
    let_in(bench, dossier, &[Compartment::Consultation]).await;
    add(bench, dossier, task(bench.teacher, "2")).await;
    assert_eq!(nobodys(&coordinator).await, 0);
    bench
        .app
        .end_access(&coordinator, dossier, bench.teacher)
        .await
        .unwrap();
    assert_eq!(nobodys(&coordinator).await, 1);
    assert_eq!(nobodys(&director).await, 1);
    assert!(tasks(bench, &teacher).await.is_empty());
    // At another school nobody learns of it.
    assert_eq!(nobodys(&bench.elsewhere().await).await, 0);
    // A tie shuts somebody out: of what they had, and of what others had.
    add(bench, dossier, task(bench.director, "2")).await;
    bench
        .app
        .declare_conflict(&bench.whole_board().await, fenne, &tie(bench.director))
        .await
        .unwrap();
    assert!(tasks(bench, &director).await.is_empty());
    assert_eq!(nobodys(&coordinator).await, 2);
    bench.clock.turn(3 * DAY);
    let none = overdue(bench, &director, OverdueFilter::default()).await;
    assert!(none.tasks.is_empty() && none.schools.iter().all(|one| one.count == 0));
    let all = overdue(bench, &coordinator, OverdueFilter::default()).await;
    assert!(all.tasks.iter().all(|one| one.person == Person::Nobody));
    assert!(all.people.is_empty());
    // Whoever leaves does nothing any more.
    add(bench, dossier, {
        let mut task = task(bench.whole_board, "2");
        task["due"] = json!("2026-09-20");
        task
    })
    .await;
    assert_eq!(nobodys(&coordinator).await, 2);
    let administrator = crate::accounts::administrator(bench).await;
    let leaving = Leaving::default();
    let gone = bench
        .app
        .let_go(&administrator, bench.whole_board, &leaving);
    gone.await.unwrap();
    assert_eq!(nobodys(&coordinator).await, 3);
}

async fn an_open_point_is_given_to_a_person(bench: &Bench) {
    let dossier = bench.dossier().await;
    let (director, coordinator) = (bench.director().await, bench.coordinator().await);
    let acute = json!({
        "kind": "observation", "text": "Er is gevaar.", "bearing": "supports", "acute": "danger",
        "happened": { "date": "2026-09-07" },
    });
    let record = CommandKind::RecordEntry;
    bench
        .act(&coordinator, dossier, record, acute)
        .await
        .unwrap();
    let waits = async |visitor: &Visitor| {
        let work = bench.app.my_work(visitor).await.unwrap();
        let mut waiting = work.waiting.into_iter();
        waiting.any(|one| one.code == "step2.director-informed")
    };
    assert!(waits(&coordinator).await && !waits(&director).await);
    let give = |owner: MemberId, due: &str| {
        json!({
            "task": "step2.director-informed", "owner": owner.to_string(), "due": due,
        })
    };
    let kind = CommandKind::AssignTask;
    let late = give(bench.director, "2026-09-10");
    let refused = bench.act(&coordinator, dossier, kind, late).await;
    assert_eq!(codes(refused), ["form.after-term"]);
    // Leave to read is not enough for what the plan asks.
    let_in(bench, dossier, &[Compartment::Consultation]).await;
    let theirs = give(bench.teacher, "2026-09-08");
    let refused = bench.act(&coordinator, dossier, kind, theirs).await;
    assert_eq!(codes(refused), ["form.not-an-owner"]);
    let good = give(bench.director, "2026-09-08");
    bench.act(&coordinator, dossier, kind, good).await.unwrap();
    assert!(!waits(&coordinator).await && waits(&director).await);
    let work = bench.app.my_work(&director).await.unwrap();
    let found = work.waiting.iter();
    let mut found = found.filter(|one| one.code == "step2.director-informed");
    assert_eq!(found.next().unwrap().due, Some(date(2026, 9, 8)));
}

async fn what_is_too_late_is_listed_for_those_who_run_dossiers(bench: &Bench) {
    let dossier = bench.dossier().await;
    let (director, coordinator) = (bench.director().await, bench.coordinator().await);
    let first = add(bench, dossier, task(bench.director, "2")).await;
    let mut second = task(bench.coordinator, "3");
    second["due"] = json!("2026-09-08");
    add(bench, dossier, second).await;
    let all = OverdueFilter::default();
    // On the day itself nothing is too late.
    bench.clock.turn(DAY);
    assert!(overdue(bench, &director, all).await.tasks.is_empty());
    bench.clock.turn(2 * DAY);
    let found = overdue(bench, &director, all).await;
    assert_eq!(found.today, date(2026, 9, 10));
    let lines: Vec<_> = found
        .tasks
        .iter()
        .map(|one| (one.due, one.is_mine, one.pupil.starts_with("Fenne")))
        .collect();
    assert_eq!(
        lines,
        [
            (date(2026, 9, 8), false, true),
            (date(2026, 9, 9), true, true)
        ]
    );
    let names: Vec<&str> = found.people.iter().map(|(_, name)| &**name).collect();
    assert_eq!(names, ["Daan Ruitenberg", "Ilse Brandsma"]);
    let mine = OverdueFilter {
        is_mine: true,
        ..all
    };
    let theirs = OverdueFilter {
        member: Some(bench.director),
        ..all
    };
    for (visitor, filter) in [(&director, mine), (&coordinator, theirs)] {
        let found = overdue(bench, visitor, filter).await.tasks;
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].record, Some(first));
    }
    let nobodys = OverdueFilter {
        is_nobodys: true,
        ..all
    };
    assert!(overdue(bench, &director, nobodys).await.tasks.is_empty());
    let elsewhere = bench.elsewhere().await;
    assert!(overdue(bench, &elsewhere, all).await.tasks.is_empty());
    let teacher = bench.teacher().await;
    assert!(bench.app.overdue(&teacher, all).await.is_err());
    let mut tx = bench.store.read().await.unwrap();
    let noted = tx.audit_of_member(bench.board, bench.director, None, 50);
    let noted = noted.await.unwrap();
    let listed = noted
        .iter()
        .filter(|row| row.record.action == "list-overdue");
    assert_eq!(listed.count(), 4);
}

async fn the_board_sees_how_much_and_nothing_else(bench: &Bench) {
    let dossier = bench.dossier().await;
    add(bench, dossier, task(bench.director, "2")).await;
    bench.clock.turn(3 * DAY);
    let board = bench.board_member().await;
    let found = overdue(bench, &board, OverdueFilter::default()).await;
    assert!(found.tasks.is_empty() && found.people.is_empty());
    let counts: Vec<usize> = found.schools.iter().map(|one| one.count).collect();
    assert_eq!(counts.iter().sum::<usize>(), 1);
    let late = found.schools.iter().find(|one| one.count == 1).unwrap();
    assert_eq!(late.since, Some(date(2026, 9, 9)));
}

/// Two hundred things that somebody has do not hide the one that nobody can do, and all are counted.
async fn what_stands_behind_many_others_is_found_and_counted(bench: &Bench) {
    let dossier = bench.dossier().await;
    let (director, coordinator) = (bench.director().await, bench.coordinator().await);
    let no = add(bench, dossier, task(bench.coordinator, "2")).await;
    let mut tx = bench.store.begin().await.unwrap();
    let held = tx.waiting_of_member(bench.board, bench.coordinator).await;
    let held = held.unwrap().remove(0);
    let on = |member, day| WaitingRow {
        member: Some(member),
        due: Some(day),
        ..held.clone()
    };
    let mut rows = vec![on(bench.coordinator, date(2026, 9, 8)); 230];
    rows.push(on(bench.elsewhere, date(2026, 9, 9)));
    tx.replace_waiting(bench.board, dossier, &rows)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    // A member of another school cannot read it: it is nobody's.
    let nobodys = tasks(bench, &director).await;
    assert_eq!(nobodys.len(), 1);
    assert_eq!(
        (nobodys[0].record, nobodys[0].due),
        (Some(no), Some(date(2026, 9, 9)))
    );
    bench.clock.turn(3 * DAY);
    for visitor in [director, coordinator, bench.board_member().await] {
        let late = overdue(bench, &visitor, OverdueFilter::default()).await;
        let schools = late.schools.iter().filter(|one| one.count > 0);
        let counts: Vec<_> = schools.map(|one| (one.count, one.since)).collect();
        assert_eq!(counts, [(231, Some(date(2026, 9, 8)))]);
    }
}
