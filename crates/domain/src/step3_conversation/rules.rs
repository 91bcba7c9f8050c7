//! The rules of the table "Step 3".

use crate::answer::is_blank;
use crate::case::Noted;
use crate::command::CommandKind;
use crate::id::No;
use crate::party::Party;
use crate::record::About;
use crate::rule::{Finding, Look, Moment, Rule, missing};
use crate::step1_signals::Step;
use crate::step2_consultation::{Advice, Adviser};
use crate::step3_conversation::addressees::{Addressee, Due, addressees};
use crate::step3_conversation::{ChildConversation, Conversation, Preparation, Waiver};
use crate::step5_decision::AnnouncementWaiver;

pub(crate) const RULES: &[Rule] = &[
    Rule {
        code: "step3.conversation",
        step: Step::Conversation,
        moments: &[
            Moment::CompletingConversation,
            Moment::Weighing,
            Moment::DecidingToReport,
            Moment::FilingReport,
        ],
        yields_to_danger: true,
        settled_by: CommandKind::RecordConversation,
        check: conversation,
    },
    Rule {
        code: "conversation.prepared",
        step: Step::Conversation,
        moments: &[Moment::CompletingConversation],
        yields_to_danger: false,
        settled_by: CommandKind::PrepareConversation,
        check: prepared,
    },
    Rule {
        code: "conversation.order",
        step: Step::Conversation,
        moments: &[Moment::RecordingConversation],
        yields_to_danger: false,
        settled_by: CommandKind::RecordConversation,
        check: order,
    },
    Rule {
        code: "conversation.present",
        step: Step::Conversation,
        moments: &[Moment::RecordingConversation],
        yields_to_danger: false,
        settled_by: CommandKind::RecordConversation,
        check: present,
    },
    Rule {
        code: "conversation.minutes",
        step: Step::Conversation,
        moments: &[Moment::RecordingConversation],
        yields_to_danger: false,
        settled_by: CommandKind::RecordConversation,
        check: minutes,
    },
    Rule {
        code: "conversation.waiver-ground",
        step: Step::Conversation,
        moments: &[Moment::Waiving],
        yields_to_danger: false,
        settled_by: CommandKind::WaiveConversation,
        check: waiver_ground,
    },
    Rule {
        code: "conversation.contact-break-advice",
        step: Step::Conversation,
        moments: &[Moment::Waiving],
        yields_to_danger: false,
        settled_by: CommandKind::RecordAdvice,
        check: contact_break_advice,
    },
    Rule {
        code: "conversation.facts-shared",
        step: Step::Conversation,
        moments: &[Moment::RecordingConversation],
        yields_to_danger: false,
        settled_by: CommandKind::RecordConversation,
        check: facts_shared,
    },
];

/// Every addressee was spoken with, or a waiver stands for that addressee.
// SOURCE: step plan, step 3; LKC 108338: the father was never spoken with.
fn conversation(look: &Look<'_>) -> Vec<Finding> {
    let all = addressees(look.case, look.edition, look.today());
    if !all.iter().any(|one| one.due == Due::Talk) {
        // Nobody to talk with is known: whoever has authority must be recorded first.
        return vec![Finding::open("with")];
    }
    all.into_iter()
        .map(|addressee| {
            let settled = settled_by(look, addressee);
            if settled.is_empty() {
                Finding::open("with")
            } else {
                Finding::met(settled)
            }
            .about(About::Party(addressee.party))
        })
        .collect()
}

fn settled_by(look: &Look<'_>, addressee: Addressee) -> Vec<No> {
    let case = look.case;
    let party = addressee.party;
    let talks = case
        .round::<Conversation>()
        .filter(|noted| case.names(&noted.fact.with, party))
        .map(|noted| noted.no());
    let waivers = case
        .round::<Waiver>()
        .filter(|noted| case.names(&noted.fact.with, party))
        .map(|noted| noted.no());
    let heard = case
        .round::<ChildConversation>()
        .filter(|_| addressee.due == Due::Hearing)
        .map(|noted| noted.no());
    talks.chain(waivers).chain(heard).collect()
}

/// The talk with each addressee was prepared: before one of the talks, or for one that is to come. A
/// talk that was held without it cannot be prepared any more: to go on asking would only be noise.
// SOURCE: step plan, step 3: "Bereid het gesprek heel goed voor."
fn prepared(look: &Look<'_>) -> Vec<Finding> {
    let case = look.case;
    let all = addressees(case, look.edition, look.today());
    let of = |addressee: Addressee| {
        let party = addressee.party;
        let names = |with: &[Party]| case.names(with, party);
        let mut talks = case.round::<Conversation>();
        let last_talk = talks.rfind(|noted| names(&noted.fact.with));
        let mut waivers = case.round::<Waiver>();
        let prepared = case.round::<Preparation>();
        let prepared: Vec<No> = prepared
            .filter(|noted| names(&noted.fact.with))
            .map(|noted| noted.no())
            .filter(|no| last_talk.is_none_or(|talk| *no < talk.no()))
            .collect();
        let finding = if !prepared.is_empty() {
            Finding::met(prepared)
        } else if last_talk.is_some() || waivers.any(|noted| names(&noted.fact.with)) {
            Finding::not_applicable()
        } else {
            Finding::open("with")
        };
        finding.about(About::Party(party))
    };
    let talks = all.into_iter().filter(|one| one.due == Due::Talk);
    let findings: Vec<Finding> = talks.map(of).collect();
    if findings.is_empty() {
        vec![Finding::not_applicable()]
    } else {
        findings
    }
}

fn each_talk(
    look: &Look<'_>,
    missing: impl Fn(&Conversation) -> Vec<&'static str>,
) -> Vec<Finding> {
    let findings: Vec<Finding> = look
        .case
        .round::<Conversation>()
        .flat_map(|noted| {
            let about = About::Record(noted.no());
            let found = Finding::complete(&missing(noted.fact), noted.no());
            found.into_iter().map(move |one| one.about(about.clone()))
        })
        .collect();
    if findings.is_empty() {
        vec![Finding::not_applicable()]
    } else {
        findings
    }
}

/// Purpose, facts, reaction, and only then an interpretation.
// SOURCE: step plan, step 3: "kom pas na deze reactie [...] met een interpretatie".
fn order(look: &Look<'_>) -> Vec<Finding> {
    each_talk(look, |talk| {
        if is_blank(&talk.interpretation) {
            return Vec::new();
        }
        missing([
            (is_blank(&talk.purpose), "purpose"),
            (
                is_blank(&talk.facts) && talk.facts_shared.is_empty(),
                "facts",
            ),
            (is_blank(&talk.reaction), "reaction"),
        ])
    })
}

/// The care coordinator and the director took part.
// SOURCE: step plan, step 3: "Bespreek de signalen met de ouder samen met de IB-er en directeur."
fn present(look: &Look<'_>) -> Vec<Finding> {
    each_talk(look, |talk| {
        let wanted = &look.edition.roles.in_conversation;
        let all = wanted
            .iter()
            .all(|any| any.iter().any(|role| talk.present.contains(role)));
        missing([(!all, "present")])
    })
}

/// The talk has minutes.
// SOURCE: step plan, step 3: "Goede verslaglegging van het gesprek".
fn minutes(look: &Look<'_>) -> Vec<Finding> {
    each_talk(look, |talk| {
        missing([
            (talk.with.is_empty(), "with"),
            (talk.when.is_none(), "when.date"),
            (is_blank(&talk.place), "place"),
            (is_blank(&talk.present_names), "present-names"),
            (is_blank(&talk.purpose), "purpose"),
            (is_blank(&talk.facts), "facts"),
            (is_blank(&talk.reaction), "reaction"),
            (is_blank(&talk.agreements), "agreements"),
        ])
    })
}

/// The talk lists which entries were put to the parent.
/// What was not put to somebody in one talk can be in the next.
fn facts_shared(look: &Look<'_>) -> Vec<Finding> {
    let talks = || look.case.round::<Conversation>();
    let findings: Vec<Finding> = talks()
        .map(|noted| {
            let with = &noted.fact.with;
            let shared = talks().find(|later| {
                later.no() >= noted.no()
                    && !later.fact.facts_shared.is_empty()
                    && with
                        .iter()
                        .all(|party| look.case.names(&later.fact.with, *party))
            });
            shared
                .map_or_else(
                    || Finding::open("facts-shared"),
                    |later| Finding::met([later.no()]),
                )
                .about(About::Record(noted.no()))
        })
        .collect();
    if findings.is_empty() {
        return vec![Finding::not_applicable()];
    }
    findings
}

/// A waiver, of a talk or of an announcement, as far as its ground goes.
struct Waived<'a> {
    no: No,
    ground: &'a str,
    motivation: &'a str,
}

fn all_waivers<'a>(look: &Look<'a>) -> Vec<Waived<'a>> {
    let talks = look
        .case
        .round::<Waiver>()
        .map(|noted: Noted<'a, Waiver>| Waived {
            no: noted.no(),
            ground: &noted.fact.ground,
            motivation: &noted.fact.motivation,
        });
    let announcements =
        look.case
            .round::<AnnouncementWaiver>()
            .map(|noted: Noted<'a, AnnouncementWaiver>| Waived {
                no: noted.no(),
                ground: &noted.fact.ground,
                motivation: &noted.fact.motivation,
            });
    talks.chain(announcements).collect()
}

fn each_waiver(
    look: &Look<'_>,
    missing: impl Fn(&Waived<'_>) -> Vec<&'static str>,
) -> Vec<Finding> {
    let findings: Vec<Finding> = all_waivers(look)
        .iter()
        .flat_map(|waived| {
            let about = About::Record(waived.no);
            let found = Finding::complete(&missing(waived), waived.no);
            found.into_iter().map(move |one| one.about(about.clone()))
        })
        .collect();
    if findings.is_empty() {
        vec![Finding::not_applicable()]
    } else {
        findings
    }
}

/// A waiver has one of the plan's grounds, and says in own words why.
// SOURCE: step plan, step 3 and 5: the two cases in which a talk may be left out.
fn waiver_ground(look: &Look<'_>) -> Vec<Finding> {
    each_waiver(look, |waived| {
        let is_unknown = look.edition.waiver_ground(waived.ground).is_none();
        missing([
            (is_unknown, "ground"),
            (is_blank(waived.motivation), "motivation"),
        ])
    })
}

/// Fear that contact will be broken is used only after advice of the reporting body.
fn contact_break_advice(look: &Look<'_>) -> Vec<Finding> {
    each_waiver(look, |waived| {
        let ground = look.edition.waiver_ground(waived.ground);
        let advised = look.case.round::<Advice>().any(|noted| {
            noted.no() < waived.no && noted.fact.adviser == Some(Adviser::ReportingBody)
        });
        let needs_advice = ground.is_some_and(|ground| ground.after_advice);
        missing([(needs_advice && !advised, "ground")])
    })
}
