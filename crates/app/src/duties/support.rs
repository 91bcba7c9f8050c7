//! Support of a member who is challenged (*ondersteuning*): files for them and for those who handle them.

use domain::duties::{DutyDesk, DutyFact, DutyKind, Register, SupportFile, SupportKind, files};
use domain::id::No;
use domain::permission::{Action, Assurance};
use jiff::Timestamp;
use serde_json::Value;
use store::{AuditRecord, Tx};
use vault::BoardKey;

use crate::access::{Colleague, colleagues};
use crate::audit::Outcome;
use crate::duties::note::{is_of_board, naming, written};
use crate::duties::{SentDuty, leave, people};
use crate::error::AppError;
use crate::noted::UNREADABLE;
use crate::perform::PerformError;
use crate::sign_in::came_or_went;
use crate::{App, Visitor};

/// A file in a list.
#[derive(Clone, PartialEq, Eq)]
pub struct SupportLine {
    /// Its number.
    pub no: No,
    /// Whom it is for.
    pub about: String,
    /// Since when.
    pub opened: Timestamp,
    /// Whether it was closed.
    pub is_closed: bool,
}

/// A file, for whom it is for and for those who handle it.
#[derive(Clone, PartialEq, Eq)]
pub struct SupportView {
    /// Its number.
    pub no: No,
    /// Whom it is for.
    pub about: String,
    /// Who handle it.
    pub handlers: Vec<String>,
    /// What was written: what kind, the text, when, by whom.
    pub entries: Vec<(Option<SupportKind>, String, Timestamp, String)>,
    /// Whether it was closed.
    pub is_closed: bool,
    /// Whether the visitor may close it: who handles it.
    pub may_close: bool,
}

discreet!(SupportLine, SupportView);

/// What the log says of looking.
const LIST: &str = "list-support";
/// And of reading.
const READ: &str = "read-support";

impl App {
    /// The files that are open to the visitor.
    pub async fn support_files(&self, visitor: &Visitor) -> Result<Vec<SupportLine>, AppError> {
        must_be_strong(visitor)?;
        let mut tx = self.store.begin().await?;
        let key = self.board_key(&mut tx, visitor.board).await?;
        let all = colleagues(&mut tx, &key, visitor.board).await?;
        let open = self.open_files(&mut tx, &key, visitor).await?;
        let line = |file: &SupportFile| {
            let first = file.entries.first().map(|entry| entry.at);
            let about = all.get(&file.about).map(|one| one.name.clone());
            SupportLine {
                no: file.no,
                about: about.unwrap_or_default(),
                opened: first.unwrap_or_default(),
                is_closed: file.is_closed,
            }
        };
        let lines: Vec<SupportLine> = open.iter().rev().map(line).collect();
        let looked = AuditRecord {
            outcome: format!("found-{}", lines.len()),
            ..came_or_went(visitor.member, LIST, self.clock.now())
        };
        tx.append_audit(visitor.board, &looked).await?;
        tx.commit().await?;
        Ok(lines)
    }

    /// Read one.
    pub async fn read_support(&self, visitor: &Visitor, no: No) -> Result<SupportView, AppError> {
        must_be_strong(visitor)?;
        let mut tx = self.store.begin().await?;
        let key = self.board_key(&mut tx, visitor.board).await?;
        let all = colleagues(&mut tx, &key, visitor.board).await?;
        let file = self.open_file(&mut tx, &key, visitor, no).await?;
        let name = |member| all.get(&member).map(|one| one.name.clone());
        let name = |member| name(member).unwrap_or_default();
        let read = came_or_went(visitor.member, READ, self.clock.now());
        tx.append_audit(visitor.board, &read).await?;
        tx.commit().await?;
        let entries = file.entries.into_iter();
        Ok(SupportView {
            no,
            about: name(file.about),
            handlers: file.handlers.iter().copied().map(name).collect(),
            entries: entries
                .map(|entry| (entry.kind, entry.text, entry.at, name(entry.by)))
                .collect(),
            is_closed: file.is_closed,
            may_close: file.about != visitor.member,
        })
    }

    /// Whom a file can be opened for, and who can handle it besides.
    pub async fn support_people(
        &self,
        visitor: &Visitor,
    ) -> Result<(Vec<Colleague>, Vec<Colleague>), AppError> {
        let permit = leave(visitor, Action::HandleSupport)?;
        let schools = visitor.schools_for(permit.action());
        let mut tx = self.store.read().await?;
        let key = self.board_key(&mut tx, visitor.board).await?;
        let all = colleagues(&mut tx, &key, visitor.board).await?;
        let others = all.into_values();
        let others = others.filter(|one| one.is_active && one.member != visitor.member);
        let mut others: Vec<Colleague> = others.collect();
        others.sort_by(|one, other| one.name.cmp(&other.name));
        let is_theirs = |one: &&Colleague| {
            let mut roles = one.roles.iter();
            roles.any(|(at, _)| at.map_or(is_of_board(visitor), |at| schools.contains(&at)))
        };
        let about = others.iter().filter(is_theirs).cloned().collect();
        let handles = |one: &Colleague| one.membership().may(Action::HandleSupport);
        others.retain(handles);
        Ok((about, others))
    }

    /// Open a file for a member who is challenged (*ondersteuning beginnen*).
    pub async fn open_support(
        &self,
        visitor: &Visitor,
        sent: SentDuty,
    ) -> Result<No, PerformError> {
        let permit = leave(visitor, Action::HandleSupport)?;
        visitor.must_be_confirmed()?;
        let form = self.duty_sent(visitor, DutyKind::OpenSupport, None, &sent)?;
        let mut tx = self.store.begin().await?;
        let fact = match DutyFact::read(DutyKind::OpenSupport, sent.fields) {
            Ok(fact) => fact,
            Err(unreadable) => {
                return self.cannot_read(tx, visitor, &permit, unreadable).await;
            }
        };
        let key = self.board_key(&mut tx, visitor.board).await?;
        let before = self.noted_before(&mut tx, &key, visitor, Register::Support, &form);
        if let Some(no) = before.await? {
            return Ok(no);
        }
        let all = colleagues(&mut tx, &key, visitor.board).await?;
        let desk = DutyDesk {
            now: self.clock.now(),
            by: visitor.member,
            is_of_board: is_of_board(visitor),
            schools: &visitor.schools_for(permit.action()),
            people: &people(&all),
            noted: &[],
        };
        match fact.check(&desk) {
            Ok(fact) => {
                let done = written(&permit, &fact, desk.now);
                let own = (visitor.board, visitor.member);
                let no = self.keep_sent(&mut tx, &key, own, fact, Some(form)).await?;
                tx.append_audit(visitor.board, &naming(done, no)).await?;
                tx.commit().await?;
                Ok(no)
            }
            Err(refusal) => self.refuse(tx, visitor, &permit, refusal).await,
        }
    }

    /// Write something in a file that is open to the visitor, or close it (*vastleggen*, *afsluiten*).
    pub async fn write_support(
        &self,
        visitor: &Visitor,
        no: No,
        kind: DutyKind,
        sent: SentDuty,
    ) -> Result<(), PerformError> {
        must_be_strong(visitor)?;
        let form = self.duty_sent(visitor, kind, Some(no), &sent)?;
        let mut tx = self.store.begin().await?;
        let key = self.board_key(&mut tx, visitor.board).await?;
        let before = self.noted_before(&mut tx, &key, visitor, Register::Support, &form);
        let is_noted = before.await?.is_some();
        let file = self.open_file(&mut tx, &key, visitor, no).await?;
        if is_noted {
            return Ok(());
        }
        let is_theirs = kind == DutyKind::WriteSupport || file.about != visitor.member;
        if file.is_closed || !is_theirs {
            return Err(AppError::NotFound.into());
        }
        let mut fields = sent.fields;
        if let Some(fields) = fields.as_object_mut() {
            // In which file is what the address says, never what a form does.
            fields.insert("file".to_owned(), no.0.into());
        }
        let now = self.clock.now();
        let said = |action: &str, outcome: Outcome, reason: Option<String>| AuditRecord {
            outcome: outcome.code().to_owned(),
            reason,
            ..came_or_went(visitor.member, action, now)
        };
        let action = kind.code();
        let (line, wrote) = match read_writing(kind, fields, visitor, now) {
            Ok(fact) => {
                let line = said(action, Outcome::Done, None);
                let own = (visitor.board, visitor.member);
                let no = self.keep_sent(&mut tx, &key, own, fact, Some(form));
                (naming(line, no.await?), Ok(()))
            }
            Err(refused) => {
                let why = match &refused {
                    PerformError::Refused(refusal) => refusal.codes().join(" "),
                    _ => UNREADABLE.to_owned(),
                };
                (said(action, Outcome::Refused, Some(why)), Err(refused))
            }
        };
        tx.append_audit(visitor.board, &line).await?;
        tx.commit().await?;
        wrote
    }

    async fn open_files(
        &self,
        tx: &mut Tx,
        key: &BoardKey,
        visitor: &Visitor,
    ) -> Result<Vec<SupportFile>, AppError> {
        let noted = self
            .register(tx, key, visitor.board, Register::Support)
            .await?;
        let mut files = files(&noted);
        files.retain(|file| file.is_open_to(&visitor.membership));
        Ok(files)
    }

    async fn open_file(
        &self,
        tx: &mut Tx,
        key: &BoardKey,
        visitor: &Visitor,
        no: No,
    ) -> Result<SupportFile, AppError> {
        let files = self.open_files(tx, key, visitor).await?;
        let mut files = files.into_iter();
        files.find(|file| file.no == no).ok_or(AppError::NotFound)
    }
}

/// What somebody writes in a file, if it is whole.
fn read_writing(
    kind: DutyKind,
    fields: Value,
    visitor: &Visitor,
    now: Timestamp,
) -> Result<DutyFact, PerformError> {
    let desk = DutyDesk {
        now,
        by: visitor.member,
        is_of_board: false,
        schools: &[],
        people: &[],
        noted: &[],
    };
    let fact = DutyFact::read(kind, fields);
    let fact = fact.map_err(|unreadable| PerformError::Unreadable {
        path: unreadable.path,
    })?;
    Ok(fact.check(&desk)?)
}

/// What stands here others wrote: a password alone shows none of it.
fn must_be_strong(visitor: &Visitor) -> Result<(), AppError> {
    match visitor.membership.assurance {
        Assurance::Strong => Ok(()),
        Assurance::Single => Err(AppError::NotFound),
    }
}
