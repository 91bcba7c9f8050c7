//! Founding a board, and filling it: schools, members, pupils.

use domain::id::{BoardId, MemberId, PupilId, SchoolId};
use domain::role::Role;
use store::{BoardRow, MemberRow, PupilRow, RoleRow, SchoolRow, Tx};
use vault::BoardKey;

use crate::App;
use crate::chance::random;
use crate::error::AppError;
use crate::language::Language;
use crate::letters::Reminders;
use crate::noted::by_operator;
use crate::roster::{Roster, RosterParent, seal_pupil};
use crate::sign_in::{MemberFile, hash_password, normal_login, seal_member};

/// The edition under which new dossiers open, unless the board chooses another.
const FIRST_EDITION: &str = "onderwijs-2019";

/// A school to add.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewSchool {
    /// BRIN and location.
    pub brin: String,
    /// Its name.
    pub name: String,
    /// The town.
    pub place: String,
    /// The telephone number.
    pub phone: String,
}

/// A member to add.
#[derive(Clone, PartialEq, Eq)]
pub struct NewMember {
    /// The member's name.
    pub name: String,
    /// The name to sign in with.
    pub login: String,
    /// Roles, each at the school with this BRIN or for the whole board.
    pub roles: Vec<(Option<String>, Role)>,
}

/// A pupil to add to a roster.
#[derive(Clone, PartialEq, Eq)]
pub struct NewPupil {
    /// The school.
    pub school: SchoolId,
    /// Given name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// Date of birth.
    pub born: jiff::civil::Date,
    /// The group.
    pub group: String,
    /// Parents and guardians as the school knows them.
    pub parents: Vec<RosterParent>,
}

/// What a check has looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Checked {
    /// Boards.
    pub boards: usize,
    /// Dossiers.
    pub dossiers: usize,
    /// Records in them.
    pub records: usize,
}

discreet!(NewMember, NewPupil);

impl App {
    /// Found a board with its schools (*bestuur inrichten*).
    pub async fn found_board(
        &self,
        name: &str,
        schools: &[NewSchool],
    ) -> Result<BoardId, AppError> {
        let tx = self.store.begin().await?;
        self.found_in(tx, name, schools).await
    }

    /// Found the board of an installation that serves one. `Founded` when there is one already.
    pub async fn found_first_board(
        &self,
        name: &str,
        schools: &[NewSchool],
    ) -> Result<BoardId, AppError> {
        let mut tx = self.store.begin_alone().await?;
        if !tx.boards().await?.is_empty() {
            return Err(AppError::Founded);
        }
        self.found_in(tx, name, schools).await
    }

    async fn found_in(
        &self,
        mut tx: Tx,
        name: &str,
        schools: &[NewSchool],
    ) -> Result<BoardId, AppError> {
        let board = BoardId::new(random(&*self.chance));
        let key = BoardKey::from_random(random(&*self.chance));
        let wrapped_key = key.wrap(self.keys.root(), *board.as_bytes(), random(&*self.chance))?;
        let edition = FIRST_EDITION.to_owned();
        tx.insert_board(&BoardRow {
            id: board,
            name: name.to_owned(),
            wrapped_key,
            edition,
        })
        .await?;
        for school in schools {
            let row = SchoolRow {
                board,
                id: SchoolId::new(random(&*self.chance)),
                name: school.name.clone(),
                brin: school.brin.clone(),
                place: school.place.clone(),
                phone: school.phone.clone(),
                region: None,
            };
            tx.insert_school(&row).await?;
        }
        let founded = by_operator("board-founded", self.clock.now(), None, None);
        tx.append_audit(board, &founded).await?;
        tx.commit().await?;
        Ok(board)
    }

    /// The board of an installation that serves one.
    pub async fn only_board(&self) -> Result<BoardId, AppError> {
        let boards = self.store.read().await?.boards().await?;
        match boards.as_slice() {
            [board] => Ok(board.id),
            _ => Err(AppError::NotFound),
        }
    }

    /// Add a member to the only board, with a password.
    pub async fn add_member(
        &self,
        member: &NewMember,
        password: &str,
    ) -> Result<MemberId, AppError> {
        let salt: [u8; 16] = random(&*self.chance);
        let hash = hash_password(password, salt)?;
        self.add_member_with_hash(self.only_board().await?, member, &hash)
            .await
    }

    /// Add a member whose password was hashed before: many members of a demo share one.
    pub async fn add_member_with_hash(
        &self,
        board: BoardId,
        member: &NewMember,
        password_hash: &str,
    ) -> Result<MemberId, AppError> {
        let mut tx = self.store.begin().await?;
        let key = self.board_key(&mut tx, board).await?;
        let id = MemberId::new(random(&*self.chance));
        let login = normal_login(&member.login);
        let file = MemberFile {
            name: member.name.clone(),
            login: login.clone(),
            mail: None,
            is_invited: false,
            reminders: Reminders::default(),
            language: Language::default(),
        };
        let row = MemberRow {
            board,
            id,
            sealed: seal_member(&key, board, id, random(&*self.chance), &file)?,
            login_index: self.keys.index().blind(None, &login),
            password_hash: password_hash.to_owned(),
            is_active: true,
        };
        tx.insert_member(&row).await.map_err(|error| match error {
            store::StoreError::Conflict => AppError::LoginTaken,
            other => other.into(),
        })?;
        let schools = tx.schools_of_board(board).await?;
        for (brin, role) in &member.roles {
            let school = match brin {
                None => None,
                Some(brin) => {
                    let found = schools.iter().find(|school| school.brin == *brin);
                    Some(
                        found
                            .ok_or_else(|| AppError::NoSchool { brin: brin.clone() })?
                            .id,
                    )
                }
            };
            tx.insert_role(&RoleRow {
                board,
                member: id,
                school,
                role: *role,
            })
            .await?;
        }
        // Who may read what is decided here, so it is written down as well.
        let now = self.clock.now();
        let added = by_operator("member-added", now, Some(id), None);
        tx.append_audit(board, &added).await?;
        for (_, role) in &member.roles {
            let given = by_operator("role-given", now, Some(id), Some(role.code()));
            tx.append_audit(board, &given).await?;
        }
        tx.commit().await?;
        Ok(id)
    }

    /// Put pupils on the rosters of their schools.
    pub async fn add_pupils(
        &self,
        board: BoardId,
        pupils: Vec<NewPupil>,
    ) -> Result<Vec<PupilId>, AppError> {
        let mut tx = self.store.begin().await?;
        let key = self.board_key(&mut tx, board).await?;
        let mut rows = Vec::new();
        for pupil in pupils {
            let id = PupilId::new(random(&*self.chance));
            let school = pupil.school;
            let roster = Roster {
                given_name: pupil.given_name,
                family_name: pupil.family_name,
                born: pupil.born,
                group: pupil.group,
                parents: pupil.parents,
            };
            let sealed = seal_pupil(&key, board, id, random(&*self.chance), &roster)?;
            rows.push(PupilRow {
                board,
                id,
                school,
                sealed,
                left_on: None,
            });
        }
        tx.insert_pupils(&rows).await?;
        let added = by_operator("pupils-added", self.clock.now(), None, None);
        tx.append_audit(board, &added).await?;
        tx.commit().await?;
        Ok(rows.into_iter().map(|row| row.id).collect())
    }

    /// Look whether every key opens and every chain holds.
    pub async fn check(&self) -> Result<Checked, AppError> {
        self.store.check().await?;
        let mut tx = self.store.read().await?;
        let mut checked = Checked::default();
        for board in tx.boards().await? {
            let key = self.keys.board(board.id, &board.wrapped_key)?;
            let schools: Vec<SchoolId> = tx
                .schools_of_board(board.id)
                .await?
                .into_iter()
                .map(|school| school.id)
                .collect();
            for row in self.all_dossiers(&mut tx, board.id, &schools).await? {
                let opened = self.load(&mut tx, &key, row).await?;
                checked.dossiers += 1;
                checked.records += opened.case.records().len();
            }
            checked.boards += 1;
        }
        Ok(checked)
    }
}
