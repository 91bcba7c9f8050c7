//! The days on which schools are free (*vakanties en vrije dagen*).

use domain::account::FreeDaysSheet;
use domain::edition::Edition;
use domain::id::{BoardId, SchoolId};
use domain::school_days::{Days, SchoolDays};
use domain::time::school_time;
use store::{DossierRow, StoreError, Tx};

use crate::accounts::leave;
use crate::error::AppError;
use crate::perform::PerformError;
use crate::{App, Visitor};

impl App {
    /// The days on which the school of a dossier is free.
    pub(crate) async fn school_days(
        &self,
        tx: &mut Tx,
        row: &DossierRow,
        edition: &Edition,
    ) -> Result<SchoolDays, AppError> {
        let region = tx.school(row.board, row.school).await?.region;
        let own = tx.free_days(row.board).await?;
        Ok(SchoolDays::new(&edition.holidays, region, &own))
    }

    /// The days that the board adds to the holidays.
    pub async fn free_days(&self, visitor: &Visitor) -> Result<Vec<Days>, AppError> {
        leave(visitor)?;
        let mut tx = self.store.read().await?;
        Ok(tx.free_days(visitor.board).await?)
    }

    /// Say on which days the schools of the board are free besides the holidays (*vrije dagen
    /// vastleggen*). What is due then waits from now on.
    pub async fn save_free_days(
        &self,
        visitor: &Visitor,
        sheet: &FreeDaysSheet,
    ) -> Result<(), PerformError> {
        let permit = leave(visitor)?;
        visitor.must_be_confirmed()?;
        let mut tx = self.store.begin().await?;
        let days = match sheet.check(school_time(self.clock.now()).date()) {
            Ok(days) => days,
            Err(refusal) => return self.refuse(tx, visitor, &permit, refusal).await,
        };
        tx.set_free_days(visitor.board, &days).await?;
        let schools = tx.schools_of_board(visitor.board).await?;
        let schools: Vec<SchoolId> = schools.into_iter().map(|one| one.id).collect();
        let action = "free-days-changed";
        self.note_account(&mut tx, visitor, &permit, action, (None, None))
            .await?;
        tx.commit().await?;
        Ok(self.days_changed(visitor.board, &schools).await?)
    }

    /// Bring up to date what the open dossiers of these schools wait for, one dossier in a unit of work:
    /// nobody has to wait for all of them.
    pub(crate) async fn days_changed(
        &self,
        board: BoardId,
        schools: &[SchoolId],
    ) -> Result<(), AppError> {
        let mut tx = self.store.read().await?;
        let mut dossiers = Vec::new();
        for school in schools {
            let open = tx.open_dossiers_of_school(board, *school).await?;
            dossiers.extend(open.into_iter().map(|row| row.id));
        }
        drop(tx);
        for dossier in dossiers {
            let mut tx = self.store.begin().await?;
            let row = match tx.dossier(board, dossier).await {
                Ok(row) => row,
                // It was destroyed meanwhile.
                Err(StoreError::NotFound) => continue,
                Err(error) => return Err(error.into()),
            };
            let key = self.board_key(&mut tx, board).await?;
            let opened = self.load(&mut tx, &key, row).await?;
            self.note_waiting(&mut tx, &opened).await?;
            tx.commit().await?;
        }
        Ok(())
    }
}
