//! What a record says in a copy: entries, people and talks.

use domain::answer::YesNo;
use domain::command::Event;
use domain::disclosure::Recipient;
use domain::id::No;
use domain::record::Recorded;
use domain::step1_signals::{BodyPlace, Contact, Document, Entry, EntryKind, Person, Resolution};
use domain::step3_conversation::{ChildConversation, Conversation, OwnView};
use print::{Block, ProofRow};

use super::Making;
use crate::body_drawing::place_name;
use crate::print_report::value;

/// Rows of a card.
pub(super) type Rows = Vec<ProofRow>;

impl Making<'_> {
    /// A record as a card.
    pub(super) fn card(&self, record: &Recorded, recipient: Recipient) -> Block {
        let entry = match &record.event {
            Event::EntryRecorded(entry) => Some(entry),
            Event::EntryCorrected(correction) => Some(&correction.entry),
            _ => None,
        };
        let kind = entry.and_then(|entry| entry.kind);
        let name = match kind {
            Some(kind) => self.get(&value("kind", &kind)),
            None => self.get(&format!("event-{}", record.event.kind())),
        };
        let happened = record.event.happened().map(|(when, _)| when);
        Block::Card {
            kind: kind.map_or_else(|| "plain".to_owned(), side),
            no: record.no.to_string(),
            name,
            aside: self.when(happened),
            rows: self.told(record, recipient),
            recorded: self.recorded(record, recipient),
        }
    }

    /// By whom: those who look into the matter are given the name, the family the role.
    fn recorded(&self, record: &Recorded, recipient: Recipient) -> String {
        let (role, at) = (self.role(record), self.words.moment(record.at));
        if is_of_family(recipient) {
            format!("{role}, {at}")
        } else {
            format!("{}, {role}, {at}", record.by.name)
        }
    }

    fn told(&self, record: &Recorded, recipient: Recipient) -> Rows {
        match &record.event {
            Event::EntryRecorded(entry) => self.entry(record, entry, recipient),
            Event::EntryCorrected(correction) => self.entry(record, &correction.entry, recipient),
            Event::PersonLinked(person) => self.person(person),
            Event::ContactRecorded(contact) => self.contact(contact),
            Event::DocumentAttached(document) => self.document(record.no, document),
            Event::ConversationRecorded(talk) => self.talk(talk),
            Event::ChildConversationRecorded(talk) => self.child_talk(talk),
            Event::OwnViewAdded(view) => self.view(view),
            other => self.told_after(other),
        }
    }

    /// The pupil, who is no record of the dossier.
    pub(super) fn pupil_card(&self) -> Option<Block> {
        let opening = self.case.opening()?;
        Some(Block::Card {
            kind: "plain".to_owned(),
            no: String::new(),
            name: self.get("contact-with-pupil"),
            aside: String::new(),
            rows: vec![
                self.row("paper-name", self.pupil()),
                self.row("paper-born", self.words.date(opening.born)),
                self.row("paper-group", opening.group.clone()),
            ],
            recorded: String::new(),
        })
    }

    fn entry(&self, record: &Recorded, entry: &Entry, recipient: Recipient) -> Rows {
        let is_protected = entry.source.protected == Some(YesNo::Yes);
        let mut rows = vec![
            bare(&entry.text),
            self.row("said-place", entry.place.clone()),
            self.row("said-about-whom", self.parties(&entry.about)),
        ];
        // Whoever was there can be another child, or the source itself.
        if !is_of_family(recipient) && !is_protected {
            rows.push(self.row("said-present", entry.present.clone()));
        }
        if is_protected {
            rows.push(bare(&self.get("said-source-protected")));
        } else if entry.kind == Some(EntryKind::ThirdParty) {
            let source = [&entry.source.name, &entry.source.relation];
            rows.push(self.row("paper-source", told_of(&source)));
        }
        if entry.kind == Some(EntryKind::Diagnosis) {
            let by = [&entry.professional.name, &entry.professional.profession];
            rows.push(self.row("paper-diagnosed-by", told_of(&by)));
        }
        if entry.kind == Some(EntryKind::Sign) {
            rows.push(self.row("said-sign", entry.sign.sign.clone()));
        }
        let was = self.word("child-was", entry.child_was.as_ref());
        let was = [was, entry.child_was_words.clone()];
        rows.push(self.row("said-child-was", told_of(&was.each_ref())));
        rows.push(self.row("said-injuries", self.injuries(entry)));
        let mut became = self.case.facts::<Resolution>();
        let became = became.rfind(|noted| noted.fact.hypothesis == Some(record.no));
        if let Some(noted) = became {
            let outcome = self.word("hypothesis-outcome", noted.fact.outcome.as_ref());
            rows.push(self.row("said-outcome", outcome));
            rows.push(self.row("said-note", noted.fact.note.clone()));
        }
        rows
    }

    /// Each place on the body with what was seen there, on a line of its own.
    fn injuries(&self, entry: &Entry) -> String {
        let line = |(place, seen): (&BodyPlace, &String)| {
            let place = place_name(self.words, *place);
            format!("{place}: {seen}")
        };
        entry
            .injuries
            .iter()
            .map(line)
            .collect::<Vec<_>>()
            .join("\n")
    }

    fn person(&self, person: &Person) -> Rows {
        // An address that must not become known is in no paper, nor the number that leads to it.
        let (phone, address) = if person.secret_address == Some(YesNo::Yes) {
            (String::new(), self.get("paper-address-secret"))
        } else {
            (person.phone.clone(), person.address.clone())
        };
        let born = person.born.map(|born| self.words.date(born));
        vec![
            self.row("paper-name", person.name.clone()),
            self.row(
                "paper-relation",
                self.word("relation", person.relation.as_ref()),
            ),
            self.row(
                "said-authority",
                self.word("known", person.authority.as_ref()),
            ),
            self.row("paper-born", born.unwrap_or_default()),
            self.row("paper-phone", phone),
            self.row("paper-address", address),
        ]
    }

    fn contact(&self, contact: &Contact) -> Rows {
        vec![
            self.row("said-with", self.parties(&contact.parties)),
            self.row("paper-name", contact.name.clone()),
            self.row("said-how", contact.how.clone()),
            bare(&contact.summary),
            self.row("said-came-of-it", contact.outcome.clone()),
        ]
    }

    fn document(&self, no: No, document: &Document) -> Rows {
        let dated = document.dated.map(|day| self.words.date(day));
        let file = document.file.as_ref();
        let scan = file.map(|file| self.words.virus_scan(file.scanned.as_ref()));
        let along = file.filter(|_| self.files.contains(&no));
        let along = along.map(|file| self.with("paper-file-along", "digest", &file.digest));
        vec![
            bare(&document.title),
            self.row("said-contents", document.description.clone()),
            self.row("said-made-by", document.made_by.clone()),
            self.row("said-dated", dated.unwrap_or_default()),
            self.row("paper-file", along.unwrap_or_default()),
            self.row("said-scan", scan.unwrap_or_default()),
        ]
    }

    fn talk(&self, talk: &Conversation) -> Rows {
        vec![
            self.row("said-with", self.parties(&talk.with)),
            self.row("said-place", talk.place.clone()),
            self.row("said-present-school", talk.present_names.clone()),
            self.row("said-purpose", talk.purpose.clone()),
            self.row("said-facts", talk.facts.clone()),
            self.row("said-reaction", talk.reaction.clone()),
            self.row("said-interpretation", talk.interpretation.clone()),
            self.row("said-agreements", talk.agreements.clone()),
        ]
    }

    fn child_talk(&self, talk: &ChildConversation) -> Rows {
        vec![
            self.row("said-place", talk.place.clone()),
            self.row("said-asked", talk.asked.clone()),
            bare(&talk.said),
            self.row("said-agreements", talk.agreements.clone()),
        ]
    }

    fn view(&self, view: &OwnView) -> Rows {
        vec![
            self.row("said-of", self.parties(view.of.as_slice())),
            bare(&view.text),
            self.row("said-view-how", view.how.clone()),
        ]
    }
}

/// A text that needs no name.
pub(super) fn bare(text: &str) -> ProofRow {
    ProofRow {
        name: String::new(),
        value: text.to_owned(),
    }
}

/// The parts that say something, in one line.
fn told_of(parts: &[&String]) -> String {
    let said: Vec<&str> = parts
        .iter()
        .map(|part| part.trim())
        .filter(|part| !part.is_empty())
        .collect();
    said.join(", ")
}

const fn is_of_family(recipient: Recipient) -> bool {
    !matches!(
        recipient,
        Recipient::ReportingBody | Recipient::Court | Recipient::Complaints
    )
}

/// The frame of a kind of entry.
fn side(kind: EntryKind) -> String {
    let side = match kind {
        EntryKind::Observation => "observation",
        EntryKind::ChildsWords => "childs-words",
        EntryKind::ThirdParty => "third-party",
        EntryKind::Sign => "sign",
        EntryKind::Hypothesis => "hypothesis",
        EntryKind::Diagnosis => "diagnosis",
    };
    side.to_owned()
}
