//! What is kept of a passkey, sealed, and what its owner sees of it.

use domain::id::{BoardId, PasskeyId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use store::{PasskeyRow, Tx};
use vault::{BoardKey, BoardPlace, Nonce, Sealed};
use webauthn_rs::prelude::Passkey;

use crate::error::AppError;
use crate::read_dossier::hex;
use crate::{App, Visitor};

/// What is kept of a passkey; sealed.
#[derive(Serialize, Deserialize)]
pub(super) struct PasskeyFile {
    /// What its owner calls it.
    pub(super) name: String,
    /// What is needed to check what it says.
    pub(super) key: Passkey,
}

/// A passkey as its owner sees it (*passkey*).
#[derive(Clone, PartialEq, Eq)]
pub struct OwnPasskey {
    /// The id.
    pub id: PasskeyId,
    /// What its owner calls it.
    pub name: String,
    /// Since when.
    pub created_at: Timestamp,
    /// When it was last used.
    pub used_at: Option<Timestamp>,
}

discreet!(OwnPasskey);

impl App {
    /// The visitor's own passkeys, the oldest first.
    pub async fn passkeys(&self, visitor: &Visitor) -> Result<Vec<OwnPasskey>, AppError> {
        let mut tx = self.store.read().await?;
        let key = self.board_key(&mut tx, visitor.board).await?;
        let rows = tx
            .passkeys_of_member(visitor.board, visitor.member)
            .await?
            .into_iter();
        rows.map(|row| {
            Ok(OwnPasskey {
                name: open(&key, &row)?.name,
                id: row.id,
                created_at: row.created_at,
                used_at: row.used_at,
            })
        })
        .collect()
    }

    /// Who calls themselves so, with what is kept of them.
    pub(super) async fn known_passkey(
        &self,
        tx: &mut Tx,
        credential: &[u8],
    ) -> Result<Option<(PasskeyRow, PasskeyFile)>, AppError> {
        let index = self.credential_index(credential);
        let Some(row) = tx.passkey_of_credential(&index).await? else {
            return Ok(None);
        };
        let key = self.board_key(tx, row.board).await?;
        let file = open(&key, &row)?;
        Ok(Some((row, file)))
    }

    /// What a key calls itself, blinded.
    pub(super) fn credential_index(&self, credential: &[u8]) -> [u8; 32] {
        let text = format!("passkey {}", hex(credential));
        self.keys.index().blind(None, &text)
    }
}

const TABLE: &str = "passkeys";

/// Seal what is kept of a passkey.
pub(super) fn seal(
    key: &BoardKey,
    board: BoardId,
    id: PasskeyId,
    nonce: Nonce,
    file: &PasskeyFile,
) -> Result<Sealed, AppError> {
    let place = BoardPlace {
        board: *board.as_bytes(),
        table: TABLE,
        id: id.as_bytes(),
    };
    Ok(key.seal(&place, nonce, &serde_json::to_vec(file)?)?)
}

/// What is kept of a passkey.
pub(super) fn open(key: &BoardKey, row: &PasskeyRow) -> Result<PasskeyFile, AppError> {
    let place = BoardPlace {
        board: *row.board.as_bytes(),
        table: TABLE,
        id: row.id.as_bytes(),
    };
    Ok(serde_json::from_slice(&key.open(&place, &row.sealed)?)?)
}
