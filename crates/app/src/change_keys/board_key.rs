//! Changing the key of the board, under everything that it seals (*sleutel van het bestuur vervangen*).

use domain::id::BoardId;
use domain::permission::Action;
use store::{SealedTable, Tx};
use vault::{BoardKey, BoardPlace, DossierKey, LogKey, StaffKey};

use crate::App;
use crate::Visitor;
use crate::audit::{Outcome, record};
use crate::chance::random;
use crate::change_keys::leave;
use crate::error::AppError;
use crate::letters::LetterKind;

impl App {
    /// Give the board another key. Keys of dossiers and rows of the board are sealed anew with it, in one
    /// unit of work in which nobody else writes; what stands in dossiers is not touched.
    pub async fn change_board_key(&self, visitor: &Visitor) -> Result<(), AppError> {
        let permit = leave(visitor, Action::ChangeBoardKey)?;
        visitor.must_be_confirmed()?;
        let board = visitor.board;
        let mut tx = self.store.begin_alone().await?;
        let old = self.board_key(&mut tx, board).await?;
        let new = BoardKey::from_random(random(&*self.chance));
        self.rewrap_keys(&mut tx, board, &old, &new).await?;
        self.reseal_signing_key(&mut tx, board, &old, &new).await?;
        for table in &SealedTable::ALL {
            self.reseal_table(&mut tx, table, board, (&old, &new))
                .await?;
        }
        let (root, id) = (self.keys.root(), *board.as_bytes());
        let wrapped = new.wrap(root, id, random(&*self.chance))?;
        let now = self.clock.now();
        tx.change_board_key(board, &wrapped, now).await?;
        let changed = record(&permit, now, Outcome::Done);
        tx.append_audit(board, &changed).await?;
        self.tell_of_key(&mut tx, visitor, LetterKind::BoardKeyChanged, None)
            .await?;
        Ok(tx.commit().await?)
    }

    async fn rewrap_keys(
        &self,
        tx: &mut Tx,
        board: BoardId,
        old: &BoardKey,
        new: &BoardKey,
    ) -> Result<(), AppError> {
        let id = *board.as_bytes();
        for (dossier, wrapped) in tx.dossier_keys(board).await? {
            let key = DossierKey::from_wrapped(old, id, *dossier.as_bytes(), &wrapped)?;
            let wrapped = key.wrap(new, id, *dossier.as_bytes(), random(&*self.chance))?;
            tx.rewrap_dossier_key(board, dossier, &wrapped).await?;
        }
        for (record, wrapped) in tx.staff_keys(board).await? {
            let key = StaffKey::from_wrapped(old, id, *record.as_bytes(), &wrapped)?;
            let wrapped = key.wrap(new, id, *record.as_bytes(), random(&*self.chance))?;
            tx.rewrap_staff_key(board, record, &wrapped).await?;
        }
        Ok(())
    }

    async fn reseal_signing_key(
        &self,
        tx: &mut Tx,
        board: BoardId,
        old: &BoardKey,
        new: &BoardKey,
    ) -> Result<(), AppError> {
        let newest = tx.log_keys(board).await?.pop();
        let Some((row, sealed)) = newest.zip(tx.signing_key(board).await?) else {
            return Ok(());
        };
        let id = *board.as_bytes();
        let verifier = row.verifier.parse().map_err(|_| AppError::Log)?;
        let key = LogKey::open(old, id, &verifier, &sealed)?;
        let sealed = key.seal(new, id, random(&*self.chance))?;
        Ok(tx.save_signing_key(board, &sealed).await?)
    }

    async fn reseal_table(
        &self,
        tx: &mut Tx,
        table: &SealedTable,
        board: BoardId,
        (old, new): (&BoardKey, &BoardKey),
    ) -> Result<(), AppError> {
        for row in tx.sealed_rows(table, board).await? {
            let name = row.name();
            let place = BoardPlace {
                board: *board.as_bytes(),
                table: place_of(table.name),
                id: &name,
            };
            let sealed = old.reseal(new, &place, random(&*self.chance), &row.sealed)?;
            tx.seal_anew(table, board, &row, &sealed).await?;
        }
        Ok(())
    }
}

/// To which table the rows of this one are sealed: a secret that was shown moves, as it is, to where the
/// secrets stand that count.
fn place_of(table: &'static str) -> &'static str {
    match table {
        "offered_factors" => "second_factors",
        other => other,
    }
}
