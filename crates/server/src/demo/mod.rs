//! The demo: an invented board with three schools, their people, and the dossiers of the stories.

mod duties;
mod mailbox;
mod pupils;
mod staff;
mod tales;

use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, bail};
use app::App;
use app::found_board::NewMember;
use domain::id::{BoardId, MemberId};
use domain::role::Role;
use store::Store;
use vault::RootKey;

use crate::story::Story;
use crate::story::stage::{Place, Stage, StoryClock, receives};
use crate::wiring::MachineChance;
use crate::{key_file, wiring};

pub(crate) use mailbox::Mailbox;
pub(crate) use pupils::some_pupils;
pub(crate) use staff::{PASSWORD, SignIn, school_name};

/// The edition under which the demo's new dossiers open.
const EDITION: &str = "onderwijs-2019";

/// The demo in this folder: made when it is not there, and used again when it is.
///
/// Its stories play under the editions that ship; it goes on with those of this folder beside them.
///
/// Its files have names of their own, so that a real installation is never taken for a demo.
pub(crate) async fn in_folder(folder: &Path, editions: Option<&Path>) -> anyhow::Result<App> {
    let (key_path, finished) = (folder.join("demo.key"), folder.join("demo.finished"));
    let is_new = !key_path.exists();
    if !is_new && !finished.exists() {
        bail!(
            "the demo in {} was broken off while it was made; remove the folder",
            folder.display()
        );
    }
    if is_new {
        let mut key = [0; 32];
        app::Chance::fill(&MachineChance, &mut key);
        key_file::create(&key_path, key)?;
    }
    let root = key_file::read(&key_path)?;
    let address = format!("sqlite:{}", folder.join("demo.db").display());
    let store = wiring::open_store(&address).await?;
    let practice = wiring::practice_in(folder, "demo-practice").await?;
    if is_new {
        fill(&store, root.clone())
            .await
            .context("the demo could not be made")?;
        std::fs::write(&finished, "")?;
    }
    Ok(wiring::with_editions(store, root, editions)?.with_practice(practice))
}

/// Those who do not come from a story: the three to look at the demo with, and the others.
pub(crate) fn staff() -> (Vec<SignIn>, Vec<SignIn>) {
    staff::everybody()
        .into_iter()
        .partition(|person| staff::FIRST.contains(&&*person.login))
}

/// Those who come from a story, under its title.
pub(crate) fn casts() -> anyhow::Result<Vec<(String, Vec<SignIn>)>> {
    let cast = |(tale, story): (&tales::Tale, Story)| {
        let title = format!("{}, {}", story.title, school_name(Some(tale.brin)));
        (title, staff::cast(&story, tale))
    };
    Ok(tales::all()?.into_iter().map(cast).collect())
}

/// Found the board, and let the stories happen at its schools, each up to its point.
async fn fill(store: &Store, root: RootKey) -> anyhow::Result<()> {
    let clock = Arc::new(StoryClock::new());
    let app = wiring::with_clock(
        store.clone(),
        root.clone(),
        clock.clone(),
        Arc::new(MachineChance),
    )?;
    // Before the oldest story: the time of that one is over.
    clock.set("2023-08-28T07:00:00Z".parse().context("a moment")?);
    let board = app
        .found_board("Stichting De Waaier", &staff::schools())
        .await?;
    let hash = app::sign_in::hash_password(PASSWORD, *b"an invented salt")?;
    let mut of_board = None;
    for person in staff::everybody() {
        let member = add(&app, board, &person, &hash).await?;
        if person.roles.contains(&Role::BoardMember) && person.brin.is_none() {
            receives(&app, board, member).await?;
            of_board = of_board.or(Some(member));
        }
    }
    let schools = store.read().await?.schools_of_board(board).await?;
    for (number, school) in schools.iter().enumerate() {
        app.add_pupils(board, pupils::of_school(school.id, number))
            .await?;
    }
    for (tale, story) in tales::all()? {
        let school = schools.iter().find(|school| school.brin == tale.brin);
        let place = Place {
            app: app.clone(),
            store: store.clone(),
            clock: clock.clone(),
            board,
            school: school.context("a story plays at no school")?.id,
            brin: tale.brin,
            suffix: tale.suffix,
            password_hash: &hash,
        };
        let mut stage = Stage::at(place, &story).await?;
        for act in story.acts.iter().take(tale.acts_of(&story)) {
            stage.play(&story, act).await.context(tale.name)?;
        }
    }
    app.choose_edition(board, EDITION).await?;
    if let Some(member) = of_board {
        // Now, not when the last story ended: a notice of a year ago counts no longer.
        duties::note(&wiring::with(store.clone(), root)?, board, member).await?;
    }
    Ok(())
}

async fn add(app: &App, board: BoardId, person: &SignIn, hash: &str) -> anyhow::Result<MemberId> {
    let roles = person
        .roles
        .iter()
        .map(|role| (person.brin.clone(), *role))
        .collect();
    let member = NewMember {
        name: person.name.clone(),
        login: person.login.clone(),
        roles,
    };
    let id = app.add_member_with_hash(board, &member, hash).await?;
    let mail = format!("{}@waaier.example", person.login);
    app.set_mail_address(board, id, &mail).await?;
    Ok(id)
}

#[cfg(test)]
#[expect(
    clippy::unwrap_used,
    reason = "a test may stop at the first thing that is wrong"
)]
mod tests {
    use std::collections::BTreeSet;

    use store::DossierStatus;

    use super::*;

    #[tokio::test]
    async fn there_are_three_schools_all_roles_and_dossiers_in_different_states() {
        let folder = tempfile::tempdir().unwrap();
        let app = in_folder(folder.path(), None).await.unwrap();
        let board = app.only_board().await.unwrap();
        let file = folder.path().join("demo.db");
        let address = format!("sqlite:{}", file.display());
        let store = wiring::open_store(&address).await.unwrap();
        let mut tx = store.read().await.unwrap();

        let schools = tx.schools_of_board(board).await.unwrap();
        assert_eq!(schools.len(), 3);
        for school in &schools {
            let pupils = tx.pupils_of_school(board, school.id).await.unwrap();
            // The two hundred of the roster, and those of the stories.
            assert!(pupils.len() >= 200, "{}", school.name);
        }
        let everybody = staff::everybody();
        let roles: BTreeSet<Role> = everybody.iter().flat_map(|one| one.roles.clone()).collect();
        assert_eq!(roles, Role::ALL.into_iter().collect());

        let schools: Vec<_> = schools.iter().map(|school| school.id).collect();
        let both = [DossierStatus::Open, DossierStatus::Closed];
        let dossiers = tx.dossiers(board, None, &schools, &both, None, 100);
        let dossiers = dossiers.await.unwrap();
        let count = |status| dossiers.iter().filter(|one| one.status == status).count();
        assert!(count(DossierStatus::Open) >= 3);
        assert!(count(DossierStatus::Closed) >= 1);
        let steps: BTreeSet<u8> = dossiers.iter().map(|one| one.step).collect();
        assert!(steps.len() >= 3, "in different steps: {steps:?}");
        let editions: BTreeSet<&str> = dossiers.iter().map(|one| &*one.edition).collect();
        assert_eq!(editions.len(), 2);
    }
}
