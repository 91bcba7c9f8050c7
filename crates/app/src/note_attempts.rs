//! Bringing what failed at the door into the log (*mislukte pogingen*): how often, never a name that
//! somebody typed, never from where.

use std::collections::BTreeMap;

use domain::id::{BoardId, MemberId};
use domain::throttle::{FORGOTTEN, Purpose};
use jiff::{SignedDuration, Timestamp};
use store::{AuditRecord, Tx};

use crate::App;
use crate::error::AppError;

/// So many counts are brought in at once.
const AT_ONCE: u32 = 200;
/// A try that was counted may still turn out to have worked for so long.
const IN_FLIGHT: SignedDuration = SignedDuration::from_secs(30);

/// What came of it: before the number of times.
const WRONG: &str = "wrong";
const HELD: &str = "held";

/// The action in the log.
const fn action(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Password => "sign-in",
        Purpose::Letter => "ask-letter",
        Purpose::Link => "follow-link",
        Purpose::Begin => "begin-sign-in",
        Purpose::Provider => "provider-refused",
        Purpose::Passkey => "passkey-refused",
        // Each stands in the log by itself already, as whoever tries knows a password.
        Purpose::Code => "second-factor",
    }
}

/// What is counted together: about whom, what was tried, what came of it.
type Sums = BTreeMap<(Option<(BoardId, MemberId)>, Purpose, &'static str), u32>;

impl App {
    /// Write into the log how often it failed since the last time, and throw away what is old.
    ///
    /// With a single board, what was tried with names that nobody has stands in its log too. With
    /// several it is nobody's, and stands in none.
    pub async fn note_attempts(&self) -> Result<usize, AppError> {
        let held = self.held.take();
        let mut tx = self.store.begin().await?;
        let mut sums = Sums::new();
        let now = self.clock.now();
        let listed = tx.unnoted_attempts(now - IN_FLIGHT, AT_ONCE).await?;
        let keys: Vec<[u8; 32]> = listed.iter().map(|row| row.key).collect();
        tx.hold_attempts(&keys).await?;
        for key in keys {
            // Again, now that nobody else counts here.
            let Some(row) = tx.attempts(&key).await? else {
                continue;
            };
            let Some(purpose) = Purpose::from_code(&row.purpose) else {
                continue;
            };
            let whom = whom(&mut tx, row.account).await?;
            // Asking for a letter always counts, and does not go wrong; nor does beginning.
            if !matches!(purpose, Purpose::Letter | Purpose::Begin) {
                add(&mut sums, (whom, purpose, WRONG), row.unnoted);
            }
            tx.note_attempts(&row.key, row.unnoted).await?;
        }
        for ((purpose, account), count) in held {
            let whom = whom(&mut tx, account).await?;
            let came = match purpose {
                // These are refused however many there were.
                Purpose::Provider | Purpose::Passkey => WRONG,
                _ => HELD,
            };
            add(&mut sums, (whom, purpose, came), count);
        }
        let only_board = match &*tx.boards().await? {
            [only] => Some(only.id),
            _ => None,
        };
        let mut written = 0;
        for ((whom, purpose, came), count) in sums {
            let Some(board) = whom.map(|(board, _)| board).or(only_board) else {
                continue;
            };
            let subject = whom.map(|(_, member)| member);
            let record = record(subject, purpose, format!("{came}-{count}"), now);
            tx.append_audit(board, &record).await?;
            written += 1;
        }
        tx.delete_old_attempts(now - FORGOTTEN).await?;
        tx.commit().await?;
        Ok(written)
    }
}

fn add(sums: &mut Sums, what: (Option<(BoardId, MemberId)>, Purpose, &'static str), count: u32) {
    let sum = sums.entry(what).or_default();
    *sum = sum.saturating_add(count);
}

async fn whom(
    tx: &mut Tx,
    account: Option<[u8; 32]>,
) -> Result<Option<(BoardId, MemberId)>, AppError> {
    let Some(account) = account else {
        return Ok(None);
    };
    let member = tx.member_by_login(&account).await?;
    Ok(member.map(|member| (member.board, member.id)))
}

/// Nobody acted: whoever tried is not known. The account that was tried is what it is about.
fn record(
    subject: Option<MemberId>,
    purpose: Purpose,
    outcome: String,
    at: Timestamp,
) -> AuditRecord {
    AuditRecord {
        at,
        member: None,
        role: None,
        action: action(purpose).to_owned(),
        subject,
        dossier: None,
        record: None,
        reason: Some(purpose.code().to_owned()),
        outcome,
    }
}
