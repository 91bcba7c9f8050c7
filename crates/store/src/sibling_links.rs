//! From which dossiers of brothers and sisters links lead to a dossier (*gekoppeld dossier*): sealed, so that the
//! tables do not say which dossiers belong together.

use domain::id::{BoardId, DossierId};
use vault::Sealed;

use crate::statement::statement;
use crate::value::values;
use crate::{StoreError, Tx};

impl Tx {
    /// The number that the next link to a dossier gets. The board is locked until the end.
    pub async fn next_sibling_link(
        &mut self,
        board: BoardId,
        dossier: DossierId,
    ) -> Result<u32, StoreError> {
        self.lock_board(board).await?;
        let links = self.sibling_links(board, dossier).await?;
        let last = links.last().map_or(0, |(no, _)| *no);
        Ok(last.saturating_add(1))
    }

    /// Keeps a link to a dossier.
    pub async fn insert_sibling_link(
        &mut self,
        board: BoardId,
        dossier: DossierId,
        no: u32,
        sealed: &Sealed,
    ) -> Result<(), StoreError> {
        let values = values![board, dossier, no, sealed];
        self.execute(statement!("sibling_links", "insert"), values)
            .await
            .map(drop)
    }

    /// The links to a dossier, with their numbers in it.
    pub async fn sibling_links(
        &mut self,
        board: BoardId,
        dossier: DossierId,
    ) -> Result<Vec<(u32, Sealed)>, StoreError> {
        let of_dossier = statement!("sibling_links", "of_dossier");
        self.all(of_dossier, values![board, dossier], |line| {
            let sealed = Sealed::from_stored(line.bytes("sealed")?);
            Ok((line.small("no")?, sealed))
        })
        .await
    }

    /// Forgets a link to a dossier, when the dossier from which it led is destroyed.
    pub async fn forget_sibling_link(
        &mut self,
        board: BoardId,
        dossier: DossierId,
        no: u32,
    ) -> Result<(), StoreError> {
        let values = values![board, dossier, no];
        self.execute(statement!("sibling_links", "delete"), values)
            .await
            .map(drop)
    }
}
