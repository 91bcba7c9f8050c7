//! Looking into the audit log: pages of it, and figures.

use domain::id::{BoardId, DossierId, MemberId, SchoolId};
use jiff::Timestamp;

use crate::audit::{AuditRow, audit};
use crate::statement::statement;
use crate::value::values;
use crate::{StoreError, Tx};

/// Which records of the log are wanted (*filter*). What is empty does not narrow.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AuditFilter {
    /// By this member.
    pub member: Option<MemberId>,
    /// In this dossier.
    pub dossier: Option<DossierId>,
    /// One of these actions.
    pub actions: Vec<&'static str>,
    /// With this outcome.
    pub outcome: Option<&'static str>,
    /// From this moment.
    pub from: Option<Timestamp>,
    /// Before this moment.
    pub until: Option<Timestamp>,
    /// Who looks: what they are shut out of is left out.
    pub viewer: Option<MemberId>,
}

impl AuditFilter {
    /// The actions between spaces, so that each can be found as a whole word.
    fn words(&self) -> Option<String> {
        (!self.actions.is_empty()).then(|| format!(" {} ", self.actions.join(" ")))
    }
}

/// How often something was done at a school in a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditFigure {
    /// The school of the dossier; none where no dossier was concerned, or none may be told.
    pub school: Option<SchoolId>,
    /// What.
    pub action: String,
    /// What came of it.
    pub outcome: String,
    /// How often.
    pub acts: i64,
}

impl Tx {
    /// A page of the log, the newest first, before a number.
    pub async fn audit_page(
        &mut self,
        board: BoardId,
        filter: &AuditFilter,
        before: Option<i64>,
        limit: u32,
    ) -> Result<Vec<AuditRow>, StoreError> {
        let before = before.unwrap_or(i64::MAX);
        let words = filter.words();
        let (words, outcome) = (words.as_deref(), filter.outcome);
        let from = filter.from.unwrap_or(Timestamp::MIN);
        let until = filter.until.unwrap_or(Timestamp::MAX);
        if let Some(dossier) = filter.dossier {
            let values = values![
                board,
                before,
                dossier,
                words,
                outcome,
                from,
                until,
                filter.member,
                limit,
                filter.viewer
            ];
            let statement = statement!("audit", "page_of_dossier");
            return self.all(statement, values, audit).await;
        }
        if let Some(member) = filter.member {
            let values = values![
                board,
                before,
                member,
                words,
                outcome,
                from,
                until,
                limit,
                filter.viewer
            ];
            let statement = statement!("audit", "page_of_member");
            return self.all(statement, values, audit).await;
        }
        let values = values![
            board,
            before,
            words,
            outcome,
            from,
            until,
            limit,
            filter.viewer
        ];
        self.all(statement!("audit", "page"), values, audit).await
    }

    /// How often what was done in a period, per school. What was denied is not told per school:
    /// that would say whether there was something to see.
    pub async fn audit_figures(
        &mut self,
        board: BoardId,
        viewer: Option<MemberId>,
        from: Timestamp,
        until: Timestamp,
    ) -> Result<Vec<AuditFigure>, StoreError> {
        let statement = statement!("audit", "figures");
        self.all(statement, values![board, from, until, viewer], |line| {
            Ok(AuditFigure {
                school: line.parsed_if_any("school")?,
                action: line.text("action")?,
                outcome: line.text("outcome")?,
                acts: line.number("acts")?,
            })
        })
        .await
    }
}
