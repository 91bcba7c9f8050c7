//! Which stories the demo shows, where, and how far they have come.

use crate::story::{Story, read};

/// A story of the demo.
pub(crate) struct Tale {
    /// The file.
    pub(super) name: &'static str,
    text: &'static str,
    /// The school at which it plays.
    pub(super) brin: &'static str,
    /// Behind the sign-in names of its cast.
    pub(super) suffix: &'static str,
    /// How many acts of a hundred have happened.
    percent: usize,
}

impl Tale {
    /// So many acts have happened.
    pub(super) fn acts_of(&self, story: &Story) -> usize {
        (story.acts.len() * self.percent).div_ceil(100)
    }
}

macro_rules! tales {
    ($($name:literal at $brin:literal as $suffix:literal for $percent:literal;)+) => {
        &[$(Tale {
            name: $name,
            text: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../stories/", $name)),
            brin: $brin,
            suffix: $suffix,
            percent: $percent,
        },)+]
    };
}

const TALES: &[Tale] = tales! {
    "108338-vader-niet-gesproken.toml" at "99WA00" as ".a" for 60;
    "108721-twijfel-over-veiligheid.toml" at "99WA00" as ".b" for 100;
    "108412-verzuim-zorgvuldig.toml" at "99WB00" as ".c" for 100;
    "hulp-die-werkt.toml" at "99WA00" as ".d" for 100;
    "hulp-die-niet-werkt.toml" at "99WB00" as ".e" for 75;
    "ongegrond-vermoeden.toml" at "99WA00" as ".f" for 50;
    "onthulling.toml" at "99WC00" as ".g" for 70;
    "stappenplan-gpo-wn.toml" at "99WC00" as ".h" for 85;
    "signaal-zonder-vervolg.toml" at "99WA00" as ".i" for 100;
};

/// Every story of the demo, read.
pub(super) fn all() -> anyhow::Result<Vec<(&'static Tale, Story)>> {
    TALES
        .iter()
        .map(|tale| {
            let story = read(tale.text).map_err(|faults| {
                let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
                anyhow::anyhow!("{}: {}", tale.name, faults.join("; "))
            })?;
            Ok((tale, story))
        })
        .collect()
}
