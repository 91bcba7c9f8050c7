//! What a member does not want to see any more (*weggelegd*), such as the card for the first time.

use domain::id::{BoardId, MemberId};
use jiff::Timestamp;

use crate::statement::statement;
use crate::value::values;
use crate::{StoreError, Tx};

impl Tx {
    /// Notes that a member put this card away. Doing so twice changes nothing.
    pub async fn put_away(
        &mut self,
        board: BoardId,
        member: MemberId,
        card: &str,
        at: Timestamp,
    ) -> Result<(), StoreError> {
        let values = values![board, member, card, at];
        self.execute(statement!("put_away", "insert"), values)
            .await
            .map(drop)
    }

    /// Whether a member put this card away.
    pub async fn is_put_away(
        &mut self,
        board: BoardId,
        member: MemberId,
        card: &str,
    ) -> Result<bool, StoreError> {
        let get = statement!("put_away", "get");
        let values = values![board, member, card];
        let found = self.first(get, values, |line| line.text("card")).await?;
        Ok(found.is_some())
    }
}
