//! The board's log (*logboek met bewijs*): a leaf for each event and each audit record.
//!
//! A leaf is added in the transaction of what it stands for, under the lock of the board, so that
//! the order is certain. Rows are added and never changed; only how far the log is, is kept apart.

use std::collections::BTreeMap;

use domain::id::{BoardId, DossierId, No, StaffRecordId};
use vault::{AuditLeaf, EventLeaf, LogHash, Peaks, Step, Subtree, TreeNode};

use crate::line::Line;
use crate::statement::statement;
use crate::value::values;
use crate::{AuditRecord, AuditRow, SealedEvent, StoreError, Stream, Tx};

/// What a leaf stands for (*blad*).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LeafOf {
    /// An event of a dossier.
    Event(DossierId, No),
    /// An event of a record of the staff route.
    Staff(StaffRecordId, No),
    /// An audit record of the board.
    Audit(i64),
}

/// A leaf as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeafRow {
    /// Its place in the log: 0, 1, 2 without a gap.
    pub index: u64,
    /// What it stands for.
    pub of: LeafOf,
    /// Its hash, and that of each subtree it completes, the smallest first.
    pub hashes: Vec<LogHash>,
}

/// How far the logs are to which this unit of work added leaves.
pub(crate) type Grown = BTreeMap<BoardId, Peaks>;

/// The leaf of an event, of a dossier or of the staff route.
pub fn event_leaf(board: BoardId, stream: impl Stream, event: &SealedEvent) -> LogHash {
    let step = Step {
        place: event.place(board, stream),
        member: *event.member.as_bytes(),
        at_micros: event.at.as_microsecond(),
        commitment: event.commitment,
    };
    let link = event.link;
    stream.leaf(&EventLeaf { step, link })
}

/// The leaf of an audit record.
pub fn audit_leaf(
    board: BoardId,
    no: i64,
    salt: Option<[u8; 16]>,
    record: &AuditRecord,
) -> LogHash {
    AuditLeaf {
        salt,
        board: *board.as_bytes(),
        no,
        at_micros: record.at.as_microsecond(),
        member: record.member.map(|id| *id.as_bytes()),
        role: record.role.map(domain::role::Role::code),
        action: &record.action,
        subject: record.subject.map(|id| *id.as_bytes()),
        dossier: record.dossier.map(|id| *id.as_bytes()),
        record: record.record.map(|no| no.0),
        reason: record.reason.as_deref(),
        outcome: &record.outcome,
    }
    .hash()
}

fn leaf(line: &Line) -> Result<LeafRow, StoreError> {
    let dossier: Option<DossierId> = line.parsed_if_any("dossier")?;
    let seq: Option<u32> = line.small_if_any("seq")?;
    let audit: Option<i64> = line.small_if_any("audit")?;
    let staff: Option<StaffRecordId> = line.parsed_if_any("staff")?;
    let of = match (dossier, staff, seq, audit) {
        (Some(dossier), None, Some(seq), None) => LeafOf::Event(dossier, No(seq)),
        (None, Some(record), Some(seq), None) => LeafOf::Staff(record, No(seq)),
        (None, None, None, Some(no)) => LeafOf::Audit(no),
        _ => return Err(line.odd("audit")),
    };
    Ok(LeafRow {
        index: line.small("idx")?,
        of,
        hashes: hashes(line)?,
    })
}

fn hashes(line: &Line) -> Result<Vec<LogHash>, StoreError> {
    let bytes = line.bytes("hashes")?;
    let (chunks, rest) = bytes.as_chunks::<32>();
    if chunks.is_empty() || !rest.is_empty() {
        return Err(line.odd("hashes"));
    }
    Ok(chunks.iter().copied().map(LogHash::from_stored).collect())
}

impl Tx {
    /// Adds a leaf. The lock of the board must be held, and what the leaf stands for be there.
    pub(crate) async fn log(
        &mut self,
        board: BoardId,
        of: LeafOf,
        hash: LogHash,
    ) -> Result<(), StoreError> {
        let mut peaks = self.peaks(board).await?;
        let index = number(peaks.size())?;
        let bytes: Vec<u8> = peaks
            .push(hash)
            .iter()
            .flat_map(|hash| *hash.as_bytes())
            .collect();
        let (dossier, staff, seq, audit) = match of {
            LeafOf::Event(dossier, no) => (Some(dossier), None, Some(no), None),
            LeafOf::Staff(record, no) => (None, Some(record), Some(no), None),
            LeafOf::Audit(no) => (None, None, None, Some(no)),
        };
        let values = values![board, index, dossier, seq, audit, bytes.as_slice(), staff];
        let added = self
            .execute(statement!("log_leaves", "insert"), values)
            .await;
        match added {
            // Nobody else can have been first: the lock is ours. Then the count was changed.
            Err(StoreError::Conflict) => return Err(odd(board, "log_trees", "size")),
            added => added?,
        };
        self.grown.insert(board, peaks);
        Ok(())
    }

    /// Keeps how far the logs are: once for all leaves of this unit of work.
    pub(crate) async fn save_grown(&mut self) -> Result<(), StoreError> {
        for (board, peaks) in std::mem::take(&mut self.grown) {
            let (size, bytes) = (number(peaks.size())?, peaks.to_bytes());
            let values = values![board, size, bytes.as_slice()];
            self.execute(statement!("log_trees", "save"), values)
                .await?;
        }
        Ok(())
    }

    /// How far the log of a board is, with what this unit of work added.
    pub async fn peaks(&mut self, board: BoardId) -> Result<Peaks, StoreError> {
        if let Some(peaks) = self.grown.get(&board) {
            return Ok(peaks.clone());
        }
        let found = self
            .first(statement!("log_trees", "get"), values![board], |line| {
                let bytes = line.bytes("peaks")?;
                Peaks::from_stored(line.small("size")?, &bytes).ok_or_else(|| line.odd("peaks"))
            })
            .await?;
        Ok(found.unwrap_or(Peaks::empty()))
    }

    /// Notes how far the log of a board is signed.
    pub(crate) async fn note_signed(
        &mut self,
        board: BoardId,
        size: i64,
    ) -> Result<(), StoreError> {
        let peaks = self.peaks(board).await?;
        self.grown.insert(board, peaks);
        self.save_grown().await?;
        self.change(statement!("log_trees", "sign"), values![board, size])
            .await
    }

    /// How far the log of a board was when it was last signed: 0 when it never was.
    pub async fn signed_size(&mut self, board: BoardId) -> Result<u64, StoreError> {
        let get = statement!("log_trees", "get");
        let found = self
            .first(get, values![board], |line| line.small("signed"))
            .await?;
        Ok(found.unwrap_or(0))
    }

    /// The place in the log of an event.
    pub async fn leaf_of_event(
        &mut self,
        board: BoardId,
        dossier: DossierId,
        no: No,
    ) -> Result<u64, StoreError> {
        self.one(
            statement!("log_leaves", "of_event"),
            values![board, dossier, no],
            |line| line.small("idx"),
        )
        .await
    }

    /// The leaves of the audit records from one number to another.
    pub async fn leaves_of_audit(
        &mut self,
        board: BoardId,
        first: i64,
        last: i64,
    ) -> Result<BTreeMap<i64, u64>, StoreError> {
        let values = values![board, first, last];
        let found = self.all(statement!("log_leaves", "of_audit"), values, |line| {
            Ok((line.number("audit")?, line.small("idx")?))
        });
        Ok(found.await?.into_iter().collect())
    }

    /// The hashes of these steps of a proof.
    ///
    /// What was looked up is remembered in `known`: proofs of one log share most of their upper
    /// part.
    pub async fn proof(
        &mut self,
        board: BoardId,
        steps: &[Subtree],
        known: &mut BTreeMap<TreeNode, LogHash>,
    ) -> Result<Vec<LogHash>, StoreError> {
        let mut proof = Vec::with_capacity(steps.len());
        for step in steps {
            let mut hashes = Vec::new();
            for node in step.nodes() {
                let hash = match known.get(&node) {
                    Some(hash) => *hash,
                    None => self.node(board, node).await?,
                };
                known.insert(node, hash);
                hashes.push(hash);
            }
            proof.push(Subtree::hash(&hashes).ok_or(StoreError::NotFound)?);
        }
        Ok(proof)
    }

    /// The hash of a subtree: it stands with the leaf that completed it.
    async fn node(&mut self, board: BoardId, node: TreeNode) -> Result<LogHash, StoreError> {
        let values = values![board, number(node.last_leaf())?];
        let level = usize::try_from(node.level).unwrap_or(usize::MAX);
        self.one(statement!("log_leaves", "get"), values, |line| {
            let hash = hashes(line)?.get(level).copied();
            hash.ok_or_else(|| line.odd("hashes"))
        })
        .await
    }

    /// The leaves from one place up to another.
    pub async fn leaves(
        &mut self,
        board: BoardId,
        from: u64,
        to: u64,
    ) -> Result<Vec<LeafRow>, StoreError> {
        let values = values![board, number(from)?, number(to)?];
        self.all(statement!("log_leaves", "list"), values, leaf)
            .await
    }

    /// The audit records of the leaves from one place up to another, each with its place.
    pub async fn logged_audit(
        &mut self,
        board: BoardId,
        from: u64,
        to: u64,
    ) -> Result<Vec<(u64, AuditRow)>, StoreError> {
        let values = values![board, number(from)?, number(to)?];
        self.all(statement!("audit", "logged"), values, |line| {
            Ok((line.small("idx")?, crate::audit::audit(line)?))
        })
        .await
    }

    /// The events of the leaves from one place up to another, each with its place and dossier.
    pub async fn logged_events(
        &mut self,
        board: BoardId,
        from: u64,
        to: u64,
    ) -> Result<Vec<(u64, DossierId, SealedEvent)>, StoreError> {
        let values = values![board, number(from)?, number(to)?];
        self.all(statement!("events", "logged"), values, |line| {
            let (index, dossier) = (line.small("idx")?, line.parsed("dossier")?);
            Ok((index, dossier, crate::events::event(line)?))
        })
        .await
    }

    /// How many logs there are of no board.
    pub async fn logs_of_no_board(&mut self) -> Result<u64, StoreError> {
        let count = |line: &Line| line.small("count");
        self.one(statement!("log_trees", "orphans"), &[], count)
            .await
    }

    /// The events of the staff route of the leaves from one place up to another, each with its place
    /// and its record.
    pub async fn logged_staff_events(
        &mut self,
        board: BoardId,
        from: u64,
        to: u64,
    ) -> Result<Vec<(u64, StaffRecordId, SealedEvent)>, StoreError> {
        let values = values![board, number(from)?, number(to)?];
        self.all(statement!("staff_events", "logged"), values, |line| {
            let (index, record) = (line.small("idx")?, line.parsed("record")?);
            Ok((index, record, crate::events::event(line)?))
        })
        .await
    }

    /// How many events and audit records a board has.
    pub async fn count_logged(&mut self, board: BoardId) -> Result<(u64, u64), StoreError> {
        let count = |line: &Line| line.small("count");
        let values = values![board];
        let events = self.one(statement!("events", "count"), values, count);
        let events = events.await?;
        let staff = self.one(statement!("staff_events", "count"), values, count);
        let events = events + staff.await?;
        let audit = self.one(statement!("audit", "count"), values, count);
        Ok((events, audit.await?))
    }

    /// Gives everything that was there before there was a log its leaf: the events of each
    /// dossier, then the audit records.
    pub(crate) async fn log_what_was(&mut self) -> Result<(), StoreError> {
        const PAGE: u32 = 1000;
        for board in self.boards().await? {
            let board = board.id;
            let mut after = (String::new(), No(0));
            loop {
                let values = values![board, &after.0, after.1, PAGE];
                let read = |line: &Line| {
                    let dossier: DossierId = line.parsed("dossier")?;
                    Ok((dossier, crate::events::event(line)?))
                };
                let page = self.all(statement!("events", "of_board"), values, read);
                let page = page.await?;
                let Some((last, event)) = page.last() else {
                    break;
                };
                after = (last.to_string(), event.no);
                for (dossier, event) in &page {
                    let of = LeafOf::Event(*dossier, event.no);
                    self.log(board, of, event_leaf(board, *dossier, event))
                        .await?;
                }
            }
            self.log_audit_that_was(board, PAGE).await?;
        }
        Ok(())
    }

    async fn log_audit_that_was(&mut self, board: BoardId, page: u32) -> Result<(), StoreError> {
        let mut after = 0;
        loop {
            let rows = self.audit_after(board, after, page).await?;
            let Some(last) = rows.last() else {
                return Ok(());
            };
            after = last.no;
            for AuditRow { no, salt, record } in &rows {
                let leaf = audit_leaf(board, *no, *salt, record);
                self.log(board, LeafOf::Audit(*no), leaf).await?;
            }
        }
    }

    /// A page of the audit records of a board, the oldest first, after a number.
    pub async fn audit_after(
        &mut self,
        board: BoardId,
        after: i64,
        limit: u32,
    ) -> Result<Vec<AuditRow>, StoreError> {
        let values = values![board, after, limit];
        self.all(statement!("audit", "of_board"), values, crate::audit::audit)
            .await
    }
}

fn number(size: u64) -> Result<i64, StoreError> {
    i64::try_from(size).map_err(|_| StoreError::NotFound)
}

fn odd(board: BoardId, table: &'static str, column: &'static str) -> StoreError {
    StoreError::Inconsistent {
        table,
        column,
        row: board.to_string(),
    }
}
