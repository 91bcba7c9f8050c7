//! Putting the parts together; the only place with a real clock and real randomness.

use std::sync::Arc;

use anyhow::Context;
use app::{App, Chance, Clock, Keys, Languages};
use domain::edition::Edition;
use jiff::Timestamp;
use store::Store;
use vault::RootKey;

use crate::clamd::Clamd;
use crate::config::Config;
use crate::courier::MailServer;
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

/// What time it is, for a command that needs no store.
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

/// The program with a clock and chance of one's own: stories run on invented time.
pub(crate) fn with_clock(
    store: Store,
    root: RootKey,
    clock: Arc<dyn Clock>,
    chance: Arc<dyn Chance>,
) -> anyhow::Result<App> {
    let editions = edition_files::all(None)?;
    assembled(store, Keys::new(root), editions, clock, chance)
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
