//! Letters that something waits (*herinneringen*): that there is something, and where to look. Never about
//! whom, and never what.

use std::ops::Range;

use domain::time::{is_working_day, school_time};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use store::{LetterMark, MemberRow, WaitingRow};

use crate::chance::random;
use crate::error::AppError;
use crate::letters::{Letter, LetterKind};
use crate::sign_in::{came_or_went, open_member, seal_member};
use crate::{App, Visitor};

/// In these hours of the school's clock a letter of the day is written.
const MORNING: Range<i8> = 7..12;

/// How often somebody wants to be told that something waits (*herinneren*).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reminders {
    /// On the morning of a working day, when something is new or due.
    #[default]
    Daily,
    /// As soon as something is new, and on the morning on which something is due.
    AtOnce,
    /// Not at all.
    Never,
}

impl Reminders {
    /// Every choice.
    pub const ALL: [Self; 3] = [Self::Daily, Self::AtOnce, Self::Never];

    /// The name in texts and forms.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Daily => "daily",
            Self::AtOnce => "at-once",
            Self::Never => "never",
        }
    }

    /// The choice with this name.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

impl App {
    /// Write to whoever something waits for, as often as they want to hear of it. The answer is how many
    /// letters were written.
    pub async fn write_reminders(&self) -> Result<usize, AppError> {
        if !self.sends_letters() {
            return Ok(0);
        }
        let mut written = 0;
        let boards = self.store.read().await?.boards().await?;
        for board in boards {
            let members = self.store.read().await?.members_of_board(board.id).await?;
            for row in members.iter().filter(|row| row.is_active) {
                written += usize::from(self.remind(row).await?);
            }
        }
        Ok(written)
    }

    /// Choose how often to be told that something waits (*herinneringen kiezen*).
    pub async fn choose_reminders(
        &self,
        visitor: &Visitor,
        reminders: Reminders,
    ) -> Result<(), AppError> {
        let mut tx = self.store.begin().await?;
        let (board, member) = (visitor.board, visitor.member);
        let key = self.board_key(&mut tx, board).await?;
        let mut file = open_member(&key, &tx.member(board, member).await?)?;
        file.reminders = reminders;
        let nonce = random(&*self.chance);
        let sealed = seal_member(&key, board, member, nonce, &file)?;
        tx.reseal_member(board, member, &sealed).await?;
        let chosen = came_or_went(member, "reminders-chosen", self.clock.now());
        tx.append_audit(board, &chosen).await?;
        Ok(tx.commit().await?)
    }

    async fn remind(&self, row: &MemberRow) -> Result<bool, AppError> {
        let (board, member) = (row.board, row.id);
        let visitor = self.visitor(board, member).await?;
        let mut tx = self.store.read().await?;
        let key = self.board_key(&mut tx, board).await?;
        let reminders = open_member(&key, row)?.reminders;
        let rows = self.waiting_rows(&mut tx, &visitor).await?;
        let kind = LetterKind::SomethingWaits.code();
        let told = tx.letter_mark(board, member, kind).await?;
        drop(tx);
        let now = self.clock.now();
        if !is_time(reminders, &rows, told.as_ref(), now) {
            return Ok(false);
        }
        let mut tx = self.store.begin().await?;
        // Another node may have been first.
        if tx.letter_mark(board, member, kind).await? != told {
            return Ok(false);
        }
        let letter = Letter::to(member, LetterKind::SomethingWaits);
        let is_sent = self.write_letter(&mut tx, board, letter).await?;
        if is_sent {
            let mark = newest(&rows).unwrap_or(0);
            let told = LetterMark { at: now, mark };
            tx.save_letter_mark(board, member, kind, told).await?;
        }
        tx.commit().await?;
        Ok(is_sent)
    }
}

/// Since when the newest waits, in microseconds since 1970.
fn newest(rows: &[WaitingRow]) -> Option<i64> {
    rows.iter().map(|row| row.since.as_microsecond()).max()
}

/// Whether a letter is to be written now to somebody for whom this waits, and who was told before.
fn is_time(
    reminders: Reminders,
    rows: &[WaitingRow],
    told: Option<&LetterMark>,
    now: Timestamp,
) -> bool {
    let told_on = told.map(|told| school_time(told.at).date());
    let local = school_time(now);
    let today = local.date();
    let is_new = newest(rows) > told.map(|told| told.mark);
    let is_due = rows.iter().any(|row| is_due(row, today));
    let is_morning = is_working_day(today) && MORNING.contains(&local.time().hour());
    let may_tell_today = is_morning && told_on != Some(today);
    match reminders {
        Reminders::Never => false,
        Reminders::Daily => may_tell_today && (is_new || is_due),
        Reminders::AtOnce => is_new || (may_tell_today && is_due),
    }
}

fn is_due(row: &WaitingRow, today: Date) -> bool {
    row.due.is_some_and(|due| due <= today)
}
