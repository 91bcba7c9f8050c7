//! Courses, who took part, and how many are trained at each school (*deskundigheid*).

use std::collections::BTreeMap;

use app::duties::DutyView;
use domain::duties::{Attendance, Course, Group, NotedDuty, Trained, all, trained};
use domain::id::MemberId;

use crate::duties::page::{Line, Section};
use crate::duties::words::{day, group, of, place, roles, said};
use crate::frame::Link;
use crate::text::Text;

/// What stands on the page.
pub(super) fn sections(t: Text<'_>, view: &DutyView) -> Vec<Section> {
    vec![coverage(t, view), courses(t, view)]
}

fn coverage(t: Text<'_>, view: &DutyView) -> Section {
    let trained = trained(&view.noted);
    let groups = view.groups.iter().filter(|group| group.school.is_some());
    Section {
        text: vec![t.get("duties-coverage-how")],
        lines: groups
            .map(|group| school(t, view, group, &trained))
            .collect(),
        ..Section::new("coverage", t.get("duties-coverage"))
    }
}

fn school(
    t: Text<'_>,
    view: &DutyView,
    one: &Group,
    trained: &BTreeMap<MemberId, Trained>,
) -> Line {
    let today = view.today();
    let who: Vec<MemberId> = one.works_with_pupils().collect();
    let counts = |member: &&MemberId| trained.get(member).is_some_and(|it| it.counts_on(today));
    let some = who.iter().filter(counts).count();
    let mut about = vec![of(t, "duties-figure-training", some, who.len())];
    let mut members: Vec<String> = who
        .iter()
        .filter_map(|member| {
            let name = view.name(*member)?;
            Some(format!("{name}: {}", until(t, trained.get(member), view)))
        })
        .collect();
    members.sort();
    about.extend(members);
    Line {
        title: group(t, view, one).1,
        about,
        warning: (some < who.len()).then(|| t.get("duties-attention")),
        ..Line::default()
    }
}

/// Until when somebody's training counts.
fn until(t: Text<'_>, training: Option<&Trained>, view: &DutyView) -> String {
    let Some(training) = training else {
        return t.get("duties-never-trained");
    };
    let key = match training.until {
        None => "duties-trained",
        Some(_) if training.counts_on(view.today()) => "duties-trained-until",
        Some(_) => "duties-trained-over",
    };
    let values = [
        ("name", &*training.name),
        ("day", &*t.words().date(training.day)),
        ("until", &*day(t, training.until)),
    ];
    t.with_all(key, &values)
}

fn courses(t: Text<'_>, view: &DutyView) -> Section {
    let all = view.courses().into_iter();
    let mut links = Vec::new();
    if view.may_keep {
        links.push(Link::new(
            t.get("offer_course-title"),
            "/duties/do/offer_course",
        ));
        links.push(Link::new(
            t.get("record_attendance-title"),
            "/duties/do/record_attendance",
        ));
    }
    Section {
        lines: all.map(|(one, it)| course(t, view, one, it)).collect(),
        empty: Some(t.get("duties-courses-none")),
        links,
        ..Section::new("courses", t.get("duties-courses"))
    }
}

fn course(t: Text<'_>, view: &DutyView, one: &NotedDuty, course: &Course) -> Line {
    let of_course = all::<Attendance>(&view.noted).filter(|(_, it)| it.course == Some(one.no));
    let mut members: Vec<MemberId> = of_course.flat_map(|(_, it)| it.members.clone()).collect();
    members.sort();
    members.dedup();
    let values = [
        ("day", &*day(t, course.day)),
        ("place", &*place(t, view, course.school)),
        ("roles", &*roles(t, &course.roles)),
    ];
    let validity = course
        .validity
        .map(|it| t.get(format!("validity-{}", it.code())));
    let mut about = vec![t.with_all("duties-course", &values)];
    about.extend(said(t, "duties-valid", &validity.unwrap_or_default()));
    about.extend(said(t, "duties-about", &course.about));
    about.push(t.with("duties-attended", "count", members.len()));
    let was_given = course.day.is_none_or(|day| day <= view.today());
    let record = format!("/duties/do/record_attendance?course={}", one.no);
    let record = Link::new(t.get("record_attendance-title"), record);
    Line {
        title: course.name.clone(),
        about,
        link: Some(record).filter(|_| view.may_keep && was_given),
        ..Line::default()
    }
}
