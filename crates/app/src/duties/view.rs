//! The duties as those see them who keep them, or watch how they are kept.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use domain::duties::{
    Course, DutyState, DutyWorld, Expert, Group, NotedDuty, Notice, Register, SchoolYear, all,
    experts, states,
};
use domain::edition::Edition;
use domain::id::{MemberId, No, SchoolId};
use domain::permission::Action;
use domain::role::Role;
use domain::time::school_time;
use jiff::Timestamp;
use jiff::civil::Date;

use crate::access::{Colleague, colleagues};
use crate::duties::note::is_of_board;
use crate::error::AppError;
use crate::responsibility::SchoolResponsibility;
use crate::{App, School, Visitor};

/// The registers that are shown, besides those of the duties: what the board keeps for everybody.
fn shown() -> impl Iterator<Item = Register> {
    Register::OF_DUTIES
        .into_iter()
        .chain([Register::Folder, Register::SignLists])
}

/// So many years back an evaluation can still be made.
const YEARS_BACK: usize = 3;

/// The duties, as far as the visitor may see them (*plichten van het bestuur*).
#[derive(Clone, PartialEq, Eq)]
pub struct DutyView {
    /// The edition under which the board works.
    pub edition: Arc<Edition>,
    /// The moment of looking.
    pub now: Timestamp,
    /// The schools that they see.
    pub schools: Vec<School>,
    /// Who works where: these schools, and the whole board for who is of it.
    pub groups: Vec<Group>,
    /// What stands in the registers.
    pub noted: Vec<NotedDuty>,
    /// Who decides at these schools.
    pub responsible: Vec<SchoolResponsibility>,
    /// Everybody by name; nobody for who may only see figures.
    pub people: BTreeMap<MemberId, Colleague>,
    /// Whether the visitor may note something for a school.
    pub may_keep: bool,
    /// Whether they may for the whole board.
    pub is_of_board: bool,
}

discreet!(DutyView);

impl App {
    /// The duties of the board, for those who keep them or watch how they are kept.
    pub async fn duties(&self, visitor: &Visitor) -> Result<DutyView, AppError> {
        let seen = visitor.schools_for(Action::SeeDuties);
        if seen.is_empty() {
            return Err(AppError::NotFound);
        }
        let mut tx = self.store.read().await?;
        let board = visitor.board;
        let key = self.board_key(&mut tx, board).await?;
        let edition = self.edition_of_board(&mut tx, board).await?;
        let mut people = colleagues(&mut tx, &key, board).await?;
        let schools = visitor.schools.iter().filter(|one| seen.contains(&one.id));
        let schools: Vec<School> = schools.cloned().collect();
        let (_, responsible) = self
            .responsibility_at(&mut tx, &key, board, &schools)
            .await?;
        let mut noted = Vec::new();
        for register in shown() {
            noted.extend(self.register(&mut tx, &key, board, register).await?);
        }
        let mut sees_all = visitor.membership.roles_for(Action::SeeDuties);
        let sees_all = sees_all.any(|(school, _)| school.is_none());
        let mut groups: Vec<Group> = responsible.iter().map(|at| group(at, &people)).collect();
        groups.extend(sees_all.then(|| whole_board(&people)));
        let may_keep = visitor.may(Action::KeepSchoolDuties);
        if !may_keep {
            // Whoever watches sees figures, and nobody's name.
            people.clear();
        }
        Ok(DutyView {
            edition,
            now: self.clock.now(),
            schools,
            groups,
            noted,
            responsible,
            people,
            may_keep,
            is_of_board: may_keep && is_of_board(visitor),
        })
    }
}

impl DutyView {
    /// How each duty stands.
    pub fn states(&self) -> Vec<DutyState> {
        states(&DutyWorld {
            now: self.now,
            plan: (&self.edition.code, self.edition.version),
            consulted: &self.edition.roles.consulted,
            groups: &self.groups,
            noted: &self.noted,
        })
    }

    /// Today on the school's calendar.
    pub fn today(&self) -> Date {
        school_time(self.now).date()
    }

    /// The notices for these schools, the newest first.
    pub fn notices(&self) -> Vec<(&NotedDuty, &Notice)> {
        let seen = all::<Notice>(&self.noted).filter(|(_, it)| self.sees(it.school));
        seen.rev().collect()
    }

    /// The courses for these schools, the newest first.
    pub fn courses(&self) -> Vec<(&NotedDuty, &Course)> {
        let seen = all::<Course>(&self.noted).filter(|(_, it)| self.sees(it.school));
        seen.rev().collect()
    }

    /// The experts of these schools.
    pub fn experts(&self) -> Vec<(No, &Expert)> {
        let known = experts(&self.noted).into_iter();
        known.filter(|(_, it)| self.sees(it.school)).collect()
    }

    /// The school years over which an evaluation can be made, the last one first.
    pub fn years_to_evaluate(&self) -> Vec<SchoolYear> {
        let made: BTreeSet<SchoolYear> = all::<domain::duties::Evaluation>(&self.noted)
            .map(|(_, evaluation)| evaluation.year)
            .collect();
        years_back(self.today())
            .into_iter()
            .filter(|year| !made.contains(year))
            .collect()
    }

    /// What a member is called; nothing for who may only see figures.
    pub fn name(&self, member: MemberId) -> Option<&str> {
        self.people.get(&member).map(|one| &*one.name)
    }

    /// The members who work where the visitor looks, by name.
    pub fn members(&self) -> Vec<Colleague> {
        let here = self.groups.iter().flat_map(|group| &group.members);
        let here: BTreeSet<MemberId> = here.map(|(member, _)| *member).collect();
        let known = here.iter().filter_map(|member| self.people.get(member));
        let mut members: Vec<Colleague> = known.cloned().collect();
        members.sort_by(|one, other| one.name.cmp(&other.name));
        members
    }

    fn sees(&self, school: Option<SchoolId>) -> bool {
        school.is_none_or(|school| self.schools.iter().any(|one| one.id == school))
    }
}

/// The last school years that are over.
pub(super) fn years_back(today: Date) -> Vec<SchoolYear> {
    let last = SchoolYear::last_over(today);
    std::iter::successors(Some(last), |year| Some(year.before()))
        .take(YEARS_BACK)
        .collect()
}

fn group(at: &SchoolResponsibility, people: &BTreeMap<MemberId, Colleague>) -> Group {
    Group {
        school: Some(at.school.id),
        members: with_role_at(people, Some(at.school.id)),
        has_decider: at.first.is_some(),
        has_deputy: at.deputy.is_some(),
    }
}

fn whole_board(people: &BTreeMap<MemberId, Colleague>) -> Group {
    Group {
        school: None,
        members: with_role_at(people, None),
        has_decider: true,
        has_deputy: true,
    }
}

fn with_role_at(
    people: &BTreeMap<MemberId, Colleague>,
    school: Option<SchoolId>,
) -> Vec<(MemberId, Vec<Role>)> {
    let active = people.values().filter(|one| one.is_active);
    let held = active.map(|one| {
        let here = one.roles.iter().filter(|(at, _)| *at == school);
        (one.member, here.map(|(_, role)| *role).collect::<Vec<_>>())
    });
    held.filter(|(_, roles)| !roles.is_empty()).collect()
}
