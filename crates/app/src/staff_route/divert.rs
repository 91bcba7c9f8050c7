//! Moving an entry from a pupil's dossier to the staff route (*verplaatsen*).
//!
//! What it said begins a record of the staff route, and is erased where it stood: the sealed text is
//! taken out, and everything else of the dossier is sealed anew with another key, so that an older copy
//! of the database opens for nobody either. Commitments and links stay, and the log still holds.

use std::collections::BTreeSet;

use domain::command::{Command, CommandKind, Event, read};
use domain::decide::{Context, Refusal, decide};
use domain::id::No;
use domain::permission::Permit;
use domain::record::Recorded;
use domain::responsibility::Deciding;
use domain::staff_route::{
    self, Moved, MovedRecord, StaffAction, StaffCase, StaffCommand, StaffContext, Telling,
    shut_out_by,
};
use domain::step1_signals::{Diverted, SignListDone};
use serde_json::{Map, Value};
use store::Tx;
use vault::DossierKey;

use crate::attach_document::place;
use crate::audit::{Outcome, audit};
use crate::chance::random;
use crate::error::AppError;
use crate::open_dossier::OpenedDossier;
use crate::perform::{PerformError, Submission};
use crate::staff_route::copies::Copy;
use crate::staff_route::{Desk, StaffSubmission, note};
use crate::{App, Visitor};

/// The field of the form with what the recipients are told; it is not kept in the dossier.
const TELLING: &str = "telling";

impl App {
    /// Move an entry, with all that hangs on it. Nothing is kept until the caller commits.
    pub(crate) async fn divert(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        permit: &Permit,
        opened: &mut OpenedDossier,
        submission: Submission,
    ) -> Result<No, PerformError> {
        visitor.must_be_confirmed()?;
        let sent = StaffSubmission {
            key: submission.key,
            version: 0,
            fields: submission.fields.clone(),
        };
        let (mut diverted, telling) = asked(submission.fields)?;
        let hanging = diverted.entry.map(|no| opened.case.with_what_hangs_on(no));
        let hanging = hanging.unwrap_or_default();
        diverted.moved = hanging.iter().map(|record| record.no).collect();
        let mut moved = Moved {
            telling,
            dossier: opened.row.id,
            records: hanging.into_iter().filter_map(moved_record).collect(),
            copies: Vec::new(),
        };
        let out = shut_out_by(&moved.telling);
        let erased = diverted.moved.clone();
        let desk = self.desk(tx, visitor.board).await?;
        let record = self.decide_to_divert(visitor, permit, opened, diverted);
        // Both are asked before anything is stored: a refusal leaves nothing behind.
        let begins = self.decide_to_begin(visitor, permit, &desk, &moved);
        let record = both(record, begins)?;
        let no = record.no;
        let copies = self.copies_of(tx, visitor, opened, &erased).await?;
        moved.copies = copies.iter().map(Copy::told).collect();
        self.begin_moved(tx, visitor, permit, &desk, &sent, moved)
            .await?;
        self.append(tx, opened, vec![record]).await?;
        self.erase(tx, opened, &erased).await?;
        for copy in copies {
            self.move_copy(tx, visitor, copy, &out).await?;
        }
        let by = visitor.member;
        self.tell_recipients(tx, visitor.board, &desk, &out, by)
            .await?;
        let (now, dossier) = (self.clock.now(), Some(opened.row.id));
        audit(tx, visitor, permit, now, dossier, Some(no), Outcome::Done).await?;
        Ok(no)
    }

    pub(super) fn decide_to_divert(
        &self,
        visitor: &Visitor,
        permit: &Permit,
        opened: &OpenedDossier,
        diverted: Diverted,
    ) -> Result<Recorded, Refusal> {
        let context = Context {
            actor: visitor.acting_as(permit.role()),
            edition: &opened.edition,
            follows: None,
            school: &opened.school,
            deciding: Deciding::by_role(&opened.edition),
            now: self.clock.now(),
        };
        let command = Command::DivertToStaffRoute(diverted);
        decide(&opened.case, command.into(), &context)
    }

    fn decide_to_begin(
        &self,
        visitor: &Visitor,
        permit: &Permit,
        desk: &Desk,
        moved: &Moved,
    ) -> Result<(), Refusal> {
        let context = StaffContext {
            actor: visitor.acting_as(permit.role()),
            recipients: &desk.recipients,
            now: self.clock.now(),
        };
        let command = StaffCommand::Move(moved.clone());
        staff_route::decide(&StaffCase::default(), command, &context).map(drop)
    }

    async fn begin_moved(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        permit: &Permit,
        desk: &Desk,
        sent: &StaffSubmission,
        moved: Moved,
    ) -> Result<(), PerformError> {
        let leave = desk.permit(visitor, StaffAction::Tell, &BTreeSet::new())?;
        let id = self.staff_id(visitor, sent)?;
        let mut begun = self.new_staff(tx, &desk.key, visitor.board, id).await?;
        let actor = visitor.acting_as(permit.role());
        self.add_to_staff(tx, &mut begun, desk, actor, StaffCommand::Move(moved))
            .await?;
        let (now, done) = (self.clock.now(), (Outcome::Done, None));
        note(tx, visitor, &leave, now, Some((id, None)), done).await?;
        Ok(())
    }

    /// Erase these texts, and seal everything else of the dossier with a new key.
    pub(super) async fn erase(
        &self,
        tx: &mut Tx,
        opened: &mut OpenedDossier,
        erased: &[No],
    ) -> Result<(), AppError> {
        let (board, dossier) = (opened.row.board, opened.row.id);
        let key = DossierKey::from_random(random(&*self.chance));
        for event in tx.events_of_dossier(board, dossier).await? {
            if erased.contains(&event.no) {
                tx.forget_shared_entry(board, dossier, event.no).await?;
                tx.erase_event_text(board, dossier, event.no).await?;
            } else if let Some(kept) = &event.sealed {
                let place = event.place(board, dossier);
                let old = &opened.key;
                let (salt, text) = old.disclose_event(&place, kept, &event.commitment)?;
                let (sealed, _) = key.seal_event(&place, random(&*self.chance), salt, &text)?;
                tx.reseal_event_text(board, dossier, event.no, &sealed)
                    .await?;
            }
        }
        for (no, sealed) in tx.blobs_of_dossier(board, dossier).await? {
            let place = place(board, dossier, no);
            let bytes = opened.key.open(&place, &sealed)?;
            let sealed = key.seal(&place, random(&*self.chance), &bytes)?;
            tx.reseal_blob(board, dossier, no, &sealed).await?;
        }
        let (of_board, of_dossier) = (*board.as_bytes(), *dossier.as_bytes());
        let nonce = random(&*self.chance);
        let wrapped = key.wrap(&opened.board_key, of_board, of_dossier, nonce)?;
        tx.rewrap_dossier_key(board, dossier, &wrapped).await?;
        opened.key = key;
        Ok(())
    }
}

/// What the form asks of the dossier, and what it tells the recipients.
fn asked(mut fields: Value) -> Result<(Diverted, Telling), PerformError> {
    let unreadable = |error: domain::command::Unreadable, under: &str| PerformError::Unreadable {
        path: format!("{under}{}", error.path),
    };
    let told = fields.as_object_mut().and_then(|all| all.remove(TELLING));
    let told = told.unwrap_or_else(|| Value::Object(Map::new()));
    let telling: Telling = read(told).map_err(|error| unreadable(error, "telling."))?;
    let command = Command::read(CommandKind::DivertToStaffRoute, fields);
    match command.map_err(|error| unreadable(error, ""))? {
        Command::DivertToStaffRoute(diverted) => Ok((diverted, telling)),
        _ => Err(AppError::NotFound.into()),
    }
}

/// Both are done, or everything that is wrong with either is said.
fn both(
    record: Result<Recorded, Refusal>,
    begins: Result<(), Refusal>,
) -> Result<Recorded, Refusal> {
    let Err(refusal) = begins else {
        return record;
    };
    let mut problems = refusal.problems;
    for problem in problems.iter_mut().filter(|one| !one.field.is_empty()) {
        problem.field = format!("{TELLING}.{}", problem.field);
    }
    if let Err(refusal) = record {
        problems.splice(0..0, refusal.problems);
    }
    Err(Refusal { problems })
}

/// What was ticked: by its code, and in its own words where the list is the board's own.
fn ticked(done: &SignListDone) -> String {
    let own = done.own.as_ref();
    let words = |code: &String| {
        let sign = own.and_then(|own| own.sign(code));
        sign.map_or_else(|| code.clone(), |sign| sign.text.clone())
    };
    let ticked: Vec<String> = done.ticked.iter().map(words).collect();
    ticked.join(", ")
}

/// A record as the recipients read it; a list of signs says no more than what was ticked.
pub(super) fn moved_record(record: &Recorded) -> Option<MovedRecord> {
    let (entry, note) = match &record.event {
        Event::EntryRecorded(entry) => (Some(entry.clone()), String::new()),
        Event::EntryCorrected(correction) => {
            (Some(correction.entry.clone()), correction.reason.clone())
        }
        Event::HypothesisResolved(resolution) => (None, resolution.note.clone()),
        Event::SignListFilled(done) => (None, format!("{} {}", ticked(done), done.note)),
        _ => return None,
    };
    Some(MovedRecord {
        no: record.no,
        recorded_at: record.at,
        by: record.by.clone(),
        entry,
        note: note.trim().to_owned(),
    })
}
