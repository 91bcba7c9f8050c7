//! The audit log (*logboek*): who did what, reading included. Rows are added and never changed.

use domain::id::{BoardId, DossierId, MemberId, No};
use domain::role::Role;
use jiff::Timestamp;

use crate::line::Line;
use crate::statement::statement;
use crate::value::values;
use crate::{LeafOf, StoreError, Tx, audit_leaf};

/// Something that was done. Codes only: never a name, never a person's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditRecord {
    /// When.
    pub at: Timestamp,
    /// By whom; none when nobody is signed in or the system itself acts.
    pub member: Option<MemberId>,
    /// In which role, where it matters.
    pub role: Option<Role>,
    /// What, such as `read-dossier`.
    pub action: String,
    /// About which member, such as the one whose role changed.
    pub subject: Option<MemberId>,
    /// In which dossier.
    pub dossier: Option<DossierId>,
    /// With which record of it.
    pub record: Option<No>,
    /// The code of the reason, where one is asked.
    pub reason: Option<String>,
    /// What came of it, such as `done` or `refused`.
    pub outcome: String,
}

/// An audit record in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditRow {
    /// Its number in the board's log: 1, 2, 3 without a gap.
    pub no: i64,
    /// Something random, so that its hash tells nothing; none in the oldest records.
    pub salt: Option<[u8; 16]>,
    /// What it says.
    pub record: AuditRecord,
}

pub(crate) fn audit(line: &Line) -> Result<AuditRow, StoreError> {
    let role = line.text_if_any("role")?;
    let role = role
        .map(|code| Role::from_code(&code).ok_or_else(|| line.odd("role")))
        .transpose()?;
    let record = AuditRecord {
        at: line.moment("at")?,
        member: line.parsed_if_any("member")?,
        role,
        action: line.text("action")?,
        subject: line.parsed_if_any("subject")?,
        dossier: line.parsed_if_any("dossier")?,
        record: line.small_if_any("record")?.map(No),
        reason: line.text_if_any("reason")?,
        outcome: line.text("outcome")?,
    };
    Ok(AuditRow {
        no: line.number("no")?,
        salt: line.salt_if_any("salt")?,
        record,
    })
}

impl Tx {
    /// Adds a record, with its leaf in the log, and gives its number.
    ///
    /// Units of work that audit in one board wait for each other until they end, so that numbers
    /// become visible in their order. Best done last.
    pub async fn append_audit(
        &mut self,
        board: BoardId,
        record: &AuditRecord,
    ) -> Result<i64, StoreError> {
        self.lock_board(board).await?;
        let salt = (self.salts)();
        let values = values![
            board,
            record.at,
            record.member,
            record.role,
            &record.action,
            record.dossier,
            record.record,
            record.reason.as_deref(),
            &record.outcome,
            record.subject,
            &salt
        ];
        let append = statement!("audit", "append");
        let no = self.one(append, values, |line| line.number("no")).await?;
        let leaf = audit_leaf(board, no, Some(salt), record);
        self.log(board, LeafOf::Audit(no), leaf).await?;
        Ok(no)
    }

    /// A page of what was done in a dossier, the newest first, before a number.
    pub async fn audit_of_dossier(
        &mut self,
        board: BoardId,
        dossier: DossierId,
        before: Option<i64>,
        limit: u32,
    ) -> Result<Vec<AuditRow>, StoreError> {
        let values = values![board, dossier, before.unwrap_or(i64::MAX), limit];
        self.all(statement!("audit", "of_dossier"), values, audit)
            .await
    }

    /// A page of what a member did, the newest first, before a number.
    pub async fn audit_of_member(
        &mut self,
        board: BoardId,
        member: MemberId,
        before: Option<i64>,
        limit: u32,
    ) -> Result<Vec<AuditRow>, StoreError> {
        let values = values![board, member, before.unwrap_or(i64::MAX), limit];
        self.all(statement!("audit", "of_member"), values, audit)
            .await
    }

    /// The first time this was done in a dossier after a moment, such as its first reading: by
    /// somebody whose role asks it of them, not by leave or in an emergency.
    pub async fn first_audit_after(
        &mut self,
        board: BoardId,
        dossier: DossierId,
        action: &str,
        after: Timestamp,
        but: MemberId,
    ) -> Result<Option<AuditRow>, StoreError> {
        let values = values![board, dossier, action, after, but];
        self.first(statement!("audit", "first_after"), values, audit)
            .await
    }
}
