//! What can go wrong in the store.

use std::error::Error;

use crate::dialect;

/// What the store could not do.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Somebody else was first.
    #[error("something else was stored first")]
    Conflict,
    /// It is not there, or it refers to what is not there.
    #[error("not found")]
    NotFound,
    /// What is stored contradicts itself: a fault of ours, or somebody changed it.
    #[error("the table {table} is inconsistent: column {column} of {row}")]
    Inconsistent {
        /// The table.
        table: &'static str,
        /// The column.
        column: &'static str,
        /// What names the row.
        row: String,
    },
    /// A statement failed earlier in this unit of work, so nothing of it can be kept.
    #[error("an earlier statement of this unit of work failed")]
    Spoiled,
    /// The database cannot be reached, or could not do it. After a commit: it is unknown whether
    /// the work was kept.
    #[error("the database is not available")]
    Unavailable(#[source] Box<dyn Error + Send + Sync>),
    /// The address is not one of a database.
    #[error("the address of the database must be sqlite:PATH or postgres://...")]
    BadAddress,
    /// This SQLite can damage a database.
    #[error("SQLite {found} is too old: it must be 3.51.3 or newer")]
    OldSqlite {
        /// The version found.
        found: String,
    },
    /// The tables are not those of this program.
    #[error("the tables do not fit this program: migration {migration}")]
    OtherSchema {
        /// The first migration that is missing, differs or is unknown.
        migration: String,
    },
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        use sqlx::error::ErrorKind;
        let kind = error.as_database_error().map(|database| {
            let has_lost = database
                .code()
                .is_some_and(|code| dialect::has_lost_a_race(&code));
            (database.kind(), has_lost)
        });
        match kind {
            Some((ErrorKind::UniqueViolation, _) | (_, true)) => Self::Conflict,
            Some((ErrorKind::ForeignKeyViolation, _)) => Self::NotFound,
            _ => Self::Unavailable(Box::new(error)),
        }
    }
}
