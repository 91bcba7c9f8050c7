//! What is left of dossiers that were destroyed: it says what the log says, and nothing is left out.

use domain::id::{BoardId, No};
use store::{AuditRecord, DestroyedRow, Tx};

use crate::verify_store::walk::Walk;
use crate::verify_store::{Stop, stop};

/// Holds what is left of each dossier against the line of the log and the events that are there.
pub(super) async fn check(tx: &mut Tx, board: BoardId, walk: &Walk) -> Result<(), Stop> {
    let rows = tx.destroyed_dossiers(board).await?;
    for row in &rows {
        let said = walk.destroyed().get(&row.dossier);
        let was_announced = walk.announced().iter().any(|said| announces(said, row));
        let fits = was_announced && said.is_some_and(|said| says(said, row));
        if !fits || walk.last_of(row.dossier) != row.records {
            return Err(stop("certificate", row.dossier));
        }
    }
    let has_row = |dossier| rows.iter().any(|row| row.dossier == dossier);
    match walk.destroyed().keys().find(|dossier| !has_row(**dossier)) {
        Some(dossier) => Err(stop("certificate", dossier)),
        None => Ok(()),
    }
}

fn says(said: &AuditRecord, row: &DestroyedRow) -> bool {
    let confirmed = row.confirmed;
    (said.at, said.member, said.role) == (confirmed.at, Some(confirmed.by), Some(confirmed.role))
        && said.record == Some(No(row.records))
        && said.subject == Some(row.proposed.by)
}

/// Whether it was announced as what is left says: then the days between are what they seem.
fn announces(said: &AuditRecord, row: &DestroyedRow) -> bool {
    let proposed = row.proposed;
    (said.at, said.member, said.role) == (proposed.at, Some(proposed.by), Some(proposed.role))
        && said.dossier == Some(row.dossier)
}
