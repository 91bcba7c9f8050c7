//! Who may do what: one pure function, and the permits that only it can make.

use crate::command::CommandKind;
use crate::id::{MemberId, SchoolId};
use crate::role::Role;

/// Something that needs a permit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Action {
    /// Record a signal about any pupil of the school.
    RecordSignal,
    /// See one's own entries and what became of them.
    ReadOwnEntries,
    /// See which dossiers there are.
    ListDossiers,
    /// Read a dossier.
    ReadDossier,
    /// Make the report as a file.
    PrintReport,
    /// Make the advice sheet.
    PrintAdviceSheet,
    /// Do something in a dossier.
    Perform(CommandKind),
}

impl Action {
    /// Every action, for the table.
    pub fn all() -> Vec<Self> {
        let mut all = vec![
            Self::RecordSignal,
            Self::ReadOwnEntries,
            Self::ListDossiers,
            Self::ReadDossier,
            Self::PrintReport,
            Self::PrintAdviceSheet,
        ];
        all.extend(CommandKind::ALL.iter().copied().map(Self::Perform));
        all
    }

    /// The name in the audit log.
    pub const fn code(self) -> &'static str {
        match self {
            Self::RecordSignal => "record-signal",
            Self::ReadOwnEntries => "read-own-entries",
            Self::ListDossiers => "list-dossiers",
            Self::ReadDossier => "read-dossier",
            Self::PrintReport => "print-report",
            Self::PrintAdviceSheet => "print-advice-sheet",
            Self::Perform(kind) => kind.code(),
        }
    }
}

/// What a member is, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Membership {
    /// The member.
    pub member: MemberId,
    /// The member's roles; without a school where a role holds for the whole board.
    pub roles: Vec<(Option<SchoolId>, Role)>,
}

impl Membership {
    /// The roles that count at this school.
    fn roles_at(&self, school: SchoolId) -> impl Iterator<Item = Role> {
        self.roles
            .iter()
            .filter(move |(at, _)| at.is_none_or(|at| at == school))
            .map(|(_, role)| *role)
    }

    /// The schools at which the member has a role that allows this.
    pub fn schools_for(&self, action: Action) -> Vec<SchoolId> {
        let mut schools: Vec<SchoolId> = self
            .roles
            .iter()
            .filter(|(_, role)| is_allowed(action, *role))
            .filter_map(|(school, _)| *school)
            .collect();
        schools.sort();
        schools.dedup();
        schools
    }
}

/// Leave for one member to do one thing at one school (*toestemming*).
///
/// Use cases take it by type; there is no other way to make one than [`permit`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Permit {
    action: Action,
    member: MemberId,
    role: Role,
    school: SchoolId,
}

impl Permit {
    /// What is allowed.
    pub const fn action(&self) -> Action {
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

    /// Where.
    pub const fn school(&self) -> SchoolId {
        self.school
    }
}

/// The permit, if one of the member's roles at the school gives leave.
///
/// Where several do, the one that carries most responsibility acts.
pub fn permit(action: Action, membership: &Membership, school: SchoolId) -> Option<Permit> {
    let mut roles: Vec<Role> = membership.roles_at(school).collect();
    roles.sort_by_key(|role| responsibility(*role));
    let role = roles.into_iter().find(|role| is_allowed(action, *role))?;
    Some(Permit {
        action,
        member: membership.member,
        role,
        school,
    })
}

/// Directors before care coordinators before the rest.
const fn responsibility(role: Role) -> u8 {
    match role {
        Role::Director => 0,
        Role::CareCoordinator => 1,
        Role::AttentionOfficer => 2,
        Role::Teacher => 3,
        Role::Confidant => 4,
        Role::BoardMember => 5,
        Role::DataProtectionOfficer => 6,
        Role::Administrator => 7,
    }
}

/// The table itself. Snapshot: `crates/domain/tests/it/permissions.txt`.
pub const fn is_allowed(action: Action, role: Role) -> bool {
    match action {
        Action::RecordSignal | Action::ReadOwnEntries => matches!(
            role,
            Role::Teacher
                | Role::CareCoordinator
                | Role::AttentionOfficer
                | Role::Director
                | Role::Confidant
        ),
        // Whether the one who decides may decide is a rule of the plan (decision.consulted), with a
        // reason that people can read; here it is only who works in dossiers at all.
        Action::ListDossiers
        | Action::ReadDossier
        | Action::PrintReport
        | Action::PrintAdviceSheet
        | Action::Perform(_) => {
            matches!(
                role,
                Role::CareCoordinator | Role::AttentionOfficer | Role::Director
            )
        }
    }
}
