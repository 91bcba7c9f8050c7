//! Letting a story happen, and comparing it with what was expected.

use std::collections::BTreeSet;

use anyhow::Context;
use app::Visitor;
use app::attach_document::Upload;
use app::perform::{PerformError, Submission};
use app::record_signal::OpeningAsked;
use domain::case::Status;
use domain::command::CommandKind;
use domain::id::{DossierId, No};
use domain::permission::{Action, permit};
use domain::rule::{OpenPoint, State};
use serde_json::json;

use crate::story::field::{CHILDREN, children, resolved};
use crate::story::stage::Stage;
use crate::story::{Act, Expect, Story};

/// What came of an act.
pub(crate) enum Outcome {
    /// It was accepted and made this record.
    Accepted(No),
    /// It was refused with these codes.
    Refused(Vec<String>),
}

/// Something that happened otherwise than the story says.
pub(crate) struct Difference {
    /// What was expected.
    pub(crate) expected: String,
    /// What happened.
    pub(crate) happened: String,
}

impl Stage {
    /// Let an act happen; the outcome, and where it differs from what was expected.
    pub(crate) async fn play(
        &mut self,
        story: &Story,
        act: &Act,
    ) -> anyhow::Result<(Outcome, Vec<Difference>)> {
        self.clock.set(act.at);
        let outcome = self.carry_out(story, act).await?;
        let mut differences = compare(&act.expect, &outcome);
        if let Outcome::Accepted(no) = &outcome
            && let Some(name) = &act.name
        {
            self.labels.insert(name.clone(), json!(no));
        }
        if act.expect.needs_reading() {
            differences.extend(self.look(act).await?);
        }
        Ok((outcome, differences))
    }

    async fn carry_out(&mut self, story: &Story, act: &Act) -> anyhow::Result<Outcome> {
        let member = *self.members.get(act.who).context("no such member")?;
        let pupil = *self.pupils.get(act.pupil).context("no such pupil")?;
        let mut visitor = self.app.visitor(self.board, member).await?;
        visitor
            .membership
            .roles
            .retain(|(_, role)| *role == act.role);
        let dossier = self.dossiers.get(act.pupil).copied().flatten();
        let done = match (act.does, dossier) {
            (CommandKind::OpenDossier, _) => {
                let asked = OpeningAsked {
                    on_parent_condition: act.on_parent_condition,
                    about_staff: None,
                };
                let opened = self.app.open_dossier_for(&visitor, pupil, asked).await;
                opened.map(|dossier| (dossier, No(1)))
            }
            (CommandKind::RecordEntry, dossier) if !may_perform(&visitor, dossier, act) => {
                let submission = self.submission(story, act, 0);
                let receipt = self.app.record_signal(&visitor, pupil, submission).await;
                receipt.map(|receipt| (receipt.dossier, receipt.no))
            }
            (_, Some(dossier)) => self.perform(&visitor, dossier, story, act).await?,
            (_, None) => anyhow::bail!("line {}: there is no dossier yet", act.line),
        };
        match done {
            Ok((dossier, no)) => {
                self.note_dossier(story, act.pupil, dossier);
                self.note_others(story, act).await?;
                Ok(Outcome::Accepted(no))
            }
            Err(PerformError::Refused(refusal)) => Ok(Outcome::Refused(refusal.codes())),
            Err(other) => Err(anyhow::Error::new(other).context(format!("line {}", act.line))),
        }
    }

    async fn perform(
        &self,
        visitor: &Visitor,
        dossier: DossierId,
        story: &Story,
        act: &Act,
    ) -> anyhow::Result<Result<(DossierId, No), PerformError>> {
        let version = self
            .store
            .read()
            .await?
            .dossier(self.board, dossier)
            .await?
            .version;
        let mut submission = self.submission(story, act, version);
        if act.does == CommandKind::MoveToEdition {
            self.follow(story, &mut submission).await?;
        }
        let upload = act.upload.as_ref().map(|file| Upload {
            name: file.name.clone(),
            bytes: file.text.repeat(file.times as usize).into_bytes(),
        });
        let done = if act.does == CommandKind::AttachDocument {
            self.app
                .attach_document(visitor, dossier, submission, upload)
                .await
        } else {
            self.app.perform(visitor, dossier, submission).await
        };
        Ok(done.map(|done| (dossier, done.no)))
    }

    /// The board follows the later edition of the story, and the form says what was shown.
    async fn follow(&self, story: &Story, submission: &mut Submission) -> anyhow::Result<()> {
        let then = story
            .then_edition
            .as_ref()
            .context("no edition to move to")?;
        self.app.choose_edition(self.board, &then.code).await?;
        if let Some(fields) = submission.fields.as_object_mut() {
            fields.insert("from".to_owned(), json!(story.edition.pin()));
            fields.insert("to".to_owned(), json!(then.pin()));
        }
        Ok(())
    }

    fn submission(&self, story: &Story, act: &Act, version: u32) -> Submission {
        let mut fields = resolved(&act.fields, &self.labels);
        if let (Some(children), Some(all)) = (act.fields.get(CHILDREN), fields.as_object_mut()) {
            // There the label of a pupil is the pupil, who need not have a dossier.
            let pupils = story.pupils.iter().zip(&self.pupils);
            let pupils = pupils.map(|(one, id)| (one.id.clone(), json!(id)));
            let children = resolved(children, &pupils.collect());
            all.insert(CHILDREN.to_owned(), children);
        }
        Submission {
            key: self.app.random_hex(),
            version,
            kind: act.does,
            fields,
            explanations: act.explanations.clone(),
        }
    }

    /// Remember the dossier of a pupil, and the numbers of the parents of the roster: they follow
    /// the opening.
    fn note_dossier(&mut self, story: &Story, place: usize, dossier: DossierId) {
        let (Some(known), Some(pupil)) = (self.dossiers.get_mut(place), story.pupils.get(place))
        else {
            return;
        };
        if known.replace(dossier).is_some() {
            return;
        }
        self.labels.insert(pupil.id.clone(), json!(dossier));
        for ((label, _), no) in pupil.parents.iter().zip(2_u32..) {
            self.labels.insert(label.clone(), json!(no));
        }
    }

    /// Remember the dossiers of the other children whom an entry is about.
    async fn note_others(&mut self, story: &Story, act: &Act) -> anyhow::Result<()> {
        for (_, label) in children(&act.fields) {
            let place = story.pupils.iter().position(|one| one.id == label);
            let Some((place, pupil)) = place.and_then(|at| Some((at, *self.pupils.get(at)?)))
            else {
                continue;
            };
            let mut tx = self.store.read().await?;
            if let Some(row) = tx.dossier_of_pupil(self.board, pupil).await? {
                self.note_dossier(story, place, row.id);
            }
        }
        Ok(())
    }

    /// Look at the dossier as somebody who may read it.
    async fn look(&self, act: &Act) -> anyhow::Result<Vec<Difference>> {
        let dossier = self.dossiers.get(act.pupil).copied().flatten();
        let dossier = dossier.context("there is no dossier to look at")?;
        for member in &self.members {
            let visitor = self.app.visitor(self.board, *member).await?;
            if visitor.may(Action::ReadDossier) {
                let view = self.app.read_dossier(&visitor, dossier).await?;
                let step = view
                    .steps
                    .iter()
                    .flatten()
                    .position(|step| step.state == app::read_dossier::StepState::Current);
                let is_open = view.case.status() == Status::Open;
                return Ok(compare_after(
                    &act.expect,
                    &view.points,
                    is_open,
                    step.map(|at| at + 1),
                ));
            }
        }
        anyhow::bail!("nobody in this story may read the dossier; add a care coordinator")
    }
}

/// Whether the member works in the dossier rather than only reporting to it.
fn may_perform(visitor: &Visitor, dossier: Option<DossierId>, act: &Act) -> bool {
    let action = Action::Perform(act.does);
    let may = visitor
        .schools
        .iter()
        .any(|school| permit(action, &visitor.membership, school.id).is_some());
    may && dossier.is_some()
}

fn compare(expect: &Expect, outcome: &Outcome) -> Vec<Difference> {
    let said = |codes: &[String]| {
        if codes.is_empty() {
            "accepted".to_owned()
        } else {
            format!("refused: {}", codes.join(", "))
        }
    };
    let happened: &[String] = match outcome {
        Outcome::Accepted(_) => &[],
        Outcome::Refused(codes) => codes,
    };
    let wanted: BTreeSet<&String> = expect.refused.iter().collect();
    if wanted == happened.iter().collect() {
        return Vec::new();
    }
    vec![Difference {
        expected: said(&expect.refused),
        happened: said(happened),
    }]
}

fn compare_after(
    expect: &Expect,
    points: &[OpenPoint],
    is_open: bool,
    step: Option<usize>,
) -> Vec<Difference> {
    let is_point_open = |code: &String| {
        points
            .iter()
            .any(|point| point.rule.code == code && point.finding.state == State::Open)
    };
    let mut differences = Vec::new();
    let mut differ = |expected: String, happened: String| {
        differences.push(Difference { expected, happened });
    };
    for code in expect.open.iter().filter(|code| !is_point_open(code)) {
        differ(format!("{code} is open"), "it is not".to_owned());
    }
    for code in expect.settled.iter().filter(|code| is_point_open(code)) {
        differ(format!("{code} is settled"), "it is open".to_owned());
    }
    if let Some(wanted) = expect.is_open.filter(|wanted| *wanted != is_open) {
        let word = |is_open: bool| {
            if is_open {
                "the dossier is open"
            } else {
                "the dossier is closed"
            }
        };
        differ(word(wanted).to_owned(), word(is_open).to_owned());
    }
    if let Some(wanted) = expect
        .step
        .filter(|wanted| Some(usize::from(*wanted)) != step)
    {
        let happened = step.map_or("no step is".to_owned(), |step| format!("step {step} is"));
        differ(format!("step {wanted} is being worked on"), happened);
    }
    differences
}
