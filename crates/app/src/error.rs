//! What can go wrong in a use case, apart from a refusal by the plan.

use domain::upcast::UpcastError;

/// A use case that could not be carried out.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// It is not there, or this person may not know that it is.
    #[error("not found")]
    NotFound,
    /// The store failed.
    #[error("the store failed")]
    Store(#[source] store::StoreError),
    /// Something sealed would not open.
    #[error("sealed data would not open")]
    Open(#[from] vault::OpenError),
    /// Something could not be sealed.
    #[error("data could not be sealed")]
    Seal(#[from] vault::SealError),
    /// A record could not be read.
    #[error("a record could not be read")]
    Record(#[from] UpcastError),
    /// Something could not be written as text.
    #[error("data could not be written")]
    Write(#[from] serde_json::Error),
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
    /// The board has no such school.
    #[error("the board has no school with BRIN `{brin}`")]
    NoSchool {
        /// The BRIN that was given.
        brin: String,
    },
    /// A password could not be hashed.
    #[error("the password could not be hashed")]
    Password,
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
