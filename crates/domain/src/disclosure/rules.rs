//! What must be so before a copy leaves. None of this can be explained away.

use jiff::civil::Date;

use crate::answer::{Known, YesNo, is_blank};
use crate::case::{Case, Noted};
use crate::command::{Command, Event};
use crate::decide::Problem;
use crate::disclosure::{
    CopyFor, CopyPaper, CopyPlan, CopyReview, CopyWithdrawal, Disclosure, NoCopy, Recipient,
    Standard, file_standard, files_offered, fits, given, last_review, names_of_others, recipient,
    sort_out, standards, withdrawn,
};
use crate::edition::Edition;
use crate::id::No;
use crate::party::Party;
use crate::record::Actor;
use crate::step1_signals::Person;
use crate::step5_decision::{Announcement, AnnouncementWaiver, Filing, HelpPlan};
use crate::time::{age_on, school_time};

/// Why this cannot be done with a copy; nothing for other commands.
pub(crate) fn faults(
    case: &Case,
    command: &Command,
    by: &Actor,
    edition: &Edition,
    today: Date,
) -> Vec<Problem> {
    let mut checked = Checked {
        case,
        edition,
        today,
        faults: Vec::new(),
    };
    match command {
        Command::PrepareCopy(plan) => checked.plan(plan),
        Command::ReviewCopy(review) => checked.review(review, by),
        Command::DiscloseCopy(disclosure) => checked.disclosure(disclosure),
        Command::WithdrawCopy(withdrawal) => checked.withdrawal(withdrawal),
        _ => {}
    }
    checked.faults
}

/// For whom each paper can be put together on this day: what would be refused whatever is typed is
/// not offered.
pub fn offers(case: &Case, edition: &Edition, today: Date) -> Vec<(CopyPaper, Vec<CopyFor>)> {
    let people = case.people();
    let people = people.iter().map(|noted| Party::Person(noted.no()));
    let parties = people.chain([Party::Pupil]).map(CopyFor::Party);
    let all: Vec<CopyFor> = parties.chain(CopyFor::BODIES).collect();
    let is_for = |paper: CopyPaper, to: CopyFor| {
        let mut checked = Checked {
            case,
            edition,
            today,
            faults: Vec::new(),
        };
        recipient(case, edition, to, today).is_ok_and(|recipient| {
            checked.paper(paper, to, recipient);
            checked.faults.is_empty()
        })
    };
    let offered = |paper: CopyPaper| {
        let to = all.iter().copied().filter(|to| is_for(paper, *to));
        (paper, to.collect())
    };
    CopyPaper::ALL.map(offered).to_vec()
}

/// The copies that were put together and still can leave or be made anew, the newest first: those that
/// were neither given nor withdrawn.
pub fn under_way(case: &Case) -> Vec<Noted<'_, CopyPlan>> {
    let is_left = |no: No| given(case, no).is_some() || withdrawn(case, no).is_some();
    let plans = case.facts::<CopyPlan>().rev();
    plans.filter(|noted| !is_left(noted.no())).collect()
}

/// Whether a second person must look at a copy before it leaves: of whatever goes to a parent, wherever
/// something goes along that stays out unless somebody says otherwise, a file too, and where the program finds in
/// a text what may lead to somebody whose data stay out.
pub fn needs_second_eyes(case: &Case, plan: &CopyPlan, recipient: Recipient) -> bool {
    if recipient.is_parent() || !plan.with.is_empty() || asks_files(plan, recipient) {
        return true;
    }
    let (Some(CopyPaper::Overview), Some(to)) = (plan.paper, plan.to) else {
        return false;
    };
    let sorted = sort_out(case, plan, to, recipient);
    !names_of_others(case, &sorted, to).is_empty()
}

/// Whether a file goes along that this recipient does not get unless somebody says otherwise.
fn asks_files(plan: &CopyPlan, recipient: Recipient) -> bool {
    !plan.files.is_empty() && file_standard(recipient) != Standard::In
}

/// Whether somebody else than whoever put it together found that this copy may leave; the last word
/// counts.
pub fn is_approved(case: &Case, copy: No) -> bool {
    let last = last_review(case, copy);
    let preparer = case.record(copy).map(|record| record.by.member);
    last.is_some_and(|noted| {
        noted.fact.agrees == Some(YesNo::Yes) && preparer != Some(noted.record.by.member)
    })
}

/// Whether the last who looked at this copy found that it may not leave like this, and nobody put the
/// same paper together anew for the same recipient since: whoever put it together is to act.
pub fn is_sent_back(case: &Case, copy: &Noted<'_, CopyPlan>) -> bool {
    let is_same = |plan: &CopyPlan| (plan.paper, plan.to) == (copy.fact.paper, copy.fact.to);
    let is_anew = |newer: Noted<'_, CopyPlan>| newer.no() > copy.no() && is_same(newer.fact);
    let last = last_review(case, copy.no());
    let is_refused = last.is_some_and(|noted| noted.fact.agrees == Some(YesNo::No));
    is_refused && !case.facts::<CopyPlan>().any(is_anew)
}

struct Checked<'a> {
    case: &'a Case,
    edition: &'a Edition,
    today: Date,
    faults: Vec<Problem>,
}

impl Checked<'_> {
    fn unless(&mut self, is_right: bool, code: &str, field: &str) {
        if !is_right {
            self.faults.push(Problem::at(code, field));
        }
    }

    fn plan(&mut self, plan: &CopyPlan) {
        self.unless(plan.paper.is_some(), "form.required", "paper");
        self.unless(plan.to.is_some(), "form.required", "to");
        self.unless(plan.ground.is_some(), "form.required", "ground");
        self.unless(!is_blank(&plan.why), "form.required", "why");
        let says_why = plan.with.is_empty() || !is_blank(&plan.with_why);
        self.unless(says_why, "form.required", "with-why");
        for no in &plan.without {
            let is_there = self.case.record(*no).is_some();
            self.unless(is_there, "form.unknown-record", "without");
        }
        let (Some(paper), Some(to)) = (plan.paper, plan.to) else {
            return;
        };
        let is_named = matches!(to, CopyFor::Party(_)) || !is_blank(&plan.to_name);
        self.unless(is_named, "form.required", "to-name");
        match recipient(self.case, self.edition, to, self.today) {
            Err(NoCopy::TooYoung) => self.unless(false, "disclosure.too-young", "to"),
            Err(NoCopy::NotTheirs) => self.unless(false, "disclosure.not-theirs", "to"),
            Ok(recipient) => {
                self.paper(paper, to, recipient);
                self.ground(plan, paper, recipient);
                self.content(plan, paper, to, recipient);
                self.files(plan, to, recipient);
            }
        }
    }

    /// Whether this paper is for this recipient, and can be made now: a letter that is made too early
    /// is sent too early.
    fn paper(&mut self, paper: CopyPaper, to: CopyFor, recipient: Recipient) {
        use Recipient as R;
        let is_family = matches!(recipient, R::Parent | R::PupilHeard | R::PupilAddressed);
        let is_theirs = match paper {
            CopyPaper::Overview => recipient != R::ParentWithoutAuthority,
            CopyPaper::Announcement | CopyPaper::HelpAgreement => is_family,
            CopyPaper::NoAuthority => recipient.is_parent(),
        };
        self.unless(is_theirs, "disclosure.paper", "paper");
        let asks_authority = matches!(paper, CopyPaper::Overview | CopyPaper::NoAuthority);
        if asks_authority && recipient == R::Parent {
            let authority = self.authority(to);
            let is_known = matches!(authority, Some(Known::Yes | Known::No));
            self.unless(is_known, "disclosure.authority-unknown", "to");
            let has_none = paper == CopyPaper::NoAuthority && is_known;
            self.unless(!has_none, "disclosure.paper", "paper");
        }
        match paper {
            CopyPaper::Announcement => self.announcement(to),
            CopyPaper::HelpAgreement => {
                let is_planned = self.case.latest::<HelpPlan>().is_some();
                self.unless(is_planned, "disclosure.no-plan", "paper");
            }
            CopyPaper::Overview | CopyPaper::NoAuthority => {}
        }
    }

    fn authority(&self, to: CopyFor) -> Option<Known> {
        let CopyFor::Party(party) = to else {
            return None;
        };
        match self.case.today(party) {
            Party::Person(no) => self.case.fact::<Person>(no)?.authority,
            Party::Pupil => None,
        }
    }

    /// A report is announced once it is decided on, and never to whom it is kept from.
    fn announcement(&mut self, to: CopyFor) {
        let is_decided = self.case.is_report_decided() || self.case.latest::<Filing>().is_some();
        self.unless(is_decided, "disclosure.no-decision", "paper");
        let CopyFor::Party(party) = to else {
            return;
        };
        let names = |list: &[Party]| self.case.names(list, party);
        let mut waived = self.case.round::<AnnouncementWaiver>();
        let waived = waived.rfind(|noted| names(&noted.fact.to));
        let mut told = self.case.round::<Announcement>();
        let told = told.rfind(|noted| names(&noted.fact.to));
        let is_told = waived.is_none_or(|waiver| told.is_some_and(|told| told.no() > waiver.no()));
        self.unless(is_told, "disclosure.waived", "to");
    }

    fn ground(&mut self, plan: &CopyPlan, paper: CopyPaper, recipient: Recipient) {
        let Some(ground) = plan.ground else {
            return;
        };
        let opening = self.case.opening();
        let age = opening.map_or(0, |one| age_on(one.born, self.today));
        let pupil_decides = age >= self.edition.thresholds.addressed_from;
        let is_fit = fits(ground, paper, recipient, pupil_decides);
        self.unless(is_fit, "disclosure.ground", "ground");
    }

    fn content(&mut self, plan: &CopyPlan, paper: CopyPaper, to: CopyFor, recipient: Recipient) {
        let standards = standards(self.case, recipient, to);
        for (content, standard) in standards {
            let is_asked = plan.with.contains(&content);
            let can_be = paper == CopyPaper::Overview && standard != Standard::Never;
            self.unless(!is_asked || can_be, "disclosure.never", "with");
        }
        if paper == CopyPaper::Overview {
            let sorted = sort_out(self.case, plan, to, recipient);
            self.unless(!sorted.inside.is_empty(), "disclosure.empty", "with");
        }
        let chosen = if paper == CopyPaper::NoAuthority {
            &*plan.entries
        } else {
            &[]
        };
        let current = self.case.current_entries();
        for no in chosen {
            // What goes to this parent is a fact, about the child, from a source that may be named.
            let noted = current.iter().find(|noted| noted.no() == *no);
            let is_fact = noted.is_some_and(|noted| {
                super::contents(self.case, noted.record, to) == [super::Content::Facts]
            });
            self.unless(is_fact, "disclosure.facts-only", "entries");
        }
    }

    /// A file goes along with its document, and never alone.
    fn files(&mut self, plan: &CopyPlan, to: CopyFor, recipient: Recipient) {
        let offered = files_offered(self.case, plan, to, recipient);
        for no in &plan.files {
            self.unless(offered.contains(no), "disclosure.files", "files");
        }
        // Of the kinds that go along besides it was asked already.
        let must_say_why = plan.with.is_empty() && asks_files(plan, recipient);
        let is_told = !must_say_why || !is_blank(&plan.with_why);
        self.unless(is_told, "form.required", "with-why");
    }

    /// The copy that is meant, if it is one that still can leave.
    fn copy(&mut self, copy: Option<No>) -> Option<(No, CopyPlan)> {
        let (no, plan) = self.copy_here(copy)?;
        let is_changed = is_overtaken(self.case, no);
        self.unless(!is_changed, "disclosure.changed", "copy");
        Some((no, plan))
    }

    /// The copy that is meant, if it is one that is still here.
    fn copy_here(&mut self, copy: Option<No>) -> Option<(No, CopyPlan)> {
        let plan = copy.and_then(|no| Some((no, self.case.fact::<CopyPlan>(no)?.clone())));
        self.unless(copy.is_some(), "form.required", "copy");
        self.unless(
            copy.is_none() || plan.is_some(),
            "form.unknown-record",
            "copy",
        );
        let (no, plan) = plan?;
        let is_given = given(self.case, no).is_some();
        self.unless(!is_given, "disclosure.given-already", "copy");
        let is_withdrawn = withdrawn(self.case, no).is_some();
        self.unless(!is_withdrawn, "disclosure.withdrawn", "copy");
        (!is_given && !is_withdrawn).then_some((no, plan))
    }

    fn review(&mut self, review: &CopyReview, by: &Actor) {
        self.unless(review.agrees.is_some(), "form.required", "agrees");
        self.unless(!is_blank(&review.note), "form.required", "note");
        let Some((no, _)) = self.copy(review.copy) else {
            return;
        };
        let preparer = self.case.record(no).map(|record| record.by.member);
        let is_other = preparer != Some(by.member);
        self.unless(is_other, "disclosure.own-eyes", "copy");
    }

    /// One that was overtaken can be withdrawn too.
    fn withdrawal(&mut self, withdrawal: &CopyWithdrawal) {
        self.unless(!is_blank(&withdrawal.reason), "form.required", "reason");
        self.copy_here(withdrawal.copy);
    }

    /// Who the recipient is, where all that made this copy theirs still is so today: a pupil comes of
    /// age, a decision is taken back, and a school waives telling somebody.
    fn still_is(&self, copy: No, plan: &CopyPlan, to: CopyFor) -> Option<Recipient> {
        let prepared = school_time(self.case.record(copy)?.at).date();
        let on = |day: Date| recipient(self.case, self.edition, to, day).ok();
        let recipient = on(self.today).filter(|now| on(prepared) == Some(*now))?;
        let paper = plan.paper?;
        let mut again = Checked {
            faults: Vec::new(),
            ..*self
        };
        again.paper(paper, to, recipient);
        again.ground(plan, paper, recipient);
        again.faults.is_empty().then_some(recipient)
    }

    fn disclosure(&mut self, disclosure: &Disclosure) {
        self.unless(disclosure.when.is_some(), "form.required", "when.date");
        self.unless(!is_blank(&disclosure.how), "form.required", "how");
        let is_checked = !is_blank(&disclosure.identity_checked);
        self.unless(is_checked, "form.required", "identity-checked");
        let Some((no, plan)) = self.copy(disclosure.copy) else {
            return;
        };
        let Some(to) = plan.to else {
            return;
        };
        let Some(recipient) = self.still_is(no, &plan, to) else {
            self.unless(false, "disclosure.changed", "copy");
            return;
        };
        let is_seen = !needs_second_eyes(self.case, &plan, recipient) || is_approved(self.case, no);
        self.unless(is_seen, "disclosure.second-eyes", "copy");
    }
}

/// Whether something came since that makes a copy other than it should be: people, corrections, what was
/// moved away, telling that was waived, and for an agreement on help another plan.
pub fn is_overtaken(case: &Case, copy: No) -> bool {
    let plan = case.fact::<CopyPlan>(copy);
    let is_agreement = plan.is_some_and(|plan| plan.paper == Some(CopyPaper::HelpAgreement));
    let mut later = case.records().iter().filter(|record| record.no > copy);
    later.any(|record| match record.event {
        Event::PersonLinked(_)
        | Event::EntryCorrected(_)
        | Event::EntryDiverted(_)
        | Event::AnnouncementWaived(_) => true,
        Event::HelpPlanned(_) => is_agreement,
        _ => false,
    })
}
