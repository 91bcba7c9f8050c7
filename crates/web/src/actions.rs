//! What can be recorded in a dossier now, step by step (*handelingen*).

use app::Visitor;
use domain::case::Status;
use domain::command::CommandKind;
use domain::permission::Action;
use domain::step1_signals::Step;
use domain::step5_decision::{Filing, HelpPlan, IndexSignal, ReportDraft, Watching};

use crate::frame::Link;
use crate::teller::Teller;

/// What can be recorded in one step.
pub(crate) struct StepActions {
    /// The step, in words.
    pub(crate) step: String,
    /// Whether it is the step that is being worked on.
    pub(crate) is_current: bool,
    /// The forms.
    pub(crate) links: Vec<Link>,
}

impl Teller<'_> {
    /// The forms that make sense now.
    pub(crate) fn actions(&self, visitor: &Visitor, current: Option<Step>) -> Vec<StepActions> {
        let of_step = |step: Step| {
            let kinds = CommandKind::ALL
                .iter()
                .copied()
                .filter(|kind| kind.step() == step);
            let links: Vec<Link> = kinds
                .filter(|kind| self.makes_sense(*kind) && self.may(visitor, *kind))
                .map(|kind| self.form(kind, step))
                .collect();
            StepActions {
                step: self.step_name(step),
                is_current: current == Some(step),
                links,
            }
        };
        let mut steps: Vec<StepActions> = Step::ALL.into_iter().map(of_step).collect();
        steps.retain(|step| !step.links.is_empty());
        steps
    }

    /// Whether the visitor may do this in this dossier.
    pub(crate) fn may(&self, visitor: &Visitor, kind: CommandKind) -> bool {
        self.view.permit(visitor, Action::Perform(kind)).is_some()
    }

    fn form(&self, kind: CommandKind, step: Step) -> Link {
        let title = self.t.get(format!("{}-title", kind.code()));
        let query = match kind {
            CommandKind::CompleteStep => format!("?step={}", step.number()),
            _ => String::new(),
        };
        Link::new(title, self.address(&format!("{}{query}", kind.code())))
    }

    fn makes_sense(&self, kind: CommandKind) -> bool {
        use CommandKind as Kind;
        let case = &self.view.case;
        let is_open = case.status() == Status::Open;
        match kind {
            // Those that are about one record stand beside it, those about copies on the page of the
            // papers.
            Kind::OpenDossier
            | Kind::CorrectEntry
            | Kind::ResolveHypothesis
            | Kind::DivertToStaffRoute
            // Tasks stand in a part of the page of their own.
            | Kind::AddTask
            | Kind::AssignTask
            | Kind::EndTask
            // These stand on the page of the papers.
            | Kind::PrepareCopy
            | Kind::ReviewCopy
            | Kind::DiscloseCopy
            | Kind::WithdrawCopy => false,
            Kind::AnswerInformationRequest => true,
            Kind::MoveToEdition => self.view.newer.is_some(),
            Kind::Reopen => case.status() == Status::Closed,
            Kind::AnswerFramework => is_open && self.view.edition.has_framework(),
            Kind::FileReport => is_open && case.unfiled::<ReportDraft>().next().is_some(),
            Kind::RecordFeedback => is_open && case.latest::<Filing>().is_some(),
            Kind::AgreeWatching => {
                let is_helped = case.latest::<HelpPlan>().is_some();
                is_open && (is_helped || case.latest::<Filing>().is_some())
            }
            Kind::ConsiderIndex => is_open && self.view.edition.vir,
            Kind::FollowIndex => {
                let mut signals = case.facts::<IndexSignal>();
                is_open && self.view.edition.vir && signals.any(|one| one.fact.stands())
            }
            Kind::RecordSafetyCheck => is_open && case.latest::<Watching>().is_some(),
            Kind::ReviewHelp => is_open && case.latest::<HelpPlan>().is_some(),
            _ => is_open,
        }
    }
}
