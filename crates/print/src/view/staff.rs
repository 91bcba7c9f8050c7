//! A paper of the staff route (*brief of blad over een medewerker*).

use serde::Serialize;

use super::{Labels, Made, ProofRow};

/// A letter or a sheet: moments, sentences, and room to write.
#[derive(Debug, Clone, Serialize)]
pub struct StaffLetter {
    /// The fixed words.
    pub labels: Labels,
    /// The language of the texts, as two letters.
    pub language: String,
    /// When the file is made.
    #[serde(skip)]
    pub made: Made,
    /// The title, also of the file.
    pub title: String,
    /// When this paper was made.
    pub made_at: String,
    /// What was done when.
    pub facts: Vec<ProofRow>,
    /// What was told; empty where it is nobody's business.
    pub told: String,
    /// The text.
    pub paragraphs: Vec<String>,
    /// What is filled in by hand.
    pub blanks: Vec<String>,
}
