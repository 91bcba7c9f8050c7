//! The people whom the plan addresses: the pupil and those around the pupil.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::id::No;

/// Somebody to talk with or to inform (*betrokkene*): the pupil, or a person of the dossier.
///
/// In files and forms it is the word `pupil`, or the number under which the person was recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "Written", into = "String")]
pub enum Party {
    /// The pupil.
    Pupil,
    /// A person of the dossier, by number.
    Person(No),
}

/// How a party may be written in a file: a word or a number.
#[derive(Deserialize)]
#[serde(untagged)]
enum Written {
    Word(String),
    Number(u32),
}

/// A text that names no party.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("neither `pupil` nor the number of a person")]
pub struct NotAParty;

impl FromStr for Party {
    type Err = NotAParty;

    fn from_str(text: &str) -> Result<Self, NotAParty> {
        if text == "pupil" {
            return Ok(Self::Pupil);
        }
        text.parse()
            .map(|number| Self::Person(No(number)))
            .map_err(|_| NotAParty)
    }
}

impl TryFrom<Written> for Party {
    type Error = NotAParty;

    fn try_from(written: Written) -> Result<Self, NotAParty> {
        match written {
            Written::Word(word) => word.parse(),
            Written::Number(number) => Ok(Self::Person(No(number))),
        }
    }
}

impl From<Party> for String {
    fn from(party: Party) -> Self {
        party.to_string()
    }
}

impl fmt::Display for Party {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Pupil => f.write_str("pupil"),
            Self::Person(no) => no.fmt(f),
        }
    }
}
