//! Putting the parts together; the only place with a real clock and real randomness.

use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, bail};
use app::practice::Practice;
use app::{App, Chance, Clock, Keys, Languages};
use domain::edition::Edition;
use jiff::Timestamp;
use store::Store;
use vault::RootKey;

use crate::clamd::Clamd;
use crate::config::Config;
use crate::courier::MailServer;
use crate::practice::Stories;
use crate::{edition_files, identity_providers, key_file};

/// The clock of the machine.
struct MachineClock;

impl Clock for MachineClock {
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that may ask what time it is"
    )]
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

/// The moment on the clock of the machine.
pub(crate) fn now() -> Timestamp {
    MachineClock.now()
}

/// The randomness of the operating system.
pub(crate) struct MachineChance;

impl Chance for MachineChance {
    #[expect(
        clippy::disallowed_methods,
        clippy::panic,
        reason = "the one place that draws; without randomness no key is safe, so nothing may go on"
    )]
    fn fill(&self, bytes: &mut [u8]) {
        if let Err(error) = getrandom::fill(bytes) {
            panic!("the operating system gives no randomness: {error}");
        }
    }
}

/// Something random for a record of the log.
fn salt() -> [u8; 16] {
    let mut salt = [0; 16];
    MachineChance.fill(&mut salt);
    salt
}

/// The program as the configuration wants it.
pub(crate) async fn from_config(config: &Config) -> anyhow::Result<App> {
    let root = key_file::read(&config.root_key_file)?;
    let store = open_store(&config.store_address()?).await?;
    if store.read().await?.is_for_practice().await? {
        bail!("store: this one is for practising; name the store of the board");
    }
    let keys = Keys::of_store(root, &store).await.with_context(|| {
        format!(
            "root key file {}: this is not the root key of the store; was it changed?",
            config.root_key_file.display()
        )
    })?;
    let editions = edition_files::all(config.editions.as_deref())?;
    let providers = identity_providers::all(&config.identity_providers)?;
    let app = assembled(
        store,
        keys,
        editions,
        Arc::new(MachineClock),
        Arc::new(MachineChance),
    )?;
    let app = app.with_providers(providers);
    let app = match virus_scanner(config)? {
        Some(scanner) => app.with_scanner(Arc::new(scanner)),
        None => app,
    };
    Ok(match &config.mail {
        Some(_) => app.sending_letters(),
        None => app,
    })
}

/// The program as the configuration wants it, with the place to practise that it names.
pub(crate) async fn with_practice(config: &Config) -> anyhow::Result<App> {
    let app = from_config(config).await?;
    let Some(practice) = &config.practice else {
        return Ok(app);
    };
    let address = practice.store_address()?;
    let practice = practice_at(&address, &practice.root_key_file).await;
    Ok(app.with_practice(practice.context("practice")?))
}

/// A place to practise in this folder, in files with this name.
pub(crate) async fn practice_in(folder: &Path, name: &str) -> anyhow::Result<Practice> {
    let file = folder.join(format!("{name}.db"));
    let address = format!("sqlite:{}", file.display());
    practice_at(&address, &folder.join(format!("{name}.key"))).await
}

/// A place to practise in a store that is for nothing else. Its key is made the first time.
async fn practice_at(address: &str, key: &Path) -> anyhow::Result<Practice> {
    key_file::make_private_store(address)?;
    let store = open_store(address).await?;
    let mut tx = store.begin().await?;
    let is_known = tx.is_for_practice().await?;
    if !tx.mark_for_practice(now()).await? {
        bail!("store: there is a board in it already; practising wants a store of its own");
    }
    tx.commit().await?;
    if !is_known && !key.exists() {
        let mut bytes = [0; 32];
        MachineChance.fill(&mut bytes);
        key_file::create(key, bytes)?;
    }
    let root = key_file::read(key)?;
    let keys = Keys::of_store(root.clone(), &store).await?;
    let (clock, chance) = (Arc::new(MachineClock), Arc::new(MachineChance));
    let app = with_keys(store.clone(), keys, clock, chance)?;
    Ok(Practice::new(app, Arc::new(Stories::new(store, root)?)))
}

/// The mail server of the configuration, if it names one.
pub(crate) fn mail_server(config: &Config) -> anyhow::Result<Option<MailServer>> {
    config.mail.as_ref().map(MailServer::new).transpose()
}

/// The virus scanner of the configuration, if it names one.
pub(crate) fn virus_scanner(config: &Config) -> anyhow::Result<Option<Clamd>> {
    config.virus_scanner.as_ref().map(Clamd::new).transpose()
}

/// A store with the tables of this version.
pub(crate) async fn open_store(address: &str) -> anyhow::Result<Store> {
    let store = Store::open(address, salt)
        .await
        .context("the store cannot be opened")?;
    store
        .migrate()
        .await
        .context("the store cannot be brought up to date")?;
    Ok(store)
}

/// The program on this store, with this root key and the machine's clock.
pub(crate) fn with(store: Store, root: RootKey) -> anyhow::Result<App> {
    with_clock(store, root, Arc::new(MachineClock), Arc::new(MachineChance))
}

/// The same with the editions of a folder beside those that ship.
pub(crate) fn with_editions(
    store: Store,
    root: RootKey,
    folder: Option<&Path>,
) -> anyhow::Result<App> {
    let editions = edition_files::all(folder)?;
    let (clock, chance) = (Arc::new(MachineClock), Arc::new(MachineChance));
    assembled(store, Keys::new(root), editions, clock, chance)
}

/// The program with a clock and chance of one's own: stories run on invented time.
pub(crate) fn with_clock(
    store: Store,
    root: RootKey,
    clock: Arc<dyn Clock>,
    chance: Arc<dyn Chance>,
) -> anyhow::Result<App> {
    with_keys(store, Keys::new(root), clock, chance)
}

/// The same with these keys.
pub(crate) fn with_keys(
    store: Store,
    keys: Keys,
    clock: Arc<dyn Clock>,
    chance: Arc<dyn Chance>,
) -> anyhow::Result<App> {
    let editions = edition_files::all(None)?;
    assembled(store, keys, editions, clock, chance)
}

fn assembled(
    store: Store,
    keys: Keys,
    editions: Vec<Edition>,
    clock: Arc<dyn Clock>,
    chance: Arc<dyn Chance>,
) -> anyhow::Result<App> {
    let languages = Languages::shipped().context("the texts are not right")?;
    Ok(App::new(store, keys, editions, clock, chance, languages))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop")]
mod tests {
    use std::fs;
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[tokio::test]
    async fn a_place_to_practise_is_made_once_and_never_where_a_board_is() {
        let folder = tempfile::tempdir().unwrap();
        let made = practice_in(folder.path(), "practice").await.unwrap();
        assert_eq!(made.cases().len(), 4);
        for name in ["practice.db", "practice.key"] {
            let rights = fs::metadata(folder.path().join(name))
                .unwrap()
                .permissions();
            assert_eq!(rights.mode() & 0o777, 0o600, "{name}");
        }
        let key = folder.path().join("practice.key");
        let before = fs::read(&key).unwrap();
        practice_in(folder.path(), "practice").await.unwrap();
        assert_eq!(fs::read(&key).unwrap(), before);
        // Without its key it is not made anew: what is there could not be opened.
        fs::remove_file(&key).unwrap();
        assert!(practice_in(folder.path(), "practice").await.is_err());
        assert!(!key.exists());

        let address = format!("sqlite:{}", folder.path().join("board.db").display());
        let store = open_store(&address).await.unwrap();
        let root = RootKey::from_bytes([5; 32]).unwrap();
        let app = with(store, root).unwrap();
        app.found_board("Stichting Vlier", &[]).await.unwrap();
        let refused = practice_in(folder.path(), "board").await.err().unwrap();
        assert!(
            refused.to_string().contains("a store of its own"),
            "{refused}"
        );
    }
}
