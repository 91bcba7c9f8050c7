//! Records of the staff route (*signalen over een medewerker*) and their keys.

use domain::id::{BoardId, StaffRecordId};
use jiff::Timestamp;
use vault::WrappedKey;

use crate::line::Line;
use crate::statement::statement;
use crate::value::values;
use crate::{StoreError, Tx};

/// A record of the staff route: nothing but that it is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffRow {
    /// Its id.
    pub id: StaffRecordId,
    /// How many events it has.
    pub version: u32,
    /// When it began.
    pub opened_at: Timestamp,
    /// When its newest event was recorded.
    pub changed_at: Timestamp,
}

fn row(line: &Line) -> Result<StaffRow, StoreError> {
    Ok(StaffRow {
        id: line.parsed("id")?,
        version: line.small("version")?,
        opened_at: line.moment("opened_at")?,
        changed_at: line.moment("changed_at")?,
    })
}

impl Tx {
    /// Adds a record without events, with its key.
    ///
    /// `Conflict` when there is one with this id.
    pub async fn insert_staff_record(
        &mut self,
        board: BoardId,
        id: StaffRecordId,
        at: Timestamp,
        key: &WrappedKey,
    ) -> Result<(), StoreError> {
        let values = values![board, id, at];
        self.execute(statement!("staff_records", "insert"), values)
            .await?;
        let values = values![board, id, key];
        self.execute(statement!("staff_keys", "insert"), values)
            .await
            .map(drop)
    }

    /// The record with this id.
    pub async fn staff_record(
        &mut self,
        board: BoardId,
        id: StaffRecordId,
    ) -> Result<StaffRow, StoreError> {
        self.one(statement!("staff_records", "get"), values![board, id], row)
            .await
    }

    /// Every record of a board, the last changed first.
    pub async fn staff_records(&mut self, board: BoardId) -> Result<Vec<StaffRow>, StoreError> {
        self.all(statement!("staff_records", "list"), values![board], row)
            .await
    }

    /// The key of a record.
    pub async fn staff_key(
        &mut self,
        board: BoardId,
        id: StaffRecordId,
    ) -> Result<WrappedKey, StoreError> {
        self.one(
            statement!("staff_keys", "get"),
            values![board, id],
            |line| Ok(WrappedKey::from_stored(line.bytes("wrapped")?)),
        )
        .await
    }

    /// The keys of all records of a board.
    pub async fn staff_keys(
        &mut self,
        board: BoardId,
    ) -> Result<Vec<(StaffRecordId, WrappedKey)>, StoreError> {
        let list = statement!("staff_keys", "list");
        self.all(list, values![board], |line| {
            let wrapped = WrappedKey::from_stored(line.bytes("wrapped")?);
            Ok((line.parsed("record")?, wrapped))
        })
        .await
    }

    /// Keeps the same key of a record as another key of the board keeps it.
    pub async fn rewrap_staff_key(
        &mut self,
        board: BoardId,
        record: StaffRecordId,
        wrapped: &WrappedKey,
    ) -> Result<(), StoreError> {
        let rewrap = statement!("staff_keys", "rewrap");
        self.change(rewrap, values![board, record, wrapped]).await
    }
}
