//! What was noted about access to dossiers (*toegang*). Rows are added and never changed.

use domain::access::{AccessFact, AccessKind};
use domain::id::{BoardId, DossierId, MemberId, PupilId, SchoolId};
use domain::role::Role;
use jiff::Timestamp;
use vault::Sealed;

use crate::line::Line;
use crate::statement::statement;
use crate::value::values;
use crate::{StoreError, Tx};

/// Something that was noted about a member's access to the dossier of a pupil.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccessRow {
    /// Its number in the board: 1, 2, 3.
    pub no: i64,
    /// Which pupil.
    pub pupil: PupilId,
    /// What, about whom, for how long.
    pub fact: AccessFact,
    /// When it was noted.
    pub at: Timestamp,
    /// By whom.
    pub noted_by: MemberId,
    /// In which role.
    pub noted_as: Role,
    /// Which emergency it looks back at.
    pub answers: Option<i64>,
    /// Why, in words; sealed.
    pub sealed: Sealed,
}

fn row(line: &Line) -> Result<AccessRow, StoreError> {
    Ok(AccessRow {
        no: line.number("no")?,
        pupil: line.parsed("pupil")?,
        fact: AccessFact {
            member: line.parsed("member")?,
            kind: line.coded("kind", AccessKind::from_code)?,
            since: line.moment("since")?,
            until: line.moment_if_any("until")?,
            parts: line.parsed("parts")?,
        },
        at: line.moment("at")?,
        noted_by: line.parsed("noted_by")?,
        noted_as: line.coded("noted_as", Role::from_code)?,
        answers: line.number_if_any("answers")?,
        sealed: Sealed::from_stored(line.bytes("sealed")?),
    })
}

impl Tx {
    /// The number of the next row. The words are sealed to it, so it is asked for first; nobody
    /// else gets it before this unit of work has ended.
    pub async fn next_access(&mut self, board: BoardId) -> Result<i64, StoreError> {
        self.lock_board(board).await?;
        self.one(statement!("access_facts", "next"), values![board], |line| {
            line.number("no")
        })
        .await
    }

    /// Adds a row, and shuts the member out or lets them back in where that is what it says.
    ///
    /// `Conflict` when the emergency was looked back at before.
    pub async fn note_access(&mut self, board: BoardId, row: &AccessRow) -> Result<(), StoreError> {
        let parts = row.fact.parts.to_string();
        let values = values![
            board,
            row.no,
            row.pupil,
            row.fact.member,
            row.fact.kind.code(),
            row.at,
            row.fact.since,
            row.fact.until,
            &parts,
            row.noted_by,
            row.noted_as,
            row.answers,
            &row.sealed
        ];
        self.execute(statement!("access_facts", "insert"), values)
            .await?;
        let whom = values![board, row.fact.member, row.pupil];
        match row.fact.kind {
            AccessKind::ConflictDeclared => self.execute(statement!("shut_out", "insert"), whom),
            AccessKind::ConflictLifted => self.execute(statement!("shut_out", "delete"), whom),
            _ => return Ok(()),
        }
        .await
        .map(drop)
    }

    /// Whether a member is shut out of anything of any pupil.
    pub async fn is_shut_out_somewhere(
        &mut self,
        board: BoardId,
        member: MemberId,
    ) -> Result<bool, StoreError> {
        let statement = statement!("shut_out", "of_member");
        let values = values![board, member];
        let found = self.all(statement, values, |line| line.text("pupil"));
        Ok(!found.await?.is_empty())
    }

    /// Everything noted about a pupil's dossier, in order.
    pub async fn access_of_pupil(
        &mut self,
        board: BoardId,
        pupil: PupilId,
    ) -> Result<Vec<AccessRow>, StoreError> {
        let values = values![board, pupil];
        self.all(statement!("access_facts", "of_pupil"), values, row)
            .await
    }

    /// Everything noted about the dossiers of a school in which somebody has something to do, in order.
    pub async fn access_where_held(
        &mut self,
        board: BoardId,
        school: SchoolId,
    ) -> Result<Vec<(DossierId, AccessRow)>, StoreError> {
        let statement = statement!("access_facts", "of_held");
        let of_dossier = |line: &Line| Ok((line.parsed("dossier")?, row(line)?));
        self.all(statement, values![board, school], of_dossier)
            .await
    }

    /// Everything noted about a member, in order.
    pub async fn access_of_member(
        &mut self,
        board: BoardId,
        member: MemberId,
    ) -> Result<Vec<AccessRow>, StoreError> {
        let values = values![board, member];
        self.all(statement!("access_facts", "of_member"), values, row)
            .await
    }

    /// The row with this number.
    pub async fn access(&mut self, board: BoardId, no: i64) -> Result<AccessRow, StoreError> {
        self.one(statement!("access_facts", "get"), values![board, no], row)
            .await
    }

    /// The emergencies that nobody looked back at yet, the oldest first.
    pub async fn emergencies_to_review(
        &mut self,
        board: BoardId,
    ) -> Result<Vec<AccessRow>, StoreError> {
        let kind = AccessKind::EmergencyOpened.code();
        self.all(
            statement!("access_facts", "unanswered"),
            values![board, kind],
            row,
        )
        .await
    }
}
