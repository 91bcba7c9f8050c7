//! Ties to a child: who has one is shut out, whatever else they may.

use domain::access::{AccessFact, AccessKind, ConflictRequest, Parts, Standing};
use domain::id::{MemberId, PupilId};
use domain::permission::{Action, Permit, permit_for};
use store::{PupilRow, Tx};

use crate::access::{Colleague, Noting, Why, colleagues, facts};
use crate::audit::{Outcome, audit};
use crate::error::AppError;
use crate::noted;
use crate::perform::{PerformError, refused};
use crate::print_report::value;
use crate::{App, Visitor};

impl App {
    /// Say that one has a tie to a child (*eigen betrokkenheid melden*). From then on the dossier,
    /// if there is one, does not exist for the visitor.
    pub async fn declare_own_conflict(
        &self,
        visitor: &Visitor,
        pupil: PupilId,
        request: &ConflictRequest,
    ) -> Result<(), PerformError> {
        let request = ConflictRequest {
            member: Some(visitor.member),
            ..request.clone()
        };
        self.declare(visitor, pupil, &request, Action::DeclareOwnConflict)
            .await
    }

    /// Say that a colleague has a tie to a child (*betrokkenheid van een collega melden*).
    pub async fn declare_conflict(
        &self,
        visitor: &Visitor,
        pupil: PupilId,
        request: &ConflictRequest,
    ) -> Result<(), PerformError> {
        self.declare(visitor, pupil, request, Action::DeclareConflict)
            .await
    }

    /// Take back that a colleague has a tie, with the reason (*betrokkenheid vervallen*).
    pub async fn lift_conflict(
        &self,
        visitor: &Visitor,
        pupil: PupilId,
        member: MemberId,
        words: &str,
    ) -> Result<(), PerformError> {
        let mut tx = self.store.begin().await?;
        let row = tx.pupil(visitor.board, pupil).await?;
        let permit = self
            .permit_about(&mut tx, visitor, Action::DeclareConflict, &row)
            .await?;
        visitor.must_be_confirmed()?;
        let rows = tx.access_of_pupil(visitor.board, pupil).await?;
        let now = self.clock.now();
        if member == visitor.member || !Standing::of(member, &facts(&rows), now).is_blocked {
            return Err(AppError::NotFound.into());
        }
        if words.trim().is_empty() {
            let refusal = refused("form.required", "words");
            noted::refused(&mut tx, visitor, &permit, now, None, &refusal).await?;
            tx.commit().await?;
            return Err(refusal.into());
        }
        let fact = AccessFact {
            member,
            kind: AccessKind::ConflictLifted,
            since: now,
            until: None,
            parts: Parts::NONE,
        };
        let why = Why {
            code: String::new(),
            words: words.to_owned(),
        };
        self.note_tie(&mut tx, visitor, &permit, &row, fact, &why)
            .await?;
        Ok(tx.commit().await?)
    }

    /// The other members who may come in, by name: of whom a tie can be said.
    pub async fn colleagues(&self, visitor: &Visitor) -> Result<Vec<Colleague>, AppError> {
        if !visitor.may(Action::DeclareConflict) {
            return Err(AppError::NotFound);
        }
        let mut tx = self.store.read().await?;
        let key = self.board_key(&mut tx, visitor.board).await?;
        let mut all: Vec<Colleague> = colleagues(&mut tx, &key, visitor.board)
            .await?
            .into_values()
            .filter(|colleague| colleague.is_active && colleague.member != visitor.member)
            .collect();
        all.sort_by(|one, other| one.name.cmp(&other.name));
        Ok(all)
    }

    async fn declare(
        &self,
        visitor: &Visitor,
        pupil: PupilId,
        request: &ConflictRequest,
        action: Action,
    ) -> Result<(), PerformError> {
        let mut tx = self.store.begin().await?;
        let row = tx.pupil(visitor.board, pupil).await?;
        let permit = self.permit_about(&mut tx, visitor, action, &row).await?;
        let now = self.clock.now();
        let fact = match request.check(visitor.member, now) {
            Ok(fact) => fact,
            Err(refusal) => {
                audit(&mut tx, visitor, &permit, now, None, None, Outcome::Refused).await?;
                tx.commit().await?;
                return Err(refusal.into());
            }
        };
        // A member of another board is nobody here.
        tx.member(visitor.board, fact.member).await?;
        let why = Why {
            code: request
                .tie
                .map(|tie| value("tie", &tie))
                .unwrap_or_default(),
            words: request.words.clone(),
        };
        self.note_tie(&mut tx, visitor, &permit, &row, fact, &why)
            .await?;
        Ok(tx.commit().await?)
    }

    async fn note_tie(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        permit: &Permit,
        pupil: &PupilRow,
        fact: AccessFact,
        why: &Why,
    ) -> Result<i64, AppError> {
        let dossier = tx.dossier_of_pupil(visitor.board, pupil.id).await?;
        let noting = Noting {
            pupil: pupil.id,
            dossier: dossier.map(|dossier| dossier.id),
            fact,
            answers: None,
            // Which tie it is says something about a person: that stands sealed only.
            reason: None,
            why,
        };
        self.note(tx, visitor, permit, noting).await
    }

    /// The permit for something about a pupil, with or without a dossier.
    pub(crate) async fn permit_about(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        action: Action,
        pupil: &PupilRow,
    ) -> Result<Permit, AppError> {
        let standing = self.standing(tx, visitor, pupil.id).await?;
        permit_for(action, &visitor.membership, pupil.school, &standing).ok_or(AppError::NotFound)
    }
}
