//! Changing what somebody may, and where letters to them go (*functies, e-mailadres*).

use domain::account::{NewMail, RoleToGive};
use domain::id::{MemberId, SchoolId};
use domain::permission::can_read_dossiers;
use domain::role::Role;
use store::{RoleRow, StoreError};

use crate::accounts::invite::is_ours;
use crate::accounts::{KEPT, leave};
use crate::chance::random;
use crate::error::AppError;
use crate::letters::{Letter, LetterKind, Recipient};
use crate::perform::{PerformError, refused};
use crate::sign_in::{active_member, open_member, seal_member};
use crate::{App, Visitor};

impl App {
    /// Give a member a role (*functie geven*).
    pub async fn give_role(
        &self,
        visitor: &Visitor,
        member: MemberId,
        asked: &RoleToGive,
    ) -> Result<(), PerformError> {
        let permit = leave(visitor)?;
        visitor.must_be_confirmed()?;
        let mut tx = self.store.begin().await?;
        let known = active_member(&mut tx, visitor.board, member).await?;
        known.ok_or(AppError::NotFound)?;
        let (role, place) = match asked.check(member, visitor.member) {
            Ok(checked) => checked,
            Err(refusal) => return self.refuse(tx, visitor, &permit, refusal).await,
        };
        if !is_ours(visitor, place) {
            return Err(AppError::NotFound.into());
        }
        let held = RoleRow {
            board: visitor.board,
            member,
            school: place.school(),
            role,
        };
        match tx.insert_role(&held).await {
            Ok(()) => {}
            Err(StoreError::Conflict) => {
                drop(tx);
                let tx = self.store.begin().await?;
                let refusal = refused("accounts.has-it-already", "role");
                return self.refuse(tx, visitor, &permit, refusal).await;
            }
            Err(other) => return Err(other.into()),
        }
        let about = (Some(member), Some(role.code().to_owned()));
        self.note_account(&mut tx, visitor, &permit, "role-given", about)
            .await?;
        self.tell_of_role(&mut tx, visitor, role).await?;
        Ok(tx.commit().await?)
    }

    /// Take a role away from a member (*functie weghalen*). The board keeps an administrator.
    pub async fn take_role(
        &self,
        visitor: &Visitor,
        member: MemberId,
        (school, role): (Option<SchoolId>, Role),
    ) -> Result<(), PerformError> {
        let permit = leave(visitor)?;
        visitor.must_be_confirmed()?;
        let mut tx = self.store.begin().await?;
        let kept = KEPT.into_iter().find(|(kept, _)| *kept == role);
        if let Some((_, code)) = kept
            && !self.has_another(&mut tx, visitor, role, member).await?
        {
            let refusal = refused(code, "role");
            return self.refuse(tx, visitor, &permit, refusal).await;
        }
        // Whoever loses the role of a member of the board hears so too.
        if role == Role::BoardMember {
            self.tell_of_role(&mut tx, visitor, role).await?;
        }
        let held = RoleRow {
            board: visitor.board,
            member,
            school,
            role,
        };
        tx.delete_role(&held).await?;
        let about = (Some(member), Some(role.code().to_owned()));
        self.note_account(&mut tx, visitor, &permit, "role-taken", about)
            .await?;
        Ok(tx.commit().await?)
    }

    /// Note another address for a member's letters (*e-mailadres wijzigen*). The address of before is
    /// told: whoever reads mail there can ask for a new password no longer.
    pub async fn change_mail(
        &self,
        visitor: &Visitor,
        member: MemberId,
        asked: &NewMail,
    ) -> Result<(), PerformError> {
        let permit = leave(visitor)?;
        visitor.must_be_confirmed()?;
        let mut tx = self.store.begin().await?;
        let mail = match asked.check() {
            Ok(mail) => mail,
            Err(refusal) => return self.refuse(tx, visitor, &permit, refusal).await,
        };
        let key = self.board_key(&mut tx, visitor.board).await?;
        let row = active_member(&mut tx, visitor.board, member).await?;
        let mut file = open_member(&key, &row.ok_or(AppError::NotFound)?)?;
        let before = file.mail.replace(mail);
        if before == file.mail {
            return Ok(());
        }
        let sealed = seal_member(&key, visitor.board, member, random(&*self.chance), &file)?;
        tx.reseal_member(visitor.board, member, &sealed).await?;
        // What was sent to the address of before opens nothing any more.
        tx.end_links_of_member(visitor.board, member).await?;
        // Letters open accounts: of whoever reads dossiers, the board hears that they go elsewhere.
        let roles = tx.roles_of_member(visitor.board, member).await?;
        if roles.iter().any(|held| can_read_dossiers(held.role)) {
            let kind = LetterKind::ReaderMailChanged;
            self.tell_board(&mut tx, visitor, kind).await?;
        }
        if let Some(before) = before {
            let letter = Letter {
                to: Recipient::Address(before),
                kind: LetterKind::MailChanged,
                link: None,
                enclosed: None,
            };
            self.write_letter(&mut tx, visitor.board, letter).await?;
        }
        let about = (Some(member), None);
        self.note_account(&mut tx, visitor, &permit, "mail-changed", about)
            .await?;
        Ok(tx.commit().await?)
    }
}
