//! Practice ends with the session of whoever practises (*uitloggen*).

use domain::id::{BoardId, MemberId};

use crate::App;
use crate::error::AppError;
use crate::practice::Practice;

impl App {
    /// End what a member practises, in whatever browser. The runs stay, to go on with.
    pub(crate) async fn leave_practice(
        &self,
        board: BoardId,
        member: MemberId,
    ) -> Result<(), AppError> {
        match self.practice() {
            Some(practice) => practice.leave(board, member).await,
            None => Ok(()),
        }
    }
}

impl Practice {
    async fn leave(&self, board: BoardId, member: MemberId) -> Result<(), AppError> {
        let now = self.app.clock.now();
        let mut tx = self.app.store.begin().await?;
        for run in tx.practice_runs_of(board, member).await? {
            tx.end_sessions_of_member(run.run, run.trainee, now).await?;
        }
        Ok(tx.commit().await?)
    }
}
