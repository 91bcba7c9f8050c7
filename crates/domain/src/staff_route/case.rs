//! A record of the staff route as the sum of what happened in it.

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::fact::{Road, RoadStep, StaffCommand, StepTaken, Talk, Telling};
use crate::answer::YesNo;
use crate::id::{MemberId, No};
use crate::record::Actor;

/// One thing that happened, in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffRecorded {
    /// Its number.
    pub no: No,
    /// When it was recorded.
    pub at: Timestamp,
    /// By whom.
    pub by: Actor,
    /// What.
    pub event: StaffCommand,
}

/// A record of the staff route (*dossier over een medewerker*).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StaffCase {
    records: Vec<StaffRecorded>,
}

impl StaffCase {
    /// The case after one more record.
    pub fn evolve(&mut self, record: StaffRecorded) {
        self.records.push(record);
    }

    /// Everything that happened, in order.
    pub fn records(&self) -> &[StaffRecorded] {
        &self.records
    }

    /// The number of the newest record, 0 when there is none.
    pub fn newest(&self) -> No {
        self.records.last().map_or(No(0), |record| record.no)
    }

    /// With what it began: what was told, or moved here.
    pub fn telling(&self) -> Option<&Telling> {
        self.records.iter().find_map(|record| match &record.event {
            StaffCommand::Tell(telling) => Some(telling),
            StaffCommand::Move(moved) => Some(&moved.telling),
            _ => None,
        })
    }

    /// The moment of the first telling.
    pub fn told_at(&self) -> Option<Timestamp> {
        self.records.first().map(|record| record.at)
    }

    /// The road that it is on.
    pub fn road(&self) -> Option<Road> {
        let chosen = self.records.iter().rev().find_map(|r| match &r.event {
            StaffCommand::ChooseRoad(choice) => choice.road,
            _ => None,
        });
        chosen.or_else(|| self.telling().and_then(|telling| telling.road))
    }

    /// A step that was taken, with the record that holds it.
    pub fn taken(&self, step: RoadStep) -> Option<(&StaffRecorded, &StepTaken)> {
        self.records.iter().find_map(|record| match &record.event {
            StaffCommand::TakeStep(taken) if taken.step == Some(step) => Some((record, taken)),
            _ => None,
        })
    }

    /// The talks in which it was told.
    pub fn talks(&self) -> impl Iterator<Item = &Talk> {
        self.records
            .iter()
            .filter_map(|record| match &record.event {
                StaffCommand::RecordTalk(talk) => Some(talk),
                _ => None,
            })
    }

    /// Whether it was found that there is no reasonable suspicion: the road of the law ends there.
    pub fn has_ended(&self) -> bool {
        self.taken(RoadStep::SuspicionWeighed)
            .is_some_and(|(_, taken)| taken.suspicion == Some(YesNo::No))
    }

    /// The step that comes next on the road of the law; nothing when it is done or ended.
    pub fn next_step(&self) -> Option<RoadStep> {
        if self.has_ended() {
            return None;
        }
        let mut steps = RoadStep::ALL.into_iter();
        steps.find(|step| self.taken(*step).is_none())
    }

    /// Whether it is closed.
    pub fn is_closed(&self) -> bool {
        let mut records = self.records.iter();
        records.any(|record| matches!(record.event, StaffCommand::Close(_)))
    }

    /// Who must never read it: whom it is about, and who has a tie to them.
    pub fn shut_out(&self) -> BTreeSet<MemberId> {
        let mut out = BTreeSet::new();
        for record in &self.records {
            match &record.event {
                StaffCommand::Tell(telling) => add(&mut out, telling),
                StaffCommand::Move(moved) => add(&mut out, &moved.telling),
                StaffCommand::ShutOut(shut) => out.extend(shut.member),
                _ => {}
            }
        }
        out
    }
}

pub(super) fn add(out: &mut BTreeSet<MemberId>, telling: &Telling) {
    out.extend(telling.about.member);
    out.extend(telling.tied);
}
