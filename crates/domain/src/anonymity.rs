//! Taking out of a text what leads to a person (*anonimiseren*).

use crate::answer::is_blank;
use crate::case::Case;

/// Words shorter than this are too common to be a name on their own.
const SHORTEST_NAME: usize = 3;

/// The prefixes of Dutch family names: they name nobody.
const PREFIXES: [&str; 10] = [
    "van", "den", "der", "het", "ten", "ter", "tot", "von", "dos", "las",
];

/// The words in the text that lead to somebody in the dossier, each once.
///
/// Looks for names, dates of birth, addresses, telephone numbers and the group.
pub fn identifying_words_in(text: &str, case: &Case) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for telling in telling_texts(case) {
        if !find(text, &telling).is_empty() && !found.contains(&telling) {
            found.push(telling);
        }
    }
    found
}

/// The text with all that leads to somebody replaced by the given mark.
pub fn stripped(text: &str, case: &Case, mark: &str) -> String {
    let mut tellings = telling_texts(case);
    // The longest first, so that a full name does not leave half of itself behind.
    tellings.sort_by_key(|telling| std::cmp::Reverse(telling.len()));
    let mut stripped = text.to_owned();
    for telling in tellings {
        for start in find(&stripped, &telling).into_iter().rev() {
            stripped.replace_range(start..start + telling.len(), mark);
        }
    }
    stripped
}

/// Every text that leads to somebody in this dossier.
fn telling_texts(case: &Case) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    let mut names: Vec<&str> = Vec::new();
    if let Some(opening) = case.opening() {
        names.extend([opening.given_name.as_str(), opening.family_name.as_str()]);
        all.extend(dates(opening.born));
        all.push(opening.group.clone());
    }
    for person in case.people() {
        names.push(&person.fact.name);
        all.extend(person.fact.born.into_iter().flat_map(dates));
        all.extend([person.fact.phone.clone(), person.fact.address.clone()]);
    }
    for name in names {
        all.push(name.to_owned());
        all.extend(
            name.split([' ', '-'])
                .filter(|word| is_name(word))
                .map(str::to_owned),
        );
    }
    all.retain(|text| !is_blank(text) && text.trim().len() > 1);
    all
}

fn is_name(word: &str) -> bool {
    word.chars().count() >= SHORTEST_NAME && !PREFIXES.contains(&word.to_lowercase().as_str())
}

/// A date the ways people write it.
fn dates(date: jiff::civil::Date) -> Vec<String> {
    let (year, month, day) = (date.year(), date.month(), date.day());
    vec![
        format!("{year}-{month:02}-{day:02}"),
        format!("{day}-{month}-{year}"),
        format!("{day:02}-{month:02}-{year}"),
        format!("{day}/{month}/{year}"),
        format!("{day:02}/{month:02}/{year}"),
    ]
}

/// Where the words stand in the text as whole words, whatever their case.
fn find(text: &str, words: &str) -> Vec<usize> {
    let haystack = folded(text);
    let needle = folded(words);
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = haystack.get(from..).and_then(|rest| rest.find(&needle)) {
        let start = from + at;
        let end = start + needle.len();
        if is_edge(&haystack, start, end) {
            found.push(start);
        }
        from = end;
    }
    found
}

/// Lower case, letter by letter, without changing the length of anything.
fn folded(text: &str) -> String {
    let fold = |letter: char| {
        let mut lower = letter.to_lowercase();
        match (lower.next(), lower.next()) {
            (Some(one), None) if one.len_utf8() == letter.len_utf8() => one,
            _ => letter,
        }
    };
    text.chars().map(fold).collect()
}

fn is_edge(text: &str, start: usize, end: usize) -> bool {
    let before = text.get(..start).and_then(|part| part.chars().next_back());
    let after = text.get(end..).and_then(|part| part.chars().next());
    // A genitive s belongs to the name: "Sami's", "Jansens".
    let open = |letter: Option<char>| !letter.is_some_and(char::is_alphanumeric);
    open(before) && (open(after) || after == Some('s'))
}

#[cfg(test)]
mod tests {
    use super::{find, folded};

    #[test]
    fn whole_words_are_found_whatever_their_case() {
        assert_eq!(find("Ik zag SAMI en Sami's broer", "Sami"), vec![7, 15]);
        assert!(find("salami", "Sami").is_empty());
        assert_eq!(folded("ÉÉN İ").len(), "ÉÉN İ".len());
    }
}
