//! What waits for somebody, and the dossiers that they run.

use std::collections::{BTreeMap, BTreeSet};

use domain::access::{Compartment, Parts};
use domain::command::CommandKind;
use domain::id::{BoardId, DossierId, MemberId, No, PupilId, SchoolId};
use domain::permission::{Action, Footing, permit};
use domain::role::Role;
use domain::step1_signals::Step;
use domain::time::school_time;
use jiff::Timestamp;
use jiff::civil::Date;
use store::{AuditRecord, DossierRow, DossierStatus, ListedAfter, Tx, WaitingRow};
use vault::BoardKey;

use crate::access::EmergencyToReview;
use crate::audit::{Outcome, record};
use crate::error::AppError;
use crate::noted;
use crate::retention::DueDossier;
use crate::tasks::step_of;
use crate::waiting::{NEW_SIGNAL, settling};
use crate::{App, Visitor};

/// How many things are listed as waiting.
pub(crate) const MOST_WAITING: u32 = 200;
/// How many dossiers stand on a page.
pub const PAGE: u32 = 50;

/// Something that waits for the visitor (*wat op u wacht*).
#[derive(Clone, PartialEq, Eq)]
pub struct Waiting {
    /// The dossier.
    pub dossier: DossierId,
    /// The name of the pupil.
    pub pupil: String,
    /// The code of the rule, or `new-signal` or `consultation-asked`.
    pub code: String,
    /// The command that settles it; nothing when it is enough to look.
    pub command: Option<CommandKind>,
    /// Of which step a task made by hand is, where it says so.
    pub step: Option<Step>,
    /// The record it is about.
    pub record: Option<No>,
    /// Whether whoever had it cannot do it any more.
    pub is_nobodys: bool,
    /// The day by which.
    pub due: Option<Date>,
    /// Whether that day has passed.
    pub is_overdue: bool,
}

/// A dossier in a list.
#[derive(Clone, PartialEq, Eq)]
pub struct DossierCard {
    /// The dossier.
    pub id: DossierId,
    /// The school.
    pub school: SchoolId,
    /// The name of the pupil.
    pub pupil: String,
    /// The group.
    pub group: String,
    /// Whether it is open.
    pub is_open: bool,
    /// Whether something in it is acute.
    pub is_acute: bool,
    /// The step that is being worked on, 1 to 5; nothing for who sees some parts only.
    pub step: Option<u8>,
    /// When something was last recorded.
    pub changed_at: Timestamp,
    /// The parts that the visitor may read, where that is by leave or in an emergency.
    pub shared: Option<Parts>,
}

/// What somebody's first page shows.
#[derive(Clone, PartialEq, Eq)]
pub struct MyWork {
    /// What waits, the most urgent first.
    pub waiting: Vec<Waiting>,
    /// Open dossiers, the last changed first.
    pub dossiers: Vec<DossierCard>,
    /// Dossiers that the visitor may look into by leave or in an emergency, by name.
    pub shared: Vec<DossierCard>,
    /// Emergencies at which the visitor has to look back.
    pub emergencies: Vec<EmergencyToReview>,
    /// Dossiers of which it was announced that they will be destroyed.
    pub announced: Vec<DueDossier>,
    /// At how many schools the visitor still has to name who is finally responsible.
    pub without_responsible: usize,
    /// Today on the school's calendar.
    pub today: Date,
}

/// Which dossiers to list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ListFilter {
    /// Open ones, closed ones, or both.
    pub is_open: Option<bool>,
    /// At one school.
    pub school: Option<SchoolId>,
    /// After this one.
    pub after: Option<(Timestamp, DossierId)>,
}

/// A page of dossiers.
#[derive(Clone, PartialEq, Eq)]
pub struct DossierList {
    /// The dossiers.
    pub cards: Vec<DossierCard>,
    /// Where the next page begins.
    pub next: Option<(Timestamp, DossierId)>,
}

impl DossierCard {
    /// What the card tells somebody who may read these parts.
    fn seen_with(self, parts: Parts) -> Self {
        let is_whole = parts.contain(Parts::WITHOUT_DEFENCE);
        Self {
            step: self.step.filter(|_| is_whole),
            is_acute: self.is_acute && parts.contains(Compartment::Signals),
            shared: Some(parts),
            ..self
        }
    }
}

discreet!(Waiting, DossierCard, MyWork, DossierList);

/// The names on a page: the key is unwrapped once, and each name opened once.
struct Names {
    board: BoardId,
    key: BoardKey,
    known: BTreeMap<DossierId, String>,
}

impl App {
    /// What waits for the visitor, and the open dossiers.
    pub async fn my_work(&self, visitor: &Visitor) -> Result<MyWork, AppError> {
        let mut tx = self.store.begin().await?;
        let today = school_time(self.clock.now()).date();
        let mut names = self.names(&mut tx, visitor).await?;
        let filter = ListFilter {
            is_open: Some(true),
            ..ListFilter::default()
        };
        let dossiers = self.list(&mut tx, visitor, &mut names, filter).await?.cards;
        let mut rows = self.waiting_rows(&mut tx, visitor).await?;
        // Nobody has looked at a new signal yet: it may be the one that cannot wait.
        rows.sort_by_key(|row| row.code != NEW_SIGNAL);
        let mut waiting = Vec::new();
        for row in rows {
            waiting.push(
                self.waiting(&mut tx, &mut names, row, visitor.member, today)
                    .await?,
            );
        }
        let shared = self.shared(&mut tx, visitor, &mut names).await?;
        tx.commit().await?;
        let emergencies = self.emergencies_to_review(visitor).await?;
        let announced = self.announced_destructions(visitor).await?;
        let without_responsible = if visitor.may(Action::NameResponsible) {
            let overview = self.responsibility(visitor).await?;
            overview.schools.iter().filter(|one| one.is_open()).count()
        } else {
            0
        };
        Ok(MyWork {
            waiting,
            dossiers,
            shared,
            emergencies,
            announced,
            without_responsible,
            today,
        })
    }

    /// A page of the dossiers that the visitor may know of.
    pub async fn dossiers(
        &self,
        visitor: &Visitor,
        filter: ListFilter,
    ) -> Result<DossierList, AppError> {
        if !visitor.may(Action::ListDossiers) {
            return Err(AppError::NotFound);
        }
        let mut tx = self.store.begin().await?;
        let mut names = self.names(&mut tx, visitor).await?;
        let list = self.list(&mut tx, visitor, &mut names, filter).await?;
        tx.commit().await?;
        Ok(list)
    }

    async fn list(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        names: &mut Names,
        filter: ListFilter,
    ) -> Result<DossierList, AppError> {
        let mut schools = visitor.schools_for(Action::ListDossiers);
        if let Some(one) = filter.school {
            schools.retain(|school| *school == one);
        }
        let Some(first) = schools.first() else {
            return Ok(DossierList {
                cards: Vec::new(),
                next: None,
            });
        };
        let statuses: &[DossierStatus] = match filter.is_open {
            Some(true) => &[DossierStatus::Open],
            Some(false) => &[DossierStatus::Closed],
            None => &[DossierStatus::Open, DossierStatus::Closed],
        };
        let after = filter
            .after
            .map(|(changed_at, id)| ListedAfter { changed_at, id });
        let rows = tx
            .dossiers(
                visitor.board,
                Some(visitor.member),
                &schools,
                statuses,
                after,
                PAGE,
            )
            .await?;
        let permit =
            permit(Action::ListDossiers, &visitor.membership, *first).ok_or(AppError::NotFound)?;
        let now = self.clock.now();
        noted::found(
            tx,
            visitor,
            &permit,
            permit.action().code(),
            now,
            rows.len(),
        )
        .await?;
        let is_full = rows.len() >= PAGE as usize;
        let next = rows
            .last()
            .filter(|_| is_full)
            .map(|row| (row.changed_at, row.id));
        let mut cards = Vec::new();
        for row in rows {
            cards.push(self.card(tx, names, row).await?);
        }
        Ok(DossierList { cards, next })
    }

    /// What the visitor may look into without a role that lets them.
    async fn shared(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        names: &mut Names,
    ) -> Result<Vec<DossierCard>, AppError> {
        let noted = tx.access_of_member(visitor.board, visitor.member).await?;
        let pupils: BTreeSet<PupilId> = noted.into_iter().map(|row| row.pupil).collect();
        let mut cards = Vec::new();
        for pupil in pupils {
            let Some(row) = tx.dossier_of_pupil(visitor.board, pupil).await? else {
                continue;
            };
            match self.permit_in(tx, visitor, Action::ReadDossier, &row).await {
                Ok(permit) if permit.footing() != Footing::Role => {
                    // A name is shown here before anything is opened.
                    let shown = AuditRecord {
                        action: Action::ListDossiers.code().to_owned(),
                        dossier: Some(row.id),
                        ..record(&permit, self.clock.now(), Outcome::Done)
                    };
                    tx.append_audit(visitor.board, &shown).await?;
                    let card = self.card(tx, names, row).await?;
                    cards.push(card.seen_with(permit.parts()));
                }
                Ok(_) | Err(AppError::NotFound) => {}
                Err(other) => return Err(other),
            }
        }
        cards.sort_by(|one: &DossierCard, other| one.pupil.cmp(&other.pupil));
        Ok(cards)
    }

    async fn card(
        &self,
        tx: &mut Tx,
        names: &mut Names,
        row: DossierRow,
    ) -> Result<DossierCard, AppError> {
        let pupil = self.pupil(tx, &names.key, row.board, row.pupil).await?;
        names.known.insert(row.id, pupil.name());
        Ok(DossierCard {
            id: row.id,
            school: row.school,
            pupil: pupil.name(),
            group: pupil.group,
            is_open: row.status == DossierStatus::Open,
            is_acute: row.is_acute,
            step: Some(row.step),
            changed_at: row.changed_at,
            shared: None,
        })
    }

    async fn waiting(
        &self,
        tx: &mut Tx,
        names: &mut Names,
        row: WaitingRow,
        me: MemberId,
        today: Date,
    ) -> Result<Waiting, AppError> {
        Ok(Waiting {
            dossier: row.dossier,
            pupil: self.name_of(tx, names, row.dossier).await?,
            command: settling(&row.code),
            step: step_of(&row.code),
            record: row.record,
            is_nobodys: row.member.is_some_and(|member| member != me),
            code: row.code,
            due: row.due,
            is_overdue: row.due.is_some_and(|due| due < today),
        })
    }

    async fn names(&self, tx: &mut Tx, visitor: &Visitor) -> Result<Names, AppError> {
        Ok(Names {
            board: visitor.board,
            key: self.board_key(tx, visitor.board).await?,
            known: BTreeMap::new(),
        })
    }

    async fn name_of(
        &self,
        tx: &mut Tx,
        names: &mut Names,
        dossier: DossierId,
    ) -> Result<String, AppError> {
        if let Some(name) = names.known.get(&dossier) {
            return Ok(name.clone());
        }
        let row = tx.dossier(names.board, dossier).await?;
        let pupil = self.pupil(tx, &names.key, names.board, row.pupil).await?;
        names.known.insert(dossier, pupil.name());
        Ok(pupil.name())
    }

    /// Every dossier at these schools, page by page.
    pub(crate) async fn all_dossiers(
        &self,
        tx: &mut Tx,
        board: BoardId,
        schools: &[SchoolId],
    ) -> Result<Vec<DossierRow>, AppError> {
        let both = [DossierStatus::Open, DossierStatus::Closed];
        let mut all: Vec<DossierRow> = Vec::new();
        loop {
            let after = all.last().map(|row| ListedAfter {
                changed_at: row.changed_at,
                id: row.id,
            });
            let page = tx
                .dossiers(board, None, schools, &both, after, PAGE)
                .await?;
            let is_last = page.len() < PAGE as usize;
            all.extend(page);
            if is_last {
                return Ok(all);
            }
        }
    }
}

/// The roles in which the visitor is expected to act, where they may know of dossiers. An
/// attention officer does what a care coordinator does.
pub(crate) fn roles_to_act(visitor: &Visitor) -> Vec<(SchoolId, Role)> {
    let mut roles = Vec::new();
    for school in visitor.schools_for(Action::ListDossiers) {
        for (at, role) in &visitor.membership.roles {
            if at.is_some_and(|at| at != school) {
                continue;
            }
            roles.push((school, *role));
            if *role == Role::AttentionOfficer {
                roles.push((school, Role::CareCoordinator));
            }
        }
    }
    roles.sort();
    roles.dedup();
    roles
}
