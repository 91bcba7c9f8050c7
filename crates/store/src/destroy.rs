//! Destroying a dossier (*vernietigen*), and what is left of it: nothing of anybody it was about.

use domain::access::AccessKind;
use domain::id::{BoardId, DossierId, MemberId, SchoolId};
use domain::role::Role;
use jiff::Timestamp;
use jiff::civil::Date;

use crate::line::Line;
use crate::statement::statement;
use crate::value::values;
use crate::{DossierRow, StoreError, Tx};

/// What is left of a dossier (*verklaring van vernietiging*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DestroyedRow {
    /// The dossier.
    pub dossier: DossierId,
    /// Where it was kept.
    pub school: SchoolId,
    /// The edition it was closed under.
    pub edition: String,
    /// The version of that edition.
    pub edition_version: u32,
    /// How long it was to be kept: a code of that edition.
    pub retention: String,
    /// The day on which it was opened.
    pub opened_on: Date,
    /// The day on which it was last closed.
    pub closed_on: Date,
    /// The first day on which it could be destroyed.
    pub destroy_from: Date,
    /// How many records it had.
    pub records: u32,
    /// How many files.
    pub files: u32,
    /// Who proposed it, when and in which role.
    pub proposed: Deed,
    /// Who confirmed it.
    pub confirmed: Deed,
    /// How many leaves the log had when it was done, that it was among them.
    pub log_size: u64,
}

/// Who did something, when and in which role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deed {
    /// When.
    pub at: Timestamp,
    /// Who.
    pub by: MemberId,
    /// In which role.
    pub role: Role,
}

fn destroyed(line: &Line) -> Result<DestroyedRow, StoreError> {
    Ok(DestroyedRow {
        dossier: line.parsed("dossier")?,
        school: line.parsed("school")?,
        edition: line.text("edition")?,
        edition_version: line.small("edition_version")?,
        retention: line.text("retention")?,
        opened_on: line.parsed("opened_on")?,
        closed_on: line.parsed("closed_on")?,
        destroy_from: line.parsed("destroy_from")?,
        records: line.small("records")?,
        files: line.small("files")?,
        proposed: Deed {
            at: line.moment("proposed_at")?,
            by: line.parsed("proposed_by")?,
            role: line.coded("proposed_as", Role::from_code)?,
        },
        confirmed: Deed {
            at: line.moment("confirmed_at")?,
            by: line.parsed("confirmed_by")?,
            role: line.coded("confirmed_as", Role::from_code)?,
        },
        log_size: line.small("log_size")?,
    })
}

impl Tx {
    /// Destroys a dossier: its key, its texts and files, what was typed and not sent, what waited in it,
    /// who was let in, and that it was of this pupil. Its events, without their texts, and their leaves
    /// stay. How many files there were.
    ///
    /// `NotFound` when it is not there, or has another number of events.
    pub async fn destroy_dossier(&mut self, row: &DossierRow) -> Result<u32, StoreError> {
        let (board, dossier) = (row.board, row.id);
        self.lock_board(board).await?;
        let of_dossier = values![board, dossier];
        let files = self
            .execute(statement!("blobs", "destroy"), of_dossier)
            .await?;
        for statement in [
            statement!("shared_entries", "destroy"),
            statement!("sibling_links", "destroy"),
            statement!("event_texts", "destroy"),
            statement!("dossier_keys", "destroy"),
            statement!("retention_reasons", "destroy"),
            statement!("waiting", "clear"),
            statement!("requests", "destroy"),
        ] {
            self.execute(statement, of_dossier).await?;
        }
        let form = format!("/dossiers/{dossier}");
        let below = format!("{form}/%");
        let forms = values![board, &form, &below];
        self.execute(statement!("drafts", "destroy"), forms).await?;
        // A tie is to the child, and counts in a dossier that is opened later; leave was for this one.
        let kept = [AccessKind::ConflictDeclared, AccessKind::ConflictLifted];
        let [declared, lifted] = kept.map(AccessKind::code);
        let access = values![board, row.pupil, declared, lifted];
        self.execute(statement!("access_facts", "destroy"), access)
            .await?;
        let counted = values![board, dossier, row.version];
        self.change(statement!("dossiers", "delete"), counted)
            .await?;
        u32::try_from(files).map_err(|_| StoreError::NotFound)
    }

    /// Keeps what is left of a dossier that was destroyed.
    pub async fn insert_destroyed(
        &mut self,
        board: BoardId,
        row: &DestroyedRow,
    ) -> Result<(), StoreError> {
        let size = i64::try_from(row.log_size).map_err(|_| StoreError::NotFound)?;
        let values = values![
            board,
            row.dossier,
            row.school,
            &row.edition,
            row.edition_version,
            &row.retention,
            Some(row.opened_on),
            Some(row.closed_on),
            Some(row.destroy_from),
            row.records,
            row.files,
            row.proposed.at,
            row.proposed.by,
            row.proposed.role,
            row.confirmed.at,
            row.confirmed.by,
            row.confirmed.role,
            size
        ];
        self.execute(statement!("destroyed_dossiers", "insert"), values)
            .await
            .map(drop)
    }

    /// What is left of a dossier that was destroyed. `NotFound` when it was not.
    pub async fn destroyed_dossier(
        &mut self,
        board: BoardId,
        dossier: DossierId,
    ) -> Result<DestroyedRow, StoreError> {
        let get = statement!("destroyed_dossiers", "get");
        self.one(get, values![board, dossier], destroyed).await
    }

    /// What is left of every dossier of a board that was destroyed, the last one first.
    pub async fn destroyed_dossiers(
        &mut self,
        board: BoardId,
    ) -> Result<Vec<DestroyedRow>, StoreError> {
        let list = statement!("destroyed_dossiers", "list");
        self.all(list, values![board], destroyed).await
    }

    /// How many texts of events a board has.
    pub async fn count_texts(&mut self, board: BoardId) -> Result<u64, StoreError> {
        let count = |line: &Line| line.small("count");
        self.one(statement!("event_texts", "count"), values![board], count)
            .await
    }
}
