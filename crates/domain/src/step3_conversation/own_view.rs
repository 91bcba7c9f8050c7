//! What a parent or the pupil adds to the file in their own words.

use serde::{Deserialize, Serialize};

use crate::id::No;
use crate::party::Party;
use crate::time::When;

/// How somebody of the family sees it, added to the file as they put it (*eigen zienswijze*).
// SOURCE: AVG art. 16: a person may have a statement of their own added to what is kept about them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct OwnView {
    /// Whose view it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<Party>,
    /// Their words, as they put them.
    pub text: String,
    /// When they gave it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<When>,
    /// How, such as by letter or in a talk.
    pub how: String,
    /// The records that it is about, where it is about some.
    pub about: Vec<No>,
}
