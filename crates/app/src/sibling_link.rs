//! Links between the dossiers of brothers and sisters (*gekoppeld dossier*), from either side.
//!
//! The record of a link stands in the dossier in which it was made. Beside the other one stands, sealed, from where
//! it leads: in no record, so that nobody learns of it who may not read the dossier at the other end.

use std::collections::BTreeSet;

use domain::id::{BoardId, DossierId};
use domain::step1_signals::DossierLink;
use serde::{Deserialize, Serialize};
use store::Tx;
use vault::{BoardKey, BoardPlace, Sealed};

use crate::chance::random;
use crate::error::AppError;
use crate::open_dossier::OpenedDossier;
use crate::perform::{PerformError, refused};
use crate::read_dossier::LinkedDossier;
use crate::{App, Visitor};

const TABLE: &str = "sibling_links";

/// From where a link leads; sealed.
#[derive(Serialize, Deserialize)]
struct Back {
    from: DossierId,
    /// What the children are to each other.
    relation: String,
}

impl App {
    /// Note beside the other dossier that a link leads to it. A link must lead to another dossier that the visitor
    /// may read: nobody learns from a refusal whether there is one, and no dossier points at nothing. The link
    /// itself is not recorded yet: when it is refused the caller lets go of this too.
    pub(crate) async fn link_back(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        opened: &OpenedDossier,
        link: &DossierLink,
    ) -> Result<(), PerformError> {
        let Some(to) = link.dossier else {
            return Ok(());
        };
        let (board, from) = (visitor.board, opened.row.id);
        if to == from || !self.may_read(tx, visitor, to).await? {
            return Err(refused("form.unknown-record", "dossier").into());
        }
        let no = tx.next_sibling_link(board, to).await?;
        let back = Back {
            from,
            relation: link.relation.clone(),
        };
        let bytes = serde_json::to_vec(&back).map_err(AppError::from)?;
        let (id, nonce) = (row_id(to, no), random(&*self.chance));
        let sealed = opened.board_key.seal(&at(board, &id), nonce, &bytes);
        let sealed = sealed.map_err(AppError::from)?;
        tx.insert_sibling_link(board, to, no, &sealed).await?;
        Ok(())
    }

    /// The dossiers of brothers and sisters that the visitor may read, each once: those that this dossier links,
    /// and those that link to it.
    pub(crate) async fn linked(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        opened: &OpenedDossier,
    ) -> Result<Vec<LinkedDossier>, AppError> {
        let (board, key) = (visitor.board, &opened.board_key);
        let own = opened.case.facts::<DossierLink>();
        let own = own.filter_map(|link| Some((link.fact.dossier?, link.fact.relation.clone())));
        let mut links: Vec<(DossierId, String)> = own.collect();
        // What was said last of a dossier holds, and what is said here before what is said there.
        links.reverse();
        let back = backs(tx, board, key, opened.row.id).await?;
        let back = back.into_iter().rev();
        links.extend(back.map(|(_, back)| (back.from, back.relation)));
        let mut known = BTreeSet::new();
        let mut linked = Vec::new();
        for (id, relation) in links {
            // Whoever may not read it does not learn that it is there, or about whom; it can be destroyed.
            if !known.insert(id) || !self.may_read(tx, visitor, id).await? {
                continue;
            }
            let row = tx.dossier(board, id).await?;
            let found = self.linked_dossier(tx, visitor, key, row, relation);
            linked.push(found.await?);
        }
        Ok(linked)
    }

    /// Forget beside other dossiers that this one linked them: it is being destroyed.
    pub(crate) async fn forget_links(
        &self,
        tx: &mut Tx,
        opened: &OpenedDossier,
    ) -> Result<(), AppError> {
        let (board, from) = (opened.row.board, opened.row.id);
        let linked = opened.case.facts::<DossierLink>();
        let linked: BTreeSet<DossierId> = linked.filter_map(|link| link.fact.dossier).collect();
        for to in linked {
            for (no, back) in backs(tx, board, &opened.board_key, to).await? {
                if back.from == from {
                    tx.forget_sibling_link(board, to, no).await?;
                }
            }
        }
        Ok(())
    }
}

/// What leads to a dossier.
async fn backs(
    tx: &mut Tx,
    board: BoardId,
    key: &BoardKey,
    to: DossierId,
) -> Result<Vec<(u32, Back)>, AppError> {
    let rows = tx.sibling_links(board, to).await?.into_iter();
    let open = |(no, sealed): (u32, Sealed)| {
        let id = row_id(to, no);
        let bytes = key.open(&at(board, &id), &sealed)?;
        Ok((no, serde_json::from_slice(&bytes)?))
    };
    rows.map(open).collect()
}

/// What names a row: the dossier to which the link leads, and the number in it.
fn row_id(to: DossierId, no: u32) -> Vec<u8> {
    [to.as_bytes().as_slice(), &i64::from(no).to_be_bytes()].concat()
}

fn at(board: BoardId, id: &[u8]) -> BoardPlace<'_> {
    BoardPlace {
        board: *board.as_bytes(),
        table: TABLE,
        id,
    }
}
