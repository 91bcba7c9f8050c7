//! Two hundred invented pupils for each school, the same in every demo.

use app::found_board::NewPupil;
use app::roster::RosterParent;
use domain::answer::Known;
use domain::id::SchoolId;
use domain::step1_signals::Relation;
use jiff::civil::Date;

/// Pupils in a group.
const IN_GROUP: usize = 25;
/// The year in which the demo's school year begins.
const SCHOOL_YEAR: i16 = 2026;

const GIVEN: [&str; 48] = [
    "Aylin", "Bas", "Chloë", "Daan", "Elif", "Finn", "Gijs", "Hanna", "Ivy", "Jayden", "Kyan",
    "Lina", "Mats", "Nadia", "Olaf", "Puck", "Quinn", "Rayan", "Saar", "Teun", "Umar", "Veerle",
    "Wessel", "Xavi", "Yusuf", "Zoë", "Amina", "Boris", "Cato", "Dewi", "Emre", "Femke", "Guus",
    "Hicham", "Isa", "Jip", "Kaja", "Levi", "Meryem", "Nout", "Oumaima", "Pim", "Roos", "Sem",
    "Tess", "Vince", "Yara", "Ziggy",
];

const FAMILY: [&str; 40] = [
    "Aarts",
    "Bakker",
    "van den Berg",
    "Çelik",
    "Dekker",
    "El Idrissi",
    "Faber",
    "de Graaf",
    "Hendriks",
    "Ibrahim",
    "Jansen",
    "Kaya",
    "van Leeuwen",
    "Maas",
    "Nowak",
    "Oosterhuis",
    "Postma",
    "Quist",
    "Ramdin",
    "Smit",
    "Tromp",
    "Uyttewaal",
    "de Vries",
    "Wang",
    "Yıldız",
    "Zijlstra",
    "Achterberg",
    "Blom",
    "van der Heijden",
    "Demir",
    "Ferreira",
    "Groen",
    "Hoekstra",
    "Kowalski",
    "Lammers",
    "Mensah",
    "Nijland",
    "Prins",
    "Rozendaal",
    "Schouten",
];

const STREETS: [&str; 8] = [
    "Beukenlaan",
    "Dijkweg",
    "Eikenhof",
    "Kerkpad",
    "Lindestraat",
    "Molenweg",
    "Rietkraag",
    "Wilgenpad",
];

/// So many of the pupils of one school, of all its groups.
pub(crate) fn some_pupils(school: SchoolId, count: usize) -> Vec<NewPupil> {
    (0..count).map(|place| pupil(school, place * 13)).collect()
}

/// The pupils of one school.
pub(super) fn of_school(school: SchoolId, number: usize) -> Vec<NewPupil> {
    (0..8 * IN_GROUP)
        .map(|place| pupil(school, number * 8 * IN_GROUP + place))
        .collect()
}

fn pupil(school: SchoolId, number: usize) -> NewPupil {
    // Steps without a common divisor with the lists, so that names mix well.
    let family = pick(&FAMILY, number * 7 + number / 40);
    let group = number / IN_GROUP % 8;
    NewPupil {
        school,
        given_name: pick(&GIVEN, number * 5 + number / 48).to_owned(),
        family_name: family.to_owned(),
        born: born(group, number),
        group: (group + 1).to_string(),
        parents: parents(family, number),
    }
}

/// Whoever is in group 1 turned four before the school year, and so on.
fn born(group: usize, number: usize) -> Date {
    let age = i16::try_from(group).unwrap_or_default() + 5;
    let month = i8::try_from(number * 5 % 12).unwrap_or_default() + 1;
    let day = i8::try_from(number * 11 % 28).unwrap_or_default() + 1;
    let year = if month >= 10 {
        SCHOOL_YEAR - age
    } else {
        SCHOOL_YEAR - age + 1
    };
    Date::new(year, month, day).unwrap_or_default()
}

fn parents(family: &str, number: usize) -> Vec<RosterParent> {
    let both = !number.is_multiple_of(5);
    let address = format!("{} {}", pick(&STREETS, number * 3), number % 90 + 1);
    let parent = |place: usize, lives: Known| RosterParent {
        name: format!("{} {family}", pick(&GIVEN, number * 11 + place * 17 + 3)),
        relation: Relation::Parent,
        authority: Known::Yes,
        lives_with_child: lives,
        phone: format!("06 000 {:03} {:02}", number % 1000, place),
        address: if lives == Known::Yes {
            address.clone()
        } else {
            String::new()
        },
    };
    let second = if number.is_multiple_of(7) {
        Known::No
    } else {
        Known::Yes
    };
    let mut parents = vec![parent(0, Known::Yes)];
    if both {
        parents.push(parent(1, second));
    }
    parents
}

fn pick<'a>(list: &[&'a str], at: usize) -> &'a str {
    list.get(at % list.len()).copied().unwrap_or_default()
}
