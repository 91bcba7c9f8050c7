//! Which identity providers a board offers (*inlogdiensten van een bestuur*).

use domain::id::BoardId;

use crate::line::Line;
use crate::statement::statement;
use crate::value::values;
use crate::{StoreError, Tx};

/// A provider that a board offers. What it is stands in the configuration, under this key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BoardProviderRow {
    /// The board.
    pub board: BoardId,
    /// The key of the provider in the configuration.
    pub provider: String,
}

fn row(line: &Line) -> Result<BoardProviderRow, StoreError> {
    Ok(BoardProviderRow {
        board: line.parsed("board")?,
        provider: line.text("provider")?,
    })
}

impl Tx {
    /// Lets a board offer a provider. Doing it again changes nothing.
    pub async fn offer_provider(
        &mut self,
        board: BoardId,
        provider: &str,
    ) -> Result<(), StoreError> {
        self.execute(
            statement!("board_providers", "insert"),
            values![board, provider],
        )
        .await
        .map(drop)
    }

    /// Lets a board offer a provider no longer. `NotFound` when it did not.
    pub async fn withdraw_provider(
        &mut self,
        board: BoardId,
        provider: &str,
    ) -> Result<(), StoreError> {
        self.change(
            statement!("board_providers", "delete"),
            values![board, provider],
        )
        .await
    }

    /// What every board offers, by key.
    pub async fn offered_providers(&mut self) -> Result<Vec<BoardProviderRow>, StoreError> {
        self.all(statement!("board_providers", "list"), &[], row)
            .await
    }
}
