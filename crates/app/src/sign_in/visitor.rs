//! Who is there, with what they are and where (*bezoeker*).

use std::collections::BTreeSet;

use domain::id::{BoardId, MemberId, SchoolId};
use domain::permission::{Action, Assurance, Membership};
use domain::role::Role;
use domain::staff_route::{RecipientFact, Recipients, StaffAction, may_receive, staff_permit};
use store::{MemberRow, Tx};

use crate::error::AppError;
use crate::sign_in::{active_member, open_member};
use crate::{App, School, Visitor};

/// How sure it is that a member is there, and whether they showed it just now.
#[derive(Clone, Copy)]
pub(super) struct Shown {
    pub(super) assurance: Assurance,
    pub(super) is_confirmed: bool,
}

impl Visitor {
    /// Whether any of the visitor's roles, at any school, allows this.
    pub fn may(&self, action: Action) -> bool {
        self.membership.may(action)
    }

    /// No, unless the visitor showed who they are a moment ago (*bevestigd*): for what a colleague
    /// must not do who finds the screen open. Ask it after the permit.
    pub fn must_be_confirmed(&self) -> Result<(), AppError> {
        if self.is_confirmed {
            Ok(())
        } else {
            Err(AppError::Unconfirmed)
        }
    }

    /// Whether the visitor names who receives signals about staff.
    pub fn names_staff_recipients(&self) -> bool {
        let nobody = Recipients::default();
        let action = StaffAction::NameRecipients;
        let held = &self.membership.roles;
        held.contains(&(None, Role::BoardMember))
            && staff_permit(action, &self.membership, &nobody, &BTreeSet::new()).is_some()
    }

    /// The schools at which the visitor may do this; a role for the whole board counts at each.
    pub fn schools_for(&self, action: Action) -> Vec<SchoolId> {
        let allows = |school: SchoolId| {
            let mut roles = self.membership.roles_for(action);
            roles.any(|(at, _)| at.is_none_or(|at| at == school))
        };
        let schools = self.schools.iter().map(|school| school.id);
        schools.filter(|school| allows(*school)).collect()
    }
}

impl App {
    /// A member as a visitor, without a session: for stories and the command line, where whoever has
    /// the machine has everything.
    pub async fn visitor(&self, board: BoardId, member: MemberId) -> Result<Visitor, AppError> {
        let mut tx = self.store.read().await?;
        let row = active_member(&mut tx, board, member).await?;
        let row = row.ok_or(AppError::NotFound)?;
        let shown = Shown {
            assurance: Assurance::Strong,
            is_confirmed: true,
        };
        self.visitor_of(&mut tx, &row, shown).await
    }

    pub(super) async fn visitor_of(
        &self,
        tx: &mut Tx,
        row: &MemberRow,
        shown: Shown,
    ) -> Result<Visitor, AppError> {
        let key = self.board_key(tx, row.board).await?;
        let file = open_member(&key, row)?;
        let held = tx.roles_of_member(row.board, row.id).await?;
        let roles: Vec<_> = held
            .into_iter()
            .map(|held| (held.school, held.role))
            .collect();
        let schools = tx.schools_of_board(row.board).await?;
        let is_at = |id| {
            roles
                .iter()
                .any(|(school, _)| school.is_none_or(|school| school == id))
        };
        let mut schools: Vec<School> = schools
            .into_iter()
            .filter(|school| is_at(school.id))
            .map(|row| School {
                id: row.id,
                name: row.name,
                brin: row.brin,
                place: row.place,
                phone: row.phone,
            })
            .collect();
        schools.sort_by_cached_key(|school| school.name.to_lowercase());
        let membership = Membership {
            member: row.id,
            roles,
            assurance: shown.assurance,
        };
        let receives_staff_signals = receives(tx, &membership, row.board).await?;
        Ok(Visitor {
            receives_staff_signals,
            board: row.board,
            member: row.id,
            name: file.name,
            language: file.language,
            membership,
            schools,
            is_confirmed: shown.is_confirmed,
        })
    }
}

/// Whether the board named this member: asked of board members alone, as nobody else can be.
async fn receives(tx: &mut Tx, membership: &Membership, board: BoardId) -> Result<bool, AppError> {
    if !may_receive(membership) {
        return Ok(false);
    }
    let rows = tx.staff_recipients(board).await?;
    let facts: Vec<RecipientFact> = rows.iter().map(|row| row.fact).collect();
    let recipients = Recipients::of(&facts, |member| member == membership.member);
    let (list, nobody) = (StaffAction::List, BTreeSet::new());
    Ok(staff_permit(list, membership, &recipients, &nobody).is_some())
}
