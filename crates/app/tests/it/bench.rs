//! A board to try things on: a school with one member in each role and three pupils, a second
//! school with one of each, and a clock to turn.

use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use app::attempt::Caller;
use app::found_board::{NewMember, NewPupil, NewSchool};
use app::perform::{PerformError, Submission};
use app::roster::{PupilCard, RosterParent};
use app::sign_in::GoingOn;
use app::{App, Chance, Clock, Keys, Languages, Visitor};
use domain::answer::Known;
use domain::command::CommandKind;
use domain::id::{BoardId, DossierId, MemberId, No};
use domain::role::Role;
use domain::step1_signals::Relation;
use jiff::Timestamp;
use jiff::civil::date;
use serde_json::{Value, json};
use store::Store;
use tempfile::TempDir;
use vault::RootKey;

/// A clock that stands still until somebody turns it.
pub(crate) struct TurnedClock(AtomicI64);

impl Clock for TurnedClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_second(self.0.load(Ordering::SeqCst)).unwrap()
    }
}

impl TurnedClock {
    pub(crate) fn turn(&self, minutes: i64) {
        self.0.fetch_add(minutes * 60, Ordering::SeqCst);
    }
}

/// Bytes that differ each time and are the same in each run.
struct CountedChance(AtomicU64);

impl Chance for CountedChance {
    fn fill(&self, bytes: &mut [u8]) {
        let count = self.0.fetch_add(1, Ordering::SeqCst);
        for (at, byte) in (0_u32..).zip(bytes) {
            let mixed = (count + 1)
                .wrapping_mul(0x9E37_79B9_7F4A_7C15)
                .rotate_left(at * 7);
            *byte = mixed.to_le_bytes()[3] ^ at.to_le_bytes()[0];
        }
    }
}

/// What is left to chance in another node: never what came out in this one.
pub(crate) fn another_chance() -> Arc<dyn Chance> {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let other = 5_000_000 + 1_000_000 * COUNT.fetch_add(1, Ordering::SeqCst);
    Arc::new(CountedChance(AtomicU64::new(other)))
}

/// Everything that a test needs.
pub(crate) struct Bench {
    pub(crate) app: App,
    /// The same, where a password alone lets nobody read, as in a real installation.
    pub(crate) strict: App,
    pub(crate) clock: Arc<TurnedClock>,
    pub(crate) board: BoardId,
    pub(crate) store: Store,
    pub(crate) address: String,
    pub(crate) dir: TempDir,
    server: Option<Server>,
    pub(crate) teacher: MemberId,
    pub(crate) coordinator: MemberId,
    pub(crate) director: MemberId,
    pub(crate) administrator: MemberId,
    pub(crate) elsewhere: MemberId,
    pub(crate) whole_board: MemberId,
    board_member: MemberId,
}

/// A PostgreSQL server, with the database on it that is ours.
struct Server {
    address: String,
    database: String,
}

/// Run each of these functions on both engines, as a test of its own.
macro_rules! on_both_engines {
    ($($name:ident),+ $(,)?) => {
        mod sqlite {
            $(#[tokio::test]
            async fn $name() {
                super::$name(&$crate::bench::Bench::new().await).await;
            })+
        }
        mod postgres {
            $(#[tokio::test]
            async fn $name() {
                if let Some(bench) = $crate::bench::Bench::postgres().await {
                    super::$name(&bench).await;
                    bench.end().await;
                }
            })+
        }
    };
}

pub(crate) use on_both_engines;

/// Run a program of PostgreSQL, and give what it prints.
pub(crate) fn run(program: &str, args: &[&str]) -> Vec<u8> {
    let output = Command::new(program).args(args).output().unwrap();
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{complaint}");
    output.stdout
}

pub(crate) const PASSWORD: &str = "vier eenden op de vijver";

impl Bench {
    /// A fresh board on SQLite. It is Monday 7 September 2026, ten o'clock.
    pub(crate) async fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let address = format!("sqlite:{}", dir.path().join("luwte.db").display());
        Self::on(address, dir, None, 0).await
    }

    /// The same, where everything that is left to chance came out otherwise.
    pub(crate) async fn with_other_chance() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let address = format!("sqlite:{}", dir.path().join("luwte.db").display());
        Self::on(address, dir, None, 1_000_000).await
    }

    /// The same on PostgreSQL; nothing when there is no server to try, which CI does not accept.
    #[expect(
        clippy::disallowed_methods,
        reason = "a test learns from its surroundings where to go"
    )]
    pub(crate) async fn postgres() -> Option<Self> {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let Ok(address) = std::env::var("LUWTE_TEST_POSTGRES") else {
            assert!(
                std::env::var("CI").is_err(),
                "CI must set LUWTE_TEST_POSTGRES"
            );
            return None;
        };
        let count = COUNT.fetch_add(1, Ordering::SeqCst);
        let database = format!("app_{}_{count}", std::process::id());
        let create = format!("create database {database}");
        run("psql", &["--quiet", "--command", &create, &address]);
        let own = address.replacen("/postgres?", &format!("/{database}?"), 1);
        let server = Server { address, database };
        Some(Self::on(own, tempfile::tempdir().unwrap(), Some(server), 0).await)
    }

    /// Leave nothing behind on the server.
    pub(crate) async fn end(self) {
        self.store.close().await;
        if let Some(Server { address, database }) = self.server {
            // Whoever was let go of may still be there for a moment.
            let drop = format!("drop database {database} with (force)");
            run("psql", &["--quiet", "--command", &drop, &address]);
        }
    }

    async fn on(address: String, dir: TempDir, server: Option<Server>, chance: u64) -> Self {
        let store = Store::open(&address, || [7; 16]).await.unwrap();
        store.migrate().await.unwrap();
        let start: Timestamp = "2026-09-07T08:00:00Z".parse().unwrap();
        let clock = Arc::new(TurnedClock(AtomicI64::new(start.as_second())));
        let strict = App::new(
            store.clone(),
            Keys::new(RootKey::from_bytes([9; 32]).unwrap()),
            domain::edition::shipped().unwrap(),
            clock.clone(),
            Arc::new(CountedChance(AtomicU64::new(chance))),
            Languages::shipped().unwrap(),
        );
        let app = strict.clone().with_passwords_alone();
        let schools = [("99ZZ00", "De Vlierhof"), ("99ZZ01", "De Wilgentuin")];
        let schools = schools.map(|(brin, name)| NewSchool {
            brin: brin.to_owned(),
            name: name.to_owned(),
            place: "Waterveen".to_owned(),
            phone: "0900 000 00 00".to_owned(),
        });
        let board = app.found_board("Stichting Vlier", &schools).await.unwrap();
        let members = add_members(&app, board).await;
        let bench = Self {
            app,
            strict,
            clock,
            board,
            store,
            address,
            dir,
            server,
            teacher: members[0],
            coordinator: members[1],
            director: members[2],
            administrator: members[3],
            elsewhere: members[4],
            whole_board: members[5],
            board_member: members[6],
        };
        bench.add_pupils().await;
        bench
    }

    async fn add_pupils(&self) {
        let here = self.director().await.schools[0].id;
        let there = self.elsewhere().await.schools[0].id;
        let pupil = |school, given: &str, family: &str, year: i16| NewPupil {
            school,
            given_name: given.to_owned(),
            family_name: family.to_owned(),
            born: date(year, 5, 17),
            group: "6".to_owned(),
            parents: vec![RosterParent {
                name: format!("Marit {family}"),
                relation: Relation::Parent,
                authority: Known::Yes,
                lives_with_child: Known::Yes,
                phone: "06 00 00 00 01".to_owned(),
                address: "Wilgenpad 12, Waterveen".to_owned(),
            }],
        };
        let pupils = vec![
            pupil(here, "Fenne", "Oosterwolde", 2016),
            pupil(here, "Sami", "Haddad", 2016),
            pupil(here, "Joris", "van der Zwaluw", 2010),
            pupil(there, "Tije", "Oosterwolde", 2018),
        ];
        self.app.add_pupils(self.board, pupils).await.unwrap();
    }

    /// Somebody signs in with a password; the secret of their session.
    pub(crate) async fn came_in(&self, login: &str) -> String {
        let going_on = GoingOn::default();
        let entry = self
            .app
            .sign_in(login, PASSWORD, &going_on, &Caller::default())
            .await
            .unwrap();
        entry.session().unwrap()
    }

    pub(crate) async fn teacher(&self) -> Visitor {
        self.app.visitor(self.board, self.teacher).await.unwrap()
    }

    pub(crate) async fn coordinator(&self) -> Visitor {
        self.app
            .visitor(self.board, self.coordinator)
            .await
            .unwrap()
    }

    pub(crate) async fn director(&self) -> Visitor {
        self.app.visitor(self.board, self.director).await.unwrap()
    }

    pub(crate) async fn administrator(&self) -> Visitor {
        self.app
            .visitor(self.board, self.administrator)
            .await
            .unwrap()
    }

    /// The care coordinator of the other school.
    pub(crate) async fn elsewhere(&self) -> Visitor {
        self.app.visitor(self.board, self.elsewhere).await.unwrap()
    }

    /// A director whose role holds for the whole board.
    pub(crate) async fn whole_board(&self) -> Visitor {
        let member = self.whole_board;
        self.app.visitor(self.board, member).await.unwrap()
    }

    pub(crate) async fn board_member(&self) -> Visitor {
        let member = self.board_member;
        self.app.visitor(self.board, member).await.unwrap()
    }

    pub(crate) async fn pupil(&self, given_name: &str) -> PupilCard {
        let all = self.whole_board().await;
        let pupils = self.app.pupils(&all).await.unwrap();
        pupils
            .into_iter()
            .find(|pupil| pupil.given_name == given_name)
            .unwrap()
    }

    /// A dossier on Fenne with one observation by the teacher.
    pub(crate) async fn dossier(&self) -> DossierId {
        self.dossier_on("Fenne", &self.teacher().await).await
    }

    /// A dossier with one observation by this member.
    pub(crate) async fn dossier_on(&self, given_name: &str, by: &Visitor) -> DossierId {
        let pupil = self.pupil(given_name).await;
        let entry = submission(CommandKind::RecordEntry, 0, observation());
        let receipt = self.app.record_signal(by, pupil.id, entry).await;
        receipt.unwrap().dossier
    }

    /// What the audit log holds of a dossier: action, outcome and record, the newest first.
    pub(crate) async fn log(&self, dossier: DossierId) -> Vec<(String, String, Option<No>)> {
        let mut tx = self.store.read().await.unwrap();
        let rows = tx.audit_of_dossier(self.board, dossier, None, 100).await;
        let rows = rows.unwrap().into_iter().map(|row| row.record);
        rows.map(|row| (row.action, row.outcome, row.record))
            .collect()
    }

    /// Do something at the newest version of the dossier.
    pub(crate) async fn act(
        &self,
        visitor: &Visitor,
        dossier: DossierId,
        kind: CommandKind,
        fields: Value,
    ) -> Result<No, PerformError> {
        let reader = self.whole_board().await;
        let version = self
            .app
            .read_dossier(&reader, dossier)
            .await
            .unwrap()
            .version;
        let submission = submission(kind, version, fields);
        Ok(self.app.perform(visitor, dossier, submission).await?.no)
    }
}

/// A member in each role, all with the same password.
async fn add_members(app: &App, board: BoardId) -> Vec<MemberId> {
    let hash = app::sign_in::hash_password(PASSWORD, [5; 16]).unwrap();
    let mut members = Vec::new();
    for (name, login, brin, role) in [
        ("Noor Veldkamp", "noor", Some("99ZZ00"), Role::Teacher),
        (
            "Ilse Brandsma",
            "ilse",
            Some("99ZZ00"),
            Role::CareCoordinator,
        ),
        ("Daan Ruitenberg", "daan", Some("99ZZ00"), Role::Director),
        ("Ad Min", "ad", Some("99ZZ00"), Role::Administrator),
        ("Bo Elders", "bo", Some("99ZZ01"), Role::CareCoordinator),
        ("Alma Overal", "alma", None, Role::Director),
        ("Hanna Wiersma", "hanna", None, Role::BoardMember),
    ] {
        let member = NewMember {
            name: name.to_owned(),
            login: login.to_owned(),
            roles: vec![(brin.map(str::to_owned), role)],
        };
        members.push(
            app.add_member_with_hash(board, &member, &hash)
                .await
                .unwrap(),
        );
    }
    members
}

/// A submission with a key of its own.
pub(crate) fn submission(kind: CommandKind, version: u32, fields: Value) -> Submission {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let key = format!("key-{}", COUNT.fetch_add(1, Ordering::SeqCst));
    Submission {
        key,
        version,
        kind,
        fields,
        explanations: Vec::new(),
    }
}

/// An observation as a teacher would write it.
pub(crate) fn observation() -> Value {
    json!({
        "kind": "observation",
        "text": "Fenne had een blauwe plek op haar linkerbovenarm.",
        "happened": { "date": "2026-09-07", "time": "08:45" },
        "place": "In de klas",
        "present": "De hele groep",
        "bearing": "supports",
    })
}
