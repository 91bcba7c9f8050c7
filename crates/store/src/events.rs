//! The event log (*gebeurtenissen*): rows are added and never changed. What happened stands sealed in a
//! table of its own, which is emptied of a dossier that is destroyed.

use domain::id::{BoardId, DossierId, MemberId, No};
use jiff::Timestamp;
use vault::{ChainLink, Commitment, Place, Sealed, Step};

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
    pub fn place(&self, board: BoardId, dossier: DossierId) -> Place<'_> {
        Place {
            board: *board.as_bytes(),
            dossier: *dossier.as_bytes(),
            sequence: self.no.0,
            kind: &self.kind,
        }
    }

    /// The link that it must have when it follows the event with this one.
    #[must_use]
    pub fn link_after(&self, previous: ChainLink, board: BoardId, dossier: DossierId) -> ChainLink {
        previous.next(&Step {
            place: self.place(board, dossier),
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
    /// text was changed shows when it is opened.
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
        if let Some(without) = events.iter().find(|event| event.sealed.is_none()) {
            return Err(broken("sealed", dossier, without.no));
        }
        let last = events.last().map_or(No(0), |event| event.no);
        if last == version {
            Ok(events)
        } else {
            Err(broken("seq", dossier, last.next()))
        }
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

fn start(board: BoardId, dossier: DossierId) -> ChainLink {
    ChainLink::first(*board.as_bytes(), *dossier.as_bytes())
}

/// Whether numbers and links follow without a gap.
fn follow(
    board: BoardId,
    dossier: DossierId,
    mut last: No,
    mut head: ChainLink,
    events: &[SealedEvent],
) -> Result<(), StoreError> {
    for event in events {
        last = last.next();
        if event.no != last {
            return Err(broken("seq", dossier, last));
        }
        if event.link != event.link_after(head, board, dossier) {
            return Err(broken("link", dossier, last));
        }
        head = event.link;
    }
    Ok(())
}

fn broken(column: &'static str, dossier: DossierId, no: No) -> StoreError {
    StoreError::Inconsistent {
        table: "events",
        column,
        row: format!("{dossier}, {no}"),
    }
}
