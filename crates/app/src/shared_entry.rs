//! Where else an entry stands that was recorded for several children (*ook vastgelegd voor een ander kind*).

use std::collections::BTreeMap;

use domain::id::{BoardId, DossierId, No};
use domain::role::Role;
use serde::{Deserialize, Serialize};
use store::Tx;
use vault::{BoardKey, BoardPlace, Nonce, Sealed};

use crate::error::AppError;
use crate::open_dossier::OpenedDossier;
use crate::read_dossier::{DossierView, LinkedDossier};
use crate::{App, Visitor};

const TABLE: &str = "shared_entries";

/// Where an entry stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Where {
    pub(crate) dossier: DossierId,
    pub(crate) no: No,
}

/// The other places of an entry that somebody may see: the dossier, and the number in it.
pub(crate) type Elsewhere = Vec<(LinkedDossier, No)>;

/// What is kept beside an entry about several children; sealed. Never in the entry itself, whose text goes along
/// with a report.
#[derive(Serialize, Deserialize)]
pub(crate) struct Shared {
    /// One for all that were recorded together.
    pub(crate) group: String,
    pub(crate) others: Vec<Where>,
    /// Who is asked to move it, once it was moved to the staff route elsewhere by somebody who may not here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) reminds: Option<Role>,
}

impl Shared {
    /// Open what stands beside an entry.
    pub(crate) fn open(
        board: BoardId,
        key: &BoardKey,
        place: Where,
        sealed: &Sealed,
    ) -> Result<Self, AppError> {
        let id = row_id(place);
        let bytes = key.open(&at(board, &id), sealed)?;
        Ok(serde_json::from_slice(&bytes)?)
    }

    /// Seal it for the row beside this entry.
    pub(crate) fn seal(
        &self,
        board: BoardId,
        key: &BoardKey,
        place: Where,
        nonce: Nonce,
    ) -> Result<Sealed, AppError> {
        let bytes = serde_json::to_vec(self)?;
        let id = row_id(place);
        Ok(key.seal(&at(board, &id), nonce, &bytes)?)
    }
}

impl App {
    /// What stands beside an entry; nothing where it is about one child, or is not there any more.
    pub(crate) async fn shared_at(
        &self,
        tx: &mut Tx,
        board: BoardId,
        key: &BoardKey,
        place: Where,
    ) -> Result<Option<Shared>, AppError> {
        let sealed = tx.shared_entry(board, place.dossier, place.no).await?;
        let sealed = sealed.as_ref();
        let open = |sealed| Shared::open(board, key, place, sealed);
        sealed.map(open).transpose()
    }

    /// Where the other entries of a group still stand: both sides must name the same group.
    pub(crate) async fn still_elsewhere(
        &self,
        tx: &mut Tx,
        board: BoardId,
        key: &BoardKey,
        shared: &Shared,
    ) -> Result<Vec<Where>, AppError> {
        let mut there = Vec::new();
        for other in &shared.others {
            // What was moved to the staff route since stands there no more.
            let found = self.shared_at(tx, board, key, *other).await?;
            if found.is_some_and(|found| found.group == shared.group) {
                there.push(*other);
            }
        }
        Ok(there)
    }

    /// The entries of a dossier that were recorded for other children too, each with those dossiers that the
    /// visitor may read. Of the others nobody learns more than that there is one.
    pub(crate) async fn shared_with(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        opened: &OpenedDossier,
    ) -> Result<BTreeMap<No, Elsewhere>, AppError> {
        let (board, dossier) = (visitor.board, opened.row.id);
        let key = &opened.board_key;
        let mut all = BTreeMap::new();
        for (no, sealed) in tx.shared_entries(board, dossier).await? {
            let shared = Shared::open(board, key, Where { dossier, no }, &sealed)?;
            let mut readable = Vec::new();
            for other in self.still_elsewhere(tx, board, key, &shared).await? {
                if self.may_read(tx, visitor, other.dossier).await? {
                    let row = tx.dossier(board, other.dossier).await?;
                    let found = self.linked_dossier(tx, visitor, key, row, String::new());
                    readable.push((found.await?, other.no));
                }
            }
            all.insert(no, readable);
        }
        Ok(all)
    }
}

/// What names a row: the dossier and the number.
fn row_id(place: Where) -> Vec<u8> {
    let no = i64::from(place.no.0);
    [place.dossier.as_bytes().as_slice(), &no.to_be_bytes()].concat()
}

fn at(board: BoardId, id: &[u8]) -> BoardPlace<'_> {
    BoardPlace {
        board: *board.as_bytes(),
        table: TABLE,
        id,
    }
}

impl DossierView {
    /// Whether this entry was recorded for another child too, and where the reader can see that.
    pub fn stands_elsewhere(&self, no: No) -> Option<&[(LinkedDossier, No)]> {
        self.shared.get(&no).map(Vec::as_slice)
    }
}
