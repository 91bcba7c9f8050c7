//! Giving leave to read parts of a dossier, and ending it.

use std::collections::BTreeSet;

use domain::access::{AccessFact, AccessKind, GrantRequest, Parts, Standing, leave_of};
use domain::id::{DossierId, MemberId, PupilId};
use domain::permission::{Action, Permit, can_be_let_in};
use jiff::Timestamp;
use store::{DossierRow, Tx};

use crate::access::{Colleague, Noting, Why, colleagues, facts};
use crate::audit::{Outcome, audit};
use crate::error::AppError;
use crate::perform::{PerformError, refused};
use crate::{App, Visitor};

impl App {
    /// Give a colleague leave to read parts of a dossier for a while (*inzage geven*).
    pub async fn give_access(
        &self,
        visitor: &Visitor,
        dossier: DossierId,
        request: &GrantRequest,
    ) -> Result<(), PerformError> {
        let (mut tx, row, permit) = self.for_access(visitor, dossier).await?;
        visitor.must_be_confirmed()?;
        let checked = request.check(permit.parts(), self.clock.now());
        let fact = match checked {
            Ok(fact) if self.can_let_in(&mut tx, visitor, &row, fact.member).await? => Ok(fact),
            Ok(_) => Err(refused("access.cannot-be-let-in", "member")),
            Err(refusal) => Err(refusal),
        };
        let fact = match fact {
            Ok(fact) => fact,
            Err(refusal) => {
                let (now, outcome) = (self.clock.now(), Outcome::Refused);
                audit(&mut tx, visitor, &permit, now, Some(dossier), None, outcome).await?;
                tx.commit().await?;
                return Err(refusal.into());
            }
        };
        self.note_in(
            &mut tx,
            visitor,
            &permit,
            &row,
            fact,
            request.reason.clone(),
        )
        .await?;
        Ok(tx.commit().await?)
    }

    /// End every leave of a colleague for a dossier (*inzage beëindigen*).
    pub async fn end_access(
        &self,
        visitor: &Visitor,
        dossier: DossierId,
        member: MemberId,
    ) -> Result<(), AppError> {
        let (mut tx, row, permit) = self.for_access(visitor, dossier).await?;
        let rows = tx.access_of_pupil(visitor.board, row.pupil).await?;
        let now = self.clock.now();
        // Leave that begins later is ended as well.
        if leave_of(member, &facts(&rows), now).is_empty() {
            return Err(AppError::NotFound);
        }
        let ended = ended(AccessKind::GrantEnded, member, now);
        self.note_in(&mut tx, visitor, &permit, &row, ended, String::new())
            .await?;
        Ok(tx.commit().await?)
    }

    /// End all leave that somebody has who goes away, in the caller's unit of work: it is not there
    /// when they come back.
    pub(crate) async fn end_all_leave(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        permit: &Permit,
        member: MemberId,
    ) -> Result<(), AppError> {
        let now = self.clock.now();
        let noted = tx.access_of_member(visitor.board, member).await?;
        let pupils: BTreeSet<PupilId> = noted.iter().map(|row| row.pupil).collect();
        for pupil in pupils {
            let rows = tx.access_of_pupil(visitor.board, pupil).await?;
            for kind in endings(member, &facts(&rows), now) {
                let noting = Noting {
                    pupil,
                    dossier: None,
                    fact: ended(kind, member, now),
                    answers: None,
                    reason: None,
                    why: &Why {
                        code: String::new(),
                        words: String::new(),
                    },
                };
                self.note(tx, visitor, permit, noting).await?;
            }
        }
        Ok(())
    }

    /// The colleagues to whom leave can be given for this dossier, by name.
    pub async fn who_can_be_let_in(
        &self,
        visitor: &Visitor,
        dossier: DossierId,
    ) -> Result<Vec<Colleague>, AppError> {
        let (mut tx, row, _) = self.for_access(visitor, dossier).await?;
        let key = self.board_key(&mut tx, visitor.board).await?;
        let rows = tx.access_of_pupil(visitor.board, row.pupil).await?;
        let (facts, now) = (facts(&rows), self.clock.now());
        let mut all: Vec<Colleague> = colleagues(&mut tx, &key, visitor.board)
            .await?
            .into_values()
            .filter(|colleague| {
                is_candidate(
                    colleague,
                    visitor,
                    &Standing::of(colleague.member, &facts, now),
                )
            })
            .collect();
        all.sort_by(|one, other| one.name.cmp(&other.name));
        Ok(all)
    }

    async fn can_let_in(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        row: &DossierRow,
        member: MemberId,
    ) -> Result<bool, AppError> {
        let key = self.board_key(tx, visitor.board).await?;
        let rows = tx.access_of_pupil(visitor.board, row.pupil).await?;
        let standing = Standing::of(member, &facts(&rows), self.clock.now());
        let all = colleagues(tx, &key, visitor.board).await?;
        let found = all.get(&member);
        Ok(found.is_some_and(|colleague| is_candidate(colleague, visitor, &standing)))
    }

    async fn for_access(
        &self,
        visitor: &Visitor,
        dossier: DossierId,
    ) -> Result<(Tx, DossierRow, Permit), AppError> {
        let mut tx = self.store.begin().await?;
        let row = tx.dossier(visitor.board, dossier).await?;
        let permit = self
            .permit_in(&mut tx, visitor, Action::GiveAccess, &row)
            .await?;
        Ok((tx, row, permit))
    }

    async fn note_in(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        permit: &Permit,
        row: &DossierRow,
        fact: AccessFact,
        words: String,
    ) -> Result<i64, AppError> {
        let noting = Noting {
            pupil: row.pupil,
            dossier: Some(row.id),
            fact,
            answers: None,
            reason: None,
            why: &Why {
                code: String::new(),
                words,
            },
        };
        self.note(tx, visitor, permit, noting).await
    }
}

/// Nobody gives themselves leave, and nobody gives it to who is gone or shut out.
fn is_candidate(colleague: &Colleague, visitor: &Visitor, standing: &Standing) -> bool {
    colleague.is_active
        && colleague.member != visitor.member
        && !standing.is_blocked
        && colleague.roles.iter().any(|(_, role)| can_be_let_in(*role))
}

/// How what lets this member in without a role ends: leave, an emergency, both or neither.
fn endings(
    member: MemberId,
    facts: &[AccessFact],
    now: Timestamp,
) -> impl Iterator<Item = AccessKind> + use<> {
    let leave = !leave_of(member, facts, now).is_empty();
    let emergency = Standing::of(member, facts, now).emergency_until.is_some();
    [
        (leave, AccessKind::GrantEnded),
        (emergency, AccessKind::EmergencyEnded),
    ]
    .into_iter()
    .filter_map(|(is_running, end)| is_running.then_some(end))
}

fn ended(kind: AccessKind, member: MemberId, now: Timestamp) -> AccessFact {
    AccessFact {
        member,
        kind,
        since: now,
        until: None,
        parts: Parts::NONE,
    }
}
