//! Inviting somebody (*uitnodigen*), and sending the invitation again.

use domain::account::{Invitee, Place};
use domain::id::MemberId;
use store::{MemberRow, RoleRow, StoreError, Tx};

use crate::accounts::leave;
use crate::chance::random;
use crate::error::AppError;
use crate::language::Language;
use crate::letters::{Letter, LetterKind, Recipient, Reminders};
use crate::perform::{PerformError, refused};
use crate::read_dossier::hex;
use crate::sign_in::{
    LinkPurpose, MemberFile, active_member, hash_password, open_member, seal_member,
};
use crate::{App, Visitor};

impl App {
    /// Invite a member (*medewerker uitnodigen*): they choose a password themselves, or sign in with
    /// an account that they have elsewhere. The answer is who they are.
    pub async fn invite(
        &self,
        visitor: &Visitor,
        invitee: &Invitee,
    ) -> Result<MemberId, PerformError> {
        let permit = leave(visitor)?;
        visitor.must_be_confirmed()?;
        let mut tx = self.store.begin().await?;
        let (invitee, role, place) = match invitee.check() {
            Ok(checked) => checked,
            Err(refusal) => return self.refuse(tx, visitor, &permit, refusal).await,
        };
        if !is_ours(visitor, place) {
            return Err(AppError::NotFound.into());
        }
        if !self.sends_letters() {
            let refusal = refused("accounts.no-letters", "mail");
            return self.refuse(tx, visitor, &permit, refusal).await;
        }
        let id = MemberId::new(random(&*self.chance));
        if !self.insert_invited(&mut tx, visitor, id, &invitee).await? {
            let refusal = refused("accounts.login-taken", "login");
            drop(tx);
            let tx = self.store.begin().await?;
            return self.refuse(tx, visitor, &permit, refusal).await;
        }
        let held = RoleRow {
            board: visitor.board,
            member: id,
            school: place.school(),
            role,
        };
        tx.insert_role(&held).await?;
        let about = (Some(id), None);
        self.note_account(&mut tx, visitor, &permit, "member-invited", about)
            .await?;
        let about = (Some(id), Some(role.code().to_owned()));
        self.note_account(&mut tx, visitor, &permit, "role-given", about)
            .await?;
        self.tell_of_role(&mut tx, visitor, role).await?;
        self.write_invitation(&mut tx, visitor, id).await?;
        tx.commit().await?;
        Ok(id)
    }

    /// Send the invitation again (*opnieuw uitnodigen*): the link of before does not count any more.
    pub async fn invite_again(
        &self,
        visitor: &Visitor,
        member: MemberId,
    ) -> Result<(), PerformError> {
        let permit = leave(visitor)?;
        visitor.must_be_confirmed()?;
        let mut tx = self.store.begin().await?;
        let key = self.board_key(&mut tx, visitor.board).await?;
        let row = active_member(&mut tx, visitor.board, member).await?;
        let row = row.ok_or(AppError::NotFound)?;
        if !open_member(&key, &row)?.is_invited {
            return Err(AppError::NotFound.into());
        }
        if !self.write_invitation(&mut tx, visitor, member).await? {
            let refusal = refused("accounts.no-letters", "mail");
            return self.refuse(tx, visitor, &permit, refusal).await;
        }
        let about = (Some(member), None);
        self.note_account(&mut tx, visitor, &permit, "invitation-sent", about)
            .await?;
        Ok(tx.commit().await?)
    }

    /// Whether the invited member could be added: the name to sign in with was free.
    async fn insert_invited(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        id: MemberId,
        invitee: &Invitee,
    ) -> Result<bool, AppError> {
        let key = self.board_key(tx, visitor.board).await?;
        let file = MemberFile {
            name: invitee.name.clone(),
            login: invitee.login.clone(),
            mail: Some(invitee.mail.clone()),
            is_invited: true,
            reminders: Reminders::default(),
            language: Language::default(),
        };
        // A password that nobody knows, until they choose one.
        let nobodys: [u8; 32] = random(&*self.chance);
        let row = MemberRow {
            board: visitor.board,
            id,
            sealed: seal_member(&key, visitor.board, id, random(&*self.chance), &file)?,
            login_index: self.login_index(&invitee.login),
            password_hash: hash_password(&hex(&nobodys), random(&*self.chance))?,
            is_active: true,
        };
        match tx.insert_member(&row).await {
            Ok(()) => Ok(true),
            Err(StoreError::Conflict) => Ok(false),
            Err(other) => Err(other.into()),
        }
    }

    async fn write_invitation(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        member: MemberId,
    ) -> Result<bool, AppError> {
        let purpose = LinkPurpose::Invitation;
        let link = self.make_link(tx, visitor.board, member, purpose).await?;
        let letter = Letter {
            to: Recipient::Member(member),
            kind: LetterKind::Invitation,
            link: Some(link),
            enclosed: None,
        };
        self.write_letter(tx, visitor.board, letter).await
    }
}

/// Whether a place is one of the visitor's board.
pub(super) fn is_ours(visitor: &Visitor, place: Place) -> bool {
    let is_one = |school| visitor.schools.iter().any(|one| one.id == school);
    place.school().is_none_or(is_one)
}
