//! The lists of signs, as a form shows them (*signaallijsten*).

use app::read_dossier::DossierView;
use domain::step1_signals::{SignList, SignText, Signs, is_own_list};
use domain::time::{age_on, school_time};

use super::Lists;
use crate::form::Form;

/// A list to choose.
pub(crate) struct ListOffered {
    /// What it is called.
    pub(crate) name: String,
    /// Whether it is one of the board's own.
    pub(crate) is_own: bool,
    /// Where it opens.
    pub(crate) href: String,
    /// Whether it is the one that is open.
    pub(crate) is_open: bool,
}

/// Signs under a heading.
pub(crate) struct Headed {
    /// The heading.
    pub(crate) name: String,
    /// Whether they can be seen without the child.
    pub(crate) is_of_parent: bool,
    /// Whether they cannot wait.
    pub(crate) is_acute: bool,
    /// The signs.
    pub(crate) signs: Vec<SignOffered>,
}

/// A sign to tick.
pub(crate) struct SignOffered {
    /// Its code, part of the names of its inputs.
    pub(crate) code: String,
    /// What can be seen or heard.
    pub(crate) text: String,
    /// What else can be the cause.
    pub(crate) others: String,
    /// Whether it cannot wait.
    pub(crate) is_acute: bool,
}

/// The version of the signs and the list that is open: the one that was asked for, or the one for the age
/// of the pupil.
pub(crate) fn open_list<'a>(
    view: &'a DossierView,
    asked: &str,
) -> Option<(&'a Signs, &'a SignList)> {
    let today = school_time(view.now).date();
    let years = view.case.opening().map(|pupil| age_on(pupil.born, today));
    let is_for_age = |list: &SignList| years.is_some_and(|years| list.is_for(years));
    let offered = || offered(view);
    offered()
        .find(|(_, list)| list.code == asked)
        .or_else(|| offered().find(|(_, list)| is_for_age(list)))
        .or_else(|| offered().last())
}

/// The lists of the edition, and after them those of the board's own.
fn offered(view: &DossierView) -> impl Iterator<Item = (&Signs, &SignList)> {
    let shipped = view.edition.newest_signs().into_iter();
    let shipped =
        shipped.flat_map(|signs| view.edition.lists_of_signs().map(move |list| (signs, list)));
    let own = view.own_signs.iter();
    shipped.chain(own.flat_map(|signs| signs.lists.iter().map(move |list| (signs, list))))
}

/// The path of what is asked of a sign.
pub(crate) fn path(code: &str, part: &str) -> String {
    format!("signs.{code}.{part}")
}

impl Lists<'_> {
    /// The version of the signs.
    pub(crate) fn signs_version(&self, form: &Form<'_>) -> u32 {
        let open = open_list(self.view, form.value("list"));
        open.map_or(0, |(signs, _)| signs.version)
    }

    /// Whether the list that is open is one of the board's own.
    pub(crate) fn is_own_list(&self, form: &Form<'_>) -> bool {
        is_own_list(&self.open_list(form))
    }

    /// The code of the list that is open.
    pub(crate) fn open_list(&self, form: &Form<'_>) -> String {
        let open = open_list(self.view, form.value("list"));
        open.map(|(_, list)| list.code.clone()).unwrap_or_default()
    }

    /// The lists of the edition and of the board.
    pub(crate) fn sign_lists(&self, form: &Form<'_>) -> Vec<ListOffered> {
        let open = self.open_list(form);
        offered(self.view)
            .map(|(_, list)| ListOffered {
                name: list.name.clone(),
                is_own: is_own_list(&list.code),
                href: self.address(&format!("fill_sign_list?list={}", list.code)),
                is_open: list.code == open,
            })
            .collect()
    }

    /// The signs of the list that is open.
    pub(crate) fn signs(&self, form: &Form<'_>) -> Vec<Headed> {
        let Some((signs, list)) = open_list(self.view, form.value("list")) else {
            return Vec::new();
        };
        let offered = |sign: &SignText| SignOffered {
            code: sign.code.clone(),
            text: sign.text.clone(),
            others: sign.others.clone(),
            is_acute: sign.acute.is_some(),
        };
        let headed = signs.under_headings(&list.code).into_iter();
        headed
            .map(|(group, signs)| Headed {
                name: group.name.clone(),
                is_of_parent: signs.iter().all(|sign| sign.of_parent),
                is_acute: signs.iter().all(|sign| sign.acute.is_some()),
                signs: signs.into_iter().map(offered).collect(),
            })
            .collect()
    }

    /// The path of what is asked of a sign.
    #[expect(
        clippy::unused_self,
        reason = "templates ask the lists, which they have at hand"
    )]
    pub(crate) fn of_sign(&self, code: &str, part: &str) -> String {
        path(code, part)
    }
}
