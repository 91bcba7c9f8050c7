//! Who works here, in which roles, and which schools there are (*accounts*), for an administrator.
//!
//! Nothing here shows anything of a dossier, or of a pupil. Whoever gets a role that reads dossiers is
//! told to the board by mail, because the one who gives it may never read them.

mod change;
mod invite;
mod leave;
mod overview;
mod school_days;
mod schools;

pub use leave::Vacancy;
pub use overview::{AccountLine, AccountState, AccountsOverview};

use domain::id::MemberId;
use domain::permission::{Action, Permit, can_read_dossiers, permit};
use domain::role::Role;
use store::{AuditRecord, Tx};

use crate::audit::{Outcome, record};
use crate::error::AppError;
use crate::letters::{Letter, LetterKind};
use crate::sign_in::active_member;
use crate::{App, Visitor};

/// The actions that stand in the log.
pub(crate) const NOTED: [&str; 10] = [
    "member-invited",
    "invitation-sent",
    "mail-changed",
    "role-given",
    "role-taken",
    "member-left",
    "member-back",
    "school-added",
    "school-changed",
    "free-days-changed",
];

impl App {
    /// Note what was done, about whom, with a code for the reason.
    async fn note_account(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        permit: &Permit,
        action: &'static str,
        (subject, reason): (Option<MemberId>, Option<String>),
    ) -> Result<(), AppError> {
        let done = AuditRecord {
            action: action.to_owned(),
            subject,
            reason,
            ..record(permit, self.clock.now(), Outcome::Done)
        };
        tx.append_audit(visitor.board, &done).await?;
        Ok(())
    }

    /// Tell the board of a change in who reads dossiers, or in who is told of that.
    async fn tell_of_role(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        role: Role,
    ) -> Result<(), AppError> {
        if can_read_dossiers(role) || role == Role::BoardMember {
            self.tell_board(tx, visitor, LetterKind::RoleGiven).await?;
        }
        Ok(())
    }

    /// Write to whoever watches over what an administrator does: the members of the board, and when
    /// none of them can be reached, the data-protection officers.
    async fn tell_board(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        kind: LetterKind,
    ) -> Result<(), AppError> {
        for role in [Role::BoardMember, Role::DataProtectionOfficer] {
            let mut is_told = false;
            for held in tx.roles_of_board(visitor.board).await? {
                if held.role == role {
                    let letter = Letter::to(held.member, kind);
                    is_told |= self.write_letter(tx, visitor.board, letter).await?;
                }
            }
            if is_told {
                break;
            }
        }
        Ok(())
    }

    /// Whether the board has somebody else with this role for the whole board, who can come in.
    async fn has_another(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        role: Role,
        besides: MemberId,
    ) -> Result<bool, AppError> {
        for held in tx.roles_of_board(visitor.board).await? {
            let is_one = held.role == role && held.school.is_none() && held.member != besides;
            if is_one
                && active_member(tx, visitor.board, held.member)
                    .await?
                    .is_some()
            {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

/// Without anybody in these roles a board arranges nothing, or is told nothing.
const KEPT: [(Role, &str); 2] = [
    (Role::Administrator, "accounts.last-administrator"),
    (Role::BoardMember, "accounts.last-board-member"),
];

/// Leave to arrange accounts: for who is administrator of the whole board.
fn leave(visitor: &Visitor) -> Result<Permit, AppError> {
    let school = visitor.schools.first().ok_or(AppError::NotFound)?;
    let is_of_board = visitor
        .membership
        .roles
        .contains(&(None, Role::Administrator));
    permit(Action::ManageAccounts, &visitor.membership, school.id)
        .filter(|_| is_of_board)
        .ok_or(AppError::NotFound)
}
