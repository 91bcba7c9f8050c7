//! Records of the staff route as they are stored, and old shapes turned into today's.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::case::StaffRecorded;
use super::fact::StaffCommand;
use crate::id::No;
use crate::record::Actor;
use crate::upcast::UpcastError;

/// The shape in which records are written today.
const SHAPE: u32 = 1;

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Stored {
    shape: u32,
    at: Timestamp,
    by: Actor,
    fields: serde_json::Value,
}

/// The bytes to seal for a record.
pub fn to_bytes(record: &StaffRecorded) -> Result<Vec<u8>, serde_json::Error> {
    serde_json::to_vec(&Stored {
        shape: SHAPE,
        at: record.at,
        by: record.by.clone(),
        fields: serde_json::to_value(&record.event)?,
    })
}

/// The record that these bytes hold, in today's shape.
pub fn from_bytes(no: No, kind: &str, bytes: &[u8]) -> Result<StaffRecorded, UpcastError> {
    let stored: Stored =
        serde_json::from_slice(bytes).map_err(|source| UpcastError::NotARecord { no, source })?;
    let Stored {
        shape,
        at,
        by,
        fields,
    } = stored;
    if shape != SHAPE {
        return Err(UpcastError::UnknownShape { no, shape });
    }
    let event = StaffCommand::recorded(kind, fields)
        .ok_or_else(|| UpcastError::UnknownKind {
            no,
            kind: kind.to_owned(),
        })?
        .map_err(|source| UpcastError::Fields { no, source })?;
    Ok(StaffRecorded { no, at, by, event })
}
