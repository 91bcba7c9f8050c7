//! One spelling for all the ways in which the same letters can be typed.

use std::ops::Range;

/// Letters with a sign, and the plain letters that people type instead.
const PLAIN: [(&str, &str); 25] = [
    ("àáâãäåāăąǎ", "a"),
    ("çćĉċč", "c"),
    ("ďđð", "d"),
    ("èéêëēĕėęě", "e"),
    ("ĝğġģǧ", "g"),
    ("ĥħ", "h"),
    ("ìíîïĩīĭįıǐ", "i"),
    ("ĵ", "j"),
    ("ķ", "k"),
    ("ĺļľŀł", "l"),
    ("ñńņň", "n"),
    ("òóôõöøōŏőǒ", "o"),
    ("ŕŗř", "r"),
    ("śŝşšș", "s"),
    ("ţťŧț", "t"),
    ("ùúûüũūŭůűųǔ", "u"),
    ("ŵ", "w"),
    ("ýÿŷ", "y"),
    ("źżž", "z"),
    ("ß", "ss"),
    ("æ", "ae"),
    ("œ", "oe"),
    ("þ", "th"),
    ("ĳ", "ij"),
    ("ŋ", "ng"),
];

/// A text letter by letter as it is compared, with where each letter stood.
pub(super) struct Folded {
    letters: Vec<char>,
    starts: Vec<usize>,
    length: usize,
}

impl Folded {
    pub(super) fn new(text: &str) -> Self {
        let mut folded = Self {
            letters: Vec::new(),
            starts: Vec::new(),
            length: text.len(),
        };
        for (start, letter) in text.char_indices() {
            for plain in plain(letter).chars() {
                folded.letters.push(plain);
                folded.starts.push(start);
            }
        }
        folded
    }

    /// Where the words stand as whole words, whatever their case and signs.
    pub(super) fn find_words(&self, words: &str) -> Vec<Range<usize>> {
        let wanted = Self::new(words.trim()).letters;
        if wanted.len() < 2 {
            return Vec::new();
        }
        let places = self.letters.windows(wanted.len()).enumerate();
        places
            .filter(|(_, window)| *window == wanted.as_slice())
            .map(|(from, _)| from..from + wanted.len())
            .filter(|place| self.is_whole_word(place))
            .map(|place| self.in_text(&place))
            .collect()
    }

    /// Where the digits stand, however they are divided.
    pub(super) fn find_digits(&self, digits: &str) -> Vec<Range<usize>> {
        let wanted: Vec<char> = digits.chars().collect();
        (0..self.letters.len())
            .filter(|from| !self.is_digit(from.checked_sub(1)))
            .filter_map(|from| self.digits_at(from, &wanted))
            .map(|place| self.in_text(&place))
            .collect()
    }

    fn digits_at(&self, from: usize, wanted: &[char]) -> Option<Range<usize>> {
        let mut left = wanted.iter();
        let mut next = left.next()?;
        for (at, letter) in self.letters.iter().enumerate().skip(from) {
            if letter == next {
                match left.next() {
                    Some(following) => next = following,
                    None if self.is_digit(at.checked_add(1)) => return None,
                    None => return Some(from..at + 1),
                }
            } else if at == from || !matches!(letter, ' ' | '-' | '.' | '/' | '(' | ')') {
                return None;
            }
        }
        None
    }

    fn is_digit(&self, at: Option<usize>) -> bool {
        at.and_then(|at| self.letters.get(at))
            .is_some_and(char::is_ascii_digit)
    }

    fn is_whole_word(&self, place: &Range<usize>) -> bool {
        let before = place.start.checked_sub(1).map(|at| self.letter(at));
        // A genitive s belongs to the name: "Samis", "Sami's".
        let is_genitive = self.letter(place.end) == 's' && is_edge(self.letter(place.end + 1));
        before.is_none_or(is_edge) && (is_edge(self.letter(place.end)) || is_genitive)
    }

    /// The letter there; a space beyond the end.
    fn letter(&self, at: usize) -> char {
        self.letters.get(at).copied().unwrap_or(' ')
    }

    /// Up to the next letter, so that signs typed after the last one go along.
    fn in_text(&self, place: &Range<usize>) -> Range<usize> {
        let start = |at: usize| self.starts.get(at).copied().unwrap_or(self.length);
        // One letter of the text can be two here: then the next one starts at the same place.
        let last = start(place.end.saturating_sub(1));
        let end = (place.end..=self.letters.len())
            .map(start)
            .find(|next| *next > last);
        start(place.start)..end.unwrap_or(self.length)
    }
}

fn is_edge(letter: char) -> bool {
    !letter.is_alphanumeric()
}

/// The letter as it is compared: lower case, without signs, or nothing at all.
fn plain(letter: char) -> String {
    let narrow = match letter {
        // The wide letters of East Asian keyboards.
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(letter) - 0xfee0).unwrap_or(letter),
        _ => letter,
    };
    narrow.to_lowercase().map(without_sign).collect()
}

fn without_sign(letter: char) -> String {
    let one = match letter {
        _ if letter.is_ascii() => letter,
        _ if is_unseen(letter) => return String::new(),
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        '\u{2018}' | '\u{2019}' | '\u{02bc}' | '\u{00b4}' => '\'',
        _ if letter.is_whitespace() => ' ',
        _ => {
            let known = PLAIN.iter().find(|(signed, _)| signed.contains(letter));
            return known.map_or_else(|| letter.to_string(), |(_, plain)| (*plain).to_owned());
        }
    };
    let is_space = one.is_whitespace();
    if is_space { ' ' } else { one }.to_string()
}

/// Signs that stand on another letter, and characters that show nothing.
fn is_unseen(letter: char) -> bool {
    matches!(
        letter,
        '\u{0300}'..='\u{036f}'
            | '\u{00ad}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2064}'
            | '\u{2066}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
    )
}

#[cfg(test)]
mod tests {
    use super::Folded;

    #[test]
    fn whole_words_are_found_whatever_their_case() {
        let text = Folded::new("Ik zag SAMI en Sami's broer");
        assert_eq!(text.find_words("Sami"), vec![7..11, 15..19]);
        assert!(Folded::new("salami").find_words("Sami").is_empty());
    }

    #[test]
    fn digits_are_found_however_they_are_divided() {
        let text = Folded::new("bel 06-12 34 56 78 of 061234567890");
        assert_eq!(text.find_digits("0612345678"), vec![4..18]);
    }
}
