//! Answers that people give: yes, no, and the doubt that is an answer of its own.

use serde::{Deserialize, Serialize};

/// *Ja* or *nee*. Not a `bool`, so that "not answered" stays apart from "no".
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum YesNo {
    /// *Ja*.
    Yes,
    /// *Nee*.
    No,
}

/// *Ja*, *nee* or *onbekend*, for facts that somebody still has to find out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Known {
    /// *Ja*.
    Yes,
    /// *Nee*.
    No,
    /// *Onbekend*.
    Unknown,
}

/// *Ja*, *nee* or *twijfel*: doubt about safety is never read as no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sure {
    /// *Ja*.
    Yes,
    /// *Nee*.
    No,
    /// *Twijfel*.
    Doubt,
}

/// Whether the text says anything at all.
pub(crate) fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}
