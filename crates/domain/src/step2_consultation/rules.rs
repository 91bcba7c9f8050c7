//! The rules of the table "Step 2".

use crate::anonymity::identifying_words_in;
use crate::answer::is_blank;
use crate::case::Noted;
use crate::command::CommandKind;
use crate::record::About;
use crate::rule::{Finding, Look, Moment, Rule};
use crate::step1_signals::Step;
use crate::step2_consultation::{Advice, AdviceSheet, Adviser, Consultation, DirectorInformed};

pub(crate) const RULES: &[Rule] = &[
    Rule {
        code: "step2.care-coordinator",
        step: Step::Consultation,
        moments: &[
            Moment::CompletingConsultation,
            Moment::Weighing,
            Moment::Deciding,
            Moment::DecidingToReport,
        ],
        yields_to_danger: true,
        settled_by: CommandKind::RecordConsultation,
        check: care_coordinator,
    },
    Rule {
        code: "step2.director-informed",
        step: Step::Consultation,
        moments: &[
            Moment::CompletingConsultation,
            Moment::Weighing,
            Moment::Deciding,
            Moment::DecidingToReport,
        ],
        yields_to_danger: true,
        settled_by: CommandKind::InformDirector,
        check: director_informed,
    },
    Rule {
        code: "step2.external-advice",
        step: Step::Consultation,
        moments: &[Moment::CompletingConsultation, Moment::Weighing],
        yields_to_danger: false,
        settled_by: CommandKind::RecordAdvice,
        check: external_advice,
    },
    Rule {
        code: "advice.anonymous",
        step: Step::Consultation,
        moments: &[Moment::PreparingAdvice],
        yields_to_danger: false,
        settled_by: CommandKind::PrepareAdvice,
        check: anonymous,
    },
];

/// The signals were discussed with the care coordinator, and what came of it stands.
// SOURCE: step plan, step 2: "Bespreek de signalen met de IB-er."
fn care_coordinator(look: &Look<'_>) -> Vec<Finding> {
    let consulted = look.case.round::<Consultation>().find(|noted| {
        let role = noted.fact.with;
        role.is_some_and(|role| look.edition.roles.consulted.contains(&role))
            && !is_blank(&noted.fact.outcome)
    });
    vec![consulted.map_or_else(|| Finding::open("with"), |noted| Finding::met([noted.no()]))]
}

/// The director was told of the suspicion.
// SOURCE: step plan, step 2: "De IB-er stelt de directeur van het vermoeden op de hoogte."
fn director_informed(look: &Look<'_>) -> Vec<Finding> {
    let told = look.case.round::<DirectorInformed>().next();
    vec![told.map_or_else(|| Finding::open("told"), |noted| Finding::met([noted.no()]))]
}

/// Advice was asked outside the school, after the care coordinator was consulted.
// SOURCE: step plan, step 2: "Vraag, na overleg met de IB-er, zo nodig ook advies".
fn external_advice(look: &Look<'_>) -> Vec<Finding> {
    let asked = |noted: &Noted<'_, Advice>| {
        matches!(
            noted.fact.adviser,
            Some(Adviser::ReportingBody | Adviser::ExternalConfidant)
        )
    };
    let all: Vec<Noted<'_, Advice>> = look.case.round::<Advice>().filter(asked).collect();
    let in_order: Vec<_> = all
        .iter()
        .filter(|advice| is_after_consulting(look, advice))
        .map(Noted::no)
        .collect();
    vec![match (in_order.is_empty(), all.is_empty()) {
        (false, _) => Finding::met(in_order),
        (true, true) => Finding::open("adviser"),
        (true, false) => Finding::open("consulted-first"),
    }]
}

/// Whether the care coordinator was consulted no later than this advice was asked. That they were
/// not consulted at all is another rule's to say.
fn is_after_consulting(look: &Look<'_>, advice: &Noted<'_, Advice>) -> bool {
    let is_coordinator = |with| look.edition.roles.consulted.contains(&with);
    let mut moments = look
        .case
        .round::<Consultation>()
        .filter(|noted| noted.fact.with.is_some_and(is_coordinator))
        .map(|noted| noted.fact.when)
        .peekable();
    let Some(asked) = advice.fact.when else {
        return false;
    };
    moments.peek().is_none() || moments.any(|when| when.is_some_and(|when| when.may_precede(asked)))
}

/// Nothing on an advice sheet leads to a person.
fn anonymous(look: &Look<'_>) -> Vec<Finding> {
    let findings: Vec<Finding> = look
        .case
        .facts::<AdviceSheet>()
        .map(|noted| {
            let fields = [
                ("summary", &noted.fact.summary),
                ("question", &noted.fact.question),
            ];
            let telling = fields
                .into_iter()
                .find(|(_, text)| !identifying_words_in(text, look.case).is_empty());
            telling
                .map_or_else(
                    || Finding::met([noted.no()]),
                    |(field, _)| Finding::open(field),
                )
                .about(About::Record(noted.no()))
        })
        .collect();
    if findings.is_empty() {
        vec![Finding::not_applicable()]
    } else {
        findings
    }
}
