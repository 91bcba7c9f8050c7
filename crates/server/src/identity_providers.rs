//! The identity providers of the configuration (*inlogdiensten*), with their secrets from files.

use std::path::PathBuf;
use std::sync::Arc;

use anyhow::Context;
use app::sign_in::provider::{Fetch, Providers, SecondFactor, WrittenProvider};
use serde::Deserialize;

use crate::key_file;
use crate::network::Network;

/// One `[[identity-provider]]` of the configuration file.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct IdentityProvider {
    /// Its name in addresses and in the store: it may not change.
    key: String,
    /// What people know it as: the text of the button.
    name: String,
    /// Its address.
    issuer: String,
    /// The name under which it knows this installation.
    client_id: String,
    /// The file with what the two share.
    client_secret_file: PathBuf,
    /// By what it says that somebody showed a second factor; without this it never does.
    #[serde(default)]
    second_factor: WrittenSecondFactor,
    /// How many seconds ago somebody may have signed in there.
    #[serde(default)]
    max_age: Option<u32>,
    /// Names of servers besides its own that it may name.
    #[serde(default)]
    other_hosts: Vec<String>,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct WrittenSecondFactor {
    #[serde(default)]
    acr: Vec<String>,
    #[serde(default)]
    amr: Vec<String>,
}

/// The providers of the configuration, and the way to them: nothing else is ever asked anything.
pub(crate) fn all(written: &[IdentityProvider]) -> anyhow::Result<Providers> {
    if written.is_empty() {
        return Ok(Providers::default());
    }
    let read = written.iter().map(with_secret);
    let read = read.collect::<anyhow::Result<Vec<_>>>()?;
    let network: Arc<dyn Fetch> = Arc::new(Network::new()?);
    Providers::new(read, &network).context("identity-provider")
}

fn with_secret(one: &IdentityProvider) -> anyhow::Result<WrittenProvider> {
    let what = format!("identity-provider {}: client-secret-file", one.key);
    let secret = key_file::read_private(&one.client_secret_file, &what)?;
    Ok(WrittenProvider {
        key: one.key.clone(),
        name: one.name.clone(),
        issuer: one.issuer.clone(),
        client_id: one.client_id.clone(),
        client_secret: secret.trim().to_owned(),
        second_factor: SecondFactor {
            acr: one.second_factor.acr.clone(),
            amr: one.second_factor.amr.clone(),
        },
        max_age: one.max_age,
        other_hosts: one.other_hosts.clone(),
    })
}

#[cfg(test)]
#[expect(
    clippy::unwrap_used,
    reason = "a test may stop at the first thing that is wrong"
)]
mod tests {
    use std::fs;
    use std::os::unix::fs::PermissionsExt;

    use super::*;
    use crate::config::Config;

    fn config(extra: &str) -> anyhow::Result<Config> {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("luwte.toml");
        let start = "store = \"sqlite:x\"\nroot-key-file = \"k\"\n";
        fs::write(&path, format!("{start}{extra}")).unwrap();
        Config::read(&path)
    }

    fn entry(secret: &str, extra: &str) -> String {
        format!(
            "[[identity-provider]]\nkey = \"school\"\nname = \"Schoolaccount\"\n\
             issuer = \"https://id.example.nl\"\nclient-id = \"luwte\"\n\
             client-secret-file = \"{secret}\"\n{extra}\n"
        )
    }

    #[test]
    fn a_provider_is_read_with_its_secret() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("secret");
        fs::write(&path, "geheim\n").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
        let extra = "second-factor = { acr = [\"mfa\"] }\nmax-age = 3600\n\
                     other-hosts = [\"keys.example.nl\"]";
        let written = entry(&path.display().to_string(), extra);
        let read = config(&written).unwrap().identity_providers;
        let read = with_secret(read.first().unwrap()).unwrap();
        assert_eq!(read.client_secret, "geheim");
        assert_eq!(read.second_factor.acr, ["mfa"]);
        assert!(read.second_factor.amr.is_empty());
        assert_eq!(read.max_age, Some(3600));
        assert_eq!(read.other_hosts, ["keys.example.nl"]);
    }

    #[test]
    fn a_secret_that_others_can_read_is_refused_with_the_mend() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("secret");
        fs::write(&path, "geheim").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        let written = entry(&path.display().to_string(), "");
        let read = config(&written).unwrap().identity_providers;
        let message = all(&read).err().unwrap().to_string();
        assert!(message.contains("identity-provider school"), "{message}");
        assert!(message.contains("chmod 600"), "{message}");
        assert!(!message.contains("geheim"), "{message}");
    }

    #[test]
    fn what_is_not_known_or_not_there_is_refused() {
        for (extra, word) in [
            ("client-secret = \"geheim\"", "client-secret"),
            ("second-factor = { arc = [] }", "second-factor"),
        ] {
            let message = config(&entry("x", extra)).unwrap_err().to_string();
            assert!(message.contains(word), "{message}");
            assert!(!message.contains("geheim"), "{message}");
        }
        let without = "[[identity-provider]]\nkey = \"school\"\n";
        assert!(config(without).is_err());
        assert!(config("").unwrap().identity_providers.is_empty());
    }

    #[test]
    fn a_fault_in_what_was_written_is_told() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("secret");
        fs::write(&path, "geheim").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
        let written = entry(&path.display().to_string(), "");
        let written = written.replace("https://", "http://");
        let read = config(&written).unwrap().identity_providers;
        let message = format!("{:#}", all(&read).err().unwrap());
        assert!(message.contains("school: issuer must begin"), "{message}");
    }
}
