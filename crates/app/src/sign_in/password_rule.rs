//! Whether a new password is good enough (*wachtwoordregels*).

use zxcvbn::feedback::{Feedback, Warning};
use zxcvbn::{Score, zxcvbn};

/// The shortest password that is taken.
pub const SHORTEST_PASSWORD: usize = 12;
/// The longest: what is longer is no password, and takes long to judge.
const LONGEST_PASSWORD: usize = 128;
/// Words that Dutch people choose first, the most likely ones before the others.
const DUTCH_WORDS: &str = include_str!("dutch_words.txt");

/// Why a new password is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PasswordFault {
    /// It is shorter than [`SHORTEST_PASSWORD`].
    TooShort,
    /// It is longer than anybody types.
    TooLong,
    /// It is easy to guess: it has one's own name or the school's in it, or is made of nothing else
    /// than words that many people choose.
    Common,
    /// Keys beside each other, such as `qwerty`.
    Keyboard,
    /// The same again and again, or a row such as `abcdef`.
    Pattern,
    /// A day or a year.
    Date,
    /// It is easy to guess for another reason: too few words.
    TooFewWords,
}

impl PasswordFault {
    /// The end of the key of its text.
    pub const fn code(self) -> &'static str {
        match self {
            Self::TooShort => "too-short",
            Self::TooLong => "too-long",
            Self::Common => "common",
            Self::Keyboard => "keyboard",
            Self::Pattern => "pattern",
            Self::Date => "date",
            Self::TooFewWords => "too-few-words",
        }
    }
}

/// Judge a new password of somebody with these names: their own, the one they sign in with, those of
/// their schools.
pub fn judge_password(password: &str, own: &[&str]) -> Result<(), PasswordFault> {
    let length = password.chars().count();
    if length < SHORTEST_PASSWORD {
        return Err(PasswordFault::TooShort);
    }
    if length > LONGEST_PASSWORD {
        return Err(PasswordFault::TooLong);
    }
    let own: Vec<String> = own.iter().flat_map(|name| parts(name)).collect();
    let own = own.iter().map(String::as_str);
    let known: Vec<&str> = own.chain(DUTCH_WORDS.split_whitespace()).collect();
    let judged = zxcvbn(password, &known);
    // Three known words already make the second best score: a school's name and a year are three.
    if judged.score() >= Score::Four {
        return Ok(());
    }
    let warning = judged.feedback().and_then(Feedback::warning);
    Err(match warning {
        Some(
            Warning::StraightRowsOfKeysAreEasyToGuess
            | Warning::ShortKeyboardPatternsAreEasyToGuess,
        ) => PasswordFault::Keyboard,
        Some(
            Warning::RepeatsLikeAaaAreEasyToGuess
            | Warning::RepeatsLikeAbcAbcAreOnlySlightlyHarderToGuess
            | Warning::SequencesLikeAbcAreEasyToGuess,
        ) => PasswordFault::Pattern,
        Some(Warning::RecentYearsAreEasyToGuess | Warning::DatesAreOftenEasyToGuess) => {
            PasswordFault::Date
        }
        Some(_) => PasswordFault::Common,
        None => PasswordFault::TooFewWords,
    })
}

/// A name as a whole and in parts: `Ilse van Dam` is guessed as `ilse` too.
fn parts(name: &str) -> Vec<String> {
    let name = name.trim().to_lowercase();
    let words: Vec<&str> = name.split(|c: char| !c.is_alphanumeric()).collect();
    let long = words.iter().filter(|word| word.len() > 2);
    let mut parts: Vec<String> = long.map(|word| (*word).to_owned()).collect();
    parts.push(words.concat());
    parts.push(name);
    parts.retain(|part| !part.is_empty());
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    const OWN: [&str; 3] = ["Ilse Brandsma", "ilse", "De Vlierhof"];

    #[test]
    fn a_few_words_that_have_nothing_to_do_with_each_other_are_taken() {
        for password in [
            "vier eenden op de vijver",
            "zeven ganzen in het gras",
            "T7#kq9!Lm2$x",
            "mijn fietsbel zingt paars",
        ] {
            assert_eq!(judge_password(password, &OWN), Ok(()), "{password}");
        }
    }

    #[test]
    fn what_is_easy_to_guess_is_refused_with_a_reason() {
        for (password, fault) in [
            ("", PasswordFault::TooShort),
            ("kort maar x", PasswordFault::TooShort),
            ("aaaaaaaaaaaaaa", PasswordFault::Pattern),
            ("abcdefghijklmnop", PasswordFault::Pattern),
        ] {
            assert_eq!(judge_password(password, &OWN), Err(fault), "{password}");
        }
        let long = "a7".repeat(65);
        assert_eq!(judge_password(&long, &OWN), Err(PasswordFault::TooLong));
        for password in [
            "welkomwelkom",
            "wachtwoord2026",
            "ilsebrandsma1",
            "Ilse Brandsma!",
            "vlierhof2026!",
            "devlierhof2026",
            "qwertyuiopasdfghjkl",
            "basisschool1",
            "Zomervakantie1",
            "Wachtwoord123!",
        ] {
            assert!(judge_password(password, &OWN).is_err(), "{password}");
        }
    }

    #[test]
    fn a_name_is_guessed_whole_and_in_parts() {
        assert_eq!(
            parts(" Ilse van Dam "),
            ["ilse", "van", "dam", "ilsevandam", "ilse van dam"]
        );
        assert!(parts(" ").is_empty());
    }
}
