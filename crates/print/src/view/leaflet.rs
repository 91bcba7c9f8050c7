//! A sheet, a letter or a copy made from a dossier (*blad, brief, overzicht*).
//!
//! Its words are worded before they come here. What was never recorded is a line to write on: nothing
//! is made up.

use serde::Serialize;

use super::{Labels, Made, ProofRow};

/// Which paper: each has a template of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LeafletKind {
    /// *Overzicht van het dossier*.
    Overview,
    /// *Aankondiging van een melding*.
    Announcement,
    /// *Hulpafspraak*.
    HelpAgreement,
    /// *Brief aan een ouder zonder gezag*.
    NoAuthority,
    /// *Voorbereidingsblad*.
    Preparation,
    /// *Gespreksverslag*.
    Minutes,
}

impl LeafletKind {
    /// Every paper.
    pub const ALL: [Self; 6] = [
        Self::Overview,
        Self::Announcement,
        Self::HelpAgreement,
        Self::NoAuthority,
        Self::Preparation,
        Self::Minutes,
    ];

    pub(crate) const fn template(self) -> &'static str {
        match self {
            Self::Overview => "overview.typ",
            Self::Announcement => "announcement.typ",
            Self::HelpAgreement => "help-agreement.typ",
            Self::NoAuthority => "no-authority.typ",
            Self::Preparation => "preparation.typ",
            Self::Minutes => "minutes.typ",
        }
    }
}

/// A sheet, a letter or a copy.
#[derive(Debug, Clone, Serialize)]
pub struct Leaflet {
    /// The fixed words.
    pub labels: Labels,
    /// The language of the texts, as two letters.
    pub language: String,
    /// When the file is made.
    #[serde(skip)]
    pub made: Made,
    /// The title, also of the file: it holds no name.
    pub title: String,
    /// What stands at the head of every page, such as that it is a draft; empty for nothing.
    pub mark: String,
    /// What may not be overlooked about that, in a sentence.
    pub mark_note: String,
    /// When this paper was made.
    pub made_at: String,
    /// From whom, to whom, about whom, on which ground.
    pub top: Vec<ProofRow>,
    /// What stands in it.
    pub parts: Vec<LeafletPart>,
    /// What was left out, and why.
    pub left_out: Vec<ProofRow>,
    /// The heading above that.
    pub left_out_title: String,
    /// Who signs: a line for each.
    pub signatures: Vec<String>,
}

/// A part of a paper.
#[derive(Debug, Clone, Serialize)]
pub struct LeafletPart {
    /// The heading; empty for none.
    pub title: String,
    /// What is said where nothing stands in it; empty for a part that can be empty.
    pub nothing: String,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

/// A piece of a part.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Block {
    /// A text of its own.
    Text {
        /// The text.
        text: String,
    },
    /// A text beneath its name, or room to write it.
    Said {
        /// The name.
        name: String,
        /// The text; empty for lines to write on.
        text: String,
        /// How many lines there are to write on.
        lines: u8,
    },
    /// A list of short points.
    List {
        /// The points.
        items: Vec<String>,
    },
    /// A record: number and kind, what it says, where it comes from.
    Card {
        /// How it is framed: one of the sides of the templates.
        kind: String,
        /// Its number in the dossier.
        no: String,
        /// What it is.
        name: String,
        /// When it was.
        aside: String,
        /// What it says, each under its name.
        rows: Vec<ProofRow>,
        /// Who recorded it.
        recorded: String,
    },
}
