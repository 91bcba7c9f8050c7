//! The people of a dossier, and who can read it (*betrokkenen*).

use domain::answer::{Known, YesNo};
use domain::party::Party;
use domain::record::About;
use domain::rule::State;
use domain::step1_signals::{Person, Relation};
use domain::time::{age_on, school_time};

use crate::frame::Link;
use crate::teller::Teller;

/// Somebody whom the dossier is about.
pub(crate) struct PersonView {
    /// Name.
    pub(crate) name: String,
    /// What this person is, and whether there was a talk.
    pub(crate) about: Vec<String>,
    /// How to reach this person: name of the fact and fact.
    pub(crate) reach: Vec<(String, String)>,
    /// The form to change what is known.
    pub(crate) change: Option<String>,
}

/// Somebody who can read the dossier.
pub(crate) struct ReaderView {
    /// Name.
    pub(crate) name: String,
    /// Roles, in words.
    pub(crate) roles: String,
}

/// The dossier of a brother or sister.
pub(crate) struct LinkedView {
    /// The pupil, with what the children are to each other.
    pub(crate) text: String,
    /// The dossier.
    pub(crate) href: String,
}

impl Teller<'_> {
    /// The pupil and the people around the pupil, parents first.
    pub(crate) fn people(&self) -> Vec<PersonView> {
        let case = &self.view.case;
        let mut people = case.people();
        people.sort_by_key(|noted| noted.fact.relation);
        let pupil = case.opening().map(|opening| {
            let today = school_time(self.view.now).date();
            let age = age_on(opening.born, today).to_string();
            let born = self.day(Some(opening.born));
            let values = [("age", &*age), ("group", &opening.group), ("born", &born)];
            let mut about = vec![self.t.with_all("dossier-pupil", &values)];
            about.extend(self.talked_with(Party::Pupil));
            PersonView {
                name: self.pupil(),
                about,
                reach: Vec::new(),
                change: None,
            }
        });
        let others = people.into_iter().map(|noted| {
            let mut about = self.about_person(noted.fact);
            about.extend(self.talked_with(Party::Person(noted.no())));
            let below = format!("link_person?replaces={}", noted.no());
            PersonView {
                name: noted.fact.name.clone(),
                about,
                reach: self.reach(noted.fact),
                change: Some(self.address(&below)),
            }
        });
        pupil.into_iter().chain(others).collect()
    }

    fn about_person(&self, person: &Person) -> Vec<String> {
        let mut about = vec![self.word("relation", person.relation.as_ref())];
        if matches!(person.relation, Some(Relation::Parent | Relation::Guardian)) {
            let key = match person.authority {
                Some(Known::Yes) => "parties-with-authority",
                Some(Known::No) => "parties-without-authority",
                Some(Known::Unknown) | None => "parties-authority-unknown",
            };
            about.push(self.t.get(key));
        }
        match person.lives_with_child {
            Some(Known::Yes) => about.push(self.t.get("dossier-lives-with-child")),
            Some(Known::No) => about.push(self.t.get("dossier-lives-elsewhere")),
            Some(Known::Unknown) | None => {}
        }
        about.retain(|part| !part.is_empty());
        vec![about.join(", ")]
    }

    /// Whether there was a talk with somebody with whom the plan wants one.
    fn talked_with(&self, party: Party) -> Option<String> {
        let about = About::Party(party);
        let point = self.view.points.iter().find(|point| {
            point.rule.code == "step3.conversation" && point.finding.about.as_ref() == Some(&about)
        })?;
        match &point.finding.state {
            State::Met(records) => {
                let record = self.view.case.record(*records.last()?)?;
                let waived = matches!(record.event, domain::command::Event::ConversationWaived(_));
                let key = if waived {
                    "dossier-talk-waived"
                } else {
                    "dossier-talked"
                };
                Some(self.t.with_all(key, &[("day", &self.day_of(record))]))
            }
            State::Open => Some(self.t.get("dossier-not-talked")),
            State::Waived(_) | State::NotApplicable => None,
        }
    }

    /// How to reach somebody. A secret address is never shown.
    fn reach(&self, person: &Person) -> Vec<(String, String)> {
        let address = if person.secret_address == Some(YesNo::Yes) {
            self.t.get("dossier-address-secret")
        } else {
            person.address.clone()
        };
        let born = self.day(person.born);
        let mut reach = vec![
            (self.t.get("dossier-phone"), person.phone.clone()),
            (self.t.get("dossier-address"), address),
            (self.t.get("dossier-language"), person.language.clone()),
            (self.t.get("dossier-born"), born),
        ];
        reach.retain(|(_, fact)| !fact.trim().is_empty());
        reach
    }

    /// Who can read the dossier, each once with all roles.
    pub(crate) fn readers(&self) -> Vec<ReaderView> {
        let mut readers: Vec<ReaderView> = Vec::new();
        for reader in &self.view.readers {
            let role = self.role_within(reader.role);
            match readers.iter_mut().find(|one| one.name == reader.name) {
                Some(one) => one.roles = format!("{}, {role}", one.roles),
                None => readers.push(ReaderView {
                    name: reader.name.clone(),
                    roles: role,
                }),
            }
        }
        readers
    }

    /// The dossiers of brothers and sisters.
    pub(crate) fn linked(&self) -> Vec<LinkedView> {
        let linked = |one: &app::read_dossier::LinkedDossier| LinkedView {
            text: crate::said::joined(&[&one.pupil, &one.relation]),
            href: format!("/dossiers/{}", one.id),
        };
        self.view.linked.iter().map(linked).collect()
    }

    /// Names of readers with a link to the list of them.
    pub(crate) fn readers_at_a_glance(&self) -> Link {
        let readers = self.readers();
        let names: Vec<&str> = readers.iter().map(|reader| &*reader.name).collect();
        let names = names.join(", ");
        Link::new(
            self.t.with_all("dossier-readable-by", &[("names", &names)]),
            "#access",
        )
    }
}
