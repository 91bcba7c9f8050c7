//! One page for each command; all of them hold the same things.

use std::ops::Deref;

use askama::Template;
use domain::command::CommandKind;

use crate::children::Children;
use crate::form::Form;
use crate::frame::Frame;
use crate::lists::Lists;
use crate::on_paper::Writers;
use crate::overtaken::Overtaken;
use crate::text::Text;

/// What a page of a command holds.
pub(crate) struct Content<'a> {
    pub(crate) frame: Frame<'a>,
    pub(crate) t: Text<'a>,
    pub(crate) form: Form<'a>,
    /// What there is to choose from.
    pub(crate) lists: Lists<'a>,
    /// Where the form is sent.
    pub(crate) action: String,
    /// The dossier page.
    pub(crate) back: String,
    /// Who can read what is written here, in a sentence.
    pub(crate) readers: String,
    /// Whether a file can go along.
    pub(crate) is_upload: bool,
    /// What somebody else did meanwhile.
    pub(crate) conflict: Option<Overtaken<'a>>,
    /// The other children that the form is about.
    pub(crate) children: Children,
    /// Who can have written it on paper first; nothing where that cannot be.
    pub(crate) writers: Option<Writers>,
}

macro_rules! pages {
    ($($kind:ident $path:literal;)+) => {
        $(
            #[derive(Template)]
            #[template(path = $path)]
            struct $kind<'a>(Content<'a>);

            // A template finds what it names in the content itself.
            impl<'a> Deref for $kind<'a> {
                type Target = Content<'a>;

                fn deref(&self) -> &Content<'a> {
                    &self.0
                }
            }
        )+

        /// The page of a command; nothing for a command that has none.
        pub(crate) fn render(
            kind: CommandKind,
            content: Content<'_>,
        ) -> Result<Option<String>, askama::Error> {
            match kind {
                $(CommandKind::$kind => $kind(content).render().map(Some),)+
                CommandKind::OpenDossier => Ok(None),
            }
        }
    };
}

pages! {
    RecordEntry "step1_signals/record_entry.html";
    CorrectEntry "step1_signals/correct_entry.html";
    FillSignList "step1_signals/fill_sign_list.html";
    ResolveHypothesis "step1_signals/resolve_hypothesis.html";
    DivertToStaffRoute "step1_signals/divert_to_staff_route.html";
    RecordContact "step1_signals/record_contact.html";
    AttachDocument "step1_signals/attach_document.html";
    LinkPerson "step1_signals/link_person.html";
    LinkDossier "step1_signals/link_dossier.html";
    CompleteStep "step1_signals/complete_step.html";
    AskConsultation "step2_consultation/ask_consultation.html";
    RecordConsultation "step2_consultation/record_consultation.html";
    InformDirector "step2_consultation/inform_director.html";
    PrepareAdvice "step2_consultation/prepare_advice.html";
    RecordAdvice "step2_consultation/record_advice.html";
    PrepareConversation "step3_conversation/prepare_conversation.html";
    RecordConversation "step3_conversation/record_conversation.html";
    WaiveConversation "step3_conversation/waive_conversation.html";
    RecordChildConversation "step3_conversation/record_child_conversation.html";
    AddOwnView "step3_conversation/add_own_view.html";
    RecordWeighing "step4_weighing/record_weighing.html";
    AnswerFramework "step4_weighing/answer_framework.html";
    WeighConfidentiality "step5_decision/weigh_confidentiality.html";
    Decide "step5_decision/decide.html";
    AnnounceReport "step5_decision/announce_report.html";
    WaiveAnnouncement "step5_decision/waive_announcement.html";
    DraftReport "step5_decision/draft_report.html";
    FileReport "step5_decision/file_report.html";
    RecordFeedback "step5_decision/record_feedback.html";
    AnswerInformationRequest "step5_decision/answer_information_request.html";
    PrepareCopy "step5_decision/prepare_copy.html";
    ReviewCopy "step5_decision/review_copy.html";
    DiscloseCopy "step5_decision/disclose_copy.html";
    WithdrawCopy "step5_decision/withdraw_copy.html";
    PlanHelp "step5_decision/plan_help.html";
    ReviewHelp "step5_decision/review_help.html";
    AddTask "step1_signals/add_task.html";
    AssignTask "step1_signals/assign_task.html";
    EndTask "step1_signals/end_task.html";
    AgreeWatching "step5_decision/agree_watching.html";
    ConsiderIndex "step5_decision/consider_index.html";
    FollowIndex "step5_decision/follow_index.html";
    RecordSafetyCheck "step5_decision/record_safety_check.html";
    Close "step5_decision/close.html";
    Reopen "step5_decision/reopen.html";
    MoveToEdition "step5_decision/move_to_edition.html";
}
