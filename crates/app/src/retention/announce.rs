//! Announcing that a dossier will be destroyed, and stopping that (*vernietiging aankondigen*).

use domain::id::DossierId;
use domain::permission::Action;
use domain::retention::{ReasonRequest, RetentionKind};

use crate::perform::PerformError;
use crate::retention::Why;
use crate::{App, Visitor};

impl App {
    /// Announce that a dossier will be destroyed (*vernietiging aankondigen*): whoever must hear of it is
    /// told, and nothing is destroyed yet.
    pub async fn announce_destruction(
        &self,
        visitor: &Visitor,
        dossier: DossierId,
        asked: &ReasonRequest,
    ) -> Result<(), PerformError> {
        let mut tx = self.store.begin().await?;
        let action = Action::AnnounceDestruction;
        let kept = self.kept(&mut tx, visitor, dossier, action).await?;
        visitor.must_be_confirmed()?;
        if let Err(refusal) = asked.check_announcement(&kept.keeping) {
            return self.refuse_retention(tx, visitor, &kept, refusal).await;
        }
        let why = Some(Why::in_words(&asked.reason));
        let kind = RetentionKind::Announced;
        self.note_retention(&mut tx, visitor, &kept, kind, why)
            .await?;
        let row = &kept.opened.row;
        let about = (row.board, row.school, row.pupil);
        self.tell_of_destruction(&mut tx, about, visitor.member)
            .await?;
        Ok(tx.commit().await?)
    }

    /// Stop what was announced, with a reason (*bezwaar maken, of intrekken*).
    pub async fn object_to_destruction(
        &self,
        visitor: &Visitor,
        dossier: DossierId,
        asked: &ReasonRequest,
    ) -> Result<(), PerformError> {
        let mut tx = self.store.begin().await?;
        let action = Action::ObjectToDestruction;
        let kept = self.kept(&mut tx, visitor, dossier, action).await?;
        if let Err(refusal) = asked.check_objection(&kept.keeping) {
            return self.refuse_retention(tx, visitor, &kept, refusal).await;
        }
        let why = Some(Why::in_words(&asked.reason));
        let kind = RetentionKind::Objected;
        self.note_retention(&mut tx, visitor, &kept, kind, why)
            .await?;
        Ok(tx.commit().await?)
    }
}
