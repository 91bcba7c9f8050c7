//! Where a story plays: a school with its people, on a store and on invented time.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use anyhow::Context;
use app::found_board::{NewMember, NewPupil, NewSchool};
use app::{App, Chance, Clock};
use domain::command::CommandKind;
use domain::id::{BoardId, DossierId, MemberId, PupilId, SchoolId};
use domain::responsibility::{AbsenceRequest, NamingRequest};
use domain::role::Role;
use domain::staff_route::NameRequest;
use jiff::Timestamp;
use serde_json::Value;
use store::Store;
use vault::RootKey;

use crate::story::{Act, Responsible, Story};
use crate::wiring;

/// A clock that shows what the story says.
pub(crate) struct StoryClock(AtomicI64);

impl StoryClock {
    pub(crate) fn new() -> Self {
        Self(AtomicI64::new(0))
    }

    /// It is this moment now.
    pub(crate) fn set(&self, at: Timestamp) {
        self.0.store(at.as_microsecond(), Ordering::SeqCst);
    }
}

impl Clock for StoryClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_microsecond(self.0.load(Ordering::SeqCst)).unwrap_or_default()
    }
}

/// The same bytes in every run, no two alike: for stories only, never for real keys.
pub(crate) struct StoryChance(AtomicU64);

impl StoryChance {
    pub(crate) fn new() -> Self {
        Self(AtomicU64::new(1))
    }
}

impl Chance for StoryChance {
    fn fill(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(8) {
            let count = self.0.fetch_add(1, Ordering::SeqCst);
            let mixed = mix(count.wrapping_mul(0x9E37_79B9_7F4A_7C15));
            for (byte, new) in chunk.iter_mut().zip(mixed.to_le_bytes()) {
                *byte = new;
            }
        }
    }
}

/// Spread a count over all bits (the finalizer of `SplitMix64`).
fn mix(count: u64) -> u64 {
    let once = (count ^ (count >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let twice = (once ^ (once >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    twice ^ (twice >> 31)
}

/// Where a story plays.
pub(crate) struct Stage {
    pub(crate) app: App,
    pub(crate) store: Store,
    pub(crate) clock: Arc<StoryClock>,
    pub(crate) board: BoardId,
    pub(crate) members: Vec<MemberId>,
    pub(crate) pupils: Vec<PupilId>,
    pub(crate) dossiers: Vec<Option<DossierId>>,
    /// What labels stand for: numbers of records, and dossiers by the pupil.
    pub(crate) labels: BTreeMap<String, Value>,
}

/// The people of a story at a school that is there already.
pub(crate) struct Place<'a> {
    pub(crate) app: App,
    pub(crate) store: Store,
    pub(crate) clock: Arc<StoryClock>,
    pub(crate) board: BoardId,
    pub(crate) school: SchoolId,
    pub(crate) brin: &'a str,
    /// Behind the members' sign-in names, so that no two stories share one.
    pub(crate) suffix: &'a str,
    pub(crate) password_hash: &'a str,
}

impl Stage {
    /// A throw-away stage in this folder.
    pub(crate) async fn in_folder(folder: &Path, plot: &Story) -> anyhow::Result<Self> {
        let address = format!("sqlite:{}", folder.join("story.db").display());
        let store = wiring::open_store(&address).await?;
        let clock = Arc::new(StoryClock::new());
        let chance = Arc::new(StoryChance::new());
        let root = RootKey::from_bytes([1; 32]).context("no root key")?;
        let app = wiring::with_clock(store.clone(), root, clock.clone(), chance)?;
        let school = NewSchool {
            brin: "99ZZ00".to_owned(),
            name: "De Vlierhof".to_owned(),
            place: "Waterveen".to_owned(),
            phone: "0900 000 00 00".to_owned(),
        };
        let board = app.found_board("Stichting Vlier", &[school]).await?;
        let schools = store.read().await?.schools_of_board(board).await?;
        let school = schools.first().context("the board has no school")?.id;
        let place = Place {
            app,
            store,
            clock,
            board,
            school,
            brin: "99ZZ00",
            suffix: "",
            password_hash: "nobody signs in to a story",
        };
        Self::at(place, plot).await
    }

    /// The people of the story at a school of a board.
    pub(crate) async fn at(place: Place<'_>, story: &Story) -> anyhow::Result<Self> {
        let Place {
            app,
            store,
            clock,
            board,
            school,
            brin,
            suffix,
            password_hash,
        } = place;
        app.choose_edition(board, &story.edition.code).await?;
        let mut members = Vec::new();
        for member in &story.members {
            let new = NewMember {
                name: member.name.clone(),
                login: format!("{}{suffix}", member.id),
                roles: member
                    .roles
                    .iter()
                    .map(|role| (Some(brin.to_owned()), *role))
                    .collect(),
            };
            members.push(app.add_member_with_hash(board, &new, password_hash).await?);
        }
        if let Some(responsible) = &story.responsible {
            let naming = Naming {
                board,
                school,
                brin,
                suffix,
            };
            name_responsible(&app, &naming, responsible, &members).await?;
        }
        let moves = |act: &Act| act.does == CommandKind::DivertToStaffRoute;
        if story.acts.iter().any(moves) {
            name_recipient(&app, board, suffix).await?;
        }
        let pupils = app.add_pupils(board, pupils_of(story, school)).await?;
        let dossiers = vec![None; pupils.len()];
        let named = story.members.iter().zip(&members);
        let labels = named
            .map(|(one, member)| (one.id.clone(), member.to_string().into()))
            .collect();
        Ok(Self {
            app,
            store,
            clock,
            board,
            members,
            pupils,
            dossiers,
            labels,
        })
    }
}

/// The pupils of a story, at a school.
fn pupils_of(story: &Story, school: SchoolId) -> Vec<NewPupil> {
    let pupils = story.pupils.iter().map(|pupil| NewPupil {
        school,
        given_name: pupil.given_name.clone(),
        family_name: pupil.family_name.clone(),
        born: pupil.born,
        group: pupil.group.clone(),
        parents: pupil
            .parents
            .iter()
            .map(|(_, parent)| parent.clone())
            .collect(),
    });
    pupils.collect()
}

/// Where somebody is named.
struct Naming<'a> {
    board: BoardId,
    school: SchoolId,
    brin: &'a str,
    suffix: &'a str,
}

/// Somebody of the board receives signals about staff: nothing can be moved there otherwise.
async fn name_recipient(app: &App, board: BoardId, suffix: &str) -> anyhow::Result<()> {
    let member = NewMember {
        name: "De bestuurder".to_owned(),
        login: format!("bestuurder{suffix}"),
        roles: vec![(None, Role::BoardMember)],
    };
    let hash = "nobody signs in as the board";
    let member = app.add_member_with_hash(board, &member, hash).await?;
    receives(app, board, member).await
}

/// A board member names themselves to receive signals about staff.
pub(crate) async fn receives(app: &App, board: BoardId, member: MemberId) -> anyhow::Result<()> {
    let visitor = app.visitor(board, member).await?;
    let request = NameRequest {
        member: Some(member),
        reason: "Voorzitter van het bestuur, elke dag bereikbaar.".to_owned(),
    };
    Ok(app.name_recipient(&visitor, &request).await?)
}

/// Somebody of the board names who is finally responsible.
async fn name_responsible(
    app: &App,
    place: &Naming<'_>,
    responsible: &Responsible,
    members: &[MemberId],
) -> anyhow::Result<()> {
    let board = NewMember {
        name: "Het bestuur".to_owned(),
        login: format!("bestuur{}", place.suffix),
        roles: vec![(Some(place.brin.to_owned()), Role::BoardMember)],
    };
    let board = app
        .add_member_with_hash(place.board, &board, "nobody signs in as the board")
        .await?;
    let visitor = app.visitor(place.board, board).await?;
    let request = NamingRequest {
        first: members.get(responsible.first).copied(),
        deputy: members.get(responsible.deputy).copied(),
    };
    app.name_responsible(&visitor, place.school, &request)
        .await?;
    if let Some((from, until)) = responsible.absent {
        let request = AbsenceRequest {
            from: Some(from),
            until: Some(until),
        };
        app.note_absence(&visitor, place.school, &request).await?;
    }
    Ok(())
}
