//! What is too late (*te laat*): by person for those who run dossiers; for the board how much of it.

use app::Visitor;
use app::tasks::{Overdue, OverdueFilter, OverdueTask, Person};
use app::within;
use askama::Template;
use axum::extract::{RawQuery, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::id::SchoolId;
use domain::permission::Action;

use crate::Site;
use crate::error_page::{PageError, show};
use crate::form_fields::{first, pairs};
use crate::frame::Frame;
use crate::my_work::{task_address, task_title};
use crate::said::joined;
use crate::session::SignedIn;
use crate::text::Text;
use crate::timeline::Choice;

/// Who can be asked for, beside one member.
const MINE: &str = "mine";
const NOBODY: &str = "nobody";

#[derive(Template)]
#[template(path = "overdue.html")]
struct OverduePage<'a> {
    frame: Frame<'a>,
    t: Text<'a>,
    /// What is too late; nothing for who sees no dossiers.
    tasks: Option<Vec<OverdueLine>>,
    /// The schools to choose from, where there are several.
    schools: Vec<Choice>,
    people: Vec<Choice>,
    is_filtered: bool,
    /// How much at each school, where not all of it is listed.
    counts: Vec<CountLine>,
}

/// Something that is too late.
struct OverdueLine {
    title: String,
    href: String,
    pupil: String,
    /// Who should have done it, and at which school.
    who: String,
    due: String,
    /// How long ago that was.
    late: String,
}

/// How much is too late at a school.
struct CountLine {
    school: String,
    count: String,
    since: Option<String>,
}

/// The page.
pub(crate) async fn get(
    State(site): State<Site>,
    SignedIn(visitor): SignedIn,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let asked = pairs(query.unwrap_or_default().as_bytes());
    let filter = filter(&asked);
    let overdue = site.app.overdue(&visitor, filter).await?;
    let t = Text::of(&site);
    let runs = visitor.may(Action::ListDossiers);
    let lines = overdue.tasks.iter();
    let lines = lines.map(|task| line(t, &visitor, task, &overdue));
    let page = OverduePage {
        frame: Frame::new(t, &visitor, t.get("overdue-title"), "/overdue")
            .below(t.get("my-work-title"), "/"),
        t,
        tasks: runs.then(|| lines.collect()),
        schools: schools(&visitor, filter.school),
        people: people(t, &overdue, filter),
        is_filtered: filter != OverdueFilter::default(),
        counts: counts(t, &visitor, &overdue),
    };
    show(StatusCode::OK, &page)
}

/// The filter in an address. What is not known filters nothing.
fn filter(asked: &[(String, String)]) -> OverdueFilter {
    let person = first(asked, "person");
    OverdueFilter {
        school: first(asked, "school").parse().ok(),
        member: person.parse().ok(),
        is_mine: person == MINE,
        is_nobodys: person == NOBODY,
    }
}

fn line(t: Text<'_>, visitor: &Visitor, task: &OverdueTask, all: &Overdue) -> OverdueLine {
    let who = match &task.person {
        Person::Member(_, name) => name.clone(),
        Person::Role(role) => t.with(
            "overdue-of-role",
            "role",
            within(&t.get(format!("role-{}", role.code()))),
        ),
        Person::Nobody => t.get("task-nobodys"),
    };
    let several = visitor.schools_for(Action::ListDossiers).len() > 1;
    let school = if several {
        name_of(visitor, task.school)
    } else {
        String::new()
    };
    let days = all.today.duration_since(task.due).as_hours() / 24;
    OverdueLine {
        title: task_title(t, task.command, task.step),
        href: task_address(task.dossier, task.command, task.record),
        pupil: task.pupil.clone(),
        who: joined(&[&who, &school]),
        due: t.with("my-work-was-due", "day", t.words().date(task.due)),
        late: t.with("overdue-late", "days", days),
    }
}

fn name_of(visitor: &Visitor, school: SchoolId) -> String {
    let found = visitor.schools.iter().find(|one| one.id == school);
    found.map_or_else(String::new, |school| school.name.clone())
}

/// The schools of which what is too late is listed, where there are several.
fn schools(visitor: &Visitor, chosen: Option<SchoolId>) -> Vec<Choice> {
    let listed = visitor.schools_for(Action::ListDossiers);
    if listed.len() < 2 {
        return Vec::new();
    }
    let choice = |school: SchoolId| Choice {
        value: school.to_string(),
        text: name_of(visitor, school),
        is_chosen: chosen == Some(school),
    };
    listed.into_iter().map(choice).collect()
}

fn people(t: Text<'_>, overdue: &Overdue, filter: OverdueFilter) -> Vec<Choice> {
    let fixed = [
        (MINE, t.get("overdue-mine"), filter.is_mine),
        (NOBODY, t.get("overdue-nobody"), filter.is_nobodys),
    ];
    let fixed = fixed.map(|(value, text, is_chosen)| Choice {
        value: value.to_owned(),
        text,
        is_chosen,
    });
    let people = overdue.people.iter().map(|(member, name)| Choice {
        value: member.to_string(),
        text: name.clone(),
        is_chosen: filter.member == Some(*member),
    });
    fixed.into_iter().chain(people).collect()
}

/// How much is too late at the schools of which nothing is listed.
fn counts(t: Text<'_>, visitor: &Visitor, overdue: &Overdue) -> Vec<CountLine> {
    let runs = visitor.schools_for(Action::ListDossiers);
    let schools = overdue.schools.iter();
    schools
        .filter(|one| !runs.contains(&one.school))
        .map(|one| CountLine {
            school: name_of(visitor, one.school),
            count: t.with("overdue-count", "count", one.count),
            since: one
                .since
                .map(|day| t.with("overdue-since", "day", t.words().date(day))),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_that_nobody_knows_filters_nothing() {
        let of = |person: &str| filter(&pairs(format!("school=elders&person={person}").as_bytes()));
        assert_eq!(of("iedereen"), OverdueFilter::default());
        assert!(of(MINE).is_mine && !of(MINE).is_nobodys);
        assert!(of(NOBODY).is_nobodys && !of(NOBODY).is_mine);
        let member = domain::id::MemberId::new([7; 16]);
        assert_eq!(of(&member.to_string()).member, Some(member));
    }
}
