//! The events of the staff route: rows are added and never changed.

use domain::id::{BoardId, MemberId, No, StaffRecordId};
use jiff::Timestamp;
use vault::ChainLink;

use crate::events::{broken, event, follow, start};
use crate::line::Line;
use crate::statement::statement;
use crate::value::values;
use crate::{LeafOf, SealedEvent, StoreError, Tx, event_leaf};

impl Tx {
    /// Adds an event, with its leaf in the log, to a record that has this many already.
    ///
    /// `Conflict` when it has another number. Its number and link must follow what is there.
    pub async fn append_staff(
        &mut self,
        board: BoardId,
        record: StaffRecordId,
        expected_version: u32,
        added: &SealedEvent,
    ) -> Result<(), StoreError> {
        self.lock_board(board).await?;
        if self.staff_record(board, record).await?.version != expected_version {
            return Err(StoreError::Conflict);
        }
        let head = self.staff_head(board, record, expected_version).await?;
        let one = std::slice::from_ref(added);
        follow(board, record, No(expected_version), head, one)?;
        let grow = values![board, record, expected_version, added.no, added.at];
        self.change(statement!("staff_records", "grow"), grow)
            .await?;
        let sealed = added.sealed.as_ref();
        let sealed = sealed.ok_or_else(|| broken("sealed", record, added.no))?;
        let values = values![
            board,
            record,
            added.no,
            &added.kind,
            added.at,
            added.member,
            sealed,
            &added.commitment,
            &added.link
        ];
        self.execute(statement!("staff_events", "insert"), values)
            .await?;
        let of = LeafOf::Staff(record, added.no);
        self.log(board, of, event_leaf(board, record, added)).await
    }

    async fn staff_head(
        &mut self,
        board: BoardId,
        record: StaffRecordId,
        version: u32,
    ) -> Result<ChainLink, StoreError> {
        if version == 0 {
            return Ok(start(board, record));
        }
        let link = statement!("staff_events", "link");
        let read = |line: &Line| Ok(ChainLink::from_stored(line.hash("link")?));
        let found = self
            .first(link, values![board, record, version], read)
            .await?;
        found.ok_or_else(|| broken("seq", record, No(version)))
    }

    /// The events of a record, in order and complete.
    ///
    /// `Inconsistent` when one is missing, or anything but its sealed text was changed.
    pub async fn staff_events(
        &mut self,
        board: BoardId,
        record: StaffRecordId,
    ) -> Result<Vec<SealedEvent>, StoreError> {
        let of_record = statement!("staff_events", "of_record");
        let lines = self
            .all(of_record, values![board, record], |line| {
                let is_event = line.small_if_any::<u32>("seq")?.is_some();
                let event = if is_event { Some(event(line)?) } else { None };
                Ok((No(line.small("version")?), event))
            })
            .await?;
        let version = lines.first().map(|(version, _)| *version);
        let version = version.ok_or(StoreError::NotFound)?;
        let events: Vec<SealedEvent> = lines.into_iter().filter_map(|(_, event)| event).collect();
        follow(board, record, No(0), start(board, record), &events)?;
        let last = events.last().map_or(No(0), |event| event.no);
        if last == version {
            Ok(events)
        } else {
            Err(broken("seq", record, last.next()))
        }
    }

    /// The records in which a member recorded an event of this kind, and when, the newest first.
    pub async fn staff_told_by(
        &mut self,
        board: BoardId,
        member: MemberId,
        kind: &str,
    ) -> Result<Vec<(StaffRecordId, Timestamp)>, StoreError> {
        let values = values![board, member, kind];
        self.all(statement!("staff_events", "told_by"), values, |line| {
            Ok((line.parsed("record")?, line.moment("at")?))
        })
        .await
    }
}
