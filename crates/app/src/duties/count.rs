//! The yearly evaluation in numbers (*evaluatie maken*): the program opens every dossier of the board,
//! counts, and keeps what can be published. Nobody reads.

use std::collections::BTreeMap;

use domain::duties::{Counts, DutyFact, Indicator, Register, SchoolYear, all, count, publish};
use domain::id::{DossierId, SchoolId};
use domain::permission::{Action, Permit, permit};
use domain::time::school_time;
use store::{AuditRecord, DossierStatus, StoreError, Tx};

use crate::audit::{Outcome, record};
use crate::duties::leave_for_the_board;
use crate::duties::note::{naming, written};
use crate::duties::view::years_back;
use crate::error::AppError;
use crate::perform::{PerformError, refused};
use crate::{App, Visitor};

/// So many dossiers are counted in one unit of work: others can write in between.
const AT_ONCE: usize = 50;

impl App {
    /// Make the evaluation over a school year that is over. It is made once and never again, so that two of
    /// them cannot be set beside each other.
    ///
    /// Every dossier that was counted has a line in the log that says so.
    pub async fn make_evaluation(
        &self,
        visitor: &Visitor,
        year: Option<SchoolYear>,
    ) -> Result<SchoolYear, PerformError> {
        let permit = leave_for_the_board(visitor, Action::CountDossiers)?;
        visitor.must_be_confirmed()?;
        let year = self.year_to_count(visitor, &permit, year).await?;
        let (mut counted, mut gone) = self.empty_counts(visitor, year).await?;
        let schools: Vec<SchoolId> = counted.keys().copied().collect();
        let dossiers = self.dossiers_to_count(visitor, &schools).await?;
        for some in dossiers.chunks(AT_ONCE) {
            let mut tx = self.store.begin().await?;
            for dossier in some {
                match self.count_in(&mut tx, visitor, *dossier, year).await? {
                    Some((school, counts)) => {
                        let there = counted.entry(school).or_default();
                        *there = std::mem::take(there).and(&counts);
                    }
                    None => gone += 1,
                }
            }
            tx.commit().await?;
        }
        let evaluation = publish(year, &counted, gone);
        let mut tx = self.store.begin().await?;
        tx.hold_duties(visitor.board).await?;
        match self.must_be_new(&mut tx, visitor, year).await {
            Err(PerformError::Refused(refusal)) => {
                // Somebody else made it while this one counted.
                return self.refuse(tx, visitor, &permit, refusal).await;
            }
            other => other?,
        }
        let key = self.board_key(&mut tx, visitor.board).await?;
        let fact = DutyFact::MakeEvaluation(evaluation);
        let done = written(&permit, &fact, self.clock.now());
        let no = self.keep_duty(&mut tx, &key, (visitor.board, visitor.member), fact);
        let done = naming(done, no.await?);
        tx.append_audit(visitor.board, &done).await?;
        tx.commit().await?;
        Ok(year)
    }

    /// The year, if an evaluation over it can be made and was not.
    async fn year_to_count(
        &self,
        visitor: &Visitor,
        permit: &Permit,
        year: Option<SchoolYear>,
    ) -> Result<SchoolYear, PerformError> {
        let mut tx = self.store.begin().await?;
        let years = years_back(school_time(self.clock.now()).date());
        let refusal = match year {
            None => refused("form.required", "year"),
            Some(year) if !years.contains(&year) => refused("duties.not-to-evaluate", "year"),
            Some(year) => match self.must_be_new(&mut tx, visitor, year).await {
                Ok(()) => return Ok(year),
                Err(PerformError::Refused(refusal)) => refusal,
                Err(other) => return Err(other),
            },
        };
        self.refuse(tx, visitor, permit, refusal).await
    }

    async fn must_be_new(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        year: SchoolYear,
    ) -> Result<(), PerformError> {
        let key = self.board_key(tx, visitor.board).await?;
        let register = Register::Evaluation;
        let noted = self.register(tx, &key, visitor.board, register).await?;
        let mut made = all::<domain::duties::Evaluation>(&noted);
        if made.any(|(_, evaluation)| evaluation.year == year) {
            return Err(refused("duties.evaluated-already", "year").into());
        }
        Ok(())
    }

    /// Every school with nothing counted yet but what was destroyed, and how many dossiers are gone that
    /// were open in that year.
    async fn empty_counts(
        &self,
        visitor: &Visitor,
        year: SchoolYear,
    ) -> Result<(BTreeMap<SchoolId, Counts>, u32), AppError> {
        let mut tx = self.store.read().await?;
        let schools = tx.schools_of_board(visitor.board).await?.into_iter();
        let mut counted: BTreeMap<SchoolId, Counts> = schools
            .map(|school| (school.id, Counts::default()))
            .collect();
        let mut gone = 0;
        for row in tx.destroyed_dossiers(visitor.board).await? {
            if year.contains(row.confirmed.at) {
                let there = counted.entry(row.school).or_default();
                there.add(Indicator::Destroyed, 1);
            }
            gone += u32::from(year.touches(row.opened_on, row.closed_on));
        }
        Ok((counted, gone))
    }

    async fn dossiers_to_count(
        &self,
        visitor: &Visitor,
        schools: &[SchoolId],
    ) -> Result<Vec<DossierId>, AppError> {
        let mut tx = self.store.read().await?;
        let all = DossierStatus::ALL;
        let rows = tx.dossiers(visitor.board, None, schools, &all, None, u32::MAX);
        Ok(rows.await?.into_iter().map(|row| row.id).collect())
    }

    /// Count in one dossier; nothing when it was destroyed meanwhile.
    async fn count_in(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        dossier: DossierId,
        year: SchoolYear,
    ) -> Result<Option<(SchoolId, Counts)>, AppError> {
        let row = match tx.dossier(visitor.board, dossier).await {
            Ok(row) => row,
            Err(StoreError::NotFound) => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        let school = row.school;
        let action = Action::CountDossiers;
        let permit = permit(action, &visitor.membership, school).ok_or(AppError::NotFound)?;
        let key = self.board_key(tx, visitor.board).await?;
        let opened = self.load(tx, &key, row).await?;
        let done = AuditRecord {
            dossier: Some(dossier),
            reason: Some(year.to_string()),
            ..record(&permit, self.clock.now(), Outcome::Done)
        };
        tx.append_audit(visitor.board, &done).await?;
        Ok(Some((school, count(&opened.case, year))))
    }
}
