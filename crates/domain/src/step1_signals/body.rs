//! Where on the body something was seen (*lichaamskaart*): a closed list of places.
//!
//! A place says where, and words say what was seen. Nothing is counted, scored or explained.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The most places that one entry holds: more belongs to a doctor.
pub const MOST_INJURIES: usize = 12;

/// What was seen on the body (*zichtbaar letsel*): in which place, and what, in the words of whoever
/// saw it.
pub type Injuries = BTreeMap<BodyPlace, String>;

/// A drawing of the body (*figuur*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Figure {
    /// *Hoofd*, from all sides.
    Head,
    /// *Voorkant*.
    Front,
    /// *Achterkant*.
    Back,
}

impl Figure {
    /// Every figure, in the order in which people read them.
    pub const ALL: [Self; 3] = [Self::Head, Self::Front, Self::Back];

    /// The name in templates and texts.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Head => "head",
            Self::Front => "front",
            Self::Back => "back",
        }
    }

    /// The places on it, from top to bottom.
    pub fn places(self) -> impl Iterator<Item = BodyPlace> {
        let all = BodyPlace::ALL.iter().copied();
        all.filter(move |place| place.figure() == self)
    }
}

macro_rules! places {
    ($($(#[$doc:meta])* $place:ident $code:literal on $figure:ident;)+) => {
        /// A place on the body (*plek*). Left and right are those of the child.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum BodyPlace { $($(#[$doc])* $place,)+ }

        impl BodyPlace {
            /// Every place, figure by figure.
            pub const ALL: &[Self] = &[$(Self::$place,)+];

            /// The name in files and forms.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$place => $code,)+ }
            }

            /// The drawing on which it is shown.
            pub const fn figure(self) -> Figure {
                match self { $(Self::$place => Figure::$figure,)+ }
            }
        }
    };
}

places! {
    /// *Bovenop het hoofd*.
    Crown "crown" on Head;
    /// *Voorhoofd*.
    Forehead "forehead" on Head;
    /// *Oog rechts*.
    EyeRight "eye-right" on Head;
    /// *Oog links*.
    EyeLeft "eye-left" on Head;
    /// *Neus*.
    Nose "nose" on Head;
    /// *Wang rechts*.
    CheekRight "cheek-right" on Head;
    /// *Wang links*.
    CheekLeft "cheek-left" on Head;
    /// *Mond*.
    Mouth "mouth" on Head;
    /// *Kin*.
    Chin "chin" on Head;
    /// *Zijkant van het hoofd, rechts*.
    HeadSideRight "head-side-right" on Head;
    /// *Zijkant van het hoofd, links*.
    HeadSideLeft "head-side-left" on Head;
    /// *Oor rechts*.
    EarRight "ear-right" on Head;
    /// *Oor links*.
    EarLeft "ear-left" on Head;
    /// *Kaak rechts*.
    JawRight "jaw-right" on Head;
    /// *Kaak links*.
    JawLeft "jaw-left" on Head;
    /// *Achterhoofd*.
    HeadBack "head-back" on Head;
    /// *Hals*.
    Neck "neck" on Front;
    /// *Schouder rechts*.
    ShoulderRight "shoulder-right" on Front;
    /// *Schouder links*.
    ShoulderLeft "shoulder-left" on Front;
    /// *Borst rechts*.
    ChestRight "chest-right" on Front;
    /// *Borst links*.
    ChestLeft "chest-left" on Front;
    /// *Buik, boven de navel*.
    BellyUpper "belly-upper" on Front;
    /// *Buik, onder de navel*.
    BellyLower "belly-lower" on Front;
    /// *Lies en schaamstreek*.
    Groin "groin" on Front;
    /// *Bovenarm rechts*.
    UpperArmRight "upper-arm-right" on Front;
    /// *Bovenarm links*.
    UpperArmLeft "upper-arm-left" on Front;
    /// *Onderarm rechts*.
    ForearmRight "forearm-right" on Front;
    /// *Onderarm links*.
    ForearmLeft "forearm-left" on Front;
    /// *Handpalm en vingers rechts*.
    PalmRight "palm-right" on Front;
    /// *Handpalm en vingers links*.
    PalmLeft "palm-left" on Front;
    /// *Bovenbeen rechts*.
    ThighRight "thigh-right" on Front;
    /// *Bovenbeen links*.
    ThighLeft "thigh-left" on Front;
    /// *Knie rechts*.
    KneeRight "knee-right" on Front;
    /// *Knie links*.
    KneeLeft "knee-left" on Front;
    /// *Scheenbeen rechts*.
    ShinRight "shin-right" on Front;
    /// *Scheenbeen links*.
    ShinLeft "shin-left" on Front;
    /// *Bovenkant van de voet, rechts*.
    FootRight "foot-right" on Front;
    /// *Bovenkant van de voet, links*.
    FootLeft "foot-left" on Front;
    /// *Nek*.
    NeckBack "neck-back" on Back;
    /// *Schouder van achteren, rechts*.
    ShoulderBackRight "shoulder-back-right" on Back;
    /// *Schouder van achteren, links*.
    ShoulderBackLeft "shoulder-back-left" on Back;
    /// *Bovenrug rechts*.
    BackUpperRight "back-upper-right" on Back;
    /// *Bovenrug links*.
    BackUpperLeft "back-upper-left" on Back;
    /// *Onderrug rechts*.
    BackLowerRight "back-lower-right" on Back;
    /// *Onderrug links*.
    BackLowerLeft "back-lower-left" on Back;
    /// *Bil rechts*.
    ButtockRight "buttock-right" on Back;
    /// *Bil links*.
    ButtockLeft "buttock-left" on Back;
    /// *Bovenarm van achteren, rechts*.
    UpperArmBackRight "upper-arm-back-right" on Back;
    /// *Bovenarm van achteren, links*.
    UpperArmBackLeft "upper-arm-back-left" on Back;
    /// *Elleboog rechts*.
    ElbowRight "elbow-right" on Back;
    /// *Elleboog links*.
    ElbowLeft "elbow-left" on Back;
    /// *Onderarm van achteren, rechts*.
    ForearmBackRight "forearm-back-right" on Back;
    /// *Onderarm van achteren, links*.
    ForearmBackLeft "forearm-back-left" on Back;
    /// *Rug van de hand, rechts*.
    HandBackRight "hand-back-right" on Back;
    /// *Rug van de hand, links*.
    HandBackLeft "hand-back-left" on Back;
    /// *Bovenbeen van achteren, rechts*.
    ThighBackRight "thigh-back-right" on Back;
    /// *Bovenbeen van achteren, links*.
    ThighBackLeft "thigh-back-left" on Back;
    /// *Knieholte rechts*.
    KneeBackRight "knee-back-right" on Back;
    /// *Knieholte links*.
    KneeBackLeft "knee-back-left" on Back;
    /// *Kuit rechts*.
    CalfRight "calf-right" on Back;
    /// *Kuit links*.
    CalfLeft "calf-left" on Back;
    /// *Hiel en voetzool rechts*.
    HeelRight "heel-right" on Back;
    /// *Hiel en voetzool links*.
    HeelLeft "heel-left" on Back;
}
