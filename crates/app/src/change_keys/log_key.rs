//! Changing the key that signs the log (*sleutel van het logboek vervangen*).

use domain::permission::Action;
use store::{AuditRecord, LogKeyRow};
use vault::{KeyChange, LogKey};

use crate::audit::{Outcome, record};
use crate::chance::random;
use crate::change_keys::leave;
use crate::checkpoint::origin;
use crate::error::AppError;
use crate::letters::LetterKind;
use crate::{App, Visitor};

impl App {
    /// Give the log another key to be signed with.
    ///
    /// The old key signs the log as it is and, with that, who its successor is; then its private half is
    /// gone. The first checkpoint of the new key follows on the last of the old one, and covers the record
    /// of the change, which names the new key.
    pub async fn change_log_key(&self, visitor: &Visitor) -> Result<(), AppError> {
        let permit = leave(visitor, Action::ChangeLogKey)?;
        visitor.must_be_confirmed()?;
        let board = visitor.board;
        let mut tx = self.store.begin_alone().await?;
        let key = self.board_key(&mut tx, board).await?;
        let last = self.sign_log(&mut tx, board, &key).await?;
        let now = self.clock.now();
        let new = LogKey::from_random(&origin(board), random(&*self.chance))?;
        let change = KeyChange {
            from: last.key.verifier().clone(),
            to: new.verifier().clone(),
            size: last.checkpoint.size,
            root: last.checkpoint.root,
            at_seconds: now.as_second(),
        };
        let handover = change.signed(&last.key)?;
        let row = LogKeyRow {
            verifier: new.verifier().to_string(),
            handover: Some(handover.clone()),
        };
        let sealed = new.seal(&key, *board.as_bytes(), random(&*self.chance))?;
        tx.insert_log_key(board, &row, &sealed).await?;
        let changed = AuditRecord {
            reason: Some(new.verifier().short()),
            ..record(&permit, now, Outcome::Done)
        };
        tx.append_audit(board, &changed).await?;
        let first = self.sign_log(&mut tx, board, &key).await?;
        let enclosed = format!("{}\n\n{handover}\n{}", row.verifier, first.note);
        self.tell_of_key(&mut tx, visitor, LetterKind::LogKeyChanged, Some(&enclosed))
            .await?;
        Ok(tx.commit().await?)
    }
}
