//! What a report must not be made without, read from the records and from nothing else.

use domain::answer::YesNo;
use domain::command::Event;
use domain::edition::Edition;
use domain::party::Party;
use domain::record::Recorded;

use crate::world::World;

/// The newest record is a report: what is missing before it?
pub(super) fn missing(world: &World) -> Vec<String> {
    let records = world.case.records();
    let (report, before) = records.split_last().unwrap();
    let Event::ReportFiled(filing) = &report.event else {
        panic!("not a report: {report:?}");
    };
    let round = since(before, |event| matches!(event, Event::Reopened(_)));
    let own = since(round, |event| matches!(event, Event::ReportFiled(_)));
    let acute = round.iter().any(|record| match &record.event {
        Event::EntryRecorded(entry) => entry.acute.is_some(),
        _ => false,
    });
    let mut missing = Vec::new();
    let mut need = |what: &str, is_there: bool| {
        if !is_there {
            missing.push(what.to_owned());
        }
    };
    let edition = world.edition;
    need(
        "a decision to report by the one who decides",
        is_decided(own, edition),
    );
    need(
        "a weighing of professional secrecy",
        own.iter().any(|one| weighs_secrecy(one, edition)),
    );
    need(
        "its own draft",
        own.iter().any(|one| {
            matches!(one.event, Event::ReportDrafted(_)) && Some(one.no) == filing.draft
        }),
    );
    need(
        "the care coordinator",
        acute || round.iter().any(|one| consults(one, edition)),
    );
    let told = |one: &Recorded| matches!(one.event, Event::DirectorToldOfSuspicion(_));
    need("the director", acute || round.iter().any(told));
    let answered = |one: &Recorded| matches!(one.event, Event::FrameworkAnswered(_));
    need(
        "the five questions",
        edition.framework.is_empty() || round.iter().any(answered),
    );
    let weighed = last(round, is_weighing);
    need("a weighing", acute || weighed.is_some());
    need(
        "advice from outside, or why not",
        weighed.is_none_or(|at| is_advised(&round[..=at])),
    );
    for party in parents(world) {
        need(
            "a talk",
            acute || round.iter().any(|one| speaks(one, party, world)),
        );
        need(
            "an announcement",
            acute || own.iter().any(|one| announces(one, party, world)),
        );
    }
    missing
}

/// The records after the last one of this kind.
fn since(records: &[Recorded], is_border: fn(&Event) -> bool) -> &[Recorded] {
    let from = records.iter().rposition(|record| is_border(&record.event));
    from.map_or(records, |at| &records[at + 1..])
}

fn last(records: &[Recorded], is_it: fn(&Recorded) -> bool) -> Option<usize> {
    records.iter().rposition(is_it)
}

fn is_weighing(record: &Recorded) -> bool {
    matches!(record.event, Event::WeighingRecorded(_))
}

/// Whether advice was asked before the last of these records, or that record says why not.
fn is_advised(records: &[Recorded]) -> bool {
    let is_advice = |one: &Recorded| matches!(one.event, Event::AdviceRecorded(_));
    let is_explained = |one: &Recorded| {
        let mut given = one.explanations.iter();
        given.any(|given| given.rule == "step2.external-advice")
    };
    records.iter().any(is_advice) || records.last().is_some_and(is_explained)
}

fn is_decided(records: &[Recorded], edition: &Edition) -> bool {
    let at = last(records, |one| matches!(one.event, Event::Decided(_)));
    let failed = last(records, |one| match &one.event {
        Event::HelpReviewed(review) => review.shows_failure(),
        _ => false,
    });
    at.is_some_and(|at| match &records[at].event {
        Event::Decided(decision) => {
            decision.report == Some(YesNo::Yes)
                && edition.roles.decides.contains(&records[at].by.role)
                && failed.is_none_or(|failed| failed < at)
        }
        _ => false,
    })
}

fn weighs_secrecy(record: &Recorded, edition: &Edition) -> bool {
    let Event::ConfidentialityWeighed(weighed) = &record.event else {
        return false;
    };
    edition.confidentiality.iter().all(|question| {
        let given = weighed.answers.get(&question.code);
        given.is_some_and(|given| given.answer.is_some() && !given.explanation.is_empty())
    })
}

fn consults(record: &Recorded, edition: &Edition) -> bool {
    match &record.event {
        Event::ConsultationRecorded(one) => one
            .with
            .is_some_and(|role| edition.roles.consulted.contains(&role)),
        _ => false,
    }
}

/// The parents as they stand: in the small world every person is a parent with authority.
fn parents(world: &World) -> Vec<Party> {
    let mut all: Vec<Party> = Vec::new();
    for record in world.case.records() {
        if let Event::PersonLinked(person) = &record.event {
            all.retain(|party| person.replaces.map(Party::Person) != Some(*party));
            all.push(Party::Person(record.no));
        }
    }
    all
}

/// Whether the list names the party, under this number or one that it replaced.
fn names(list: &[Party], party: Party, world: &World) -> bool {
    let Party::Person(no) = party else {
        return list.contains(&party);
    };
    let replaces = world
        .case
        .record(no)
        .and_then(|record| match &record.event {
            Event::PersonLinked(person) => person.replaces,
            _ => None,
        });
    list.contains(&party) || replaces.is_some_and(|no| names(list, Party::Person(no), world))
}

fn is_ground(ground: &str, motivation: &str, world: &World) -> bool {
    let mut grounds = world.edition.waiver_grounds.iter();
    grounds.any(|one| one.code == ground) && !motivation.trim().is_empty()
}

fn speaks(record: &Recorded, party: Party, world: &World) -> bool {
    match &record.event {
        Event::ConversationRecorded(talk) => names(&talk.with, party, world),
        Event::ConversationWaived(waiver) => {
            names(&waiver.with, party, world)
                && is_ground(&waiver.ground, &waiver.motivation, world)
        }
        _ => false,
    }
}

fn announces(record: &Recorded, party: Party, world: &World) -> bool {
    match &record.event {
        Event::ReportAnnounced(one) => {
            names(&one.to, party, world)
                && one.reaction_asked == Some(YesNo::Yes)
                && !one.reaction.is_empty()
        }
        Event::AnnouncementWaived(waiver) => {
            names(&waiver.to, party, world) && is_ground(&waiver.ground, &waiver.motivation, world)
        }
        _ => false,
    }
}
