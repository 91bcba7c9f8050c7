//! Signing in through a provider: what is believed, and what is not.

use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

use app::account::CodeAppError;
use app::attempt::Caller;
use app::sign_in::provider::{Arrived, Brought, Errand, LARGEST_KEPT, ProviderError, Refusal};
use app::sign_in::{Entry, GoingOn, Presence, SecondProof};
use app::{App, AppError, Origin};
use domain::permission::Assurance;
use serde_json::{Value, json};
use store::AuditFilter;

use crate::accounts::administrator;
use crate::bench::{Bench, PASSWORD, on_both_engines};
use crate::provider::{CLIENT, ISSUER, Impostor, Twist};

on_both_engines!(
    whoever_was_linked_comes_in_and_goes_out,
    what_anybody_can_send_comes_into_the_log_as_a_sum,
    who_begins_is_counted_and_takes_little_along,
    who_is_underway_arrives_when_the_key_of_the_board_changes,
);

const BROWSER: &str = "the secret of this browser";

/// Somebody where there is no network, so that no address is counted.
static NOWHERE: Caller = Caller {
    address: None,
    browser: None,
};

/// Somebody at an address of their own.
static OUTSIDER: Caller = Caller {
    address: Some(IpAddr::V4(Ipv4Addr::new(203, 0, 113, 9))),
    browser: None,
};

/// A board that offers the provider, where the teacher has linked an account.
async fn offering(bench: &Bench) -> (App, Arc<Impostor>) {
    let impostor = Impostor::new();
    impostor.at(bench.app.now().as_second());
    let origin = Origin::parse("https://luwte.example.nl").unwrap();
    let app = bench.app.clone().with_origin(Some(origin));
    let app = app.with_providers(impostor.providers());
    let administrator = bench.administrator().await;
    let chosen = app.choose_provider(&administrator, "school", true).await;
    chosen.unwrap();
    (app, impostor)
}

/// Go there and come back.
async fn walk(app: &App, there: &Impostor, errand: Errand<'_>) -> Result<Arrived, ProviderError> {
    let address = app.go_to_provider("school", BROWSER, "/signal", errand, &NOWHERE);
    let (state, code) = there.visited(&address.await?);
    come_back(app, &state, &code).await
}

async fn come_back(app: &App, state: &str, code: &str) -> Result<Arrived, ProviderError> {
    let brought = Brought {
        browser: BROWSER,
        state,
        code,
        ..Brought::default()
    };
    app.come_back("school", brought, &NOWHERE).await
}

async fn sign_in(app: &App, there: &Impostor) -> Result<String, Refusal> {
    match walk(app, there, Errand::SignIn(Vec::new())).await {
        Ok(Arrived::SignedIn { entry, going_on }) => {
            assert_eq!(going_on.next, "/signal");
            Ok(entry.session().unwrap())
        }
        Ok(_) => panic!("this errand was to sign in"),
        Err(ProviderError::Refused(refusal)) => Err(refusal),
        Err(error) => panic!("{error}"),
    }
}

/// A new session with a password.
async fn came_in(app: &App, login: &str) -> String {
    let (going_on, caller) = (GoingOn::default(), Caller::default());
    let entry = app.sign_in(login, PASSWORD, &going_on, &caller).await;
    entry.unwrap().session().unwrap()
}

/// The teacher links the account there.
async fn link(app: &App, there: &Impostor) {
    let secret = came_in(app, "noor").await;
    let came = walk(app, there, Errand::Link(&secret)).await;
    assert!(matches!(came, Ok(Arrived::Linked { .. })));
}

/// The newest records of the log: action, reason, outcome.
async fn log(bench: &Bench) -> Vec<(String, String, String)> {
    let mut tx = bench.store.read().await.unwrap();
    let filter = AuditFilter::default();
    let page = tx.audit_page(bench.board, &filter, None, 50);
    let rows = page.await.unwrap().into_iter().map(|row| row.record);
    rows.map(|row| (row.action, row.reason.unwrap_or_default(), row.outcome))
        .collect()
}

async fn is_noted(bench: &Bench, refusal: Refusal) {
    let (action, reason, outcome) = log(bench).await.remove(0);
    assert_eq!(action, "provider-refused");
    assert_eq!(reason, format!("{} school", refusal.code()));
    assert_eq!(outcome, "refused");
}

async fn whoever_was_linked_comes_in_and_goes_out(bench: &Bench) {
    let (app, there) = offering(bench).await;
    link(&app, &there).await;
    let secret = sign_in(&app, &there).await.unwrap();
    let Presence::Here(visitor) = app.presence(&secret).await.unwrap() else {
        panic!("somebody who just signed in is there");
    };
    assert_eq!(visitor.member, bench.teacher);
    assert_eq!(visitor.membership.assurance, Assurance::Single);
    let (action, reason, _) = log(bench).await.remove(0);
    assert_eq!((&*action, &*reason), ("sign-in", "provider"));

    let exit = app.provider_exit(&secret).await.unwrap().unwrap();
    assert!(exit.address.starts_with("https://id.example.nl/end?"));
    assert!(exit.address.contains("id_token_hint=ey"));
    let again = app.provider_exit(&secret).await.unwrap();
    assert_eq!(again, None, "it is forgotten with it");
}

#[tokio::test]
async fn a_second_factor_counts_when_the_operator_said_by_what_it_shows() {
    let bench = Bench::new().await;
    let (app, there) = offering(&bench).await;
    link(&app, &there).await;
    let said: [(Twist, Assurance); 4] = [
        (
            |_, claims| claims["amr"] = json!(["pwd", "mfa"]),
            Assurance::Strong,
        ),
        (
            |_, claims| claims["acr"] = json!("strong"),
            Assurance::Strong,
        ),
        (
            |_, claims| claims["amr"] = json!(["pwd"]),
            Assurance::Single,
        ),
        (|_, claims| claims["acr"] = json!("mfa"), Assurance::Single),
    ];
    for (twist, assurance) in said {
        there.twist(twist);
        let secret = sign_in(&app, &there).await.unwrap();
        let Presence::Here(visitor) = app.presence(&secret).await.unwrap() else {
            panic!("somebody who just signed in is there");
        };
        assert_eq!(visitor.membership.assurance, assurance);
    }
}

#[tokio::test]
async fn a_dishonest_answer_opens_nothing_and_stands_in_the_log() {
    let bench = Bench::new().await;
    let (app, there) = offering(&bench).await;
    link(&app, &there).await;
    let hostile: [(Twist, Refusal); 14] = [
        (|_, it| it["nonce"] = json!("another"), Refusal::WrongNonce),
        (
            |_, it| drop(it.as_object_mut().unwrap().remove("nonce")),
            Refusal::WrongNonce,
        ),
        (|_, it| it["aud"] = json!("another"), Refusal::WrongAudience),
        (
            |_, it| it["aud"] = json!([CLIENT, "another"]),
            Refusal::WrongAudience,
        ),
        (|_, it| it["azp"] = json!("another"), Refusal::WrongAudience),
        (
            |_, it| it["iss"] = json!("https://elders.example"),
            Refusal::WrongIssuer,
        ),
        (
            |_, it| it["exp"] = json!(it["iat"].as_i64().unwrap() - 1),
            Refusal::Expired,
        ),
        (
            |_, it| it["iat"] = json!(it["iat"].as_i64().unwrap() - 3600),
            Refusal::Expired,
        ),
        (
            |_, it| it["iat"] = json!(it["iat"].as_i64().unwrap() + 200),
            Refusal::Expired,
        ),
        (
            |_, it| it["auth_time"] = json!(it["iat"].as_i64().unwrap() - 7200),
            Refusal::TooLongAgo,
        ),
        (
            |_, it| drop(it.as_object_mut().unwrap().remove("auth_time")),
            Refusal::TooLongAgo,
        ),
        (|head, _| head["alg"] = json!("none"), Refusal::Unsigned),
        (
            |head, _| head["alg"] = json!("HS256"),
            Refusal::WrongAlgorithm,
        ),
        (|head, _| head["kid"] = json!("third"), Refusal::UnknownKey),
    ];
    for (twist, refusal) in hostile {
        there.twist(twist);
        assert_eq!(sign_in(&app, &there).await, Err(refusal));
        is_noted(&bench, refusal).await;
    }
    there.twist(|_, _| {});
    assert!(
        sign_in(&app, &there).await.is_ok(),
        "the trial itself is right"
    );
}

#[tokio::test]
async fn a_signature_of_another_key_under_the_same_name_is_refused() {
    let bench = Bench::new().await;
    let (app, there) = offering(&bench).await;
    there.twist(|head, _| head["kid"] = json!("first"));
    there.keys("second", &["first"]);
    assert_eq!(sign_in(&app, &there).await, Err(Refusal::WrongSignature));
    is_noted(&bench, Refusal::WrongSignature).await;
}

#[tokio::test]
async fn keys_that_were_changed_are_asked_for_once_and_not_all_the_time() {
    let bench = Bench::new().await;
    let (app, there) = offering(&bench).await;
    link(&app, &there).await;
    assert_eq!(there.count("/keys"), 1);
    there.keys("second", &["second"]);
    assert!(sign_in(&app, &there).await.is_ok());
    assert_eq!(there.count("/keys"), 2);
    there.keys("first", &["second"]);
    for _ in 0..3 {
        assert_eq!(sign_in(&app, &there).await, Err(Refusal::UnknownKey));
    }
    assert_eq!(there.count("/keys"), 2, "not within a minute");
    bench.clock.turn(2);
    there.at(app.now().as_second());
    there.keys("first", &["first"]);
    assert!(sign_in(&app, &there).await.is_ok());
}

#[tokio::test]
async fn what_was_begun_is_ended_once_in_time_and_in_the_same_browser() {
    let bench = Bench::new().await;
    let (app, there) = offering(&bench).await;
    link(&app, &there).await;
    let begin = async || {
        let errand = Errand::SignIn(Vec::new());
        let address = app
            .go_to_provider("school", BROWSER, "/", errand, &NOWHERE)
            .await;
        there.visited(&address.unwrap())
    };
    let refused = |came: Result<Arrived, ProviderError>| match came {
        Err(ProviderError::Refused(refusal)) => refusal,
        _ => panic!("this must be refused"),
    };

    let (state, code) = begin().await;
    assert!(come_back(&app, &state, &code).await.is_ok());
    let again = come_back(&app, &state, &code).await;
    assert_eq!(refused(again), Refusal::UnknownRequest);
    let (action, reason, _) = log(&bench).await.remove(0);
    assert_eq!(
        (&*action, &*reason),
        ("sign-in", "provider"),
        "only counted"
    );

    let (state, _) = begin().await;
    let replayed = come_back(&app, &state, &code).await;
    assert_eq!(refused(replayed), Refusal::CodeRefused);
    is_noted(&bench, Refusal::CodeRefused).await;

    let wrong = come_back(&app, "another state", "code").await;
    assert_eq!(refused(wrong), Refusal::UnknownRequest);

    for browser in ["", "another browser"] {
        let (state, code) = begin().await;
        let brought = Brought {
            browser,
            state: &state,
            code: &code,
            ..Brought::default()
        };
        let came = app.come_back("school", brought, &NOWHERE).await;
        assert_eq!(refused(came), Refusal::OtherBrowser);
        is_noted(&bench, Refusal::OtherBrowser).await;
        let came = come_back(&app, &state, &code).await;
        assert_eq!(refused(came), Refusal::UnknownRequest, "it was used up");
    }

    let (state, code) = begin().await;
    let issuer = "https://elders.example";
    let brought = Brought {
        browser: BROWSER,
        state: &state,
        code: &code,
        issuer,
        error: "",
    };
    let came = app.come_back("school", brought, &NOWHERE).await;
    assert_eq!(refused(came), Refusal::WrongIssuer);

    let (state, _) = begin().await;
    let error = "access_denied";
    let brought = Brought {
        browser: BROWSER,
        state: &state,
        error,
        ..Brought::default()
    };
    let came = app.come_back("school", brought, &NOWHERE).await;
    assert_eq!(refused(came), Refusal::SaidNo);

    let (state, code) = begin().await;
    bench.clock.turn(10);
    let late = come_back(&app, &state, &code).await;
    assert_eq!(refused(late), Refusal::UnknownRequest);
}

#[tokio::test]
async fn an_account_that_nobody_linked_opens_nothing() {
    let bench = Bench::new().await;
    let (app, there) = offering(&bench).await;
    assert_eq!(sign_in(&app, &there).await, Err(Refusal::UnknownAccount));
    is_noted(&bench, Refusal::UnknownAccount).await;
    link(&app, &there).await;
    there.becomes("account-18");
    // The same address of mail makes nobody the same person.
    there.twist(|_, claims| claims["email"] = json!("noor@school.example"));
    assert_eq!(sign_in(&app, &there).await, Err(Refusal::UnknownAccount));
}

#[tokio::test]
async fn whoever_has_a_code_app_shows_a_code_where_the_provider_says_nothing_of_a_second_proof() {
    let bench = Bench::new().await;
    let (app, there) = offering(&bench).await;
    link(&app, &there).await;
    let teacher = bench.teacher().await;
    let session = came_in(&app, "noor").await;
    let offered = app.offer_code_app(&teacher, &session).await;
    let secret = offered.unwrap().text;
    let code = crate::account::code(&bench, &secret);
    app.add_code_app(&teacher, &session, &code).await.unwrap();

    let came = walk(&app, &there, Errand::SignIn(Vec::new())).await;
    let Ok(Arrived::SignedIn {
        entry: Entry::Half(half),
        ..
    }) = came
    else {
        panic!("a code is asked for");
    };
    bench.clock.turn(1);
    there.at(bench.app.now().as_second());
    let code = crate::account::code(&bench, &secret);
    let finished = app
        .finish_sign_in(&half, SecondProof::Code(&code), &NOWHERE)
        .await;
    let finished = finished.unwrap();
    assert_eq!(finished.going_on.next, "/signal");
    // Signing out there ends the session that was opened here in two steps.
    let exit = app.provider_exit(&finished.session).await.unwrap();
    assert!(exit.is_some());

    there.twist(|_, claims| claims["amr"] = json!(["pwd", "mfa"]));
    assert!(sign_in(&app, &there).await.is_ok());
}

#[tokio::test]
async fn an_account_is_linked_by_whoever_just_showed_who_they_are() {
    let bench = Bench::new().await;
    let (app, _there) = offering(&bench).await;
    let session = came_in(&app, "noor").await;
    bench.clock.turn(11);
    let begun = app.go_to_provider("school", BROWSER, "/", Errand::Link(&session), &NOWHERE);
    let unconfirmed: Result<String, ProviderError> = Err(ProviderError::App(AppError::Unconfirmed));
    assert_eq!(format!("{:?}", begun.await), format!("{unconfirmed:?}"));
}

#[tokio::test]
async fn an_account_is_linked_to_one_member_and_taken_away_again() {
    let bench = Bench::new().await;
    let (app, there) = offering(&bench).await;
    link(&app, &there).await;
    let other = came_in(&app, "ilse").await;
    let taken = walk(&app, &there, Errand::Link(&other)).await;
    assert!(matches!(
        taken,
        Err(ProviderError::Refused(Refusal::AccountTaken))
    ));
    is_noted(&bench, Refusal::AccountTaken).await;
    there.becomes("account-18");
    let own = came_in(&app, "noor").await;
    let second = walk(&app, &there, Errand::Link(&own)).await;
    assert!(matches!(
        second,
        Err(ProviderError::Refused(Refusal::OtherAccount))
    ));

    there.becomes("account-17");
    let opened = sign_in(&app, &there).await.unwrap();
    let teacher = bench.teacher().await;
    app.unlink_provider(&teacher, &own, "school").await.unwrap();
    assert!(matches!(
        app.presence(&opened).await.unwrap(),
        Presence::Nobody
    ));
    assert!(matches!(
        app.presence(&own).await.unwrap(),
        Presence::Here(_)
    ));
    assert_eq!(sign_in(&app, &there).await, Err(Refusal::UnknownAccount));

    let address = app.go_to_provider("school", BROWSER, "/", Errand::Link(&own), &NOWHERE);
    let (state, code) = there.visited(&address.await.unwrap());
    app.sign_out(&own).await.unwrap();
    let late = come_back(&app, &state, &code).await;
    assert!(matches!(
        late,
        Err(ProviderError::Refused(Refusal::SessionOver))
    ));
}

#[tokio::test]
async fn only_an_administrator_chooses_and_what_is_withdrawn_ends() {
    let bench = Bench::new().await;
    let (app, there) = offering(&bench).await;
    for visitor in [bench.teacher().await, bench.director().await] {
        assert!(app.board_providers(&visitor).await.is_err());
        assert!(
            app.choose_provider(&visitor, "school", false)
                .await
                .is_err()
        );
    }
    link(&app, &there).await;
    let opened = sign_in(&app, &there).await.unwrap();
    let administrator = bench.administrator().await;
    let all = app.board_providers(&administrator).await.unwrap();
    assert!(all[0].is_offered && all[0].can_be_strong);
    assert_eq!(all[0].linked, 1);
    assert_eq!(app.provider_buttons().await.unwrap().len(), 1);
    app.choose_provider(&administrator, "school", false)
        .await
        .unwrap();
    assert!(matches!(
        app.presence(&opened).await.unwrap(),
        Presence::Nobody
    ));
    assert!(app.provider_buttons().await.unwrap().is_empty());
    assert_eq!(sign_in(&app, &there).await, Err(Refusal::NotOffered));
}

#[tokio::test]
async fn nothing_is_asked_where_the_operator_did_not_say() {
    let bench = Bench::new().await;
    let (app, there) = offering(&bench).await;
    there.keys_at("https://elders.example/keys");
    assert_eq!(sign_in(&app, &there).await, Err(Refusal::Elsewhere));
    assert_eq!(there.count("elders"), 0);
}

/// A message that somebody signed out there.
fn message(there: &Impostor, now: i64, twist: Twist) -> String {
    let mut header = json!({ "alg": "RS256", "typ": "logout+jwt" });
    let event = "http://schemas.openid.net/event/backchannel-logout";
    let mut claims = json!({ "iss": ISSUER, "aud": CLIENT, "iat": now, "exp": now + 120,
        "jti": "m-1", "sid": "there-1", "events": { event: {} } });
    twist(&mut header, &mut claims);
    there.signed(header, &claims)
}

#[tokio::test]
async fn a_message_of_the_provider_ends_sessions_once() {
    let bench = Bench::new().await;
    let (app, there) = offering(&bench).await;
    link(&app, &there).await;
    let now = app.now().as_second();
    let by_session: Twist = |_, claims| claims["jti"] = json!("by-session");
    let by_account: Twist = |_, claims| {
        claims["jti"] = json!("by-account");
        claims["sid"] = Value::Null;
        claims["sub"] = json!("account-17");
    };
    for twist in [by_session, by_account] {
        let secret = sign_in(&app, &there).await.unwrap();
        let elsewhere = message(&there, now, |_, claims| {
            claims["jti"] = json!("of-another");
            claims["sid"] = json!("there-2");
        });
        drop(
            app.provider_signed_out("school", &elsewhere, &NOWHERE)
                .await,
        );
        assert!(matches!(
            app.presence(&secret).await.unwrap(),
            Presence::Here(_)
        ));
        let told = message(&there, now, twist);
        app.provider_signed_out("school", &told, &NOWHERE)
            .await
            .unwrap();
        assert!(matches!(
            app.presence(&secret).await.unwrap(),
            Presence::Nobody
        ));
        let (action, reason, _) = log(&bench).await.remove(0);
        assert_eq!((&*action, &*reason), ("sign-out", "provider"));
        let again = app.provider_signed_out("school", &told, &NOWHERE).await;
        assert!(matches!(
            again,
            Err(ProviderError::Refused(Refusal::UsedBefore))
        ));
    }
}

#[tokio::test]
async fn a_message_that_is_none_ends_nothing() {
    let bench = Bench::new().await;
    let (app, there) = offering(&bench).await;
    link(&app, &there).await;
    let secret = sign_in(&app, &there).await.unwrap();
    let now = app.now().as_second();
    let unsigned: [(Twist, Refusal); 4] = [
        (|head, _| head["alg"] = json!("none"), Refusal::Unsigned),
        (
            |head, _| head["alg"] = json!("HS256"),
            Refusal::WrongAlgorithm,
        ),
        (|head, _| head["kid"] = json!("third"), Refusal::UnknownKey),
        (|head, _| head["typ"] = json!("at+jwt"), Refusal::Unreadable),
    ];
    let signed: [(Twist, Refusal); 6] = [
        (
            |_, it| it["iss"] = json!("https://elders.example"),
            Refusal::WrongIssuer,
        ),
        (|_, it| it["aud"] = json!("another"), Refusal::WrongAudience),
        (
            |_, it| it["iat"] = json!(it["iat"].as_i64().unwrap() - 3600),
            Refusal::Expired,
        ),
        (|_, it| it["nonce"] = json!("a"), Refusal::Unreadable),
        (|_, it| it["events"] = json!({}), Refusal::Unreadable),
        (|_, it| it["sid"] = Value::Null, Refusal::Unreadable),
    ];
    let unsigned = unsigned.into_iter().map(|it| (it, false));
    let signed = signed.into_iter().map(|it| (it, true));
    for ((twist, refusal), is_signed) in unsigned.chain(signed) {
        let before = log(&bench).await.len();
        let told = message(&there, now, twist);
        let followed = app.provider_signed_out("school", &told, &NOWHERE).await;
        let Err(ProviderError::Refused(found)) = followed else {
            panic!("{refusal} must be refused");
        };
        assert_eq!(found, refusal);
        let is_told = log(&bench).await.len() > before;
        assert_eq!(
            is_told, is_signed,
            "{refusal}: told by itself when it is signed"
        );
        if is_told {
            is_noted(&bench, refusal).await;
        }
    }
    for nonsense in ["", "a", "a.b", "a.b.c", "....", "é.é.é"] {
        assert!(
            app.provider_signed_out("school", nonsense, &NOWHERE)
                .await
                .is_err()
        );
    }
    assert!(matches!(
        app.presence(&secret).await.unwrap(),
        Presence::Here(_)
    ));
}

/// The sums that come into the log: action, reason, outcome.
async fn summed(bench: &Bench) -> Vec<(String, String, String)> {
    let before = log(bench).await.len();
    bench.clock.turn(1);
    bench.app.note_attempts().await.unwrap();
    let mut all = log(bench).await;
    all.truncate(all.len() - before);
    all.sort();
    all
}

fn sum(action: &str, reason: &str, outcome: &str) -> (String, String, String) {
    (action.into(), reason.into(), outcome.into())
}

async fn what_anybody_can_send_comes_into_the_log_as_a_sum(bench: &Bench) {
    let (app, _there) = offering(bench).await;
    let before = log(bench).await.len();
    let made_up = Brought {
        browser: BROWSER,
        state: "x",
        ..Brought::default()
    };
    for caller in [&OUTSIDER, &NOWHERE] {
        for _ in 0..40 {
            let came = app.come_back("school", made_up, caller).await;
            assert!(matches!(
                came,
                Err(ProviderError::Refused(Refusal::UnknownRequest))
            ));
            let told = app.provider_signed_out("school", "a.b.c", caller).await;
            assert!(matches!(
                told,
                Err(ProviderError::Refused(Refusal::Unreadable))
            ));
        }
    }
    assert_eq!(log(bench).await.len(), before, "nothing by itself");
    let expected = [sum("provider-refused", "provider", "wrong-160")];
    assert_eq!(summed(bench).await, expected);
    assert_eq!(summed(bench).await, [], "once");
}

#[tokio::test]
async fn a_flood_of_answers_keeps_no_errand_of_ours_out() {
    let bench = Bench::new().await;
    let (app, there) = offering(&bench).await;
    link(&app, &there).await;
    let errand = Errand::SignIn(Vec::new());
    let address = app.go_to_provider("school", BROWSER, "/", errand, &OUTSIDER);
    let (state, code) = there.visited(&address.await.unwrap());
    for _ in 0..150 {
        let brought = Brought::default();
        drop(app.come_back("school", brought, &OUTSIDER).await);
    }
    let brought = Brought {
        browser: BROWSER,
        state: &state,
        code: &code,
        ..Brought::default()
    };
    assert!(app.come_back("school", brought, &OUTSIDER).await.is_ok());
}

/// Begin to sign in at the provider: `there`, or why not.
async fn begun(app: &App, kept: usize, caller: &Caller) -> &'static str {
    let kept = vec![("text".to_owned(), "x".repeat(kept))];
    let errand = Errand::SignIn(kept);
    match app
        .go_to_provider("school", BROWSER, "/", errand, caller)
        .await
    {
        Ok(_) => "there",
        Err(ProviderError::TooOften(until)) => {
            assert!(until > app.now());
            "wait"
        }
        Err(ProviderError::TooMuch) => "too much",
        Err(error) => panic!("{error}"),
    }
}

async fn who_begins_is_counted_and_takes_little_along(bench: &Bench) {
    let (app, _there) = offering(bench).await;
    assert_eq!(begun(&app, LARGEST_KEPT, &OUTSIDER).await, "too much");
    assert_eq!(begun(&app, LARGEST_KEPT - 4, &OUTSIDER).await, "there");
    for n in 1..200 {
        assert_eq!(begun(&app, 9, &OUTSIDER).await, "there", "{n}");
    }
    assert_eq!(begun(&app, 9, &OUTSIDER).await, "wait");
    assert_eq!(begun(&app, 9, &NOWHERE).await, "there", "elsewhere");
    // Nobody who was signed in here before waits for who floods from the same network.
    let noor = bench.teacher().await;
    let kept = app.remember_browser(&noor, None).await.unwrap();
    let known = Caller {
        browser: Some(kept),
        ..OUTSIDER.clone()
    };
    assert_eq!(begun(&app, 9, &known).await, "there");
    assert_eq!(
        summed(bench).await,
        [sum("begin-sign-in", "begin", "held-1")]
    );
    assert_eq!(begun(&app, 9, &OUTSIDER).await, "there", "soon again");
}

#[tokio::test]
async fn every_refusal_has_its_words_and_its_own_name() {
    let bench = Bench::new().await;
    let mut codes = std::collections::BTreeSet::new();
    for refusal in Refusal::ALL {
        assert!(codes.insert(refusal.code()), "{refusal}");
        let key = format!("log-reason-{}", refusal.code());
        assert!(bench.app.words().find(&key, &[]).is_some(), "{key}");
    }
}

/// Whoever once showed two proofs at their provider has more than a password: whoever has only that adds
/// nothing in their name, and its owner is told of whatever was added.
#[tokio::test]
async fn a_password_is_less_than_two_proofs_at_a_provider() {
    let bench = Bench::new().await;
    let (app, there) = offering(&bench).await;
    link(&app, &there).await;
    let strict = bench.strict.clone();
    let strict = strict.with_origin(app.origin().cloned());
    let strict = strict.with_providers(there.providers());
    let with_password = async || {
        let session = came_in(&strict, "noor").await;
        let here = strict.presence(&session).await.unwrap();
        let Presence::Here(visitor) = here else {
            panic!("noor has just come in");
        };
        let offered = strict.offer_code_app(&visitor, &session).await;
        let went = walk(&strict, &there, Errand::Link(&session)).await;
        (offered, went)
    };
    let (offered, went) = with_password().await;
    assert!(offered.is_ok(), "a password is all that noor has");
    assert!(matches!(went, Ok(Arrived::Linked { .. })));

    there.twist(|_, claims| claims["amr"] = json!(["pwd", "mfa"]));
    sign_in(&app, &there).await.unwrap();
    let (offered, went) = with_password().await;
    assert!(matches!(offered, Err(CodeAppError::Weak)));
    assert!(matches!(
        went,
        Err(ProviderError::Refused(Refusal::TooLittle))
    ));
}

async fn who_is_underway_arrives_when_the_key_of_the_board_changes(bench: &Bench) {
    let (app, there) = offering(bench).await;
    link(&app, &there).await;
    let petra = administrator(bench).await;
    let errand = Errand::SignIn(Vec::new());
    let address = app.go_to_provider("school", BROWSER, "/signal", errand, &NOWHERE);
    let (state, code) = there.visited(&address.await.unwrap());
    app.change_board_key(&petra).await.unwrap();
    let Ok(Arrived::SignedIn { entry, .. }) = come_back(&app, &state, &code).await else {
        panic!("what was begun is ended");
    };
    let secret = entry.session().unwrap();
    app.change_board_key(&petra).await.unwrap();
    let exit = app.provider_exit(&secret).await.unwrap().unwrap();
    assert!(exit.address.contains("id_token_hint=ey"));
}
