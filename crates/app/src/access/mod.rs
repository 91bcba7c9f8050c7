//! Who may see a dossier beyond their role, and how that changes.
//!
//! Everything that was noted hangs on the pupil; [`domain::access::Standing`] says what it comes to.

mod colleagues;
mod conflict;
mod emergency;
mod grant;
mod overview;
mod readers;

pub use colleagues::Colleague;
pub(crate) use colleagues::{colleague, colleagues};
pub use emergency::{EmergencyToReview, OpenedInEmergency};
pub(crate) use overview::READ_ACCESS;
pub use overview::{AccessNote, AccessOverview};
pub use readers::Reader;
pub(crate) use readers::reader;

use domain::access::{AccessFact, Standing};
use domain::id::{DossierId, PupilId};
use domain::permission::{Action, Permit, permit_for};
use serde::{Deserialize, Serialize};
use store::{AccessRow, AuditRecord, DossierRow, StoreError, Tx};
use vault::{BoardKey, BoardPlace};

use crate::audit::{Outcome, record};
use crate::chance::random;
use crate::error::AppError;
use crate::{App, Visitor};

const TABLE: &str = "access_facts";

/// What is kept of why access changed; sealed.
#[derive(Serialize, Deserialize)]
struct Why {
    /// The tie, the reason or the verdict, as its list has it.
    code: String,
    /// In words.
    words: String,
}

/// Something to note about access.
struct Noting<'a> {
    pupil: PupilId,
    dossier: Option<DossierId>,
    fact: AccessFact,
    answers: Option<i64>,
    /// What the log says of the reason: a code, and only where it is about no person.
    reason: Option<&'static str>,
    why: &'a Why,
}

impl App {
    /// How the visitor stands to the dossier of a pupil.
    pub(crate) async fn standing(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        pupil: PupilId,
    ) -> Result<Standing, AppError> {
        let rows = tx.access_of_pupil(visitor.board, pupil).await?;
        Ok(Standing::of(
            visitor.member,
            &facts(&rows),
            self.clock.now(),
        ))
    }

    /// The permit for something in a dossier; without one nobody learns that it is there.
    pub(crate) async fn permit_in(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        action: Action,
        dossier: &DossierRow,
    ) -> Result<Permit, AppError> {
        let standing = self.standing(tx, visitor, dossier.pupil).await?;
        permit_for(action, &visitor.membership, dossier.school, &standing).ok_or(AppError::NotFound)
    }

    /// Whether the visitor may read this very dossier.
    pub async fn can_read(&self, visitor: &Visitor, dossier: DossierId) -> Result<bool, AppError> {
        let mut tx = self.store.read().await?;
        self.may_read(&mut tx, visitor, dossier).await
    }

    /// Whether the visitor may read this dossier, if it is there.
    pub(crate) async fn may_read(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        dossier: DossierId,
    ) -> Result<bool, AppError> {
        let row = match tx.dossier(visitor.board, dossier).await {
            Ok(row) => row,
            Err(StoreError::NotFound) => return Ok(false),
            Err(other) => return Err(other.into()),
        };
        match self.permit_in(tx, visitor, Action::ReadDossier, &row).await {
            Ok(_) => Ok(true),
            Err(AppError::NotFound) => Ok(false),
            Err(other) => Err(other),
        }
    }

    /// Note it, with the audit record that says who did what to whom.
    async fn note(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        permit: &Permit,
        noting: Noting<'_>,
    ) -> Result<i64, AppError> {
        let (board, now) = (visitor.board, self.clock.now());
        let key = self.board_key(tx, board).await?;
        let no = tx.next_access(board).await?;
        let words = serde_json::to_vec(noting.why)?;
        let sealed = key.seal(
            &place(board.as_bytes(), &no.to_be_bytes()),
            random(&*self.chance),
            &words,
        )?;
        let row = AccessRow {
            no,
            pupil: noting.pupil,
            fact: noting.fact,
            at: now,
            noted_by: visitor.member,
            noted_as: permit.role(),
            answers: noting.answers,
            sealed,
        };
        tx.note_access(board, &row).await?;
        let written = AuditRecord {
            action: row.fact.kind.code().to_owned(),
            dossier: noting.dossier,
            subject: Some(noting.fact.member),
            reason: noting.reason.map(str::to_owned),
            ..record(permit, now, Outcome::Done)
        };
        tx.append_audit(board, &written).await?;
        Ok(no)
    }
}

fn place<'a>(board: &[u8; 16], no: &'a [u8; 8]) -> BoardPlace<'a> {
    BoardPlace {
        board: *board,
        table: TABLE,
        id: no,
    }
}

/// Why a row was noted.
fn why(key: &BoardKey, board: domain::id::BoardId, row: &AccessRow) -> Result<Why, AppError> {
    let opened = key.open(&place(board.as_bytes(), &row.no.to_be_bytes()), &row.sealed)?;
    Ok(serde_json::from_slice(&opened)?)
}

/// What was noted, for the domain to judge.
pub(crate) fn facts(rows: &[AccessRow]) -> Vec<AccessFact> {
    rows.iter().map(|row| row.fact).collect()
}
