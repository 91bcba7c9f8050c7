//! The event log (*gebeurtenissen*): rows are added and never changed. What happened stands sealed in a
//! table of its own, which is emptied of a dossier that is destroyed.

use std::fmt::Display;

use domain::id::{BoardId, DossierId, MemberId, No, StaffRecordId};
use jiff::Timestamp;
use vault::{ChainLink, Commitment, EventLeaf, LogHash, Place, Sealed, Step};

use crate::line::Line;
use crate::statement::statement;
use crate::value::values;
use crate::{LeafOf, StoreError, Tx, event_leaf};

/// An event as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedEvent {
    /// Its number in the dossier.
    pub no: No,
    /// What kind of event it is.
    pub kind: String,
    /// When it was recorded; kept to the microsecond.
    pub at: Timestamp,
    /// Who recorded it.
    pub member: MemberId,
    /// What happened, sealed; nothing where that was destroyed.
    pub sealed: Option<Sealed>,
    /// What its text was.
    pub commitment: Commitment,
    /// What ties it to all events before it.
    pub link: ChainLink,
}

/// That in which events follow each other: a dossier, or a record of the staff route.
pub trait Stream: Copy + Display {
    /// Its id.
    fn bytes(self) -> [u8; 16];
    /// The table of its events.
    fn table(self) -> &'static str;
    /// The hash of a leaf of it.
    fn leaf(self, leaf: &EventLeaf<'_>) -> LogHash;
}

impl Stream for DossierId {
    fn bytes(self) -> [u8; 16] {
        *self.as_bytes()
    }

    fn table(self) -> &'static str {
        "events"
    }

    fn leaf(self, leaf: &EventLeaf<'_>) -> LogHash {
        leaf.hash()
    }
}

impl Stream for StaffRecordId {
    fn bytes(self) -> [u8; 16] {
        *self.as_bytes()
    }

    fn table(self) -> &'static str {
        "staff_events"
    }

    fn leaf(self, leaf: &EventLeaf<'_>) -> LogHash {
        leaf.staff_hash()
    }
}

/// An event among those that one member recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnEvent {
    /// The dossier.
    pub dossier: DossierId,
    /// The event.
    pub event: SealedEvent,
}

/// The last event of a page: the next page begins before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RecordedBefore {
    /// When it was recorded.
    pub at: Timestamp,
    /// Its dossier.
    pub dossier: DossierId,
    /// Its number there.
    pub no: No,
}

impl SealedEvent {
    /// The place for which it was sealed.
    pub fn place(&self, board: BoardId, stream: impl Stream) -> Place<'_> {
        Place {
            board: *board.as_bytes(),
            dossier: stream.bytes(),
            sequence: self.no.0,
            kind: &self.kind,
        }
    }

    /// Whether its text was erased: only its commitment is left.
    pub fn is_erased(&self) -> bool {
        self.sealed.is_none()
    }

    /// The link that it must have when it follows the event with this one.
    #[must_use]
    pub fn link_after(
        &self,
        previous: ChainLink,
        board: BoardId,
        stream: impl Stream,
    ) -> ChainLink {
        previous.next(&Step {
            place: self.place(board, stream),
            member: *self.member.as_bytes(),
            at_micros: self.at.as_microsecond(),
            commitment: self.commitment,
        })
    }
}

pub(crate) fn event(line: &Line) -> Result<SealedEvent, StoreError> {
    Ok(SealedEvent {
        no: No(line.small("seq")?),
        kind: line.text("kind")?,
        at: line.moment("at")?,
        member: line.parsed("member")?,
        sealed: line.bytes_if_any("sealed")?.map(Sealed::from_stored),
        commitment: Commitment::from_stored(line.hash("commitment")?),
        link: ChainLink::from_stored(line.hash("link")?),
    })
}

impl Tx {
    /// Adds events, with their leaves in the log, to a dossier that has this many already.
    ///
    /// `Conflict` when it has another number: somebody was first, and nothing was added. Their
    /// numbers and links must follow what is there. Appends in one board wait for each other.
    pub async fn append(
        &mut self,
        board: BoardId,
        dossier: DossierId,
        expected_version: u32,
        events: &[SealedEvent],
    ) -> Result<(), StoreError> {
        let Some(last) = events.last() else {
            return Ok(());
        };
        self.lock_board(board).await?;
        if self.dossier(board, dossier).await?.version != expected_version {
            return Err(StoreError::Conflict);
        }
        let head = self.head(board, dossier, expected_version).await?;
        follow(board, dossier, No(expected_version), head, events)?;
        let grow = values![board, dossier, expected_version, last.no, last.at];
        self.change(statement!("dossiers", "grow"), grow).await?;
        for event in events {
            let values = values![
                board,
                dossier,
                event.no,
                &event.kind,
                event.at,
                event.member,
                &event.commitment,
                &event.link
            ];
            self.execute(statement!("events", "insert"), values).await?;
            let Some(sealed) = &event.sealed else {
                return Err(broken("sealed", dossier, event.no));
            };
            let text = values![board, dossier, event.no, sealed];
            self.execute(statement!("event_texts", "insert"), text)
                .await?;
            let of = LeafOf::Event(dossier, event.no);
            self.log(board, of, event_leaf(board, dossier, event))
                .await?;
        }
        Ok(())
    }

    /// The link that the next event must hold on to.
    async fn head(
        &mut self,
        board: BoardId,
        dossier: DossierId,
        version: u32,
    ) -> Result<ChainLink, StoreError> {
        if version == 0 {
            return Ok(start(board, dossier));
        }
        let link = statement!("events", "link");
        let read = |line: &Line| Ok(ChainLink::from_stored(line.hash("link")?));
        let found = self
            .first(link, values![board, dossier, version], read)
            .await?;
        found.ok_or_else(|| broken("seq", dossier, No(version)))
    }

    /// The events of a dossier, in order and complete.
    ///
    /// `Inconsistent` when one is missing, or anything but its sealed text was changed; that the
    /// text was changed, or taken away, shows when it is opened.
    pub async fn events_of_dossier(
        &mut self,
        board: BoardId,
        dossier: DossierId,
    ) -> Result<Vec<SealedEvent>, StoreError> {
        // One statement, so that an append beside it cannot come between the count and the events.
        let of_dossier = statement!("events", "of_dossier");
        let lines = self
            .all(of_dossier, values![board, dossier], |line| {
                let is_event = line.small_if_any::<u32>("seq")?.is_some();
                let event = if is_event { Some(event(line)?) } else { None };
                Ok((No(line.small("version")?), event))
            })
            .await?;
        let version = lines
            .first()
            .map(|(version, _)| *version)
            .ok_or(StoreError::NotFound)?;
        let events: Vec<SealedEvent> = lines.into_iter().filter_map(|(_, event)| event).collect();
        follow(board, dossier, No(0), start(board, dossier), &events)?;
        let last = events.last().map_or(No(0), |event| event.no);
        if last == version {
            Ok(events)
        } else {
            Err(broken("seq", dossier, last.next()))
        }
    }

    /// Puts the same text, sealed with another key, in the place of the text of an event. The
    /// commitment and the link stay, and so does the log.
    pub async fn reseal_event_text(
        &mut self,
        board: BoardId,
        dossier: DossierId,
        no: No,
        sealed: &Sealed,
    ) -> Result<(), StoreError> {
        let values = values![board, dossier, no, sealed];
        self.change(statement!("event_texts", "reseal"), values)
            .await
    }

    /// Erases the text of an event. The commitment and the link stay, and so does the log.
    pub async fn erase_event_text(
        &mut self,
        board: BoardId,
        dossier: DossierId,
        no: No,
    ) -> Result<(), StoreError> {
        let values = values![board, dossier, no];
        self.change(statement!("event_texts", "erase"), values)
            .await
    }

    /// A page of what a member recorded, in all dossiers, the newest first.
    ///
    /// Who and when are as the table says; only reading the dossier proves them.
    pub async fn events_by_member(
        &mut self,
        board: BoardId,
        member: MemberId,
        before: Option<RecordedBefore>,
        limit: u32,
    ) -> Result<Vec<OwnEvent>, StoreError> {
        // Ids are written in hexadecimal: this text comes after all of them.
        let (micros, dossier, no) = before.map_or((i64::MAX, String::from("z"), No(0)), |before| {
            (
                before.at.as_microsecond(),
                before.dossier.to_string(),
                before.no,
            )
        });
        let values = values![board, member, micros, &dossier, no, limit];
        self.all(statement!("events", "by_member"), values, |line| {
            Ok(OwnEvent {
                dossier: line.parsed("dossier")?,
                event: event(line)?,
            })
        })
        .await
    }
}

pub(crate) fn start(board: BoardId, stream: impl Stream) -> ChainLink {
    ChainLink::first(*board.as_bytes(), stream.bytes())
}

/// Whether numbers and links follow without a gap.
pub(crate) fn follow(
    board: BoardId,
    stream: impl Stream,
    mut last: No,
    mut head: ChainLink,
    events: &[SealedEvent],
) -> Result<(), StoreError> {
    for event in events {
        last = last.next();
        if event.no != last {
            return Err(broken("seq", stream, last));
        }
        if event.link != event.link_after(head, board, stream) {
            return Err(broken("link", stream, last));
        }
        head = event.link;
    }
    Ok(())
}

pub(crate) fn broken(column: &'static str, stream: impl Stream, no: No) -> StoreError {
    StoreError::Inconsistent {
        table: stream.table(),
        column,
        row: format!("{stream}, {no}"),
    }
}
