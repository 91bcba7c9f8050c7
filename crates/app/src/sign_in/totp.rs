//! Codes from an app: six digits that change every half minute (RFC 6238).

use domain::id::{BoardId, MemberId};
use jiff::Timestamp;
use totp_rs::{Builder, Secret, Totp};
use url::Url;
use vault::{BoardKey, BoardPlace, Nonce, Sealed};
use zeroize::Zeroizing;

use crate::error::AppError;

/// Where the secret is sealed to, shown or in use.
const TABLE: &str = "second_factors";
/// How many letters stand together where the secret is shown as text.
const GROUP: usize = 4;

/// What the app and we both know (*geheim van de code-app*).
pub(crate) struct CodeSecret(Zeroizing<[u8; 20]>);

impl CodeSecret {
    /// The secret made of these bytes.
    pub(crate) fn new(bytes: [u8; 20]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// The secret, sealed for a member.
    pub(crate) fn seal(
        &self,
        key: &BoardKey,
        board: BoardId,
        member: MemberId,
        nonce: Nonce,
    ) -> Result<Sealed, AppError> {
        Ok(key.seal(&place(board, &member), nonce, &*self.0)?)
    }

    /// The secret of a member.
    pub(crate) fn open(
        key: &BoardKey,
        board: BoardId,
        member: MemberId,
        sealed: &Sealed,
    ) -> Result<Self, AppError> {
        let bytes = Zeroizing::new(key.open(&place(board, &member), sealed)?.to_vec());
        let bytes = <[u8; 20]>::try_from(bytes.as_slice()).map_err(|_| AppError::Code)?;
        Ok(Self::new(bytes))
    }

    /// The step to which a code belongs: this half minute, or the one before or after, as clocks differ.
    pub(crate) fn step_of(&self, code: &str, now: Timestamp) -> Result<Option<i64>, AppError> {
        let code: String = code.chars().filter(|c| !c.is_whitespace()).collect();
        let seconds = u64::try_from(now.as_second()).map_err(|_| AppError::Code)?;
        let step = self.totp()?.check(&code, seconds);
        step.map(i64::try_from)
            .transpose()
            .map_err(|_| AppError::Code)
    }

    /// The secret as people type it over, in groups.
    pub(crate) fn text(&self) -> String {
        let letters: Vec<char> = self.base32().chars().collect();
        let groups = letters.chunks(GROUP).map(|group| group.iter().collect());
        groups.collect::<Vec<String>>().join(" ")
    }

    /// The secret as an app reads it from a picture.
    pub(crate) fn link(&self, issuer: &str, account: &str) -> Result<String, AppError> {
        let mut link = Url::parse("otpauth://totp/").map_err(|_| AppError::Code)?;
        link.path_segments_mut()
            .map_err(|()| AppError::Code)?
            .pop_if_empty()
            .push(&format!("{issuer}:{account}"));
        link.query_pairs_mut()
            .append_pair("secret", &self.base32())
            .append_pair("issuer", issuer);
        Ok(link.to_string())
    }

    fn base32(&self) -> String {
        Secret::new_stack(*self.0).to_base32()
    }

    fn totp(&self) -> Result<Totp, AppError> {
        let made = Builder::new()
            .with_secret(Secret::new_stack(*self.0))
            .build();
        made.map_err(|_| AppError::Code)
    }
}

fn place(board: BoardId, member: &MemberId) -> BoardPlace<'_> {
    BoardPlace {
        board: *board.as_bytes(),
        table: TABLE,
        id: member.as_bytes(),
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may stop")]

    use super::*;

    fn secret() -> CodeSecret {
        CodeSecret::new(*b"12345678901234567890")
    }

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_second(seconds).unwrap()
    }

    /// RFC 6238, appendix B, for SHA-1: the last six of its eight digits.
    #[test]
    fn the_published_codes_are_known() {
        for (seconds, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            let step = secret().step_of(code, at(seconds)).unwrap();
            assert_eq!(step, Some(seconds / 30), "{code}");
        }
    }

    #[test]
    fn a_clock_may_be_half_a_minute_off_and_no_more() {
        // The code of step 37037037, which lasts from …110 to …139.
        let code = "050471";
        for (seconds, is_known) in [
            (1_111_111_079, false),
            (1_111_111_080, true),
            (1_111_111_110, true),
            (1_111_111_139, true),
            (1_111_111_169, true),
            (1_111_111_170, false),
        ] {
            let step = secret().step_of(code, at(seconds)).unwrap();
            assert_eq!(step, is_known.then_some(37_037_037), "{seconds}");
        }
    }

    #[test]
    fn what_is_no_code_is_no_code() {
        for typed in [
            "",
            "28708",
            "2870822",
            "28708a",
            "+28708",
            "２８７０８２",
            "94287082",
        ] {
            assert_eq!(secret().step_of(typed, at(59)).unwrap(), None, "{typed}");
        }
        assert_eq!(secret().step_of(" 287 082 ", at(59)).unwrap(), Some(1));
    }

    #[test]
    fn the_secret_is_shown_as_text_and_as_a_link() {
        assert_eq!(secret().text(), "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assert_eq!(
            secret().link("Luwte", "ilse b@school/é").unwrap(),
            "otpauth://totp/Luwte:ilse%20b@school%2F%C3%A9\
             ?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Luwte"
        );
    }
}
