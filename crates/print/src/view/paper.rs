//! What stood on paper first, and paper to write on (*noodset op papier*).

use serde::Serialize;

use super::{Labels, Made};

/// A record that stood on paper before it was typed (*eerst op papier*).
#[derive(Debug, Clone, Serialize)]
pub struct OnPaper {
    /// Its number in the dossier.
    pub no: String,
    /// What it is.
    pub what: String,
    /// When it was written, when and by whom it was typed, and where the paper is.
    pub said: String,
}

/// Blank forms, one or several (*lege formulieren*).
#[derive(Debug, Clone, Serialize)]
pub struct PaperSet {
    /// The fixed words.
    pub labels: Labels,
    /// The language of the texts, as two letters.
    pub language: String,
    /// When the file is made.
    #[serde(skip)]
    pub made: Made,
    /// The title, also of the file.
    pub title: String,
    /// What is said before the forms; nothing for a form by itself.
    pub before: Vec<String>,
    /// The forms.
    pub forms: Vec<PaperForm>,
}

/// A blank form (*leeg formulier*).
#[derive(Debug, Clone, Serialize)]
pub struct PaperForm {
    /// Its code, version and edition: at the foot of each page.
    pub code: String,
    /// The title.
    pub title: String,
    /// What is said before the fields.
    pub before: Vec<String>,
    /// The fields; none on a sheet that only tells something.
    pub fields: Vec<PaperField>,
    /// What is said after the fields.
    pub after: Vec<String>,
}

/// Something to fill in by hand (*veld*).
#[derive(Debug, Clone, Serialize)]
pub struct PaperField {
    /// What is asked. Begins a part of the form where there is neither a choice nor a line.
    pub label: String,
    /// What is said under it.
    pub text: String,
    /// What there is to tick.
    pub options: Vec<String>,
    /// How many lines there are to write on.
    pub lines: u8,
}
