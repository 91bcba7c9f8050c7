//! Every difference between the engines that is not in the tables themselves.

use std::path::Path;
use std::time::Duration;

use domain::id::BoardId;
use sqlx::ConnectOptions;
use sqlx::postgres::PgConnectOptions;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};

use crate::StoreError;

/// A write takes the lock at its start: one that begins by reading and then writes would fail at
/// once when another was first, however long it may wait.
pub(crate) const BEGIN_WRITE_SQLITE: &str = "BEGIN IMMEDIATE";
/// Every statement sees what was committed before it, as the numbering of the audit log needs. Whoever
/// writes shares a lock with all who write, from the first moment: a key is changed when nobody has it, so
/// nobody writes with a key that was changed meanwhile.
pub(crate) const BEGIN_WRITE_POSTGRES: &str = "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE; \
     SELECT pg_advisory_xact_lock_shared(7815284070165774338)";
/// The same lock for oneself. SQLite has one writer at a time already.
pub(crate) const BEGIN_ALONE_POSTGRES: &str = "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE; \
     SELECT pg_advisory_xact_lock(7815284070165774338)";
/// The first statement fixes what all the others see.
pub(crate) const BEGIN_READ_SQLITE: &str = "BEGIN DEFERRED";
/// The same for PostgreSQL.
pub(crate) const BEGIN_READ_POSTGRES: &str = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";

/// Held until the transaction ends, so that numbers become visible in their order: otherwise a
/// reader could see number 2, remember it, and miss a number 1 that was committed later.
pub(crate) const LOCK_POSTGRES: &str = "SELECT pg_advisory_xact_lock($1)";

/// The letter to send next, but never one that another node has just taken in hand. SQLite has one
/// writer at a time, and needs no more than the statement itself.
pub(crate) const DUE_LETTER_POSTGRES: &str = concat!(
    include_str!("../sql/letters/due.sql"),
    "FOR UPDATE SKIP LOCKED"
);

pub(crate) const SQLITE_VERSION: &str = "SELECT sqlite_version()";
/// Brings what was written into the file itself, over what stood there, and empties the journal. The
/// answer begins with 1 when somebody was still reading.
pub(crate) const EMPTY_JOURNAL_SQLITE: &str = "PRAGMA wal_checkpoint(TRUNCATE)";
pub(crate) const CHECK_SQLITE: &str = "PRAGMA quick_check(1)";

/// The lock of whoever changes the tables.
pub(crate) const MIGRATION_LOCK: i64 = 0x6c75_7774_6500_0001;

/// The lock of a board. Two boards that share a number wait for each other, no more than that.
pub(crate) fn lock_of(board: BoardId) -> i64 {
    let half = board.as_bytes().first_chunk::<8>();
    half.map_or(0, |bytes| i64::from_be_bytes(*bytes))
}

/// The lock of something that is counted under a blinded key.
pub(crate) fn lock_of_key(key: &[u8; 32]) -> i64 {
    key.first_chunk::<8>()
        .map_or(0, |bytes| i64::from_be_bytes(*bytes))
}

/// SQLite before 3.51.3 can damage a database in WAL mode (sqlite.org/wal.html#walresetbug).
pub(crate) fn is_safe_sqlite(version: &str) -> bool {
    let mut parts = version
        .split('.')
        .map(|part| part.parse::<u32>().unwrap_or(0));
    let mut part = || parts.next().unwrap_or(0);
    (part(), part(), part()) >= (3, 51, 3)
}

/// Whether the engine ended this transaction in favour of another one.
pub(crate) fn has_lost_a_race(code: &str) -> bool {
    const SERIALIZATION_FAILURE: &str = "40001";
    const DEADLOCK: &str = "40P01";
    [SERIALIZATION_FAILURE, DEADLOCK].contains(&code)
}

/// The one connection that writes.
pub(crate) fn sqlite_writer(path: &Path) -> SqliteConnectOptions {
    sqlite(path)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        // Evidence must survive a power failure: the disk has it before the answer goes out.
        .synchronous(SqliteSynchronous::Full)
        // What is deleted is overwritten: a destroyed key must be gone.
        .pragma("secure_delete", "ON")
}

/// The connections that read.
pub(crate) fn sqlite_reader(path: &Path) -> SqliteConnectOptions {
    sqlite(path).pragma("query_only", "ON")
}

fn sqlite(path: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .foreign_keys(true)
        .busy_timeout(Duration::from_secs(5))
        .pragma("trusted_schema", "OFF")
        .disable_statement_logging()
}

/// The connections to PostgreSQL. Nobody waits for ever for a server or for each other.
pub(crate) fn postgres(address: &str) -> Result<PgConnectOptions, StoreError> {
    let options: PgConnectOptions = address.parse().map_err(|_| StoreError::BadAddress)?;
    Ok(options
        .application_name("luwte")
        .options([
            // As above, whatever the server's own habit is.
            ("synchronous_commit", "on"),
            ("statement_timeout", "30s"),
            ("lock_timeout", "10s"),
            ("idle_in_transaction_session_timeout", "60s"),
        ])
        .disable_statement_logging())
}

#[cfg(test)]
#[expect(
    clippy::unwrap_used,
    reason = "a test may stop at the first thing that is wrong"
)]
mod tests {
    use sqlx::{Connection, query_scalar};

    use super::*;

    #[tokio::test]
    async fn sqlite_answers_when_the_disk_has_it() {
        let dir = tempfile::tempdir().unwrap();
        let options = sqlite_writer(&dir.path().join("luwte.db"));
        let mut writer = options.connect().await.unwrap();
        let mode: String = query_scalar("PRAGMA journal_mode")
            .fetch_one(&mut writer)
            .await
            .unwrap();
        assert_eq!(mode, "wal");
        let full: i64 = query_scalar("PRAGMA synchronous")
            .fetch_one(&mut writer)
            .await
            .unwrap();
        assert_eq!(full, 2, "FULL: the log is flushed at every commit");
        let overwrites: i64 = query_scalar("PRAGMA secure_delete")
            .fetch_one(&mut writer)
            .await
            .unwrap();
        assert_eq!(overwrites, 1);
        writer.close().await.unwrap();
    }

    #[expect(
        clippy::disallowed_methods,
        reason = "only the tests are told where a server is by the environment"
    )]
    #[tokio::test]
    async fn postgres_answers_when_the_disk_has_it() {
        let Ok(address) = std::env::var("LUWTE_TEST_POSTGRES") else {
            return;
        };
        let mut connection = postgres(&address).unwrap().connect().await.unwrap();
        let waits: String = query_scalar("SHOW synchronous_commit")
            .fetch_one(&mut connection)
            .await
            .unwrap();
        assert_eq!(waits, "on");
        connection.close().await.unwrap();
    }

    #[test]
    fn an_sqlite_that_can_damage_a_database_is_told_apart() {
        for old in ["3.46.0", "3.51.2", "3.9.99", "2.99.99", "", "x"] {
            assert!(!is_safe_sqlite(old), "{old}");
        }
        for safe in ["3.51.3", "3.52.0", "3.100.1", "4.0.0"] {
            assert!(is_safe_sqlite(safe), "{safe}");
        }
    }
}
