//! Whether something can be noted: which fields it needs, and for which schools.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::answer::is_blank;
use crate::decide::Refusal;
use crate::faults::Faults;
use crate::id::{MemberId, SchoolId};
use crate::role::Role;
use crate::step1_signals::TypedSigns;
use crate::time::school_time;

use super::evaluation::Evaluation;
use super::fact::{
    ActionSettled, Agreed, Agreement, Attendance, Course, Document, Expert, Finding, Notice,
    OwnSigns, SupportOpened, SupportWritten,
};
use super::kept::DutyFact;
use super::noted::{NotedDuty, acts, all, documents, experts};
use super::own_signs::own_lists;
use super::school_year::SchoolYear;

/// The longest name of a list of signs, in characters.
const LONGEST_NAME: usize = 120;

/// A member with what they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DutyPerson {
    /// The member.
    pub member: MemberId,
    /// The roles, each at a school or for the whole board.
    pub roles: Vec<(Option<SchoolId>, Role)>,
}

/// Who notes something, and what was noted before.
#[derive(Debug, Clone, Copy)]
pub struct DutyDesk<'a> {
    /// The moment.
    pub now: Timestamp,
    /// Who notes it.
    pub by: MemberId,
    /// Whether they do so for the whole board.
    pub is_of_board: bool,
    /// The schools for which they do.
    pub schools: &'a [SchoolId],
    /// Everybody of the board who can come in.
    pub people: &'a [DutyPerson],
    /// What stands in the register.
    pub noted: &'a [NotedDuty],
}

impl DutyDesk<'_> {
    /// Whether they may note something there; for no school means for all.
    fn may_at(&self, school: Option<SchoolId>) -> bool {
        school.map_or(self.is_of_board, |one| self.schools.contains(&one))
    }

    /// Whether somebody works where they note things.
    fn reaches(&self, member: MemberId) -> bool {
        let works_there = |(at, _): &(Option<SchoolId>, Role)| match at {
            Some(school) => self.schools.contains(school),
            None => self.is_of_board,
        };
        let mut people = self.people.iter();
        people.any(|one| one.member == member && one.roles.iter().any(works_there))
    }

    fn has(&self, member: MemberId) -> bool {
        self.people.iter().any(|one| one.member == member)
    }

    fn today(&self) -> Date {
        school_time(self.now).date()
    }
}

impl Faults {
    fn text(&mut self, text: &str, field: &str) {
        self.unless(!is_blank(text), "form.required", field);
    }

    fn place(&mut self, desk: &DutyDesk<'_>, school: Option<SchoolId>) {
        self.unless(desk.may_at(school), "duties.not-your-school", "school");
    }

    fn past(&mut self, desk: &DutyDesk<'_>, day: Option<Date>, field: &str) {
        self.unless(day.is_some(), "form.required", field);
        let is_past = day.is_none_or(|day| day <= desk.today());
        self.unless(is_past, "duties.in-the-future", field);
    }

    fn chosen(&mut self, is_there: bool, is_given: bool, field: &str) {
        self.unless(is_given, "form.required", field);
        self.unless(is_there || !is_given, "duties.not-there", field);
    }
}

impl DutyFact {
    /// The fact, if it is whole and may be noted by whoever notes it.
    pub fn check(self, desk: &DutyDesk<'_>) -> Result<Self, Refusal> {
        let mut faults = Faults::default();
        match &self {
            Self::ReadPlan(_) | Self::FinishPractice(_) | Self::MakeEvaluation(_) => {}
            Self::GiveNotice(notice) => notice.faults(desk, &mut faults),
            Self::OfferCourse(course) => course.faults(desk, &mut faults),
            Self::RecordAttendance(attendance) => attendance.faults(desk, &mut faults),
            Self::NameExpert(expert) => expert.faults(desk, &mut faults),
            Self::EndExpert(ended) => {
                let at = ended.expert.and_then(|no| {
                    let known = experts(desk.noted);
                    known
                        .iter()
                        .find(|(one, _)| *one == no)
                        .map(|(_, it)| it.school)
                });
                let is_theirs = at.is_some_and(|school| desk.may_at(school));
                faults.chosen(is_theirs, ended.expert.is_some(), "expert");
            }
            Self::NoteFinding(finding) => finding.faults(desk, &mut faults),
            Self::AgreeAction(agreed) => agreed.faults(desk, &mut faults),
            Self::SettleAction(settled) => settled.faults(desk, &mut faults),
            Self::PublishAgreement(agreement) => agreement.faults(&mut faults),
            Self::ReadAgreement(read) => {
                let is_there =
                    all::<Agreement>(desk.noted).any(|(one, _)| Some(one.no) == read.agreement);
                faults.chosen(is_there, read.agreement.is_some(), "agreement");
            }
            Self::KeepDocument(document) => document.faults(&mut faults),
            Self::RemoveDocument(removed) => {
                let known = documents(desk.noted);
                let is_there = known.iter().any(|(no, _)| Some(*no) == removed.document);
                faults.chosen(is_there, removed.document.is_some(), "document");
            }
            Self::PublishSignList(signs) => signs.faults(desk, &mut faults),
            Self::WithdrawSignList(withdrawn) => {
                let known = own_lists(desk.noted);
                let is_there = known.iter().any(|one| Some(one.no) == withdrawn.list);
                faults.chosen(is_there, withdrawn.list.is_some(), "list");
            }
            Self::OpenSupport(opened) => opened.faults(desk, &mut faults),
            Self::WriteSupport(written) => written.faults(&mut faults),
            Self::CloseSupport(closed) => faults.text(&closed.text, "text"),
        }
        faults.none_and(Some(self), "text")
    }
}

impl Notice {
    fn faults(&self, desk: &DutyDesk<'_>, faults: &mut Faults) {
        faults.place(desk, self.school);
        faults.past(desk, self.day, "day");
        faults.unless(self.way.is_some(), "form.required", "way");
        faults.text(&self.place, "place");
    }
}

impl Course {
    fn faults(&self, desk: &DutyDesk<'_>, faults: &mut Faults) {
        faults.place(desk, self.school);
        faults.text(&self.name, "name");
        faults.unless(self.day.is_some(), "form.required", "day");
        faults.unless(self.validity.is_some(), "form.required", "validity");
    }
}

impl Attendance {
    fn faults(&self, desk: &DutyDesk<'_>, faults: &mut Faults) {
        let given = self.course;
        let course = all::<Course>(desk.noted).find(|(one, _)| Some(one.no) == given);
        let is_theirs = course.is_some_and(|(_, course)| {
            course.school.is_none_or(|school| desk.may_at(Some(school)))
        });
        faults.chosen(is_theirs, given.is_some(), "course");
        let day = course
            .filter(|_| is_theirs)
            .and_then(|(_, course)| course.day);
        let was_given = day.is_none_or(|day| day <= desk.today());
        faults.unless(was_given, "duties.not-given-yet", "course");
        faults.unless(!self.members.is_empty(), "form.required", "members");
        let all_there = self.members.iter().all(|member| desk.reaches(*member));
        faults.unless(all_there, "duties.not-your-member", "members");
    }
}

impl Expert {
    fn faults(&self, desk: &DutyDesk<'_>, faults: &mut Faults) {
        faults.place(desk, self.school);
        faults.unless(self.kind.is_some(), "form.required", "kind");
        faults.text(&self.name, "name");
        faults.text(&self.helps_with, "helps-with");
        let is_reached = !is_blank(&self.phone) || !is_blank(&self.mail);
        faults.unless(is_reached, "duties.cannot-be-reached", "phone");
    }
}

/// Whether there is an evaluation of this year to say something about.
fn is_evaluated(desk: &DutyDesk<'_>, year: Option<SchoolYear>) -> bool {
    all::<Evaluation>(desk.noted).any(|(_, evaluation)| Some(evaluation.year) == year)
}

impl Finding {
    fn faults(&self, desk: &DutyDesk<'_>, faults: &mut Faults) {
        faults.chosen(is_evaluated(desk, self.year), self.year.is_some(), "year");
        faults.text(&self.text, "text");
    }
}

impl Agreed {
    fn faults(&self, desk: &DutyDesk<'_>, faults: &mut Faults) {
        faults.chosen(is_evaluated(desk, self.year), self.year.is_some(), "year");
        faults.text(&self.text, "text");
        let is_there = self.owner.is_some_and(|owner| desk.has(owner));
        faults.chosen(is_there, self.owner.is_some(), "owner");
        faults.unless(self.by.is_some(), "form.required", "by");
        let is_ahead = self.by.is_none_or(|by| by >= desk.today());
        faults.unless(is_ahead, "duties.in-the-past", "by");
    }
}

impl ActionSettled {
    fn faults(&self, desk: &DutyDesk<'_>, faults: &mut Faults) {
        let runs = acts(desk.noted)
            .iter()
            .any(|act| Some(act.no) == self.action && act.settled.is_none());
        faults.chosen(runs, self.action.is_some(), "action");
        faults.unless(self.outcome.is_some(), "form.required", "outcome");
        faults.text(&self.text, "text");
    }
}

impl Agreement {
    fn faults(&self, faults: &mut Faults) {
        faults.unless(self.from.is_some(), "form.required", "from");
        faults.text(&self.text, "text");
    }
}

impl Document {
    fn faults(&self, faults: &mut Faults) {
        faults.text(&self.name, "name");
        faults.text(&self.about, "about");
        faults.text(&self.place, "place");
    }
}

impl OwnSigns {
    fn faults(&self, desk: &DutyDesk<'_>, faults: &mut Faults) {
        let known = own_lists(desk.noted);
        let is_there = known.iter().any(|one| Some(one.no) == self.list);
        faults.unless(self.list.is_none() || is_there, "signs.list-gone", "name");
        faults.text(&self.name, "name");
        faults.unless(
            self.name.chars().count() <= LONGEST_NAME,
            "signs.name-too-long",
            "name",
        );
        faults.unless(self.ages.is_some(), "form.required", "ages");
        faults.text(&self.signs, "signs");
        // What is wrong stands behind the field, with its line.
        for fault in TypedSigns::read(&self.signs, "").err().unwrap_or_default() {
            faults.unless(false, fault.code, &format!("signs#{}", fault.line));
        }
    }
}

impl SupportOpened {
    fn faults(&self, desk: &DutyDesk<'_>, faults: &mut Faults) {
        let is_there = self.about.is_some_and(|about| desk.reaches(about));
        faults.chosen(is_there, self.about.is_some(), "about");
        let is_other = self.about != Some(desk.by);
        faults.unless(is_other, "duties.yourself", "about");
        let apart = self.handlers.iter().all(|one| Some(*one) != self.about);
        let can = self.handlers.iter().all(|one| can_handle(desk, *one));
        faults.unless(apart && can, "duties.cannot-handle", "handlers");
        faults.text(&self.text, "text");
    }
}

/// Whether somebody is of the board or directs a school.
fn can_handle(desk: &DutyDesk<'_>, member: MemberId) -> bool {
    let handles = |(_, role): &(Option<SchoolId>, Role)| {
        let action = crate::permission::Action::HandleSupport;
        crate::permission::is_allowed(action, *role, crate::permission::Footing::Role)
    };
    let mut people = desk.people.iter();
    people.any(|one| one.member == member && one.roles.iter().any(handles))
}

impl SupportWritten {
    fn faults(&self, faults: &mut Faults) {
        faults.unless(self.kind.is_some(), "form.required", "kind");
        faults.text(&self.text, "text");
    }
}
