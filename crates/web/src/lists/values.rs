//! Values that never change with the dossier or the edition.

use app::Words;

use super::Options;

pub(super) const ENTRY_KINDS: [&str; 6] = [
    "observation",
    "childs-words",
    "third-party",
    "sign",
    "hypothesis",
    "diagnosis",
];
pub(super) const BEARINGS: [&str; 3] = ["supports", "weakens", "neutral"];
pub(super) const ACUTES: [&str; 2] = ["danger", "disclosure"];
pub(super) const HANDS: [&str; 2] = ["first", "second"];
pub(super) const HYPOTHESIS_OUTCOMES: [&str; 3] = ["confirmed", "refuted", "withdrawn"];
pub(super) const RELATIONS: [&str; 5] = ["parent", "guardian", "sibling", "housemate", "other"];
pub(super) const CONTACTS: [&str; 6] = [
    "parent",
    "pupil",
    "reporting-body",
    "care-provider",
    "police",
    "other",
];
pub(super) const ADVISERS: [&str; 3] = ["reporting-body", "external-confidant", "expert"];
pub(super) const KNOWN: [&str; 3] = ["yes", "no", "unknown"];
pub(super) const SURE: [&str; 3] = ["yes", "no", "doubt"];
pub(super) const FILED_HOW: [&str; 3] = ["phone", "form", "phone-and-form"];
pub(super) const FEEDBACK_STAGES: [&str; 3] = ["assessment", "between", "conclusion"];
pub(super) const INFORMATION_GROUNDS: [&str; 2] = ["law", "consent"];
pub(super) const EFFECTS: [&str; 3] = ["works", "partly", "none"];
pub(super) const TASK_ENDINGS: [&str; 2] = ["done", "not-needed"];
pub(super) const REACHED: [&str; 4] = ["reached", "partly", "not", "unknown"];
pub(super) const INDEX_STEPS: [&str; 2] = ["match", "ended"];
pub(super) const EVERY: [&str; 4] = ["week", "two-weeks", "month", "quarter"];
pub(super) const STEPS: [&str; 5] = ["1", "2", "3", "4", "5"];

/// The values with their texts: `<name>-<value>`.
pub(super) fn named(words: &Words, name: &str, values: &[&str]) -> Options {
    let text = |value: &&str| ((*value).to_owned(), words.get(&format!("{name}-{value}")));
    values.iter().map(text).collect()
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

    use domain::answer::{Known, Sure};
    use domain::step1_signals::{
        Acute, Bearing, ContactWith, EntryKind, Hand, HypothesisOutcome, Relation, Step,
    };
    use domain::step2_consultation::Adviser;
    use domain::step5_decision::{
        Effect, Every, FeedbackStage, FiledHow, IndexStep, InformationGround, Reached,
    };
    use domain::task::TaskEnding;
    use serde::de::DeserializeOwned;

    use super::*;

    fn all_are<T: DeserializeOwned>(values: &[&str]) {
        for value in values {
            serde_json::from_value::<T>((*value).into()).unwrap();
        }
    }

    #[test]
    fn every_value_is_one_that_the_domain_knows() {
        all_are::<EntryKind>(&ENTRY_KINDS);
        all_are::<Bearing>(&BEARINGS);
        all_are::<Acute>(&ACUTES);
        all_are::<Hand>(&HANDS);
        all_are::<HypothesisOutcome>(&HYPOTHESIS_OUTCOMES);
        all_are::<Relation>(&RELATIONS);
        all_are::<ContactWith>(&CONTACTS);
        all_are::<Adviser>(&ADVISERS);
        all_are::<Known>(&KNOWN);
        all_are::<Sure>(&SURE);
        all_are::<FiledHow>(&FILED_HOW);
        all_are::<FeedbackStage>(&FEEDBACK_STAGES);
        all_are::<InformationGround>(&INFORMATION_GROUNDS);
        all_are::<Effect>(&EFFECTS);
        all_are::<TaskEnding>(&TASK_ENDINGS);
        all_are::<Reached>(&REACHED);
        all_are::<Every>(&EVERY);
        all_are::<IndexStep>(&INDEX_STEPS);
        all_are::<Step>(&STEPS);
    }
}
