//! Holding a dossier, so that it is not destroyed, and ending that (*vernietigen opschorten*).

use domain::id::DossierId;
use domain::permission::Action;
use domain::retention::{HoldRequest, ReasonRequest, RetentionKind};

use crate::perform::PerformError;
use crate::retention::Why;
use crate::{App, Visitor};

impl App {
    /// Hold a dossier (*opschorten*): from now on it cannot be announced or confirmed that it is destroyed,
    /// and what was announced ends.
    pub async fn hold_dossier(
        &self,
        visitor: &Visitor,
        dossier: DossierId,
        asked: &HoldRequest,
    ) -> Result<(), PerformError> {
        let mut tx = self.store.begin().await?;
        let action = Action::HoldDossier;
        let kept = self.kept(&mut tx, visitor, dossier, action).await?;
        if let Err(refusal) = asked.check(&kept.keeping) {
            return self.refuse_retention(tx, visitor, &kept, refusal).await;
        }
        let why = Why {
            cause: asked.cause.clone(),
            words: asked.reason.clone(),
        };
        let kind = RetentionKind::HoldSet;
        self.note_retention(&mut tx, visitor, &kept, kind, Some(why))
            .await?;
        Ok(tx.commit().await?)
    }

    /// End a hold (*opschorting beëindigen*). What was announced before it is not announced any more.
    pub async fn end_hold(
        &self,
        visitor: &Visitor,
        dossier: DossierId,
        asked: &ReasonRequest,
    ) -> Result<(), PerformError> {
        let mut tx = self.store.begin().await?;
        let action = Action::HoldDossier;
        let kept = self.kept(&mut tx, visitor, dossier, action).await?;
        if let Err(refusal) = asked.check_end(&kept.keeping) {
            return self.refuse_retention(tx, visitor, &kept, refusal).await;
        }
        let why = Some(Why::in_words(&asked.reason));
        let kind = RetentionKind::HoldEnded;
        self.note_retention(&mut tx, visitor, &kept, kind, why)
            .await?;
        Ok(tx.commit().await?)
    }
}

impl Why {
    /// A reason that is on no list.
    pub(super) fn in_words(words: &str) -> Self {
        Self {
            cause: String::new(),
            words: words.to_owned(),
        }
    }
}
