//! Ways to a provider that were begun (*begonnen aanmeldingen*): each is ended once.

use domain::id::BoardId;
use jiff::Timestamp;
use vault::Sealed;

use crate::line::Line;
use crate::statement::statement;
use crate::value::values;
use crate::{StoreError, Tx};

/// Somebody was sent to a provider. What for, and what must come back, stands sealed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProviderRequestRow {
    /// The hash of what the provider gives back.
    pub state_hash: [u8; 32],
    /// The board whose key seals it.
    pub board: BoardId,
    /// The key of the provider in the configuration.
    pub provider: String,
    /// The hash of what the browser keeps.
    pub browser_hash: [u8; 32],
    /// When.
    pub begun_at: Timestamp,
    /// What for.
    pub sealed: Sealed,
}

fn request(line: &Line) -> Result<ProviderRequestRow, StoreError> {
    Ok(ProviderRequestRow {
        state_hash: line.hash("state_hash")?,
        board: line.parsed("board")?,
        provider: line.text("provider")?,
        browser_hash: line.hash("browser_hash")?,
        begun_at: line.moment("begun_at")?,
        sealed: Sealed::from_stored(line.bytes("sealed")?),
    })
}

impl Tx {
    /// Remembers that somebody was sent to a provider.
    pub async fn insert_provider_request(
        &mut self,
        row: &ProviderRequestRow,
    ) -> Result<(), StoreError> {
        let values = values![
            &row.state_hash,
            row.board,
            &row.provider,
            &row.browser_hash,
            row.begun_at,
            &row.sealed
        ];
        self.execute(statement!("provider_requests", "insert"), values)
            .await
            .map(drop)
    }

    /// Takes it out, if it is there: nobody takes it twice.
    pub async fn take_provider_request(
        &mut self,
        state_hash: &[u8; 32],
    ) -> Result<Option<ProviderRequestRow>, StoreError> {
        self.first(
            statement!("provider_requests", "take"),
            values![state_hash],
            request,
        )
        .await
    }

    /// Deletes what was begun before a moment, and says how many.
    pub async fn delete_old_provider_requests(
        &mut self,
        before: Timestamp,
    ) -> Result<u64, StoreError> {
        self.execute(
            statement!("provider_requests", "delete_old"),
            values![before],
        )
        .await
    }
}
