//! The lists of signs (*signaallijsten*): versioned data that comes with the program.
//!
//! A sign proves nothing and weighs nothing: there are no points and no totals. What was ticked becomes an
//! entry with what exactly was seen; that a list was gone through is a record of its own, so that what was
//! not ticked is known too.

use serde::{Deserialize, Serialize};

use crate::answer::YesNo;
use crate::edition::{Fault, translated};
use crate::step1_signals::{Acute, KeptList};

/// The text of every version that ever shipped with its translation, the newest last.
const SHIPPED: [(&str, &str); 1] = [(
    include_str!("../../../../editions/signs.toml"),
    include_str!("../../../../editions/signs.en.toml"),
)];

/// A version of all lists together (*signalen, met versie*).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Signs {
    /// A changed text is a new version.
    pub version: u32,
    /// The lists, by age.
    pub lists: Vec<SignList>,
    /// Under which headings signs stand, in order.
    pub groups: Vec<SignGroup>,
    /// The signs.
    pub signs: Vec<SignText>,
}

/// A list for children of an age (*signaallijst*).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SignList {
    /// The code that is stored.
    pub code: String,
    /// What people call it.
    pub name: String,
    /// From this age, in years.
    pub from: i16,
    /// Until this age, in years; a child of this age is too old for it.
    pub until: i16,
}

/// A heading of a list.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SignGroup {
    /// Its code.
    pub code: String,
    /// The heading.
    pub name: String,
}

/// A sign (*signaal*).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SignText {
    /// The code that is stored.
    pub code: String,
    /// Under which heading.
    pub group: String,
    /// In which lists.
    pub lists: Vec<String>,
    /// What can be seen or heard.
    pub text: String,
    /// What else can be the cause; empty for an acute sign.
    #[serde(default)]
    pub others: String,
    /// Why it cannot wait for the steps.
    #[serde(default)]
    pub acute: Option<Acute>,
    /// Whether it is a condition of the parent, which can be seen without the child (*kindcheck*).
    #[serde(default)]
    pub of_parent: bool,
}

/// That a list was gone through (*signaallijst doorlopen*). What was seen stands in the entries after it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct SignListDone {
    /// The code of the list.
    pub list: String,
    /// The version of the lists.
    pub signs_version: u32,
    /// The codes of the signs that were ticked, in the order of the list.
    pub ticked: Vec<String>,
    /// Anything a later reader should know, such as what could not be looked at.
    pub note: String,
    /// The list itself with all of its words, where it is one of the board's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub own: Option<KeptList>,
    /// The suspicion is about somebody who works for the school: asked, and never stored.
    #[serde(skip_serializing)]
    pub about_staff: Option<YesNo>,
}

impl Signs {
    /// Every version that ever shipped, the newest last.
    ///
    /// # Errors
    ///
    /// What is wrong with a file, in English: a fault of the program.
    pub fn shipped() -> Result<Vec<Self>, toml::de::Error> {
        let texts = SHIPPED.iter();
        texts.map(|(dutch, _)| toml::from_str(dutch)).collect()
    }

    /// The same in English (*Engelse vertaling*).
    ///
    /// # Errors
    ///
    /// What is wrong with a translation, by line: a fault of the program.
    pub fn shipped_in_english() -> Result<Vec<Self>, Vec<Fault>> {
        let texts = SHIPPED.iter();
        texts
            .map(|(dutch, english)| translated(dutch, english))
            .collect()
    }

    /// The list with this code.
    pub fn list(&self, code: &str) -> Option<&SignList> {
        self.lists.iter().find(|list| list.code == code)
    }

    /// The sign with this code, if this list has it.
    pub fn sign(&self, list: &str, code: &str) -> Option<&SignText> {
        self.signs
            .iter()
            .find(|sign| sign.code == code && sign.is_in(list))
    }

    /// The signs of a list under their headings; headings without any are left out.
    pub fn under_headings(&self, list: &str) -> Vec<(&SignGroup, Vec<&SignText>)> {
        let of = |group: &SignGroup| -> Vec<&SignText> {
            let signs = self.signs.iter();
            signs
                .filter(|sign| sign.group == group.code && sign.is_in(list))
                .collect()
        };
        let groups = self.groups.iter().map(|group| (group, of(group)));
        groups.filter(|(_, signs)| !signs.is_empty()).collect()
    }
}

impl SignText {
    /// Whether it stands in this list.
    pub fn is_in(&self, list: &str) -> bool {
        self.lists.iter().any(|one| one == list)
    }
}

impl SignList {
    /// Whether it is meant for a child of so many years.
    pub const fn is_for(&self, years: i16) -> bool {
        self.from <= years && years < self.until
    }
}
