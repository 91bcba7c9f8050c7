//! Setting a scene: an invented board for one run, and the story up to where somebody takes over.

use std::sync::Arc;

use anyhow::{Context, bail};
use app::found_board::NewSchool;
use app::practice::Scene;
use app::{Chance, Keys};
use jiff::ToSpan;
use store::Store;
use vault::RootKey;

use super::{days, practised};
use crate::demo::some_pupils;
use crate::story::play::Outcome;
use crate::story::stage::{Place, Stage, StoryClock};
use crate::story::{Practised, Story};
use crate::wiring::{self, MachineChance};

const BRIN: &str = "99OF00";
/// So many other pupils stand on the roster: enough to have to look for the right one.
const OTHERS: usize = 12;

/// A new invented board on which this case is played up to its beginning.
pub(super) async fn set(
    store: &Store,
    root: &RootKey,
    code: &str,
    text: &str,
) -> anyhow::Result<Scene> {
    let (stage, _, practised) = staged(store, root, code, text).await?;
    let trainee = stage.members.get(practised.trainee);
    Ok(Scene {
        board: stage.board,
        trainee: *trainee.context("no trainee")?,
        pupil: *stage.pupils.first().context("no pupil")?,
    })
}

/// The stage of a case, with what has happened on it by the time that somebody takes over.
pub(super) async fn staged(
    store: &Store,
    root: &RootKey,
    code: &str,
    text: &str,
) -> anyhow::Result<(Stage, Story, Practised)> {
    let (_, written) = practised(code, text)?;
    let text = days::moved(text, written.begins, wiring::now())?;
    let (tale, practised) = practised(code, &text)?;
    let clock = Arc::new(StoryClock::new());
    // Before anything of the tale.
    clock.set(practised.begins - (60 * 24).hours());
    let keys = Keys::of_store(root.clone(), store).await?;
    let app = wiring::with_keys(store.clone(), keys, clock.clone(), Arc::new(MachineChance))?;
    let board = app
        .found_board("Stichting De Oefenbaan", &[school()])
        .await?;
    let schools = store.read().await?.schools_of_board(board).await?;
    let school = schools.first().context("the board has no school")?.id;
    let place = Place {
        app: app.clone(),
        store: store.clone(),
        clock,
        board,
        school,
        brin: BRIN,
        suffix: &suffix(),
        password_hash: "nobody signs in with a name here",
    };
    let mut stage = Stage::at(place, &tale).await?;
    app.add_pupils(board, some_pupils(school, OTHERS)).await?;
    for act in tale.acts.iter().filter(|act| act.at < practised.begins) {
        let (outcome, _) = stage.play(&tale, act).await?;
        if let (Outcome::Refused(codes), []) = (outcome, &*act.expect.refused) {
            bail!("line {}: refused: {}", act.line, codes.join(", "));
        }
    }
    Ok((stage, tale, practised))
}

fn school() -> NewSchool {
    NewSchool {
        brin: BRIN.to_owned(),
        name: "De Oefenhof".to_owned(),
        place: "Waterveen".to_owned(),
        phone: "0900 000 00 00".to_owned(),
    }
}

/// Something behind the sign-in names of this run: they are unique over all boards.
fn suffix() -> String {
    let mut bytes = [0; 8];
    MachineChance.fill(&mut bytes);
    format!(".{:016x}", u64::from_ne_bytes(bytes))
}
