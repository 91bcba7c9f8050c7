//! Who read the plan, and how parents were told (*bekendheid*).

use app::duties::DutyView;
use domain::duties::{Group, plan_readers};

use crate::duties::page::{Line, Section};
use crate::duties::words::{day, group, of, place, said};
use crate::frame::Link;
use crate::text::Text;

/// What stands on the page.
pub(super) fn sections(t: Text<'_>, view: &DutyView) -> Vec<Section> {
    let mut sections = vec![readers(t, view), notices(t, view)];
    if view.may_keep {
        let link = Link::new(t.get("give_notice-title"), "/duties/do/give_notice");
        if let Some(last) = sections.last_mut() {
            last.links.push(link);
        }
    }
    sections
}

fn readers(t: Text<'_>, view: &DutyView) -> Section {
    let readers = plan_readers(&view.noted, &view.edition.code, view.edition.version);
    let line = |one: &Group| {
        let (_, title) = group(t, view, one);
        let missing = one.members.iter().map(|(member, _)| *member);
        let missing: Vec<_> = missing.filter(|one| !readers.contains_key(one)).collect();
        let all = one.members.len();
        let count = of(t, "duties-figure-awareness", all - missing.len(), all);
        let mut names: Vec<&str> = missing.iter().filter_map(|one| view.name(*one)).collect();
        names.sort_unstable();
        let mut about = vec![count];
        about.extend(said(t, "duties-not-read", &names.join(", ")));
        Line {
            title,
            about,
            warning: (!missing.is_empty()).then(|| t.get("duties-attention")),
            ..Line::default()
        }
    };
    let from = t.words().date(view.edition.valid_from);
    let version = view.edition.version.to_string();
    let values = [
        ("name", &*view.edition.name),
        ("version", &*version),
        ("day", &*from),
    ];
    Section {
        text: vec![t.with_all("duties-plan", &values)],
        lines: view.groups.iter().map(line).collect(),
        links: vec![Link::new(t.get("plan-title"), "/plan")],
        ..Section::new("readers", t.get("duties-readers"))
    }
}

fn notices(t: Text<'_>, view: &DutyView) -> Section {
    let notices = view.notices();
    let lines = notices.into_iter().map(|(_, notice)| {
        let way = notice.way.map(|way| t.get(format!("way-{}", way.code())));
        let values = [
            ("way", &*way.unwrap_or_default()),
            ("day", &*day(t, notice.day)),
        ];
        let mut about = vec![place(t, view, notice.school)];
        about.extend(said(t, "duties-found-at", &notice.place));
        about.extend(said(t, "duties-said", &notice.text));
        Line {
            title: t.with_all("duties-notice", &values),
            about,
            ..Line::default()
        }
    });
    Section {
        text: vec![t.get("duties-notices-how")],
        lines: lines.collect(),
        empty: Some(t.get("duties-notices-none")),
        ..Section::new("notices", t.get("duties-notices"))
    }
}
