//! Who may do what: one pure function, and the permits that only it can make.

mod footing;
mod table;

pub use footing::Footing;
pub use table::{can_be_let_in, can_read_dossiers, is_allowed};

use crate::access::{Parts, Standing};
pub use crate::assurance::Assurance;
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
    /// Make a sheet that stays in the school.
    PrintSheet,
    /// Make or open a copy or letter that leaves it.
    PrintCopy,
    /// Give leave to read parts of a dossier, and end it.
    GiveAccess,
    /// Say that one has a tie to a child oneself.
    DeclareOwnConflict,
    /// Say it of somebody else, and take it back.
    DeclareConflict,
    /// Open a dossier in an emergency.
    OpenEmergency,
    /// Look back at an emergency.
    ReviewEmergency,
    /// See who looked into a dossier.
    ReadDossierLog,
    /// See the log of the board, without content.
    ReadLog,
    /// Choose which role carries the decision to report.
    ChooseResponsibleRole,
    /// Name who is finally responsible at a school, with a deputy, and when they are absent.
    NameResponsible,
    /// Choose with which accounts from elsewhere members can sign in.
    ChooseProviders,
    /// Arrange who works here, in which roles, and which schools there are.
    ManageAccounts,
    /// Give the log of the board another key to be signed with.
    ChangeLogKey,
    /// Give the board another key to seal with.
    ChangeBoardKey,
    /// See how long a dossier is kept, and what was announced about it.
    SeeKeeping,
    /// Hold a dossier, so that it is not destroyed, and end that.
    HoldDossier,
    /// Announce that a dossier will be destroyed.
    AnnounceDestruction,
    /// Stop what was announced.
    ObjectToDestruction,
    /// Confirm that a dossier is destroyed.
    ConfirmDestruction,
    /// See for which dossiers the time is over, or was announced to be.
    ListDue,
    /// See what is left of the dossiers that were destroyed.
    ListDestroyed,
    /// See what is too late, at one's schools.
    ListOverdue,
    /// See how the duties of the board stand.
    SeeDuties,
    /// Note what the board does about its duties.
    KeepDuties,
    /// Note it for a school.
    KeepSchoolDuties,
    /// Have the program count in dossiers, for the yearly evaluation.
    CountDossiers,
    /// Handle the support of a member who is challenged.
    HandleSupport,
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
            Self::PrintSheet,
            Self::PrintCopy,
            Self::GiveAccess,
            Self::DeclareOwnConflict,
            Self::DeclareConflict,
            Self::OpenEmergency,
            Self::ReviewEmergency,
            Self::ReadDossierLog,
            Self::ReadLog,
            Self::ChooseResponsibleRole,
            Self::NameResponsible,
            Self::ChooseProviders,
            Self::ManageAccounts,
            Self::ChangeLogKey,
            Self::ChangeBoardKey,
            Self::SeeKeeping,
            Self::HoldDossier,
            Self::AnnounceDestruction,
            Self::ObjectToDestruction,
            Self::ConfirmDestruction,
            Self::ListDue,
            Self::ListDestroyed,
            Self::ListOverdue,
            Self::SeeDuties,
            Self::KeepDuties,
            Self::KeepSchoolDuties,
            Self::CountDossiers,
            Self::HandleSupport,
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
            Self::PrintSheet => "print-sheet",
            Self::PrintCopy => "print-copy",
            Self::GiveAccess => "give-access",
            Self::DeclareOwnConflict => "declare-own-conflict",
            Self::DeclareConflict => "declare-conflict",
            Self::OpenEmergency => "open-emergency",
            Self::ReviewEmergency => "review-emergency",
            Self::ReadDossierLog => "read-dossier-log",
            Self::ReadLog => "read-log",
            Self::ChooseResponsibleRole => "choose-responsible-role",
            Self::NameResponsible => "name-responsible",
            Self::ChooseProviders => "choose-providers",
            Self::ManageAccounts => "manage-accounts",
            Self::ChangeLogKey => "change-log-key",
            Self::ChangeBoardKey => "change-board-key",
            Self::SeeKeeping => "see-keeping",
            Self::HoldDossier => "hold-dossier",
            Self::AnnounceDestruction => "announce-destruction",
            Self::ObjectToDestruction => "object-to-destruction",
            Self::ConfirmDestruction => "confirm-destruction",
            Self::ListDue => "list-due",
            Self::ListDestroyed => "list-destroyed",
            Self::ListOverdue => "list-overdue",
            Self::SeeDuties => "see-duties",
            Self::KeepDuties => "keep-duties",
            Self::KeepSchoolDuties => "keep-school-duties",
            Self::CountDossiers => "count-dossiers",
            Self::HandleSupport => "handle-support",
            Self::Perform(kind) => kind.code(),
        }
    }

    /// Whether it is about one dossier, so that a tie, leave or an emergency counts.
    pub const fn is_about_a_dossier(self) -> bool {
        !matches!(
            self,
            Self::RecordSignal
                | Self::ReadOwnEntries
                | Self::ListDossiers
                | Self::ReadLog
                | Self::ChooseResponsibleRole
                | Self::NameResponsible
                | Self::ChooseProviders
                | Self::ManageAccounts
                | Self::ChangeLogKey
                | Self::ChangeBoardKey
                | Self::ListDue
                | Self::ListDestroyed
                | Self::ListOverdue
                | Self::SeeDuties
                | Self::KeepDuties
                | Self::KeepSchoolDuties
                | Self::CountDossiers
                | Self::HandleSupport
        )
    }
}

/// What a member is, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Membership {
    /// The member.
    pub member: MemberId,
    /// The member's roles; without a school where a role holds for the whole board.
    pub roles: Vec<(Option<SchoolId>, Role)>,
    /// How sure it is that it is this member.
    pub assurance: Assurance,
}

impl Membership {
    /// The roles that count at this school.
    fn roles_at(&self, school: SchoolId) -> impl Iterator<Item = Role> {
        self.roles
            .iter()
            .filter(move |(at, _)| at.is_none_or(|at| at == school))
            .map(|(_, role)| *role)
    }

    /// Whether any of the roles, at any school, allows this.
    pub fn may(&self, action: Action) -> bool {
        self.roles_for(action).next().is_some()
    }

    /// The roles that allow this, each with its school; none where it is not sure enough who it is.
    pub fn roles_for(&self, action: Action) -> impl Iterator<Item = (Option<SchoolId>, Role)> {
        let is_sure = self.assurance.is_enough_for(action);
        let roles = self.roles.iter().copied();
        roles.filter(move |(_, role)| is_sure && is_allowed(action, *role, Footing::Role))
    }

    /// The schools at which the member has a role that allows this.
    pub fn schools_for(&self, action: Action) -> Vec<SchoolId> {
        let mut schools: Vec<SchoolId> = self
            .roles_for(action)
            .filter_map(|(school, _)| school)
            .collect();
        schools.sort();
        schools.dedup();
        schools
    }
}

/// Leave for one member to do one thing at one school (*toestemming*).
///
/// Use cases take it by type; there is no other way to make one than [`permit`] and [`permit_for`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Permit {
    action: Action,
    member: MemberId,
    role: Role,
    school: SchoolId,
    footing: Footing,
    parts: Parts,
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

    /// What gives leave: the role alone, or something more.
    pub const fn footing(&self) -> Footing {
        self.footing
    }

    /// Which parts of the dossier may be seen.
    pub const fn parts(&self) -> Parts {
        self.parts
    }

    /// The same leave in one of these roles, where the member holds one that gives it too: whoever
    /// is several things acts as the one that matters here.
    #[must_use]
    pub fn in_one_of(self, roles: &[Role], membership: &Membership) -> Self {
        let mut held = membership.roles_at(self.school);
        let fits =
            |role: &Role| roles.contains(role) && is_allowed(self.action, *role, self.footing);
        match held.find(fits) {
            Some(role) if !roles.contains(&self.role) => Self { role, ..self },
            _ => self,
        }
    }
}

/// The permit for something at a school that is not about one dossier.
///
/// Where several roles give leave, the one that carries most responsibility acts. For what is about
/// a dossier there is [`permit_for`]: nobody can forget to ask how the member stands to it.
pub fn permit(action: Action, membership: &Membership, school: SchoolId) -> Option<Permit> {
    if action.is_about_a_dossier() {
        return None;
    }
    permit_as(action, membership, school, Footing::Role, Parts::NONE)
}

/// The permit for something in, or about, the dossier to which the member stands so.
pub fn permit_for(
    action: Action,
    membership: &Membership,
    school: SchoolId,
    standing: &Standing,
) -> Option<Permit> {
    let give = |footing, parts| permit_as(action, membership, school, footing, parts);
    if standing.is_blocked {
        return give(Footing::Blocked, Parts::NONE);
    }
    if let Some(permit) = give(Footing::Role, standing.granted) {
        return Some(permit);
    }
    if standing.emergency_until.is_some()
        && let Some(permit) = give(
            Footing::Emergency,
            Parts::WITHOUT_DEFENCE.and(standing.granted),
        )
    {
        return Some(permit);
    }
    if standing.granted.is_empty() {
        return None;
    }
    give(Footing::Granted, standing.granted)
}

fn permit_as(
    action: Action,
    membership: &Membership,
    school: SchoolId,
    footing: Footing,
    more: Parts,
) -> Option<Permit> {
    if !membership.assurance.is_enough_for(action) {
        return None;
    }
    let mut roles: Vec<Role> = membership.roles_at(school).collect();
    if roles.is_empty() && footing == Footing::Granted {
        // A colleague of another school of the board, or an adviser from outside.
        roles.extend(membership.roles.iter().map(|(_, role)| *role));
    }
    roles.sort_by_key(|role| responsibility(*role));
    let role = roles
        .into_iter()
        .find(|role| is_allowed(action, *role, footing))?;
    Some(Permit {
        action,
        member: membership.member,
        role,
        school,
        footing,
        parts: match footing {
            Footing::Role => parts_of(role).and(more),
            Footing::Granted | Footing::Emergency => more,
            Footing::Blocked => Parts::NONE,
        },
    })
}

/// Which parts of the dossiers of their school a role sees.
const fn parts_of(role: Role) -> Parts {
    match role {
        Role::Director => Parts::ALL,
        Role::CareCoordinator | Role::AttentionOfficer => Parts::WITHOUT_DEFENCE,
        _ => Parts::NONE,
    }
}

/// Directors before care coordinators before the rest.
const fn responsibility(role: Role) -> u8 {
    match role {
        Role::Director => 0,
        Role::CareCoordinator => 1,
        Role::AttentionOfficer => 2,
        Role::Teacher => 3,
        Role::Confidant => 4,
        Role::ExternalConfidant => 5,
        Role::BoardMember => 6,
        Role::DataProtectionOfficer => 7,
        Role::Administrator => 8,
    }
}
