//! The keys of a board (*sleutels*): which there are, and giving others their place.
//!
//! The key that signs the log hands over to its successor with a signature, so that whoever keeps the old
//! one can follow. The key of the board is replaced under everything that it seals. The root key is
//! changed by the operator of the installation.

mod board_key;
mod log_key;
mod root_key;

pub use root_key::RootKeyError;

use domain::permission::{Action, Permit, permit};
use domain::role::Role;
use jiff::Timestamp;
use store::{CheckpointRow, LogKeyRow, Tx};
use vault::{Checkpoint, KeyChange, VerifierKey};

use crate::error::AppError;
use crate::letters::{Letter, LetterKind, Recipient, officers};
use crate::{App, Visitor};

/// The names in the log of what the operator of the installation changes.
pub(crate) const ROOT_CHANGED: &str = "root-key-changed";

/// A key that signs the log, or once did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogKeyLine {
    /// The key, as it is written.
    pub verifier: String,
    /// The eight digits by which people tell keys apart.
    pub short: String,
    /// Since when it signs.
    pub since: Option<Timestamp>,
    /// Until when it did; nothing when it does.
    pub until: Option<Timestamp>,
    /// That the key before gave its place to this one, signed by that key; nothing for the first.
    pub handover: Option<String>,
}

/// The keys of a board, as far as they may be seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeysOverview {
    /// The keys of the log, the newest first.
    pub log_keys: Vec<LogKeyLine>,
    /// When the key of the board was last changed; nothing when it is the one of the founding.
    pub board_key_since: Option<Timestamp>,
    /// Whether there is a data-protection officer to whom a letter goes.
    pub is_told: bool,
}

impl App {
    /// Which keys there are, and since when (*sleutels bekijken*). Nothing that is secret.
    pub async fn keys_overview(&self, visitor: &Visitor) -> Result<KeysOverview, AppError> {
        leave(visitor, Action::ChangeLogKey)?;
        let board = visitor.board;
        let mut tx = self.store.read().await?;
        let keys = tx.log_keys(board).await?;
        let first = tx.checkpoints(board).await?.into_iter().next();
        let mut log_keys = lines(&keys, first.as_ref())?;
        log_keys.reverse();
        let is_told = self.sends_letters() && !officers(&mut tx, board).await?.is_empty();
        Ok(KeysOverview {
            log_keys,
            board_key_since: tx.board_key_since(board).await?,
            is_told,
        })
    }

    /// Tell the data-protection officers that a key was changed, with what they are to keep.
    async fn tell_of_key(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        kind: LetterKind,
        enclosed: Option<&str>,
    ) -> Result<(), AppError> {
        for officer in officers(tx, visitor.board).await? {
            let letter = Letter {
                to: Recipient::Member(officer),
                kind,
                link: Some("/log".to_owned()),
                enclosed: enclosed.map(str::to_owned),
            };
            self.write_letter(tx, visitor.board, letter).await?;
        }
        Ok(())
    }
}

/// Leave to change a key: for who is administrator of the whole board.
fn leave(visitor: &Visitor, action: Action) -> Result<Permit, AppError> {
    let school = visitor.schools.first().ok_or(AppError::NotFound)?;
    let is_of_board = visitor
        .membership
        .roles
        .contains(&(None, Role::Administrator));
    permit(action, &visitor.membership, school.id)
        .filter(|_| is_of_board)
        .ok_or(AppError::NotFound)
}

/// The keys with their periods: each begins where the one before handed over. The first was made with the
/// first checkpoint.
fn lines(keys: &[LogKeyRow], first: Option<&CheckpointRow>) -> Result<Vec<LogKeyLine>, AppError> {
    let mut lines: Vec<LogKeyLine> = Vec::new();
    for row in keys {
        let key: VerifierKey = row.verifier.parse().map_err(|_| AppError::Log)?;
        let since = match &row.handover {
            Some(note) => {
                let change = KeyChange::open(note).map_err(|_| AppError::Log)?;
                Timestamp::from_second(change.at_seconds).ok()
            }
            None => first
                .filter(|row| Checkpoint::open(&row.note, &key).is_ok())
                .map(|row| row.at),
        };
        if let Some(before) = lines.last_mut() {
            before.until = since;
        }
        lines.push(LogKeyLine {
            short: key.short(),
            verifier: row.verifier.clone(),
            since,
            until: None,
            handover: row.handover.clone(),
        });
    }
    Ok(lines)
}
