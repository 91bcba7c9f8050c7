//! What is kept of a member, sealed (*medewerker*).

use domain::id::{BoardId, MemberId};
use serde::{Deserialize, Serialize};
use store::{MemberRow, StoreError, Tx};
use vault::{BoardKey, BoardPlace, Nonce, Sealed};

use crate::error::AppError;
use crate::language::Language;
use crate::letters::Reminders;

const TABLE: &str = "members";

/// What is kept of a member; sealed.
#[derive(Serialize, Deserialize)]
pub(crate) struct MemberFile {
    pub(crate) name: String,
    pub(crate) login: String,
    /// Where letters go.
    #[serde(default)]
    pub(crate) mail: Option<String>,
    /// Whether they were invited, and did not come in yet.
    #[serde(default)]
    pub(crate) is_invited: bool,
    /// How often they want to be told that something waits.
    #[serde(default)]
    pub(crate) reminders: Reminders,
    /// The language in which they read.
    #[serde(default)]
    pub(crate) language: Language,
}

/// Seal what is kept of a member.
pub(crate) fn seal_member(
    key: &BoardKey,
    board: BoardId,
    member: MemberId,
    nonce: Nonce,
    file: &MemberFile,
) -> Result<Sealed, AppError> {
    let place = BoardPlace {
        board: *board.as_bytes(),
        table: TABLE,
        id: member.as_bytes(),
    };
    Ok(key.seal(&place, nonce, &serde_json::to_vec(file)?)?)
}

/// What is kept of a member.
pub(crate) fn open_member(key: &BoardKey, row: &MemberRow) -> Result<MemberFile, AppError> {
    let place = BoardPlace {
        board: *row.board.as_bytes(),
        table: TABLE,
        id: row.id.as_bytes(),
    };
    Ok(serde_json::from_slice(&key.open(&place, &row.sealed)?)?)
}

/// The member, unless they are gone or may not come in any more.
pub(crate) async fn active_member(
    tx: &mut Tx,
    board: BoardId,
    member: MemberId,
) -> Result<Option<MemberRow>, AppError> {
    match tx.member(board, member).await {
        Ok(row) => Ok(Some(row).filter(|row| row.is_active)),
        Err(StoreError::NotFound) => Ok(None),
        Err(other) => Err(other.into()),
    }
}
