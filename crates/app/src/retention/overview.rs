//! How it stands with keeping one dossier (*bewaren*): for who may hold it, announce, object or confirm.

use domain::id::DossierId;
use domain::permission::Action;
use domain::retention::{Keeping, RetentionKind};
use domain::role::Role;
use jiff::Timestamp;
use store::{DossierRow, Tx};

use crate::access::colleague;
use crate::audit::{Outcome, audit};
use crate::error::AppError;
use crate::retention::{Kept, why};
use crate::{App, Visitor};

/// How it stands with keeping one dossier.
pub struct KeepingOverview {
    /// The dossier.
    pub dossier: DossierId,
    /// The name of the pupil.
    pub pupil: String,
    /// Whether the visitor may read the dossier itself.
    pub may_read: bool,
    /// How it stands.
    pub keeping: Keeping,
    /// How long it is to be kept, in the words of its edition.
    pub class: Option<String>,
    /// So many days lie between announcing and confirming.
    pub days: u8,
    /// Everything that was noted, the newest last.
    pub notes: Vec<RetentionNote>,
    /// What the visitor may do about it, whether or not it can be done now.
    pub may: Vec<Action>,
}

/// Something that was noted about keeping a dossier, with why.
pub struct RetentionNote {
    /// What.
    pub kind: RetentionKind,
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub name: String,
    /// In which role.
    pub role: Role,
    /// For what it is held.
    pub cause: String,
    /// Why, in words.
    pub words: String,
}

discreet!(KeepingOverview, RetentionNote);

/// What can be done about keeping a dossier.
const DEEDS: [Action; 4] = [
    Action::HoldDossier,
    Action::AnnounceDestruction,
    Action::ObjectToDestruction,
    Action::ConfirmDestruction,
];

impl App {
    /// How it stands with keeping a dossier (*bewaren*). It is written down that somebody looked.
    pub async fn keeping_overview(
        &self,
        visitor: &Visitor,
        dossier: DossierId,
    ) -> Result<KeepingOverview, AppError> {
        let mut tx = self.store.begin().await?;
        let action = Action::SeeKeeping;
        let kept = self.kept(&mut tx, visitor, dossier, action).await?;
        let now = self.clock.now();
        let looked = Outcome::Done;
        audit(
            &mut tx,
            visitor,
            &kept.permit,
            now,
            Some(dossier),
            None,
            looked,
        )
        .await?;
        let Kept {
            opened,
            rows,
            keeping,
            ..
        } = kept;
        let (board, key) = (visitor.board, &opened.board_key);
        let mut notes = Vec::new();
        for row in &rows {
            let why = why(&opened.key, board, dossier, row)?;
            notes.push(RetentionNote {
                kind: row.fact.kind,
                at: row.fact.at,
                name: colleague(&mut tx, key, board, row.fact.by).await?.name,
                role: row.fact.role,
                cause: why.cause,
                words: why.words,
            });
        }
        let may = self.deeds(&mut tx, visitor, &opened.row).await?;
        let pupil = self.pupil(&mut tx, key, board, opened.row.pupil).await?;
        let may_read = self.may_read(&mut tx, visitor, dossier).await?;
        tx.commit().await?;
        let class = keeping.class.as_deref();
        let spoken = visitor.language.of_edition(&opened.edition);
        let class = class.and_then(|code| spoken.retention_class(code));
        Ok(KeepingOverview {
            dossier,
            pupil: pupil.name(),
            may_read,
            class: class.map(|class| class.text.clone()),
            days: opened.edition.terms.destruction_days,
            notes,
            may,
            keeping,
        })
    }

    /// What the visitor may do about keeping a dossier.
    async fn deeds(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        row: &DossierRow,
    ) -> Result<Vec<Action>, AppError> {
        let mut may = Vec::new();
        for action in DEEDS {
            match self.permit_in(tx, visitor, action, row).await {
                Ok(_) => may.push(action),
                Err(AppError::NotFound) => {}
                Err(other) => return Err(other),
            }
        }
        Ok(may)
    }
}
