//! What was noted about keeping and destroying dossiers (*bewaren en vernietigen*). Rows are added and
//! never changed; why stands apart, and goes with the dossier.

use domain::id::{BoardId, DossierId, MemberId};
use domain::retention::{RetentionFact, RetentionKind};
use domain::role::Role;
use vault::Sealed;

use crate::line::Line;
use crate::statement::statement;
use crate::value::values;
use crate::{StoreError, Tx};

/// Something that was noted about keeping a dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetentionRow {
    /// Its number in the board: 1, 2, 3.
    pub no: i64,
    /// The dossier.
    pub dossier: DossierId,
    /// What, when, by whom.
    pub fact: RetentionFact,
    /// Why, in words, sealed; nothing once the dossier was destroyed.
    pub sealed: Option<Sealed>,
}

fn row(line: &Line) -> Result<RetentionRow, StoreError> {
    Ok(RetentionRow {
        no: line.number("no")?,
        dossier: line.parsed("dossier")?,
        fact: RetentionFact {
            kind: line.coded("kind", RetentionKind::from_code)?,
            at: line.moment("at")?,
            by: line.parsed::<MemberId>("noted_by")?,
            role: line.coded("noted_as", Role::from_code)?,
        },
        sealed: line.bytes_if_any("sealed")?.map(Sealed::from_stored),
    })
}

impl Tx {
    /// The number of the next row. The words are sealed to it, so it is asked for first; nobody else gets
    /// it before this unit of work has ended.
    pub async fn next_retention(&mut self, board: BoardId) -> Result<i64, StoreError> {
        self.lock_board(board).await?;
        let next = statement!("retention_facts", "next");
        self.one(next, values![board], |line| line.number("no"))
            .await
    }

    /// Adds a row, with why where it has that.
    pub async fn note_retention(
        &mut self,
        board: BoardId,
        row: &RetentionRow,
    ) -> Result<(), StoreError> {
        let RetentionFact { kind, at, by, role } = row.fact;
        let values = values![board, row.no, row.dossier, kind.code(), at, by, role];
        self.execute(statement!("retention_facts", "insert"), values)
            .await?;
        if let Some(sealed) = &row.sealed {
            let values = values![board, row.no, row.dossier, sealed];
            self.execute(statement!("retention_reasons", "insert"), values)
                .await?;
        }
        Ok(())
    }

    /// Everything noted about keeping a dossier, in order.
    pub async fn retention_of_dossier(
        &mut self,
        board: BoardId,
        dossier: DossierId,
    ) -> Result<Vec<RetentionRow>, StoreError> {
        let of_dossier = statement!("retention_facts", "of_dossier");
        self.all(of_dossier, values![board, dossier], row).await
    }
}
