//! Reading a PDF with other people's tools. They must be there: a test that skips proves nothing.

use std::io::Write;
use std::process::{Command, Stdio};

/// What the tool says of the file.
pub(crate) fn run(tool: &str, before: &[&str], pdf: &[u8], after: &[&str]) -> String {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(pdf).unwrap();
    let output = Command::new(tool)
        .args(before)
        .arg(file.path())
        .args(after)
        .stdin(Stdio::null())
        .output()
        .unwrap_or_else(|error| panic!("{tool} must be installed: {error}"));
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{tool}: {said}{complaint}");
    said
}

/// The text of the file in reading order, on one line.
pub(crate) fn text(pdf: &[u8]) -> String {
    flat(&run("pdftotext", &["-enc", "UTF-8"], pdf, &["-"]))
}

/// The text without its line breaks.
pub(crate) fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text without any white space, for words that were broken over lines.
pub(crate) fn tight(text: &str) -> String {
    text.split_whitespace().collect()
}

/// Holds the text to these passages, in this order.
pub(crate) fn assert_in_order(text: &str, passages: &[&str]) {
    let mut from = 0;
    for passage in passages {
        let Some(at) = text[from..].find(passage) else {
            panic!("{passage:?} does not follow in: {}", &text[from..]);
        };
        from += at + passage.len();
    }
}
