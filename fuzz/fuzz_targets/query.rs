//! See `../shared/query.rs`, which the tests of the workspace run too.
#![no_main]

#[path = "../shared/query.rs"]
mod shared;

libfuzzer_sys::fuzz_target!(|data: &[u8]| shared::run(data));
