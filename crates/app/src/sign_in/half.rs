//! Halfway in: the password was right, and a second thing has to be shown yet (*half ingelogd*).

use domain::id::{BoardId, MemberId};
use domain::permission::Assurance;
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};
use store::{AuditRecord, HalfSignInRow, StoreError, Tx};
use vault::{BoardKey, BoardPlace, Sealed};

use crate::App;
use crate::attempt::Caller;
use crate::audit::Outcome;
use crate::chance::random;
use crate::drafts::Typed;
use crate::error::AppError;
use crate::read_dossier::hex;
use crate::sign_in::provider::Through;
use crate::sign_in::second::{CountedAt, ProofRefusal, SECOND, SecondProof};
use crate::sign_in::{active_member, came_or_went};

/// For so long somebody may look for their phone.
const HALFWAY: SignedDuration = SignedDuration::from_mins(5);
/// How often a second thing may be tried, before the password is asked again.
const MOST_TRIES: u32 = 5;

/// Where somebody goes on once they are in, and with what (*verder gaan*).
#[derive(Default, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GoingOn {
    /// The address.
    pub next: String,
    /// What they had typed in the form with that address.
    pub kept: Typed,
}

discreet!(GoingOn);

/// What is kept of a half sign-in; sealed.
#[derive(Serialize, Deserialize)]
pub(crate) struct Halfway {
    /// Where they go on.
    pub(crate) going_on: GoingOn,
    /// The provider through which they came this far, if they did.
    pub(crate) through: Option<Through>,
}

/// What came of a first proof, such as a password. Each holds a secret for the browser.
#[derive(Clone, PartialEq, Eq)]
pub enum Entry {
    /// They are in: the secret of the session.
    In(String),
    /// They have to show a second thing: the secret of the half sign-in.
    Half(String),
}

discreet!(Entry);

impl Entry {
    /// The secret of the session; none while something is still to be shown.
    pub fn session(self) -> Option<String> {
        match self {
            Self::In(secret) => Some(secret),
            Self::Half(_) => None,
        }
    }
}

/// Somebody who showed a second thing, and is in.
pub struct Finished {
    /// The secret of the session.
    pub session: String,
    /// Where to go on.
    pub going_on: GoingOn,
}

discreet!(Finished);

/// Why somebody is still halfway.
#[derive(Debug, thiserror::Error)]
pub enum HalfError {
    /// What was shown is not taken.
    #[error("the second proof is not taken")]
    Refused(ProofRefusal),
    /// It took too long, or too many tries: from the start.
    #[error("the half sign-in is over")]
    Over,
    /// It could not be tried.
    #[error(transparent)]
    App(#[from] AppError),
}

impl From<StoreError> for HalfError {
    fn from(error: StoreError) -> Self {
        Self::App(error.into())
    }
}

impl App {
    /// Let in a member who showed one thing, or halfway in when they have a second one.
    pub(crate) async fn enter(
        &self,
        tx: &mut Tx,
        board: BoardId,
        member: MemberId,
        how: &'static str,
        going_on: &GoingOn,
    ) -> Result<Entry, AppError> {
        if tx.second_factor(board, member).await?.is_none() {
            let assurance = self.assurance_of_one();
            let session = self.open_session(tx, board, member, assurance, how).await?;
            return Ok(Entry::In(session));
        }
        let going_on = going_on.clone();
        let through = None;
        let halfway = Halfway { going_on, through };
        let secret = self.begin_half(tx, board, member, &halfway).await?;
        Ok(Entry::Half(secret))
    }

    /// Let in halfway a member who has to show a second thing. The answer is a secret for the browser.
    pub(crate) async fn begin_half(
        &self,
        tx: &mut Tx,
        board: BoardId,
        member: MemberId,
        halfway: &Halfway,
    ) -> Result<String, AppError> {
        let now = self.clock.now();
        tx.delete_old_half_sign_ins(now - HALFWAY).await?;
        let secret: [u8; 32] = random(&*self.chance);
        let secret = hex(&secret);
        let id_hash = self.half_id(&secret);
        let key = self.board_key(tx, board).await?;
        let bytes = serde_json::to_vec(halfway)?;
        let row = HalfSignInRow {
            id_hash,
            board,
            member,
            begun_at: now,
            tries: 0,
            sealed: key.seal(&place(board, &id_hash), random(&*self.chance), &bytes)?,
        };
        tx.insert_half_sign_in(&row).await?;
        Ok(secret)
    }

    /// Whether this half sign-in still counts.
    pub async fn is_halfway(&self, secret: &str) -> Result<bool, AppError> {
        let id = self.half_id(secret);
        let mut tx = self.store.read().await?;
        let row = tx.half_sign_in(&id).await?;
        Ok(row.is_some_and(|row| self.counts(&row)))
    }

    /// Show the second thing (*tweede stap*).
    pub async fn finish_sign_in(
        &self,
        secret: &str,
        proof: SecondProof<'_>,
        caller: &Caller,
    ) -> Result<Finished, HalfError> {
        let id = self.half_id(secret);
        let mut tx = self.store.begin().await?;
        let row = tx.half_sign_in(&id).await?;
        let Some(row) = row.filter(|row| self.counts(row)) else {
            return Err(HalfError::Over);
        };
        let (board, member) = (row.board, row.member);
        let is_active = active_member(&mut tx, board, member).await?.is_some();
        if !is_active || !tx.count_half_try(&id, MOST_TRIES).await? {
            return Err(HalfError::Over);
        }
        let counted = CountedAt::Door(caller);
        let proved = self.prove_second(&mut tx, board, member, proof, counted);
        let how = match proved.await? {
            Ok(how) => how,
            Err(refusal) => return Err(self.still_halfway(tx, &row, refusal).await?),
        };
        if !tx.delete_half_sign_in(&id).await? {
            return Err(HalfError::Over);
        }
        let session = self
            .open_session(&mut tx, board, member, Assurance::Strong, how)
            .await?;
        let key = self.board_key(&mut tx, board).await?;
        let Halfway { going_on, through } = opened(&key, board, &id, &row.sealed)?;
        if let Some(through) = through {
            self.remember_session(&mut tx, (board, member), &session, &through)
                .await?;
        }
        tx.commit().await?;
        Ok(Finished { session, going_on })
    }

    /// Keep what was counted, and say when that was the last try.
    async fn still_halfway(
        &self,
        mut tx: Tx,
        row: &HalfSignInRow,
        refusal: ProofRefusal,
    ) -> Result<HalfError, AppError> {
        let is_last = row.tries + 1 >= MOST_TRIES;
        if is_last {
            tx.delete_half_sign_in(&row.id_hash).await?;
            let over = AuditRecord {
                reason: Some("too-many-tries".to_owned()),
                outcome: Outcome::Denied.code().to_owned(),
                ..came_or_went(row.member, SECOND, self.clock.now())
            };
            tx.append_audit(row.board, &over).await?;
        }
        tx.commit().await?;
        Ok(if is_last {
            HalfError::Over
        } else {
            HalfError::Refused(refusal)
        })
    }

    fn counts(&self, row: &HalfSignInRow) -> bool {
        self.clock.now().duration_since(row.begun_at) < HALFWAY
    }

    /// What the store keeps of a half sign-in: not the secret itself.
    fn half_id(&self, secret: &str) -> [u8; 32] {
        self.keys.index().blind(None, &format!("half {secret}"))
    }

    /// How sure it is who somebody is who showed one thing.
    pub(crate) const fn assurance_of_one(&self) -> Assurance {
        if self.is_password_enough {
            Assurance::Strong
        } else {
            Assurance::Single
        }
    }
}

fn place(board: BoardId, id: &[u8; 32]) -> BoardPlace<'_> {
    BoardPlace {
        board: *board.as_bytes(),
        table: "half_sign_ins",
        id,
    }
}

fn opened(
    key: &BoardKey,
    board: BoardId,
    id: &[u8; 32],
    sealed: &Sealed,
) -> Result<Halfway, AppError> {
    let bytes = key.open(&place(board, id), sealed)?;
    Ok(serde_json::from_slice(&bytes)?)
}
