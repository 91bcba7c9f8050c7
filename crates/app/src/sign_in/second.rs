//! The second thing that somebody shows, besides a password (*tweede bewijs*).

use domain::id::{BoardId, MemberId};
use domain::throttle::Purpose;
use jiff::{SignedDuration, Timestamp};
use store::{AuditRecord, SecondFactorRow, Tx};

use crate::App;
use crate::attempt::{Caller, Verdict};
use crate::audit::Outcome;
use crate::error::AppError;
use crate::sign_in::came_or_went;
use crate::sign_in::totp::CodeSecret;

/// The name in the log of showing a second thing.
pub(crate) const SECOND: &str = "second-factor";
/// The reason in the log: a code of the app.
pub(crate) const TOTP: &str = "totp";
/// The reason in the log: a recovery code.
pub(crate) const RECOVERY: &str = "recovery-code";

/// So many wrong codes cost nothing; each one after them costs twice as long as the one before.
const FREE: u32 = 10;
/// The longest that somebody waits after a wrong code, in minutes.
const LONGEST_WAIT: i64 = 60;

/// What is shown.
#[derive(Clone, Copy)]
pub enum SecondProof<'a> {
    /// A code of the app.
    Code(&'a str),
    /// A recovery code.
    Recovery(&'a str),
}

/// Where wrong codes are counted, and until when that keeps somebody waiting.
pub(crate) enum CountedAt<'a> {
    /// With the code app, for everybody together: nothing shows that it is its owner. But in a browser
    /// that the account knows there is a count of its own, on which nobody else can draw.
    Door(&'a Caller),
    /// With the session in which it is tried, which ends after a few.
    Session,
}

/// Why it is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProofRefusal {
    /// It is wrong, or was used before: which of the two is not said.
    Wrong,
    /// There were too many wrong ones: the app is not asked for a while. Recovery codes are.
    Wait,
}

impl App {
    /// Try the second thing of a member. The answer, when it is right, is how: the reason of what it
    /// is done for. What was tried is counted and written down in the caller's unit of work, so that
    /// has to be kept whatever the answer is.
    pub(crate) async fn prove_second(
        &self,
        tx: &mut Tx,
        board: BoardId,
        member: MemberId,
        proof: SecondProof<'_>,
        counted: CountedAt<'_>,
    ) -> Result<Result<&'static str, ProofRefusal>, AppError> {
        let now = self.clock.now();
        let (how, outcome) = match proof {
            SecondProof::Code(code) => {
                let proved = self.prove_code(tx, board, member, code, counted);
                (TOTP, proved.await?)
            }
            SecondProof::Recovery(code) => {
                let hash = self.recovery_hash(board, member, code);
                let is_used = tx.use_recovery_code(board, member, &hash, now).await?;
                let outcome = if is_used {
                    Ok(())
                } else {
                    Err(ProofRefusal::Wrong)
                };
                (RECOVERY, outcome)
            }
        };
        let action = match (how, outcome) {
            (_, Err(_)) => SECOND,
            (RECOVERY, Ok(())) => "recovery-code-used",
            // What it was shown for says so itself.
            (_, Ok(())) => return Ok(Ok(how)),
        };
        let mut tried = AuditRecord {
            reason: Some(how.to_owned()),
            ..came_or_went(member, action, now)
        };
        if outcome.is_err() {
            Outcome::Denied.code().clone_into(&mut tried.outcome);
        }
        tx.append_audit(board, &tried).await?;
        Ok(outcome.map(|()| how))
    }

    async fn prove_code(
        &self,
        tx: &mut Tx,
        board: BoardId,
        member: MemberId,
        code: &str,
        counted: CountedAt<'_>,
    ) -> Result<Result<(), ProofRefusal>, AppError> {
        let now = self.clock.now();
        let Some(factor) = tx.second_factor(board, member).await? else {
            return Ok(Err(ProofRefusal::Wrong));
        };
        let at_home = match counted {
            CountedAt::Session => None,
            CountedAt::Door(caller) => {
                let account = tx.member(board, member).await?.login_index;
                self.attempt_at_home(tx, Purpose::Code, account, caller)
                    .await?
            }
        };
        let is_shared = at_home.is_none() && matches!(counted, CountedAt::Door(_));
        let attempt = match at_home {
            Some(Verdict::Wait(_)) => return Ok(Err(ProofRefusal::Wait)),
            Some(Verdict::Go(attempt)) => Some(attempt),
            None => None,
        };
        if is_shared && must_wait(&factor, now) {
            return Ok(Err(ProofRefusal::Wait));
        }
        let key = self.board_key(tx, board).await?;
        let secret = CodeSecret::open(&key, board, member, &factor.sealed)?;
        // The store decides whether a step is new: two at the same moment cannot both be first.
        if let Some(step) = secret.step_of(code, now)?
            && tx.take_step(board, member, step).await?
        {
            if let Some(attempt) = attempt {
                self.attempt_worked(tx, attempt).await?;
            }
            // What its owner shows elsewhere gives nobody new tries here.
            if is_shared {
                tx.forget_wrong_codes(board, member).await?;
            }
            return Ok(Ok(()));
        }
        if is_shared {
            tx.count_wrong_code(board, member, now).await?;
        }
        Ok(Err(ProofRefusal::Wrong))
    }
}

/// Whoever knows the password and guesses at codes gets slower and slower; a right code ends it.
fn must_wait(factor: &SecondFactorRow, now: Timestamp) -> bool {
    let beyond = factor.wrong.saturating_sub(FREE);
    if beyond == 0 {
        return false;
    }
    let doubled = 1_i64.checked_shl(beyond - 1).unwrap_or(LONGEST_WAIT);
    let minutes = if beyond > 6 {
        LONGEST_WAIT
    } else {
        doubled.min(LONGEST_WAIT)
    };
    let wait = SignedDuration::from_mins(minutes);
    factor
        .wrong_at
        .is_some_and(|at| now.duration_since(at) < wait)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may stop")]

    use vault::Sealed;

    use super::*;

    #[test]
    fn whoever_guesses_gets_slower() {
        let start = Timestamp::from_second(1_790_000_000).unwrap();
        let waits = |wrong, minutes| {
            let factor = SecondFactorRow {
                board: BoardId::new([1; 16]),
                member: MemberId::new([1; 16]),
                added_at: start,
                last_step: 0,
                wrong,
                wrong_at: Some(start),
                sealed: Sealed::from_stored(Vec::new()),
            };
            must_wait(&factor, start + SignedDuration::from_mins(minutes))
        };
        for (wrong, minutes) in [(11, 1), (12, 2), (13, 4), (16, 32), (17, 60), (400, 60)] {
            assert!(waits(wrong, minutes - 1), "{wrong}");
            assert!(!waits(wrong, minutes), "{wrong}");
        }
        assert!(!waits(10, 0));
    }
}
