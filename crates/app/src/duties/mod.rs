//! The duties of the board (*verantwoordelijkheden van het bestuur*): what is noted about them, how they
//! stand, and what members see of it.
//!
//! Facts stand sealed with the key of the board, register by register; [`domain::duties`] says what they
//! come to.

mod count;
mod note;
mod own;
mod sent;
mod support;
mod view;

pub use own::{AgreementRead, PlanReading, ToRead};
pub use sent::SentDuty;
pub use support::{SupportLine, SupportView};
pub use view::DutyView;

use std::collections::BTreeMap;

use domain::duties::{DutyFact, DutyPerson, NotedDuty, Register};
use domain::id::{BoardId, MemberId, No};
use domain::permission::{Action, Permit, permit};
use domain::role::Role;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use store::{DutyRow, Tx};
use vault::{BoardKey, BoardPlace};

use crate::access::Colleague;
use crate::chance::random;
use crate::error::AppError;
use crate::{App, Visitor};

const TABLE: &str = "duty_facts";

/// What is sealed: the fact, and once more when and by whom, so that neither can be changed beside it.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Kept {
    at: Timestamp,
    by: MemberId,
    fact: DutyFact,
    /// The form that was sent, where it was one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    form: Option<String>,
}

impl App {
    /// Everything in a register, opened.
    async fn register(
        &self,
        tx: &mut Tx,
        key: &BoardKey,
        board: BoardId,
        register: Register,
    ) -> Result<Vec<NotedDuty>, AppError> {
        let rows = tx.duties(board, register).await?;
        rows.iter().map(|row| open(key, board, row)).collect()
    }

    /// What this member noted in a register.
    async fn own_register(
        &self,
        tx: &mut Tx,
        key: &BoardKey,
        visitor: &Visitor,
        register: Register,
    ) -> Result<Vec<NotedDuty>, AppError> {
        let (board, member) = (visitor.board, visitor.member);
        let rows = tx.duties_of_member(board, register, member).await?;
        rows.iter().map(|row| open(key, board, row)).collect()
    }

    /// Put a fact in its register.
    async fn keep_duty(
        &self,
        tx: &mut Tx,
        key: &BoardKey,
        (board, by): (BoardId, MemberId),
        fact: DutyFact,
    ) -> Result<No, AppError> {
        self.keep_sent(tx, key, (board, by), fact, None).await
    }

    /// Put a fact in its register, with the form that said it: sent again, it is noted once.
    async fn keep_sent(
        &self,
        tx: &mut Tx,
        key: &BoardKey,
        (board, by): (BoardId, MemberId),
        fact: DutyFact,
        form: Option<String>,
    ) -> Result<No, AppError> {
        let at = self.clock.now();
        let register = fact.kind().register();
        let no = tx.next_duty(board).await?;
        let text = serde_json::to_vec(&Kept { at, by, fact, form })?;
        let id = i64::from(no).to_be_bytes();
        let sealed = key.seal(&place(board, &id), random(&*self.chance), &text)?;
        let row = DutyRow {
            no,
            register,
            at,
            noted_by: by,
            sealed,
        };
        tx.note_duty(board, &row).await?;
        Ok(No(no))
    }
}

/// Everything that stands in the registers, by its number; nothing where a row does not open, or is not in
/// its place.
pub(crate) async fn all_noted(
    tx: &mut Tx,
    key: &BoardKey,
    board: BoardId,
) -> Result<BTreeMap<u32, Option<NotedDuty>>, AppError> {
    let mut all = BTreeMap::new();
    for register in Register::ALL {
        for row in tx.duties(board, register).await? {
            all.insert(row.no, open(key, board, &row).ok());
        }
    }
    Ok(all)
}

fn open(key: &BoardKey, board: BoardId, row: &DutyRow) -> Result<NotedDuty, AppError> {
    let kept = kept(key, board, row)?;
    Ok(NotedDuty {
        no: No(row.no),
        at: kept.at,
        by: kept.by,
        fact: kept.fact,
    })
}

fn kept(key: &BoardKey, board: BoardId, row: &DutyRow) -> Result<Kept, AppError> {
    let id = i64::from(row.no).to_be_bytes();
    let text = key.open(&place(board, &id), &row.sealed)?;
    let kept: Kept = serde_json::from_slice(&text)?;
    let is_the_one = kept.fact.kind().register() == row.register
        && kept.by == row.noted_by
        && kept.at.as_microsecond() == row.at.as_microsecond();
    if !is_the_one {
        return Err(AppError::Log);
    }
    Ok(kept)
}

fn place(board: BoardId, no: &[u8; 8]) -> BoardPlace<'_> {
    BoardPlace {
        board: *board.as_bytes(),
        table: TABLE,
        id: no,
    }
}

/// Everybody who can come in, with what they are.
fn people(all: &BTreeMap<MemberId, Colleague>) -> Vec<DutyPerson> {
    let active = all.values().filter(|one| one.is_active);
    active
        .map(|one| DutyPerson {
            member: one.member,
            roles: one.roles.clone(),
        })
        .collect()
}

/// Leave to do this for the whole board, by who is of the whole board.
fn leave_for_the_board(visitor: &Visitor, action: Action) -> Result<Permit, AppError> {
    let held = &visitor.membership.roles;
    leave(visitor, action)
        .ok()
        .filter(|_| held.contains(&(None, Role::BoardMember)))
        .ok_or(AppError::NotFound)
}

/// Leave to do this at a school of one's own.
fn leave(visitor: &Visitor, action: Action) -> Result<Permit, AppError> {
    let schools = visitor.schools_for(action);
    let first = schools.first().ok_or(AppError::NotFound)?;
    permit(action, &visitor.membership, *first).ok_or(AppError::NotFound)
}
