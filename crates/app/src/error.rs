//! What can go wrong in a use case, apart from a refusal by the plan.
//!
//! Errors end up in logs, so nothing that somebody wrote stands in them: what a parser says of a
//! text can quote it, and is left out.

use domain::upcast::UpcastError;

/// A use case that could not be carried out.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// It is not there, or this person may not know that it is.
    #[error("not found")]
    NotFound,
    /// It was destroyed, and this person could have read it.
    #[error("destroyed")]
    Destroyed,
    /// The store failed.
    #[error("the store failed")]
    Store(#[source] store::StoreError),
    /// Something sealed would not open.
    #[error("sealed data would not open")]
    Open(#[from] vault::OpenError),
    /// Something could not be sealed.
    #[error("data could not be sealed")]
    Seal(#[from] vault::SealError),
    /// A record could not be read: which one, and in what way.
    #[error("{0}")]
    Record(String),
    /// Something could not be written as text, or read back.
    #[error("data could not be written or read back ({0:?})")]
    Write(serde_json::error::Category),
    /// The file could not be printed.
    #[error("the file could not be printed")]
    Print(#[from] print::PrintError),
    /// The dossier is pinned to an edition that this program does not have.
    #[error("edition {code} version {version} is not here")]
    NoEdition {
        /// The code of the edition.
        code: String,
        /// Its version.
        version: u32,
    },
    /// There is a board already, where there is to be one.
    #[error("a board was founded there already")]
    Founded,
    /// Somebody signs in with this name already.
    #[error("somebody signs in with this name already; choose another one")]
    LoginTaken,
    /// The board has no such school.
    #[error("the board has no school with BRIN `{brin}`")]
    NoSchool {
        /// The BRIN that was given.
        brin: String,
    },
    /// Somebody has to show again who they are before this.
    #[error("not confirmed")]
    Unconfirmed,
    /// More was typed than is kept of a form.
    #[error("more was typed than is kept")]
    TooLarge,
    /// The secret of a code app is not one.
    #[error("the secret of a code app cannot be used")]
    Code,
    /// A password could not be hashed.
    #[error("the password could not be hashed")]
    Password,
    /// A device could not be asked for a passkey.
    #[error("a passkey could not be asked for")]
    Passkey,
    /// The log does not fit what was signed of it, or what it should hold.
    #[error("the log does not hold: `luwte verify --store` says where")]
    Log,
    /// A file is not the one that its record names.
    #[error("a file is not the one that its record names: `luwte verify --store` says which")]
    OtherFile,
    /// A paper has no place for its seal.
    #[error("the file has no place for its seal")]
    Unsealed,
    /// Work that was handed out did not come back.
    #[error("a worker stopped")]
    Worker,
}

impl From<store::StoreError> for AppError {
    fn from(error: store::StoreError) -> Self {
        match error {
            store::StoreError::NotFound => Self::NotFound,
            other => Self::Store(other),
        }
    }
}

impl From<vault::ResealError> for AppError {
    fn from(error: vault::ResealError) -> Self {
        match error {
            vault::ResealError::Open(error) => Self::Open(error),
            vault::ResealError::Seal(error) => Self::Seal(error),
        }
    }
}

impl From<UpcastError> for AppError {
    fn from(error: UpcastError) -> Self {
        Self::Record(error.to_string())
    }
}

impl From<serde_json::Error> for AppError {
    fn from(error: serde_json::Error) -> Self {
        Self::Write(error.classify())
    }
}
