//! Texts as people typed them, made fit for paper without losing a letter.

use serde_json::Value;

use crate::fonts::FONTS;

/// Makes every text in the view printable.
///
/// A character that no typeface has, or that would change how its neighbours read, is printed as
/// its number, `[U+1F9FF]`: a reader must see that something stands there.
pub(crate) fn clean(value: &mut Value) {
    match value {
        Value::String(text) => {
            if !text.chars().all(is_plain) {
                *text = cleaned(text);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(clean),
        Value::Object(fields) => fields.values_mut().for_each(clean),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// What needs no look in the typefaces: nearly all that is ever written.
fn is_plain(letter: char) -> bool {
    matches!(letter, ' '..='~' | '\n' | '\u{a1}'..='\u{ac}' | '\u{ae}'..='\u{ff}')
}

fn cleaned(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    for letter in text.replace("\r\n", "\n").chars() {
        match letter {
            '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => clean.push('\n'),
            '\t' => clean.push(' '),
            letter if is_plain(letter) || is_silent(letter) || may_stand(letter) => {
                clean.push(letter);
            }
            other => clean.push_str(&number(other)),
        }
    }
    clean
}

fn number(letter: char) -> String {
    format!("[U+{:04X}]", u32::from(letter))
}

/// Marks that shape their neighbours and draw nothing: joiners and the choice of an emoji's look.
fn is_silent(letter: char) -> bool {
    matches!(
        letter,
        '\u{200b}'..='\u{200d}' | '\u{fe0e}' | '\u{fe0f}' | '\u{ad}' | '\u{a0}'
    )
}

fn may_stand(letter: char) -> bool {
    !letter.is_control() && !is_turning(letter) && !is_private(letter) && FONTS.can_draw(letter)
}

/// Marks that turn the direction of reading: with them a text can be made to read otherwise than
/// it was typed.
fn is_turning(letter: char) -> bool {
    matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Letters without a meaning of their own, which an archive may not hold.
fn is_private(letter: char) -> bool {
    matches!(letter, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..)
}

#[cfg(test)]
mod tests {
    use super::cleaned;

    #[test]
    fn what_can_be_read_stays() {
        for text in [
            "Zoë zei: «nee»",
            "Şükran Yılmaz",
            "👍🏽",
            "👨\u{200d}👩\u{200d}👧",
            "a\nb",
        ] {
            assert_eq!(cleaned(text), text);
        }
    }

    #[test]
    fn what_cannot_shows_its_number() {
        assert_eq!(cleaned("a\0b"), "a[U+0000]b");
        assert_eq!(cleaned("\u{202e}omkeren"), "[U+202E]omkeren");
        assert_eq!(cleaned("漢\u{e000}"), "[U+6F22][U+E000]");
    }

    #[test]
    fn a_line_is_a_line() {
        assert_eq!(cleaned("a\r\nb\rc\td\u{2028}e"), "a\nb\nc d\ne");
    }
}
