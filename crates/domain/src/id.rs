//! Typed names of things, so that a pupil's id can never stand where a dossier's should.
//!
//! Ids are random and mean nothing. New ones are arguments: this crate makes none.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A text that is not an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an id")]
pub struct NotAnId;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// The id made of these random bytes.
            pub const fn new(random: [u8; 16]) -> Self {
                Self(uuid::Builder::from_random_bytes(random).into_uuid())
            }

            /// The sixteen bytes, for binding ciphertext to its place.
            pub const fn as_bytes(&self) -> &[u8; 16] {
                self.0.as_bytes()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = NotAnId;

            fn from_str(text: &str) -> Result<Self, NotAnId> {
                Uuid::parse_str(text).map(Self).map_err(|_| NotAnId)
            }
        }
    )+};
}

ids! {
    /// A board (*bestuur*): the controller, and the partition of all data.
    BoardId;
    /// A school (*school*): BRIN and location.
    SchoolId;
    /// A member (*medewerker*): a person with roles at schools.
    MemberId;
    /// A pupil (*leerling*) on a school's roster.
    PupilId;
    /// A dossier (*dossier*): one per pupil, across years.
    DossierId;
    /// A record of the staff route (*signaal over een beroepskracht*).
    StaffRecordId;
    /// A passkey (*passkey*) of a member.
    PasskeyId;
}

/// The number of a record in its dossier (*nummer*): 1, 2, 3 in the order of recording.
///
/// It is the place of the event in the dossier's stream, so "nr. 7" means the same on the page, in
/// the report and in the proof.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct No(pub u32);

impl No {
    /// The number after this one.
    #[must_use]
    pub const fn next(self) -> Self {
        Self(self.0.saturating_add(1))
    }
}

impl fmt::Display for No {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<'de> Deserialize<'de> for No {
    /// Takes a number, or its digits: forms send text.
    fn deserialize<D: serde::Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        struct Digits;
        impl serde::de::Visitor<'_> for Digits {
            type Value = No;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the number of a record")
            }

            fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<No, E> {
                u32::try_from(value).map(No).map_err(E::custom)
            }

            fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<No, E> {
                u32::try_from(value).map(No).map_err(E::custom)
            }

            fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<No, E> {
                value.trim().parse().map(No).map_err(E::custom)
            }
        }
        source.deserialize_any(Digits)
    }
}
