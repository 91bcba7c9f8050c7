//! Who finished which case that is practised (*afgeronde oefening*). What was done in it is not kept.

use domain::id::{BoardId, MemberId};
use jiff::Timestamp;

use crate::line::Line;
use crate::statement::statement;
use crate::value::values;
use crate::{StoreError, Tx};

/// That a member finished a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PracticeFinishedRow {
    /// The board.
    pub board: BoardId,
    /// The member.
    pub member: MemberId,
    /// Which case.
    pub case: String,
    /// When.
    pub at: Timestamp,
}

fn finished(line: &Line) -> Result<PracticeFinishedRow, StoreError> {
    Ok(PracticeFinishedRow {
        board: line.parsed("board")?,
        member: line.parsed("member")?,
        case: line.text("case_code")?,
        at: line.moment("finished_at")?,
    })
}

impl Tx {
    /// Adds that a member finished a case.
    pub async fn insert_practice_finished(
        &mut self,
        row: &PracticeFinishedRow,
    ) -> Result<(), StoreError> {
        let values = values![row.board, row.member, &row.case, row.at];
        self.execute(statement!("practice_finished", "insert"), values)
            .await
            .map(drop)
    }

    /// What a member finished, case by case, the first time first.
    pub async fn practice_finished_of(
        &mut self,
        board: BoardId,
        member: MemberId,
    ) -> Result<Vec<PracticeFinishedRow>, StoreError> {
        let of_member = statement!("practice_finished", "of_member");
        self.all(of_member, values![board, member], finished).await
    }
}
