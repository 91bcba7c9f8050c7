//! Choosing the role, naming who is finally responsible, and noting when they are absent.

use domain::command::CommandKind;
use domain::id::SchoolId;
use domain::permission::{Action, Permit, permit};
use domain::responsibility::{
    AbsenceRequest, NamingRequest, ResponsibilityFact, ResponsibilityKind, RoleRequest,
    responsible_at,
};
use domain::role::Role;
use domain::rule::Rule;
use store::{AuditRecord, ResponsibilityRow, Tx};

use crate::audit::{Outcome, record};
use crate::error::AppError;
use crate::perform::{PerformError, refused};
use crate::responsibility::what;
use crate::{App, Visitor};

impl App {
    /// Choose the role that carries the decision to report, for the whole board (*rol kiezen*).
    pub async fn choose_responsible_role(
        &self,
        visitor: &Visitor,
        request: &RoleRequest,
    ) -> Result<(), PerformError> {
        let permit = leave_to_choose(visitor)?;
        visitor.must_be_confirmed()?;
        let mut tx = self.store.begin().await?;
        let fact = match request.check(self.clock.now()) {
            Ok(fact) => fact,
            Err(refusal) => return self.refuse(tx, visitor, &permit, refusal).await,
        };
        if let Some(role) = fact.role {
            // What waits for a decision waits for this role from now on.
            let deciding = Rule::all().filter(|rule| rule.settled_by == CommandKind::Decide);
            for rule in deciding {
                tx.assign_waiting(visitor.board, rule.code, role).await?;
            }
        }
        self.note_naming(&mut tx, visitor, &permit, fact).await?;
        Ok(tx.commit().await?)
    }

    /// Name who is finally responsible at a school, with a deputy (*aanwijzen*).
    pub async fn name_responsible(
        &self,
        visitor: &Visitor,
        school: SchoolId,
        request: &NamingRequest,
    ) -> Result<(), PerformError> {
        let permit = leave_to_name(visitor, school)?;
        visitor.must_be_confirmed()?;
        let mut tx = self.store.begin().await?;
        let board = visitor.board;
        let noted = what(&tx.responsibility_of_school(board, school).await?);
        let roles = self.roles_of_board(&mut tx, board, &noted).await?;
        let key = self.board_key(&mut tx, board).await?;
        let holders = self.holders(&mut tx, &key, board, school, &roles).await?;
        let holders: Vec<_> = holders.into_iter().map(|one| one.member).collect();
        let fact = match request.check(school, &holders, self.clock.now()) {
            Ok(fact) => fact,
            Err(refusal) => return self.refuse(tx, visitor, &permit, refusal).await,
        };
        self.note_naming(&mut tx, visitor, &permit, fact).await?;
        Ok(tx.commit().await?)
    }

    /// Note that whoever is finally responsible at a school is absent (*afwezigheid vastleggen*).
    pub async fn note_absence(
        &self,
        visitor: &Visitor,
        school: SchoolId,
        request: &AbsenceRequest,
    ) -> Result<(), PerformError> {
        let permit = leave_to_name(visitor, school)?;
        visitor.must_be_confirmed()?;
        let mut tx = self.store.begin().await?;
        let now = self.clock.now();
        let noted = what(&tx.responsibility_of_school(visitor.board, school).await?);
        let Some(responsible) = responsible_at(school, &noted, now) else {
            let refusal = refused("responsibility.nobody-named", "until");
            return self.refuse(tx, visitor, &permit, refusal).await;
        };
        let fact = match request.check(school, responsible.first, now) {
            Ok(fact) => fact,
            Err(refusal) => return self.refuse(tx, visitor, &permit, refusal).await,
        };
        self.note_naming(&mut tx, visitor, &permit, fact).await?;
        Ok(tx.commit().await?)
    }

    /// Note that whoever is finally responsible at a school is back (*weer aanwezig*): their
    /// absence ends, also one that is to begin.
    pub async fn end_absence(&self, visitor: &Visitor, school: SchoolId) -> Result<(), AppError> {
        let permit = leave_to_name(visitor, school)?;
        visitor.must_be_confirmed()?;
        let mut tx = self.store.begin().await?;
        let now = self.clock.now();
        let noted = what(&tx.responsibility_of_school(visitor.board, school).await?);
        let responsible = responsible_at(school, &noted, now)
            .filter(|responsible| !responsible.absences.is_empty())
            .ok_or(AppError::NotFound)?;
        let fact = ResponsibilityFact::back(school, responsible.first, now);
        self.note_naming(&mut tx, visitor, &permit, fact).await?;
        Ok(tx.commit().await?)
    }

    /// Note it, with an audit record for each member whom it is about.
    async fn note_naming(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        permit: &Permit,
        fact: ResponsibilityFact,
    ) -> Result<(), AppError> {
        let at = self.clock.now();
        let row = ResponsibilityRow {
            fact,
            at,
            noted_by: visitor.member,
            noted_as: permit.role(),
        };
        tx.note_responsibility(visitor.board, &row).await?;
        // The log has no place for a school: it is told by the code that everybody knows it by.
        let school = visitor
            .schools
            .iter()
            .find(|one| Some(one.id) == fact.school);
        let place = school.map(|school| school.brin.clone());
        let reason = place.or_else(|| fact.role.map(|role| role.code().to_owned()));
        let write = |action: &str, subject| AuditRecord {
            action: action.to_owned(),
            subject,
            reason: reason.clone(),
            ..record(permit, at, Outcome::Done)
        };
        let action = match fact.kind {
            ResponsibilityKind::RoleChosen => "responsible-role-chosen",
            ResponsibilityKind::Named => "responsible-named",
            ResponsibilityKind::Absent => "responsible-absent",
            ResponsibilityKind::Back => "responsible-back",
        };
        tx.append_audit(visitor.board, &write(action, fact.member))
            .await?;
        if fact.deputy.is_some() {
            tx.append_audit(visitor.board, &write("deputy-named", fact.deputy))
                .await?;
        }
        Ok(())
    }
}

/// Leave to name at a school of one's own.
pub(super) fn leave_to_name(visitor: &Visitor, school: SchoolId) -> Result<Permit, AppError> {
    if !visitor.schools.iter().any(|one| one.id == school) {
        return Err(AppError::NotFound);
    }
    let action = Action::NameResponsible;
    permit(action, &visitor.membership, school).ok_or(AppError::NotFound)
}

/// The role is chosen for the whole board, by who is of the whole board.
pub(super) fn leave_to_choose(visitor: &Visitor) -> Result<Permit, AppError> {
    let is_of_board = visitor
        .membership
        .roles
        .contains(&(None, Role::BoardMember));
    let school = visitor.schools.first().ok_or(AppError::NotFound)?;
    permit(
        Action::ChooseResponsibleRole,
        &visitor.membership,
        school.id,
    )
    .filter(|_| is_of_board)
    .ok_or(AppError::NotFound)
}
