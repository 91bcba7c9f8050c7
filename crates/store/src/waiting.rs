//! What waits for whom (*openstaand*): a read model, made anew with every event.

use domain::id::{BoardId, DossierId, MemberId, No, SchoolId};
use domain::role::Role;
use jiff::Timestamp;
use jiff::civil::Date;

use crate::line::Line;
use crate::statement::statement;
use crate::value::values;
use crate::{StoreError, Tx};

/// Something that waits for whoever has a role at a school.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaitingRow {
    /// The school.
    pub school: SchoolId,
    /// The dossier.
    pub dossier: DossierId,
    /// The role it waits for.
    pub role: Role,
    /// The code of what has to be done.
    pub code: String,
    /// The record it is about.
    pub record: Option<No>,
    /// The day by which.
    pub due: Option<Date>,
    /// Since when it waits.
    pub since: Timestamp,
}

fn waiting(line: &Line) -> Result<WaitingRow, StoreError> {
    Ok(WaitingRow {
        school: line.parsed("school")?,
        dossier: line.parsed("dossier")?,
        role: line.coded("role", Role::from_code)?,
        code: line.text("code")?,
        record: line.small_if_any("record")?.map(No),
        due: line.parsed_if_any("due")?,
        since: line.moment("since")?,
    })
}

impl Tx {
    /// Replaces everything that waits in a dossier. The rows must be of that dossier. What waited before
    /// waits since then.
    pub async fn replace_waiting(
        &mut self,
        board: BoardId,
        dossier: DossierId,
        rows: &[WaitingRow],
    ) -> Result<(), StoreError> {
        let before = statement!("waiting", "of_dossier");
        let before = self.all(before, values![board, dossier], waiting).await?;
        self.execute(statement!("waiting", "clear"), values![board, dossier])
            .await?;
        for (position, row) in (0_u32..).zip(rows) {
            let is_same = |one: &&WaitingRow| {
                (one.role, &*one.code, one.record) == (row.role, &*row.code, row.record)
            };
            let since = before
                .iter()
                .find(is_same)
                .map_or(row.since, |one| one.since);
            let values = values![
                board,
                dossier,
                position,
                row.school,
                row.role,
                row.code.as_str(),
                row.record,
                row.due,
                since
            ];
            self.execute(statement!("waiting", "insert"), values)
                .await?;
        }
        Ok(())
    }

    /// Lets everything with this code wait for another role, at every school of the board.
    pub async fn assign_waiting(
        &mut self,
        board: BoardId,
        code: &str,
        role: Role,
    ) -> Result<(), StoreError> {
        self.execute(statement!("waiting", "assign"), values![board, code, role])
            .await
            .map(drop)
    }

    /// What waits for a member in these roles, but where the member is shut out: the most urgent first and what has no day last.
    pub async fn waiting_for(
        &mut self,
        board: BoardId,
        member: MemberId,
        roles: &[(SchoolId, Role)],
        limit: u32,
    ) -> Result<Vec<WaitingRow>, StoreError> {
        let mut rows = Vec::new();
        for (school, role) in roles {
            let values = values![board, *school, *role, limit, member];
            rows.extend(
                self.all(statement!("waiting", "of_role"), values, waiting)
                    .await?,
            );
        }
        rows.sort_by_key(|row: &WaitingRow| (row.due.is_none(), row.due, row.since, row.dossier));
        rows.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
        Ok(rows)
    }
}
