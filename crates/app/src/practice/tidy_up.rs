//! Throwing old runs away (*oude oefeningen opruimen*).

use jiff::SignedDuration;

use crate::error::AppError;
use crate::practice::Practice;

/// A run is kept for so long since it was begun.
const KEPT: SignedDuration = SignedDuration::from_hours(14 * 24);

impl Practice {
    /// Throw away the runs that were begun two weeks ago. The answer is how many.
    pub async fn throw_old_runs_away(&self) -> Result<usize, AppError> {
        let long_ago = self.app.clock.now() - KEPT;
        let mut tx = self.app.store.read().await?;
        let old = tx.practice_runs_before(long_ago).await?;
        drop(tx);
        for run in &old {
            // One at a time: nobody waits for all of them.
            let mut tx = self.app.store.begin().await?;
            tx.throw_practice_run_away(run.run).await?;
            tx.commit().await?;
        }
        Ok(old.len())
    }
}
