//! The pupils of a school, sealed one by one and searched in memory.

use domain::answer::Known;
use domain::id::{BoardId, PupilId, SchoolId};
use domain::permission::Action;
use domain::step1_signals::Relation;
use domain::time::school_time;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use store::{PupilRow, Tx};
use vault::{BoardKey, BoardPlace, Nonce, Sealed};

use crate::error::AppError;
use crate::noted;
use crate::{App, School, Visitor};

/// A parent or guardian as the school's administration knows them.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RosterParent {
    /// Name.
    pub name: String,
    /// Parent or guardian.
    pub relation: Relation,
    /// Authority, as far as known.
    pub authority: Known,
    /// Lives with the child, as far as known.
    pub lives_with_child: Known,
    /// Telephone number.
    pub phone: String,
    /// Address.
    pub address: String,
}

/// What the roster holds of a pupil; sealed.
#[derive(Serialize, Deserialize)]
pub(crate) struct Roster {
    pub(crate) given_name: String,
    pub(crate) family_name: String,
    pub(crate) born: Date,
    pub(crate) group: String,
    pub(crate) parents: Vec<RosterParent>,
}

/// A pupil, for choosing one.
#[derive(Clone, PartialEq, Eq)]
pub struct PupilCard {
    /// The pupil.
    pub id: PupilId,
    /// The school.
    pub school: SchoolId,
    /// Given name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// The group.
    pub group: String,
    /// Date of birth.
    pub born: Date,
}

discreet!(RosterParent, PupilCard);

impl PupilCard {
    /// Given name and family name.
    pub fn name(&self) -> String {
        format!("{} {}", self.given_name, self.family_name)
    }
}

impl App {
    /// The pupils about whom the visitor may record a signal, by name. Not those who left.
    pub async fn pupils(&self, visitor: &Visitor) -> Result<Vec<PupilCard>, AppError> {
        self.pupils_for(visitor, Action::RecordSignal).await
    }

    /// The pupils of the schools at which the visitor may do this, by name. Not those who left.
    ///
    /// It is written down that somebody looked, and among how many.
    pub async fn pupils_for(
        &self,
        visitor: &Visitor,
        action: Action,
    ) -> Result<Vec<PupilCard>, AppError> {
        let mut tx = self.store.begin().await?;
        let key = self.board_key(&mut tx, visitor.board).await?;
        let mut cards = Vec::new();
        let now = self.clock.now();
        let today = school_time(now).date();
        for school in visitor.schools_for(action) {
            for row in tx.pupils_of_school(visitor.board, school).await? {
                if row.left_on.is_none_or(|left| left > today) {
                    cards.push(card(&key, &row)?);
                }
            }
        }
        cards.sort_by_key(|card| {
            (
                card.given_name.to_lowercase(),
                card.family_name.to_lowercase(),
            )
        });
        noted::searched(&mut tx, visitor, action, now, cards.len()).await?;
        tx.commit().await?;
        Ok(cards)
    }

    /// One pupil.
    pub(crate) async fn pupil(
        &self,
        tx: &mut Tx,
        key: &BoardKey,
        board: BoardId,
        pupil: PupilId,
    ) -> Result<PupilCard, AppError> {
        let row = tx.pupil(board, pupil).await?;
        card(key, &row)
    }

    /// A school.
    pub(crate) async fn school(
        &self,
        tx: &mut Tx,
        board: BoardId,
        school: SchoolId,
    ) -> Result<School, AppError> {
        let row = tx.school(board, school).await?;
        Ok(School {
            id: row.id,
            name: row.name,
            brin: row.brin,
            place: row.place,
            phone: row.phone,
        })
    }
}

fn card(key: &BoardKey, row: &PupilRow) -> Result<PupilCard, AppError> {
    let roster = open_pupil(key, row)?;
    Ok(PupilCard {
        id: row.id,
        school: row.school,
        given_name: roster.given_name,
        family_name: roster.family_name,
        group: roster.group,
        born: roster.born,
    })
}

const TABLE: &str = "pupils";

pub(crate) fn seal_pupil(
    key: &BoardKey,
    board: BoardId,
    pupil: PupilId,
    nonce: Nonce,
    roster: &Roster,
) -> Result<Sealed, AppError> {
    let place = BoardPlace {
        board: *board.as_bytes(),
        table: TABLE,
        id: pupil.as_bytes(),
    };
    Ok(key.seal(&place, nonce, &serde_json::to_vec(roster)?)?)
}

pub(crate) fn open_pupil(key: &BoardKey, row: &PupilRow) -> Result<Roster, AppError> {
    let place = BoardPlace {
        board: *row.board.as_bytes(),
        table: TABLE,
        id: row.id.as_bytes(),
    };
    Ok(serde_json::from_slice(&key.open(&place, &row.sealed)?)?)
}
