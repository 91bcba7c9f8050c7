//! What comes out of a statement.

use std::str::FromStr;

use jiff::Timestamp;
use sqlx::postgres::{PgRow, Postgres};
use sqlx::sqlite::{Sqlite, SqliteRow};
use sqlx::{Decode, Row, Type};

use crate::StoreError;

/// A row of a result. Its first column names it when something is wrong with it.
pub(crate) struct Line {
    table: &'static str,
    cells: Cells,
}

pub(crate) enum Cells {
    Sqlite(SqliteRow),
    Postgres(PgRow),
}

impl Line {
    pub(crate) fn new(table: &'static str, cells: Cells) -> Self {
        Self { table, cells }
    }

    /// Says that this cell cannot be what was stored.
    pub(crate) fn odd(&self, column: &'static str) -> StoreError {
        let name = match &self.cells {
            Cells::Sqlite(row) => row.try_get::<String, _>(0),
            Cells::Postgres(row) => row.try_get::<String, _>(0),
        };
        StoreError::Inconsistent {
            table: self.table,
            column,
            row: name.unwrap_or_else(|_| String::from("a row without a name")),
        }
    }

    fn cell<T>(&self, column: &'static str) -> Result<T, StoreError>
    where
        T: for<'r> Decode<'r, Sqlite> + Type<Sqlite>,
        T: for<'r> Decode<'r, Postgres> + Type<Postgres>,
    {
        let cell = match &self.cells {
            Cells::Sqlite(row) => row.try_get(column),
            Cells::Postgres(row) => row.try_get(column),
        };
        cell.map_err(|_| self.odd(column))
    }

    pub(crate) fn text(&self, column: &'static str) -> Result<String, StoreError> {
        self.cell(column)
    }

    pub(crate) fn text_if_any(&self, column: &'static str) -> Result<Option<String>, StoreError> {
        self.cell(column)
    }

    /// An id, a code or a date.
    pub(crate) fn parsed<T: FromStr>(&self, column: &'static str) -> Result<T, StoreError> {
        self.text(column)?.parse().map_err(|_| self.odd(column))
    }

    pub(crate) fn parsed_if_any<T: FromStr>(
        &self,
        column: &'static str,
    ) -> Result<Option<T>, StoreError> {
        let text = self.text_if_any(column)?;
        text.map(|text| text.parse())
            .transpose()
            .map_err(|_| self.odd(column))
    }

    /// What one of the codes stands for.
    pub(crate) fn coded<T>(
        &self,
        column: &'static str,
        from_code: fn(&str) -> Option<T>,
    ) -> Result<T, StoreError> {
        from_code(&self.text(column)?).ok_or_else(|| self.odd(column))
    }

    pub(crate) fn number(&self, column: &'static str) -> Result<i64, StoreError> {
        self.cell(column)
    }

    pub(crate) fn number_if_any(&self, column: &'static str) -> Result<Option<i64>, StoreError> {
        self.cell(column)
    }

    pub(crate) fn small<T: TryFrom<i64>>(&self, column: &'static str) -> Result<T, StoreError> {
        T::try_from(self.number(column)?).map_err(|_| self.odd(column))
    }

    pub(crate) fn small_if_any<T: TryFrom<i64>>(
        &self,
        column: &'static str,
    ) -> Result<Option<T>, StoreError> {
        let number: Option<i64> = self.cell(column)?;
        number
            .map(T::try_from)
            .transpose()
            .map_err(|_| self.odd(column))
    }

    pub(crate) fn flag(&self, column: &'static str) -> Result<bool, StoreError> {
        self.cell(column)
    }

    pub(crate) fn moment(&self, column: &'static str) -> Result<Timestamp, StoreError> {
        Timestamp::from_microsecond(self.number(column)?).map_err(|_| self.odd(column))
    }

    pub(crate) fn moment_if_any(
        &self,
        column: &'static str,
    ) -> Result<Option<Timestamp>, StoreError> {
        let number: Option<i64> = self.cell(column)?;
        number
            .map(Timestamp::from_microsecond)
            .transpose()
            .map_err(|_| self.odd(column))
    }

    pub(crate) fn bytes(&self, column: &'static str) -> Result<Vec<u8>, StoreError> {
        self.cell(column)
    }

    pub(crate) fn bytes_if_any(&self, column: &'static str) -> Result<Option<Vec<u8>>, StoreError> {
        self.cell(column)
    }

    pub(crate) fn hash(&self, column: &'static str) -> Result<[u8; 32], StoreError> {
        self.bytes(column)?.try_into().map_err(|_| self.odd(column))
    }

    pub(crate) fn salt_if_any(&self, column: &'static str) -> Result<Option<[u8; 16]>, StoreError> {
        let bytes: Option<Vec<u8>> = self.cell(column)?;
        bytes
            .map(<[u8; 16]>::try_from)
            .transpose()
            .map_err(|_| self.odd(column))
    }

    pub(crate) fn hash_if_any(&self, column: &'static str) -> Result<Option<[u8; 32]>, StoreError> {
        let bytes: Option<Vec<u8>> = self.cell(column)?;
        bytes
            .map(<[u8; 32]>::try_from)
            .transpose()
            .map_err(|_| self.odd(column))
    }
}
