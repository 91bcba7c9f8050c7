//! Who gets a letter because of what somebody else did (*berichten*).

use std::collections::BTreeSet;

use domain::access::Standing;
use domain::id::{BoardId, MemberId, PupilId, SchoolId};
use domain::role::Role;
use store::Tx;

use crate::App;
use crate::access::facts;
use crate::error::AppError;
use crate::letters::{Letter, LetterKind};
use crate::sign_in::active_member;

/// Who is told of an emergency in the first place.
const FIRST: [Role; 2] = [Role::Director, Role::CareCoordinator];

/// Who is told that a dossier will be destroyed.
const HEARS_OF_DESTRUCTION: [Role; 4] = [
    Role::CareCoordinator,
    Role::AttentionOfficer,
    Role::BoardMember,
    Role::DataProtectionOfficer,
];

impl App {
    /// Tell director and care coordinator at once that somebody opened the dossier of a pupil in an
    /// emergency. The board too when one of them is shut out, or when nobody is left to be told;
    /// never somebody who is shut out, and never whoever did it.
    pub(crate) async fn tell_of_emergency(
        &self,
        tx: &mut Tx,
        (board, school, pupil): (BoardId, SchoolId, PupilId),
        by: MemberId,
    ) -> Result<(), AppError> {
        let facts = facts(&tx.access_of_pupil(board, pupil).await?);
        let now = self.clock.now();
        let (mut told, mut board_members) = (BTreeSet::new(), BTreeSet::new());
        let mut officers = BTreeSet::new();
        let mut is_somebody_shut_out = false;
        for held in tx.roles_of_school(board, school).await? {
            let list = match held.role {
                role if FIRST.contains(&role) => &mut told,
                Role::BoardMember => &mut board_members,
                Role::DataProtectionOfficer => &mut officers,
                _ => continue,
            };
            if held.member == by || active_member(tx, board, held.member).await?.is_none() {
                continue;
            }
            if Standing::of(held.member, &facts, now).is_blocked {
                is_somebody_shut_out |= FIRST.contains(&held.role);
            } else {
                list.insert(held.member);
            }
        }
        if is_somebody_shut_out || told.is_empty() {
            told.append(&mut board_members);
        }
        // Somebody always hears of it: who watches over the log, when nobody else is left.
        if told.is_empty() {
            told.append(&mut officers);
        }
        for member in told {
            let letter = Letter::to(member, LetterKind::EmergencyOpened);
            self.write_letter(tx, board, letter).await?;
        }
        Ok(())
    }

    /// Tell whoever must hear of it that a dossier will be destroyed: care coordinators and attention
    /// officers of the school, the board and who watches over the log; never somebody who is shut out, and
    /// not whoever announced it.
    pub(crate) async fn tell_of_destruction(
        &self,
        tx: &mut Tx,
        (board, school, pupil): (BoardId, SchoolId, PupilId),
        by: MemberId,
    ) -> Result<(), AppError> {
        let facts = facts(&tx.access_of_pupil(board, pupil).await?);
        let now = self.clock.now();
        let mut told = BTreeSet::new();
        for held in tx.roles_of_school(board, school).await? {
            let is_told = HEARS_OF_DESTRUCTION.contains(&held.role) && held.member != by;
            if is_told && !Standing::of(held.member, &facts, now).is_blocked {
                told.insert(held.member);
            }
        }
        for member in told {
            let letter = Letter::to(member, LetterKind::DestructionAnnounced);
            self.write_letter(tx, board, letter).await?;
        }
        Ok(())
    }
}
