//! The seal of a whole file, and the file inside it.
//!
//! A file cannot hold its own signature: it would have to sign itself. So the keywords of the
//! document hold as many zeros as a signature has digits; what is signed is the file with zeros,
//! and then the digits take their place.

use std::fmt::Write;
use std::ops::Range;

use flate2::{Decompress, FlushDecompress, Status};

/// What stands before the seal of a paper.
pub const SEAL: &str = "luwte-seal-pdf:";
/// Digits of a signature, in hexadecimal.
const DIGITS: usize = 128;
/// The document says it once for old programs and once for new ones.
const TIMES: usize = 2;
/// The largest file inside that is taken out, in bytes.
const LARGEST: usize = 32 * 1024 * 1024;

/// The paper with this seal in its place; nothing when it has no place for one.
pub fn sealed(mut pdf: Vec<u8>, signature: &[u8; 64]) -> Option<Vec<u8>> {
    let digits = signature.iter().fold(String::new(), |mut digits, byte| {
        // Writing to a text cannot fail.
        let _ = write!(digits, "{byte:02x}");
        digits
    });
    for place in places(&pdf)? {
        pdf.get_mut(place)?.copy_from_slice(digits.as_bytes());
    }
    Some(pdf)
}

/// The paper as it was before it was sealed, with its seal; nothing when it has none.
pub fn unsealed(mut pdf: Vec<u8>) -> Option<(Vec<u8>, [u8; 64])> {
    let places = places(&pdf)?;
    let mut digits: Vec<Vec<u8>> = Vec::new();
    for place in places {
        let written = pdf.get_mut(place)?;
        digits.push(written.to_vec());
        written.fill(b'0');
    }
    digits.dedup();
    let [digits] = digits.as_slice() else {
        return None;
    };
    Some((pdf, from_hex(digits)?))
}

/// Where the digits of the seal stand.
fn places(pdf: &[u8]) -> Option<Vec<Range<usize>>> {
    let mark = SEAL.as_bytes();
    let places: Vec<Range<usize>> = pdf
        .windows(mark.len())
        .enumerate()
        .filter(|(_, window)| *window == mark)
        .map(|(at, _)| at + mark.len()..at + mark.len() + DIGITS)
        .collect();
    let fits = places.len() == TIMES && places.iter().all(|place| place.end <= pdf.len());
    fits.then_some(places)
}

/// Sixty-four bytes from their digits, in small letters only.
fn from_hex(digits: &[u8]) -> Option<[u8; 64]> {
    let mut bytes = [0; 64];
    let (pairs, rest) = digits.as_chunks::<2>();
    if !rest.is_empty() || pairs.len() != bytes.len() {
        return None;
    }
    for (byte, [high, low]) in bytes.iter_mut().zip(pairs) {
        *byte = digit(*high)? << 4 | digit(*low)?;
    }
    Some(bytes)
}

fn digit(letter: u8) -> Option<u8> {
    match letter {
        b'0'..=b'9' => Some(letter - b'0'),
        b'a'..=b'f' => Some(letter - b'a' + 10),
        _ => None,
    }
}

/// The one file inside a paper that [`crate::report`] made; nothing when there is not exactly one.
///
/// It does not read papers of other makers.
pub fn attachment(pdf: &[u8]) -> Option<Vec<u8>> {
    const KIND: &[u8] = b"/Type/EmbeddedFile/";
    let mut found = pdf
        .windows(KIND.len())
        .enumerate()
        .filter(|(_, window)| *window == KIND)
        .map(|(at, _)| at);
    let at = found.next()?;
    if found.next().is_some() {
        return None;
    }
    let before = pdf.get(..at)?;
    let start = rfind(before, b" obj\n")?;
    let after = pdf.get(start..)?;
    let body = find(after, b"\nstream\n")?;
    let head = std::str::from_utf8(after.get(..body)?).ok()?;
    let length: usize = head
        .split_once("/Length ")?
        .1
        .split(|letter: char| !letter.is_ascii_digit())
        .next()?
        .parse()
        .ok()?;
    let from = body + b"\nstream\n".len();
    let bytes = after.get(from..from.checked_add(length)?)?;
    if !head.contains("/Filter") {
        return Some(bytes.to_vec());
    }
    if !head.contains("/FlateDecode") {
        return None;
    }
    unpacked(bytes)
}

/// What was packed, when it is whole and not too large.
fn unpacked(packed: &[u8]) -> Option<Vec<u8>> {
    let mut unpack = Decompress::new(true);
    let mut bytes = Vec::new();
    loop {
        let read = usize::try_from(unpack.total_in()).ok()?;
        let before = bytes.len();
        bytes.reserve(before.max(packed.len()) + 1024);
        let rest = packed.get(read..)?;
        match unpack.decompress_vec(rest, &mut bytes, FlushDecompress::Finish) {
            Ok(Status::StreamEnd) => return (bytes.len() <= LARGEST).then_some(bytes),
            Ok(_) if bytes.len() > before && bytes.len() <= LARGEST => {}
            _ => return None,
        }
    }
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window == what)
}

fn rfind(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).rposition(|window| window == what)
}
