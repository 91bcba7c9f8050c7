//! Reading a dossier. It is written down who did, in the same transaction.

use std::collections::BTreeMap;
use std::sync::Arc;

use domain::access::{Compartment, Parts, Standing};
use domain::case::{Case, Status};
use domain::command::CommandKind;
use domain::edition::{Edition, InForce};
use domain::id::{DossierId, No, PupilId};
use domain::permission::{Action, Footing, Permit, permit_for};
use domain::progress::{Stage, progress};
use domain::responsibility::Deciding;
use domain::retention::Keeping;
use domain::rule::{OpenPoint, open_points};
use domain::step1_signals::{Signs, Step};
use jiff::Timestamp;
use store::{DossierRow, Tx};
use vault::BoardKey;

use crate::access::Reader;
use crate::audit::{Outcome, audit};
use crate::error::AppError;
use crate::open_dossier::OpenedDossier;
use crate::shared_entry::Elsewhere;
use crate::{App, School, Visitor, Words};

/// The dossier of a brother or sister, which the visitor may read too.
#[derive(Clone, PartialEq, Eq)]
pub struct LinkedDossier {
    /// The dossier.
    pub id: DossierId,
    /// The name of the pupil.
    pub pupil: String,
    /// What the children are to each other.
    pub relation: String,
    /// The pupil.
    pub pupil_id: PupilId,
    /// Whether the visitor may record an entry in it.
    pub takes_entries: bool,
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

/// The newer edition that the board follows, and what would be open under it.
pub struct Newer {
    /// The edition.
    pub edition: Arc<Edition>,
    /// Every rule with its state under it.
    pub points: Vec<OpenPoint>,
}

/// A dossier as somebody reads it.
pub struct DossierView {
    /// The dossier.
    pub id: DossierId,
    /// The school.
    pub school: School,
    /// What has happened, as far as the visitor may see it.
    pub case: Case,
    /// Which parts the visitor sees.
    pub parts: Parts,
    /// What lets the visitor read: the role, leave that was given, or an emergency.
    pub footing: Footing,
    /// How the visitor stands to the dossier.
    pub standing: Standing,
    /// The number of records, also of those that the visitor does not see.
    pub version: u32,
    /// The five steps; nothing for who sees some parts only.
    pub steps: Option<[StepView; 5]>,
    /// The edition to which it is pinned today, in the language of the visitor.
    pub edition: Arc<Edition>,
    /// The editions under which it ran.
    pub editions: InForce,
    /// The edition to which it can move; nothing for who sees some parts only.
    pub newer: Option<Newer>,
    /// The texts, as this edition speaks.
    pub words: Words,
    /// Every rule with its state; nothing for who sees some parts only.
    pub points: Vec<OpenPoint>,
    /// The moment of reading.
    pub now: Timestamp,
    /// Who can read it.
    pub readers: Vec<Reader>,
    /// Who may decide in it.
    pub deciding: Deciding,
    /// How it stands with keeping it.
    pub keeping: Keeping,
    /// Dossiers of brothers and sisters.
    pub linked: Vec<LinkedDossier>,
    /// The lists of signs of the board's own, as they are gone through now.
    pub own_signs: Vec<Signs>,
    /// The entries that were recorded for other children too; which of those the visitor may see.
    pub(crate) shared: BTreeMap<No, Elsewhere>,
    /// The newest link of the chain, in hexadecimal: it stands for all that is in the dossier.
    pub fingerprint: String,
}

discreet!(LinkedDossier, DossierView);

impl DossierView {
    /// Whether the visitor may do this in the dossier.
    pub fn permit(&self, visitor: &Visitor, action: Action) -> Option<Permit> {
        permit_for(action, &visitor.membership, self.school.id, &self.standing)
    }
}

/// The five steps.
fn steps(case: &Case, edition: &Edition, now: Timestamp) -> [StepView; 5] {
    let stages = progress(case, edition, now);
    let at = |no: No| case.record(no).map(|record| record.at);
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

impl App {
    /// Read a dossier (*dossier lezen*).
    pub async fn read_dossier(
        &self,
        visitor: &Visitor,
        dossier: DossierId,
    ) -> Result<DossierView, AppError> {
        let mut tx = self.store.begin().await?;
        let (permit, opened) = self
            .open_for(&mut tx, visitor, dossier, Action::ReadDossier, None)
            .await?;
        let view = self.view(&mut tx, visitor, &permit, opened).await?;
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
    ) -> Result<(Permit, OpenedDossier), AppError> {
        let row = self.dossier_row(tx, visitor, dossier).await?;
        let permit = self.permit_in(tx, visitor, action, &row).await?;
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
        Ok((permit, opened))
    }

    /// What somebody sees of an opened dossier.
    pub(crate) async fn view(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        permit: &Permit,
        opened: OpenedDossier,
    ) -> Result<DossierView, AppError> {
        let now = self.clock.now();
        let school = self.school(tx, visitor.board, opened.row.school).await?;
        let readers = self.readers(tx, &opened.board_key, &opened.row).await?;
        let standing = self.standing(tx, visitor, opened.row.pupil).await?;
        let deciding = self
            .deciding(tx, &opened.board_key, &opened.row, &opened.edition)
            .await?;
        let sees = |part| permit.parts().contains(part);
        let (linked, shared) = if sees(Compartment::Signals) {
            let linked = self.linked(tx, visitor, &opened).await?;
            (linked, self.shared_with(tx, visitor, &opened).await?)
        } else {
            (Vec::new(), BTreeMap::new())
        };
        let own_signs = self.own_signs(tx, &opened.board_key, visitor.board).await?;
        let notes = tx.retention_of_dossier(visitor.board, opened.row.id);
        let notes = notes.await?;
        let keeping = self.keeping_of(tx, &opened, &notes).await?;
        let fingerprint = hex(opened.head().as_bytes());
        // What is open tells what is there: it is for who may see all of it but the defence.
        let is_whole = permit.parts().contain(Parts::WITHOUT_DEFENCE);
        let newer = if is_whole && opened.case.status() == Status::Open {
            self.newer(tx, visitor, &opened, now).await?
        } else {
            None
        };
        let OpenedDossier {
            row,
            case,
            edition,
            editions,
            school: school_days,
            ..
        } = opened;
        let points = is_whole.then(|| open_points(&case, &edition, &school_days, now));
        let spoken = visitor.language.of_edition(&edition);
        Ok(DossierView {
            id: row.id,
            school,
            version: case.newest().0,
            steps: is_whole.then(|| steps(&case, &edition, now)),
            case: case.seen_with(permit.parts()),
            parts: permit.parts(),
            footing: permit.footing(),
            standing,
            words: self.words_in(visitor.language).of(&spoken),
            edition: spoken,
            editions: editions.read_as(|edition| visitor.language.of_edition(edition)),
            newer,
            points: points.unwrap_or_default(),
            now,
            readers,
            deciding,
            keeping,
            linked,
            own_signs,
            shared,
            fingerprint,
        })
    }

    /// The edition to which a dossier can move, with what would be open under it.
    async fn newer(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        opened: &OpenedDossier,
        now: Timestamp,
    ) -> Result<Option<Newer>, AppError> {
        let (board, case) = (opened.row.board, &opened.case);
        let newer = self.newer_edition(tx, board, &opened.edition).await?;
        Ok(newer.map(|edition| Newer {
            points: open_points(case, &edition, &opened.school, now),
            edition: visitor.language.of_edition(&edition),
        }))
    }

    /// Another dossier, of which the visitor may know.
    pub(crate) async fn linked_dossier(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        key: &BoardKey,
        row: DossierRow,
        relation: String,
    ) -> Result<LinkedDossier, AppError> {
        let recording = Action::Perform(CommandKind::RecordEntry);
        let takes_entries = match self.permit_in(tx, visitor, recording, &row).await {
            Ok(_) => true,
            Err(AppError::NotFound) => false,
            Err(other) => return Err(other),
        };
        let pupil = self.pupil(tx, key, visitor.board, row.pupil).await?;
        Ok(LinkedDossier {
            id: row.id,
            pupil: pupil.name(),
            relation,
            pupil_id: row.pupil,
            takes_entries,
        })
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
