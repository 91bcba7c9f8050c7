//! Links that were sent by mail (*link uit een e-mail*): to take up an invitation, or to choose a new
//! password. Each counts once, and not for long.

use domain::id::{BoardId, MemberId};
use domain::throttle::Purpose;
use jiff::{SignedDuration, Timestamp};
use store::{LinkRow, MemberRow, StoreError, Tx};

use crate::App;
use crate::attempt::{Attempt, Caller, Verdict, Whom};
use crate::chance::random;
use crate::error::AppError;
use crate::letters::{Letter, LetterKind, Recipient};
use crate::read_dossier::hex;
use crate::sign_in::{
    PasswordFault, active_member, came_or_went, hash_password, judge_password, open_member,
    seal_member,
};

/// What a link is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkPurpose {
    /// To come in for the first time.
    Invitation,
    /// To choose a new password.
    Reset,
}

impl LinkPurpose {
    /// The name in the store and in texts.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Invitation => "invitation",
            Self::Reset => "reset",
        }
    }

    fn from_code(code: &str) -> Option<Self> {
        [Self::Invitation, Self::Reset]
            .into_iter()
            .find(|one| one.code() == code)
    }

    /// For so long it counts.
    const fn lasts(self) -> SignedDuration {
        match self {
            Self::Invitation => SignedDuration::from_hours(72),
            Self::Reset => SignedDuration::from_hours(1),
        }
    }
}

/// The longest that any link counts.
const LONGEST: SignedDuration = SignedDuration::from_hours(72);

/// For whom a link is.
#[derive(Clone, PartialEq, Eq)]
pub struct Addressee {
    /// What for.
    pub purpose: LinkPurpose,
    /// Their name.
    pub name: String,
    /// The name with which they sign in.
    pub login: String,
}

discreet!(Addressee);

/// Why a link is not followed.
#[derive(Debug, thiserror::Error)]
pub enum LinkError {
    /// It does not count: it was used, is too old, or never was.
    #[error("the link does not count")]
    Over,
    /// There were too many that did not count; not before this moment.
    #[error("tried too often")]
    TooOften(Timestamp),
    /// The new password is not good enough.
    #[error("the new password is not good enough")]
    Password(PasswordFault),
    /// It could not be tried.
    #[error(transparent)]
    App(#[from] AppError),
}

impl From<StoreError> for LinkError {
    fn from(error: StoreError) -> Self {
        Self::App(error.into())
    }
}

impl App {
    /// Make a link for a member, in the caller's unit of work. The answer is its path, with the
    /// secret in it. Links of before do not count any more.
    pub(crate) async fn make_link(
        &self,
        tx: &mut Tx,
        board: BoardId,
        member: MemberId,
        purpose: LinkPurpose,
    ) -> Result<String, AppError> {
        let secret: [u8; 32] = random(&*self.chance);
        let secret = hex(&secret);
        let now = self.clock.now();
        tx.delete_old_links(now - LONGEST).await?;
        tx.end_links_of_member(board, member).await?;
        let row = LinkRow {
            id_hash: self.link_id(&secret),
            board,
            member,
            purpose: purpose.code().to_owned(),
            made_at: now,
        };
        tx.insert_link(&row).await?;
        Ok(format!("/welcome/{secret}"))
    }

    /// For whom a link is (*link bekijken*). Looking at it does not use it up: programs that read
    /// mail look at links too.
    pub async fn addressee(&self, secret: &str, caller: &Caller) -> Result<Addressee, LinkError> {
        let attempt = self.may_follow(caller).await?;
        let mut tx = self.store.begin().await?;
        let (row, purpose) = self.live_link(&mut tx, &self.link_id(secret)).await?;
        self.attempt_worked(&mut tx, attempt).await?;
        let key = self.board_key(&mut tx, row.board).await?;
        let file = open_member(&key, &tx.member(row.board, row.member).await?)?;
        tx.commit().await?;
        Ok(Addressee {
            purpose,
            name: file.name,
            login: file.login,
        })
    }

    /// Choose a password with a link (*wachtwoord kiezen*). Every session of the member ends; what
    /// they show besides a password stays as it is. The answer is what this browser keeps from now on, by
    /// which the account knows it again.
    pub async fn choose_password(
        &self,
        secret: &str,
        password: &str,
        caller: &Caller,
    ) -> Result<String, LinkError> {
        let attempt = self.may_follow(caller).await?;
        let mut tx = self.store.begin().await?;
        let (row, purpose) = self.live_link(&mut tx, &self.link_id(secret)).await?;
        self.attempt_worked(&mut tx, attempt).await?;
        let (board, member, now) = (row.board, row.member, self.clock.now());
        let key = self.board_key(&mut tx, board).await?;
        let file = open_member(&key, &tx.member(board, member).await?)?;
        let schools = tx.schools_of_board(board).await?;
        let names = schools.iter().map(|school| &*school.name);
        let own: Vec<&str> = names.chain([&*file.name, &*file.login]).collect();
        if let Err(fault) = judge_password(password, &own) {
            tx.commit().await?;
            return Err(LinkError::Password(fault));
        }
        if !tx.end_link(&row.id_hash).await? {
            return Err(LinkError::Over);
        }
        let hash = hash_password(password, random(&*self.chance))?;
        tx.set_password(board, member, &hash).await?;
        if purpose == LinkPurpose::Invitation {
            self.note_taken_up(&mut tx, board, member).await?;
        } else {
            let reset = came_or_went(member, "password-reset", now);
            tx.append_audit(board, &reset).await?;
            self.tell_of_sign_in(&mut tx, board, member).await?;
        }
        tx.delete_half_sign_ins_of_member(board, member).await?;
        tx.end_sessions_of_member(board, member, now).await?;
        tx.commit().await?;
        // A letter is the way out for whoever is kept waiting by somebody who fails in their name.
        let known = self.remember_member(board, member, caller.browser.as_deref());
        Ok(known.await?)
    }

    /// Note that somebody took up their invitation.
    pub(crate) async fn note_taken_up(
        &self,
        tx: &mut Tx,
        board: BoardId,
        member: MemberId,
    ) -> Result<(), AppError> {
        let key = self.board_key(tx, board).await?;
        let mut file = open_member(&key, &tx.member(board, member).await?)?;
        file.is_invited = false;
        let sealed = seal_member(&key, board, member, random(&*self.chance), &file)?;
        tx.reseal_member(board, member, &sealed).await?;
        let taken_up = came_or_went(member, "invitation-taken-up", self.clock.now());
        tx.append_audit(board, &taken_up).await?;
        Ok(())
    }

    /// Ask for a letter with a link to choose a new password (*wachtwoord vergeten*). What is answered,
    /// and how long that takes, is the same whether there is such an account or not: a job looks.
    pub async fn ask_reset(&self, login: &str, caller: &Caller) -> Result<(), LinkError> {
        let named = Whom::Login(login);
        // Every time it is asked counts, also when it works: a mailbox is not to be filled.
        if let Verdict::Wait(until) = self.attempt(Purpose::Letter, named, caller).await? {
            return Err(LinkError::TooOften(until));
        }
        let mut tx = self.store.begin().await?;
        tx.ask_reset(&self.login_index(login), self.clock.now())
            .await?;
        Ok(tx.commit().await?)
    }

    /// Write the letters that were asked for. The answer is how many there were to write.
    pub async fn write_asked_letters(&self) -> Result<usize, AppError> {
        let mut written = 0;
        loop {
            let mut tx = self.store.begin().await?;
            let Some(index) = tx.take_reset().await? else {
                return Ok(written);
            };
            let known = tx.member_by_login(&index).await?;
            // Whoever was invited has a link already, which a stranger must not end.
            if let Some(row) = known.filter(|row| row.is_active)
                && !self.is_invited(&mut tx, &row).await?
            {
                written += usize::from(self.write_reset(&mut tx, row.board, row.id).await?);
            }
            tx.commit().await?;
        }
    }

    async fn is_invited(&self, tx: &mut Tx, row: &MemberRow) -> Result<bool, AppError> {
        let key = self.board_key(tx, row.board).await?;
        Ok(open_member(&key, row)?.is_invited)
    }

    async fn write_reset(
        &self,
        tx: &mut Tx,
        board: BoardId,
        member: MemberId,
    ) -> Result<bool, AppError> {
        let link = self
            .make_link(tx, board, member, LinkPurpose::Reset)
            .await?;
        let letter = Letter {
            to: Recipient::Member(member),
            kind: LetterKind::PasswordReset,
            link: Some(link),
            enclosed: None,
        };
        let asked = came_or_went(member, "reset-asked", self.clock.now());
        tx.append_audit(board, &asked).await?;
        self.write_letter(tx, board, letter).await
    }

    async fn may_follow(&self, caller: &Caller) -> Result<Attempt, LinkError> {
        match self.attempt(Purpose::Link, Whom::Unnamed, caller).await? {
            Verdict::Go(attempt) => Ok(attempt),
            Verdict::Wait(until) => Err(LinkError::TooOften(until)),
        }
    }

    /// The link, if it counts.
    pub(crate) async fn live_link(
        &self,
        tx: &mut Tx,
        id: &[u8; 32],
    ) -> Result<(LinkRow, LinkPurpose), LinkError> {
        let row = tx.link(id).await?;
        let row = row.ok_or(LinkError::Over)?;
        let purpose = LinkPurpose::from_code(&row.purpose).ok_or(LinkError::Over)?;
        if self.clock.now().duration_since(row.made_at) > purpose.lasts() {
            return Err(LinkError::Over);
        }
        let member = active_member(tx, row.board, row.member).await?;
        member.ok_or(LinkError::Over)?;
        Ok((row, purpose))
    }

    /// What the store keeps of a link: not the secret itself.
    pub(crate) fn link_id(&self, secret: &str) -> [u8; 32] {
        self.keys.index().blind(None, &format!("link {secret}"))
    }
}
