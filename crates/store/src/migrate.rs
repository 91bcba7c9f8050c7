//! Changing the tables, forward only. A migration that was released never changes.

use std::error::Error;

use crate::statement::statement;
use crate::value::values;
use crate::{Store, StoreError, Tx};

struct Migration {
    name: &'static str,
    sqlite: &'static str,
    postgres: &'static str,
}

macro_rules! migrations {
    ($($name:literal),+) => { [$(Migration {
        name: $name,
        sqlite: include_str!(concat!("../migrations/sqlite/", $name, ".sql")),
        postgres: include_str!(concat!("../migrations/postgres/", $name, ".sql")),
    }),+] };
}

/// With so many migrations there is a log; what was there before it gets its place in it.
const LOG_SINCE: usize = 2;

const MIGRATIONS: [Migration; 23] = migrations![
    "0001_start",
    "0002_log",
    "0005_access",
    "0006_strength",
    "0007_passkeys",
    "0008_letters",
    "0011_attempts",
    "0012_answers",
    "0013_providers",
    "0014_links",
    "0015_salts",
    "0016_strong_links",
    "0017_keys",
    "0018_destruction",
    "0019_staff_route",
    "0020_calendars",
    "0022_duties",
    "0024_school_days",
    "0025_tasks",
    "0026_shared_entries",
    "0027_practice",
    "0028_practice_is_training",
    "0029_sibling_links"
];

impl Store {
    /// Brings the tables to the shape of this program, in one unit of work.
    pub async fn migrate(&self) -> Result<(), StoreError> {
        let mut tx = self.begin().await?;
        tx.lock(crate::dialect::MIGRATION_LOCK).await?;
        tx.execute(statement!("migrations", "create"), &[]).await?;
        let done = tx.migrations().await?;
        tx.refuse_other_schema(&done)?;
        for migration in MIGRATIONS.iter().skip(done.len()) {
            let script = migration.script(tx.is_sqlite());
            tx.run_script(script).await?;
            let values = values![migration.name, script];
            tx.execute(statement!("migrations", "insert"), values)
                .await?;
        }
        // Only now: it reads the tables in today's shape.
        if done.len() < LOG_SINCE {
            tx.log_what_was().await?;
        }
        tx.commit().await
    }
}

impl Tx {
    /// Refuses tables that lack a migration, or have one that this program does not know.
    pub(crate) async fn check_schema(&mut self) -> Result<(), StoreError> {
        let done = match self.migrations().await {
            Err(StoreError::Unavailable(cause)) if is_answer(cause.as_ref()) => Vec::new(),
            done => done?,
        };
        self.refuse_other_schema(&done)?;
        match MIGRATIONS.get(done.len()) {
            Some(missing) => Err(other_schema(missing.name)),
            None => Ok(()),
        }
    }

    /// The migrations that were done, with their texts, in order.
    async fn migrations(&mut self) -> Result<Vec<(String, String)>, StoreError> {
        let list = statement!("migrations", "list");
        self.all(list, &[], |line| {
            Ok((line.text("name")?, line.text("text")?))
        })
        .await
    }

    fn refuse_other_schema(&self, done: &[(String, String)]) -> Result<(), StoreError> {
        for (i, (name, text)) in done.iter().enumerate() {
            let known = MIGRATIONS.get(i).is_some_and(|migration| {
                migration.name == name && migration.script(self.is_sqlite()) == text
            });
            if !known {
                return Err(other_schema(name));
            }
        }
        Ok(())
    }
}

impl Migration {
    fn script(&self, is_sqlite: bool) -> &'static str {
        if is_sqlite {
            self.sqlite
        } else {
            self.postgres
        }
    }
}

/// Whether the database itself answered with an error: it has no table of migrations yet.
fn is_answer(cause: &(dyn Error + Send + Sync + 'static)) -> bool {
    cause
        .downcast_ref::<sqlx::Error>()
        .is_some_and(|error| error.as_database_error().is_some())
}

fn other_schema(migration: &str) -> StoreError {
    StoreError::OtherSchema {
        migration: migration.to_owned(),
    }
}
