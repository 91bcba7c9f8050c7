//! One entry about several children: all are recorded or none, each in its own dossier, and nobody learns more
//! than they may know.

use app::perform::PerformError;
use app::read_dossier::DossierView;
use app::roster::PupilCard;
use app::{AppError, Visitor};
use domain::command::CommandKind;
use domain::id::{DossierId, No};
use domain::staff_route::{Moved, StaffCommand};
use domain::step1_signals::{Bearing, ChildWas, Diverted, Entry};
use serde_json::{Value, json};

use crate::access::tie;
use crate::bench::{Bench, observation, on_both_engines, submission};
use crate::proof_of_store::{agreed, verdict};
use crate::staff_route::named;

on_both_engines!(
    one_signal_is_an_entry_in_the_dossier_of_each,
    sent_twice_it_is_recorded_once_for_all,
    a_refusal_for_one_child_refuses_all,
    nobody_is_named_in_the_dossier_of_another,
    whoever_is_shut_out_learns_of_no_other_dossier,
    an_entry_in_a_dossier_goes_along_to_another_child,
    a_pupil_of_another_school_is_nobody,
    what_is_moved_to_the_staff_route_goes_from_every_dossier,
    a_copy_that_its_mover_may_not_move_waits_for_somebody_who_may,
    nobody_is_reminded_of_a_copy_who_the_signal_may_be_about,
    a_copy_in_a_closed_dossier_waits_and_is_found_again,
    a_report_says_nothing_of_another_child,
    it_is_known_after_the_key_of_the_board_changed,
);

/// An entry about the first child and about these.
fn about(others: &[&PupilCard]) -> Value {
    let mut fields = observation();
    fields["text"] = "Twee kinderen kwamen zonder jas en zonder eten.".into();
    fields["child-was"] = "hurt".into();
    fields["acute"] = "disclosure".into();
    for (at, child) in others.iter().enumerate() {
        fields["children"][(at + 1).to_string()] = json!({
            "pupil": child.id.to_string(), "child-was": "saw-it", "bearing": "neutral",
        });
    }
    fields
}

async fn signal(bench: &Bench, by: &Visitor, fields: Value) -> Result<DossierId, PerformError> {
    let fenne = bench.pupil("Fenne").await.id;
    let sent = submission(CommandKind::RecordEntry, 0, fields);
    let receipt = bench.app.record_signal(by, fenne, sent).await?;
    Ok(receipt.dossier)
}

async fn dossier_of(bench: &Bench, given_name: &str) -> Option<DossierId> {
    let pupil = bench.pupil(given_name).await.id;
    let mut tx = bench.store.read().await.unwrap();
    let row = tx.dossier_of_pupil(bench.board, pupil).await.unwrap();
    row.map(|row| row.id)
}

async fn view_of(bench: &Bench, given_name: &str, by: &Visitor) -> DossierView {
    let dossier = dossier_of(bench, given_name).await.unwrap();
    bench.app.read_dossier(by, dossier).await.unwrap()
}

/// The newest entry of a dossier, with its number.
fn newest(view: &DossierView) -> (No, &Entry) {
    let noted = view.case.facts::<Entry>().next_back().unwrap();
    (noted.no(), noted.fact)
}

fn problems(refused: Result<DossierId, PerformError>) -> Vec<(String, String)> {
    match refused {
        Err(PerformError::Refused(refusal)) => {
            let problems = refusal.problems.into_iter();
            problems.map(|one| (one.code, one.field)).collect()
        }
        other => panic!("{other:?}"),
    }
}

/// With which children the reader sees that an entry was recorded.
fn seen_with(view: &DossierView, no: No) -> Option<Vec<(DossierId, No)>> {
    let others = view.stands_elsewhere(no)?.iter();
    Some(others.map(|(other, no)| (other.id, *no)).collect())
}

async fn one_signal_is_an_entry_in_the_dossier_of_each(bench: &Bench) {
    let (teacher, coordinator) = (bench.teacher().await, bench.coordinator().await);
    let sami = bench.pupil("Sami").await;
    signal(bench, &teacher, about(&[&sami])).await.unwrap();
    let (first, second) = (
        view_of(bench, "Fenne", &coordinator).await,
        view_of(bench, "Sami", &coordinator).await,
    );
    let (no, entry) = newest(&first);
    let (other_no, other) = newest(&second);
    assert_eq!(entry.text, other.text);
    assert_eq!(
        (entry.child_was, entry.bearing, first.case.acute().is_some()),
        (Some(ChildWas::Hurt), Some(Bearing::Supports), true)
    );
    // Who asked for help is one child, and each has a bearing of its own.
    assert_eq!(
        (other.child_was, other.bearing, second.case.acute()),
        (Some(ChildWas::SawIt), Some(Bearing::Neutral), None)
    );
    assert_eq!(seen_with(&first, no), Some(vec![(second.id, other_no)]));
    assert_eq!(seen_with(&second, other_no), Some(vec![(first.id, no)]));
    assert_eq!(seen_with(&first, No(1)), None);
    for view in [&first, &second] {
        let log = bench.log(view.id).await;
        let done = |(action, outcome, _): &(String, String, Option<No>)| {
            action == "record-signal" && outcome == "done"
        };
        assert_eq!(log.iter().filter(|line| done(line)).count(), 1, "{log:?}");
    }
    let receipts = bench.app.own_signals(&teacher).await.unwrap();
    let mut pupils: Vec<&str> = receipts.iter().map(|one| &*one.pupil).collect();
    pupils.sort_unstable();
    assert_eq!(pupils.len(), 2, "{pupils:?}");
    // What is sealed of one says nothing of the other.
    let said = serde_json::to_string(&first.case.record(no).unwrap().event).unwrap();
    let of_other = [
        sami.id.to_string(),
        second.id.to_string(),
        "Sami".to_owned(),
    ];
    assert!(of_other.iter().all(|one| !said.contains(one)), "{said}");
}

async fn sent_twice_it_is_recorded_once_for_all(bench: &Bench) {
    let (teacher, sami) = (bench.teacher().await, bench.pupil("Sami").await);
    let fenne = bench.pupil("Fenne").await.id;
    let sent = submission(CommandKind::RecordEntry, 0, about(&[&sami]));
    let first = bench.app.record_signal(&teacher, fenne, sent.clone()).await;
    let second = bench.app.record_signal(&teacher, fenne, sent).await;
    assert_eq!(first.unwrap(), second.unwrap());
    assert_eq!(bench.app.own_signals(&teacher).await.unwrap().len(), 2);
}

async fn a_refusal_for_one_child_refuses_all(bench: &Bench) {
    let (teacher, sami) = (bench.teacher().await, bench.pupil("Sami").await);
    let fenne = bench.pupil("Fenne").await;
    let fault = |code: &str, field: &str| (code.to_owned(), field.to_owned());
    let mut silent = about(&[&sami]);
    silent["children"]["1"] = json!({"pupil": sami.id.to_string()});
    let mut vague = about(&[&sami]);
    vague["children"]["1"]["child-was"] = "other".into();
    let mut empty = about(&[&sami]);
    empty["text"] = " ".into();
    let mut guess = about(&[&sami]);
    guess["kind"] = "hypothesis".into();
    guess["rests-on"] = json!([2]);
    for (fields, faults) in [
        (
            silent,
            vec![
                fault("form.required", "children.1.child-was"),
                fault("entry.counter-signals", "children.1.bearing"),
            ],
        ),
        (
            vague,
            vec![fault("form.required", "children.1.child-was-words")],
        ),
        (empty, vec![fault("form.required", "text")]),
        (
            about(&[&fenne]),
            vec![fault("form.same-child", "children.1.pupil")],
        ),
    ] {
        let refused = signal(bench, &teacher, fields.clone()).await;
        assert_eq!(problems(refused), faults, "{fields}");
    }
    let refused = problems(signal(bench, &teacher, guess).await);
    assert!(
        refused.contains(&fault("form.hypothesis-of-one", "kind")),
        "{refused:?}"
    );
    for name in ["Fenne", "Sami"] {
        assert_eq!(dossier_of(bench, name).await, None, "{name}");
    }
    let mut tx = bench.store.read().await.unwrap();
    let log = tx
        .audit_of_member(bench.board, teacher.member, None, 20)
        .await;
    let refused = log
        .unwrap()
        .into_iter()
        .filter(|row| row.record.outcome == "refused");
    assert_eq!(refused.count(), 5);
}

async fn nobody_is_named_in_the_dossier_of_another(bench: &Bench) {
    let (teacher, sami) = (bench.teacher().await, bench.pupil("Sami").await);
    let mut naming = about(&[&sami]);
    naming["text"] = "SAMI duwde het andere kind.".into();
    let refused = signal(bench, &teacher, naming.clone()).await;
    let fault = ("form.names-a-child".to_owned(), "text".to_owned());
    assert_eq!(problems(refused), [fault]);
    naming["names-meant"] = "yes".into();
    signal(bench, &teacher, naming).await.unwrap();
}

async fn whoever_is_shut_out_learns_of_no_other_dossier(bench: &Bench) {
    let (coordinator, director) = (bench.coordinator().await, bench.director().await);
    let sami = bench.pupil("Sami").await;
    let shut = tie(coordinator.member);
    let declared = bench.app.declare_conflict(&director, sami.id, &shut).await;
    declared.unwrap();
    // What one saw can always be said, and shows nothing.
    signal(bench, &coordinator, about(&[&sami])).await.unwrap();
    let view = view_of(bench, "Fenne", &coordinator).await;
    let (no, _) = newest(&view);
    assert_eq!(seen_with(&view, no), Some(Vec::new()));
    let hidden = dossier_of(bench, "Sami").await.unwrap();
    let read = bench.app.read_dossier(&coordinator, hidden).await;
    assert!(matches!(read, Err(AppError::NotFound)));
    let receipts = bench.app.own_signals(&coordinator).await.unwrap();
    assert_eq!(receipts.len(), 1);
    let seen = view_of(bench, "Fenne", &director).await;
    assert_eq!(seen_with(&seen, no).map(|others| others.len()), Some(1));
}

async fn an_entry_in_a_dossier_goes_along_to_another_child(bench: &Bench) {
    let dossier = bench.dossier().await;
    let (coordinator, sami) = (bench.coordinator().await, bench.pupil("Sami").await);
    let mut fields = about(&[&sami]);
    fields["about"] = json!(["pupil", "2"]);
    fields["paper"] = json!({"written": {"date": "2026-09-07", "time": "09:30"}, "kept": "In de kluis",
        "by": bench.teacher.to_string()});
    let late = submission(CommandKind::RecordEntry, 1, fields.clone());
    let late = bench.app.perform(&coordinator, dossier, late).await;
    assert!(matches!(late, Err(PerformError::Conflict(_))));
    assert_eq!(dossier_of(bench, "Sami").await, None);
    let kind = CommandKind::RecordEntry;
    let no = bench
        .act(&coordinator, dossier, kind, fields)
        .await
        .unwrap();
    let (first, second) = (
        view_of(bench, "Fenne", &coordinator).await,
        view_of(bench, "Sami", &coordinator).await,
    );
    let (other_no, other) = newest(&second);
    assert_eq!(seen_with(&first, no), Some(vec![(second.id, other_no)]));
    // People have numbers in one dossier only.
    assert!(other.about.is_empty());
    for (view, no) in [(&first, no), (&second, other_no)] {
        let record = view.case.record(no).unwrap();
        let paper = record.paper.as_ref().unwrap();
        let writer = paper.by.as_ref().map(|by| &*by.name);
        assert_eq!(
            (writer, &*paper.kept),
            (Some("Noor Veldkamp"), "In de kluis")
        );
        assert_eq!(record.by.member, coordinator.member);
    }
}

async fn a_pupil_of_another_school_is_nobody(bench: &Bench) {
    let (elsewhere, sami) = (bench.elsewhere().await, bench.pupil("Sami").await);
    let teacher = bench.teacher().await;
    let mut strange = about(&[&sami]);
    strange["children"]["1"]["pupil"] = "00000000-0000-4000-8000-000000000000".into();
    let lost = signal(bench, &teacher, strange).await;
    assert!(matches!(lost, Err(PerformError::App(AppError::NotFound))));
    let own = bench.app.pupils(&elsewhere).await.unwrap();
    let Some(own) = own.first() else { return };
    let sent = submission(CommandKind::RecordEntry, 0, about(&[&sami]));
    let lost = bench.app.record_signal(&elsewhere, own.id, sent).await;
    assert!(matches!(lost, Err(PerformError::App(AppError::NotFound))));
    assert_eq!(dossier_of(bench, "Sami").await, None);
}

fn moving(entry: No, about: &Value) -> Value {
    json!({"entry": entry.0.to_string(), "telling": {"road": "misconduct", "about": about}})
}

/// Move an entry about this to the staff route.
async fn divert(bench: &Bench, by: &Visitor, dossier: DossierId, entry: No, about: &Value) {
    let kind = CommandKind::DivertToStaffRoute;
    let moved = bench.act(by, dossier, kind, moving(entry, about)).await;
    moved.unwrap();
}

/// What was moved from a dossier, as it says so.
fn gone(view: &DossierView) -> Vec<No> {
    let told = view.case.facts::<Diverted>();
    told.flat_map(|noted| noted.fact.moved.clone()).collect()
}

/// The entries that a visitor is reminded of, as they were moved elsewhere.
async fn reminded(bench: &Bench, visitor: &Visitor) -> Vec<(DossierId, Option<No>)> {
    let work = bench.app.my_work(visitor).await.unwrap();
    let of_copies = work
        .waiting
        .into_iter()
        .filter(|one| one.code == "moved-elsewhere");
    of_copies
        .map(|one| {
            assert_eq!(one.command, Some(CommandKind::DivertToStaffRoute));
            (one.dossier, one.record)
        })
        .collect()
}

/// What the first record of the staff route that is not known yet says of the copies, and how many are left.
async fn newest_move(bench: &Bench, recipient: &Visitor) -> (Moved, usize) {
    let records = bench.app.staff_records(recipient).await.unwrap();
    let id = records.first().unwrap().id;
    let view = bench.app.read_staff(recipient, id).await.unwrap();
    let StaffCommand::Move(moved) = &view.case.records()[0].event else {
        panic!("it begins with what was moved");
    };
    (moved.clone(), view.copies_left)
}

fn unnamed() -> Value {
    json!({"words": "de meester van groep 6"})
}

async fn what_is_moved_to_the_staff_route_goes_from_every_dossier(bench: &Bench) {
    let board = bench.board_member().await;
    let hanna = named(bench, &[&board]).await.remove(0);
    let (coordinator, sami) = (bench.coordinator().await, bench.pupil("Sami").await);
    signal(bench, &coordinator, about(&[&sami])).await.unwrap();
    let first = view_of(bench, "Fenne", &coordinator).await;
    let (kept, _) = newest(&first);
    // The copy was corrected since: all of it goes.
    let mut better = about(&[]);
    better["text"] = "Twee kinderen zonder jas.".into();
    better["acute"] = Value::Null;
    better.as_object_mut().unwrap().remove("acute");
    let fixed = json!({"corrects": kept.0, "reason": "Preciezer.", "entry": better});
    let kind = CommandKind::CorrectEntry;
    let fixed = bench
        .act(&coordinator, first.id, kind, fixed)
        .await
        .unwrap();
    let other = view_of(bench, "Sami", &coordinator).await;
    let (no, _) = newest(&other);
    divert(bench, &coordinator, other.id, no, &unnamed()).await;

    let first = view_of(bench, "Fenne", &coordinator).await;
    let other = view_of(bench, "Sami", &coordinator).await;
    assert_eq!(gone(&first), [kept, fixed]);
    assert_eq!(gone(&other), [no]);
    for (view, no) in [(&first, kept), (&other, no)] {
        assert!(view.case.entry(no).is_none());
        let said = view.case.records().iter();
        let said: String = said
            .map(|record| serde_json::to_string(&record.event).unwrap())
            .collect();
        assert!(!said.contains("zonder jas"), "{said}");
        assert_eq!(seen_with(view, no), None);
        let log = bench.log(view.id).await;
        let done = |(action, outcome, _): &&(String, String, Option<No>)| {
            action == "divert_to_staff_route" && outcome == "done"
        };
        assert_eq!(log.iter().filter(done).count(), 1, "{log:?}");
    }
    assert_eq!(reminded(bench, &coordinator).await, []);
    let (moved, left) = newest_move(bench, &hanna).await;
    assert_eq!((moved.dossier, moved.records.len(), left), (other.id, 1, 0));
    let copy = &moved.copies[0];
    assert_eq!((copy.dossier, copy.no), (first.id, kept));
    let was: Vec<_> = copy.records.iter().map(|one| one.no).collect();
    assert_eq!(was, [kept, fixed]);
    let entry = copy.records[0].entry.as_ref().unwrap();
    assert_eq!(entry.child_was, Some(ChildWas::Hurt));
    assert_eq!(bench.app.staff_records(&hanna).await.unwrap().len(), 1);
    assert_eq!(verdict(bench).await, "holds");
    agreed(bench, "holds");
}

async fn a_copy_that_its_mover_may_not_move_waits_for_somebody_who_may(bench: &Bench) {
    let board = bench.board_member().await;
    let hanna = named(bench, &[&board]).await.remove(0);
    let (coordinator, director) = (bench.coordinator().await, bench.director().await);
    let sami = bench.pupil("Sami").await;
    signal(bench, &coordinator, about(&[&sami])).await.unwrap();
    // The only care coordinator has a tie to the second child.
    let shut = tie(coordinator.member);
    let declared = bench.app.declare_conflict(&director, sami.id, &shut).await;
    declared.unwrap();
    let first = view_of(bench, "Fenne", &coordinator).await;
    let (no, _) = newest(&first);
    assert_eq!(seen_with(&first, no), Some(Vec::new()));
    divert(bench, &coordinator, first.id, no, &unnamed()).await;

    assert_eq!(reminded(bench, &coordinator).await, []);
    let other = view_of(bench, "Sami", &director).await;
    let (left, _) = newest(&other);
    assert_eq!(reminded(bench, &director).await, [(other.id, Some(left))]);
    // In that dossier nothing says who moved what, and where.
    assert!(gone(&other).is_empty());
    let log = bench.log(other.id).await;
    assert!(
        log.iter()
            .all(|(action, ..)| action != "divert_to_staff_route")
    );
    let (moved, count) = newest_move(bench, &hanna).await;
    let copy = &moved.copies[0];
    assert_eq!((copy.dossier, copy.no), (other.id, left));
    assert_eq!((copy.records.len(), count), (0, 1));

    // It waits on, whatever is recorded meanwhile, and whichever key the board has.
    let kind = CommandKind::RecordEntry;
    let more = bench.act(&director, other.id, kind, observation()).await;
    more.unwrap();
    let administrator = crate::accounts::administrator(bench).await;
    bench.app.change_board_key(&administrator).await.unwrap();
    let mut better = about(&[]);
    better.as_object_mut().unwrap().remove("acute");
    let fixed = json!({"corrects": left.0, "reason": "Preciezer.", "entry": better});
    let kind = CommandKind::CorrectEntry;
    let fixed = bench.act(&director, other.id, kind, fixed).await.unwrap();
    assert_eq!(reminded(bench, &director).await, [(other.id, Some(fixed))]);
    divert(bench, &director, other.id, fixed, &unnamed()).await;
    assert_eq!(reminded(bench, &director).await, []);
    let records = bench.app.staff_records(&hanna).await.unwrap();
    for record in &records {
        let view = bench.app.read_staff(&hanna, record.id).await.unwrap();
        assert_eq!(view.copies_left, 0);
    }
    assert_eq!(records.len(), 2);
    assert_eq!(verdict(bench).await, "holds");
}

async fn nobody_is_reminded_of_a_copy_who_the_signal_may_be_about(bench: &Bench) {
    let board = bench.board_member().await;
    let hanna = named(bench, &[&board]).await.remove(0);
    let (coordinator, director) = (bench.coordinator().await, bench.director().await);
    let sami = bench.pupil("Sami").await;
    signal(bench, &coordinator, about(&[&sami])).await.unwrap();
    let shut = tie(director.member);
    let declared = bench.app.declare_own_conflict(&director, sami.id, &shut);
    declared.await.unwrap();
    let first = view_of(bench, "Fenne", &director).await;
    let (no, _) = newest(&first);
    // It is about the only one who would be reminded.
    let concerned = json!({"member": coordinator.member.to_string()});
    divert(bench, &director, first.id, no, &concerned).await;
    assert_eq!(reminded(bench, &coordinator).await, []);
    assert_eq!(reminded(bench, &director).await, []);
    assert_eq!(newest_move(bench, &hanna).await.1, 1);
}

async fn a_copy_in_a_closed_dossier_waits_and_is_found_again(bench: &Bench) {
    let board = bench.board_member().await;
    named(bench, &[&board]).await;
    let (coordinator, sami) = (bench.coordinator().await, bench.pupil("Sami").await);
    let mut calm = about(&[&sami]);
    calm.as_object_mut().unwrap().remove("acute");
    signal(bench, &coordinator, calm).await.unwrap();
    let other = view_of(bench, "Sami", &coordinator).await;
    crate::retention::close(bench, other.id).await;
    let first = view_of(bench, "Fenne", &coordinator).await;
    let (no, _) = newest(&first);
    divert(bench, &coordinator, first.id, no, &unnamed()).await;
    let other = view_of(bench, "Sami", &coordinator).await;
    let (left, _) = newest(&other);
    assert_eq!(
        reminded(bench, &coordinator).await,
        [(other.id, Some(left))]
    );
}

async fn it_is_known_after_the_key_of_the_board_changed(bench: &Bench) {
    let (coordinator, sami) = (bench.coordinator().await, bench.pupil("Sami").await);
    signal(bench, &coordinator, about(&[&sami])).await.unwrap();
    let administrator = crate::accounts::administrator(bench).await;
    bench.app.change_board_key(&administrator).await.unwrap();
    let view = view_of(bench, "Fenne", &coordinator).await;
    let (no, _) = newest(&view);
    assert_eq!(seen_with(&view, no).map(|others| others.len()), Some(1));
}

/// What a report prints, and what goes along with it to be checked, is of its own child.
async fn a_report_says_nothing_of_another_child(bench: &Bench) {
    let (coordinator, sami) = (bench.coordinator().await, bench.pupil("Sami").await);
    let mut fields = about(&[&sami]);
    fields["paper"] = json!({"written": {"date": "2026-09-07", "time": "09:30"}, "kept": "In de kluis",
        "by": bench.teacher.to_string()});
    let dossier = signal(bench, &coordinator, fields).await.unwrap();
    let view = view_of(bench, "Fenne", &coordinator).await;
    let (no, _) = newest(&view);
    let (other, _) = view.stands_elsewhere(no).unwrap()[0].clone();
    let draft = json!({"entries": [no.0], "reporter": "Ilse", "reachable": "Altijd", "current-safety": "Veilig"});
    let kind = CommandKind::DraftReport;
    let draft = bench.act(&coordinator, dossier, kind, draft).await.unwrap();
    let pdf = bench
        .app
        .report(&coordinator, dossier, draft)
        .await
        .unwrap();
    let text = crate::reports::text_of(&pdf);
    let proof = String::from_utf8(print::attachment(&pdf).unwrap()).unwrap();
    assert!(
        proof.contains("zonder jas"),
        "its text goes along to be checked"
    );
    for of_other in [
        "Sami",
        "ander kind",
        &other.id.to_string(),
        &sami.id.to_string(),
    ] {
        assert!(
            !text.contains(of_other) && !proof.contains(of_other),
            "{of_other}: {text}"
        );
    }
    for own in [
        "Het overkwam dit kind",
        "Eerst op papier",
        "Op papier geschreven op 7 september 2026",
        "Geschreven door Noor Veldkamp. Waar het papier is: In de kluis",
    ] {
        assert!(text.contains(own), "{own}: {text}");
    }
}
