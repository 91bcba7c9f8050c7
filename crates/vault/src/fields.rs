//! Several fields as one row of bytes that can be read in one way only.

/// A label and the fields, each behind its length.
///
/// The lengths keep `ab` + `c` apart from `a` + `bc`; the label keeps what was made for one use
/// from being taken for another.
pub(crate) fn joined(label: &str, fields: &[&[u8]]) -> Vec<u8> {
    let mut bytes =
        Vec::with_capacity(64 + fields.iter().map(|field| field.len() + 8).sum::<usize>());
    for field in std::iter::once(label.as_bytes()).chain(fields.iter().copied()) {
        bytes.extend_from_slice(&(field.len() as u64).to_be_bytes());
        bytes.extend_from_slice(field);
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::joined;

    #[test]
    fn every_boundary_shows() {
        let all = [
            joined("a", &[b"b", b"c"]),
            joined("ab", &[b"c"]),
            joined("a", &[b"bc"]),
            joined("a", &[b"b", b"c", b""]),
            joined("a", &[b"", b"bc"]),
        ];
        for (i, one) in all.iter().enumerate() {
            for other in all.iter().skip(i + 1) {
                assert_ne!(one, other);
            }
        }
    }
}
