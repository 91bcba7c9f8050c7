//! Sessions: from signing in until signing out or being away (*sessie*).

use domain::id::{BoardId, MemberId};
use domain::permission::Assurance;
use jiff::{SignedDuration, Timestamp};
use store::{AuditRecord, SessionRow, StoreError, Tx};

use crate::chance::random;
use crate::error::AppError;
use crate::read_dossier::hex;
use crate::sign_in::active_member;
use crate::sign_in::visitor::Shown;
use crate::{App, Visitor};

/// After so long without a click, a session may only keep what was typed.
pub(crate) const IDLE: SignedDuration = SignedDuration::from_mins(30);
/// After so long a session is over, whatever happened in it.
const WHOLE_DAY: SignedDuration = SignedDuration::from_hours(12);
/// After so long a draft that nobody came back for is thrown away.
const FORGOTTEN: SignedDuration = SignedDuration::from_hours(14 * 24);
/// For so long it counts that somebody showed who they are.
const CONFIRMED: SignedDuration = SignedDuration::from_mins(10);

/// Who is behind a session.
pub enum Presence {
    /// Somebody who is at work.
    Here(Visitor),
    /// Somebody who was away too long: only what was typed may be kept.
    Away(Visitor),
    /// Nobody.
    Nobody,
}

impl App {
    /// Open a session for a member who just showed who they are, in the caller's unit of work. The
    /// answer is its secret, which only the browser keeps.
    ///
    /// `how` is the reason of the audit record: `password`, `totp`, `recovery-code`, `passkey`,
    /// `provider` or `practice`. A session that gets stronger is ended, and another one opened: a secret that
    /// leaked before is worth no more than it was.
    pub(crate) async fn open_session(
        &self,
        tx: &mut Tx,
        board: BoardId,
        member: MemberId,
        assurance: Assurance,
        how: &'static str,
    ) -> Result<String, AppError> {
        let secret: [u8; 32] = random(&*self.chance);
        let secret = hex(&secret);
        let now = self.clock.now();
        let session = SessionRow {
            id_hash: self.session_id(&secret),
            board,
            member,
            assurance,
            how: how.to_owned(),
            created_at: now,
            seen_at: now,
            ended_at: None,
            // Signing in is showing who one is.
            confirmed_at: Some(now),
            wrong_confirms: 0,
            device: None,
        };
        tx.delete_old_sessions(now - WHOLE_DAY).await?;
        tx.delete_old_drafts(now - FORGOTTEN).await?;
        tx.insert_session(&session).await?;
        let came = AuditRecord {
            reason: Some(how.to_owned()),
            ..came_or_went(member, "sign-in", now)
        };
        tx.append_audit(board, &came).await?;
        Ok(secret)
    }

    /// Who is behind this session.
    pub async fn presence(&self, token: &str) -> Result<Presence, AppError> {
        let id = self.session_id(token);
        let now = self.clock.now();
        let mut tx = self.store.read().await?;
        let Some(session) = tx.session(&id).await? else {
            return Ok(Presence::Nobody);
        };
        if !self.lasts(&session) {
            return Ok(Presence::Nobody);
        }
        let Some(member) = active_member(&mut tx, session.board, session.member).await? else {
            return Ok(Presence::Nobody);
        };
        let shown = Shown {
            assurance: session.assurance,
            is_confirmed: self.is_confirmed(&session),
        };
        let visitor = self.visitor_of(&mut tx, &member, shown).await?;
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

    /// Whether whoever has this session showed a moment ago who they are.
    pub(crate) fn is_confirmed(&self, session: &SessionRow) -> bool {
        if self.is_practice {
            // An invented member has nothing to show it with.
            return true;
        }
        let now = self.clock.now();
        let confirmed = session.confirmed_at;
        confirmed.is_some_and(|at| now.duration_since(at) < CONFIRMED)
    }

    /// Whether a session has not ended, by itself or otherwise.
    pub(crate) fn lasts(&self, session: &SessionRow) -> bool {
        let age = self.clock.now().duration_since(session.created_at);
        session.ended_at.is_none() && age <= WHOLE_DAY
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

    /// Sign out (*uitloggen*), of what is practised too.
    pub async fn sign_out(&self, token: &str) -> Result<(), AppError> {
        let id = self.session_id(token);
        let now = self.clock.now();
        let mut tx = self.store.begin().await?;
        let session = tx.session(&id).await?;
        let Some(session) = session.filter(|session| session.ended_at.is_none()) else {
            return Ok(());
        };
        tx.end_session(&id, now).await?;
        let went = came_or_went(session.member, "sign-out", now);
        tx.append_audit(session.board, &went).await?;
        tx.commit().await?;
        self.leave_practice(session.board, session.member).await
    }

    /// What the store keeps of a session: not the secret itself.
    pub(crate) fn session_id(&self, token: &str) -> [u8; 32] {
        self.keys.index().blind(None, &format!("session {token}"))
    }
}

/// What the log says of somebody's account: who, what and when.
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
