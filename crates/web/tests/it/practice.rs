//! The practised pages: apart from the real ones in everything, and no way between but two doors.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use app::AppError;
use app::found_board::{NewMember, NewPupil, NewSchool};
use app::practice::{Practice, PracticeCase, Scene, Setting, Theatre};
use app::{App, Keys, Languages};
use axum::http::{Method, StatusCode, header};
use domain::command::CommandKind;
use domain::practice::{Goal, Want};
use domain::role::Role;
use jiff::civil::date;
use store::Store;
use vault::RootKey;
use web::{Door, PRACTICE_ROUTES, Settings, Verb, router};

use crate::browser::{Answer, Browser};
use crate::desk::{Desk, over_https};
use crate::html;
use crate::people::{HERE, somebody};

const CASE: &str = "/practice-cases/first-signal";
const OTHER_CASE: &str = "/practice-cases/doubt";

/// One case for a care coordinator, without a story before it.
struct Scenes {
    app: App,
    cases: Vec<PracticeCase>,
    /// Whether setting a scene breaks off halfway.
    fails: Arc<AtomicBool>,
}

impl Scenes {
    async fn set_scene(&self) -> Result<Scene, AppError> {
        let school = NewSchool {
            brin: "99OF00".to_owned(),
            name: "De Oefenhof".to_owned(),
            place: "Waterveen".to_owned(),
            phone: "0900 000 00 00".to_owned(),
        };
        let board = self.app.found_board("Oefenbaan", &[school]).await?;
        if self.fails.load(Ordering::SeqCst) {
            return Err(AppError::Worker);
        }
        let trainee = NewMember {
            name: "Merel Hofstra".to_owned(),
            login: format!("merel.{}", self.app.random_hex()),
            roles: vec![(Some("99OF00".to_owned()), Role::CareCoordinator)],
        };
        let trainee = self
            .app
            .add_member_with_hash(board, &trainee, "none")
            .await?;
        let school = self.app.visitor(board, trainee).await?.schools[0].id;
        let pupil = NewPupil {
            school,
            given_name: "Tycho".to_owned(),
            family_name: "Lammerts".to_owned(),
            born: date(2017, 5, 2),
            group: "5".to_owned(),
            parents: Vec::new(),
        };
        let pupil = self.app.add_pupils(board, vec![pupil]).await?[0];
        Ok(Scene {
            board,
            trainee,
            pupil,
        })
    }
}

impl Theatre for Scenes {
    fn cases(&self) -> &[PracticeCase] {
        &self.cases
    }

    fn set<'a>(&'a self, _: &'a str) -> Setting<'a> {
        Box::pin(self.set_scene())
    }
}

/// The desk with a place to practise beside it.
struct Place {
    desk: Desk,
    app: App,
    store: Store,
    fails: Arc<AtomicBool>,
}

impl Place {
    async fn new() -> Self {
        let desk = Desk::new().await;
        let address = format!("sqlite:{}", desk.dir.path().join("practice.db").display());
        let store = Store::open(&address, || [8; 16]).await.unwrap();
        store.migrate().await.unwrap();
        let mut tx = store.begin().await.unwrap();
        assert!(tx.mark_for_practice(desk.app.now()).await.unwrap());
        tx.commit().await.unwrap();
        let own = App::new(
            store.clone(),
            Keys::new(RootKey::from_bytes([3; 32]).unwrap()),
            domain::edition::shipped().unwrap(),
            desk.clock(),
            Desk::chance(),
            Languages::shipped().unwrap(),
        );
        let goal = |code: &str, kind: &str| Goal {
            code: code.to_owned(),
            wants: Want::Record {
                does: CommandKind::RecordEntry,
                says: vec![("kind".to_owned(), vec![kind.to_owned()])],
                filled: Vec::new(),
            },
            after: None,
        };
        let case = |code: &str, goals| PracticeCase {
            code: code.to_owned(),
            minutes: 10,
            role: Role::CareCoordinator,
            goals,
        };
        let fails = Arc::new(AtomicBool::new(false));
        let scenes = Scenes {
            fails: fails.clone(),
            app: own.clone(),
            cases: vec![
                case("first-signal", vec![goal("seen", "observation")]),
                case("doubt", vec![goal("advice", "childs-words")]),
            ],
        };
        let app = desk.app.clone();
        let app = app.with_practice(Practice::new(own, Arc::new(scenes)));
        Self {
            desk,
            app,
            store,
            fails,
        }
    }

    fn pages(&self) -> axum::Router {
        router(self.app.clone(), Settings::default())
    }

    /// The care coordinator, on the real site.
    async fn ilse(&self) -> Browser {
        Browser::of(&self.desk, "ilse").await.at(self.pages())
    }

    /// The care coordinator, in a run.
    async fn practising(&self) -> Browser {
        let mut browser = self.ilse().await;
        let begun = browser.post(CASE, &[]).await;
        assert_eq!(begun.location(), "/practice/goals");
        browser
    }

    /// What the real store consists of, byte for byte.
    fn real_bytes(&self) -> Vec<Vec<u8>> {
        let files = ["luwte.db", "luwte.db-wal"];
        let read = |name| std::fs::read(self.desk.dir.path().join(name)).unwrap_or_default();
        files.map(read).into()
    }
}

/// The secret that the forms of a page carry.
fn form_token(page: &str) -> String {
    let after = page.split_once("name=\"form-token\" value=\"").unwrap().1;
    after.split('"').next().unwrap().to_owned()
}

/// Send a form as a page of practice would.
async fn send(browser: &mut Browser, address: &str, typed: &[(&str, &str)]) -> Answer {
    let page = browser.get("/practice/goals").await;
    let token = form_token(&page.body);
    let typed = [typed, &[("form-token", &*token)]].concat();
    browser.post_as_it_is(address, &typed).await
}

async fn record(browser: &mut Browser, kind: &str) -> Answer {
    let typed = [
        ("pupil", "Tycho Lammerts"),
        ("kind", kind),
        ("text", "Hij had geen brood bij zich."),
        ("happened.date", "2026-09-24"),
        ("bearing", "supports"),
        ("key", &*kind.replace('-', "")),
    ];
    send(browser, "/practice/signal", &typed).await
}

/// The addresses in a page to which it leads or sends.
fn addresses(page: &str) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for attribute in ["href", "action", "formaction", "data-begin"] {
        let begin = format!("{attribute}=\"");
        let values = page.split(&*begin).skip(1);
        all.extend(values.map(|rest| rest.split('"').next().unwrap().to_owned()));
    }
    all
}

#[tokio::test]
async fn a_case_is_begun_played_finished_and_left() {
    let place = Place::new().await;
    let mut browser = place.ilse().await;
    let choose = browser.get("/practice-cases").await;
    assert_eq!(choose.status, StatusCode::OK);
    assert_eq!(html::faults("choose", &choose.body), Vec::<String>::new());
    assert!(browser.get("/").await.body.contains("/practice-cases"));

    let mut browser = place.practising().await;
    let before = place.real_bytes();
    let goals = browser.get("/practice/goals").await;
    assert_eq!(html::faults("goals", &goals.body), Vec::<String>::new());
    assert!(goals.body.contains("<title>Oefenen: "));
    assert!(goals.body.contains("U oefent. Alles is verzonnen."));
    assert!(goals.body.contains("data-practice=\"/practice\""));
    assert!(
        !goals.body.contains("/goals/finish"),
        "nothing was done yet"
    );

    // Nothing is finished before everything was done.
    let early = send(&mut browser, "/practice/goals/finish", &[]).await;
    assert_eq!(early.location(), "/practice/goals");
    let refused = record(&mut browser, "third-party").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let recorded = record(&mut browser, "observation").await;
    assert!(
        recorded.location().starts_with("/practice/dossiers/"),
        "{}",
        recorded.location()
    );
    let goals = browser.get("/practice/goals").await;
    assert!(goals.body.contains("action=\"/practice/goals/finish\""));
    assert_eq!(before, place.real_bytes(), "nothing of it is real");

    let end = place.desk.log_end().await;
    let finished = send(&mut browser, "/practice/goals/finish", &[]).await;
    assert_eq!(finished.location(), "/practice/goals");
    let debrief = browser.get("/practice/goals").await;
    assert!(
        debrief.body.contains("entry.source-required"),
        "{}",
        debrief.body
    );
    assert_eq!(html::faults("debrief", &debrief.body), Vec::<String>::new());
    let after = place.desk.log_after(end).await;
    let said: Vec<_> = after
        .iter()
        .map(|row| (&*row.record.action, row.record.reason.as_deref()))
        .collect();
    assert_eq!(said, [("practised", None)]);
    let visitor = place.desk.visitor();
    let own = place.desk.app.own_training(visitor).await.unwrap();
    assert_eq!(own.len(), 1);
    // Once is enough.
    send(&mut browser, "/practice/goals/finish", &[]).await;
    assert_eq!(place.desk.log_after(end).await.len(), 1);

    let left = send(&mut browser, "/practice/stop", &[]).await;
    assert_eq!(left.location(), "/practice-cases");
    assert!(!browser.cookie_names().contains(&"luwte-practice"));
    let out = browser.get("/practice/goals").await;
    assert_eq!(out.location(), "/practice-cases");
    let choose = browser.get("/practice-cases").await;
    assert!(choose.body.contains("Afgerond"));
    let account = browser.get("/account").await;
    assert!(account.body.contains("oefening “Een eerste signaal”, "));
}

#[tokio::test]
async fn no_practised_page_leads_out_or_nowhere() {
    let place = Place::new().await;
    let mut browser = place.practising().await;
    assert_eq!(
        record(&mut browser, "observation").await.status,
        StatusCode::SEE_OTHER
    );
    let mut waiting = VecDeque::from(["/practice/".to_owned()]);
    let mut seen: BTreeSet<String> = waiting.iter().cloned().collect();
    let mut looked = 0;
    while let Some(address) = waiting.pop_front() {
        let answer = browser.get(&address).await;
        let is_there = answer.status.is_success() || answer.status.is_redirection();
        assert!(is_there, "{address}: {}", answer.status);
        if answer.status.is_redirection() {
            assert!(answer.location().starts_with("/practice/"), "{address}");
            continue;
        }
        looked += 1;
        for found in addresses(&answer.body) {
            let elsewhere = ["#", "tel:", "mailto:", "https://", "data:", "/assets/"];
            if elsewhere.iter().any(|begin| found.starts_with(begin)) || found.is_empty() {
                continue;
            }
            assert!(
                found.starts_with("/practice/"),
                "{address} leads to {found}"
            );
            let path = found.split(['#', '?']).next().unwrap().to_owned();
            let is_page = answer.body.contains(&format!("href=\"{found}\""));
            let is_file = Path::new(&path).extension().is_some_and(|end| end == "pdf");
            if is_page && !is_file && seen.insert(path.clone()) {
                waiting.push_back(path);
            }
        }
    }
    assert!(looked > 40, "only {looked} pages");
}

/// Everybody at every practised address: who is in no run is led out, whoever they are on the real site.
#[tokio::test]
async fn only_who_is_in_a_run_gets_in() {
    let place = Place::new().await;
    let mut people = vec![
        Browser::new(&place.desk).at(place.pages()),
        place.ilse().await,
    ];
    let board = place.desk.board();
    for role in [Role::Administrator, Role::BoardMember, Role::Teacher] {
        let browser = somebody(&place.desk, board, role.code(), HERE, role).await;
        people.push(browser.at(place.pages()));
    }
    for route in PRACTICE_ROUTES.iter() {
        let path = route
            .path
            .replace("{dossier}", "3f0c8a52-9d1e-4c7b-8a6f-0b1d2e3f4a5b");
        let address = format!("/practice{}", path.replace("{topic}", "elderly"));
        for browser in &mut people {
            let method = match route.verb {
                Verb::Get => Method::GET,
                Verb::Post => Method::POST,
            };
            let kind = [("content-type", "application/x-www-form-urlencoded")];
            let answer = browser
                .ask(method, &address, &kind, axum::body::Body::empty())
                .await;
            assert!(!answer.status.is_server_error(), "{address}");
            if route.door == Door::SignedIn {
                let is_out = answer.location() == "/practice-cases"
                    || answer.status == StatusCode::NOT_FOUND
                    || answer.status.is_client_error();
                assert!(is_out, "{address}: {} {}", answer.status, answer.location());
            }
        }
    }
    // What is not practised is not there, for nobody.
    let mut trainee = place.practising().await;
    for path in [
        "/account",
        "/accounts",
        "/keys",
        "/log",
        "/sign-in",
        "/verify",
        "/practice-cases",
    ] {
        let answer = trainee.get(&format!("/practice{path}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert!(answer.body.contains("U oefent."), "{path}");
    }
}

#[tokio::test]
async fn who_records_nothing_has_nothing_to_practise() {
    let place = Place::new().await;
    let board = place.desk.board();
    for (role, expected) in [
        (Role::Teacher, StatusCode::OK),
        (Role::Director, StatusCode::OK),
        (Role::BoardMember, StatusCode::NOT_FOUND),
        (Role::Administrator, StatusCode::NOT_FOUND),
        (Role::DataProtectionOfficer, StatusCode::NOT_FOUND),
    ] {
        let browser = somebody(&place.desk, board, role.code(), HERE, role).await;
        let mut browser = browser.at(place.pages());
        assert_eq!(
            browser.get("/practice-cases").await.status,
            expected,
            "{role:?}"
        );
        let begun = browser.post(CASE, &[]).await;
        assert_eq!(
            begun.status == StatusCode::SEE_OTHER,
            expected == StatusCode::OK
        );
    }
    // Nor has anybody where there is no place for it.
    let mut ilse = Browser::of(&place.desk, "ilse").await;
    assert_eq!(
        ilse.get("/practice-cases").await.status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        ilse.get("/practice/goals").await.status,
        StatusCode::NOT_FOUND
    );
    assert!(!ilse.get("/").await.body.contains("/practice-cases"));
}

#[tokio::test]
async fn no_cookie_of_the_one_opens_the_other() {
    let place = Place::new().await;
    let mut browser = place.practising().await;
    let cookies: BTreeMap<String, String> = browser.cookies().clone();
    assert_ne!(cookies["luwte"], cookies["luwte-practice"]);

    // Each secret under the name of the other.
    let mut swapped = Browser::new(&place.desk).at(place.pages());
    swapped.keep("luwte", &cookies["luwte-practice"]);
    swapped.keep("luwte-practice", &cookies["luwte"]);
    assert!(swapped.get("/").await.location().starts_with("/sign-in?"));
    assert_eq!(
        swapped.get("/practice/goals").await.location(),
        "/practice-cases"
    );

    // A form of the one, sent to the other.
    let real = form_token(&browser.get("/signal").await.body);
    let practised = form_token(&browser.get("/practice/signal").await.body);
    assert_ne!(real, practised);
    let before = place.desk.log_end().await;
    for (address, token) in [("/practice/signal", &real), ("/signal", &practised)] {
        let typed = [("text", "Iets."), ("form-token", &**token)];
        let answer = browser.post_as_it_is(address, &typed).await;
        // It is given back to be sent anew: nothing was recorded.
        assert!(
            answer.location().ends_with("/signal?again=1"),
            "{}",
            answer.location()
        );
        let expected = if address == "/signal" {
            "/signal"
        } else {
            "/practice/signal"
        };
        assert!(answer.location().starts_with(expected));
    }
    let after = place.desk.log_after(before).await;
    assert!(after.iter().all(|row| row.record.action != "record-signal"));
}

#[tokio::test]
async fn cookies_have_a_name_and_a_place_of_their_own() {
    let place = Place::new().await;
    for (settings, begins, attributes) in [
        (
            Settings::default(),
            "luwte-practice=",
            "; Path=/practice; HttpOnly; SameSite=Strict",
        ),
        (
            over_https(),
            "__Secure-luwte-practice=",
            "; Path=/practice; HttpOnly; SameSite=Strict; Secure",
        ),
    ] {
        let https = settings.https;
        let mut browser = place.ilse().await.at(router(place.app.clone(), settings));
        if https {
            let session = browser.cookies()["luwte"].clone();
            browser.keep("__Host-luwte", &session);
            browser.forget("luwte");
        }
        let begun = browser.post(CASE, &[]).await;
        let set = begun.headers.get(header::SET_COOKIE).unwrap();
        let set = set.to_str().unwrap();
        assert!(set.starts_with(begins), "{set}");
        assert!(set.ends_with(attributes), "{set}");
    }
}

#[tokio::test]
async fn hiding_hides_both() {
    let place = Place::new().await;
    let mut browser = place.practising().await;
    let hidden = send(&mut browser, "/practice/hide", &[]).await;
    assert_eq!(hidden.location(), "/weather");
    assert_eq!(hidden.headers.get("clear-site-data").unwrap(), "\"cache\"");
    assert_eq!(
        browser.get("/practice/goals").await.location(),
        "/practice-cases"
    );
    assert!(
        browser
            .get("/practice-cases")
            .await
            .location()
            .starts_with("/sign-in?")
    );
    assert!(browser.get("/").await.location().starts_with("/sign-in?"));
}

#[tokio::test]
async fn a_case_goes_on_where_it_was_or_begins_anew() {
    let place = Place::new().await;
    let mut browser = place.practising().await;
    record(&mut browser, "observation").await;
    browser.post(OTHER_CASE, &[]).await;
    let other = browser.get("/practice/goals").await;
    assert!(other.body.contains("Twijfel over de veiligheid"));
    browser.post(CASE, &[]).await;
    let again = browser.get("/practice/goals").await;
    assert!(
        again.body.contains("/practice/goals/finish"),
        "it was done already"
    );
    browser.post(CASE, &[("anew", "1")]).await;
    let anew = browser.get("/practice/goals").await;
    assert!(!anew.body.contains("/practice/goals/finish"));
    let mut tx = place.store.read().await.unwrap();
    assert_eq!(
        tx.boards().await.unwrap().len(),
        2,
        "the run of before is gone"
    );
    drop(tx);

    // After two weeks all of it is gone, and whoever comes back chooses again.
    place.desk.wait(14 * 24 * 60);
    let practice = place.app.practice().unwrap();
    assert_eq!(practice.throw_old_runs_away().await.unwrap(), 0);
    place.desk.wait(1);
    assert_eq!(practice.throw_old_runs_away().await.unwrap(), 2);
    let mut tx = place.store.read().await.unwrap();
    assert!(tx.boards().await.unwrap().is_empty());
    assert_eq!(
        browser.get("/practice/goals").await.location(),
        "/practice-cases"
    );
}

#[tokio::test]
async fn what_is_practised_is_read_in_ones_own_language() {
    let place = Place::new().await;
    let mut browser = place.ilse().await;
    browser
        .post("/language", &[("language", "en"), ("next", "/")])
        .await;
    browser.post(CASE, &[]).await;
    let goals = browser.get("/practice/goals").await;
    assert!(
        goals
            .body
            .contains("You are practising. Everything is invented.")
    );
    assert!(goals.body.contains("<title>Practise: "));
}

#[tokio::test]
async fn the_first_time_there_is_a_card_until_it_is_put_away() {
    const CARD: &str = "id=\"first-time\"";
    let place = Place::new().await;
    let mut browser = place.ilse().await;
    let page = browser.get("/").await;
    assert!(page.body.contains(CARD));
    assert_eq!(html::faults("my work", &page.body), Vec::<String>::new());
    assert_eq!(browser.post("/first-time", &[]).await.location(), "/");
    assert!(!browser.get("/").await.body.contains(CARD));
    // Nor is it there for who recorded something, or records nothing.
    let mut teun = Browser::of(&place.desk, "teun").await.at(place.pages());
    assert!(teun.get("/").await.body.contains(CARD));
    let typed = [
        ("pupil", "Fenne Oosterwolde"),
        ("kind", "observation"),
        ("text", "Zij had geen jas aan."),
        ("happened.date", "2026-09-24"),
        ("bearing", "supports"),
        ("key", "een"),
    ];
    let recorded = teun.post("/signal", &typed).await;
    assert_eq!(recorded.status, StatusCode::SEE_OTHER);
    assert!(!teun.get("/").await.body.contains(CARD));
    let board = place.desk.board();
    let mut member = somebody(&place.desk, board, "bestuur", HERE, Role::BoardMember).await;
    assert!(!member.get("/").await.body.contains(CARD));
    // While practising there is none.
    let mut trainee = place.practising().await;
    assert!(!trainee.get("/practice/").await.body.contains(CARD));
}

/// How many invented boards there are, and how many runs this member has.
async fn boards_and_runs(place: &Place) -> (usize, usize) {
    let visitor = place.desk.visitor();
    let mut tx = place.store.read().await.unwrap();
    let runs = tx.practice_runs_of(visitor.board, visitor.member).await;
    (tx.boards().await.unwrap().len(), runs.unwrap().len())
}

/// Whoever presses twice practises once, in whatever window the answer comes.
#[tokio::test]
async fn a_case_that_is_begun_many_times_at_once_is_begun_once() {
    let place = Place::new().await;
    let visitor = place.desk.visitor();
    for anew in [false, true, true] {
        let begin = || place.app.practise(visitor, "first-signal", anew);
        let (a, b, c, d) = tokio::join!(begin(), begin(), begin(), begin());
        for begun in [a, b, c, d] {
            assert_eq!(begun.unwrap().len(), 64);
        }
        assert_eq!(boards_and_runs(&place).await, (1, 1));
    }
}

/// A scene that broke off leaves nothing for longer than it could still be being set.
#[tokio::test]
async fn a_scene_that_came_to_nothing_is_thrown_away() {
    let place = Place::new().await;
    let practice = place.app.practice().unwrap();
    let mut browser = place.practising().await;
    place.fails.store(true, Ordering::SeqCst);
    let begun = browser.post(OTHER_CASE, &[]).await;
    assert!(begun.status.is_server_error());
    place.fails.store(false, Ordering::SeqCst);
    assert_eq!(boards_and_runs(&place).await, (2, 1));
    for (minutes, thrown, left) in [(0, 0, 2), (60, 0, 2), (1, 1, 1), (1, 0, 1)] {
        place.desk.wait(minutes);
        assert_eq!(practice.throw_old_runs_away().await.unwrap(), thrown);
        assert_eq!(boards_and_runs(&place).await, (left, 1), "{minutes}");
    }
    // The run of before goes on.
    let mut browser = place.ilse().await;
    assert_eq!(browser.post(CASE, &[]).await.location(), "/practice/goals");
    assert_eq!(browser.get("/practice/goals").await.status, StatusCode::OK);
}

#[tokio::test]
async fn signing_out_ends_what_is_practised() {
    let place = Place::new().await;
    let mut browser = place.practising().await;
    browser.post(OTHER_CASE, &[]).await;
    let secret = browser.cookies()["luwte-practice"].clone();
    assert_eq!(browser.get("/practice/goals").await.status, StatusCode::OK);
    let out = browser.post("/sign-out", &[]).await;
    assert_eq!(out.location(), "/sign-in");
    assert!(!browser.cookie_names().contains(&"luwte-practice"));
    // Nor does it help to have kept the secret.
    browser.keep("luwte-practice", &secret);
    let goals = browser.get("/practice/goals").await;
    assert_eq!(goals.location(), "/practice-cases");
}

#[tokio::test]
async fn hiding_on_the_real_site_ends_what_is_practised() {
    let place = Place::new().await;
    let mut browser = place.practising().await;
    assert_eq!(browser.post("/hide", &[]).await.location(), "/weather");
    let goals = browser.get("/practice/goals").await;
    assert_eq!(goals.location(), "/practice-cases");
}
