//! What else is written down: why something was refused, how much was found, and that somebody
//! asked for what is not theirs.
//!
//! Codes, numbers and ids only. The words that somebody looked for are not kept.

use domain::decide::Refusal;
use domain::id::{DossierId, MemberId};
use domain::permission::{Action, Permit};
use domain::staff_route::StaffAction;
use domain::step1_signals::STAFF_SUSPECTED;
use jiff::Timestamp;
use store::{AuditRecord, Tx};

use crate::audit::{Outcome, record};
use crate::error::AppError;
use crate::perform::PerformError;
use crate::{App, Visitor};

/// How many codes of rules stand in one record; the first are the ones that people see first.
const MOST_RULES: usize = 8;

/// The name in the log of looking through the pupils of a school (*leerling zoeken*).
pub(crate) const SEARCH: &str = "search-pupils";

/// The code of a form of which a field cannot be read.
pub(crate) const UNREADABLE: &str = "field-unreadable";
/// The code of a form that somebody else was ahead of.
pub(crate) const OVERTAKEN: &str = "overtaken";

/// Write down that something was not done, under one code.
pub(crate) async fn not_done(
    tx: &mut Tx,
    visitor: &Visitor,
    permit: &Permit,
    at: Timestamp,
    dossier: Option<DossierId>,
    code: &str,
) -> Result<(), AppError> {
    let written = AuditRecord {
        dossier,
        reason: Some(code.to_owned()),
        ..record(permit, at, Outcome::Refused)
    };
    tx.append_audit(visitor.board, &written).await?;
    Ok(())
}

/// Write down a refusal with the codes of the rules that refused.
pub(crate) async fn refused(
    tx: &mut Tx,
    visitor: &Visitor,
    permit: &Permit,
    at: Timestamp,
    dossier: Option<DossierId>,
    refusal: &Refusal,
) -> Result<(), AppError> {
    let is = |code: &str| refusal.problems.iter().any(|problem| problem.code == code);
    if is(STAFF_SUSPECTED) {
        // Nothing of it stands in the pupil's dossier, nor in the log of who looked into it.
        let written = AuditRecord {
            action: StaffAction::Tell.code().to_owned(),
            reason: Some(STAFF_SUSPECTED.to_owned()),
            ..record(permit, at, Outcome::Refused)
        };
        tx.append_audit(visitor.board, &written).await?;
        return Ok(());
    }
    let mut rules: Vec<&str> = Vec::new();
    let told = |code: &str| !code.starts_with("staff.");
    for problem in refusal.problems.iter().filter(|one| told(&one.code)) {
        if rules.len() < MOST_RULES && !rules.contains(&&*problem.code) {
            rules.push(&problem.code);
        }
    }
    not_done(tx, visitor, permit, at, dossier, &rules.join(" ")).await
}

impl App {
    /// Keep that something was refused that touches no dossier, and say so.
    pub(crate) async fn refuse<T>(
        &self,
        mut tx: Tx,
        visitor: &Visitor,
        permit: &Permit,
        refusal: Refusal,
    ) -> Result<T, PerformError> {
        let now = self.clock.now();
        refused(&mut tx, visitor, permit, now, None, &refusal).await?;
        tx.commit().await?;
        Err(refusal.into())
    }
}

/// Write down that somebody looked through something, and how much there was to see.
pub(crate) async fn found(
    tx: &mut Tx,
    visitor: &Visitor,
    permit: &Permit,
    action: &str,
    at: Timestamp,
    count: usize,
) -> Result<(), AppError> {
    let written = AuditRecord {
        action: action.to_owned(),
        outcome: format!("found-{count}"),
        ..record(permit, at, Outcome::Done)
    };
    tx.append_audit(visitor.board, &written).await?;
    Ok(())
}

/// Write down that somebody looked through the pupils about whom they may do this.
pub(crate) async fn searched(
    tx: &mut Tx,
    visitor: &Visitor,
    action: Action,
    at: Timestamp,
    count: usize,
) -> Result<(), AppError> {
    let roles = visitor.membership.roles_for(action);
    let role = roles.map(|(_, role)| role);
    let written = AuditRecord {
        at,
        member: Some(visitor.member),
        role: role.min(),
        action: SEARCH.to_owned(),
        subject: None,
        dossier: None,
        record: None,
        reason: None,
        outcome: format!("found-{count}"),
    };
    tx.append_audit(visitor.board, &written).await?;
    Ok(())
}

/// What the operator of the installation did, with no account of their own: about which member, and the
/// code that goes with it.
pub(crate) fn by_operator(
    action: &str,
    at: Timestamp,
    subject: Option<MemberId>,
    code: Option<&str>,
) -> AuditRecord {
    AuditRecord {
        at,
        member: None,
        role: None,
        action: action.to_owned(),
        subject,
        dossier: None,
        record: None,
        reason: code.map(str::to_owned),
        outcome: Outcome::Done.code().to_owned(),
    }
}

impl App {
    /// Write down that somebody asked for what they may not see (*niet getoond*). The dossier is
    /// the one they named: the record does not say whether there is one.
    pub async fn note_denial(
        &self,
        visitor: &Visitor,
        action: &str,
        dossier: Option<DossierId>,
    ) -> Result<(), AppError> {
        let turned = (action, Outcome::Denied, None);
        self.note_turned_away(visitor, turned, dossier).await
    }

    /// Write down that somebody was turned away before any rule was asked.
    pub async fn note_turning_away(
        &self,
        visitor: &Visitor,
        action: &str,
        dossier: Option<DossierId>,
        why: TurnedAway,
    ) -> Result<(), AppError> {
        let turned = (action, Outcome::Refused, Some(why.code().to_owned()));
        self.note_turned_away(visitor, turned, dossier).await
    }

    async fn note_turned_away(
        &self,
        visitor: &Visitor,
        (action, outcome, reason): (&str, Outcome, Option<String>),
        dossier: Option<DossierId>,
    ) -> Result<(), AppError> {
        let mut tx = self.store.begin().await?;
        let written = AuditRecord {
            at: self.clock.now(),
            member: Some(visitor.member),
            role: None,
            action: action.to_owned(),
            subject: None,
            dossier,
            record: None,
            reason,
            outcome: outcome.code().to_owned(),
        };
        tx.append_audit(visitor.board, &written).await?;
        Ok(tx.commit().await?)
    }
}

/// Why somebody was turned away before any rule was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TurnedAway {
    /// They have to show again who they are.
    Unconfirmed,
    /// It was sent by a page of another site.
    FromElsewhere,
}

impl TurnedAway {
    /// The name in the log.
    const fn code(self) -> &'static str {
        match self {
            Self::Unconfirmed => "unconfirmed",
            Self::FromElsewhere => "from-elsewhere",
        }
    }
}
