//! What was noted about who is finally responsible, and what can be asked for.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Deserialize;

use crate::command::CommandKind;
use crate::decide::Refusal;
use crate::faults::Faults;
use crate::id::{MemberId, SchoolId};
use crate::permission::{Action, Footing, is_allowed};
use crate::role::Role;
use crate::time::{school_time, start_of};

/// What was noted about who decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ResponsibilityKind {
    /// *Rol gekozen*: the role that carries the decision, for the whole board.
    RoleChosen,
    /// *Eindverantwoordelijke en plaatsvervanger aangewezen*, at a school.
    Named,
    /// *Afwezig*: for a period the deputy decides.
    Absent,
    /// *Weer aanwezig*: every absence of the member at the school ends.
    Back,
}

impl ResponsibilityKind {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::RoleChosen, Self::Named, Self::Absent, Self::Back];

    /// The name in the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::RoleChosen => "role-chosen",
            Self::Named => "named",
            Self::Absent => "absent",
            Self::Back => "back",
        }
    }

    /// The kind with this name.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// One thing that was noted about who decides (*aanwijzing*). Why somebody is away is nobody's
/// business here, so there are no words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ResponsibilityFact {
    /// What.
    pub kind: ResponsibilityKind,
    /// At which school; the role is for the whole board.
    pub school: Option<SchoolId>,
    /// The role that was chosen.
    pub role: Option<Role>,
    /// Who was named, or is absent or back.
    pub member: Option<MemberId>,
    /// The deputy.
    pub deputy: Option<MemberId>,
    /// From when it counts.
    pub since: Timestamp,
    /// Until when; the moment itself no longer.
    pub until: Option<Timestamp>,
}

/// From one moment up to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// The first moment.
    pub since: Timestamp,
    /// The moment at which it is over.
    pub until: Timestamp,
}

/// Who decides at a school, as the board named them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Responsible {
    /// Who is finally responsible.
    pub first: MemberId,
    /// The deputy.
    pub deputy: MemberId,
    /// When the first is absent: what runs, and what is to begin.
    pub absences: Vec<Period>,
}

impl Responsible {
    /// Whether the first is absent now.
    pub fn is_absent(&self, now: Timestamp) -> bool {
        let covers = |period: &Period| period.since <= now && now < period.until;
        self.absences.iter().any(covers)
    }
}

/// Whether a role can carry the decision: whoever holds it must be able to work in a dossier.
pub const fn may_carry(role: Role) -> bool {
    is_allowed(Action::Perform(CommandKind::Decide), role, Footing::Role)
}

/// The role that the board chose last, if it ever did.
pub fn chosen_role(facts: &[ResponsibilityFact]) -> Option<Role> {
    facts.iter().rev().find_map(|fact| match fact.kind {
        ResponsibilityKind::RoleChosen => fact.role,
        _ => None,
    })
}

/// Who was named last at this school, by everything noted, in the order of noting.
pub fn responsible_at(
    school: SchoolId,
    facts: &[ResponsibilityFact],
    now: Timestamp,
) -> Option<Responsible> {
    let here = || facts.iter().filter(|fact| fact.school == Some(school));
    let named = here().rfind(|fact| fact.kind == ResponsibilityKind::Named)?;
    let (first, deputy) = (named.member?, named.deputy?);
    let mut absences = Vec::new();
    for fact in here().filter(|fact| fact.member == Some(first)) {
        match fact.kind {
            ResponsibilityKind::Absent => {
                let until = fact.until.filter(|until| now < *until);
                absences.extend(until.map(|until| Period {
                    since: fact.since,
                    until,
                }));
            }
            ResponsibilityKind::Back => absences.clear(),
            ResponsibilityKind::RoleChosen | ResponsibilityKind::Named => {}
        }
    }
    Some(Responsible {
        first,
        deputy,
        absences,
    })
}

/// Choosing the role that carries the decision (*rol kiezen*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct RoleRequest {
    /// Which role.
    pub role: Option<Role>,
}

/// Naming who is finally responsible at a school (*aanwijzen*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct NamingRequest {
    /// Who.
    pub first: Option<MemberId>,
    /// Who decides when that member cannot.
    pub deputy: Option<MemberId>,
}

/// Noting that whoever is finally responsible is absent (*afwezigheid*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct AbsenceRequest {
    /// The first day; without it, now.
    pub from: Option<Date>,
    /// The last day.
    pub until: Option<Date>,
}

impl RoleRequest {
    /// The choice, if the role can carry the decision.
    pub fn check(&self, now: Timestamp) -> Result<ResponsibilityFact, Refusal> {
        let mut faults = Faults::default();
        faults.unless(self.role.is_some(), "form.required", "role");
        faults.unless(
            self.role.is_none_or(may_carry),
            "responsibility.cannot-carry",
            "role",
        );
        let role = faults.none_and(self.role, "role")?;
        Ok(ResponsibilityFact {
            role: Some(role),
            ..fact(ResponsibilityKind::RoleChosen, None, now)
        })
    }
}

impl NamingRequest {
    /// The naming, if both are among those who hold the role at the school.
    pub fn check(
        &self,
        school: SchoolId,
        holders: &[MemberId],
        now: Timestamp,
    ) -> Result<ResponsibilityFact, Refusal> {
        let mut faults = Faults::default();
        for (member, field) in [(self.first, "first"), (self.deputy, "deputy")] {
            faults.unless(member.is_some(), "form.required", field);
            faults.unless(
                member.is_none_or(|member| holders.contains(&member)),
                "responsibility.does-not-hold-the-role",
                field,
            );
        }
        let is_same = self.first.is_some() && self.first == self.deputy;
        faults.unless(!is_same, "responsibility.same-person", "deputy");
        let first = faults.none_and(self.first, "first")?;
        Ok(ResponsibilityFact {
            member: Some(first),
            deputy: self.deputy,
            ..fact(ResponsibilityKind::Named, Some(school), now)
        })
    }
}

impl AbsenceRequest {
    /// The absence of this member, if it has a last day.
    pub fn check(
        &self,
        school: SchoolId,
        member: MemberId,
        now: Timestamp,
    ) -> Result<ResponsibilityFact, Refusal> {
        let today = school_time(now).date();
        let from = self.from.unwrap_or(today);
        let mut faults = Faults::default();
        faults.unless(self.until.is_some(), "form.required", "until");
        faults.unless(from >= today, "access.begins-in-the-past", "from");
        faults.unless(
            self.until.is_none_or(|until| until >= from),
            "access.ends-before-it-begins",
            "until",
        );
        let until = faults.none_and(self.until, "until")?;
        let since = if from > today { start_of(from) } else { now };
        Ok(ResponsibilityFact {
            member: Some(member),
            since,
            until: Some(start_of(until.tomorrow().unwrap_or(until))),
            ..fact(ResponsibilityKind::Absent, Some(school), now)
        })
    }
}

impl ResponsibilityFact {
    /// The member is back (*weer aanwezig*): every absence at the school ends.
    pub fn back(school: SchoolId, member: MemberId, now: Timestamp) -> Self {
        Self {
            member: Some(member),
            ..fact(ResponsibilityKind::Back, Some(school), now)
        }
    }
}

/// A fact that counts from now on.
const fn fact(
    kind: ResponsibilityKind,
    school: Option<SchoolId>,
    now: Timestamp,
) -> ResponsibilityFact {
    ResponsibilityFact {
        kind,
        school,
        role: None,
        member: None,
        deputy: None,
        since: now,
        until: None,
    }
}
