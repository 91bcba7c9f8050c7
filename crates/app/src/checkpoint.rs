//! Signing how far a board's log is (*ijkpunt zetten*).

use std::collections::BTreeMap;

use domain::id::BoardId;
use jiff::{SignedDuration, Timestamp};
use store::{CheckpointRow, LogKeyRow, Tx};
use vault::{BoardKey, Checkpoint, LogKey, VerifierKey, consistency_proof, is_consistent};

use crate::App;
use crate::chance::random;
use crate::error::AppError;
use crate::noted::by_operator;

/// No more often than this is a checkpoint made of its own accord.
const AT_MOST_EVERY: SignedDuration = SignedDuration::from_mins(5);

/// A checkpoint with what made it.
pub(crate) struct Signed {
    pub(crate) key: LogKey,
    pub(crate) checkpoint: Checkpoint,
    pub(crate) note: String,
    /// How the first key of the log gave its place to the next, and so on to this one: signed notes.
    pub(crate) changes: Vec<String>,
}

/// The name of a board's log, and of the key that signs it.
pub(crate) fn origin(board: BoardId) -> String {
    format!("luwte/{board}")
}

impl App {
    /// The signed note for the log as it is now (*ijkpunt op verzoek*).
    pub async fn checkpoint(&self, board: BoardId) -> Result<String, AppError> {
        let mut tx = self.store.begin().await?;
        let key = self.board_key(&mut tx, board).await?;
        let signed = self.sign_log(&mut tx, board, &key).await?;
        tx.commit().await?;
        Ok(signed.note)
    }

    /// The public half of the key that signs a board's log, to be kept outside (*controlesleutel*).
    pub async fn verifier_key(&self, board: BoardId) -> Result<String, AppError> {
        let mut tx = self.store.begin().await?;
        tx.hold_log(board).await?;
        let board_key = self.board_key(&mut tx, board).await?;
        let key = self.log_key(&mut tx, board, &board_key).await?;
        tx.commit().await?;
        Ok(key.verifier().to_string())
    }

    /// Sign the log of every board in which something happened, but none too often.
    ///
    /// Gives how many checkpoints were made.
    pub async fn sign_due_checkpoints(&self) -> Result<usize, AppError> {
        let now = self.clock.now();
        let mut tx = self.store.read().await?;
        let mut due = Vec::new();
        for board in tx.boards().await? {
            let size = tx.peaks(board.id).await?.size();
            let newest = tx.newest_checkpoint(board.id).await?;
            let is_due = newest.is_none_or(|newest| is_old(newest.at, now) && newest.size != size);
            if size > 0 && is_due {
                due.push(board.id);
            }
        }
        drop(tx);
        for board in &due {
            self.checkpoint(*board).await?;
        }
        Ok(due.len())
    }

    /// A checkpoint that covers the whole log, with what this unit of work added to it.
    ///
    /// It signs nothing that contradicts what was signed before.
    pub(crate) async fn sign_log(
        &self,
        tx: &mut Tx,
        board: BoardId,
        board_key: &BoardKey,
    ) -> Result<Signed, AppError> {
        tx.hold_log(board).await?;
        let key = self.log_key(tx, board, board_key).await?;
        let keys = tx.log_keys(board).await?;
        let changes = keys.iter().filter_map(|row| row.handover.clone()).collect();
        let peaks = tx.peaks(board).await?;
        let (size, root) = (peaks.size(), peaks.root());
        let mut previous = 0;
        if let Some(newest) = tx.newest_checkpoint(board).await? {
            let before = opened(&newest, &keys)?;
            if before.size == size && before.root == root {
                return Ok(Signed {
                    key,
                    checkpoint: before,
                    note: newest.note,
                    changes,
                });
            }
            previous = before.size;
            let steps = consistency_proof(before.size, size).unwrap_or_default();
            let proof = tx.proof(board, &steps, &mut BTreeMap::new()).await?;
            let grew = is_consistent((before.size, before.root), (size, root), &proof);
            if before.size > 0 && !grew {
                return Err(AppError::Log);
            }
        }
        let now = self.clock.now();
        let checkpoint = Checkpoint {
            origin: origin(board),
            size,
            root,
            at_seconds: now.as_second(),
            previous,
        };
        let note = checkpoint.signed(&key)?;
        let at = Timestamp::from_second(now.as_second()).unwrap_or(now);
        let row = CheckpointRow {
            size,
            root,
            at,
            note: note.clone(),
        };
        tx.insert_checkpoint(board, &row).await?;
        Ok(Signed {
            key,
            checkpoint,
            note,
            changes,
        })
    }

    /// The key that signs; the first time it is made. The log must be held.
    async fn log_key(
        &self,
        tx: &mut Tx,
        board: BoardId,
        board_key: &BoardKey,
    ) -> Result<LogKey, AppError> {
        let id = *board.as_bytes();
        if let Some(newest) = tx.log_keys(board).await?.pop() {
            let verifier: VerifierKey = newest.verifier.parse().map_err(|_| AppError::Log)?;
            let sealed = tx.signing_key(board).await?.ok_or(AppError::Log)?;
            return Ok(LogKey::open(board_key, id, &verifier, &sealed)?);
        }
        let key = LogKey::from_random(&origin(board), random(&*self.chance))?;
        let row = LogKeyRow {
            verifier: key.verifier().to_string(),
            handover: None,
        };
        let sealed = key.seal(board_key, id, random(&*self.chance))?;
        tx.insert_log_key(board, &row, &sealed).await?;
        let made = by_operator("log-key-made", self.clock.now(), None, None);
        tx.append_audit(board, &made).await?;
        Ok(key)
    }
}

fn is_old(at: Timestamp, now: Timestamp) -> bool {
    now.duration_since(at) >= AT_MOST_EVERY
}

/// What a checkpoint says, when one of these keys signed it.
fn opened(row: &CheckpointRow, keys: &[LogKeyRow]) -> Result<Checkpoint, AppError> {
    keys.iter()
        .rev()
        .filter_map(|key| key.verifier.parse().ok())
        .find_map(|key: VerifierKey| Checkpoint::open(&row.note, &key).ok())
        .ok_or(AppError::Log)
}
