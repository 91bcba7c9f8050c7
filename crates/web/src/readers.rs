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

/// The people who see the part of a dossier in which this command records.
pub(crate) fn of_command(t: Text<'_>, view: &DossierView, kind: CommandKind) -> String {
    let sees = |reader: &&Reader| {
        Compartment::of_command(kind).is_none_or(|part| reader.parts.contains(part))
    };
    let readers = view.readers.iter().filter(sees);
    let mut names: Vec<&str> = readers.map(|reader| &*reader.name).collect();
    names.sort_unstable();
    names.dedup();
    t.with("frame-readers", "names", names.join(", "))
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
