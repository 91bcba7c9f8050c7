//! The registers of the duties, held against the log: each line that noted something names its row.

use std::collections::BTreeMap;

use domain::duties::NotedDuty;
use store::AuditRecord;

use crate::audit::Outcome;
use crate::verify_store::{Stop, stop};

/// The lines of the log that name a row, by its number.
#[derive(Default)]
pub(super) struct DutyLines(BTreeMap<u32, AuditRecord>);

impl DutyLines {
    /// Keeps a line that names a row: one that names a record of no dossier.
    pub(super) fn read(&mut self, line: &AuditRecord) {
        let is_done = line.outcome == Outcome::Done.code() && line.dossier.is_none();
        if let Some(no) = line.record.filter(|_| is_done) {
            self.0.insert(no.0, line.clone());
        }
    }

    /// Whether each row that a line names is there, by whoever and what the line says; and no other, but what
    /// was noted before lines named their rows.
    pub(super) fn compare(&self, kept: &BTreeMap<u32, Option<NotedDuty>>) -> Result<(), Stop> {
        for (no, line) in &self.0 {
            let duty = kept.get(no).ok_or_else(|| stop("duty-missing", no))?;
            let is_told = |duty: &NotedDuty| {
                let (past, code) = (duty.fact.past(), duty.fact.kind().code());
                line.member == Some(duty.by) && (line.action == past || line.action == code)
            };
            if !duty.as_ref().is_some_and(is_told) {
                return Err(stop("duty-changed", no));
            }
        }
        let Some(first) = self.0.keys().next() else {
            return Ok(());
        };
        let mut others = kept.keys().filter(|no| !self.0.contains_key(no));
        match others.find(|no| *no > first) {
            Some(unlogged) => Err(stop("duty-unlogged", unlogged)),
            None => Ok(()),
        }
    }
}
