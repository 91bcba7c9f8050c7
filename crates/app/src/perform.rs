//! Doing something in a dossier: the one way in for every command.

use domain::command::{Command, CommandKind};
use domain::decide::{Context, Problem, Refusal};
use domain::id::{DossierId, No};
use domain::permission::{Action, Permit};
use domain::record::{Explanation, Recorded};
use domain::responsibility::Deciding;
use store::{StoreError, Tx};

use crate::attach_document::place;
use crate::audit::{Outcome, audit};
use crate::chance::random;
use crate::error::AppError;
use crate::fill_sign_list::decide_all;
use crate::noted;
use crate::open_dossier::OpenedDossier;
use crate::read_dossier::DossierView;
use crate::{App, Visitor};

/// How often something is tried when somebody else was quicker each time.
pub(crate) const TRIES: u32 = 3;

/// What somebody sends in.
#[derive(Clone)]
pub struct Submission {
    /// Drawn when the form was made: the same text sent twice is recorded once.
    pub key: String,
    /// The version of the dossier that the person was looking at.
    pub version: u32,
    /// What to do.
    pub kind: CommandKind,
    /// With which fields.
    pub fields: serde_json::Value,
    /// Grounds for rules that are not followed.
    pub explanations: Vec<Explanation>,
}

/// It was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Done {
    /// The number of the new record.
    pub no: No,
}

/// Somebody else was working in the dossier too.
pub struct Conflict {
    /// The dossier as it is now.
    pub view: DossierView,
    /// What was recorded since the person last looked.
    pub newer: Vec<No>,
}

/// It was not done.
#[derive(Debug, thiserror::Error)]
pub enum PerformError {
    /// The plan refuses it.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// A field could not be read. What stood in it is not for a log.
    #[error("{path} cannot be read")]
    Unreadable {
        /// Which field.
        path: String,
    },
    /// The dossier has changed since the person looked.
    #[error("the dossier has changed")]
    Conflict(Box<Conflict>),
    /// It could not be carried out.
    #[error(transparent)]
    App(#[from] AppError),
}

discreet!(Submission, Conflict);

impl From<store::StoreError> for PerformError {
    fn from(error: store::StoreError) -> Self {
        Self::App(error.into())
    }
}

impl App {
    /// Do something in a dossier (*handeling uitvoeren*).
    ///
    /// Record, read models and audit record are one transaction. A refusal is audited too.
    pub async fn perform(
        &self,
        visitor: &Visitor,
        dossier: DossierId,
        submission: Submission,
    ) -> Result<Done, PerformError> {
        if submission.kind == CommandKind::DiscloseCopy {
            return self.disclose_copy(visitor, dossier, submission).await;
        }
        self.perform_with(visitor, dossier, submission, None).await
    }

    /// Do something, with the bytes of the file that goes with it.
    pub(crate) async fn perform_with(
        &self,
        visitor: &Visitor,
        dossier: DossierId,
        mut submission: Submission,
        file: Option<&[u8]>,
    ) -> Result<Done, PerformError> {
        if file.is_none()
            && submission.kind == CommandKind::AttachDocument
            && let Some(fields) = submission.fields.as_object_mut()
        {
            // The facts of a file are found by the program, never taken from a form.
            fields.remove("file");
        }
        let mut tried = 1;
        loop {
            let done = self.try_once(visitor, dossier, &submission, file).await;
            if tried == TRIES || !was_overtaken(&done) {
                return done;
            }
            tried += 1;
        }
    }

    async fn try_once(
        &self,
        visitor: &Visitor,
        dossier: DossierId,
        submission: &Submission,
        file: Option<&[u8]>,
    ) -> Result<Done, PerformError> {
        let mut tx = self.store.begin().await?;
        let row = tx.dossier(visitor.board, dossier).await?;
        let action = Action::Perform(submission.kind);
        let permit = self.permit_in(&mut tx, visitor, action, &row).await?;
        let form = self.form_sent(visitor, dossier.as_bytes(), submission)?;
        if let Some(done) = self.done_before(&mut tx, &form, visitor).await? {
            return Ok(Done { no: done.no });
        }
        let board_key = self.board_key(&mut tx, visitor.board).await?;
        let mut opened = self.load(&mut tx, &board_key, row).await?;
        if submission.version != opened.case.newest().0 {
            let (now, dossier) = (self.clock.now(), Some(dossier));
            let code = noted::OVERTAKEN;
            noted::not_done(&mut tx, visitor, &permit, now, dossier, code).await?;
            return Err(self
                .conflict(tx, visitor, opened, submission.version)
                .await?);
        }
        let sent = submission.clone();
        match self
            .carry_out_for_all(&mut tx, visitor, &permit, &mut opened, sent)
            .await
        {
            Ok(no) => {
                if let Some(bytes) = file {
                    self.keep_file(&mut tx, visitor, &opened, no, bytes).await?;
                }
                self.remember(&mut tx, form, visitor, dossier, no).await?;
                tx.commit().await?;
                Ok(Done { no })
            }
            Err(PerformError::Refused(refusal)) => {
                // What was begun for other children goes with it.
                drop(tx);
                self.audit_refusal(visitor, &permit, Some(dossier), &refusal)
                    .await?;
                Err(refusal.into())
            }
            Err(PerformError::Unreadable { path }) => {
                drop(tx);
                let mut tx = self.store.begin().await?;
                let (now, dossier) = (self.clock.now(), Some(dossier));
                let code = noted::UNREADABLE;
                noted::not_done(&mut tx, visitor, &permit, now, dossier, code).await?;
                tx.commit().await?;
                Err(PerformError::Unreadable { path })
            }
            Err(other) => Err(other),
        }
    }

    /// Write down why something is refused that no rule was asked about (*weigering vastleggen*).
    pub(crate) async fn refuse_unasked(
        &self,
        visitor: &Visitor,
        dossier: DossierId,
        kind: CommandKind,
        refusal: Refusal,
    ) -> Result<Refusal, PerformError> {
        let mut tx = self.store.begin().await?;
        let row = tx.dossier(visitor.board, dossier).await?;
        let action = Action::Perform(kind);
        let permit = self.permit_in(&mut tx, visitor, action, &row).await?;
        let (now, dossier) = (self.clock.now(), Some(dossier));
        noted::refused(&mut tx, visitor, &permit, now, dossier, &refusal).await?;
        tx.commit().await?;
        Ok(refusal)
    }

    /// Decide, append, audit; nothing is kept until the caller commits.
    pub(crate) async fn carry_out(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        permit: &Permit,
        opened: &mut OpenedDossier,
        submission: Submission,
    ) -> Result<No, PerformError> {
        if !is_leave_for(permit, submission.kind) {
            return Err(AppError::NotFound.into());
        }
        if submission.kind == CommandKind::DivertToStaffRoute {
            return self.divert(tx, visitor, permit, opened, submission).await;
        }
        let now = self.clock.now();
        let edition = opened.edition.clone();
        let mut fields = submission.fields;
        let key = &opened.board_key;
        let paper = self.take_paper(tx, visitor, key, &mut fields).await?;
        let asked = self.asked(tx, visitor, opened, (submission.kind, fields));
        let mut asked = asked.await?;
        let mut wrong = Vec::new();
        for (_, command) in &mut asked {
            let found = self.complete_task(tx, visitor, permit, opened, command);
            wrong.extend(found.await?);
        }
        if let Some((_, Command::LinkDossier(link))) = asked.first() {
            self.link_back(tx, visitor, opened, link).await?;
        }
        let (row, key) = (&opened.row, &opened.board_key);
        let deciding = match submission.kind {
            CommandKind::Decide => self.deciding(tx, key, row, &edition).await?,
            _ => Deciding::by_role(&edition),
        };
        let follows = match submission.kind {
            CommandKind::MoveToEdition => self.newer_edition(tx, visitor.board, &edition).await?,
            _ => None,
        };
        let permit = &match submission.kind {
            // Whoever is also something else decides in the role that carries the decision.
            CommandKind::Decide => permit.in_one_of(&deciding.roles, &visitor.membership),
            _ => *permit,
        };
        let actor = visitor.acting_as(permit.role());
        let context = Context {
            actor,
            edition: &edition,
            follows: follows.as_deref(),
            school: &opened.school,
            deciding,
            now,
        };
        let grounds = (&*submission.explanations, paper.as_ref());
        let records = decide_all(opened, asked, grounds, &context);
        let records = refuse_also(records, wrong)?;
        let made: Vec<No> = records.iter().map(|record| record.no).collect();
        self.append(tx, opened, records).await?;
        let dossier = Some(opened.row.id);
        for no in &made {
            audit(tx, visitor, permit, now, dossier, Some(*no), Outcome::Done).await?;
        }
        Ok(made.first().copied().unwrap_or(No(0)))
    }

    async fn keep_file(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        opened: &OpenedDossier,
        no: No,
        bytes: &[u8],
    ) -> Result<(), AppError> {
        let place = place(visitor.board, opened.row.id, no);
        let sealed = opened
            .key
            .seal(&place, random(&*self.chance), bytes)
            .map_err(AppError::from)?;
        tx.insert_blob(visitor.board, opened.row.id, no, &sealed)
            .await?;
        Ok(())
    }

    /// What to show to somebody who was overtaken: a reading, so it is audited.
    async fn conflict(
        &self,
        mut tx: Tx,
        visitor: &Visitor,
        opened: OpenedDossier,
        seen: u32,
    ) -> Result<PerformError, AppError> {
        let newer: Vec<No> = opened
            .case
            .records()
            .iter()
            .map(|record| record.no)
            .filter(|no| no.0 > seen)
            .collect();
        let dossier = opened.row.id;
        let reading = self
            .permit_in(&mut tx, visitor, Action::ReadDossier, &opened.row)
            .await?;
        let view = self.view(&mut tx, visitor, &reading, opened).await?;
        let now = self.clock.now();
        let shown = Outcome::Done;
        audit(&mut tx, visitor, &reading, now, Some(dossier), None, shown).await?;
        tx.commit().await?;
        Ok(PerformError::Conflict(Box::new(Conflict { view, newer })))
    }
}

/// Whether it failed only because somebody else was storing something at the same time.
pub(crate) fn was_overtaken<T>(tried: &Result<T, PerformError>) -> bool {
    matches!(
        tried,
        Err(PerformError::App(AppError::Store(StoreError::Conflict)))
    )
}

/// What was decided, unless something is wrong besides that only this crate can see.
fn refuse_also(
    decided: Result<Vec<Recorded>, Refusal>,
    wrong: Vec<Problem>,
) -> Result<Vec<Recorded>, Refusal> {
    match decided {
        Ok(records) if wrong.is_empty() => Ok(records),
        Ok(_) => Err(Refusal { problems: wrong }),
        Err(mut refusal) => {
            refusal.problems.extend(wrong);
            Err(refusal)
        }
    }
}

/// Leave to record a signal is leave for an entry, and for nothing else.
fn is_leave_for(permit: &Permit, kind: CommandKind) -> bool {
    match permit.action() {
        Action::Perform(allowed) => allowed == kind,
        Action::RecordSignal => kind == CommandKind::RecordEntry,
        _ => false,
    }
}

/// A refusal of one field, for what only this crate can see.
pub(crate) fn refused(code: &str, field: &str) -> Refusal {
    let problem = Problem {
        code: code.to_owned(),
        field: field.to_owned(),
        about: None,
        can_be_explained: false,
    };
    Refusal {
        problems: vec![problem],
    }
}
