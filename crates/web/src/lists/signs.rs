//! The lists of signs, as a form shows them (*signaallijsten*).

use app::read_dossier::DossierView;
use domain::step1_signals::{SignList, SignText, Signs};
use domain::time::{age_on, school_time};

use super::Lists;
use crate::form::Form;

/// A list to choose.
pub(crate) struct ListOffered {
    /// What it is called.
    pub(crate) name: String,
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
}

/// The version of the signs and the list that is open: the one that was asked for, or the one for the age
/// of the pupil.
pub(crate) fn open_list<'a>(
    view: &'a DossierView,
    asked: &str,
) -> Option<(&'a Signs, &'a SignList)> {
    let signs = view.edition.newest_signs()?;
    let offered = || view.edition.lists_of_signs();
    let today = school_time(view.now).date();
    let years = view.case.opening().map(|pupil| age_on(pupil.born, today));
    let for_age = || offered().find(|list| years.is_some_and(|years| list.is_for(years)));
    let list = offered()
        .find(|list| list.code == asked)
        .or_else(for_age)
        .or_else(|| offered().last())?;
    Some((signs, list))
}

/// The path of what is asked of a sign.
pub(crate) fn path(code: &str, part: &str) -> String {
    format!("signs.{code}.{part}")
}

impl Lists<'_> {
    /// The version of the signs.
    pub(crate) fn signs_version(&self) -> u32 {
        let signs = self.view.edition.newest_signs();
        signs.map_or(0, |signs| signs.version)
    }

    /// The code of the list that is open.
    pub(crate) fn open_list(&self, form: &Form<'_>) -> String {
        let open = open_list(self.view, form.value("list"));
        open.map(|(_, list)| list.code.clone()).unwrap_or_default()
    }

    /// The lists of the edition.
    pub(crate) fn sign_lists(&self, form: &Form<'_>) -> Vec<ListOffered> {
        let open = self.open_list(form);
        let lists = self.view.edition.lists_of_signs();
        lists
            .map(|list| ListOffered {
                name: list.name.clone(),
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
