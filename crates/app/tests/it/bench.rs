//! A board to try things on: one school, one member in each role, three pupils, a clock to turn.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use app::found_board::{NewMember, NewPupil, NewSchool};
use app::perform::{PerformError, Submission};
use app::roster::{PupilCard, RosterParent};
use app::{App, Chance, Clock, Keys, Visitor, Words};
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
        for (at, byte) in bytes.iter_mut().enumerate() {
            let mixed = (count + 1)
                .wrapping_mul(0x9E37_79B9_7F4A_7C15)
                .rotate_left(at as u32 * 7);
            *byte = (mixed >> 24) as u8 ^ at as u8;
        }
    }
}

/// Everything that a test needs.
pub(crate) struct Bench {
    pub(crate) app: App,
    pub(crate) clock: Arc<TurnedClock>,
    pub(crate) board: BoardId,
    pub(crate) store: Store,
    pub(crate) dir: TempDir,
    teacher: MemberId,
    coordinator: MemberId,
    director: MemberId,
    administrator: MemberId,
}

pub(crate) const PASSWORD: &str = "vier eenden op de vijver";

impl Bench {
    /// A fresh board on SQLite. It is Monday 7 September 2026, ten o'clock.
    pub(crate) async fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let address = format!("sqlite:{}", dir.path().join("luwte.db").display());
        Self::on(&address, dir).await
    }

    /// A fresh board on the store at this address.
    pub(crate) async fn on(address: &str, dir: TempDir) -> Self {
        let store = Store::open(address).await.unwrap();
        store.migrate().await.unwrap();
        let start: Timestamp = "2026-09-07T08:00:00Z".parse().unwrap();
        let clock = Arc::new(TurnedClock(AtomicI64::new(start.as_second())));
        let app = App::new(
            store.clone(),
            Keys::new(RootKey::from_bytes([9; 32]).unwrap()),
            domain::edition::shipped().unwrap(),
            clock.clone(),
            Arc::new(CountedChance(AtomicU64::new(0))),
            Words::dutch().unwrap(),
        );
        let schools = [NewSchool {
            brin: "99ZZ00".to_owned(),
            name: "De Vlierhof".to_owned(),
            place: "Waterveen".to_owned(),
            phone: "0900 000 00 00".to_owned(),
        }];
        let board = app.found_board("Stichting Vlier", &schools).await.unwrap();
        let hash = app::sign_in::hash_password(PASSWORD, [5; 16]).unwrap();
        let mut members = Vec::new();
        for (name, login, role) in [
            ("Noor Veldkamp", "noor", Role::Teacher),
            ("Ilse Brandsma", "ilse", Role::CareCoordinator),
            ("Daan Ruitenberg", "daan", Role::Director),
            ("Ad Min", "ad", Role::Administrator),
        ] {
            let member = NewMember {
                name: name.to_owned(),
                login: login.to_owned(),
                roles: vec![(Some("99ZZ00".to_owned()), role)],
            };
            members.push(
                app.add_member_with_hash(board, &member, &hash)
                    .await
                    .unwrap(),
            );
        }
        let bench = Self {
            app,
            clock,
            board,
            store,
            dir,
            teacher: members[0],
            coordinator: members[1],
            director: members[2],
            administrator: members[3],
        };
        bench.add_pupils().await;
        bench
    }

    async fn add_pupils(&self) {
        let school = self.director().await.schools[0].id;
        let pupil = |given: &str, family: &str, year: i16| NewPupil {
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
            pupil("Fenne", "Oosterwolde", 2016),
            pupil("Sami", "Haddad", 2016),
            pupil("Joris", "van der Zwaluw", 2010),
        ];
        self.app.add_pupils(self.board, pupils).await.unwrap();
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

    pub(crate) async fn pupil(&self, given_name: &str) -> PupilCard {
        let pupils = self.app.pupils(&self.teacher().await).await.unwrap();
        pupils
            .into_iter()
            .find(|pupil| pupil.given_name == given_name)
            .unwrap()
    }

    /// A dossier on Fenne with one observation by the teacher.
    pub(crate) async fn dossier(&self) -> DossierId {
        let fenne = self.pupil("Fenne").await;
        let entry = submission(CommandKind::RecordEntry, 0, observation());
        let teacher = self.teacher().await;
        self.app
            .record_signal(&teacher, fenne.id, entry)
            .await
            .unwrap()
            .dossier
    }

    /// Do something at the newest version of the dossier.
    pub(crate) async fn act(
        &self,
        visitor: &Visitor,
        dossier: DossierId,
        kind: CommandKind,
        fields: Value,
    ) -> Result<No, PerformError> {
        let coordinator = self.coordinator().await;
        let version = self
            .app
            .read_dossier(&coordinator, dossier)
            .await
            .unwrap()
            .version();
        let submission = submission(kind, version, fields);
        Ok(self.app.perform(visitor, dossier, submission).await?.no)
    }
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
