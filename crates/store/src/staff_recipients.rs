//! Whom the board named to receive signals about staff (*ontvangers*). Rows are added, never changed.

use domain::id::{BoardId, MemberId};
use domain::staff_route::{RecipientFact, RecipientKind};
use vault::Sealed;

use crate::line::Line;
use crate::statement::statement;
use crate::value::values;
use crate::{StoreError, Tx};

/// Something that was noted about who receives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecipientRow {
    /// Its number in the board: 1, 2, 3.
    pub no: i64,
    /// What, and about whom.
    pub fact: RecipientFact,
    /// Why, or the guideline; sealed.
    pub sealed: Sealed,
}

fn row(line: &Line) -> Result<RecipientRow, StoreError> {
    let member: Option<MemberId> = line.parsed_if_any("member")?;
    Ok(RecipientRow {
        no: line.number("no")?,
        fact: RecipientFact {
            kind: line.coded("kind", RecipientKind::from_code)?,
            member,
            at: line.moment("at")?,
            noted_by: line.parsed("noted_by")?,
        },
        sealed: Sealed::from_stored(line.bytes("sealed")?),
    })
}

impl Tx {
    /// The number that the next row gets. Held until this unit of work ends.
    pub async fn next_staff_recipient(&mut self, board: BoardId) -> Result<i64, StoreError> {
        self.lock_board(board).await?;
        let next = statement!("staff_recipients", "next");
        self.one(next, values![board], |line| line.number("no"))
            .await
    }

    /// Adds a row.
    pub async fn note_staff_recipient(
        &mut self,
        board: BoardId,
        row: &RecipientRow,
    ) -> Result<(), StoreError> {
        let fact = &row.fact;
        let values = values![
            board,
            row.no,
            fact.kind.code(),
            fact.member,
            fact.at,
            fact.noted_by,
            &row.sealed
        ];
        self.execute(statement!("staff_recipients", "insert"), values)
            .await
            .map(drop)
    }

    /// Everything that was noted, in order.
    pub async fn staff_recipients(
        &mut self,
        board: BoardId,
    ) -> Result<Vec<RecipientRow>, StoreError> {
        let of_board = statement!("staff_recipients", "of_board");
        self.all(of_board, values![board], row).await
    }
}
