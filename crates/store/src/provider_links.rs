//! Which member an account at a provider is (*gekoppelde accounts*).

use domain::id::{BoardId, MemberId};
use jiff::Timestamp;

use crate::line::Line;
use crate::statement::statement;
use crate::value::values;
use crate::{StoreError, Tx};

/// An account at a provider that is a member's. Both are so once: an account belongs to one member
/// of the whole installation, and a member has one account at a provider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProviderLinkRow {
    /// What the provider calls the account, blinded.
    pub subject_index: [u8; 32],
    /// The board.
    pub board: BoardId,
    /// The member.
    pub member: MemberId,
    /// The key of the provider in the configuration.
    pub provider: String,
    /// Since when.
    pub linked_at: Timestamp,
    /// Whether the member once came through it with two proofs.
    pub is_strong: bool,
}

fn link(line: &Line) -> Result<ProviderLinkRow, StoreError> {
    Ok(ProviderLinkRow {
        subject_index: line.hash("subject_index")?,
        board: line.parsed("board")?,
        member: line.parsed("member")?,
        provider: line.text("provider")?,
        linked_at: line.moment("linked_at")?,
        is_strong: line.flag("is_strong")?,
    })
}

impl Tx {
    /// Links an account. `Conflict` when the account or the member is linked already.
    pub async fn insert_provider_link(&mut self, row: &ProviderLinkRow) -> Result<(), StoreError> {
        let values = values![
            &row.subject_index,
            row.board,
            row.member,
            &row.provider,
            row.linked_at,
            row.is_strong
        ];
        self.execute(statement!("provider_links", "insert"), values)
            .await
            .map(drop)
    }

    /// Notes that the member came through it with two proofs.
    pub async fn strengthen_provider_link(
        &mut self,
        subject_index: &[u8; 32],
    ) -> Result<(), StoreError> {
        let values = values![subject_index, true];
        self.change(statement!("provider_links", "strengthen"), values)
            .await
    }

    /// Whose account it is.
    pub async fn provider_link(
        &mut self,
        subject_index: &[u8; 32],
    ) -> Result<Option<ProviderLinkRow>, StoreError> {
        self.first(
            statement!("provider_links", "get"),
            values![subject_index],
            link,
        )
        .await
    }

    /// The accounts of a member, by provider.
    pub async fn provider_links_of_member(
        &mut self,
        board: BoardId,
        member: MemberId,
    ) -> Result<Vec<ProviderLinkRow>, StoreError> {
        self.all(
            statement!("provider_links", "of_member"),
            values![board, member],
            link,
        )
        .await
    }

    /// The accounts of all members of a board, by provider.
    pub async fn provider_links_of_board(
        &mut self,
        board: BoardId,
    ) -> Result<Vec<ProviderLinkRow>, StoreError> {
        self.all(
            statement!("provider_links", "of_board"),
            values![board],
            link,
        )
        .await
    }

    /// Takes a link away. `NotFound` when there is none.
    pub async fn delete_provider_link(
        &mut self,
        subject_index: &[u8; 32],
    ) -> Result<(), StoreError> {
        self.change(
            statement!("provider_links", "delete"),
            values![subject_index],
        )
        .await
    }
}
