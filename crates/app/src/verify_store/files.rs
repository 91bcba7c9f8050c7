//! The files beside the records: each is there, opens, and is the one that its record names.

use std::collections::BTreeSet;

use domain::command::Event;
use domain::id::{BoardId, DossierId, No};
use domain::upcast::from_bytes;
use sha2::{Digest, Sha256};
use store::{SealedEvent, StoreError, Tx};
use vault::DossierKey;

use crate::attach_document::{DOCUMENT, place};
use crate::copies::GIVEN;
use crate::read_dossier::hex;
use crate::verify_store::walk::Walk;
use crate::verify_store::{Stop, stop};

/// A file that a record names.
pub(super) struct Named {
    dossier: DossierId,
    no: No,
    digest: String,
}

/// The file that this record names, if it is one of a document or of a copy that left, and names one.
pub(super) fn named(
    dossier: DossierId,
    row: &SealedEvent,
    text: &[u8],
) -> Result<Option<Named>, Stop> {
    if row.kind != DOCUMENT && row.kind != GIVEN {
        return Ok(None);
    }
    let unreadable = |_| stop("event-text", format!("{dossier}, {}", row.no));
    let record = from_bytes(row.no, &row.kind, text).map_err(unreadable)?;
    let file = match record.event {
        Event::DocumentAttached(document) => document.file,
        Event::CopyDisclosed(disclosure) => disclosure.file,
        _ => None,
    };
    Ok(file.map(|file| Named {
        dossier,
        no: row.no,
        digest: file.digest,
    }))
}

/// Looks at every file of a board. Of a dossier that was destroyed there is none.
pub(super) async fn check(tx: &mut Tx, board: BoardId, walk: &Walk) -> Result<(), Stop> {
    let mut known = BTreeSet::new();
    for named in walk.files() {
        if let Some(key) = walk.key_of(named.dossier) {
            look_at(tx, board, key, named).await?;
        }
        known.insert((named.dossier, named.no));
    }
    for (dossier, no) in tx.blobs_of_board(board).await? {
        if walk.is_destroyed(dossier) {
            return Err(stop("not-destroyed", dossier));
        }
        if walk.key_of(dossier).is_some() && !known.contains(&(dossier, no)) {
            return Err(stop("file-unlogged", format!("{dossier}, {no}")));
        }
    }
    Ok(())
}

async fn look_at(tx: &mut Tx, board: BoardId, key: &DossierKey, named: &Named) -> Result<(), Stop> {
    let which = || format!("{}, {}", named.dossier, named.no);
    let sealed = match tx.blob(board, named.dossier, named.no).await {
        Ok(sealed) => sealed,
        Err(StoreError::NotFound) => return Err(stop("file-missing", which())),
        Err(other) => return Err(other.into()),
    };
    let bytes = key.open(&place(board, named.dossier, named.no), &sealed);
    let bytes = bytes.map_err(|_| stop("file-changed", which()))?;
    if hex(&Sha256::digest(&*bytes)) == named.digest {
        Ok(())
    } else {
        Err(stop("file-changed", which()))
    }
}
