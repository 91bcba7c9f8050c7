//! Checking everything that is kept: contents against commitments, chains, log and checkpoints.

use std::collections::BTreeMap;
use std::fmt::Display;

use domain::id::{BoardId, DossierId, No, SchoolId};
use store::{
    AuditRow, BoardRow, CheckpointRow, LeafOf, LeafRow, SealedEvent, StoreError, Tx, audit_leaf,
    event_leaf,
};
use vault::{BoardKey, ChainLink, Checkpoint, DossierKey, LogHash, LogKey, Peaks, VerifierKey};

use crate::error::AppError;
use crate::open_dossier::dossier_key;
use crate::{App, Words};

/// So many leaves are looked at together.
const PAGE: u64 = 4096;

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
    /// Events of which the key was destroyed, so that only the commitment could be checked.
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
            let checkpoints = verified_checkpoints(&mut tx, &board, &key, kept).await?;
            held.checkpoints += checkpoints.len();
            held.boards += 1;
            let mut walk = Walk::new(board.id, &key, checkpoints);
            walk.whole_log(&mut tx, held).await?;
            let schools = tx.schools_of_board(board.id).await?;
            let schools: Vec<SchoolId> = schools.into_iter().map(|school| school.id).collect();
            for row in self.all_dossiers(&mut tx, board.id, &schools).await? {
                let last = walk.dossiers.get(&row.id).map_or(0, |seen| seen.last.0);
                if last != row.version {
                    return Err(stop("dossier-count", row.id));
                }
            }
        }
        Ok(())
    }
}

/// The checkpoints by size, each signed by a key of the board and saying what its row says.
async fn verified_checkpoints(
    tx: &mut Tx,
    board: &BoardRow,
    board_key: &BoardKey,
    kept: &Kept,
) -> Result<BTreeMap<u64, LogHash>, Stop> {
    let mut keys = Vec::new();
    for row in tx.log_keys(board.id).await? {
        let key: Option<VerifierKey> = row.verifier.parse().ok();
        let opens =
            |key: &VerifierKey| LogKey::open(board_key, *board.id.as_bytes(), key, &row.sealed);
        let key = key.filter(|key| opens(key).is_ok());
        keys.push(key.ok_or_else(|| stop("log-key", &row.verifier))?);
    }
    if let Some(key) = &kept.key
        && !keys.contains(key)
    {
        return Err(stop("other-key", key));
    }
    let opened = |note: &str| {
        let of_keys = keys.iter().rev();
        let mut opened = of_keys.filter_map(|key| Checkpoint::open(note, key).ok());
        opened.next()
    };
    let (mut roots, mut last) = (BTreeMap::new(), 0);
    for row in tx.checkpoints(board.id).await? {
        let signed = opened(&row.note).filter(|signed| says(signed, &row));
        let signed = signed.ok_or_else(|| stop("checkpoint", row.size))?;
        if signed.previous != last {
            return Err(stop("checkpoint-missing", signed.previous));
        }
        last = signed.size;
        roots.insert(signed.size, signed.root);
    }
    let signed_size = tx.signed_size(board.id).await?;
    if signed_size != last {
        return Err(stop("checkpoint-missing", signed_size));
    }
    if let Some(note) = &kept.note {
        let signed = opened(note).ok_or_else(|| stop("kept-note", board.id))?;
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

/// What was seen of a dossier so far.
struct Seen {
    last: No,
    link: ChainLink,
    /// Nothing when the key was destroyed.
    key: Option<DossierKey>,
}

/// A walk along the log of a board, from its first leaf to its last.
struct Walk<'a> {
    board: BoardId,
    board_key: &'a BoardKey,
    checkpoints: BTreeMap<u64, LogHash>,
    peaks: Peaks,
    last_audit: i64,
    dossiers: BTreeMap<DossierId, Seen>,
}

impl<'a> Walk<'a> {
    fn new(board: BoardId, board_key: &'a BoardKey, checkpoints: BTreeMap<u64, LogHash>) -> Self {
        Self {
            board,
            board_key,
            checkpoints,
            peaks: Peaks::empty(),
            last_audit: 0,
            dossiers: BTreeMap::new(),
        }
    }

    async fn whole_log(&mut self, tx: &mut Tx, held: &mut StoreHeld) -> Result<(), Stop> {
        let kept = tx.peaks(self.board).await?;
        let (mut events, mut audit) = (0, 0);
        self.compare_root()?;
        while self.peaks.size() < kept.size() {
            let from = self.peaks.size();
            let to = kept.size().min(from + PAGE);
            let leaves = tx.leaves(self.board, from, to).await?;
            let mut of_audit = tx.logged_audit(self.board, from, to).await?.into_iter();
            let mut of_events = tx.logged_events(self.board, from, to).await?.into_iter();
            let (mut next_audit, mut next_event) = (of_audit.next(), of_events.next());
            for leaf in &leaves {
                let index = self.peaks.size();
                if leaf.index != index {
                    return Err(stop("leaf-missing", index));
                }
                let hash = match leaf.of {
                    LeafOf::Audit(no) => {
                        let row = next_audit.take().filter(|(at, _)| *at == index);
                        let row = row.ok_or_else(|| stop("audit-missing", no))?.1;
                        next_audit = of_audit.next();
                        audit += 1;
                        self.audit(leaf, &row)?
                    }
                    LeafOf::Event(dossier, no) => {
                        let which = || format!("{dossier}, {no}");
                        let row = next_event.take().filter(|(at, _, _)| *at == index);
                        let row = row.ok_or_else(|| stop("event-missing", which()))?.2;
                        next_event = of_events.next();
                        events += 1;
                        let is_open = self.event(tx, leaf, dossier, &row).await?;
                        held.without_key += u64::from(!is_open);
                        event_leaf(self.board, dossier, &row)
                    }
                };
                if self.peaks.push(hash) != leaf.hashes {
                    return Err(stop("node", index));
                }
                self.compare_root()?;
            }
            if self.peaks.size() < to {
                return Err(stop("leaf-missing", self.peaks.size()));
            }
        }
        self.end(tx, &kept, (events, audit)).await?;
        held.events += events;
        held.audit += audit;
        Ok(())
    }

    fn audit(&mut self, leaf: &LeafRow, row: &AuditRow) -> Result<LogHash, Stop> {
        let hash = audit_leaf(self.board, row.no, &row.record);
        if leaf.hashes.first() != Some(&hash) {
            return Err(stop("audit-changed", row.no));
        }
        if row.no != self.last_audit + 1 {
            return Err(stop("audit-order", row.no));
        }
        self.last_audit = row.no;
        Ok(hash)
    }

    /// Checks an event; whether its text could be opened.
    async fn event(
        &mut self,
        tx: &mut Tx,
        leaf: &LeafRow,
        dossier: DossierId,
        row: &SealedEvent,
    ) -> Result<bool, Stop> {
        let which = || format!("{dossier}, {}", row.no);
        let hash = event_leaf(self.board, dossier, row);
        if leaf.hashes.first() != Some(&hash) {
            return Err(stop("event-changed", which()));
        }
        if !self.dossiers.contains_key(&dossier) {
            let key = match dossier_key(tx, self.board_key, self.board, dossier).await {
                Ok(key) => Some(key),
                Err(AppError::NotFound) => None,
                Err(AppError::Open(_)) => return Err(stop("dossier-key", dossier)),
                Err(other) => return Err(other.into()),
            };
            let link = ChainLink::first(*self.board.as_bytes(), *dossier.as_bytes());
            let last = No(0);
            self.dossiers.insert(dossier, Seen { last, link, key });
        }
        let Some(seen) = self.dossiers.get_mut(&dossier) else {
            return Err(stop("event-order", which()));
        };
        if row.no != seen.last.next() {
            return Err(stop("event-order", which()));
        }
        if row.link != row.link_after(seen.link, self.board, dossier) {
            return Err(stop("event-chain", which()));
        }
        (seen.last, seen.link) = (row.no, row.link);
        let Some(key) = &seen.key else {
            return Ok(false);
        };
        let place = row.place(self.board, dossier);
        key.open_event(&place, &row.sealed, &row.commitment)
            .map_err(|_| stop("event-text", which()))?;
        Ok(true)
    }

    /// Holds the log so far against the checkpoint of this size, if there is one.
    fn compare_root(&mut self) -> Result<(), Stop> {
        let size = self.peaks.size();
        match self.checkpoints.remove(&size) {
            Some(root) if root != self.peaks.root() => Err(stop("checkpoint-root", size)),
            _ => Ok(()),
        }
    }

    /// Whether nothing is left over: no leaf, no checkpoint, no record.
    async fn end(&self, tx: &mut Tx, kept: &Peaks, seen: (u64, u64)) -> Result<(), Stop> {
        let size = self.peaks.size();
        if self.peaks != *kept || !tx.leaves(self.board, size, size + PAGE).await?.is_empty() {
            return Err(stop("tree", size));
        }
        if let Some(beyond) = self.checkpoints.keys().next() {
            return Err(stop("checkpoint-beyond", beyond));
        }
        let (events, audit) = tx.count_logged(self.board).await?;
        if events != seen.0 {
            return Err(stop("event-unlogged", events.abs_diff(seen.0)));
        }
        if audit != seen.1 {
            return Err(stop("audit-unlogged", audit.abs_diff(seen.1)));
        }
        Ok(())
    }
}
