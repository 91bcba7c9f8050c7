//! Papers of the road of the law (*brieven en bladen*): short, and never about more than one needs.

use domain::id::StaffRecordId;
use domain::staff_route::{Road, RoadStep, StaffAction, StaffCase, StepTaken};
use domain::time::When;

use crate::audit::Outcome;
use crate::error::AppError;
use crate::print_advice_sheet::made;
use crate::staff_route::note;
use crate::{App, Visitor, Words};

/// A paper for a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StaffPaper {
    /// *Blad voor het overleg* with the vertrouwensinspecteur.
    Consultation,
    /// *Brief aan de ouders*.
    Parents,
    /// *Brief aan de betrokkene*.
    Person,
    /// *Bericht aan de vertrouwensinspecteur* that the complaint was filed.
    Inspector,
}

impl StaffPaper {
    /// Every paper, in the order of the steps.
    pub const ALL: [Self; 4] = [
        Self::Consultation,
        Self::Parents,
        Self::Person,
        Self::Inspector,
    ];

    /// The name in addresses and texts.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Consultation => "consultation",
            Self::Parents => "parents",
            Self::Person => "person",
            Self::Inspector => "inspector",
        }
    }

    /// The paper with this name.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|paper| paper.code() == code)
    }

    /// Whether its step can be taken: a letter that is made too early is sent too early.
    pub fn is_ready(self, case: &StaffCase) -> bool {
        let taken = |step| case.taken(step).is_some();
        case.road() == Some(Road::SexualOffence)
            && match self {
                Self::Consultation => taken(RoadStep::BoardTold),
                Self::Parents | Self::Person => {
                    taken(RoadStep::SuspicionWeighed) && !case.has_ended()
                }
                Self::Inspector => taken(RoadStep::ComplaintFiled),
            }
    }
}

impl App {
    /// Make a paper as a file. That it was made is written down.
    pub async fn staff_paper(
        &self,
        visitor: &Visitor,
        id: StaffRecordId,
        paper: StaffPaper,
    ) -> Result<Vec<u8>, AppError> {
        let mut tx = self.store.begin().await?;
        let (permit, _, opened) = self
            .open_staff(&mut tx, visitor, id, StaffAction::Print)
            .await?;
        // The file leaves the program: whoever found a screen open cannot take it along.
        visitor.must_be_confirmed()?;
        let now = self.clock.now();
        if !paper.is_ready(&opened.case) {
            return Err(AppError::NotFound);
        }
        let done = (Outcome::Done, None);
        note(&mut tx, visitor, &permit, now, Some((id, None)), done).await?;
        tx.commit().await?;
        let words = self.words();
        let view = print::StaffLetter {
            labels: self.labels(words),
            language: "nl".to_owned(),
            made: made(now),
            title: words.get(&format!("staff-paper-{}-title", paper.code())),
            made_at: words.moment(now),
            facts: facts(words, paper, &opened.case),
            told: told(paper, &opened.case),
            paragraphs: numbered(words, paper, "text"),
            blanks: numbered(words, paper, "blank"),
        };
        self.print_away(move || print::staff_letter(&view)).await
    }
}

/// What stands above the text: moments only.
fn facts(words: &Words, paper: StaffPaper, case: &StaffCase) -> Vec<print::ProofRow> {
    let steps: &[RoadStep] = match paper {
        StaffPaper::Consultation => &[RoadStep::BoardTold],
        StaffPaper::Parents | StaffPaper::Person => &[],
        StaffPaper::Inspector => &[
            RoadStep::InspectorConsulted,
            RoadStep::SuspicionWeighed,
            RoadStep::PeopleInformed,
            RoadStep::ComplaintFiled,
        ],
    };
    let taken = |step: &RoadStep| {
        let (_, taken) = case.taken(*step)?;
        Some(print::ProofRow {
            name: words.get(&format!("staff-step-{}", step.code())),
            value: last(taken).map_or_else(String::new, |when| words.when(when)),
        })
    };
    steps.iter().filter_map(taken).collect()
}

fn last(taken: &StepTaken) -> Option<When> {
    let both = [taken.when, taken.person_when];
    both.into_iter()
        .flatten()
        .max_by_key(|when| when.earliest())
}

/// What was told, for the talk with the inspector alone.
fn told(paper: StaffPaper, case: &StaffCase) -> String {
    let telling = case.telling().filter(|_| paper == StaffPaper::Consultation);
    telling
        .map(|telling| telling.text.clone())
        .unwrap_or_default()
}

/// As many as the language file has.
fn numbered(words: &Words, paper: StaffPaper, what: &str) -> Vec<String> {
    let code = paper.code();
    (1..)
        .map_while(|no| words.find(&format!("staff-paper-{code}-{what}-{no}"), &[]))
        .collect()
}
