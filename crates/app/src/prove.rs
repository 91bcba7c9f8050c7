//! Putting a proof together: records, the checkpoint that covers them, and the way from each to it.

use std::collections::BTreeMap;

use domain::id::{BoardId, DossierId, No};
use store::{SealedEvent, Tx};
use vault::{BoardKey, DossierKey, inclusion_proof, to_base64};

use crate::App;
use crate::checkpoint::Signed;
use crate::error::AppError;
use crate::proof::{FORMAT, Proof, ProvenRecord};

/// Records of a dossier that are to be proved, each with whether its text goes along.
pub(crate) struct ToProve<'a> {
    pub(crate) board: BoardId,
    pub(crate) board_key: &'a BoardKey,
    pub(crate) dossier: DossierId,
    pub(crate) key: &'a DossierKey,
    pub(crate) records: &'a BTreeMap<No, bool>,
}

impl App {
    /// The proof of these records, with the checkpoint that covers them, as a sealed file.
    pub(crate) async fn prove(
        &self,
        tx: &mut Tx,
        what: &ToProve<'_>,
    ) -> Result<(Vec<u8>, Signed), AppError> {
        let (board, dossier) = (what.board, what.dossier);
        let signed = self.sign_log(tx, board, what.board_key).await?;
        let mut known = BTreeMap::new();
        let mut records = Vec::new();
        for event in tx.events_of_dossier(board, dossier).await? {
            let Some(with_text) = what.records.get(&event.no) else {
                continue;
            };
            let leaf = tx.leaf_of_event(board, dossier, event.no).await?;
            let steps = inclusion_proof(leaf, signed.checkpoint.size).ok_or(AppError::Log)?;
            let proof = tx.proof(board, &steps, &mut known).await?;
            let mut record = what.record(&event, *with_text)?;
            record.leaf = leaf;
            record.proof = proof.iter().map(vault::LogHash::to_base64).collect();
            records.push(record);
        }
        let proof = Proof {
            format: FORMAT.to_owned(),
            board: board.to_string(),
            dossier: dossier.to_string(),
            verifier_key: signed.key.verifier().to_string(),
            key_changes: signed.changes.clone(),
            checkpoint: signed.note.clone(),
            records,
            seal: String::new(),
        };
        let seal = signed.key.seal_file(&proof.unsealed()?)?;
        Ok((proof.sealed(&seal)?, signed))
    }
}

impl ToProve<'_> {
    fn record(&self, event: &SealedEvent, with_text: bool) -> Result<ProvenRecord, AppError> {
        let (text, salt) = if with_text {
            let place = event.place(self.board, self.dossier);
            let sealed = event.sealed.as_ref().ok_or(AppError::NotFound)?;
            let (salt, text) = self.key.disclose_event(&place, sealed, &event.commitment)?;
            let text = std::str::from_utf8(&text).map_err(|_| AppError::Log)?;
            (Some(text.to_owned()), Some(to_base64(&salt)))
        } else {
            (None, None)
        };
        Ok(ProvenRecord {
            no: event.no.0,
            kind: event.kind.clone(),
            member: event.member.to_string(),
            at: event.at.as_microsecond(),
            text,
            salt,
            commitment: to_base64(event.commitment.as_bytes()),
            link: to_base64(event.link.as_bytes()),
            leaf: 0,
            proof: Vec::new(),
        })
    }
}
