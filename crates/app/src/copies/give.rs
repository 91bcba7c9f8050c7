//! Making a copy: first as a draft to look at, then for good, and then it is in the register.

use domain::command::CommandKind;
use domain::disclosure::{CopyPlan, Disclosure, GivenFile, Sorted, files_along};
use domain::id::{DossierId, No};
use domain::permission::Action;
use domain::step1_signals::StoredFile;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use store::Tx;

use crate::attach_document::place;
use crate::error::AppError;
use crate::open_dossier::OpenedDossier;
use crate::perform::{Done, PerformError, Submission};
use crate::read_dossier::hex;
use crate::{App, Visitor};

/// The kind of the event that names a file that left.
pub(crate) const GIVEN: &str = "copy-disclosed";

/// The fields of a disclosure that the program finds itself, never taken from a form.
pub(crate) const FOUND: [&str; 4] = ["file", "files", "left-out", "records-left-out"];

/// A copy that was made for good, with what belongs to it.
struct Made {
    file: StoredFile,
    sorted: Sorted,
    /// The files of documents that go along.
    files: Vec<GivenFile>,
    pdf: Vec<u8>,
}

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
            let digest = file.as_ref().map(|file| &*file.digest).unwrap_or_default();
            let bytes = kept(&mut tx, &opened, no, digest).await?;
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
            if let Some(made) = made {
                fields.insert("file".to_owned(), json!(made.file));
                fields.insert("files".to_owned(), json!(made.files));
                fields.insert("left-out".to_owned(), json!(made.sorted.left_out));
                let count = json!(made.sorted.count_outside());
                fields.insert("records-left-out".to_owned(), count);
                bytes = Some(made.pdf);
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
    ) -> Result<Option<Made>, AppError> {
        let mut tx = self.store.begin().await?;
        let row = tx.dossier(visitor.board, dossier).await?;
        let action = Action::Perform(CommandKind::DiscloseCopy);
        self.permit_in(&mut tx, visitor, action, &row).await?;
        visitor.must_be_confirmed()?;
        let school = self.school(&mut tx, visitor.board, row.school).await?;
        let board_key = self.board_key(&mut tx, visitor.board).await?;
        let opened = self.load(&mut tx, &board_key, row).await?;
        let copy = submission.fields.get("copy").and_then(number);
        let plan = copy.and_then(|no| Some((no, opened.case.fact::<CopyPlan>(no)?)));
        let Some((no, plan)) = plan else {
            return Ok(None);
        };
        let files = files_along(&opened.case, plan);
        for file in &files {
            // What is said to go along is there, and is what was attached.
            if let Some(document) = file.document {
                kept(&mut tx, &opened, document, &file.digest).await?;
            }
        }
        // What is read here is not shown: the act itself is written down, or its refusal.
        tx.commit().await?;
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
        Ok(Some(Made {
            file,
            sorted,
            files,
            pdf,
        }))
    }
}

/// The file beside a record, if it is the one with this digest.
async fn kept(
    tx: &mut Tx,
    opened: &OpenedDossier,
    no: No,
    digest: &str,
) -> Result<Vec<u8>, AppError> {
    let (board, dossier) = (opened.row.board, opened.row.id);
    let sealed = tx.blob(board, dossier, no).await?;
    let bytes = opened.key.open(&place(board, dossier, no), &sealed)?;
    // It opens for this record; is it also the file that is meant?
    if hex(&Sha256::digest(&*bytes)) != digest {
        return Err(AppError::OtherFile);
    }
    Ok(bytes.to_vec())
}

/// A number as a form or a file writes it.
fn number(value: &Value) -> Option<No> {
    let number = value.as_u64().and_then(|number| u32::try_from(number).ok());
    let written = || value.as_str().and_then(|text| text.parse().ok());
    number.or_else(written).map(No)
}
