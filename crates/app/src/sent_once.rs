//! A form that is sent twice is handled once.

use domain::command::CommandKind;
use domain::id::{DossierId, No};
use store::{Remembered, RequestRow, StoreError, Tx};

use crate::copies::FOUND;
use crate::error::AppError;
use crate::perform::Submission;
use crate::read_dossier::hex;
use crate::{App, Visitor};

impl App {
    /// The name of a form with what was typed in it, for one dossier or pupil.
    ///
    /// The text counts too: whoever goes back, adds a sentence and sends the form again has sent
    /// something new, and it must not be lost. Blinded, so that the name gives nothing away.
    pub(crate) fn form_sent(
        &self,
        visitor: &Visitor,
        about: &[u8; 16],
        submission: &Submission,
    ) -> Result<String, AppError> {
        let Submission {
            key,
            kind,
            fields,
            explanations,
            ..
        } = submission;
        let mut fields = fields.clone();
        if *kind == CommandKind::DiscloseCopy
            && let Some(fields) = fields.as_object_mut()
        {
            // What the program makes itself is made anew each time, and is not what was typed.
            fields.retain(|name, _| !FOUND.contains(&&**name));
        }
        let text = serde_json::to_string(&(about, kind.code(), key, fields, explanations))?;
        let board = Some(visitor.board.as_bytes());
        let index = self.keys.index();
        Ok(hex(&index.blind(board, &format!("form {text}"))))
    }

    /// What came of this form, if this member sent it before.
    pub(crate) async fn done_before(
        &self,
        tx: &mut Tx,
        form: &str,
        visitor: &Visitor,
    ) -> Result<Option<RequestRow>, AppError> {
        Ok(tx.request(visitor.board, visitor.member, form).await?)
    }

    /// Remember that this form was handled.
    pub(crate) async fn remember(
        &self,
        tx: &mut Tx,
        form: String,
        visitor: &Visitor,
        dossier: DossierId,
        no: No,
    ) -> Result<(), AppError> {
        let row = RequestRow {
            key: form,
            board: visitor.board,
            member: visitor.member,
            dossier,
            no,
            at: self.clock.now(),
        };
        match tx.remember(&row).await? {
            Remembered::Now => Ok(()),
            // It was sent twice at the same moment, and the other one was quicker.
            Remembered::Before(_) => Err(StoreError::Conflict.into()),
        }
    }
}
