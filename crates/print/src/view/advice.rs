//! The sheet for a call with an adviser (*adviesblad*): nothing on it leads to a person.

use serde::Serialize;

use super::{Labels, Made, ProofRow};

/// A sheet to read from while calling, with room to write.
#[derive(Debug, Clone, Serialize)]
pub struct AdviceSheet {
    /// The fixed words.
    pub labels: Labels,
    /// The language of the texts, as two letters.
    pub language: String,
    /// When the file is made.
    #[serde(skip)]
    pub made: Made,
    /// The title, also of the file.
    pub title: String,
    /// When this sheet was made.
    pub made_at: String,
    /// Whom to call, with the number.
    pub call: String,
    /// The situation.
    pub summary: String,
    /// What is asked.
    pub question: String,
    /// What may be read out, stripped.
    pub entries: Vec<SheetEntry>,
    /// What to think of during the call.
    pub reminders: Vec<String>,
    /// The checkpoint of the log when the sheet was made, in small print.
    pub checkpoint: Vec<ProofRow>,
}

/// A signal that may be read out.
#[derive(Debug, Clone, Serialize)]
pub struct SheetEntry {
    /// Its kind in a word.
    pub kind: String,
    /// About when, without the day.
    pub when: String,
    /// The text, stripped of names.
    pub text: String,
    /// Whether it supports or weakens the suspicion.
    pub bearing: String,
}
