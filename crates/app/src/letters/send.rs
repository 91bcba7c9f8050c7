//! Sending what was written: tried again with growing pauses, and given up in the open.

use std::future::Future;

use domain::id::BoardId;
use jiff::{SignedDuration, Timestamp};
use store::{AuditRecord, LetterRow, StoreError, Tx};
use vault::BoardKey;

use crate::App;
use crate::error::AppError;
use crate::letters::{Kept, Letter, Reached, Recipient, place, reached};

/// So long a letter is in the hands of who took it. Whoever sends must be done well before.
const IN_HAND: SignedDuration = SignedDuration::from_mins(10);
/// How many minutes pass before the next try; the last one holds from then on.
const PAUSES: [i64; 6] = [1, 2, 5, 15, 60, 240];

/// A letter as it leaves (*mail*).
#[derive(Clone, PartialEq, Eq)]
pub struct Mail {
    /// The address.
    pub to: String,
    /// The subject.
    pub subject: String,
    /// The text.
    pub text: String,
    /// What its Message-ID begins with: random, and the same at every try.
    pub name: String,
}

discreet!(Mail);

/// A letter that did not leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Undelivered {
    /// It may work later.
    #[error("cannot be delivered now")]
    Later,
    /// Trying again is of no use.
    #[error("cannot be delivered")]
    Never,
}

/// Whoever takes letters away (*bezorger*).
pub trait Courier: Sync {
    /// Hand over one letter.
    fn deliver(&self, mail: &Mail) -> impl Future<Output = Result<(), Undelivered>> + Send;
}

/// What became of the letters that were due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Delivered {
    /// How many left.
    pub sent: usize,
    /// How many will be tried again.
    pub delayed: usize,
    /// How many were given up.
    pub failed: usize,
}

impl App {
    /// Send every letter that is due. Several nodes can do so at once: each letter is in the hands
    /// of one of them.
    pub async fn send_due_letters<C: Courier>(&self, courier: &C) -> Result<Delivered, AppError> {
        self.write_asked_letters().await?;
        let mut done = Delivered::default();
        while let Some(row) = self.claim_letter().await? {
            match self.try_letter(courier, &row).await? {
                Tried::Sent => done.sent += 1,
                Tried::Delayed => done.delayed += 1,
                Tried::Failed => done.failed += 1,
            }
        }
        Ok(done)
    }

    async fn claim_letter(&self) -> Result<Option<LetterRow>, AppError> {
        let now = self.clock.now();
        let mut tx = self.store.begin().await?;
        let row = tx.claim_letter(now, now + IN_HAND).await?;
        tx.commit().await?;
        Ok(row)
    }

    /// One letter. Nothing is held in the store while somebody else's server thinks.
    async fn try_letter<C: Courier>(
        &self,
        courier: &C,
        row: &LetterRow,
    ) -> Result<Tried, AppError> {
        let mut tx = self.store.read().await?;
        let key = self.board_key(&mut tx, row.board).await?;
        let kept = open(&key, row)?;
        let to = reached(&mut tx, &key, row.board, &kept.letter.to).await?;
        drop(tx);
        let is_late = self.clock.now().duration_since(row.written_at) > kept.letter.kind.lasts();
        let outcome = match to {
            Some(to) if !is_late => courier.deliver(&self.mail(to, &kept)).await,
            _ => Err(Undelivered::Never),
        };
        let now = self.clock.now();
        let mut tx = self.store.begin().await?;
        let (noted, tried) = match outcome {
            Ok(()) => (tx.letter_sent(row, now).await, Tried::Sent),
            Err(Undelivered::Later) => {
                let again = now + pause(row.tries);
                (tx.delay_letter(row, again).await, Tried::Delayed)
            }
            Err(Undelivered::Never) => {
                // Read anew: the key of the board can have been changed while the letter was on its way.
                let key = self.board_key(&mut tx, row.board).await?;
                let noted = self.give_up(&mut tx, &key, row, kept, now).await;
                (noted, Tried::Failed)
            }
        };
        match noted {
            Ok(()) => tx.commit().await?,
            // Whoever took it after us notes what became of it.
            Err(StoreError::NotFound) => {}
            Err(other) => return Err(other.into()),
        }
        Ok(tried)
    }

    /// Keep that it failed, and to whom; not the secret in it. It stands in the log.
    async fn give_up(
        &self,
        tx: &mut Tx,
        key: &BoardKey,
        row: &LetterRow,
        kept: Kept,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let letter = Letter {
            link: None,
            enclosed: None,
            ..kept.letter
        };
        let (kind, to) = (letter.kind, letter.to.clone());
        let kept = Kept {
            letter,
            name: kept.name,
        };
        let sealed = self
            .seal_letter(key, row.board, row.no, &kept)
            .map_err(|_| StoreError::Spoiled)?;
        tx.letter_failed(row, now, &sealed).await?;
        let subject = match to {
            Recipient::Member(member) => Some(member),
            Recipient::Address(_) => None,
        };
        let failed = AuditRecord {
            at: now,
            member: None,
            role: None,
            action: FAILED.to_owned(),
            subject,
            dossier: None,
            record: None,
            reason: Some(kind.code().to_owned()),
            outcome: "done".to_owned(),
        };
        tx.append_audit(row.board, &failed).await.map(drop)
    }

    /// The words of a letter.
    fn mail(&self, to: Reached, kept: &Kept) -> Mail {
        let words = self.words_in(to.language);
        let letter = &kept.letter;
        let origin = self.origin().map(ToString::to_string).unwrap_or_default();
        let path = letter.link.as_deref().unwrap_or("/");
        let link = format!("{origin}{path}");
        let code = letter.kind.code();
        let text = words.with(&format!("letter-{code}-text"), &[("link", &link)]);
        let closing = words.get("letter-closing");
        let enclosed = letter
            .enclosed
            .as_ref()
            .map_or(String::new(), |note| format!("\n\n{note}"));
        Mail {
            to: to.address,
            subject: words.get(&format!("letter-{code}-subject")),
            text: format!("{text}\n\n{closing}{enclosed}\n"),
            name: kept.name.clone(),
        }
    }
}

/// The name in the log of a letter that was given up (*brief niet bezorgd*).
pub(crate) const FAILED: &str = "letter-failed";

enum Tried {
    Sent,
    Delayed,
    Failed,
}

fn pause(tries: u32) -> SignedDuration {
    let at = usize::try_from(tries.saturating_sub(1)).unwrap_or(usize::MAX);
    let minutes = PAUSES.get(at).or(PAUSES.last()).copied();
    SignedDuration::from_mins(minutes.unwrap_or(1))
}

fn open(key: &BoardKey, row: &LetterRow) -> Result<Kept, AppError> {
    let id = row.no.to_be_bytes();
    let board: BoardId = row.board;
    Ok(serde_json::from_slice(
        &key.open(&place(&board, &id), &row.sealed)?,
    )?)
}

#[cfg(test)]
mod tests {
    use super::pause;

    #[test]
    fn the_pauses_grow_and_end_at_four_hours() {
        let minutes: Vec<i64> = (1..9).map(|tries| pause(tries).as_mins()).collect();
        assert_eq!(minutes, [1, 2, 5, 15, 60, 240, 240, 240]);
    }
}
