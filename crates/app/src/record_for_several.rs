//! One entry about several children (*een aantekening over meer kinderen*): one form, and an entry in the dossier
//! of each. All of them are recorded, or none.

use std::collections::BTreeMap;

use domain::command::{CommandKind, read};
use domain::decide::{Problem, Refusal};
use domain::id::No;
use domain::permission::{Action, Permit, permit};
use domain::step1_signals::{Entry, FIRST_CHILD, OtherChild, faults_of_several, is_of_one_child};
use serde_json::{Map, Value};
use store::{PupilRow, Tx};
use vault::BoardKey;

use crate::chance::random;
use crate::error::AppError;
use crate::open_dossier::OpenedDossier;
use crate::perform::{PerformError, Submission};
use crate::read_dossier::hex;
use crate::roster::open_pupil;
use crate::shared_entry::{Shared, Where};
use crate::{App, Visitor};

/// The field with the other children, by the number of their part of the form.
const CHILDREN: &str = "children";
/// That a name in the text is meant to stand there.
const NAMES_MEANT: &str = "names-meant";
/// The fields that each child has of its own.
const OF_EACH: [&str; 3] = ["child-was", "child-was-words", "bearing"];

/// The other children of a form.
struct Others {
    children: BTreeMap<u8, OtherChild>,
    are_names_meant: bool,
}

/// Take the other children out of the fields.
fn take_children(submission: &mut Submission) -> Result<Others, PerformError> {
    let mut taken = Others {
        children: BTreeMap::new(),
        are_names_meant: false,
    };
    let Some(fields) = submission.fields.as_object_mut() else {
        return Ok(taken);
    };
    if submission.kind != CommandKind::RecordEntry {
        return Ok(taken);
    }
    taken.are_names_meant = fields.remove(NAMES_MEANT) == Some(Value::from("yes"));
    let Some(children) = fields.remove(CHILDREN) else {
        return Ok(taken);
    };
    taken.children = read(children).map_err(|error| PerformError::Unreadable {
        path: format!("{CHILDREN}.{}", error.path),
    })?;
    Ok(taken)
}

/// The form as if it were about this child alone.
fn about(child: &OtherChild, submission: &Submission) -> Result<Submission, AppError> {
    let mut fields = Map::new();
    for (name, value) in submission.fields.as_object().into_iter().flatten() {
        if !is_of_one_child(name, value.as_str().unwrap_or_default()) {
            fields.insert(name.clone(), value.clone());
        }
    }
    if let Value::Object(mut own) = serde_json::to_value(child)? {
        own.remove("pupil");
        fields.extend(own);
    }
    Ok(Submission {
        fields: Value::Object(fields),
        ..submission.clone()
    })
}

/// Put what is wrong for one child beside its part of the form; what is wrong for all is said once.
fn gather(all: &mut Vec<Problem>, at: u8, refusal: Refusal) {
    for problem in refusal.problems {
        let field = if OF_EACH.contains(&&*problem.field) {
            format!("{CHILDREN}.{at}.{}", problem.field)
        } else if all.iter().any(|one| one.code == problem.code) {
            continue;
        } else {
            format!("{CHILDREN}.{at}.pupil")
        };
        let problem = Problem {
            field,
            about: None,
            ..problem
        };
        if !all
            .iter()
            .any(|one| one.field == problem.field && one.code == problem.code)
        {
            all.push(problem);
        }
    }
}

/// The answer with these problems put together, where it is a refusal.
fn unless_refused<T>(done: Result<T, PerformError>) -> Result<Result<T, Refusal>, PerformError> {
    match done {
        Ok(done) => Ok(Ok(done)),
        Err(PerformError::Refused(refusal)) => Ok(Err(refusal)),
        Err(other) => Err(other),
    }
}

impl App {
    /// Record in this dossier, and in that of every other child that the form names. After a refusal nothing of
    /// it may be kept: the caller lets go of the transaction.
    pub(crate) async fn carry_out_for_all(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        permit: &Permit,
        opened: &mut OpenedDossier,
        mut submission: Submission,
    ) -> Result<No, PerformError> {
        let others = take_children(&mut submission)?;
        if others.children.is_empty() {
            return self
                .carry_out(tx, visitor, permit, opened, submission)
                .await;
        }
        let mut problems = self
            .wrong_with_several(tx, visitor, opened, &submission, &others)
            .await?;
        let first = self.carry_out(tx, visitor, permit, opened, submission.clone());
        let mut places = Vec::new();
        match unless_refused(first.await)? {
            Ok(no) => places.push(Where {
                dossier: opened.row.id,
                no,
            }),
            Err(refusal) => problems.extend(refusal.problems),
        }
        let is_twice = |one: &Problem| one.code == "form.same-child";
        if problems.iter().any(is_twice) {
            return Err(Refusal { problems }.into());
        }
        for (at, child) in &others.children {
            let done = self.record_about(tx, visitor, child, &submission).await;
            match unless_refused(done)? {
                Ok(place) => places.push(place),
                Err(refusal) => gather(&mut problems, *at, refusal),
            }
        }
        if !problems.is_empty() {
            return Err(Refusal { problems }.into());
        }
        let key = opened.board_key.clone();
        self.keep_together(tx, visitor, &key, &places).await?;
        let first = places.first().map(|place| place.no);
        Ok(first.unwrap_or(No(0)))
    }

    async fn wrong_with_several(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        opened: &OpenedDossier,
        submission: &Submission,
        others: &Others,
    ) -> Result<Vec<Problem>, PerformError> {
        let mut fields = submission.fields.clone();
        if let Some(fields) = fields.as_object_mut() {
            fields.remove("paper");
        }
        let entry: Entry =
            read(fields).map_err(|error| PerformError::Unreadable { path: error.path })?;
        let first = opened.row.pupil;
        let mut names = BTreeMap::new();
        let children = others.children.iter().map(|(at, child)| (*at, child.pupil));
        for (at, pupil) in std::iter::once((FIRST_CHILD, first)).chain(children) {
            let row = tx.pupil(visitor.board, pupil).await?;
            // Nobody learns from a refusal what a pupil is called about whom they may say nothing.
            if at != FIRST_CHILD {
                leave_for(visitor, &row)?;
            }
            names.insert(at, open_pupil(&opened.board_key, &row)?.given_name);
        }
        let meant = others.are_names_meant;
        Ok(faults_of_several(
            first,
            &entry,
            &others.children,
            &names,
            meant,
        ))
    }

    /// An entry in the dossier of another child: as a signal is recorded, which tells nobody whether there was
    /// a dossier.
    async fn record_about(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        child: &OtherChild,
        submission: &Submission,
    ) -> Result<Where, PerformError> {
        let row = tx.pupil(visitor.board, child.pupil).await?;
        let leave = leave_for(visitor, &row)?;
        let of_pupil = tx.dossier_of_pupil(visitor.board, child.pupil).await?;
        let mut opened = self
            .opened_for_signal(tx, visitor, &leave, &row, of_pupil)
            .await?;
        let own = about(child, submission)?;
        let no = self
            .carry_out(tx, visitor, &leave, &mut opened, own)
            .await?;
        Ok(Where {
            dossier: opened.row.id,
            no,
        })
    }

    /// Keep beside each entry where the others stand.
    async fn keep_together(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
        key: &BoardKey,
        places: &[Where],
    ) -> Result<(), AppError> {
        let group = hex(&random::<16>(&*self.chance));
        for place in places {
            let others = places.iter().filter(|other| *other != place);
            let shared = Shared {
                group: group.clone(),
                others: others.copied().collect(),
                reminds: None,
            };
            let sealed = shared.seal(visitor.board, key, *place, random(&*self.chance))?;
            tx.insert_shared_entry(visitor.board, place.dossier, place.no, &sealed)
                .await?;
        }
        Ok(())
    }
}

/// Leave to record a signal about this pupil.
fn leave_for(visitor: &Visitor, pupil: &PupilRow) -> Result<Permit, AppError> {
    let leave = permit(Action::RecordSignal, &visitor.membership, pupil.school);
    leave.ok_or(AppError::NotFound)
}
