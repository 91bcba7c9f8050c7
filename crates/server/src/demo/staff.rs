//! The schools of the demo and those who work there. All invented.

use app::found_board::NewSchool;
use domain::role::Role;

use crate::demo::tales::Tale;
use crate::story::Story;

/// The one password of everybody in the demo.
pub(crate) const PASSWORD: &str = "zeven ganzen in het gras";

/// Those to look at the demo with: a teacher, a care coordinator and a director of one school.
pub(super) const FIRST: [&str; 3] = ["noor", "ilse", "daan"];

/// Somebody who can sign in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SignIn {
    /// The name to sign in with.
    pub(crate) login: String,
    /// The person's name.
    pub(crate) name: String,
    /// The roles.
    pub(crate) roles: Vec<Role>,
    /// The school, by BRIN; none for the whole board.
    pub(crate) brin: Option<String>,
}

/// BRIN, name, town, telephone.
const SCHOOLS: [(&str, &str, &str, &str); 3] = [
    ("99WA00", "De Vlierhof", "Waterveen", "0900 000 00 01"),
    ("99WB00", "De Klimroos", "Oosterdam", "0900 000 00 02"),
    ("99WC00", "Het Kompas", "Zuiderhage", "0900 000 00 03"),
];

/// Sign-in name, name, role, and the school by its place in the list.
const STAFF: [(&str, &str, Role, Option<usize>); 15] = [
    ("noor", "Noor Veldkamp", Role::Teacher, Some(0)),
    ("ilse", "Ilse Brandsma", Role::CareCoordinator, Some(0)),
    ("daan", "Daan Ruitenberg", Role::Director, Some(0)),
    ("yara", "Yara El Amrani", Role::AttentionOfficer, Some(0)),
    ("wout", "Wout Terpstra", Role::Confidant, Some(0)),
    ("sanne", "Sanne Kuipers", Role::Teacher, Some(1)),
    ("esra", "Esra Yilmaz", Role::CareCoordinator, Some(1)),
    ("bram", "Bram Hofland", Role::Director, Some(1)),
    ("tijs", "Tijs van Aalst", Role::Teacher, Some(2)),
    ("joke", "Joke Dijkman", Role::CareCoordinator, Some(2)),
    ("rachid", "Rachid Bouzid", Role::Director, Some(2)),
    ("irma", "Irma Blokzijl", Role::ExternalConfidant, None),
    ("hanna", "Hanna Wiersma", Role::BoardMember, None),
    ("sjoerd", "Sjoerd Haagsma", Role::BoardMember, None),
    ("fg", "Maarten Loos", Role::DataProtectionOfficer, None),
];

pub(super) fn schools() -> Vec<NewSchool> {
    SCHOOLS
        .iter()
        .map(|(brin, name, place, phone)| NewSchool {
            brin: (*brin).to_owned(),
            name: (*name).to_owned(),
            place: (*place).to_owned(),
            phone: (*phone).to_owned(),
        })
        .collect()
}

/// Those who do not come from a story.
pub(super) fn everybody() -> Vec<SignIn> {
    let beheer = ("beheer", "Petra Schaap", Role::Administrator, None);
    STAFF
        .iter()
        .chain([&beheer])
        .map(|(login, name, role, school)| SignIn {
            login: (*login).to_owned(),
            name: (*name).to_owned(),
            roles: vec![*role],
            brin: school
                .and_then(|place| SCHOOLS.get(place))
                .map(|school| school.0.to_owned()),
        })
        .collect()
}

/// Those who come from a story.
pub(super) fn cast(story: &Story, tale: &Tale) -> Vec<SignIn> {
    story
        .members
        .iter()
        .map(|member| SignIn {
            login: format!("{}{}", member.id, tale.suffix),
            name: member.name.clone(),
            roles: member.roles.clone(),
            brin: Some(tale.brin.to_owned()),
        })
        .collect()
}

/// The name of the school with this BRIN.
pub(crate) fn school_name(brin: Option<&str>) -> &'static str {
    let found = SCHOOLS.iter().find(|school| Some(school.0) == brin);
    found.map_or("Stichting De Waaier", |school| school.1)
}
