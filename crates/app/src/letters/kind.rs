//! What a letter can be about.

use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

/// What a letter says (*soort brief*). Its words stand in `lang/nl/letters.ftl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LetterKind {
    /// Somebody opened a dossier in an emergency.
    EmergencyOpened,
    /// Somebody may come in for the first time.
    Invitation,
    /// Somebody asked to choose a new password.
    PasswordReset,
    /// It changed with what somebody signs in.
    SignInChanged,
    /// Letters for somebody go to another address from now on.
    MailChanged,
    /// Letters for somebody who reads dossiers go to another address from now on.
    ReaderMailChanged,
    /// It changed who reads dossiers, or who is told of that.
    RoleGiven,
    /// Something waits for somebody.
    SomethingWaits,
    /// There is something that a recipient has to look at today: not what, and not what kind.
    LookToday,
    /// How far the log is, signed.
    Checkpoint,
    /// Another key signs the log from now on.
    LogKeyChanged,
    /// The board has another key.
    BoardKeyChanged,
    /// A dossier will be destroyed, unless somebody objects.
    DestructionAnnounced,
}

impl LetterKind {
    /// Every kind.
    pub const ALL: [Self; 13] = [
        Self::EmergencyOpened,
        Self::Invitation,
        Self::PasswordReset,
        Self::SignInChanged,
        Self::MailChanged,
        Self::ReaderMailChanged,
        Self::RoleGiven,
        Self::SomethingWaits,
        Self::LookToday,
        Self::Checkpoint,
        Self::LogKeyChanged,
        Self::BoardKeyChanged,
        Self::DestructionAnnounced,
    ];

    /// The name in texts and in the log.
    pub const fn code(self) -> &'static str {
        match self {
            Self::EmergencyOpened => "emergency-opened",
            Self::Invitation => "invitation",
            Self::PasswordReset => "password-reset",
            Self::SignInChanged => "sign-in-changed",
            Self::MailChanged => "mail-changed",
            Self::ReaderMailChanged => "reader-mail-changed",
            Self::RoleGiven => "role-given",
            Self::SomethingWaits => "something-waits",
            Self::LookToday => "look-today",
            Self::Checkpoint => "checkpoint",
            Self::LogKeyChanged => "log-key-changed",
            Self::BoardKeyChanged => "board-key-changed",
            Self::DestructionAnnounced => "destruction-announced",
        }
    }

    /// After so long nobody is helped by it any more.
    pub(crate) const fn lasts(self) -> SignedDuration {
        match self {
            Self::PasswordReset => SignedDuration::from_hours(1),
            Self::EmergencyOpened
            | Self::Invitation
            | Self::SignInChanged
            | Self::MailChanged
            | Self::ReaderMailChanged
            | Self::RoleGiven
            | Self::SomethingWaits
            | Self::LookToday
            | Self::Checkpoint
            | Self::LogKeyChanged
            | Self::BoardKeyChanged
            | Self::DestructionAnnounced => SignedDuration::from_hours(72),
        }
    }
}
