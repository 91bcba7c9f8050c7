//! `domain` and `vault` are pure, and `print` is a function of its view (invariant 1).

use super::tree;

/// What reaches outside. `print` may do nothing of this either.
const OUTSIDE: [&str; 7] = [
    "std::env",
    "std::fs",
    "std::net",
    "std::process",
    "std::thread",
    "::now(",
    "getrandom",
];

/// What has no place where only rules are.
const NO_RULE: [&str; 8] = [
    "async ",
    ".await",
    "std::io",
    "std::time",
    "tokio",
    "tracing",
    "println!",
    "HashMap",
];

#[test]
fn domain_and_vault_are_pure() {
    let forbidden: Vec<&str> = OUTSIDE.into_iter().chain(NO_RULE).collect();
    let mut faults = found("crates/domain/src", &forbidden);
    faults.extend(found("crates/vault/src", &forbidden));
    tree::none(
        "no async, I/O, clock, randomness, environment or logging",
        &faults,
    );
}

#[test]
fn print_sees_only_its_view() {
    tree::none(
        "a PDF is made of its view alone, and of the same view always the same bytes",
        &found("crates/print/src", &OUTSIDE),
    );
}

fn found(folder: &str, forbidden: &[&str]) -> Vec<String> {
    let mut faults = Vec::new();
    for file in tree::files(folder, &[".rs"])
        .iter()
        .filter(|file| !file.is_test())
    {
        for (number, line) in file.code() {
            for word in forbidden.iter().filter(|word| line.contains(**word)) {
                faults.push(file.fault(number, &format!("`{}`", word.trim())));
            }
        }
    }
    faults
}
