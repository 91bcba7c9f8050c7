//! Whoever can write into the database cannot change an event unseen.
#![expect(
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

use store::{SealedEvent, Store};

use crate::support::{
    BOARD, DOSSIER, Database, dossier_key, events, first_link, on_both_engines,
    populate_with_dossier,
};

on_both_engines!(every_byte_of_a_stored_event_counts);

const TEXTS: [&str; 3] = ["one", "two", "three"];

/// The texts of the dossier, or nothing when any part of it is refused.
async fn reading(store: &Store) -> Option<Vec<String>> {
    let mut tx = store.read().await.unwrap();
    let events = tx.events_of_dossier(BOARD, DOSSIER).await.ok()?;
    let open = |event: &SealedEvent| {
        let place = event.place(BOARD, DOSSIER);
        let opened = dossier_key()
            .open_event(&place, event.sealed.as_ref()?, &event.commitment)
            .ok()?;
        String::from_utf8(opened.to_vec()).ok()
    };
    events.iter().map(open).collect()
}

/// The SQL that puts this value there.
fn literal(bytes: &[u8], kind: Kind, is_sqlite: bool) -> String {
    let hex = bytes
        .iter()
        .fold(String::new(), |text, byte| text + &format!("{byte:02x}"));
    match kind {
        Kind::Bytes if is_sqlite => format!("x'{hex}'"),
        Kind::Bytes => format!("'\\x{hex}'"),
        Kind::Text => format!("'{}'", String::from_utf8(bytes.to_vec()).unwrap()),
        Kind::Number => String::from_utf8(bytes.to_vec()).unwrap(),
    }
}

#[derive(Clone, Copy)]
enum Kind {
    Bytes,
    Text,
    Number,
}

/// A column of a stored event: its value, and every value it has with one byte changed.
struct Column {
    name: &'static str,
    kind: Kind,
    value: Vec<u8>,
    others: Vec<Vec<u8>>,
}

impl Column {
    fn new(name: &'static str, kind: Kind, value: &[u8]) -> Self {
        let others = (0..value.len()).map(|at| {
            let mut other = value.to_vec();
            // The lowest bit, so that text stays text.
            other
                .iter_mut()
                .skip(at)
                .take(1)
                .for_each(|byte| *byte ^= 1);
            other
        });
        Self {
            name,
            kind,
            value: value.to_vec(),
            others: others.collect(),
        }
    }

    fn number(name: &'static str, value: i64) -> Self {
        let digits = |number: i64| number.to_string().into_bytes();
        let others = (0..63).map(|bit| digits(value ^ (1 << bit))).collect();
        Self {
            name,
            kind: Kind::Number,
            value: digits(value),
            others,
        }
    }
}

fn columns(event: &SealedEvent) -> [Column; 9] {
    [
        Column::number("seq", i64::from(event.no.0)),
        Column::number("at", event.at.as_microsecond()),
        Column::new("kind", Kind::Text, event.kind.as_bytes()),
        Column::new("board", Kind::Text, BOARD.to_string().as_bytes()),
        Column::new("dossier", Kind::Text, DOSSIER.to_string().as_bytes()),
        Column::new("member", Kind::Text, event.member.to_string().as_bytes()),
        Column::new(
            "sealed",
            Kind::Bytes,
            event.sealed.as_ref().unwrap().as_bytes(),
        ),
        Column::new("commitment", Kind::Bytes, event.commitment.as_bytes()),
        Column::new("link", Kind::Bytes, event.link.as_bytes()),
    ]
}

async fn every_byte_of_a_stored_event_counts(database: &Database) {
    populate_with_dossier(&database.store).await;
    let stored = events(0, first_link(), &TEXTS);
    let mut tx = database.store.begin().await.unwrap();
    tx.append(BOARD, DOSSIER, 0, &stored).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(reading(&database.store).await.unwrap(), TEXTS);

    let mut tamperer = Tamperer::of(database).await;
    for event in &stored {
        // The link of each event is its own, so it finds the row also when its keys were changed.
        let own = literal(event.link.as_bytes(), Kind::Bytes, database.is_sqlite());
        let seq = event.no.0;
        for Column {
            name: column,
            kind,
            value: bytes,
            others,
        } in columns(event)
        {
            let finds = if column == "link" {
                format!("seq = {seq}")
            } else {
                format!("link = {own}")
            };
            let set = |value: &[u8]| {
                let value = literal(value, kind, database.is_sqlite());
                match column {
                    "sealed" => {
                        format!("UPDATE event_texts SET sealed = {value} WHERE seq = {seq}")
                    }
                    _ => format!("UPDATE events SET {column} = {value} WHERE {finds}"),
                }
            };
            for other in others {
                if tamperer.run(&set(&other)).await {
                    assert_eq!(reading(&database.store).await, None, "{column} of {seq}");
                    assert!(tamperer.run(&set(&bytes)).await);
                } else {
                    assert_eq!(column, "seq", "only a number can be taken by another event");
                }
            }
        }
    }
    assert_eq!(reading(&database.store).await.unwrap(), TEXTS);
}

/// Somebody with a connection, for whom foreign keys are no obstacle.
enum Tamperer {
    Sqlite(sqlx::SqliteConnection),
    Postgres(sqlx::PgConnection),
}

impl Tamperer {
    async fn of(database: &Database) -> Self {
        use sqlx::Connection;
        if database.is_sqlite() {
            let connection = sqlx::SqliteConnection::connect(&database.address)
                .await
                .unwrap();
            let mut tamperer = Self::Sqlite(connection);
            assert!(tamperer.run("PRAGMA foreign_keys = OFF").await);
            tamperer
        } else {
            let connection = sqlx::PgConnection::connect(&database.address)
                .await
                .unwrap();
            let mut tamperer = Self::Postgres(connection);
            assert!(tamperer.run("SET session_replication_role = replica").await);
            tamperer
        }
    }

    /// Whether the database let it happen: a check or a key that refuses is a refusal as well.
    async fn run(&mut self, sql: &str) -> bool {
        use sqlx::Executor;
        let sql = sqlx::AssertSqlSafe(sql.to_owned());
        match self {
            Self::Sqlite(connection) => connection.execute(sql).await.is_ok(),
            Self::Postgres(connection) => connection.execute(sql).await.is_ok(),
        }
    }
}
