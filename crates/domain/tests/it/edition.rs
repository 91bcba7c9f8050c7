//! The editions: the ones that ship, and the faults that are named in others.

mod branches;
mod faults;
mod severities;
mod shipped;
mod translation;

/// The text of a shipped edition.
fn text_of(code: &str) -> &'static str {
    let mut all = domain::edition::SHIPPED.into_iter();
    all.find(|one| one.code == code).map_or("", |one| one.dutch)
}
