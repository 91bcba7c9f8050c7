//! The log as a file, and figures of a month, for the data-protection officer.

use std::collections::BTreeMap;

use domain::id::{BoardId, MemberId, SchoolId};
use domain::permission::Action;
use jiff::ToSpan;
use jiff::civil::Date;
use store::AuditRow;

use crate::error::AppError;
use crate::noted;
use crate::proven_log::ProvenLog;
use crate::read_log::{
    EXPORT, LogFilter, LogKind, LogLine, Names, is_shut_out, leave_for_log, line, names, start_of,
};
use crate::{App, Visitor};

/// How many records are fetched at a time.
const AT_A_TIME: u32 = 500;

/// A file of the log while it is being written: nothing of it stands in memory but one page.
pub struct LogExport {
    pub(crate) app: App,
    pub(crate) board: BoardId,
    viewer: MemberId,
    filter: LogFilter,
    pub(crate) names: Names,
    before: Option<i64>,
    /// How many lines were written, where they must not carry the numbers of the log.
    counted: Option<i64>,
    is_over: bool,
}

impl LogExport {
    /// The next records in words, the newest first; nothing when it is whole.
    pub async fn next(&mut self) -> Result<Option<Vec<LogLine>>, AppError> {
        let Some(rows) = self.rows().await? else {
            return Ok(None);
        };
        let mut lines: Vec<_> = rows.into_iter().map(|row| line(row, &self.names)).collect();
        if let Some(counted) = &mut self.counted {
            for line in &mut lines {
                *counted += 1;
                line.no = *counted;
            }
        }
        Ok(Some(lines))
    }

    /// The next records, the newest first; nothing when it is whole.
    pub(crate) async fn rows(&mut self) -> Result<Option<Vec<AuditRow>>, AppError> {
        if self.is_over {
            return Ok(None);
        }
        let mut tx = self.app.store.read().await?;
        let filter = self.filter.in_store(self.viewer);
        let rows = tx
            .audit_page(self.board, &filter, self.before, AT_A_TIME)
            .await?;
        self.before = rows.last().map(|row| row.no);
        self.is_over = rows.len() < AT_A_TIME as usize;
        Ok(Some(rows))
    }
}

/// How often something was done in a month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogFigures {
    /// Per school by name; without a name what belongs to no dossier.
    pub schools: Vec<(Option<String>, BTreeMap<LogKind, i64>)>,
}

impl App {
    /// Begin a file of the log, as far as it goes now (*logboek uitvoeren*).
    pub async fn export_log(
        &self,
        visitor: &Visitor,
        filter: LogFilter,
    ) -> Result<LogExport, AppError> {
        let permit = leave_for_log(visitor)?;
        visitor.must_be_confirmed()?;
        let mut tx = self.store.begin().await?;
        let key = self.board_key(&mut tx, visitor.board).await?;
        let names = names(&mut tx, &key, visitor.board).await?;
        let newest = tx
            .audit_page(
                visitor.board,
                &LogFilter::default().in_store(visitor.member),
                None,
                1,
            )
            .await?;
        let end = newest.first().map_or(0, |row| row.no);
        // A number that is missing would tell of a line that is hidden.
        let counted = is_shut_out(&mut tx, visitor).await?.then_some(0);
        let now = self.clock.now();
        let all = usize::try_from(end).unwrap_or_default();
        noted::found(&mut tx, visitor, &permit, EXPORT, now, all).await?;
        tx.commit().await?;
        Ok(LogExport {
            app: self.clone(),
            board: visitor.board,
            viewer: visitor.member,
            filter,
            names,
            // What comes later, such as the record of this very act, is for the next file.
            before: Some(end + 1),
            counted,
            is_over: false,
        })
    }

    /// Begin a file of the log in which each line comes with its proof (*logboek met bewijs*).
    ///
    /// Not for whoever is shut out of anything: a proof names the place of each line, and so tells that there
    /// are lines between them, and how many.
    pub async fn export_proven_log(
        &self,
        visitor: &Visitor,
        filter: LogFilter,
    ) -> Result<ProvenLog, AppError> {
        leave_for_log(visitor)?;
        if is_shut_out(&mut self.store.read().await?, visitor).await? {
            return Err(AppError::NotFound);
        }
        let export = self.export_log(visitor, filter).await?;
        let mut tx = self.store.begin().await?;
        let key = self.board_key(&mut tx, visitor.board).await?;
        let signed = self.sign_log(&mut tx, visitor.board, &key).await?;
        tx.commit().await?;
        Ok(ProvenLog::new(export, signed))
    }

    /// How often what was done in the month of this day, per school (*cijfers*).
    pub async fn log_figures(&self, visitor: &Visitor, day: Date) -> Result<LogFigures, AppError> {
        let permit = leave_for_log(visitor)?;
        let first = day.first_of_month();
        let next = first.checked_add(1.month()).unwrap_or(first);
        let (Some(from), Some(until)) = (start_of(first), start_of(next)) else {
            return Err(AppError::NotFound);
        };
        let mut tx = self.store.begin().await?;
        let schools = tx.schools_of_board(visitor.board).await?;
        let figures = tx
            .audit_figures(visitor.board, Some(visitor.member), from, until)
            .await?;
        let mut counted: BTreeMap<Option<SchoolId>, BTreeMap<LogKind, i64>> = BTreeMap::new();
        for figure in figures {
            if let Some(kind) = LogKind::of(&figure.action, &figure.outcome) {
                let school = counted.entry(figure.school).or_default();
                *school.entry(kind).or_default() += figure.acts;
            }
        }
        let action = Action::ReadLog.code();
        let (now, count) = (self.clock.now(), counted.len());
        noted::found(&mut tx, visitor, &permit, action, now, count).await?;
        tx.commit().await?;
        let name = |id: SchoolId| {
            let school = schools.iter().find(|school| school.id == id);
            school.map(|school| school.name.clone()).unwrap_or_default()
        };
        let mut schools: Vec<_> = counted
            .into_iter()
            .map(|(school, kinds)| (school.map(name), kinds))
            .collect();
        schools.sort_by_key(|(name, _)| name.clone());
        Ok(LogFigures { schools })
    }
}
