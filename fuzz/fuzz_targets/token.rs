//! See `../shared/token.rs`, which the tests of the workspace run too.
#![no_main]

#[path = "../shared/token.rs"]
mod shared;

libfuzzer_sys::fuzz_target!(|data: &[u8]| shared::run(data));
