//! At the door: guessing comes to little, and nobody is locked out by somebody else.

use app::attempt::{Caller, Verdict, Whom};
use app::sign_in::{GoingOn, Presence, SignInError};
use domain::throttle::Purpose;
use jiff::SignedDuration;
use store::AuditRecord;

use crate::bench::{Bench, PASSWORD, on_both_engines};

on_both_engines!(
    guessing_one_account_from_many_places_makes_it_wait,
    guessing_many_accounts_from_one_place_makes_the_place_wait,
    nobody_can_lock_out_who_was_here_before,
    a_thousand_tries_at_once_are_counted_one_by_one,
    what_failed_comes_into_the_log_as_numbers,
    what_worked_takes_back_what_it_counted,
);

fn from(last: u8) -> Caller {
    Caller {
        address: Some([203, 0, 113, last].into()),
        browser: None,
    }
}

/// What came of it: `in`, `wrong`, or the minutes to wait.
async fn tries(bench: &Bench, login: &str, password: &str, caller: &Caller) -> String {
    match bench
        .app
        .sign_in(login, password, &GoingOn::default(), caller)
        .await
    {
        Ok(_) => "in".to_owned(),
        Err(SignInError::Wrong) => "wrong".to_owned(),
        Err(SignInError::TooOften(until)) => {
            let wait = until.duration_since(bench.app.now());
            assert!(wait > SignedDuration::ZERO);
            format!("wait {}", wait.as_secs())
        }
        Err(SignInError::App(error)) => panic!("{error:?}"),
    }
}

/// Ask whether somebody may try to sign in with this name.
async fn ask(bench: &Bench, login: &str, caller: &Caller) -> Verdict {
    let whom = Whom::Login(login);
    let asked = bench.app.attempt(Purpose::Password, whom, caller);
    asked.await.unwrap()
}

/// What the browser of this member keeps after signing in there.
async fn known(bench: &Bench, login: &str, before: Option<&str>) -> Caller {
    let going_on = GoingOn::default();
    let entry = bench
        .app
        .sign_in(login, PASSWORD, &going_on, &from(99))
        .await;
    let token = entry.unwrap().session().unwrap();
    let Presence::Here(visitor) = bench.app.presence(&token).await.unwrap() else {
        panic!("just signed in");
    };
    let kept = bench.app.remember_browser(&visitor, before).await.unwrap();
    Caller {
        browser: Some(kept),
        ..from(7)
    }
}

async fn guessing_one_account_from_many_places_makes_it_wait(bench: &Bench) {
    for login in ["noor", "niemand"] {
        for place in 0..5 {
            assert_eq!(tries(bench, login, "x", &from(place)).await, "wrong");
        }
        // Also with the right password: whether it is right is not to be learnt.
        assert_eq!(tries(bench, login, PASSWORD, &from(5)).await, "wait 60");
        assert_eq!(tries(bench, "daan", "x", &from(5)).await, "wrong");
        bench.clock.turn(1);
        assert_eq!(tries(bench, login, "x", &from(6)).await, "wrong");
        assert_eq!(tries(bench, login, "x", &from(7)).await, "wait 120");
        bench.clock.turn(2);
    }
    assert_eq!(tries(bench, " NOOR ", PASSWORD, &from(8)).await, "in");
    assert_eq!(
        tries(bench, "noor", "x", &from(8)).await,
        "wrong",
        "begun anew"
    );
}

async fn guessing_many_accounts_from_one_place_makes_the_place_wait(bench: &Bench) {
    for n in 0..100 {
        let verdict = ask(bench, &format!("name {n}"), &from(1)).await;
        assert!(matches!(verdict, Verdict::Go(_)), "{n}");
    }
    for login in ["noor", "niemand"] {
        assert_eq!(tries(bench, login, PASSWORD, &from(1)).await, "wait 5");
    }
    assert_eq!(
        tries(bench, "noor", PASSWORD, &from(2)).await,
        "in",
        "elsewhere"
    );
    bench.clock.turn(1);
    assert_eq!(
        tries(bench, "noor", PASSWORD, &from(1)).await,
        "in",
        "soon again"
    );
}

async fn nobody_can_lock_out_who_was_here_before(bench: &Bench) {
    let at_home = known(bench, "noor", None).await;
    let shared = known(bench, "ilse", at_home.browser.as_deref()).await;
    // Somebody hammers the account, and floods from the very network of the school.
    for n in 0..200 {
        let login = if n % 3 == 0 {
            "noor".to_owned()
        } else {
            format!("x{n}")
        };
        drop(ask(bench, &login, &from(7)).await);
    }
    let strange = Caller {
        browser: Some("0".repeat(32)),
        ..from(7)
    };
    for caller in [&from(7), &strange] {
        assert!(
            tries(bench, "noor", PASSWORD, caller)
                .await
                .starts_with("wait")
        );
    }
    for (login, caller) in [("noor", &at_home), ("ilse", &shared), ("noor", &shared)] {
        assert_eq!(tries(bench, login, PASSWORD, caller).await, "in", "{login}");
    }
    // The first browser does not know her.
    assert!(
        tries(bench, "ilse", PASSWORD, &at_home)
            .await
            .starts_with("wait")
    );
    // A thief with the computer has a budget too, and it ends.
    for n in 0..10 {
        assert_eq!(tries(bench, "noor", "x", &at_home).await, "wrong", "{n}");
    }
    assert_eq!(tries(bench, "noor", PASSWORD, &at_home).await, "wait 60");
}

#[tokio::test]
async fn what_a_browser_keeps_says_nothing_and_cannot_be_made_up() {
    let bench = Bench::new().await;
    let caller = known(&bench, "noor", None).await;
    let kept = caller.browser.unwrap();
    assert_eq!(kept.len(), 32 + 2 * (1 + 36));
    let asked = async |purpose, whom, kept: &str| {
        let caller = Caller {
            browser: Some(kept.to_owned()),
            ..from(3)
        };
        match bench.app.attempt(purpose, whom, &caller).await.unwrap() {
            Verdict::Go(attempt) => attempt.is_from_known_browser(),
            Verdict::Wait(_) => false,
        }
    };
    let noor = Whom::Member(bench.board, bench.teacher);
    let is_known = async |kept: &str| asked(Purpose::Link, noor, kept).await;
    let is_anybodys = async |kept: &str| asked(Purpose::Begin, Whom::Unnamed, kept).await;
    assert!(is_known(&kept).await && is_anybodys(&kept).await);
    assert!(!asked(Purpose::Link, Whom::Unnamed, &kept).await);
    // The number, that somebody was signed in there, and that she was.
    let (anybody, her) = (33..69, 70..kept.len());
    for at in 0..kept.len() {
        let mut changed = kept.clone().into_bytes();
        changed[at] = if changed[at] == b'0' { b'1' } else { b'0' };
        let changed = String::from_utf8(changed).unwrap();
        bench.clock.turn(90);
        assert_eq!(is_known(&changed).await, anybody.contains(&at), "{at}");
        assert_eq!(is_anybodys(&changed).await, her.contains(&at), "{at}");
    }
    for odd in [
        "",
        ".",
        "é",
        &kept[..68],
        &format!("{kept}."),
        &kept.repeat(9),
    ] {
        bench.clock.turn(90);
        assert!(!is_known(odd).await, "{odd}");
    }
    // Another member of the same browser is added in front; the oldest fall off.
    let again = known(&bench, "noor", Some(&kept)).await.browser.unwrap();
    assert_eq!(again.len(), kept.len(), "once for each account");
    bench.clock.turn(60 * 24 * 401);
    assert!(!is_known(&kept).await, "not for ever");
}

async fn a_thousand_tries_at_once_are_counted_one_by_one(bench: &Bench) {
    let mut tasks = Vec::new();
    for _ in 0..40 {
        let app = bench.app.clone();
        tasks.push(tokio::spawn(async move {
            let caller = from(1);
            let asked = app.attempt(Purpose::Password, Whom::Login("noor"), &caller);
            matches!(asked.await.unwrap(), Verdict::Go(_))
        }));
    }
    let mut through = 0;
    for task in tasks {
        through += u32::from(task.await.unwrap());
    }
    assert_eq!(through, 5);
}

async fn noted(bench: &Bench) -> Vec<(Option<domain::id::MemberId>, String, String)> {
    let before = log(bench).await.len();
    bench.app.note_attempts().await.unwrap();
    let mut found: Vec<_> = log(bench)
        .await
        .split_off(before)
        .into_iter()
        .map(|record| {
            assert_eq!((record.member, &*record.action), (None, "sign-in"));
            (record.subject, record.reason.unwrap(), record.outcome)
        })
        .collect();
    found.sort();
    found
}

async fn log(bench: &Bench) -> Vec<AuditRecord> {
    let mut tx = bench.store.read().await.unwrap();
    let filter = store::AuditFilter::default();
    let rows = tx
        .audit_page(bench.board, &filter, None, 500)
        .await
        .unwrap();
    rows.into_iter().rev().map(|row| row.record).collect()
}

async fn what_failed_comes_into_the_log_as_numbers(bench: &Bench) {
    let before = log(bench).await.len();
    for _ in 0..7 {
        tries(bench, "noor", "geraden wachtwoord", &from(1)).await;
    }
    for _ in 0..3 {
        tries(bench, "wilgenkatje", "x", &from(1)).await;
    }
    assert_eq!(
        log(bench).await.len(),
        before,
        "not while somebody waits for an answer"
    );
    assert_eq!(
        noted(bench).await.len(),
        1,
        "what was refused is known at once"
    );
    bench.clock.turn(1);
    let text = |text: &str| text.to_owned();
    let expected = [
        (None, text("password"), text("wrong-3")),
        (Some(bench.teacher), text("password"), text("wrong-5")),
    ];
    assert_eq!(noted(bench).await, expected);
    assert_eq!(noted(bench).await, [], "once");
    let verdict = bench
        .app
        .verify_store(&app::verify_store::Kept::default())
        .await;
    assert!(matches!(
        verdict.unwrap(),
        app::verify_store::StoreVerdict::Holds(_)
    ));
    // After a day nothing of it is left but the numbers in the log.
    bench.clock.turn(60 * 25);
    bench.app.note_attempts().await.unwrap();
    let mut tx = bench.store.begin().await.unwrap();
    assert_eq!(tx.delete_old_attempts(bench.app.now()).await.unwrap(), 0);
}

async fn what_worked_takes_back_what_it_counted(bench: &Bench) {
    for round in 0..130 {
        let Verdict::Go(attempt) = ask(bench, "noor", &from(1)).await else {
            panic!("round {round}");
        };
        let mut tx = bench.store.begin().await.unwrap();
        bench.app.attempt_worked(&mut tx, attempt).await.unwrap();
        tx.commit().await.unwrap();
    }
    bench.clock.turn(1);
    assert_eq!(noted(bench).await, [], "nothing failed");
}
