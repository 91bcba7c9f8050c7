//! Passkeys (*passkeys*): a key on somebody's own device, with which they sign in.
//!
//! The device asks for a finger, a face or a code each time, so that a passkey alone is as much as
//! two factors. What a device answers is checked by webauthn-rs; what that leaves to us stands in
//! docs/adr/0012-passkeys.md.

mod add;
mod ceremony;
mod confirm;
mod enter;
mod kept;

pub use add::NewPasskey;
pub(crate) use add::has_better;
pub use ceremony::{PasskeyAnswer, PasskeyQuestion};
pub use kept::OwnPasskey;

use domain::id::MemberId;
use jiff::Timestamp;
use store::AuditRecord;
use webauthn_rs::prelude::WebauthnError;
use webauthn_rs::{Webauthn, WebauthnBuilder};

use crate::App;
use crate::audit::Outcome;
use crate::error::AppError;

/// How somebody came in, or confirmed, in the log.
pub(crate) const PASSKEY: &str = "passkey";

/// A passkey was not taken (*niet aangenomen*), or it could not be tried.
#[derive(Debug, thiserror::Error)]
pub enum PasskeyError {
    /// It was not taken.
    #[error(transparent)]
    Refused(#[from] PasskeyRefusal),
    /// It was begun too often from here, and is not before this moment.
    #[error("begun too often")]
    TooOften(Timestamp),
    /// It could not be tried.
    #[error(transparent)]
    App(#[from] AppError),
}

impl From<store::StoreError> for PasskeyError {
    fn from(error: store::StoreError) -> Self {
        Self::App(error.into())
    }
}

/// Why a passkey was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the passkey was not taken: {}", self.code())]
pub enum PasskeyRefusal {
    /// The question is too old, was answered before, or was not asked of this browser.
    Late,
    /// Nobody has this passkey, or not the one who is asked.
    Unknown,
    /// The device did not make sure who holds it.
    Unverified,
    /// The answer is not one to this question, or is not from this site, or is broken.
    Unfit,
    /// The key was used elsewhere in between: there may be two of it.
    Copied,
    /// It was added before.
    Double,
    /// It has no name.
    Nameless,
    /// Its name is too long.
    Wordy,
    /// Whoever is signed in with less than they have may not change what they have.
    Weak,
}

impl PasskeyRefusal {
    /// Every refusal.
    pub const ALL: [Self; 9] = [
        Self::Late,
        Self::Unknown,
        Self::Unverified,
        Self::Unfit,
        Self::Copied,
        Self::Double,
        Self::Nameless,
        Self::Wordy,
        Self::Weak,
    ];

    /// The name in texts and in the log.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Late => "passkey-late",
            Self::Unknown => "passkey-unknown",
            Self::Unverified => "passkey-unverified",
            Self::Unfit => "passkey-unfit",
            Self::Copied => "passkey-copied",
            Self::Double => "passkey-double",
            Self::Nameless => "passkey-nameless",
            Self::Wordy => "passkey-wordy",
            Self::Weak => "passkey-weak",
        }
    }
}

impl From<WebauthnError> for PasskeyRefusal {
    fn from(error: WebauthnError) -> Self {
        match error {
            WebauthnError::UserNotVerified => Self::Unverified,
            WebauthnError::CredentialPossibleCompromise => Self::Copied,
            WebauthnError::CredentialNotFound => Self::Unknown,
            // Which of forty things did not fit helps nobody but who tries them.
            _ => Self::Unfit,
        }
    }
}

impl App {
    /// Whoever checks answers. Nothing is asked where it is not known where people reach this site.
    fn checker(&self) -> Result<Webauthn, AppError> {
        let origin = self.origin.as_ref().ok_or(AppError::NotFound)?;
        let name = self.words().get("frame-brand");
        WebauthnBuilder::new(origin.host(), origin.url())
            .and_then(|builder| builder.rp_name(&name).build())
            .map_err(|_| AppError::Passkey)
    }
}

/// What the log says of a passkey that was not taken. Whose it is may not be known.
fn refused(member: Option<MemberId>, refusal: PasskeyRefusal, at: Timestamp) -> AuditRecord {
    AuditRecord {
        at,
        member,
        role: None,
        action: "passkey-refused".to_owned(),
        subject: None,
        dossier: None,
        record: None,
        reason: Some(refusal.code().to_owned()),
        outcome: Outcome::Refused.code().to_owned(),
    }
}
