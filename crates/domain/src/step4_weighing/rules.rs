//! The rules of the table "Step 4".

use crate::answer::{Sure, YesNo, is_blank};
use crate::case::Noted;
use crate::command::CommandKind;
use crate::id::No;
use crate::party::Party;
use crate::record::About;
use crate::rule::{Finding, Look, Moment, Rule, missing};
use crate::step1_signals::{Contact, EntryKind, Step};
use crate::step2_consultation::{Advice, Adviser};
use crate::step3_conversation::addressees::parents_with_authority;
use crate::step3_conversation::{ChildConversation, Conversation, Waiver};
use crate::step4_weighing::{Branch, Framework, Weighing, walk};
use crate::step5_decision::Announcement;
use crate::time::school_time;

const DECIDING: &[Moment] = &[Moment::Deciding, Moment::DecidingToReport];

pub(crate) const RULES: &[Rule] = &[
    Rule {
        code: "weighing.complete",
        step: Step::Weighing,
        moments: &[Moment::CompletingWeighing, Moment::Weighing],
        yields_to_danger: false,
        settled_by: CommandKind::RecordWeighing,
        check: complete,
    },
    Rule {
        code: "weighing.entries-considered",
        step: Step::Weighing,
        moments: &[Moment::Weighing],
        yields_to_danger: false,
        settled_by: CommandKind::RecordWeighing,
        check: entries_considered,
    },
    Rule {
        code: "weighing.after-conversation",
        step: Step::Weighing,
        moments: &[
            Moment::CompletingWeighing,
            Moment::Weighing,
            Moment::Deciding,
            Moment::DecidingToReport,
        ],
        // Danger excuses that there is no weighing yet, never a weighing that passes over a talk.
        yields_to_danger: true,
        settled_by: CommandKind::RecordWeighing,
        check: after_conversation,
    },
    Rule {
        code: "weighing.instrument",
        step: Step::Weighing,
        moments: &[Moment::Weighing],
        yields_to_danger: false,
        settled_by: CommandKind::RecordWeighing,
        check: instrument,
    },
    Rule {
        code: "weighing.child",
        step: Step::Weighing,
        moments: &[Moment::Weighing],
        yields_to_danger: false,
        settled_by: CommandKind::RecordWeighing,
        check: child,
    },
    Rule {
        code: "parents.informed",
        step: Step::Weighing,
        moments: DECIDING,
        yields_to_danger: false,
        settled_by: CommandKind::RecordConversation,
        check: parents_informed,
    },
    Rule {
        code: "framework.complete",
        step: Step::Weighing,
        moments: &[
            Moment::CompletingWeighing,
            Moment::Deciding,
            Moment::DecidingToReport,
        ],
        yields_to_danger: false,
        settled_by: CommandKind::AnswerFramework,
        check: framework_complete,
    },
    Rule {
        code: "framework.doubt-advice",
        step: Step::Weighing,
        moments: DECIDING,
        yields_to_danger: false,
        settled_by: CommandKind::RecordAdvice,
        check: doubt_advice,
    },
];

/// What every rule about the weighing itself says while there is none.
fn of_latest(
    look: &Look<'_>,
    missing: impl FnOnce(&Noted<'_, Weighing>) -> Vec<&'static str>,
) -> Vec<Finding> {
    let Some(weighing) = look.case.latest::<Weighing>() else {
        return vec![Finding::open("risk")];
    };
    Finding::complete(&missing(&weighing), weighing.no())
        .into_iter()
        .map(|finding| finding.about(About::Record(weighing.no())))
        .collect()
}

/// Risk, nature and seriousness are weighed in words; the danger to each is named, and advice that
/// was given is weighed too.
// SOURCE: step plan, step 4: "Weeg op basis van de signalen, van het ingewonnen advies [...] het risico
// [...] de aard en de ernst"; "voor kind of voor jezelf".
fn complete(look: &Look<'_>) -> Vec<Finding> {
    of_latest(look, |weighing| {
        let fact = weighing.fact;
        let is_advised = look
            .case
            .round::<Advice>()
            .any(|advice| advice.no() < weighing.no());
        missing([
            (is_blank(&fact.risk), "risk"),
            (is_blank(&fact.nature), "nature"),
            (is_blank(&fact.seriousness), "seriousness"),
            (is_blank(&fact.danger_child), "danger-child"),
            (is_blank(&fact.danger_others), "danger-others"),
            (is_blank(&fact.danger_self), "danger-self"),
            (
                is_advised && is_blank(&fact.advice_weighed),
                "advice-weighed",
            ),
        ])
    })
}

/// Every entry that is not a hypothesis was looked at, and every document that says something.
fn entries_considered(look: &Look<'_>) -> Vec<Finding> {
    of_latest(look, |weighing| {
        let case = look.case;
        let entries = case.current_entries().into_iter();
        let entries = entries
            .filter(|noted| noted.entry.kind.is_some_and(EntryKind::is_signal))
            .map(|noted| noted.no());
        let documents = case
            .documents()
            .filter(|noted| noted.fact.bearing.is_some())
            .map(|noted| noted.no());
        let passed_over = entries
            .chain(documents)
            .any(|no| no < weighing.no() && !weighing.fact.looks_at(no));
        missing([(passed_over, "considered")])
    })
}

/// The weighing is later than the last talk, with parents or with the child, and names what the talk
/// changed.
// SOURCE: LKC, a report 45 minutes after the talk: upheld.
fn after_conversation(look: &Look<'_>) -> Vec<Finding> {
    let talks = look.case.latest::<Conversation>();
    let talks = talks.map(|talk| (talk.no(), talk.fact.when)).into_iter();
    let childs = look.case.latest::<ChildConversation>();
    let talk = talks.chain(childs.map(|talk| (talk.no(), talk.fact.when)));
    let talk = talk.max_by_key(|(no, _)| *no);
    let Some(weighing) = look.case.latest::<Weighing>() else {
        return vec![Finding::open("talk-changed")];
    };
    let Some((talk, when)) = talk else {
        return vec![Finding::met([weighing.no()])];
    };
    let weighed_at = school_time(weighing.record.at);
    let is_later = weighing.no() > talk && when.is_none_or(|when| !when.is_after(weighed_at));
    let says_what_changed = !is_blank(&weighing.fact.talk_changed);
    let finding = Finding::when(is_later && says_what_changed, weighing.no(), "talk-changed");
    vec![finding.firm()]
}

/// A risk-assessment instrument was used.
// SOURCE: step plan, step 4: "Maak [...] gebruik van een risicotaxatie instrument."
fn instrument(look: &Look<'_>) -> Vec<Finding> {
    of_latest(look, |weighing| {
        missing([(is_blank(&weighing.fact.instrument.name), "instrument.name")])
    })
}

/// It was considered whether a talk with the child is useful and possible.
// SOURCE: step plan, step 4: "gesprek kinderen zinvol of mogelijk".
fn child(look: &Look<'_>) -> Vec<Finding> {
    if let Some(talk) = look.case.latest::<ChildConversation>() {
        return vec![Finding::met([talk.no()])];
    }
    of_latest(look, |weighing| {
        let fact = weighing.fact;
        let is_unsaid = fact.child_talk.is_none();
        // An empty question is asked once, not once more for its reason.
        let is_unreasoned = !is_unsaid && is_blank(&fact.child_talk_reason);
        missing([
            (is_unsaid, "child-talk"),
            (is_unreasoned, "child-talk-reason"),
        ])
    })
}

/// Parents know what is going on with their child, or a waiver stands.
// SOURCE: step plan, step 4: "regel: ouders moeten geïnformeerd worden over wat er bij hun kind speelt".
fn parents_informed(look: &Look<'_>) -> Vec<Finding> {
    let parents = parents_with_authority(look.case);
    if parents.is_empty() {
        return vec![Finding::open("")];
    }
    parents
        .into_iter()
        .map(|party| {
            let by = informed_by(look, party);
            by.map_or_else(|| Finding::open(""), |no| Finding::met([no]))
                .about(About::Party(party))
        })
        .collect()
}

fn informed_by(look: &Look<'_>, party: Party) -> Option<No> {
    let case = look.case;
    let named = |list: &[Party]| case.names(list, party);
    let talk = case
        .round::<Conversation>()
        .find(|noted| named(&noted.fact.with));
    let waiver = case.round::<Waiver>().find(|noted| named(&noted.fact.with));
    // Calling somebody without saying what it is about tells them nothing.
    let contact = case.round::<Contact>().find(|noted| {
        let told = [noted.fact.told_of_concerns, noted.fact.told_of_report];
        told.contains(&Some(YesNo::Yes)) && named(&noted.fact.parties)
    });
    let announced = case
        .round::<Announcement>()
        .find(|noted| named(&noted.fact.to));
    talk.map(|noted| noted.no())
        .or(waiver.map(|noted| noted.no()))
        .or(contact.map(|noted| noted.no()))
        .or(announced.map(|noted| noted.no()))
}

/// The five questions are answered along their branches.
// SOURCE: weighing framework for education of 1 January 2019.
fn framework_complete(look: &Look<'_>) -> Vec<Finding> {
    if !look.edition.has_framework() {
        return vec![Finding::not_applicable()];
    }
    let Some(framework) = look.case.latest::<Framework>() else {
        return vec![Finding::open("")];
    };
    let finding = match walk(&look.edition.framework, framework.fact) {
        Branch::Open { question } => {
            Finding::open(&format!("answers.{question}.answer")).about(About::Question(question))
        }
        _ => Finding::met([framework.no()]),
    };
    vec![finding]
}

/// In doubt the reporting body was consulted.
// SOURCE: Besluit verplichte meldcode art. 2: in doubt always consult Veilig Thuis.
fn doubt_advice(look: &Look<'_>) -> Vec<Finding> {
    if !is_in_doubt(look) {
        return vec![Finding::not_applicable()];
    }
    let advice = look
        .case
        .round::<Advice>()
        .find(|noted| noted.fact.adviser == Some(Adviser::ReportingBody));
    vec![advice.map_or_else(|| Finding::open(""), |noted| Finding::met([noted.no()]))]
}

fn is_in_doubt(look: &Look<'_>) -> bool {
    let doubts_protection = look
        .case
        .decision()
        .is_some_and(|noted| noted.fact.can_protect == Some(Sure::Doubt));
    let doubts_answer = look.case.latest::<Framework>().is_some_and(|framework| {
        look.edition.framework.iter().any(|question| {
            let given = framework.fact.answers.get(&question.code);
            question
                .answers
                .iter()
                .any(|offer| offer.is_doubt && given.is_some_and(|one| one.answer == offer.code))
        })
    });
    doubts_protection || doubts_answer
}
