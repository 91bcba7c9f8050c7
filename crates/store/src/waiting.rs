//! What waits for whom (*openstaand*): a read model, made anew with every event.

use domain::id::{BoardId, DossierId, MemberId, No, SchoolId};
use domain::role::Role;
use jiff::Timestamp;
use jiff::civil::Date;

use crate::line::Line;
use crate::statement::statement;
use crate::value::values;
use crate::{StoreError, Tx};

/// Something that waits for whoever has a role at a school, or for one member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaitingRow {
    /// The school.
    pub school: SchoolId,
    /// The dossier.
    pub dossier: DossierId,
    /// The role it waits for, where nobody has it.
    pub role: Role,
    /// Who has it.
    pub member: Option<MemberId>,
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
        member: line.parsed_if_any("member")?,
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
                (one.role, one.member, &*one.code, one.record)
                    == (row.role, row.member, &*row.code, row.record)
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
                since,
                row.member
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

    /// What waits for a member in these roles and what nobody has, but where the member is shut out: the most
    /// urgent first and what has no day last.
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
        sort_by_urgency(&mut rows);
        rows.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
        Ok(rows)
    }

    /// What a member has, but where the member is shut out, in the same order. All of it, for the same
    /// reason.
    pub async fn waiting_of_member(
        &mut self,
        board: BoardId,
        member: MemberId,
    ) -> Result<Vec<WaitingRow>, StoreError> {
        let values = values![board, member];
        self.all(statement!("waiting", "of_member"), values, waiting)
            .await
    }

    /// What others have at a school, but where the one who asks is shut out, in the same order. All of it:
    /// who can do it no more is found out afterwards.
    pub async fn waiting_held(
        &mut self,
        board: BoardId,
        asks: MemberId,
        school: SchoolId,
    ) -> Result<Vec<WaitingRow>, StoreError> {
        let values = values![board, school, asks];
        self.all(statement!("waiting", "held"), values, waiting)
            .await
    }

    /// How much should have been done before this day at a school, but where the one who asks is shut out,
    /// and since which day the longest of it.
    pub async fn count_overdue(
        &mut self,
        board: BoardId,
        asks: MemberId,
        school: SchoolId,
        today: Date,
    ) -> Result<(u32, Option<Date>), StoreError> {
        let values = values![board, school, asks, Some(today)];
        self.one(statement!("waiting", "overdue_count"), values, |line| {
            Ok((line.small("count")?, line.parsed_if_any("due")?))
        })
        .await
    }

    /// What should have been done before this day at a school, but where the one who asks is shut out: the
    /// longest overdue first.
    pub async fn overdue(
        &mut self,
        board: BoardId,
        asks: MemberId,
        school: SchoolId,
        today: Date,
        limit: u32,
    ) -> Result<Vec<WaitingRow>, StoreError> {
        let values = values![board, school, asks, limit, Some(today)];
        self.all(statement!("waiting", "overdue"), values, waiting)
            .await
    }
}

/// The most urgent first, and what has no day last.
pub fn sort_by_urgency(rows: &mut [WaitingRow]) {
    rows.sort_by_key(|row| (row.due.is_none(), row.due, row.since, row.dossier));
}
