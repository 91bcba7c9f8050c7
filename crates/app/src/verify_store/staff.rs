//! The events of the staff route along the log of a board: what is checked of each.

use std::collections::BTreeMap;

use domain::id::{BoardId, No, StaffRecordId};
use store::{LeafRow, SealedEvent, StaffRow, event_leaf};
use vault::{ChainLink, LogHash, StaffKey};

use crate::verify_store::{Stop, stop};

/// What was seen of a record so far.
struct Seen {
    last: No,
    link: ChainLink,
    key: StaffKey,
}

/// What was seen of all records of a board.
pub(super) struct StaffWalk {
    board: BoardId,
    keys: BTreeMap<StaffRecordId, Option<StaffKey>>,
    seen: BTreeMap<StaffRecordId, Seen>,
}

impl StaffWalk {
    pub(super) fn new(board: BoardId) -> Self {
        Self {
            board,
            keys: BTreeMap::new(),
            seen: BTreeMap::new(),
        }
    }

    /// The keys of the records that the next page begins with.
    pub(super) fn keys(&mut self, keys: BTreeMap<StaffRecordId, Option<StaffKey>>) {
        self.keys = keys;
    }

    /// Checks an event; gives the hash of its leaf.
    pub(super) fn event(
        &mut self,
        leaf: &LeafRow,
        record: StaffRecordId,
        row: &SealedEvent,
    ) -> Result<LogHash, Stop> {
        let which = || format!("{record}, {}", row.no);
        let hash = event_leaf(self.board, record, row);
        if leaf.hashes.first() != Some(&hash) {
            return Err(stop("event-changed", which()));
        }
        if let Some(key) = self.keys.remove(&record) {
            let key = key.ok_or_else(|| stop("staff-key", record))?;
            let link = ChainLink::first(*self.board.as_bytes(), *record.as_bytes());
            let last = No(0);
            self.seen.insert(record, Seen { last, link, key });
        }
        let Some(seen) = self.seen.get_mut(&record) else {
            return Err(stop("event-order", which()));
        };
        if row.no != seen.last.next() {
            return Err(stop("event-order", which()));
        }
        if row.link != row.link_after(seen.link, self.board, record) {
            return Err(stop("event-chain", which()));
        }
        (seen.last, seen.link) = (row.no, row.link);
        let place = row.place(self.board, record);
        let sealed = row.sealed.as_ref().ok_or(stop("event-text", which()))?;
        let opened = seen.key.open_event(&place, sealed, &row.commitment);
        opened.map_err(|_| stop("event-text", which()))?;
        Ok(hash)
    }

    /// Whether the list of records says of each how many events it has, and leaves out none.
    pub(super) fn compare(&self, listed: &[StaffRow]) -> Result<(), Stop> {
        for row in listed {
            let last = self.seen.get(&row.id).map_or(0, |seen| seen.last.0);
            if last != row.version {
                return Err(stop("staff-count", row.id));
            }
        }
        let is_listed = |id: &StaffRecordId| listed.iter().any(|row| row.id == *id);
        match self.seen.keys().find(|id| !is_listed(id)) {
            Some(missing) => Err(stop("staff-missing", missing)),
            None => Ok(()),
        }
    }
}
