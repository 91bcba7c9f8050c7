//! Ceremonies (*passkeyvragen*): what was asked of a browser about a passkey, until it is answered.

use domain::id::{BoardId, MemberId};
use jiff::Timestamp;
use vault::Sealed;

use crate::line::Line;
use crate::statement::statement;
use crate::value::values;
use crate::{StoreError, Tx};

/// A ceremony that was begun. Whether it is still good is for the caller to say, who knows the time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CeremonyRow {
    /// The hash of what the browser brings back with its answer.
    pub id_hash: [u8; 32],
    /// The board whose key seals it.
    pub board: BoardId,
    /// Who is asked, when that is known.
    pub member: Option<MemberId>,
    /// What it is for, as a code.
    pub purpose: String,
    /// What was asked, sealed.
    pub sealed: Sealed,
    /// When.
    pub begun_at: Timestamp,
}

fn ceremony(line: &Line) -> Result<CeremonyRow, StoreError> {
    Ok(CeremonyRow {
        id_hash: line.hash("id_hash")?,
        board: line.parsed("board")?,
        member: line.parsed_if_any("member")?,
        purpose: line.text("purpose")?,
        sealed: Sealed::from_stored(line.bytes("sealed")?),
        begun_at: line.moment("begun_at")?,
    })
}

impl Tx {
    /// Begins a ceremony.
    pub async fn insert_ceremony(&mut self, row: &CeremonyRow) -> Result<(), StoreError> {
        let values = values![
            &row.id_hash,
            row.board,
            row.member,
            &row.purpose,
            &row.sealed,
            row.begun_at
        ];
        self.execute(statement!("ceremonies", "insert"), values)
            .await
            .map(drop)
    }

    /// Takes a ceremony out: of two who answer it at once, one gets it. None when it is not there.
    pub async fn take_ceremony(
        &mut self,
        id_hash: &[u8; 32],
    ) -> Result<Option<CeremonyRow>, StoreError> {
        let values = values![id_hash];
        let found = self
            .first(statement!("ceremonies", "get"), values, ceremony)
            .await?;
        let taken = self
            .execute(statement!("ceremonies", "delete"), values)
            .await?;
        Ok(found.filter(|_| taken > 0))
    }

    /// Deletes the ceremonies begun before a moment, and says how many.
    pub async fn delete_old_ceremonies(&mut self, before: Timestamp) -> Result<u64, StoreError> {
        self.execute(statement!("ceremonies", "delete_old"), values![before])
            .await
    }
}
