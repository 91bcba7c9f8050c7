//! Checking everything that is kept: contents against commitments, chains, log and checkpoints.

mod certificates;
mod duties;
mod erased;
mod files;
mod keys;
mod page;
mod staff;
mod walk;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;

use domain::id::{BoardId, SchoolId};
use store::{CheckpointRow, StoreError, Tx};
use vault::{Checkpoint, LogHash, VerifierKey};

use crate::duties::all_noted;
use crate::error::AppError;
use crate::verify_store::keys::SigningKeys;
use crate::verify_store::page::Reader;
use crate::verify_store::walk::Walk;
use crate::{App, Words};

/// What came of checking the store (*uitslag*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StoreVerdict {
    /// All of it holds.
    Holds(StoreHeld),
    /// The first thing that does not.
    Fails(StoreFault),
}

/// What was looked at.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StoreHeld {
    /// Boards.
    pub boards: usize,
    /// Events.
    pub events: u64,
    /// Events of dossiers that were destroyed, so that only the commitment could be checked.
    pub without_key: u64,
    /// Audit records.
    pub audit: u64,
    /// Checkpoints.
    pub checkpoints: usize,
}

/// What does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoreFault {
    /// What it is, such as `event-changed`.
    pub code: &'static str,
    /// Which one.
    pub which: String,
}

/// What somebody kept outside the system, to hold the store against.
#[derive(Debug, Clone, Default)]
pub struct Kept {
    /// The key that must have signed.
    pub key: Option<VerifierKey>,
    /// A signed note.
    pub note: Option<String>,
}

impl StoreVerdict {
    /// The verdict in one plain sentence.
    pub fn sentence(&self, words: &Words) -> String {
        match self {
            Self::Holds(held) => {
                let values = [
                    ("boards", &*held.boards.to_string()),
                    ("events", &*held.events.to_string()),
                    ("closed", &*held.without_key.to_string()),
                    ("audit", &*held.audit.to_string()),
                    ("checkpoints", &*held.checkpoints.to_string()),
                ];
                words.with("verify-store-holds", &values)
            }
            Self::Fails(fault) => words.with(
                &format!("verify-store-{}", fault.code),
                &[("which", &fault.which)],
            ),
        }
    }
}

/// Why checking stopped.
enum Stop {
    Fault(StoreFault),
    Error(AppError),
}

impl From<StoreError> for Stop {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Inconsistent { table, column, row } => {
                stop("odd", format!("{table}.{column} ({row})"))
            }
            other => Self::Error(other.into()),
        }
    }
}

impl From<AppError> for Stop {
    fn from(error: AppError) -> Self {
        match error {
            AppError::Store(error) => error.into(),
            other => Self::Error(other),
        }
    }
}

fn stop(code: &'static str, which: impl Display) -> Stop {
    let which = format!("{which}");
    Stop::Fault(StoreFault { code, which })
}

impl App {
    /// Look whether everything that is kept is as it was recorded, and as it was signed.
    pub async fn verify_store(&self, kept: &Kept) -> Result<StoreVerdict, AppError> {
        let mut held = StoreHeld::default();
        match self.verify_boards(kept, &mut held).await {
            Ok(()) => Ok(StoreVerdict::Holds(held)),
            Err(Stop::Fault(fault)) => Ok(StoreVerdict::Fails(fault)),
            Err(Stop::Error(error)) => Err(error),
        }
    }

    async fn verify_boards(&self, kept: &Kept, held: &mut StoreHeld) -> Result<(), Stop> {
        self.store.check().await?;
        let mut tx = self.store.read().await?;
        for board in tx.boards().await? {
            let key = self
                .keys
                .board(board.id, &board.wrapped_key)
                .map_err(|_| stop("board-key", board.id))?;
            let keys = SigningKeys::of(&mut tx, board.id, &key).await?;
            let checkpoints = verified_checkpoints(&mut tx, board.id, &keys, kept).await?;
            held.checkpoints += checkpoints.len();
            held.boards += 1;
            let duties = all_noted(&mut tx, &key, board.id).await?;
            let reader = Reader::new(board.id, key);
            let walk = whole_log(&mut tx, reader, Walk::new(board.id, checkpoints)).await?;
            keys.are_those_of(walk.log_keys())?;
            walk.tell(held);
            files::check(&mut tx, board.id, &walk).await?;
            walk.staff().compare(&tx.staff_records(board.id).await?)?;
            let schools = tx.schools_of_board(board.id).await?;
            let schools: Vec<SchoolId> = schools.into_iter().map(|school| school.id).collect();
            let mut listed = BTreeSet::new();
            for row in self.all_dossiers(&mut tx, board.id, &schools).await? {
                if walk.is_destroyed(row.id) {
                    return Err(stop("not-destroyed", row.id));
                }
                if walk.last_of(row.id) != row.version {
                    return Err(stop("dossier-count", row.id));
                }
                listed.insert(row.id);
            }
            let is_left_out =
                |dossier: &_| !listed.contains(dossier) && !walk.is_destroyed(*dossier);
            if let Some(missing) = walk.dossiers().find(is_left_out) {
                return Err(stop("dossier-missing", missing));
            }
            certificates::check(&mut tx, board.id, &walk).await?;
            walk.duties().compare(&duties)?;
        }
        // A board that is gone leaves its log behind, or at least whoever kept something of it.
        let orphans = tx.logs_of_no_board().await?;
        let is_kept = kept.key.is_some() || kept.note.is_some();
        if orphans > 0 || (held.boards == 0 && is_kept) {
            return Err(stop("board-missing", orphans.max(1)));
        }
        Ok(())
    }
}

/// Walks along the whole log of a board. While one page of it is checked, the next is read.
async fn whole_log(tx: &mut Tx, mut reader: Reader, mut walk: Walk) -> Result<Walk, Stop> {
    let kept = tx.peaks(reader.board()).await?;
    walk.begin()?;
    let mut next = reader.page(tx, kept.size()).await?;
    while let Some(page) = next {
        let checked = tokio::task::spawn_blocking(move || walk.page(page).map(|()| walk));
        let (checked, read) = tokio::join!(checked, reader.page(tx, kept.size()));
        // What is wrong with the page before comes first.
        walk = checked.map_err(|_| AppError::Worker)??;
        next = read?;
    }
    walk.end(tx, &kept).await?;
    Ok(walk)
}

/// The checkpoints by size, each signed by the key of the board that signed then, and saying what its row
/// says.
async fn verified_checkpoints(
    tx: &mut Tx,
    board: BoardId,
    keys: &SigningKeys,
    kept: &Kept,
) -> Result<BTreeMap<u64, LogHash>, Stop> {
    if let Some(key) = &kept.key
        && !keys.has(key)
    {
        return Err(stop("other-key", key));
    }
    let (mut roots, mut last) = (BTreeMap::new(), 0);
    for row in tx.checkpoints(board).await? {
        let opened = keys.open(&row.note);
        let opened = opened.filter(|(_, signed)| says(signed, &row));
        let (is_in_time, signed) = opened.ok_or_else(|| stop("checkpoint", row.size))?;
        if !is_in_time {
            return Err(stop("checkpoint-key", row.size));
        }
        if signed.previous != last {
            return Err(stop("checkpoint-missing", signed.previous));
        }
        last = signed.size;
        roots.insert(signed.size, signed.root);
    }
    let signed_size = tx.signed_size(board).await?;
    if signed_size != last {
        return Err(stop("checkpoint-missing", signed_size));
    }
    keys.follow_on(&roots)?;
    if let Some(note) = &kept.note {
        let opened = keys.open(note).filter(|(is_in_time, _)| *is_in_time);
        let (_, signed) = opened.ok_or_else(|| stop("kept-note", board))?;
        let known = roots.insert(signed.size, signed.root);
        if known.is_some_and(|known| known != signed.root) {
            return Err(stop("checkpoint", signed.size));
        }
    }
    Ok(roots)
}

fn says(signed: &Checkpoint, row: &CheckpointRow) -> bool {
    let at = row.at.as_microsecond();
    (signed.size, signed.root) == (row.size, row.root) && at == signed.at_seconds * 1_000_000
}
