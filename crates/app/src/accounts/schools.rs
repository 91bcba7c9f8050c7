//! Adding a school, and changing what it is called (*scholen*).

use domain::account::SchoolSheet;
use domain::id::SchoolId;
use store::{SchoolRow, Tx};

use crate::accounts::leave;
use crate::chance::random;
use crate::error::AppError;
use crate::perform::{PerformError, refused};
use crate::{App, Visitor};

impl App {
    /// What is kept of a school.
    pub async fn school_sheet(
        &self,
        visitor: &Visitor,
        school: SchoolId,
    ) -> Result<SchoolSheet, AppError> {
        leave(visitor)?;
        let mut tx = self.store.read().await?;
        let row = tx.school(visitor.board, school).await?;
        Ok(SchoolSheet {
            name: row.name,
            brin: row.brin,
            town: row.place,
            phone: row.phone,
            region: row.region,
        })
    }

    /// Add a school to the board, or change one (*school vastleggen*).
    pub async fn save_school(
        &self,
        visitor: &Visitor,
        school: Option<SchoolId>,
        sheet: &SchoolSheet,
    ) -> Result<(), PerformError> {
        let permit = leave(visitor)?;
        visitor.must_be_confirmed()?;
        let mut tx = self.store.begin().await?;
        let sheet = match sheet.check() {
            Ok(sheet) => sheet,
            Err(refusal) => return self.refuse(tx, visitor, &permit, refusal).await,
        };
        if self
            .is_brin_taken(&mut tx, visitor, school, &sheet.brin)
            .await?
        {
            let refusal = refused("accounts.brin-taken", "brin");
            return self.refuse(tx, visitor, &permit, refusal).await;
        }
        let row = SchoolRow {
            board: visitor.board,
            id: school.unwrap_or_else(|| SchoolId::new(random(&*self.chance))),
            name: sheet.name,
            brin: sheet.brin,
            place: sheet.town,
            phone: sheet.phone,
            region: sheet.region,
        };
        let action = if school.is_some() {
            tx.update_school(&row).await?;
            "school-changed"
        } else {
            tx.insert_school(&row).await?;
            "school-added"
        };
        let about = (None, Some(row.brin));
        self.note_account(&mut tx, visitor, &permit, action, about)
            .await?;
        tx.commit().await?;
        match school {
            Some(school) => Ok(self.days_changed(row.board, &[school]).await?),
            None => Ok(()),
        }
    }

    async fn is_brin_taken(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        besides: Option<SchoolId>,
        brin: &str,
    ) -> Result<bool, AppError> {
        let all = tx.schools_of_board(visitor.board).await?;
        let is_it = |one: &SchoolRow| one.brin == brin && Some(one.id) != besides;
        Ok(all.iter().any(is_it))
    }
}
