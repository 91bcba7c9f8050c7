//! What a record says, ready to be shown (*inhoud van een gebeurtenis*).

use crate::body_map::BodySeen;
use crate::frame::Link;

/// What a record says.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Said {
    /// The words of the child, as a quotation.
    pub(crate) quote: Vec<String>,
    /// What was written down, in paragraphs.
    pub(crate) text: Vec<String>,
    /// What was seen on the body.
    pub(crate) body: Option<BodySeen>,
    /// The parts, each with its name, in the order of the plan.
    pub(crate) parts: Vec<(String, Vec<String>)>,
    /// Other records that it points at.
    pub(crate) refs: Vec<(String, Vec<Link>)>,
    /// Files to open.
    pub(crate) files: Vec<Link>,
    /// A small picture of a file: where it is, and what it is of.
    pub(crate) preview: Option<Link>,
    /// What few readers need, folded.
    pub(crate) more: Vec<(String, Vec<String>)>,
    /// Whether the names of the parts are whole questions.
    pub(crate) has_questions: bool,
    /// Where it comes from, in a few words.
    pub(crate) source: String,
}

impl Said {
    /// A record that says just this.
    pub(crate) fn text(text: &str) -> Self {
        Self {
            text: paragraphs(text),
            ..Self::default()
        }
    }

    /// With a part, if it says anything.
    pub(crate) fn part(&mut self, name: String, text: &str) {
        push(&mut self.parts, name, text);
    }

    /// With something that few readers need, if it says anything.
    pub(crate) fn more(&mut self, name: String, text: &str) {
        push(&mut self.more, name, text);
    }

    /// With records that it points at, if there are any.
    pub(crate) fn refs(&mut self, name: String, links: Vec<Link>) {
        if !links.is_empty() {
            self.refs.push((name, links));
        }
    }
}

fn push(list: &mut Vec<(String, Vec<String>)>, name: String, text: &str) {
    let paragraphs = paragraphs(text);
    if !paragraphs.is_empty() {
        list.push((name, paragraphs));
    }
}

/// The lines that say something.
pub(crate) fn paragraphs(text: &str) -> Vec<String> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The parts that say something, in one line.
pub(crate) fn joined(parts: &[&str]) -> String {
    let said: Vec<&str> = parts
        .iter()
        .map(|part| part.trim())
        .filter(|part| !part.is_empty())
        .collect();
    said.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_says_nothing_is_left_out() {
        let mut said = Said::text("Eén.\n\n  Twee. ");
        said.part("leeg".to_owned(), "  \n ");
        said.refs("leeg".to_owned(), Vec::new());
        assert_eq!(said.text, ["Eén.", "Twee."]);
        assert!(said.parts.is_empty() && said.refs.is_empty());
        assert_eq!(
            joined(&["oma", " ", "van horen zeggen"]),
            "oma, van horen zeggen"
        );
    }
}
