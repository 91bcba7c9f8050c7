//! Paper (*melding en adviesblad*): pure functions from a view to the bytes of a PDF.
//!
//! Knows only what is printed. It does not read dossiers, does not decide what may be shown, does
//! not format dates and holds no Dutch: all words come in with the view. The same view gives the
//! same bytes. The typesetter checks each file against PDF/A-3a and PDF/UA-1 together and refuses
//! one that breaks either; no independent validator has looked at them.

mod error;
mod fonts;
mod labels;
mod printable;
mod render;
mod seal;
mod view;
mod world;

pub use error::PrintError;
pub use labels::{LABELS, PRACTICE};
pub use view::{
    Acute, Address, AdviceSheet, Answer, Attachment, Block, BodyFigure, ChildConversation,
    Conclusion, Considered, Conversation, Decision, Diagnosis, Disclosed, Entry, Explanation, Fact,
    FactKind, GoalReviewed, Heading, Help, HelpPlan, HelpReview, Hypothesis, IndexStep, Informed,
    Injury, Labels, Leaflet, LeafletKind, LeafletPart, Made, NotDone, OnPaper, OpenPoint, OwnView,
    PaperField, PaperForm, PaperSet, Person, Proof, ProofRow, Report, Reporter, RuleState,
    SafetyLook, SheetEntry, Source, StaffLetter, Status, StepAct, StepTaken, ThirdParty, Waiver,
    Watching, Weighing,
};

pub use seal::{SEAL, attachment, sealed, unsealed};

/// The report to the reporting body (*melding*) as a PDF, with its proof inside and a place for its
/// seal.
pub fn report(view: &Report) -> Result<Vec<u8>, PrintError> {
    let file = view.proof.as_ref();
    let file = file.map(|proof| (proof.file_name.as_str(), proof.file.as_slice()));
    render::pdf("report.typ", view, &view.labels, view.made, file)
}

/// The sheet for a call with an adviser (*adviesblad*) as a PDF.
pub fn advice_sheet(view: &AdviceSheet) -> Result<Vec<u8>, PrintError> {
    render::pdf("advice.typ", view, &view.labels, view.made, None)
}

/// A letter or a sheet of the staff route (*brief of blad over een medewerker*) as a PDF.
pub fn staff_letter(view: &StaffLetter) -> Result<Vec<u8>, PrintError> {
    render::pdf("staff.typ", view, &view.labels, view.made, None)
}

/// A sheet, a letter or a copy made from a dossier (*blad, brief, overzicht*) as a PDF.
pub fn leaflet(kind: LeafletKind, view: &Leaflet) -> Result<Vec<u8>, PrintError> {
    render::pdf(kind.template(), view, &view.labels, view.made, None)
}

/// Blank forms to write on when there is no program (*noodset op papier*) as a PDF.
pub fn paper_set(view: &PaperSet) -> Result<Vec<u8>, PrintError> {
    render::pdf("forms.typ", view, &view.labels, view.made, None)
}
