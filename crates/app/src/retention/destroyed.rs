//! What is left of the dossiers that were destroyed (*verklaring van vernietiging*).

use domain::id::DossierId;
use domain::permission::Action;
use domain::role::Role;
use jiff::Timestamp;
use jiff::civil::Date;
use store::{AuditRecord, CheckpointRow, Deed, DestroyedRow, DossierRow, StoreError, Tx};
use vault::BoardKey;

use crate::access::colleague;
use crate::audit::Outcome;
use crate::error::AppError;
use crate::read_dossier::hex;
use crate::{App, School, Visitor};

/// What is left of a dossier: nothing of anybody it was about (*verklaring*).
#[derive(Clone, PartialEq, Eq)]
pub struct Certificate {
    /// The dossier.
    pub dossier: DossierId,
    /// Where it was kept.
    pub school: School,
    /// How long it was to be kept, in the words of its edition.
    pub class: String,
    /// The edition.
    pub edition: String,
    /// The day on which it was opened.
    pub opened_on: Date,
    /// The day on which it was closed.
    pub closed_on: Date,
    /// The first day on which it could be destroyed.
    pub destroy_from: Date,
    /// How many records it had.
    pub records: u32,
    /// How many files.
    pub files: u32,
    /// Who announced it.
    pub announced: Signed,
    /// Who confirmed it.
    pub confirmed: Signed,
    /// How many leaves the log had then.
    pub log_size: u64,
    /// The first checkpoint over it: how many leaves, its root in hexadecimal, and when.
    pub checkpoint: Option<(u64, String, Timestamp)>,
}

/// A member of staff who did something, by name.
#[derive(Clone, PartialEq, Eq)]
pub struct Signed {
    /// When.
    pub at: Timestamp,
    /// The name.
    pub name: String,
    /// In which role.
    pub role: Role,
}

discreet!(Certificate, Signed);

impl App {
    /// Every dossier that was destroyed, the last one first.
    pub async fn destroyed_dossiers(
        &self,
        visitor: &Visitor,
    ) -> Result<Vec<Certificate>, AppError> {
        let mut tx = self.store.begin().await?;
        self.note_destroyed(&mut tx, visitor, None).await?;
        let key = self.board_key(&mut tx, visitor.board).await?;
        let checkpoints = tx.checkpoints(visitor.board).await?;
        let mut all = Vec::new();
        for row in tx.destroyed_dossiers(visitor.board).await? {
            all.push(
                self.certificate(&mut tx, &key, visitor, row, &checkpoints)
                    .await?,
            );
        }
        tx.commit().await?;
        Ok(all)
    }

    /// What is left of one dossier.
    pub async fn destroyed_dossier(
        &self,
        visitor: &Visitor,
        dossier: DossierId,
    ) -> Result<Certificate, AppError> {
        let mut tx = self.store.begin().await?;
        if !visitor.may(Action::ListDestroyed) {
            return Err(AppError::NotFound);
        }
        let row = tx.destroyed_dossier(visitor.board, dossier).await?;
        self.note_destroyed(&mut tx, visitor, Some(dossier)).await?;
        let key = self.board_key(&mut tx, visitor.board).await?;
        let checkpoints = tx.checkpoints(visitor.board).await?;
        let certificate = self
            .certificate(&mut tx, &key, visitor, row, &checkpoints)
            .await?;
        tx.commit().await?;
        Ok(certificate)
    }

    /// The dossier with this id. Of one that was destroyed it is said so to somebody who could have read
    /// it by role at that school, or who watches over destroying; to others it is not there.
    pub(crate) async fn dossier_row(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        dossier: DossierId,
    ) -> Result<DossierRow, AppError> {
        match tx.dossier(visitor.board, dossier).await {
            Err(StoreError::NotFound) => {}
            found => return Ok(found?),
        }
        let left = tx.destroyed_dossier(visitor.board, dossier).await?;
        let reads = visitor.schools_for(Action::ReadDossier);
        if reads.contains(&left.school) || visitor.may(Action::ListDestroyed) {
            Err(AppError::Destroyed)
        } else {
            Err(AppError::NotFound)
        }
    }

    /// Write down that somebody looked at what is left.
    async fn note_destroyed(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        dossier: Option<DossierId>,
    ) -> Result<(), AppError> {
        let action = Action::ListDestroyed;
        let role = visitor.membership.roles_for(action).map(|(_, role)| role);
        let role = role.min().ok_or(AppError::NotFound)?;
        let written = AuditRecord {
            at: self.clock.now(),
            member: Some(visitor.member),
            role: Some(role),
            action: action.code().to_owned(),
            subject: None,
            dossier,
            record: None,
            reason: None,
            outcome: Outcome::Done.code().to_owned(),
        };
        tx.append_audit(visitor.board, &written).await?;
        Ok(())
    }

    async fn certificate(
        &self,
        tx: &mut Tx,
        key: &BoardKey,
        visitor: &Visitor,
        row: DestroyedRow,
        checkpoints: &[CheckpointRow],
    ) -> Result<Certificate, AppError> {
        let board = visitor.board;
        let edition = self.edition(&row.edition, row.edition_version)?;
        let edition = visitor.language.of_edition(&edition);
        let class = edition.retention_class(&row.retention);
        let first = checkpoints.iter().find(|one| one.size >= row.log_size);
        Ok(Certificate {
            dossier: row.dossier,
            school: self.school(tx, board, row.school).await?,
            class: class.map(|class| class.text.clone()).unwrap_or_default(),
            edition: edition.name.clone(),
            opened_on: row.opened_on,
            closed_on: row.closed_on,
            destroy_from: row.destroy_from,
            records: row.records,
            files: row.files,
            announced: signed(tx, key, visitor, row.proposed).await?,
            confirmed: signed(tx, key, visitor, row.confirmed).await?,
            log_size: row.log_size,
            checkpoint: first.map(|one| (one.size, hex(one.root.as_bytes()), one.at)),
        })
    }
}

async fn signed(
    tx: &mut Tx,
    key: &BoardKey,
    visitor: &Visitor,
    deed: Deed,
) -> Result<Signed, AppError> {
    Ok(Signed {
        at: deed.at,
        name: colleague(tx, key, visitor.board, deed.by).await?.name,
        role: deed.role,
    })
}
