//! The members of a board, by name: to choose from, and to say who it was.

use std::collections::BTreeMap;

use domain::id::{BoardId, MemberId, SchoolId};
use domain::permission::{Assurance, Membership};
use domain::role::Role;
use store::Tx;
use vault::BoardKey;

use crate::error::AppError;
use crate::sign_in::open_member;

/// A member, as colleagues know them (*collega*).
#[derive(Clone, PartialEq, Eq)]
pub struct Colleague {
    /// The member.
    pub member: MemberId,
    /// The name.
    pub name: String,
    /// The roles, each at a school or for the whole board.
    pub roles: Vec<(Option<SchoolId>, Role)>,
    /// Whether they may still come in.
    pub is_active: bool,
}

discreet!(Colleague);

impl Colleague {
    /// The colleague as the permission table knows them, once they have signed in as they should.
    pub(crate) fn membership(&self) -> Membership {
        Membership {
            member: self.member,
            roles: self.roles.clone(),
            assurance: Assurance::Strong,
        }
    }
}

/// One member.
pub(crate) async fn colleague(
    tx: &mut Tx,
    key: &BoardKey,
    board: BoardId,
    member: MemberId,
) -> Result<Colleague, AppError> {
    let row = tx.member(board, member).await?;
    let held = tx.roles_of_member(board, member).await?;
    Ok(Colleague {
        member,
        name: open_member(key, &row)?.name,
        roles: held
            .into_iter()
            .map(|held| (held.school, held.role))
            .collect(),
        is_active: row.is_active,
    })
}

/// Everybody of the board, also who is gone.
pub(crate) async fn colleagues(
    tx: &mut Tx,
    key: &BoardKey,
    board: BoardId,
) -> Result<BTreeMap<MemberId, Colleague>, AppError> {
    let mut all = BTreeMap::new();
    for row in tx.members_of_board(board).await? {
        let colleague = Colleague {
            member: row.id,
            name: open_member(key, &row)?.name,
            roles: Vec::new(),
            is_active: row.is_active,
        };
        all.insert(row.id, colleague);
    }
    for held in tx.roles_of_board(board).await? {
        if let Some(colleague) = all.get_mut(&held.member) {
            colleague.roles.push((held.school, held.role));
        }
    }
    Ok(all)
}
