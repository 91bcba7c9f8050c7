//! What is too late at one's schools (*te laat*): by person for those who run dossiers, and how much of
//! it for the board.

use std::collections::BTreeMap;

use domain::command::CommandKind;
use domain::id::{DossierId, MemberId, No, SchoolId};
use domain::permission::{Action, permit};
use domain::role::Role;
use domain::step1_signals::Step;
use domain::time::school_time;
use jiff::civil::Date;
use store::{Tx, WaitingRow};

use crate::error::AppError;
use crate::my_work::roles_to_act;
use crate::noted;
use crate::tasks::rows::{Holders, step_of};
use crate::waiting::settling;
use crate::{App, Visitor};

/// So many are listed of each school: the longest overdue.
const MOST: u32 = 200;

/// Who should have done it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Person {
    /// Somebody who has it.
    Member(MemberId, String),
    /// Whoever has this role.
    Role(Role),
    /// Nobody any more: whoever had it cannot do it now.
    Nobody,
}

/// Something that is too late.
#[derive(Clone, PartialEq, Eq)]
pub struct OverdueTask {
    /// The dossier.
    pub dossier: DossierId,
    /// The school.
    pub school: SchoolId,
    /// The name of the pupil.
    pub pupil: String,
    /// The command that settles it; nothing for a task made by hand.
    pub command: Option<CommandKind>,
    /// Of which step a task made by hand is, where it says so.
    pub step: Option<Step>,
    /// The record it is about.
    pub record: Option<No>,
    /// Who should have done it.
    pub person: Person,
    /// Whether that is the visitor, or a role of the visitor.
    pub is_mine: bool,
    /// The day by which it should have been done.
    pub due: Date,
}

/// How much is too late at a school.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OverdueAt {
    /// The school.
    pub school: SchoolId,
    /// How much.
    pub count: usize,
    /// Since when the longest is.
    pub since: Option<Date>,
}

/// Which of it to list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct OverdueFilter {
    /// At one school.
    pub school: Option<SchoolId>,
    /// Of one member who has it.
    pub member: Option<MemberId>,
    /// What the visitor should do.
    pub is_mine: bool,
    /// What nobody can do who had it.
    pub is_nobodys: bool,
}

/// What is too late, as far as the visitor may see.
#[derive(Clone, PartialEq, Eq)]
pub struct Overdue {
    /// What is, the longest overdue first: at the schools where the visitor runs dossiers.
    pub tasks: Vec<OverdueTask>,
    /// Everybody who has some of it, before the filter.
    pub people: Vec<(MemberId, String)>,
    /// How much, at every school that the visitor may know of.
    pub schools: Vec<OverdueAt>,
    /// Today on the school's calendar.
    pub today: Date,
}

discreet!(Person, OverdueTask, Overdue);

impl App {
    /// What is too late at the visitor's schools (*te laat*).
    pub async fn overdue(
        &self,
        visitor: &Visitor,
        filter: OverdueFilter,
    ) -> Result<Overdue, AppError> {
        let action = Action::ListOverdue;
        let schools = visitor.schools_for(action);
        let first = schools.first().ok_or(AppError::NotFound)?;
        let permit = permit(action, &visitor.membership, *first).ok_or(AppError::NotFound)?;
        let runs = visitor.schools_for(Action::ListDossiers);
        let now = self.clock.now();
        let today = school_time(now).date();
        let mut tx = self.store.begin().await?;
        let key = self.board_key(&mut tx, visitor.board).await?;
        let mut listing = Listing {
            holders: Holders::new(key),
            names: BTreeMap::new(),
        };
        let mut all = Overdue {
            tasks: Vec::new(),
            people: Vec::new(),
            schools: Vec::new(),
            today,
        };
        for school in schools {
            let (board, me) = (visitor.board, visitor.member);
            let (count, since) = tx.count_overdue(board, me, school, today).await?;
            all.schools.push(OverdueAt {
                school,
                count: count as usize,
                since,
            });
            if !runs.contains(&school) {
                continue;
            }
            for row in tx.overdue(board, me, school, today, MOST).await? {
                let task = self
                    .overdue_task(&mut tx, &mut listing, visitor, row)
                    .await?;
                all.tasks.extend(task);
            }
        }
        let count = all.schools.iter().map(|one| one.count).sum();
        let code = action.code();
        noted::found(&mut tx, visitor, &permit, code, now, count).await?;
        tx.commit().await?;
        all.people = people(&all.tasks);
        all.tasks.retain(|task| filter.fits(task));
        all.tasks.sort_by_key(|task| task.due);
        Ok(all)
    }

    async fn overdue_task(
        &self,
        tx: &mut Tx,
        listing: &mut Listing,
        visitor: &Visitor,
        row: WaitingRow,
    ) -> Result<Option<OverdueTask>, AppError> {
        let Some(due) = row.due else {
            return Ok(None);
        };
        let person = match row.member {
            None => Person::Role(row.role),
            Some(member) => self
                .holder(tx, &mut listing.holders, &row, member, visitor)
                .await?
                .map_or(Person::Nobody, |one| {
                    Person::Member(member, one.name.clone())
                }),
        };
        let is_mine = match &person {
            Person::Member(member, _) => *member == visitor.member,
            Person::Role(role) => roles_to_act(visitor).contains(&(row.school, *role)),
            Person::Nobody => false,
        };
        let pupil = if let Some(name) = listing.names.get(&row.dossier) {
            name.clone()
        } else {
            let dossier = tx.dossier(visitor.board, row.dossier).await?;
            let key = self.board_key(tx, visitor.board).await?;
            let pupil = self.pupil(tx, &key, visitor.board, dossier.pupil).await?;
            listing.names.insert(row.dossier, pupil.name());
            pupil.name()
        };
        Ok(Some(OverdueTask {
            dossier: row.dossier,
            school: row.school,
            pupil,
            command: settling(&row.code),
            step: step_of(&row.code),
            record: row.record,
            person,
            is_mine,
            due,
        }))
    }
}

/// What is looked up once for a whole list.
struct Listing {
    holders: Holders,
    names: BTreeMap<DossierId, String>,
}

impl OverdueFilter {
    fn fits(&self, task: &OverdueTask) -> bool {
        let is_theirs = |member| matches!(&task.person, Person::Member(one, _) if *one == member);
        self.school.is_none_or(|school| school == task.school)
            && self.member.is_none_or(is_theirs)
            && (!self.is_mine || task.is_mine)
            && (!self.is_nobodys || task.person == Person::Nobody)
    }
}

fn people(tasks: &[OverdueTask]) -> Vec<(MemberId, String)> {
    let mut people: Vec<(MemberId, String)> = Vec::new();
    for task in tasks {
        if let Person::Member(member, name) = &task.person
            && !people.iter().any(|(one, _)| one == member)
        {
            people.push((*member, name.clone()));
        }
    }
    people.sort_by(|one, other| one.1.cmp(&other.1));
    people
}
