//! The lists of signs of the board's own, in its folder (*signaallijsten van het bestuur*).

use app::duties::DutyView;
use domain::duties::{OwnList, SignAges, own_lists};

use crate::duties::page::{Line, Section};
use crate::form_fields::{Typed, first};
use crate::frame::Link;
use crate::text::Text;

/// The lists, with what can be done about each by who keeps them.
pub(super) fn section(t: Text<'_>, lists: &[OwnList], may_keep: bool) -> Section {
    let mut section = Section {
        text: vec![t.get("own-signs-how")],
        lines: lists.iter().map(|list| line(t, list, may_keep)).collect(),
        empty: Some(t.get("own-signs-none")),
        ..Section::new("own-signs", t.get("own-signs"))
    };
    if may_keep {
        let act = |code: &str| Link::new(t.get(format!("{code}-title")), form(code));
        section.links = vec![act("publish_sign_list")];
        let withdraw = act("withdraw_sign_list");
        section
            .links
            .extend(Some(withdraw).filter(|_| !lists.is_empty()));
    }
    section
}

fn form(code: &str) -> String {
    format!("/duties/do/{code}")
}

fn line(t: Text<'_>, list: &OwnList, may_keep: bool) -> Line {
    let signs = &list.signs.signs;
    let acute = signs.iter().filter(|sign| sign.acute.is_some()).count();
    let ages = list.typed.ages.map(SignAges::code).unwrap_or_default();
    let values = [
        ("version", &*list.signs.version.to_string()),
        ("ages", &*app::within(&t.get(format!("sign-ages-{ages}")))),
        ("signs", &*signs.len().to_string()),
        ("groups", &*list.signs.groups.len().to_string()),
        ("acute", &*acute.to_string()),
    ];
    let change = Link::new(
        t.get("own-signs-change"),
        format!("{}?list={}", form("publish_sign_list"), list.no),
    );
    Line {
        title: list.typed.name.clone(),
        about: vec![t.with_all("own-signs-line", &values)],
        link: Some(change).filter(|_| may_keep),
        ..Line::default()
    }
}

/// The form with the newest version of the list that its address names, to change it.
pub(super) fn fill(view: &DutyView, given: &mut Typed) {
    let known = own_lists(&view.noted).into_iter();
    let mut known = known.filter(|list| list.no.to_string() == first(given, "list"));
    match known.next() {
        Some(list) => {
            let ages = list.typed.ages.map(SignAges::code).unwrap_or_default();
            given.extend([
                ("name".to_owned(), list.typed.name.clone()),
                ("ages".to_owned(), ages.to_owned()),
                ("signs".to_owned(), list.typed.signs.clone()),
            ]);
        }
        None => given.retain(|(name, _)| name != "list"),
    }
}
