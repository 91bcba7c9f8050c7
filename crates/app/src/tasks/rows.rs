//! What waits for somebody: what they have, what waits for their role, and what nobody can do any more
//! who had it.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use domain::access::Compartment;
use domain::id::{DossierId, MemberId};
use domain::permission::{Action, Footing};
use domain::rule::Rule;
use domain::step1_signals::Step;
use store::{DossierRow, Tx, WaitingRow, sort_by_urgency};
use vault::BoardKey;

use crate::access::Reader;
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

/// Who reads which dossier: each is asked once.
pub(super) struct Holders {
    key: BoardKey,
    known: BTreeMap<DossierId, (DossierRow, Vec<Reader>)>,
}

impl Holders {
    pub(super) const fn new(key: BoardKey) -> Self {
        Self {
            key,
            known: BTreeMap::new(),
        }
    }
}

impl App {
    /// The reader who has what waits, if they can still do it.
    pub(super) async fn holder<'a>(
        &self,
        tx: &mut Tx,
        holders: &'a mut Holders,
        row: &WaitingRow,
        member: MemberId,
        visitor: &Visitor,
    ) -> Result<Option<&'a Reader>, AppError> {
        let Holders { key, known } = holders;
        let (_, readers) = match known.entry(row.dossier) {
            Entry::Occupied(found) => found.into_mut(),
            Entry::Vacant(place) => {
                let dossier = tx.dossier(visitor.board, row.dossier).await?;
                let readers = self.readers(tx, key, &dossier).await?;
                place.insert((dossier, readers))
            }
        };
        let (part, is_by_hand) = (part_of(&row.code), is_by_hand(&row.code));
        let held = readers.iter().find(|one| one.member == member);
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
        for row in tx.waiting_of_member(board, me, MOST_WAITING).await? {
            let dossier = tx.dossier(board, row.dossier).await?;
            let may_read = self
                .permit_in(tx, visitor, Action::ReadDossier, &dossier)
                .await;
            match may_read {
                Ok(_) => {}
                Err(AppError::NotFound) => continue,
                Err(other) => return Err(other),
            }
            let holder = self.holder(tx, &mut holders, &row, me, visitor);
            if holder.await?.is_some() {
                rows.push(row);
            }
        }
        for school in visitor.schools_for(Action::ListDossiers) {
            for row in tx.waiting_held(board, me, school, MOST_WAITING).await? {
                let Some(member) = row.member.filter(|member| *member != me) else {
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
