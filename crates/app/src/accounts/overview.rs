//! Everybody who works here or did, as an administrator sees them.

use std::collections::BTreeMap;

use domain::id::{MemberId, SchoolId};
use domain::role::Role;

use crate::accounts::leave;
use crate::error::AppError;
use crate::sign_in::open_member;
use crate::{App, School, Visitor};

/// How an account stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AccountState {
    /// They can sign in.
    Active,
    /// They were invited, and did not come yet.
    Invited,
    /// They left.
    Gone,
}

impl AccountState {
    /// The name in texts.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Invited => "invited",
            Self::Gone => "gone",
        }
    }
}

/// An account (*account*).
#[derive(Clone, PartialEq, Eq)]
pub struct AccountLine {
    /// The member.
    pub member: MemberId,
    /// The name.
    pub name: String,
    /// The name to sign in with.
    pub login: String,
    /// Where letters go.
    pub mail: Option<String>,
    /// How it stands.
    pub state: AccountState,
    /// The roles, each at a school or for the whole board.
    pub roles: Vec<(Option<SchoolId>, Role)>,
}

/// Everybody, and the schools.
pub struct AccountsOverview {
    /// By name; who left comes last.
    pub accounts: Vec<AccountLine>,
    /// The schools, by name.
    pub schools: Vec<School>,
    /// Whether invitations can be sent: letters leave.
    pub can_invite: bool,
}

discreet!(AccountLine, AccountsOverview);

impl App {
    /// Everybody who works here or did (*accounts*).
    pub async fn accounts(&self, visitor: &Visitor) -> Result<AccountsOverview, AppError> {
        leave(visitor)?;
        let mut tx = self.store.read().await?;
        let key = self.board_key(&mut tx, visitor.board).await?;
        let mut all = BTreeMap::new();
        for row in tx.members_of_board(visitor.board).await? {
            let file = open_member(&key, &row)?;
            let state = match (row.is_active, file.is_invited) {
                (false, _) => AccountState::Gone,
                (true, true) => AccountState::Invited,
                (true, false) => AccountState::Active,
            };
            let line = AccountLine {
                member: row.id,
                name: file.name,
                login: file.login,
                mail: file.mail,
                state,
                roles: Vec::new(),
            };
            all.insert(row.id, line);
        }
        for held in tx.roles_of_board(visitor.board).await? {
            if let Some(line) = all.get_mut(&held.member) {
                line.roles.push((held.school, held.role));
            }
        }
        let mut accounts: Vec<AccountLine> = all.into_values().collect();
        accounts
            .sort_by_cached_key(|one| (one.state == AccountState::Gone, one.name.to_lowercase()));
        Ok(AccountsOverview {
            accounts,
            schools: visitor.schools.clone(),
            can_invite: self.sends_letters(),
        })
    }
}
