//! What can go wrong, and no more than a stranger may know.

/// Sealing did not work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// The cryptographic library refused, as it does above 64 GiB.
    #[error("the bytes could not be sealed")]
    Refused,
    /// The cryptographic library could not derive a key.
    #[error("a key could not be derived")]
    Underivable,
}

/// Opening did not work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// The bytes are not of a format that this version knows.
    #[error("the sealed bytes have an unknown form")]
    Unknown,
    /// Another key, another place, or changed bytes. Which of them cannot be told.
    #[error("the sealed bytes do not fit their key and place, or were changed")]
    Refused,
    /// The text opened, but it is not the one that was committed to.
    #[error("the opened bytes are not those of the commitment")]
    OtherCommitment,
}

/// Something could not be sealed anew with another key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ResealError {
    /// It did not open with the key of before.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// It could not be sealed with the new one.
    #[error(transparent)]
    Seal(#[from] SealError),
}
