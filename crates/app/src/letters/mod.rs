//! Letters by mail (*brieven*): written in the same unit of work as what causes them, sent by a job.
//!
//! A letter says that there is something, and where to look: never about whom. To whom it goes, of
//! what kind it is and the secret in it stand sealed until it was sent.

mod checkpoints;
mod kind;
mod notices;
mod reminders;
mod send;

pub(crate) use checkpoints::{ASKED, officers};
pub use kind::LetterKind;
pub use reminders::Reminders;
pub(crate) use send::FAILED;
pub use send::{Courier, Delivered, Mail, Undelivered};

use domain::id::{BoardId, MemberId};
use serde::{Deserialize, Serialize};
use store::Tx;
use vault::{BoardKey, BoardPlace, Sealed};

use crate::App;
use crate::chance::random;
use crate::error::AppError;
use crate::language::Language;
use crate::read_dossier::hex;
use crate::sign_in::{active_member, open_member, seal_member};

const TABLE: &str = "letters";

/// To whom a letter goes.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Recipient {
    /// A member, at the address that is known when it is sent.
    Member(MemberId),
    /// An address that is nobody's any more, such as the one somebody had before.
    Address(String),
}

/// A letter to write (*brief*).
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// To whom.
    pub to: Recipient,
    /// What it says.
    pub kind: LetterKind,
    /// The path that it leads to, when that is not the first page: it can hold a secret.
    pub link: Option<String>,
    /// What goes below its text, such as a signed note.
    pub enclosed: Option<String>,
}

discreet!(Recipient, Letter);

impl Letter {
    /// A letter to a member that leads to the first page.
    pub const fn to(member: MemberId, kind: LetterKind) -> Self {
        Self {
            to: Recipient::Member(member),
            kind,
            link: None,
            enclosed: None,
        }
    }
}

/// What is kept of a letter; sealed.
#[derive(Serialize, Deserialize)]
struct Kept {
    letter: Letter,
    /// What its Message-ID begins with: drawn once, so that whoever gets it twice sees that.
    name: String,
}

impl App {
    /// With letters that leave by mail (*met post*). Without, nothing is written and nothing sent.
    #[must_use]
    pub fn sending_letters(self) -> Self {
        Self {
            sends_letters: true,
            ..self
        }
    }

    /// Whether letters leave at all.
    pub fn sends_letters(&self) -> bool {
        self.sends_letters
    }

    /// Write a letter, to be sent once this unit of work is kept. The answer is whether there is a
    /// way to send it: no letters leave, or the member has no address, when there is none.
    pub(crate) async fn write_letter(
        &self,
        tx: &mut Tx,
        board: BoardId,
        letter: Letter,
    ) -> Result<bool, AppError> {
        if !self.sends_letters {
            return Ok(false);
        }
        let key = self.board_key(tx, board).await?;
        if reached(tx, &key, board, &letter.to).await?.is_none() {
            return Ok(false);
        }
        let name: [u8; 16] = random(&*self.chance);
        let kept = Kept {
            letter,
            name: hex(&name),
        };
        let no = tx.next_letter(board).await?;
        let sealed = self.seal_letter(&key, board, no, &kept)?;
        tx.insert_letter(board, no, self.clock.now(), &sealed)
            .await?;
        Ok(true)
    }

    /// Tell a member that it changed with what they sign in: whoever did not do it themselves must hear of
    /// it (*bericht over inloggen*).
    pub(crate) async fn tell_of_sign_in(
        &self,
        tx: &mut Tx,
        board: BoardId,
        member: MemberId,
    ) -> Result<(), AppError> {
        let letter = Letter {
            link: Some("/account".to_owned()),
            ..Letter::to(member, LetterKind::SignInChanged)
        };
        self.write_letter(tx, board, letter).await.map(drop)
    }

    /// Note at which address a member gets letters (*e-mailadres*).
    pub async fn set_mail_address(
        &self,
        board: BoardId,
        member: MemberId,
        mail: &str,
    ) -> Result<(), AppError> {
        let mut tx = self.store.begin().await?;
        let key = self.board_key(&mut tx, board).await?;
        let mut file = open_member(&key, &tx.member(board, member).await?)?;
        file.mail = Some(mail.trim().to_owned());
        let sealed = seal_member(&key, board, member, random(&*self.chance), &file)?;
        tx.reseal_member(board, member, &sealed).await?;
        Ok(tx.commit().await?)
    }

    fn seal_letter(
        &self,
        key: &BoardKey,
        board: BoardId,
        no: i64,
        kept: &Kept,
    ) -> Result<Sealed, AppError> {
        let id = no.to_be_bytes();
        let nonce = random(&*self.chance);
        Ok(key.seal(&place(&board, &id), nonce, &serde_json::to_vec(kept)?)?)
    }
}

fn place<'a>(board: &BoardId, no: &'a [u8; 8]) -> BoardPlace<'a> {
    BoardPlace {
        board: *board.as_bytes(),
        table: TABLE,
        id: no,
    }
}

/// Where a letter goes, and in which language it is read.
struct Reached {
    address: String,
    language: Language,
}

/// Where a letter goes; nowhere for who has no address, or is gone.
async fn reached(
    tx: &mut Tx,
    key: &BoardKey,
    board: BoardId,
    to: &Recipient,
) -> Result<Option<Reached>, AppError> {
    match to {
        Recipient::Address(address) => Ok(Some(Reached {
            address: address.clone(),
            language: Language::default(),
        })),
        Recipient::Member(member) => {
            let Some(row) = active_member(tx, board, *member).await? else {
                return Ok(None);
            };
            let file = open_member(key, &row)?;
            Ok(file.mail.map(|address| Reached {
                address,
                language: file.language,
            }))
        }
    }
}
