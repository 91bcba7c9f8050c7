//! Passkeys as far as no device is needed: when a question counts, and who may change what. Devices
//! are tried in the browser, in e2e/stories/passkeys.spec.mjs.

use app::attempt::Caller;
use app::sign_in::passkey::{PasskeyAnswer, PasskeyError, PasskeyRefusal};
use app::sign_in::{GoingOn, Presence};
use app::{App, AppError, Origin, Visitor};
use domain::id::PasskeyId;
use store::{AuditFilter, PasskeyRow};
use vault::Sealed;

use crate::accounts::administrator;
use crate::bench::{Bench, PASSWORD, on_both_engines};

on_both_engines!(
    answers_that_nobody_asked_for_come_into_the_log_as_a_sum,
    who_asks_for_a_passkey_is_counted,
);

fn nowhere() -> Caller {
    Caller::default()
}

/// Somebody at this address.
fn from(last: u8) -> Caller {
    Caller {
        address: Some([203, 0, 113, last].into()),
        browser: None,
    }
}

fn here(app: &App) -> App {
    let origin = Origin::parse("http://localhost:8460").unwrap();
    app.clone().with_origin(Some(origin))
}

/// An answer of the right shape, of a key that nobody has.
const STRANGER: &str = r#"{"id":"AQID","rawId":"AQID","type":"public-key","clientExtensionResults":{},
    "response":{"authenticatorData":"AQID","clientDataJSON":"AQID","signature":"AQID","userHandle":"AQID"}}"#;

async fn refusal(app: &App, browser: &str, ceremony: &str, said: &str) -> PasskeyRefusal {
    let answer = PasskeyAnswer { ceremony, said };
    match app.sign_in_with_passkey(browser, &answer, &nowhere()).await {
        Err(PasskeyError::Refused(refusal)) => refusal,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_question_asks_for_whoever_is_there_to_be_verified() {
    let bench = Bench::new().await;
    let app = here(&bench.app);
    let asked = app.ask_passkey("a browser", &nowhere()).await.unwrap();
    assert_eq!(asked.options["userVerification"], "required");
    assert_eq!(asked.options["rpId"], "localhost");
    assert_eq!(
        asked.options["allowCredentials"].as_array().unwrap().len(),
        0
    );
    let visitor = visitor(&bench.app, "noor").await;
    let asked = app.ask_new_passkey(&visitor, "a session", "Laptop").await;
    let wanted = asked.unwrap().options["authenticatorSelection"].clone();
    assert_eq!(wanted["userVerification"], "required");
    assert_eq!(wanted["residentKey"], "required");
}

#[tokio::test]
async fn a_question_counts_once_in_one_browser_and_for_five_minutes() {
    let bench = Bench::new().await;
    let app = here(&bench.app);
    let asked = app.ask_passkey("here", &nowhere()).await.unwrap().ceremony;
    assert_eq!(
        refusal(&app, "here", &asked, "no answer").await,
        PasskeyRefusal::Unfit
    );
    assert_eq!(
        refusal(&app, "here", &asked, STRANGER).await,
        PasskeyRefusal::Late
    );

    let asked = app.ask_passkey("here", &nowhere()).await.unwrap().ceremony;
    assert_eq!(
        refusal(&app, "there", &asked, STRANGER).await,
        PasskeyRefusal::Late
    );
    bench.clock.turn(5);
    assert_eq!(
        refusal(&app, "here", &asked, STRANGER).await,
        PasskeyRefusal::Unknown
    );

    let asked = app.ask_passkey("here", &nowhere()).await.unwrap().ceremony;
    bench.clock.turn(6);
    assert_eq!(
        refusal(&app, "here", &asked, STRANGER).await,
        PasskeyRefusal::Late
    );
}

#[tokio::test]
async fn a_refusal_stands_in_the_log_unless_nobody_asked() {
    let bench = Bench::new().await;
    let app = here(&bench.app);
    let asked = app.ask_passkey("here", &nowhere()).await.unwrap().ceremony;
    refusal(&app, "here", &asked, STRANGER).await;
    refusal(&app, "here", "made up", STRANGER).await;
    assert_eq!(
        told(&bench).await,
        ["passkey-refused passkey-unknown refused"]
    );
}

/// What the log says of signing in with passkeys: action, reason and outcome.
async fn told(bench: &Bench) -> Vec<String> {
    let mut tx = bench.store.read().await.unwrap();
    let filter = AuditFilter::default();
    let page = tx.audit_page(bench.board, &filter, None, 500).await;
    let rows = page.unwrap().into_iter().map(|row| row.record);
    let of_passkeys = rows.filter(|it| matches!(&*it.action, "passkey-refused" | "begin-sign-in"));
    of_passkeys
        .map(|it| format!("{} {} {}", it.action, it.reason.unwrap(), it.outcome))
        .collect()
}

async fn answers_that_nobody_asked_for_come_into_the_log_as_a_sum(bench: &Bench) {
    let app = here(&bench.app);
    for said in ["{}", STRANGER] {
        let answer = PasskeyAnswer {
            ceremony: "made up",
            said,
        };
        for _ in 0..30 {
            let came = app.sign_in_with_passkey("here", &answer, &from(1)).await;
            assert!(matches!(
                came,
                Err(PasskeyError::Refused(PasskeyRefusal::Late))
            ));
        }
    }
    assert_eq!(told(bench).await, [""; 0], "nothing by itself");
    bench.clock.turn(1);
    app.note_attempts().await.unwrap();
    assert_eq!(told(bench).await, ["passkey-refused passkey wrong-60"]);
}

async fn who_asks_for_a_passkey_is_counted(bench: &Bench) {
    let app = here(&bench.app);
    for n in 0..200 {
        assert!(app.ask_passkey("here", &from(1)).await.is_ok(), "{n}");
    }
    let again = app.ask_passkey("here", &from(1)).await;
    assert!(matches!(again, Err(PasskeyError::TooOften(_))));
    // Who got no question sends the form without an answer, and is told when.
    let nothing = PasskeyAnswer {
        ceremony: "",
        said: "",
    };
    let came = app.sign_in_with_passkey("here", &nothing, &from(1)).await;
    assert!(matches!(came, Err(PasskeyError::TooOften(_))));
    assert!(app.ask_passkey("here", &from(2)).await.is_ok(), "elsewhere");
    let noor = bench.teacher().await;
    let kept = app.remember_browser(&noor, None).await.unwrap();
    let known = Caller {
        browser: Some(kept),
        ..from(1)
    };
    assert!(app.ask_passkey("here", &known).await.is_ok(), "known");
}

#[tokio::test]
async fn a_question_to_sign_in_is_none_to_add_a_passkey() {
    let bench = Bench::new().await;
    let app = here(&bench.app);
    let visitor = visitor(&bench.app, "noor").await;
    let asked = app.ask_passkey("here", &nowhere()).await.unwrap().ceremony;
    let answer = PasskeyAnswer {
        ceremony: &asked,
        said: "{}",
    };
    let added = app.add_passkey(&visitor, "here", "Laptop", &answer).await;
    let late = PasskeyRefusal::Late;
    assert!(matches!(added, Err(PasskeyError::Refused(why)) if why == late));
}

#[tokio::test]
async fn a_passkey_has_a_name_and_not_a_long_one() {
    let bench = Bench::new().await;
    let app = here(&bench.app);
    let visitor = visitor(&bench.app, "noor").await;
    for (name, due) in [
        (" ", PasskeyRefusal::Nameless),
        (&*"x".repeat(61), PasskeyRefusal::Wordy),
    ] {
        let asked = app.ask_new_passkey(&visitor, "here", name).await;
        assert!(matches!(asked, Err(PasskeyError::Refused(why)) if why == due));
    }
}

/// Somebody who is signed in with a password and has a passkey must not add another one: whoever
/// guessed the password would do just that.
#[tokio::test]
async fn whoever_has_a_passkey_and_did_not_use_it_changes_nothing() {
    let bench = Bench::new().await;
    let app = here(&bench.strict);
    let visitor = visitor(&bench.strict, "noor").await;
    assert!(
        app.ask_new_passkey(&visitor, "here", "Laptop")
            .await
            .is_ok()
    );
    let row = PasskeyRow {
        board: bench.board,
        id: PasskeyId::new([3; 16]),
        member: visitor.member,
        credential_index: [3; 32],
        sealed: Sealed::from_stored(Vec::new()),
        created_at: app.now(),
        used_at: None,
    };
    let mut tx = bench.store.begin().await.unwrap();
    tx.insert_passkey(&row).await.unwrap();
    tx.commit().await.unwrap();
    let asked = app.ask_new_passkey(&visitor, "here", "Laptop").await;
    let weak = PasskeyRefusal::Weak;
    assert!(matches!(asked, Err(PasskeyError::Refused(why)) if why == weak));
    let removed = app.remove_passkey(&visitor, "here", row.id).await;
    assert!(matches!(removed, Err(PasskeyError::Refused(why)) if why == weak));
}

#[tokio::test]
async fn where_nobody_knows_the_address_there_are_no_passkeys() {
    let bench = Bench::new().await;
    let asked = bench.app.ask_passkey("here", &nowhere()).await;
    assert!(matches!(asked, Err(PasskeyError::App(AppError::NotFound))));
}

/// Somebody who has just signed in with a password.
async fn visitor(app: &App, login: &str) -> Visitor {
    let secret = app
        .sign_in(login, PASSWORD, &GoingOn::default(), &Caller::default())
        .await;
    let secret = secret.unwrap().session().unwrap();
    match app.presence(&secret).await.unwrap() {
        Presence::Here(visitor) => visitor,
        _ => panic!("somebody who just signed in is there"),
    }
}

#[tokio::test]
async fn a_question_still_counts_when_the_key_of_the_board_changes() {
    let bench = Bench::new().await;
    let (app, petra) = (here(&bench.app), administrator(&bench).await);
    let asked = app.ask_passkey("here", &nowhere()).await.unwrap().ceremony;
    app.change_board_key(&petra).await.unwrap();
    assert_eq!(
        refusal(&app, "here", &asked, STRANGER).await,
        PasskeyRefusal::Unknown
    );
}
