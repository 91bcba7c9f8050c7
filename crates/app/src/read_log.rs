//! Reading the log: who looked, when and why (*logboek*). That somebody reads it stands in it too.
//!
//! Of a dossier, for those who run it. Of the whole board, for the data-protection officer: there
//! dossiers are ids, and no pupil has a name.

use std::collections::BTreeMap;

use domain::access::AccessKind;
use domain::command::CommandKind;
use domain::id::{BoardId, DossierId, MemberId, No};
use domain::permission::{Action, Permit, permit};
use domain::role::Role;
use domain::time::SCHOOL_ZONE;
use jiff::civil::{Date, Time};
use jiff::{Timestamp, ToSpan};
use store::{AuditFilter, AuditRow, Tx};
use vault::BoardKey;

use crate::access::READ_ACCESS;
use crate::audit::{Outcome, audit};
use crate::error::AppError;
use crate::noted;
use crate::sign_in::open_member;
use crate::{App, Visitor};

/// How many records stand on a page.
pub const PAGE: u32 = 50;

/// What kind of act a record is of (*soort handeling*), for choosing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LogKind {
    /// Reading.
    Read,
    /// Searching, and lists.
    Search,
    /// Printing, and files that leave.
    Print,
    /// Recording something.
    Record,
    /// Who may read: leave, ties, emergencies, members.
    Access,
    /// Signing in and out.
    Session,
    /// The plan refused it.
    Refused,
    /// Asked for what is not there, or not theirs.
    Denied,
}

impl LogKind {
    /// Every kind, in the order in which people choose.
    pub const ALL: [Self; 8] = [
        Self::Read,
        Self::Search,
        Self::Print,
        Self::Record,
        Self::Access,
        Self::Session,
        Self::Refused,
        Self::Denied,
    ];

    /// The name in addresses and texts.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Search => "search",
            Self::Print => "print",
            Self::Record => "record",
            Self::Access => "access",
            Self::Session => "session",
            Self::Refused => "refused",
            Self::Denied => "denied",
        }
    }

    /// The kind with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// The actions of this kind; none where the outcome makes it.
    fn actions(self) -> Vec<&'static str> {
        match self {
            Self::Read => [
                Action::ReadDossier,
                Action::ReadOwnEntries,
                Action::ReadDossierLog,
                Action::ReadLog,
            ]
            .map(Action::code)
            .to_vec(),
            Self::Search => vec![Action::ListDossiers.code(), noted::SEARCH],
            Self::Print => vec![
                Action::PrintReport.code(),
                Action::PrintAdviceSheet.code(),
                EXPORT,
            ],
            Self::Record => {
                let commands = CommandKind::ALL.iter().map(|kind| kind.code());
                std::iter::once(Action::RecordSignal.code())
                    .chain(commands)
                    .collect()
            }
            Self::Access => {
                let asked = [
                    Action::GiveAccess,
                    Action::DeclareOwnConflict,
                    Action::DeclareConflict,
                    Action::OpenEmergency,
                    Action::ReviewEmergency,
                ];
                let noted = AccessKind::ALL.map(AccessKind::code);
                let others = [READ_ACCESS, "member-added"];
                asked
                    .map(Action::code)
                    .into_iter()
                    .chain(noted)
                    .chain(others)
                    .collect()
            }
            Self::Session => [
                "sign-in",
                "sign-out",
                "hide",
                "second-factor",
                "recovery-code-used",
                "recovery-codes-made",
                "factor-added",
                "factor-removed",
                "password-changed",
                "session-ended",
                "confirmed",
            ]
            .to_vec(),
            Self::Refused | Self::Denied => Vec::new(),
        }
    }

    const fn outcome(self) -> Option<&'static str> {
        match self {
            Self::Refused => Some(Outcome::Refused.code()),
            Self::Denied => Some(Outcome::Denied.code()),
            _ => None,
        }
    }

    /// The kind of an act, from what the log says of it.
    pub(crate) fn of(action: &str, outcome: &str) -> Option<Self> {
        Self::ALL.into_iter().rev().find(|kind| {
            kind.outcome() == Some(outcome)
                || (kind.outcome().is_none() && kind.actions().contains(&action))
        })
    }
}

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
            from: self.from.and_then(start_of),
            until: self
                .until
                .and_then(|day| day.checked_add(1.day()).ok())
                .and_then(start_of),
        }
    }
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
    /// Where the next page begins.
    pub next: Option<i64>,
    /// The members to choose from, by name.
    pub people: Vec<(MemberId, String)>,
    /// The given name of the pupil; empty where dossiers are only ids.
    pub pupil: String,
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
        before: Option<i64>,
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
        let page = page(&mut tx, visitor, &names, &filter, before).await?;
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
        before: Option<i64>,
    ) -> Result<LogPage, AppError> {
        let permit = leave_for_log(visitor)?;
        let mut tx = self.store.begin().await?;
        let key = self.board_key(&mut tx, visitor.board).await?;
        let names = names(&mut tx, &key, visitor.board).await?;
        let page = page(&mut tx, visitor, &names, &filter, before).await?;
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

async fn page(
    tx: &mut Tx,
    visitor: &Visitor,
    names: &Names,
    filter: &LogFilter,
    before: Option<i64>,
) -> Result<LogPage, AppError> {
    let rows = tx
        .audit_page(
            visitor.board,
            &filter.in_store(visitor.member),
            before,
            PAGE + 1,
        )
        .await?;
    let has_more = rows.len() > PAGE as usize;
    let lines: Vec<LogLine> = rows
        .into_iter()
        .take(PAGE as usize)
        .map(|row| line(row, names))
        .collect();
    let next = lines.last().filter(|_| has_more).map(|line| line.no);
    let mut people: Vec<_> = names.clone().into_iter().collect();
    people.sort_by_key(|(_, name)| name.to_lowercase());
    Ok(LogPage {
        lines,
        next,
        people,
        pupil: String::new(),
    })
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
