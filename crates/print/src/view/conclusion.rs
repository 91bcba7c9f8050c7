//! The weighing, the decision, and what follows.

use serde::Serialize;

/// An entry that was looked at.
#[derive(Debug, Clone, Serialize)]
pub struct Considered {
    /// Its number in the dossier.
    pub no: String,
    /// Its text, shortened if need be.
    pub text: String,
}

/// The weighing (*weging*): words, never a score.
#[derive(Debug, Clone, Serialize)]
pub struct Weighing {
    /// Who weighed, and when.
    pub recorded: String,
    /// What supports the suspicion.
    pub supporting: Vec<Considered>,
    /// What weakens it.
    pub weakening: Vec<Considered>,
    /// What was left out of the weighing.
    pub left_out: Vec<Considered>,
    /// The risk.
    pub risk: String,
    /// The nature.
    pub nature: String,
    /// The seriousness.
    pub seriousness: String,
    /// Who is at risk.
    pub at_risk: String,
    /// How often.
    pub frequency: String,
    /// How long, since when.
    pub duration: String,
    /// What it does to the child.
    pub effect: String,
    /// Danger to the child.
    pub danger_child: String,
    /// Danger to others.
    pub danger_others: String,
    /// Danger to oneself or colleagues.
    pub danger_self: String,
    /// What protects the child.
    pub protective: String,
    /// What is unknown.
    pub unknown: String,
    /// What would change the school's mind.
    pub would_change: String,
    /// What the talk changed.
    pub talk_changed: String,
    /// How the advice was weighed.
    pub advice_weighed: String,
    /// The instrument that was used, with its result in words.
    pub instrument: String,
    /// The document that it is, filled in, among those that go along.
    pub instrument_document: String,
    /// Whether a talk with the child was useful and possible.
    pub child_talk: String,
}

/// An answer to a question of the edition.
#[derive(Debug, Clone, Serialize)]
pub struct Answer {
    /// The question.
    pub question: String,
    /// The answer in a word.
    pub answer: String,
    /// Why.
    pub reason: String,
    /// The numbers of the records that support it.
    pub records: String,
}

/// A decision (*besluit*) with its questions: is a report necessary, is help possible?
#[derive(Debug, Clone, Serialize)]
pub struct Decision {
    /// Who decided, in which role, and when.
    pub recorded: String,
    /// Who was consulted, how and when.
    pub consulted: String,
    /// Each question with its answer and reasons.
    pub answers: Vec<Answer>,
    /// The norm on which the report rests.
    pub norm: String,
    /// The second person behind a decision against the framework.
    pub second_person: String,
    /// When it was taken, where that was not when it was recorded.
    pub taken: String,
}

/// Somebody to whom the report was announced (*melding besproken*).
#[derive(Debug, Clone, Serialize)]
pub struct Informed {
    /// Who.
    pub who: String,
    /// When.
    pub when: String,
    /// How.
    pub how: String,
    /// Why and to what end, as it was told.
    pub told: String,
    /// The reaction.
    pub reaction: String,
    /// The objections.
    pub objections: String,
    /// How they are met.
    pub met_how: String,
    /// Or how they weigh against the need to protect.
    pub weighed: String,
    /// What was done to get consent or cooperation.
    pub consent_efforts: String,
}

/// An explanation (*pas toe of leg uit*).
#[derive(Debug, Clone, Serialize)]
pub struct Explanation {
    /// The sentence of the rule.
    pub rule: String,
    /// The ground, one of the edition's.
    pub ground: String,
    /// The ground in the person's own words.
    pub motivation: String,
    /// Who recorded it, and when.
    pub recorded: String,
}

/// A rule that is not met at this moment (*open punt*).
#[derive(Debug, Clone, Serialize)]
pub struct OpenPoint {
    /// The sentence of the rule, and what it is about.
    pub rule: String,
    /// How much it weighs, in a word.
    pub weight: String,
    /// By when.
    pub due: String,
}

/// How a rule stands, for the appendix.
#[derive(Debug, Clone, Serialize)]
pub struct RuleState {
    /// The sentence of the rule.
    pub rule: String,
    /// Met, explained, open or not applicable, in a word.
    pub state: String,
    /// The numbers of the records that made it so.
    pub records: String,
}

/// A document that goes along (*bijlage*).
#[derive(Debug, Clone, Serialize)]
pub struct Attachment {
    /// Its number in the dossier.
    pub no: String,
    /// What it is called.
    pub title: String,
    /// Who made it.
    pub made_by: String,
    /// The day it carries.
    pub dated: String,
    /// What stands in it.
    pub description: String,
    /// By what its file was looked at for viruses and when, or that nobody looked; empty without a file.
    pub scanned: String,
}

/// The last part of a report.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Conclusion {
    /// What the school will go on doing.
    pub school_will_do: String,
    /// Agreed with the reporting body: what the reporter can still do.
    pub aftercare: String,
    /// Where the school departed from the plan, and why.
    pub explanations: Vec<Explanation>,
    /// The rules not met.
    pub open_points: Vec<OpenPoint>,
    /// To whom something of the dossier was given before.
    pub disclosures: Vec<Disclosed>,
    /// The documents that go along.
    pub attachments: Vec<Attachment>,
    /// Every rule that applies, for the appendix.
    pub rules: Vec<RuleState>,
}

/// Something of the dossier that was given to somebody (*verstrekking*).
#[derive(Debug, Clone, Serialize)]
pub struct Disclosed {
    /// When.
    pub when: String,
    /// Which paper.
    pub what: String,
    /// To whom.
    pub to: String,
    /// On which ground.
    pub ground: String,
}
