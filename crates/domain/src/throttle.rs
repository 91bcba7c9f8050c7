//! How often somebody may try to get in, and how long they wait after that (*inlogpogingen*).
//!
//! Three things are counted. Whoever tries from a browser in which this very account was signed in
//! before has a budget of their own, on which nobody else can draw: so neither somebody who hammers
//! the account nor somebody who floods from the school's own network can lock its owner out. From
//! any other browser the account and the network address each have a budget. That of an address is
//! generous, because a whole school can sit behind one.
//!
//! An account that does not exist is counted like one that does.

use jiff::{SignedDuration, Timestamp};

/// What is being tried (*poging*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Purpose {
    /// A name with a password.
    Password,
    /// Asking for a letter to set a new password.
    Letter,
    /// Opening a link that was sent.
    Link,
    /// Asking for a passkey, or being sent to a provider: before anybody has said who they are.
    Begin,
    /// An answer or a message of a provider that nobody here asked for.
    Provider,
    /// An answer of a passkey that nobody here asked for.
    Passkey,
    /// A code of an app, after the password, in a browser that the account knows.
    Code,
}

impl Purpose {
    /// Every purpose.
    pub const ALL: [Self; 7] = [
        Self::Password,
        Self::Letter,
        Self::Link,
        Self::Begin,
        Self::Provider,
        Self::Passkey,
        Self::Code,
    ];

    /// The name in the store, and the reason in the log.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Password => "password",
            Self::Letter => "letter",
            Self::Link => "link",
            Self::Begin => "begin",
            Self::Provider => "provider",
            Self::Passkey => "passkey",
            Self::Code => "code",
        }
    }

    /// The purpose with this name.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|purpose| purpose.code() == code)
    }
}

/// Whose tries are counted (*van wie*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Counted {
    /// The account, from browsers that it does not know.
    Account,
    /// The network address, for all accounts together.
    Address,
    /// The account in a browser in which it was signed in before. Where nobody is named yet, the
    /// browser in which somebody was.
    Browser,
}

/// What failed so far (*stand*).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    /// How often, less what was forgotten by the time of the last one.
    pub failures: u32,
    /// When the last one was.
    pub last_at: Timestamp,
}

/// How much may fail, and what follows (*ruimte*).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Budget {
    /// So much may fail without any wait.
    pub free: u32,
    /// Then this long; each further failure doubles it.
    pub first_wait: SignedDuration,
    /// But never longer.
    pub longest_wait: SignedDuration,
    /// One failure is forgotten for each time this passes.
    pub forgets_one_in: SignedDuration,
}

/// After so long without a try everything is forgotten.
pub const FORGOTTEN: SignedDuration = SignedDuration::from_hours(24);

impl Budget {
    /// The budget of this purpose.
    pub const fn of(purpose: Purpose, counted: Counted) -> Self {
        const fn budget(free: u32, first: i64, longest: i64, forgets: i64) -> Budget {
            Budget {
                free,
                first_wait: SignedDuration::from_secs(first),
                longest_wait: SignedDuration::from_secs(longest),
                forgets_one_in: SignedDuration::from_secs(forgets),
            }
        }
        const MINUTE: i64 = 60;
        const HOUR: i64 = 60 * MINUTE;
        match (counted, purpose) {
            // A whole school begins at half past eight, and none of it has failed yet.
            (Counted::Address, Purpose::Begin) => budget(200, 5, MINUTE, MINUTE),
            (Counted::Address, _) => budget(100, 5, MINUTE, 30),
            (Counted::Account, Purpose::Letter) => budget(3, 10 * MINUTE, 4 * HOUR, 4 * HOUR),
            (Counted::Account, _) => budget(5, MINUTE, 15 * MINUTE, HOUR),
            (Counted::Browser, Purpose::Begin) => budget(20, 5, MINUTE, MINUTE),
            (Counted::Browser, Purpose::Letter) => budget(3, 10 * MINUTE, HOUR, 4 * HOUR),
            // A code is short: not more of them in a day than from everywhere else together.
            (Counted::Browser, Purpose::Code) => budget(10, MINUTE, HOUR, HOUR),
            (Counted::Browser, _) => budget(10, MINUTE, 15 * MINUTE, HOUR),
        }
    }

    /// From when the next try is let through; nothing when that is now.
    pub fn wait_until(&self, tally: Option<Tally>, now: Timestamp) -> Option<Timestamp> {
        let tally = tally?;
        let beyond = tally.failures.checked_sub(self.free)?;
        let wait = match 1_i32.checked_shl(beyond.min(30)) {
            Some(times) => self.first_wait.saturating_mul(times).min(self.longest_wait),
            None => self.longest_wait,
        };
        // A clock that was set back must not make anybody wait for longer than that.
        let since = tally.last_at.min(now);
        let until = since.checked_add(wait).ok()?;
        (until > now).then_some(until)
    }

    /// The tally after one more failure.
    pub fn after_failure(&self, tally: Option<Tally>, now: Timestamp) -> Tally {
        let failures = tally.map_or(0, |tally| self.left_of(tally, now));
        Tally {
            failures: failures.saturating_add(1),
            last_at: now,
        }
    }

    /// What is not forgotten yet.
    fn left_of(&self, tally: Tally, now: Timestamp) -> u32 {
        let passed = now.duration_since(tally.last_at).as_secs().max(0);
        let forgotten = passed / self.forgets_one_in.as_secs().max(1);
        let forgotten = u32::try_from(forgotten).unwrap_or(u32::MAX);
        tally.failures.saturating_sub(forgotten)
    }
}
