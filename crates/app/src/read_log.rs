//! Reading the log: who looked, when and why (*logboek*). That somebody reads it stands in it too.
//!
//! Of a dossier, for those who run it. Of the whole board, for the data-protection officer: there
//! dossiers are ids, and no pupil has a name.

use std::collections::BTreeMap;

use domain::id::{BoardId, DossierId, MemberId, No};
use domain::permission::{Action, Permit, permit};
use domain::role::Role;
use domain::time::SCHOOL_ZONE;
use jiff::civil::{Date, Time};
use jiff::{Timestamp, ToSpan};
use store::{AuditFilter, AuditRow, Tx};
use vault::{BoardKey, BoardPlace, Sealed};

use crate::audit::{Outcome, audit};
use crate::chance::random;
use crate::error::AppError;
pub use crate::log_kind::LogKind;
use crate::noted;
use crate::read_dossier::hex;
use crate::sign_in::open_member;
use crate::{App, Visitor};

/// How many records stand on a page.
pub const PAGE: u32 = 50;

/// The name in the log of taking the log along as a file (*logboek uitvoeren*).
pub(crate) const EXPORT: &str = "export-log";

/// Which records somebody wants to see. Days count on the school's calendar, both included.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct LogFilter {
    /// By this member.
    pub member: Option<MemberId>,
    /// In this dossier.
    pub dossier: Option<DossierId>,
    /// Of this kind.
    pub kind: Option<LogKind>,
    /// From this day.
    pub from: Option<Date>,
    /// Up to and with this day.
    pub until: Option<Date>,
}

impl LogFilter {
    /// The filter as the store takes it, for somebody who looks.
    pub(crate) fn in_store(&self, viewer: MemberId) -> AuditFilter {
        AuditFilter {
            viewer: Some(viewer),
            member: self.member,
            dossier: self.dossier,
            actions: self.kind.map(LogKind::actions).unwrap_or_default(),
            outcome: self.kind.and_then(LogKind::outcome),
            from: self.from.map(begins),
            until: self
                .until
                .map(|day| day.checked_add(1.day()).map_or(Timestamp::MAX, begins)),
        }
    }
}

/// The moment at which a day begins. A day so far away that no clock counts it still narrows.
fn begins(day: Date) -> Timestamp {
    let nearest = if day.year() < 0 {
        Timestamp::MIN
    } else {
        Timestamp::MAX
    };
    start_of(day).unwrap_or(nearest)
}

/// The moment at which a day begins on the school's clock.
pub(crate) fn start_of(day: Date) -> Option<Timestamp> {
    let midnight = day.to_datetime(Time::midnight());
    SCHOOL_ZONE.to_timestamp(midnight).ok()
}

/// A record of the log as somebody reads it.
#[derive(Clone, PartialEq, Eq)]
pub struct LogLine {
    /// Its number.
    pub no: i64,
    /// When.
    pub at: Timestamp,
    /// Who; none when nobody was signed in.
    pub member: Option<MemberId>,
    /// The name of who; empty when nobody was signed in.
    pub name: String,
    /// In which role.
    pub role: Option<Role>,
    /// What, as a code.
    pub action: String,
    /// The member whom it was about; empty when it was about none.
    pub subject: String,
    /// In which dossier.
    pub dossier: Option<DossierId>,
    /// With which record.
    pub record: Option<No>,
    /// Codes of why.
    pub reason: String,
    /// What came of it, as a code.
    pub outcome: String,
}

/// A page of the log.
#[derive(Clone, PartialEq, Eq)]
pub struct LogPage {
    /// The records, the newest first.
    pub lines: Vec<LogLine>,
    /// Where the next page begins: sealed for this viewer, as the number of a line tells how many lines
    /// there are that somebody with a tie does not see.
    pub next: Option<String>,
    /// The members to choose from, by name.
    pub people: Vec<(MemberId, String)>,
    /// The given name of the pupil; empty where dossiers are only ids.
    pub pupil: String,
    /// Whether it can be taken along with proof: not by who is shut out of anything, as a proof names the
    /// place of each line.
    pub can_be_proved: bool,
}

discreet!(LogLine, LogPage);

/// The names of members.
pub(crate) type Names = BTreeMap<MemberId, String>;

impl App {
    /// Who looked into a dossier, when and why, for those who run it.
    pub async fn dossier_log(
        &self,
        visitor: &Visitor,
        dossier: DossierId,
        filter: LogFilter,
        before: Option<&str>,
    ) -> Result<LogPage, AppError> {
        let mut tx = self.store.begin().await?;
        let row = tx.dossier(visitor.board, dossier).await?;
        let action = Action::ReadDossierLog;
        let permit = self.permit_in(&mut tx, visitor, action, &row).await?;
        let key = self.board_key(&mut tx, visitor.board).await?;
        let pupil = self.pupil(&mut tx, &key, visitor.board, row.pupil).await?;
        let filter = LogFilter {
            dossier: Some(dossier),
            ..filter
        };
        let names = names(&mut tx, &key, visitor.board).await?;
        let page = self
            .page(&mut tx, &key, visitor, &names, &filter, before)
            .await?;
        let now = self.clock.now();
        let done = Outcome::Done;
        audit(&mut tx, visitor, &permit, now, Some(dossier), None, done).await?;
        tx.commit().await?;
        Ok(LogPage {
            pupil: pupil.given_name,
            ..page
        })
    }

    /// The log of the board, for the data-protection officer.
    pub async fn board_log(
        &self,
        visitor: &Visitor,
        filter: LogFilter,
        before: Option<&str>,
    ) -> Result<LogPage, AppError> {
        let permit = leave_for_log(visitor)?;
        let mut tx = self.store.begin().await?;
        let key = self.board_key(&mut tx, visitor.board).await?;
        let names = names(&mut tx, &key, visitor.board).await?;
        let page = self
            .page(&mut tx, &key, visitor, &names, &filter, before)
            .await?;
        let (now, count) = (self.clock.now(), page.lines.len());
        let action = Action::ReadLog.code();
        noted::found(&mut tx, visitor, &permit, action, now, count).await?;
        tx.commit().await?;
        Ok(page)
    }
}

/// The officer's role counts for the whole board: at one school it opens nothing.
pub(crate) fn leave_for_log(visitor: &Visitor) -> Result<Permit, AppError> {
    let officer = Role::DataProtectionOfficer;
    let is_of_board = visitor.membership.roles.contains(&(None, officer));
    let school = visitor.schools.first().ok_or(AppError::NotFound)?;
    permit(Action::ReadLog, &visitor.membership, school.id)
        .filter(|_| is_of_board)
        .ok_or(AppError::NotFound)
}

/// What every member is called.
pub(crate) async fn names(tx: &mut Tx, key: &BoardKey, board: BoardId) -> Result<Names, AppError> {
    let mut names = Names::new();
    for row in tx.members_of_board(board).await? {
        names.insert(row.id, open_member(key, &row)?.name);
    }
    Ok(names)
}

impl App {
    async fn page(
        &self,
        tx: &mut Tx,
        key: &BoardKey,
        visitor: &Visitor,
        names: &Names,
        filter: &LogFilter,
        before: Option<&str>,
    ) -> Result<LogPage, AppError> {
        let place = cursor_place(visitor);
        let before = before.and_then(|cursor| opened(key, &place, cursor));
        let filter = filter.in_store(visitor.member);
        let rows = tx.audit_page(visitor.board, &filter, before, PAGE + 1);
        let rows = rows.await?;
        let has_more = rows.len() > PAGE as usize;
        let lines: Vec<LogLine> = rows
            .into_iter()
            .take(PAGE as usize)
            .map(|row| line(row, names))
            .collect();
        let next = match lines.last().filter(|_| has_more) {
            Some(last) => {
                let nonce = random(&*self.chance);
                let sealed = key.seal(&place, nonce, &last.no.to_be_bytes())?;
                Some(hex(sealed.as_bytes()))
            }
            None => None,
        };
        let mut people: Vec<_> = names.clone().into_iter().collect();
        people.sort_by_key(|(_, name)| name.to_lowercase());
        Ok(LogPage {
            lines,
            next,
            people,
            pupil: String::new(),
            can_be_proved: !is_shut_out(tx, visitor).await?,
        })
    }
}

/// Whether a visitor is shut out of anything of any pupil.
pub(crate) async fn is_shut_out(tx: &mut Tx, visitor: &Visitor) -> Result<bool, AppError> {
    let found = tx.is_shut_out_somewhere(visitor.board, visitor.member);
    Ok(found.await?)
}

fn cursor_place(visitor: &Visitor) -> BoardPlace<'_> {
    BoardPlace {
        board: *visitor.board.as_bytes(),
        table: "log_page",
        id: visitor.member.as_bytes(),
    }
}

/// The number in a cursor of this viewer; nothing when it is none.
fn opened(key: &BoardKey, place: &BoardPlace<'_>, cursor: &str) -> Option<i64> {
    let sealed = Sealed::from_stored(from_hex(cursor)?);
    let bytes = key.open(place, &sealed).ok()?;
    Some(i64::from_be_bytes((&*bytes).try_into().ok()?))
}

/// The bytes behind digits. A cursor is short; anything longer is none.
fn from_hex(digits: &str) -> Option<Vec<u8>> {
    if digits.len() > 256 || !digits.len().is_multiple_of(2) {
        return None;
    }
    let pairs = (0..digits.len()).step_by(2);
    pairs
        .map(|at| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok())
        .collect()
}

pub(crate) fn line(row: AuditRow, names: &Names) -> LogLine {
    let record = row.record;
    let name = |member: Option<MemberId>| {
        member
            .and_then(|member| names.get(&member))
            .cloned()
            .unwrap_or_default()
    };
    LogLine {
        no: row.no,
        at: record.at,
        member: record.member,
        name: name(record.member),
        role: record.role,
        action: record.action,
        subject: name(record.subject),
        dossier: record.dossier,
        record: record.record,
        reason: record.reason.unwrap_or_default(),
        outcome: record.outcome,
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may stop")]

    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_day_counts_from_midnight_to_midnight_on_the_schools_clock() {
        let day = date(2026, 9, 25);
        let filter = LogFilter {
            from: Some(day),
            until: Some(day),
            ..LogFilter::default()
        };
        let filter = filter.in_store(MemberId::new([1; 16]));
        assert_eq!(filter.from.unwrap().to_string(), "2026-09-24T22:00:00Z");
        assert_eq!(filter.until.unwrap().to_string(), "2026-09-25T22:00:00Z");
    }

    #[test]
    fn a_day_that_no_clock_counts_narrows_too() {
        let viewer = MemberId::new([1; 16]);
        for (from, until) in [(Date::MAX, Date::MAX), (Date::MIN, Date::MIN)] {
            let filter = LogFilter {
                from: Some(from),
                until: Some(until),
                ..LogFilter::default()
            };
            let filter = filter.in_store(viewer);
            assert!(filter.from.is_some() && filter.until.is_some(), "{from}");
        }
    }

    #[test]
    fn every_act_has_its_kind() {
        for (action, outcome, kind) in [
            ("read-dossier", "done", LogKind::Read),
            ("read-dossier", "denied", LogKind::Denied),
            ("record_entry", "refused", LogKind::Refused),
            ("record_entry", "done", LogKind::Record),
            ("list-dossiers", "found-3", LogKind::Search),
            ("export-log", "done", LogKind::Print),
            ("sign-in", "done", LogKind::Session),
            ("grant-given", "done", LogKind::Access),
            ("read-access", "done", LogKind::Access),
            ("member-added", "done", LogKind::Access),
        ] {
            assert_eq!(LogKind::of(action, outcome), Some(kind), "{action}");
        }
        assert_eq!(LogKind::of("checkpoint", "done"), None);
        for kind in LogKind::ALL {
            assert_eq!(LogKind::from_code(kind.code()), Some(kind));
        }
    }
}
