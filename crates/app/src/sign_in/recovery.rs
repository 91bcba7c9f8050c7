//! Recovery codes: for who lost the app (*herstelcodes*).

use domain::id::{BoardId, MemberId};
use jiff::Timestamp;
use store::Tx;

use crate::App;
use crate::chance::random;
use crate::error::AppError;

/// How many there are.
pub(crate) const RECOVERY_CODES: usize = 10;
/// How many letters a code has: 60 bits.
const LETTERS: usize = 12;
/// How many stand together.
const GROUP: usize = 4;
/// Letters that nobody takes for another (Crockford).
const ALPHABET: [u8; 32] = *b"0123456789abcdefghjkmnpqrstvwxyz";

impl App {
    /// Ten new codes in the place of the old ones, to be shown once: only their hashes are kept.
    pub(crate) async fn make_recovery_codes(
        &self,
        tx: &mut Tx,
        board: BoardId,
        member: MemberId,
        at: Timestamp,
    ) -> Result<Vec<String>, AppError> {
        tx.delete_recovery_codes(board, member).await?;
        let mut codes = Vec::new();
        for _ in 0..RECOVERY_CODES {
            let code = written(random(&*self.chance));
            let hash = self.recovery_hash(board, member, &code);
            tx.insert_recovery_code(board, member, &hash, at).await?;
            codes.push(code);
        }
        Ok(codes)
    }

    /// What is kept of a code: bound to its member, and of no use without the root key.
    pub(crate) fn recovery_hash(&self, board: BoardId, member: MemberId, code: &str) -> [u8; 32] {
        let text = format!("recovery {member} {}", plain(code));
        self.keys.index().blind(Some(board.as_bytes()), &text)
    }
}

/// A code as it is written: three groups of four.
fn written(bytes: [u8; LETTERS]) -> String {
    let letters: Vec<char> = bytes
        .iter()
        .filter_map(|byte| ALPHABET.get(usize::from(byte % 32)))
        .map(|letter| char::from(*letter))
        .collect();
    let groups = letters.chunks(GROUP).map(|group| group.iter().collect());
    groups.collect::<Vec<String>>().join("-")
}

/// A code as people type it over: with or without dashes, and with letters that look alike.
fn plain(code: &str) -> String {
    let letters = code.chars().filter(|c| c.is_alphanumeric());
    letters
        .map(|letter| match letter.to_ascii_lowercase() {
            'o' => '0',
            'i' | 'l' => '1',
            other => other,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_three_groups_of_letters_that_nobody_confuses() {
        let code = written([0, 1, 2, 31, 32, 33, 18, 20, 255, 10, 11, 12]);
        assert_eq!(code, "012z-01jm-zabc");
    }

    #[test]
    fn a_code_is_read_as_people_type_it() {
        for typed in ["012z-01jm-zabc", "O12Z 0ljm zabc", " 0i2z01JMzABC "] {
            assert_eq!(plain(typed), "012z01jmzabc", "{typed}");
        }
    }
}
