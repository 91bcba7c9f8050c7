//! Practising (*oefenen*): the same program on an invented board in a store of its own.
//!
//! A run of a case is an invented board in the practice store. A story is played in it up to where
//! somebody takes over; what reaches a goal is asked of the domain. Nothing goes from the real store to
//! the practice store but two ids, and nothing comes back but that a case was finished.

mod begin;
mod debrief;
mod leave;
mod tidy_up;
mod welcome;

use std::pin::Pin;
use std::sync::Arc;

use domain::id::{BoardId, MemberId, PupilId};
use domain::practice::Goal;
use domain::role::Role;

pub use begin::{CaseView, Standing};
pub use debrief::{Debrief, GoalStands, Refused};
pub use welcome::WELCOME;

use crate::App;
use crate::error::AppError;

/// A case to practise (*oefencasus*), as data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PracticeCase {
    /// Its name in addresses and texts.
    pub code: String,
    /// How long it takes, in minutes.
    pub minutes: u32,
    /// The role that whoever practises plays.
    pub role: Role,
    /// What they should do, in the order of the plan.
    pub goals: Vec<Goal>,
}

/// A case that was set: the invented board, as whom somebody takes over, and about whom it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scene {
    /// The invented board.
    pub board: BoardId,
    /// The member of it as whom somebody practises.
    pub trainee: MemberId,
    /// The pupil.
    pub pupil: PupilId,
}

/// A scene that is being set.
pub type Setting<'a> = Pin<Box<dyn Future<Output = Result<Scene, AppError>> + Send + 'a>>;

/// Who knows the cases and can set their scenes: stories are read and played outside this crate.
pub trait Theatre: Send + Sync {
    /// The cases, in the order in which people see them.
    fn cases(&self) -> &[PracticeCase];

    /// Make the invented board of this case in the practice store, and play the story up to where
    /// somebody takes over. `NotFound` when there is no such case.
    fn set<'a>(&'a self, case: &'a str) -> Setting<'a>;
}

/// Where people practise.
pub struct Practice {
    app: App,
    theatre: Arc<dyn Theatre>,
}

impl Practice {
    /// Practising with these use cases, which must be those of a practice store.
    pub fn new(app: App, theatre: Arc<dyn Theatre>) -> Self {
        let app = App {
            is_practice: true,
            is_password_enough: true,
            sends_letters: false,
            practice: None,
            ..app
        };
        Self { app, theatre }
    }

    /// The use cases on the practice store.
    pub fn app(&self) -> &App {
        &self.app
    }

    /// The cases.
    pub fn cases(&self) -> &[PracticeCase] {
        self.theatre.cases()
    }

    fn case(&self, code: &str) -> Option<&PracticeCase> {
        self.cases().iter().find(|case| case.code == code)
    }
}

impl App {
    /// With a place to practise.
    #[must_use]
    pub fn with_practice(self, practice: Practice) -> Self {
        let practice = Some(Arc::new(practice));
        Self { practice, ..self }
    }

    /// Where people practise, if there is such a place.
    pub fn practice(&self) -> Option<&Practice> {
        self.practice.as_deref()
    }

    /// Whether everything here is invented.
    pub fn is_practice(&self) -> bool {
        self.is_practice
    }
}
