//! What the registers come to.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};

use crate::id::{MemberId, No};
use crate::time::school_time;

use super::fact::{
    ActionOutcome, ActionSettled, Agreed, Agreement, AgreementRead, Attendance, Course, Document,
    DocumentRemoved, Expert, ExpertEnded, PlanRead, Practice, Validity,
};
use super::kept::{DutyFact, DutyPart};

/// A fact with its number, when it was noted, and by whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotedDuty {
    /// Its number among all that the board noted: 1, 2, 3.
    pub no: No,
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub by: MemberId,
    /// What.
    pub fact: DutyFact,
}

/// All facts of one kind, in order.
pub fn all<'a, T: DutyPart + 'a>(
    noted: &'a [NotedDuty],
) -> impl DoubleEndedIterator<Item = (&'a NotedDuty, &'a T)> {
    noted
        .iter()
        .filter_map(|one| T::of(&one.fact).map(|fact| (one, fact)))
}

/// Who confirmed that they read this version of the plan, and when first.
pub fn plan_readers(
    noted: &[NotedDuty],
    edition: &str,
    version: u32,
) -> BTreeMap<MemberId, Timestamp> {
    let mut readers = BTreeMap::new();
    for (one, read) in all::<PlanRead>(noted) {
        if read.edition == edition && read.version == version {
            readers.entry(one.by).or_insert(one.at);
        }
    }
    readers
}

/// What somebody was trained by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TrainedBy {
    /// A course, with what it was called.
    Course(String),
    /// A case that they practised, by its code.
    Practice(String),
}

/// A training of a member (*scholing*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trained {
    /// By what.
    pub by: TrainedBy,
    /// When.
    pub day: Date,
    /// The first day on which it counts no longer; nothing where it does not end.
    pub until: Option<Date>,
}

impl Trained {
    /// Whether it counts on this day.
    pub fn counts_on(&self, day: Date) -> bool {
        self.until.is_none_or(|until| day < until)
    }

    /// Whether it is a case that was practised: who did is nobody's business but their own.
    pub const fn is_practice(&self) -> bool {
        matches!(self.by, TrainedBy::Practice(_))
    }
}

/// Every training of every member: courses that they took part in, and cases that they practised.
pub fn trainings(noted: &[NotedDuty]) -> Vec<(MemberId, Trained)> {
    let courses: BTreeMap<No, &Course> = all(noted).map(|(one, course)| (one.no, course)).collect();
    let mut trainings = Vec::new();
    for (_, attendance) in all::<Attendance>(noted) {
        let course = attendance.course.and_then(|no| courses.get(&no));
        let Some((course, day)) = course.and_then(|course| Some((course, course.day?))) else {
            continue;
        };
        let until = end_of(day, course.validity.unwrap_or(Validity::OneYear));
        for member in &attendance.members {
            let by = TrainedBy::Course(course.name.clone());
            trainings.push((*member, Trained { by, day, until }));
        }
    }
    for (one, practice) in all::<Practice>(noted) {
        let day = school_time(one.at).date();
        let until = end_of(day, Validity::OneYear);
        let by = TrainedBy::Practice(practice.case.clone());
        trainings.push((one.by, Trained { by, day, until }));
    }
    trainings
}

/// For each member the training that counts longest: courses and practice alike.
pub fn trained(noted: &[NotedDuty]) -> BTreeMap<MemberId, Trained> {
    longest(trainings(noted))
}

/// For each member the course that counts longest, without what they practised.
pub fn trained_by_course(noted: &[NotedDuty]) -> BTreeMap<MemberId, Trained> {
    let mut courses = trainings(noted);
    courses.retain(|(_, one)| !one.is_practice());
    longest(courses)
}

/// Who practised in the year up to this day: for counting, not for naming.
pub fn practised(noted: &[NotedDuty], day: Date) -> BTreeSet<MemberId> {
    let trainings = trainings(noted).into_iter();
    let practised = trainings.filter(|(_, one)| one.is_practice() && one.counts_on(day));
    practised.map(|(member, _)| member).collect()
}

fn longest(trainings: Vec<(MemberId, Trained)>) -> BTreeMap<MemberId, Trained> {
    let mut longest: BTreeMap<MemberId, Trained> = BTreeMap::new();
    let end = |it: &Trained| it.until.unwrap_or(Date::MAX);
    for (member, one) in trainings {
        match longest.get(&member) {
            Some(known) if end(known) >= end(&one) => {}
            _ => drop(longest.insert(member, one)),
        }
    }
    longest
}

fn end_of(day: Date, validity: Validity) -> Option<Date> {
    let years = validity.years()?;
    Some(day.checked_add(years.years()).unwrap_or(Date::MAX))
}

/// The experts who are in the register.
pub fn experts(noted: &[NotedDuty]) -> Vec<(No, &Expert)> {
    let ended: BTreeSet<No> = all::<ExpertEnded>(noted)
        .filter_map(|(_, ended)| ended.expert)
        .collect();
    standing(noted, &ended)
}

/// The documents that are in the folder.
pub fn documents(noted: &[NotedDuty]) -> Vec<(No, &Document)> {
    let removed: BTreeSet<No> = all::<DocumentRemoved>(noted)
        .filter_map(|(_, removed)| removed.document)
        .collect();
    standing(noted, &removed)
}

fn standing<'a, T: DutyPart>(noted: &'a [NotedDuty], gone: &BTreeSet<No>) -> Vec<(No, &'a T)> {
    all::<T>(noted)
        .filter(|(one, _)| !gone.contains(&one.no))
        .map(|(one, fact)| (one.no, fact))
        .collect()
}

/// An action with what came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Act<'a> {
    /// Its number.
    pub no: No,
    /// What was agreed.
    pub agreed: &'a Agreed,
    /// What came of it; nothing as long as it runs.
    pub settled: Option<(&'a ActionSettled, Timestamp)>,
}

impl Act<'_> {
    /// Whether its day has gone by and it still runs.
    pub fn is_overdue(&self, today: Date) -> bool {
        self.settled.is_none() && self.agreed.by.is_some_and(|by| by < today)
    }

    /// Whether it was done.
    pub fn is_done(&self) -> bool {
        self.settled
            .is_some_and(|(settled, _)| settled.outcome == Some(ActionOutcome::Done))
    }
}

/// Every action that was agreed, in order.
pub fn acts(noted: &[NotedDuty]) -> Vec<Act<'_>> {
    let settled = |no: No| {
        all::<ActionSettled>(noted)
            .find(|(_, settled)| settled.action == Some(no))
            .map(|(one, settled)| (settled, one.at))
    };
    all::<Agreed>(noted)
        .map(|(one, agreed)| Act {
            no: one.no,
            agreed,
            settled: settled(one.no),
        })
        .collect()
}

/// The agreement on support that counts, with which version it is.
pub fn newest_agreement(noted: &[NotedDuty]) -> Option<(usize, &NotedDuty, &Agreement)> {
    let version = all::<Agreement>(noted).count();
    let (one, agreement) = all::<Agreement>(noted).next_back()?;
    Some((version, one, agreement))
}

/// Who confirmed that they read the agreement that counts.
pub fn agreement_readers(noted: &[NotedDuty]) -> BTreeSet<MemberId> {
    let newest = newest_agreement(noted).map(|(_, one, _)| one.no);
    all::<AgreementRead>(noted)
        .filter(|(_, read)| read.agreement.is_some() && read.agreement == newest)
        .map(|(one, _)| one.by)
        .collect()
}
