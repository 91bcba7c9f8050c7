//! A walk along the log of a board, from its first leaf to its last: what is checked of each.

use std::collections::BTreeMap;

use domain::id::{BoardId, DossierId, No};
use domain::retention::RetentionKind;
use store::{AuditRecord, AuditRow, LeafOf, LeafRow, SealedEvent, Tx, audit_leaf, event_leaf};
use vault::{ChainLink, DossierKey, LogHash, Peaks};

use crate::audit::Outcome;
use crate::log_kind::{DESTROYED, LOG_KEY_CHANGED};
use crate::verify_store::duties::DutyLines;
use crate::verify_store::erased::Erased;
use crate::verify_store::files::{Named, named};
use crate::verify_store::page::{Key, PAGE, Page};
use crate::verify_store::staff::StaffWalk;
use crate::verify_store::{Stop, StoreHeld, stop};

/// What was seen of a dossier so far.
struct Seen {
    last: No,
    link: ChainLink,
    /// Nothing when the key was destroyed.
    key: Option<DossierKey>,
    /// How many of its texts are there.
    texts: u64,
}

/// How far the walk is, and what it met.
pub(super) struct Walk {
    board: BoardId,
    checkpoints: BTreeMap<u64, LogHash>,
    peaks: Peaks,
    last_audit: i64,
    dossiers: BTreeMap<DossierId, Seen>,
    keys: BTreeMap<DossierId, Key>,
    files: Vec<Named>,
    /// Dossiers of which the log says that they were destroyed, each with the line that says so.
    destroyed: BTreeMap<DossierId, AuditRecord>,
    /// The lines that say that one will be destroyed.
    announced: Vec<AuditRecord>,
    /// Which keys the log says that it was given, in their order.
    log_keys: Vec<String>,
    /// Texts that are not there, and those of which a dossier says that they were moved.
    erased: Erased,
    /// What was seen of the staff route.
    staff: StaffWalk,
    /// The lines that name a row of the registers of the duties.
    duties: DutyLines,
    held: StoreHeld,
}

impl Walk {
    pub(super) fn new(board: BoardId, checkpoints: BTreeMap<u64, LogHash>) -> Self {
        Self {
            board,
            checkpoints,
            peaks: Peaks::empty(),
            last_audit: 0,
            dossiers: BTreeMap::new(),
            keys: BTreeMap::new(),
            files: Vec::new(),
            destroyed: BTreeMap::new(),
            announced: Vec::new(),
            log_keys: Vec::new(),
            erased: Erased::default(),
            staff: StaffWalk::new(board),
            duties: DutyLines::default(),
            held: StoreHeld::default(),
        }
    }

    /// A log without leaves can be signed too.
    pub(super) fn begin(&mut self) -> Result<(), Stop> {
        self.compare_root()
    }

    /// Checks a page of the log.
    pub(super) fn page(&mut self, page: Page) -> Result<(), Stop> {
        self.keys = page.keys;
        let mut of_audit = page.audit.into_iter().peekable();
        let mut of_events = page.events.into_iter().peekable();
        let mut of_staff = page.staff.into_iter().peekable();
        self.staff.keys(page.staff_keys);
        for (index, leaf) in (page.from..page.to).zip(&page.leaves) {
            if leaf.index != index {
                return Err(stop("leaf-missing", index));
            }
            let hash = match leaf.of {
                LeafOf::Audit(no) => {
                    let row = of_audit.next_if(|(at, _)| *at == index);
                    let (_, row) = row.ok_or_else(|| stop("audit-missing", no))?;
                    self.audit(leaf, &row)?
                }
                LeafOf::Event(dossier, no) => {
                    let row = of_events.next_if(|(at, _, _)| *at == index);
                    let missing = || stop("event-missing", format!("{dossier}, {no}"));
                    let (_, _, row) = row.ok_or_else(missing)?;
                    self.event(leaf, dossier, &row)?
                }
                LeafOf::Staff(record, no) => {
                    let row = of_staff.next_if(|(at, _, _)| *at == index);
                    let missing = || stop("event-missing", format!("{record}, {no}"));
                    let (_, _, row) = row.ok_or_else(missing)?;
                    self.held.events += 1;
                    self.staff.event(leaf, record, &row)?
                }
            };
            if self.peaks.push(hash) != leaf.hashes {
                return Err(stop("node", index));
            }
            self.compare_root()?;
        }
        if self.peaks.size() < page.to {
            return Err(stop("leaf-missing", self.peaks.size()));
        }
        Ok(())
    }

    fn audit(&mut self, leaf: &LeafRow, row: &AuditRow) -> Result<LogHash, Stop> {
        let hash = audit_leaf(self.board, row.no, row.salt, &row.record);
        if leaf.hashes.first() != Some(&hash) {
            return Err(stop("audit-changed", row.no));
        }
        if row.no != self.last_audit + 1 {
            return Err(stop("audit-order", row.no));
        }
        if row.record.action == DESTROYED
            && row.record.outcome == Outcome::Done.code()
            && let Some(dossier) = row.record.dossier
        {
            self.destroyed.insert(dossier, row.record.clone());
        }
        if row.record.action == RetentionKind::Announced.code() {
            self.announced.push(row.record.clone());
        }
        if row.record.action == LOG_KEY_CHANGED && row.record.outcome == Outcome::Done.code() {
            let short = row.record.reason.clone();
            self.log_keys.push(short.unwrap_or_default());
        }
        self.duties.read(&row.record);
        self.last_audit = row.no;
        self.held.audit += 1;
        Ok(hash)
    }

    fn event(
        &mut self,
        leaf: &LeafRow,
        dossier: DossierId,
        row: &SealedEvent,
    ) -> Result<LogHash, Stop> {
        let which = || format!("{dossier}, {}", row.no);
        let hash = event_leaf(self.board, dossier, row);
        if leaf.hashes.first() != Some(&hash) {
            return Err(stop("event-changed", which()));
        }
        if let Some(key) = self.keys.remove(&dossier) {
            let seen = self.first_seen(dossier, key)?;
            self.dossiers.insert(dossier, seen);
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
        self.held.events += 1;
        let is_unread = seen.key.is_none() || row.is_erased();
        self.held.without_key += u64::from(is_unread);
        seen.texts += u64::from(row.sealed.is_some());
        match (&seen.key, &row.sealed) {
            // What is gone without a word of it in the log shows at the end of the log.
            (_, None) => self.erased.is_gone(dossier, row.no),
            (None, Some(_)) => {}
            (Some(key), Some(sealed)) => {
                let place = row.place(self.board, dossier);
                let opened = key.open_event(&place, sealed, &row.commitment);
                let text = opened.map_err(|_| stop("event-text", which()))?;
                self.files.extend(named(dossier, row, &text)?);
                self.erased.read(dossier, row, &text)?;
            }
        }
        Ok(hash)
    }

    /// A dossier of which nothing was seen before.
    fn first_seen(&self, dossier: DossierId, key: Key) -> Result<Seen, Stop> {
        let key = match key {
            Key::Opens(key) => Some(key),
            Key::Destroyed => None,
            Key::Changed => return Err(stop("dossier-key", dossier)),
        };
        let link = ChainLink::first(*self.board.as_bytes(), *dossier.as_bytes());
        let last = No(0);
        Ok(Seen {
            last,
            link,
            key,
            texts: 0,
        })
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
    pub(super) async fn end(&self, tx: &mut Tx, kept: &Peaks) -> Result<(), Stop> {
        let size = self.peaks.size();
        if self.peaks != *kept || !tx.leaves(self.board, size, size + PAGE).await?.is_empty() {
            return Err(stop("tree", size));
        }
        if let Some(beyond) = self.checkpoints.keys().next() {
            return Err(stop("checkpoint-beyond", beyond));
        }
        let (events, audit) = tx.count_logged(self.board).await?;
        if events != self.held.events {
            return Err(stop("event-unlogged", events.abs_diff(self.held.events)));
        }
        if audit != self.held.audit {
            return Err(stop("audit-unlogged", audit.abs_diff(self.held.audit)));
        }
        self.nothing_taken_away()?;
        let texts: u64 = self.dossiers.values().map(|seen| seen.texts).sum();
        let kept = tx.count_texts(self.board).await?;
        if kept != texts {
            return Err(stop("text-unlogged", kept.abs_diff(texts)));
        }
        Ok(())
    }

    /// A key or a text that is gone without a word of it in the log was not destroyed but taken away; and
    /// what was destroyed is gone.
    fn nothing_taken_away(&self) -> Result<(), Stop> {
        for (dossier, seen) in &self.dossiers {
            let is_destroyed = self.destroyed.contains_key(dossier);
            if is_destroyed && (seen.key.is_some() || seen.texts > 0) {
                return Err(stop("not-destroyed", dossier));
            }
            if !is_destroyed && seen.key.is_none() {
                return Err(stop("key-missing", dossier));
            }
        }
        self.erased.end(|dossier| self.is_destroyed(dossier))
    }

    /// The lines of the log that say that a dossier will be destroyed.
    pub(super) fn announced(&self) -> &[AuditRecord] {
        &self.announced
    }

    /// Whether the log says that a dossier was destroyed.
    pub(super) fn is_destroyed(&self, dossier: DossierId) -> bool {
        self.destroyed.contains_key(&dossier)
    }

    /// The dossiers of which the log says that they were destroyed, each with the line that says so.
    pub(super) fn destroyed(&self) -> &BTreeMap<DossierId, AuditRecord> {
        &self.destroyed
    }

    /// Which keys the log says that it was given after its first, in their order.
    pub(super) fn log_keys(&self) -> &[String] {
        &self.log_keys
    }

    /// The lines that name a row of the registers of the duties.
    pub(super) const fn duties(&self) -> &DutyLines {
        &self.duties
    }

    /// What was seen of the staff route.
    pub(super) const fn staff(&self) -> &StaffWalk {
        &self.staff
    }

    /// The files that records name.
    pub(super) fn files(&self) -> &[Named] {
        &self.files
    }

    /// The key of a dossier; nothing when it was destroyed, or when there is no such dossier.
    pub(super) fn key_of(&self, dossier: DossierId) -> Option<&DossierKey> {
        self.dossiers.get(&dossier)?.key.as_ref()
    }

    /// The number of the last event of a dossier; 0 when there is none.
    pub(super) fn last_of(&self, dossier: DossierId) -> u32 {
        self.dossiers.get(&dossier).map_or(0, |seen| seen.last.0)
    }

    /// The dossiers of which there are events.
    pub(super) fn dossiers(&self) -> impl Iterator<Item = DossierId> {
        self.dossiers.keys().copied()
    }

    /// Adds what this board holds to what the others do.
    pub(super) fn tell(&self, held: &mut StoreHeld) {
        held.events += self.held.events;
        held.without_key += self.held.without_key;
        held.audit += self.held.audit;
    }
}
