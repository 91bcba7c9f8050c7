//! AES-256-GCM-SIV, and the form in which its result is kept.
//!
//! The mode is safe against a repeated nonce: that shows at most that two texts are the same.

use aws_lc_rs::aead::{self, Aad, LessSafeKey, UnboundKey};

use crate::error::{OpenError, SealError};
use crate::secret::Secret;
use crate::{Nonce, Plaintext};

/// Stands before all sealed bytes, so that a later form can be told from this one.
const VERSION: u8 = 1;

fn cipher(key: &Secret) -> Option<LessSafeKey> {
    UnboundKey::new(&aead::AES_256_GCM_SIV, key.bytes())
        .ok()
        .map(LessSafeKey::new)
}

/// Version, nonce, ciphertext, tag.
pub(crate) fn seal(
    key: &Secret,
    bound_to: &[u8],
    nonce: Nonce,
    plaintext: &[&[u8]],
) -> Result<Vec<u8>, SealError> {
    let mut body = plaintext.concat();
    let cipher = cipher(key).ok_or(SealError::Refused)?;
    let tag = cipher
        .seal_in_place_separate_tag((&nonce).into(), Aad::from(bound_to), &mut body)
        .map_err(|_| SealError::Refused)?;
    Ok([&[VERSION], nonce.as_slice(), &body, tag.as_ref()].concat())
}

pub(crate) fn open(key: &Secret, bound_to: &[u8], stored: &[u8]) -> Result<Plaintext, OpenError> {
    let (version, rest) = stored.split_first().ok_or(OpenError::Unknown)?;
    if *version != VERSION {
        return Err(OpenError::Unknown);
    }
    let (nonce, body) = rest.split_first_chunk::<12>().ok_or(OpenError::Unknown)?;
    let cipher = cipher(key).ok_or(OpenError::Refused)?;
    let mut plaintext = Plaintext::new(body.to_vec());
    let length = cipher
        .open_in_place(nonce.into(), Aad::from(bound_to), plaintext.bytes_mut())
        .map_err(|_| OpenError::Refused)?
        .len();
    plaintext.bytes_mut().truncate(length);
    Ok(plaintext)
}

#[cfg(test)]
mod tests {
    #![expect(
        clippy::unwrap_used,
        clippy::indexing_slicing,
        reason = "a test may stop at what it did not expect"
    )]

    use super::{open, seal};
    use crate::secret::Secret;

    fn from_hex(hex: &str) -> Vec<u8> {
        let digit = |c: u8| u8::try_from((c as char).to_digit(16).unwrap()).unwrap();
        hex.as_bytes()
            .chunks(2)
            .map(|pair| digit(pair[0]) * 16 + digit(pair[1]))
            .collect()
    }

    // SOURCE: RFC 8452, appendix C.2: plaintext, associated data, result.
    const VECTORS: [(&str, &str, &str); 5] = [
        ("", "", "07f5f4169bbf55a8400cd47ea6fd400f"),
        (
            "0100000000000000",
            "",
            "c2ef328e5c71c83b843122130f7364b761e0b97427e3df28",
        ),
        (
            "010000000000000000000000",
            "",
            "9aab2aeb3faa0a34aea8e2b18ca50da9ae6559e48fd10f6e5c9ca17e",
        ),
        (
            "0200000000000000",
            "01",
            "1de22967237a813291213f267e3b452f02d01ae33e4ec854",
        ),
        (
            "020000000000000000000000",
            "01",
            "163d6f9cc1b346cd453a2e4cc1a4a19ae800941ccdc57cc8413c277f",
        ),
    ];

    #[test]
    fn gives_the_published_results() {
        let mut key = [0; 32];
        key[0] = 1;
        let mut nonce = [0; 12];
        nonce[0] = 3;
        let key = Secret::new(key);
        for (plaintext, bound_to, result) in VECTORS {
            let stored = seal(&key, &from_hex(bound_to), nonce, &[&from_hex(plaintext)]).unwrap();
            assert_eq!(stored[0], 1);
            assert_eq!(stored[1..13], nonce);
            assert_eq!(stored[13..], from_hex(result));
            let opened = open(&key, &from_hex(bound_to), &stored).unwrap();
            assert_eq!(&*opened, &*from_hex(plaintext));
        }
    }
}
