//! Letters by mail (*brieven*) that wait to be sent, and what became of them.
//!
//! Several nodes look for work at once. Whoever claims a letter counts its tries up; what becomes
//! of it can only be noted by who still holds that count.

use domain::id::{BoardId, MemberId};
use jiff::Timestamp;
use vault::Sealed;

use crate::line::Line;
use crate::statement::{Statement, statement};
use crate::value::values;
use crate::{StoreError, Tx, dialect};

/// A letter that is not sent yet, or could not be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterRow {
    /// The board.
    pub board: BoardId,
    /// Its number in the board.
    pub no: i64,
    /// When it was written.
    pub written_at: Timestamp,
    /// When it is to be tried.
    pub due_at: Timestamp,
    /// How often it was tried, with the try that is going on.
    pub tries: u32,
    /// When it was given up.
    pub ended_at: Option<Timestamp>,
    /// To whom, of what kind, with what in it; sealed.
    pub sealed: Sealed,
}

/// How far a member was told by a kind of letter that comes again and again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LetterMark {
    /// When the last one was written.
    pub at: Timestamp,
    /// Up to where it told.
    pub mark: i64,
}

fn letter(line: &Line) -> Result<LetterRow, StoreError> {
    Ok(LetterRow {
        board: line.parsed("board")?,
        no: line.number("no")?,
        written_at: line.moment("written_at")?,
        due_at: line.moment("due_at")?,
        tries: line.small("tries")?,
        ended_at: line.moment_if_any("ended_at")?,
        sealed: Sealed::from_stored(line.bytes("sealed")?),
    })
}

impl Tx {
    /// The number of the next letter. Its content is sealed to it, so it is asked for first; nobody
    /// else gets it before this unit of work has ended.
    pub async fn next_letter(&mut self, board: BoardId) -> Result<i64, StoreError> {
        self.lock_board(board).await?;
        self.one(statement!("letters", "next"), values![board], |line| {
            line.number("no")
        })
        .await
    }

    /// Adds a letter that is to be tried from this moment on.
    pub async fn insert_letter(
        &mut self,
        board: BoardId,
        no: i64,
        at: Timestamp,
        sealed: &Sealed,
    ) -> Result<(), StoreError> {
        let values = values![board, no, at, at, sealed];
        self.execute(statement!("letters", "insert"), values)
            .await
            .map(drop)
    }

    /// Takes the letter that has been due longest and that nobody else has in hand. Until this
    /// moment nobody else gets it.
    pub async fn claim_letter(
        &mut self,
        now: Timestamp,
        until: Timestamp,
    ) -> Result<Option<LetterRow>, StoreError> {
        let due = if self.is_sqlite() {
            statement!("letters", "due")
        } else {
            let (table, sql) = ("letters", dialect::DUE_LETTER_POSTGRES);
            Statement { table, sql }
        };
        let due = self.first(due, values![now], letter).await?;
        let Some(row) = due else {
            return Ok(None);
        };
        let values = values![row.board, row.no, until];
        self.change(statement!("letters", "claim"), values).await?;
        Ok(Some(LetterRow {
            due_at: until,
            tries: row.tries.saturating_add(1),
            ..row
        }))
    }

    /// Has a claimed letter tried again later. `NotFound` when somebody else has it by now.
    pub async fn delay_letter(
        &mut self,
        claimed: &LetterRow,
        due_at: Timestamp,
    ) -> Result<(), StoreError> {
        let values = values![claimed.board, claimed.no, claimed.tries, due_at];
        self.change(statement!("letters", "delay"), values).await
    }

    /// A claimed letter was sent: nothing of its content is kept.
    pub async fn letter_sent(
        &mut self,
        claimed: &LetterRow,
        at: Timestamp,
    ) -> Result<(), StoreError> {
        let values = values![claimed.board, claimed.no, claimed.tries, at];
        self.change(statement!("letters", "sent"), values).await
    }

    /// A claimed letter cannot be sent. What is kept of it is sealed anew, without its secret.
    pub async fn letter_failed(
        &mut self,
        claimed: &LetterRow,
        at: Timestamp,
        kept: &Sealed,
    ) -> Result<(), StoreError> {
        let values = values![claimed.board, claimed.no, claimed.tries, at, kept];
        self.change(statement!("letters", "failed"), values).await
    }

    /// The letters of a board that were given up since this moment, the oldest first.
    pub async fn failed_letters(
        &mut self,
        board: BoardId,
        since: Timestamp,
    ) -> Result<Vec<LetterRow>, StoreError> {
        let values = values![board, since];
        self.all(statement!("letters", "failed_since"), values, letter)
            .await
    }

    /// How far a member was told by letters of this kind.
    pub async fn letter_mark(
        &mut self,
        board: BoardId,
        member: MemberId,
        kind: &str,
    ) -> Result<Option<LetterMark>, StoreError> {
        let values = values![board, member, kind];
        self.first(statement!("letter_marks", "get"), values, |line| {
            Ok(LetterMark {
                at: line.moment("at")?,
                mark: line.number("mark")?,
            })
        })
        .await
    }

    /// Notes how far a member was told by a letter of this kind.
    pub async fn save_letter_mark(
        &mut self,
        board: BoardId,
        member: MemberId,
        kind: &str,
        mark: LetterMark,
    ) -> Result<(), StoreError> {
        let values = values![board, member, kind, mark.at, mark.mark];
        self.execute(statement!("letter_marks", "save"), values)
            .await
            .map(drop)
    }
}
