//! A page of the log as it was read, with what its leaves stand for and what opens it.

use std::collections::{BTreeMap, BTreeSet};

use domain::id::{BoardId, DossierId, StaffRecordId};
use store::{AuditRow, LeafRow, SealedEvent, StoreError, Tx};
use vault::{BoardKey, DossierKey, StaffKey};

use crate::error::AppError;
use crate::open_dossier::dossier_key;
use crate::verify_store::Stop;

/// So many leaves are looked at together.
pub(super) const PAGE: u64 = 4096;

/// The key of a dossier.
pub(super) enum Key {
    /// It opens.
    Opens(DossierKey),
    /// It was destroyed, with what it opened.
    Destroyed,
    /// It is not what was kept.
    Changed,
}

/// A page of the log.
pub(super) struct Page {
    /// The place of its first leaf.
    pub(super) from: u64,
    /// The place after its last.
    pub(super) to: u64,
    /// Its leaves.
    pub(super) leaves: Vec<LeafRow>,
    /// The audit records, each with its place.
    pub(super) audit: Vec<(u64, AuditRow)>,
    /// The events, each with its place and its dossier.
    pub(super) events: Vec<(u64, DossierId, SealedEvent)>,
    /// The keys of the dossiers that no page before had.
    pub(super) keys: BTreeMap<DossierId, Key>,
    /// The events of the staff route, each with its place and its record.
    pub(super) staff: Vec<(u64, StaffRecordId, SealedEvent)>,
    /// The keys of the records that no page before had; nothing where one does not open.
    pub(super) staff_keys: BTreeMap<StaffRecordId, Option<StaffKey>>,
}

/// Reads the log of a board, page by page.
pub(super) struct Reader {
    board: BoardId,
    key: BoardKey,
    next: u64,
    met: BTreeSet<DossierId>,
    met_staff: BTreeSet<StaffRecordId>,
}

impl Reader {
    pub(super) fn new(board: BoardId, key: BoardKey) -> Self {
        Self {
            board,
            key,
            next: 0,
            met: BTreeSet::new(),
            met_staff: BTreeSet::new(),
        }
    }

    pub(super) fn board(&self) -> BoardId {
        self.board
    }

    /// The next page of a log of this size; nothing when it is at its end.
    pub(super) async fn page(&mut self, tx: &mut Tx, size: u64) -> Result<Option<Page>, Stop> {
        if self.next >= size {
            return Ok(None);
        }
        let from = self.next;
        let to = size.min(from + PAGE);
        self.next = to;
        let leaves = tx.leaves(self.board, from, to).await?;
        let audit = tx.logged_audit(self.board, from, to).await?;
        let events = tx.logged_events(self.board, from, to).await?;
        let mut keys = BTreeMap::new();
        for (_, dossier, _) in &events {
            if self.met.insert(*dossier) {
                keys.insert(*dossier, self.key_of(tx, *dossier).await?);
            }
        }
        let staff = tx.logged_staff_events(self.board, from, to).await?;
        let mut staff_keys = BTreeMap::new();
        for (_, record, _) in &staff {
            if self.met_staff.insert(*record) {
                staff_keys.insert(*record, self.staff_key_of(tx, *record).await?);
            }
        }
        Ok(Some(Page {
            from,
            to,
            leaves,
            audit,
            events,
            keys,
            staff,
            staff_keys,
        }))
    }

    /// A key of the staff route is never destroyed: one that is not there was taken away.
    async fn staff_key_of(
        &self,
        tx: &mut Tx,
        record: StaffRecordId,
    ) -> Result<Option<StaffKey>, Stop> {
        let wrapped = match tx.staff_key(self.board, record).await {
            Ok(wrapped) => wrapped,
            Err(StoreError::NotFound) => return Ok(None),
            Err(other) => return Err(other.into()),
        };
        let (board, id) = (*self.board.as_bytes(), *record.as_bytes());
        Ok(StaffKey::from_wrapped(&self.key, board, id, &wrapped).ok())
    }

    async fn key_of(&self, tx: &mut Tx, dossier: DossierId) -> Result<Key, Stop> {
        match dossier_key(tx, &self.key, self.board, dossier).await {
            Ok(key) => Ok(Key::Opens(key)),
            Err(AppError::NotFound) => Ok(Key::Destroyed),
            Err(AppError::Open(_)) => Ok(Key::Changed),
            Err(other) => Err(other.into()),
        }
    }
}
