//! Other children whom an entry is about (*meer kinderen*): parts of the form that are added one by one, with a
//! button that sends the form back with one more.

use app::read_dossier::DossierView;
use app::roster::PupilCard;
use askama::Template;
use domain::step1_signals::MOST_CHILDREN;

use crate::form::Form;
use crate::form_fields::{Typed, first};
use crate::pieces::piece;
use crate::pupil_search::{Found, named, not_one, offered};
use crate::text::Text;

/// How many parts the form shows.
const SHOWN: &str = "children-shown";
/// The button that asks for one more.
const MORE: &str = "more-children";
/// What the fields of a child are called, after the number of their part.
const FIELDS: [&str; 6] = [
    "sibling",
    "pupil",
    "pupil-id",
    "child-was",
    "child-was-words",
    "bearing",
];
/// Those that belong to the entry of that child.
const OF_ENTRY: [&str; 3] = ["child-was", "child-was-words", "bearing"];
/// What a child can have been in it.
const WAS: [&str; 5] = ["hurt", "saw-it", "was-told", "present", "other"];
/// Where a name of a child can stand that does not belong there.
const TEXTS: [&str; 4] = ["text", "place", "present", "child-was-words"];

type Options = Vec<(String, String)>;

/// The part of the form about one more child.
pub(crate) struct Block {
    number: usize,
    /// The pupils that what was typed could mean.
    candidates: Options,
}

/// What the form shows of other children.
#[derive(Default)]
pub(crate) struct Children {
    blocks: Vec<Block>,
    siblings: Options,
    pupils: Vec<String>,
}

/// The parts of the form about other children.
#[derive(Template)]
#[template(path = "parts/children.html")]
pub(crate) struct ChildrenFields<'a> {
    form: &'a Form<'a>,
    children: &'a Children,
}

/// The button for one more child.
#[derive(Template)]
#[template(path = "parts/more_children.html")]
pub(crate) struct MoreChildren<'a> {
    t: Text<'a>,
    children: &'a Children,
    action: &'a str,
}

piece!(ChildrenFields, MoreChildren);

/// The parts about other children; nothing while there are none.
pub(crate) fn fields<'a>(form: &'a Form<'a>, children: &'a Children) -> ChildrenFields<'a> {
    ChildrenFields { form, children }
}

/// The button for one more child; nothing when there are enough.
pub(crate) fn more<'a>(t: Text<'a>, children: &'a Children, action: &'a str) -> MoreChildren<'a> {
    MoreChildren {
        t,
        children,
        action,
    }
}

/// What a child can have been in it, to choose from.
pub(crate) fn child_was(t: Text<'_>) -> Options {
    named_all(t, "child-was", &WAS)
}

fn named_all(t: Text<'_>, what: &str, values: &[&str]) -> Options {
    let option = |value: &&str| ((*value).to_owned(), t.get(format!("{what}-{value}")));
    values.iter().map(option).collect()
}

fn path(number: usize, field: &str) -> String {
    format!("children.{number}.{field}")
}

/// How many parts the form shows.
pub(crate) fn shown(typed: &[(String, String)]) -> usize {
    let asked = first(typed, SHOWN).parse().unwrap_or(0);
    MOST_CHILDREN.min(asked)
}

/// The form with one part more, where the button for that was pressed.
pub(crate) fn with_one_more(typed: &Typed) -> Option<Typed> {
    if first(typed, MORE).is_empty() {
        return None;
    }
    let number = MOST_CHILDREN.min(shown(typed) + 1);
    let is_kept = |name: &str| name != SHOWN && name != MORE;
    let mut more: Typed = typed
        .iter()
        .filter(|one| is_kept(&one.0))
        .cloned()
        .collect();
    more.push((SHOWN.to_owned(), number.to_string()));
    Some(more)
}

/// The brothers and sisters in whose dossiers the reader may record, by name.
pub(crate) fn siblings(view: &DossierView) -> Options {
    let writable = view.linked.iter().filter(|one| one.takes_entries);
    let option = |one: &app::read_dossier::LinkedDossier| {
        let name = [&*one.pupil, &*one.relation].join(", ");
        (one.pupil_id.to_string(), name)
    };
    writable.map(option).collect()
}

/// What was typed, with each other child found; or those parts in which it is not one pupil.
pub(crate) fn resolved(
    t: Text<'_>,
    typed: &Typed,
    pupils: &[PupilCard],
    siblings: &[(String, String)],
) -> Result<Typed, Vec<(usize, Found)>> {
    let is_of_child = |name: &str| name.starts_with("children.");
    let mut whole: Typed = typed
        .iter()
        .filter(|one| !is_of_child(&one.0))
        .cloned()
        .collect();
    let mut unfound = Vec::new();
    for number in 1..=shown(typed) {
        let value = |field: &str| first(typed, &path(number, field)).trim().to_owned();
        if FIELDS.iter().all(|field| value(field).is_empty()) {
            continue;
        }
        let sibling = siblings.iter().find(|(id, _)| *id == value("sibling"));
        let found = match sibling.and_then(|(id, _)| id.parse().ok()) {
            Some(pupil) => Found::One(pupil),
            None => named(t, pupils, &value("pupil"), &value("pupil-id")),
        };
        let Found::One(pupil) = found else {
            unfound.push((number, found));
            continue;
        };
        whole.push((path(number, "pupil"), pupil.to_string()));
        whole.extend(OF_ENTRY.map(|field| (path(number, field), value(field))));
    }
    if unfound.is_empty() {
        Ok(whole)
    } else {
        Err(unfound)
    }
}

impl Children {
    /// The parts that the form shows, each called by its number and its child, so that what is wrong can be said
    /// of one of them.
    pub(crate) fn of(
        form: &mut Form<'_>,
        pupils: &[PupilCard],
        siblings: Vec<(String, String)>,
    ) -> Self {
        let t = form.t();
        let count = shown(form.typed());
        if count > 0 {
            form.name_field("child-was", t.get("children-first-was"));
            form.name_field("child-was-words", t.get("children-was-words"));
        }
        let mut blocks = Vec::new();
        for number in 1..=count {
            let chosen = form.value(&path(number, "sibling")).to_owned();
            let sibling = siblings.iter().find(|(id, _)| *id == chosen);
            let name = sibling.map_or_else(
                || form.value(&path(number, "pupil")).to_owned(),
                |(_, name)| name.clone(),
            );
            let number_text = (number + 1).to_string();
            let whole = t.with_all("children-child", &[("no", &number_text), ("name", &name)]);
            for field in FIELDS {
                let label = t.get(format!("children-{field}"));
                form.name_above(&path(number, field), format!("{whole}: {label}"));
                form.name_field(&path(number, field), label);
            }
            blocks.push(Block {
                number,
                candidates: Vec::new(),
            });
        }
        Self {
            pupils: if count > 0 {
                offered(t, pupils)
            } else {
                Vec::new()
            },
            blocks,
            siblings,
        }
    }

    /// Ask again about whom it is, where it is not one pupil.
    pub(crate) fn ask_again(
        &mut self,
        form: &mut Form<'_>,
        pupils: &[PupilCard],
        unfound: &[(usize, Found)],
    ) {
        for (number, found) in unfound {
            let (name, chosen) = (path(*number, "pupil"), path(*number, "pupil-id"));
            let candidates = not_one(form, pupils, found, (&name, &chosen));
            let block = self.blocks.iter_mut().find(|one| one.number == *number);
            if let Some(block) = block {
                block.candidates = candidates;
            }
        }
    }

    fn count(&self) -> usize {
        self.blocks.len()
    }

    fn can_grow(&self) -> bool {
        self.count() < MOST_CHILDREN
    }

    fn next(&self) -> usize {
        self.count() + 1
    }
}

impl Block {
    /// What a field of this part is called.
    fn path(&self, field: &str) -> String {
        path(self.number, field)
    }
}

impl ChildrenFields<'_> {
    fn was(&self) -> Options {
        child_was(self.form.t())
    }

    fn bearings(&self) -> Options {
        named_all(
            self.form.t(),
            "bearing",
            &["supports", "weakens", "neutral"],
        )
    }

    /// What the part is called: the number among all children.
    fn called(&self, block: &Block) -> String {
        let number = block.number + 1;
        self.form.t().with("children-part", "no", number)
    }

    /// Whether a name stands in the text that may be meant to stand there.
    fn asks_about_names(&self) -> bool {
        let names = Some(self.form.t().get("fault-names-a-child"));
        let words = |block: &Block| block.path("child-was-words");
        let own = self.children.blocks.iter().map(words);
        let mut texts = TEXTS.map(str::to_owned).into_iter().chain(own);
        let is_named = texts.any(|text| self.form.error(&text) == names);
        is_named || self.form.has("names-meant", "yes")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(name: &str, value: &str) -> (String, String) {
        (name.to_owned(), value.to_owned())
    }

    #[test]
    fn a_form_grows_by_one_part_at_a_time_and_not_without_end() {
        let mut typed = vec![pair("text", "a")];
        assert_eq!((shown(&typed), with_one_more(&typed)), (0, None));
        for count in [1, 2, 3, 4, 5, 6, 6] {
            typed.push(pair(MORE, "1"));
            typed = with_one_more(&typed).unwrap_or_default();
            assert_eq!(shown(&typed), count);
        }
        assert_eq!(typed, [pair("text", "a"), pair(SHOWN, "6")]);
        assert_eq!(shown(&[pair(SHOWN, "600")]), 6);
        assert_eq!(shown(&[pair(SHOWN, "-1")]), 0);
    }
}
