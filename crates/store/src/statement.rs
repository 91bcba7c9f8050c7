//! A statement: its name is its file, and its table is the folder.

/// A text of SQL that works on both engines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Statement {
    /// The table it is about.
    pub(crate) table: &'static str,
    /// The text.
    pub(crate) sql: &'static str,
}

/// The statement in `sql/<table>/<verb>.sql`.
macro_rules! statement {
    ($table:literal, $verb:literal) => {
        $crate::statement::Statement {
            table: $table,
            sql: include_str!(concat!(
                env!("CARGO_MANIFEST_DIR"),
                "/sql/",
                $table,
                "/",
                $verb,
                ".sql"
            )),
        }
    };
}

pub(crate) use statement;
