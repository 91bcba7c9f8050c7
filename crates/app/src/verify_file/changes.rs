//! How the key of a file got its place from the ones before it, and with that whether it is to be trusted.

use vault::{KeyChange, VerifierKey};

use super::{Fault, fault};

/// On what it rests that the file is of whom it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trust {
    /// The key was given by the one who asks.
    Given,
    /// A key was given that handed over to the one of the file.
    Successor,
    /// Nothing but the file itself.
    Inside,
}

/// The statements in a file by which each key handed over to the next, the first change first.
pub(super) struct Changes(Vec<Option<KeyChange>>);

impl Changes {
    /// What the file says.
    pub(super) fn new(notes: &[String]) -> Self {
        let opened = notes.iter().map(|note| KeyChange::open(note).ok());
        Self(opened.collect())
    }

    /// On what the key of the file rests, once all of it leads to that key.
    pub(super) fn trust(
        &self,
        key: &VerifierKey,
        given: Option<&VerifierKey>,
    ) -> Result<Trust, Fault> {
        let mut before: Option<&KeyChange> = None;
        for (no, change) in (1..).zip(&self.0) {
            let follows = |change: &&KeyChange| {
                before.is_none_or(|before| before.to == change.from && before.size < change.size)
            };
            let change = change.as_ref().filter(follows);
            before = Some(change.ok_or_else(|| fault("key-change", Some(no)))?);
        }
        if before.is_some_and(|last| last.to != *key) {
            return Err(self.last_is_wrong());
        }
        let Some(given) = given else {
            return Ok(Trust::Inside);
        };
        let mut changes = self.0.iter().flatten();
        if given == key {
            Ok(Trust::Given)
        } else if changes.any(|change| change.from == *given) {
            Ok(Trust::Successor)
        } else {
            Err(fault("key", None))
        }
    }

    /// Whether the key of the file had its place already when it signed a log of this size.
    pub(super) fn come_before(&self, size: u64) -> Result<(), Fault> {
        match self.0.last() {
            Some(Some(last)) if last.size >= size => Err(self.last_is_wrong()),
            _ => Ok(()),
        }
    }

    fn last_is_wrong(&self) -> Fault {
        fault("key-change", u64::try_from(self.0.len()).ok())
    }
}
