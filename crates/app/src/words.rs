//! The texts of the language files, by key (*teksten*).

use std::sync::Arc;

use domain::edition::Edition;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::langid;

use crate::language::Language;

macro_rules! files {
    ($($name:literal),+ $(,)?) => {
        /// The language files, in the order in which they are read: name, Dutch, English.
        const FILES: &[(&str, &str, &str)] = &[$((
            $name,
            include_str!(concat!("../../../lang/nl/", $name)),
            include_str!(concat!("../../../lang/en/", $name)),
        ),)+];
    };
}

files![
    "frame.ftl",
    "values.ftl",
    "pages.ftl",
    "plan.ftl",
    "background.ftl",
    "topics.ftl",
    "glossary.ftl",
    "account.ftl",
    "accounts.ftl",
    "door.ftl",
    "keys.ftl",
    "log.ftl",
    "dossier.ftl",
    "step1.ftl",
    "step2.ftl",
    "step3.ftl",
    "step4.ftl",
    "step5.ftl",
    "refusals.ftl",
    "report.ftl",
    "access.ftl",
    "proof.ftl",
    "letters.ftl",
    "passkeys.ftl",
    "responsibility.ftl",
    "retention.ftl",
    "several.ftl",
    "paper.ftl",
    "providers.ftl",
    "staff.ftl",
    "tasks.ftl",
    "duties.ftl",
    "papers.ftl",
    "practice.ftl",
];

/// A language file that cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("{file}: {what}")]
pub struct WordsError {
    /// The file.
    pub file: String,
    /// What is wrong with it.
    pub what: String,
}

/// The texts of one language, speaking of the body that takes reports by one name.
#[derive(Clone)]
pub struct Words {
    bundle: Arc<FluentBundle<FluentResource>>,
    body: Body,
}

/// The body that takes reports (*meldpunt*), as texts call it: values that every text can hold.
#[derive(Clone, Default)]
struct Body {
    /// In the middle of a sentence: `{ $body }`.
    called: String,
    /// As the first words of a sentence: `{ $body-first }`.
    first: String,
    /// The number to call: `{ $body-phone }`.
    phone: String,
}

impl Body {
    fn new(called: &str, phone: &str) -> Self {
        let mut letters = called.chars();
        let first = letters.next().map_or_else(String::new, |first| {
            first.to_uppercase().chain(letters).collect()
        });
        Self {
            called: called.to_owned(),
            first,
            phone: phone.to_owned(),
        }
    }
}

impl Words {
    /// The Dutch texts.
    pub fn dutch() -> Result<Self, WordsError> {
        Self::in_language(Language::Dutch)
    }

    /// The texts of a language.
    pub fn in_language(language: Language) -> Result<Self, WordsError> {
        let identifier = match language {
            Language::Dutch => langid!("nl"),
            Language::English => langid!("en"),
        };
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // Marks around variables would stand in mails, files and searches.
        bundle.set_use_isolating(false);
        for (file, dutch, english) in FILES {
            let text = match language {
                Language::Dutch => dutch,
                Language::English => english,
            };
            let fault = |what: String| WordsError {
                file: (*file).to_owned(),
                what,
            };
            let resource = FluentResource::try_new((*text).to_owned())
                .map_err(|(_, errors)| fault(format!("{errors:?}")))?;
            bundle
                .add_resource(resource)
                .map_err(|errors| fault(format!("{errors:?}")))?;
        }
        let mut words = Self {
            bundle: Arc::new(bundle),
            body: Body::default(),
        };
        words.body = Body::new(
            &words.get("frame-body-name"),
            &words.get("frame-body-phone"),
        );
        Ok(words)
    }

    /// The same texts for a dossier under this edition: the plan names the body that takes reports.
    #[must_use]
    pub fn of(&self, edition: &Edition) -> Self {
        let body = &edition.reporting_body;
        Self {
            bundle: Arc::clone(&self.bundle),
            body: Body::new(body.called(), &body.phone),
        }
    }

    /// What texts call the body that takes reports.
    pub fn body(&self) -> &str {
        &self.body.called
    }

    /// The text with this key. A key that does not exist shows itself, so that nobody misses it.
    pub fn get(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The text with this key and these values in it.
    pub fn with(&self, key: &str, values: &[(&str, &str)]) -> String {
        self.find(key, values).unwrap_or_else(|| format!("[{key}]"))
    }

    /// The text with this key, if there is one.
    pub fn find(&self, key: &str, values: &[(&str, &str)]) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let mut args = FluentArgs::new();
        args.set("body", &*self.body.called);
        args.set("body-first", &*self.body.first);
        args.set("body-phone", &*self.body.phone);
        for (name, value) in values {
            args.set((*name).to_owned(), counted(name, value));
        }
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(&args), &mut errors);
        errors.is_empty().then(|| text.into_owned())
    }
}

/// A value as texts choose by it: what is called `count` is a number, of which there is one or there are more.
fn counted(name: &str, value: &str) -> FluentValue<'static> {
    match (name, value.parse::<usize>()) {
        ("count", Ok(count)) => FluentValue::from(count),
        _ => FluentValue::from(value.to_owned()),
    }
}

/// A text in the middle of a sentence: only its first letter becomes small.
pub fn within(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(letters).collect()
    })
}
