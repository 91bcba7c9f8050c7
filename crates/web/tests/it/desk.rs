//! A school to try the pages on: somebody signed in, a dossier with something of everything.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use app::attempt::Caller;
use app::found_board::{NewMember, NewPupil, NewSchool};
use app::perform::Submission;
use app::roster::RosterParent;
use app::sign_in::GoingOn;
use app::{App, Chance, Clock, Keys, Languages, Origin, Visitor};
use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use domain::answer::Known;
use domain::command::CommandKind;
use domain::id::{BoardId, DossierId};
use domain::record::Explanation;
use domain::role::Role;
use domain::step1_signals::Relation;
use jiff::civil::date;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use store::{AuditFilter, AuditRow, Store};
use tempfile::TempDir;
use tower::ServiceExt;
use vault::RootKey;
use web::{Settings, router};

pub(crate) const PASSWORD: &str = "vier eenden op de vijver";
/// The largest page that is read.
const LARGEST: usize = 4 * 1024 * 1024;

/// It is Friday 25 September 2026, ten o'clock, until a test moves the clock so many minutes.
#[derive(Default)]
struct MovedClock(AtomicI64);

impl Clock for MovedClock {
    fn now(&self) -> Timestamp {
        let start: Timestamp = "2026-09-25T08:00:00Z".parse().unwrap();
        start + SignedDuration::from_mins(self.0.load(Ordering::SeqCst))
    }
}

/// Bytes that differ each time and are the same in each run.
struct CountedChance(AtomicU64);

impl Chance for CountedChance {
    fn fill(&self, bytes: &mut [u8]) {
        for byte in bytes {
            let count = self.0.fetch_add(1, Ordering::SeqCst) + 1;
            *byte = (count.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 56) as u8;
        }
    }
}

/// Everything that a test of pages needs. The care coordinator is signed in; `teun` is a teacher.
pub(crate) struct Desk {
    pub(crate) app: App,
    /// The same, where a password alone lets nobody read, as in a real installation.
    pub(crate) strict: App,
    pub(crate) pages: Router,
    pub(crate) store: Store,
    clock: Arc<MovedClock>,
    token: String,
    visitor: Visitor,
    pub(crate) dir: TempDir,
}

impl Desk {
    pub(crate) async fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let address = format!("sqlite:{}", dir.path().join("luwte.db").display());
        let store = Store::open(&address, || [7; 16]).await.unwrap();
        store.migrate().await.unwrap();
        let clock = Arc::new(MovedClock::default());
        let strict = App::new(
            store.clone(),
            Keys::new(RootKey::from_bytes([9; 32]).unwrap()),
            domain::edition::shipped().unwrap(),
            clock.clone(),
            Arc::new(CountedChance(AtomicU64::new(0))),
            Languages::shipped().unwrap(),
        );
        let origin = Origin::parse("https://luwte.example").unwrap();
        let strict = strict.with_origin(Some(origin));
        let app = strict.clone().with_passwords_alone();
        let visitor = people(&app).await;
        let token = app
            .sign_in("ilse", PASSWORD, &GoingOn::default(), &Caller::default())
            .await;
        let token = token.unwrap().session().unwrap();
        let pages = router(app.clone(), Settings::default());
        Self {
            app,
            strict,
            pages,
            store,
            clock,
            token,
            visitor,
            dir,
        }
    }

    /// The care coordinator.
    pub(crate) fn visitor(&self) -> &Visitor {
        &self.visitor
    }

    /// The board.
    pub(crate) fn board(&self) -> BoardId {
        self.visitor.board
    }

    /// What stands in the log after this number, the oldest first.
    pub(crate) async fn log_after(&self, no: i64) -> Vec<AuditRow> {
        let mut tx = self.store.read().await.unwrap();
        let filter = AuditFilter::default();
        let page = tx.audit_page(self.board(), &filter, None, 500);
        let mut rows = page.await.unwrap();
        rows.retain(|row| row.no > no);
        rows.reverse();
        rows
    }

    /// The number of the newest record of the log.
    pub(crate) async fn log_end(&self) -> i64 {
        self.log_after(0).await.last().map_or(0, |row| row.no)
    }

    /// The clock that all of them look at.
    pub(crate) fn clock(&self) -> Arc<dyn Clock> {
        self.clock.clone()
    }

    /// Bytes for another program on another store.
    pub(crate) fn chance() -> Arc<dyn Chance> {
        Arc::new(CountedChance(AtomicU64::new(1 << 40)))
    }

    /// Let time pass.
    pub(crate) fn wait(&self, minutes: i64) {
        self.clock.0.fetch_add(minutes, Ordering::SeqCst);
    }

    /// A page, as the care coordinator sees it.
    pub(crate) async fn get(&self, address: &str) -> (StatusCode, String) {
        self.send(Request::get(address), Body::empty()).await
    }

    /// What comes of sending a form.
    pub(crate) async fn post(&self, address: &str, typed: &[(&str, &str)]) -> (StatusCode, String) {
        let token = self.app.form_token(&self.token);
        let typed = &[typed, &[("form-token", &*token)]].concat();
        let mut body = form_urlencoded::Serializer::new(String::new());
        body.extend_pairs(typed);
        let kind = "application/x-www-form-urlencoded";
        let mut request = Request::post(address).header("sec-fetch-site", "same-origin");
        let mut body = body.finish();
        if address.ends_with("attach_document") {
            request = request.header(header::CONTENT_TYPE, "multipart/form-data; boundary=x");
            let part = |(name, value): &(&str, &str)| {
                format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
            };
            body = typed.iter().map(part).collect::<String>() + "--x--\r\n";
        } else {
            request = request.header(header::CONTENT_TYPE, kind);
        }
        self.send(request, Body::from(body)).await
    }

    async fn send(
        &self,
        request: axum::http::request::Builder,
        body: Body,
    ) -> (StatusCode, String) {
        let cookie = format!("luwte={}", self.token);
        let request = request
            .header(header::COOKIE, cookie)
            .header(header::HOST, "luwte.example");
        let answer = self
            .pages
            .clone()
            .oneshot(request.body(body).unwrap())
            .await
            .unwrap();
        let status = answer.status();
        let bytes = axum::body::to_bytes(answer.into_body(), LARGEST)
            .await
            .unwrap();
        (status, String::from_utf8(bytes.to_vec()).unwrap())
    }

    /// The version of the dossier, as a form sends it.
    pub(crate) async fn version(&self, dossier: DossierId) -> String {
        self.app
            .read_dossier(&self.visitor, dossier)
            .await
            .unwrap()
            .version
            .to_string()
    }

    /// Do something in the dossier without a page.
    pub(crate) async fn act(&self, dossier: DossierId, kind: CommandKind, fields: Value) {
        self.act_explaining(dossier, kind, fields, &[]).await;
    }

    /// Do something in the dossier without a page, with a ground for these rules.
    pub(crate) async fn act_explaining(
        &self,
        dossier: DossierId,
        kind: CommandKind,
        fields: Value,
        rules: &[&str],
    ) {
        let explanation = |rule: &&str| Explanation {
            rule: (*rule).to_owned(),
            about: None,
            ground: "other".to_owned(),
            motivation: "Omdat het niet anders kon.".to_owned(),
        };
        let version = self.version(dossier).await.parse().unwrap();
        let submission = Submission {
            key: self.app.random_hex(),
            version,
            kind,
            fields,
            explanations: rules.iter().map(explanation).collect(),
        };
        self.app
            .perform(&self.visitor, dossier, submission)
            .await
            .unwrap();
    }

    /// A dossier on Fenne with entries of several kinds, a question, a draft and a plan for help.
    ///
    /// The numbers of its entries: 3 observation, 4 third party, 5 the child's words, 6 hypothesis.
    pub(crate) async fn full_dossier(&self) -> DossierId {
        let pupil = self
            .app
            .pupils(&self.visitor)
            .await
            .unwrap()
            .into_iter()
            .next()
            .unwrap();
        let first = Submission {
            key: self.app.random_hex(),
            version: 0,
            kind: CommandKind::RecordEntry,
            fields: entry(
                "observation",
                "Fenne kwam zonder jas op school.",
                "supports",
            ),
            explanations: Vec::new(),
        };
        let dossier = self
            .app
            .record_signal(&self.visitor, pupil.id, first)
            .await
            .unwrap()
            .dossier;
        let mut told = entry("third-party", "Oma brengt brood mee.", "weakens");
        told["source"] = json!({ "name": "Oma", "relation": "grootmoeder", "hand": "first",
            "received-how": "bij het hek", "received-on": "2026-09-07" });
        let mut supposed = entry("hypothesis", "Mogelijk slaapt moeder overdag.", "neutral");
        supposed["rests-on"] = json!([3]);
        let said = entry("childs-words", "Fenne zei: ‘Mama sliep nog.’", "neutral");
        for fields in [told, said, supposed] {
            self.act(dossier, CommandKind::RecordEntry, fields).await;
        }
        let asked = json!({ "of": "director", "question": "Is er genoeg om te praten?" });
        self.act(dossier, CommandKind::AskConsultation, asked).await;
        let draft = json!({ "entries": [3], "reporter": "Ilse Brandsma, IB-er",
            "reachable": "Op school", "current-safety": "Fenne is op school." });
        self.act(dossier, CommandKind::DraftReport, draft).await;
        let plan = json!({ "provider": "Wijkteam", "goals": "Elke dag ontbijt",
            "agreements": "Moeder wil dit", "case-manager": "Ilse Brandsma, IB-er",
            "until": "2026-12-01", "review-on": "2026-10-20" });
        self.act(dossier, CommandKind::PlanHelp, plan).await;
        dossier
    }
}

/// How the site is served behind TLS.
pub(crate) fn over_https() -> Settings {
    Settings {
        https: true,
        ..Settings::default()
    }
}

/// The address of a form.
pub(crate) fn page_of(dossier: DossierId, kind: CommandKind) -> String {
    format!("/dossiers/{dossier}/{}", kind.code())
}

fn entry(kind: &str, text: &str, bearing: &str) -> Value {
    json!({ "kind": kind, "text": text, "bearing": bearing,
        "happened": { "date": "2026-09-07", "time": "08:45" }, "place": "In de klas" })
}

async fn people(app: &App) -> Visitor {
    let schools = [("99ZZ00", "De Vlierhof"), ("99ZZ01", "De Wilgen")];
    let schools = schools.map(|(brin, name)| NewSchool {
        brin: brin.to_owned(),
        name: name.to_owned(),
        place: "Waterveen".to_owned(),
        phone: "0900 000 00 00".to_owned(),
    });
    let board = app.found_board("Stichting Vlier", &schools).await.unwrap();
    let hash = app::sign_in::hash_password(PASSWORD, [5; 16]).unwrap();
    let member = NewMember {
        name: "Ilse Brandsma".to_owned(),
        login: "ilse".to_owned(),
        roles: vec![(Some("99ZZ00".to_owned()), Role::CareCoordinator)],
    };
    let member = app
        .add_member_with_hash(board, &member, &hash)
        .await
        .unwrap();
    let visitor = app.visitor(board, member).await.unwrap();
    let teacher = NewMember {
        name: "Teun Dijk".to_owned(),
        login: "teun".to_owned(),
        roles: vec![(Some("99ZZ00".to_owned()), Role::Teacher)],
    };
    app.add_member_with_hash(board, &teacher, &hash)
        .await
        .unwrap();
    let pupil = NewPupil {
        school: visitor.schools.first().unwrap().id,
        given_name: "Fenne".to_owned(),
        family_name: "Oosterwolde".to_owned(),
        born: date(2016, 5, 17),
        group: "6".to_owned(),
        parents: vec![RosterParent {
            name: "Marit Oosterwolde".to_owned(),
            relation: Relation::Parent,
            authority: Known::Yes,
            lives_with_child: Known::Yes,
            phone: "06 00 00 00 01".to_owned(),
            address: "Wilgenpad 12, Waterveen".to_owned(),
        }],
    };
    app.add_pupils(board, vec![pupil]).await.unwrap();
    visitor
}
