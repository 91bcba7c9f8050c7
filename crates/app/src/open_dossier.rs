//! Loading, opening and extending a dossier: what every use case on dossiers shares.

use std::sync::Arc;

use domain::case::{Case, Status};
use domain::edition::{Edition, InForce};
use domain::id::{BoardId, DossierId, No};
use domain::record::{Actor, Recorded};
use domain::school_days::SchoolDays;
use domain::step1_signals::{Diverted, Step};
use domain::upcast::{from_bytes, to_bytes};
use jiff::civil::Date;
use store::{DossierRow, DossierStatus, SealedEvent, Tx};
use vault::{BoardKey, ChainLink, Commitment, DossierKey, WrappedKey};

use crate::chance::random;
use crate::error::AppError;
use crate::retention::day_for_lists;
use crate::waiting::{current_step, waiting_for};
use crate::{App, Visitor};

/// A dossier that is open on the table.
pub(crate) struct OpenedDossier {
    pub(crate) row: DossierRow,
    pub(crate) board_key: BoardKey,
    pub(crate) key: DossierKey,
    pub(crate) case: Case,
    /// The edition to which it is pinned today.
    pub(crate) edition: Arc<Edition>,
    /// The editions under which it ran.
    pub(crate) editions: InForce,
    /// The days on which the school is free.
    pub(crate) school: SchoolDays,
    links: Vec<ChainLink>,
    head: ChainLink,
}

impl App {
    /// Load a dossier and open every record. The store has seen to it that the chain holds.
    pub(crate) async fn load(
        &self,
        tx: &mut Tx,
        board_key: &BoardKey,
        row: DossierRow,
    ) -> Result<OpenedDossier, AppError> {
        let (board, dossier) = (row.board, row.id);
        let key = dossier_key(tx, board_key, board, dossier).await?;
        let events = tx.events_of_dossier(board, dossier).await?;
        let mut case = Case::default();
        for event in events.iter().filter(|event| !event.is_erased()) {
            case.evolve(open_record(&key, board, dossier, event)?);
        }
        // Nothing is gone but what was moved to the staff route.
        let mut erased = events.iter().filter(|event| event.is_erased());
        let took = |no: No| case.facts::<Diverted>().any(|noted| noted.fact.took(no));
        if erased.any(|event| !took(event.no)) {
            return Err(AppError::Log);
        }
        let first = ChainLink::first(*board.as_bytes(), *dossier.as_bytes());
        let links: Vec<ChainLink> = events.iter().map(|event| event.link).collect();
        let head = links.last().copied().unwrap_or(first);
        let editions = self.editions_of(&case, &row)?;
        let school = self.school_days(tx, &row, editions.today()).await?;
        Ok(OpenedDossier {
            row,
            board_key: board_key.clone(),
            key,
            case,
            school,
            edition: editions.today().clone(),
            editions,
            links,
            head,
        })
    }

    /// The editions under which a dossier ran. Its records say so; what lists show follows them.
    fn editions_of(&self, case: &Case, row: &DossierRow) -> Result<InForce, AppError> {
        let first = match case.pins().next() {
            Some((_, pin)) => self.edition(&pin.code, pin.version)?,
            None => self.edition(&row.edition, row.edition_version)?,
        };
        case.editions(first, |pin| self.edition(&pin.code, pin.version))
    }

    /// The edition with this code and version.
    pub(crate) fn edition(&self, code: &str, version: u32) -> Result<Arc<Edition>, AppError> {
        self.editions
            .iter()
            .find(|edition| edition.code == code && edition.version == version)
            .cloned()
            .ok_or_else(|| AppError::NoEdition {
                code: code.to_owned(),
                version,
            })
    }

    /// The key of a board.
    pub(crate) async fn board_key(
        &self,
        tx: &mut Tx,
        board: BoardId,
    ) -> Result<BoardKey, AppError> {
        let row = tx.board(board).await?;
        self.keys.board(board, &row.wrapped_key)
    }

    /// Seal records, put them in the dossier's stream, and bring the read models up to date.
    ///
    /// The records must follow the newest one of the case.
    pub(crate) async fn append(
        &self,
        tx: &mut Tx,
        opened: &mut OpenedDossier,
        records: Vec<Recorded>,
    ) -> Result<(), AppError> {
        let expected = opened.case.newest().0;
        let mut rows = Vec::new();
        for record in records {
            rows.push(self.seal_record(opened, &record)?);
            opened.case.evolve(record);
        }
        let (board, dossier) = (opened.row.board, opened.row.id);
        tx.append(board, dossier, expected, &rows).await?;
        opened.editions = self.editions_of(&opened.case, &opened.row)?;
        opened.edition = opened.editions.today().clone();
        let left = tx.pupil(board, opened.row.pupil).await?.left_on;
        refresh_row(opened, left);
        tx.update_dossier(&opened.row).await?;
        self.note_waiting(tx, opened).await
    }

    /// Bring what a dossier waits for up to date.
    pub(crate) async fn note_waiting(
        &self,
        tx: &mut Tx,
        opened: &OpenedDossier,
    ) -> Result<(), AppError> {
        let decides = self
            .carrying_roles(tx, &opened.row, &opened.edition)
            .await?;
        let mut waiting = self.copies_to_move(tx, opened).await?;
        waiting.extend(waiting_for(opened, &decides, self.clock.now()));
        let (board, dossier) = (opened.row.board, opened.row.id);
        tx.replace_waiting(board, dossier, &waiting).await?;
        Ok(())
    }

    fn seal_record(
        &self,
        opened: &mut OpenedDossier,
        record: &Recorded,
    ) -> Result<SealedEvent, AppError> {
        let (board, dossier) = (opened.row.board, opened.row.id);
        let mut event = SealedEvent {
            no: record.no,
            kind: record.event.kind().to_owned(),
            at: record.at,
            member: record.by.member,
            sealed: None,
            commitment: Commitment::from_stored([0; 32]),
            link: opened.head,
        };
        let nonce = random(&*self.chance);
        let salt = random(&*self.chance);
        let bytes = to_bytes(record)?;
        let place = event.place(board, dossier);
        let (sealed, commitment) = opened.key.seal_event(&place, nonce, salt, &bytes)?;
        (event.sealed, event.commitment) = (Some(sealed), commitment);
        event.link = event.link_after(opened.head, board, dossier);
        opened.links.push(event.link);
        opened.head = event.link;
        Ok(event)
    }

    /// A dossier that does not exist yet, with its new key.
    pub(crate) fn new_dossier(
        &self,
        board_key: &BoardKey,
        row: DossierRow,
    ) -> Result<(OpenedDossier, WrappedKey), AppError> {
        let (board, dossier) = (*row.board.as_bytes(), *row.id.as_bytes());
        let key = DossierKey::from_random(random(&*self.chance));
        let wrapped = key.wrap(board_key, board, dossier, random(&*self.chance))?;
        let edition = self.edition(&row.edition, row.edition_version)?;
        let opened = OpenedDossier {
            row,
            board_key: board_key.clone(),
            key,
            case: Case::default(),
            editions: InForce::new(edition.clone()),
            // Nothing of a new dossier waits for a holiday.
            school: SchoolDays::default(),
            edition,
            links: Vec::new(),
            head: ChainLink::first(board, dossier),
        };
        Ok((opened, wrapped))
    }
}

impl OpenedDossier {
    /// The newest link of the chain: it stands for everything in the dossier.
    pub(crate) fn head(&self) -> ChainLink {
        self.head
    }

    /// The link of one record: it stands for everything in the dossier up to there.
    pub(crate) fn link_of(&self, no: No) -> Option<ChainLink> {
        let at = usize::try_from(no.0.checked_sub(1)?).ok()?;
        self.links.get(at).copied()
    }
}

impl Visitor {
    /// The visitor in a role, as a record names whoever made it.
    pub fn acting_as(&self, role: domain::role::Role) -> Actor {
        Actor {
            member: self.member,
            name: self.name.clone(),
            role,
        }
    }
}

/// The key of a dossier.
pub(crate) async fn dossier_key(
    tx: &mut Tx,
    board_key: &BoardKey,
    board: BoardId,
    dossier: DossierId,
) -> Result<DossierKey, AppError> {
    let wrapped = tx.dossier_key(board, dossier).await?;
    Ok(DossierKey::from_wrapped(
        board_key,
        *board.as_bytes(),
        *dossier.as_bytes(),
        &wrapped,
    )?)
}

/// Open one stored record.
pub(crate) fn open_record(
    key: &DossierKey,
    board: BoardId,
    dossier: DossierId,
    event: &SealedEvent,
) -> Result<Recorded, AppError> {
    let place = event.place(board, dossier);
    let sealed = event.sealed.as_ref().ok_or(AppError::NotFound)?;
    let plaintext = key.open_event(&place, sealed, &event.commitment)?;
    Ok(from_bytes(event.no, &event.kind, &plaintext)?)
}

/// What lists show of a dossier: nothing that says what it is about.
fn refresh_row(opened: &mut OpenedDossier, left: Option<Date>) {
    let OpenedDossier {
        row, case, edition, ..
    } = opened;
    let Some(newest) = case.records().last() else {
        return;
    };
    row.version = newest.no.0;
    row.edition.clone_from(&edition.code);
    row.edition_version = edition.version;
    row.changed_at = newest.at;
    row.is_acute = case.acute().is_some();
    row.status = match case.status() {
        Status::Closed => DossierStatus::Closed,
        Status::Empty | Status::Open => DossierStatus::Open,
    };
    row.destroy_from = day_for_lists(case, edition, left);
    // All done looks like the last step.
    row.step = current_step(case, edition, newest.at).map_or(5, Step::number);
}
