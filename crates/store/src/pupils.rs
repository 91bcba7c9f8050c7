//! Pupils (*leerlingen*): the roster of a school, sealed.

use domain::id::{BoardId, PupilId, SchoolId};
use jiff::civil::Date;
use vault::Sealed;

use crate::line::Line;
use crate::statement::statement;
use crate::value::values;
use crate::{StoreError, Tx};

/// A pupil.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PupilRow {
    /// The board.
    pub board: BoardId,
    /// The id.
    pub id: PupilId,
    /// The school.
    pub school: SchoolId,
    /// The name and what else is known, sealed.
    pub sealed: Sealed,
    /// The day on which the pupil left.
    pub left_on: Option<Date>,
}

fn pupil(line: &Line) -> Result<PupilRow, StoreError> {
    Ok(PupilRow {
        board: line.parsed("board")?,
        id: line.parsed("id")?,
        school: line.parsed("school")?,
        sealed: Sealed::from_stored(line.bytes("sealed")?),
        left_on: line.parsed_if_any("left_on")?,
    })
}

impl Tx {
    /// Adds pupils.
    pub async fn insert_pupils(&mut self, rows: &[PupilRow]) -> Result<(), StoreError> {
        for row in rows {
            let values = values![row.board, row.id, row.school, &row.sealed, row.left_on];
            self.execute(statement!("pupils", "insert"), values).await?;
        }
        Ok(())
    }

    /// The pupil with this id.
    pub async fn pupil(&mut self, board: BoardId, id: PupilId) -> Result<PupilRow, StoreError> {
        self.one(statement!("pupils", "get"), values![board, id], pupil)
            .await
    }

    /// The pupils of a school, those who left too, in the order of their ids.
    pub async fn pupils_of_school(
        &mut self,
        board: BoardId,
        school: SchoolId,
    ) -> Result<Vec<PupilRow>, StoreError> {
        self.all(
            statement!("pupils", "of_school"),
            values![board, school],
            pupil,
        )
        .await
    }
}
