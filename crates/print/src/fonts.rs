//! The typefaces, carried in the program: a paper looks the same on every machine.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

/// One family for reading, one for other alphabets and symbols, one for emoji in quoted messages.
static FILES: [&[u8]; 5] = [
    include_bytes!("../fonts/AtkinsonHyperlegibleNext_400Regular.ttf"),
    include_bytes!("../fonts/AtkinsonHyperlegibleNext_400Regular_Italic.ttf"),
    include_bytes!("../fonts/AtkinsonHyperlegibleNext_700Bold.ttf"),
    include_bytes!("../fonts/DejaVuSans.ttf"),
    include_bytes!("../fonts/NotoEmoji_400Regular.ttf"),
];

/// The typefaces, with the book in which the typesetter looks them up.
pub(crate) struct Fonts {
    pub(crate) book: LazyHash<FontBook>,
    pub(crate) all: Vec<Font>,
}

impl Fonts {
    /// Whether any of them can draw the letter.
    pub(crate) fn can_draw(&self, letter: char) -> bool {
        self.all
            .iter()
            .any(|font| font.info().coverage.contains(u32::from(letter)))
    }
}

/// Read once: they never change while the program runs.
pub(crate) static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let all: Vec<Font> = FILES
        .iter()
        .flat_map(|file| Font::iter(Bytes::new(*file)))
        .collect();
    Fonts {
        book: LazyHash::new(FontBook::from_fonts(&all)),
        all,
    }
});

#[cfg(test)]
mod tests {
    use super::{FILES, FONTS};

    #[test]
    fn every_file_is_a_typeface() {
        assert_eq!(FONTS.all.len(), FILES.len());
    }

    #[test]
    fn dutch_and_its_neighbours_can_be_drawn() {
        let letters = "ëïéèçñüßøåæœşğıłżčőřțș€–—„“”‘’…✓☐→≥ΑЖש😀👍";
        let missing: Vec<char> = letters
            .chars()
            .filter(|one| !FONTS.can_draw(*one))
            .collect();
        assert!(missing.is_empty(), "{missing:?}");
    }
}
