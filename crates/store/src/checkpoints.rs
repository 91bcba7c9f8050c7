//! What was signed of the log (*ijkpunten*), and the keys that signed it.

use domain::id::BoardId;
use jiff::Timestamp;
use vault::{LogHash, Sealed};

use crate::line::Line;
use crate::statement::statement;
use crate::value::values;
use crate::{StoreError, Tx};

/// A checkpoint as it is kept. What counts is the note; the rest can be read in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckpointRow {
    /// How many leaves the log had.
    pub size: u64,
    /// The root over them.
    pub root: LogHash,
    /// When.
    pub at: Timestamp,
    /// The signed note.
    pub note: String,
}

/// The public half of a key that signs checkpoints, or once did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogKeyRow {
    /// The key, as it is written.
    pub verifier: String,
    /// That the key before gave its place to this one, signed by that key; nothing for the first.
    pub handover: Option<String>,
}

fn checkpoint(line: &Line) -> Result<CheckpointRow, StoreError> {
    Ok(CheckpointRow {
        size: line.small("size")?,
        root: LogHash::from_stored(line.hash("root")?),
        at: line.moment("at")?,
        note: line.text("note")?,
    })
}

impl Tx {
    /// Keeps a checkpoint, and that the log was signed so far. `Conflict` when there is one of this size.
    pub async fn insert_checkpoint(
        &mut self,
        board: BoardId,
        row: &CheckpointRow,
    ) -> Result<(), StoreError> {
        let size = i64::try_from(row.size).map_err(|_| StoreError::NotFound)?;
        let root = row.root.as_bytes();
        let values = values![board, size, root, row.at, &row.note];
        self.execute(statement!("checkpoints", "insert"), values)
            .await?;
        self.note_signed(board, size).await
    }

    /// The newest checkpoint of a board.
    pub async fn newest_checkpoint(
        &mut self,
        board: BoardId,
    ) -> Result<Option<CheckpointRow>, StoreError> {
        self.first(
            statement!("checkpoints", "newest"),
            values![board],
            checkpoint,
        )
        .await
    }

    /// All checkpoints of a board, the oldest first.
    pub async fn checkpoints(&mut self, board: BoardId) -> Result<Vec<CheckpointRow>, StoreError> {
        self.all(
            statement!("checkpoints", "list"),
            values![board],
            checkpoint,
        )
        .await
    }

    /// Keeps a key that signs from now on. The private half of the key before is gone with it.
    pub async fn insert_log_key(
        &mut self,
        board: BoardId,
        row: &LogKeyRow,
        sealed: &Sealed,
    ) -> Result<(), StoreError> {
        let values = values![board, &row.verifier, row.handover.as_deref()];
        self.execute(statement!("log_keys", "insert"), values)
            .await?;
        self.save_signing_key(board, sealed).await
    }

    /// The keys of a board, the oldest first: the last one signs.
    pub async fn log_keys(&mut self, board: BoardId) -> Result<Vec<LogKeyRow>, StoreError> {
        self.all(statement!("log_keys", "list"), values![board], |line| {
            Ok(LogKeyRow {
                verifier: line.text("verifier")?,
                handover: line.text_if_any("handover")?,
            })
        })
        .await
    }

    /// Keeps the private half of the key that signs, in the place of what was there.
    pub async fn save_signing_key(
        &mut self,
        board: BoardId,
        sealed: &Sealed,
    ) -> Result<(), StoreError> {
        let save = statement!("signing_keys", "save");
        self.execute(save, values![board, sealed]).await.map(drop)
    }

    /// The private half of the key that signs, sealed by the key of the board.
    pub async fn signing_key(&mut self, board: BoardId) -> Result<Option<Sealed>, StoreError> {
        let get = statement!("signing_keys", "get");
        self.first(get, values![board], |line| {
            Ok(Sealed::from_stored(line.bytes("sealed")?))
        })
        .await
    }

    /// Waits until nobody else adds to the log of this board, until the unit of work ends.
    pub async fn hold_log(&mut self, board: BoardId) -> Result<(), StoreError> {
        self.lock_board(board).await
    }
}
