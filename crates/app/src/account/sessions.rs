//! Where somebody is signed in, and ending that (*sessies*).

use jiff::Timestamp;
use store::{AuditRecord, SessionRow, Tx};
use vault::BoardKey;

use crate::error::AppError;
use crate::read_dossier::hex;
use crate::sign_in::{came_or_went, open_device};
use crate::{App, Visitor};

/// The name in the log of ending a session from elsewhere.
const ENDED: &str = "session-ended";

/// One of the visitor's own sessions.
#[derive(Clone, PartialEq, Eq)]
pub struct SessionLine {
    /// What names it in a form: not its secret.
    pub id: String,
    /// Since when.
    pub since: Timestamp,
    /// When they were last active in it.
    pub seen_at: Timestamp,
    /// How they signed in: a code.
    pub how: String,
    /// The browser and what it runs on: codes, empty when that is not known.
    pub device: (String, String),
    /// Whether it is the one in which they look.
    pub is_this: bool,
}

discreet!(SessionLine);

impl App {
    pub(super) async fn session_lines(
        &self,
        tx: &mut Tx,
        key: &BoardKey,
        visitor: &Visitor,
        session: &str,
    ) -> Result<Vec<SessionLine>, AppError> {
        let this = self.session_id(session);
        let open = tx
            .open_sessions_of_member(visitor.board, visitor.member)
            .await?;
        let lasting = open.into_iter().filter(|row| self.lasts(row));
        lasting
            .map(|row| {
                let device = match &row.device {
                    Some(sealed) => open_device(key, row.board, &row.id_hash, sealed)?,
                    None => Default::default(),
                };
                Ok(SessionLine {
                    id: hex(&row.id_hash),
                    since: row.created_at,
                    seen_at: row.seen_at,
                    how: row.how,
                    device,
                    is_this: row.id_hash == this,
                })
            })
            .collect()
    }

    /// End one of the visitor's own sessions (*sessie beëindigen*).
    pub async fn end_own_session(&self, visitor: &Visitor, id: &str) -> Result<(), AppError> {
        let mut tx = self.store.begin().await?;
        let open = tx
            .open_sessions_of_member(visitor.board, visitor.member)
            .await?;
        let row = open.into_iter().find(|row| hex(&row.id_hash) == id);
        let row: SessionRow = row.ok_or(AppError::NotFound)?;
        let now = self.clock.now();
        tx.end_session(&row.id_hash, now).await?;
        let ended = AuditRecord {
            reason: Some("own-choice".to_owned()),
            ..came_or_went(visitor.member, ENDED, now)
        };
        tx.append_audit(visitor.board, &ended).await?;
        Ok(tx.commit().await?)
    }

    /// End all of the visitor's own sessions but this one.
    pub async fn end_own_other_sessions(
        &self,
        visitor: &Visitor,
        session: &str,
    ) -> Result<(), AppError> {
        let mut tx = self.store.begin().await?;
        let row = self.own_session(&mut tx, visitor, session).await?;
        self.end_others(&mut tx, &row, "own-choice").await?;
        Ok(tx.commit().await?)
    }

    /// End the other sessions of whoever has this one, and what they have halfway. `why` is the
    /// reason in the log.
    pub(crate) async fn end_others(
        &self,
        tx: &mut Tx,
        session: &SessionRow,
        why: &'static str,
    ) -> Result<(), AppError> {
        let (board, member, now) = (session.board, session.member, self.clock.now());
        tx.delete_half_sign_ins_of_member(board, member).await?;
        let ended = tx
            .end_other_sessions(board, member, &session.id_hash, now)
            .await?;
        if ended > 0 {
            let others = AuditRecord {
                reason: Some(why.to_owned()),
                ..came_or_went(member, ENDED, now)
            };
            tx.append_audit(board, &others).await?;
        }
        Ok(())
    }
}
