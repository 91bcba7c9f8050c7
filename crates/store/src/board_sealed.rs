//! Everything that the key of a board seals, to be sealed anew when that key is changed.
//!
//! Not here: keys of dossiers and the key that signs, which have methods of their own, and what hangs on
//! the key of a dossier, which is never sealed anew.

use domain::id::BoardId;
use vault::Sealed;

use crate::line::Line;
use crate::statement::{Statement, statement};
use crate::value::Value;
use crate::{StoreError, Tx};

/// A table with rows that the key of a board seals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SealedTable {
    /// Its name.
    pub name: &'static str,
    /// The column in which the sealed bytes stand.
    pub column: &'static str,
    list: Statement,
    save: Statement,
    key: &'static [(&'static str, Kind)],
}

/// Of what kind a column is that names a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// An id, as text.
    Id,
    /// Any other text.
    Text,
    /// A number.
    Number,
    /// Thirty-two bytes.
    Hash,
}

/// A part of what names a row.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Id(BoardId),
    Text(String),
    Number(i64),
    Hash([u8; 32]),
}

/// A sealed row, with what names it in its table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedRow {
    key: Vec<Part>,
    /// What is sealed in it.
    pub sealed: Sealed,
}

impl SealedRow {
    /// What names the row, as bytes: ids as sixteen, numbers as eight with the big end first, the parts one
    /// behind the other.
    pub fn name(&self) -> Vec<u8> {
        let parts = self.key.iter().map(|part| match part {
            Part::Id(id) => id.as_bytes().to_vec(),
            Part::Text(text) => text.as_bytes().to_vec(),
            Part::Number(number) => number.to_be_bytes().to_vec(),
            Part::Hash(hash) => hash.to_vec(),
        });
        parts.collect::<Vec<_>>().concat()
    }
}

impl SealedTable {
    /// Every table with rows that the key of a board seals.
    pub const ALL: [Self; 17] = [
        Self {
            name: "access_facts",
            list: statement!("access_facts", "all_sealed"),
            save: statement!("access_facts", "seal_anew"),
            column: "sealed",
            key: &[("no", Kind::Number)],
        },
        Self {
            name: "ceremonies",
            list: statement!("ceremonies", "all_sealed"),
            save: statement!("ceremonies", "seal_anew"),
            column: "sealed",
            key: &[("id_hash", Kind::Hash)],
        },
        Self {
            name: "drafts",
            list: statement!("drafts", "all_sealed"),
            save: statement!("drafts", "seal_anew"),
            column: "sealed",
            key: &[("member", Kind::Id), ("form", Kind::Text)],
        },
        Self {
            name: "duty_facts",
            list: statement!("duty_facts", "all_sealed"),
            save: statement!("duty_facts", "seal_anew"),
            column: "sealed",
            key: &[("no", Kind::Number)],
        },
        Self {
            name: "half_sign_ins",
            list: statement!("half_sign_ins", "all_sealed"),
            save: statement!("half_sign_ins", "seal_anew"),
            column: "sealed",
            key: &[("id_hash", Kind::Hash)],
        },
        Self {
            name: "letters",
            list: statement!("letters", "all_sealed"),
            save: statement!("letters", "seal_anew"),
            column: "sealed",
            key: &[("no", Kind::Number)],
        },
        Self {
            name: "members",
            list: statement!("members", "all_sealed"),
            save: statement!("members", "seal_anew"),
            column: "sealed",
            key: &[("id", Kind::Id)],
        },
        Self {
            name: "offered_factors",
            list: statement!("offered_factors", "all_sealed"),
            save: statement!("offered_factors", "seal_anew"),
            column: "sealed",
            key: &[("member", Kind::Id)],
        },
        Self {
            name: "passkeys",
            list: statement!("passkeys", "all_sealed"),
            save: statement!("passkeys", "seal_anew"),
            column: "sealed",
            key: &[("id", Kind::Id)],
        },
        Self {
            name: "provider_requests",
            list: statement!("provider_requests", "all_sealed"),
            save: statement!("provider_requests", "seal_anew"),
            column: "sealed",
            key: &[("state_hash", Kind::Hash)],
        },
        Self {
            name: "provider_sessions",
            list: statement!("provider_sessions", "all_sealed"),
            save: statement!("provider_sessions", "seal_anew"),
            column: "sealed",
            key: &[("session_hash", Kind::Hash)],
        },
        Self {
            name: "pupils",
            list: statement!("pupils", "all_sealed"),
            save: statement!("pupils", "seal_anew"),
            column: "sealed",
            key: &[("id", Kind::Id)],
        },
        Self {
            name: "second_factors",
            list: statement!("second_factors", "all_sealed"),
            save: statement!("second_factors", "seal_anew"),
            column: "sealed",
            key: &[("member", Kind::Id)],
        },
        Self {
            name: "sessions",
            list: statement!("sessions", "all_sealed"),
            save: statement!("sessions", "seal_anew"),
            column: "device",
            key: &[("id_hash", Kind::Hash)],
        },
        Self {
            name: "shared_entries",
            list: statement!("shared_entries", "all_sealed"),
            save: statement!("shared_entries", "seal_anew"),
            column: "sealed",
            key: &[("dossier", Kind::Id), ("seq", Kind::Number)],
        },
        Self {
            name: "sibling_links",
            list: statement!("sibling_links", "all_sealed"),
            save: statement!("sibling_links", "seal_anew"),
            column: "sealed",
            key: &[("dossier", Kind::Id), ("no", Kind::Number)],
        },
        Self {
            name: "staff_recipients",
            list: statement!("staff_recipients", "all_sealed"),
            save: statement!("staff_recipients", "seal_anew"),
            column: "sealed",
            key: &[("no", Kind::Number)],
        },
    ];

    fn row(&self, line: &Line) -> Result<SealedRow, StoreError> {
        let part = |(column, kind): &(&'static str, Kind)| {
            Ok(match kind {
                // Ids of all kinds are written alike; here they are only bytes.
                Kind::Id => Part::Id(line.parsed(column)?),
                Kind::Text => Part::Text(line.text(column)?),
                Kind::Number => Part::Number(line.number(column)?),
                Kind::Hash => Part::Hash(line.hash(column)?),
            })
        };
        let key: Result<_, StoreError> = self.key.iter().map(part).collect();
        Ok(SealedRow {
            key: key?,
            sealed: Sealed::from_stored(line.bytes(self.column)?),
        })
    }
}

impl Tx {
    /// Every row of this table that is sealed for this board.
    pub async fn sealed_rows(
        &mut self,
        table: &SealedTable,
        board: BoardId,
    ) -> Result<Vec<SealedRow>, StoreError> {
        let values = [Value::from(board)];
        self.all(table.list, &values, |line| table.row(line)).await
    }

    /// Puts what was sealed anew in the place of what stood there.
    pub async fn seal_anew(
        &mut self,
        table: &SealedTable,
        board: BoardId,
        row: &SealedRow,
        sealed: &Sealed,
    ) -> Result<(), StoreError> {
        let mut values = vec![Value::from(board), Value::from(sealed)];
        values.extend(row.key.iter().map(|part| match part {
            Part::Id(id) => Value::from(*id),
            Part::Text(text) => Value::from(text),
            Part::Number(number) => Value::from(*number),
            Part::Hash(hash) => Value::from(hash),
        }));
        self.change(table.save, &values).await
    }
}
