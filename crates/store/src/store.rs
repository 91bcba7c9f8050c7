//! The way in: an address opens a store, and a store begins units of work.

use std::path::Path;
use std::time::Duration;

use sqlx::Row;
use sqlx::postgres::{PgPool, PgPoolOptions};
use sqlx::sqlite::{SqlitePool, SqlitePoolOptions};

use crate::statement::Statement;
use crate::tx::{Answer, Engine};
use crate::{StoreError, Tx, dialect};

const PATIENCE: Duration = Duration::from_secs(10);
const SQLITE_READERS: u32 = 4;
const POSTGRES_CONNECTIONS: u32 = 16;

/// An open database (*opslag*). Clones share its connections.
#[derive(Debug, Clone)]
pub struct Store {
    pools: Pools,
    salts: Salts,
}

/// Draws something random for a record of the log: no two alike.
pub type Salts = fn() -> [u8; 16];

#[derive(Debug, Clone)]
enum Pools {
    /// One connection writes, the others read: SQLite has one writer at a time.
    Sqlite {
        writer: SqlitePool,
        readers: SqlitePool,
    },
    Postgres(PgPool),
}

impl Store {
    /// Opens `sqlite:PATH`, made when it is not there, or `postgres://...`.
    pub async fn open(address: &str, salts: Salts) -> Result<Self, StoreError> {
        match address.strip_prefix("sqlite:") {
            Some("" | ":memory:") => Err(StoreError::BadAddress),
            Some(path) => Self::open_sqlite(Path::new(path), salts).await,
            None if address.starts_with("postgres://") => Self::open_postgres(address, salts).await,
            None => Err(StoreError::BadAddress),
        }
    }

    async fn open_sqlite(path: &Path, salts: Salts) -> Result<Self, StoreError> {
        let pool = |connections| {
            SqlitePoolOptions::new()
                .max_connections(connections)
                .acquire_timeout(PATIENCE)
                .idle_timeout(None)
                .max_lifetime(None)
                .test_before_acquire(false)
        };
        let writer = pool(1).connect_with(dialect::sqlite_writer(path)).await?;
        let readers = pool(SQLITE_READERS)
            .connect_with(dialect::sqlite_reader(path))
            .await?;
        let pools = Pools::Sqlite { writer, readers };
        let store = Self { pools, salts };
        let version = Statement {
            table: "sqlite",
            sql: dialect::SQLITE_VERSION,
        };
        let found = store
            .read()
            .await?
            .one(version, &[], |line| line.text("sqlite_version()"))
            .await?;
        if dialect::is_safe_sqlite(&found) {
            Ok(store)
        } else {
            Err(StoreError::OldSqlite { found })
        }
    }

    async fn open_postgres(address: &str, salts: Salts) -> Result<Self, StoreError> {
        let pool = PgPoolOptions::new()
            .max_connections(POSTGRES_CONNECTIONS)
            .acquire_timeout(PATIENCE)
            .connect_with(dialect::postgres(address)?)
            .await?;
        let pools = Pools::Postgres(pool);
        Ok(Self { pools, salts })
    }

    /// Begins a unit of work that may write.
    pub async fn begin(&self) -> Result<Tx, StoreError> {
        self.begin_with(
            dialect::BEGIN_WRITE_SQLITE,
            dialect::BEGIN_WRITE_POSTGRES,
            true,
        )
        .await
    }

    /// Begins a unit of work that may write, and in which nobody else does until it ends, on any node.
    ///
    /// Whoever changes a key needs that: others read which key it is and write with it.
    pub async fn begin_alone(&self) -> Result<Tx, StoreError> {
        self.begin_with(
            dialect::BEGIN_WRITE_SQLITE,
            dialect::BEGIN_ALONE_POSTGRES,
            true,
        )
        .await
    }

    /// Begins a unit of work that only reads, and sees one moment throughout.
    pub async fn read(&self) -> Result<Tx, StoreError> {
        self.begin_with(
            dialect::BEGIN_READ_SQLITE,
            dialect::BEGIN_READ_POSTGRES,
            false,
        )
        .await
    }

    fn begin_with(
        &self,
        sqlite: &'static str,
        postgres: &'static str,
        writes: bool,
    ) -> Answer<'_, Tx> {
        Box::pin(async move {
            let engine = match &self.pools {
                Pools::Sqlite { writer, readers } => {
                    let pool = if writes { writer } else { readers };
                    Engine::Sqlite(pool.begin_with(sqlite).await?)
                }
                Pools::Postgres(pool) => Engine::Postgres(pool.begin_with(postgres).await?),
            };
            Ok(Tx::new(engine, self.salts))
        })
    }

    /// Whether the tables are those of this program and nothing is visibly broken.
    ///
    /// On SQLite it reads the whole file.
    pub async fn check(&self) -> Result<(), StoreError> {
        let mut tx = self.read().await?;
        tx.check_schema().await?;
        if tx.is_sqlite() {
            let check = Statement {
                table: "sqlite",
                sql: dialect::CHECK_SQLITE,
            };
            let found = tx.one(check, &[], |line| line.text("quick_check")).await?;
            if found != "ok" {
                let (table, column) = ("sqlite", "quick_check");
                return Err(StoreError::Inconsistent {
                    table,
                    column,
                    row: found,
                });
            }
        }
        Ok(())
    }

    /// Takes what was deleted out of the journal of SQLite too, where it stands until it is written over.
    /// Whether that is done: not while somebody reads who began before. PostgreSQL has no part in this;
    /// what it keeps of deleted rows stands in docs/threat-model.md.
    pub async fn empty_journal(&self) -> Result<bool, StoreError> {
        let Pools::Sqlite { writer, .. } = &self.pools else {
            return Ok(true);
        };
        let row = sqlx::query(dialect::EMPTY_JOURNAL_SQLITE)
            .fetch_one(writer)
            .await?;
        Ok(row.try_get::<i64, _>(0)? == 0)
    }

    /// Lets running work finish and closes all connections.
    pub async fn close(&self) {
        match &self.pools {
            Pools::Sqlite { writer, readers } => {
                readers.close().await;
                writer.close().await;
            }
            Pools::Postgres(pool) => pool.close().await,
        }
    }
}
