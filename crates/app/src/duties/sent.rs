//! A form of the duties that is sent twice is noted once (*tweemaal verstuurd*).

use domain::duties::{DutyKind, Register};
use domain::id::No;
use serde_json::Value;
use store::Tx;
use vault::BoardKey;

use crate::duties::kept;
use crate::error::AppError;
use crate::read_dossier::hex;
use crate::{App, Visitor};

/// A form of the duties as it was sent.
#[derive(Clone)]
pub struct SentDuty {
    /// Drawn when the form was made: the same text sent twice is noted once.
    pub key: String,
    /// What was typed.
    pub fields: Value,
}

discreet!(SentDuty);

impl App {
    /// The name of a form with what was typed in it, blinded; for one file of support, where it is one.
    pub(super) fn duty_sent(
        &self,
        visitor: &Visitor,
        kind: DutyKind,
        file: Option<No>,
        sent: &SentDuty,
    ) -> Result<String, AppError> {
        let file = file.map(|no| no.0);
        let text = serde_json::to_string(&(kind.code(), file, &sent.key, &sent.fields))?;
        let board = Some(visitor.board.as_bytes());
        let index = self.keys.index();
        Ok(hex(&index.blind(board, &format!("duty {text}"))))
    }

    /// The number under which this member noted this form before, if they did. Nobody notes anything
    /// more until the unit of work ends.
    pub(super) async fn noted_before(
        &self,
        tx: &mut Tx,
        key: &BoardKey,
        visitor: &Visitor,
        register: Register,
        form: &str,
    ) -> Result<Option<No>, AppError> {
        let (board, member) = (visitor.board, visitor.member);
        tx.hold_duties(board).await?;
        for row in tx.duties_of_member(board, register, member).await? {
            if kept(key, board, &row)?.form.as_deref() == Some(form) {
                return Ok(Some(No(row.no)));
            }
        }
        Ok(None)
    }
}
