//! Finding the pupil whom somebody means by what they typed (*leerling zoeken*).

use app::roster::PupilCard;
use domain::id::PupilId;

use crate::form::Form;
use crate::form_fields::first;
use crate::text::Text;

/// How many pupils are offered to choose from.
const MOST: usize = 12;

/// Whom it can be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Found {
    /// This one.
    One(PupilId),
    /// One of these.
    Several(Vec<PupilId>),
    /// More than anybody wants to choose from.
    TooMany,
    /// Nobody.
    Nobody,
}

/// The pupil that a form asks for, by name or by choice.
pub(crate) fn asked(t: Text<'_>, pupils: &[PupilCard], typed: &[(String, String)]) -> Found {
    named(t, pupils, first(typed, "pupil"), first(typed, "pupil-id"))
}

/// The pupil with this name, or whichever of those so called was chosen.
pub(crate) fn named(t: Text<'_>, pupils: &[PupilCard], typed: &str, chosen: &str) -> Found {
    search(pupils, |pupil| option(t, pupil), typed, chosen)
}

/// The pupils as the list beside the typing names them.
pub(crate) fn offered(t: Text<'_>, pupils: &[PupilCard]) -> Vec<String> {
    pupils.iter().map(|pupil| option(t, pupil)).collect()
}

/// Say what is wrong when it is not one pupil, and give those it can be.
pub(crate) fn not_one_pupil(
    form: &mut Form<'_>,
    pupils: &[PupilCard],
    found: &Found,
) -> Vec<(String, String)> {
    not_one(form, pupils, found, ("pupil", "pupil-id"))
}

/// The same, where the name and the choice are asked under these names.
pub(crate) fn not_one(
    form: &mut Form<'_>,
    pupils: &[PupilCard],
    found: &Found,
    (name, chosen): (&str, &str),
) -> Vec<(String, String)> {
    let t = form.t();
    match found {
        Found::Several(ids) => {
            form.fault(chosen, t.get("signal-pupil-several"));
            let meant = pupils.iter().filter(|pupil| ids.contains(&pupil.id));
            return meant.map(|pupil| candidate(t, pupil)).collect();
        }
        Found::TooMany => form.fault(name, t.get("signal-pupil-too-many")),
        _ if form.value(name).trim().is_empty() => {
            form.fault(name, t.get("fault-required"));
        }
        _ => form.fault(name, t.get("signal-pupil-none")),
    }
    Vec::new()
}

fn option(t: Text<'_>, pupil: &PupilCard) -> String {
    t.with_all(
        "signal-pupil-option",
        &[("name", &pupil.name()), ("group", &pupil.group)],
    )
}

fn candidate(t: Text<'_>, pupil: &PupilCard) -> (String, String) {
    let (name, born) = (pupil.name(), t.words().date(pupil.born));
    let values = [("name", &*name), ("group", &pupil.group), ("born", &born)];
    (
        pupil.id.to_string(),
        t.with_all("signal-pupil-candidate", &values),
    )
}

/// The pupil with this name, or whichever of those so called was chosen. `label` is how the list
/// beside the typing names a pupil.
fn search(
    pupils: &[PupilCard],
    label: impl Fn(&PupilCard) -> String,
    typed: &str,
    chosen: &str,
) -> Found {
    let wanted = words(typed);
    if wanted.is_empty() {
        return Found::Nobody;
    }
    let exact =
        |pupil: &&PupilCard| words(&label(pupil)) == wanted || words(&pupil.name()) == wanted;
    let mut found: Vec<&PupilCard> = pupils.iter().filter(exact).collect();
    if found.is_empty() {
        let begins =
            |known: &[String], word: &String| known.iter().any(|one| one.starts_with(&**word));
        let fits = |pupil: &&PupilCard| {
            let known = words(&label(pupil));
            wanted.iter().all(|word| begins(&known, word))
        };
        found = pupils.iter().filter(fits).collect();
    }
    let chosen = found.iter().find(|pupil| pupil.id.to_string() == chosen);
    match (chosen, found.as_slice()) {
        (Some(pupil), _) | (None, [pupil]) => Found::One(pupil.id),
        (None, []) => Found::Nobody,
        (None, several) if several.len() > MOST => Found::TooMany,
        (None, several) => Found::Several(several.iter().map(|pupil| pupil.id).collect()),
    }
}

/// The words of a text without capitals, accents and signs.
fn words(text: &str) -> Vec<String> {
    let plain: String = text.to_lowercase().chars().map(plain).collect();
    plain.split_whitespace().map(str::to_owned).collect()
}

/// A letter as somebody types it in a hurry.
fn plain(letter: char) -> char {
    match letter {
        'à'..='å' | 'ą' | 'ă' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'è'..='ë' | 'ę' | 'ė' => 'e',
        'ğ' => 'g',
        'ì'..='ï' | 'ı' => 'i',
        'ł' => 'l',
        'ñ' | 'ń' => 'n',
        'ò'..='ö' | 'ø' => 'o',
        'ś' | 'š' | 'ş' => 's',
        'ù'..='ü' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        letter if letter.is_alphanumeric() => letter,

        _ => ' ',
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::indexing_slicing, reason = "a test may stop")]

    use app::roster::PupilCard;
    use domain::id::{PupilId, SchoolId};
    use jiff::civil::date;

    use super::{Found, search as search_by};

    fn pupil(no: u8, given: &str, family: &str, group: &str) -> PupilCard {
        PupilCard {
            id: PupilId::new([no; 16]),
            school: SchoolId::new([9; 16]),
            given_name: given.to_owned(),
            family_name: family.to_owned(),
            group: group.to_owned(),
            born: date(2017, 3, 4),
        }
    }

    fn search(pupils: &[PupilCard], typed: &str, chosen: &str) -> Found {
        let label = |pupil: &PupilCard| format!("{} (groep {})", pupil.name(), pupil.group);
        search_by(pupils, label, typed, chosen)
    }

    fn school() -> Vec<PupilCard> {
        vec![
            pupil(1, "Sami", "Aydın", "6"),
            pupil(2, "Noor", "de Vries", "3"),
            pupil(3, "Noor", "de Vries", "7"),
            pupil(4, "Noortje", "Bakker", "3"),
        ]
    }

    #[test]
    fn a_name_finds_its_pupil() {
        let school = school();
        for typed in [
            "Sami Aydın (groep 6)",
            "sami aydin",
            " SAMI ",
            "aydin sami",
            "sam ay",
        ] {
            assert_eq!(
                search(&school, typed, ""),
                Found::One(school[0].id),
                "{typed}"
            );
        }
        assert_eq!(
            search(&school, "Noor de Vries (groep 7)", ""),
            Found::One(school[2].id)
        );
    }

    #[test]
    fn two_of_one_name_are_asked_about() {
        let school = school();
        let both = Found::Several(vec![school[1].id, school[2].id]);
        assert_eq!(search(&school, "noor de vries", ""), both);
        assert_eq!(
            search(&school, "noor de vries", &school[2].id.to_string()),
            Found::One(school[2].id)
        );
        assert_eq!(
            search(&school, "noor", &school[0].id.to_string()).clone(),
            { Found::Several(vec![school[1].id, school[2].id, school[3].id]) }
        );
    }

    #[test]
    fn nobody_is_found_by_nothing() {
        for typed in ["", "  ", "()", "Piet"] {
            assert_eq!(search(&school(), typed, ""), Found::Nobody, "{typed}");
        }
        let many: Vec<PupilCard> = (0..40).map(|no| pupil(no, "Daan", "Smit", "1")).collect();
        assert_eq!(search(&many, "daan", ""), Found::TooMany);
    }
}
