//! Somebody leaves, hands over, or comes back (*vertrek en overdracht*).

use std::collections::BTreeSet;

use domain::account::Leaving;
use domain::id::{MemberId, SchoolId};
use domain::permission::Permit;
use domain::role::Role;
use store::{RoleRow, Tx};

use crate::accounts::{KEPT, leave};
use crate::error::AppError;
use crate::perform::{PerformError, refused};
use crate::sign_in::active_member;
use crate::{App, Visitor};

/// Whose dossiers somebody has to do at a school: without anybody in these roles nobody would.
const RUNS_DOSSIERS: [Role; 2] = [Role::CareCoordinator, Role::Director];

/// A role that would be nobody's at a school.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vacancy {
    /// The school.
    pub school: SchoolId,
    /// The role.
    pub role: Role,
}

impl App {
    /// The roles that nobody would have any more at a school if this member left (*vacatures*).
    pub async fn vacancies(
        &self,
        visitor: &Visitor,
        member: MemberId,
    ) -> Result<Vec<Vacancy>, AppError> {
        leave(visitor)?;
        let mut tx = self.store.read().await?;
        self.vacancies_in(&mut tx, visitor, member).await
    }

    /// A member leaves (*vertrekt*): they come in no longer, what they were let in to ends, and whoever
    /// takes over gets their roles. Where they alone did dossiers, somebody has to take over.
    pub async fn let_go(
        &self,
        visitor: &Visitor,
        member: MemberId,
        asked: &Leaving,
    ) -> Result<(), PerformError> {
        let permit = leave(visitor)?;
        visitor.must_be_confirmed()?;
        let mut tx = self.store.begin().await?;
        let known = active_member(&mut tx, visitor.board, member).await?;
        known.ok_or(AppError::NotFound)?;
        if let Some(code) = self.why_not(&mut tx, visitor, member, asked).await? {
            let refusal = refused(code, "successor");
            return self.refuse(tx, visitor, &permit, refusal).await;
        }
        let roles = tx.roles_of_member(visitor.board, member).await?;
        if let Some(successor) = asked.successor {
            self.hand_over(&mut tx, visitor, &permit, &roles, successor)
                .await?;
        }
        // Whoever leaves the board hears so too, while letters still go to them.
        if roles.iter().any(|held| held.role == Role::BoardMember) {
            self.tell_of_role(&mut tx, visitor, Role::BoardMember)
                .await?;
        }
        self.end_all_leave(&mut tx, visitor, &permit, member)
            .await?;
        let now = self.clock.now();
        tx.set_active(visitor.board, member, false).await?;
        tx.end_sessions_of_member(visitor.board, member, now)
            .await?;
        tx.end_links_of_member(visitor.board, member).await?;
        tx.end_calendar(visitor.board, member).await?;
        let about = (Some(member), None);
        self.note_account(&mut tx, visitor, &permit, "member-left", about)
            .await?;
        Ok(tx.commit().await?)
    }

    /// A member who left is back (*weer in dienst*), in the roles of before. Leave does not come back.
    pub async fn take_back(&self, visitor: &Visitor, member: MemberId) -> Result<(), AppError> {
        let permit = leave(visitor)?;
        visitor.must_be_confirmed()?;
        let mut tx = self.store.begin().await?;
        if tx.member(visitor.board, member).await?.is_active {
            return Err(AppError::NotFound);
        }
        tx.set_active(visitor.board, member, true).await?;
        let about = (Some(member), None);
        self.note_account(&mut tx, visitor, &permit, "member-back", about)
            .await?;
        for held in tx.roles_of_member(visitor.board, member).await? {
            self.tell_of_role(&mut tx, visitor, held.role).await?;
        }
        Ok(tx.commit().await?)
    }

    /// Why it cannot be done so.
    async fn why_not(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        member: MemberId,
        asked: &Leaving,
    ) -> Result<Option<&'static str>, AppError> {
        if member == visitor.member {
            return Ok(Some("accounts.yourself"));
        }
        let held = tx.roles_of_member(visitor.board, member).await?;
        for (role, code) in KEPT {
            let is_held = held
                .iter()
                .any(|one| one.role == role && one.school.is_none());
            if is_held && !self.has_another(tx, visitor, role, member).await? {
                return Ok(Some(code));
            }
        }
        let Some(successor) = asked.successor else {
            let vacancies = self.vacancies_in(tx, visitor, member).await?;
            return Ok((!vacancies.is_empty()).then_some("accounts.nobody-takes-over"));
        };
        let is_there = active_member(tx, visitor.board, successor).await?.is_some();
        let is_other = successor != member && successor != visitor.member;
        Ok((!is_there || !is_other).then_some("accounts.cannot-take-over"))
    }

    async fn vacancies_in(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        member: MemberId,
    ) -> Result<Vec<Vacancy>, AppError> {
        let mut others = BTreeSet::new();
        let mut own = Vec::new();
        for held in tx.roles_of_board(visitor.board).await? {
            if !RUNS_DOSSIERS.contains(&held.role) {
                continue;
            }
            if held.member == member {
                own.extend(held.school.map(|school| (school, held.role)));
            } else if active_member(tx, visitor.board, held.member)
                .await?
                .is_some()
            {
                others.insert((held.school, held.role));
            }
        }
        own.retain(|(school, role)| {
            !others.contains(&(Some(*school), *role)) && !others.contains(&(None, *role))
        });
        let vacancy = |(school, role)| Vacancy { school, role };
        Ok(own.into_iter().map(vacancy).collect())
    }

    /// Whoever takes over gets the roles that they do not have yet.
    async fn hand_over(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        permit: &Permit,
        roles: &[RoleRow],
        successor: MemberId,
    ) -> Result<(), AppError> {
        let has = tx.roles_of_member(visitor.board, successor).await?;
        for held in roles {
            let is_had = has
                .iter()
                .any(|one| one.role == held.role && one.school == held.school);
            if is_had {
                continue;
            }
            let given = RoleRow {
                member: successor,
                ..held.clone()
            };
            tx.insert_role(&given).await?;
            let about = (Some(successor), Some(held.role.code().to_owned()));
            self.note_account(tx, visitor, permit, "role-given", about)
                .await?;
            self.tell_of_role(tx, visitor, held.role).await?;
        }
        Ok(())
    }
}
