//! What every form must hold before a rule can look at it: nothing required is missing, and every
//! number points at something.

mod afterwards;
mod decision;
mod tasks;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::answer::is_blank;
use crate::case::Case;
use crate::command::Command;
use crate::decide::Context;
use crate::decide::Problem;
use crate::edition::Edition;
use crate::id::No;
use crate::party::Party;
use crate::step1_signals::{
    ChildWas, Correction, Entry, EntryKind, HypothesisOutcome, MOST_INJURIES, Person, Resolution,
    SignListDone, is_own_list,
};
use crate::step2_consultation::ConsultationRequest;
use crate::step4_weighing::{Branch, Framework, walk};
use crate::time::school_time;

/// The faults of a form that is sent at this moment, field by field.
pub(crate) fn form_faults(case: &Case, command: &Command, context: &Context<'_>) -> Vec<Problem> {
    let edition = context.edition;
    let mut form = Form::at(case, context.now);
    match command {
        Command::OpenDossier(_) => {}
        Command::RecordEntry(entry) => form.entry("", entry),
        Command::CorrectEntry(correction) => form.correction(correction),
        Command::FillSignList(done) => form.sign_list(done, edition),
        Command::ResolveHypothesis(resolution) => form.resolution(resolution),
        Command::DivertToStaffRoute(diverted) => form.current_entry("entry", diverted.entry),
        Command::RecordContact(contact) => {
            form.given("with", contact.with.is_some());
            form.parties("parties", &contact.parties);
            form.given("when.date", contact.when.is_some());
            form.text("summary", &contact.summary);
        }
        Command::AttachDocument(document) => {
            form.text("title", &document.title);
            form.text("description", &document.description);
            form.text("made-by", &document.made_by);
            // What is kept for the school's own defence says nothing about the suspicion.
            let is_weighed = document.bearing.is_some() || document.is_for_defence();
            form.given("bearing", is_weighed);
        }
        Command::LinkPerson(person) => form.person(person),
        Command::LinkDossier(link) => {
            form.given("dossier", link.dossier.is_some());
            form.text("relation", &link.relation);
        }
        Command::CompleteStep(done) => form.given("step", done.step.is_some()),
        Command::AskConsultation(_)
        | Command::RecordConsultation(_)
        | Command::InformDirector(_)
        | Command::PrepareAdvice(_)
        | Command::RecordAdvice(_) => form.consultation(command),
        Command::PrepareConversation(_)
        | Command::RecordConversation(_)
        | Command::WaiveConversation(_)
        | Command::RecordChildConversation(_)
        | Command::AddOwnView(_) => form.conversation(command),
        Command::RecordWeighing(weighing) => {
            form.items("considered", &weighing.considered);
            if let Some(no) = weighing.instrument.document {
                form.known("instrument.document", form.is_document(no));
            }
        }
        Command::AnswerFramework(framework) => form.framework(framework, edition),
        Command::AddTask(task) => form.task(task),
        Command::AssignTask(given) => form.assignment(given, context),
        Command::EndTask(ended) => form.task_end(ended),
        Command::MoveToEdition(moved) => form.edition_move(moved, edition, context.follows),
        _ => form.decision(command, edition),
    }
    form.faults
}

struct Form<'a> {
    case: &'a Case,
    today: Date,
    faults: Vec<Problem>,
}

impl<'a> Form<'a> {
    fn at(case: &'a Case, now: Timestamp) -> Self {
        Self {
            case,
            today: school_time(now).date(),
            faults: Vec::new(),
        }
    }
}

impl Form<'_> {
    fn given(&mut self, field: &str, is_given: bool) {
        if !is_given {
            self.fault("form.required", field);
        }
    }

    fn text(&mut self, field: &str, text: &str) {
        self.given(field, !is_blank(text));
    }

    fn known(&mut self, field: &str, is_known: bool) {
        if !is_known {
            self.fault("form.unknown-record", field);
        }
    }

    /// A day on which something is still to be done.
    fn still_comes(&mut self, field: &str, day: Option<Date>) {
        if day.is_some_and(|day| day < self.today) {
            self.fault("form.past-day", field);
        }
    }

    /// Each fault once, however many numbers in the field are wrong.
    fn fault(&mut self, code: &str, field: &str) {
        let fault = Problem::at(code, field);
        if !self.faults.contains(&fault) {
            self.faults.push(fault);
        }
    }

    /// What is sent out holds entries as they stand, not as they were before a correction.
    fn standing_entries(&mut self, field: &str, numbers: &[No]) {
        let current = self.case.current_entries();
        for no in numbers {
            let stands = current.iter().any(|noted| noted.no() == *no);
            self.known(field, stands || self.is_document(*no));
        }
    }

    fn is_document(&self, no: No) -> bool {
        self.case.documents().any(|noted| noted.no() == no)
    }

    /// Entries, corrected or not, and documents.
    fn items(&mut self, field: &str, numbers: &[No]) {
        for no in numbers {
            let is_there = self.case.entry(*no).is_some() || self.is_document(*no);
            self.known(field, is_there);
        }
    }

    fn entries(&mut self, field: &str, numbers: &[No]) {
        for no in numbers {
            self.known(field, self.case.entry(*no).is_some());
        }
    }

    fn current_entry(&mut self, field: &str, number: Option<No>) {
        self.given(field, number.is_some());
        if let Some(no) = number {
            let current = self.case.current_entries();
            self.known(field, current.iter().any(|noted| noted.no() == no));
        }
    }

    fn parties(&mut self, field: &str, parties: &[Party]) {
        for party in parties {
            let is_known = match party {
                Party::Pupil => true,
                Party::Person(no) => self.case.fact::<Person>(*no).is_some(),
            };
            self.known(field, is_known);
        }
    }

    fn some_parties(&mut self, field: &str, parties: &[Party]) {
        self.given(field, !parties.is_empty());
        self.parties(field, parties);
    }

    fn entry(&mut self, prefix: &str, entry: &Entry) {
        self.given(&format!("{prefix}kind"), entry.kind.is_some());
        self.text(&format!("{prefix}text"), &entry.text);
        if entry.kind != Some(EntryKind::Hypothesis) {
            self.given(&format!("{prefix}happened.date"), entry.happened.is_some());
        }
        if entry.child_was == Some(ChildWas::Other) {
            self.text(&format!("{prefix}child-was-words"), &entry.child_was_words);
        }
        self.items(&format!("{prefix}rests-on"), &entry.rests_on);
        self.parties(&format!("{prefix}about"), &entry.about);
        self.injuries(&format!("{prefix}injuries"), entry);
    }

    /// Injuries are what the writer saw, each in words, and not more than a school can describe.
    fn injuries(&mut self, field: &str, entry: &Entry) {
        let is_seen = entry.kind.is_none_or(|kind| kind == EntryKind::Observation);
        if !entry.injuries.is_empty() && !is_seen {
            self.fault("form.injury-not-seen", field);
        }
        if entry.injuries.len() > MOST_INJURIES {
            self.fault("form.too-many-injuries", field);
        }
        for (place, seen) in &entry.injuries {
            self.text(&format!("{field}.{}", place.code()), seen);
        }
    }

    fn correction(&mut self, correction: &Correction) {
        self.current_entry("corrects", correction.corrects);
        self.text("reason", &correction.reason);
        self.entry("entry.", &correction.entry);
        let itself = correction.corrects;
        let mut rests_on = correction.entry.rests_on.iter();
        let rests_on_itself = rests_on.any(|no| Some(*no) == itself);
        self.known("entry.rests-on", !rests_on_itself);
    }

    /// A list of the edition or of the board, as it is now, and signs that it has.
    fn sign_list(&mut self, done: &SignListDone, edition: &Edition) {
        if is_own_list(&done.list) {
            // Without its words it is a list that was changed or withdrawn meanwhile.
            let own = done.own.as_ref();
            let has = |code: &String| own.is_some_and(|own| own.sign(code).is_some());
            if own.is_none() || !done.ticked.iter().all(has) {
                self.fault("form.unknown-sign", "list");
            }
        } else {
            self.shipped_sign_list(done, edition);
        }
        // A list on which nothing was ticked was looked at all the same, and not sent by mistake.
        self.given("note", !done.ticked.is_empty() || !is_blank(&done.note));
    }

    fn shipped_sign_list(&mut self, done: &SignListDone, edition: &Edition) {
        let is_offered = edition.lists_of_signs().any(|list| list.code == done.list);
        self.given("list", is_offered);
        let signs = edition.newest_signs();
        let signs = signs.filter(|signs| signs.version == done.signs_version);
        for code in &done.ticked {
            let is_there = signs.is_some_and(|signs| signs.sign(&done.list, code).is_some());
            if is_offered && !is_there {
                self.fault("form.unknown-sign", "list");
            }
        }
    }

    fn resolution(&mut self, resolution: &Resolution) {
        self.current_entry("hypothesis", resolution.hypothesis);
        let kind = resolution
            .hypothesis
            .and_then(|no| self.case.entry(no))
            .and_then(|e| e.kind);
        if resolution.hypothesis.is_some() {
            self.known("hypothesis", kind == Some(EntryKind::Hypothesis));
        }
        self.given("outcome", resolution.outcome.is_some());
        self.text("note", &resolution.note);
        if resolution.outcome != Some(HypothesisOutcome::Withdrawn) {
            self.given("because-of", !resolution.because_of.is_empty());
        }
        self.items("because-of", &resolution.because_of);
        let itself = resolution.hypothesis;
        let proves_itself = resolution.because_of.iter().any(|no| Some(*no) == itself);
        self.known("because-of", !proves_itself);
    }

    fn person(&mut self, person: &Person) {
        self.text("name", &person.name);
        self.given("relation", person.relation.is_some());
        if let Some(no) = person.replaces {
            self.known(
                "replaces",
                self.case.people().iter().any(|noted| noted.no() == no),
            );
        }
    }

    fn consultation(&mut self, command: &Command) {
        match command {
            Command::AskConsultation(request) => {
                self.given("of", request.of.is_some());
                self.text("question", &request.question);
                self.entries("entries", &request.entries);
            }
            Command::RecordConsultation(consultation) => {
                self.given("with", consultation.with.is_some());
                self.text("name", &consultation.name);
                self.given("when.date", consultation.when.is_some());
                self.text("discussed", &consultation.discussed);
                self.text("outcome", &consultation.outcome);
                if let Some(no) = consultation.request {
                    self.known(
                        "request",
                        self.case.fact::<ConsultationRequest>(no).is_some(),
                    );
                }
            }
            Command::InformDirector(informed) => {
                self.given("told-by", informed.told_by.is_some());
                self.text("name", &informed.name);
                self.given("when.date", informed.when.is_some());
                self.text("told", &informed.told);
            }
            Command::PrepareAdvice(sheet) => {
                self.text("summary", &sheet.summary);
                self.text("question", &sheet.question);
                self.entries("entries", &sheet.entries);
            }
            Command::RecordAdvice(advice) => {
                self.given("adviser", advice.adviser.is_some());
                self.given("when.date", advice.when.is_some());
                self.text("question", &advice.question);
                self.text("advice", &advice.advice);
            }
            _ => {}
        }
    }

    fn conversation(&mut self, command: &Command) {
        match command {
            Command::PrepareConversation(preparation) => {
                self.some_parties("with", &preparation.with);
                self.text("purpose", &preparation.purpose);
                self.items("entries", &preparation.entries);
            }
            Command::RecordConversation(talk) => {
                self.parties("with", &talk.with);
                self.items("facts-shared", &talk.facts_shared);
            }
            Command::WaiveConversation(waiver) => self.some_parties("with", &waiver.with),
            Command::AddOwnView(view) => {
                self.given("of", view.of.is_some());
                self.parties("of", view.of.as_slice());
                self.text("text", &view.text);
                self.given("when.date", view.when.is_some());
                for no in &view.about {
                    self.known("about", self.case.record(*no).is_some());
                }
            }
            Command::RecordChildConversation(talk) => {
                self.given("when.date", talk.when.is_some());
                self.text("present-names", &talk.present_names);
                self.text("said", &talk.said);
            }
            _ => {}
        }
    }

    fn framework(&mut self, framework: &Framework, edition: &Edition) {
        if !edition.has_framework() {
            self.faults.push(Problem::at("edition.no-framework", ""));
            return;
        }
        if let Branch::Open { question } = walk(&edition.framework, framework) {
            let given = framework.answers.get(&question);
            let is_answered = edition
                .framework
                .iter()
                .filter(|one| one.code == question)
                .flat_map(|one| &one.answers)
                .any(|offer| given.is_some_and(|given| given.answer == offer.code));
            let part = if is_answered { "reason" } else { "answer" };
            self.given(&format!("answers.{question}.{part}"), false);
        }
    }
}
