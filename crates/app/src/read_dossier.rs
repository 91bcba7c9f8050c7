//! Reading a dossier. It is written down who did, in the same transaction.

use std::sync::Arc;

use domain::case::Case;
use domain::edition::Edition;
use domain::id::{DossierId, No};
use domain::permission::{Action, is_allowed, permit};
use domain::progress::{Stage, progress};
use domain::role::Role;
use domain::rule::{OpenPoint, open_points};
use domain::step1_signals::{DossierLink, Step};
use jiff::Timestamp;
use store::Tx;

use crate::audit::{Outcome, audit};
use crate::error::AppError;
use crate::open_dossier::OpenedDossier;
use crate::sign_in::open_member;
use crate::{App, School, Visitor};

/// Somebody who can read a dossier.
#[derive(Clone, PartialEq, Eq)]
pub struct Reader {
    /// The member's name.
    pub name: String,
    /// The role that lets the member read.
    pub role: Role,
}

/// The dossier of a brother or sister.
#[derive(Clone, PartialEq, Eq)]
pub struct LinkedDossier {
    /// The dossier; nothing when the visitor may not read it.
    pub id: Option<DossierId>,
    /// The name of the pupil; empty when the visitor may not read the dossier.
    pub pupil: String,
    /// What the children are to each other.
    pub relation: String,
}

/// Where a step stands, with the moment since when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StepView {
    /// The step.
    pub step: Step,
    /// Where it stands.
    pub state: StepState,
    /// Since when it is done.
    pub since: Option<Timestamp>,
}

/// Done, being worked on, or later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepState {
    /// *Gedaan*.
    Done,
    /// *Nu*.
    Current,
    /// *Later*.
    Later,
}

/// A dossier as somebody reads it.
pub struct DossierView {
    /// The dossier.
    pub id: DossierId,
    /// The school.
    pub school: School,
    /// What has happened.
    pub case: Case,
    /// The edition to which it is pinned.
    pub edition: Arc<Edition>,
    /// Every rule with its state.
    pub points: Vec<OpenPoint>,
    /// The moment of reading.
    pub now: Timestamp,
    /// Who can read it.
    pub readers: Vec<Reader>,
    /// Dossiers of brothers and sisters.
    pub linked: Vec<LinkedDossier>,
    /// The newest link of the chain, in hexadecimal: it stands for all that is in the dossier.
    pub fingerprint: String,
}

discreet!(Reader, LinkedDossier, DossierView);

impl DossierView {
    /// The number of records.
    pub fn version(&self) -> u32 {
        self.case.newest().0
    }

    /// The five steps.
    pub fn steps(&self) -> [StepView; 5] {
        let stages = progress(&self.case, &self.edition, self.now);
        let at = |no: No| self.case.record(no).map(|record| record.at);
        let view = |step, stage| match stage {
            Stage::Done(no) => StepView {
                step,
                state: StepState::Done,
                since: at(no),
            },
            Stage::Current => StepView {
                step,
                state: StepState::Current,
                since: None,
            },
            Stage::Later => StepView {
                step,
                state: StepState::Later,
                since: None,
            },
        };
        let mut stages = stages.into_iter();
        Step::ALL.map(|step| view(step, stages.next().unwrap_or(Stage::Later)))
    }
}

impl App {
    /// Read a dossier (*dossier lezen*).
    pub async fn read_dossier(
        &self,
        visitor: &Visitor,
        dossier: DossierId,
    ) -> Result<DossierView, AppError> {
        let mut tx = self.store.begin().await?;
        let opened = self
            .open_for(&mut tx, visitor, dossier, Action::ReadDossier, None)
            .await?;
        let view = self.view(&mut tx, visitor, opened).await?;
        tx.commit().await?;
        Ok(view)
    }

    /// Open a dossier for something that only reads, if the visitor may, and write down that it
    /// was, with the record that is asked for. The caller commits, also when it then shows nothing.
    pub(crate) async fn open_for(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        dossier: DossierId,
        action: Action,
        record: Option<No>,
    ) -> Result<OpenedDossier, AppError> {
        let row = tx.dossier(visitor.board, dossier).await?;
        let permit = permit(action, &visitor.membership, row.school).ok_or(AppError::NotFound)?;
        let board_key = self.board_key(tx, visitor.board).await?;
        let opened = self.load(tx, &board_key, row).await?;
        audit(
            tx,
            visitor,
            &permit,
            self.clock.now(),
            Some(dossier),
            record,
            Outcome::Done,
        )
        .await?;
        Ok(opened)
    }

    /// What somebody sees of an opened dossier.
    pub(crate) async fn view(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        opened: OpenedDossier,
    ) -> Result<DossierView, AppError> {
        let now = self.clock.now();
        let school = self.school(tx, visitor.board, opened.row.school).await?;
        let readers = self.readers(tx, &opened).await?;
        let linked = self.linked(tx, visitor, &opened).await?;
        let points = open_points(&opened.case, &opened.edition, now);
        let fingerprint = hex(opened.head().as_bytes());
        let OpenedDossier {
            row, case, edition, ..
        } = opened;
        Ok(DossierView {
            id: row.id,
            school,
            case,
            edition,
            points,
            now,
            readers,
            linked,
            fingerprint,
        })
    }

    async fn readers(&self, tx: &mut Tx, opened: &OpenedDossier) -> Result<Vec<Reader>, AppError> {
        let (board, school) = (opened.row.board, opened.row.school);
        let mut readers = Vec::new();
        for held in tx.roles_of_school(board, school).await? {
            if !is_allowed(Action::ReadDossier, held.role) {
                continue;
            }
            let member = tx.member(board, held.member).await?;
            if member.is_active {
                let name = open_member(&opened.board_key, &member)?.name;
                readers.push(Reader {
                    name,
                    role: held.role,
                });
            }
        }
        Ok(readers)
    }

    async fn linked(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        opened: &OpenedDossier,
    ) -> Result<Vec<LinkedDossier>, AppError> {
        let mut linked = Vec::new();
        for link in opened.case.facts::<DossierLink>() {
            let Some(id) = link.fact.dossier else {
                continue;
            };
            let row = tx.dossier(visitor.board, id).await?;
            let may = permit(Action::ReadDossier, &visitor.membership, row.school).is_some();
            let pupil = if may {
                self.pupil(tx, &opened.board_key, visitor.board, row.pupil)
                    .await?
                    .name()
            } else {
                String::new()
            };
            linked.push(LinkedDossier {
                id: may.then_some(id),
                pupil,
                relation: link.fact.relation.clone(),
            });
        }
        Ok(linked)
    }
}

/// Bytes as people compare them.
pub(crate) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a text cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
