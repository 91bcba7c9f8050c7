//! Schools (*scholen*). What is kept of them is public.

use domain::id::{BoardId, SchoolId};
use domain::school_days::Region;

use crate::line::Line;
use crate::statement::statement;
use crate::value::values;
use crate::{StoreError, Tx};

/// A school.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SchoolRow {
    /// Its board.
    pub board: BoardId,
    /// Its id.
    pub id: SchoolId,
    /// Its name.
    pub name: String,
    /// Its BRIN, with the number of the location.
    pub brin: String,
    /// The town.
    pub place: String,
    /// The telephone number.
    pub phone: String,
    /// The region by which its holidays are spread.
    pub region: Option<Region>,
}

fn school(line: &Line) -> Result<SchoolRow, StoreError> {
    Ok(SchoolRow {
        board: line.parsed("board")?,
        id: line.parsed("id")?,
        name: line.text("name")?,
        brin: line.text("brin")?,
        place: line.text("place")?,
        phone: line.text("phone")?,
        region: line.parsed_if_any("region")?,
    })
}

impl Tx {
    /// Adds a school.
    pub async fn insert_school(&mut self, row: &SchoolRow) -> Result<(), StoreError> {
        let region = row.region.map(Region::code);
        let values = values![
            row.board, row.id, &row.name, &row.brin, &row.place, &row.phone, region
        ];
        self.execute(statement!("schools", "insert"), values)
            .await
            .map(drop)
    }

    /// The school with this id.
    pub async fn school(&mut self, board: BoardId, id: SchoolId) -> Result<SchoolRow, StoreError> {
        self.one(statement!("schools", "get"), values![board, id], school)
            .await
    }

    /// The schools of a board, in the order of their ids.
    pub async fn schools_of_board(&mut self, board: BoardId) -> Result<Vec<SchoolRow>, StoreError> {
        self.all(statement!("schools", "of_board"), values![board], school)
            .await
    }

    /// Changes what is kept of a school.
    pub async fn update_school(&mut self, row: &SchoolRow) -> Result<(), StoreError> {
        let region = row.region.map(Region::code);
        let values = values![
            row.board, row.id, &row.name, &row.brin, &row.place, &row.phone, region
        ];
        self.change(statement!("schools", "update"), values).await
    }
}
