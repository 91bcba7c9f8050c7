//! What people can do (commands) and what then has happened (events): one table for both.
//!
//! A command and its event carry the same fields; what changes is the tense.

use serde::Serialize;

use crate::disclosure::{CopyPlan, CopyReview, CopyWithdrawal, Disclosure};
use crate::step1_signals::{
    Contact, Correction, Diverted, Document, DossierLink, Entry, Opening, Person, Resolution,
    SignListDone, Step, StepDone,
};
use crate::step2_consultation::{
    Advice, AdviceSheet, Consultation, ConsultationRequest, DirectorInformed,
};
use crate::step3_conversation::{ChildConversation, Conversation, OwnView, Preparation, Waiver};
use crate::step4_weighing::{Framework, Weighing};
use crate::step5_decision::{
    Announcement, AnnouncementWaiver, Closing, Confidentiality, Decision, EditionMove, Feedback,
    Filing, HelpPlan, HelpReview, IndexFollowUp, IndexSignal, InformationRequest, Reopening,
    ReportDraft, SafetyCheck, Watching,
};
use crate::task::{Task, TaskAssignment, TaskEnd};

/// The fields of a command or event could not be read.
#[derive(Debug, thiserror::Error)]
#[error("{path}: {message}")]
pub struct Unreadable {
    /// Where: the path of the field, with dots.
    pub path: String,
    /// What is wrong with it, in English, for log and command line.
    pub message: String,
}

/// A kind of fact that a dossier can hold.
pub trait Fact: Sized + 'static {
    /// The fact, if the event is of this kind.
    fn of(event: &Event) -> Option<&Self>;
}

/// The fields of a form as what it is about.
pub fn read<T: serde::de::DeserializeOwned>(fields: serde_json::Value) -> Result<T, Unreadable> {
    serde_path_to_error::deserialize(fields).map_err(|error| Unreadable {
        path: error.path().to_string(),
        message: error.inner().to_string(),
    })
}

macro_rules! table {
    ($($(#[$doc:meta])* $command:ident $code:literal => $event:ident $past:literal ($fact:ty) in $step:ident;)+) => {
        /// What somebody can do with a dossier.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum CommandKind { $($(#[$doc])* $command,)+ }

        impl CommandKind {
            /// Every kind, in the order of the plan.
            pub const ALL: &[Self] = &[$(Self::$command,)+];

            /// The name in files, addresses and templates.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$command => $code,)+ }
            }

            /// The step to which it belongs.
            pub const fn step(self) -> Step {
                match self { $(Self::$command => Step::$step,)+ }
            }

            /// The kind with this name.
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|kind| kind.code() == code)
            }
        }

        /// Something that somebody wants to do, with its fields.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum Command { $($(#[$doc])* $command($fact),)+ }

        impl Command {
            /// What kind of command it is.
            pub const fn kind(&self) -> CommandKind {
                match self { $(Self::$command(_) => CommandKind::$command,)+ }
            }

            /// The command of this kind with these fields.
            pub fn read(kind: CommandKind, fields: serde_json::Value) -> Result<Self, Unreadable> {
                Ok(match kind { $(CommandKind::$command => Self::$command(read(fields)?),)+ })
            }

            /// What has happened once it is done.
            pub fn into_event(self) -> Event {
                match self { $(Self::$command(fact) => Event::$event(fact),)+ }
            }
        }

        /// Something that has happened in a dossier. Never changed once it is stored.
        #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
        #[serde(untagged)]
        pub enum Event { $($(#[$doc])* $event($fact),)+ }

        impl Event {
            /// The name under which it is stored.
            pub const fn kind(&self) -> &'static str {
                match self { $(Self::$event(_) => $past,)+ }
            }

            /// The command that leads to it.
            pub const fn command(&self) -> CommandKind {
                match self { $(Self::$event(_) => CommandKind::$command,)+ }
            }

            /// The event of this kind with these fields; `None` when there is no such kind.
            pub fn read(kind: &str, fields: serde_json::Value) -> Option<Result<Self, Unreadable>> {
                match kind {
                    $($past => Some(read(fields).map(Self::$event)),)+
                    _ => None,
                }
            }
        }

        $(impl Fact for $fact {
            fn of(event: &Event) -> Option<&Self> {
                match event { Event::$event(fact) => Some(fact), _ => None }
            }
        })+
    };
}

table! {
    /// *Dossier openen*.
    OpenDossier "open_dossier" => DossierOpened "dossier-opened" (Opening) in Signals;
    /// *Aantekening vastleggen*.
    RecordEntry "record_entry" => EntryRecorded "entry-recorded" (Entry) in Signals;
    /// *Aantekening corrigeren*.
    CorrectEntry "correct_entry" => EntryCorrected "entry-corrected" (Correction) in Signals;
    /// *Signaallijst doorlopen*.
    FillSignList "fill_sign_list" => SignListFilled "sign-list-filled" (SignListDone) in Signals;
    /// *Vervolgaantekening bij een hypothese*.
    ResolveHypothesis "resolve_hypothesis" => HypothesisResolved "hypothesis-resolved" (Resolution) in Signals;
    /// *Aantekening over iemand van school verplaatsen*.
    DivertToStaffRoute "divert_to_staff_route" => EntryDiverted "entry-diverted" (Diverted) in Signals;
    /// *Contact vastleggen*.
    RecordContact "record_contact" => ContactRecorded "contact-recorded" (Contact) in Signals;
    /// *Document toevoegen*.
    AttachDocument "attach_document" => DocumentAttached "document-attached" (Document) in Signals;
    /// *Betrokkene toevoegen*.
    LinkPerson "link_person" => PersonLinked "person-linked" (Person) in Signals;
    /// *Dossier van broer of zus koppelen*.
    LinkDossier "link_dossier" => DossierLinked "dossier-linked" (DossierLink) in Signals;
    /// *Stap afronden*.
    CompleteStep "complete_step" => StepCompleted "step-completed" (StepDone) in Signals;
    /// *Collega om consultatie vragen*.
    AskConsultation "ask_consultation" => ConsultationAsked "consultation-asked" (ConsultationRequest) in Consultation;
    /// *Consultatie vastleggen*.
    RecordConsultation "record_consultation" => ConsultationRecorded "consultation-recorded" (Consultation) in Consultation;
    /// *Directeur op de hoogte stellen*.
    InformDirector "inform_director" => DirectorToldOfSuspicion "director-informed" (DirectorInformed) in Consultation;
    /// *Adviesblad maken*.
    PrepareAdvice "prepare_advice" => AdvicePrepared "advice-prepared" (AdviceSheet) in Consultation;
    /// *Advies vastleggen*.
    RecordAdvice "record_advice" => AdviceRecorded "advice-recorded" (Advice) in Consultation;
    /// *Gesprek voorbereiden*.
    PrepareConversation "prepare_conversation" => ConversationPrepared "conversation-prepared" (Preparation) in Conversation;
    /// *Gespreksverslag vastleggen*.
    RecordConversation "record_conversation" => ConversationRecorded "conversation-recorded" (Conversation) in Conversation;
    /// *Afzien van het gesprek*.
    WaiveConversation "waive_conversation" => ConversationWaived "conversation-waived" (Waiver) in Conversation;
    /// *Gesprek met het kind vastleggen*.
    RecordChildConversation "record_child_conversation" => ChildConversationRecorded "child-conversation-recorded" (ChildConversation) in Conversation;
    /// *Eigen zienswijze toevoegen*.
    AddOwnView "add_own_view" => OwnViewAdded "own-view-added" (OwnView) in Conversation;
    /// *Weging vastleggen*.
    RecordWeighing "record_weighing" => WeighingRecorded "weighing-recorded" (Weighing) in Weighing;
    /// *Vragen van het afwegingskader beantwoorden*.
    AnswerFramework "answer_framework" => FrameworkAnswered "framework-answered" (Framework) in Weighing;
    /// *Beroepsgeheim wegen*.
    WeighConfidentiality "weigh_confidentiality" => ConfidentialityWeighed "confidentiality-weighed" (Confidentiality) in Decision;
    /// *Besluit nemen*.
    Decide "decide" => Decided "decided" (Decision) in Decision;
    /// *Melding vooraf bespreken*.
    AnnounceReport "announce_report" => ReportAnnounced "report-announced" (Announcement) in Decision;
    /// *Afzien van vooraf bespreken*.
    WaiveAnnouncement "waive_announcement" => AnnouncementWaived "announcement-waived" (AnnouncementWaiver) in Decision;
    /// *Melding opstellen*.
    DraftReport "draft_report" => ReportDrafted "report-drafted" (ReportDraft) in Decision;
    /// *Melding doen*.
    FileReport "file_report" => ReportFiled "report-filed" (Filing) in Decision;
    /// *Terugkoppeling vastleggen*.
    RecordFeedback "record_feedback" => FeedbackRecorded "feedback-recorded" (Feedback) in Decision;
    /// *Informatieverzoek beantwoorden*.
    AnswerInformationRequest "answer_information_request" => InformationRequestAnswered "information-request-answered" (InformationRequest) in Decision;
    /// *Stuk voorbereiden*.
    PrepareCopy "prepare_copy" => CopyPrepared "copy-prepared" (CopyPlan) in Decision;
    /// *Stuk nakijken*.
    ReviewCopy "review_copy" => CopyReviewed "copy-reviewed" (CopyReview) in Decision;
    /// *Stuk verstrekken*.
    DiscloseCopy "disclose_copy" => CopyDisclosed "copy-disclosed" (Disclosure) in Decision;
    /// *Stuk intrekken*.
    WithdrawCopy "withdraw_copy" => CopyWithdrawn "copy-withdrawn" (CopyWithdrawal) in Decision;
    /// *Hulp plannen*.
    PlanHelp "plan_help" => HelpPlanned "help-planned" (HelpPlan) in Decision;
    /// *Hulp evalueren*.
    ReviewHelp "review_help" => HelpReviewed "help-reviewed" (HelpReview) in Decision;
    /// *Taak toevoegen*.
    AddTask "add_task" => TaskAdded "task-added" (Task) in Signals;
    /// *Taak aan iemand geven*.
    AssignTask "assign_task" => TaskAssigned "task-assigned" (TaskAssignment) in Signals;
    /// *Taak afronden*.
    EndTask "end_task" => TaskEnded "task-ended" (TaskEnd) in Signals;
    /// *Afspraken over veiligheid maken*.
    AgreeWatching "agree_watching" => WatchingAgreed "watching-agreed" (Watching) in Decision;
    /// *Kijken of het veilig is*.
    RecordSafetyCheck "record_safety_check" => SafetyChecked "safety-checked" (SafetyCheck) in Decision;
    /// *Verwijsindex overwegen*.
    ConsiderIndex "consider_index" => IndexConsidered "index-considered" (IndexSignal) in Decision;
    /// *Vervolg in de verwijsindex*.
    FollowIndex "follow_index" => IndexFollowed "index-followed" (IndexFollowUp) in Decision;
    /// *Dossier afsluiten*.
    Close "close" => Closed "closed" (Closing) in Decision;
    /// *Dossier heropenen*.
    Reopen "reopen" => Reopened "reopened" (Reopening) in Decision;
    /// *Overgaan naar een nieuwere uitgave*.
    MoveToEdition "move_to_edition" => MovedToEdition "moved-to-edition" (EditionMove) in Decision;
}
