//! Records as they are stored, and old shapes turned into today's.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::command::{Event, Unreadable};
use crate::id::No;
use crate::paper::Paper;
use crate::record::{Actor, Explanation, Recorded};
use crate::responsibility::Capacity;

/// The shape in which records are written today.
const SHAPE: u32 = 1;

/// A record as it is sealed: everything but its place, which is bound to it from outside.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Stored {
    shape: u32,
    at: Timestamp,
    by: Actor,
    fields: serde_json::Value,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    explanations: Vec<Explanation>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    decided_as: Option<Capacity>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    paper: Option<Paper>,
}

/// A stored record that this version cannot read.
#[derive(Debug, thiserror::Error)]
pub enum UpcastError {
    /// The bytes are not a record.
    #[error("record {no} cannot be read")]
    NotARecord {
        /// Which one.
        no: No,
        /// Why.
        #[source]
        source: serde_json::Error,
    },
    /// A newer version wrote it.
    #[error("record {no} has shape {shape}, which this version does not know")]
    UnknownShape {
        /// Which one.
        no: No,
        /// Its shape.
        shape: u32,
    },
    /// There is no such kind of event.
    #[error("record {no} is of the unknown kind `{kind}`")]
    UnknownKind {
        /// Which one.
        no: No,
        /// Its kind.
        kind: String,
    },
    /// The fields do not fit the kind.
    #[error("record {no} does not fit its kind")]
    Fields {
        /// Which one.
        no: No,
        /// Why.
        #[source]
        source: Unreadable,
    },
}

/// The bytes to seal for a record.
pub fn to_bytes(record: &Recorded) -> Result<Vec<u8>, serde_json::Error> {
    serde_json::to_vec(&Stored {
        shape: SHAPE,
        at: record.at,
        by: record.by.clone(),
        fields: serde_json::to_value(&record.event)?,
        explanations: record.explanations.clone(),
        decided_as: record.decided_as.clone(),
        paper: record.paper.clone(),
    })
}

/// The record that these bytes hold, in today's shape.
pub fn from_bytes(no: No, kind: &str, bytes: &[u8]) -> Result<Recorded, UpcastError> {
    let stored: Stored =
        serde_json::from_slice(bytes).map_err(|source| UpcastError::NotARecord { no, source })?;
    if stored.shape != SHAPE {
        return Err(UpcastError::UnknownShape {
            no,
            shape: stored.shape,
        });
    }
    let event = Event::read(kind, stored.fields)
        .ok_or_else(|| UpcastError::UnknownKind {
            no,
            kind: kind.to_owned(),
        })?
        .map_err(|source| UpcastError::Fields { no, source })?;
    let Stored {
        at,
        by,
        explanations,
        decided_as,
        paper,
        ..
    } = stored;
    Ok(Recorded {
        no,
        at,
        by,
        event,
        explanations,
        decided_as,
        paper,
    })
}
