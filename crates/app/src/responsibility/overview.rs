//! Who is finally responsible at each school, for those who name them.

use std::collections::BTreeMap;

use domain::id::{BoardId, MemberId};
use domain::permission::Action;
use domain::responsibility::{Period, Responsible, responsible_at};
use domain::role::Role;
use jiff::Timestamp;
use store::Tx;
use vault::BoardKey;

use crate::access::{Colleague, colleagues};
use crate::error::AppError;
use crate::responsibility::name::leave_to_choose;
use crate::responsibility::{holds, what};
use crate::{App, School, Visitor};

/// Who is finally responsible at one school (*eindverantwoordelijke van een school*).
#[derive(Clone, PartialEq, Eq)]
pub struct SchoolResponsibility {
    /// The school.
    pub school: School,
    /// Who was named; nothing when nobody was, or when who was named left or lost the role.
    pub first: Option<Colleague>,
    /// The deputy, likewise.
    pub deputy: Option<Colleague>,
    /// When the first is absent: what runs, and what is to begin.
    pub absences: Vec<Period>,
    /// Whether the first is absent now.
    pub is_absent: bool,
    /// Who can be named, by name.
    pub holders: Vec<Colleague>,
}

impl SchoolResponsibility {
    /// Whether the board still has to name somebody here.
    pub const fn is_open(&self) -> bool {
        self.first.is_none() || self.deputy.is_none()
    }
}

/// Who is finally responsible at each school that the visitor names for.
#[derive(Clone, PartialEq, Eq)]
pub struct ResponsibilityOverview {
    /// The roles of which one carries the decision.
    pub roles: Vec<Role>,
    /// Whether the visitor may choose another role.
    pub may_choose: bool,
    /// School by school.
    pub schools: Vec<SchoolResponsibility>,
    /// The moment of looking.
    pub now: Timestamp,
}

discreet!(SchoolResponsibility, ResponsibilityOverview);

impl App {
    /// Who is finally responsible at each school, for those who name them.
    pub async fn responsibility(
        &self,
        visitor: &Visitor,
    ) -> Result<ResponsibilityOverview, AppError> {
        let listed = visitor.schools_for(Action::NameResponsible);
        if listed.is_empty() {
            return Err(AppError::NotFound);
        }
        let mut tx = self.store.read().await?;
        let key = self.board_key(&mut tx, visitor.board).await?;
        let schools = visitor.schools.iter();
        let schools = schools.filter(|school| listed.contains(&school.id));
        let schools: Vec<School> = schools.cloned().collect();
        let (roles, schools) = self
            .responsibility_at(&mut tx, &key, visitor.board, &schools)
            .await?;
        Ok(ResponsibilityOverview {
            roles,
            may_choose: leave_to_choose(visitor).is_ok(),
            schools,
            now: self.clock.now(),
        })
    }

    /// The roles that carry the decision, and who is finally responsible at each of these schools.
    pub(crate) async fn responsibility_at(
        &self,
        tx: &mut Tx,
        key: &BoardKey,
        board: BoardId,
        schools: &[School],
    ) -> Result<(Vec<Role>, Vec<SchoolResponsibility>), AppError> {
        let noted = what(&tx.responsibility_of_board(board).await?);
        let roles = self.roles_of_board(tx, board, &noted).await?;
        let all = colleagues(tx, key, board).await?;
        let now = self.clock.now();
        let at = |school: &School| {
            let responsible = responsible_at(school.id, &noted, now);
            at_school(school, responsible, &all, &roles, now)
        };
        let schools = schools.iter().map(at).collect();
        Ok((roles, schools))
    }
}

fn at_school(
    school: &School,
    responsible: Option<Responsible>,
    all: &BTreeMap<MemberId, Colleague>,
    roles: &[Role],
    now: Timestamp,
) -> SchoolResponsibility {
    let carries = |one: &&Colleague| holds(one, school.id, roles);
    let who = |member: MemberId| all.get(&member).filter(carries).cloned();
    let first = responsible.as_ref().and_then(|one| who(one.first));
    let mut holders: Vec<Colleague> = all.values().filter(carries).cloned().collect();
    holders.sort_by(|one, other| one.name.cmp(&other.name));
    SchoolResponsibility {
        school: school.clone(),
        deputy: responsible
            .as_ref()
            .filter(|_| first.is_some())
            .and_then(|one| who(one.deputy)),
        is_absent: responsible.as_ref().is_some_and(|one| one.is_absent(now)),
        absences: responsible.map(|one| one.absences).unwrap_or_default(),
        first,
        holders,
    }
}
