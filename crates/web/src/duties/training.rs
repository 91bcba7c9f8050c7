//! Courses, who took part, and how many are trained at each school (*deskundigheid*).

use app::duties::DutyView;
use domain::duties::{
    Attendance, Course, Group, NotedDuty, Trained, TrainedBy, all, practised, trained,
    trained_by_course,
};
use domain::id::MemberId;
use jiff::civil::Date;

use crate::duties::page::{Line, Section};
use crate::duties::words::{day, group, of, place, roles, said};
use crate::frame::Link;
use crate::text::Text;

/// What stands on the page.
pub(super) fn sections(t: Text<'_>, view: &DutyView) -> Vec<Section> {
    vec![coverage(t, view), courses(t, view)]
}

fn coverage(t: Text<'_>, view: &DutyView) -> Section {
    let groups = view.groups.iter().filter(|group| group.school.is_some());
    Section {
        text: vec![t.get("duties-coverage-how"), t.get("duties-practice-how")],
        lines: groups.map(|group| school(t, view, group)).collect(),
        ..Section::new("coverage", t.get("duties-coverage"))
    }
}

/// How many are trained and how many practised, and by name who took part in a course. Who practised is
/// nowhere said by name.
fn school(t: Text<'_>, view: &DutyView, one: &Group) -> Line {
    let (trained, today) = (trained(&view.noted), view.today());
    let (courses, practised) = (
        trained_by_course(&view.noted),
        practised(&view.noted, today),
    );
    let who: Vec<MemberId> = one.works_with_pupils().collect();
    let counts = |member: &&MemberId| trained.get(member).is_some_and(|it| it.counts_on(today));
    let some = who.iter().filter(counts).count();
    let often = who.iter().filter(|one| practised.contains(one)).count();
    let mut about = vec![
        of(t, "duties-figure-training", some, who.len()),
        of(t, "duties-figure-practice", often, who.len()),
    ];
    let mut members: Vec<String> = who
        .iter()
        .filter_map(|member| {
            let name = view.name(*member)?;
            let course = courses.get(member);
            let course = course.map_or_else(
                || t.get("duties-no-course"),
                |course| until(t, course, today),
            );
            Some(format!("{name}: {course}"))
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

/// What a training was, and until when it counts.
pub(crate) fn until(t: Text<'_>, training: &Trained, today: Date) -> String {
    let key = match training.until {
        None => "duties-trained",
        Some(_) if training.counts_on(today) => "duties-trained-until",
        Some(_) => "duties-trained-over",
    };
    let name = match &training.by {
        TrainedBy::Course(name) => name.clone(),
        TrainedBy::Practice(case) => {
            let title = t.find(format!("practice-case-{case}-title"));
            t.with("duties-practised", "case", title.unwrap_or_default())
        }
    };
    let values = [
        ("name", &*name),
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
