//! What lists show of dossiers (*dossieroverzicht*): no personal data, only their state.

use domain::id::{BoardId, DossierId, MemberId, PupilId, SchoolId};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::line::Line;
use crate::statement::statement;
use crate::value::values;
use crate::{StoreError, Tx};

/// Whether a dossier is being worked in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DossierStatus {
    /// *Open*.
    Open,
    /// *Afgesloten*.
    Closed,
}

impl DossierStatus {
    /// Every status.
    pub const ALL: [Self; 2] = [Self::Open, Self::Closed];

    /// The name in the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Closed => "closed",
        }
    }

    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.code() == code)
    }
}

/// The state of a dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DossierRow {
    /// The board.
    pub board: BoardId,
    /// The id.
    pub id: DossierId,
    /// The school where it is kept now.
    pub school: SchoolId,
    /// The pupil; one has one dossier.
    pub pupil: PupilId,
    /// Whether it is open.
    pub status: DossierStatus,
    /// The step of the plan it is in.
    pub step: u8,
    /// The edition it is pinned to.
    pub edition: String,
    /// The version of that edition.
    pub edition_version: u32,
    /// How many events it has. Counted by `append` alone.
    pub version: u32,
    /// When it was opened.
    pub opened_at: Timestamp,
    /// When its newest event was recorded. Kept by `append`.
    pub changed_at: Timestamp,
    /// Whether somebody is in danger now.
    pub is_acute: bool,
    /// The first day on which it may be destroyed, once it is closed; [`Date::MAX`] where no day is
    /// known, and nothing where it was not worked out yet.
    pub destroy_from: Option<Date>,
}

/// The last dossier of a page: the next page begins after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListedAfter {
    /// When it was changed.
    pub changed_at: Timestamp,
    /// Its id.
    pub id: DossierId,
}

fn dossier(line: &Line) -> Result<DossierRow, StoreError> {
    Ok(DossierRow {
        board: line.parsed("board")?,
        id: line.parsed("id")?,
        school: line.parsed("school")?,
        pupil: line.parsed("pupil")?,
        status: line.coded("status", DossierStatus::from_code)?,
        step: line.small("step")?,
        edition: line.text("edition")?,
        edition_version: line.small("edition_version")?,
        version: line.small("version")?,
        opened_at: line.moment("opened_at")?,
        changed_at: line.moment("changed_at")?,
        is_acute: line.flag("is_acute")?,
        destroy_from: line.parsed_if_any("destroy_from")?,
    })
}

impl Tx {
    /// Adds a dossier without events: its version is 0, whatever the row says.
    ///
    /// `Conflict` when the pupil has one already.
    pub async fn insert_dossier(&mut self, row: &DossierRow) -> Result<(), StoreError> {
        let values = values![
            row.board,
            row.id,
            row.school,
            row.pupil,
            row.status.code(),
            row.step,
            &row.edition,
            row.edition_version,
            row.opened_at,
            row.changed_at,
            row.is_acute,
            row.destroy_from
        ];
        self.execute(statement!("dossiers", "insert"), values)
            .await
            .map(drop)
    }

    /// The dossier with this id.
    pub async fn dossier(
        &mut self,
        board: BoardId,
        id: DossierId,
    ) -> Result<DossierRow, StoreError> {
        self.one(statement!("dossiers", "get"), values![board, id], dossier)
            .await
    }

    /// The dossier of a pupil, if there is one.
    pub async fn dossier_of_pupil(
        &mut self,
        board: BoardId,
        pupil: PupilId,
    ) -> Result<Option<DossierRow>, StoreError> {
        self.first(
            statement!("dossiers", "of_pupil"),
            values![board, pupil],
            dossier,
        )
        .await
    }

    /// A page of the dossiers at these schools, the last changed first; not those from which the
    /// member, if one is named, is shut out.
    ///
    /// Each school and status is one walk along the index, so a page costs the same however many
    /// dossiers there are.
    pub async fn dossiers(
        &mut self,
        board: BoardId,
        member: Option<MemberId>,
        schools: &[SchoolId],
        statuses: &[DossierStatus],
        after: Option<ListedAfter>,
        limit: u32,
    ) -> Result<Vec<DossierRow>, StoreError> {
        // Ids are written in hexadecimal: this text comes after all of them.
        let (micros, id) = after.map_or((i64::MAX, String::from("z")), |after| {
            (after.changed_at.as_microsecond(), after.id.to_string())
        });
        let mut page = Vec::new();
        for school in schools {
            for status in statuses {
                let values = values![board, *school, status.code(), micros, &id, limit, member];
                page.extend(
                    self.all(statement!("dossiers", "list"), values, dossier)
                        .await?,
                );
            }
        }
        page.sort_by_key(|row| std::cmp::Reverse((row.changed_at, row.id)));
        page.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
        Ok(page)
    }

    /// The closed dossiers at these schools that may be destroyed by this day, the longest due first; not
    /// those from which the member is shut out.
    pub async fn dossiers_to_destroy(
        &mut self,
        board: BoardId,
        member: MemberId,
        schools: &[SchoolId],
        by: Date,
        limit: u32,
    ) -> Result<Vec<DossierRow>, StoreError> {
        let closed = DossierStatus::Closed.code();
        let mut due = Vec::new();
        for school in schools {
            let values = values![board, *school, closed, Some(by), member, limit];
            let statement = statement!("dossiers", "to_destroy");
            due.extend(self.all(statement, values, dossier).await?);
        }
        due.sort_by_key(|row| (row.destroy_from, row.id));
        due.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
        Ok(due)
    }

    /// Closed dossiers at a school of which it was not worked out yet when they may be destroyed.
    pub async fn dossiers_without_day(
        &mut self,
        board: BoardId,
        school: SchoolId,
        limit: u32,
    ) -> Result<Vec<DossierRow>, StoreError> {
        let values = values![board, school, DossierStatus::Closed.code(), limit];
        self.all(statement!("dossiers", "unworked"), values, dossier)
            .await
    }

    /// The dossiers of a school that are open, in the order of their ids.
    pub async fn open_dossiers_of_school(
        &mut self,
        board: BoardId,
        school: SchoolId,
    ) -> Result<Vec<DossierRow>, StoreError> {
        let values = values![board, school, DossierStatus::Open.code()];
        self.all(statement!("dossiers", "of_school"), values, dossier)
            .await
    }

    /// Replaces the state of a dossier, but for what `append` keeps.
    pub async fn update_dossier(&mut self, row: &DossierRow) -> Result<(), StoreError> {
        let values = values![
            row.board,
            row.id,
            row.school,
            row.status.code(),
            row.step,
            &row.edition,
            row.edition_version,
            row.is_acute,
            row.destroy_from
        ];
        self.change(statement!("dossiers", "update"), values).await
    }
}
