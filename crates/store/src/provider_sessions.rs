//! Sessions that were opened through a provider, and its messages that one of them ended.

use domain::id::{BoardId, MemberId};
use jiff::Timestamp;
use vault::Sealed;

use crate::line::Line;
use crate::statement::statement;
use crate::value::values;
use crate::{StoreError, Tx};

/// A session that was opened through a provider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProviderSessionRow {
    /// The hash of the session.
    pub session_hash: [u8; 32],
    /// The board.
    pub board: BoardId,
    /// Whose session it is.
    pub member: MemberId,
    /// The key of the provider in the configuration.
    pub provider: String,
    /// What the provider calls the account, blinded.
    pub subject_index: [u8; 32],
    /// What the provider calls its own session, blinded; where it gave no name, the hash of ours,
    /// which no provider knows.
    pub sid_index: [u8; 32],
    /// Since when.
    pub opened_at: Timestamp,
    /// What the provider must be told when the session ends.
    pub sealed: Sealed,
}

fn session(line: &Line) -> Result<ProviderSessionRow, StoreError> {
    Ok(ProviderSessionRow {
        session_hash: line.hash("session_hash")?,
        board: line.parsed("board")?,
        member: line.parsed("member")?,
        provider: line.text("provider")?,
        subject_index: line.hash("subject_index")?,
        sid_index: line.hash("sid_index")?,
        opened_at: line.moment("opened_at")?,
        sealed: Sealed::from_stored(line.bytes("sealed")?),
    })
}

impl Tx {
    /// Remembers through which provider a session was opened.
    pub async fn insert_provider_session(
        &mut self,
        row: &ProviderSessionRow,
    ) -> Result<(), StoreError> {
        let values = values![
            &row.session_hash,
            row.board,
            row.member,
            &row.provider,
            &row.subject_index,
            &row.sid_index,
            row.opened_at,
            &row.sealed
        ];
        self.execute(statement!("provider_sessions", "insert"), values)
            .await
            .map(drop)
    }

    /// What is remembered of a session, if it was opened through a provider.
    pub async fn provider_session(
        &mut self,
        session_hash: &[u8; 32],
    ) -> Result<Option<ProviderSessionRow>, StoreError> {
        self.first(
            statement!("provider_sessions", "get"),
            values![session_hash],
            session,
        )
        .await
    }

    /// The sessions of an account at a provider, the oldest first.
    pub async fn provider_sessions_of_subject(
        &mut self,
        subject_index: &[u8; 32],
    ) -> Result<Vec<ProviderSessionRow>, StoreError> {
        self.all(
            statement!("provider_sessions", "of_subject"),
            values![subject_index],
            session,
        )
        .await
    }

    /// The sessions that hang on one session at a provider, the oldest first.
    pub async fn provider_sessions_of_sid(
        &mut self,
        sid_index: &[u8; 32],
    ) -> Result<Vec<ProviderSessionRow>, StoreError> {
        self.all(
            statement!("provider_sessions", "of_sid"),
            values![sid_index],
            session,
        )
        .await
    }

    /// The sessions of a board that were opened through a provider, the oldest first.
    pub async fn provider_sessions_of_board(
        &mut self,
        board: BoardId,
        provider: &str,
    ) -> Result<Vec<ProviderSessionRow>, StoreError> {
        self.all(
            statement!("provider_sessions", "of_provider"),
            values![board, provider],
            session,
        )
        .await
    }

    /// Forgets through which provider a session was opened.
    pub async fn delete_provider_session(
        &mut self,
        session_hash: &[u8; 32],
    ) -> Result<(), StoreError> {
        self.execute(
            statement!("provider_sessions", "delete"),
            values![session_hash],
        )
        .await
        .map(drop)
    }

    /// Forgets the sessions opened before a moment, and says how many.
    pub async fn delete_old_provider_sessions(
        &mut self,
        before: Timestamp,
    ) -> Result<u64, StoreError> {
        self.execute(
            statement!("provider_sessions", "delete_old"),
            values![before],
        )
        .await
    }

    /// Remembers a message of a provider. Says whether it was a new one.
    pub async fn insert_provider_logout(
        &mut self,
        token_hash: &[u8; 32],
        at: Timestamp,
    ) -> Result<bool, StoreError> {
        let added = self
            .execute(
                statement!("provider_logouts", "insert"),
                values![token_hash, at],
            )
            .await?;
        Ok(added > 0)
    }

    /// Forgets the messages from before a moment, and says how many.
    pub async fn delete_old_provider_logouts(
        &mut self,
        before: Timestamp,
    ) -> Result<u64, StoreError> {
        self.execute(
            statement!("provider_logouts", "delete_old"),
            values![before],
        )
        .await
    }
}
