//! Confirming that a dossier is destroyed (*vernietigen*).

use domain::access::AccessKind;
use domain::id::{DossierId, No, PupilId};
use domain::permission::Action;
use domain::retention::{Announcement, ConfirmRequest, RetentionFact, RetentionKind};
use domain::time::school_time;
use store::{AuditRecord, Deed, DestroyedRow, RetentionRow, Tx};

use crate::audit::{Outcome, record};
use crate::error::AppError;
use crate::perform::{PerformError, refused};
use crate::retention::Kept;
use crate::{App, Visitor};

/// How often the journal is asked to be emptied, when somebody reads who began before.
const TRIES: u8 = 3;

impl App {
    /// Destroy a dossier that was announced (*vernietigen*). Never by who announced it, never before the
    /// days of the announcement are over, and never without showing again who one is.
    ///
    /// Key, texts, files, drafts and lists go in one transaction with the line in the log and what is left
    /// of it; the events without their texts, and their leaves, stay.
    pub async fn destroy_dossier(
        &self,
        visitor: &Visitor,
        dossier: DossierId,
        asked: &ConfirmRequest,
    ) -> Result<(), PerformError> {
        let mut tx = self.store.begin().await?;
        let action = Action::ConfirmDestruction;
        let kept = self.kept(&mut tx, visitor, dossier, action).await?;
        visitor.must_be_confirmed()?;
        let pupil = kept.opened.row.pupil;
        let has_open = has_open_emergency(&mut tx, visitor, pupil).await?;
        let who = (visitor.member, kept.permit.role());
        if let Err(refusal) = asked.check(&kept.keeping, who, has_open) {
            return self.refuse_retention(tx, visitor, &kept, refusal).await;
        }
        let Some(announced) = kept.keeping.announced else {
            return Err(refused("destruction.not-announced", "").into());
        };
        self.destroy(&mut tx, visitor, &kept, &announced).await?;
        tx.commit().await?;
        for _ in 0..TRIES {
            if self.store.empty_journal().await? {
                break;
            }
        }
        Ok(())
    }

    async fn destroy(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        kept: &Kept,
        announced: &Announcement,
    ) -> Result<(), AppError> {
        let (board, row, keeping) = (visitor.board, &kept.opened.row, &kept.keeping);
        let (Some(class), Some(closed_on), Some(destroy_from)) =
            (&keeping.class, keeping.closed_on, keeping.destroy_from)
        else {
            return Err(AppError::NotFound);
        };
        let confirmed = RetentionFact {
            kind: RetentionKind::Destroyed,
            at: self.clock.now(),
            by: visitor.member,
            role: kept.permit.role(),
        };
        let noted = RetentionRow {
            no: tx.next_retention(board).await?,
            dossier: row.id,
            fact: confirmed,
            sealed: None,
        };
        tx.note_retention(board, &noted).await?;
        self.forget_links(tx, &kept.opened).await?;
        let files = tx.destroy_dossier(row).await?;
        let written = AuditRecord {
            action: RetentionKind::Destroyed.code().to_owned(),
            dossier: Some(row.id),
            record: Some(No(row.version)),
            subject: Some(announced.fact.by),
            ..record(&kept.permit, confirmed.at, Outcome::Done)
        };
        tx.append_audit(board, &written).await?;
        let left = DestroyedRow {
            dossier: row.id,
            school: row.school,
            edition: row.edition.clone(),
            edition_version: row.edition_version,
            retention: class.clone(),
            opened_on: school_time(row.opened_at).date(),
            closed_on,
            destroy_from,
            records: row.version,
            files,
            proposed: deed(announced.fact),
            confirmed: deed(confirmed),
            log_size: tx.peaks(board).await?.size(),
        };
        Ok(tx.insert_destroyed(board, &left).await?)
    }
}

const fn deed(fact: RetentionFact) -> Deed {
    Deed {
        at: fact.at,
        by: fact.by,
        role: fact.role,
    }
}

/// Whether nobody looked back yet at an emergency in which the dossier was opened: destroying it would
/// take away what they have to judge.
async fn has_open_emergency(
    tx: &mut Tx,
    visitor: &Visitor,
    pupil: PupilId,
) -> Result<bool, AppError> {
    let rows = tx.access_of_pupil(visitor.board, pupil).await?;
    let is_answered = |no| rows.iter().any(|row| row.answers == Some(no));
    Ok(rows
        .iter()
        .filter(|row| row.fact.kind == AccessKind::EmergencyOpened)
        .any(|row| !is_answered(row.no)))
}
