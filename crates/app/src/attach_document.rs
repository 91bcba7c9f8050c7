//! Adding a document: the file is checked by its content, sealed, and kept as it came.

use domain::command::CommandKind;
use domain::decide::Refusal;
use domain::id::{BoardId, DossierId, No};
use domain::permission::Action;
use domain::step1_signals::{Document, StoredFile};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use vault::Place;

use crate::error::AppError;
use crate::perform::{Done, PerformError, Submission, refused};
use crate::read_dossier::hex;
use crate::{App, Visitor};

/// The largest file that is taken, in bytes.
pub const LARGEST: usize = 10 * 1024 * 1024;

/// The kind of the event that names a file.
pub(crate) const DOCUMENT: &str = "document-attached";

/// What may be added, by its content.
const TAKEN: [&str; 7] = [
    "application/pdf",
    "image/png",
    "image/jpeg",
    "image/gif",
    "image/webp",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.oasis.opendocument.text",
];

/// What text is called.
const TEXT: &str = "text/plain; charset=utf-8";

/// A file as it comes in.
#[derive(Clone, PartialEq, Eq)]
pub struct Upload {
    /// The name it came with.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl App {
    /// Add a document, with or without its file (*document toevoegen*).
    pub async fn attach_document(
        &self,
        visitor: &Visitor,
        dossier: DossierId,
        mut submission: Submission,
        upload: Option<Upload>,
    ) -> Result<Done, PerformError> {
        let Some(upload) = upload else {
            return self.perform(visitor, dossier, submission).await;
        };
        let file = match self.judged(visitor, dossier, &upload).await? {
            Ok(file) => file,
            Err(refusal) => {
                let kind = CommandKind::AttachDocument;
                let refusal = self.refuse_unasked(visitor, dossier, kind, refusal);
                return Err(refusal.await?.into());
            }
        };
        if let Value::Object(fields) = &mut submission.fields {
            fields.insert("file".to_owned(), json!(file));
        }
        self.perform_with(visitor, dossier, submission, Some(&upload.bytes))
            .await
    }

    /// What a file is, by its content and by what the virus scanner says; or why it is not taken.
    async fn judged(
        &self,
        visitor: &Visitor,
        dossier: DossierId,
        upload: &Upload,
    ) -> Result<Result<StoredFile, Refusal>, PerformError> {
        let file = match facts_of(upload) {
            Ok(file) => file,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let looked_at = self.looked_at(visitor, dossier, &upload.bytes).await?;
        Ok(looked_at.map(|scanned| StoredFile { scanned, ..file }))
    }

    /// The file of a document, with what is known of it.
    pub async fn document(
        &self,
        visitor: &Visitor,
        dossier: DossierId,
        no: No,
    ) -> Result<(StoredFile, Vec<u8>), AppError> {
        let mut tx = self.store.begin().await?;
        let (permit, opened) = self
            .open_for(&mut tx, visitor, dossier, Action::ReadDossier, Some(no))
            .await?;
        let seen = opened.case.seen_with(permit.parts());
        let file = seen
            .fact::<Document>(no)
            .and_then(|document| document.file.clone());
        let Some(file) = file else {
            // The dossier was opened to see that there is no such file: that stays written down.
            tx.commit().await?;
            return Err(AppError::NotFound);
        };
        let sealed = tx.blob(visitor.board, dossier, no).await?;
        let bytes = opened
            .key
            .open(&place(visitor.board, dossier, no), &sealed)?
            .to_vec();
        // It opens for this record; is it also the file that the record names?
        if hex(&Sha256::digest(&bytes)) != file.digest {
            return Err(AppError::OtherFile);
        }
        tx.commit().await?;
        Ok((file, bytes))
    }
}

/// The place of a file: beside its record, and not to be taken for it.
pub(crate) fn place(board: BoardId, dossier: DossierId, no: No) -> Place<'static> {
    Place {
        board: *board.as_bytes(),
        dossier: *dossier.as_bytes(),
        sequence: no.0,
        kind: "file",
    }
}

/// Whether these are letters, and nothing else: text has no mark of its own at its beginning.
fn is_plain_text(bytes: &[u8]) -> bool {
    let is_letter = |letter: char| !letter.is_control() || "\n\r\t".contains(letter);
    str::from_utf8(bytes).is_ok_and(|text| text.chars().all(is_letter))
}

/// What a file is, by its content, or why it is not taken.
fn facts_of(upload: &Upload) -> Result<StoredFile, Refusal> {
    if upload.bytes.is_empty() || upload.bytes.len() > LARGEST {
        return Err(refused("file.size", "file"));
    }
    let media_type = match infer::get(&upload.bytes) {
        Some(kind) => Some(kind.mime_type()).filter(|kind| TAKEN.contains(kind)),
        None => is_plain_text(&upload.bytes).then_some(TEXT),
    };
    let media_type = media_type.ok_or_else(|| refused("file.kind", "file"))?;
    Ok(StoredFile {
        name: upload.name.clone(),
        media_type: media_type.to_owned(),
        size: upload.bytes.len() as u64,
        digest: hex(&Sha256::digest(&upload.bytes)),
        scanned: None,
    })
}
