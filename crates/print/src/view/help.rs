//! Help that was organised, what was agreed on watching safety, and what was done with the regional index.

use serde::Serialize;

/// Help and agreements on safety (*hulp en afspraken over veiligheid*). All empty where there are none.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Help {
    /// The plans for help.
    pub plans: Vec<HelpPlan>,
    /// The agreements on watching safety, the latest last.
    pub watching: Vec<Watching>,
    /// What was done with the regional index.
    pub index: Vec<IndexStep>,
}

/// A plan for help (*hulpplan*).
#[derive(Debug, Clone, Serialize)]
pub struct HelpPlan {
    /// Its number in the dossier.
    pub no: String,
    /// Who gives the help.
    pub providers: String,
    /// What must change, goal by goal.
    pub goals: Vec<String>,
    /// What was agreed with those concerned.
    pub agreements: String,
    /// The case manager.
    pub case_manager: String,
    /// The day by which the effect must show.
    pub until: String,
    /// The day of the first review.
    pub review_on: String,
    /// Whether the provider confirmed that the referral arrived.
    pub referral_arrived: String,
    /// Who checks that the help has begun.
    pub begin_checked_by: String,
    /// Who recorded it, and when.
    pub recorded: String,
    /// The reviews.
    pub reviews: Vec<HelpReview>,
}

/// A look at the effects of help (*evaluatie van hulp*).
#[derive(Debug, Clone, Serialize)]
pub struct HelpReview {
    /// Its number in the dossier.
    pub no: String,
    /// When.
    pub when: String,
    /// Whether the help has begun.
    pub begun: String,
    /// What it does.
    pub effect: String,
    /// Whether the violence goes on.
    pub violence_goes_on: String,
    /// What became of each goal.
    pub goals: Vec<GoalReviewed>,
    /// What was found.
    pub findings: String,
    /// The day of the next review.
    pub next_review_on: String,
    /// What was agreed on watching safety, in a review of before that had a record of its own.
    pub watching: String,
    /// Who recorded it, and when.
    pub recorded: String,
}

/// What became of a goal.
#[derive(Debug, Clone, Serialize)]
pub struct GoalReviewed {
    /// The goal.
    pub goal: String,
    /// How far it was reached, and by what that shows.
    pub reached: String,
}

/// Agreements on watching safety (*afspraken over het volgen van de veiligheid*).
#[derive(Debug, Clone, Serialize)]
pub struct Watching {
    /// Its number in the dossier.
    pub no: String,
    /// Who watches.
    pub who: String,
    /// What signs they look for.
    pub signs: String,
    /// How often.
    pub every: String,
    /// The day of the first look.
    pub first_on: String,
    /// The last day.
    pub until: String,
    /// Whom to tell when something is wrong.
    pub tell: String,
    /// Who recorded it, and when.
    pub recorded: String,
    /// The looks that were taken.
    pub looks: Vec<SafetyLook>,
}

/// A look at safety (*kijkmoment veiligheid*).
#[derive(Debug, Clone, Serialize)]
pub struct SafetyLook {
    /// Its number in the dossier.
    pub no: String,
    /// When.
    pub when: String,
    /// Who looked.
    pub by: String,
    /// What was seen.
    pub seen: String,
    /// Whether it is safe.
    pub safe: String,
    /// Who was told, and what is done now.
    pub next_steps: String,
    /// Who recorded it, and when.
    pub recorded: String,
}

/// A step in the regional index (*verwijsindex*).
#[derive(Debug, Clone, Serialize)]
pub struct IndexStep {
    /// Its number in the dossier.
    pub no: String,
    /// What was done, or became of it.
    pub what: String,
    /// When.
    pub when: String,
    /// Why, or what came of it.
    pub text: String,
    /// Who decided it.
    pub decided_by: String,
    /// Who was told.
    pub told: String,
    /// Why somebody was not.
    pub not_told_why: String,
    /// Who recorded it, and when.
    pub recorded: String,
}
