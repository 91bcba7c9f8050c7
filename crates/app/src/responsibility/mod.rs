//! Who is finally responsible for the decision to report, and who decides in a dossier.
//!
//! What was noted is kept; [`domain::responsibility`] says what it comes to.

mod name;
mod overview;

pub use overview::{ResponsibilityOverview, SchoolResponsibility};

use std::collections::BTreeSet;

use domain::access::{AccessFact, Standing};
use domain::edition::Edition;
use domain::id::{BoardId, MemberId, SchoolId};
use domain::responsibility::{
    Decider, Deciding, Naming, ResponsibilityFact, chosen_role, responsible_at,
};
use domain::role::Role;
use jiff::Timestamp;
use store::{DossierRow, ResponsibilityRow, Tx};
use vault::BoardKey;

use crate::App;
use crate::access::{Colleague, colleague, facts};
use crate::error::AppError;

impl App {
    /// Who may decide in this dossier now. A naming counts as long as who was named works there in
    /// a role that carries the decision.
    pub(crate) async fn deciding(
        &self,
        tx: &mut Tx,
        key: &BoardKey,
        row: &DossierRow,
        edition: &Edition,
    ) -> Result<Deciding, AppError> {
        let noted = tx.responsibility_of_school(row.board, row.school).await?;
        let noted = what(&noted);
        let roles = carrying(&noted, edition);
        let now = self.clock.now();
        let Some(responsible) = responsible_at(row.school, &noted, now) else {
            return Ok(Deciding { roles, named: None });
        };
        let ties = facts(&tx.access_of_pupil(row.board, row.pupil).await?);
        let first = colleague(tx, key, row.board, responsible.first).await?;
        let deputy = colleague(tx, key, row.board, responsible.deputy).await?;
        let carries = |one: &Colleague| holds(one, row.school, &roles);
        let named = carries(&first).then(|| Naming {
            is_first_away: responsible.is_absent(now) || is_shut_out(&first, &ties, now),
            first: decider(&first),
            is_deputy_away: is_shut_out(&deputy, &ties, now),
            deputy: carries(&deputy).then(|| decider(&deputy)),
        });
        Ok(Deciding { roles, named })
    }

    /// The roles that carry the decision in this dossier: the board's choice, or the edition's.
    pub(crate) async fn carrying_roles(
        &self,
        tx: &mut Tx,
        row: &DossierRow,
        edition: &Edition,
    ) -> Result<Vec<Role>, AppError> {
        let noted = tx.responsibility_of_school(row.board, row.school).await?;
        Ok(carrying(&what(&noted), edition))
    }

    /// The roles that carry the decision for the board: its choice, or those of its edition.
    async fn roles_of_board(
        &self,
        tx: &mut Tx,
        board: BoardId,
        noted: &[ResponsibilityFact],
    ) -> Result<Vec<Role>, AppError> {
        let edition = self.edition_of_board(tx, board).await?;
        Ok(carrying(noted, &edition))
    }

    /// Who holds one of these roles at a school, by name. Only who may still come in.
    async fn holders(
        &self,
        tx: &mut Tx,
        key: &BoardKey,
        board: BoardId,
        school: SchoolId,
        roles: &[Role],
    ) -> Result<Vec<Colleague>, AppError> {
        let held = tx.roles_of_school(board, school).await?;
        let members: BTreeSet<MemberId> = held
            .into_iter()
            .filter(|held| roles.contains(&held.role))
            .map(|held| held.member)
            .collect();
        let mut holders = Vec::new();
        for member in members {
            let one = colleague(tx, key, board, member).await?;
            holders.extend(Some(one).filter(|one| one.is_active));
        }
        holders.sort_by(|one, other| one.name.cmp(&other.name));
        Ok(holders)
    }
}

fn what(rows: &[ResponsibilityRow]) -> Vec<ResponsibilityFact> {
    rows.iter().map(|row| row.fact).collect()
}

fn carrying(noted: &[ResponsibilityFact], edition: &Edition) -> Vec<Role> {
    chosen_role(noted).map_or_else(|| edition.roles.decides.clone(), |role| vec![role])
}

fn decider(colleague: &Colleague) -> Decider {
    Decider {
        member: colleague.member,
        name: colleague.name.clone(),
    }
}

/// Whether somebody works at this school in one of these roles.
fn holds(colleague: &Colleague, school: SchoolId, roles: &[Role]) -> bool {
    let counts = |(at, role): &(Option<SchoolId>, Role)| {
        at.is_none_or(|at| at == school) && roles.contains(role)
    };
    colleague.is_active && colleague.roles.iter().any(counts)
}

fn is_shut_out(colleague: &Colleague, facts: &[AccessFact], now: Timestamp) -> bool {
    Standing::of(colleague.member, facts, now).is_blocked
}
