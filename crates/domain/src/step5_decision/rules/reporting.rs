//! Rules for the report.

use crate::answer::{YesNo, is_blank};
use crate::case::Noted;
use crate::command::Fact;
use crate::id::No;
use crate::party::Party;
use crate::record::About;
use crate::rule::{Finding, Look, Moment};
use crate::step1_signals::EntryKind;
use crate::step3_conversation::addressees::{Due, addressees};
use crate::step5_decision::rules::after::{filed_on, told_by};
use crate::step5_decision::{
    Announcement, AnnouncementWaiver, Confidentiality, ConfidentialityAnswer, Decision, Filing,
    ReportDraft,
};

/// The report that the rules look at: the one that is on its way, or the last that was filed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Report {
    /// Decided on, or being filed now.
    OnItsWay,
    /// Filed: what was done for it stands, and what danger left undone is done afterwards.
    Filed,
}

fn report(look: &Look<'_>) -> Option<Report> {
    if look.moment == Some(Moment::FilingReport) || look.case.is_report_decided() {
        return Some(Report::OnItsWay);
    }
    look.case.filed().map(|_| Report::Filed)
}

/// Facts of this kind that were not for an earlier report.
fn for_this_report<'a, T: Fact>(
    look: &Look<'a>,
) -> impl DoubleEndedIterator<Item = Noted<'a, T>> + use<'a, T> {
    // While a report is being filed it is already the newest record.
    let is_there = look.moment == Some(Moment::FilingReport) || report(look) == Some(Report::Filed);
    let case = look.case;
    let mut filings = case.round::<Filing>().rev();
    let earlier = filings.nth(usize::from(is_there));
    let earlier = earlier.map_or(No(0), |filing| filing.no());
    case.round::<T>().filter(move |noted| noted.no() > earlier)
}

/// Whom the plan addresses on the day of the report.
fn talk_addressees(look: &Look<'_>) -> Vec<Party> {
    let filed = look
        .case
        .filed()
        .filter(|_| report(look) == Some(Report::Filed));
    let on = filed.map_or_else(|| look.today(), |filing| filed_on(&filing));
    addressees(look.case, look.edition, on)
        .into_iter()
        .filter(|one| one.due == Due::Talk)
        .map(|one| one.party)
        .collect()
}

/// The questions on breaking professional secrecy are answered, each with what supports it.
// SOURCE: step plan, Beroepsgeheim: the six questions.
pub(super) fn confidentiality_weighed(look: &Look<'_>) -> Vec<Finding> {
    if report(look).is_none() {
        return vec![Finding::not_applicable()];
    }
    let weighed = for_this_report::<Confidentiality>(look).next_back();
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
    let Some(report) = report(look) else {
        return vec![Finding::not_applicable()];
    };
    let parties = talk_addressees(look);
    if parties.is_empty() {
        return vec![Finding::open("to")];
    }
    parties
        .into_iter()
        .map(|party| {
            let by = announced_by(look, party).or_else(|| match report {
                Report::OnItsWay => None,
                Report::Filed => told_by(look, party),
            });
            by.map_or_else(
                || Finding::open(unannounced(look, party)),
                |no| Finding::met([no]),
            )
            .about(About::Party(party))
        })
        .collect()
}

/// What is wrong where nobody announced it to this party: it was told too late, or not at all.
fn unannounced(look: &Look<'_>, party: Party) -> &'static str {
    let is_late = for_this_report::<Announcement>(look)
        .any(|noted| look.case.names(&noted.fact.to, party) && !is_beforehand(look, &noted));
    if is_late { "to#afterwards" } else { "to" }
}

fn announced_by(look: &Look<'_>, party: Party) -> Option<No> {
    let case = look.case;
    let told = for_this_report::<Announcement>(look)
        .filter(|noted| is_complete(noted.fact) && is_beforehand(look, noted))
        .find(|noted| case.names(&noted.fact.to, party))
        .map(|noted| noted.no());
    let waived = for_this_report::<AnnouncementWaiver>(look)
        .find(|noted| case.names(&noted.fact.to, party))
        .map(|noted| noted.no());
    told.or(waived)
}

/// Whether it was before the report. What was said after it tells them of it, and that is enough only
/// for a report that could not wait.
fn is_beforehand(look: &Look<'_>, announcement: &Noted<'_, Announcement>) -> bool {
    let filing = look.case.filed();
    let filing = filing.filter(|filing| filing.no() > announcement.no());
    let days = announcement
        .fact
        .when
        .zip(filing.and_then(|filing| filing.fact.when));
    days.is_none_or(|(told, filed)| told.may_precede(filed))
}

fn is_complete(announcement: &Announcement) -> bool {
    !is_blank(&announcement.reason_told)
        && !is_blank(&announcement.purpose_told)
        && announcement.reaction_asked == Some(YesNo::Yes)
        && !is_blank(&announcement.reaction)
        && announcement.objects.is_some()
}

/// Objections are met, or weighed against the need for protection.
// SOURCE: step plan, step 5, points 3 and 4 of discussing the report.
pub(super) fn objections(look: &Look<'_>) -> Vec<Finding> {
    if report(look).is_none() {
        return vec![Finding::not_applicable()];
    }
    let case = look.case;
    let told: Vec<Noted<'_, Announcement>> = for_this_report::<Announcement>(look).collect();
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
    if report(look).is_none() {
        return vec![Finding::not_applicable()];
    }
    let made =
        for_this_report::<Announcement>(look).find(|noted| !is_blank(&noted.fact.consent_efforts));
    let finding = made.map_or_else(
        || Finding::open("consent-efforts"),
        |noted| Finding::met([noted.no()]),
    );
    // An explanation counts for one report, so for the decision on which that report rests.
    let decision = for_this_report::<Decision>(look)
        .find(|noted| noted.fact.report == Some(YesNo::Yes))
        .map(|noted| About::Record(noted.no()));
    vec![match decision {
        Some(about) => finding.about(about),
        None => finding,
    }]
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
