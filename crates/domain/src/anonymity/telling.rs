//! Everything in a dossier that leads to somebody, in the spellings that people use.

use jiff::civil::Date;

use crate::answer::is_blank;
use crate::case::Case;

/// Something that leads to somebody.
pub(super) enum Telling {
    /// Words, found as whole words.
    Words(String),
    /// A number, found however it is divided.
    Digits(String),
}

/// A single letter names nobody.
const SHORTEST_NAME: usize = 2;

/// Words in names that name nobody: the prefixes of Dutch family names, and forms of address.
const NAMELESS: [&str; 57] = [
    "aan",
    "af",
    "al",
    "bij",
    "bin",
    "da",
    "de",
    "del",
    "della",
    "den",
    "der",
    "des",
    "di",
    "do",
    "dos",
    "du",
    "el",
    "en",
    "het",
    "in",
    "la",
    "las",
    "le",
    "les",
    "los",
    "of",
    "onder",
    "op",
    "over",
    "te",
    "ten",
    "ter",
    "tot",
    "uit",
    "van",
    "vd",
    "von",
    "voor",
    "zu",
    "zum",
    "zur",
    "familie",
    "fam",
    "heer",
    "dhr",
    "meneer",
    "mevrouw",
    "mevr",
    "mw",
    "moeder",
    "vader",
    "oma",
    "opa",
    "oom",
    "tante",
    "stiefmoeder",
    "stiefvader",
];

const MONTHS: [&[&str]; 12] = [
    &["januari", "jan"],
    &["februari", "feb"],
    &["maart", "mrt"],
    &["april", "apr"],
    &["mei"],
    &["juni", "jun"],
    &["juli", "jul"],
    &["augustus", "aug"],
    &["september", "sept", "sep"],
    &["oktober", "okt"],
    &["november", "nov"],
    &["december", "dec"],
];

/// Every text that leads to somebody in this dossier.
pub(super) fn telling(case: &Case) -> Vec<Telling> {
    let mut words: Vec<String> = Vec::new();
    let mut digits: Vec<String> = Vec::new();
    if let Some(opening) = case.opening() {
        words.extend(names(&opening.given_name));
        words.extend(names(&opening.family_name));
        words.extend(dates(opening.born));
        words.extend(groups(&opening.group));
    }
    // Also those who were replaced since: a name that was misspelt can still lead to somebody.
    for person in case.facts::<crate::step1_signals::Person>() {
        words.extend(names(&person.fact.name));
        words.extend(person.fact.born.into_iter().flat_map(dates));
        words.extend(addresses(&person.fact.address));
        digits.extend(numbers(&person.fact.phone));
    }
    // And those who told something, also where they may not be named at all.
    for noted in case.entries() {
        words.extend(names(&noted.entry.source.name));
        words.extend(names(&noted.entry.professional.name));
    }
    let words = words.into_iter().filter(|text| !is_blank(text));
    words
        .map(Telling::Words)
        .chain(digits.into_iter().map(Telling::Digits))
        .collect()
}

/// A name as a whole, and each part that names somebody by itself.
fn names(name: &str) -> Vec<String> {
    let is_name = |word: &&str| {
        word.chars().count() >= SHORTEST_NAME && !NAMELESS.contains(&word.to_lowercase().as_str())
    };
    let parts: Vec<String> = name
        .split(|letter: char| letter.is_whitespace() || ",.-()/".contains(letter))
        .filter(is_name)
        .map(str::to_owned)
        .collect();
    if parts.is_empty() {
        return parts;
    }
    std::iter::once(name.to_owned()).chain(parts).collect()
}

/// A date the ways people write it.
fn dates(date: Date) -> Vec<String> {
    let (year, month, day) = (date.year(), date.month(), date.day());
    let years = [format!("{year}"), format!("{:02}", year.rem_euclid(100))];
    let mut all = vec![
        format!("{day:02}{month:02}{year}"),
        format!("{year}{month:02}{day:02}"),
    ];
    for separator in ["-", "/", ".", " "] {
        all.push(
            [
                format!("{year}"),
                format!("{month:02}"),
                format!("{day:02}"),
            ]
            .join(separator),
        );
        for written in &years {
            for (day, month) in [
                (format!("{day}"), format!("{month}")),
                (format!("{day:02}"), format!("{month:02}")),
                (format!("{day}"), format!("{month:02}")),
                (format!("{day:02}"), format!("{month}")),
            ] {
                all.push([day, month, written.clone()].join(separator));
            }
        }
    }
    let month = usize::try_from(month - 1)
        .ok()
        .and_then(|at| MONTHS.get(at));
    for name in month.into_iter().copied().flatten() {
        for written in &years {
            for separator in [" ", "-", ". "] {
                all.push(format!("{day} {name}{separator}{written}"));
                all.push(format!("{day:02} {name}{separator}{written}"));
                all.push(format!("{day}-{name}{separator}{written}"));
            }
        }
    }
    all
}

/// The group, with and without the word for it. A bare number says nothing by itself.
fn groups(group: &str) -> Vec<String> {
    let lower = group.trim().to_lowercase();
    let bare = ["groep", "klas"]
        .into_iter()
        .find_map(|word| lower.strip_prefix(word))
        .unwrap_or(&lower)
        .trim_start_matches([' ', '-']);
    if bare.is_empty() {
        return Vec::new();
    }
    let mut all: Vec<String> = ["groep ", "groep-", "groep", "klas ", "klas-", "klas"]
        .into_iter()
        .map(|word| format!("{word}{bare}"))
        .collect();
    if bare.chars().any(char::is_alphabetic) {
        all.push(bare.to_owned());
    }
    all
}

/// An address as a whole, each part with a number in it, its street, and its postal code.
fn addresses(address: &str) -> Vec<String> {
    let mut all = vec![address.to_owned()];
    for part in address.split([',', ';', '\n']).map(str::trim) {
        if !part.contains(|letter: char| letter.is_ascii_digit()) {
            continue;
        }
        all.push(part.to_owned());
        all.extend(street(part));
        all.extend(postal_code(part));
    }
    all
}

/// Shorter street names are common words: "Dam", "Laan".
const SHORTEST_STREET: usize = 6;

/// The words before the house number.
fn street(part: &str) -> Option<String> {
    let at = part.find(|letter: char| letter.is_ascii_digit())?;
    let street = part.get(..at)?.trim();
    (street.chars().count() >= SHORTEST_STREET).then(|| street.to_owned())
}

/// Four digits and two letters, together and apart.
fn postal_code(part: &str) -> Vec<String> {
    let letters: Vec<char> = part.chars().filter(|letter| *letter != ' ').collect();
    let is_code = |code: &[char]| {
        let (digits, rest) = code.split_at_checked(4).unwrap_or_default();
        digits.iter().all(char::is_ascii_digit) && rest.iter().all(char::is_ascii_alphabetic)
    };
    letters
        .windows(6)
        .filter(|code| is_code(code))
        .flat_map(|code| {
            let (digits, rest) = code.split_at_checked(4).unwrap_or_default();
            let (digits, rest) = (String::from_iter(digits), String::from_iter(rest));
            [format!("{digits}{rest}"), format!("{digits} {rest}")]
        })
        .collect()
}

/// A shorter number could be anything.
const SHORTEST_NUMBER: usize = 7;

/// A telephone number within the country and from abroad.
fn numbers(phone: &str) -> Vec<String> {
    let digits: String = phone
        .replace("(0)", "")
        .chars()
        .filter(char::is_ascii_digit)
        .collect();
    if digits.len() < SHORTEST_NUMBER {
        return Vec::new();
    }
    let own = ["0031", "31", "0"]
        .into_iter()
        .find_map(|prefix| digits.strip_prefix(prefix))
        .unwrap_or(&digits);
    let mut all: Vec<String> = ["0", "31", "0031", "310", "00310"]
        .into_iter()
        .map(|prefix| format!("{prefix}{own}"))
        .collect();
    all.push(digits.clone());
    all
}
