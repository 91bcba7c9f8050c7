//! How far somebody is in a case, and looking back at it (*nabespreking*): what went well, what was
//! refused on the way and why. Never a score.

use std::sync::Arc;

use domain::command::CommandKind;
use domain::edition::Edition;
use domain::id::DossierId;
use domain::permission::Action;
use domain::practice::{Reached, reached};
use domain::rule::open_points;
use jiff::Timestamp;
use store::{PracticeRunRow, Tx};

use crate::audit::Outcome;
use crate::error::AppError;
use crate::practice::{Practice, PracticeCase};
use crate::{App, Visitor};

/// So many lines of the log are looked through for what was refused.
const MOST_LINES: u32 = 200;

/// How a goal stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoalStands {
    /// Its name in texts.
    pub code: String,
    /// How it stands.
    pub reached: Reached,
    /// The form on which it is done, where there is one.
    pub form: Option<CommandKind>,
}

/// Something that the plan refused on the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// What was tried, by its name in the log.
    pub action: String,
    /// When.
    pub at: Timestamp,
    /// The codes of the rules that refused.
    pub rules: Vec<String>,
}

/// How far somebody is in a case.
pub struct Debrief<'a> {
    /// The case.
    pub case: &'a PracticeCase,
    /// The goals, in their order.
    pub goals: Vec<GoalStands>,
    /// What was refused, the first first.
    pub refused: Vec<Refused>,
    /// The edition of the plan under which it is played.
    pub edition: Arc<Edition>,
    /// The dossier, where there is one and whoever practises may read it.
    pub dossier: Option<DossierId>,
    /// The name of the pupil.
    pub pupil: String,
    /// When it was finished.
    pub finished_at: Option<Timestamp>,
}

impl Debrief<'_> {
    /// Whether everything was done.
    pub fn is_done(&self) -> bool {
        self.goals.iter().all(|goal| goal.reached.is_reached())
    }
}

impl Practice {
    /// How far this invented member is (*stand van de oefening*). `NotFound` when the board is no run.
    ///
    /// The program looks, not the member: a teacher, who may not read the dossier, hears of each goal
    /// whether it is reached and nothing else.
    pub async fn debrief(&self, trainee: &Visitor) -> Result<Debrief<'_>, AppError> {
        let mut tx = self.app.store.read().await?;
        let run = self.run_of(&mut tx, trainee).await?;
        self.look(&mut tx, trainee, run).await
    }

    /// Finish the case (*oefening afronden*), and note so in the real store the first time. The answer is
    /// whether everything was done: if not, nothing is finished.
    pub async fn finish(&self, trainee: &Visitor, real: &App) -> Result<bool, AppError> {
        let mut tx = self.app.store.begin().await?;
        let run = self.run_of(&mut tx, trainee).await?;
        let debrief = self.look(&mut tx, trainee, run.clone()).await?;
        if !debrief.is_done() {
            return Ok(false);
        }
        let is_first = tx
            .finish_practice_run(run.run, self.app.clock.now())
            .await?;
        if is_first {
            // When the run cannot be noted after all, it is finished once more: better twice than not.
            real.finish_practice(run.for_board, run.for_member, &run.case)
                .await?;
        }
        tx.commit().await?;
        Ok(true)
    }

    async fn run_of(&self, tx: &mut Tx, trainee: &Visitor) -> Result<PracticeRunRow, AppError> {
        let run = tx.practice_run(trainee.board).await?;
        let run = run.filter(|run| run.trainee == trainee.member);
        run.ok_or(AppError::NotFound)
    }

    async fn look(
        &self,
        tx: &mut Tx,
        trainee: &Visitor,
        run: PracticeRunRow,
    ) -> Result<Debrief<'_>, AppError> {
        let case = self.case(&run.case).ok_or(AppError::NotFound)?;
        let app = &self.app;
        let key = app.board_key(tx, run.run).await?;
        let pupil = app.pupil(tx, &key, run.run, run.pupil).await?;
        let mut stands = vec![Reached::NotYet; case.goals.len()];
        let mut edition = None;
        let row = tx.dossier_of_pupil(run.run, run.pupil).await?;
        let dossier = row.as_ref().map(|row| row.id);
        if let Some(row) = row {
            let opened = app.load(tx, &key, row).await?;
            let points = open_points(
                &opened.case,
                &opened.edition,
                &opened.school,
                app.clock.now(),
            );
            stands = reached(&case.goals, &opened.case, &points, run.trainee);
            edition = Some(opened.edition);
        }
        let edition = match edition {
            Some(edition) => edition,
            None => app.edition_of_board(tx, run.run).await?,
        };
        let goals = case.goals.iter().zip(stands);
        let goals = goals.map(|(goal, reached)| GoalStands {
            code: goal.code.clone(),
            reached,
            form: goal.form(),
        });
        Ok(Debrief {
            case,
            goals: goals.collect(),
            refused: refused(tx, &run).await?,
            edition,
            dossier: dossier.filter(|_| trainee.may(Action::ReadDossier)),
            pupil: pupil.name(),
            finished_at: run.finished_at,
        })
    }
}

/// What the plan refused to whoever practises.
async fn refused(tx: &mut Tx, run: &PracticeRunRow) -> Result<Vec<Refused>, AppError> {
    let lines = tx.audit_of_member(run.run, run.trainee, None, MOST_LINES);
    let mut refused = Vec::new();
    for row in lines.await?.into_iter().rev() {
        let record = row.record;
        let Some(reason) = record
            .reason
            .filter(|_| record.outcome == Outcome::Refused.code())
        else {
            continue;
        };
        let rules = reason.split(' ').map(str::to_owned).collect();
        refused.push(Refused {
            action: record.action,
            at: record.at,
            rules,
        });
    }
    Ok(refused)
}
