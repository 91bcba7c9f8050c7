//! What lets a receiver check a report: a file inside the file, and a few lines in small print.

use serde::Serialize;

/// The proof that goes along with a report (*bewijs*).
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Proof {
    /// The heading above the small print.
    pub title: String,
    /// How to check the paper.
    pub explanation: String,
    /// Facts in small print, such as the checkpoint.
    pub rows: Vec<ProofRow>,
    /// The name of the file inside.
    pub file_name: String,
    /// What it is.
    pub file_description: String,
    /// The file inside.
    #[serde(skip)]
    pub file: Vec<u8>,
}

/// A fact with its name.
#[derive(Debug, Clone, Serialize)]
pub struct ProofRow {
    /// Its name.
    pub name: String,
    /// The fact.
    pub value: String,
}
