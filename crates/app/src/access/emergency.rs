//! Opening a dossier in an emergency, and looking back at it.

use domain::access::{AccessFact, AccessKind, EmergencyRequest, ReviewRequest, Standing};
use domain::id::{DossierId, MemberId, PupilId, SchoolId};
use domain::permission::{Action, Permit, permit_for};
use domain::role::Role;
use jiff::Timestamp;
use store::{AccessRow, AuditRecord, PupilRow, StoreError, Tx};
use vault::BoardKey;

use crate::access::{Noting, Why, colleague, facts, why};
use crate::audit::{Outcome, audit, record};
use crate::error::AppError;
use crate::perform::{PerformError, refused};
use crate::{App, Visitor};

/// What came of opening in an emergency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OpenedInEmergency {
    /// The dossier; nothing when there is none that the visitor may know of.
    pub dossier: Option<DossierId>,
    /// Until when it is open.
    pub until: Option<Timestamp>,
}

/// An emergency at which somebody has to look back (*noodtoegang om te beoordelen*).
#[derive(Clone, PartialEq, Eq)]
pub struct EmergencyToReview {
    /// Its number.
    pub no: i64,
    /// The school.
    pub school: SchoolId,
    /// The name of the pupil; nothing for who may not read the dossier.
    pub pupil: Option<String>,
    /// Who opened it.
    pub by: String,
    /// In which role.
    pub role: Role,
    /// When.
    pub at: Timestamp,
    /// Until when.
    pub until: Option<Timestamp>,
    /// The reason from the list.
    pub reason: String,
    /// The reason in words.
    pub words: String,
}

discreet!(EmergencyToReview);

impl App {
    /// Open the dossier of a pupil in an emergency (*noodtoegang*), for four hours. Director and
    /// care coordinator are told at once; somebody has to look back at it.
    ///
    /// The answer is the same where there is no dossier and where the visitor is shut out.
    pub async fn open_in_emergency(
        &self,
        visitor: &Visitor,
        pupil: PupilId,
        request: &EmergencyRequest,
    ) -> Result<OpenedInEmergency, PerformError> {
        let mut tx = self.store.begin().await?;
        let row = tx.pupil(visitor.board, pupil).await?;
        let standing = self.standing(&mut tx, visitor, pupil).await?;
        let permit = permit_for(
            Action::OpenEmergency,
            &visitor.membership,
            row.school,
            &Standing::default(),
        )
        .ok_or(AppError::NotFound)?;
        let now = self.clock.now();
        let fact = match request.check(visitor.member, now) {
            Ok(fact) => fact,
            Err(refusal) => {
                audit(&mut tx, visitor, &permit, now, None, None, Outcome::Refused).await?;
                tx.commit().await?;
                return Err(refusal.into());
            }
        };
        let known = tx.dossier_of_pupil(visitor.board, pupil).await?;
        let reason = request.reason.map(domain::access::EmergencyReason::code);
        let noting = Noting {
            pupil,
            dossier: known.as_ref().map(|dossier| dossier.id),
            fact,
            answers: None,
            reason,
            why: &Why {
                code: reason.unwrap_or_default().to_owned(),
                words: request.words.clone(),
            },
        };
        self.note(&mut tx, visitor, &permit, noting).await?;
        let about = (visitor.board, row.school, pupil);
        self.tell_of_emergency(&mut tx, about, visitor.member)
            .await?;
        tx.commit().await?;
        let opened = known.filter(|_| !standing.is_blocked);
        Ok(OpenedInEmergency {
            until: opened.as_ref().and(fact.until),
            dossier: opened.map(|dossier| dossier.id),
        })
    }

    /// The emergencies at which the visitor has to look back, the oldest first.
    pub async fn emergencies_to_review(
        &self,
        visitor: &Visitor,
    ) -> Result<Vec<EmergencyToReview>, AppError> {
        if !visitor.may(Action::ReviewEmergency) {
            return Ok(Vec::new());
        }
        let mut tx = self.store.begin().await?;
        let key = self.board_key(&mut tx, visitor.board).await?;
        let mut all = Vec::new();
        for row in tx.emergencies_to_review(visitor.board).await? {
            let pupil = tx.pupil(visitor.board, row.pupil).await?;
            let Some(permit) = self.reviewer(&mut tx, visitor, &row, &pupil).await? else {
                continue;
            };
            let shown = AuditRecord {
                subject: Some(row.fact.member),
                ..record(&permit, self.clock.now(), Outcome::Done)
            };
            tx.append_audit(visitor.board, &shown).await?;
            let one = self.to_review(&mut tx, visitor, &key, row, pupil.school);
            all.push(one.await?);
        }
        tx.commit().await?;
        Ok(all)
    }

    /// One emergency at which the visitor has to look back.
    pub async fn emergency_to_review(
        &self,
        visitor: &Visitor,
        no: i64,
    ) -> Result<EmergencyToReview, AppError> {
        let mut tx = self.store.begin().await?;
        let key = self.board_key(&mut tx, visitor.board).await?;
        let rows = tx.emergencies_to_review(visitor.board).await?;
        let row = rows.into_iter().find(|row| row.no == no);
        let row = row.ok_or(AppError::NotFound)?;
        let pupil = tx.pupil(visitor.board, row.pupil).await?;
        let permit = self.reviewer(&mut tx, visitor, &row, &pupil).await?;
        let permit = permit.ok_or(AppError::NotFound)?;
        let subject = row.fact.member;
        let emergency = self
            .to_review(&mut tx, visitor, &key, row, pupil.school)
            .await?;
        let looked = AuditRecord {
            subject: Some(subject),
            ..record(&permit, self.clock.now(), Outcome::Done)
        };
        tx.append_audit(visitor.board, &looked).await?;
        tx.commit().await?;
        Ok(emergency)
    }

    /// Say whether an emergency was one (*noodtoegang beoordelen*).
    pub async fn review_emergency(
        &self,
        visitor: &Visitor,
        no: i64,
        request: &ReviewRequest,
    ) -> Result<(), PerformError> {
        let mut tx = self.store.begin().await?;
        let row = tx.access(visitor.board, no).await?;
        if row.fact.kind != AccessKind::EmergencyOpened {
            return Err(AppError::NotFound.into());
        }
        let pupil = tx.pupil(visitor.board, row.pupil).await?;
        let permit = self.reviewer(&mut tx, visitor, &row, &pupil).await?;
        let permit = permit.ok_or(AppError::NotFound)?;
        let now = self.clock.now();
        let dossier = tx.dossier_of_pupil(visitor.board, row.pupil).await?;
        let dossier = dossier.map(|dossier| dossier.id);
        let fact = match request.check(row.fact.member, now) {
            Ok(fact) => fact,
            Err(refusal) => {
                audit(
                    &mut tx,
                    visitor,
                    &permit,
                    now,
                    dossier,
                    None,
                    Outcome::Refused,
                )
                .await?;
                tx.commit().await?;
                return Err(refusal.into());
            }
        };
        let verdict = request.verdict.map(domain::access::Verdict::code);
        let noting = Noting {
            pupil: row.pupil,
            dossier,
            fact,
            answers: Some(no),
            reason: verdict,
            why: &Why {
                code: verdict.unwrap_or_default().to_owned(),
                words: request.words.clone(),
            },
        };
        match self.note(&mut tx, visitor, &permit, noting).await {
            Ok(_) => Ok(tx.commit().await?),
            Err(AppError::Store(StoreError::Conflict)) => {
                Err(refused("access.reviewed-before", "verdict").into())
            }
            Err(other) => Err(other.into()),
        }
    }

    /// The permit to look back at this emergency: the director or care coordinator of the school,
    /// but never on oneself. The board where no director can.
    async fn reviewer(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        row: &AccessRow,
        pupil: &PupilRow,
    ) -> Result<Option<Permit>, AppError> {
        if row.fact.member == visitor.member {
            return Ok(None);
        }
        let rows = tx.access_of_pupil(visitor.board, row.pupil).await?;
        let facts = facts(&rows);
        let standing = Standing::of(visitor.member, &facts, self.clock.now());
        let action = Action::ReviewEmergency;
        let permit = permit_for(action, &visitor.membership, pupil.school, &standing);
        let Some(permit) = permit else {
            return Ok(None);
        };
        if permit.role() == Role::BoardMember {
            let director = self.has_director(tx, row, pupil, &facts).await?;
            return Ok(Some(permit).filter(|_| !director));
        }
        Ok(Some(permit))
    }

    /// Whether the school has a director who can look back at this emergency.
    async fn has_director(
        &self,
        tx: &mut Tx,
        row: &AccessRow,
        pupil: &PupilRow,
        facts: &[AccessFact],
    ) -> Result<bool, AppError> {
        let now = self.clock.now();
        for held in tx.roles_of_school(pupil.board, pupil.school).await? {
            let is_blocked = Standing::of(held.member, facts, now).is_blocked;
            if held.role == Role::Director
                && held.member != row.fact.member
                && !is_blocked
                && tx.member(pupil.board, held.member).await?.is_active
            {
                return Ok(true);
            }
        }
        Ok(false)
    }

    async fn to_review(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        key: &BoardKey,
        row: AccessRow,
        school: SchoolId,
    ) -> Result<EmergencyToReview, AppError> {
        let reads = self.reads_pupil(tx, visitor, row.pupil, school).await?;
        let pupil = self.pupil(tx, key, visitor.board, row.pupil).await?;
        let why = why(key, visitor.board, &row)?;
        Ok(EmergencyToReview {
            no: row.no,
            school,
            pupil: reads.then(|| pupil.name()),
            by: self
                .name_of_member(tx, key, row.fact.member, visitor)
                .await?,
            role: row.noted_as,
            at: row.at,
            until: row.fact.until,
            reason: why.code,
            words: why.words,
        })
    }

    async fn reads_pupil(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        pupil: PupilId,
        school: SchoolId,
    ) -> Result<bool, AppError> {
        let standing = self.standing(tx, visitor, pupil).await?;
        let reading = permit_for(Action::ReadDossier, &visitor.membership, school, &standing);
        Ok(reading.is_some())
    }

    async fn name_of_member(
        &self,
        tx: &mut Tx,
        key: &BoardKey,
        member: MemberId,
        visitor: &Visitor,
    ) -> Result<String, AppError> {
        Ok(colleague(tx, key, visitor.board, member).await?.name)
    }
}
