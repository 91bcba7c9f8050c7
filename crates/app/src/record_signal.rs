//! Recording a signal about a pupil of the school, by anybody who works there.

use domain::answer::{Known, YesNo};
use domain::command::Command;
use domain::decide::{Context, decide};
use domain::id::{DossierId, No, PupilId};
use domain::permission::{Action, Permit, permit};
use domain::step1_signals::{EditionPin, Opening, Person};
use jiff::Timestamp;
use store::{DossierRow, DossierStatus, PupilRow, Tx};
use vault::BoardKey;

use crate::chance::random;
use crate::error::AppError;
use crate::open_dossier::OpenedDossier;
use crate::perform::{PerformError, Submission};
use crate::roster::{RosterParent, open_pupil};
use crate::{App, Visitor};

/// What the writer gets back (*ontvangstbewijs*).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Receipt {
    /// The dossier.
    pub dossier: DossierId,
    /// The number of the record.
    pub no: No,
    /// When it was recorded.
    pub recorded_at: Timestamp,
}

impl App {
    /// Record a signal (*signaal vastleggen*).
    ///
    /// The dossier is opened when the pupil has none. The writer need not have seen it, so there is
    /// no version to fit: an entry takes nothing away from anybody else's.
    pub async fn record_signal(
        &self,
        visitor: &Visitor,
        pupil: PupilId,
        submission: Submission,
    ) -> Result<Receipt, PerformError> {
        let mut tx = self.store.begin().await?;
        let recorded_at = self.clock.now();
        let row = tx.pupil(visitor.board, pupil).await?;
        let permit = permit(Action::RecordSignal, &visitor.membership, row.school)
            .ok_or(AppError::NotFound)?;
        let of_pupil = tx.dossier_of_pupil(visitor.board, pupil).await?;
        if let Some(no) = self.done_before(&mut tx, &submission.key, visitor).await?
            && let Some(dossier) = of_pupil
        {
            return Ok(Receipt {
                dossier: dossier.id,
                no,
                recorded_at,
            });
        }
        let key = self.board_key(&mut tx, visitor.board).await?;
        let mut opened = match of_pupil {
            Some(dossier) => self.load(&mut tx, &key, dossier).await?,
            None => {
                self.open_dossier(&mut tx, visitor, &permit, &key, &row, None)
                    .await?
            }
        };
        let request = submission.key.clone();
        let no = self
            .carry_out(&mut tx, visitor, &permit, &mut opened, submission)
            .await?;
        let dossier = opened.row.id;
        self.remember(&mut tx, &request, visitor, dossier, no)
            .await?;
        tx.commit().await?;
        Ok(Receipt {
            dossier,
            no,
            recorded_at,
        })
    }

    /// Open a dossier before there is any entry (*dossier openen*), also on a parent's condition.
    pub async fn open_dossier_for(
        &self,
        visitor: &Visitor,
        pupil: PupilId,
        on_parent_condition: Option<YesNo>,
    ) -> Result<DossierId, PerformError> {
        let mut tx = self.store.begin().await?;
        let row = tx.pupil(visitor.board, pupil).await?;
        let permit = permit(Action::RecordSignal, &visitor.membership, row.school)
            .ok_or(AppError::NotFound)?;
        let key = self.board_key(&mut tx, visitor.board).await?;
        let mut opened = match tx.dossier_of_pupil(visitor.board, pupil).await? {
            Some(dossier) => self.load(&mut tx, &key, dossier).await?,
            None => {
                let opened = self
                    .open_dossier(&mut tx, visitor, &permit, &key, &row, on_parent_condition)
                    .await?;
                tx.commit().await?;
                return Ok(opened.row.id);
            }
        };
        // A second opening is refused by the plan itself, so that the refusal has its code.
        let opening = self.opening(&opened.row, &key, &row, on_parent_condition)?;
        self.decide_and_append(&mut tx, visitor, &permit, &mut opened, opening)
            .await?;
        Err(AppError::NotFound.into())
    }

    async fn open_dossier(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        permit: &Permit,
        key: &BoardKey,
        pupil: &PupilRow,
        on_parent_condition: Option<YesNo>,
    ) -> Result<OpenedDossier, PerformError> {
        let row = self.new_row(tx, pupil).await?;
        let opening = self.opening(&row, key, pupil, on_parent_condition)?;
        let (mut opened, wrapped) = self.new_dossier(key, row)?;
        tx.insert_dossier(&opened.row).await?;
        tx.insert_dossier_key(visitor.board, opened.row.id, &wrapped)
            .await?;
        self.decide_and_append(tx, visitor, permit, &mut opened, opening)
            .await?;
        for parent in open_pupil(key, pupil)?.parents {
            let person = Command::LinkPerson(person(parent));
            self.decide_and_append(tx, visitor, permit, &mut opened, person)
                .await?;
        }
        Ok(opened)
    }

    async fn decide_and_append(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        permit: &Permit,
        opened: &mut OpenedDossier,
        command: Command,
    ) -> Result<(), PerformError> {
        let edition = opened.edition.clone();
        let actor = visitor.acting_as(permit.role());
        let context = Context {
            actor,
            edition: &edition,
            now: self.clock.now(),
        };
        let record = decide(&opened.case, command.into(), &context)?;
        self.append(tx, opened, vec![record]).await?;
        Ok(())
    }

    /// The row of a dossier that opens today, under the board's edition in its newest version.
    async fn new_row(&self, tx: &mut Tx, pupil: &PupilRow) -> Result<DossierRow, AppError> {
        let code = tx.board(pupil.board).await?.edition;
        let newest = self.editions.iter().filter(|edition| edition.code == code);
        let edition = newest
            .max_by_key(|edition| edition.version)
            .ok_or_else(|| AppError::NoEdition {
                code: code.clone(),
                version: 0,
            })?;
        let now = self.clock.now();
        Ok(DossierRow {
            board: pupil.board,
            id: DossierId::new(random(&*self.chance)),
            school: pupil.school,
            pupil: pupil.id,
            status: DossierStatus::Open,
            step: 1,
            edition: edition.code.clone(),
            edition_version: edition.version,
            version: 0,
            opened_at: now,
            changed_at: now,
            is_acute: false,
        })
    }

    fn opening(
        &self,
        row: &DossierRow,
        key: &BoardKey,
        pupil: &PupilRow,
        on_parent_condition: Option<YesNo>,
    ) -> Result<Command, AppError> {
        let roster = open_pupil(key, pupil)?;
        Ok(Command::OpenDossier(Opening {
            pupil: pupil.id,
            school: pupil.school,
            given_name: roster.given_name,
            family_name: roster.family_name,
            born: roster.born,
            group: roster.group,
            edition: EditionPin {
                code: row.edition.clone(),
                version: row.edition_version,
            },
            on_parent_condition,
        }))
    }
}

/// A parent of the roster, as the dossier starts with them: to be checked by whoever runs it.
fn person(parent: RosterParent) -> Person {
    Person {
        name: parent.name,
        relation: Some(parent.relation),
        authority: Some(parent.authority),
        lives_with_child: Some(parent.lives_with_child).filter(|known| *known != Known::Unknown),
        phone: parent.phone,
        address: parent.address,
        ..Person::default()
    }
}
