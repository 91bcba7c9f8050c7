//! Browsers in which somebody was signed in before (*bekende browser*).
//!
//! What such a browser keeps is a number of its own, and for each account that was signed in there
//! in full a day with a signature: of our key, over the number, the day and the account. It opens
//! nothing. It only says that whoever tries here draws on a budget of their own (see
//! `domain::throttle`), and it names nobody: without our key nobody can tell which accounts. One more
//! signature says that anybody was, for whoever begins to sign in without giving a name.

use std::fmt;

use domain::id::{BoardId, MemberId};
use jiff::Timestamp;

use crate::chance::random;
use crate::error::AppError;
use crate::read_dossier::hex;
use crate::{App, Visitor};

/// So long a browser stays known (400 days, the longest that browsers keep a cookie).
pub const KEPT_DAYS: i64 = 400;
/// So many accounts a browser keeps, the newest first: a computer in a staff room has many.
const MOST: usize = 12;
/// In the place of an account: whoever was signed in in this browser.
pub(crate) const ANYBODY: [u8; 32] = [0; 32];
/// The letters of the number of a browser.
const NUMBER: usize = 32;
/// The letters of a day, counted since 1970.
const DAY: usize = 4;
/// The letters of a signature.
const SIGNATURE: usize = 32;
/// The seconds of a day.
const DAY_SECONDS: i64 = 24 * 60 * 60;

/// What a browser kept, as far as it can be ours.
pub struct Kept<'a> {
    number: &'a str,
    signed: Vec<(&'a str, &'a str)>,
}

impl<'a> Kept<'a> {
    /// Read what a browser sent.
    pub fn read(text: &'a str) -> Option<Self> {
        let is_hex = |part: &str| part.bytes().all(|byte| byte.is_ascii_hexdigit());
        let mut parts = text.split('.');
        let number = parts
            .next()
            .filter(|part| part.len() == NUMBER && is_hex(part))?;
        let mut signed = Vec::new();
        for part in parts {
            let is_one = part.len() == DAY + SIGNATURE && is_hex(part);
            signed.push(part.split_at_checked(DAY).filter(|_| is_one)?);
        }
        (signed.len() <= MOST + 1).then_some(Self { number, signed })
    }
}

/// As the browser keeps it.
impl fmt::Display for Kept<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.number)?;
        self.signed
            .iter()
            .try_for_each(|(day, signature)| write!(f, ".{day}{signature}"))
    }
}

impl App {
    /// The number of a browser that this account knows.
    pub(crate) fn known_browser(&self, kept: &str, account: &[u8; 32]) -> Option<String> {
        let kept = Kept::read(kept)?;
        let today = day(self.clock.now());
        let is_known = |(day, signature): &(&str, &str)| {
            let age = i64::from_str_radix(day, 16).map(|day| today - day);
            let is_young = age.is_ok_and(|age| (-1..KEPT_DAYS).contains(&age));
            is_young && is_same(signature, &self.signature(kept.number, day, account))
        };
        let is_known = kept.signed.iter().any(is_known);
        is_known.then(|| kept.number.to_owned())
    }

    /// What a browser keeps from now on, in which this member has just signed in in full.
    pub async fn remember_browser(
        &self,
        visitor: &Visitor,
        before: Option<&str>,
    ) -> Result<String, AppError> {
        self.remember_member(visitor.board, visitor.member, before)
            .await
    }

    /// The same for a member who showed who they are otherwise.
    pub(crate) async fn remember_member(
        &self,
        board: BoardId,
        member: MemberId,
        before: Option<&str>,
    ) -> Result<String, AppError> {
        let mut tx = self.store.read().await?;
        let account = tx.member(board, member).await?.login_index;
        drop(tx);
        let drawn: [u8; NUMBER / 2] = random(&*self.chance);
        let drawn = hex(&drawn);
        let kept = before.and_then(Kept::read).unwrap_or(Kept {
            number: &drawn,
            signed: Vec::new(),
        });
        let today = format!("{:04x}", day(self.clock.now()));
        let newest = [ANYBODY, account].map(|account| {
            let signature = self.signature(kept.number, &today, &account);
            (account, signature)
        });
        let others = kept.signed.into_iter().filter(|(day, signature)| {
            let is_of = |(account, _): &([u8; 32], String)| {
                is_same(signature, &self.signature(kept.number, day, account))
            };
            !newest.iter().any(is_of)
        });
        let signed = newest.iter().map(|(_, signature)| (&*today, &**signature));
        let mut signed: Vec<_> = signed.collect();
        signed.extend(others.take(MOST - 1));
        let number = kept.number;
        Ok(Kept { number, signed }.to_string())
    }

    fn signature(&self, number: &str, day: &str, account: &[u8; 32]) -> String {
        let said = format!("known browser {number} {day} {}", hex(account));
        let mut text = hex(&self.keys.index().blind(None, &said));
        text.truncate(SIGNATURE);
        text
    }
}

/// Whether two signatures are the same, in the same time wherever they differ.
fn is_same(one: &str, other: &str) -> bool {
    let pairs = one.bytes().zip(other.bytes());
    one.len() == other.len() && pairs.fold(0, |all, (one, other)| all | (one ^ other)) == 0
}

fn day(at: Timestamp) -> i64 {
    at.as_second() / DAY_SECONDS
}
