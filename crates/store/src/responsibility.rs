//! What was noted about who is finally responsible (*aanwijzingen*). Rows are added and never changed.

use domain::id::{BoardId, MemberId, SchoolId};
use domain::responsibility::{ResponsibilityFact, ResponsibilityKind};
use domain::role::Role;
use jiff::Timestamp;

use crate::line::Line;
use crate::statement::statement;
use crate::value::values;
use crate::{StoreError, Tx};

/// Something that was noted about who decides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResponsibilityRow {
    /// What, where and about whom.
    pub fact: ResponsibilityFact,
    /// When it was noted.
    pub at: Timestamp,
    /// By whom.
    pub noted_by: MemberId,
    /// In which role.
    pub noted_as: Role,
}

fn row(line: &Line) -> Result<ResponsibilityRow, StoreError> {
    let role = match line.text_if_any("role")? {
        Some(code) => Some(Role::from_code(&code).ok_or_else(|| line.odd("role"))?),
        None => None,
    };
    Ok(ResponsibilityRow {
        fact: ResponsibilityFact {
            kind: line.coded("kind", ResponsibilityKind::from_code)?,
            school: line.parsed_if_any("school")?,
            role,
            member: line.parsed_if_any("member")?,
            deputy: line.parsed_if_any("deputy")?,
            since: line.moment("since")?,
            until: line.moment_if_any("until")?,
        },
        at: line.moment("at")?,
        noted_by: line.parsed("noted_by")?,
        noted_as: line.coded("noted_as", Role::from_code)?,
    })
}

impl Tx {
    /// Adds a row at the end, and says its number in the board: 1, 2, 3.
    pub async fn note_responsibility(
        &mut self,
        board: BoardId,
        row: &ResponsibilityRow,
    ) -> Result<i64, StoreError> {
        self.lock_board(board).await?;
        let next = statement!("responsibility", "next");
        let no = self
            .one(next, values![board], |line| line.number("no"))
            .await?;
        let fact = &row.fact;
        let values = values![
            board,
            no,
            fact.school,
            fact.kind.code(),
            fact.role,
            fact.member,
            fact.deputy,
            fact.since,
            fact.until,
            row.at,
            row.noted_by,
            row.noted_as
        ];
        self.execute(statement!("responsibility", "insert"), values)
            .await?;
        Ok(no)
    }

    /// Everything that counts at a school, in order: what was noted there and for the whole board.
    pub async fn responsibility_of_school(
        &mut self,
        board: BoardId,
        school: SchoolId,
    ) -> Result<Vec<ResponsibilityRow>, StoreError> {
        let values = values![board, school];
        self.all(statement!("responsibility", "of_school"), values, row)
            .await
    }

    /// Everything that was noted in a board, in order.
    pub async fn responsibility_of_board(
        &mut self,
        board: BoardId,
    ) -> Result<Vec<ResponsibilityRow>, StoreError> {
        self.all(
            statement!("responsibility", "of_board"),
            values![board],
            row,
        )
        .await
    }
}
