//! Code apps (*code-app*): the secret sealed, and which of its codes were taken.

use domain::id::{BoardId, MemberId};
use jiff::Timestamp;
use vault::Sealed;

use crate::line::Line;
use crate::statement::statement;
use crate::value::values;
use crate::{StoreError, Tx};

/// The code app of a member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecondFactorRow {
    /// The board.
    pub board: BoardId,
    /// Whose it is.
    pub member: MemberId,
    /// When it was added.
    pub added_at: Timestamp,
    /// The last step whose code was taken: neither it nor an earlier one is taken again.
    pub last_step: i64,
    /// How many codes were wrong since the last right one.
    pub wrong: u32,
    /// When the last wrong one was tried.
    pub wrong_at: Option<Timestamp>,
    /// The secret, sealed.
    pub sealed: Sealed,
}

/// A secret that was shown, of which no code was typed yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfferedFactorRow {
    /// The board.
    pub board: BoardId,
    /// To whom.
    pub member: MemberId,
    /// In which session.
    pub session_hash: [u8; 32],
    /// When it was made.
    pub offered_at: Timestamp,
    /// The secret, sealed.
    pub sealed: Sealed,
}

fn second_factor(line: &Line) -> Result<SecondFactorRow, StoreError> {
    Ok(SecondFactorRow {
        board: line.parsed("board")?,
        member: line.parsed("member")?,
        added_at: line.moment("added_at")?,
        last_step: line.number("last_step")?,
        wrong: line.small("wrong")?,
        wrong_at: line.moment_if_any("wrong_at")?,
        sealed: Sealed::from_stored(line.bytes("sealed")?),
    })
}

fn offered_factor(line: &Line) -> Result<OfferedFactorRow, StoreError> {
    Ok(OfferedFactorRow {
        board: line.parsed("board")?,
        member: line.parsed("member")?,
        session_hash: line.hash("session_hash")?,
        offered_at: line.moment("offered_at")?,
        sealed: Sealed::from_stored(line.bytes("sealed")?),
    })
}

impl Tx {
    /// Saves a code app in the place of an earlier one; no code of it was wrong yet.
    pub async fn save_second_factor(&mut self, row: &SecondFactorRow) -> Result<(), StoreError> {
        let values = values![
            row.board,
            row.member,
            row.added_at,
            row.last_step,
            &row.sealed
        ];
        self.execute(statement!("second_factors", "save"), values)
            .await
            .map(drop)
    }

    /// The code app of a member, if there is one.
    pub async fn second_factor(
        &mut self,
        board: BoardId,
        member: MemberId,
    ) -> Result<Option<SecondFactorRow>, StoreError> {
        let get = statement!("second_factors", "get");
        self.first(get, values![board, member], second_factor).await
    }

    /// Takes the code of a step. No, when it was taken before, or a later one was: of two who send
    /// the same code at the same moment, one gets no.
    pub async fn take_step(
        &mut self,
        board: BoardId,
        member: MemberId,
        step: i64,
    ) -> Result<bool, StoreError> {
        let take = statement!("second_factors", "take_step");
        let taken = self.execute(take, values![board, member, step]).await?;
        Ok(taken == 1)
    }

    /// Counts a wrong code.
    pub async fn count_wrong_code(
        &mut self,
        board: BoardId,
        member: MemberId,
        at: Timestamp,
    ) -> Result<(), StoreError> {
        let count = statement!("second_factors", "count_wrong");
        self.execute(count, values![board, member, at])
            .await
            .map(drop)
    }

    /// Forgets the wrong codes.
    pub async fn forget_wrong_codes(
        &mut self,
        board: BoardId,
        member: MemberId,
    ) -> Result<(), StoreError> {
        let forget = statement!("second_factors", "forget_wrong");
        self.execute(forget, values![board, member]).await.map(drop)
    }

    /// Deletes the code app of a member. No, when there is none.
    pub async fn delete_second_factor(
        &mut self,
        board: BoardId,
        member: MemberId,
    ) -> Result<bool, StoreError> {
        let delete = statement!("second_factors", "delete");
        Ok(self.execute(delete, values![board, member]).await? == 1)
    }

    /// Saves a secret that is shown, in the place of an earlier one.
    pub async fn offer_factor(&mut self, row: &OfferedFactorRow) -> Result<(), StoreError> {
        let values = values![
            row.board,
            row.member,
            &row.session_hash,
            row.offered_at,
            &row.sealed
        ];
        self.execute(statement!("offered_factors", "save"), values)
            .await
            .map(drop)
    }

    /// The secret that was shown to a member, if there is one.
    pub async fn offered_factor(
        &mut self,
        board: BoardId,
        member: MemberId,
    ) -> Result<Option<OfferedFactorRow>, StoreError> {
        let get = statement!("offered_factors", "get");
        self.first(get, values![board, member], offered_factor)
            .await
    }

    /// Deletes the secret that was shown to a member. No, when there is none.
    pub async fn delete_offered_factor(
        &mut self,
        board: BoardId,
        member: MemberId,
    ) -> Result<bool, StoreError> {
        let delete = statement!("offered_factors", "delete");
        Ok(self.execute(delete, values![board, member]).await? == 1)
    }
}
