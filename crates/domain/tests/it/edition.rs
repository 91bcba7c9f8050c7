//! The editions: the ones that ship, and the faults that are named in others.

use domain::edition::shipped;

#[test]
fn what_ships_is_clean() {
    let codes: Vec<String> = shipped()
        .map(|all| all.into_iter().map(|edition| edition.code).collect())
        .unwrap_or_default();
    assert_eq!(shipped().err(), None);
    assert_eq!(codes, ["onderwijs-2019", "gpo-wn"]);
}
