//! Whom the board named to receive signals about staff (*ontvangers*), and under which guideline.

use std::collections::BTreeSet;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::answer::is_blank;
use crate::decide::Refusal;
use crate::faults::Faults;
use crate::id::MemberId;
use crate::role::Role;

/// What was noted about who receives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecipientKind {
    /// *Aangewezen*.
    Named,
    /// *Beëindigd*.
    Ended,
    /// *Richtlijn vastgelegd*: what the board's internal guideline says.
    Guideline,
}

impl RecipientKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Named, Self::Ended, Self::Guideline];

    /// The name in the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Named => "named",
            Self::Ended => "ended",
            Self::Guideline => "guideline",
        }
    }

    /// The kind with this name.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// One thing that was noted about who receives. Why stands apart, sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RecipientFact {
    /// What.
    pub kind: RecipientKind,
    /// About whom; nobody for the guideline.
    pub member: Option<MemberId>,
    /// When.
    pub at: Timestamp,
    /// Noted by whom.
    pub noted_by: MemberId,
}

/// Who receives now (*ontvangers*).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Recipients(BTreeSet<MemberId>);

impl Recipients {
    /// By everything noted, in order, as far as `can` says that they still can: whoever left, or is
    /// no board member any more, receives nothing.
    pub fn of(facts: &[RecipientFact], can: impl Fn(MemberId) -> bool) -> Self {
        let mut named = BTreeSet::new();
        for fact in facts {
            match (fact.kind, fact.member) {
                (RecipientKind::Named, Some(member)) => {
                    named.insert(member);
                }
                (RecipientKind::Ended, Some(member)) => {
                    named.remove(&member);
                }
                _ => {}
            }
        }
        named.retain(|member| can(*member));
        Self(named)
    }

    /// Whether this member is one.
    pub fn contain(&self, member: MemberId) -> bool {
        self.0.contains(&member)
    }

    /// All but these.
    pub fn without<'a>(
        &'a self,
        out: &'a BTreeSet<MemberId>,
    ) -> impl Iterator<Item = MemberId> + 'a {
        self.0.difference(out).copied()
    }

    /// Everybody.
    pub fn all(&self) -> impl Iterator<Item = MemberId> {
        self.0.iter().copied()
    }
}

/// Whether whoever holds these roles can be named: who sits on the board, and neither manages
/// accounts nor watches over the log.
// SOURCE: WPO art. 4a: the board itself is told; a go-between, such as a school leader, is not enough.
pub fn may_be_named(roles: impl IntoIterator<Item = Role>) -> bool {
    let roles: Vec<Role> = roles.into_iter().collect();
    let bars = [Role::Administrator, Role::DataProtectionOfficer];
    roles.contains(&Role::BoardMember) && !roles.iter().any(|role| bars.contains(role))
}

/// Naming somebody, or ending that (*aanwijzen*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct NameRequest {
    /// Whom.
    pub member: Option<MemberId>,
    /// Why.
    pub reason: String,
}

/// What the board's internal guideline says about telling (*interne richtlijn*).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Guideline {
    /// Who is told.
    pub whom: String,
    /// How.
    pub how: String,
    /// When, or within what time.
    pub when: String,
}

impl NameRequest {
    /// Whom to name, of those who can be; nobody twice.
    pub fn to_name(&self, can_be: &[MemberId], now: &Recipients) -> Result<MemberId, Refusal> {
        let mut faults = self.faults();
        let is_able = self.member.is_none_or(|member| can_be.contains(&member));
        faults.unless(is_able, "staff.cannot-receive", "member");
        let is_new = self.member.is_none_or(|member| !now.contain(member));
        faults.unless(is_new, "staff.named-already", "member");
        faults.none_and(self.member, "member")
    }

    /// Whose naming ends.
    pub fn to_end(&self, now: &Recipients) -> Result<MemberId, Refusal> {
        let mut faults = self.faults();
        let is_one = self.member.is_none_or(|member| now.contain(member));
        faults.unless(is_one, "staff.not-named", "member");
        faults.none_and(self.member, "member")
    }

    fn faults(&self) -> Faults {
        let mut faults = Faults::default();
        faults.unless(self.member.is_some(), "form.required", "member");
        faults.unless(!is_blank(&self.reason), "form.required", "reason");
        faults
    }
}

impl Guideline {
    /// The guideline, if it says whom, how and when.
    pub fn check(self) -> Result<Self, Refusal> {
        let mut faults = Faults::default();
        let fields = [
            ("whom", &self.whom),
            ("how", &self.how),
            ("when", &self.when),
        ];
        for (field, text) in fields {
            faults.unless(!is_blank(text), "form.required", field);
        }
        faults.none_and(Some(self), "whom")
    }
}
