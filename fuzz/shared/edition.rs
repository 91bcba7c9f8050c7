//! An edition that somebody made: reading it never stops the program, and a refusal says why.

/// Try these bytes.
pub(crate) fn run(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    if let Err(faults) = domain::edition::read(text) {
        assert!(!faults.is_empty(), "refused without a reason");
    }
}
