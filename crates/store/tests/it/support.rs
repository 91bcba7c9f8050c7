//! A fresh database per test, and invented rows to put into it.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test may stop at what it did not expect"
)]

use std::sync::atomic::{AtomicU32, Ordering};

use domain::id::{BoardId, DossierId, MemberId, No, PupilId, SchoolId};
use jiff::Timestamp;
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection};
use store::{
    BoardRow, DossierRow, DossierStatus, MemberRow, PupilRow, SchoolRow, SealedEvent, Store,
};
use tempfile::TempDir;
use vault::{BoardKey, ChainLink, DossierKey, Sealed, Step, WrappedKey};

/// A salt that this process has not drawn before.
pub(crate) fn salt() -> [u8; 16] {
    static DRAWN: AtomicU32 = AtomicU32::new(0);
    u128::from(DRAWN.fetch_add(1, Ordering::Relaxed)).to_be_bytes()
}

/// A database of this test alone.
pub(crate) struct Database {
    pub(crate) store: Store,
    pub(crate) address: String,
    home: Home,
}

enum Home {
    /// Deleted with everything in it.
    Folder(TempDir),
    /// The server, and the name of the database there.
    Server { address: String, name: String },
}

/// Runs each of these functions on both engines, as a test of its own.
macro_rules! on_both_engines {
    ($($name:ident),+ $(,)?) => {
        mod sqlite {
            $(#[tokio::test]
            async fn $name() {
                let database = $crate::support::Database::sqlite().await;
                super::$name(&database).await;
                database.end().await;
            })+
        }
        mod postgres {
            $(#[tokio::test]
            async fn $name() {
                if let Some(database) = $crate::support::Database::postgres().await {
                    super::$name(&database).await;
                    database.end().await;
                }
            })+
        }
    };
}

pub(crate) use on_both_engines;

impl Database {
    pub(crate) async fn sqlite() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let address = format!("sqlite:{}", folder.path().join("luwte.db").display());
        Self::open(address, Home::Folder(folder)).await
    }

    /// The same without any table.
    pub(crate) async fn empty_sqlite() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let address = format!("sqlite:{}", folder.path().join("luwte.db").display());
        Self::open_empty(address, Home::Folder(folder)).await
    }

    /// None when there is no PostgreSQL to try, which CI does not accept.
    pub(crate) async fn postgres() -> Option<Self> {
        let database = Self::empty_postgres().await?;
        database.store.migrate().await.unwrap();
        Some(database)
    }

    /// The same without any table.
    pub(crate) async fn empty_postgres() -> Option<Self> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let server = postgres_server()?;
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("luwte_{}_{count}", std::process::id());
        let mut connection = PgConnection::connect(&server).await.unwrap();
        for sql in [
            format!("DROP DATABASE IF EXISTS {name}"),
            format!("CREATE DATABASE {name} TEMPLATE template0"),
        ] {
            connection.execute(AssertSqlSafe(sql)).await.unwrap();
        }
        connection.close().await.unwrap();
        let (before, after) = server
            .split_once("/postgres")
            .expect("an address of /postgres");
        let address = format!("{before}/{name}{after}");
        Some(
            Self::open_empty(
                address,
                Home::Server {
                    address: server,
                    name,
                },
            )
            .await,
        )
    }

    async fn open(address: String, home: Home) -> Self {
        let database = Self::open_empty(address, home).await;
        database.store.migrate().await.unwrap();
        database
    }

    async fn open_empty(address: String, home: Home) -> Self {
        let store = Store::open(&address, salt).await.unwrap();
        Self {
            store,
            address,
            home,
        }
    }

    pub(crate) fn is_sqlite(&self) -> bool {
        matches!(self.home, Home::Folder(_))
    }

    /// Runs SQL that the store itself would never run.
    pub(crate) async fn tamper(&self, sql: &str) {
        if self.is_sqlite() {
            let mut connection = sqlx::SqliteConnection::connect(&self.address)
                .await
                .unwrap();
            connection
                .execute(AssertSqlSafe(sql.to_owned()))
                .await
                .unwrap();
            connection.close().await.unwrap();
        } else {
            let mut connection = PgConnection::connect(&self.address).await.unwrap();
            connection
                .execute(AssertSqlSafe(sql.to_owned()))
                .await
                .unwrap();
            connection.close().await.unwrap();
        }
    }

    pub(crate) async fn end(self) {
        self.store.close().await;
        match self.home {
            Home::Folder(folder) => folder.close().unwrap(),
            Home::Server { address, name } => {
                let mut connection = PgConnection::connect(&address).await.unwrap();
                let sql = AssertSqlSafe(format!("DROP DATABASE {name} WITH (FORCE)"));
                connection.execute(sql).await.unwrap();
                connection.close().await.unwrap();
            }
        }
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "a test finds its server in the environment"
)]
fn postgres_server() -> Option<String> {
    let address = std::env::var("LUWTE_TEST_POSTGRES").ok();
    let is_ci = std::env::var("CI").is_ok_and(|value| value == "true");
    assert!(
        address.is_some() || !is_ci,
        "CI must set LUWTE_TEST_POSTGRES"
    );
    address
}

pub(crate) const BOARD: BoardId = BoardId::new([0xb0; 16]);
pub(crate) const OTHER_BOARD: BoardId = BoardId::new([0xb1; 16]);
pub(crate) const SCHOOL: SchoolId = SchoolId::new([0xa0; 16]);
pub(crate) const OTHER_SCHOOL: SchoolId = SchoolId::new([0xa1; 16]);
pub(crate) const TEACHER: MemberId = MemberId::new([0xe0; 16]);
pub(crate) const DIRECTOR: MemberId = MemberId::new([0xe1; 16]);
pub(crate) const DOSSIER: DossierId = dossier_id(1);

pub(crate) const fn dossier_id(n: u8) -> DossierId {
    DossierId::new([n; 16])
}

pub(crate) const fn pupil_id(n: u8) -> PupilId {
    PupilId::new([n; 16])
}

/// This many seconds into the invented day.
pub(crate) fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_795_392_000 + seconds).unwrap()
}

pub(crate) fn sealed(text: &str) -> Sealed {
    Sealed::from_stored(text.as_bytes().to_vec())
}

pub(crate) fn board(id: BoardId) -> BoardRow {
    let wrapped_key = WrappedKey::from_stored(vec![1, 2, 3]);
    BoardRow {
        id,
        name: "Stichting De Luwe Zoom".into(),
        wrapped_key,
        edition: "gpo-wn".into(),
    }
}

pub(crate) fn school(id: SchoolId) -> SchoolRow {
    SchoolRow {
        board: BOARD,
        id,
        name: "De Zandloper".into(),
        brin: "99XX00".into(),
        place: "Veldwerk".into(),
        phone: "000 000 00 00".into(),
        region: None,
    }
}

pub(crate) fn member(id: MemberId) -> MemberRow {
    MemberRow {
        board: BOARD,
        id,
        sealed: sealed("a name"),
        login_index: [id.as_bytes()[0]; 32],
        password_hash: "$argon2id$".into(),
        is_active: true,
    }
}

pub(crate) fn pupil(n: u8) -> PupilRow {
    let (id, school) = (pupil_id(n), SCHOOL);
    PupilRow {
        board: BOARD,
        id,
        school,
        sealed: sealed("a name"),
        left_on: None,
    }
}

pub(crate) fn dossier(n: u8) -> DossierRow {
    DossierRow {
        board: BOARD,
        id: dossier_id(n),
        school: SCHOOL,
        pupil: pupil_id(n),
        status: DossierStatus::Open,
        step: 1,
        edition: "gpo-wn".into(),
        edition_version: 1,
        version: 0,
        opened_at: at(0),
        changed_at: at(0),
        is_acute: false,
        destroy_from: None,
    }
}

/// A board with two schools, two members, and the roster that the dossiers need.
pub(crate) async fn populate(store: &Store, pupils: u8) {
    let mut tx = store.begin().await.unwrap();
    tx.insert_board(&board(BOARD)).await.unwrap();
    for id in [SCHOOL, OTHER_SCHOOL] {
        tx.insert_school(&school(id)).await.unwrap();
    }
    for id in [TEACHER, DIRECTOR] {
        tx.insert_member(&member(id)).await.unwrap();
    }
    let pupils: Vec<PupilRow> = (1..=pupils).map(pupil).collect();
    tx.insert_pupils(&pupils).await.unwrap();
    tx.commit().await.unwrap();
}

/// The same, with one empty dossier.
pub(crate) async fn populate_with_dossier(store: &Store) {
    populate(store, 1).await;
    let mut tx = store.begin().await.unwrap();
    tx.insert_dossier(&dossier(1)).await.unwrap();
    tx.commit().await.unwrap();
}

pub(crate) fn dossier_key() -> DossierKey {
    DossierKey::from_random([3; 32])
}

pub(crate) fn wrapped_dossier_key() -> WrappedKey {
    let (board, dossier) = (*BOARD.as_bytes(), *DOSSIER.as_bytes());
    dossier_key()
        .wrap(&BoardKey::from_random([2; 32]), board, dossier, [9; 12])
        .unwrap()
}

pub(crate) fn first_link() -> ChainLink {
    ChainLink::first(*BOARD.as_bytes(), *DOSSIER.as_bytes())
}

/// Sealed events of the one dossier, with these texts, that follow what is there.
pub(crate) fn events(after: u32, mut head: ChainLink, texts: &[&str]) -> Vec<SealedEvent> {
    let mut events = Vec::new();
    for (no, text) in (after + 1..).zip(texts) {
        let mut event = SealedEvent {
            no: No(no),
            kind: "entry-recorded".into(),
            at: at(i64::from(no)),
            member: TEACHER,
            sealed: None,
            commitment: vault::Commitment::from_stored([0; 32]),
            link: head,
        };
        let place = event.place(BOARD, DOSSIER);
        let (sealed, commitment) = dossier_key()
            .seal_event(&place, [9; 12], [4; 32], text.as_bytes())
            .unwrap();
        let step = Step {
            place,
            member: *event.member.as_bytes(),
            at_micros: event.at.as_microsecond(),
            commitment,
        };
        head = head.next(&step);
        (event.sealed, event.commitment, event.link) = (Some(sealed), commitment, head);
        events.push(event);
    }
    events
}
