//! Making a copy: first as a draft to look at, then for good, and then it is in the register.

use domain::command::CommandKind;
use domain::disclosure::{CopyPlan, Disclosure, Sorted};
use domain::id::{DossierId, No};
use domain::permission::Action;
use domain::step1_signals::StoredFile;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::attach_document::place;
use crate::error::AppError;
use crate::perform::{Done, PerformError, Submission};
use crate::read_dossier::hex;
use crate::{App, Visitor};

/// The kind of the event that names a file that left.
pub(crate) const GIVEN: &str = "copy-disclosed";

/// The fields of a disclosure that the program finds itself, never taken from a form.
pub(crate) const FOUND: [&str; 3] = ["file", "left-out", "records-left-out"];

impl App {
    /// A copy or letter as a file: a draft while it has not left, what left once it has. That somebody
    /// opened it is written down.
    pub async fn copy_file(
        &self,
        visitor: &Visitor,
        dossier: DossierId,
        no: No,
    ) -> Result<Vec<u8>, AppError> {
        let mut tx = self.store.begin().await?;
        let (_, opened) = self
            .open_for(&mut tx, visitor, dossier, Action::PrintCopy, Some(no))
            .await?;
        // The file leaves the program: whoever found a screen open cannot take it along.
        visitor.must_be_confirmed()?;
        let school = self.school(&mut tx, visitor.board, opened.row.school);
        let school = school.await?;
        if let Some(file) = opened.case.fact::<Disclosure>(no).map(|one| &one.file) {
            let sealed = tx.blob(visitor.board, dossier, no).await?;
            let at = place(visitor.board, dossier, no);
            let bytes = opened.key.open(&at, &sealed)?.to_vec();
            let digest = hex(&Sha256::digest(&bytes));
            // It opens for this record; is it also the file that left?
            if file.as_ref().is_none_or(|file| file.digest != digest) {
                return Err(AppError::OtherFile);
            }
            tx.commit().await?;
            return Ok(bytes);
        }
        let paper = self.copy_paper(&opened, &school, no, true);
        // That somebody asked stays written down.
        tx.commit().await?;
        let ((kind, view), _) = paper.ok_or(AppError::NotFound)?;
        self.print_away(move || print::leaflet(kind, &view)).await
    }

    /// Give a copy (*stuk verstrekken*): it is made for good, kept as it left, and in the register.
    pub(crate) async fn disclose_copy(
        &self,
        visitor: &Visitor,
        dossier: DossierId,
        mut submission: Submission,
    ) -> Result<Done, PerformError> {
        let made = self.made_for_good(visitor, dossier, &submission).await?;
        let mut bytes = None;
        if let Value::Object(fields) = &mut submission.fields {
            for name in FOUND {
                fields.remove(name);
            }
            if let Some((file, sorted, pdf)) = made {
                fields.insert("file".to_owned(), json!(file));
                fields.insert("left-out".to_owned(), json!(sorted.left_out));
                let count = json!(sorted.count_outside());
                fields.insert("records-left-out".to_owned(), count);
                bytes = Some(pdf);
            }
        }
        // Without a file there is no copy either, and the rules say so.
        self.perform_with(visitor, dossier, submission, bytes.as_deref())
            .await
    }

    /// The file of the copy that is meant; nothing where there is none to give.
    async fn made_for_good(
        &self,
        visitor: &Visitor,
        dossier: DossierId,
        submission: &Submission,
    ) -> Result<Option<(StoredFile, Sorted, Vec<u8>)>, AppError> {
        let mut tx = self.store.begin().await?;
        let row = tx.dossier(visitor.board, dossier).await?;
        let action = Action::Perform(CommandKind::DiscloseCopy);
        self.permit_in(&mut tx, visitor, action, &row).await?;
        visitor.must_be_confirmed()?;
        let school = self.school(&mut tx, visitor.board, row.school).await?;
        let board_key = self.board_key(&mut tx, visitor.board).await?;
        let opened = self.load(&mut tx, &board_key, row).await?;
        // What is read here is not shown: the act itself is written down, or its refusal.
        tx.commit().await?;
        let copy = submission.fields.get("copy").and_then(number);
        let is_plan = |no: &No| opened.case.fact::<CopyPlan>(*no).is_some();
        let Some(no) = copy.filter(is_plan) else {
            return Ok(None);
        };
        let Some(((kind, view), sorted)) = self.copy_paper(&opened, &school, no, false) else {
            return Ok(None);
        };
        let pdf = self.print_away(move || print::leaflet(kind, &view)).await?;
        let file = StoredFile {
            name: self.words().get("file-copy-given"),
            media_type: "application/pdf".to_owned(),
            size: pdf.len() as u64,
            digest: hex(&Sha256::digest(&pdf)),
            // It was made here, from words alone.
            scanned: None,
        };
        Ok(Some((file, sorted, pdf)))
    }
}

/// A number as a form or a file writes it.
fn number(value: &Value) -> Option<No> {
    let number = value.as_u64().and_then(|number| u32::try_from(number).ok());
    let written = || value.as_str().and_then(|text| text.parse().ok());
    number.or_else(written).map(No)
}
