//! Passwords: hashing and trying them (*wachtwoord*).

use argon2::password_hash::phc::{PasswordHash, Salt};
use argon2::{Argon2, PasswordHasher, PasswordVerifier};
use tokio::sync::Semaphore;
use zeroize::Zeroizing;

use crate::error::AppError;

/// How many passwords are tried at once: each costs memory and 40 milliseconds.
pub(super) static TRYING: Semaphore = Semaphore::const_new(2);
/// The same for browsers in which the account was signed in before.
pub(crate) static TRYING_AT_HOME: Semaphore = Semaphore::const_new(2);

/// What is tried for a name that nobody has: it costs what [`hash_password`] costs.
pub(super) const NOBODYS_HASH: &str = "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$WVoenYHmhAgeGHd0se0op0SGtHCeXxqCqx925bShf5M";

/// The one form of a sign-in name: people type capitals and spaces as it falls.
pub(crate) fn normal_login(login: &str) -> String {
    login.trim().to_lowercase()
}

/// Hash a password with Argon2id at the OWASP minimum.
pub fn hash_password(password: &str, salt: [u8; 16]) -> Result<String, AppError> {
    let salt = Salt::new(&salt).map_err(|_| AppError::Password)?;
    Argon2::default()
        .hash_password_with_salt(password.as_bytes(), salt.as_ref())
        .map(|hash| hash.to_string())
        .map_err(|_| AppError::Password)
}

/// Try a password, away from the threads that answer requests.
pub(crate) async fn verify(
    trying: &Semaphore,
    password: Zeroizing<String>,
    hash: String,
) -> Result<bool, AppError> {
    let _permit = trying.acquire().await.map_err(|_| AppError::Worker)?;
    let tried = tokio::task::spawn_blocking(move || {
        let parsed = PasswordHash::new(&hash).map_err(|_| AppError::Password)?;
        Ok(Argon2::default()
            .verify_password(password.as_bytes(), &parsed)
            .is_ok())
    });
    tried.await.map_err(|_| AppError::Worker)?
}

#[cfg(test)]
#[expect(
    clippy::unwrap_used,
    reason = "a test may stop at the first thing that is wrong"
)]
mod tests {
    use super::{NOBODYS_HASH, hash_password};

    #[test]
    fn trying_a_name_that_nobody_has_costs_what_a_password_costs() {
        let made = hash_password("nobody signs in with this", [0; 16]).unwrap();
        assert_eq!(NOBODYS_HASH, made);
    }
}
