//! What was noted about the duties of the board (*verantwoordelijkheden*). Rows are added, never changed.

use domain::duties::Register;
use domain::id::{BoardId, MemberId};
use jiff::Timestamp;
use vault::Sealed;

use crate::line::Line;
use crate::statement::statement;
use crate::value::values;
use crate::{StoreError, Tx};

/// Something that was noted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DutyRow {
    /// Its number in the board: 1, 2, 3.
    pub no: u32,
    /// In which register.
    pub register: Register,
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub noted_by: MemberId,
    /// What; sealed.
    pub sealed: Sealed,
}

fn row(line: &Line) -> Result<DutyRow, StoreError> {
    Ok(DutyRow {
        no: line.small("no")?,
        register: line.coded("register", Register::from_code)?,
        at: line.moment("at")?,
        noted_by: line.parsed("noted_by")?,
        sealed: Sealed::from_stored(line.bytes("sealed")?),
    })
}

impl Tx {
    /// Lets nobody else note anything about the duties of this board until this unit of work ends: what was
    /// read after it stays so.
    pub async fn hold_duties(&mut self, board: BoardId) -> Result<(), StoreError> {
        self.lock_board(board).await
    }

    /// The number that the next row gets. Held until this unit of work ends.
    pub async fn next_duty(&mut self, board: BoardId) -> Result<u32, StoreError> {
        self.lock_board(board).await?;
        self.one(statement!("duty_facts", "next"), values![board], |line| {
            line.small("no")
        })
        .await
    }

    /// Adds a row.
    pub async fn note_duty(&mut self, board: BoardId, row: &DutyRow) -> Result<(), StoreError> {
        let values = values![
            board,
            row.no,
            row.register.code(),
            row.at,
            row.noted_by,
            &row.sealed
        ];
        self.execute(statement!("duty_facts", "insert"), values)
            .await
            .map(drop)
    }

    /// Everything in a register, in order.
    pub async fn duties(
        &mut self,
        board: BoardId,
        register: Register,
    ) -> Result<Vec<DutyRow>, StoreError> {
        let values = values![board, register.code()];
        self.all(statement!("duty_facts", "of_register"), values, row)
            .await
    }

    /// What one member noted in a register, in order.
    pub async fn duties_of_member(
        &mut self,
        board: BoardId,
        register: Register,
        member: MemberId,
    ) -> Result<Vec<DutyRow>, StoreError> {
        let values = values![board, register.code(), member];
        self.all(statement!("duty_facts", "of_member"), values, row)
            .await
    }
}
