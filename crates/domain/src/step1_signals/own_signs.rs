//! Lists of signs of the board's own (*signaallijst van het bestuur*), as somebody types or pastes them.
//!
//! Each sign stands on a line of its own, below a heading. What was typed is kept; what it comes to is
//! worked out here, the same each time. When a list is gone through, its words stay with the record.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{Acute, SignGroup, SignList, SignText, Signs};

/// The longest sign or heading, in characters.
const LONGEST_SIGN: usize = 200;
/// So many signs fit in a list.
const MOST_SIGNS: usize = 200;

/// What the code of every list of a board's own begins with.
const OWN: &str = "own-";

/// What is wrong with a line (*fout op een regel*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineFault {
    /// Which line, from 1.
    pub line: usize,
    /// The name in texts.
    pub code: &'static str,
}

/// Signs under their headings, as they were typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TypedSigns {
    /// The headings, in order.
    pub groups: Vec<SignGroup>,
    /// The signs, in order.
    pub signs: Vec<SignText>,
}

/// A list of a board's own that was gone through, with all of its words: who reads the record later needs
/// nothing else to know what was asked.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct KeptList {
    /// What it was called.
    pub name: String,
    /// Every sign, in order, also those that were not ticked.
    pub signs: Vec<KeptSign>,
}

/// A sign of a list that was gone through.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct KeptSign {
    /// Its code, under which it was ticked.
    pub code: String,
    /// The heading above it.
    pub heading: String,
    /// What can be seen or heard.
    pub text: String,
    /// What else can be the cause.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub others: String,
    /// Why it cannot wait for the steps.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acute: Option<Acute>,
}

impl KeptList {
    /// The list as it is now.
    pub fn of(signs: &Signs, list: &SignList) -> Self {
        let headed = signs.under_headings(&list.code).into_iter();
        let kept = headed.flat_map(|(group, signs)| {
            signs.into_iter().map(|sign| KeptSign {
                code: sign.code.clone(),
                heading: group.name.clone(),
                text: sign.text.clone(),
                others: sign.others.clone(),
                acute: sign.acute,
            })
        });
        Self {
            name: list.name.clone(),
            signs: kept.collect(),
        }
    }

    /// The sign with this code.
    pub fn sign(&self, code: &str) -> Option<&KeptSign> {
        self.signs.iter().find(|sign| sign.code == code)
    }
}

/// The code of the list that was first noted under this number.
pub fn own_list_code(no: impl std::fmt::Display) -> String {
    format!("{OWN}{no}")
}

/// Whether a list is one of a board's own, by its code.
pub fn is_own_list(code: &str) -> bool {
    code.starts_with(OWN)
}

impl TypedSigns {
    /// What was typed, line by line, for the list with this code.
    ///
    /// A line that begins with `#` or ends with `:` is a heading. Behind a `|` stands what else can be the
    /// cause; a sign that begins with `!` cannot wait. Bullets of a text that was pasted are left out.
    ///
    /// # Errors
    ///
    /// Everything that is wrong, by line.
    pub fn read(typed: &str, list: &str) -> Result<Self, Vec<LineFault>> {
        let mut reading = Reading {
            list,
            ..Reading::default()
        };
        for (at, line) in typed.lines().enumerate() {
            reading.line = at + 1;
            reading.take(line.trim_matches(is_around));
        }
        reading.end_of_heading();
        if reading.faults.is_empty() {
            Ok(reading.found)
        } else {
            reading.faults.sort_by_key(|fault| fault.line);
            Err(reading.faults)
        }
    }
}

/// What stands around a line that was pasted from another program.
fn is_around(c: char) -> bool {
    c.is_whitespace() || c == '\u{feff}'
}

/// Bullets, and the blanks after them.
fn is_bullet(c: char) -> bool {
    is_around(c) || matches!(c, '-' | '*' | '•' | '·' | '–' | '○' | '▪' | '\u{f0b7}')
}

/// A text that is being read, at a line.
#[derive(Default)]
struct Reading<'a> {
    list: &'a str,
    line: usize,
    /// The line of the heading under which no sign stands yet.
    heading: Option<usize>,
    seen: BTreeSet<String>,
    found: TypedSigns,
    faults: Vec<LineFault>,
}

impl Reading<'_> {
    fn fault(&mut self, code: &'static str) {
        let line = self.line;
        self.faults.push(LineFault { line, code });
    }

    fn take(&mut self, line: &str) {
        if line.is_empty() {
            return;
        }
        if let Some(heading) = line.strip_prefix('#') {
            self.heading(heading.trim_matches(|c| is_around(c) || c == '#' || c == ':'));
        } else if let Some(heading) = line.strip_suffix(':') {
            self.heading(heading.trim_matches(is_around));
        } else {
            self.sign(line.trim_start_matches(is_bullet));
        }
    }

    fn heading(&mut self, name: &str) {
        self.end_of_heading();
        let is_there = self.found.groups.iter().any(|group| group.name == name);
        if name.is_empty() {
            self.fault("signs.blank");
        } else if name.chars().count() > LONGEST_SIGN {
            self.fault("signs.too-long");
        } else if is_there {
            self.fault("signs.heading-twice");
        }
        self.heading = Some(self.line);
        self.found.groups.push(SignGroup {
            code: format!("g{}", self.found.groups.len() + 1),
            name: name.to_owned(),
        });
    }

    /// A heading without signs is one that was meant as a sign, or the other way round.
    fn end_of_heading(&mut self) {
        if let Some(line) = self.heading.take() {
            let code = "signs.heading-empty";
            self.faults.push(LineFault { line, code });
        }
    }

    fn sign(&mut self, line: &str) {
        let (is_acute, line) = match line.strip_prefix('!') {
            Some(rest) => (true, rest.trim_start_matches(is_bullet)),
            None => (false, line),
        };
        let (text, others) = line.split_once('|').unwrap_or((line, ""));
        let (text, others) = (text.trim_matches(is_around), others.trim_matches(is_around));
        self.heading = None;
        let Some(group) = self.found.groups.last().map(|group| group.code.clone()) else {
            self.fault("signs.no-heading");
            return;
        };
        let code = code_of(text);
        if text.is_empty() {
            self.fault("signs.blank");
        } else if text.chars().count().max(others.chars().count()) > LONGEST_SIGN {
            self.fault("signs.too-long");
        } else if !self.seen.insert(code.clone()) {
            self.fault("signs.twice");
        } else if self.found.signs.len() == MOST_SIGNS {
            self.fault("signs.too-many");
        }
        self.found.signs.push(SignText {
            code,
            group,
            lists: vec![self.list.to_owned()],
            text: text.to_owned(),
            others: others.to_owned(),
            acute: is_acute.then_some(Acute::Danger),
            of_parent: false,
        });
    }
}

/// A code that follows from the words: a sign that stays the same keeps it in a new version, and what was
/// typed beside it is never shown beside another one. FNV-1a, of the words in small letters.
// SOURCE: draft-eastlake-fnv, 64 bits: offset basis and prime.
fn code_of(text: &str) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in text.to_lowercase().bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    format!("s{hash:016x}")
}
