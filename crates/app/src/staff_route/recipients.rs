//! Naming who receives signals about staff, and noting the board's guideline (*ontvangers aanwijzen*).

use domain::decide::Refusal;
use domain::id::MemberId;
use domain::role::Role;
use domain::staff_route::{
    Guideline, NameRequest, RecipientFact, RecipientKind, StaffAction, StaffPermit, may_receive,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use store::{AuditRecord, RecipientRow, Tx};
use vault::{BoardKey, BoardPlace};

use crate::access::Colleague;
use crate::audit::Outcome;
use crate::chance::random;
use crate::error::AppError;
use crate::letters::{Letter, LetterKind};
use crate::perform::PerformError;
use crate::staff_route::{Desk, codes, note, written};
use crate::{App, Visitor};
use std::collections::BTreeSet;

const TABLE: &str = "staff_recipients";

/// Somebody whom the board named.
#[derive(Clone, PartialEq, Eq)]
pub struct NamedRecipient {
    /// The member.
    pub member: MemberId,
    /// The name.
    pub name: String,
}

/// Something that was noted about who receives.
#[derive(Clone, PartialEq, Eq)]
pub struct RecipientEvent {
    /// What.
    pub kind: RecipientKind,
    /// About whom; empty for the guideline.
    pub name: String,
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub by: String,
    /// Why; empty for the guideline.
    pub reason: String,
}

/// Who receives, for those who name them.
#[derive(Clone, PartialEq, Eq)]
pub struct RecipientOverview {
    /// Who receives now.
    pub named: Vec<NamedRecipient>,
    /// Who can be named besides.
    pub can_be: Vec<Colleague>,
    /// What was noted, the newest first.
    pub history: Vec<RecipientEvent>,
    /// The board's guideline, once it was noted.
    pub guideline: Option<Guideline>,
}

discreet!(NamedRecipient, RecipientEvent, RecipientOverview);

/// What stands sealed with a fact.
#[derive(Default, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
struct Kept {
    reason: String,
    guideline: Option<Guideline>,
}

impl App {
    /// Who receives signals about staff, and what was noted about that.
    pub async fn staff_recipients(&self, visitor: &Visitor) -> Result<RecipientOverview, AppError> {
        leave(visitor)?;
        let mut tx = self.store.read().await?;
        let desk = self.desk(&mut tx, visitor.board).await?;
        let mut history = Vec::new();
        for row in tx.staff_recipients(visitor.board).await?.iter().rev() {
            let name = |member| desk.name(member).unwrap_or_default();
            history.push(RecipientEvent {
                kind: row.fact.kind,
                name: row.fact.member.map(name).unwrap_or_default(),
                at: row.fact.at,
                by: name(row.fact.noted_by),
                reason: kept(&desk.key, visitor, row)?.reason,
            });
        }
        let all = desk.recipients.all();
        let named = all.filter_map(|member| {
            let name = desk.name(member)?;
            Some(NamedRecipient { member, name })
        });
        Ok(RecipientOverview {
            named: named.collect(),
            can_be: desk.can_be(),
            history,
            guideline: self.guideline(&mut tx, visitor, &desk.key).await?,
        })
    }

    /// The board's guideline as it stands; nothing when none was noted.
    pub(crate) async fn guideline(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        key: &BoardKey,
    ) -> Result<Option<Guideline>, AppError> {
        let rows = tx.staff_recipients(visitor.board).await?;
        let is_guideline = |row: &&RecipientRow| row.fact.kind == RecipientKind::Guideline;
        match rows.iter().rev().find(is_guideline) {
            Some(row) => Ok(kept(key, visitor, row)?.guideline),
            None => Ok(None),
        }
    }

    /// Name somebody to receive signals about staff (*ontvanger aanwijzen*).
    pub async fn name_recipient(
        &self,
        visitor: &Visitor,
        request: &NameRequest,
    ) -> Result<(), PerformError> {
        let permit = leave(visitor)?;
        visitor.must_be_confirmed()?;
        let mut tx = self.store.begin().await?;
        let desk = self.desk(&mut tx, visitor.board).await?;
        let can_be: Vec<MemberId> = desk.can_be().iter().map(|one| one.member).collect();
        let named = request.to_name(&can_be, &desk.recipients);
        let fact = named.map(|member| (RecipientKind::Named, Some(member)));
        let reason = request.reason.clone();
        let kept = Kept {
            reason,
            guideline: None,
        };
        self.note_recipient(tx, visitor, &permit, &desk, fact, kept)
            .await
    }

    /// End that somebody receives (*aanwijzing beëindigen*).
    pub async fn end_recipient(
        &self,
        visitor: &Visitor,
        request: &NameRequest,
    ) -> Result<(), PerformError> {
        let permit = leave(visitor)?;
        visitor.must_be_confirmed()?;
        let mut tx = self.store.begin().await?;
        let desk = self.desk(&mut tx, visitor.board).await?;
        let ended = request.to_end(&desk.recipients);
        let fact = ended.map(|member| (RecipientKind::Ended, Some(member)));
        let reason = request.reason.clone();
        let kept = Kept {
            reason,
            guideline: None,
        };
        self.note_recipient(tx, visitor, &permit, &desk, fact, kept)
            .await
    }

    /// Note what the board's internal guideline says (*richtlijn vastleggen*).
    pub async fn note_guideline(
        &self,
        visitor: &Visitor,
        guideline: Guideline,
    ) -> Result<(), PerformError> {
        let permit = leave(visitor)?;
        visitor.must_be_confirmed()?;
        let mut tx = self.store.begin().await?;
        let desk = self.desk(&mut tx, visitor.board).await?;
        let (fact, kept) = match guideline.check() {
            Ok(guideline) => {
                let guideline = Some(guideline);
                let kept = Kept {
                    guideline,
                    ..Kept::default()
                };
                (Ok((RecipientKind::Guideline, None)), kept)
            }
            Err(refusal) => (Err(refusal), Kept::default()),
        };
        self.note_recipient(tx, visitor, &permit, &desk, fact, kept)
            .await
    }

    async fn note_recipient(
        &self,
        mut tx: Tx,
        visitor: &Visitor,
        permit: &StaffPermit,
        desk: &Desk,
        fact: Result<(RecipientKind, Option<MemberId>), Refusal>,
        kept: Kept,
    ) -> Result<(), PerformError> {
        let now = self.clock.now();
        let (kind, member) = match fact {
            Ok(fact) => fact,
            Err(refusal) => {
                let why = (Outcome::Refused, Some(codes(&refusal)));
                note(&mut tx, visitor, permit, now, None, why).await?;
                tx.commit().await?;
                return Err(refusal.into());
            }
        };
        let no = tx.next_staff_recipient(visitor.board).await?;
        let nonce = random(&*self.chance);
        let text = serde_json::to_vec(&kept).map_err(AppError::from)?;
        let id = no.to_be_bytes();
        let sealed = desk.key.seal(&place(visitor, &id), nonce, &text);
        let row = RecipientRow {
            no,
            fact: RecipientFact {
                kind,
                member,
                at: now,
                noted_by: visitor.member,
            },
            sealed: sealed.map_err(AppError::from)?,
        };
        tx.note_staff_recipient(visitor.board, &row).await?;
        if kind != RecipientKind::Guideline {
            // The others of the board hear of it: nobody lets themselves in unseen.
            let others = desk.can_be().into_iter().map(|one| one.member);
            for other in others.filter(|other| *other != visitor.member) {
                let letter = Letter::to(other, LetterKind::RoleGiven);
                self.write_letter(&mut tx, visitor.board, letter).await?;
            }
        }
        // Who receives is for the log: whom a signal is about never is.
        let done = AuditRecord {
            subject: member,
            ..written(permit, now, Outcome::Done, None)
        };
        tx.append_audit(visitor.board, &done).await?;
        Ok(tx.commit().await?)
    }
}

impl Desk {
    /// Who can be named besides those who are, by name.
    fn can_be(&self) -> Vec<Colleague> {
        let mut can_be: Vec<Colleague> = self
            .people
            .values()
            .filter(|one| one.is_active && may_receive(&one.membership()))
            .cloned()
            .collect();
        can_be.sort_by(|one, other| one.name.cmp(&other.name));
        can_be
    }
}

/// Recipients are named for the whole board, by who is of the whole board.
fn leave(visitor: &Visitor) -> Result<StaffPermit, AppError> {
    let held = &visitor.membership.roles;
    if !held.contains(&(None, Role::BoardMember)) {
        return Err(AppError::NotFound);
    }
    let nobody = domain::staff_route::Recipients::default();
    let action = StaffAction::NameRecipients;
    domain::staff_route::staff_permit(action, &visitor.membership, &nobody, &BTreeSet::new())
        .ok_or(AppError::NotFound)
}

fn place<'a>(visitor: &Visitor, no: &'a [u8; 8]) -> BoardPlace<'a> {
    BoardPlace {
        board: *visitor.board.as_bytes(),
        table: TABLE,
        id: no,
    }
}

fn kept(key: &BoardKey, visitor: &Visitor, row: &RecipientRow) -> Result<Kept, AppError> {
    let id = row.no.to_be_bytes();
    let text = key.open(&place(visitor, &id), &row.sealed)?;
    Ok(serde_json::from_slice(&text)?)
}
