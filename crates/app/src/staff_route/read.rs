//! Reading the records of the staff route, for whom the board named.

use std::collections::{BTreeMap, BTreeSet};

use domain::id::{MemberId, StaffRecordId};
use domain::staff_route::{
    Guideline, Road, RoadStep, StaffAction, StaffCase, StaffCommand, StaffPermit,
};
use jiff::Timestamp;
use store::Tx;

use crate::access::Colleague;
use crate::audit::Outcome;
use crate::error::AppError;
use crate::staff_route::opened::OpenedStaff;
use crate::staff_route::{Desk, note};
use crate::{App, Visitor};

/// A record in the list.
#[derive(Clone, PartialEq, Eq)]
pub struct StaffCard {
    /// Its id.
    pub id: StaffRecordId,
    /// The road it is on.
    pub road: Option<Road>,
    /// When it was told first.
    pub told_at: Timestamp,
    /// The step that comes next, on the road of the law.
    pub next: Option<RoadStep>,
    /// Whether it is closed.
    pub is_closed: bool,
}

/// A record as a recipient reads it.
#[derive(Clone, PartialEq, Eq)]
pub struct StaffView {
    /// Its id.
    pub id: StaffRecordId,
    /// What has happened.
    pub case: StaffCase,
    /// The moment of reading.
    pub now: Timestamp,
    /// How many copies of what was moved still stand in the dossier of another pupil.
    pub copies_left: usize,
    /// Who can read it, by name.
    pub readers: Vec<String>,
    /// Names of those of the board who stand in it.
    pub names: BTreeMap<MemberId, String>,
    /// Who of the board can be shut out.
    pub people: Vec<Colleague>,
    /// The board's guideline, once it was noted.
    pub guideline: Option<Guideline>,
}

discreet!(StaffCard, StaffView);

impl StaffView {
    /// Whole hours since it was first told.
    pub fn hours(&self) -> i64 {
        let told = self.case.told_at().unwrap_or(self.now);
        self.now.duration_since(told).as_hours()
    }
}

impl App {
    /// The records that a recipient may read, the last changed first.
    pub async fn staff_records(&self, visitor: &Visitor) -> Result<Vec<StaffCard>, AppError> {
        let mut tx = self.store.begin().await?;
        let desk = self.desk(&mut tx, visitor.board).await?;
        let permit = desk.permit(visitor, StaffAction::List, &BTreeSet::new())?;
        let mut cards = Vec::new();
        for row in tx.staff_records(visitor.board).await? {
            let opened = self.load_staff(&mut tx, &desk.key, visitor.board, row.id);
            let case = opened.await?.case;
            let read = desk.permit(visitor, StaffAction::Read, &case.shut_out());
            // Whoever is shut out does not learn that it is there.
            if read.is_err() {
                continue;
            }
            let by_law = case.road() == Some(Road::SexualOffence);
            cards.push(StaffCard {
                id: row.id,
                road: case.road(),
                told_at: case.told_at().unwrap_or(row.opened_at),
                next: case.next_step().filter(|_| by_law && !case.is_closed()),
                is_closed: case.is_closed(),
            });
        }
        let done = (Outcome::Done, None);
        note(&mut tx, visitor, &permit, self.clock.now(), None, done).await?;
        tx.commit().await?;
        Ok(cards)
    }

    /// Read a record. That somebody did is written down.
    pub async fn read_staff(
        &self,
        visitor: &Visitor,
        id: StaffRecordId,
    ) -> Result<StaffView, AppError> {
        let mut tx = self.store.begin().await?;
        let (permit, desk, opened) = self
            .open_staff(&mut tx, visitor, id, StaffAction::Read)
            .await?;
        let now = self.clock.now();
        let done = (Outcome::Done, None);
        note(&mut tx, visitor, &permit, now, Some((id, None)), done).await?;
        let guideline = self.guideline(&mut tx, visitor, &desk.key).await?;
        let mut copies_left = 0;
        for record in opened.case.records() {
            if let StaffCommand::Move(moved) = &record.event {
                let left = self.copies_left(&mut tx, visitor, &desk.key, moved);
                copies_left += left.await?;
            }
        }
        tx.commit().await?;
        let mut view = view(&desk, opened, now, guideline);
        view.copies_left = copies_left;
        Ok(view)
    }

    /// Open a record, if the visitor may do this in it.
    pub(crate) async fn open_staff(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        id: StaffRecordId,
        action: StaffAction,
    ) -> Result<(StaffPermit, Desk, OpenedStaff), AppError> {
        let desk = self.desk(tx, visitor.board).await?;
        // Before anything is opened: whoever is no recipient learns nothing of whether it is there.
        desk.permit(visitor, action, &BTreeSet::new())?;
        tx.staff_record(visitor.board, id).await?;
        let opened = self.load_staff(tx, &desk.key, visitor.board, id).await?;
        let permit = desk.permit(visitor, action, &opened.case.shut_out())?;
        Ok((permit, desk, opened))
    }
}

fn view(
    desk: &Desk,
    opened: OpenedStaff,
    now: Timestamp,
    guideline: Option<Guideline>,
) -> StaffView {
    let out = opened.case.shut_out();
    let readers = desk.readers(&out);
    let records = opened.case.records().iter();
    let about = records.filter_map(|record| match &record.event {
        StaffCommand::Tell(telling) => Some(telling),
        StaffCommand::Move(moved) => Some(&moved.telling),
        _ => None,
    });
    let whom = about.flat_map(|telling| [telling.about.member, telling.tied]);
    let members: BTreeSet<MemberId> = whom.flatten().chain(out).collect();
    let names = members
        .into_iter()
        .filter_map(|member| Some((member, desk.name(member)?)));
    let active = desk.people.values().filter(|one| one.is_active);
    let mut people: Vec<Colleague> = active.cloned().collect();
    people.sort_by(|one, other| one.name.cmp(&other.name));
    StaffView {
        id: opened.id,
        copies_left: 0,
        readers: readers
            .into_iter()
            .filter_map(|(member, _)| desk.name(member))
            .collect(),
        names: names.collect(),
        people,
        case: opened.case,
        now,
        guideline,
    }
}
