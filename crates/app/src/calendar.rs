//! A calendar feed of one's own (*agenda*): on which days something is due, and nothing else.
//!
//! A program that shows calendars asks for it without signing in, so that its address is a secret. It holds
//! days and numbers: never about whom, and never what.

use std::collections::BTreeMap;

use jiff::civil::Date;
use store::CalendarRow;

use crate::chance::random;
use crate::error::AppError;
use crate::read_dossier::hex;
use crate::sign_in::{active_member, came_or_went};
use crate::{App, Visitor};

/// A day on which something is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DueDay {
    /// The day.
    pub day: Date,
    /// How much.
    pub count: usize,
}

impl App {
    /// Give the visitor a feed (*agenda maken*). The answer is its path, with the secret in it, which is kept
    /// nowhere. The feed of before ends.
    pub async fn begin_calendar(&self, visitor: &Visitor) -> Result<String, AppError> {
        visitor.must_be_confirmed()?;
        let secret: [u8; 32] = random(&*self.chance);
        let secret = hex(&secret);
        let now = self.clock.now();
        let mut tx = self.store.begin().await?;
        let row = CalendarRow {
            id_hash: self.calendar_id(&secret),
            board: visitor.board,
            member: visitor.member,
            made_at: now,
        };
        tx.put_calendar(&row).await?;
        let begun = came_or_went(visitor.member, "calendar-begun", now);
        tx.append_audit(visitor.board, &begun).await?;
        tx.commit().await?;
        Ok(format!("/calendar/{secret}"))
    }

    /// End the visitor's feed (*agenda stoppen*).
    pub async fn end_calendar(&self, visitor: &Visitor) -> Result<(), AppError> {
        let mut tx = self.store.begin().await?;
        if tx.end_calendar(visitor.board, visitor.member).await? {
            let ended = came_or_went(visitor.member, "calendar-ended", self.clock.now());
            tx.append_audit(visitor.board, &ended).await?;
        }
        Ok(tx.commit().await?)
    }

    /// The days on which something is due for whoever has the feed with this secret, the first one first.
    /// Nothing is written down: it is asked for every quarter of an hour, and says less than a letter.
    pub async fn calendar(&self, secret: &str) -> Result<Vec<DueDay>, AppError> {
        let mut tx = self.store.read().await?;
        let row = tx.calendar(&self.calendar_id(secret)).await?;
        let row = row.ok_or(AppError::NotFound)?;
        let (board, member) = (row.board, row.member);
        active_member(&mut tx, board, member)
            .await?
            .ok_or(AppError::NotFound)?;
        drop(tx);
        let visitor = self.visitor(board, member).await?;
        let mut tx = self.store.read().await?;
        let rows = self.waiting_rows(&mut tx, &visitor).await?;
        let mut days: BTreeMap<Date, usize> = BTreeMap::new();
        for day in rows.iter().filter_map(|row| row.due) {
            *days.entry(day).or_default() += 1;
        }
        let days = days.into_iter();
        Ok(days.map(|(day, count)| DueDay { day, count }).collect())
    }

    fn calendar_id(&self, secret: &str) -> [u8; 32] {
        self.keys.index().blind(None, &format!("calendar {secret}"))
    }
}
