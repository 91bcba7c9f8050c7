//! Every address tried as everybody, and what each leaves in the log.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use app::duties::SentDuty;
use app::staff_route::StaffSubmission;
use axum::body::Body;
use axum::http::{Method, StatusCode};
use domain::command::CommandKind;
use domain::duties::{DutyKind, SchoolYear};
use domain::id::{DossierId, MemberId, No, SchoolId, StaffRecordId};
use domain::responsibility::{AbsenceRequest, NamingRequest};
use domain::role::Role;
use domain::staff_route::{NameRequest, StaffCommandKind};
use jiff::civil::date;
use serde_json::json;
use store::{Deed, DestroyedRow};
use web::{Door, ROUTES, Route, Touches, Verb};

use crate::browser::{Answer, Browser};
use crate::desk::Desk;
use crate::people::{HERE, RECEIVE, beyond_their_role, everybody, member, somebody};
use crate::texts::without_a_word;

const TABLE: &str = include_str!("routes.txt");

const LEGEND: &str = "\
Every address as everybody. The table is made by a test; change the code.

ok       gets what was asked for
form     may do this: the empty form comes back with what is missing
on       is led on to another page
sign-in  is asked to sign in
-        there is no such page, as far as this person can tell: the same bytes as for any other

";

/// A dossier with something behind every kind of address.
pub(crate) struct Places {
    pub(crate) dossier: DossierId,
    document: String,
    sheet: String,
    /// A talk that was prepared.
    prepared: String,
    /// A copy that was put together.
    copy: String,
    /// Who is shut out, so that there is a tie to take back.
    tied: MemberId,
    /// Somebody who can be let go and taken back.
    leaver: MemberId,
    /// A school where somebody is named who decides, and is absent.
    school: SchoolId,
    /// A dossier that was destroyed.
    destroyed: DossierId,
    /// What was told of a member of staff.
    record: StaffRecordId,
    /// The support of Ilse, who was challenged.
    support: No,
}

impl Places {
    pub(crate) async fn new(desk: &Desk) -> Self {
        let dossier = desk.full_dossier().await;
        let talk = json!({ "with": ["2"], "purpose": "Vertellen wat wij zien." });
        desk.act(dossier, CommandKind::PrepareConversation, talk)
            .await;
        let prepared = desk.version(dossier).await;
        let copy = json!({ "paper": "overview", "to": "court", "to-name": "De rechtbank",
            "ground": "order", "why": "De rechter vroeg erom." });
        desk.act(dossier, CommandKind::PrepareCopy, copy).await;
        let copy = desk.version(dossier).await;
        let sheet = json!({ "summary": "Een kind komt zonder jas.", "question": "Wat nu?",
            "entries": [4] });
        desk.act(dossier, CommandKind::PrepareAdvice, sheet).await;
        let sheet = desk.version(dossier).await;
        let mut browser = Browser::of(desk, "ilse").await;
        let address = format!("/dossiers/{dossier}/attach_document");
        let answer = attach(&mut browser, &address, &sheet).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        // Somebody who opened it in an emergency, and then said to be family.
        let mut family = somebody(desk, desk.board(), "tante", HERE, Role::Teacher).await;
        let pupil = ("pupil", "Fenne Oosterwolde");
        let emergency = [pupil, ("reason", "danger"), ("words", "De politie belt.")];
        let answer = family.post("/emergency-access", &emergency).await;
        assert_eq!(answer.location(), format!("/dossiers/{dossier}"));
        let tied = say_family(desk, &mut family, dossier).await;
        Self {
            dossier,
            tied,
            leaver: member(desk, desk.board(), "vertrekt", HERE, Role::Teacher).await,
            school: named_and_absent(desk).await,
            destroyed: destroyed(desk).await,
            record: told_of_staff(desk).await,
            support: challenged(desk).await,
            sheet,
            prepared,
            copy,
            document: desk.version(dossier).await,
        }
    }

    /// The addresses that stand for a line of the list: one, or one for each command.
    pub(crate) fn addresses(&self, route: &Route) -> Vec<String> {
        let dossier = format!("/dossiers/{}", self.dossier);
        let below = match route.path.strip_prefix("/dossiers/{dossier}") {
            Some("/{command}") => {
                return commands().map(|code| format!("{dossier}/{code}")).collect();
            }
            Some("/report/{file}") => "/report/8.pdf".to_owned(),
            Some("/advice/{file}") => format!("/advice/{}.pdf", self.sheet),
            Some("/access/lift") => format!("/access/lift?member={}", self.tied),
            Some("/sheets/{file}") => format!("/sheets/{}.pdf", self.prepared),
            Some("/copies/{file}") => format!("/copies/{}.pdf", self.copy),
            Some("/documents/{no}") => format!("/documents/{}", self.document),
            Some("/documents/{no}/preview") => format!("/documents/{}/preview", self.document),
            Some(below) => below.to_owned(),
            None => {
                let path = route.path.replace("{*path}", "css/app.css");
                let path = path.replace("{passkey}", "3f0c8a52-9d1e-4c7b-8a6f-0b1d2e3f4a5b");
                let path = path.replace("{school}", &self.school.to_string());
                let path = path.replace("{member}", &self.leaver.to_string());
                let path = path.replace("{link}", &"0".repeat(64));
                let path = path.replace("{topic}", "elderly");
                let path = path.replace("{sheet}", "danger.pdf");
                let path = path.replace("{destroyed}", &self.destroyed.to_string());
                let path = path.replace("{record}", &self.record.to_string());
                let path = path.replace("{act}", "take_step");
                let path = path.replace("{duty}", "training");
                let path = path.replace("{form}", "give_notice");
                let path = path.replace("{year}", "2024-2025");
                let path = path.replace("{support}", &self.support.to_string());
                let path = path.replace("{writing}", "write_support");
                let path = path.replace("{case}", "first-signal");
                let path = path.replace("{paper}", "consultation");
                return vec![path.replace("{no}", "1").replace("{provider}", "school")];
            }
        };
        assert!(!below.contains('{'), "no example for {}", route.path);
        vec![format!("{dossier}{below}")]
    }
}

/// What is left of a dossier that was destroyed.
async fn destroyed(desk: &Desk) -> DossierId {
    let board = desk.board();
    let deed = async |login: &str, role| Deed {
        at: desk.app.now(),
        by: member(desk, board, login, HERE, role).await,
        role,
    };
    let left = DestroyedRow {
        dossier: DossierId::new([0xd0; 16]),
        school: desk.visitor().schools[0].id,
        edition: "onderwijs-2019".to_owned(),
        edition_version: desk.app.editions().last().unwrap().version,
        retention: "signal-only".to_owned(),
        opened_on: date(2022, 9, 5),
        closed_on: date(2022, 10, 3),
        destroy_from: date(2024, 8, 1),
        records: 4,
        files: 0,
        proposed: deed("kondigt-aan", Role::Director).await,
        confirmed: deed("bevestigt", Role::BoardMember).await,
        log_size: 40,
    };
    let mut tx = desk.store.begin().await.unwrap();
    tx.insert_destroyed(board, &left).await.unwrap();
    tx.commit().await.unwrap();
    left.dossier
}

/// Name two directors, and note that the first is absent. The answer is the school.
async fn named_and_absent(desk: &Desk) -> SchoolId {
    let board = desk.board();
    let first = member(desk, board, "eerste", HERE, Role::Director).await;
    let deputy = member(desk, board, "tweede", HERE, Role::Director).await;
    let naming = member(desk, board, "wijst-aan", HERE, Role::BoardMember).await;
    let naming = desk.app.visitor(board, naming).await.unwrap();
    let school = desk.visitor().schools[0].id;
    let request = NamingRequest {
        first: Some(first),
        deputy: Some(deputy),
    };
    let named = desk.app.name_responsible(&naming, school, &request).await;
    named.unwrap();
    let absence = AbsenceRequest {
        from: None,
        until: Some(date(2026, 10, 2)),
    };
    let absent = desk.app.note_absence(&naming, school, &absence).await;
    absent.unwrap();
    school
}

/// Two of the board receive signals about staff; something was told of the second.
async fn told_of_staff(desk: &Desk) -> StaffRecordId {
    let board = desk.board();
    let mut both = Vec::new();
    for login in RECEIVE {
        let id = member(desk, board, login, HERE, Role::BoardMember).await;
        let visitor = desk.app.visitor(board, id).await.unwrap();
        let request = NameRequest {
            member: Some(id),
            reason: "Bereikbaar.".to_owned(),
        };
        desk.app.name_recipient(&visitor, &request).await.unwrap();
        both.push(visitor);
    }
    let about = both[1].member.to_string();
    let fields = json!({"road": "sexual-offence", "about": {"member": about}, "text": "Gezien."});
    let form = |version, fields| StaffSubmission {
        key: format!("adressen{version}"),
        version,
        fields,
    };
    let told = form(0, fields);
    let told = desk.app.tell_staff_signal(desk.visitor(), &told).await;
    told.unwrap();
    let record = desk.app.staff_records(&both[0]).await.unwrap()[0].id;
    let day = domain::time::school_time(desk.app.now()).date();
    let step = json!({"step": "board-told", "by": "Een", "directly": "yes", "text": "Gebeld.",
        "when": {"date": day, "time": "00:00"}});
    let (kind, step) = (StaffCommandKind::TakeStep, form(1, step));
    let taken = desk.app.act_on_staff(&both[0], record, kind, &step).await;
    taken.unwrap();
    record
}

/// An agreement was published, an evaluation made, and Ilse is supported. The answer is the file.
async fn challenged(desk: &Desk) -> No {
    let board = desk.board();
    let id = member(desk, board, "voorzitter", HERE, Role::BoardMember).await;
    let visitor = desk.app.visitor(board, id).await.unwrap();
    let agreement = json!({"from": "2026-08-01", "text": "Wij staan naast u."});
    let kind = DutyKind::PublishAgreement;
    let published = desk
        .app
        .note_duty(&visitor, kind, sent("a", agreement))
        .await;
    published.unwrap();
    let year: SchoolYear = "2024-2025".parse().unwrap();
    let made = desk.app.make_evaluation(&visitor, Some(year)).await;
    made.unwrap();
    let about = desk.visitor().member;
    let support = json!({"about": about, "text": "Ouders hebben geklaagd."});
    desk.app
        .open_support(&visitor, sent("s", support))
        .await
        .unwrap()
}

fn sent(key: &str, fields: serde_json::Value) -> SentDuty {
    let key = key.to_owned();
    SentDuty { key, fields }
}

/// Say of oneself that one is family of the child. The answer is who is shut out from then on.
async fn say_family(desk: &Desk, browser: &mut Browser, dossier: DossierId) -> MemberId {
    let typed = [("pupil", "Fenne Oosterwolde"), ("tie", "relative")];
    let answer = browser.post("/conflict", &typed).await;
    assert_eq!(answer.location(), "/?done=declare_conflict");
    let overview = desk.app.access_overview(desk.visitor(), dossier).await;
    overview.unwrap().shut_out[0].member
}

fn commands() -> impl Iterator<Item = &'static str> {
    let has_this_route = |kind: &&CommandKind| {
        !matches!(kind, CommandKind::OpenDossier | CommandKind::AttachDocument)
    };
    CommandKind::ALL
        .iter()
        .filter(has_this_route)
        .map(|kind| kind.code())
}

/// The smallest picture: one white point.
const DRAWING: &[u8] =
    b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;";

/// Send a small document.
async fn attach(browser: &mut Browser, address: &str, version: &str) -> Answer {
    let token = browser.form_token().await;
    let fields = [
        ("form-token", &*token),
        ("version", version),
        ("title", "Brief"),
        ("description", "Een verwijzing."),
        ("made-by", "Huisarts"),
        ("bearing", "neutral"),
    ];
    let part = |(name, value): &(&str, &str)| {
        format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    };
    let body: String = fields.iter().map(part).collect();
    let file =
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"tekening.gif\"\r\n\r\n";
    let body = [body.as_bytes(), file.as_bytes(), DRAWING, b"\r\n--x--\r\n"].concat();
    let headers = [("content-type", "multipart/form-data; boundary=x")];
    browser
        .ask(Method::POST, address, &headers, Body::from(body))
        .await
}

/// Ask for a page, or send its form empty.
pub(crate) async fn ask(browser: &mut Browser, verb: Verb, address: &str, version: &str) -> Answer {
    match verb {
        Verb::Get => browser.get(address).await,
        Verb::Post if address.ends_with("/attach_document") => {
            let headers = [("content-type", "multipart/form-data; boundary=x")];
            let token = browser.form_token().await;
            let empty = format!(
                "--x\r\nContent-Disposition: form-data; name=\"form-token\"\r\n\r\n{token}\r\n\
                 --x\r\nContent-Disposition: form-data; name=\"version\"\r\n\r\n{version}\r\n--x--\r\n"
            );
            browser
                .ask(Method::POST, address, &headers, Body::from(empty))
                .await
        }
        Verb::Post => {
            let typed = [("version", version), ("form", "/signal")];
            browser.post(address, &typed).await
        }
    }
}

const fn name_of(verb: Verb) -> &'static str {
    match verb {
        Verb::Get => "GET",
        Verb::Post => "POST",
    }
}

fn in_a_word(answer: &Answer) -> String {
    let leads_to_sign_in = answer.location().starts_with("/sign-in?");
    match answer.status {
        StatusCode::OK | StatusCode::NO_CONTENT => "ok".to_owned(),
        StatusCode::SEE_OTHER if leads_to_sign_in => "sign-in".to_owned(),
        StatusCode::SEE_OTHER => "on".to_owned(),
        StatusCode::UNAUTHORIZED => "sign-in".to_owned(),
        StatusCode::FORBIDDEN if answer.body.contains("action=\"/sign-in\"") => {
            "sign-in".to_owned()
        }
        StatusCode::UNPROCESSABLE_ENTITY => "form".to_owned(),
        StatusCode::NOT_FOUND => "-".to_owned(),
        other => other.as_u16().to_string(),
    }
}

fn kind_of(route: &Route) -> &'static str {
    match (route.touches, route.door) {
        (Touches::ContentRead, _) => "reads",
        (Touches::ContentChanged, _) => "changes",
        (Touches::OwnDraft, _) => "draft",
        (Touches::Account, _) => "account",
        (Touches::Staff, _) => "staff",
        (Touches::Keys, _) => "keys",
        (Touches::Nothing, Door::Anybody) => "open",
        (Touches::Nothing, _) => "page",
    }
}

/// The list, with what ends a session last: the others need it.
fn in_order() -> Vec<&'static Route> {
    let mut routes: Vec<&Route> = ROUTES.iter().collect();
    routes.sort_by_key(|route| match route.path {
        "/sign-out" => 2,
        "/hide" => 1,
        _ => 0,
    });
    routes
}

#[tokio::test]
async fn every_address_answers_everybody_as_agreed() {
    let desk = Desk::new().await;
    let places = Places::new(&desk).await;
    let mut people = everybody(&desk).await;
    people.extend(beyond_their_role(&desk, places.dossier).await);
    let mut nothing = Vec::new();
    for person in &mut people {
        // The first answer that anybody gets brings the cookie of the forms.
        person.browser.get("/nergens").await;
        nothing.push(person.browser.get("/nergens").await);
    }
    let mut made = LEGEND.to_owned();
    let _ = write!(made, "{:62}", "");
    for person in &people {
        let _ = write!(made, "  {}", person.name);
    }
    made.push('\n');
    let mut tried = 0;
    for route in in_order() {
        for address in places.addresses(route) {
            let shown = address.replace(&places.dossier.to_string(), "{dossier}");
            let shown = shown.replace(&places.tied.to_string(), "{member}");
            let shown = shown.replace(&places.school.to_string(), "{school}");
            let shown = shown.replace(&places.leaver.to_string(), "{leaver}");
            let shown = shown.replace(&places.destroyed.to_string(), "{destroyed}");
            let shown = shown.replace(&places.record.to_string(), "{record}");
            let shown = shown.replace(&"0".repeat(64), "{link}");
            let shown = shown.replace(
                &format!("/support/{}", places.support),
                "/support/{support}",
            );
            let verb = name_of(route.verb);
            let _ = write!(made, "{verb:4} {shown:48} {:8}", kind_of(route));
            for (person, nothing) in people.iter_mut().zip(&nothing) {
                let version = desk.version(places.dossier).await;
                let answer = ask(&mut person.browser, route.verb, &address, &version).await;
                let word = in_a_word(&answer);
                if word == "-" {
                    assert_eq!(
                        answer.body, nothing.body,
                        "{verb} {address} {}",
                        person.name
                    );
                    assert_eq!(answer.headers, nothing.headers, "{verb} {address}");
                }
                let _ = write!(made, "  {word:0$}", person.name.len());
                tried += 1;
            }
            made.truncate(made.trim_end().len());
            made.push('\n');
        }
    }
    let _ = write!(made, "\n{tried} tried\n");
    if made != TABLE {
        let path = concat!(env!("CARGO_TARGET_TMPDIR"), "/routes.txt");
        std::fs::write(path, &made).unwrap();
        panic!(
            "an address answers somebody otherwise than before:\n{made}\nIf that is what you want, \
             copy {path} over crates/web/tests/it/routes.txt and say why in the commit."
        );
    }
}

/// Ten minutes after signing in, what leaves the school and what changes who may what asks again who it
/// is: these addresses, and no others.
#[tokio::test]
async fn what_asks_again_who_somebody_is() {
    let desk = Desk::new().await;
    let places = Places::new(&desk).await;
    let mut people = Vec::new();
    for role in [
        Role::CareCoordinator,
        Role::Director,
        Role::Administrator,
        Role::DataProtectionOfficer,
        Role::BoardMember,
    ] {
        people.push(somebody(&desk, desk.board(), role.code(), HERE, role).await);
    }
    desk.wait(11);
    let mut asks = BTreeSet::new();
    for route in in_order() {
        for address in places.addresses(route) {
            for browser in &mut people {
                let version = desk.version(places.dossier).await;
                let answer = ask(browser, route.verb, &address, &version).await;
                if answer.location().starts_with("/account/confirm") {
                    asks.insert(format!("{} {}", name_of(route.verb), route.path));
                }
            }
        }
    }
    let expected = CONFIRMED.map(str::to_owned);
    assert_eq!(asks, expected.into_iter().collect());
}

const CONFIRMED: [&str; 61] = [
    "GET /account/calendar",
    "GET /account/code-app",
    "GET /account/passkeys/add",
    "GET /account/passkeys/{passkey}/remove",
    "GET /accounts/add",
    "GET /accounts/free-days",
    "GET /accounts/members/{member}/leave",
    "GET /accounts/members/{member}/mail",
    "GET /accounts/members/{member}/role",
    "GET /accounts/schools/{school}",
    "GET /dossiers/{dossier}/access/grant",
    "GET /dossiers/{dossier}/access/lift",
    "GET /dossiers/{dossier}/advice/{file}",
    "GET /dossiers/{dossier}/copies/{file}",
    "GET /dossiers/{dossier}/report/{file}",
    "GET /dossiers/{dossier}/sheets/{file}",
    "GET /dossiers/{dossier}/{command}",
    "GET /duties/evaluate",
    "GET /log/export.csv",
    "GET /log/export.jsonl",
    "GET /responsibility/role",
    "GET /responsibility/{school}",
    "GET /responsibility/{school}/absence",
    "GET /staff-recipients/guideline",
    "GET /staff-recipients/name",
    "GET /staff-recipients/stop",
    "GET /support/open",
    "POST /account/calendar",
    "POST /account/code-app",
    "POST /account/code-app/remove",
    "POST /account/passkeys/add",
    "POST /account/passkeys/{passkey}/remove",
    "POST /account/providers/{provider}/link",
    "POST /account/providers/{provider}/unlink",
    "POST /account/recovery-codes",
    "POST /accounts/add",
    "POST /accounts/free-days",
    "POST /accounts/members/{member}/invite",
    "POST /accounts/members/{member}/leave",
    "POST /accounts/members/{member}/mail",
    "POST /accounts/members/{member}/return",
    "POST /accounts/members/{member}/role",
    "POST /accounts/members/{member}/role/take",
    "POST /accounts/providers",
    "POST /accounts/schools/{school}",
    "POST /dossiers/{dossier}/access/grant",
    "POST /dossiers/{dossier}/access/lift",
    "POST /dossiers/{dossier}/retention/announce",
    "POST /dossiers/{dossier}/retention/destroy",
    "POST /dossiers/{dossier}/{command}",
    "POST /duties/evaluate",
    "POST /keys/board",
    "POST /keys/log",
    "POST /responsibility/role",
    "POST /responsibility/{school}",
    "POST /responsibility/{school}/absence",
    "POST /responsibility/{school}/back",
    "POST /staff-recipients/guideline",
    "POST /staff-recipients/name",
    "POST /staff-recipients/stop",
    "POST /support/open",
];

#[tokio::test]
async fn every_address_that_touches_content_stands_in_the_log() {
    let desk = Desk::new().await;
    let places = Places::new(&desk).await;
    let mut browser = Browser::of(&desk, "ilse").await;
    let role = Role::DataProtectionOfficer;
    let mut officer = somebody(&desk, desk.board(), "fg", HERE, role).await;
    let role = Role::BoardMember;
    let mut board = somebody(&desk, desk.board(), "bestuur", HERE, role).await;
    let role = Role::Administrator;
    let mut administrator = somebody(&desk, desk.board(), "beheer", HERE, role).await;
    let mut silent = BTreeMap::new();
    let mut acts = BTreeSet::new();
    for route in in_order() {
        assert_eq!(
            route.touches.is_content(),
            route.touches.is_content() && !route.log.is_empty(),
            "{} touches content and promises nothing of the log",
            route.path
        );
        for address in places.addresses(route) {
            let end = desk.log_end().await;
            let version = desk.version(places.dossier).await;
            match (route.verb, route.path) {
                (Verb::Post, "/sign-in") => browser = Browser::of(&desk, "ilse").await,
                (Verb::Post, "/signal") => drop(signal(&mut browser).await),
                // With a second factor each of them does something: `account.rs` looks in the log.
                (Verb::Post, path) if path.starts_with("/account/") => continue,
                (Verb::Post, "/sign-in/code") => continue,
                (_, path)
                    if [
                        "/responsibility",
                        "/retention",
                        "/destroyed",
                        "/duties",
                        "/support/open",
                    ]
                    .iter()
                    .any(|start| path.starts_with(start))
                        || path.contains("/retention") =>
                {
                    drop(ask(&mut board, route.verb, &address, &version).await);
                }
                (_, path) if path.starts_with("/accounts") || path.starts_with("/keys") => {
                    drop(ask(&mut administrator, route.verb, &address, &version).await);
                }
                (_, path) if path.starts_with("/log") => {
                    drop(ask(&mut officer, route.verb, &address, &version).await);
                }
                _ => drop(ask(&mut browser, route.verb, &address, &version).await),
            }
            let command = address.rsplit('/').next().unwrap();
            acts.extend(
                desk.log_after(end)
                    .await
                    .into_iter()
                    .map(|row| row.record.action),
            );
            let written = desk.log_after(end + 1).await;
            for action in route.log {
                let action = action.replace("{command}", command);
                if !written.iter().any(|row| row.record.action == action) {
                    silent.insert(format!("{:?} {address}", route.verb), action);
                }
            }
        }
    }
    assert!(silent.is_empty(), "not in the log: {silent:#?}");
    assert_eq!(
        without_a_word(acts.iter().map(String::as_str)),
        BTreeSet::new()
    );
}

/// Record a signal as one should.
async fn signal(browser: &mut Browser) -> Answer {
    let typed = [
        ("pupil", "Fenne Oosterwolde"),
        ("kind", "observation"),
        ("text", "Fenne had weer geen jas aan."),
        ("happened.date", "2026-09-24"),
        ("bearing", "supports"),
    ];
    browser.post("/signal", &typed).await
}

#[tokio::test]
async fn who_asks_for_what_is_not_theirs_stands_in_the_log() {
    let desk = Desk::new().await;
    let places = Places::new(&desk).await;
    let mut teacher = Browser::of(&desk, "teun").await;
    let random = "3f0c8a52-9d1e-4c7b-8a6f-0b1d2e3f4a5b";
    let mut records = Vec::new();
    for dossier in [&*places.dossier.to_string(), random] {
        let end = desk.log_end().await;
        teacher.get(&format!("/dossiers/{dossier}")).await;
        let decide = format!("/dossiers/{dossier}/decide");
        teacher.post(&decide, &[("version", "1")]).await;
        let written = desk.log_after(end).await;
        let said: Vec<_> = written
            .iter()
            .map(|row| (&*row.record.action, &*row.record.outcome))
            .collect();
        assert_eq!(said, [("read-dossier", "denied"), ("decide", "denied")]);
        records.push(written);
    }
    // Whether there is such a dossier cannot be told from what was written.
    let both = records.iter().map(|rows| {
        let told = rows.iter().map(|row| {
            let mut record = row.record.clone();
            assert!(record.dossier.take().is_some() && record.member.is_some());
            record
        });
        told.collect::<Vec<_>>()
    });
    let both: Vec<_> = both.collect();
    assert_eq!(both[0], both[1]);
}

#[tokio::test]
async fn a_refusal_names_its_rules_and_a_search_its_number() {
    let desk = Desk::new().await;
    let dossier = desk.full_dossier().await;
    let mut browser = Browser::of(&desk, "ilse").await;
    let end = desk.log_end().await;
    let version = desk.version(dossier).await;
    let address = format!("/dossiers/{dossier}/record_entry");
    browser.post(&address, &[("version", &version)]).await;
    browser.get("/dossiers").await;
    browser.post("/signal", &[("pupil", "Geheimwoord")]).await;
    let written = desk.log_after(end).await;
    let said: Vec<_> = written
        .iter()
        .map(|row| {
            let record = &row.record;
            (
                &*record.action,
                &*record.outcome,
                record.reason.as_deref().unwrap_or_default(),
            )
        })
        .collect();
    assert!(said.contains(&("list-dossiers", "found-1", "")), "{said:?}");
    assert!(said.contains(&("search-pupils", "found-1", "")), "{said:?}");
    let refusal = said.iter().find(|(_, outcome, _)| *outcome == "refused");
    let (action, _, reason) = refusal.unwrap();
    assert_eq!(*action, "record_entry");
    assert!(reason.contains("form.required"), "{reason}");
    assert!(!format!("{written:?}").contains("Geheimwoord"));
}
