//! What members are, and where (*rollen*).

use domain::id::{BoardId, MemberId, SchoolId};
use domain::role::Role;

use crate::line::Line;
use crate::statement::statement;
use crate::value::values;
use crate::{StoreError, Tx};

/// A role of a member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoleRow {
    /// The board.
    pub board: BoardId,
    /// The member.
    pub member: MemberId,
    /// The school, or none for a role at every school of the board.
    pub school: Option<SchoolId>,
    /// The role.
    pub role: Role,
}

fn role(line: &Line) -> Result<RoleRow, StoreError> {
    Ok(RoleRow {
        board: line.parsed("board")?,
        member: line.parsed("member")?,
        school: line.parsed_if_any("school")?,
        role: line.coded("role", Role::from_code)?,
    })
}

impl Tx {
    /// Gives a member a role. `Conflict` when the member has it already.
    pub async fn insert_role(&mut self, row: &RoleRow) -> Result<(), StoreError> {
        let values = values![row.board, row.member, row.school, row.role];
        self.execute(statement!("member_roles", "insert"), values)
            .await
            .map(drop)
    }

    /// The roles of a member, those for the whole board last.
    pub async fn roles_of_member(
        &mut self,
        board: BoardId,
        member: MemberId,
    ) -> Result<Vec<RoleRow>, StoreError> {
        self.all(
            statement!("member_roles", "of_member"),
            values![board, member],
            role,
        )
        .await
    }

    /// Every role that a member of the board holds.
    pub async fn roles_of_board(&mut self, board: BoardId) -> Result<Vec<RoleRow>, StoreError> {
        self.all(statement!("member_roles", "of_board"), values![board], role)
            .await
    }

    /// The roles that count at a school: those held there and those for the whole board.
    pub async fn roles_of_school(
        &mut self,
        board: BoardId,
        school: SchoolId,
    ) -> Result<Vec<RoleRow>, StoreError> {
        self.all(
            statement!("member_roles", "of_school"),
            values![board, school],
            role,
        )
        .await
    }

    /// Takes a role away. `NotFound` when the member does not have it.
    pub async fn delete_role(&mut self, row: &RoleRow) -> Result<(), StoreError> {
        let values = values![row.board, row.member, row.school, row.role];
        self.change(statement!("member_roles", "delete"), values)
            .await
    }
}
