//! Rules for the report.

use jiff::civil::Date;

use crate::answer::{YesNo, is_blank};
use crate::case::{Case, Noted};
use crate::command::Fact;
use crate::id::No;
use crate::party::Party;
use crate::record::About;
use crate::rule::{Finding, Look, Moment};
use crate::step1_signals::EntryKind;
use crate::step3_conversation::addressees::{Due, addressees};
use crate::step5_decision::{
    Announcement, AnnouncementWaiver, Confidentiality, ConfidentialityAnswer, Filing, ReportDraft,
};

/// Facts of this kind that no earlier report has used. The report that is being filed does not count.
fn for_this_report<T: Fact>(
    case: &Case,
    moment: Option<Moment>,
) -> impl DoubleEndedIterator<Item = Noted<'_, T>> {
    let skip = usize::from(moment == Some(Moment::FilingReport));
    let earlier = case
        .round::<Filing>()
        .rev()
        .nth(skip)
        .map_or(No(0), |filing| filing.no());
    case.round::<T>().filter(move |noted| noted.no() > earlier)
}

/// Whether a report is on its way: decided, or being filed.
fn is_due(look: &Look<'_>) -> bool {
    look.moment == Some(Moment::FilingReport) || look.case.is_report_decided()
}

fn talk_addressees(look: &Look<'_>, on: Date) -> Vec<Party> {
    addressees(look.case, look.edition, on)
        .into_iter()
        .filter(|one| one.due == Due::Talk)
        .map(|one| one.party)
        .collect()
}

/// The questions on breaking professional secrecy are answered, each with what supports it.
// SOURCE: step plan, Beroepsgeheim: the six questions.
pub(super) fn confidentiality_weighed(look: &Look<'_>) -> Vec<Finding> {
    if !is_due(look) {
        return vec![Finding::not_applicable()];
    }
    let weighed = for_this_report::<Confidentiality>(look.case, look.moment).next_back();
    let Some(weighed) = weighed else {
        return vec![Finding::open("")];
    };
    look.edition
        .confidentiality
        .iter()
        .map(|question| {
            let given = weighed.fact.answers.get(&question.code);
            let is_answered = given.is_some_and(is_supported);
            let field = format!("answers.{}.answer", question.code);
            Finding::when(is_answered, weighed.no(), &field)
                .about(About::Question(question.code.clone()))
        })
        .collect()
}

/// A yes points at the records that show it; a no is explained.
fn is_supported(answer: &ConfidentialityAnswer) -> bool {
    let points = answer.answer == Some(YesNo::No) || !answer.records.is_empty();
    answer.answer.is_some() && !is_blank(&answer.explanation) && points
}

/// The report was discussed beforehand with each addressee, or a waiver stands.
// SOURCE: step plan, step 5: "Bespreek je melding vooraf met de ouder"; LKC 107427.
pub(super) fn announced(look: &Look<'_>) -> Vec<Finding> {
    if !is_due(look) {
        return vec![Finding::not_applicable()];
    }
    let parties = talk_addressees(look, look.today());
    if parties.is_empty() {
        return vec![Finding::open("to")];
    }
    parties
        .into_iter()
        .map(|party| {
            let by = announced_by(look, party);
            by.map_or_else(|| Finding::open("to"), |no| Finding::met([no]))
                .about(About::Party(party))
        })
        .collect()
}

fn announced_by(look: &Look<'_>, party: Party) -> Option<No> {
    let case = look.case;
    let told = for_this_report::<Announcement>(case, look.moment)
        .filter(|noted| is_complete(noted.fact))
        .find(|noted| case.names(&noted.fact.to, party))
        .map(|noted| noted.no());
    let waived = for_this_report::<AnnouncementWaiver>(case, look.moment)
        .find(|noted| case.names(&noted.fact.to, party))
        .map(|noted| noted.no());
    told.or(waived)
}

fn is_complete(announcement: &Announcement) -> bool {
    !is_blank(&announcement.reason_told)
        && !is_blank(&announcement.purpose_told)
        && announcement.reaction_asked == Some(YesNo::Yes)
        && !is_blank(&announcement.reaction)
}

/// Objections are met, or weighed against the need for protection.
// SOURCE: step plan, step 5, points 3 and 4 of discussing the report.
pub(super) fn objections(look: &Look<'_>) -> Vec<Finding> {
    if !is_due(look) {
        return vec![Finding::not_applicable()];
    }
    let case = look.case;
    let told: Vec<Noted<'_, Announcement>> =
        for_this_report::<Announcement>(case, look.moment).collect();
    let findings: Vec<Finding> = told
        .iter()
        .flat_map(|noted| {
            noted
                .fact
                .to
                .iter()
                .map(move |party| (case.today(*party), noted))
        })
        .filter(|(party, noted)| {
            let newer = told
                .iter()
                .any(|other| other.no() > noted.no() && case.names(&other.fact.to, *party));
            noted.fact.objects == Some(YesNo::Yes) && !newer
        })
        .map(|(party, noted)| {
            let settled = !is_blank(&noted.fact.met_how) || !is_blank(&noted.fact.weighed);
            Finding::when(settled, noted.no(), "weighed").about(About::Party(party))
        })
        .collect();
    if findings.is_empty() {
        vec![Finding::not_applicable()]
    } else {
        findings
    }
}

/// Efforts were made to get the parents' consent or cooperation.
// SOURCE: step plan, step 5: "melder heeft inspanningsverplichting om toestemming te verkrijgen".
pub(super) fn consent_efforts(look: &Look<'_>) -> Vec<Finding> {
    if !is_due(look) {
        return vec![Finding::not_applicable()];
    }
    let made = for_this_report::<Announcement>(look.case, look.moment)
        .find(|noted| !is_blank(&noted.fact.consent_efforts));
    vec![made.map_or_else(
        || Finding::open("consent-efforts"),
        |noted| Finding::met([noted.no()]),
    )]
}

/// A report holds at least one fact or observation.
// SOURCE: step plan, step 5: "sluit bij je melding zoveel mogelijk aan bij feiten en gebeurtenissen"; LKC 105018.
pub(super) fn facts(look: &Look<'_>) -> Vec<Finding> {
    let findings: Vec<Finding> = look
        .case
        .facts::<ReportDraft>()
        .map(|noted| {
            let has_fact = noted.fact.entries.iter().any(|no| {
                let kind = look.case.entry(*no).and_then(|entry| entry.kind);
                kind.is_some_and(EntryKind::is_fact)
            });
            Finding::when(has_fact, noted.no(), "entries").about(About::Record(noted.no()))
        })
        .collect();
    if findings.is_empty() {
        vec![Finding::not_applicable()]
    } else {
        findings
    }
}
