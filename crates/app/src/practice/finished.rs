//! That somebody finished a case, in the real store (*oefening telt als scholing*).

use store::{PracticeFinishedRow, PracticeRunRow};

use crate::App;
use crate::error::AppError;
use crate::practice::FINISHED;
use crate::sign_in::{active_member, came_or_went};

impl App {
    /// Note that whoever this run is for finished its case. Of somebody who has left, nothing is noted.
    pub(crate) async fn note_practice_finished(
        &self,
        run: &PracticeRunRow,
    ) -> Result<(), AppError> {
        let (board, member, now) = (run.for_board, run.for_member, self.clock.now());
        let mut tx = self.store.begin().await?;
        if active_member(&mut tx, board, member).await?.is_none() {
            return Ok(());
        }
        let row = PracticeFinishedRow {
            board,
            member,
            case: run.case.clone(),
            at: now,
        };
        tx.insert_practice_finished(&row).await?;
        let mut finished = came_or_went(member, FINISHED, now);
        finished.reason = Some(run.case.clone());
        tx.append_audit(board, &finished).await?;
        Ok(tx.commit().await?)
    }
}
