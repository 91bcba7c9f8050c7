//! Signing in and out, and who is there.

use argon2::password_hash::phc::{PasswordHash, Salt};
use argon2::{Argon2, PasswordHasher, PasswordVerifier};
use domain::id::{BoardId, MemberId, SchoolId};
use domain::permission::{Action, Footing, Membership, is_allowed};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use store::{AuditRecord, MemberRow, SessionRow, StoreError, Tx};
use tokio::sync::Semaphore;
use vault::{BoardKey, BoardPlace, Nonce, Sealed};
use zeroize::Zeroizing;

use crate::chance::random;
use crate::error::AppError;
use crate::read_dossier::hex;
use crate::{App, School, Visitor};

/// After so long without a click, a session may only keep what was typed.
pub(crate) const IDLE: SignedDuration = SignedDuration::from_mins(30);
/// After so long a session is over, whatever happened in it.
const WHOLE_DAY: SignedDuration = SignedDuration::from_hours(12);
/// After so long a draft that nobody came back for is thrown away.
const FORGOTTEN: SignedDuration = SignedDuration::from_hours(14 * 24);
/// How many passwords are tried at once: each costs memory and 40 milliseconds.
static TRYING: Semaphore = Semaphore::const_new(2);

/// Signing in did not work.
#[derive(Debug, thiserror::Error)]
pub enum SignInError {
    /// The name or the password is wrong; which of the two is not said.
    #[error("wrong name or password")]
    Wrong,
    /// It could not be tried.
    #[error(transparent)]
    App(#[from] AppError),
}

impl From<store::StoreError> for SignInError {
    fn from(error: store::StoreError) -> Self {
        Self::App(error.into())
    }
}

/// Who is behind a session.
pub enum Presence {
    /// Somebody who is at work.
    Here(Visitor),
    /// Somebody who was away too long: only what was typed may be kept.
    Away(Visitor),
    /// Nobody.
    Nobody,
}

/// What is kept of a member; sealed.
#[derive(Serialize, Deserialize)]
pub(crate) struct MemberFile {
    pub(crate) name: String,
    pub(crate) login: String,
}

impl Visitor {
    /// Whether any of the visitor's roles, at any school, allows this.
    pub fn may(&self, action: Action) -> bool {
        self.membership
            .roles
            .iter()
            .any(|(_, role)| is_allowed(action, *role, Footing::Role))
    }

    /// The schools at which the visitor may do this; a role for the whole board counts at each.
    pub fn schools_for(&self, action: Action) -> Vec<SchoolId> {
        let allows = |school: SchoolId| {
            self.membership.roles.iter().any(|(at, role)| {
                at.is_none_or(|at| at == school) && is_allowed(action, *role, Footing::Role)
            })
        };
        let schools = self.schools.iter().map(|school| school.id);
        schools.filter(|school| allows(*school)).collect()
    }
}

impl App {
    /// Sign in (*inloggen*). The answer is the secret of the new session.
    pub async fn sign_in(&self, login: &str, password: &str) -> Result<String, SignInError> {
        let index = self.keys.index().blind(None, &normal_login(login));
        let found = self.store.read().await?.member_by_login(&index).await?;
        let known = found.filter(|member| member.is_active);
        // An unknown name costs as much time as a wrong password.
        let hash = known
            .as_ref()
            .map_or(NOBODYS_HASH, |row| &row.password_hash);
        let hash = hash.to_owned();
        let is_right = verify(Zeroizing::new(password.to_owned()), hash).await?;
        let Some(member) = known.filter(|_| is_right) else {
            return Err(SignInError::Wrong);
        };
        let token: [u8; 32] = random(&*self.chance);
        let token = hex(&token);
        let now = self.clock.now();
        let mut tx = self.store.begin().await?;
        let session = SessionRow {
            id_hash: self.session_id(&token),
            board: member.board,
            member: member.id,
            created_at: now,
            seen_at: now,
            ended_at: None,
        };
        tx.delete_old_sessions(now - WHOLE_DAY).await?;
        tx.delete_old_drafts(now - FORGOTTEN).await?;
        tx.insert_session(&session).await?;
        tx.append_audit(member.board, &came_or_went(member.id, "sign-in", now))
            .await?;
        tx.commit().await?;
        Ok(token)
    }

    /// Who is behind this session.
    pub async fn presence(&self, token: &str) -> Result<Presence, AppError> {
        let id = self.session_id(token);
        let now = self.clock.now();
        let mut tx = self.store.read().await?;
        let Some(session) = tx.session(&id).await? else {
            return Ok(Presence::Nobody);
        };
        if session.ended_at.is_some() || now.duration_since(session.created_at) > WHOLE_DAY {
            return Ok(Presence::Nobody);
        }
        let Some(member) = active_member(&mut tx, session.board, session.member).await? else {
            return Ok(Presence::Nobody);
        };
        let visitor = self.visitor_of(&mut tx, &member).await?;
        drop(tx);
        if now.duration_since(session.seen_at) > IDLE {
            return Ok(Presence::Away(visitor));
        }
        if self.touch(&id, session.seen_at, now).await? {
            Ok(Presence::Here(visitor))
        } else {
            Ok(Presence::Nobody)
        }
    }

    /// Note that somebody is at work, at most once a minute: a page must not cost a write.
    /// Not, when the session was ended a moment ago.
    async fn touch(
        &self,
        id: &[u8; 32],
        seen_at: Timestamp,
        now: Timestamp,
    ) -> Result<bool, AppError> {
        if now.duration_since(seen_at) < SignedDuration::from_mins(1) {
            return Ok(true);
        }
        let mut tx = self.store.begin().await?;
        match tx.touch_session(id, now).await {
            Ok(()) => {
                tx.commit().await?;
                Ok(true)
            }
            Err(StoreError::NotFound) => Ok(false),
            Err(other) => Err(other.into()),
        }
    }

    /// Sign out (*uitloggen*).
    pub async fn sign_out(&self, token: &str) -> Result<(), AppError> {
        let id = self.session_id(token);
        let now = self.clock.now();
        let mut tx = self.store.begin().await?;
        let session = tx.session(&id).await?;
        if let Some(session) = session.filter(|session| session.ended_at.is_none()) {
            tx.end_session(&id, now).await?;
            let went = came_or_went(session.member, "sign-out", now);
            tx.append_audit(session.board, &went).await?;
        }
        tx.commit().await?;
        Ok(())
    }

    /// A member as a visitor, without a session: for stories and the command line.
    pub async fn visitor(&self, board: BoardId, member: MemberId) -> Result<Visitor, AppError> {
        let mut tx = self.store.read().await?;
        let row = active_member(&mut tx, board, member).await?;
        let row = row.ok_or(AppError::NotFound)?;
        self.visitor_of(&mut tx, &row).await
    }

    async fn visitor_of(&self, tx: &mut Tx, row: &MemberRow) -> Result<Visitor, AppError> {
        let key = self.board_key(tx, row.board).await?;
        let file = open_member(&key, row)?;
        let held = tx.roles_of_member(row.board, row.id).await?;
        let roles: Vec<_> = held
            .into_iter()
            .map(|held| (held.school, held.role))
            .collect();
        let schools = tx.schools_of_board(row.board).await?;
        let is_at = |id| {
            roles
                .iter()
                .any(|(school, _)| school.is_none_or(|school| school == id))
        };
        let schools = schools
            .into_iter()
            .filter(|school| is_at(school.id))
            .map(|row| School {
                id: row.id,
                name: row.name,
                brin: row.brin,
                place: row.place,
                phone: row.phone,
            })
            .collect();
        let membership = Membership {
            member: row.id,
            roles,
        };
        Ok(Visitor {
            board: row.board,
            member: row.id,
            name: file.name,
            membership,
            schools,
        })
    }

    /// What the store keeps of a session: not the secret itself.
    pub(crate) fn session_id(&self, token: &str) -> [u8; 32] {
        self.keys.index().blind(None, &format!("session {token}"))
    }
}

const TABLE: &str = "members";

pub(crate) fn seal_member(
    key: &BoardKey,
    board: BoardId,
    member: MemberId,
    nonce: Nonce,
    file: &MemberFile,
) -> Result<Sealed, AppError> {
    let place = BoardPlace {
        board: *board.as_bytes(),
        table: TABLE,
        id: member.as_bytes(),
    };
    Ok(key.seal(&place, nonce, &serde_json::to_vec(file)?)?)
}

/// What is kept of a member.
pub(crate) fn open_member(key: &BoardKey, row: &MemberRow) -> Result<MemberFile, AppError> {
    let place = BoardPlace {
        board: *row.board.as_bytes(),
        table: TABLE,
        id: row.id.as_bytes(),
    };
    Ok(serde_json::from_slice(&key.open(&place, &row.sealed)?)?)
}

/// The one form of a sign-in name: people type capitals and spaces as it falls.
pub(crate) fn normal_login(login: &str) -> String {
    login.trim().to_lowercase()
}

/// Hash a password with Argon2id at the OWASP minimum.
pub fn hash_password(password: &str, salt: [u8; 16]) -> Result<String, AppError> {
    let salt = Salt::new(&salt).map_err(|_| AppError::Password)?;
    Argon2::default()
        .hash_password_with_salt(password.as_bytes(), salt.as_ref())
        .map(|hash| hash.to_string())
        .map_err(|_| AppError::Password)
}

/// What is tried for a name that nobody has: it costs what [`hash_password`] costs.
const NOBODYS_HASH: &str = "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$WVoenYHmhAgeGHd0se0op0SGtHCeXxqCqx925bShf5M";

/// The member, unless they are gone or may not come in any more.
async fn active_member(
    tx: &mut Tx,
    board: BoardId,
    member: MemberId,
) -> Result<Option<MemberRow>, AppError> {
    match tx.member(board, member).await {
        Ok(row) => Ok(Some(row).filter(|row| row.is_active)),
        Err(StoreError::NotFound) => Ok(None),
        Err(other) => Err(other.into()),
    }
}

/// Try a password, away from the threads that answer requests.
async fn verify(password: Zeroizing<String>, hash: String) -> Result<bool, AppError> {
    let _permit = TRYING.acquire().await.map_err(|_| AppError::Worker)?;
    let tried = tokio::task::spawn_blocking(move || {
        let parsed = PasswordHash::new(&hash).map_err(|_| AppError::Password)?;
        Ok(Argon2::default()
            .verify_password(password.as_bytes(), &parsed)
            .is_ok())
    });
    tried.await.map_err(|_| AppError::Worker)?
}

pub(crate) fn came_or_went(member: MemberId, action: &str, at: Timestamp) -> AuditRecord {
    AuditRecord {
        at,
        member: Some(member),
        role: None,
        action: action.to_owned(),
        subject: None,
        dossier: None,
        record: None,
        reason: None,
        outcome: "done".to_owned(),
    }
}

#[cfg(test)]
#[expect(
    clippy::unwrap_used,
    reason = "a test may stop at the first thing that is wrong"
)]
mod tests {
    use super::{NOBODYS_HASH, hash_password};

    #[test]
    fn trying_a_name_that_nobody_has_costs_what_a_password_costs() {
        let made = hash_password("nobody signs in with this", [0; 16]).unwrap();
        assert_eq!(NOBODYS_HASH, made);
    }
}
