//! What kind of act a record of the log is of (*soort handeling*).

use domain::access::AccessKind;
use domain::command::CommandKind;
use domain::permission::Action;
use domain::retention::RetentionKind;
use domain::staff_route::{StaffAction, StaffCommandKind};

use crate::access::READ_ACCESS;
use crate::accounts;
use crate::audit::Outcome;
use crate::change_keys::ROOT_CHANGED;
use crate::letters;
use crate::noted;
use crate::read_log::EXPORT;

/// The name in the log of destroying a dossier (*vernietigen*): only with such a line may its key be gone.
pub(crate) const DESTROYED: &str = RetentionKind::Destroyed.code();

/// What somebody did about coming in.
const SESSION: [&str; 25] = [
    "sign-in",
    "begin-sign-in",
    "sign-out",
    "hide",
    "ask-letter",
    "reset-asked",
    "password-reset",
    "invitation-taken-up",
    "follow-link",
    "second-factor",
    "recovery-code-used",
    "recovery-codes-made",
    "reminders-chosen",
    "language-chosen",
    "calendar-begun",
    "calendar-ended",
    "factor-added",
    "factor-removed",
    "password-changed",
    "session-ended",
    "confirmed",
    "passkey-added",
    "passkey-removed",
    "passkey-refused",
    "provider-refused",
];

/// What somebody arranged about who may what, besides what they asked for.
const ARRANGED: [&str; 35] = [
    READ_ACCESS,
    "member-added",
    letters::FAILED,
    "responsible-role-chosen",
    "responsible-named",
    "deputy-named",
    "responsible-absent",
    "responsible-back",
    "provider-linked",
    "provider-unlinked",
    "provider-offered",
    "provider-withdrawn",
    "board-founded",
    "pupils-added",
    "edition-chosen",
    "log-key-made",
    ROOT_CHANGED,
    "see-staff",
    "see-keys",
    "see-account",
    "send-form",
    "notice-given",
    "course-offered",
    "attended",
    "expert-named",
    "expert-ended",
    "evaluation-made",
    "finding-noted",
    "action-agreed",
    "action-settled",
    "agreement-published",
    "document-kept",
    "document-removed",
    "sign-list-published",
    "sign-list-withdrawn",
];

/// What somebody read, besides what is in a dossier.
const READING: [&str; 3] = ["plan-read", "agreement-read", "read-support"];

/// What was recorded about somebody's training and support.
const RECORDED: [&str; 4] = [
    "practised",
    "support-opened",
    "write_support",
    "close_support",
];

/// The name in the log of changing the key that signs it: with each such line another key begins.
pub(crate) const LOG_KEY_CHANGED: &str = Action::ChangeLogKey.code();

/// What kind of act a record is of (*soort handeling*), for choosing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LogKind {
    /// Reading.
    Read,
    /// Searching, and lists.
    Search,
    /// Printing, and files that leave.
    Print,
    /// Recording something.
    Record,
    /// Who may read: leave, ties, emergencies, members.
    Access,
    /// Signing in and out.
    Session,
    /// The plan refused it.
    Refused,
    /// Asked for what is not there, or not theirs.
    Denied,
}

impl LogKind {
    /// Every kind, in the order in which people choose.
    pub const ALL: [Self; 8] = [
        Self::Read,
        Self::Search,
        Self::Print,
        Self::Record,
        Self::Access,
        Self::Session,
        Self::Refused,
        Self::Denied,
    ];

    /// The name in addresses and texts.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Search => "search",
            Self::Print => "print",
            Self::Record => "record",
            Self::Access => "access",
            Self::Session => "session",
            Self::Refused => "refused",
            Self::Denied => "denied",
        }
    }

    /// The kind with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// The actions of this kind; none where the outcome makes it.
    pub(crate) fn actions(self) -> Vec<&'static str> {
        match self {
            Self::Read => [
                Action::ReadDossier,
                Action::ReadOwnEntries,
                Action::ReadDossierLog,
                Action::ReadLog,
                Action::SeeKeeping,
            ]
            .map(Action::code)
            .into_iter()
            .chain([StaffAction::Read, StaffAction::ReadOwn].map(StaffAction::code))
            .chain(READING)
            .chain([Action::CountDossiers.code()])
            .collect(),
            Self::Search => vec![
                Action::ListDossiers.code(),
                Action::ListDue.code(),
                Action::ListDestroyed.code(),
                Action::ListOverdue.code(),
                noted::SEARCH,
                StaffAction::List.code(),
                "list-support",
            ],
            Self::Print => vec![
                Action::PrintReport.code(),
                Action::PrintAdviceSheet.code(),
                Action::PrintSheet.code(),
                Action::PrintCopy.code(),
                EXPORT,
                letters::ASKED,
                StaffAction::Print.code(),
            ],
            Self::Record => recorded(),
            Self::Access => arranged(),
            Self::Session => SESSION.to_vec(),
            Self::Refused | Self::Denied => Vec::new(),
        }
    }

    pub(crate) const fn outcome(self) -> Option<&'static str> {
        match self {
            Self::Refused => Some(Outcome::Refused.code()),
            Self::Denied => Some(Outcome::Denied.code()),
            _ => None,
        }
    }

    /// The kind of an act, from what the log says of it.
    pub(crate) fn of(action: &str, outcome: &str) -> Option<Self> {
        Self::ALL.into_iter().rev().find(|kind| {
            kind.outcome() == Some(outcome)
                || (kind.outcome().is_none() && kind.actions().contains(&action))
        })
    }
}

/// The acts by which something is recorded.
fn recorded() -> Vec<&'static str> {
    let commands = CommandKind::ALL.iter().map(|kind| kind.code());
    let asked = [
        Action::RecordSignal,
        Action::HoldDossier,
        Action::AnnounceDestruction,
        Action::ObjectToDestruction,
        Action::ConfirmDestruction,
    ];
    let asked = asked.map(Action::code).into_iter();
    let kept = RetentionKind::ALL.map(RetentionKind::code);
    let staff = StaffAction::Perform(StaffCommandKind::TakeStep).code();
    let staff = [StaffAction::Tell.code(), staff];
    let all = asked.chain(kept).chain(staff).chain(commands);
    all.chain(RECORDED)
        .chain([Action::HandleSupport.code()])
        .collect()
}

/// The acts by which it is arranged who may what.
fn arranged() -> Vec<&'static str> {
    let asked = [
        Action::GiveAccess,
        Action::DeclareOwnConflict,
        Action::DeclareConflict,
        Action::OpenEmergency,
        Action::ReviewEmergency,
        Action::ManageAccounts,
        Action::ChooseResponsibleRole,
        Action::NameResponsible,
        Action::ChangeLogKey,
        Action::ChangeBoardKey,
        Action::KeepDuties,
        Action::KeepSchoolDuties,
    ];
    let noted = AccessKind::ALL.map(AccessKind::code);
    asked
        .map(Action::code)
        .into_iter()
        .chain(noted)
        .chain([StaffAction::NameRecipients.code()])
        .chain(accounts::NOTED)
        .chain(ARRANGED)
        .collect()
}
