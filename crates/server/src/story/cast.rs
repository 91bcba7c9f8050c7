//! Who acts, and about whom: members, pupils and parents of a story.

use app::roster::RosterParent;
use domain::answer::Known;
use domain::role::Role;
use domain::step1_signals::Relation;
use jiff::civil::Date;
use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::Error;

use crate::story::check::Faults;
use crate::story::written::{WrittenMember, WrittenParent, WrittenPupil};
use crate::story::{Member, Pupil};

/// The word for the pupil among people; no label may take it.
pub(super) const PUPIL: &str = "pupil";

pub(super) fn members(written: &[WrittenMember], faults: &mut Faults<'_>) -> Vec<Member> {
    if written.is_empty() {
        faults.add("member", "nobody acts", "add a [[member]]");
    }
    let mut members: Vec<Member> = Vec::new();
    for (place, member) in written.iter().enumerate() {
        let at = |field: &str| format!("member[{place}].{field}");
        faults.required(&at("name"), &member.name);
        let is_taken = members.iter().any(|one| one.id == member.id);
        new_label(&at("id"), &member.id, is_taken, faults);
        if member.roles.is_empty() {
            faults.add(
                &at("roles"),
                "a member without a role can do nothing",
                "add roles = [...]",
            );
        }
        let mut roles = Vec::new();
        for (nth, code) in member.roles.iter().enumerate() {
            match Role::from_code(code) {
                Some(role) => roles.push(role),
                None => faults.unknown(
                    &at(&format!("roles[{nth}]")),
                    "role",
                    code,
                    &Role::ALL.map(Role::code),
                ),
            }
        }
        members.push(Member {
            id: member.id.clone(),
            name: member.name.clone(),
            roles,
        });
    }
    members
}

pub(super) fn pupils(written: &[WrittenPupil], faults: &mut Faults<'_>) -> Vec<Pupil> {
    if written.is_empty() {
        faults.add("pupil", "it is about nobody", "add a [[pupil]]");
    }
    let mut labels: Vec<&str> = vec![PUPIL];
    let mut pupils = Vec::new();
    for (place, pupil) in written.iter().enumerate() {
        let at = |field: &str| format!("pupil[{place}].{field}");
        new_label(
            &at("id"),
            &pupil.id,
            labels.contains(&pupil.id.as_str()),
            faults,
        );
        labels.push(&pupil.id);
        faults.required(&at("given-name"), &pupil.given_name);
        faults.required(&at("family-name"), &pupil.family_name);
        faults.required(&at("group"), &pupil.group);
        let born = pupil.born.parse::<Date>();
        if born.is_err() {
            faults.add(
                &at("born"),
                "this is not a day",
                "write it as born = \"2017-03-12\"",
            );
        }
        let mut parents = Vec::new();
        for (nth, parent) in pupil.parent.iter().enumerate() {
            let at = at(&format!("parent[{nth}]"));
            new_label(
                &format!("{at}.id"),
                &parent.id,
                labels.contains(&parent.id.as_str()),
                faults,
            );
            labels.push(&parent.id);
            parents.push((parent.id.clone(), roster_parent(&at, parent, faults)));
        }
        pupils.push(Pupil {
            id: pupil.id.clone(),
            given_name: pupil.given_name.clone(),
            family_name: pupil.family_name.clone(),
            born: born.unwrap_or_default(),
            group: pupil.group.clone(),
            parents,
        });
    }
    pupils
}

fn roster_parent(at: &str, parent: &WrittenParent, faults: &mut Faults<'_>) -> RosterParent {
    faults.required(&format!("{at}.name"), &parent.name);
    let known = ["yes", "no", "unknown"];
    let mut one_of = |field: &str, word: &str| {
        let word = if word.is_empty() { "unknown" } else { word };
        value(word).unwrap_or_else(|| {
            faults.unknown(&format!("{at}.{field}"), "answer", word, &known);
            Known::Unknown
        })
    };
    let authority = one_of("authority", &parent.authority);
    let lives_with_child = one_of("lives-with-child", &parent.lives_with_child);
    let relation = match parent.relation.as_str() {
        "" => Relation::Parent,
        word => value(word).unwrap_or_else(|| {
            let known = ["parent", "guardian"];
            faults.unknown(&format!("{at}.relation"), "relation", word, &known);
            Relation::Parent
        }),
    };
    RosterParent {
        name: parent.name.clone(),
        relation,
        authority,
        lives_with_child,
        phone: parent.phone.clone(),
        address: parent.address.clone(),
    }
}

/// The value that this word stands for.
fn value<T: for<'de> Deserialize<'de>>(word: &str) -> Option<T> {
    T::deserialize(IntoDeserializer::<Error>::into_deserializer(word)).ok()
}

/// A label can be pointed at, so it is a plain word of its own.
pub(super) fn new_label(path: &str, label: &str, is_taken: bool, faults: &mut Faults<'_>) {
    let is_plain =
        |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    if label.is_empty() || !label.chars().all(is_plain) {
        faults.add(
            path,
            format!("`{label}` cannot be pointed at"),
            "use lower-case letters, digits and hyphens",
        );
    } else if is_taken {
        faults.add(
            path,
            format!("`{label}` is there already"),
            "choose another word",
        );
    }
}
