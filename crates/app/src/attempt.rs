//! Trying to get in, and how often that may fail (*inlogpogingen*).
//!
//! A try is counted before it is made, so that a thousand at once are not let through, and taken
//! back when it worked. What is refused costs a look and nothing else. An account that does not
//! exist is counted like one that does. How much may fail is decided in `domain::throttle`.
//!
//! What failed comes into the log later, by a job: then a request costs the same whether there is
//! such an account or not.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Arc, Mutex, PoisonError};

use domain::id::{BoardId, MemberId};
use domain::throttle::{Budget, Counted, Purpose, Tally};
use jiff::Timestamp;
use store::{AttemptRow, Tx};

use crate::App;
use crate::error::AppError;
use crate::known_browser::ANYBODY;
use crate::read_dossier::hex;

/// From where somebody tries (*herkomst*). None of it is kept in the clear, or logged.
#[derive(Clone, Default)]
pub struct Caller {
    /// The network address; none where there is no network.
    pub address: Option<IpAddr>,
    /// What the browser kept of earlier sign-ins.
    pub browser: Option<String>,
}

discreet!(Caller);

impl Caller {
    /// The place that counts as one address; none where there is no network.
    pub fn place(&self) -> Option<IpAddr> {
        self.address.map(network)
    }
}

/// Whom a try is about.
#[derive(Clone, Copy)]
pub enum Whom<'a> {
    /// Whoever signs in with this name, if anybody does.
    Login(&'a str),
    /// This member.
    Member(BoardId, MemberId),
    /// Nobody is named: a link, or somebody who has not said yet who they are.
    Unnamed,
}

/// Whether a try is let through.
pub enum Verdict {
    /// It is, and counts as failed until it is said to have worked.
    Go(Attempt),
    /// Not before this moment.
    Wait(Timestamp),
}

/// A try that was let through.
#[must_use = "a try that worked must be taken back"]
pub struct Attempt {
    keys: Vec<Key>,
}

impl Attempt {
    /// Whether it is made from a browser in which this account was signed in before.
    pub fn is_from_known_browser(&self) -> bool {
        self.keys.iter().any(|key| key.counted == Counted::Browser)
    }
}

/// One thing that is counted.
#[derive(Clone, Copy)]
struct Key {
    counted: Counted,
    purpose: Purpose,
    bytes: [u8; 32],
    account: Option<[u8; 32]>,
    /// Whether it is here that a try waits for the log: once for each try.
    is_noted: bool,
}

/// What was refused since the log was last brought up to date: by purpose and account.
#[derive(Clone, Default)]
pub(crate) struct Held(Arc<Mutex<HeldBack>>);

/// How often, by purpose and account.
type HeldBack = BTreeMap<(Purpose, Option<[u8; 32]>), u32>;

/// So many accounts are told apart; what comes beyond is counted together.
const MOST_HELD: usize = 10_000;

impl Held {
    fn add(&self, purpose: Purpose, account: Option<[u8; 32]>) {
        let mut held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let is_new = !held.contains_key(&(purpose, account));
        let account = account.filter(|_| !is_new || held.len() < MOST_HELD);
        let count = held.entry((purpose, account)).or_default();
        *count = count.saturating_add(1);
    }

    pub(crate) fn take(&self) -> HeldBack {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl App {
    /// Ask whether somebody may try now, and count it (*poging*).
    pub async fn attempt(
        &self,
        purpose: Purpose,
        whom: Whom<'_>,
        caller: &Caller,
    ) -> Result<Verdict, AppError> {
        let account = self.account_of(whom).await?;
        let keys = self.keys_of(purpose, account, caller);
        let now = self.clock.now();
        // Nearly everything that is refused is refused here, without writing.
        let mut tx = self.store.read().await?;
        if let Some(until) = wait_until(&mut tx, &keys, now).await? {
            self.held.add(purpose, account);
            return Ok(Verdict::Wait(until));
        }
        drop(tx);
        let mut tx = self.store.begin().await?;
        let bytes: Vec<[u8; 32]> = keys.iter().map(|key| key.bytes).collect();
        tx.hold_attempts(&bytes).await?;
        if let Some(until) = wait_until(&mut tx, &keys, now).await? {
            self.held.add(purpose, account);
            return Ok(Verdict::Wait(until));
        }
        for key in &keys {
            count(&mut tx, key, now).await?;
        }
        tx.commit().await?;
        Ok(Verdict::Go(Attempt { keys }))
    }

    /// The same in the caller's unit of work, which writes down itself what comes of it, and in a
    /// browser that this account knows: nothing where it does not.
    pub(crate) async fn attempt_at_home(
        &self,
        tx: &mut Tx,
        purpose: Purpose,
        account: [u8; 32],
        caller: &Caller,
    ) -> Result<Option<Verdict>, AppError> {
        let mut keys = self.keys_of(purpose, Some(account), caller);
        keys.retain(|key| key.counted == Counted::Browser);
        let [key] = &mut *keys else {
            return Ok(None);
        };
        key.is_noted = false;
        let now = self.clock.now();
        tx.hold_attempts(&[key.bytes]).await?;
        if let Some(until) = wait_until(tx, &keys, now).await? {
            return Ok(Some(Verdict::Wait(until)));
        }
        for key in &keys {
            count(tx, key, now).await?;
        }
        Ok(Some(Verdict::Go(Attempt { keys })))
    }

    /// Count what nobody here asked for, and what is refused whatever the count is (*ruis*): anybody
    /// can send it, so it comes into the log as a sum and never by itself.
    pub(crate) async fn count_noise(
        &self,
        purpose: Purpose,
        caller: &Caller,
    ) -> Result<(), AppError> {
        match self.attempt(purpose, Whom::Unnamed, caller).await? {
            // Where there is no network there is no address to count it under.
            Verdict::Go(attempt) if attempt.keys.is_empty() => self.held.add(purpose, None),
            Verdict::Go(_) | Verdict::Wait(_) => {}
        }
        Ok(())
    }

    /// Until when somebody who is named by nobody has to wait; nothing when they need not. Nothing is
    /// counted.
    pub(crate) async fn waits_until(
        &self,
        purpose: Purpose,
        caller: &Caller,
    ) -> Result<Option<Timestamp>, AppError> {
        let keys = self.keys_of(purpose, None, caller);
        let mut tx = self.store.read().await?;
        wait_until(&mut tx, &keys, self.clock.now()).await
    }

    /// Say that a try worked: what it counted is taken back, and what failed before it with this
    /// account from here is forgotten.
    pub async fn attempt_worked(&self, tx: &mut Tx, attempt: Attempt) -> Result<(), AppError> {
        let bytes: Vec<[u8; 32]> = attempt.keys.iter().map(|key| key.bytes).collect();
        tx.hold_attempts(&bytes).await?;
        for key in &attempt.keys {
            let Some(row) = tx.attempts(&key.bytes).await? else {
                continue;
            };
            let failures = match key.counted {
                Counted::Address => row.failures.saturating_sub(1),
                Counted::Account | Counted::Browser => 0,
            };
            let unnoted = row.unnoted.saturating_sub(u32::from(key.is_noted));
            tx.save_attempts(&AttemptRow {
                failures,
                unnoted,
                ..row
            })
            .await?;
        }
        Ok(())
    }

    async fn account_of(&self, whom: Whom<'_>) -> Result<Option<[u8; 32]>, AppError> {
        Ok(match whom {
            Whom::Login(login) => Some(self.login_index(login)),
            Whom::Member(board, member) => {
                let mut tx = self.store.read().await?;
                Some(tx.member(board, member).await?.login_index)
            }
            Whom::Unnamed => None,
        })
    }

    fn keys_of(&self, purpose: Purpose, account: Option<[u8; 32]>, caller: &Caller) -> Vec<Key> {
        let key = |counted, what: &str, account, is_noted| {
            let said = format!("attempt {} {what}", purpose.code());
            let bytes = self.keys.index().blind(None, &said);
            Key {
                counted,
                purpose,
                bytes,
                account,
                is_noted,
            }
        };
        // Who begins has not said who they are: a browser is known then when anybody was signed in there.
        let known_to = account.or((purpose == Purpose::Begin).then_some(ANYBODY));
        let browser = known_to.and_then(|account| {
            let number = self.known_browser(caller.browser.as_deref()?, &account)?;
            Some(format!("browser {number} account {}", hex(&account)))
        });
        if let Some(browser) = browser {
            return vec![key(Counted::Browser, &browser, account, true)];
        }
        let of_account = account.map(|account| {
            let what = format!("account {}", hex(&account));
            key(Counted::Account, &what, Some(account), true)
        });
        let of_address = caller.place().map(|place| {
            let what = format!("address {place}");
            key(Counted::Address, &what, None, account.is_none())
        });
        of_account.into_iter().chain(of_address).collect()
    }
}

async fn wait_until(
    tx: &mut Tx,
    keys: &[Key],
    now: Timestamp,
) -> Result<Option<Timestamp>, AppError> {
    let mut latest = None;
    for key in keys {
        let row = tx.attempts(&key.bytes).await?;
        let budget = Budget::of(key.purpose, key.counted);
        latest = latest.max(budget.wait_until(row.as_ref().map(tally), now));
    }
    Ok(latest)
}

async fn count(tx: &mut Tx, key: &Key, now: Timestamp) -> Result<(), AppError> {
    let row = tx.attempts(&key.bytes).await?;
    let budget = Budget::of(key.purpose, key.counted);
    let after = budget.after_failure(row.as_ref().map(tally), now);
    let unnoted = row.map_or(0, |row| row.unnoted);
    tx.save_attempts(&AttemptRow {
        key: key.bytes,
        purpose: key.purpose.code().to_owned(),
        account: key.account,
        failures: after.failures,
        last_at: after.last_at,
        unnoted: unnoted.saturating_add(u32::from(key.is_noted)),
    })
    .await?;
    Ok(())
}

fn tally(row: &AttemptRow) -> Tally {
    Tally {
        failures: row.failures,
        last_at: row.last_at,
    }
}

/// What counts as one address: with IPv6 a house or a school has more of them than can be counted.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => {
            let site = u128::from(address) & !((1 << (128 - 56)) - 1);
            IpAddr::V6(Ipv6Addr::from(site))
        }
        one @ IpAddr::V4(_) => one,
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop")]
mod tests {
    use super::*;

    #[test]
    fn an_address_stands_for_one_place() {
        for (address, place) in [
            ("203.0.113.7", "203.0.113.7"),
            ("::ffff:203.0.113.7", "203.0.113.7"),
            ("2001:db8:1:2ff:3:4:5:6", "2001:db8:1:200::"),
            ("2001:db8:1:2fe::1", "2001:db8:1:200::"),
            ("2001:db8:1:300::1", "2001:db8:1:300::"),
        ] {
            assert_eq!(network(address.parse().unwrap()).to_string(), place);
        }
    }

    #[test]
    fn what_is_refused_is_counted_without_end_and_without_filling_the_memory() {
        let held = Held::default();
        for n in 0..u32::try_from(MOST_HELD).unwrap() + 50 {
            let mut account = [0; 32];
            account
                .first_chunk_mut()
                .unwrap()
                .clone_from(&n.to_le_bytes());
            held.add(Purpose::Password, Some(account));
        }
        held.add(Purpose::Password, Some([0; 32]));
        let taken = held.take();
        assert_eq!(taken.len(), MOST_HELD + 1);
        assert_eq!(taken.get(&(Purpose::Password, None)), Some(&50));
        assert_eq!(taken.get(&(Purpose::Password, Some([0; 32]))), Some(&2));
        assert!(held.take().is_empty());
    }
}
