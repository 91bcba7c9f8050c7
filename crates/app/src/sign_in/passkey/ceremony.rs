//! A question to a device and its answer, between which some time passes (*ceremonie*).

use domain::id::{BoardId, MemberId};
use jiff::SignedDuration;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use store::{CeremonyRow, Tx};
use vault::BoardPlace;

use crate::App;
use crate::chance::random;
use crate::error::AppError;
use crate::read_dossier::hex;

/// For so long an answer is waited for. The browser gives up as early.
const PATIENCE: SignedDuration = SignedDuration::from_mins(5);

/// What is asked of a device (*passkeyvraag*). It goes to the browser as it is.
#[derive(Serialize)]
pub struct PasskeyQuestion {
    /// What the browser brings back with the answer.
    pub ceremony: String,
    /// What the browser hands to the device.
    pub options: Value,
}

/// What a browser brings back (*antwoord*).
pub struct PasskeyAnswer<'a> {
    /// The `ceremony` of the question.
    pub ceremony: &'a str,
    /// What the device said, as the browser wrote it.
    pub said: &'a str,
}

discreet!(PasskeyQuestion, PasskeyAnswer<'_>);

/// What a question is for. An answer to one is no answer to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// To add a passkey.
    Add,
    /// To sign in, whoever it is.
    SignIn,
    /// To show again that one is there.
    Confirm,
}

impl Purpose {
    const fn code(self) -> &'static str {
        match self {
            Self::Add => "add",
            Self::SignIn => "sign-in",
            Self::Confirm => "confirm",
        }
    }
}

/// Of whom something is asked: of a browser, and of a member when it is known who sits there.
#[derive(Clone, Copy)]
pub(super) struct Asked<'a> {
    pub(super) purpose: Purpose,
    /// The secret on which the forms of this browser hang: nobody else can bring the answer.
    pub(super) browser: &'a str,
    pub(super) board: BoardId,
    pub(super) member: Option<MemberId>,
}

impl App {
    /// Begin: keep what was asked, sealed, and give the browser something to find it by.
    pub(super) async fn begin_ceremony<T: Serialize>(
        &self,
        tx: &mut Tx,
        asked: Asked<'_>,
        state: &T,
    ) -> Result<String, AppError> {
        let secret: [u8; 32] = random(&*self.chance);
        let secret = hex(&secret);
        let id_hash = self.ceremony_id(asked.browser, &secret);
        let key = self.board_key(tx, asked.board).await?;
        let place = place(asked.board, &id_hash);
        let sealed = key.seal(&place, random(&*self.chance), &serde_json::to_vec(state)?)?;
        let now = self.clock.now();
        let row = CeremonyRow {
            id_hash,
            board: asked.board,
            member: asked.member,
            purpose: asked.purpose.code().to_owned(),
            sealed,
            begun_at: now,
        };
        tx.delete_old_ceremonies(now - PATIENCE).await?;
        tx.insert_ceremony(&row).await?;
        Ok(secret)
    }

    /// What was asked, if it was, and is still waited for. Whatever comes of it, it is not asked
    /// any more once the unit of work is kept.
    pub(super) async fn end_ceremony<T: DeserializeOwned>(
        &self,
        tx: &mut Tx,
        asked: Asked<'_>,
        secret: &str,
    ) -> Result<Option<T>, AppError> {
        let id_hash = self.ceremony_id(asked.browser, secret);
        let Some(row) = tx.take_ceremony(&id_hash).await? else {
            return Ok(None);
        };
        let is_this = row.purpose == asked.purpose.code()
            && row.board == asked.board
            && row.member == asked.member
            && self.clock.now().duration_since(row.begun_at) <= PATIENCE;
        if !is_this {
            return Ok(None);
        }
        let key = self.board_key(tx, row.board).await?;
        let bytes = key.open(&place(row.board, &id_hash), &row.sealed)?;
        Ok(Some(serde_json::from_slice(&bytes)?))
    }

    fn ceremony_id(&self, browser: &str, secret: &str) -> [u8; 32] {
        let text = format!("ceremony {browser} {secret}");
        self.keys.index().blind(None, &text)
    }
}

fn place(board: BoardId, id_hash: &[u8; 32]) -> BoardPlace<'_> {
    BoardPlace {
        board: *board.as_bytes(),
        table: "ceremonies",
        id: id_hash,
    }
}

/// What a device said, if it can be read.
pub(super) fn read<'a, T: Deserialize<'a>>(said: &'a str) -> Option<T> {
    serde_json::from_str(said).ok()
}
