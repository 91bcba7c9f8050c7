//! A place in the file: a value with the line on which somebody can find it.

use toml::de::DeValue;

/// Where each line begins.
pub(super) struct Lines {
    starts: Vec<usize>,
}

impl Lines {
    pub(super) fn of(text: &str) -> Self {
        let after_breaks = text.match_indices('\n').map(|(at, _)| at.saturating_add(1));
        Self {
            starts: std::iter::once(0).chain(after_breaks).collect(),
        }
    }

    /// The line of this byte, from 1.
    pub(super) fn at(&self, byte: usize) -> usize {
        self.starts.partition_point(|start| *start <= byte).max(1)
    }
}

/// A value in the file.
#[derive(Clone, Copy)]
pub(super) struct Node<'a> {
    value: &'a DeValue<'a>,
    lines: &'a Lines,
    line: usize,
}

impl<'a> Node<'a> {
    /// The file as a whole.
    pub(super) fn root(value: &'a DeValue<'a>, lines: &'a Lines) -> Self {
        Self {
            value,
            lines,
            line: 1,
        }
    }

    /// Its line; for a value with a key, the line of the key.
    pub(super) fn line(self) -> usize {
        self.line
    }

    /// Its keys and values, when it is a table.
    pub(super) fn entries(self) -> Option<Vec<(&'a str, Self)>> {
        let DeValue::Table(table) = self.value else {
            return None;
        };
        let entry = |(key, value): (&'a toml::Spanned<_>, &'a toml::Spanned<DeValue<'a>>)| {
            let name: &'a std::borrow::Cow<'a, str> = key.get_ref();
            (
                name.as_ref(),
                self.inside(value.get_ref(), key.span().start),
            )
        };
        Some(table.iter().map(entry).collect())
    }

    /// The value with this key.
    pub(super) fn get(self, key: &str) -> Option<Self> {
        let mut entries = self.entries()?.into_iter();
        entries.find(|(name, _)| *name == key).map(|(_, node)| node)
    }

    /// What is in it, when it is a list.
    pub(super) fn items(self) -> Option<Vec<Self>> {
        let DeValue::Array(array) = self.value else {
            return None;
        };
        let item = |value: &'a toml::Spanned<_>| self.inside(value.get_ref(), value.span().start);
        Some(array.iter().map(item).collect())
    }

    /// What is in the list with this key; nothing when there is none.
    pub(super) fn list(self, key: &str) -> Vec<Self> {
        self.get(key).and_then(Self::items).unwrap_or_default()
    }

    /// The text, when it is one.
    pub(super) fn text(self) -> Option<&'a str> {
        match self.value {
            DeValue::String(text) => Some(text.as_ref()),
            _ => None,
        }
    }

    /// The text with this key, with its line.
    pub(super) fn text_of(self, key: &str) -> Option<(&'a str, usize)> {
        let node = self.get(key)?;
        node.text().map(|text| (text, node.line))
    }

    /// The number, when it is a whole one.
    pub(super) fn number(self) -> Option<i64> {
        match self.value {
            DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix()).ok(),
            _ => None,
        }
    }

    /// Whether the key is there and says `true`.
    pub(super) fn says_yes(self, key: &str) -> bool {
        self.get(key)
            .is_some_and(|node| matches!(node.value, DeValue::Boolean(true)))
    }

    /// What kind of value it is, in words.
    pub(super) fn kind(self) -> &'static str {
        match self.value {
            DeValue::String(_) => "a text",
            DeValue::Integer(_) => "a whole number",
            DeValue::Float(_) => "a fraction",
            DeValue::Boolean(_) => "true or false",
            DeValue::Datetime(_) => "a date without quotes",
            DeValue::Array(_) => "a list",
            DeValue::Table(_) => "a table",
        }
    }

    fn inside(self, value: &'a DeValue<'a>, byte: usize) -> Self {
        Self {
            value,
            lines: self.lines,
            line: self.lines.at(byte),
        }
    }
}
