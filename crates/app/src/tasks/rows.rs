//! What waits for somebody: what they have, what waits for their role, and what nobody can do any more
//! who had it.

use std::collections::{BTreeMap, BTreeSet};

use domain::access::{AccessFact, Compartment, Standing};
use domain::id::{BoardId, DossierId, MemberId, SchoolId};
use domain::permission::{Action, Footing, permit_for};
use domain::rule::Rule;
use domain::step1_signals::Step;
use store::{Tx, WaitingRow, sort_by_urgency};
use vault::BoardKey;

use crate::access::{Colleague, Reader, colleagues, reader};
use crate::error::AppError;
use crate::my_work::{MOST_WAITING, roles_to_act};
use crate::{App, Visitor};

/// The code of a task made by hand; behind a stroke stands its step.
const TASK: &str = "task";

/// The code under which a task of this step waits.
pub(crate) fn task_code(step: Option<Step>) -> String {
    step.map_or_else(
        || TASK.to_owned(),
        |step| format!("{TASK}-{}", step.number()),
    )
}

/// Whether a task made by hand waits under this code.
fn is_by_hand(code: &str) -> bool {
    code == TASK || step_of(code).is_some()
}

/// Of which step a task made by hand is, by its code, if it is of one.
pub(crate) fn step_of(code: &str) -> Option<Step> {
    let number: u8 = code.strip_prefix(TASK)?.strip_prefix('-')?.parse().ok()?;
    Step::ALL.into_iter().find(|step| step.number() == number)
}

/// The part of the dossier in which somebody must read to do this.
fn part_of(code: &str) -> Compartment {
    let step = if is_by_hand(code) {
        step_of(code)
    } else {
        Rule::with_code(code).map(|rule| rule.step)
    };
    Compartment::of_task(step)
}

/// Whether a reader of a dossier can do a task of this part. What a rule asks is done by those who work in
/// dossiers; an emergency is over soon.
pub(crate) fn can_do(reader: &Reader, part: Compartment, is_by_hand: bool) -> bool {
    let is_enough = match reader.footing {
        Footing::Role => true,
        Footing::Granted => is_by_hand,
        Footing::Emergency | Footing::Blocked => false,
    };
    is_enough && reader.parts.contains(part)
}

/// What is known of those who have something to do: everybody is looked up once, and each school.
pub(super) struct Holders {
    key: BoardKey,
    people: Option<BTreeMap<MemberId, Colleague>>,
    schools: BTreeSet<SchoolId>,
    facts: BTreeMap<DossierId, Vec<AccessFact>>,
}

impl Holders {
    pub(super) const fn new(key: BoardKey) -> Self {
        Self {
            key,
            people: None,
            schools: BTreeSet::new(),
            facts: BTreeMap::new(),
        }
    }

    /// What was noted about access to the dossier in which this waits.
    async fn facts(
        &mut self,
        tx: &mut Tx,
        board: BoardId,
        row: &WaitingRow,
    ) -> Result<&[AccessFact], AppError> {
        if self.schools.insert(row.school) {
            for (dossier, noted) in tx.access_where_held(board, row.school).await? {
                self.facts.entry(dossier).or_default().push(noted.fact);
            }
        }
        Ok(self.facts.get(&row.dossier).map_or(&[], Vec::as_slice))
    }

    async fn colleague(
        &mut self,
        tx: &mut Tx,
        board: BoardId,
        member: MemberId,
    ) -> Result<Option<&Colleague>, AppError> {
        if self.people.is_none() {
            self.people = Some(colleagues(tx, &self.key, board).await?);
        }
        Ok(self.people.as_ref().and_then(|all| all.get(&member)))
    }
}

impl App {
    /// The reader who has what waits, if they can still do it.
    pub(super) async fn holder(
        &self,
        tx: &mut Tx,
        holders: &mut Holders,
        row: &WaitingRow,
        member: MemberId,
        visitor: &Visitor,
    ) -> Result<Option<Reader>, AppError> {
        let board = visitor.board;
        let facts = holders.facts(tx, board, row).await?.to_vec();
        let Some(colleague) = holders.colleague(tx, board, member).await? else {
            return Ok(None);
        };
        let (part, is_by_hand) = (part_of(&row.code), is_by_hand(&row.code));
        let held = reader(colleague, row.school, &facts, self.clock.now());
        Ok(held.filter(|one| can_do(one, part, is_by_hand)))
    }

    /// Everything that waits for the visitor, the most urgent first; and for those who run dossiers at a
    /// school what another has who cannot do it any more.
    pub(crate) async fn waiting_rows(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
    ) -> Result<Vec<WaitingRow>, AppError> {
        let (board, me) = (visitor.board, visitor.member);
        let key = self.board_key(tx, board).await?;
        let mut holders = Holders::new(key);
        let roles = roles_to_act(visitor);
        let mut rows = tx.waiting_for(board, me, &roles, MOST_WAITING).await?;
        for row in tx.waiting_of_member(board, me).await? {
            let facts = holders.facts(tx, board, &row).await?;
            let standing = Standing::of(me, facts, self.clock.now());
            let read = Action::ReadDossier;
            let may_read = permit_for(read, &visitor.membership, row.school, &standing);
            let holder = self.holder(tx, &mut holders, &row, me, visitor);
            if holder.await?.is_some() && may_read.is_some() {
                rows.push(row);
            }
        }
        for school in visitor.schools_for(Action::ListDossiers) {
            for row in tx.waiting_held(board, me, school).await? {
                let Some(member) = row.member else {
                    continue;
                };
                let holder = self.holder(tx, &mut holders, &row, member, visitor);
                if holder.await?.is_none() {
                    rows.push(row);
                }
            }
        }
        sort_by_urgency(&mut rows);
        rows.truncate(MOST_WAITING as usize);
        Ok(rows)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_says_of_which_step_a_task_is() {
        for step in Step::ALL {
            assert_eq!(step_of(&task_code(Some(step))), Some(step));
        }
        assert!(is_by_hand(&task_code(None)) && step_of(&task_code(None)).is_none());
        for other in ["help.effects", "task-9", "task-", "tasks", "new-signal"] {
            assert!(!is_by_hand(other), "{other}");
        }
        assert_eq!(part_of("task-3"), Compartment::Conversations);
        assert_eq!(part_of("hypothesis.follow-up"), Compartment::Signals);
    }
}
