//! Which providers a board offers (*inlogdiensten van het bestuur*): its administrator chooses.

use domain::permission::Action;
use domain::role::Role;
use store::AuditRecord;

use super::link::of_provider;
use super::setting::Provider;
use crate::error::AppError;
use crate::{App, Visitor};

/// A button on the page for signing in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProviderButton {
    /// The key of the provider.
    pub key: String,
    /// Its name for people.
    pub name: String,
}

/// A provider as an administrator sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BoardProvider {
    /// Its key.
    pub key: String,
    /// Its name for people.
    pub name: String,
    /// Its address.
    pub issuer: String,
    /// Whether the board offers it.
    pub is_offered: bool,
    /// How many members have linked an account there.
    pub linked: usize,
    /// Whether its word can count as a second factor.
    pub can_be_strong: bool,
}

impl App {
    /// The providers that some board offers, as buttons, in the order of the configuration.
    pub async fn provider_buttons(&self) -> Result<Vec<ProviderButton>, AppError> {
        if self.providers.all.is_empty() || self.origin().is_none() {
            return Ok(Vec::new());
        }
        let offered = self.store.read().await?.offered_providers().await?;
        let is_offered = |provider: &&Provider| {
            let mut rows = offered.iter();
            rows.any(|row| row.provider == provider.key)
        };
        let buttons = self.providers.all.iter().filter(is_offered);
        let button = |provider: &Provider| ProviderButton {
            key: provider.key.clone(),
            name: provider.name.clone(),
        };
        Ok(buttons.map(button).collect())
    }

    /// The providers of the configuration, as the visitor's board has them.
    pub async fn board_providers(&self, visitor: &Visitor) -> Result<Vec<BoardProvider>, AppError> {
        may_choose(visitor)?;
        let mut tx = self.store.read().await?;
        let offered = tx.offered_providers().await?;
        let links = tx.provider_links_of_board(visitor.board).await?;
        let of = |provider: &Provider| BoardProvider {
            key: provider.key.clone(),
            name: provider.name.clone(),
            issuer: provider.issuer.to_string(),
            is_offered: offered
                .iter()
                .any(|row| row.board == visitor.board && row.provider == provider.key),
            linked: links
                .iter()
                .filter(|link| link.provider == provider.key)
                .count(),
            can_be_strong: provider.can_be_strong(),
        };
        Ok(self.providers.all.iter().map(of).collect())
    }

    /// Let the visitor's board offer a provider, or no longer: then its sessions end.
    pub async fn choose_provider(
        &self,
        visitor: &Visitor,
        key: &str,
        is_offered: bool,
    ) -> Result<(), AppError> {
        may_choose(visitor)?;
        visitor.must_be_confirmed()?;
        self.providers.get(key).ok_or(AppError::NotFound)?;
        let now = self.clock.now();
        let mut tx = self.store.begin().await?;
        let action = if is_offered {
            tx.offer_provider(visitor.board, key).await?;
            "provider-offered"
        } else {
            tx.withdraw_provider(visitor.board, key).await?;
            "provider-withdrawn"
        };
        let chosen = AuditRecord {
            role: Some(Role::Administrator),
            ..of_provider(visitor.member, action, key, now)
        };
        tx.append_audit(visitor.board, &chosen).await?;
        if !is_offered {
            let opened = tx.provider_sessions_of_board(visitor.board, key).await?;
            self.end_opened(&mut tx, &opened, now).await?;
        }
        Ok(tx.commit().await?)
    }
}

fn may_choose(visitor: &Visitor) -> Result<(), AppError> {
    if visitor.may(Action::ChooseProviders) {
        Ok(())
    } else {
        Err(AppError::NotFound)
    }
}
