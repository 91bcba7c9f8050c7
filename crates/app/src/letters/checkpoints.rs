//! Sending signed checkpoints to the data-protection officer (*ijkpunten per mail*): what they keep
//! outside shows later that nothing was taken out of the log.

use domain::id::{BoardId, MemberId};
use domain::role::Role;
use jiff::SignedDuration;
use store::{CheckpointRow, LetterMark, Tx};

use crate::audit::{Outcome, record};
use crate::error::AppError;
use crate::letters::{Letter, LetterKind, Recipient};
use crate::read_log::leave_for_log;
use crate::sign_in::active_member;
use crate::{App, Visitor};

/// No more often than this of its own accord.
const AT_MOST_EVERY: SignedDuration = SignedDuration::from_hours(24);

/// The name in the log of asking for one.
pub(crate) const ASKED: &str = "checkpoint-asked";

impl App {
    /// Write to the data-protection officers of every board in which something was signed since the
    /// last letter, at most once a day. The answer is how many letters were written.
    pub async fn write_checkpoint_letters(&self) -> Result<usize, AppError> {
        if !self.sends_letters() {
            return Ok(0);
        }
        let mut written = 0;
        let boards = self.store.read().await?.boards().await?;
        for board in boards {
            let mut tx = self.store.begin().await?;
            let Some(newest) = tx.newest_checkpoint(board.id).await? else {
                continue;
            };
            for officer in officers(&mut tx, board.id).await? {
                if self.is_due(&mut tx, board.id, officer, &newest).await? {
                    let sent = self.write_checkpoint(&mut tx, board.id, officer, &newest);
                    written += usize::from(sent.await?);
                }
            }
            tx.commit().await?;
        }
        Ok(written)
    }

    /// Send the log as it is now, signed, to the visitor's own address (*ijkpunt op verzoek*). The
    /// answer is whether there is a way to send it.
    pub async fn send_checkpoint(&self, visitor: &Visitor) -> Result<bool, AppError> {
        let permit = leave_for_log(visitor)?;
        let mut tx = self.store.begin().await?;
        let asked = store::AuditRecord {
            action: ASKED.to_owned(),
            ..record(&permit, self.clock.now(), Outcome::Done)
        };
        tx.append_audit(visitor.board, &asked).await?;
        let key = self.board_key(&mut tx, visitor.board).await?;
        self.sign_log(&mut tx, visitor.board, &key).await?;
        let newest = tx.newest_checkpoint(visitor.board).await?;
        let newest = newest.ok_or(AppError::Log)?;
        let sent = self
            .write_checkpoint(&mut tx, visitor.board, visitor.member, &newest)
            .await?;
        tx.commit().await?;
        Ok(sent)
    }

    async fn is_due(
        &self,
        tx: &mut Tx,
        board: BoardId,
        officer: MemberId,
        newest: &CheckpointRow,
    ) -> Result<bool, AppError> {
        let kind = LetterKind::Checkpoint.code();
        let told = tx.letter_mark(board, officer, kind).await?;
        Ok(told.is_none_or(|told| {
            let is_long_ago = self.clock.now().duration_since(told.at) >= AT_MOST_EVERY;
            is_long_ago && told.mark != mark(newest)
        }))
    }

    async fn write_checkpoint(
        &self,
        tx: &mut Tx,
        board: BoardId,
        officer: MemberId,
        newest: &CheckpointRow,
    ) -> Result<bool, AppError> {
        let letter = Letter {
            to: Recipient::Member(officer),
            kind: LetterKind::Checkpoint,
            link: Some("/log".to_owned()),
            enclosed: Some(newest.note.clone()),
        };
        let is_sent = self.write_letter(tx, board, letter).await?;
        if is_sent {
            let told = LetterMark {
                at: self.clock.now(),
                mark: mark(newest),
            };
            let kind = LetterKind::Checkpoint.code();
            tx.save_letter_mark(board, officer, kind, told).await?;
        }
        Ok(is_sent)
    }
}

fn mark(checkpoint: &CheckpointRow) -> i64 {
    i64::try_from(checkpoint.size).unwrap_or(i64::MAX)
}

/// The data-protection officers of a board who can come in.
pub(crate) async fn officers(tx: &mut Tx, board: BoardId) -> Result<Vec<MemberId>, AppError> {
    let mut officers = Vec::new();
    for held in tx.roles_of_board(board).await? {
        let is_one = held.role == Role::DataProtectionOfficer && !officers.contains(&held.member);
        if is_one && active_member(tx, board, held.member).await?.is_some() {
            officers.push(held.member);
        }
    }
    Ok(officers)
}
