//! Recording a signal about a pupil of the school, by anybody who works there.

use domain::answer::{Known, YesNo};
use domain::case::Status;
use domain::command::{Command, CommandKind};
use domain::decide::{Context, Refusal, decide};
use domain::id::{DossierId, No, PupilId};
use domain::permission::{Action, Permit, permit};
use domain::responsibility::Deciding;
use domain::step1_signals::{EditionPin, Opening, Person};
use domain::step5_decision::Reopening;
use jiff::Timestamp;
use store::{DossierRow, DossierStatus, PupilRow, Tx};
use vault::BoardKey;

use crate::audit::{Outcome, audit};
use crate::chance::random;
use crate::error::AppError;
use crate::noted;
use crate::open_dossier::OpenedDossier;
use crate::perform::{PerformError, Submission, TRIES, refused, was_overtaken};
use crate::roster::{Roster, RosterParent, open_pupil};
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

/// What is asked of whoever opens a dossier without an entry.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct OpeningAsked {
    /// Whether it is because of a parent's condition.
    pub on_parent_condition: Option<YesNo>,
    /// Whether it is about somebody who works for the school.
    pub about_staff: Option<YesNo>,
}

impl App {
    /// Record a signal (*signaal vastleggen*).
    ///
    /// The dossier is opened when the pupil has none, and reopened when it was closed: a signal is
    /// never turned away. The writer need not have seen it, so there is no version to fit: an entry
    /// takes nothing away from anybody else's.
    pub async fn record_signal(
        &self,
        visitor: &Visitor,
        pupil: PupilId,
        submission: Submission,
    ) -> Result<Receipt, PerformError> {
        let mut tried = 1;
        loop {
            let receipt = self.try_to_record(visitor, pupil, &submission).await;
            if tried == TRIES || !was_overtaken(&receipt) {
                return receipt;
            }
            tried += 1;
        }
    }

    async fn try_to_record(
        &self,
        visitor: &Visitor,
        pupil: PupilId,
        submission: &Submission,
    ) -> Result<Receipt, PerformError> {
        let mut tx = self.store.begin().await?;
        let row = tx.pupil(visitor.board, pupil).await?;
        let permit = permit(Action::RecordSignal, &visitor.membership, row.school)
            .ok_or(AppError::NotFound)?;
        let form = self.form_sent(visitor, pupil.as_bytes(), submission)?;
        if let Some(done) = self.done_before(&mut tx, &form, visitor).await? {
            return Ok(receipt(done.dossier, done.no, done.at));
        }
        let of_pupil = tx.dossier_of_pupil(visitor.board, pupil).await?;
        let known = of_pupil.as_ref().map(|dossier| dossier.id);
        let entry = submission.clone();
        let recorded = self
            .put_on_record(&mut tx, visitor, &permit, &row, of_pupil, entry)
            .await;
        let (dossier, no) = match recorded {
            Ok(recorded) => recorded,
            Err(PerformError::Refused(refusal)) => {
                // What was begun for this signal, such as a new dossier, goes with it.
                drop(tx);
                self.audit_refusal(visitor, &permit, known, &refusal)
                    .await?;
                return Err(refusal.into());
            }
            Err(PerformError::Unreadable { path }) => {
                drop(tx);
                let mut tx = self.store.begin().await?;
                let (now, code) = (self.clock.now(), noted::UNREADABLE);
                noted::not_done(&mut tx, visitor, &permit, now, known, code).await?;
                tx.commit().await?;
                return Err(PerformError::Unreadable { path });
            }
            Err(other) => return Err(other),
        };
        self.remember(&mut tx, form, visitor, dossier, no).await?;
        tx.commit().await?;
        Ok(receipt(dossier, no, self.clock.now()))
    }

    async fn put_on_record(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        permit: &Permit,
        pupil: &PupilRow,
        of_pupil: Option<DossierRow>,
        entry: Submission,
    ) -> Result<(DossierId, No), PerformError> {
        let mut opened = self
            .opened_for_signal(tx, visitor, permit, pupil, of_pupil)
            .await?;
        let no = self
            .carry_out_for_all(tx, visitor, permit, &mut opened, entry)
            .await?;
        Ok((opened.row.id, no))
    }

    /// The dossier of a pupil about whom there is a signal: opened when there is none, and reopened when it was
    /// closed.
    pub(crate) async fn opened_for_signal(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        permit: &Permit,
        pupil: &PupilRow,
        of_pupil: Option<DossierRow>,
    ) -> Result<OpenedDossier, PerformError> {
        let key = self.board_key(tx, visitor.board).await?;
        let asked = OpeningAsked::default();
        let mut opened = match of_pupil {
            Some(dossier) => self.load(tx, &key, dossier).await?,
            None => {
                self.open_dossier(tx, visitor, permit, &key, pupil, asked)
                    .await?
            }
        };
        if opened.case.status() == Status::Closed {
            let reason = self.words().get("reopened-by-signal");
            let reopening = Command::Reopen(Reopening { reason });
            self.decide_and_append(tx, visitor, permit, &mut opened, [reopening])
                .await?;
        }
        Ok(opened)
    }

    /// Write down a refusal, once everything that was begun is let go of.
    pub(crate) async fn audit_refusal(
        &self,
        visitor: &Visitor,
        permit: &Permit,
        dossier: Option<DossierId>,
        refusal: &Refusal,
    ) -> Result<(), AppError> {
        let mut tx = self.store.begin().await?;
        let now = self.clock.now();
        noted::refused(&mut tx, visitor, permit, now, dossier, refusal).await?;
        Ok(tx.commit().await?)
    }

    /// Open a dossier before there is any entry (*dossier openen*), also on a parent's condition.
    ///
    /// For those who run dossiers: a second opening is refused, which tells that there is one.
    pub async fn open_dossier_for(
        &self,
        visitor: &Visitor,
        pupil: PupilId,
        asked: OpeningAsked,
    ) -> Result<DossierId, PerformError> {
        let mut tx = self.store.begin().await?;
        let row = tx.pupil(visitor.board, pupil).await?;
        let opening = Action::Perform(CommandKind::OpenDossier);
        let permit = self.permit_about(&mut tx, visitor, opening, &row).await?;
        if let Some(known) = tx.dossier_of_pupil(visitor.board, pupil).await? {
            let (now, known) = (self.clock.now(), Some(known.id));
            let refusal = refused("case.already-opened", "");
            noted::refused(&mut tx, visitor, &permit, now, known, &refusal).await?;
            tx.commit().await?;
            return Err(refusal.into());
        }
        let key = self.board_key(&mut tx, visitor.board).await?;
        let opened = self
            .open_dossier(&mut tx, visitor, &permit, &key, &row, asked)
            .await;
        let opened = match opened {
            Ok(opened) => opened,
            Err(PerformError::Refused(refusal)) => {
                // What was begun goes with it: there is no dossier.
                drop(tx);
                self.audit_refusal(visitor, &permit, None, &refusal).await?;
                return Err(refusal.into());
            }
            Err(other) => return Err(other),
        };
        let (id, now) = (opened.row.id, self.clock.now());
        let first = Some(No(1));
        audit(
            &mut tx,
            visitor,
            &permit,
            now,
            Some(id),
            first,
            Outcome::Done,
        )
        .await?;
        tx.commit().await?;
        Ok(id)
    }

    async fn open_dossier(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        permit: &Permit,
        key: &BoardKey,
        pupil: &PupilRow,
        asked: OpeningAsked,
    ) -> Result<OpenedDossier, PerformError> {
        let row = self.new_row(tx, pupil).await?;
        let roster = open_pupil(key, pupil)?;
        let mut parents = roster.parents.clone();
        // A gap in the roster must not turn a signal away.
        parents.retain(|parent| !parent.name.trim().is_empty());
        let opening = opening(&row, pupil, roster, asked);
        let (mut opened, wrapped) = self.new_dossier(key, row)?;
        tx.insert_dossier(&opened.row).await?;
        tx.insert_dossier_key(visitor.board, opened.row.id, &wrapped)
            .await?;
        let people = parents.into_iter().map(person).map(Command::LinkPerson);
        let commands = std::iter::once(opening).chain(people);
        self.decide_and_append(tx, visitor, permit, &mut opened, commands)
            .await?;
        Ok(opened)
    }

    /// Decide on commands one after the other, and append what comes of them together.
    async fn decide_and_append(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        permit: &Permit,
        opened: &mut OpenedDossier,
        commands: impl IntoIterator<Item = Command>,
    ) -> Result<(), PerformError> {
        let context = Context {
            actor: visitor.acting_as(permit.role()),
            edition: &opened.edition,
            follows: None,
            school: &opened.school,
            deciding: Deciding::by_role(&opened.edition),
            now: self.clock.now(),
        };
        let mut case = opened.case.clone();
        let mut records = Vec::new();
        for command in commands {
            let record = decide(&case, command.into(), &context)?;
            case.evolve(record.clone());
            records.push(record);
        }
        self.append(tx, opened, records).await?;
        Ok(())
    }

    /// The row of a dossier that opens today, under the board's edition in its newest version.
    async fn new_row(&self, tx: &mut Tx, pupil: &PupilRow) -> Result<DossierRow, AppError> {
        let edition = self.edition_of_board(tx, pupil.board).await?;
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
            destroy_from: None,
        })
    }
}

/// How the dossier begins: the pupil as known today.
fn opening(row: &DossierRow, pupil: &PupilRow, roster: Roster, asked: OpeningAsked) -> Command {
    Command::OpenDossier(Opening {
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
        on_parent_condition: asked.on_parent_condition,
        about_staff: asked.about_staff,
    })
}

fn receipt(dossier: DossierId, no: No, recorded_at: Timestamp) -> Receipt {
    Receipt {
        dossier,
        no,
        recorded_at,
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
