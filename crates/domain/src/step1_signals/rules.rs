//! The rules of the table "Step 1".

use crate::answer::{YesNo, is_blank};
use crate::case::{Case, EntryNoted};
use crate::command::{CommandKind, Event};
use crate::id::No;
use crate::record::{About, Recorded};
use crate::rule::{Finding, Look, Moment, Rule, missing};
use crate::step1_signals::{
    Entry, EntryKind, HypothesisOutcome, Opening, Resolution, SignListDone, Step, StepDone,
};
use crate::step2_consultation::{Consultation, DirectorInformed};
use crate::time::school_time;

/// The code of the rule that leads to the staff route.
pub const STAFF_SUSPECTED: &str = "step1.staff-suspected";

pub(crate) const RULES: &[Rule] = &[
    Rule {
        code: "entry.source-required",
        step: Step::Signals,
        moments: &[Moment::RecordingEntry],
        yields_to_danger: false,
        settled_by: CommandKind::CorrectEntry,
        check: source_required,
    },
    Rule {
        code: "entry.diagnosis-qualified",
        step: Step::Signals,
        moments: &[Moment::RecordingEntry],
        yields_to_danger: false,
        settled_by: CommandKind::CorrectEntry,
        check: diagnosis_qualified,
    },
    Rule {
        code: "entry.hypothesis-marked",
        step: Step::Signals,
        moments: &[Moment::RecordingEntry],
        yields_to_danger: false,
        settled_by: CommandKind::CorrectEntry,
        check: hypothesis_marked,
    },
    Rule {
        code: "hypothesis.follow-up",
        step: Step::Signals,
        moments: &[Moment::Weighing, Moment::Closing],
        yields_to_danger: false,
        settled_by: CommandKind::ResolveHypothesis,
        check: hypothesis_follow_up,
    },
    Rule {
        code: "sign.what-was-seen",
        step: Step::Signals,
        moments: &[Moment::RecordingEntry],
        yields_to_danger: false,
        settled_by: CommandKind::CorrectEntry,
        check: what_was_seen,
    },
    Rule {
        code: "entry.happened-before-recorded",
        step: Step::Signals,
        moments: &[Moment::RecordingEvent],
        yields_to_danger: false,
        settled_by: CommandKind::CorrectEntry,
        check: happened_before_recorded,
    },
    Rule {
        code: "step1.has-signal",
        step: Step::Signals,
        moments: &[Moment::CompletingSignals, Moment::Weighing],
        yields_to_danger: false,
        settled_by: CommandKind::RecordEntry,
        check: has_signal,
    },
    Rule {
        code: "step1.instrument",
        step: Step::Signals,
        moments: &[Moment::CompletingSignals],
        yields_to_danger: false,
        settled_by: CommandKind::CompleteStep,
        check: instrument,
    },
    Rule {
        code: "step1.no-child-contact",
        step: Step::Signals,
        moments: &[Moment::Opening, Moment::RecordingEntry],
        yields_to_danger: false,
        settled_by: CommandKind::RecordConsultation,
        check: no_child_contact,
    },
    Rule {
        code: STAFF_SUSPECTED,
        step: Step::Signals,
        moments: &[Moment::Opening, Moment::RecordingEntry],
        yields_to_danger: false,
        settled_by: CommandKind::DivertToStaffRoute,
        check: staff_suspected,
    },
    Rule {
        code: "entry.counter-signals",
        step: Step::Signals,
        moments: &[Moment::RecordingEntry],
        yields_to_danger: false,
        settled_by: CommandKind::CorrectEntry,
        check: counter_signals,
    },
];

/// One finding for each entry of this kind.
fn each_entry(
    look: &Look<'_>,
    kind: Option<EntryKind>,
    missing: fn(&Entry) -> Vec<&'static str>,
) -> Vec<Finding> {
    let entries = look.case.entries();
    let chosen: Vec<&EntryNoted<'_>> = entries
        .iter()
        .filter(|noted| kind.is_none() || noted.entry.kind == kind)
        .collect();
    if chosen.is_empty() {
        return vec![Finding::not_applicable()];
    }
    chosen
        .into_iter()
        .flat_map(|noted| entry_findings(noted, &missing(noted.entry)))
        .collect()
}

/// A correction holds its entry one level down, so its fields carry a prefix.
fn entry_findings(noted: &EntryNoted<'_>, missing: &[&str]) -> Vec<Finding> {
    let prefix = if noted.corrects.is_some() {
        "entry."
    } else {
        ""
    };
    let fields: Vec<String> = missing
        .iter()
        .map(|field| format!("{prefix}{field}"))
        .collect();
    let fields: Vec<&str> = fields.iter().map(String::as_str).collect();
    Finding::complete(&fields, noted.no())
        .into_iter()
        .map(|finding| finding.about(About::Record(noted.no())))
        .collect()
}

/// Information from somebody else names its source, or says why it does not.
// SOURCE: step plan, step 1: "Vermeld de bron als er informatie van derden wordt vastgelegd."
fn source_required(look: &Look<'_>) -> Vec<Finding> {
    each_entry(look, Some(EntryKind::ThirdParty), |entry| {
        let source = &entry.source;
        if source.protected == Some(YesNo::Yes) {
            return missing([(
                is_blank(&source.protected_ground),
                "source.protected-ground",
            )]);
        }
        missing([
            (is_blank(&source.name), "source.name"),
            (is_blank(&source.relation), "source.relation"),
            (source.hand.is_none(), "source.hand"),
            (is_blank(&source.received_how), "source.received-how"),
            (source.received_on.is_none(), "source.received-on"),
        ])
    })
}

/// A diagnosis names the professional who made it.
// SOURCE: step plan, step 1: "Leg diagnoses alleen vast als ze zijn gesteld door een bevoegde beroepskracht."
fn diagnosis_qualified(look: &Look<'_>) -> Vec<Finding> {
    each_entry(look, Some(EntryKind::Diagnosis), |entry| {
        let by = &entry.professional;
        missing([
            (is_blank(&by.name), "professional.name"),
            (is_blank(&by.profession), "professional.profession"),
            (by.on.is_none(), "professional.on"),
        ])
    })
}

/// A hypothesis names the entries on which it rests.
// SOURCE: step plan, step 1: "vermeldt dan uitdrukkelijk dat het gaat om een hypothese of veronderstelling".
fn hypothesis_marked(look: &Look<'_>) -> Vec<Finding> {
    each_entry(look, Some(EntryKind::Hypothesis), |entry| {
        missing([(entry.rests_on.is_empty(), "rests-on")])
    })
}

/// A sign from a list says what exactly was seen or heard, when and by whom.
fn what_was_seen(look: &Look<'_>) -> Vec<Finding> {
    each_entry(look, Some(EntryKind::Sign), |entry| {
        missing([
            (is_blank(&entry.sign.sign), "sign.sign"),
            (is_blank(&entry.sign.list), "sign.list"),
            (is_blank(&entry.text), "text"),
            (entry.happened.is_none(), "happened.date"),
            (is_blank(&entry.sign.seen_by), "sign.seen-by"),
        ])
    })
}

/// Each entry says what it does to the suspicion.
// SOURCE: step plan, step 1: signals that "bevestigen of ontkrachten".
fn counter_signals(look: &Look<'_>) -> Vec<Finding> {
    each_entry(look, None, |entry| {
        missing([(entry.bearing.is_none(), "bearing")])
    })
}

/// A hypothesis gets a follow-up note once it is confirmed or refuted.
// SOURCE: step plan, step 1: "Maak een vervolgaantekening als een hypothese [...] later wordt bevestigd of ontkracht."
fn hypothesis_follow_up(look: &Look<'_>) -> Vec<Finding> {
    let findings: Vec<Finding> = look
        .case
        .current_entries()
        .iter()
        .filter(|noted| noted.entry.kind == Some(EntryKind::Hypothesis))
        .map(|noted| {
            let note = look.case.facts::<Resolution>().rfind(|resolution| {
                resolution.fact.hypothesis == Some(noted.no()) && is_supported(resolution.fact)
            });
            note.map_or_else(
                || Finding::open("hypothesis"),
                |note| Finding::met([note.no()]),
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

fn is_supported(resolution: &Resolution) -> bool {
    resolution.outcome == Some(HypothesisOutcome::Withdrawn) || !resolution.because_of.is_empty()
}

/// Nothing is recorded before it happened.
fn happened_before_recorded(look: &Look<'_>) -> Vec<Finding> {
    let findings: Vec<Finding> = look
        .case
        .records()
        .iter()
        .filter_map(|record| Some((record, later_days(record)?)))
        .flat_map(|(record, later)| {
            let later: Vec<&str> = later.iter().map(String::as_str).collect();
            let found = Finding::complete(&later, record.no);
            found
                .into_iter()
                .map(|one| one.about(About::Record(record.no)))
        })
        .collect();
    if findings.is_empty() {
        vec![Finding::not_applicable()]
    } else {
        findings
    }
}

/// The fields that hold a day after the recording; nothing where the record speaks of no day.
fn later_days(record: &Recorded) -> Option<Vec<String>> {
    let now = school_time(record.at);
    let happened = record.event.happened();
    let days = record.event.days_before();
    if happened.is_none() && days.is_empty() {
        return None;
    }
    let happened = happened.filter(|(when, _)| when.is_after(now));
    let mut later: Vec<String> = happened
        .map(|(_, field)| format!("{field}.date"))
        .into_iter()
        .collect();
    let after = days.into_iter().filter(|(day, _)| *day > now.date());
    later.extend(after.map(|(_, field)| field.to_owned()));
    Some(later)
}

/// There is at least one entry that is not a hypothesis.
fn has_signal(look: &Look<'_>) -> Vec<Finding> {
    let signals: Vec<_> = look
        .case
        .current_entries()
        .iter()
        .filter(|noted| noted.entry.kind.is_some_and(EntryKind::is_signal))
        .map(EntryNoted::no)
        .collect();
    vec![if signals.is_empty() {
        Finding::open("kind")
    } else {
        Finding::met(signals)
    }]
}

/// A signalling instrument was used.
// SOURCE: step plan, step 1: "Maak zo mogelijk [...] gebruik van een signalerings-instrument."
fn instrument(look: &Look<'_>) -> Vec<Finding> {
    let named = look
        .case
        .round::<StepDone>()
        .find(|noted| noted.fact.step == Some(Step::Signals) && !is_blank(&noted.fact.instrument))
        .map(|noted| noted.no());
    let ticked = look
        .case
        .current_entries()
        .iter()
        .find(|noted| noted.entry.kind == Some(EntryKind::Sign))
        .map(EntryNoted::no);
    let gone_through = look.case.round::<SignListDone>().next();
    vec![
        named
            .or(gone_through.map(|noted| noted.no()))
            .or(ticked)
            .map_or_else(|| Finding::open("instrument"), |no| Finding::met([no])),
    ]
}

/// Whoever does not see the children speaks with the director or the care coordinator.
// SOURCE: step plan, step 1: "Neem contact op met de directeur en/of IB-er directie."
fn no_child_contact(look: &Look<'_>) -> Vec<Finding> {
    if condition_recorded(look.case).is_none() {
        return vec![Finding::not_applicable()];
    }
    let consulted = look
        .case
        .round::<Consultation>()
        .find(|noted| {
            let roles = &look.edition.roles;
            let with = noted.fact.with;
            with.is_some_and(|role| {
                roles.consulted.contains(&role) || roles.decides.contains(&role)
            })
        })
        .map(|noted| noted.no());
    let informed = look
        .case
        .round::<DirectorInformed>()
        .next()
        .map(|noted| noted.no());
    vec![
        consulted
            .or(informed)
            .map_or_else(|| Finding::open("with"), |no| Finding::met([no])),
    ]
}

/// Where in this round it was first said that it is about a parent's condition: at opening, or in an
/// entry.
pub(crate) fn condition_recorded(case: &Case) -> Option<No> {
    let opened = case
        .round::<Opening>()
        .filter(|noted| noted.fact.on_parent_condition == Some(YesNo::Yes))
        .map(|noted| noted.no());
    let start = case.round_start();
    let entries = case.current_entries();
    let entries = entries
        .iter()
        .filter(|noted| noted.entry.on_parent_condition == Some(YesNo::Yes))
        .map(EntryNoted::no);
    opened.chain(entries.filter(|no| *no >= start)).min()
}

/// A suspicion about somebody who works for the school stands in no pupil's dossier.
// SOURCE: step plan, step 1: "Betreffen de signalen huiselijk geweld of kindermishandeling gepleegd door
// een beroepskracht, meldt de signalen dan bij de leidinggevende of de directie, conform de interne
// richtlijnen. Leg gesprek vast (in dat geval is dit stappenplan niet van toepassing)."
fn staff_suspected(look: &Look<'_>) -> Vec<Finding> {
    let newest = look.case.records().last();
    let said = newest.and_then(|record| {
        let (answer, field) = match &record.event {
            Event::DossierOpened(opening) => (opening.about_staff, "about-staff"),
            Event::EntryRecorded(entry) => (entry.about_staff, "about-staff"),
            Event::EntryCorrected(correction) => {
                (correction.entry.about_staff, "entry.about-staff")
            }
            Event::SignListFilled(done) => (done.about_staff, "about-staff"),
            _ => (None, ""),
        };
        (answer == Some(YesNo::Yes)).then_some((record.no, field))
    });
    vec![said.map_or_else(Finding::not_applicable, |(no, field)| {
        Finding::open(field).about(About::Record(no)).firm()
    })]
}
