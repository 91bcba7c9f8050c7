//! Which steps were taken when, with the grounds for what was not.

use domain::command::Event;
use domain::edition::Edition;
use domain::id::No;
use domain::record::{About, Explanation, Recorded};
use domain::rule::Rule;
use domain::step1_signals::Step;
use domain::step3_conversation::Waiver;
use domain::step5_decision::AnnouncementWaiver;

use super::Source;

impl Source {
    pub(super) fn steps(&self) -> Vec<print::StepTaken> {
        let names = self.edition.steps.iter().map(|step| step.name.clone());
        Step::ALL
            .into_iter()
            .zip(names)
            .map(|(step, name)| print::StepTaken {
                number: step.number().to_string(),
                name,
                acts: self.acts(step),
                not_done: self.not_done(step),
            })
            .collect()
    }

    /// What was done in a step, without the entries: those stand further on, if they were chosen.
    fn acts(&self, step: Step) -> Vec<print::StepAct> {
        let start = self.case.round_start();
        self.case
            .records()
            .iter()
            .filter(|record| record.no >= start && record.event.command().step() == step)
            .filter(|record| !is_content(&record.event))
            .map(|record| print::StepAct {
                when: self.when(record),
                what: self.get(&format!("event-{}", record.event.kind())),
            })
            .collect()
    }

    fn when(&self, record: &Recorded) -> String {
        match record.event.happened() {
            Some((when, _)) => self.words.when(when),
            None => self.words.moment(record.at),
        }
    }

    fn not_done(&self, step: Step) -> Vec<print::NotDone> {
        let explained = self
            .explanations()
            .into_iter()
            .filter(|(_, given)| Rule::with_code(&given.rule).is_some_and(|rule| rule.step == step))
            .map(|(no, given)| print::NotDone {
                what: self.sentence_of(no, &given.rule),
                ground: self.ground(no, &given.ground),
                motivation: given.motivation.clone(),
            });
        let mut not_done: Vec<print::NotDone> = explained.collect();
        if step == Step::Conversation {
            not_done.extend(self.case.round::<Waiver>().map(|noted| {
                self.waived(
                    noted.no(),
                    "report-no-talk-with",
                    &noted.fact.with,
                    &noted.fact.ground,
                    &noted.fact.motivation,
                )
            }));
        }
        if step == Step::Decision {
            not_done.extend(self.case.round::<AnnouncementWaiver>().map(|noted| {
                self.waived(
                    noted.no(),
                    "report-not-announced-to",
                    &noted.fact.to,
                    &noted.fact.ground,
                    &noted.fact.motivation,
                )
            }));
        }
        not_done
    }

    fn waived(
        &self,
        in_record: No,
        key: &str,
        parties: &[domain::party::Party],
        ground: &str,
        motivation: &str,
    ) -> print::NotDone {
        print::NotDone {
            what: self.words.with(key, &[("who", &self.parties(parties))]),
            ground: self.waiver_ground(in_record, ground),
            motivation: motivation.to_owned(),
        }
    }

    /// Every explanation of this round, with the record that holds it. Not those about an entry
    /// that stays out of the report: they would tell of it.
    pub(super) fn explanations(&self) -> Vec<(No, &Explanation)> {
        let start = self.case.round_start();
        self.case
            .records()
            .iter()
            .filter(|record| record.no >= start)
            .flat_map(|record| record.explanations.iter().map(|given| (record.no, given)))
            .filter(|(_, given)| !self.is_about_what_stays_out(given))
            .collect()
    }

    fn is_about_what_stays_out(&self, given: &Explanation) -> bool {
        match given.about {
            Some(About::Record(no)) => self.case.entry(no).is_some() && !self.is_chosen(no),
            _ => false,
        }
    }

    pub(super) fn sentence(&self, rule: &str) -> String {
        sentence_in(&self.edition, rule)
    }

    /// The sentence of a rule as it stood when this record was made.
    pub(super) fn sentence_of(&self, in_record: No, rule: &str) -> String {
        sentence_in(self.editions.at(in_record), rule)
    }

    pub(super) fn ground(&self, in_record: No, code: &str) -> String {
        let ground = self
            .editions
            .at(in_record)
            .grounds
            .iter()
            .find(|ground| ground.code == code);
        ground.map(|ground| ground.text.clone()).unwrap_or_default()
    }
}

fn sentence_in(edition: &Edition, rule: &str) -> String {
    let text = edition.rules.get(rule);
    text.map(|text| text.sentence.clone()).unwrap_or_default()
}

/// Whether the event carries content that must have been chosen to be shown, or is not a step.
fn is_content(event: &Event) -> bool {
    matches!(
        event,
        Event::EntryRecorded(_)
            | Event::EntryCorrected(_)
            | Event::HypothesisResolved(_)
            | Event::EntryDiverted(_)
            | Event::DocumentAttached(_)
            | Event::PersonLinked(_)
            | Event::DossierLinked(_)
            | Event::InformationRequestAnswered(_)
            | Event::TaskAdded(_)
            | Event::TaskAssigned(_)
            | Event::TaskEnded(_)
            | Event::CopyPrepared(_)
            | Event::CopyReviewed(_)
            | Event::CopyDisclosed(_)
            | Event::CopyWithdrawn(_)
    )
}
