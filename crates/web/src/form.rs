//! A form as a page shows it: what was typed, what is wrong with it, and the words for both.

use std::collections::BTreeMap;

use crate::form_fields::{Typed, first};
use crate::readers::{self, Reads};
use crate::text::Text;

/// A form (*formulier*).
pub(crate) struct Form<'a> {
    t: Text<'a>,
    code: String,
    typed: Typed,
    errors: Vec<(String, String)>,
    labels: BTreeMap<String, String>,
    above: BTreeMap<String, String>,
    /// Drawn for this form: sent twice, it is done once.
    pub(crate) key: String,
    /// The version of the dossier that the person is looking at.
    pub(crate) version: u32,
    /// What is wrong, for the summary.
    pub(crate) problems: Vec<FormProblem>,
    /// The rules that can be explained rather than followed.
    pub(crate) explain: Vec<ExplainAsked>,
    /// Whether it was sent and refused.
    pub(crate) is_refused: bool,
    /// Whether it was sent only to look at what would come of it.
    pub(crate) is_preview: bool,
    /// Whether it holds what was typed at an earlier time.
    pub(crate) is_restored: bool,
    /// Who reads what is typed in it, where that is told beside each field.
    pub(crate) reads: Option<Reads>,
}

/// A line of the summary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct FormProblem {
    /// What is wrong, and where.
    pub(crate) text: String,
    /// Where it can be mended: a field of this form, or another page.
    pub(crate) href: String,
    /// Where it can be explained instead.
    pub(crate) explain_href: Option<String>,
}

/// A rule that can be explained (*leg uit*), with what was given so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ExplainAsked {
    /// Its place among the explanations of the form.
    pub(crate) index: usize,
    /// The code of the rule.
    pub(crate) rule: String,
    /// What the rule asks.
    pub(crate) sentence: String,
    /// The grounds that the edition offers: code and text.
    pub(crate) grounds: Vec<(String, String)>,
    /// The ground that was chosen.
    pub(crate) ground: String,
    /// The motivation that was typed.
    pub(crate) motivation: String,
}

impl<'a> Form<'a> {
    /// The form of a command, with what was typed in it. `code` begins the keys of its texts.
    pub(crate) fn new(t: Text<'a>, code: &str, key: String, version: u32, typed: Typed) -> Self {
        Self {
            t,
            code: code.to_owned(),
            typed,
            errors: Vec::new(),
            labels: BTreeMap::new(),
            above: BTreeMap::new(),
            key,
            version,
            problems: Vec::new(),
            explain: Vec::new(),
            is_refused: false,
            is_preview: false,
            is_restored: false,
            reads: None,
        }
    }

    /// The texts.
    pub(crate) fn t(&self) -> Text<'a> {
        self.t
    }

    /// What was typed.
    pub(crate) fn typed(&self) -> &[(String, String)] {
        &self.typed
    }

    /// A text of this form: `record_entry-title` for `title`.
    pub(crate) fn text(&self, name: &str) -> String {
        self.t.get(self.key_of(name))
    }

    /// A text of this form, if there is one.
    pub(crate) fn find(&self, name: &str) -> Option<String> {
        self.t.find(self.key_of(name))
    }

    /// How many will be able to read what is typed in a field.
    pub(crate) fn reads(&self, path: &str) -> Option<String> {
        self.reads.as_ref().map(|reads| reads.beside(self.t, path))
    }

    /// Who will be able to read what is typed in it.
    pub(crate) fn readers(&self) -> String {
        readers::of_form(self.t, &self.code)
    }

    /// The key of a text of this form.
    pub(crate) fn key_of(&self, name: &str) -> String {
        format!("{}-{name}", self.code)
    }

    /// Yes and no, to choose from.
    pub(crate) fn yes_no(&self) -> Vec<(String, String)> {
        ["yes", "no"]
            .map(|value| (value.to_owned(), self.t.get(format!("yes-no-{value}"))))
            .to_vec()
    }

    /// Give a field a label that does not come from the language files.
    pub(crate) fn name_field(&mut self, path: &str, label: String) {
        self.labels.insert(path.to_owned(), label);
    }

    /// What a field is called in the summary above the form, where its label alone says too little.
    pub(crate) fn name_above(&mut self, path: &str, label: String) {
        self.above.insert(path.to_owned(), label);
    }

    /// What a field is called in the summary above the form.
    pub(crate) fn label_above(&self, path: &str) -> Option<String> {
        let parent = path.strip_suffix(".date").unwrap_or(path);
        let above = self.above.get(parent).cloned();
        above.or_else(|| self.find_label(path))
    }

    /// Show a message beside a field.
    pub(crate) fn mark(&mut self, path: &str, message: String) {
        self.errors.push((path.to_owned(), message));
    }

    /// What was typed in a field; empty when nothing was.
    pub(crate) fn value(&self, path: &str) -> &str {
        first(&self.typed, path)
    }

    /// Everything that was typed in the inputs with this name, as far as it says something.
    pub(crate) fn values(&self, name: &str) -> Vec<String> {
        let typed = self.typed.iter().filter(|(one, _)| one == name);
        typed
            .map(|(_, value)| value.clone())
            .filter(|value| !value.trim().is_empty())
            .collect()
    }

    /// Whether this choice was made.
    pub(crate) fn has(&self, path: &str, value: &str) -> bool {
        let is_field = |name: &str| name.strip_suffix("[]").unwrap_or(name) == path;
        self.typed
            .iter()
            .any(|(name, typed)| is_field(name) && typed == value)
    }

    /// Whether any field whose path begins so has something in it or something wrong with it.
    pub(crate) fn touches(&self, prefix: &str) -> bool {
        let filled = self
            .typed
            .iter()
            .any(|(n, v)| n.starts_with(prefix) && !v.trim().is_empty());
        filled || self.errors.iter().any(|(path, _)| path.starts_with(prefix))
    }

    /// Whether it was refused because it is about somebody who works for the school.
    pub(crate) fn is_about_staff(&self) -> bool {
        let says_so = |path: &str| self.error(path).is_some() && self.value(path) == "yes";
        says_so("about-staff") || says_so("entry.about-staff")
    }

    /// The message beside a field.
    pub(crate) fn error(&self, path: &str) -> Option<String> {
        self.errors
            .iter()
            .find(|(field, _)| field == path)
            .map(|(_, message)| message.clone())
    }

    /// The label of a field.
    pub(crate) fn label(&self, path: &str) -> String {
        self.find_label(path)
            .unwrap_or_else(|| self.text(&dashed(path)))
    }

    /// The label of a field, if the form has such a field.
    pub(crate) fn find_label(&self, path: &str) -> Option<String> {
        if let Some(label) = self.labels.get(path) {
            return Some(label.clone());
        }
        let parent = path
            .strip_suffix(".date")
            .or_else(|| path.strip_suffix(".time"));
        self.find(&dashed(path))
            .or_else(|| parent.and_then(|parent| self.find_label(parent)))
    }

    /// The help text of a field, if there is one.
    pub(crate) fn hint(&self, path: &str) -> Option<String> {
        self.find(&format!("{}-hint", dashed(path)))
    }

    /// The line that explains a choice: `kind-observation-hint` for the kind `observation`.
    pub(crate) fn choice_hint(&self, path: &str, value: &str) -> Option<String> {
        let last = path.rsplit('.').next().unwrap_or(path);
        self.find(&format!("{}-{value}-hint", dashed(path)))
            .or_else(|| self.t.find(format!("{last}-{value}-hint")))
    }

    /// The ids of the texts that belong to a field, for `aria-describedby`; empty when none do.
    pub(crate) fn described_by(&self, path: &str) -> String {
        let id = dashed(path);
        let hint = self.hint(path).map(|_| format!("{id}-help"));
        let error = self.error(path).map(|_| format!("{id}-error"));
        hint.into_iter().chain(error).collect::<Vec<_>>().join(" ")
    }
}

#[expect(
    clippy::unused_self,
    reason = "templates ask the form, which they have at hand"
)]
impl Form<'_> {
    /// The id of a field, for labels, messages and the summary.
    pub(crate) fn id(&self, path: &str) -> String {
        dashed(path)
    }

    /// The id of one choice of a field.
    pub(crate) fn choice_id(&self, path: &str, value: &str) -> String {
        format!("{}-{}", dashed(path), dashed(value))
    }

    /// The path of the day of a moment.
    pub(crate) fn day_of(&self, path: &str) -> String {
        format!("{path}.date")
    }

    /// The path of the time of a moment.
    pub(crate) fn time_of(&self, path: &str) -> String {
        format!("{path}.time")
    }

    /// The name of the inputs of a list.
    pub(crate) fn list_name(&self, path: &str) -> String {
        format!("{path}[]")
    }
}

/// A path as an id and as the end of a key.
pub(crate) fn dashed(path: &str) -> String {
    path.strip_suffix("[]")
        .unwrap_or(path)
        .replace(['.', ' '], "-")
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may stop")]

    use app::Words;

    use super::*;

    fn typed(pairs: &[(&str, &str)]) -> Typed {
        pairs
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect()
    }

    #[test]
    fn a_form_knows_what_was_typed() {
        let words = Words::dutch().unwrap();
        let pairs = typed(&[
            ("text", "a"),
            ("rests-on[]", "3"),
            ("kind", "sign"),
            ("place", " "),
        ]);
        let form = Form::new(Text::new(&words), "record_entry", String::new(), 1, pairs);
        assert_eq!(form.value("text"), "a");
        assert_eq!(form.value("nothing"), "");
        assert!(form.has("rests-on", "3") && form.has("kind", "sign"));
        assert!(!form.has("rests-on", "4"));
        assert!(form.touches("rests-on") && !form.touches("place"));
    }

    #[test]
    fn a_message_is_tied_to_its_field() {
        let words = Words::dutch().unwrap();
        let mut form = Form::new(
            Text::new(&words),
            "record_entry",
            String::new(),
            1,
            Vec::new(),
        );
        form.mark("happened.date", "x".to_owned());
        assert_eq!(form.error("happened.date").unwrap(), "x");
        assert_eq!(form.described_by("happened.date"), "happened-date-error");
        assert_eq!(form.described_by("text"), "text-help");
        assert_eq!(form.label("happened.date"), form.label("happened"));
        assert_eq!(form.id("source.received-on"), "source-received-on");
    }
}
