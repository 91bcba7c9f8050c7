//! Beginning a case, or going on with it (*oefening beginnen*).

use domain::permission::{Action, Assurance};
use jiff::Timestamp;
use store::{PracticeRunRow, StoreError};

use crate::error::AppError;
use crate::practice::{Practice, PracticeCase};
use crate::{App, Language, Visitor};

/// How a case stands for somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// There is no run of it.
    NotBegun,
    /// Begun then.
    Begun(Timestamp),
    /// The run that is there was finished then.
    Finished(Timestamp),
}

/// A case as somebody chooses it.
pub struct CaseView<'a> {
    /// The case.
    pub case: &'a PracticeCase,
    /// How the run stands that is there now.
    pub standing: Standing,
    /// When they last finished it, in whatever run.
    pub finished_at: Option<Timestamp>,
}

impl App {
    /// The cases with how they stand for this member. `NotFound` for who has nothing to practise, and
    /// where there is no place for it.
    pub async fn practice_cases(&self, visitor: &Visitor) -> Result<Vec<CaseView<'_>>, AppError> {
        let practice = self.practice_for(visitor)?;
        let runs = practice.runs_of(visitor).await?;
        let finished = self.practised_by(visitor).await?;
        let view = |case: &'_ PracticeCase| {
            let run = runs.iter().find(|run| run.case == case.code);
            let standing = match run.map(|run| (run.begun_at, run.finished_at)) {
                None => Standing::NotBegun,
                Some((begun, None)) => Standing::Begun(begun),
                Some((_, Some(finished))) => Standing::Finished(finished),
            };
            let times = finished.iter().filter(|(code, _)| *code == case.code);
            (standing, times.map(|(_, at)| *at).max())
        };
        let cases = practice.cases().iter().map(|case| {
            let (standing, finished_at) = view(case);
            CaseView {
                case,
                standing,
                finished_at,
            }
        });
        Ok(cases.collect())
    }

    /// Begin a case, or go on with the run that is there; `anew` throws that one away. The answer is the
    /// secret of a session in the practice store.
    pub async fn practise(
        &self,
        visitor: &Visitor,
        case: &str,
        anew: bool,
    ) -> Result<String, AppError> {
        let practice = self.practice_for(visitor)?;
        practice.case(case).ok_or(AppError::NotFound)?;
        let run = match practice.run_of_case(visitor, case).await? {
            Some(run) if !anew => run,
            earlier => practice.set(visitor, case, earlier).await?,
        };
        match practice.enter(&run, visitor.language).await {
            Err(AppError::NotFound) => {
                // It was begun anew in another window at the same moment.
                let run = practice.run_of_case(visitor, case).await?;
                let run = run.ok_or(AppError::NotFound)?;
                practice.enter(&run, visitor.language).await
            }
            other => other,
        }
    }

    /// Where this member practises. Whoever records or decides does.
    fn practice_for(&self, visitor: &Visitor) -> Result<&Practice, AppError> {
        let practice = self.practice().filter(|_| visitor.may_practise());
        practice.ok_or(AppError::NotFound)
    }
}

impl Visitor {
    /// Whether there is something to practise for them: for who records or decides.
    pub fn may_practise(&self) -> bool {
        self.may(Action::RecordSignal)
    }
}

impl Practice {
    async fn runs_of(&self, visitor: &Visitor) -> Result<Vec<PracticeRunRow>, AppError> {
        let mut tx = self.app.store.read().await?;
        Ok(tx.practice_runs_of(visitor.board, visitor.member).await?)
    }

    async fn run_of_case(
        &self,
        visitor: &Visitor,
        case: &str,
    ) -> Result<Option<PracticeRunRow>, AppError> {
        let runs = self.runs_of(visitor).await?;
        Ok(runs.into_iter().find(|run| run.case == case))
    }

    /// Set the scene of a run. Where another one of the same case was quicker, that one is it, and nothing
    /// stays of this.
    async fn set(
        &self,
        visitor: &Visitor,
        case: &str,
        earlier: Option<PracticeRunRow>,
    ) -> Result<PracticeRunRow, AppError> {
        let scene = self.theatre.set(case).await?;
        let run = PracticeRunRow {
            run: scene.board,
            case: case.to_owned(),
            trainee: scene.trainee,
            pupil: scene.pupil,
            for_board: visitor.board,
            for_member: visitor.member,
            begun_at: self.app.clock.now(),
            finished_at: None,
        };
        match self.put_in_place(&run, earlier).await {
            Ok(()) => Ok(run),
            Err(StoreError::Conflict) => {
                self.throw_scene_away(run.run).await?;
                let quicker = self.run_of_case(visitor, case).await?;
                quicker.ok_or_else(|| StoreError::Conflict.into())
            }
            Err(other) => Err(other.into()),
        }
    }

    async fn put_in_place(
        &self,
        run: &PracticeRunRow,
        earlier: Option<PracticeRunRow>,
    ) -> Result<(), StoreError> {
        let mut tx = self.app.store.begin().await?;
        if let Some(earlier) = earlier {
            tx.throw_practice_run_away(earlier.run).await?;
        }
        // Where setting the scene took long, tidying up took it for a board of nobody.
        tx.forget_practice_run(run.run).await?;
        tx.insert_practice_run(run).await?;
        tx.commit().await
    }

    /// A session as the invented member, who reads the language of whoever practises.
    async fn enter(&self, run: &PracticeRunRow, language: Language) -> Result<String, AppError> {
        let trainee = self.app.visitor(run.run, run.trainee).await?;
        if trainee.language != language {
            self.app.choose_language(&trainee, language).await?;
        }
        let mut tx = self.app.store.begin().await?;
        let secret = self
            .app
            .open_session(&mut tx, run.run, run.trainee, Assurance::Strong, "practice")
            .await?;
        tx.commit().await?;
        Ok(secret)
    }
}
