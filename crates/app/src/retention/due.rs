//! For which closed dossiers the time is over, or soon is, and what was announced (*bewaartermijnen*).

use domain::id::{DossierId, SchoolId};
use domain::permission::{Action, permit, permit_for};
use domain::retention::RetentionKind;
use domain::time::school_time;
use jiff::ToSpan;
use jiff::civil::Date;
use store::{DossierRow, Tx};

use crate::error::AppError;
use crate::noted;
use crate::retention::day_for_lists;
use crate::{App, Visitor};

/// So many are listed: the longest due.
const MOST: u32 = 200;

/// A closed dossier of which the time is over, or soon is.
#[derive(Clone, PartialEq, Eq)]
pub struct DueDossier {
    /// The dossier.
    pub dossier: DossierId,
    /// The school.
    pub school: SchoolId,
    /// The name of the pupil; nothing for who sees no dossiers.
    pub pupil: Option<String>,
    /// The first day on which it may be destroyed.
    pub from: Date,
    /// Whether that day has come.
    pub is_due: bool,
    /// Whether it is held.
    pub is_held: bool,
    /// The first day on which it can be confirmed, where it was announced.
    pub confirm_from: Option<Date>,
}

/// What waits to be destroyed.
#[derive(Clone, PartialEq, Eq)]
pub struct DueList {
    /// The dossiers, the longest due first.
    pub dossiers: Vec<DueDossier>,
    /// Today on the school's calendar.
    pub today: Date,
}

discreet!(DueDossier, DueList);

impl App {
    /// The closed dossiers whose day has come or comes within a quarter (*bewaartermijnen*).
    pub async fn due_dossiers(&self, visitor: &Visitor) -> Result<DueList, AppError> {
        let action = Action::ListDue;
        let schools = visitor.schools_for(action);
        let first = schools.first().ok_or(AppError::NotFound)?;
        let permit = permit(action, &visitor.membership, *first).ok_or(AppError::NotFound)?;
        let mut tx = self.store.begin().await?;
        self.work_out_days(&mut tx, visitor, &schools).await?;
        let now = self.clock.now();
        let today = school_time(now).date();
        let by = today.checked_add(3.months()).unwrap_or(today);
        let dossiers = self.due(&mut tx, visitor, &schools, by).await?;
        let (code, count) = (action.code(), dossiers.len());
        noted::found(&mut tx, visitor, &permit, code, now, count).await?;
        tx.commit().await?;
        Ok(DueList { dossiers, today })
    }

    /// What was announced to be destroyed and goes on, for everybody who is told of it.
    pub async fn announced_destructions(
        &self,
        visitor: &Visitor,
    ) -> Result<Vec<DueDossier>, AppError> {
        let mut schools = visitor.schools_for(Action::SeeKeeping);
        if schools.is_empty() {
            schools = visitor.schools_for(Action::ListDue);
        }
        let mut tx = self.store.begin().await?;
        let today = school_time(self.clock.now()).date();
        let mut due = self.due(&mut tx, visitor, &schools, today).await?;
        due.retain(|one| one.confirm_from.is_some());
        // Whoever lists dossiers by role is noted to do so already.
        let school = due.first().map(|one| one.school);
        let leave = school.and_then(|at| permit(Action::ListDue, &visitor.membership, at));
        if let Some(leave) = leave {
            let (now, code) = (self.clock.now(), Action::ListDue.code());
            noted::found(&mut tx, visitor, &leave, code, now, due.len()).await?;
        }
        tx.commit().await?;
        Ok(due)
    }

    async fn due(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        schools: &[SchoolId],
        by: Date,
    ) -> Result<Vec<DueDossier>, AppError> {
        let (board, member) = (visitor.board, visitor.member);
        let key = self.board_key(tx, board).await?;
        let today = school_time(self.clock.now()).date();
        let rows = tx
            .dossiers_to_destroy(board, member, schools, by, MOST)
            .await?;
        let mut due = Vec::new();
        for row in rows {
            let Some(from) = row.destroy_from else {
                continue;
            };
            let (is_held, confirm_from) = self.state_for_lists(tx, &key, &row).await?;
            let standing = self.standing(tx, visitor, row.pupil).await?;
            let membership = &visitor.membership;
            let sees = permit_for(Action::SeeKeeping, membership, row.school, &standing);
            let pupil = match sees {
                None => None,
                Some(_) => Some(self.pupil(tx, &key, board, row.pupil).await?.name()),
            };
            due.push(DueDossier {
                dossier: row.id,
                school: row.school,
                pupil,
                from,
                is_due: from <= today,
                is_held,
                confirm_from,
            });
        }
        Ok(due)
    }

    /// Whether it is held, and from when what was announced can be confirmed. A dossier of which nothing
    /// was noted need not be opened.
    async fn state_for_lists(
        &self,
        tx: &mut Tx,
        key: &vault::BoardKey,
        row: &DossierRow,
    ) -> Result<(bool, Option<Date>), AppError> {
        let notes = tx.retention_of_dossier(row.board, row.id).await?;
        let last = notes.last().map(|note| note.fact.kind);
        match last {
            Some(RetentionKind::HoldSet) => Ok((true, None)),
            Some(RetentionKind::Announced) => {
                let opened = self.load(tx, key, row.clone()).await?;
                let keeping = self.keeping_of(tx, &opened, &notes).await?;
                Ok((false, keeping.announced.map(|one| one.confirm_from)))
            }
            _ => Ok((false, None)),
        }
    }

    /// Work out the days of dossiers that were closed before there were any.
    async fn work_out_days(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        schools: &[SchoolId],
    ) -> Result<(), AppError> {
        let key = self.board_key(tx, visitor.board).await?;
        for school in schools {
            for row in tx
                .dossiers_without_day(visitor.board, *school, MOST)
                .await?
            {
                let mut opened = self.load(tx, &key, row).await?;
                let row = &mut opened.row;
                let left = tx.pupil(row.board, row.pupil).await?.left_on;
                row.destroy_from = day_for_lists(&opened.case, &opened.edition, left);
                tx.update_dossier(row).await?;
            }
        }
        Ok(())
    }
}
