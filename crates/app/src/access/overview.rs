//! Everything that was noted about access to one dossier, for those who run it.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use domain::access::{AccessFact, AccessKind, Parts, Standing, leave_of};
use domain::id::{DossierId, MemberId, PupilId};
use domain::permission::Action;
use domain::role::Role;
use jiff::Timestamp;
use store::AuditRecord;

use crate::access::{Reader, colleague, facts, why};
use crate::audit::{Outcome, record};
use crate::error::AppError;
use crate::{App, Visitor};

/// The name in the log of looking at who can read a dossier.
pub(crate) const READ_ACCESS: &str = "read-access";

/// Something that was noted, with its words.
#[derive(Clone, PartialEq, Eq)]
pub struct AccessNote {
    /// Its number.
    pub no: i64,
    /// What.
    pub kind: AccessKind,
    /// Whose access.
    pub member: MemberId,
    /// The name of that member.
    pub name: String,
    /// When it was noted.
    pub at: Timestamp,
    /// By whom.
    pub by: String,
    /// In which role.
    pub role: Role,
    /// From when it counts.
    pub since: Timestamp,
    /// Until when.
    pub until: Option<Timestamp>,
    /// Which parts.
    pub parts: Parts,
    /// The tie, the reason or the verdict.
    pub code: String,
    /// Why, in words.
    pub words: String,
}

/// Who can read a dossier, and how that came about (*toegang tot het dossier*).
#[derive(Clone, PartialEq, Eq)]
pub struct AccessOverview {
    /// The pupil.
    pub pupil: PupilId,
    /// The name of the pupil.
    pub name: String,
    /// Which parts the visitor sees, and can give leave for.
    pub own: Parts,
    /// Who can read it now.
    pub readers: Vec<Reader>,
    /// Leave that runs or is to begin.
    pub running: Vec<AccessNote>,
    /// Who is shut out now.
    pub shut_out: Vec<AccessNote>,
    /// Everything, the newest first.
    pub notes: Vec<AccessNote>,
    /// The moment of looking.
    pub now: Timestamp,
}

discreet!(AccessNote, AccessOverview);

impl App {
    /// Who can read a dossier, and how that came about. Not for who is let in themselves.
    pub async fn access_overview(
        &self,
        visitor: &Visitor,
        dossier: DossierId,
    ) -> Result<AccessOverview, AppError> {
        let mut tx = self.store.begin().await?;
        let row = tx.dossier(visitor.board, dossier).await?;
        let permit = self
            .permit_in(&mut tx, visitor, Action::GiveAccess, &row)
            .await?;
        let (board, now) = (visitor.board, self.clock.now());
        let key = self.board_key(&mut tx, board).await?;
        let readers = self.readers(&mut tx, &key, &row).await?;
        let rows = tx.access_of_pupil(board, row.pupil).await?;
        let mut names: BTreeMap<MemberId, String> = BTreeMap::new();
        for member in rows.iter().flat_map(|row| [row.fact.member, row.noted_by]) {
            if let Entry::Vacant(unknown) = names.entry(member) {
                unknown.insert(colleague(&mut tx, &key, board, member).await?.name);
            }
        }
        let name = |member| names.get(&member).cloned().unwrap_or_default();
        let mut notes = Vec::new();
        for row in &rows {
            let why = why(&key, board, row)?;
            notes.push(AccessNote {
                no: row.no,
                kind: row.fact.kind,
                member: row.fact.member,
                name: name(row.fact.member),
                at: row.at,
                by: name(row.noted_by),
                role: row.noted_as,
                since: row.fact.since,
                until: row.fact.until,
                parts: row.fact.parts,
                code: why.code,
                words: why.words,
            });
        }
        let pupil = self.pupil(&mut tx, &key, board, row.pupil).await?;
        let looked = AuditRecord {
            action: READ_ACCESS.to_owned(),
            dossier: Some(dossier),
            ..record(&permit, now, Outcome::Done)
        };
        tx.append_audit(board, &looked).await?;
        tx.commit().await?;
        let facts = facts(&rows);
        let overview = AccessOverview {
            pupil: row.pupil,
            name: pupil.name(),
            own: permit.parts(),
            readers,
            running: kept(&notes, |note| runs(note, &facts, now)),
            shut_out: kept(&notes, |note| is_why_shut_out(note, &notes, &facts, now)),
            notes: notes.into_iter().rev().collect(),
            now,
        };
        Ok(overview)
    }
}

fn kept(notes: &[AccessNote], keep: impl Fn(&AccessNote) -> bool) -> Vec<AccessNote> {
    notes.iter().filter(|note| keep(note)).cloned().collect()
}

/// Whether it is leave that runs or is to begin, and was not ended.
fn runs(note: &AccessNote, facts: &[AccessFact], now: Timestamp) -> bool {
    let is_this = |leave: &AccessFact| {
        (leave.since, leave.until, leave.parts) == (note.since, note.until, note.parts)
    };
    note.kind == AccessKind::GrantGiven && leave_of(note.member, facts, now).iter().any(is_this)
}

/// Whether it is the newest reason for which somebody is shut out now.
fn is_why_shut_out(
    note: &AccessNote,
    notes: &[AccessNote],
    facts: &[AccessFact],
    now: Timestamp,
) -> bool {
    let is_newest = !notes.iter().any(|other| {
        other.no > note.no
            && other.member == note.member
            && other.kind == AccessKind::ConflictDeclared
    });
    note.kind == AccessKind::ConflictDeclared
        && is_newest
        && Standing::of(note.member, facts, now).is_blocked
}
