//! A file that somebody says is a report or its proof: checking it ends with a verdict.

use app::verify_file::{FileVerdict, verify_file};

/// Try these bytes.
pub(crate) fn run(data: &[u8]) -> bool {
    let verdict = verify_file(data.to_vec(), None);
    matches!(verdict, FileVerdict::Holds(_))
}
