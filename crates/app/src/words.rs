//! The texts of the language files, by key (*teksten*).

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::langid;

macro_rules! files {
    ($($name:literal),+ $(,)?) => {
        &[$(($name, include_str!(concat!("../../../lang/nl/", $name))),)+]
    };
}

/// The Dutch language files, in the order in which they are read.
const DUTCH: &[(&str, &str)] = files![
    "frame.ftl",
    "values.ftl",
    "pages.ftl",
    "account.ftl",
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

/// The texts of one language.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// The Dutch texts.
    pub fn dutch() -> Result<Self, WordsError> {
        let mut bundle = FluentBundle::new_concurrent(vec![langid!("nl")]);
        // Marks around variables would stand in mails, files and searches.
        bundle.set_use_isolating(false);
        for (file, text) in DUTCH {
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
        Ok(Self { bundle })
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
        for (name, value) in values {
            args.set((*name).to_owned(), (*value).to_owned());
        }
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(&args), &mut errors);
        errors.is_empty().then(|| text.into_owned())
    }
}
