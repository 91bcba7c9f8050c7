//! The table itself (*wie mag wat*): each action, by role and by how somebody stands to a dossier.

use super::{Action, Footing};
use crate::command::CommandKind;
use crate::role::Role;

/// Whether it is allowed. Snapshot: `crates/domain/tests/it/permissions.txt`.
pub const fn is_allowed(action: Action, role: Role, footing: Footing) -> bool {
    match footing {
        Footing::Role => by_role(action, role),
        // Whoever was given a task says that it is done; which tasks, the use case sees to.
        Footing::Granted => {
            matches!(
                action,
                Action::ReadDossier | Action::Perform(CommandKind::EndTask)
            ) && can_be_let_in(role)
        }
        Footing::Emergency => {
            matches!(action, Action::ReadDossier) && by_role(Action::OpenEmergency, role)
        }
        // What one saw can always be said; so can the tie itself. Neither shows anything.
        Footing::Blocked => {
            matches!(action, Action::RecordSignal | Action::DeclareOwnConflict)
                && by_role(action, role)
        }
    }
}

const fn by_role(action: Action, role: Role) -> bool {
    match action {
        Action::RecordSignal | Action::ReadOwnEntries => works_with_pupils(role),
        Action::DeclareOwnConflict => works_with_pupils(role) || matches!(role, Role::BoardMember),
        // Whoever reads by role has no need of an emergency.
        Action::OpenEmergency => {
            matches!(role, Role::Teacher | Role::Confidant | Role::BoardMember)
        }
        Action::DeclareConflict => matches!(role, Role::Director | Role::BoardMember),
        // Which of them looks back depends on who was in it; nobody judges themselves.
        Action::ReviewEmergency => matches!(
            role,
            Role::CareCoordinator | Role::Director | Role::BoardMember
        ),
        // Under which plan a dossier runs is said by who runs it or answers for it.
        // The second pair of eyes is the director or the care coordinator, never whoever put the copy
        // together (disclosure.own-eyes).
        Action::GiveAccess
        | Action::Perform(CommandKind::MoveToEdition | CommandKind::ReviewCopy) => {
            matches!(role, Role::CareCoordinator | Role::Director)
        }
        // Whether the one who decides may decide is a rule of the plan (decision.consulted), with a
        // reason that people can read; here it is only who works in dossiers at all.
        Action::ListDossiers
        | Action::ReadDossier
        | Action::PrintReport
        | Action::PrintAdviceSheet
        | Action::PrintSheet
        | Action::PrintCopy
        | Action::ReadDossierLog
        | Action::Perform(_) => {
            matches!(
                role,
                Role::CareCoordinator | Role::AttentionOfficer | Role::Director
            )
        }
        // Who is told of what is announced, but who watches over the log: that one sees no dossier.
        // Of what is too late the board sees how much, and nothing else.
        Action::SeeKeeping | Action::ObjectToDestruction | Action::ListOverdue => matches!(
            role,
            Role::CareCoordinator | Role::AttentionOfficer | Role::Director | Role::BoardMember
        ),
        Action::HoldDossier => matches!(role, Role::Director | Role::BoardMember),
        Action::AnnounceDestruction => matches!(role, Role::Director),
        Action::ListDue | Action::SeeDuties => matches!(
            role,
            Role::Director | Role::BoardMember | Role::DataProtectionOfficer
        ),
        Action::ListDestroyed => {
            matches!(role, Role::BoardMember | Role::DataProtectionOfficer)
        }
        // Which file of support, only whoever handles it: no role alone opens one.
        Action::KeepSchoolDuties | Action::HandleSupport => {
            matches!(role, Role::Director | Role::BoardMember)
        }
        Action::ReadLog => matches!(role, Role::DataProtectionOfficer),
        // Never who announces: no single person destroys a dossier.
        Action::ConfirmDestruction
        | Action::ChooseResponsibleRole
        | Action::KeepDuties
        | Action::CountDossiers => matches!(role, Role::BoardMember),
        Action::NameResponsible => matches!(role, Role::BoardMember | Role::Administrator),
        Action::ChooseProviders
        | Action::ManageAccounts
        | Action::ChangeLogKey
        | Action::ChangeBoardKey => {
            matches!(role, Role::Administrator)
        }
    }
}

const fn works_with_pupils(role: Role) -> bool {
    matches!(
        role,
        Role::Teacher
            | Role::CareCoordinator
            | Role::AttentionOfficer
            | Role::Director
            | Role::Confidant
    )
}

/// Whether somebody in this role reads dossiers, without more.
pub const fn can_read_dossiers(role: Role) -> bool {
    by_role(Action::ReadDossier, role)
}

/// Whether somebody with this role can be given leave to read: never who manages accounts or
/// watches over the log.
pub const fn can_be_let_in(role: Role) -> bool {
    !matches!(role, Role::Administrator | Role::DataProtectionOfficer)
}
