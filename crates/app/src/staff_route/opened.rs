//! Loading, opening and extending a record of the staff route.

use domain::id::{BoardId, StaffRecordId};
use domain::record::Actor;
use domain::staff_route::{
    StaffCase, StaffCommand, StaffContext, StaffRecorded, decide, from_bytes, to_bytes,
};
use jiff::Timestamp;
use store::{SealedEvent, Tx};
use vault::{BoardKey, ChainLink, Commitment, StaffKey};

use crate::App;
use crate::chance::random;
use crate::error::AppError;
use crate::perform::PerformError;
use crate::staff_route::Desk;

/// A record that is open on the table.
pub(crate) struct OpenedStaff {
    pub(crate) board: BoardId,
    pub(crate) id: StaffRecordId,
    pub(crate) case: StaffCase,
    key: StaffKey,
    head: ChainLink,
}

impl App {
    /// Load a record and open everything in it. The store has seen to it that the chain holds.
    pub(crate) async fn load_staff(
        &self,
        tx: &mut Tx,
        board_key: &BoardKey,
        board: BoardId,
        id: StaffRecordId,
    ) -> Result<OpenedStaff, AppError> {
        let wrapped = tx.staff_key(board, id).await?;
        let (of_board, of_record) = (*board.as_bytes(), *id.as_bytes());
        let key = StaffKey::from_wrapped(board_key, of_board, of_record, &wrapped)?;
        let mut case = StaffCase::default();
        let mut head = ChainLink::first(of_board, of_record);
        for event in tx.staff_events(board, id).await? {
            let place = event.place(board, id);
            let sealed = event.sealed.as_ref().ok_or(AppError::Log)?;
            let text = key.open_event(&place, sealed, &event.commitment)?;
            case.evolve(from_bytes(event.no, &event.kind, &text)?);
            head = event.link;
        }
        Ok(OpenedStaff {
            board,
            id,
            case,
            key,
            head,
        })
    }

    /// A record that does not exist yet, with its new key.
    pub(crate) async fn new_staff(
        &self,
        tx: &mut Tx,
        board_key: &BoardKey,
        board: BoardId,
        id: StaffRecordId,
    ) -> Result<OpenedStaff, AppError> {
        let (of_board, of_record) = (*board.as_bytes(), *id.as_bytes());
        let key = StaffKey::from_random(random(&*self.chance));
        let wrapped = key.wrap(board_key, of_board, of_record, random(&*self.chance))?;
        tx.insert_staff_record(board, id, self.clock.now(), &wrapped)
            .await?;
        Ok(OpenedStaff {
            board,
            id,
            case: StaffCase::default(),
            key,
            head: ChainLink::first(of_board, of_record),
        })
    }

    /// Decide on it, and append what comes of it.
    pub(crate) async fn add_to_staff(
        &self,
        tx: &mut Tx,
        opened: &mut OpenedStaff,
        desk: &Desk,
        actor: Actor,
        command: StaffCommand,
    ) -> Result<StaffRecorded, PerformError> {
        let context = StaffContext {
            actor,
            recipients: &desk.recipients,
            now: self.clock.now(),
        };
        let record = decide(&opened.case, command, &context)?;
        let expected = opened.case.newest().0;
        let event = self.seal_staff(opened, &record)?;
        tx.append_staff(opened.board, opened.id, expected, &event)
            .await?;
        opened.head = event.link;
        opened.case.evolve(record.clone());
        Ok(record)
    }

    fn seal_staff(
        &self,
        opened: &OpenedStaff,
        record: &StaffRecorded,
    ) -> Result<SealedEvent, AppError> {
        let (board, id) = (opened.board, opened.id);
        let at: Timestamp = record.at;
        let mut event = SealedEvent {
            no: record.no,
            kind: record.event.stored().to_owned(),
            at,
            member: record.by.member,
            sealed: None,
            commitment: Commitment::from_stored([0; 32]),
            link: opened.head,
        };
        let (nonce, salt) = (random(&*self.chance), random(&*self.chance));
        let bytes = to_bytes(record)?;
        let place = event.place(board, id);
        let (sealed, commitment) = opened.key.seal_event(&place, nonce, salt, &bytes)?;
        (event.sealed, event.commitment) = (Some(sealed), commitment);
        event.link = event.link_after(opened.head, board, id);
        Ok(event)
    }
}
