//! Why nobody comes in on the word of a provider (*geweigerd*).

use openidconnect::{ClaimsVerificationError, SignatureVerificationError};

use super::fetch::FetchError;

/// Why an answer of a provider, or a message of one, is not followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
#[error("the provider's answer was refused: {}", self.code())]
pub enum Refusal {
    /// Nothing like it was begun, it was ended before, or it took too long.
    UnknownRequest,
    /// It was begun in another browser.
    OtherBrowser,
    /// The answer comes from another provider.
    WrongIssuer,
    /// The provider itself says no, or whoever it asked did.
    SaidNo,
    /// The provider does not take the code: it was used before, or is not ours.
    CodeRefused,
    /// What came back is no answer of a provider.
    Unreadable,
    /// It was made for another way that was begun.
    WrongNonce,
    /// It was made for another program.
    WrongAudience,
    /// It is too old, or from the future.
    Expired,
    /// Nobody signed it.
    Unsigned,
    /// It is signed in a way that is not accepted.
    WrongAlgorithm,
    /// The signature does not fit.
    WrongSignature,
    /// It is signed with a key that the provider does not show.
    UnknownKey,
    /// Somebody signed in at the provider too long ago.
    TooLongAgo,
    /// The provider does not answer.
    Unreachable,
    /// The provider names an address that the operator did not.
    Elsewhere,
    /// The message was followed before.
    UsedBefore,
    /// The account is nobody's here.
    UnknownAccount,
    /// The board does not offer this provider.
    NotOffered,
    /// The account is somebody else's here.
    AccountTaken,
    /// The member has another account at this provider.
    OtherAccount,
    /// The session from which it was begun is over.
    SessionOver,
    /// Whoever is signed in with less than they have may not change what they have.
    TooLittle,
}

impl Refusal {
    /// Every one, for the test that each has its words.
    pub const ALL: [Self; 23] = [
        Self::UnknownRequest,
        Self::OtherBrowser,
        Self::WrongIssuer,
        Self::SaidNo,
        Self::CodeRefused,
        Self::Unreadable,
        Self::WrongNonce,
        Self::WrongAudience,
        Self::Expired,
        Self::Unsigned,
        Self::WrongAlgorithm,
        Self::WrongSignature,
        Self::UnknownKey,
        Self::TooLongAgo,
        Self::Unreachable,
        Self::Elsewhere,
        Self::UsedBefore,
        Self::UnknownAccount,
        Self::NotOffered,
        Self::AccountTaken,
        Self::OtherAccount,
        Self::SessionOver,
        Self::TooLittle,
    ];

    /// The name in the log.
    pub const fn code(self) -> &'static str {
        match self {
            Self::UnknownRequest => "unknown-request",
            Self::OtherBrowser => "other-browser",
            Self::WrongIssuer => "wrong-issuer",
            Self::SaidNo => "said-no",
            Self::CodeRefused => "code-refused",
            Self::Unreadable => "unreadable",
            Self::WrongNonce => "wrong-nonce",
            Self::WrongAudience => "wrong-audience",
            Self::Expired => "expired",
            Self::Unsigned => "unsigned",
            Self::WrongAlgorithm => "wrong-algorithm",
            Self::WrongSignature => "wrong-signature",
            Self::UnknownKey => "unknown-key",
            Self::TooLongAgo => "too-long-ago",
            Self::Unreachable => "unreachable",
            Self::Elsewhere => "elsewhere",
            Self::UsedBefore => "used-before",
            Self::UnknownAccount => "unknown-account",
            Self::NotOffered => "not-offered",
            Self::AccountTaken => "account-taken",
            Self::OtherAccount => "other-account",
            Self::SessionOver => "session-over",
            Self::TooLittle => "too-little",
        }
    }
}

impl From<FetchError> for Refusal {
    fn from(error: FetchError) -> Self {
        match error {
            FetchError::Unreachable => Self::Unreachable,
            FetchError::TooLarge => Self::Unreadable,
            FetchError::Elsewhere => Self::Elsewhere,
        }
    }
}

impl From<ClaimsVerificationError> for Refusal {
    fn from(error: ClaimsVerificationError) -> Self {
        match error {
            ClaimsVerificationError::Expired(_) => Self::Expired,
            ClaimsVerificationError::InvalidAudience(_) => Self::WrongAudience,
            ClaimsVerificationError::InvalidAuthTime(_) => Self::TooLongAgo,
            ClaimsVerificationError::InvalidIssuer(_) => Self::WrongIssuer,
            ClaimsVerificationError::InvalidNonce(_) => Self::WrongNonce,
            ClaimsVerificationError::SignatureVerification(error) => error.into(),
            _ => Self::Unreadable,
        }
    }
}

impl From<SignatureVerificationError> for Refusal {
    fn from(error: SignatureVerificationError) -> Self {
        match error {
            SignatureVerificationError::NoSignature => Self::Unsigned,
            SignatureVerificationError::DisallowedAlg(_)
            | SignatureVerificationError::UnsupportedAlg(_) => Self::WrongAlgorithm,
            SignatureVerificationError::NoMatchingKey => Self::UnknownKey,
            _ => Self::WrongSignature,
        }
    }
}
