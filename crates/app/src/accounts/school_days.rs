//! The days on which schools are free (*vakanties en vrije dagen*).

use domain::account::FreeDaysSheet;
use domain::edition::Edition;
use domain::id::{BoardId, SchoolId};
use domain::school_days::{Days, SchoolDays};
use store::{DossierRow, Tx};

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
        let days = match sheet.check() {
            Ok(days) => days,
            Err(refusal) => return self.refuse(tx, visitor, &permit, refusal).await,
        };
        tx.set_free_days(visitor.board, &days).await?;
        let schools = tx.schools_of_board(visitor.board).await?;
        let schools: Vec<SchoolId> = schools.into_iter().map(|one| one.id).collect();
        self.days_changed(&mut tx, visitor.board, &schools).await?;
        let action = "free-days-changed";
        self.note_account(&mut tx, visitor, &permit, action, (None, None))
            .await?;
        Ok(tx.commit().await?)
    }

    /// Bring up to date what the open dossiers of these schools wait for.
    pub(crate) async fn days_changed(
        &self,
        tx: &mut Tx,
        board: BoardId,
        schools: &[SchoolId],
    ) -> Result<(), AppError> {
        let key = self.board_key(tx, board).await?;
        for school in schools {
            for row in tx.open_dossiers_of_school(board, *school).await? {
                let opened = self.load(tx, &key, row).await?;
                self.note_waiting(tx, &opened).await?;
            }
        }
        Ok(())
    }
}
