//! Why a paper could not be made.

/// Why a paper could not be made.
///
/// INVARIANT: nothing of the dossier stands in it, for errors end up in logs. What the typesetter
/// says can quote the text it was setting; so only the place in the template is kept.
#[derive(Debug, thiserror::Error)]
pub enum PrintError {
    /// A fixed word is missing.
    #[error("the view has no label {0:?}")]
    LabelMissing(&'static str),
    /// The moment is not one of the calendar.
    #[error("the moment of making is no moment")]
    NoSuchMoment,
    /// The view could not be handed over.
    #[error("the view could not be written as JSON")]
    View(#[source] serde_json::Error),
    /// The template does not fit the view.
    #[error("setting the pages failed at {0}")]
    Setting(String),
    /// The pages break the standard for archives or for accessibility.
    #[error("writing the file failed at {0}")]
    Writing(String),
    /// This build of the typesetter does not know the standards.
    #[error("the standards for the file do not go together")]
    Standards,
}
