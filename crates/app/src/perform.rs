//! Doing something in a dossier: the one way in for every command.

use domain::command::{Command, CommandKind};
use domain::decide::{Context, Refusal, Request, decide};
use domain::id::{DossierId, No};
use domain::permission::{Action, Permit, permit};
use domain::record::Explanation;
use store::Tx;

use crate::attach_document::place;
use crate::audit::{Outcome, audit};
use crate::chance::random;
use crate::error::AppError;
use crate::open_dossier::OpenedDossier;
use crate::read_dossier::DossierView;
use crate::{App, Visitor};

/// What somebody sends in.
#[derive(Debug, Clone)]
pub struct Submission {
    /// Drawn when the form was made: sent twice, it is done once.
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
    /// A field could not be read.
    #[error("{path}: {message}")]
    Unreadable {
        /// Which field.
        path: String,
        /// What is wrong with it.
        message: String,
    },
    /// The dossier has changed since the person looked.
    #[error("the dossier has changed")]
    Conflict(Box<Conflict>),
    /// It could not be carried out.
    #[error(transparent)]
    App(#[from] AppError),
}

impl std::fmt::Debug for Conflict {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Conflict")
            .field("newer", &self.newer)
            .finish_non_exhaustive()
    }
}

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
        self.perform_with(visitor, dossier, submission, None).await
    }

    /// Do something, with the bytes of the file that goes with it.
    pub(crate) async fn perform_with(
        &self,
        visitor: &Visitor,
        dossier: DossierId,
        submission: Submission,
        file: Option<&[u8]>,
    ) -> Result<Done, PerformError> {
        let mut tx = self.store.begin().await?;
        let row = tx.dossier(visitor.board, dossier).await?;
        let permit = permit(
            Action::Perform(submission.kind),
            &visitor.membership,
            row.school,
        )
        .ok_or(AppError::NotFound)?;
        if let Some(no) = self.done_before(&mut tx, &submission.key, visitor).await? {
            return Ok(Done { no });
        }
        let board_key = self.board_key(&mut tx, visitor.board).await?;
        let mut opened = self.load(&mut tx, &board_key, row).await?;
        if submission.version != opened.case.newest().0 {
            return Err(self
                .conflict(tx, visitor, opened, submission.version)
                .await?);
        }
        let key = submission.key.clone();
        match self
            .carry_out(&mut tx, visitor, &permit, &mut opened, submission)
            .await
        {
            Ok(no) => {
                if let Some(bytes) = file {
                    self.keep_file(&mut tx, visitor, &opened, no, bytes).await?;
                }
                self.remember(&mut tx, &key, visitor, dossier, no).await?;
                tx.commit().await?;
                Ok(Done { no })
            }
            Err(PerformError::Refused(refusal)) => {
                let now = self.clock.now();
                let refused = Outcome::Refused;
                audit(&mut tx, visitor, &permit, now, Some(dossier), None, refused).await?;
                tx.commit().await?;
                Err(refusal.into())
            }
            Err(other) => Err(other),
        }
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
        let command = Command::read(submission.kind, submission.fields).map_err(|error| {
            PerformError::Unreadable {
                path: error.path,
                message: error.message,
            }
        })?;
        let request = Request {
            command,
            explanations: submission.explanations,
        };
        let now = self.clock.now();
        let actor = visitor.acting_as(permit.role());
        let edition = opened.edition.clone();
        let record = decide(
            &opened.case,
            request,
            &Context {
                actor,
                edition: &edition,
                now,
            },
        )?;
        let no = record.no;
        self.append(tx, opened, vec![record]).await?;
        let dossier = Some(opened.row.id);
        audit(tx, visitor, permit, now, dossier, Some(no), Outcome::Done).await?;
        Ok(no)
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

    /// The record that this same submission made, when it was sent before.
    pub(crate) async fn done_before(
        &self,
        tx: &mut Tx,
        key: &str,
        visitor: &Visitor,
    ) -> Result<Option<No>, AppError> {
        let done = tx.request(visitor.board, visitor.member, key).await?;
        Ok(done.map(|done| done.no))
    }

    /// Remember that this submission was carried out.
    pub(crate) async fn remember(
        &self,
        tx: &mut Tx,
        key: &str,
        visitor: &Visitor,
        dossier: DossierId,
        no: No,
    ) -> Result<(), AppError> {
        let row = store::RequestRow {
            key: key.to_owned(),
            board: visitor.board,
            member: visitor.member,
            dossier,
            no,
            at: self.clock.now(),
        };
        tx.remember(&row).await?;
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
        let view = self.view(&mut tx, visitor, opened).await?;
        tx.commit().await?;
        Ok(PerformError::Conflict(Box::new(Conflict { view, newer })))
    }
}
