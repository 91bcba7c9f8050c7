//! Who can read a dossier: the permission table asked for every colleague.

use std::collections::BTreeSet;

use domain::access::{AccessFact, Parts, Standing, leave_of};
use domain::id::{MemberId, SchoolId};
use domain::permission::{Action, Footing, is_allowed, permit_for};
use domain::role::Role;
use jiff::Timestamp;
use store::{DossierRow, Tx};
use vault::BoardKey;

use crate::App;
use crate::access::{Colleague, colleague, facts};
use crate::error::AppError;

/// Somebody who can read a dossier, or parts of it.
#[derive(Clone, PartialEq, Eq)]
pub struct Reader {
    /// The member.
    pub member: MemberId,
    /// The member's name.
    pub name: String,
    /// The role in which the member reads.
    pub role: Role,
    /// Which parts.
    pub parts: Parts,
    /// Whether the role lets them, or leave that was given, or an emergency.
    pub footing: Footing,
    /// Until when, for what does not last.
    pub until: Option<Timestamp>,
}

discreet!(Reader);

impl App {
    /// Who can read a dossier now: those who run it first.
    pub(crate) async fn readers(
        &self,
        tx: &mut Tx,
        key: &BoardKey,
        dossier: &DossierRow,
    ) -> Result<Vec<Reader>, AppError> {
        let rows = tx.access_of_pupil(dossier.board, dossier.pupil).await?;
        let (facts, now) = (facts(&rows), self.clock.now());
        // The others of the school cannot read it: their names need not be opened.
        let by_role = tx
            .roles_of_school(dossier.board, dossier.school)
            .await?
            .into_iter()
            .filter(|held| is_allowed(Action::ReadDossier, held.role, Footing::Role))
            .map(|held| held.member);
        let let_in = facts.iter().map(|fact| fact.member);
        let candidates: BTreeSet<MemberId> = by_role.chain(let_in).collect();
        let mut readers = Vec::new();
        for member in candidates {
            let colleague = colleague(tx, key, dossier.board, member).await?;
            readers.extend(reader(&colleague, dossier.school, &facts, now));
        }
        readers.sort_by(|one: &Reader, other| {
            let order = |reader: &Reader| (reader.footing, reader.role);
            (order(one), &one.name).cmp(&(order(other), &other.name))
        });
        Ok(readers)
    }
}

/// A member as a reader of a dossier at this school, about which this was noted; nothing when they cannot
/// read it.
pub(crate) fn reader(
    colleague: &Colleague,
    school: SchoolId,
    facts: &[AccessFact],
    now: Timestamp,
) -> Option<Reader> {
    if !colleague.is_active {
        return None;
    }
    let standing = Standing::of(colleague.member, facts, now);
    let membership = colleague.membership();
    let permit = permit_for(Action::ReadDossier, &membership, school, &standing)?;
    let until = match permit.footing() {
        Footing::Role | Footing::Blocked => None,
        Footing::Emergency => standing.emergency_until,
        Footing::Granted => leave_of(colleague.member, facts, now)
            .iter()
            .filter_map(|leave| leave.until)
            .max(),
    };
    Some(Reader {
        member: colleague.member,
        name: colleague.name.clone(),
        role: permit.role(),
        parts: permit.parts(),
        footing: permit.footing(),
        until,
    })
}
