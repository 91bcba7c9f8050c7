//! Who will be able to read what is typed (*wie kan dit lezen?*): told before it is saved, and
//! worked out from the same table that lets people read.

use app::access::Reader;
use app::read_dossier::DossierView;
use domain::access::Compartment;
use domain::command::CommandKind;
use domain::permission::{Action, Footing, is_allowed};
use domain::role::Role;

use crate::text::Text;
use app::within;

/// The names of those who see this part of a dossier.
fn who_sees(view: &DossierView, part: Option<Compartment>) -> Vec<&str> {
    let sees = |reader: &&Reader| part.is_none_or(|part| reader.parts.contains(part));
    let readers = view.readers.iter().filter(sees);
    let mut names: Vec<&str> = readers.map(|reader| &*reader.name).collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// The part that something typed in this form stands in when the form says so, and the key of the text
/// about it: a source that must not be named, or what the school keeps for its own defence.
const fn apart(kind: CommandKind) -> Option<(Compartment, &'static str)> {
    match kind {
        CommandKind::RecordEntry | CommandKind::CorrectEntry => {
            Some((Compartment::ProtectedSources, "protected"))
        }
        CommandKind::RecordContact | CommandKind::AttachDocument => {
            Some((Compartment::Defence, "defence"))
        }
        _ => None,
    }
}

/// The people who see what this command records, and who see it where the form sets it apart.
pub(crate) fn of_command(t: Text<'_>, view: &DossierView, kind: CommandKind) -> String {
    let names = who_sees(view, Compartment::of_command(kind)).join(", ");
    let all = t.with("frame-readers", "names", names);
    match apart(kind) {
        None => all,
        Some((part, key)) => {
            let few = who_sees(view, Some(part)).join(", ");
            let few = t.with(format!("frame-readers-{key}"), "names", few);
            format!("{all} {few}")
        }
    }
}

/// How many read what is typed in a field of a command's form (*lezers*), told beside each.
pub(crate) struct Reads {
    all: usize,
    apart: Option<(usize, &'static str)>,
}

impl Reads {
    /// Of the form of this command.
    pub(crate) fn of_command(view: &DossierView, kind: CommandKind) -> Self {
        let count = |part| who_sees(view, part).len();
        Self {
            all: count(Compartment::of_command(kind)),
            apart: apart(kind).map(|(part, key)| (count(Some(part)), key)),
        }
    }

    /// Of a form that so many read, whoever reads the dossier.
    pub(crate) const fn by(all: usize) -> Self {
        Self { all, apart: None }
    }

    /// In words. Only the fields of a source can be set apart from the rest of an entry.
    pub(crate) fn beside(&self, t: Text<'_>, path: &str) -> String {
        let all = self.all.to_string();
        match self.apart {
            Some((few, key)) if key == "defence" || path.contains("source.") => {
                let values = [("all", &*all), ("few", &*few.to_string())];
                t.with_all(&format!("frame-reads-{key}"), &values)
            }
            _ => t.with("frame-reads", "all", all),
        }
    }
}

/// The roles whose members read what is typed in another form. Roles, not people: who is shut out
/// of a matter shows nowhere.
pub(crate) fn of_form(t: Text<'_>, code: &str) -> String {
    let key = format!("{code}-readers");
    match lets_read(code) {
        Some(action) => t.with(key, "roles", roles(t, action)),
        None => t.get(key),
    }
}

/// What somebody may do who reads it; nothing where everybody of the board does.
fn lets_read(code: &str) -> Option<Action> {
    Some(match code {
        "signal" | "name_responsible" | "choose_role" => Action::ReadDossier,
        "give_access" | "declare_conflict" | "lift_conflict" | "open_emergency"
        | "review_emergency" => Action::GiveAccess,
        "hold_dossier" | "end_hold" | "announce_destruction" | "object_to_destruction" => {
            Action::SeeKeeping
        }
        "destroy_dossier" => Action::ListDestroyed,
        "note_absence" => Action::NameResponsible,
        "invite" | "change_mail" => Action::ManageAccounts,
        _ => return None,
    })
}

/// The roles that may do this, in the order in which people know them.
fn roles(t: Text<'_>, action: Action) -> String {
    let may = |role: &Role| is_allowed(action, *role, Footing::Role);
    let names: Vec<String> = Role::ALL
        .into_iter()
        .filter(may)
        .map(|role| within(&t.get(format!("role-{}", role.code()))))
        .collect();
    names.join(", ")
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may stop")]

    use app::Words;

    use super::*;

    #[test]
    fn who_reads_is_who_the_table_lets_read() {
        let words = Words::dutch().unwrap();
        let t = Text::new(&words);
        for code in [
            "signal",
            "name_responsible",
            "choose_role",
            "note_absence",
            "give_access",
            "declare_conflict",
            "lift_conflict",
            "open_emergency",
            "review_emergency",
            "hold_dossier",
            "end_hold",
            "announce_destruction",
            "object_to_destruction",
            "destroy_dossier",
            "invite",
            "change_mail",
        ] {
            let text = of_form(t, code);
            let action = lets_read(code).unwrap();
            let (_, named) = text.split_once(": ").unwrap();
            let named = named.split('.').next().unwrap();
            let named: Vec<&str> = named.split(", ").collect();
            for role in Role::ALL {
                let is_named = named.contains(&&*within(&t.get(format!("role-{}", role.code()))));
                let may = is_allowed(action, role, Footing::Role);
                assert_eq!(is_named, may, "{code}: {text}: {}", role.code());
            }
        }
        assert!(!of_form(t, "let_go").contains("roles"));
    }
}
