//! Which member an account at a provider is (*gekoppelde accounts*).

use domain::id::{BoardId, MemberId};
use domain::permission::Assurance;
use jiff::{SignedDuration, Timestamp};
use store::{AuditRecord, BoardProviderRow, LinkRow, ProviderLinkRow, SessionRow, Tx};

use super::come_back::Arrived;
use super::refusal::Refusal;
use super::setting::Provider;
use super::token::Asserted;
use super::way::{Begun, ProviderError};
use crate::error::AppError;
use crate::sign_in::passkey::has_better;
use crate::sign_in::{IDLE, LinkError, LinkPurpose, active_member, came_or_went};
use crate::{App, Visitor};

/// A provider as a member sees it on the page of their account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnProvider {
    /// Its key.
    pub key: String,
    /// Its name for people.
    pub name: String,
    /// Since when the member's account there is linked, if it is.
    pub linked_at: Option<Timestamp>,
    /// Whether the board offers it now.
    pub is_offered: bool,
}

impl App {
    /// The providers that the visitor's board offers, and those that are linked all the same.
    pub async fn own_providers(&self, visitor: &Visitor) -> Result<Vec<OwnProvider>, AppError> {
        let mut tx = self.store.read().await?;
        let links = tx.provider_links_of_member(visitor.board, visitor.member);
        let links = links.await?;
        let offered = tx.offered_providers().await?;
        let of = |provider: &Provider| OwnProvider {
            key: provider.key.clone(),
            name: provider.name.clone(),
            linked_at: links
                .iter()
                .find(|link| link.provider == provider.key)
                .map(|link| link.linked_at),
            is_offered: offered
                .iter()
                .any(|row| row.board == visitor.board && row.provider == provider.key),
        };
        let mut own: Vec<_> = self.providers.all.iter().map(of).collect();
        own.retain(|one| one.is_offered || one.linked_at.is_some());
        Ok(own)
    }

    /// Take the link with an account at a provider away (*ontkoppelen*). Sessions that were opened
    /// through it end, but for the one in which it is asked.
    pub async fn unlink_provider(
        &self,
        visitor: &Visitor,
        session: &str,
        key: &str,
    ) -> Result<(), AppError> {
        visitor.must_be_confirmed()?;
        let now = self.clock.now();
        let mut tx = self.store.begin().await?;
        let links = tx.provider_links_of_member(visitor.board, visitor.member);
        let link = links.await?.into_iter().find(|link| link.provider == key);
        let link = link.ok_or(AppError::NotFound)?;
        tx.delete_provider_link(&link.subject_index).await?;
        let unlinked = of_provider(visitor.member, "provider-unlinked", key, now);
        tx.append_audit(visitor.board, &unlinked).await?;
        let here = self.session_id(session);
        let mut opened = tx.provider_sessions_of_subject(&link.subject_index).await?;
        opened.retain(|row| row.session_hash != here);
        self.end_opened(&mut tx, &opened, now).await?;
        Ok(tx.commit().await?)
    }

    /// Whether whoever has this session may link an account now: they showed a moment ago who they
    /// are, with as much as they have.
    pub(super) async fn may_link(&self, session: [u8; 32]) -> Result<(), ProviderError> {
        let mut tx = self.store.read().await?;
        let session = tx.session(&session).await?.ok_or(Refusal::SessionOver)?;
        if !self.is_confirmed(&session) {
            return Err(AppError::Unconfirmed.into());
        }
        let (board, member) = (session.board, session.member);
        if session.assurance != Assurance::Strong && has_better(&mut tx, board, member).await? {
            return Err(Refusal::TooLittle.into());
        }
        Ok(())
    }

    /// The board of whoever was invited with this link, if it offers the provider.
    pub(super) async fn board_of_invited(
        &self,
        key: &str,
        link: &[u8; 32],
    ) -> Result<BoardId, ProviderError> {
        let mut tx = self.store.read().await?;
        let board = self.invited(&mut tx, link).await?.board;
        let offered = tx.offered_providers().await?;
        let is_it = |row: &BoardProviderRow| row.board == board && row.provider == key;
        if offered.iter().any(is_it) {
            Ok(board)
        } else {
            Err(Refusal::NotOffered.into())
        }
    }

    /// Whoever was invited comes back: the account is theirs from now on, and the invitation is used.
    pub(super) async fn take_up(
        &self,
        provider: &Provider,
        begun: &Begun,
        asserted: &Asserted,
    ) -> Result<(), ProviderError> {
        let mut tx = self.store.begin().await?;
        let link = begun.link.ok_or(Refusal::UnknownRequest)?;
        let row = self.invited(&mut tx, &link).await?;
        let (board, member) = (row.board, row.member);
        self.add_link(&mut tx, board, member, provider, &asserted.subject)
            .await?;
        if !tx.end_link(&link).await? {
            return Err(Refusal::UnknownRequest.into());
        }
        self.note_taken_up(&mut tx, board, member).await?;
        Ok(tx.commit().await?)
    }

    async fn invited(&self, tx: &mut Tx, link: &[u8; 32]) -> Result<LinkRow, ProviderError> {
        match self.live_link(tx, link).await {
            Ok((row, LinkPurpose::Invitation)) => Ok(row),
            Err(LinkError::App(error)) => Err(error.into()),
            Ok(_) | Err(_) => Err(Refusal::UnknownRequest.into()),
        }
    }

    /// The errand of linking comes back.
    pub(super) async fn link(
        &self,
        provider: &Provider,
        begun: &Begun,
        asserted: &Asserted,
    ) -> Result<Arrived, ProviderError> {
        let mut tx = self.store.begin().await?;
        let (board, member) = self.still_here(&mut tx, begun).await?;
        self.add_link(&mut tx, board, member, provider, &asserted.subject)
            .await?;
        self.tell_of_sign_in(&mut tx, board, member).await?;
        tx.commit().await?;
        let next = begun.next.clone();
        Ok(Arrived::Linked { next })
    }

    /// Link an account, unless it or the member is linked otherwise.
    pub(super) async fn add_link(
        &self,
        tx: &mut Tx,
        board: BoardId,
        member: MemberId,
        provider: &Provider,
        subject: &str,
    ) -> Result<(), ProviderError> {
        let now = self.clock.now();
        let subject_index = self.subject_index(provider, subject);
        if let Some(link) = tx.provider_link(&subject_index).await? {
            let is_own = link.board == board && link.member == member;
            return if is_own {
                Ok(())
            } else {
                Err(Refusal::AccountTaken.into())
            };
        }
        let links = tx.provider_links_of_member(board, member).await?;
        if links.iter().any(|link| link.provider == provider.key) {
            return Err(Refusal::OtherAccount.into());
        }
        tx.insert_provider_link(&ProviderLinkRow {
            subject_index,
            board,
            member,
            provider: provider.key.clone(),
            linked_at: now,
            is_strong: false,
        })
        .await?;
        let linked = of_provider(member, "provider-linked", &provider.key, now);
        tx.append_audit(board, &linked).await?;
        Ok(())
    }

    /// Whose session it was begun in, if they are still there.
    pub(super) async fn still_here(
        &self,
        tx: &mut Tx,
        begun: &Begun,
    ) -> Result<(BoardId, MemberId), ProviderError> {
        let now = self.clock.now();
        let session = begun.session.ok_or(Refusal::SessionOver)?;
        let session = tx.session(&session).await?.ok_or(Refusal::SessionOver)?;
        if has_ended(&session, now) {
            return Err(Refusal::SessionOver.into());
        }
        let member = active_member(tx, session.board, session.member).await?;
        let member = member.ok_or(Refusal::SessionOver)?;
        Ok((member.board, member.id))
    }

    /// What a provider calls an account, blinded. The issuer goes in, not the key: an operator who
    /// puts another provider under the key must not hand accounts to strangers.
    pub(super) fn subject_index(&self, provider: &Provider, subject: &str) -> [u8; 32] {
        let issuer = provider.issuer.as_str();
        let text = format!("provider account {issuer} {subject}");
        self.keys.index().blind(None, &text)
    }
}

/// Whether nobody is at work in this session any more.
fn has_ended(session: &SessionRow, now: Timestamp) -> bool {
    let too_old = SignedDuration::from_hours(12);
    session.ended_at.is_some()
        || now.duration_since(session.created_at) > too_old
        || now.duration_since(session.seen_at) > IDLE
}

/// What the log says of a member and a provider.
pub(super) fn of_provider(member: MemberId, action: &str, key: &str, at: Timestamp) -> AuditRecord {
    AuditRecord {
        reason: Some(key.to_owned()),
        ..came_or_went(member, action, at)
    }
}
