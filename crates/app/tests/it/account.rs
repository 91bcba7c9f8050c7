//! A second factor, confirming, sessions and passwords, as somebody meets them who has an account.

use app::account::{CodeAppError, ConfirmError, PasswordError};
use app::attempt::Caller;
use app::read_log::LogFilter;
use app::sign_in::{
    Device, Entry, Finished, GoingOn, HalfError, PasswordFault, Presence, ProofRefusal, SecondProof,
};
use app::{AppError, Visitor};
use domain::permission::Assurance;
use totp_rs::{Builder, Secret};

use crate::accounts::administrator;
use crate::bench::{Bench, PASSWORD, on_both_engines};

on_both_engines!(
    a_code_app_counts_once_a_code_was_typed,
    whoever_has_a_code_app_is_halfway_in_after_the_password,
    a_code_works_once,
    a_code_that_two_send_at_once_lets_one_in,
    a_recovery_code_works_once,
    a_recovery_code_that_two_send_at_once_lets_one_in,
    half_a_sign_in_is_over_after_five_minutes,
    half_a_sign_in_is_over_after_five_tries,
    whoever_guesses_at_codes_has_to_wait_and_a_recovery_code_still_works,
    who_guesses_at_codes_keeps_nobody_out_of_a_browser_of_their_own,
    the_secret_of_a_session_changes_with_its_strength,
    taking_the_app_away_leaves_a_password_and_ends_the_other_sessions,
    what_matters_asks_again_after_ten_minutes,
    confirming_takes_the_password_and_a_code,
    a_session_ends_when_confirming_goes_wrong_too_often,
    a_password_is_changed_with_the_old_one_and_ends_the_other_sessions,
    sessions_are_listed_and_ended_by_their_own_member_alone,
    every_act_stands_in_the_log,
    what_was_begun_goes_on_when_the_key_of_the_board_changes,
);

/// The code of an app at this moment of the bench, or so many minutes later.
pub(crate) fn code(bench: &Bench, secret: &str) -> String {
    let secret = Secret::try_from_base32(secret.replace(' ', "")).unwrap();
    let totp = Builder::new().with_secret(secret).build().unwrap();
    let seconds = u64::try_from(bench.app.now().as_second()).unwrap();
    totp.generate(seconds).to_string()
}

/// A code that is wrong at this moment.
fn wrong(bench: &Bench, secret: &str) -> String {
    let right: u32 = code(bench, secret).parse().unwrap();
    format!("{:06}", (right + 123_457) % 1_000_000)
}

async fn visitor(bench: &Bench, session: &str) -> Visitor {
    match bench.app.presence(session).await.unwrap() {
        Presence::Here(visitor) => visitor,
        Presence::Away(_) | Presence::Nobody => panic!("somebody is there"),
    }
}

async fn is_there(bench: &Bench, session: &str) -> bool {
    matches!(
        bench.app.presence(session).await.unwrap(),
        Presence::Here(_)
    )
}

/// Ilse with a code app.
struct Equipped {
    secret: String,
    session: String,
    codes: Vec<String>,
}

/// Sign in where a password is not enough, and set up a code app.
async fn equipped(bench: &Bench) -> Equipped {
    let entry = bench
        .strict
        .sign_in("ilse", PASSWORD, &GoingOn::default(), &Caller::default())
        .await;
    let session = entry.unwrap().session().unwrap();
    let ilse = visitor(bench, &session).await;
    let secret = bench
        .app
        .offer_code_app(&ilse, &session)
        .await
        .unwrap()
        .text;
    let code = code(bench, &secret);
    let added = bench.app.add_code_app(&ilse, &session, &code).await;
    let added = added.unwrap();
    // The next code is another one.
    bench.clock.turn(1);
    Equipped {
        secret,
        session: added.session,
        codes: added.codes,
    }
}

/// The password was right; the secret of the half sign-in.
async fn halfway(bench: &Bench) -> String {
    let going_on = GoingOn {
        next: "/signal".to_owned(),
        kept: vec![("text".to_owned(), "Nog niet af".to_owned())],
    };
    match bench
        .app
        .sign_in("ilse", PASSWORD, &going_on, &Caller::default())
        .await
        .unwrap()
    {
        Entry::Half(secret) => secret,
        Entry::In(_) => panic!("a password is half of it"),
    }
}

async fn finish(bench: &Bench, half: &str, proof: SecondProof<'_>) -> Result<Finished, HalfError> {
    let nowhere = Caller::default();
    bench.app.finish_sign_in(half, proof, &nowhere).await
}

fn is_wrong(done: &Result<Finished, HalfError>) -> bool {
    matches!(done, Err(HalfError::Refused(ProofRefusal::Wrong)))
}

fn is_over(done: &Result<Finished, HalfError>) -> bool {
    matches!(done, Err(HalfError::Over))
}

async fn a_code_app_counts_once_a_code_was_typed(bench: &Bench) {
    let entry = bench
        .strict
        .sign_in("ilse", PASSWORD, &GoingOn::default(), &Caller::default())
        .await;
    let session = entry.unwrap().session().unwrap();
    let ilse = visitor(bench, &session).await;
    assert_eq!(ilse.membership.assurance, Assurance::Single);
    // What somebody else has seen, with the same password, is not what is taken into use.
    let thief = bench.came_in("ilse").await;
    let there = visitor(bench, &thief).await;
    let seen = bench.app.offer_code_app(&there, &thief).await.unwrap();
    let offered = bench.app.offer_code_app(&ilse, &session).await.unwrap();
    assert_ne!(seen, offered);
    // The same, when the page is opened again.
    let again = bench.app.offer_code_app(&ilse, &session).await;
    assert_eq!(again.unwrap(), offered);
    let typed = code(bench, &offered.text);
    let stolen = bench.app.add_code_app(&there, &thief, &typed).await;
    assert!(matches!(stolen, Err(CodeAppError::Old)));
    let typed = wrong(bench, &offered.text);
    let added = bench.app.add_code_app(&ilse, &session, &typed).await;
    assert!(matches!(added, Err(CodeAppError::Wrong)));
    let account = bench.app.account(&ilse, &session).await.unwrap();
    assert_eq!((account.code_app, account.recovery_codes), (None, 0));
    assert!(
        bench.came_in("ilse").await.len() == 64,
        "a password is enough still"
    );
    let typed = code(bench, &offered.text);
    let added = bench
        .app
        .add_code_app(&ilse, &session, &typed)
        .await
        .unwrap();
    assert_eq!(added.codes.len(), 10);
    let ilse = visitor(bench, &added.session).await;
    assert_eq!(ilse.membership.assurance, Assurance::Strong);
    let account = bench.app.account(&ilse, &added.session).await.unwrap();
    assert_eq!(account.recovery_codes, 10);
    assert!(account.code_app.is_some());
    // A secret that was shown long ago is not taken any more.
    let offered = bench
        .app
        .offer_code_app(&ilse, &added.session)
        .await
        .unwrap();
    bench.clock.turn(16);
    let done = confirm(bench, &added.session, &offered.text).await;
    assert!(done.is_err(), "the old app is still the one that counts");
}

/// Confirm with the password and a code of this secret.
async fn confirm(bench: &Bench, session: &str, secret: &str) -> Result<(), ConfirmError> {
    let visitor = visitor(bench, session).await;
    let code = code(bench, secret);
    let second = SecondProof::Code(&code);
    bench.app.confirm(&visitor, session, PASSWORD, second).await
}

async fn whoever_has_a_code_app_is_halfway_in_after_the_password(bench: &Bench) {
    let ilse = equipped(bench).await;
    let half = halfway(bench).await;
    assert!(!is_there(bench, &half).await, "half is not in");
    assert!(bench.app.is_halfway(&half).await.unwrap());
    let typed = code(bench, &ilse.secret);
    let done = finish(bench, &half, SecondProof::Code(&typed)).await;
    let done = done.unwrap();
    assert_eq!(done.going_on.next, "/signal");
    assert_eq!(done.going_on.kept[0].1, "Nog niet af");
    let there = visitor(bench, &done.session).await;
    assert_eq!(there.membership.assurance, Assurance::Strong);
    assert!(!bench.app.is_halfway(&half).await.unwrap());
    assert!(!bench.app.is_halfway("nothing").await.unwrap());
}

async fn a_code_works_once(bench: &Bench) {
    let ilse = equipped(bench).await;
    let typed = code(bench, &ilse.secret);
    let first = finish(bench, &halfway(bench).await, SecondProof::Code(&typed)).await;
    assert!(first.is_ok());
    let again = finish(bench, &halfway(bench).await, SecondProof::Code(&typed)).await;
    assert!(is_wrong(&again), "the same code");
    let other = wrong(bench, &ilse.secret);
    let other = finish(bench, &halfway(bench).await, SecondProof::Code(&other)).await;
    assert!(is_wrong(&other));
    bench.clock.turn(1);
    let typed = code(bench, &ilse.secret);
    let later = finish(bench, &halfway(bench).await, SecondProof::Code(&typed)).await;
    assert!(later.is_ok(), "the next code");
}

/// How many of two who show the same thing at the same moment are let in.
async fn both(bench: &Bench, proof: SecondProof<'_>) -> usize {
    let (one, other) = (halfway(bench).await, halfway(bench).await);
    let done = tokio::join!(finish(bench, &one, proof), finish(bench, &other, proof));
    usize::from(done.0.is_ok()) + usize::from(done.1.is_ok())
}

async fn a_code_that_two_send_at_once_lets_one_in(bench: &Bench) {
    let ilse = equipped(bench).await;
    let typed = code(bench, &ilse.secret);
    assert_eq!(both(bench, SecondProof::Code(&typed)).await, 1);
}

async fn a_recovery_code_works_once(bench: &Bench) {
    let ilse = equipped(bench).await;
    let typed = ilse.codes[3].to_uppercase().replace('-', " ");
    let done = finish(bench, &halfway(bench).await, SecondProof::Recovery(&typed)).await;
    let session = done.unwrap().session;
    let again = finish(bench, &halfway(bench).await, SecondProof::Recovery(&typed)).await;
    assert!(is_wrong(&again));
    let nonsense = SecondProof::Recovery("0000-0000-0000");
    let nonsense = finish(bench, &halfway(bench).await, nonsense).await;
    assert!(is_wrong(&nonsense));
    let there = visitor(bench, &session).await;
    let account = bench.app.account(&there, &session).await.unwrap();
    assert_eq!(account.recovery_codes, 9);
    // New ones take the place of the old ones.
    let codes = bench.app.renew_recovery_codes(&there).await.unwrap();
    let old = SecondProof::Recovery(&ilse.codes[5]);
    assert!(is_wrong(&finish(bench, &halfway(bench).await, old).await));
    let new = SecondProof::Recovery(&codes[5]);
    assert!(finish(bench, &halfway(bench).await, new).await.is_ok());
}

async fn a_recovery_code_that_two_send_at_once_lets_one_in(bench: &Bench) {
    let ilse = equipped(bench).await;
    assert_eq!(both(bench, SecondProof::Recovery(&ilse.codes[0])).await, 1);
}

async fn half_a_sign_in_is_over_after_five_minutes(bench: &Bench) {
    let ilse = equipped(bench).await;
    let half = halfway(bench).await;
    bench.clock.turn(5);
    assert!(!bench.app.is_halfway(&half).await.unwrap());
    let typed = code(bench, &ilse.secret);
    let late = finish(bench, &half, SecondProof::Code(&typed)).await;
    assert!(is_over(&late));
    let half = halfway(bench).await;
    bench.clock.turn(4);
    let typed = code(bench, &ilse.secret);
    assert!(
        finish(bench, &half, SecondProof::Code(&typed))
            .await
            .is_ok()
    );
}

async fn half_a_sign_in_is_over_after_five_tries(bench: &Bench) {
    let ilse = equipped(bench).await;
    let half = halfway(bench).await;
    let typed = wrong(bench, &ilse.secret);
    for _ in 0..4 {
        assert!(is_wrong(
            &finish(bench, &half, SecondProof::Code(&typed)).await
        ));
    }
    assert!(is_over(
        &finish(bench, &half, SecondProof::Code(&typed)).await
    ));
    let right = code(bench, &ilse.secret);
    let late = finish(bench, &half, SecondProof::Code(&right)).await;
    assert!(is_over(&late), "a right code comes too late");
    let anew = finish(bench, &halfway(bench).await, SecondProof::Code(&right)).await;
    assert!(anew.is_ok());
}

async fn whoever_guesses_at_codes_has_to_wait_and_a_recovery_code_still_works(bench: &Bench) {
    let ilse = equipped(bench).await;
    for _ in 0..11 {
        let typed = wrong(bench, &ilse.secret);
        let half = halfway(bench).await;
        assert!(
            finish(bench, &half, SecondProof::Code(&typed))
                .await
                .is_err()
        );
    }
    let right = code(bench, &ilse.secret);
    let now = finish(bench, &halfway(bench).await, SecondProof::Code(&right)).await;
    assert!(matches!(now, Err(HalfError::Refused(ProofRefusal::Wait))));
    let recovery = SecondProof::Recovery(&ilse.codes[0]);
    assert!(finish(bench, &halfway(bench).await, recovery).await.is_ok());
    bench.clock.turn(2);
    let right = code(bench, &ilse.secret);
    let later = finish(bench, &halfway(bench).await, SecondProof::Code(&right)).await;
    assert!(later.is_ok());
}

/// What a browser keeps in which Ilse was signed in.
async fn at_home(bench: &Bench, session: &str) -> Caller {
    let ilse = visitor(bench, session).await;
    let kept = bench.app.remember_browser(&ilse, None).await.unwrap();
    Caller {
        browser: Some(kept),
        ..Caller::default()
    }
}

async fn who_guesses_at_codes_keeps_nobody_out_of_a_browser_of_their_own(bench: &Bench) {
    let ilse = equipped(bench).await;
    let home = at_home(bench, &ilse.session).await;
    for _ in 0..30 {
        let typed = wrong(bench, &ilse.secret);
        let half = halfway(bench).await;
        let guessed = finish(bench, &half, SecondProof::Code(&typed)).await;
        assert!(guessed.is_err());
    }
    let right = code(bench, &ilse.secret);
    let strange = finish(bench, &halfway(bench).await, SecondProof::Code(&right)).await;
    assert!(matches!(
        strange,
        Err(HalfError::Refused(ProofRefusal::Wait))
    ));
    let shown = async |typed: &str| {
        let half = halfway(bench).await;
        let proof = SecondProof::Code(typed);
        bench.app.finish_sign_in(&half, proof, &home).await
    };
    assert!(shown(&right).await.is_ok());
    let typed = wrong(bench, &ilse.secret);
    let again = finish(bench, &halfway(bench).await, SecondProof::Code(&typed)).await;
    let waits = matches!(again, Err(HalfError::Refused(ProofRefusal::Wait)));
    assert!(waits, "no new tries come of that");
    // Nor out of what asks again who somebody is.
    bench.clock.turn(1);
    let typed = wrong(bench, &ilse.secret);
    let guessed = finish(bench, &halfway(bench).await, SecondProof::Code(&typed)).await;
    assert!(is_wrong(&guessed), "from now on two minutes");
    confirm(bench, &ilse.session, &ilse.secret).await.unwrap();
    // Whoever sits at that browser has a count too, and it ends.
    bench.clock.turn(1);
    let typed = wrong(bench, &ilse.secret);
    for n in 0..10 {
        assert!(is_wrong(&shown(&typed).await), "{n}");
    }
    let right = code(bench, &ilse.secret);
    let late = shown(&right).await;
    assert!(matches!(late, Err(HalfError::Refused(ProofRefusal::Wait))));
    bench.clock.turn(2);
    let right = code(bench, &ilse.secret);
    assert!(shown(&right).await.is_ok());
    // Each stood in the log by itself.
    bench.clock.turn(1);
    assert_eq!(bench.app.note_attempts().await.unwrap(), 0);
}

async fn the_secret_of_a_session_changes_with_its_strength(bench: &Bench) {
    let entry = bench
        .strict
        .sign_in("ilse", PASSWORD, &GoingOn::default(), &Caller::default())
        .await;
    let weak = entry.unwrap().session().unwrap();
    let elsewhere = bench.came_in("ilse").await;
    let ilse = visitor(bench, &weak).await;
    let secret = bench.app.offer_code_app(&ilse, &weak).await.unwrap().text;
    let typed = code(bench, &secret);
    let added = bench.app.add_code_app(&ilse, &weak, &typed).await.unwrap();
    assert_ne!(added.session, weak);
    assert!(
        !is_there(bench, &weak).await,
        "the weak secret is worth nothing"
    );
    assert!(!is_there(bench, &elsewhere).await, "other sessions ended");
    assert!(is_there(bench, &added.session).await);
}

async fn taking_the_app_away_leaves_a_password_and_ends_the_other_sessions(bench: &Bench) {
    let ilse = equipped(bench).await;
    let typed = code(bench, &ilse.secret);
    let other = finish(bench, &halfway(bench).await, SecondProof::Code(&typed)).await;
    let other = other.unwrap().session;
    let there = visitor(bench, &other).await;
    let left = bench.strict.remove_code_app(&there, &other).await.unwrap();
    let left = left.unwrap();
    assert!(!is_there(bench, &other).await && !is_there(bench, &ilse.session).await);
    let there = visitor(bench, &left).await;
    assert_eq!(there.membership.assurance, Assurance::Single);
    let account = bench.app.account(&there, &left).await.unwrap();
    assert_eq!((account.code_app, account.recovery_codes), (None, 0));
    let again = bench.strict.remove_code_app(&there, &left).await;
    assert!(matches!(again, Err(AppError::NotFound)));
}

fn is_unconfirmed<T>(said: &Result<T, AppError>) -> bool {
    matches!(said, Err(AppError::Unconfirmed))
}

async fn what_matters_asks_again_after_ten_minutes(bench: &Bench) {
    let ilse = equipped(bench).await;
    assert!(visitor(bench, &ilse.session).await.is_confirmed);
    bench.clock.turn(10);
    let there = visitor(bench, &ilse.session).await;
    assert!(!there.is_confirmed);
    let offered = bench.app.offer_code_app(&there, &ilse.session).await;
    assert!(matches!(
        offered,
        Err(CodeAppError::App(AppError::Unconfirmed))
    ));
    assert!(is_unconfirmed(
        &bench.app.renew_recovery_codes(&there).await
    ));
    let removed = bench.app.remove_code_app(&there, &ilse.session).await;
    assert!(is_unconfirmed(&removed));
    let added = bench
        .app
        .add_code_app(&there, &ilse.session, "000000")
        .await;
    assert!(matches!(
        added,
        Err(CodeAppError::App(AppError::Unconfirmed))
    ));
    // A page that is not theirs stays one that is not there.
    let export = bench.app.export_log(&there, LogFilter::default()).await;
    assert!(matches!(export, Err(AppError::NotFound)));
}

async fn confirming_takes_the_password_and_a_code(bench: &Bench) {
    let ilse = equipped(bench).await;
    bench.clock.turn(10);
    let there = visitor(bench, &ilse.session).await;
    let typed = code(bench, &ilse.secret);
    let second = SecondProof::Code(&typed);
    let (app, session) = (&bench.app, &*ilse.session);
    let refused = app.confirm(&there, session, "iets anders", second).await;
    assert!(matches!(refused, Err(ConfirmError::Password)));
    let nothing = SecondProof::Code("");
    let refused = app.confirm(&there, session, PASSWORD, nothing).await;
    assert!(matches!(
        refused,
        Err(ConfirmError::Second(ProofRefusal::Wrong))
    ));
    app.confirm(&there, session, PASSWORD, second)
        .await
        .unwrap();
    let there = visitor(bench, session).await;
    assert!(there.is_confirmed);
    assert!(app.offer_code_app(&there, session).await.is_ok());
    // Who has no app confirms with the password alone, and only in a session of their own.
    let noor = bench.came_in("noor").await;
    bench.clock.turn(10);
    let teacher = visitor(bench, &noor).await;
    app.confirm(&teacher, &noor, PASSWORD, nothing)
        .await
        .unwrap();
    let of_another = app.confirm(&teacher, session, PASSWORD, nothing).await;
    assert!(matches!(
        of_another,
        Err(ConfirmError::App(AppError::NotFound))
    ));
}

async fn a_session_ends_when_confirming_goes_wrong_too_often(bench: &Bench) {
    let session = bench.came_in("noor").await;
    let noor = visitor(bench, &session).await;
    let nothing = SecondProof::Code("");
    for tried in 1..=5 {
        let refused = bench.app.confirm(&noor, &session, "geraden", nothing).await;
        assert_eq!(matches!(refused, Err(ConfirmError::Over)), tried == 5);
    }
    assert!(!is_there(bench, &session).await);
    let late = bench.app.confirm(&noor, &session, PASSWORD, nothing).await;
    assert!(matches!(late, Err(ConfirmError::App(AppError::NotFound))));
}

async fn a_password_is_changed_with_the_old_one_and_ends_the_other_sessions(bench: &Bench) {
    let elsewhere = bench.came_in("noor").await;
    let session = bench.came_in("noor").await;
    let noor = visitor(bench, &session).await;
    let new = "mijn fietsbel zingt paars";
    let change = async |old: &'static str, new: &'static str| {
        bench.app.change_password(&noor, &session, old, new).await
    };
    assert!(matches!(change("fout", new).await, Err(PasswordError::Old)));
    let same = change(PASSWORD, PASSWORD).await;
    assert!(matches!(same, Err(PasswordError::Same)));
    let short = change(PASSWORD, "kort").await;
    let too_short = PasswordFault::TooShort;
    assert!(matches!(short, Err(PasswordError::New(fault)) if fault == too_short));
    let own = change(PASSWORD, "noorveldkamp1").await;
    assert!(matches!(own, Err(PasswordError::New(_))), "their own name");
    let school = change(PASSWORD, "devlierhof2026").await;
    assert!(matches!(school, Err(PasswordError::New(_))), "their school");
    change(PASSWORD, new).await.unwrap();
    assert!(is_there(bench, &session).await && !is_there(bench, &elsewhere).await);
    let going_on = GoingOn::default();
    assert!(
        bench
            .app
            .sign_in("noor", PASSWORD, &going_on, &Caller::default())
            .await
            .is_err()
    );
    assert!(
        bench
            .app
            .sign_in("noor", new, &going_on, &Caller::default())
            .await
            .is_ok()
    );
}

async fn sessions_are_listed_and_ended_by_their_own_member_alone(bench: &Bench) {
    let phone = bench.came_in("noor").await;
    let device = Device {
        browser: "firefox",
        system: "android",
    };
    bench.app.note_device(&phone, device).await.unwrap();
    let third = bench.came_in("noor").await;
    let session = bench.came_in("noor").await;
    let ilse = bench.came_in("ilse").await;
    let noor = visitor(bench, &session).await;
    let listed = bench.app.account(&noor, &session).await.unwrap().sessions;
    assert_eq!(listed.len(), 3);
    assert_eq!(listed.iter().filter(|line| line.is_this).count(), 1);
    let known = listed.iter().find(|line| line.device.0 == "firefox");
    let known = known.unwrap();
    assert_eq!((&*known.device.1, &*known.how), ("android", "password"));
    assert!(!known.id.contains(&phone), "the secret itself is not shown");
    // Of another member: as if there were no such session.
    let coordinator = visitor(bench, &ilse).await;
    let other = bench.app.end_own_session(&coordinator, &known.id).await;
    assert!(matches!(other, Err(AppError::NotFound)));
    bench.app.end_own_session(&noor, &known.id).await.unwrap();
    assert!(!is_there(bench, &phone).await && is_there(bench, &third).await);
    let rest = bench.app.end_own_other_sessions(&noor, &session).await;
    rest.unwrap();
    assert!(!is_there(bench, &third).await && is_there(bench, &session).await);
    assert!(is_there(bench, &ilse).await);
}

async fn every_act_stands_in_the_log(bench: &Bench) {
    let ilse = equipped(bench).await;
    let half = halfway(bench).await;
    let typed = wrong(bench, &ilse.secret);
    drop(finish(bench, &half, SecondProof::Code(&typed)).await);
    let done = finish(bench, &half, SecondProof::Recovery(&ilse.codes[0])).await;
    let session = done.unwrap().session;
    let there = visitor(bench, &session).await;
    drop(
        bench
            .app
            .confirm(&there, &session, "fout", SecondProof::Code(""))
            .await,
    );
    confirm(bench, &session, &ilse.secret).await.unwrap();
    bench.app.renew_recovery_codes(&there).await.unwrap();
    let new = "mijn fietsbel zingt paars";
    let changed = bench.app.change_password(&there, &session, PASSWORD, new);
    changed.await.unwrap();
    bench.app.remove_code_app(&there, &session).await.unwrap();
    let mut tx = bench.store.read().await.unwrap();
    let log = tx.audit_of_member(bench.board, there.member, None, 50);
    let log: Vec<_> = log.await.unwrap().into_iter().rev().collect();
    let said: Vec<String> = log
        .iter()
        .map(|row| {
            let record = &row.record;
            let reason = record.reason.as_deref().unwrap_or("-");
            format!("{} {reason} {}", record.action, record.outcome)
        })
        .collect();
    assert_eq!(
        said,
        [
            "sign-in password done",
            "factor-added totp done",
            "sign-in totp done",
            "second-factor totp denied",
            "recovery-code-used recovery-code done",
            "sign-in recovery-code done",
            "confirmed password denied",
            "confirmed totp done",
            "recovery-codes-made - done",
            "session-ended password-changed done",
            "password-changed - done",
            "factor-removed totp done",
            "sign-in password done",
        ]
    );
    let told = format!("{log:?}");
    for secret in [&*ilse.codes[0], &*typed, new, "Brandsma"] {
        assert!(!told.contains(secret));
    }
}

async fn what_was_begun_goes_on_when_the_key_of_the_board_changes(bench: &Bench) {
    let petra = administrator(bench).await;
    let entry = bench
        .strict
        .sign_in("ilse", PASSWORD, &GoingOn::default(), &Caller::default())
        .await;
    let session = entry.unwrap().session().unwrap();
    let ilse = visitor(bench, &session).await;
    let device = Device {
        browser: "firefox",
        system: "windows",
    };
    bench.app.note_device(&session, device).await.unwrap();
    let offered = bench.app.offer_code_app(&ilse, &session).await.unwrap();
    bench.app.change_board_key(&petra).await.unwrap();
    let again = bench.app.offer_code_app(&ilse, &session).await.unwrap();
    assert_eq!(again, offered, "the secret that was shown still counts");
    let sessions = bench.app.account(&ilse, &session).await.unwrap().sessions;
    assert!(sessions.iter().any(|one| one.device.0 == "firefox"));
    let typed = code(bench, &offered.text);
    bench
        .app
        .add_code_app(&ilse, &session, &typed)
        .await
        .unwrap();
    bench.clock.turn(1);
    let half = halfway(bench).await;
    bench.app.change_board_key(&petra).await.unwrap();
    let typed = code(bench, &offered.text);
    let finished = finish(bench, &half, SecondProof::Code(&typed)).await;
    assert_eq!(finished.unwrap().going_on.next, "/signal");
}
