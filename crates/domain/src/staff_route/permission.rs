//! Who may do what on the staff route, and the permit that only this can make.
//!
//! It is a type of its own: leave for a dossier is never leave here, and the other way round. No
//! grant, no emergency and no role at a school opens anything.

use super::fact::StaffCommandKind;
use super::recipients::{Recipients, may_be_named};
use crate::assurance::Assurance;
use crate::id::MemberId;
use crate::permission::Membership;
use crate::role::Role;
use std::collections::BTreeSet;

/// Something on the staff route that needs leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum StaffAction {
    /// Tell a signal: write, and get a receipt.
    Tell,
    /// See one's own receipts.
    ReadOwn,
    /// See which records there are.
    List,
    /// Read a record.
    Read,
    /// Make a letter or a sheet as a file.
    Print,
    /// Name who receives, and note the board's guideline.
    NameRecipients,
    /// Do something in a record.
    Perform(StaffCommandKind),
}

impl StaffAction {
    /// Every action, for the table.
    pub fn all() -> Vec<Self> {
        let mut all = vec![
            Self::Tell,
            Self::ReadOwn,
            Self::List,
            Self::Read,
            Self::Print,
            Self::NameRecipients,
        ];
        // Telling has its own action, and moving is leave in the dossier.
        let begins = [StaffCommandKind::Tell, StaffCommandKind::Move];
        let kinds = StaffCommandKind::ALL.iter().copied();
        all.extend(
            kinds
                .filter(|kind| !begins.contains(kind))
                .map(Self::Perform),
        );
        all
    }

    /// The name in the audit log.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Tell => "staff-tell",
            Self::ReadOwn => "staff-read-own",
            Self::List => "staff-list",
            Self::Read => "staff-read",
            Self::Print => "staff-print",
            Self::NameRecipients => "staff-name-recipients",
            Self::Perform(_) => "staff-record",
        }
    }
}

/// How somebody stands to a record of the staff route: a column of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum StaffStanding {
    /// The board did not name them.
    Outside,
    /// The board named them.
    Recipient,
    /// It is about them, or they have a tie: stronger than being named.
    ShutOut,
}

impl StaffStanding {
    /// Every standing.
    pub const ALL: [Self; 3] = [Self::Outside, Self::Recipient, Self::ShutOut];

    /// How a member stands to a record of which these are shut out.
    pub fn of(member: MemberId, recipients: &Recipients, out: &BTreeSet<MemberId>) -> Self {
        if out.contains(&member) {
            Self::ShutOut
        } else if recipients.contain(member) {
            Self::Recipient
        } else {
            Self::Outside
        }
    }
}

/// Whether it is allowed. Snapshot: `crates/domain/tests/it/staff_permissions.txt`.
pub const fn is_allowed(action: StaffAction, role: Role, standing: StaffStanding) -> bool {
    match action {
        // Whoever learns of it must be able to say so. Neither shows what others wrote.
        StaffAction::Tell | StaffAction::ReadOwn => true,
        StaffAction::NameRecipients => matches!(role, Role::BoardMember),
        StaffAction::List | StaffAction::Read | StaffAction::Print | StaffAction::Perform(_) => {
            matches!(role, Role::BoardMember) && matches!(standing, StaffStanding::Recipient)
        }
    }
}

/// Leave on the staff route (*toestemming*). There is no other way to make one than [`staff_permit`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StaffPermit {
    action: StaffAction,
    member: MemberId,
    role: Role,
}

impl StaffPermit {
    /// What is allowed.
    pub const fn action(&self) -> StaffAction {
        self.action
    }

    /// To whom.
    pub const fn member(&self) -> MemberId {
        self.member
    }

    /// The role that gives leave.
    pub const fn role(&self) -> Role {
        self.role
    }
}

/// The permit for something on the staff route, of which these are shut out.
pub fn staff_permit(
    action: StaffAction,
    membership: &Membership,
    recipients: &Recipients,
    out: &BTreeSet<MemberId>,
) -> Option<StaffPermit> {
    let is_sure = match action {
        StaffAction::Tell | StaffAction::ReadOwn => true,
        _ => membership.assurance == Assurance::Strong,
    };
    let standing = StaffStanding::of(membership.member, recipients, out);
    let mut roles: Vec<Role> = membership.roles.iter().map(|(_, role)| *role).collect();
    roles.sort_unstable();
    let role = roles
        .into_iter()
        .find(|role| is_allowed(action, *role, standing))?;
    is_sure.then_some(StaffPermit {
        action,
        member: membership.member,
        role,
    })
}

/// Whether somebody with these roles can receive now what the board named them for.
pub fn may_receive(membership: &Membership) -> bool {
    may_be_named(membership.roles.iter().map(|(_, role)| *role))
}
