//! The known word that somebody probably meant.

/// The nearest of the known words (*bedoelde je?*), if one is near enough to be a slip.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let most = (word.chars().count() / 3).max(1);
    known
        .into_iter()
        .map(|one| (distance(word, one), one))
        .filter(|(slips, _)| *slips <= most)
        .min_by_key(|(slips, _)| *slips)
        .map(|(_, one)| one)
}

/// How many letters to add, drop or change (Levenshtein).
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (i, letter) in from.chars().enumerate() {
        let mut next = vec![i.saturating_add(1)];
        for (pair, other) in row.windows(2).zip(&to) {
            let [diagonal, above] = pair else { continue };
            let left = next.last().copied().unwrap_or_default();
            let changed = diagonal.saturating_add(usize::from(letter != *other));
            next.push(changed.min(above.min(&left).saturating_add(1)));
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}

/// Advice that names the nearest known word, or all of them.
pub(super) fn suggest(word: &str, known: &[&str]) -> String {
    nearest(word, known.iter().copied()).map_or_else(
        || format!("known here: {}", known.join(", ")),
        |one| format!("did you mean `{one}`?"),
    )
}
