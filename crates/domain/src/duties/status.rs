//! How each duty stands: kept, or what it lacks (*hoe het ervoor staat*).

use std::collections::BTreeSet;

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

use crate::id::{MemberId, SchoolId};
use crate::permission::{Action, Footing, is_allowed};
use crate::role::Role;
use crate::time::school_time;

use super::evaluation::Evaluation;
use super::fact::{Course, ExpertKind, Notice, coded};
use super::noted::{
    NotedDuty, acts, agreement_readers, all, experts, newest_agreement, plan_readers, trained,
};
use super::school_year::SchoolYear;
use super::{Expert, Finding};

coded! {
    /// A duty of the board (*verantwoordelijkheid*).
    // SOURCE: Stappenplan GPO-WN, "Verantwoordelijkheden": six sentences, six duties.
    Duty {
        /// Aim and content are known, inside and among parents.
        Awareness "awareness",
        /// Training is offered regularly.
        Training "training",
        /// Experts are available.
        Experts "experts",
        /// The code fits the work processes.
        WorkProcesses "work-processes",
        /// It is evaluated regularly and acted on.
        Evaluation "evaluation",
        /// It is agreed how staff are supported.
        Support "support",
    }
}

/// Members who are counted together: those of a school, or of the whole board.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The school; nothing for the whole board.
    pub school: Option<SchoolId>,
    /// Who works there, each with their roles there.
    pub members: Vec<(MemberId, Vec<Role>)>,
    /// Whether somebody is named who decides; not asked of the whole board.
    pub has_decider: bool,
    /// Whether they have a deputy.
    pub has_deputy: bool,
}

impl Group {
    /// Who must know the signs and the steps: who works with pupils.
    pub fn works_with_pupils(&self) -> impl Iterator<Item = MemberId> {
        let works = |roles: &[Role]| {
            roles
                .iter()
                .any(|role| is_allowed(Action::RecordSignal, *role, Footing::Role))
        };
        self.members
            .iter()
            .filter(move |(_, roles)| works(roles))
            .map(|(member, _)| *member)
    }

    fn who_consults(&self, roles: &[Role]) -> usize {
        let consults = |held: &[Role]| held.iter().any(|role| roles.contains(role));
        self.members
            .iter()
            .filter(|(_, held)| consults(held))
            .count()
    }
}

/// What the status is worked out from.
#[derive(Debug, Clone, Copy)]
pub struct DutyWorld<'a> {
    /// The moment.
    pub now: Timestamp,
    /// The edition under which the board works: its code and version.
    pub plan: (&'a str, u32),
    /// With which roles the signals are discussed.
    pub consulted: &'a [Role],
    /// The schools, and the whole board.
    pub groups: &'a [Group],
    /// What stands in the registers of the duties.
    pub noted: &'a [NotedDuty],
}

/// Something that a duty lacks (*open punt*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// Its name in texts.
    pub code: &'static str,
    /// At which school; nothing where it is of the whole board.
    pub school: Option<SchoolId>,
    /// How many, where it is about members or actions.
    pub count: usize,
    /// Of which school year, where it is about one.
    pub year: Option<SchoolYear>,
}

/// How a duty stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DutyState {
    /// Which.
    pub duty: Duty,
    /// What it lacks; nothing where it is kept.
    pub gaps: Vec<Gap>,
}

impl DutyState {
    /// Whether it is kept.
    pub const fn is_kept(&self) -> bool {
        self.gaps.is_empty()
    }
}

/// How every duty stands at this moment.
pub fn states(world: &DutyWorld<'_>) -> Vec<DutyState> {
    let gaps = |duty| match duty {
        Duty::Awareness => world.awareness(),
        Duty::Training => world.training(),
        Duty::Experts => world.experts(),
        Duty::WorkProcesses => world.work_processes(),
        Duty::Evaluation => world.evaluation(),
        Duty::Support => world.support(),
    };
    Duty::ALL
        .iter()
        .map(|duty| DutyState {
            duty: *duty,
            gaps: gaps(*duty),
        })
        .collect()
}

const fn gap(code: &'static str, school: Option<SchoolId>, count: usize) -> Gap {
    Gap {
        code,
        school,
        count,
        year: None,
    }
}

impl DutyWorld<'_> {
    fn today(&self) -> Date {
        school_time(self.now).date()
    }

    /// Whether a day lies in the year up to today, or ahead.
    fn is_of_this_year(&self, day: Option<Date>) -> bool {
        let year_ago = self.today().checked_sub(1.year()).unwrap_or(Date::MIN);
        day.is_some_and(|day| day > year_ago)
    }

    fn schools(&self) -> impl Iterator<Item = &Group> {
        self.groups.iter().filter(|group| group.school.is_some())
    }

    fn awareness(&self) -> Vec<Gap> {
        let readers = plan_readers(self.noted, self.plan.0, self.plan.1);
        let mut gaps = Vec::new();
        for group in self.groups {
            let unread = |(member, _): &&(MemberId, Vec<Role>)| !readers.contains_key(member);
            let unread = group.members.iter().filter(unread).count();
            if unread > 0 {
                gaps.push(gap("awareness-unread", group.school, unread));
            }
        }
        for group in self.schools() {
            let told = all::<Notice>(self.noted).any(|(_, notice)| {
                is_for(notice.school, group) && self.is_of_this_year(notice.day)
            });
            if !told {
                gaps.push(gap("awareness-no-notice", group.school, 0));
            }
        }
        gaps
    }

    fn training(&self) -> Vec<Gap> {
        let trained = trained(self.noted);
        let today = self.today();
        let mut gaps = Vec::new();
        for group in self.schools() {
            let offered = all::<Course>(self.noted).any(|(_, course)| {
                is_for(course.school, group) && self.is_of_this_year(course.day)
            });
            if !offered {
                gaps.push(gap("training-none-offered", group.school, 0));
            }
            let who: BTreeSet<MemberId> = group.works_with_pupils().collect();
            let training = |member: &MemberId| trained.get(member);
            let never = who.iter().filter(|one| training(one).is_none()).count();
            let is_over = |member: &&MemberId| {
                training(member).is_some_and(|training| !training.counts_on(today))
            };
            let over = who.iter().filter(is_over).count();
            for (code, count) in [("training-never", never), ("training-over", over)] {
                if count > 0 {
                    gaps.push(gap(code, group.school, count));
                }
            }
        }
        gaps
    }

    fn experts(&self) -> Vec<Gap> {
        let known = experts(self.noted);
        let mut gaps = Vec::new();
        for group in self.schools() {
            let here = |expert: &&Expert| is_for(expert.school, group);
            let has = |kind| {
                known
                    .iter()
                    .any(|(_, it)| here(it) && it.kind == Some(kind))
            };
            for (kind, code) in NEEDED {
                if !has(kind) {
                    gaps.push(gap(code, group.school, 0));
                }
            }
            // For an organisation others answer; a person has to be replaced.
            let alone = known.iter().filter(|(_, it)| here(it)).any(|(_, it)| {
                it.kind == Some(ExpertKind::AttentionOfficer) && it.replacement.trim().is_empty()
            });
            if alone {
                gaps.push(gap("experts-no-replacement", group.school, 0));
            }
        }
        gaps
    }

    fn work_processes(&self) -> Vec<Gap> {
        let mut gaps = Vec::new();
        for group in self.schools() {
            let consult = match group.who_consults(self.consulted) {
                0 => Some("work-nobody-consults"),
                1 => Some("work-one-consults"),
                _ => None,
            };
            let decide = match (group.has_decider, group.has_deputy) {
                (false, _) => Some("work-nobody-decides"),
                (true, false) => Some("work-no-deputy"),
                (true, true) => None,
            };
            let codes = consult.into_iter().chain(decide);
            gaps.extend(codes.map(|code| gap(code, group.school, 0)));
        }
        gaps
    }

    fn evaluation(&self) -> Vec<Gap> {
        let (today, mut gaps) = (self.today(), Vec::new());
        let year = SchoolYear::last_over(today);
        let made = all::<Evaluation>(self.noted).any(|(_, one)| one.year == year);
        let said = all::<Finding>(self.noted).any(|(_, one)| one.year == Some(year));
        let lacks = match (made, said) {
            (false, _) => Some("evaluation-missing").filter(|_| today > year.evaluated_by()),
            (true, false) => Some("evaluation-no-finding"),
            (true, true) => None,
        };
        gaps.extend(lacks.map(|code| Gap {
            year: Some(year),
            ..gap(code, None, 0)
        }));
        let overdue = acts(self.noted)
            .iter()
            .filter(|act| act.is_overdue(today))
            .count();
        if overdue > 0 {
            gaps.push(gap("evaluation-overdue", None, overdue));
        }
        gaps
    }

    fn support(&self) -> Vec<Gap> {
        if newest_agreement(self.noted).is_none() {
            return vec![gap("support-no-agreement", None, 0)];
        }
        let readers = agreement_readers(self.noted);
        let unread = |group: &Group| {
            let members = group.members.iter();
            members.filter(|(one, _)| !readers.contains(one)).count()
        };
        let groups = self
            .groups
            .iter()
            .map(|group| (group.school, unread(group)));
        groups
            .filter(|(_, unread)| *unread > 0)
            .map(|(school, unread)| gap("support-unread", school, unread))
            .collect()
    }
}

/// The experts that every school needs; the inspector has one number for the whole country, in the plan's
/// pages.
const NEEDED: [(ExpertKind, &str); 4] = [
    (ExpertKind::AttentionOfficer, "experts-no-attention-officer"),
    (
        ExpertKind::ExternalConfidant,
        "experts-no-external-confidant",
    ),
    (ExpertKind::SocialWork, "experts-no-social-work"),
    (ExpertKind::ReportingBody, "experts-no-reporting-body"),
];

/// Whether something for this school, or for all, counts here.
fn is_for(school: Option<SchoolId>, group: &Group) -> bool {
    school.is_none() || school == group.school
}
