//! Throwing old runs away (*oude oefeningen opruimen*), and scenes that came to nothing.

use domain::id::{BoardId, MemberId, PupilId};
use jiff::{SignedDuration, Timestamp};
use store::PracticeRunRow;

use crate::error::AppError;
use crate::practice::Practice;

/// A run is kept for so long since it was begun.
const KEPT: SignedDuration = SignedDuration::from_hours(14 * 24);
/// A board that is no run is kept for so long since it was seen: its scene may be being set.
const SETTING: SignedDuration = SignedDuration::from_hours(1);

impl Practice {
    /// Throw away the runs that were begun two weeks ago, and what was found an hour ago and is nobody's.
    /// The answer is how many.
    pub async fn throw_old_runs_away(&self) -> Result<usize, AppError> {
        let long_ago = self.app.clock.now() - KEPT;
        let mut tx = self.app.store.read().await?;
        let old = tx.practice_runs_before(long_ago).await?;
        let nobodys = tx.boards_without_a_run().await?;
        drop(tx);
        for run in &old {
            // One at a time: nobody waits for all of them.
            let mut tx = self.app.store.begin().await?;
            tx.throw_practice_run_away(run.run).await?;
            tx.commit().await?;
        }
        for board in nobodys {
            // It becomes a run of nobody that is nearly over: whatever came of it, somebody looks again.
            let mut tx = self.app.store.begin().await?;
            let run = run_of_nobody(board, long_ago + SETTING);
            tx.insert_practice_run(&run).await?;
            tx.commit().await?;
        }
        Ok(old.len())
    }

    /// Throw away a scene of which no run came.
    pub(super) async fn throw_scene_away(&self, board: BoardId) -> Result<(), AppError> {
        let mut tx = self.app.store.begin().await?;
        tx.forget_practice_run(board).await?;
        let run = run_of_nobody(board, self.app.clock.now());
        tx.insert_practice_run(&run).await?;
        tx.throw_practice_run_away(board).await?;
        Ok(tx.commit().await?)
    }
}

/// What is thrown away must be a run: this makes a board one, of nobody but itself.
fn run_of_nobody(board: BoardId, begun_at: Timestamp) -> PracticeRunRow {
    PracticeRunRow {
        run: board,
        case: String::new(),
        trainee: MemberId::new(*board.as_bytes()),
        pupil: PupilId::new(*board.as_bytes()),
        for_board: board,
        for_member: MemberId::new(*board.as_bytes()),
        begun_at,
        finished_at: None,
    }
}
