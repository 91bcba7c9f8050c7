//! The one door of the staff route: what somebody does becomes a record, or is refused.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::DateTime;

use super::case::{StaffCase, StaffRecorded, add};
use super::fact::{
    Closing, Road, RoadChoice, RoadStep, ShutOut, StaffCommand, StepTaken, Talk, Telling,
};
use super::recipients::Recipients;
use crate::answer::{YesNo, is_blank};
use crate::decide::{Problem, Refusal};
use crate::id::MemberId;
use crate::record::Actor;
use crate::time::{When, school_time};

/// Who acts, who receives, and when.
#[derive(Debug, Clone)]
pub struct StaffContext<'a> {
    /// Who acts.
    pub actor: Actor,
    /// Whom the board named, as far as they can receive now.
    pub recipients: &'a Recipients,
    /// The moment.
    pub now: Timestamp,
}

/// Who must never read what is told so.
pub fn shut_out_by(telling: &Telling) -> BTreeSet<MemberId> {
    let mut out = BTreeSet::new();
    add(&mut out, telling);
    out
}

/// Let it become a record, if the road allows it.
pub fn decide(
    case: &StaffCase,
    command: StaffCommand,
    context: &StaffContext<'_>,
) -> Result<StaffRecorded, Refusal> {
    let mut found = Found {
        case,
        now: school_time(context.now),
        problems: Vec::new(),
    };
    if case.is_closed() {
        found.fault("staff.closed", "");
    } else {
        found.command(&command, context.recipients);
    }
    if !found.problems.is_empty() {
        return Err(Refusal {
            problems: found.problems,
        });
    }
    Ok(StaffRecorded {
        no: case.newest().next(),
        at: context.now,
        by: context.actor.clone(),
        event: command,
    })
}

struct Found<'a> {
    case: &'a StaffCase,
    now: DateTime,
    problems: Vec<Problem>,
}

impl Found<'_> {
    fn fault(&mut self, code: &str, field: &str) {
        self.problems.push(Problem::at(code, field));
    }

    fn given(&mut self, field: &str, is_given: bool) {
        if !is_given {
            self.fault("form.required", field);
        }
    }

    fn text(&mut self, field: &str, text: &str) {
        self.given(field, !is_blank(text));
    }

    fn command(&mut self, command: &StaffCommand, recipients: &Recipients) {
        match command {
            StaffCommand::Tell(telling) => {
                self.text("text", &telling.text);
                self.telling(telling, recipients);
            }
            StaffCommand::Move(moved) => self.telling(&moved.telling, recipients),
            StaffCommand::ChooseRoad(choice) => self.road(choice),
            StaffCommand::RecordTalk(talk) => self.talk(talk),
            StaffCommand::TakeStep(taken) => self.step(taken),
            StaffCommand::ShutOut(shut) => self.shut(shut, recipients),
            StaffCommand::Close(closing) => self.close(closing),
        }
    }

    fn telling(&mut self, telling: &Telling, recipients: &Recipients) {
        self.given("road", telling.road.is_some());
        let is_named = telling.about.member.is_some() || !is_blank(&telling.about.words);
        self.given("about.words", is_named);
        if telling.happened.is_some_and(|when| when.is_after(self.now)) {
            self.fault("staff.in-the-future", "happened");
        }
        // Nobody is told that it was received when nobody is there to receive it.
        if recipients.without(&shut_out_by(telling)).next().is_none() {
            self.fault("staff.nobody-receives", "");
        }
    }

    fn road(&mut self, choice: &RoadChoice) {
        self.given("road", choice.road.is_some());
        self.text("reason", &choice.reason);
        if choice.road.is_some() && choice.road == self.case.road() {
            self.fault("staff.same-road", "road");
        }
    }

    fn talk(&mut self, talk: &Talk) {
        if self.case.road() != Some(Road::Misconduct) {
            return self.fault("staff.other-road", "");
        }
        self.text("by", &talk.by);
        self.text("with", &talk.with);
        self.text("text", &talk.text);
        self.moment("when", talk.when, None);
    }

    fn step(&mut self, taken: &StepTaken) {
        if self.case.road() != Some(Road::SexualOffence) {
            return self.fault("staff.other-road", "");
        }
        let Some(step) = taken.step else {
            return self.given("step", false);
        };
        if self.case.has_ended() {
            return self.fault("staff.road-ended", "");
        }
        if self.case.next_step() != Some(step) {
            return self.fault("staff.order", "");
        }
        self.text("by", &taken.by);
        let before = self.moment_before(step);
        self.moment("when", taken.when, before);
        self.text("text", &taken.text);
        match step {
            RoadStep::BoardTold => {
                self.given("directly", taken.directly.is_some());
                if taken.directly == Some(YesNo::No) {
                    self.fault("staff.not-directly", "directly");
                }
            }
            RoadStep::SuspicionWeighed => self.given("suspicion", taken.suspicion.is_some()),
            RoadStep::PeopleInformed => self.moment("person-when", taken.person_when, before),
            RoadStep::InspectorConsulted | RoadStep::ComplaintFiled | RoadStep::InspectorTold => {}
        }
    }

    /// When the step before this one was done.
    fn moment_before(&self, step: RoadStep) -> Option<DateTime> {
        let before = step.number().checked_sub(2)?;
        let (_, taken) = self.case.taken(*RoadStep::ALL.get(before)?)?;
        let moments = [taken.when, taken.person_when].into_iter().flatten();
        moments.map(When::earliest).max()
    }

    /// On this route every act has its time; none is in the future, or before the step before.
    fn moment(&mut self, field: &str, when: Option<When>, before: Option<DateTime>) {
        self.given(&format!("{field}.date"), when.is_some());
        let Some(when) = when else { return };
        self.given(&format!("{field}.time"), when.time.is_some());
        if when.is_after(self.now) {
            self.fault("staff.in-the-future", field);
        } else if when.time.is_some() && before.is_some_and(|before| when.earliest() < before) {
            self.fault("staff.before-the-step-before", field);
        }
    }

    fn shut(&mut self, shut: &ShutOut, recipients: &Recipients) {
        self.given("member", shut.member.is_some());
        self.given("why", shut.why.is_some());
        self.text("reason", &shut.reason);
        let mut out = self.case.shut_out();
        out.extend(shut.member);
        if recipients.without(&out).next().is_none() {
            self.fault("staff.nobody-left", "member");
        }
    }

    fn close(&mut self, closing: &Closing) {
        self.text("outcome", &closing.outcome);
        self.text("reason", &closing.reason);
        let is_done = match self.case.road() {
            Some(Road::SexualOffence) => self.case.next_step().is_none(),
            Some(Road::Misconduct) => self.case.talks().next().is_some(),
            None => false,
        };
        if !is_done {
            self.fault("staff.still-open", "");
        }
    }
}
