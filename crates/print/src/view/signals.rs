//! What was seen, heard, told or supposed. Facts and suppositions never share a type.

use serde::Serialize;

/// How the school itself came to know a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum FactKind {
    /// *Waarneming*.
    Observation,
    /// *Signaal van een lijst*.
    Sign,
}

/// What every statement of fact carries (*aantekening*).
#[derive(Debug, Clone, Serialize)]
pub struct Entry {
    /// Its number in the dossier.
    pub no: String,
    /// What was seen, heard or told; the child's words literally.
    pub text: String,
    /// Whether it supports or weakens the suspicion.
    pub bearing: String,
    /// About whom, where that is not the pupil alone.
    pub about: String,
    /// What the child was in it.
    pub child_was: String,
    /// When it happened.
    pub happened: String,
    /// Where.
    pub place: String,
    /// Who was present.
    pub present: String,
    /// Who saw or heard it; empty for what others told.
    pub seen_by: String,
    /// Who recorded it, in which role, and when.
    pub recorded: String,
    /// Which entry it corrects, and why.
    pub corrects: String,
}

/// Something that the school saw or heard (*waarneming*).
#[derive(Debug, Clone, Serialize)]
pub struct Fact {
    /// What kind of fact.
    pub kind: FactKind,
    /// For a sign: the list, and the sign as it words it.
    pub sign: String,
    /// What was seen on the body, place by place.
    pub injuries: Vec<Injury>,
    /// The figures that show those places.
    pub figures: Vec<BodyFigure>,
    /// What was seen or heard.
    #[serde(flatten)]
    pub entry: Entry,
}

/// Something seen on the body (*zichtbaar letsel*).
#[derive(Debug, Clone, Serialize)]
pub struct Injury {
    /// The place, in words.
    pub place: String,
    /// What was seen there.
    pub seen: String,
}

/// A drawing of the body with the places marked (*lichaamskaart*).
#[derive(Debug, Clone, Serialize)]
pub struct BodyFigure {
    /// From which side, in words.
    pub name: String,
    /// What it shows, for whoever does not see it.
    pub description: String,
    /// The drawing as SVG, without any text.
    pub svg: String,
}

/// Something that somebody else told (*informatie van een ander*).
#[derive(Debug, Clone, Serialize)]
pub struct ThirdParty {
    /// Who told it.
    pub source: Source,
    /// What was told.
    #[serde(flatten)]
    pub entry: Entry,
}

/// Where information comes from (*bron*).
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "kebab-case", tag = "is")]
pub enum Source {
    /// Somebody who may be named.
    Named {
        /// Name or role.
        name: String,
        /// What this person is to the child.
        relation: String,
        /// First or second hand.
        hand: String,
        /// How and when the school heard it.
        received: String,
    },
    /// *Bron beschermd*: there is no name to print.
    Protected {
        /// Why.
        ground: String,
    },
}

/// Something supposed (*hypothese*).
#[derive(Debug, Clone, Serialize)]
pub struct Hypothesis {
    /// Its number in the dossier.
    pub no: String,
    /// What is supposed.
    pub text: String,
    /// The numbers of the entries on which it rests.
    pub rests_on: String,
    /// What became of it, with the note and the entries that did it.
    pub outcome: String,
    /// Who recorded it, in which role, and when.
    pub recorded: String,
}

/// What a qualified professional found (*diagnose*).
#[derive(Debug, Clone, Serialize)]
pub struct Diagnosis {
    /// Its number in the dossier.
    pub no: String,
    /// What was found.
    pub text: String,
    /// Name of the professional.
    pub by: String,
    /// Profession.
    pub profession: String,
    /// The day of the diagnosis.
    pub on: String,
    /// Who recorded it, in which role, and when.
    pub recorded: String,
}
