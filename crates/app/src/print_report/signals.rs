//! Entries in the report: facts, the child's words, what others told, and hypotheses apart.

use domain::answer::YesNo;
use domain::case::EntryNoted;
use domain::command::Event;
use domain::step1_signals::{BodyPlace, Entry, EntryKind, Figure, Injuries, Resolution};

use crate::body_drawing::{picture, place_name};

use super::{Source, joined, numbers};

impl Source {
    /// The chosen entries of some kinds, in the order in which they happened.
    fn chosen(&self, kinds: &[EntryKind]) -> Vec<EntryNoted<'_>> {
        let mut entries: Vec<EntryNoted<'_>> = self
            .case
            .current_entries()
            .into_iter()
            .filter(|noted| self.is_chosen(noted.no()))
            .filter(|noted| noted.entry.kind.is_some_and(|kind| kinds.contains(&kind)))
            .collect();
        entries.sort_by_key(|noted| noted.entry.happened.map(domain::time::When::earliest));
        entries
    }

    fn entry(&self, noted: &EntryNoted<'_>) -> print::Entry {
        let entry = noted.entry;
        let seen_by = match entry.kind {
            Some(EntryKind::Observation | EntryKind::ChildsWords) => self.writer(noted),
            Some(EntryKind::Sign) => entry.sign.seen_by.clone(),
            _ => String::new(),
        };
        print::Entry {
            no: noted.no().to_string(),
            text: entry.text.clone(),
            bearing: self.word("bearing", entry.bearing.as_ref()),
            about: self.parties(&entry.about),
            child_was: self.child_was(entry),
            happened: entry
                .happened
                .map(|when| self.words.when(when))
                .unwrap_or_default(),
            place: entry.place.clone(),
            present: entry.present.clone(),
            seen_by,
            recorded: self.recorded(noted.record),
            corrects: corrects(noted),
        }
    }

    fn child_was(&self, entry: &Entry) -> String {
        let was = self.word("child-was", entry.child_was.as_ref());
        joined(&[was, entry.child_was_words.clone()])
    }

    /// Who saw or heard it, and that this was somebody who does not see the child.
    fn writer(&self, noted: &EntryNoted<'_>) -> String {
        let name = &noted.record.by.name;
        if noted.entry.on_parent_condition == Some(YesNo::Yes) {
            return self
                .words
                .with("report-does-not-see-child", &[("name", name)]);
        }
        name.clone()
    }

    pub(super) fn facts(&self) -> Vec<print::Fact> {
        self.chosen(&[EntryKind::Observation, EntryKind::Sign])
            .iter()
            .map(|noted| {
                let sign = &noted.entry.sign;
                let (kind, sign) = if noted.entry.kind == Some(EntryKind::Sign) {
                    (
                        print::FactKind::Sign,
                        format!("{}: {}", sign.list, sign.sign),
                    )
                } else {
                    (print::FactKind::Observation, String::new())
                };
                print::Fact {
                    kind,
                    sign,
                    injuries: self.injuries(&noted.entry.injuries),
                    figures: self.figures(&noted.entry.injuries),
                    entry: self.entry(noted),
                }
            })
            .collect()
    }

    fn injuries(&self, injuries: &Injuries) -> Vec<print::Injury> {
        let row = |(place, seen): (&BodyPlace, &String)| print::Injury {
            place: place_name(&self.words, *place),
            seen: seen.clone(),
        };
        injuries.iter().map(row).collect()
    }

    /// The figures on which something is marked, each described by the places on it.
    fn figures(&self, injuries: &Injuries) -> Vec<print::BodyFigure> {
        let figure = |figure: Figure| {
            let marked = figure.places().filter(|place| injuries.contains_key(place));
            let marked: Vec<String> = marked.map(|place| place_name(&self.words, place)).collect();
            let name = self.words.get(&format!("body-figure-{}", figure.code()));
            (!marked.is_empty()).then(|| print::BodyFigure {
                description: format!("{name}: {}", marked.join("; ")),
                svg: picture(figure, injuries),
                name,
            })
        };
        Figure::ALL.into_iter().filter_map(figure).collect()
    }

    pub(super) fn childs_words(&self) -> Vec<print::Entry> {
        self.chosen(&[EntryKind::ChildsWords])
            .iter()
            .map(|noted| self.entry(noted))
            .collect()
    }

    pub(super) fn third_party(&self) -> Vec<print::ThirdParty> {
        self.chosen(&[EntryKind::ThirdParty])
            .iter()
            .map(|noted| {
                let mut entry = self.entry(noted);
                if is_protected(noted) {
                    // Who was there can be the source itself.
                    entry.present.clear();
                }
                print::ThirdParty {
                    source: self.source_of(noted),
                    entry,
                }
            })
            .collect()
    }

    fn source_of(&self, noted: &EntryNoted<'_>) -> print::Source {
        let source = &noted.entry.source;
        if is_protected(noted) {
            return print::Source::Protected {
                ground: source.protected_ground.clone(),
            };
        }
        let on = source
            .received_on
            .map(|on| self.words.date(on))
            .unwrap_or_default();
        print::Source::Named {
            name: source.name.clone(),
            relation: source.relation.clone(),
            hand: self.word("hand", source.hand.as_ref()),
            received: joined(&[source.received_how.clone(), on]),
        }
    }

    pub(super) fn hypotheses(&self) -> Vec<print::Hypothesis> {
        self.chosen(&[EntryKind::Hypothesis])
            .iter()
            .map(|noted| print::Hypothesis {
                no: noted.no().to_string(),
                text: noted.entry.text.clone(),
                rests_on: numbers(&noted.entry.rests_on),
                outcome: self.outcome_of(noted),
                recorded: self.recorded(noted.record),
            })
            .collect()
    }

    fn outcome_of(&self, hypothesis: &EntryNoted<'_>) -> String {
        let note = self
            .case
            .facts::<Resolution>()
            .rfind(|noted| noted.fact.hypothesis == Some(hypothesis.no()));
        let Some(note) = note else {
            return String::new();
        };
        let outcome = self.word("hypothesis-outcome", note.fact.outcome.as_ref());
        let by = numbers(&note.fact.because_of);
        let outcome = if by.is_empty() {
            outcome
        } else {
            format!("{outcome} ({by})")
        };
        joined(&[outcome, note.fact.note.clone()])
    }

    pub(super) fn diagnoses(&self) -> Vec<print::Diagnosis> {
        self.chosen(&[EntryKind::Diagnosis])
            .iter()
            .map(|noted| {
                let by = &noted.entry.professional;
                print::Diagnosis {
                    no: noted.no().to_string(),
                    text: noted.entry.text.clone(),
                    by: by.name.clone(),
                    profession: by.profession.clone(),
                    on: by.on.map(|on| self.words.date(on)).unwrap_or_default(),
                    recorded: self.recorded(noted.record),
                }
            })
            .collect()
    }
}

fn is_protected(noted: &EntryNoted<'_>) -> bool {
    noted.entry.source.protected == Some(YesNo::Yes)
}

fn corrects(noted: &EntryNoted<'_>) -> String {
    match (&noted.record.event, noted.corrects) {
        (Event::EntryCorrected(correction), Some(no)) => format!("{no}: {}", correction.reason),
        _ => String::new(),
    }
}
