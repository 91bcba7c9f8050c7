//! The same entry in the dossiers of other children, when it is moved to the staff route
//! (*ook vastgelegd voor een ander kind*): moved in the same act where whoever moves it may, and where not,
//! somebody who may is reminded.

use std::collections::BTreeSet;

use domain::case::EntryNoted;
use domain::command::CommandKind;
use domain::id::{MemberId, No};
use domain::permission::{Action, Footing, Permit};
use domain::record::Recorded;
use domain::role::Role;
use domain::staff_route::{Moved, MovedCopy};
use domain::step1_signals::Diverted;
use store::{Tx, WaitingRow};
use vault::BoardKey;

use crate::access::Reader;
use crate::audit::{Outcome, audit};
use crate::chance::random;
use crate::error::AppError;
use crate::open_dossier::OpenedDossier;
use crate::shared_entry::{Shared, Where};
use crate::staff_route::divert::moved_record;
use crate::waiting::MOVED_ELSEWHERE;
use crate::{App, Visitor};

/// Who is reminded of a copy that is left: the first of whom somebody reads the dossier.
const REMINDED: [Role; 2] = [Role::CareCoordinator, Role::Director];

/// The same entry in another dossier.
pub(super) enum Copy {
    /// It goes too.
    Goes(Box<Going>),
    /// Whoever moves the first may not here, or the dossier is closed.
    Stays(Where),
}

/// A copy that goes too.
pub(super) struct Going {
    place: Where,
    permit: Permit,
    opened: OpenedDossier,
    record: Recorded,
    erased: Vec<No>,
}

impl Copy {
    /// What the recipients read of it.
    pub(super) fn told(&self) -> MovedCopy {
        let (place, records) = match self {
            Self::Stays(place) => (place, Vec::new()),
            Self::Goes(going) => {
                let all = going.opened.case.records().iter();
                let gone = all.filter(|record| going.erased.contains(&record.no));
                (&going.place, gone.filter_map(moved_record).collect())
            }
        };
        MovedCopy {
            dossier: place.dossier,
            no: place.no,
            records,
        }
    }
}

impl App {
    /// Where else what is moved stands, and whether it goes from there too. Nothing is stored yet.
    pub(super) async fn copies_of(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        opened: &OpenedDossier,
        moved: &[No],
    ) -> Result<Vec<Copy>, AppError> {
        let (board, dossier, key) = (visitor.board, opened.row.id, &opened.board_key);
        let mut copies = Vec::new();
        for no in moved {
            let place = Where { dossier, no: *no };
            let Some(shared) = self.shared_at(tx, board, key, place).await? else {
                continue;
            };
            for other in self.still_elsewhere(tx, board, key, &shared).await? {
                let going = self.going(tx, visitor, key, other).await?;
                let stays = Copy::Stays(other);
                copies.push(going.map_or(stays, |going| Copy::Goes(Box::new(going))));
            }
        }
        Ok(copies)
    }

    async fn going(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        key: &BoardKey,
        place: Where,
    ) -> Result<Option<Going>, AppError> {
        let row = tx.dossier(visitor.board, place.dossier).await?;
        let action = Action::Perform(CommandKind::DivertToStaffRoute);
        let permit = match self.permit_in(tx, visitor, action, &row).await {
            Ok(permit) => permit,
            Err(AppError::NotFound) => return Ok(None),
            Err(other) => return Err(other),
        };
        let opened = self.load(tx, key, row).await?;
        let erased = with_all(&opened, place.no);
        let diverted = Diverted {
            entry: newest(&opened, place.no),
            moved: erased.clone(),
        };
        let record = self.decide_to_divert(visitor, &permit, &opened, diverted);
        Ok(record.ok().map(|record| Going {
            place,
            permit,
            opened,
            record,
            erased,
        }))
    }

    /// Move a copy, or see to it that somebody is reminded of it.
    pub(super) async fn move_copy(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        copy: Copy,
        out: &BTreeSet<MemberId>,
    ) -> Result<(), AppError> {
        match copy {
            Copy::Stays(place) => self.remind_of_copy(tx, visitor, place, out).await,
            Copy::Goes(going) => {
                let Going {
                    place,
                    permit,
                    mut opened,
                    record,
                    erased,
                } = *going;
                let (no, dossier) = (Some(record.no), Some(place.dossier));
                self.append(tx, &mut opened, vec![record]).await?;
                self.erase(tx, &mut opened, &erased).await?;
                let (now, done) = (self.clock.now(), Outcome::Done);
                audit(tx, visitor, &permit, now, dossier, no, done).await
            }
        }
    }

    async fn remind_of_copy(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        place: Where,
        out: &BTreeSet<MemberId>,
    ) -> Result<(), AppError> {
        let board = visitor.board;
        let key = self.board_key(tx, board).await?;
        let Some(shared) = self.shared_at(tx, board, &key, place).await? else {
            return Ok(());
        };
        let row = tx.dossier(board, place.dossier).await?;
        let readers = self.readers(tx, &key, &row).await?;
        let reminds = reminded(&readers, out);
        let shared = Shared { reminds, ..shared };
        let sealed = shared.seal(board, &key, place, random(&*self.chance))?;
        tx.reseal_shared_entry(board, place.dossier, place.no, &sealed)
            .await?;
        let opened = self.load(tx, &key, row).await?;
        self.note_waiting(tx, &opened).await
    }

    /// The entries of a dossier that were moved to the staff route elsewhere, and still stand here.
    pub(crate) async fn copies_to_move(
        &self,
        tx: &mut Tx,
        opened: &OpenedDossier,
    ) -> Result<Vec<WaitingRow>, AppError> {
        let row = &opened.row;
        let (board, dossier) = (row.board, row.id);
        let mut waiting = Vec::new();
        for (no, sealed) in tx.shared_entries(board, dossier).await? {
            let place = Where { dossier, no };
            let shared = Shared::open(board, &opened.board_key, place, &sealed)?;
            let (Some(role), Some(no)) = (shared.reminds, newest(opened, no)) else {
                continue;
            };
            waiting.push(WaitingRow {
                school: row.school,
                dossier,
                role,
                member: None,
                code: MOVED_ELSEWHERE.to_owned(),
                record: Some(no),
                due: None,
                since: row.changed_at,
            });
        }
        Ok(waiting)
    }

    /// How many copies of what was moved still stand in a dossier of a pupil.
    pub(super) async fn copies_left(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        key: &BoardKey,
        moved: &Moved,
    ) -> Result<usize, AppError> {
        let mut left = 0;
        for copy in moved.copies.iter().filter(|copy| copy.records.is_empty()) {
            let place = Where {
                dossier: copy.dossier,
                no: copy.no,
            };
            let there = self.shared_at(tx, visitor.board, key, place).await?;
            left += usize::from(there.is_some());
        }
        Ok(left)
    }
}

/// The numbers of all that hangs on an entry.
fn with_all(opened: &OpenedDossier, entry: No) -> Vec<No> {
    let hanging = opened.case.with_what_hangs_on(entry).into_iter();
    hanging.map(|record| record.no).collect()
}

/// The entry as it stands today, corrected or not; nothing where it was moved.
fn newest(opened: &OpenedDossier, entry: No) -> Option<No> {
    let all = with_all(opened, entry);
    let entries = opened.case.current_entries();
    let found = entries.iter().find(|noted| all.contains(&noted.no()));
    found.map(EntryNoted::no)
}

/// A role of which somebody can see to it. Never one that would show it to whom the signal may be about, or to
/// somebody with a tie to them.
fn reminded(readers: &[Reader], out: &BTreeSet<MemberId>) -> Option<Role> {
    let holders = |role: Role| {
        let by_role = move |one: &&Reader| one.footing == Footing::Role && one.role == role;
        readers.iter().filter(by_role)
    };
    REMINDED.into_iter().find(|role| {
        let mut shut_out = holders(*role).filter(|one| out.contains(&one.member));
        holders(*role).next().is_some() && shut_out.next().is_none()
    })
}
