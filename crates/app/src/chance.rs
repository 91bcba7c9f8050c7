//! Time and randomness, which only the wiring may make.

use jiff::Timestamp;

/// What time it is.
pub trait Clock: Send + Sync {
    /// The moment now.
    fn now(&self) -> Timestamp;
}

/// Random bytes, good enough for keys.
pub trait Chance: Send + Sync {
    /// Fill with random bytes.
    fn fill(&self, bytes: &mut [u8]);
}

/// So many random bytes.
pub(crate) fn random<const N: usize>(chance: &dyn Chance) -> [u8; N] {
    let mut bytes = [0; N];
    chance.fill(&mut bytes);
    bytes
}
