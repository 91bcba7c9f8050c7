//! Boards (*besturen*): the partition of everything else.

use domain::id::BoardId;
use domain::school_days::Days;
use jiff::Timestamp;
use vault::WrappedKey;

use crate::line::Line;
use crate::statement::statement;
use crate::value::values;
use crate::{StoreError, Tx};

/// A board.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BoardRow {
    /// Its id.
    pub id: BoardId,
    /// Its public name.
    pub name: String,
    /// Its key, as the root key keeps it.
    pub wrapped_key: WrappedKey,
    /// The edition under which its new dossiers run.
    pub edition: String,
}

fn board(line: &Line) -> Result<BoardRow, StoreError> {
    Ok(BoardRow {
        id: line.parsed("id")?,
        name: line.text("name")?,
        wrapped_key: WrappedKey::from_stored(line.bytes("wrapped_key")?),
        edition: line.text("edition")?,
    })
}

impl Tx {
    /// Adds a board.
    pub async fn insert_board(&mut self, row: &BoardRow) -> Result<(), StoreError> {
        let values = values![row.id, &row.name, &row.wrapped_key, &row.edition];
        self.execute(statement!("boards", "insert"), values)
            .await
            .map(drop)
    }

    /// Makes this the edition under which the board's new dossiers run.
    pub async fn choose_edition(&mut self, id: BoardId, edition: &str) -> Result<(), StoreError> {
        self.execute(statement!("boards", "choose_edition"), values![id, edition])
            .await
            .map(drop)
    }

    /// Keeps the same key of the board as another root key keeps it.
    pub async fn rewrap_board_key(
        &mut self,
        id: BoardId,
        wrapped: &WrappedKey,
    ) -> Result<(), StoreError> {
        self.change(statement!("boards", "rewrap"), values![id, wrapped])
            .await
    }

    /// Gives the board another key. What the key of before sealed is for the caller.
    pub async fn change_board_key(
        &mut self,
        id: BoardId,
        wrapped: &WrappedKey,
        at: Timestamp,
    ) -> Result<(), StoreError> {
        let change = statement!("boards", "change_key");
        self.change(change, values![id, wrapped, at]).await
    }

    /// When the key of a board was last changed; nothing when it is the one of its founding.
    pub async fn board_key_since(&mut self, id: BoardId) -> Result<Option<Timestamp>, StoreError> {
        self.one(statement!("boards", "key_since"), values![id], |line| {
            line.moment_if_any("key_since")
        })
        .await
    }

    /// The days on which the schools of a board are free besides the holidays.
    pub async fn free_days(&mut self, id: BoardId) -> Result<Vec<Days>, StoreError> {
        self.one(statement!("boards", "free_days"), values![id], |line| {
            let text = line.text("free_days")?;
            let days = text.split_whitespace().map(str::parse);
            days.collect::<Result<Vec<Days>, _>>()
                .map_err(|_| line.odd("free_days"))
        })
        .await
    }

    /// Keeps the days on which the schools of a board are free besides the holidays.
    pub async fn set_free_days(&mut self, id: BoardId, days: &[Days]) -> Result<(), StoreError> {
        let days: Vec<String> = days.iter().map(Days::to_string).collect();
        let days = days.join(" ");
        let values = values![id, &days];
        self.change(statement!("boards", "set_free_days"), values)
            .await
    }

    /// The board with this id.
    pub async fn board(&mut self, id: BoardId) -> Result<BoardRow, StoreError> {
        self.one(statement!("boards", "get"), values![id], board)
            .await
    }

    /// All boards.
    pub async fn boards(&mut self) -> Result<Vec<BoardRow>, StoreError> {
        self.all(statement!("boards", "list"), &[], board).await
    }
}
