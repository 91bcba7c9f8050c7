//! One record on the timeline (*gebeurtenis*): its marks, what it says, and what became of it.

use app::on_paper::on_paper;
use app::read_dossier::LinkedDossier;
use domain::access::Compartment;
use domain::command::Event;
use domain::id::No;
use domain::record::Recorded;
use domain::responsibility::Capacity;
use domain::rule::Severity;
use domain::step1_signals::{Bearing, Correction, EntryKind, Resolution};
use domain::step2_consultation::{Consultation, ConsultationRequest};
use domain::step5_decision::Filing;
use domain::time::school_time;

use crate::frame::Link;
use crate::parts::names;
use crate::said::{Said, joined};
use crate::teller::{Explained, Teller, entry_kind};
use crate::text::Text;
use crate::timeline::parts;

/// A word in a coloured frame, with an icon.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Badge {
    /// The colour, after `app-badge--`.
    pub(crate) style: &'static str,
    /// The icon.
    pub(crate) icon: &'static str,
    /// The word.
    pub(crate) text: String,
}

impl Badge {
    /// How much a rule weighs.
    pub(crate) fn of_weight(t: Text<'_>, severity: Severity) -> Self {
        let (style, icon, key) = match severity {
            Severity::Block => ("must", "flag", "severity-block"),
            Severity::Explain => ("explain", "message-2", "severity-explain"),
            Severity::Remind | Severity::Off => ("remind", "bell", "severity-remind"),
        };
        Self {
            style,
            icon,
            text: t.get(key),
        }
    }
}

/// A record as the timeline shows it.
pub(crate) struct RecordView {
    /// Its number.
    pub(crate) no: No,
    /// When it happened, for machines.
    pub(crate) machine_time: String,
    /// When it happened, for people.
    pub(crate) when: String,
    /// What it is.
    pub(crate) badge: Badge,
    /// What it does to the suspicion, after `app-effect--`.
    pub(crate) effect: Option<Badge>,
    /// Why the matter cannot wait.
    pub(crate) acute: String,
    /// The look, after `app-entry--`.
    pub(crate) look: &'static str,
    /// What it says.
    pub(crate) said: Said,
    /// The better version.
    pub(crate) replaced_by: Option<Link>,
    /// That it was recorded for another child too, with where the reader can see that.
    pub(crate) elsewhere: Option<Vec<Link>>,
    /// That it stood on paper first; empty where it did not.
    pub(crate) paper: String,
    /// What became of it: other records.
    pub(crate) became: Vec<Link>,
    /// The rules that were explained rather than followed.
    pub(crate) explained: Vec<Explained>,
    /// Whether the reader recorded it just now.
    pub(crate) is_new: bool,
    /// The parts of the dossier in which it stands.
    pub(crate) parts: String,
    /// Whether one of those is for few to read.
    pub(crate) is_for_few: bool,
    /// Who recorded it.
    pub(crate) author: String,
    /// When it was recorded, where that is another moment.
    pub(crate) recorded: String,
    /// What can be done with it.
    pub(crate) actions: Vec<Link>,
}

impl Teller<'_> {
    /// The record as the timeline shows it.
    pub(crate) fn record(&self, record: &Recorded) -> RecordView {
        let words = self.t.words();
        let happened = record.event.happened().map(|(when, _)| when);
        let local = school_time(record.at);
        let machine_time = match happened {
            Some(when) => match when.time {
                Some(_) => when.earliest().strftime("%Y-%m-%dT%H:%M").to_string(),
                None => when.date.to_string(),
            },
            None => local.strftime("%Y-%m-%dT%H:%M").to_string(),
        };
        let moment = words.moment(record.at);
        let replaced_by = self.correction_of(record.no);
        let given = record.explanations.iter();
        let is_current = replaced_by.is_none();
        RecordView {
            no: record.no,
            machine_time,
            when: happened.map_or_else(|| moment.clone(), |when| words.when(when)),
            badge: self.badge(record),
            effect: self.effect(record),
            acute: self.acute_word(record),
            look: look(record),
            said: self.tell(record),
            replaced_by,
            elsewhere: self.stands_elsewhere(record.no),
            paper: on_paper(words, record),
            became: self.became(record),
            explained: given
                .map(|given| self.explained(record.no, given))
                .collect(),
            is_new: false,
            parts: names(self.t, parts(record)),
            is_for_few: parts(record).any(Compartment::is_for_few),
            author: joined(&[
                &record.by.name,
                &self.role_within(record.by.role),
                &self.capacity(record),
            ]),
            recorded: happened.map_or_else(String::new, |_| moment),
            actions: if is_current {
                self.actions_on(record)
            } else {
                Vec::new()
            },
        }
    }

    /// Where else it was recorded, as far as the reader may know.
    fn stands_elsewhere(&self, no: No) -> Option<Vec<Link>> {
        let others = self.view.stands_elsewhere(no)?;
        let link = |(other, no): &(LinkedDossier, No)| {
            let href = format!("/dossiers/{}#entry-{no}", other.id);
            Link::new(other.pupil.clone(), href)
        };
        Some(others.iter().map(link).collect())
    }

    /// In which capacity a decision was taken, where that is worth saying.
    fn capacity(&self, record: &Recorded) -> String {
        match &record.decided_as {
            Some(Capacity::Deputy(name)) => self.t.with("decided-as-deputy", "name", name),
            Some(Capacity::ByRole) => self.t.get("decided-as-by-role"),
            Some(Capacity::Named) | None => String::new(),
        }
    }

    /// The record as somebody reads it while doing something else: nothing can be done with it.
    pub(crate) fn bare_record(&self, record: &Recorded) -> RecordView {
        RecordView {
            actions: Vec::new(),
            ..self.record(record)
        }
    }

    fn badge(&self, record: &Recorded) -> Badge {
        let (style, icon) = match entry_kind(record) {
            Some(kind) => entry_marks(kind),
            None => event_marks(&record.event),
        };
        Badge {
            style,
            icon,
            text: self.what(record),
        }
    }

    fn effect(&self, record: &Recorded) -> Option<Badge> {
        let bearing = match &record.event {
            Event::EntryRecorded(entry) => entry.bearing,
            Event::EntryCorrected(correction) => correction.entry.bearing,
            Event::DocumentAttached(document) => document.bearing,
            _ => None,
        }?;
        let (style, icon) = match bearing {
            Bearing::Supports => ("supports", "circle-plus"),
            Bearing::Weakens => ("weakens", "circle-minus"),
            Bearing::Neutral => ("neutral", "circle"),
        };
        Some(Badge {
            style,
            icon,
            text: self.word("bearing", Some(&bearing)),
        })
    }

    fn acute_word(&self, record: &Recorded) -> String {
        let acute = match &record.event {
            Event::EntryRecorded(entry) => entry.acute,
            Event::EntryCorrected(correction) => correction.entry.acute,
            _ => None,
        };
        self.word("acute", acute.as_ref())
    }

    fn correction_of(&self, no: No) -> Option<Link> {
        let corrections = self.view.case.facts::<Correction>();
        let mut found = corrections.filter(|one| one.fact.corrects == Some(no));
        let newest = found.next_back()?;
        self.link(newest.no())
    }

    /// What became of a hypothesis or of a question to a colleague.
    fn became(&self, record: &Recorded) -> Vec<Link> {
        let case = &self.view.case;
        if entry_kind(record) == Some(EntryKind::Hypothesis) {
            let notes = case.facts::<Resolution>();
            let notes = notes.filter(|note| note.fact.hypothesis == Some(record.no));
            let link = |note: domain::case::Noted<'_, Resolution>| {
                let outcome = self.word("hypothesis-outcome", note.fact.outcome.as_ref());
                Link::new(outcome, self.anchor(note.no()))
            };
            return notes.map(link).collect();
        }
        if !matches!(record.event, Event::ConsultationAsked(_)) {
            return Vec::new();
        }
        let answers = case.facts::<Consultation>();
        let answers = answers.filter(|answer| answer.fact.request == Some(record.no));
        answers
            .filter_map(|answer| self.link(answer.no()))
            .collect()
    }

    /// What can be done with this very record.
    fn actions_on(&self, record: &Recorded) -> Vec<Link> {
        let mut actions = Vec::new();
        if !self.may_act() {
            return actions;
        }
        let no = record.no;
        let mut offer = |key: &str, below: String| {
            actions.push(Link::new(self.t.get(key), self.address(&below)));
        };
        let is_answered = !self.became(record).is_empty();
        match &record.event {
            Event::EntryRecorded(_) | Event::EntryCorrected(_) => {
                offer("dossier-correct", format!("correct_entry?corrects={no}"));
                offer(
                    "dossier-divert",
                    format!("divert_to_staff_route?entry={no}"),
                );
                if entry_kind(record) == Some(EntryKind::Hypothesis) && !is_answered {
                    offer(
                        "dossier-resolve",
                        format!("resolve_hypothesis?hypothesis={no}"),
                    );
                }
            }
            Event::ConsultationAsked(ConsultationRequest { .. }) if !is_answered => {
                offer(
                    "dossier-answer",
                    format!("record_consultation?request={no}"),
                );
            }
            Event::TaskAdded(_) if self.view.case.open_task(no).is_some() => {
                offer("end_task-title", format!("end_task?task={no}"));
            }
            Event::HelpPlanned(_) => offer("dossier-review", format!("review_help?plan={no}")),
            Event::WatchingAgreed(_) => offer(
                "dossier-look",
                format!("record_safety_check?agreement={no}"),
            ),
            Event::ReportDrafted(_) if !self.is_filed(no) => {
                offer("dossier-file", format!("file_report?draft={no}"));
            }
            _ => {}
        }
        actions
    }

    fn is_filed(&self, draft: No) -> bool {
        self.view
            .case
            .facts::<Filing>()
            .any(|filing| filing.fact.draft == Some(draft))
    }
}

const fn look(record: &Recorded) -> &'static str {
    match (entry_kind(record), &record.event) {
        (Some(EntryKind::Hypothesis), _) => "hypothesis",
        (_, Event::Decided(_) | Event::ReportFiled(_)) => "decision",
        _ => "plain",
    }
}

const fn entry_marks(kind: EntryKind) -> (&'static str, &'static str) {
    match kind {
        EntryKind::Observation => ("observed", "eye"),
        EntryKind::ChildsWords => ("child", "blockquote"),
        EntryKind::ThirdParty => ("others", "ear"),
        EntryKind::Sign => ("observed", "list-check"),
        EntryKind::Hypothesis => ("hypothesis", "help-circle"),
        EntryKind::Diagnosis => ("others", "stethoscope"),
    }
}

const fn event_marks(event: &Event) -> (&'static str, &'static str) {
    let icon = match event {
        Event::DossierOpened(_) | Event::Reopened(_) => "folder",
        Event::EntryRecorded(_) => "pencil",
        Event::EntryCorrected(_) => "corner-down-right",
        Event::HypothesisResolved(_) => "help-circle",
        Event::EntryDiverted(_) | Event::MovedToEdition(_) => "route",
        Event::ContactRecorded(_) | Event::AdviceRecorded(_) => "phone",
        Event::DocumentAttached(_) => "paperclip",
        Event::PersonLinked(_) | Event::TaskAssigned(_) => "user-plus",
        Event::DossierLinked(_) | Event::IndexConsidered(_) | Event::IndexFollowed(_) => "link",
        Event::StepCompleted(_) => "check",
        Event::ConsultationAsked(_)
        | Event::ConsultationRecorded(_)
        | Event::DirectorToldOfSuspicion(_) => "messages",
        Event::AdvicePrepared(_) | Event::TaskAdded(_) => "clipboard-text",
        Event::ConversationPrepared(_) | Event::WatchingAgreed(_) | Event::TaskEnded(_) => {
            "clipboard-check"
        }
        Event::ConversationRecorded(_)
        | Event::ConversationWaived(_)
        | Event::ReportAnnounced(_)
        | Event::AnnouncementWaived(_)
        | Event::FeedbackRecorded(_)
        | Event::InformationRequestAnswered(_) => "message-2",
        Event::ChildConversationRecorded(_) => return ("child", "message-2"),
        Event::OwnViewAdded(_) => return ("others", "blockquote"),
        Event::WeighingRecorded(_) => "scale",
        Event::FrameworkAnswered(_) | Event::SignListFilled(_) => "list-check",
        Event::ConfidentialityWeighed(_) => "shield",
        Event::Decided(_) => return ("decision", "route"),
        Event::ReportDrafted(_) | Event::CopyPrepared(_) => "file-text",
        Event::CopyReviewed(_) | Event::SafetyChecked(_) => "eye",
        Event::CopyDisclosed(_) => "send",
        Event::CopyWithdrawn(_) => "circle-minus",
        Event::ReportFiled(_) => return ("decision", "send"),
        Event::HelpPlanned(_) | Event::HelpReviewed(_) => "heart-handshake",
        Event::Closed(_) => "archive",
    };
    ("process", icon)
}
