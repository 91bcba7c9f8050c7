//! Letters: who gets one, what stands in it, and what becomes of it.

use std::collections::BTreeSet;
use std::sync::Mutex;

use app::found_board::NewMember;
use app::letters::{Courier, Delivered, Mail, Undelivered};
use app::{App, AppError, Origin};
use domain::access::{ConflictRequest, EmergencyReason, EmergencyRequest, Tie};
use domain::id::MemberId;
use domain::role::Role;

use crate::bench::{Bench, on_both_engines};

on_both_engines!(
    an_emergency_is_told_to_director_and_care_coordinator,
    who_is_shut_out_gets_no_letter_and_the_board_does,
    a_letter_leads_to_the_site_and_names_nobody,
    nothing_is_written_where_nothing_leaves,
    a_letter_that_is_refused_for_now_is_tried_again_later,
    a_letter_that_is_refused_for_good_stands_in_the_log,
    two_who_send_at_once_never_send_twice,
    the_officer_gets_what_was_signed_at_most_once_a_day_and_on_request,
);

/// A courier that keeps what it gets, or answers what it was told to.
#[derive(Default)]
pub(crate) struct Satchel {
    mails: Mutex<Vec<Mail>>,
    answer: Option<Undelivered>,
}

impl Courier for Satchel {
    async fn deliver(&self, mail: &Mail) -> Result<(), Undelivered> {
        // Somebody else gets a chance to take the same letter.
        tokio::task::yield_now().await;
        if let Some(refusal) = self.answer {
            return Err(refusal);
        }
        self.mails.lock().unwrap().push(mail.clone());
        Ok(())
    }
}

impl Satchel {
    fn refusing(answer: Undelivered) -> Self {
        Self {
            answer: Some(answer),
            ..Self::default()
        }
    }

    pub(crate) fn mails(&self) -> Vec<Mail> {
        self.mails.lock().unwrap().clone()
    }

    fn addresses(&self) -> BTreeSet<String> {
        self.mails().into_iter().map(|mail| mail.to).collect()
    }
}

/// The same program, with letters that leave and an address for everybody.
pub(crate) async fn with_post(bench: &Bench) -> App {
    for (member, login) in [
        (bench.teacher, "noor"),
        (bench.coordinator, "ilse"),
        (bench.director, "daan"),
        (bench.whole_board, "alma"),
        (bench.board_member().await.member, "hanna"),
    ] {
        let mail = format!("{login}@vlier.example");
        bench
            .app
            .set_mail_address(bench.board, member, &mail)
            .await
            .unwrap();
    }
    let origin = Origin::parse("https://luwte.example").unwrap();
    bench
        .app
        .clone()
        .with_origin(Some(origin))
        .sending_letters()
}

/// The teacher opens Fenne's dossier in an emergency.
pub(crate) async fn emergency(bench: &Bench, app: &App) {
    let request = EmergencyRequest {
        reason: Some(EmergencyReason::Danger),
        words: "De politie belt over Fenne.".to_owned(),
    };
    let fenne = bench.pupil("Fenne").await.id;
    app.open_in_emergency(&bench.teacher().await, fenne, &request)
        .await
        .unwrap();
}

async fn shut_out(bench: &Bench, member: MemberId) {
    let tie = ConflictRequest {
        member: Some(member),
        tie: Some(Tie::Relative),
        words: "Tante van het kind.".to_owned(),
    };
    let fenne = bench.pupil("Fenne").await.id;
    let declared = bench
        .app
        .declare_conflict(&bench.board_member().await, fenne, &tie)
        .await;
    declared.unwrap();
}

async fn sent(app: &App) -> Satchel {
    let satchel = Satchel::default();
    app.send_due_letters(&satchel).await.unwrap();
    satchel
}

fn all(logins: &[&str]) -> BTreeSet<String> {
    let address = |login: &&str| format!("{login}@vlier.example");
    logins.iter().map(address).collect()
}

async fn an_emergency_is_told_to_director_and_care_coordinator(bench: &Bench) {
    let app = with_post(bench).await;
    emergency(bench, &app).await;
    let told = sent(&app).await;
    assert_eq!(told.addresses(), all(&["ilse", "daan", "alma"]));
    assert_eq!(told.mails().len(), 3);
    assert!(sent(&app).await.mails().is_empty());
}

async fn who_is_shut_out_gets_no_letter_and_the_board_does(bench: &Bench) {
    let app = with_post(bench).await;
    shut_out(bench, bench.director).await;
    emergency(bench, &app).await;
    assert_eq!(
        sent(&app).await.addresses(),
        all(&["ilse", "alma", "hanna"])
    );
}

async fn a_letter_leads_to_the_site_and_names_nobody(bench: &Bench) {
    let app = with_post(bench).await;
    emergency(bench, &app).await;
    let mails = sent(&app).await.mails();
    let names: BTreeSet<&String> = mails.iter().map(|mail| &mail.name).collect();
    assert_eq!(names.len(), mails.len());
    for mail in &mails {
        let whole = format!("{} {} {}", mail.name, mail.subject, mail.text);
        assert!(mail.text.contains("\nhttps://luwte.example/\n"), "{whole}");
        for planted in ["Fenne", "Oosterwolde", "Noor", "politie", "Vlierhof", "["] {
            assert!(!whole.contains(planted), "{planted}: {whole}");
        }
        assert!(!whole.contains(&bench.board.to_string()));
    }
}

async fn nothing_is_written_where_nothing_leaves(bench: &Bench) {
    let app = with_post(bench).await;
    emergency(bench, &bench.app).await;
    assert!(sent(&app).await.mails().is_empty());
    assert!(!bench.app.sends_letters() && app.sends_letters());
}

async fn a_letter_that_is_refused_for_now_is_tried_again_later(bench: &Bench) {
    let app = with_post(bench).await;
    emergency(bench, &app).await;
    let refusing = Satchel::refusing(Undelivered::Later);
    let tried = app.send_due_letters(&refusing).await.unwrap();
    let delayed = Delivered {
        delayed: 3,
        ..Delivered::default()
    };
    assert_eq!(tried, delayed);
    assert_eq!(
        app.send_due_letters(&refusing).await.unwrap(),
        Delivered::default()
    );
    bench.clock.turn(1);
    assert_eq!(app.send_due_letters(&refusing).await.unwrap(), delayed);
    bench.clock.turn(1);
    assert!(sent(&app).await.mails().is_empty());
    bench.clock.turn(1);
    assert_eq!(sent(&app).await.mails().len(), 3);
    // After three days nobody is helped by it: then it is given up.
    emergency(bench, &app).await;
    bench.clock.turn(73 * 60);
    let given_up = app.send_due_letters(&Satchel::default()).await.unwrap();
    assert_eq!((given_up.sent, given_up.failed), (0, 3));
}

async fn a_letter_that_is_refused_for_good_stands_in_the_log(bench: &Bench) {
    let app = with_post(bench).await;
    emergency(bench, &app).await;
    let refusing = Satchel::refusing(Undelivered::Never);
    let tried = app.send_due_letters(&refusing).await.unwrap();
    assert_eq!(tried.failed, 3);
    assert!(sent(&app).await.mails().is_empty());
    let mut tx = bench.store.read().await.unwrap();
    let filter = store::AuditFilter::default();
    let rows = tx
        .audit_page(bench.board, &filter, None, 100)
        .await
        .unwrap();
    let failed: Vec<_> = rows
        .iter()
        .filter(|row| row.record.action == "letter-failed")
        .collect();
    assert_eq!(failed.len(), 3);
    let subjects: BTreeSet<_> = failed.iter().map(|row| row.record.subject).collect();
    assert!(subjects.contains(&Some(bench.director)));
    for row in failed {
        assert_eq!(row.record.reason.as_deref(), Some("emergency-opened"));
    }
}

async fn two_who_send_at_once_never_send_twice(bench: &Bench) {
    let app = with_post(bench).await;
    for _ in 0..3 {
        emergency(bench, &app).await;
    }
    let satchel = Satchel::default();
    let (one, other): (Result<Delivered, AppError>, _) = tokio::join!(
        app.send_due_letters(&satchel),
        app.send_due_letters(&satchel)
    );
    assert_eq!(one.unwrap().sent + other.unwrap().sent, 9);
    let mails = satchel.mails();
    let names: BTreeSet<&String> = mails.iter().map(|mail| &mail.name).collect();
    assert_eq!((mails.len(), names.len()), (9, 9));
}

/// The data-protection officer, with an address.
async fn officer(bench: &Bench) -> MemberId {
    let member = NewMember {
        name: "Maarten Loos".to_owned(),
        login: "fg".to_owned(),
        roles: vec![(None, Role::DataProtectionOfficer)],
    };
    let hash = app::sign_in::hash_password("zeven ganzen in het gras", [5; 16]).unwrap();
    let added = bench.app.add_member_with_hash(bench.board, &member, &hash);
    let id = added.await.unwrap();
    let address = "fg@vlier.example";
    bench
        .app
        .set_mail_address(bench.board, id, address)
        .await
        .unwrap();
    id
}

async fn the_officer_gets_what_was_signed_at_most_once_a_day_and_on_request(bench: &Bench) {
    let app = with_post(bench).await;
    let officer = officer(bench).await;
    assert_eq!(
        app.write_checkpoint_letters().await.unwrap(),
        0,
        "nothing is signed"
    );
    let note = app.checkpoint(bench.board).await.unwrap();
    assert_eq!(app.write_checkpoint_letters().await.unwrap(), 1);
    let mails = sent(&app).await.mails();
    assert_eq!(mails.len(), 1);
    assert_eq!(mails[0].to, "fg@vlier.example");
    assert!(mails[0].text.contains(note.trim_end()), "{}", mails[0].text);

    bench.dossier().await;
    app.checkpoint(bench.board).await.unwrap();
    assert_eq!(
        app.write_checkpoint_letters().await.unwrap(),
        0,
        "not twice a day"
    );
    bench.clock.turn(24 * 60);
    assert_eq!(app.write_checkpoint_letters().await.unwrap(), 1);
    bench.clock.turn(24 * 60);
    assert_eq!(
        app.write_checkpoint_letters().await.unwrap(),
        0,
        "nothing new was signed"
    );
    drop(sent(&app).await);

    let visitor = app.visitor(bench.board, officer).await.unwrap();
    assert!(app.send_checkpoint(&visitor).await.unwrap());
    let mails = sent(&app).await.mails();
    assert!(
        mails[0].text.contains(&format!("luwte/{}", bench.board)),
        "{}",
        mails[0].text
    );
    let refused = app.send_checkpoint(&bench.director().await).await;
    assert!(matches!(refused, Err(AppError::NotFound)));
    assert!(
        !bench.app.send_checkpoint(&visitor).await.unwrap(),
        "no letters leave"
    );
}
