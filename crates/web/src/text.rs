//! The texts as templates ask for them (*teksten*).

use app::Words;

use crate::glossary::{Piece, told};
use crate::{Site, language};

/// The texts of one language, for a template.
#[derive(Clone, Copy)]
pub(crate) struct Text<'a>(&'a Words);

/// A piece of a longer text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Block {
    /// A paragraph.
    Paragraph(Vec<Piece>),
    /// A list: lines that begin with a dash.
    List(Vec<Vec<Piece>>),
}

impl<'a> Text<'a> {
    /// The texts in the language of this answer.
    pub(crate) fn of(site: &'a Site) -> Self {
        Self(site.app.words_in(language::of_this_answer()))
    }

    /// These texts.
    pub(crate) const fn new(words: &'a Words) -> Self {
        Self(words)
    }

    /// The texts themselves.
    pub(crate) const fn words(self) -> &'a Words {
        self.0
    }

    /// The text with this key.
    pub(crate) fn get(self, key: impl AsRef<str>) -> String {
        self.0.get(key.as_ref())
    }

    /// The text with this key and one value in it.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "templates give what they have: a value or a reference"
    )]
    pub(crate) fn with(self, key: impl AsRef<str>, name: &str, value: impl ToString) -> String {
        self.0.with(key.as_ref(), &[(name, &value.to_string())])
    }

    /// The text with this key and several values in it.
    pub(crate) fn with_all(self, key: &str, values: &[(&str, &str)]) -> String {
        self.0.with(key, values)
    }

    /// The text with this key, if there is one.
    pub(crate) fn find(self, key: impl AsRef<str>) -> Option<String> {
        self.0.find(key.as_ref(), &[])
    }

    /// The text with this key as paragraphs and lists: a blank line begins a new one.
    pub(crate) fn blocks(self, key: impl AsRef<str>) -> Vec<Block> {
        blocks(self, &self.get(key))
    }

    /// An explanation that is known already, in which words can be pointed at.
    pub(crate) fn told(self, text: impl AsRef<str>) -> Vec<Piece> {
        told(self, text.as_ref())
    }
}

fn blocks(t: Text<'_>, text: &str) -> Vec<Block> {
    text.split("\n\n")
        .map(str::trim)
        .filter(|block| !block.is_empty())
        .map(|block| {
            let points: Option<Vec<&str>> = block
                .lines()
                .map(|line| line.trim().strip_prefix("- "))
                .collect();
            points.map_or_else(
                || Block::Paragraph(told(t, block)),
                |points| Block::List(points.iter().map(|point| told(t, point)).collect()),
            )
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may stop")]

    use app::{Language, Languages};

    use super::*;

    #[test]
    fn dashes_make_a_list() {
        let languages = Languages::shipped().unwrap();
        let t = Text::new(languages.of(Language::Dutch));
        let plain = |text: &str| vec![Piece::Plain(text.to_owned())];
        assert_eq!(
            blocks(t, "Een.\n\n- a\n- b\n\nTwee\nregels."),
            [
                Block::Paragraph(plain("Een.")),
                Block::List(vec![plain("a"), plain("b")]),
                Block::Paragraph(plain("Twee\nregels.")),
            ]
        );
    }
}
