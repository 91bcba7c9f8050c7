//! The keys that signed the log of a board: each is what it says, and got its place from the one before.

use std::collections::BTreeMap;

use domain::id::BoardId;
use store::Tx;
use vault::{BoardKey, Checkpoint, KeyChange, LogHash, LogKey, VerifierKey};

use crate::checkpoint::origin;
use crate::verify_store::{Stop, stop};

/// A key, and how it got its place from the one before it; the first had it from nobody.
struct Signing {
    key: VerifierKey,
    change: Option<KeyChange>,
}

/// The keys of a board, the oldest first.
pub(super) struct SigningKeys(Vec<Signing>);

impl SigningKeys {
    /// Every key that is kept: each a key of this log, all different, each with the word of the one before,
    /// and the last with its private half.
    pub(super) async fn of(
        tx: &mut Tx,
        board: BoardId,
        board_key: &BoardKey,
    ) -> Result<Self, Stop> {
        let mut keys = Self(Vec::new());
        for row in tx.log_keys(board).await? {
            let key: Option<VerifierKey> = row.verifier.parse().ok();
            let key = key.filter(|key| key.name() == origin(board) && !keys.has(key));
            let key = key.ok_or_else(|| stop("log-key", &row.verifier))?;
            let change = keys.change_to(&key, row.handover.as_deref())?;
            keys.0.push(Signing { key, change });
        }
        if let Some(Signing { key, .. }) = keys.0.last() {
            let sealed = tx.signing_key(board).await?;
            let id = *board.as_bytes();
            let opens =
                sealed.is_some_and(|sealed| LogKey::open(board_key, id, key, &sealed).is_ok());
            if !opens {
                return Err(stop("log-key", key));
            }
        }
        Ok(keys)
    }

    /// How the next key got its place.
    fn change_to(&self, key: &VerifierKey, note: Option<&str>) -> Result<Option<KeyChange>, Stop> {
        let (before, note) = match (self.0.last(), note) {
            (None, None) => return Ok(None),
            (Some(_), None) => return Err(stop("key-change-missing", key)),
            (None, Some(_)) => return Err(stop("key-change", key)),
            (Some(before), Some(note)) => (before, note),
        };
        let since = before.change.as_ref().map_or(0, |change| change.size);
        let change = KeyChange::open(note).ok();
        let change = change
            .filter(|change| change.from == before.key && change.to == *key && change.size > since);
        change.map(Some).ok_or_else(|| stop("key-change", key))
    }

    /// Whether this is one of them.
    pub(super) fn has(&self, key: &VerifierKey) -> bool {
        self.0.iter().any(|one| one.key == *key)
    }

    /// What a checkpoint says that one of them signed, and whether that one signed at that size.
    pub(super) fn open(&self, note: &str) -> Option<(bool, Checkpoint)> {
        let opened = |(at, one): (usize, &Signing)| {
            let signed = Checkpoint::open(note, &one.key).ok()?;
            let begins = one.change.as_ref().is_none_or(|it| it.size < signed.size);
            let next = self.0.get(at + 1).and_then(|next| next.change.as_ref());
            let ends = next.is_none_or(|it| signed.size <= it.size);
            Some((begins && ends, signed))
        };
        self.0.iter().enumerate().find_map(opened)
    }

    /// Whether each began where the one before had signed the log.
    pub(super) fn follow_on(&self, roots: &BTreeMap<u64, LogHash>) -> Result<(), Stop> {
        for one in &self.0 {
            if let Some(change) = &one.change
                && roots.get(&change.size) != Some(&change.root)
            {
                return Err(stop("key-change", &one.key));
            }
        }
        Ok(())
    }

    /// Whether these are the keys of which the log says that it was given them after its first.
    pub(super) fn are_those_of(&self, logged: &[String]) -> Result<(), Stop> {
        let later: Vec<String> = self.0.iter().skip(1).map(|one| one.key.short()).collect();
        let count = later.len().max(logged.len());
        match (0..count).find(|at| later.get(*at) != logged.get(*at)) {
            Some(at) => Err(stop("key-change-unlogged", at + 1)),
            None => Ok(()),
        }
    }
}
