//! A unit of work: all of it is kept, or nothing.

use std::pin::Pin;

use domain::id::BoardId;
use sqlx::Transaction;
use sqlx::postgres::Postgres;
use sqlx::sqlite::Sqlite;

use crate::line::{Cells, Line};
use crate::log::Grown;
use crate::statement::Statement;
use crate::value::{Value, values};
use crate::{Salts, StoreError, dialect};

/// What the database will answer, in a box. Everything above waits for such an answer, and the
/// compiler asks of each thing that waits whether all that is in it can go to another thread: with the
/// workings of the drivers in sight that took it longer than all the rest.
pub(crate) type Answer<'a, T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + Send + 'a>>;

/// A transaction (*werkeenheid*). Dropping it undoes it.
///
/// Once a statement has failed the whole unit has: PostgreSQL keeps nothing of it, and SQLite is
/// held to the same. An answer that is not an error of the database, such as an expected version
/// that does not fit, leaves it usable.
#[derive(Debug)]
pub struct Tx {
    engine: Engine,
    pub(crate) salts: Salts,
    is_spoiled: bool,
    pub(crate) grown: Grown,
}

#[derive(Debug)]
pub(crate) enum Engine {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

impl Engine {
    fn commit(self) -> Answer<'static, ()> {
        Box::pin(async move {
            match self {
                Self::Sqlite(tx) => tx.commit().await,
                Self::Postgres(tx) => tx.commit().await,
            }
            .map_err(StoreError::from)
        })
    }
}

/// The same call on either engine.
macro_rules! on_either {
    ($tx:ident, $statement:ident, $values:ident, $verb:ident) => {
        match &mut $tx.engine {
            Engine::Sqlite(tx) => bound!($statement, $values)
                .$verb(&mut **tx)
                .await
                .map(Outcome::Sqlite),
            Engine::Postgres(tx) => bound!($statement, $values)
                .$verb(&mut **tx)
                .await
                .map(Outcome::Postgres),
        }
    };
}

macro_rules! bound {
    ($statement:ident, $values:ident) => {{
        let mut query = sqlx::query($statement.sql);
        for value in $values {
            query = match value {
                Value::Text(text) => query.bind(text.as_deref()),
                Value::Number(number) => query.bind(*number),
                Value::Bytes(bytes) => query.bind(*bytes),
                Value::Flag(flag) => query.bind(*flag),
            };
        }
        query
    }};
}

enum Outcome<S, P> {
    Sqlite(S),
    Postgres(P),
}

impl Tx {
    pub(crate) fn new(engine: Engine, salts: Salts) -> Self {
        Self {
            engine,
            salts,
            is_spoiled: false,
            grown: Grown::new(),
        }
    }

    /// Keeps the work. After `Unavailable` it is unknown whether it was kept.
    pub async fn commit(mut self) -> Result<(), StoreError> {
        // PostgreSQL answers a COMMIT after a failure with a rollback, and calls that a success.
        if self.is_spoiled {
            return Err(StoreError::Spoiled);
        }
        self.save_grown().await?;
        self.engine.commit().await
    }

    /// Every row, read one by one.
    pub(crate) async fn all<T>(
        &mut self,
        statement: Statement,
        values: &[Value<'_>],
        read: impl Fn(&Line) -> Result<T, StoreError>,
    ) -> Result<Vec<T>, StoreError> {
        let lines = self.lines(statement, values).await?;
        lines.iter().map(read).collect()
    }

    fn lines<'a>(
        &'a mut self,
        statement: Statement,
        values: &'a [Value<'a>],
    ) -> Answer<'a, Vec<Line>> {
        Box::pin(async move {
            self.refuse_if_spoiled()?;
            let rows = on_either!(self, statement, values, fetch_all);
            Ok(match self.noted(rows)? {
                Outcome::Sqlite(rows) => rows
                    .into_iter()
                    .map(|row| Line::new(statement.table, Cells::Sqlite(row)))
                    .collect(),
                Outcome::Postgres(rows) => rows
                    .into_iter()
                    .map(|row| Line::new(statement.table, Cells::Postgres(row)))
                    .collect(),
            })
        })
    }

    /// The first row, if there is one.
    pub(crate) async fn first<T>(
        &mut self,
        statement: Statement,
        values: &[Value<'_>],
        read: impl Fn(&Line) -> Result<T, StoreError>,
    ) -> Result<Option<T>, StoreError> {
        let rows = self.all(statement, values, read).await?;
        Ok(rows.into_iter().next())
    }

    /// The row that must be there.
    pub(crate) async fn one<T>(
        &mut self,
        statement: Statement,
        values: &[Value<'_>],
        read: impl Fn(&Line) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.first(statement, values, read)
            .await?
            .ok_or(StoreError::NotFound)
    }

    /// Changes rows, and says how many.
    pub(crate) fn execute<'a>(
        &'a mut self,
        statement: Statement,
        values: &'a [Value<'a>],
    ) -> Answer<'a, u64> {
        Box::pin(async move {
            self.refuse_if_spoiled()?;
            let done = on_either!(self, statement, values, execute);
            Ok(match self.noted(done)? {
                Outcome::Sqlite(done) => done.rows_affected(),
                Outcome::Postgres(done) => done.rows_affected(),
            })
        })
    }

    /// Changes the row that must be there.
    pub(crate) async fn change(
        &mut self,
        statement: Statement,
        values: &[Value<'_>],
    ) -> Result<(), StoreError> {
        match self.execute(statement, values).await? {
            0 => Err(StoreError::NotFound),
            _ => Ok(()),
        }
    }

    /// Runs a whole file of SQL, such as a migration of this program.
    pub(crate) async fn run_script(&mut self, script: &'static str) -> Result<(), StoreError> {
        self.refuse_if_spoiled()?;
        let done = match &mut self.engine {
            Engine::Sqlite(tx) => sqlx::raw_sql(script).execute(&mut **tx).await.map(drop),
            Engine::Postgres(tx) => sqlx::raw_sql(script).execute(&mut **tx).await.map(drop),
        };
        self.noted(done)
    }

    /// Makes numbers of this board visible in their order.
    pub(crate) async fn lock_board(&mut self, board: BoardId) -> Result<(), StoreError> {
        self.lock(dialect::lock_of(board)).await
    }

    /// Waits until nobody else holds this lock. On SQLite a write has the only lock already.
    pub(crate) async fn lock(&mut self, lock: i64) -> Result<(), StoreError> {
        let statement = Statement {
            table: "locks",
            sql: dialect::LOCK_POSTGRES,
        };
        match self.engine {
            Engine::Sqlite(_) => Ok(()),
            Engine::Postgres(_) => self.execute(statement, values![lock]).await.map(drop),
        }
    }

    /// Which of the engines this is.
    pub(crate) fn is_sqlite(&self) -> bool {
        matches!(self.engine, Engine::Sqlite(_))
    }

    fn refuse_if_spoiled(&self) -> Result<(), StoreError> {
        if self.is_spoiled {
            Err(StoreError::Spoiled)
        } else {
            Ok(())
        }
    }

    fn noted<T>(&mut self, outcome: Result<T, sqlx::Error>) -> Result<T, StoreError> {
        self.is_spoiled |= outcome.is_err();
        outcome.map_err(StoreError::from)
    }
}
