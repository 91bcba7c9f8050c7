//! The course of the case in the report: heading, reporter, people, talks.

use domain::answer::YesNo;
use domain::edition::Edition;
use domain::id::No;
use domain::rule::{State, open_points};
use domain::step1_signals::{Acute, Opening, Person};
use domain::step3_conversation::{ChildConversation, Conversation, OwnView, Waiver};
use domain::step5_decision::{AnnouncementWaiver, ReportDraft};

use super::{Source, numbers, within};

/// So much of the dossier's id is enough for people to tell dossiers apart.
const SHORT_ID: usize = 8;

impl Source {
    pub(super) fn heading(&self) -> print::Heading {
        let filing = self.filing();
        let filed = filing.map(|(record, filing)| {
            let when = filing.when.map_or_else(
                || self.words.moment(record.at),
                |when| self.words.when(when),
            );
            let how = self.word("filed-how", filing.how.as_ref());
            let parts = [when, how, filing.received_by.clone()];
            let said: Vec<&str> = parts
                .iter()
                .map(|part| part.trim())
                .filter(|part| !part.is_empty())
                .collect();
            said.join(" · ")
        });
        let status = if filed.is_some() {
            print::Status::Filed
        } else {
            print::Status::Draft
        };
        print::Heading {
            title: self.get("report-title"),
            status,
            filed: filed.unwrap_or_default(),
            dossier: self.dossier.chars().take(SHORT_ID).collect(),
            fingerprint: self.fingerprint.clone(),
            made_at: self.words.moment(self.now),
            edition: self.under(),
        }
    }

    /// The edition in force then, with those from before it and when the dossier moved.
    fn under(&self) -> String {
        let named = |edition: &Edition| {
            let (name, code, version) = (&edition.name, &edition.code, edition.version);
            format!("{name} ({code} {version})")
        };
        let last = self.case.newest();
        let moves = self.editions.moves().rev().filter(|(no, _)| *no <= last);
        let mut said = named(&self.edition);
        for (no, _) in moves {
            let before = named(self.editions.before(no));
            let at = self.case.record(no).map(|record| record.at);
            let day = at.map(|at| self.words.moment(at)).unwrap_or_default();
            let values = [("edition", &*said), ("day", &*day), ("before", &*before)];
            said = self.words.with("report-edition-moved", &values);
        }
        said
    }

    pub(super) fn acute(&self) -> Option<print::Acute> {
        let (record, kind) = self.case.acute()?;
        let key = match kind {
            Acute::Danger => "report-acute-danger",
            Acute::Disclosure => "report-acute-disclosure",
        };
        let at = self.words.moment(record.at);
        let mut text = self.words.with(key, &[("when", &at)]);
        if self.is_ahead_of_the_steps() {
            text = format!("{text} {}", self.get("report-acute-ahead"));
        }
        Some(print::Acute {
            kind: self.word("acute", Some(&kind)),
            text,
        })
    }

    /// Whether something that danger excuses is still to be done.
    fn is_ahead_of_the_steps(&self) -> bool {
        open_points(&self.case, &self.edition, &self.school_days, self.as_of)
            .iter()
            .any(|point| point.rule.yields_to_danger && point.finding.state == State::Open)
    }

    pub(super) fn reporter(&self, draft: &ReportDraft) -> print::Reporter {
        print::Reporter {
            name: draft.reporter.clone(),
            role: String::new(),
            organisation: format!("{} ({})", self.school.name, self.school.brin),
            address: self.school.place.clone(),
            phone: self.school.phone.clone(),
            reachable: draft.reachable.clone(),
            contact: String::new(),
        }
    }

    pub(super) fn persons(&self) -> Vec<print::Person> {
        let pupil = self.case.opening().map(|opening| self.pupil(opening));
        let people = self.case.people();
        pupil
            .into_iter()
            .chain(people.iter().map(|noted| self.person(noted.fact)))
            .collect()
    }

    fn pupil(&self, opening: &Opening) -> print::Person {
        print::Person {
            name: self.pupil_name(),
            relation: self
                .words
                .with("report-pupil-of-group", &[("group", &opening.group)]),
            authority: String::new(),
            born: self.words.date(opening.born),
            lives_with_child: String::new(),
            address: print::Address::Unknown,
            phone: String::new(),
            language: String::new(),
        }
    }

    fn person(&self, person: &Person) -> print::Person {
        let address = if person.secret_address == Some(YesNo::Yes) {
            print::Address::Secret
        } else if person.address.trim().is_empty() {
            print::Address::Unknown
        } else {
            print::Address::Known(person.address.clone())
        };
        print::Person {
            name: person.name.clone(),
            relation: within(&self.word("relation", person.relation.as_ref())),
            authority: self.word("known", person.authority.as_ref()),
            born: person
                .born
                .map(|born| self.words.date(born))
                .unwrap_or_default(),
            lives_with_child: self.word("known", person.lives_with_child.as_ref()),
            address,
            phone: person.phone.clone(),
            language: person.language.clone(),
        }
    }

    pub(super) fn conversations(&self) -> Vec<print::Conversation> {
        self.case
            .round::<Conversation>()
            .map(|noted| {
                let talk = noted.fact;
                let not_shared: Vec<No> = self
                    .draft
                    .entries
                    .iter()
                    .copied()
                    .filter(|no| *no < noted.no() && !talk.facts_shared.contains(no))
                    .collect();
                print::Conversation {
                    no: noted.no().to_string(),
                    with: self.parties(&talk.with),
                    when: talk
                        .when
                        .map(|when| self.words.when(when))
                        .unwrap_or_default(),
                    place: talk.place.clone(),
                    present: talk.present_names.clone(),
                    purpose: talk.purpose.clone(),
                    facts: talk.facts.clone(),
                    shared: numbers(&talk.facts_shared),
                    not_shared: numbers(&not_shared),
                    reaction: talk.reaction.clone(),
                    interpretation: talk.interpretation.clone(),
                    agreements: talk.agreements.clone(),
                }
            })
            .collect()
    }

    pub(super) fn child_conversations(&self) -> Vec<print::ChildConversation> {
        self.case
            .round::<ChildConversation>()
            .map(|noted| {
                let talk = noted.fact;
                print::ChildConversation {
                    no: noted.no().to_string(),
                    when: talk
                        .when
                        .map(|when| self.words.when(when))
                        .unwrap_or_default(),
                    place: talk.place.clone(),
                    present: talk.present_names.clone(),
                    asked: talk.asked.clone(),
                    said: talk.said.clone(),
                    agreements: talk.agreements.clone(),
                }
            })
            .collect()
    }

    pub(super) fn own_views(&self) -> Vec<print::OwnView> {
        self.case
            .facts::<OwnView>()
            .map(|noted| {
                let view = noted.fact;
                print::OwnView {
                    no: noted.no().to_string(),
                    of: self.parties(view.of.as_slice()),
                    when: view
                        .when
                        .map(|when| self.words.when(when))
                        .unwrap_or_default(),
                    how: view.how.clone(),
                    text: view.text.clone(),
                    about: numbers(&view.about),
                }
            })
            .collect()
    }

    pub(super) fn conversation_waivers(&self) -> Vec<print::Waiver> {
        self.case
            .round::<Waiver>()
            .map(|noted| print::Waiver {
                with: self.parties(&noted.fact.with),
                ground: self.waiver_ground(noted.no(), &noted.fact.ground),
                motivation: noted.fact.motivation.clone(),
                recorded: self.recorded(noted.record),
            })
            .collect()
    }

    pub(super) fn announcement_waivers(&self) -> Vec<print::Waiver> {
        self.case
            .round::<AnnouncementWaiver>()
            .map(|noted| print::Waiver {
                with: self.parties(&noted.fact.to),
                ground: self.waiver_ground(noted.no(), &noted.fact.ground),
                motivation: noted.fact.motivation.clone(),
                recorded: self.recorded(noted.record),
            })
            .collect()
    }

    pub(super) fn waiver_ground(&self, in_record: No, code: &str) -> String {
        self.editions
            .at(in_record)
            .waiver_ground(code)
            .map(|ground| ground.text.clone())
            .unwrap_or_default()
    }
}
