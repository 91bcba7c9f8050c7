//! Asking the providers what they are, when an operator wants to know.

use super::refusal::Refusal;
use crate::App;

/// What came of asking a provider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskedProvider {
    /// Its key in the configuration.
    pub key: String,
    /// Where it was asked.
    pub issuer: String,
    /// What is wrong with its answer, if anything is.
    pub refusal: Option<Refusal>,
}

impl App {
    /// Ask every provider of the configuration what it is (*inlogdiensten navragen*).
    pub async fn ask_providers(&self) -> Vec<AskedProvider> {
        let mut asked = Vec::new();
        for provider in &self.providers.all {
            let answer = provider.metadata(self.clock.now()).await;
            asked.push(AskedProvider {
                key: provider.key.clone(),
                issuer: provider.issuer.to_string(),
                refusal: answer.err(),
            });
        }
        asked
    }
}
